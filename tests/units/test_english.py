"""english.json is what quantulum3's table gives today, and its plurals are English."""

from __future__ import annotations

import pytest

from numrecon.units import tables


def test_english_table_is_fresh() -> None:
    pytest.importorskip("quantulum3")
    from numrecon.units.generate import main

    assert main(["--check"]) == 0, "run python -m numrecon.units.generate"


@pytest.mark.parametrize(
    ("singular", "expected"),
    [
        ("metre per second", "metres per second"),
        ("square foot", "square feet"),
        ("inch of mercury", "inches of mercury"),
        ("degree centigrade", "degrees centigrade"),
        ("century", "centuries"),
        ("kilowatt-hour", "kilowatt-hours"),
        ("hertz", "hertz"),
    ],
)
def test_plural(singular: str, expected: str) -> None:
    from numrecon.units.generate import plural

    assert plural(singular, tables.read_toml(tables.FOLDER / "quantulum.toml")["plurals"]) == expected


def test_only_adds_to_symbols_and_cldr() -> None:
    held = {form for forms in tables.cldr("en")["units"].values() for form in forms} | set(tables.symbols()["symbols"])
    assert not held & set(tables.english()["surfaces"])
