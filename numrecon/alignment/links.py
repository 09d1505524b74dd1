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
from numrecon.alignment.encoders import DEFAULT
from numrecon.alignment.features import FEATURES, Likeness, features
from numrecon.errors import LanguageDataError

if TYPE_CHECKING:
    from numrecon.alignment.anchors import Vectors
    from numrecon.alignment.meaning import Meaning

#: Log-odds that a pair must have to be kept; grouping takes a pair that is not there for one that has just these.
LEAST = -3.0
#: The folder of the weights: `weights.toml` of the default encoder, `weights-NAME.toml` of the encoder of that name.
_WEIGHTS = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs i < j (rows of the columns) with their log-odds, all above LEAST."""

    i: Ints
    j: Ints
    log_odds: Floats

    def __len__(self) -> int:
        return len(self.i)


@cache
def weights(encoder: str = DEFAULT) -> Floats:
    """The weight of each feature, in the order of FEATURES, for the cosines of an encoder; raises LanguageDataError
    where the file lacks one."""
    path = _WEIGHTS / ("weights.toml" if encoder == DEFAULT else f"weights-{encoder}.toml")
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))["weights"]
    if set(data) != set(FEATURES):
        wrong = ", ".join(sorted(set(data) ^ set(FEATURES)))
        raise LanguageDataError(f"not both weight and feature: {wrong}", where=path.name, hint="one weight a feature")
    return np.array([data[name] for name in FEATURES], dtype=float)


def link(claims: Columns, vectors: Vectors, meaning: Meaning) -> Links:
    """All pairs of comparable claims that may well answer one question, with their log-odds."""
    parts = [(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))]
    for i, j, evidence in compared(claims, vectors, meaning):
        log_odds = evidence @ weights(meaning.encoder)
        kept = log_odds > LEAST
        parts.append((i[kept], j[kept], log_odds[kept]))
    return Links(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def compared(
    claims: Columns, vectors: Vectors, meaning: Meaning, documents: tuple[int, int] | None = None
) -> Iterator[tuple[Ints, Ints, Floats]]:
    """(i, j, evidence) of all candidates, a chunk at a time, or of those of two documents: evidence is
    (pairs, FEATURES)."""
    for i, j in candidates(claims, vectors, meaning, documents):
        yield i, j, features(claims, Likeness(claims, vectors, meaning, i, j), i, j)


def contributions(claims: Columns, vectors: Vectors, meaning: Meaning, i: int, j: int) -> dict[str, float]:
    """What each feature adds to the log-odds of two claims; what adds nothing is left out.  Empty where the two
    were not compared: they are of different kinds, or of one document and not one figure told twice."""
    a, b = min(i, j), max(i, j)
    documents = int(claims.doc[a]), int(claims.doc[b])
    for first, second, evidence in compared(claims, vectors, meaning, (min(documents), max(documents))):
        for row in np.flatnonzero((first == a) & (second == b)):
            parts = evidence[row] * weights(meaning.encoder)
            return {name: float(part) for name, part in zip(FEATURES, parts, strict=True) if part}
    return {}
