"""Figures of one document that add up ('29,605 in Turkey and 3,574 in Syria, 33,179 in all'): parts and their whole
answer different questions, however alike the words are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from numrecon.alignment.context import Context

#: Figures that follow each other and are tried together, and sentences that they may be apart.
_RUN, _SENTENCES = 5, 2
#: Sums are told by chance too: of small figures, and of round ones, all of which have one digit.
_LEAST, _PART, _DIGITS = 100.0, 10.0, 2
#: Kinds of which parts add up.
_ADDS = frozenset({"count", "money", "measure"})


def added(found: Sequence[Context]) -> set[tuple[int, int]]:
    """Pairs of rows i < j that are parts of one sum, or part and whole."""
    pairs: set[tuple[int, int]] = set()
    for rows in _of_documents(found):
        for at in range(len(rows)):
            run = [row for row in rows[at : at + _RUN] if found[row].sentence - found[rows[at]].sentence <= _SENTENCES]
            for three in combinations(run, 3):
                if three[0] == rows[at] and _adds(found, three):
                    pairs.update(combinations(three, 2))
    return pairs


def _of_documents(found: Sequence[Context]) -> Iterator[list[int]]:
    """Rows of each document whose figures may be added: stated, of one unit, totals."""
    held: dict[tuple[int, tuple[str, str]], list[int]] = defaultdict(list)
    for row, context in enumerate(found):
        claim, point = context.claim, context.value.point
        if claim.kind in _ADDS and not claim.each and claim.per is None and point is not None and point >= _PART:
            held[context.doc, context.value.block].append(row)
    return iter(held.values())


def _adds(found: Sequence[Context], rows: Sequence[int]) -> bool:
    part, other, whole = sorted(float(found[row].value.point or 0.0) for row in rows)
    exact = abs(part + other - whole) <= 1e-9 * whole
    return exact and whole >= _LEAST and sum(_digits(value) >= _DIGITS for value in (part, other, whole)) >= _DIGITS


def _digits(value: float) -> int:
    """Digits of a number without the zeros that end it."""
    return len(f"{value:.10g}".replace(".", "").split("e")[0].strip("0"))
