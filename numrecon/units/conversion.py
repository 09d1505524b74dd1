"""What units measure and how they convert: one pint call a distinct unit, cached, then plain arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from numrecon.errors import UnitError
from numrecon.units import registry
from numrecon.units.tables import currency_codes

if TYPE_CHECKING:
    import pint

UnitKind = Literal["measure", "duration", "percent", "money"]
_PERCENT = frozenset({"percent", "percentage_point"})
# Levels on a logarithmic scale add differently; they are compared with their like only.
_LOGARITHMIC = ("decibel", "neper", "octave")


@dataclass(frozen=True, slots=True)
class Conversion:
    """value in `base` = value * factor + offset; `offset` differs from 0 for absolute temperatures only."""

    base: str
    factor: float
    offset: float = 0.0


def canonical(name: str) -> str:
    """The name as `str(pint_unit)` writes it ('km/h' -> 'kilometer / hour'); ISO codes and '' stay as they are.

    Raises UnitError for a name that pint does not know.
    """
    return _read(name).name


def dimension(unit: str) -> str:
    """Key of what the unit measures; units of one key convert into each other.

    '[length] / [time]'; 'money:USD' for an ISO code; 'percent'; '' for ''.  Pint's dimensionless bases are kept
    apart by name ('[bit]', '[radian]', '[percentage_point]'), as are differences of temperature and, being
    logarithmic, decibels.  A bare fraction such as ppm is '[fraction]'.
    """
    return _read(unit).dimension


def to_base(unit: str) -> Conversion:
    """Conversion to the base unit of its dimension.  ISO codes, percent, percentage_point and '' are their own base."""
    return _read(unit).conversion


def factor(a: str, b: str) -> float:
    """How many `b` one `a` is.  Raises UnitError where they do not convert by a factor (as Celsius to Fahrenheit)."""
    first, second = _read(a), _read(b)
    if first.name == second.name:
        return 1.0
    if first.dimension != second.dimension:
        raise UnitError(f"{a!r} does not convert to {b!r}", hint=f"{first.dimension} against {second.dimension}")
    if first.conversion.offset != second.conversion.offset:
        raise UnitError(f"{a!r} to {b!r} is no factor", hint="use convert(): the scales start at different points")
    return first.conversion.factor / second.conversion.factor


def convert(value: float, a: str, b: str) -> float:
    """`value` of unit `a` in unit `b`, offsets included; raises UnitError where they do not convert."""
    first, second = _read(a), _read(b)
    if first.dimension != second.dimension:
        raise UnitError(f"{a!r} does not convert to {b!r}", hint=f"{first.dimension} against {second.dimension}")
    if first.name == second.name:
        return value
    base = value * first.conversion.factor + first.conversion.offset
    return (base - second.conversion.offset) / second.conversion.factor


def kind(unit: str) -> UnitKind:
    """Kind of a quantity in this unit: money, percent, duration (a plain unit of time from the second up) or measure.

    Decided from names alone, so that reading never loads pint.
    """
    if unit in currency_codes():
        return "money"
    if unit in _PERCENT:
        return "percent"
    return "duration" if unit in DURATIONS else "measure"


#: Units of time of which a quantity is a duration.
DURATIONS = frozenset(
    (
        *("nanosecond", "microsecond", "millisecond", "centisecond", "second", "minute", "hour", "day", "week"),
        *("fortnight", "month", "quarter_year", "year", "decade", "century", "millennium"),
    )
)


@dataclass(frozen=True, slots=True)
class _Unit:
    name: str
    dimension: str
    conversion: Conversion


@cache
def _read(unit: str) -> _Unit:
    if unit in ("", "percent"):
        return _Unit(unit, unit, Conversion(unit, 1.0))
    if unit in currency_codes():
        return _Unit(unit, f"money:{unit}", Conversion(unit, 1.0))
    with registry.registry() as units:
        parsed = registry.parse(unit)
        name = str(parsed)
        if any(part in name for part in _LOGARITHMIC):
            return _Unit(name, f"[{name}]", Conversion(name, 1.0))
        found: Any = units.get_base_units(parsed)
        scale, base = found
        offset = float(units.Quantity(0, parsed).to_base_units().magnitude) if name.startswith("degree_") else 0.0
        powers: Any = units.Quantity(1, base).unit_items()
        bases = {str(key): float(power) for key, power in powers}
        keys = {_dimension_of(units, key): power for key, power in bases.items()}
    if "delta_" in name:
        bases = {key.replace("kelvin", "delta_degree_Celsius"): power for key, power in bases.items()}
        keys = {key.replace("[temperature]", "[temperature_difference]"): power for key, power in keys.items()}
    conversion = Conversion(_product(bases) or "dimensionless", float(scale), offset)
    return _Unit(name, _product(keys) or "[fraction]", conversion)


def _dimension_of(units: pint.UnitRegistry[Any], base: str) -> str:
    """'[length]' for 'meter'; pint's dimensionless bases keep their own name: '[bit]'."""
    found = units.get_dimensionality(base)
    return next(iter(found), f"[{base}]")


def _product(powers: dict[str, float]) -> str:
    """'a ** 2 * b / c': factors in alphabetical order, so that equal products read the same."""

    def term(key: str) -> str:
        return key if abs(powers[key]) == 1 else f"{key} ** {abs(powers[key]):g}"

    above = " * ".join(term(key) for key in sorted(powers) if powers[key] > 0)
    below = "".join(f" / {term(key)}" for key in sorted(powers) if powers[key] < 0)
    return f"{above or 1}{below}" if powers else ""
