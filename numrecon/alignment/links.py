"""Pairs of claims and the evidence that they answer one question: log-odds as a sum of named contributions."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.columns import Bools, Columns, Floats, Ints
from numrecon.alignment.meaning import cosines
from numrecon.errors import LanguageDataError
from numrecon.model import KINDS

if TYPE_CHECKING:
    from numrecon.alignment.anchors import Vectors
    from numrecon.alignment.meaning import Meaning

#: Blocks up to this many claims are compared pair by pair; in larger ones every claim keeps its likeliest partners.
DENSE, _PARTNERS = 1500, 60
_SLACK, _SAME = 0.02, 1e-3
_FARTHEST = 3.0
#: Up to here figures are often equal by chance, and two that differ are rarely one.
_FEW = 20.0
#: Pairs whose cosines are computed at a time.
_CHUNK = 200_000
_WEIGHTS = Path(__file__).parent / "weights.toml"

#: The features of a pair, in the order of the columns of `features`.
FEATURES = (
    "bias", "equal", "small_equal", "overlap", "gap", "small_gap", "gap_grown", "gap_shrunk",
    "large", "same_vague", "kind_differs",
    "words", "words_unequal", "near", "topic_words", "topic", "margin",
    "noun_same", "noun_may", "noun_differs", "place_same", "place_differs", "implied_same", "implied_differs",
    "axis_same", "axis_differs", "place_axis_same",
    "same_document", "refines", "converted", "money", "measure", "share",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Links:
    """Candidate pairs i < j (rows of the columns) with their log-odds; `evidence` is (pairs, features)."""

    i: Ints
    j: Ints
    log_odds: Floats
    evidence: Floats

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
    """All pairs of comparable claims that may answer one question, with their log-odds."""
    i, j = _candidates(claims, vectors)
    evidence = features(claims, vectors, meaning, i, j)
    return Links(i, j, evidence @ weights(), evidence)


# ---------------------------------------------------------------- candidates


def _candidates(claims: Columns, vectors: Vectors) -> tuple[Ints, Ints]:
    pairs = [_of_block(claims, vectors, rows) for rows in _blocks(claims.block)]
    if not pairs:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    i, j = (np.concatenate(side) for side in zip(*pairs, strict=True))
    allowed = (claims.doc[i] != claims.doc[j]) | _repeats(claims, i, j)
    return i[allowed], j[allowed]


def _blocks(codes: Ints) -> list[Ints]:
    order = np.argsort(codes, kind="stable")
    cuts = np.flatnonzero(np.diff(codes[order])) + 1
    return [rows for rows in np.split(order, cuts) if len(rows) > 1]


def _of_block(claims: Columns, vectors: Vectors, rows: Ints) -> tuple[Ints, Ints]:
    """Pairs i < j of rows of one block."""
    if len(rows) <= DENSE:
        a, b = np.triu_indices(len(rows), 1)
        i, j = rows[a], rows[b]
    else:
        i, j = _partners(claims, vectors, rows)
    return np.minimum(i, j), np.maximum(i, j)


def _partners(claims: Columns, vectors: Vectors, rows: Ints) -> tuple[Ints, Ints]:
    """In a large block: the claims whose words are nearest, those of equal value favoured."""
    matrix = vectors.wide[rows] + vectors.near[rows]
    points = claims.point[rows]
    found: set[int] = set()
    step = max(1, 4_000_000 // len(rows))
    for start in range(0, len(rows), step):
        scores = (matrix[start : start + step] @ matrix.T).toarray()
        scores += np.isclose(points[start : start + step, None], points[None, :], rtol=_SAME)
        keep = min(_PARTNERS, len(rows) - 1)
        best = np.argpartition(-scores, keep, axis=1)[:, : keep + 1]
        for offset, row in enumerate(best):
            a = start + offset
            found.update(min(a, b) * len(rows) + max(a, b) for b in row.tolist() if b != a)
    codes = np.array(sorted(found), dtype=np.int64)
    return rows[codes // len(rows)], rows[codes % len(rows)]


def _repeats(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Two claims of one document may be one figure told twice: equal, or one of them vague or hedged and the other
    within it, never of different things, and in one sentence only in two units."""
    either, both = claims.vague[i] | claims.vague[j], claims.vague[i] & claims.vague[j]
    near = np.abs(claims.sentence[i] - claims.sentence[j]) <= 1
    told = equal(claims, i, j) | (_overlap(claims, i, j) & either & (near | ~both))
    agree = claims.agreement[claims.nouns[i], claims.nouns[j]] > 0
    same: Bools = told & np.where(claims.sentence[i] == claims.sentence[j], _converted(claims, i, j), agree)
    return same


