"""`hedges.toml`, read once and held to its form: every number a later step uses, with the basis it rests on.

A user's own file (`overridden`) takes the place of any of them, for what is done `under` it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextvars import ContextVar, copy_context
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from numrecon.errors import InputError, LanguageDataError
from numrecon.reconciliation.parameters import (
    Bound,
    Causes,
    Constants,
    Echoes,
    Exact,
    Instruments,
    Learning,
    Measured,
    Precision,
    Source,
    Spreads,
    Sums,
    Systematic,
    Thresholds,
    Vague,
    Width,
)

_PATH = Path(__file__).parent / "hedges.toml"
_BASES = ("measured", "semantics", "convention", "user")
_HEDGES = ("exact", "about", "almost", "more_than", "at_least", "less_than", "at_most", "range", "vague")
#: Keys of hedges that hold a probability.
_SHARES = frozenset(
    field.name for table in (Exact, Width, Bound, Vague) for field in fields(table) if field.type == "Share"
)
_T = TypeVar("_T")
_used: ContextVar[Constants | None] = ContextVar("constants", default=None)


def constants() -> Constants:
    """The constants that hold here: those of the package, or of the `under` that runs this."""
    return _used.get() or _own()


def under(table: Constants | None, items: Iterator[_T]) -> Iterator[_T]:
    """The items, each made with other constants where there are some; nothing else is, between two of them either."""
    if table is None:
        yield from items
        return
    context = copy_context()
    context.run(_used.set, table)
    done = object()
    while (item := context.run(next, items, done)) is not done:
        yield item  # type: ignore[misc]


def basis(hedge: str) -> str:
    """What the reading of a hedge rests on: 'measured: Ferson et al. 2015 ...'."""
    return next(f"{basis}: {source}" for name, basis, source in constants().basis if name == hedge)


@cache
def _own() -> Constants:
    return _built(_parsed(_PATH), _PATH)


def overridden(path: str | Path) -> Constants:
    """The constants, a user's own in place of some: a TOML file with sections and keys of `hedges.toml`, as many as it
    likes.  Raises InputError where it cannot be read, LanguageDataError naming file and key where it breaks the form.
    """
    path = Path(path)
    try:
        given = _parsed(path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot read: {reason}", where=path.name, hint="name a TOML file of readings") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"no valid TOML: {error}", where=path.name, hint="sections such as [hedges.about]") from error
    merged, changed = _merged(_parsed(_PATH), given, path)
    if not changed:
        raise LanguageDataError("nothing is set", where=path.name, hint="keys such as widest below [hedges.about]")
    return replace(_built(merged, path), file=path.name, overridden=tuple(changed))


def _parsed(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _merged(
    default: Mapping[str, Any], given: Mapping[str, Any], path: Path, section: str = ""
) -> tuple[dict[str, Any], list[str]]:
    """(the tables with what a user sets in its place, the keys that are set)."""
    found, changed = dict(default), list[str]()
    for key, value in given.items():
        name = f"{section}.{key}" if section else key
        own = default.get(key)
        if own is None and "basis" not in default and section.startswith(("unit_ratios.", "table_ratios")):
            own = 1.0  # ratios of units may be added
        if own is None:
            raise LanguageDataError("no such constant", where=f"{path.name}: {name}", hint=", ".join(default))
        if isinstance(own, dict):
            if not isinstance(value, dict):
                raise LanguageDataError("no table", where=f"{path.name}: {name}", hint=f"[{name}]")
            found[key], inside = _merged(own, value, path, name)
            changed += inside
        else:
            found[key] = value
            if not isinstance(own, str) and key != "schema":
                _of_one_form(own, value, name, path)
                changed.append(name)
    if changed and "basis" in default:
        found |= {"basis": "user", "source": str(given.get("source", path.name))}
    return found, changed


def _of_one_form(own: Any, value: Any, name: str, path: Path) -> None:
    """Raise LanguageDataError where a user's constant is of another form than ours: numbers above zero stay there."""
    where, checked = f"{path.name}: {name}", _value(value, name, path)
    if isinstance(own, list) != isinstance(value, list):
        raise LanguageDataError(f"{value!r} is of another form", where=where, hint=f"such as {own}")
    if isinstance(own, list):
        if not checked or name.endswith((".width", ".ends", ".end_masses")) and len(value) != len(own):
            raise LanguageDataError(f"{len(value)} numbers", where=where, hint=f"{len(own)} of them, such as {own}")
        positive = min(own) > 0
    else:
        positive = own > 0 and not (name.startswith("hedges.") and name.rpartition(".")[2] in _SHARES)
    if positive and min(checked if isinstance(checked, tuple) else (checked,)) <= 0:
        raise LanguageDataError(f"{value!r} is not above zero", where=where, hint=f"such as {own}")


