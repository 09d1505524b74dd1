"""A claim in the unit of its question: by pint's factors, a share as a ratio, money at the rates of its year."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil, floor, isfinite, log10, sqrt
from typing import NamedTuple

from numrecon import units
from numrecon.errors import UnitError
from numrecon.model import Claim
from numrecon.units import Conversion, rates

_DIGITS = 3
_PERCENT = frozenset({"percent", "percentage_point"})


class Rate(NamedTuple):
    """x in the other unit is x * `factor` + `offset`; where the factor is not sure, from `low` to `high` times x."""

    factor: float
    offset: float
    low: float
    high: float


def rate(claim: Claim, unit: str) -> Rate | None:
    """How the claim's numbers are brought into `unit`; None where they cannot be."""
    if claim.kind == "money" and claim.unit != unit:
        return _exchanged(claim.unit, unit, _year(claim))
    return _fixed(claim.unit, unit, claim.kind)


def outward(low: float, high: float) -> tuple[float, float]:
    """Ends that an exchange rate makes, in as many digits as rates of a year have: nothing is cut off."""

    def ended(x: float, to: Callable[[float], int]) -> float:
        if not x or not isfinite(x):
            return x
        place = floor(log10(abs(x))) - _DIGITS + 1
        return float(f"{to(x / 10.0**place) * 10.0**place:.12g}")

    return ended(low, floor), ended(high, ceil)


@lru_cache(maxsize=4096)
def _fixed(a: str, b: str, kind: str) -> Rate | None:
    found = conversion(a, b)
    if found is not None:
        return Rate(found.factor, found.offset, found.factor, found.factor)
    if a in _PERCENT and b in _PERCENT:
        return Rate(1.0, 0.0, 1.0, 1.0)
    if kind == "ratio" and b in _PERCENT:
        return Rate(100.0, 0.0, 100.0, 100.0)
    return Rate(0.01, 0.0, 0.01, 0.01) if kind == "percent" and b == "" else None


@lru_cache(maxsize=4096)
def _exchanged(a: str, b: str, year: int | None) -> Rate | None:
    """Between two currencies: as low and as high as the ECB's reference rates of the year let it be."""
    first, second = rates.in_euros(a, year), rates.in_euros(b, year)
    if first is None or second is None:
        return None
    low, high = first.low / second.high, first.high / second.low
    return Rate(sqrt(low * high), 0.0, low, high)


def _year(claim: Claim) -> int | None:
    told = (claim.as_of or claim.published or "")[:4]
    return int(told) if len(told) == 4 and told.isdecimal() else None


def dimension(unit: str) -> str:
    """The dimension of a unit; a unit that pint does not know is a dimension of its own."""
    try:
        return units.dimension(unit)
    except UnitError:
        return unit


@lru_cache(maxsize=4096)
def conversion(a: str, b: str) -> Conversion | None:
    """x in `b` = x in `a` * factor + offset; None where the two do not convert by a rule."""
    if a == b:
        return Conversion(b, 1.0)
    try:
        if units.dimension(a) != units.dimension(b):
            return None
        first, second = units.to_base(a), units.to_base(b)
    except UnitError:
        return None
    return Conversion(b, first.factor / second.factor, (first.offset - second.offset) / second.factor)
