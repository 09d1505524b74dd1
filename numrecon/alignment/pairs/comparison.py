"""How the columns of two claims stand to each other: equal, meeting, off by a scale, told again, nothing shared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from numrecon.alignment.claims.columns import SAME, Bools, Columns, Floats, Ints
from numrecon.model import KINDS

#: Wrong scale words, how far (a share) rounding lets their ratio be off, and the least figures that have a scale.
SCALES = (1e3, 1e6)
_SLIP_OFF, _SCALED = 0.03, 1000.0
_MONEY = KINDS.index("money")
#: Slack of two ranges that meet.
_SLACK = 0.02


def equal(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state the same number, up to the rounding of conversions."""
    a, b = claims.point[i], claims.point[j]
    with np.errstate(invalid="ignore"):
        same: Bools = np.abs(a - b) <= SAME * np.maximum(np.abs(a), np.abs(b))
    return same & ~exchanged(claims, i, j)


def comparable(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the values can be compared at all: of one block, and not of two rates ('a day', 'a year')."""
    rates = (claims.per[i] >= 0) & (claims.per[j] >= 0) & (claims.per[i] != claims.per[j])
    same: Bools = (claims.block[i] == claims.block[j]) & ~rates
    return same


def agreement(claims: Columns, i: Ints, j: Ints) -> Floats:
    """How far the counted nouns agree: 1 same, .5 may be, 0 unknown, -1 different things."""
    same = (claims.stem[i] >= 0) & (claims.stem[i] == claims.stem[j])
    agree: Floats = np.where(same, 1.0, claims.agreement[claims.nouns[i], claims.nouns[j]])
    return agree


def exchanged(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the two are sums in different currencies."""
    money: Bools = (claims.kind[i] == _MONEY) & (claims.kind[j] == _MONEY) & (claims.unit[i] != claims.unit[j])
    return money


def ranges(claims: Columns, i: Ints, j: Ints) -> tuple[Floats, Floats, Floats, Floats]:
    """low and high of i, low and high of j; in euros, with all that the rates of the year allow, for two currencies."""
    other = exchanged(claims, i, j)

    def end(values: Floats, rows: Ints, side: int) -> Floats:
        return values[rows] * np.where(other, claims.euros[rows, side], 1.0)

    return end(claims.low, i, 0), end(claims.high, i, 1), end(claims.low, j, 0), end(claims.high, j, 1)


def overlap(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the ranges meet, with some slack for rounding."""
    low_i, high_i, low_j, high_j = ranges(claims, i, j)
    slack = _SLACK * np.maximum(np.abs(high_i), np.abs(high_j))
    meet: Bools = (low_i <= high_j + slack) & (low_j <= high_i + slack)
    return meet


def slipped(claims: Columns, i: Ints, j: Ints, factors: Sequence[float]) -> Bools:
    """Whether the ranges would meet if one were some power of ten as large; small figures have no scale to slip in."""
    low_i, high_i, low_j, high_j = ranges(claims, i, j)
    found = np.zeros(len(i), dtype=bool)
    for factor in factors:
        up, down = factor * (1 - _SLIP_OFF), factor * (1 + _SLIP_OFF)
        found |= (low_i * up <= high_j) & (low_j <= high_i * down)
        found |= (low_j * up <= high_i) & (low_i <= high_j * down)
    return found & (np.minimum(low_i, low_j) >= _SCALED)


def refines(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether the next sentence of a document only makes a vague figure of the same things more precise ('kilkuset
    tysięcy ... ponad 400 000'): it names no place and no happening of its own.  Where it says it with a slip of the
    scale, or of a digit in what it calls the total, it still does.  Rows are in text order."""
    next_to = (claims.doc[i] == claims.doc[j]) & (claims.sentence[j] - claims.sentence[i] == 1)
    same = agreement(claims, i, j) == 1.0
    precise = np.isnan(claims.point[i]) & ~np.isnan(claims.point[j])
    new = (claims.places[j] & ~claims.places[i] != 0) | (claims.members[j] & ~claims.members[i] != 0).any(axis=1)
    meant = overlap(claims, i, j) | slipped(claims, i, j, SCALES) | (claims.total[j] & slipped(claims, i, j, (10.0,)))
    told: Bools = next_to & same & precise & ~new & meant
    return told


def converted(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether both state one amount in two units: '497 mph (800 km/h)'."""
    told: Bools = (claims.unit[i] != claims.unit[j]) & overlap(claims, i, j)
    return told


def retold(claims: Columns, i: Ints, j: Ints) -> Bools:
    """Whether two claims of one document look like one figure told twice: equal, or one of them vague or hedged and
    the other within it, never of different things, and in one sentence only in two units."""
    either, both = claims.vague[i] | claims.vague[j], claims.vague[i] & claims.vague[j]
    near = np.abs(claims.sentence[i] - claims.sentence[j]) <= 1
    told = equal(claims, i, j) | (overlap(claims, i, j) & either & (near | ~both)) | refines(claims, i, j)
    agree = agreement(claims, i, j) > 0
    once = np.where(claims.sentence[i] == claims.sentence[j], converted(claims, i, j), agree)
    same: Bools = (claims.doc[i] == claims.doc[j]) & told & once
    return same


def disjoint(a: Ints, b: Ints) -> Bools:
    """Whether both bit sets hold something, and nothing in common."""
    nothing_shared: Bools = (a != 0) & (b != 0) & (a & b == 0)
    return nothing_shared
