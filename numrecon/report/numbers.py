"""Numbers as a desk editor writes them: 400,000, 2.35 million, USD 9.6 billion a day, 34%, 12.5 km/h."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from importlib.resources import files
from math import isfinite
from typing import Any

from numrecon.report.words import clean

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SHORT = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "k"))
_CURRENCY = re.compile("[A-Z]{3}")
_POWER = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_MINUS = "\u2212"
#: Beyond these sizes grouped digits are hard to read and powers of ten take over.
_HUGE, _TINY = Decimal(10) ** 16, Decimal(10) ** -4
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """What the numbers of a question or a claim are in."""

    unit: str = ""
    per: str | None = None
    kind: str = "count"


def plain(value: float | None) -> str:
    """A number in words and digits, '?' where there is none; at most six significant digits after the point."""
    if value is None or not isfinite(value):
        return "?"
    exact = _decimal(value)
    size = abs(exact)
    if size >= _HUGE or 0 < size < _TINY:
        return _power(exact)
    for factor, word in _SCALES:
        if size >= factor:
            short = exact / factor
            if _decimals(short) <= 3:
                return f"{_grouped(short)} {word}"
            break
    return _grouped(_cut(exact))


def compact(value: float) -> str:
    """A number for the tick of an axis: 400k, 1.5M, 2bn."""
    exact = _decimal(value)
    if abs(exact) >= Decimal(10) ** 15 or 0 < abs(exact) < Decimal(10) ** -3:
        return _power(exact)
    for factor, letters in _SHORT:
        if abs(exact) >= factor:
            return _grouped(exact / factor) + letters
    return _grouped(exact)


def amount(value: float | None, scale: Scale) -> str:
    """A number with its unit: 'USD 2 billion a day', '34%', '6×', '12 years'."""
    return _dressed(plain(value), scale, many=value != 1)


def span(
    low: float | None, high: float | None, scale: Scale, *, low_open: bool = False, high_open: bool = False
) -> str:
    """A range in words; None is an open end, `*_open` says that the bound itself is excluded."""
    if low is None and high is None:
        return "any"
    if low is None:
        return f"{'under' if high_open else 'at most'} {amount(high, scale)}"
    if high is None:
        return f"{'over' if low_open else 'at least'} {amount(low, scale)}"
    if low == high:
        return amount(low, scale)
    first, last = plain(low), plain(high)
    word = next((word for _, word in _SCALES if first.endswith(word) and last.endswith(word)), "")
    first = first.removesuffix(f" {word}") if word else first
    return _dressed(f"{first} to {last}", scale, many=True)


def rounded(value: float, width: float) -> float:
    """`value` to a hundredth of `width` or to three significant digits, whichever is finer; for estimates."""
    if not isfinite(value) or not value:
        return value
    exact = _decimal(value)
    place = exact.adjusted() - 2
    if isfinite(width) and width > 0:
        place = min(place, _decimal(width).adjusted() - 2)
    place = max(place, exact.adjusted() - 14)
    near = float(exact.quantize(Decimal(1).scaleb(place), ROUND_HALF_EVEN))
    return near if isfinite(near) else value


def unit_name(unit: str, many: bool = True) -> str:
    """A unit as a reader knows it: 'km/h', 'tonnes', 'm²'; its own name where the table has none."""
    if unit in _units()["whole"]:
        return str(_units()["whole"][unit])
    return "/".join(_factor(part, many and not index) for index, part in enumerate(unit.split(" / ")))


def percent(share: float | None) -> str:
    """A share of one as whole percent; never 100% or 0% for what is only near them."""
    if share is None or not isfinite(share):
        return "?"
    if 0.995 <= share < 1:
        return ">99%"
    if 0 < share < 0.005:
        return "<1%"
    return f"{share * 100:.0f}%"


def _dressed(number: str, scale: Scale, *, many: bool) -> str:
    per = f" per {clean(scale.per.replace('_', ' '))}" if scale.per else ""
    unit = scale.unit
    if _CURRENCY.fullmatch(unit):
        return f"{unit}\u00a0{number}{per}"
    if unit == "percent":
        return f"{number}%{per}"
    if not unit:
        return f"{number}{'×' if scale.kind == 'ratio' else ''}{per}"
    return f"{number}\u00a0{unit_name(unit, many)}{per}"


def _factor(part: str, many: bool) -> str:
    names = []
    for atom in part.split(" * "):
        name, _, power = atom.partition(" ** ")
        names.append(_atom(name, many) + power.translate(_POWER))
    return "·".join(names)


def _atom(name: str, many: bool) -> str:
    table = _units()
    if name in table["symbols"]:
        return str(table["symbols"][name])
    if name in table["words"]:
        return str(table["words"][name][many])
    return clean(name.replace("_", " "))


@cache
def _units() -> dict[str, Any]:
    return tomllib.loads(files("numrecon.report").joinpath("units.toml").read_text("utf-8"))


def _decimal(value: float) -> Decimal:
    return Decimal(value) if isinstance(value, int) else Decimal(repr(float(value)))


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _cut(value: Decimal) -> Decimal:
    """Whole numbers stay whole; the rest keep six significant digits."""
    if value == value.to_integral_value():
        return value
    return value.quantize(Decimal(1).scaleb(min(0, value.adjusted() + 1 - _DIGITS)))


def _grouped(value: Decimal) -> str:
    text = f"{abs(value):,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return (_MINUS if value < 0 else "") + text


def _power(value: Decimal) -> str:
    digits = round(value.scaleb(-value.adjusted()), _DIGITS - 1)
    sign = str(value.adjusted()).translate(_POWER)
    return f"{_grouped(digits)}×10{sign}"
