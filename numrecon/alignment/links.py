"""Pairs of claims with the log-odds that they answer one question, as a sum of named contributions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from numrecon.alignment.candidates import candidates
from numrecon.alignment.columns import Columns, Floats, Ints
from numrecon.alignment.encoders import DEFAULT
from numrecon.alignment.features import FEATURES, Likeness, features
from numrecon.errors import LanguageDataError

if TYPE_CHECKING:
    from numrecon.alignment.anchors import Vectors
    from numrecon.alignment.meaning import Meaning

#: Log-odds that a pair of two documents must have to be kept; grouping takes a pair that is not there for one that has
#: just these.
LEAST = -3.0
#: The tables of a file of weights: for claims of two documents, and for claims of one.
TABLES = ("between", "within")
#: The folder of the weights: `weights.toml` of the default encoder, `weights-NAME.toml` of the encoder of that name.
_WEIGHTS = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs i < j (rows of the columns) with their log-odds; those of two documents are above LEAST."""

    i: Ints
    j: Ints
    log_odds: Floats

    def __len__(self) -> int:
        return len(self.i)


@cache
def weights(encoder: str = DEFAULT) -> Floats:
    """(2, FEATURES): the weights of each feature for claims of two documents, and for claims of one, where those that
    the file does not name add nothing; for the cosines of an encoder.  Raises LanguageDataError where the file names
    what is no feature, or nowhere one that is."""
    path = _WEIGHTS / ("weights.toml" if encoder == DEFAULT else f"weights-{encoder}.toml")
    data: dict[str, dict[str, float]] = tomllib.loads(path.read_text(encoding="utf-8"))
    tables = [data.get(name, {}) for name in TABLES]
    if wrong := set(data) - set(TABLES) | set(FEATURES) ^ {name for table in tables for name in table}:
        hint = f"the tables {' and '.join(TABLES)} with one weight a feature"
        raise LanguageDataError(f"not both weight and feature: {', '.join(sorted(wrong))}", where=path.name, hint=hint)
    return np.array([[table.get(name, 0.0) for name in FEATURES] for table in tables], dtype=float)


def link(claims: Columns, vectors: Vectors, meaning: Meaning) -> Links:
    """All pairs of comparable claims that may well answer one question, with their log-odds."""
    parts = [(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))]
    for i, j, evidence in compared(claims, vectors, meaning):
        within, own = claims.doc[i] == claims.doc[j], weights(meaning.encoder)
        log_odds = np.where(within, evidence @ own[1], evidence @ own[0])
        kept = within | (log_odds > LEAST)
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
    were not compared: they are of different kinds, or far apart in one document."""
    a, b = min(i, j), max(i, j)
    documents = int(claims.doc[a]), int(claims.doc[b])
    for first, second, evidence in compared(claims, vectors, meaning, (min(documents), max(documents))):
        for row in np.flatnonzero((first == a) & (second == b)):
            parts = evidence[row] * weights(meaning.encoder)[int(documents[0] == documents[1])]
            return {name: float(part) for name, part in zip(FEATURES, parts, strict=True) if part}
    return {}
