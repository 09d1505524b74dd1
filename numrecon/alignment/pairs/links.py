"""Pairs of claims with the log-odds that they answer one question, as a sum of named contributions.

Each pair is seen twice: alone, which tells what partners a claim may have in other documents, and then with what these
partners say.  The more documents there are, the more the second counts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from numrecon.alignment.claims.columns import Columns, Floats, Ints
from numrecon.alignment.encoders.registry import DEFAULT
from numrecon.alignment.pairs.candidates import candidates
from numrecon.alignment.pairs.features import FEATURES, OF_PARTNERS, features, of_partners
from numrecon.alignment.pairs.likeness import Likeness
from numrecon.alignment.pairs.partners import Partners, partners
from numrecon.errors import LanguageDataError

if TYPE_CHECKING:
    from numrecon.alignment.claims.anchors import Vectors
    from numrecon.alignment.encoders.meaning import Meaning

#: Log-odds that a pair of two documents must have to be kept; grouping takes a pair that is not there for one that has
#: just these.
LEAST = -3.0
#: Log-odds, seen alone, that a pair of two documents must have to be seen again.
_LEAST_ALONE = -4.0
#: The tables of a file of weights: for claims of two documents and of one, seen alone, and with what partners say.
TABLES = ("between_alone", "within_alone", "between", "within")
#: The columns of the evidence that are known once all pairs have been seen alone.
_OF_PARTNERS = [FEATURES.index(name) for name in OF_PARTNERS]
#: The folder of the weights: `weights.toml` of the default encoder, `weights-NAME.toml` of the encoder of that name.
_WEIGHTS = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs i < j, rows of the columns, with their `log_odds`, each (pairs,); those of two documents are above LEAST.
    `partners` are those of all claims, by the pairs seen alone."""

    i: Ints
    j: Ints
    log_odds: Floats
    partners: Partners

    def __len__(self) -> int:
        return len(self.i)


@cache
def weights(encoder: str = DEFAULT) -> Floats:
    """(TABLES, FEATURES): the weights of each feature, of which those that a table does not name add nothing; for the
    cosines of an encoder.  Raises LanguageDataError where the file names what is no feature, or nowhere one that is."""
    path = _WEIGHTS / ("weights.toml" if encoder == DEFAULT else f"weights-{encoder}.toml")
    data: dict[str, dict[str, float]] = tomllib.loads(path.read_text(encoding="utf-8"))
    tables = [data.get(name, {}) for name in TABLES]
    if wrong := set(data) - set(TABLES) | set(FEATURES) ^ {name for table in tables for name in table}:
        hint = f"the tables {', '.join(TABLES)} with one weight a feature"
        raise LanguageDataError(f"not both weight and feature: {', '.join(sorted(wrong))}", where=path.name, hint=hint)
    return np.array([[table.get(name, 0.0) for name in FEATURES] for table in tables], dtype=float)


def link(claims: Columns, vectors: Vectors, meaning: Meaning) -> Links:
    """All pairs of comparable claims that may well answer one question, with their log-odds."""
    seen = [(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0), np.empty(0))]
    tables = weights(meaning.encoder)
    for i, j, evidence in compared(claims, vectors, meaning):
        own = claims.doc[i] == claims.doc[j]
        alone, again = (np.where(own, evidence @ tables[k + 1], evidence @ tables[k]) for k in (0, 2))
        kept = own | (alone > _LEAST_ALONE)
        seen.append((i[kept], j[kept], alone[kept], again[kept]))
    i, j, alone, again = (np.concatenate(column) for column in zip(*seen, strict=True))
    known, own = partners(claims.doc, i, j, alone), claims.doc[i] == claims.doc[j]
    said = of_partners(known, i, j) @ tables[2:, _OF_PARTNERS].T
    again += np.where(own, said[:, 1], said[:, 0])
    log_odds = (1 - known.heard) * alone + known.heard * again
    kept = own | (log_odds > LEAST)
    return Links(i[kept], j[kept], log_odds[kept], known)


def compared(
    claims: Columns, vectors: Vectors, meaning: Meaning, documents: tuple[int, int] | None = None
) -> Iterator[tuple[Ints, Ints, Floats]]:
    """(i, j, evidence) of all candidates, a chunk at a time, or of those of two documents: evidence is
    (pairs, FEATURES)."""
    for i, j in candidates(claims, vectors, meaning, documents):
        yield from features(claims, Likeness(claims, vectors, meaning, i, j), i, j)


def contributions(
    claims: Columns, vectors: Vectors, meaning: Meaning, known: Partners, i: int, j: int
) -> dict[str, float]:
    """What each feature adds to the log-odds of two claims whose partners are `known`; what adds nothing is left out.
    Empty where the two were not compared: they are of different kinds, or far apart in one document."""
    a, b = min(i, j), max(i, j)
    documents = int(claims.doc[a]), int(claims.doc[b])
    for first, second, evidence in compared(claims, vectors, meaning, (min(documents), max(documents))):
        for row in np.flatnonzero((first == a) & (second == b)):
            evidence[row, _OF_PARTNERS] = of_partners(known, first[[row]], second[[row]])[0]
            alone, again = weights(meaning.encoder).reshape(2, 2, -1)[:, int(documents[0] == documents[1])]
            parts = evidence[row] * ((1 - known.heard) * alone + known.heard * again)
            return {name: float(part) for name, part in zip(FEATURES, parts, strict=True) if part}
    return {}
