"""quantulum3's units by the names that pint has for them; quantulum.toml holds what the names alone do not say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from numrecon.errors import UnitError
from numrecon.units import tables
from numrecon.units.conversion import canonical


@cache
def rules() -> dict[str, Any]:
    """quantulum.toml."""
    return tables.read_toml(tables.FOLDER / "quantulum.toml")


def pint_name(name: str, dimensions: Iterable[Mapping[str, Any]]) -> str | None:
    """The pint name of a unit: from the rules, from its dimensions, else from its name; None where pint has none."""
    names = rules()["names"]
    if name in names:
        return known(names[name])
    return known(_from_dimensions(dimensions, names)) or known(_spelled(name))


def known(name: str) -> str | None:
    """The name as we write it, None where pint does not know it."""
    try:
        return canonical(name) if name else None
    except UnitError:
        return None


def _from_dimensions(dimensions: Iterable[Mapping[str, Any]], names: Mapping[str, str]) -> str:
    above: list[str] = []
    below: list[str] = []
    for part in dimensions:
        base, power = names.get(part["base"]) or _spelled(part["base"]), part["power"]
        term = base if abs(power) == 1 else f"{base} ** {abs(power)}"
        (above if power > 0 else below).append(term)
    return " / ".join([" * ".join(above) or "1", *below]) if above or below else ""


def _spelled(name: str) -> str:
    """'kilometre' -> 'kilometer', 'degree fahrenheit' -> 'degree_Fahrenheit'."""
    name = name.replace("metre", "meter").replace("litre", "liter").replace("fahrenheit", "Fahrenheit")
    return name.replace(" ", "_").replace("-", "_")
