"""The hand-written and generated tables of this folder, each read once: TOML and JSON only, never pint."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def symbols() -> Mapping[str, Any]:
    """symbols.toml: `symbols` (surface -> pint names), `weak` surfaces, `metric` preferences."""
    return read_toml(FOLDER / "symbols.toml")


@cache
def currencies() -> Mapping[str, Any]:
    """currencies.toml: `codes`, `replaced`, `not_surfaces`, `minor_digits`, `signs`, `regions`."""
    return read_toml(FOLDER / "currencies.toml")


@cache
def currency_codes() -> frozenset[str]:
    """The current ISO 4217 codes."""
    table = currencies()
    return frozenset([*table["codes"], *table["replaced"]])


@cache
def english() -> Mapping[str, Any]:
    """english.json: `units` (pint name -> surfaces) and `currencies` (ISO code -> surfaces) from quantulum3's table."""
    table: dict[str, Any] = json.loads((FOLDER / "english.json").read_text(encoding="utf-8"))
    return table


@cache
def cldr(code: str) -> Mapping[str, Any]:
    """The generated CLDR base of a language; empty for a language that has none."""
    path = FOLDER.parent / "langs" / "cldr" / f"{code}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
