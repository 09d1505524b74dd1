"""Questions that a user names: what a claim must say to answer one of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from numrecon import units
from numrecon.alignment.claims.context import Context
from numrecon.alignment.words.forms import stems
from numrecon.errors import InputError, InputNotFoundError, UnitError
from numrecon.langs.fold import fold
from numrecon.model import KINDS


@dataclass(frozen=True, slots=True)
class NamedQuestion:
    """A claim answers it when its sentence has any of the `keywords` (a star ends the beginning of a word; any
    language) and all of the `names`, and its figure is of the `kind`, of what the `unit` measures, and `each` or not;
    what is left out is not asked for."""

    name: str
    keywords: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    kind: str | None = None
    unit: str | None = None
    each: bool | None = None

    def answered_by(self, context: Context) -> bool:
        """Whether the claim answers it."""
        claim = context.claim
        if self.kind not in (None, claim.kind) or self.each not in (None, claim.each):
            return False
        if self.unit is not None and units.dimension(self.unit) != _dimension(claim.unit):
            return False
        words = {form for word in context.words for form in (fold(word.raw), *stems(word.raw))}
        return all(_said(name, words) for name in self.names) and (
            not self.keywords or any(_said(keyword, words) for keyword in self.keywords)
        )


def read(path: str | Path) -> list[NamedQuestion]:
    """The questions of a TOML file, `[[questions]]` each; raises InputError naming file, question and key."""
    try:
        data = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InputNotFoundError("no such file", where=str(path), hint="check the path") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"no valid TOML: {error}", where=str(path)) from None
    records = data.get("questions")
    if not isinstance(records, list) or not records or set(data) != {"questions"}:
        raise InputError("no list of questions", where=str(path), hint="[[questions]] with name = '...'")
    return [_question(record, f"{path}: question {number}") for number, record in enumerate(records, 1)]


def _question(record: Any, where: str) -> NamedQuestion:
    known = {field.name for field in fields(NamedQuestion)}
    if not isinstance(record, Mapping) or not isinstance(record.get("name"), str) or not record["name"].strip():
        raise InputError("no name", where=where, hint="name = '...'")
    for key, value in record.items():
        if key not in known:
            raise InputError(f"no key {key!r}", where=where, hint=f"known: {', '.join(sorted(known))}")
        if not _right(key, value):
            raise InputError(f"{key} = {value!r}", where=where, hint=_HINTS[key])
    lists = {key: tuple(record[key]) for key in ("keywords", "names") if key in record}
    question = NamedQuestion(**{**record, **lists})
    if all(getattr(question, field.name) in ((), None) for field in fields(question) if field.name != "name"):
        raise InputError("asks for nothing", where=where, hint="keywords, names, kind or unit")
    return question


_HINTS = {
    "keywords": "a list of words, such as ['import*', 'genehmig*']",
    "names": "a list of words, such as ['H200']",
    "kind": f"one of {', '.join(KINDS)}",
    "unit": "an ISO 4217 code, a unit that pint knows, percent, or '' for counts",
    "each": "true or false",
}


def _right(key: str, value: Any) -> bool:
    if key in ("keywords", "names"):
        return (
            isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(w, str) and w for w in value)
        )
    if key == "each":
        return isinstance(value, bool)
    if key == "unit":
        return isinstance(value, str) and _dimension(value) is not None
    return isinstance(value, str) and (key != "kind" or value in KINDS)


def _said(pattern: str, words: set[str]) -> bool:
    start = fold(pattern.removesuffix("*"))
    if not pattern.endswith("*"):
        return start in words
    return any(word.startswith(start) for word in words)


def _dimension(unit: str) -> str | None:
    try:
        return units.dimension(unit)
    except UnitError:
        return None
