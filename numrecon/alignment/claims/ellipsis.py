"""Units that a text leaves out because the figure before has named them: 'The bank lost $5bn, not the 3bn feared'."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from numrecon.model import Quantity

#: How far apart, in powers of ten, a figure without a unit and the one that names it are at most; from what amount on a
#: bare number is taken for money.
_MAGNITUDES, _MONEY = 1.5, 1000.0


def with_units(quantities: Sequence[Quantity], sentences: Sequence[int]) -> list[Quantity]:
    """The quantities, a bare number with the unit of the figure that stands nearest, flagged 'unit'.

    A bare number counts nothing that is named.  The other figure is of its size and stands in its own sentence or in
    the one before; `sentences` numbers the sentence of each quantity.
    """
    return [_completed(quantities, sentences, i) for i in range(len(quantities))]


def _completed(quantities: Sequence[Quantity], sentences: Sequence[int], i: int) -> Quantity:
    bare = quantities[i]
    if bare.kind != "count" or bare.noun or bare.unit or _size(bare) is None:
        return bare
    near = [j for j in range(len(quantities)) if 0 <= sentences[i] - sentences[j] <= 1 and _gives(quantities[j], bare)]
    if not near:
        return bare
    giver = quantities[min(near, key=lambda j: (j > i, abs(j - i)))]
    flags = bare.flags if "unit" in bare.flags else (*bare.flags, "unit")
    return replace(bare, kind=giver.kind, unit=giver.unit, per=giver.per, each=giver.each, flags=flags)


def _gives(other: Quantity, bare: Quantity) -> bool:
    """Whether the other figure may name the unit of the bare one: large sums, and measures with decimals; whole numbers
    beside a measure mostly count something."""
    size, given = _size(bare), _size(other)
    if size is None or given is None or "unit" in other.flags or abs(math.log10(size / given)) > _MAGNITUDES:
        return False
    return size >= _MONEY if other.kind == "money" else other.kind == "measure" and not size.is_integer()


def _size(quantity: Quantity) -> float | None:
    """The positive number it states, or None."""
    stated = next((x for x in (quantity.value, quantity.low, quantity.high) if x is not None), None)
    return float(stated) if stated is not None and stated > 0 else None
