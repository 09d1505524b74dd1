"""Writes langs/cldr/xx.json, the part of a language that CLDR knows.  Development only: needs babel.

    python -m numrecon.langs.generate [--check] [code ...]

Without codes: every language that has a file xx.toml.  `--check` writes nothing and exits with 1 where a file is stale.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
_UNITS = _FOLDER.parent / "units"
_PLURALS = ("zero", "one", "two", "few", "many", "other")
_WIDTHS = ("long", "short", "narrow")
_DURATIONS = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
# Marks that steer the direction of a line, and spaces of no width; they are no part of a form.
_MARKS = dict.fromkeys([0x200B, 0x200E, 0x200F, 0x061C, 0x202A, 0x202B, 0x202C, 0x2068, 0x2069])
_ZEROS = re.compile(r"0+")

Forms = dict[str, list[str]]


def main(arguments: list[str] | None = None) -> int:
    """Generate or check; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m numrecon.langs.generate", description=__doc__.splitlines()[0])
    parser.add_argument("codes", nargs="*", metavar="code")
    parser.add_argument("--check", action="store_true", help="write nothing, exit with 1 where a file is stale")
    options = parser.parse_args(arguments)
    stale = [code for code in options.codes or languages() if _update(code, write=not options.check)]
    for code in stale:
        print(f"cldr/{code}.json {'is stale' if options.check else 'written'}", file=sys.stderr)
    return 1 if options.check and stale else 0


def languages() -> list[str]:
    """Codes of the languages that have a file."""
    return sorted(path.stem for path in _FOLDER.glob("[a-z][a-z].toml"))


def _update(code: str, write: bool) -> bool:
    path, text = _FOLDER / "cldr" / f"{code}.json", render(base(code))
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    if write:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return True


