"""Writes units/english.json from quantulum3's unit table.  Development only: needs quantulum3 and pint.

    python -m numrecon.units.generate [--check]

What pint cannot express is left out; quantulum.toml says how names map and which surfaces are no units in news.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from numrecon.errors import UnitError
from numrecon.units import tables
from numrecon.units.convert import canonical

_PATH = tables.FOLDER / "english.json"
_PREFIXES = {"k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "E": "exa", "d": "deci", "c": "centi"}
_PREFIXES |= {"m": "milli", "µ": "micro", "n": "nano", "p": "pico", "f": "femto", "a": "atto", "z": "zepto", "y": "yocto"}
# Prefixes that news uses; the others would only add look-alikes.
_USED = frozenset("kMGTmµn")


def main(arguments: list[str] | None = None) -> int:
    """Generate or check; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m numrecon.units.generate", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit with 1 where the file is stale")
    options = parser.parse_args(arguments)
    text = render(compile_table())
    if _PATH.exists() and _PATH.read_text(encoding="utf-8") == text:
        return 0
    if options.check:
        print("english.json is stale", file=sys.stderr)
        return 1
    _PATH.write_text(text, encoding="utf-8")
    return 0


def render(table: dict[str, Any]) -> str:
    """JSON with one line a surface."""
    parts = [f'"source": {json.dumps(table["source"])}']
    for name in ("surfaces", "currencies"):
        lines = (f"  {json.dumps(key, ensure_ascii=False)}: {json.dumps(table[name][key], ensure_ascii=False)}" for key in sorted(table[name]))
        parts.append(f'"{name}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def compile_table() -> dict[str, Any]:
    """{'source', 'surfaces': {surface: [pint names]}, 'currencies': {ISO code: [surfaces]}}."""
    rules = tables.read_toml(tables.FOLDER / "quantulum.toml")
    units = json.loads(files("quantulum3").joinpath("units.json").read_text(encoding="utf-8"))
    skipped = frozenset(rules["skip"]["surfaces"])
    surfaces: dict[str, list[str]] = {}
    currencies: dict[str, list[str]] = {}
    for name, unit in units.items():
        if name in rules["skip"]["units"]:
            continue
        if unit["entity"] == "currency":
            _add_currency(currencies, unit, skipped, rules)
            continue
        for surface, pint_name in _readings(name, unit, rules):
            held = surfaces.setdefault(surface, [])
            if surface not in skipped and pint_name not in held:
                held.append(pint_name)
    source = f"unit table of quantulum3 {version('quantulum3')}"
    return {"source": source, "surfaces": {key: held for key, held in surfaces.items() if held}, "currencies": currencies}


def _add_currency(currencies: dict[str, list[str]], unit: dict[str, Any], skipped: frozenset[str], rules: dict[str, Any]) -> None:
    for surface in unit.get("surfaces", []):
        forms = [surface, plural(surface, rules["plurals"])]
        held = currencies.setdefault(unit["currency_code"], [])
        held.extend(form for form in dict.fromkeys(forms) if form not in skipped and form not in held)


def _readings(name: str, unit: dict[str, Any], rules: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(surface, pint name) of all forms of one unit, with its SI prefixes."""
    pint_name = _pint_name(name, unit, rules)
    if pint_name is None:
        return
    for surface in unit.get("surfaces", []):
        yield surface, pint_name
        yield plural(surface, rules["plurals"]), pint_name
    for symbol in unit.get("symbols", []):
        yield symbol, pint_name
    for prefix in _USED.intersection(unit.get("prefixes", [])):
        prefixed = _known(_PREFIXES[prefix] + pint_name)
        if prefixed:
            yield from ((prefix + symbol, prefixed) for symbol in unit.get("symbols", []))
            for surface in unit.get("surfaces", []):
                yield _PREFIXES[prefix] + surface, prefixed
                yield _PREFIXES[prefix] + plural(surface, rules["plurals"]), prefixed


def _pint_name(name: str, unit: dict[str, Any], rules: dict[str, Any]) -> str | None:
    """The pint name of a unit: from the rules, from its name, else from its dimensions; None where pint has none."""
    if name in rules["names"]:
        return _known(rules["names"][name])
    return _known(_spelled(name)) or _known(_from_dimensions(unit, rules))


def _from_dimensions(unit: dict[str, Any], rules: dict[str, Any]) -> str:
    above, below = [], []
    for part in unit["dimensions"]:
        base, power = rules["names"].get(part["base"]) or _spelled(part["base"]), part["power"]
        term = base if abs(power) == 1 else f"{base} ** {abs(power)}"
        (above if power > 0 else below).append(term)
    return " / ".join([" * ".join(above) or "1", *below]) if above or below else ""


def _spelled(name: str) -> str:
    """'kilometre' -> 'kilometer', 'degree fahrenheit' -> 'degree_Fahrenheit'."""
    name = name.replace("metre", "meter").replace("litre", "liter").replace("fahrenheit", "Fahrenheit")
    return name.replace(" ", "_").replace("-", "_")


def _known(name: str) -> str | None:
    try:
        return canonical(name) if name else None
    except UnitError:
        return None


def plural(surface: str, irregular: dict[str, str]) -> str:
    """English plural of the head of a phrase: 'mile per hour' -> 'miles per hour', 'degree Celsius' -> 'degrees Celsius'."""
    for link in (" per ", " of ", " Celsius", " celsius", " Fahrenheit", " fahrenheit", " centigrade", " Centigrade", " squared"):
        head, found, rest = surface.partition(link)
        if found and head:
            return plural(head, irregular) + found + rest
    start, last = surface[: len(surface) - len(surface.split(" ")[-1].split("-")[-1])], surface.split(" ")[-1].split("-")[-1]
    if last in irregular:
        return start + irregular[last]
    if last.endswith(("s", "x", "ch", "sh")):
        return start + last + ("" if last.endswith("s") else "es")
    return start + last + "s"


if __name__ == "__main__":
    raise SystemExit(main())
