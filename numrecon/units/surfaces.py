"""How units and currencies are written: surface -> names in order of preference.  Reads tables only, never pint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from numrecon.units import tables

_Found = dict[str, list[str]]


def surfaces(lang: str) -> Mapping[str, tuple[str, ...]]:
    """Unit surfaces of a language ('pl', 'pt_PT') as written -> pint names in order of preference.

    Several names mean that the surface is ambiguous ('tons', '°').  Symbols come first, then quantulum3's English
    table (English only), then CLDR.  A language without a CLDR base has the symbols alone.
    """
    return _surfaces(lang.replace("-", "_").partition("_")[0].lower())


@cache
def _surfaces(code: str) -> Mapping[str, tuple[str, ...]]:
    found: _Found = {}
    for surface, names in tables.symbols()["symbols"].items():
        _add(found, surface, names)
    if code == "en":
        for surface, names in tables.english()["surfaces"].items():
            _add(found, surface, names)
    for name, forms in tables.cldr(code).get("units", {}).items():
        for form in forms:
            _add(found, form, [name])
    _spread(found, "en" if code == "en" else "any")
    return _frozen(found)


def _spread(found: _Found, where: str) -> None:
    """Give a one-word form all that it may mean ('degrees': Celsius, Fahrenheit, an angle)."""
    readings = tables.symbols()["ambiguous"]
    for surface, names in found.items():
        for unit in readings.keys() & names if surface.isalpha() else ():
            if set(names) <= {unit, *readings[unit][where]}:
                found[surface] = list(readings[unit][where])


def money(lang: str, region: str | None = None) -> Mapping[str, tuple[str, ...]]:
    """Currency surfaces (codes, signs, names) of a language -> ISO 4217 codes in order of preference.

    `region` (ISO 3166) puts the local meaning of a sign first: '$' in MX is MXN.
    """
    code, _, tagged = lang.replace("-", "_").partition("_")
    return _money(code.lower(), (region or tagged).upper())


@cache
def _money(code: str, region: str) -> Mapping[str, tuple[str, ...]]:
    table = tables.currencies()
    found: _Found = {sign: list(codes) for sign, codes in table["signs"].items()}
    local = table["regions"].get(region, {})
    for sign, meant in local.items():
        _prefer(found.setdefault(sign, []), meant)
    known = tables.currency_codes()
    for iso in sorted(known):
        if iso not in table["not_surfaces"]:
            _add(found, iso, [iso])
    for source in (tables.english() if code == "en" else {}, tables.cldr(code)):
        for iso, forms in source.get("currencies", {}).items():
            for form in forms:
                letter = len(form) == 1 and form.isascii() and form.isalpha()  # 'R' is money in its own country only
                if form not in known and form not in table["signs"] and not letter:
                    _add(found, form, [iso])
    return _frozen(found)


@cache
def in_millions() -> tuple[str, ...]:
    """The currency codes that are also written with a letter for millions before them ('MEUR')."""
    return tuple(tables.currencies()["millions"])


@cache
def weak() -> frozenset[str]:
    """Surfaces to accept only directly behind digits, or where a language file lists them."""
    return frozenset(tables.symbols()["weak"])


@cache
def steps() -> Mapping[str, Mapping[str, Decimal]]:
    """Unit -> smaller units that are written behind it -> how many of them are one ('foot' -> 'inch' -> 12)."""
    table = tables.symbols()["steps"]
    return {unit: {name: Decimal(size) for name, size in row.items()} for unit, row in table.items()}


@cache
def step_symbols(unit: str) -> Mapping[str, str]:
    """Letters that mean a smaller unit behind this one -> its name ('hour' -> 'm' -> 'minute')."""
    return MappingProxyType(tables.symbols()["step_symbols"].get(unit, {}))


@cache
def minor_digits(code: str) -> int:
    """Digits of the minor unit of a currency (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD."""
    table = tables.currencies()["minor_digits"]
    return next((int(digits) for digits, codes in table.items() if code in codes), 2)


def _add(found: _Found, surface: str, names: Iterable[str]) -> None:
    held = found.setdefault(surface, [])
    held.extend(name for name in names if name not in held)


def _prefer(names: list[str], first: str) -> None:
    if first in names:
        names.remove(first)
    names.insert(0, first)


def _frozen(found: _Found) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({surface: tuple(names) for surface, names in found.items()})