def render(table: Mapping[str, Any]) -> str:
    """JSON with one line an entry of each section, so that differences can be read."""
    sections = []
    for name, section in table.items():
        if isinstance(section, dict) and section:
            lines = (f"  {_dump(key)}: {_dump(value)}" for key, value in section.items())
            sections.append(f"{_dump(name)}: {{\n" + ",\n".join(lines) + "\n}")
        else:
            sections.append(f"{_dump(name)}: {_dump(section)}")
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _dump(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text.replace("\u00a0", "\\u00a0").replace("\u202f", "\\u202f")


def base(code: str) -> dict[str, Any]:
    """The whole base of a language: its own locale first, then what its regions add."""
    import babel

    locales = list(_locales(code))
    units, duals = _units(code, locales)
    return {
        "source": f"CLDR {babel_cldr_version()} through babel {babel.__version__}",
        "symbols": _symbols(locales),
        "months": _calendar(locales, "months", 0),
        "weekdays": _calendar(locales, "days", 1),
        "units": units,
        "unit_duals": duals,
        "per": _per(locales),
        "currencies": _currencies(locales),
        "compact": _compact(locales),
        "territories": _territories(locales),
    }


def babel_cldr_version() -> str:
    """The CLDR release that this babel carries."""
    from babel.core import get_cldr_version

    return str(get_cldr_version())


def _locales(code: str) -> Iterator[Any]:
    from babel import Locale

    yield Locale.parse(code)
    path = _FOLDER / f"{code}.toml"
    regions = tomllib.loads(path.read_text(encoding="utf-8"))["language"]["regions"] if path.exists() else []
    for region in sorted(regions):
        yield Locale.parse(f"{code}_{region}")


def _clean(form: str) -> str:
    return " ".join(form.translate(_MARKS).split())


def _merge(target: Forms, key: str, forms: Iterable[str]) -> None:
    held = target.setdefault(key, [])
    held.extend(form for form in map(_clean, forms) if form and form not in held)


def _letters(form: str) -> int:
    return sum(char.isalpha() for char in form)


# ---------------------------------------------------------------- numbers and dates


def _symbols(locales: list[Any]) -> dict[str, dict[str, str]]:
    table = {}
    for locale in locales:
        data = locale._data["number_symbols"].get(locale.default_numbering_system, locale.number_symbols["latn"])
        table[str(locale)] = {"decimal": data["decimal"], "group": data["group"]}
    return table


def _calendar(locales: list[Any], part: str, shift: int) -> Forms:
    """Months 1 to 12 or weekdays 1 (Monday) to 7, format and stand-alone, without the one-letter forms."""
    table: Forms = {}
    for number in range(1, 13 if part == "months" else 8):
        for locale in locales:
            for context in ("format", "stand-alone"):
                for width in ("wide", "abbreviated", "narrow"):
                    form = getattr(locale, part)[context][width].get(number - shift, "")
                    _merge(table, str(number), [form] if _letters(form) > 1 and not form.isdigit() else [])
    return table


def _compact(locales: list[Any]) -> Forms:
    """Scale words of the compact formats: value of the scale -> its forms ('tys', 'mln', 'Mio.')."""
    table: Forms = {}
    for locale in locales:
        for width in ("long", "short"):
            for patterns in locale.compact_decimal_formats[width].values():
                for magnitude, pattern in patterns.items():
                    zeros = _ZEROS.search(pattern.pattern)
                    word = _clean(_ZEROS.sub("", pattern.pattern, count=1).replace("'", ""))
                    if zeros and word:
                        _merge(table, str(int(magnitude) // 10 ** (len(zeros.group()) - 1)), [word])
    return dict(sorted(table.items(), key=lambda item: int(item[0])))


# ---------------------------------------------------------------- units


@cache
def _unit_table() -> dict[str, Any]:
    return tomllib.loads((_UNITS / "cldr.toml").read_text(encoding="utf-8"))


def _units(code: str, locales: list[Any]) -> tuple[Forms, Forms]:
    """Forms behind a number, and forms that are a whole quantity of two ('يومان'), by pint name."""
    units: Forms = {}
    duals: Forms = {}
    skip = _unit_table()["skip"]
    skipped = [*skip["in"].get(code, []), *(skip["english_only"] if code != "en" else [])]
    for cldr_id, name in _unit_table()["units"].items():
        for category, pattern in _patterns(locales, cldr_id) if name not in skipped else ():
            form = _clean(pattern.replace("{0}", ""))
            meant = _meant(code, cldr_id, name, form)
            if "{0}" in pattern or category != "two":
                _merge(units, meant, [form] if _usable(form) else [])
            elif "/" not in form:
                _merge(duals, meant, _all_cases(code, form))
    whole = {dual for forms in duals.values() for dual in forms}
    return _filled({name: [form for form in forms if form not in whole] for name, forms in units.items()}), _filled(
        duals
    )


def _meant(code: str, cldr_id: str, name: str, form: str) -> str:
    """The pint name of a form: the metric unit outside English where the table says so."""
    metric = _unit_table()["metric"]
    if code == "en" or cldr_id not in metric or (cldr_id in metric["qualified"] and not form.isalpha()):
        return name
    return str(metric[cldr_id])


def _all_cases(code: str, dual: str) -> Iterator[str]:
    """A dual and its other cases: every word with a listed ending changes it."""
    yield dual
    for ending, other in _unit_table()["duals"].get(code, {}).items():
        yield " ".join(word.removesuffix(ending) + other if word.endswith(ending) else word for word in dual.split())


def _patterns(locales: list[Any], cldr_id: str) -> Iterator[tuple[str, str]]:
    """(plural category, pattern) of all widths and locales, widest first."""
    for locale in locales:
        widths = locale._data["unit_patterns"].get(cldr_id, {})
        for width in _WIDTHS:
            patterns = widths.get(width, {})
            yield from ((category, patterns[category]) for category in _PLURALS if category in patterns)


def _usable(form: str) -> bool:
    """Whether a form stands for its unit in running text: one character alone does not, nor does a listed one."""
    return len(form.replace(".", "")) > 1 and form not in _unit_table()["skip"]["forms"]


def _filled(table: Forms) -> Forms:
    return {name: forms for name, forms in table.items() if forms}


def _per(locales: list[Any]) -> Forms:
    """Forms that say 'per unit of time' ('na dobę', 'pro Tag')."""
    table: Forms = {}
    for name in _DURATIONS:
        for locale in locales:
            widths = locale._data["unit_patterns"].get(f"duration-{name}", {})
            patterns = (widths[width]["per"] for width in _WIDTHS if "per" in widths.get(width, {}))
            forms = (_clean(pattern.replace("{0}", "")) for pattern in patterns)
            _merge(table, name, (form for form in forms if _letters(form) > 1))
    return _filled(table)


# ---------------------------------------------------------------- names


def _currencies(locales: list[Any]) -> Forms:
    """Code, symbol and names in all plural forms of every ISO currency in use and of those that the euro replaced."""
    listed = tomllib.loads((_UNITS / "currencies.toml").read_text(encoding="utf-8"))
    codes = [*listed["codes"], *listed["replaced"]]
    table: Forms = {}
    for code in sorted(codes):
        _merge(table, code, [code])
        for locale in locales:
            data = locale._data
            plural = data["currency_names_plural"].get(code, {})
            names = [data["currency_names"].get(code, ""), *(plural[key] for key in _PLURALS if key in plural)]
            symbol = data["currency_symbols"].get(code, "")
            _merge(table, code, [*names, symbol])
    return table


def _territories(locales: list[Any]) -> Forms:
    """Names of the countries (ISO 3166 alpha-2)."""
    table: Forms = {}
    for locale in locales:
        for code, name in sorted(locale.territories.items()):
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"):
                _merge(table, code, [name])
    return dict(sorted(table.items()))


if __name__ == "__main__":
    raise SystemExit(main())
