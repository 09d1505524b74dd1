"""How units and currencies are written: every table holds known names, and what forms mean in each language."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from numrecon import units
from numrecon.errors import UnitError
from numrecon.units import tables

LANGUAGES = sorted(path.stem for path in (tables.FOLDER.parent / "langs" / "cldr").glob("*.json"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_unit_name_is_the_canonical_one(lang: str) -> None:
    names = {name for found in units.surfaces(lang).values() for name in found}
    names |= set(tables.cldr(lang)["unit_duals"])
    assert {name: units.canonical(name) for name in names} == {name: name for name in names}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_currency_is_a_current_code(lang: str) -> None:
    assert {code for found in units.money(lang).values() for code in found} <= tables.currency_codes()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_surfaces_are_clean(lang: str) -> None:
    for surface in [*units.surfaces(lang), *units.money(lang)]:
        assert surface == " ".join(surface.split()), surface
        assert surface and not surface.isdigit() and "{" not in surface, surface
        assert not set(surface) & set("\u200e\u200f\u061c"), surface


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_lone_letter_is_a_symbol_and_weak(lang: str) -> None:
    letters = [surface for surface in units.surfaces(lang) if len(surface) == 1 and surface.isascii()]
    assert letters
    assert set(letters) <= units.weak()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_readings_of_one_surface_differ(lang: str) -> None:
    """Two names of one size are no ambiguity, and would only raise a flag."""
    for surface, names in units.surfaces(lang).items():
        sizes = {(units.dimension(name), units.to_base(name).factor, units.to_base(name).offset) for name in names}
        assert len(sizes) == len(names), surface


@pytest.mark.parametrize(
    ("lang", "surface", "expected"),
    [
        ("pl", "km", ("kilometer",)),
        ("pl", "kilometrów na godzinę", ("kilometer / hour",)),
        ("pl", "KM", ("metric_horsepower",)),
        ("pl", "ton", ("metric_ton",)),
        ("pl", "cal", ("inch", "calorie")),
        ("pl", "punktów bazowych", ("basis_point",)),
        ("de", "PS", ("metric_horsepower",)),
        ("de", "Quadratkilometer", ("kilometer ** 2",)),
        ("de", "Grad", ("degree_Celsius", "degree")),
        ("it", "tonnellate", ("metric_ton",)),
        ("it", "ettari", ("hectare",)),
        ("ar", "طن", ("metric_ton",)),
        ("ar", "كيلومترات", ("kilometer",)),
        ("ar", "م²", ("meter ** 2",)),
        ("pt", "quilômetros", ("kilometer",)),
        ("en", "hp", ("horsepower",)),
        ("en", "tons", ("ton", "metric_ton")),
        ("en", "tonnes", ("metric_ton",)),
        ("en", "degrees", ("degree_Celsius", "degree_Fahrenheit", "degree")),
        ("en", "degrees Fahrenheit", ("degree_Fahrenheit",)),
        ("en", "minutes", ("minute",)),
        ("en", "barrels", ("oil_barrel",)),
        ("en", "square feet", ("foot ** 2",)),
        ("en", "miles per hour", ("mile / hour",)),
        ("en", "litres", ("liter",)),
        ("en", "kilos", ("kilogram",)),
        ("en", "pounds", ("pound",)),
        ("en", "Mbps", ("megabit / second",)),
        ("xx", "kWh", ("kilowatt_hour",)),
    ],
)
def test_what_a_unit_form_means(lang: str, surface: str, expected: tuple[str, ...]) -> None:
    assert units.surfaces(lang)[surface] == expected


@pytest.mark.parametrize(
    ("lang", "surface"),
    [
        ("en", "points"),
        ("en", "items"),
        ("en", "pm"),
        ("en", "bars"),
        ("en", "quarters"),
        ("en", "count"),
        ("en", "times"),
        ("en", "dozen"),
        ("en", "revolutions"),
        ("en", "drops"),
        ("en", "p"),
        ("en", "%"),
        ("it", "al"),
        ("it", "tazze"),
        ("de", "Steine"),
        ("de", "Punkt"),
        ("pl", "w."),
        ("pl", "r."),
        ("pl", "sztuk"),
        ("pt", "quarto"),
        ("pt", "nós"),
        ("ar", "ل"),
    ],
)
def test_ordinary_words_are_no_units(lang: str, surface: str) -> None:
    assert surface not in units.surfaces(lang)


@pytest.mark.parametrize(
    ("lang", "region", "surface", "expected"),
    [
        ("en", None, "$", ("USD",)),
        ("en", "CA", "$", ("CAD", "USD")),
        ("en_AU", None, "$", ("AUD", "USD")),
        ("en", None, "pounds", ("GBP",)),
        ("en", None, "pesos", ("MXN", "PHP", "ARS", "COP", "CLP")),
        ("pl", None, "zł", ("PLN",)),
        ("pl", None, "złotych polskich", ("PLN",)),
        ("pl", None, "€", ("EUR",)),
        ("pt", "BR", "R$", ("BRL",)),
        ("ar", None, "ج.م.", ("EGP",)),
        ("de", None, "US-Dollar", ("USD",)),
        ("sv", "NO", "kr", ("NOK", "SEK", "DKK", "ISK")),
        ("zh", "CN", "¥", ("CNY", "JPY")),
        ("it", None, "CHF", ("CHF",)),
    ],
)
def test_what_a_currency_form_means(lang: str, region: str | None, surface: str, expected: tuple[str, ...]) -> None:
    assert units.money(lang, region)[surface] == expected


@pytest.mark.parametrize("surface", ["TOP", "COP", "ALL", "TRY"])
def test_words_in_capitals_are_no_currency(surface: str) -> None:
    assert surface not in units.money("en")


# Where pint's own abbreviations say something that no news text means by them: barns, poises, gilberts, prefixed thous.
NOT_AS_PINT = {
    "bbl",
    "Nm",
    "kb/s",
    "Mb/s",
    "Gb/s",
    "px",
    "MP",
    "dpi",
    "AU",
    "Eb",
    "Pb",
    "Yb",
    "Zb",
    "Tb",
    "Gb",
    "Mb",
    "kb",
}
NOT_AS_PINT |= {"ac*ft", "kilos", "mth", "mths", "barrel", "barrels", "centigrade", "revolutions per second"}
# ... and the tons of mass that pint takes as short ones.
NOT_AS_PINT |= {"kiloton", "kilotons", "kton", "megaton", "megatons", "Mton", "gigaton", "gigatons", "Gton"}


def test_pint_reads_english_forms_alike() -> None:
    differing = set()
    for surface, names in units.surfaces("en").items():
        try:
            found = units.canonical(surface.replace(" ", "_"))
        except UnitError:
            continue
        size = (units.dimension(found), units.to_base(found))
        if found not in names and size not in [(units.dimension(name), units.to_base(name)) for name in names]:
            differing.add(surface)
    assert differing == NOT_AS_PINT


@pytest.mark.parametrize(("code", "digits"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4)])
def test_minor_digits(code: str, digits: int) -> None:
    assert units.minor_digits(code) == digits


def test_arabic_duals_stand_apart_in_all_cases() -> None:
    duals = tables.cldr("ar")["unit_duals"]
    assert {"يومان", "يومين"} <= set(duals["day"])
    assert not {form for forms in duals.values() for form in forms} & set(units.surfaces("ar"))


def test_tables_are_read_only() -> None:
    with pytest.raises(TypeError):
        units.surfaces("en")["km"] = ("mile",)  # type: ignore[index]


def test_reading_tables_does_not_load_pint() -> None:
    use = "from numrecon import units as u; u.surfaces('en'); u.money('pl'); u.kind('day')"
    code = f"import sys; {use}; assert 'pint' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_second_look_is_cached() -> None:
    units.surfaces("en"), units.money("en", "US")
    start = time.perf_counter()
    for _ in range(1000):
        units.surfaces("en"), units.money("en", "US")
    assert time.perf_counter() - start < 0.5
