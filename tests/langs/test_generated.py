"""The CLDR base of each language: fresh, complete, in the agreed format."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import numrecon.langs
from numrecon.units import tables

FOLDER = Path(numrecon.langs.__file__).parent / "cldr"
CODES = sorted(path.stem for path in FOLDER.glob("*.json"))


def read(code: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    return table


def test_the_first_six_languages_are_there() -> None:
    assert {"ar", "de", "en", "it", "pl", "pt"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_base_is_fresh(code: str) -> None:
    pytest.importorskip("babel")
    from numrecon.langs.generate import main

    assert main(["--check", code]) == 0, f"run python -m numrecon.langs.generate {code}"


@pytest.mark.parametrize("code", CODES)
def test_every_part_is_there(code: str) -> None:
    base = read(code)
    assert list(base["months"]) == [str(month) for month in range(1, 13)]
    assert list(base["weekdays"]) == [str(day) for day in range(1, 8)]
    assert code in base["symbols"]
    assert {"day", "week", "hour", "year"} <= set(base["per"])
    assert {"1000000", "1000000000"} <= set(base["compact"])
    assert {"CN", "US", "PL", "BR"} <= set(base["territories"])
    assert {"USD", "EUR", "PLN", "BRL", "CNY"} <= set(base["currencies"])
    assert {"kilometer", "metric_ton", "year", "kilowatt_hour", "degree_Celsius"} <= set(base["units"])


@pytest.mark.parametrize("code", CODES)
def test_forms_are_unique_and_bare(code: str) -> None:
    base = read(code)
    for part in ("months", "weekdays", "units", "unit_duals", "per", "currencies", "compact", "territories"):
        for key, forms in base[part].items():
            assert forms and len(forms) == len(set(forms)), (part, key)
            assert all(form == form.strip() and "{0}" not in form for form in forms), (part, key)


def test_forms_known_from_grammars() -> None:
    assert {"mln", "milionów"} <= set(read("pl")["compact"]["1000000"])
    assert "Mrd." in read("de")["compact"]["1000000000"]
    assert {"stycznia", "styczeń"} <= set(read("pl")["months"]["1"])
    assert "mil milhões" not in read("pt")["compact"].get("1000", [])
    assert "pro Tag" in read("de")["per"]["day"]
    assert read("it")["territories"]["CN"] == ["Cina"]


def test_codes_are_the_currencies_in_use() -> None:
    """CLDR's list of legal tender; ours may be longer by units of account and tender on its way out."""
    pytest.importorskip("babel")
    from babel.core import get_global

    tender = {
        code
        for rows in get_global("territory_currencies").values()
        for code, _, end, legal in rows
        if legal and not end
    }
    listed = tables.currencies()
    assert tender <= set(listed["codes"])
    assert set(listed["codes"]) - tender == {"CLF", "SVC", "VED", "XDR"}
    former = {
        code
        for rows in get_global("territory_currencies").values()
        if any(code == "EUR" and not end for code, _, end, _ in rows)
        for code, start, end, legal in rows
        if legal and end and end >= (1999, 1, 1)
    }
    assert set(listed["replaced"]) <= former - tender


def test_generating_twice_gives_the_same_text() -> None:
    pytest.importorskip("babel")
    from numrecon.langs.generate import base, render

    assert render(base("pl")) == render(base("pl"))
    assert json.loads(render(base("pl"))) == base("pl")


def test_check_tells_stale_from_fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("babel")
    from numrecon.langs import generate

    monkeypatch.setattr(generate, "_FOLDER", tmp_path)
    assert generate.main(["--check", "it"]) == 1
    assert not (tmp_path / "cldr" / "it.json").exists()
    assert generate.main(["it"]) == 0
    assert generate.main(["--check", "it"]) == 0


def test_importing_the_generator_needs_no_babel() -> None:
    use = "import numrecon.langs.generate, numrecon.units.generate"
    code = f"import sys; {use}; assert not {{'babel', 'quantulum3', 'pint'}} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
