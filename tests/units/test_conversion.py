"""Dimensions, factors and offsets against values known from the definitions of the units."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon import units
from numrecon.errors import UnitError
from numrecon.units import conversion, registry, tables


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("mile", "kilometer", 1.609344),
        ("nautical_mile", "meter", 1852),
        ("scandinavian_mile", "kilometer", 10),
        ("foot", "inch", 12),
        ("pound", "kilogram", 0.45359237),
        ("ton", "pound", 2000),
        ("metric_ton", "kilogram", 1000),
        ("megametric_ton", "metric_ton", 1e6),
        ("oil_barrel", "gallon", 42),
        ("gallon", "liter", 3.785411784),
        ("imperial_gallon", "liter", 4.54609),
        ("hectare", "meter ** 2", 10_000),
        ("dunam", "meter ** 2", 1000),
        ("kilometer ** 2", "hectare", 100),
        ("kilometer / hour", "meter / second", 1 / 3.6),
        ("kilowatt_hour", "megajoule", 3.6),
        ("terawatt_hour", "gigawatt_hour", 1000),
        ("metric_horsepower", "watt", 735.49875),
        ("kilocalorie", "joule", 4184),
        ("standard_atmosphere", "hectopascal", 1013.25),
        ("gigabyte", "megabyte", 1000),
        ("gibibyte", "mebibyte", 1024),
        ("byte", "bit", 8),
        ("megabit / second", "kilobit / second", 1000),
        ("week", "day", 7),
        ("decade", "year", 10),
        ("quarter_year", "month", 3),
        ("century", "decade", 10),
        ("permille", "ppm", 1000),
        ("basis_point", "percentage_point", 0.01),
        ("delta_degree_Fahrenheit", "delta_degree_Celsius", 5 / 9),
        ("liter_per_100km", "liter / kilometer", 0.01),
    ],
)
def test_factor(a: str, b: str, expected: float) -> None:
    assert units.factor(a, b) == pytest.approx(expected, rel=1e-5)
    assert units.factor(b, a) == pytest.approx(1 / expected, rel=1e-5)


@pytest.mark.parametrize(("celsius", "fahrenheit"), [(0, 32), (100, 212), (-40, -40), (37, 98.6)])
def test_absolute_temperatures_have_offsets(celsius: float, fahrenheit: float) -> None:
    assert units.convert(celsius, "degree_Celsius", "degree_Fahrenheit") == pytest.approx(fahrenheit)
    assert units.convert(fahrenheit, "degree_Fahrenheit", "degree_Celsius") == pytest.approx(celsius)
    assert units.to_base("degree_Celsius") == units.Conversion("kelvin", 1.0, 273.15)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("degree_Celsius", "degree_Fahrenheit"),
        ("degree_Celsius", "delta_degree_Celsius"),
        ("meter", "second"),
        ("USD", "EUR"),
        ("percent", "percentage_point"),
        ("percent", ""),
        ("byte", "radian"),
        ("magnitude", "beaufort"),
        ("decibel", "ppm"),
        ("mile / gallon", "liter_per_100km"),
        ("kilometer", "kilometre per fortnight of nonsense"),
    ],
)
def test_no_factor(a: str, b: str) -> None:
    with pytest.raises(UnitError):
        units.factor(a, b)


@pytest.mark.parametrize(
    ("unit", "dimension", "kind"),
    [
        ("", "", "measure"),
        ("USD", "money:USD", "money"),
        ("percent", "percent", "percent"),
        ("percentage_point", "[percentage_point]", "percent"),
        ("magnitude", "[magnitude]", "measure"),
        ("kilometer", "[length]", "measure"),
        ("kilometer / hour", "[length] / [time]", "measure"),
        ("week", "[time]", "duration"),
        ("decade", "[time]", "duration"),
        ("gigabyte", "[bit]", "measure"),
        ("ppm", "[fraction]", "measure"),
        ("decibel", "[decibel]", "measure"),
        ("degree_Celsius", "[temperature]", "measure"),
        ("delta_degree_Celsius", "[temperature_difference]", "measure"),
        ("hertz", "1 / [time]", "measure"),
    ],
)
def test_dimension_and_kind(unit: str, dimension: str, kind: str) -> None:
    assert units.dimension(unit) == dimension
    assert units.kind(unit) == kind


@pytest.mark.parametrize("unit", ["", "percent", "percentage_point", "PLN", "JPY"])
def test_own_base(unit: str) -> None:
    assert units.to_base(unit) == units.Conversion(unit, 1.0, 0.0)
    assert units.canonical(unit) == unit


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("km/h", "kilometer / hour"),
        ("newton * meter", "meter * newton"),
        ("tonne", "metric_ton"),
        ("m**2", "meter ** 2"),
    ],
)
def test_canonical(name: str, expected: str) -> None:
    assert units.canonical(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "3 km",
        "furlongs per",
        "9**9**9**9",
        "__import__('os')",
        "km; km",
        "zorkmid",
        "a" * 500,
        "kilometer\n",
        "USDX",
        "²",
        "km//h",
    ],
)
def test_raw_text_never_reaches_pint(name: str) -> None:
    with pytest.raises(UnitError):
        units.to_base(name)


@given(st.text(max_size=30))
def test_any_text_is_a_unit_or_a_unit_error(name: str) -> None:
    try:
        found = units.canonical(name)
    except UnitError as error:
        hint = error.hint
    else:
        assert units.canonical(found) == found
        return
    assert hint


def test_base_units_are_canonical_and_their_own_base() -> None:
    names = {name for found in units.surfaces("en").values() for name in found}
    for name in sorted(names):
        found = units.to_base(name)
        assert units.dimension(found.base) == units.dimension(name), name
        assert units.to_base(found.base).factor == pytest.approx(1), name
        assert found.factor > 0


def test_one_pint_call_a_distinct_unit() -> None:
    units.to_base("kilometer / minute")
    with mock.patch.object(registry, "parse", side_effect=AssertionError("asked again")):
        for _ in range(1000):
            units.to_base("kilometer / minute")
            units.dimension("kilometer / minute")


def test_threads_share_one_registry() -> None:
    names = [name for found in units.surfaces("pl").values() for name in found]
    alone = {name: units.to_base(name) for name in names}
    conversion._read.cache_clear()
    registry._build.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        assert dict(zip(names, pool.map(units.to_base, names), strict=True)) == alone
    assert registry._build.cache_info().misses == 1


def test_minor_digits_name_current_codes() -> None:
    with_digits = [code for codes in tables.currencies()["minor_digits"].values() for code in codes]
    assert len(with_digits) == len(set(with_digits))
    assert set(with_digits) <= tables.currency_codes()
    listed = tables.currencies()
    assert listed["codes"] == sorted(set(listed["codes"]) - set(listed["replaced"]))


def test_own_duration_names_are_times() -> None:
    assert {units.dimension(name) for name in conversion.DURATIONS} == {"[time]"}