def _converted(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state one amount in two units: '497 mph (800 km/h)'."""
    converted: Bools = (claims.unit[i] != claims.unit[j]) & _overlap(claims, i, j)
    return converted


# ---------------------------------------------------------------- features


def features(claims: Columns, vectors: Vectors, meaning: Meaning, i: Ints, j: Ints) -> Floats:
    """(pairs, FEATURES): the evidence of each pair, in the order of FEATURES."""
    same = equal(claims, i, j).astype(float)
    near, wide = _cosines(vectors.near, i, j), _cosines(vectors.wide, i, j)
    sentence, tight = cosines(meaning.sentence, i, j), cosines(meaning.near, i, j)
    noun = claims.agreement[claims.nouns[i], claims.nouns[j]]
    axes, axes_ = claims.axes[i], claims.axes[j]
    same_document = (claims.doc[i] == claims.doc[j]).astype(float)
    said = (axes >= 0) & (axes_ >= 0)
    placed = (claims.place[i] >= 0) & (claims.place[j] >= 0)
    named = claims.place[i] == claims.place[j]
    implied = (claims.implied[i] >= 0) & (claims.implied[j] >= 0) & ~placed
    trend = _trend(claims, i, j)
    gap, large = _gap(claims, i, j), (claims.low[i] > _FEW) & (claims.low[j] > _FEW)
    columns = {
        "bias": np.ones(len(i)),
        "equal": same,
        "overlap": _overlap(claims, i, j).astype(float),
        "gap": gap,
        "small_gap": gap * ~large,
        "gap_grown": gap * (trend > 0),
        "gap_shrunk": gap * (trend < 0),
        "large": large.astype(float),
        "kind_differs": (claims.kind[i] != claims.kind[j]).astype(float),
        "words": wide,
        "words_unequal": (1 - same) * wide,
        "near": tight,
        "topic_words": _cosines(vectors.topic, claims.doc[i], claims.doc[j]),
        "topic": cosines(meaning.topic, claims.doc[i], claims.doc[j]),
        "noun_same": (noun == 1.0).astype(float),
        "noun_may": (noun == 0.5).astype(float),
        "noun_differs": (noun < 0).astype(float),
        "place_same": (placed & named).astype(float),
        "place_differs": _apart(claims.places[i], claims.places[j]).astype(float),
        "implied_same": implied & (claims.implied[i] == claims.implied[j]),
        "implied_differs": implied & (claims.implied[i] != claims.implied[j]),
        "place_axis_same": placed & named & ((said & (axes == axes_)).any(axis=1)),
        "axis_same": (said & (axes == axes_)).sum(axis=1).astype(float),
        "axis_differs": _apart(claims.members[i], claims.members[j]).sum(axis=1).astype(float),
        "same_document": same_document,
        "refines": _refines(claims, i, j).astype(float),
        "converted": _converted(claims, i, j) * (claims.sentence[i] == claims.sentence[j]) * same_document,
        "same_vague": (claims.vague[i] == claims.vague[j]).astype(float),
        "money": _is(claims, i, "money"),
        "measure": _is(claims, i, "measure"),
        "share": _is(claims, i, "percent"),
        "small_equal": same * (np.abs(np.nan_to_num(claims.point[i])) <= 10),
        "margin": _margin(claims, i, j, near + wide + sentence + tight + same),
    }
    return np.column_stack([columns[name] for name in FEATURES])


def _is(claims: Columns, i: Ints, kind: str) -> Floats:
    found: Floats = (claims.kind[i] == KINDS.index(kind)).astype(float)
    return found


def equal(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state the same number, up to the rounding of conversions."""
    a, b = claims.point[i], claims.point[j]
    with np.errstate(invalid="ignore"):
        same: Bools = np.abs(a - b) <= _SAME * np.maximum(np.abs(a), np.abs(b))
    return same


def _overlap(claims: Columns, i: Ints, j: Ints) -> Bools:
    slack = _SLACK * np.maximum(np.abs(claims.high[i]), np.abs(claims.high[j]))
    meet: Bools = (claims.low[i] <= claims.high[j] + slack) & (claims.low[j] <= claims.high[i] + slack)
    return meet


def _gap(claims: Columns, i: Ints, j: Ints) -> Floats:
    """How far the ranges are apart, in e-folds, at most _FARTHEST; 0 where they meet."""

    def scale(x: Floats) -> Floats:
        return np.sign(x) * np.log1p(np.abs(x))

    apart = np.maximum(scale(claims.low[i]) - scale(claims.high[j]), scale(claims.low[j]) - scale(claims.high[i]))
    gap: Floats = np.where(_overlap(claims, i, j), 0.0, np.clip(apart, 0.0, _FARTHEST))
    return gap


def _trend(claims: Columns, i: Ints, j: Ints) -> Floats:
    """Above 0 where the later document has the higher figure, below where the lower one; 0 where no day tells."""
    trend: Floats = np.sign(claims.day[i] - claims.day[j]) * np.sign(claims.high[i] - claims.high[j])
    return np.nan_to_num(trend)


def _refines(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the next sentence of a document only makes a vague figure of the same things more precise ('kilkuset
    tysięcy ... ponad 400 000'): it names no place and no happening of its own.  Rows are in text order."""
    next_to = (claims.doc[i] == claims.doc[j]) & (claims.sentence[j] - claims.sentence[i] == 1)
    same = claims.agreement[claims.nouns[i], claims.nouns[j]] == 1.0
    precise = np.isnan(claims.point[i]) & ~np.isnan(claims.point[j]) & _overlap(claims, i, j)
    new = (claims.places[j] & ~claims.places[i] != 0) | (claims.members[j] & ~claims.members[i] != 0).any(axis=1)
    refines: Bools = next_to & same & precise & ~new
    return refines


def _apart(a: Ints, b: Ints) -> Bools:
    """Whether both bit sets hold something, and nothing in common."""
    apart: Bools = (a != 0) & (b != 0) & (a & b == 0)
    return apart


def _margin(claims: Columns, i: Ints, j: Ints, likeness: Floats) -> Floats:
    """How much likelier the pair is than the best rival of either claim in the other's document; the lesser of both."""
    documents = int(claims.doc.max(initial=0)) + 1
    return np.minimum(_lead(i * documents + claims.doc[j], likeness), _lead(j * documents + claims.doc[i], likeness))


def _lead(groups: Ints, likeness: Floats) -> Floats:
    """Of each element: its lead over the best other of its group, 0 counting for none."""
    if not len(groups):
        return likeness
    order = np.lexsort((-likeness, groups))
    _, first, sizes = np.unique(groups[order], return_index=True, return_counts=True)
    ranked = likeness[order]
    best = ranked[first]
    second = np.where(sizes > 1, ranked[np.minimum(first + 1, len(ranked) - 1)], 0.0)
    rival = np.repeat(best, sizes)
    rival[first] = second
    lead = np.empty_like(likeness)
    lead[order] = ranked - rival
    return lead


def _cosines(matrix: Any, i: Ints, j: Ints) -> Floats:
    """Cosine of rows i and j, in chunks: the rows have unit length."""
    chunks = [slice(start, start + _CHUNK) for start in range(0, len(i), _CHUNK)]
    parts = [matrix[i[chunk]].multiply(matrix[j[chunk]]).sum(axis=1) for chunk in chunks]
    return np.concatenate([np.asarray(part).ravel() for part in parts]) if parts else np.empty(0)
