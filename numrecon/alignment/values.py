"""Values made comparable: what a quantity can be compared with at all, and the range it asserts in base units."""

from __future__ import annotations

from dataclasses import dataclass

from numrecon import units
from numrecon.errors import UnitError
from numrecon.model import Quantity

#: How far 'about' reaches to each side, and how far an open bound is taken to reach when ranges are compared.
_ABOUT, _OPEN, _ALMOST = 0.1, 2.0, 0.9
#: Kinds that say the same thing in different words: an age is a time ('a 42-year-old', 'aged 42', '42 years').
_FAMILY = {"age": "duration"}


@dataclass(frozen=True, slots=True)
class Value:
    """`block`: only values of one block are compared (kind, dimension, what a rate is per, each).  `low`..`high`: the
    range that the words suggest, in base units; `point`: the stated number in base units, or None."""

    block: tuple[str, str, str, bool]
    low: float
    high: float
    point: float | None


def comparable(quantity: Quantity) -> Value:
    """The comparable form of a quantity; a unit that pint does not know is compared with its like only."""
    try:
        dimension = units.dimension(quantity.unit)
        conversion = units.to_base(quantity.unit)
        factor, offset = conversion.factor, conversion.offset
    except UnitError:
        dimension, factor, offset = f"unit:{quantity.unit}", 1.0, 0.0
    low, high = _range(quantity)
    point = quantity.value * factor + offset if quantity.value is not None else None
    each = quantity.each and quantity.per is None
    ends = sorted((low * factor + offset, high * factor + offset))
    return Value(
        (_FAMILY.get(quantity.kind, quantity.kind), dimension, quantity.per or "", each), ends[0], ends[1], point
    )


def _range(quantity: Quantity) -> tuple[float, float]:
    value, low, high = quantity.value, quantity.low, quantity.high
    if quantity.hedge == "about" or (low is None and high is None):
        stated = value if value is not None else 0.0
        return stated - abs(stated) * _ABOUT, stated + abs(stated) * _ABOUT
    if low is None:
        assert high is not None
        return high * _ALMOST if quantity.hedge == "almost" else min(high / _OPEN, high), high
    return low, max(low * _OPEN, low) if high is None else high
