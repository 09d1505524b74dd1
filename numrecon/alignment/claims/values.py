"""Values made comparable: what a quantity can be compared with at all, and the range it asserts in base units."""

from __future__ import annotations

from dataclasses import dataclass

from numrecon import units
from numrecon.errors import UnitError
from numrecon.model import Quantity
from numrecon.units import rates
from numrecon.units.rates import Band

#: How far 'about' reaches to each side, and how far an open bound is taken to reach when ranges are compared.
_ABOUT, _OPEN, _ALMOST = 0.1, 2.0, 0.9
#: Kinds that say the same thing in different words: an age is a time ('a 42-year-old', 'aged 42', '42 years').
_FAMILY = {"age": "duration"}
_AS_IT_IS = Band(1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Value:
    """`block`: only values of one block are compared (kind and dimension).  `low`..`high`: the
    range that the words suggest, in base units; `point`: the stated number in base units, or None.  Sums of money stay
    in their currency: `euros` is what one unit of it was worth in the document's year, at least and at most."""

    block: tuple[str, str]
    low: float
    high: float
    point: float | None
    euros: Band = _AS_IT_IS


def comparable(quantity: Quantity, year: int | None = None) -> Value:
    """The comparable form of a quantity; a unit that pint does not know is compared with its like only."""
    try:
        dimension = units.dimension(quantity.unit)
        conversion = units.to_base(quantity.unit)
        factor, offset = conversion.factor, conversion.offset
    except UnitError:
        dimension, factor, offset = f"unit:{quantity.unit}", 1.0, 0.0
    low, high = _range(quantity)
    point = quantity.value * factor + offset if quantity.value is not None else None
    ends = sorted((low * factor + offset, high * factor + offset))
    if quantity.kind == "money" and (euros := rates.in_euros(quantity.unit, year)) is not None:
        return Value(("money", ""), ends[0], ends[1], point, euros)
    if _is_share(quantity):
        scale = 1.0 if quantity.kind == "percent" else 100.0
        return Value(("share", ""), ends[0] * scale, ends[1] * scale, None if point is None else point * scale)
    return Value((_FAMILY.get(quantity.kind, quantity.kind), dimension), ends[0], ends[1], point)


def year_of(published: str | None) -> int | None:
    """The year of a document that is of a day, a month or a year."""
    return int(published[:4]) if published and published[:4].isdecimal() else None


def _is_share(quantity: Quantity) -> bool:
    """'a third', '33 %', '3 percentage points': parts of a whole; 'twice' is none."""
    if quantity.kind == "percent":
        return True
    most = quantity.value if quantity.value is not None else quantity.high
    return quantity.kind == "ratio" and most is not None and 0 < most <= 1


def _range(quantity: Quantity) -> tuple[float, float]:
    value, low, high = quantity.value, quantity.low, quantity.high
    if quantity.hedge == "about" or (low is None and high is None):
        stated = value if value is not None else 0.0
        return stated - abs(stated) * _ABOUT, stated + abs(stated) * _ABOUT
    if low is None:
        assert high is not None
        return high * _ALMOST if quantity.hedge == "almost" else min(high / _OPEN, high), high
    return low, max(low * _OPEN, low) if high is None else high
