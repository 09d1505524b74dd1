"""Writes units/english.json from quantulum3's unit table.  Development only: needs quantulum3 and pint.

    python -m numrecon.units.generate [--check]

What pint cannot express is left out; quantulum.toml says how names map and which surfaces are no units in news.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from numrecon.units import quantulum, tables

_PATH = tables.FOLDER / "english.json"
# SI prefixes of words that news uses; prefixed symbols stand in symbols.toml, because most others are look-alikes.
_PREFIXES = {"k": "kilo", "M": "mega", "G": "giga", "T": "tera", "m": "milli", "µ": "micro", "n": "nano"}

Rules = dict[str, Any]


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
    parts = [f'"source": {_dump(table["source"])}']
    for name in ("surfaces", "currencies"):
        lines = (f"  {_dump(key)}: {_dump(values)}" for key, values in table[name].items())
        parts.append(f'"{name}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def compile_table() -> dict[str, Any]:
    """{'source', 'surfaces': {surface: [pint names]}, 'currencies': {ISO code: [surfaces]}}.

    Holds only what symbols.toml and CLDR's English do not have already: they decide what a form means.
    """
    rules = quantulum.rules()
    units = json.loads(files("quantulum3").joinpath("units.json").read_text(encoding="utf-8"))
    known_units = _known(tables.symbols()["symbols"], "units")
    known_money = _known(tables.currencies()["signs"], "currencies")
    surfaces: dict[str, list[str]] = {}
    currencies: dict[str, list[str]] = {}
    for name, unit in units.items():
        if name in rules["skip"]["units"]:
            continue
        if unit["entity"] == "currency":
            forms = (form for word in unit.get("surfaces", []) for form in _forms(word, rules))
            _add(currencies, unit["currency_code"], (form for form in forms if form not in known_money))
            continue
        for surface, pint_name in _readings(name, unit, rules):
            if surface not in known_units:
                _add(surfaces, surface, [pint_name])
    for word, codes in rules["currencies"].items():
        for iso in codes:
            _add(currencies, iso, _forms(word, rules))
    source = f"unit table of quantulum3 {version('quantulum3')}"
    return {"source": source, "surfaces": dict(sorted(surfaces.items())), "currencies": currencies}


def _known(signs: Iterable[str], part: str) -> frozenset[str]:
    """Surfaces that symbols or signs and CLDR's English have."""
    return frozenset(signs) | {form for forms in tables.cldr("en")[part].values() for form in forms}


def _add(table: dict[str, list[str]], key: str, values: Iterable[str]) -> None:
    for value in values:
        held = table.setdefault(key, [])
        if value not in held:
            held.append(value)


def _allowed(form: str, rules: Rules) -> bool:
    skip = rules["skip"]
    return form not in skip["surfaces"] and not any(word in form.split() for word in skip["words"])


def _forms(word: str, rules: Rules) -> Iterator[str]:
    """A word in the singular and the plural, without what is skipped."""
    if _allowed(word, rules):
        yield from (form for form in (word, plural(word, rules["plurals"])) if _allowed(form, rules))


def _readings(name: str, unit: dict[str, Any], rules: Rules) -> Iterator[tuple[str, str]]:
    """(surface, pint name) of all forms of one unit, its words with SI prefixes too."""
    pint_name = quantulum.pint_name(name, unit["dimensions"])
    if pint_name is None:
        return
    prefixes = [_PREFIXES[sign] for sign in unit.get("prefixes", []) if sign in _PREFIXES]
    for word in unit.get("surfaces", []):
        own = rules["surfaces"].get(word, pint_name)
        yield from ((form, own) for form in _forms(word, rules))
        for prefix in prefixes if " " not in word else ():
            if prefixed := quantulum.known(prefix + pint_name):
                yield from ((form, prefixed) for form in _forms(prefix + word, rules))
    for symbol in filter(lambda form: _allowed(form, rules), unit.get("symbols", [])):
        yield symbol, rules["surfaces"].get(symbol, pint_name)


# What may follow the head of a phrase, which alone takes the plural.
_TAILS = (
    " per ",
    " of ",
    " Celsius",
    " celsius",
    " Fahrenheit",
    " fahrenheit",
    " centigrade",
    " Centigrade",
    " squared",
)


def plural(surface: str, irregular: dict[str, str]) -> str:
    """English plural of a phrase, on its head: 'mile per hour' -> 'miles per hour', 'square foot' -> 'square feet'."""
    for tail in _TAILS:
        head, found, rest = surface.partition(tail)
        if found and head:
            return plural(head, irregular) + found + rest
    last = surface.replace("-", " ").rpartition(" ")[2]
    start = surface.removesuffix(last)
    if last in irregular or last.endswith("s"):
        return start + irregular.get(last, last)
    return start + last + ("es" if last.endswith(("x", "ch", "sh")) else "s")


if __name__ == "__main__":
    raise SystemExit(main())