def _built(table: Mapping[str, Any], path: Path) -> Constants:
    """The constants; raises LanguageDataError naming file and key where the tables break their form."""
    if table.get("schema") != 1:
        raise LanguageDataError("unknown schema", where=f"{path.name}: schema", hint="1")
    hedges = _part(table, "hedges", path)
    _only(hedges, _HEDGES, path)
    found = Constants(
        precision=_build(Precision, table, "precision", path),
        exact=_build(Exact, hedges, "exact", path),
        about=_build(Width, hedges, "about", path),
        almost=_build(Width, hedges, "almost", path),
        more_than=_build(Bound, hedges, "more_than", path),
        at_least=_build(Bound, hedges, "at_least", path),
        less_than=_build(Bound, hedges, "less_than", path),
        at_most=_build(Bound, hedges, "at_most", path),
        vague=_build(Vague, hedges, "vague", path),
        measured=_build(Measured, table, "measured", path),
        spread=_build(Spreads, table, "spread", path),
        learning=_build(Learning, table, "learning", path),
        instruments=_build(Instruments, table, "instruments", path),
        source=_build(Source, table, "source", path),
        systematic=_build(Systematic, table, "systematic", path),
        conflict=_build(Thresholds, table, "conflict", path),
        causes=_build(Causes, table, "causes", path),
        echoes=_build(Echoes, table, "echoes", path),
        sums=_build(Sums, table, "sums", path),
        unit_ratios={of: _ratios(known, of, path) for of, known in _part(table, "unit_ratios", path).items()},
        table_ratios=_ratios(_part(table, "table_ratios", path), "table_ratios", path),
        basis=tuple(_bases({**table, **hedges}, path)),
    )
    _whole_masses(found, path)
    return found


def _whole_masses(table: Constants, path: Path) -> None:
    """Raise LanguageDataError where chances that are all there are do not make up 1."""
    wrong = table.source.near_share + table.source.slip_share + table.source.unrelated_share
    for name, mass in (
        ("source: shares of wrong figures", wrong),
        ("measured.end_masses", sum(table.measured.end_masses)),
    ):
        if abs(mass - 1.0) > 1e-6:
            raise LanguageDataError(f"{mass:g} in all", where=f"{path.name}: {name}", hint="they make up 1")
    for name in ("more_than", "at_least", "less_than", "at_most"):
        rule: Bound = getattr(table, name)
        if rule.strict + rule.above > 1.0:
            where = f"{path.name}: hedges.{name}"
            raise LanguageDataError("strict and above are more than 1", where=where, hint="1 at most")


def _ratios(table: Mapping[str, Any], name: str, path: Path) -> tuple[tuple[str, float], ...]:
    return tuple((key, _number(value, f"{name}.{key}", path)) for key, value in table.items())


def _build(cls: type[_T], tables: Mapping[str, Any], name: str, path: Path) -> _T:
    table = _part(tables, name, path)
    known = {field.name: field for field in fields(cls)}  # type: ignore[arg-type]
    wanted = {key for key, field in known.items() if not isinstance(field.default, float)}
    given = set(table) - {"basis", "source"}
    for key in sorted((given - set(known)) | (wanted - given)):
        problem = "unknown key" if key in given else "missing key"
        raise LanguageDataError(problem, where=f"{path.name}: {name}.{key}", hint=", ".join(known))
    values = {key: _value(table[key], f"{name}.{key}", path) for key in given}
    for key, field in known.items():
        if field.type == "int" and key in values:
            if not values[key].is_integer():
                raise LanguageDataError("no whole number", where=f"{path.name}: {name}.{key}", hint="1, 2, 3 ...")
            values[key] = int(values[key])
        if field.type == "Share" and key in values:
            _within_one(values[key], f"{name}.{key}", path)
    return cls(**values)


def _value(value: Any, where: str, path: Path) -> Any:
    if isinstance(value, list):
        return tuple(_number(item, where, path) for item in value)
    return _number(value, where, path)


def _number(value: Any, where: str, path: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < float("inf"):
        raise LanguageDataError(f"{value!r} is no number", where=f"{path.name}: {where}", hint="a finite number")
    return float(value)


def _within_one(value: float, where: str, path: Path) -> None:
    if not 0.0 <= value <= 1.0:
        raise LanguageDataError(f"{value!r} is no share", where=f"{path.name}: {where}", hint="0 to 1")


def _part(tables: Mapping[str, Any], name: str, path: Path) -> Mapping[str, Any]:
    table = tables.get(name)
    if not isinstance(table, dict):
        raise LanguageDataError("missing table", where=f"{path.name}: {name}", hint=f"[{name}]")
    return table


def _only(table: Mapping[str, Any], names: tuple[str, ...], path: Path) -> None:
    for name in table:
        if name not in names:
            raise LanguageDataError("unknown hedge", where=f"{path.name}: hedges.{name}", hint=", ".join(names))


def _bases(tables: Mapping[str, Any], path: Path) -> Iterator[tuple[str, str, str]]:
    for name, table in tables.items():
        if name in ("schema", "hedges", "unit_ratios", "table_ratios"):
            continue
        if table.get("basis") not in _BASES or not table.get("source"):
            where = f"{path.name}: {name}.basis"
            raise LanguageDataError("every table says what it rests on", where=where, hint=f"{_BASES} and a source")
        yield name, str(table["basis"]), str(table["source"])
