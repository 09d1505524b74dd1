"""Pairs of claims with the log-odds that they answer one question, as a sum of named contributions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.candidates import candidates
from numrecon.alignment.columns import Columns, Floats, Ints
from numrecon.alignment.features import FEATURES, Likeness, features
from numrecon.errors import LanguageDataError

if TYPE_CHECKING:
    from numrecon.alignment.anchors import Vectors
    from numrecon.alignment.meaning import Meaning

#: Log-odds that a pair must have to be kept; grouping takes a pair that is not there for one that has just these.
LEAST = -3.0
#: Pairs whose features are held at a time.
_CHUNK = 100_000
_WEIGHTS = Path(__file__).parent / "weights.toml"


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs i < j (rows of the columns) with their log-odds, all above LEAST; `evidence` is (pairs, features)."""

    i: Ints
    j: Ints
    log_odds: Floats
    evidence: np.ndarray[Any, np.dtype[np.float32]]

    def __len__(self) -> int:
        return len(self.i)

    def contributions(self, pair: int) -> dict[str, float]:
        """What each feature adds to the log-odds of a pair; what adds nothing is left out."""
        parts = self.evidence[pair] * weights()
        return {name: float(part) for name, part in zip(FEATURES, parts, strict=True) if part}


@cache
def weights() -> Floats:
    """The weight of each feature, in the order of FEATURES; raises LanguageDataError where the file lacks one."""
    data: dict[str, Any] = tomllib.loads(_WEIGHTS.read_text(encoding="utf-8"))["weights"]
    if set(data) != set(FEATURES):
        wrong = ", ".join(sorted(set(data) ^ set(FEATURES)))
        raise LanguageDataError(
            f"not both weight and feature: {wrong}", where=_WEIGHTS.name, hint="one weight a feature"
        )
    return np.array([data[name] for name in FEATURES], dtype=float)


def link(claims: Columns, vectors: Vectors, meaning: Meaning) -> Links:
    """All pairs of comparable claims that may well answer one question, with their log-odds."""
    parts = [part for i, j in candidates(claims, vectors) for part in _weighed(claims, vectors, meaning, i, j)]
    if not parts:
        none = np.empty(0, np.int64)
        return Links(none, none, np.empty(0), np.empty((0, len(FEATURES)), np.float32))
    return Links(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def _weighed(
    claims: Columns, vectors: Vectors, meaning: Meaning, i: Ints, j: Ints
) -> Iterator[tuple[Ints, Ints, Floats, np.ndarray[Any, np.dtype[np.float32]]]]:
    """The columns of the links among some candidates, a chunk at a time: the evidence of all would not fit."""
    likeness = Likeness(claims, vectors, meaning, i, j)
    for start in range(0, len(i), _CHUNK):
        chunk = slice(start, start + _CHUNK)
        evidence = features(claims, likeness, i, j, chunk)
        log_odds = evidence @ weights()
        kept = log_odds > LEAST
        yield i[chunk][kept], j[chunk][kept], log_odds[kept], evidence[kept].astype(np.float32)
