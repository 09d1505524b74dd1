"""The concept table: words of several languages that mean one thing in the news, and the axes on which they exclude
each other.  The words are data (`vocabulary/`), read once.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from numrecon import langs
from numrecon.alignment.words.forms import plain, stems
from numrecon.errors import LanguageDataError

_FOLDER = Path(__file__).parent
_VOCABULARY = _FOLDER / "vocabulary"
_RESERVED = frozenset({"is", "label", "countable", "generic", "modifier"})


@dataclass(frozen=True, slots=True)
class Concept:
    """One meaning: `parent` is a wider one; a `generic` noun fits whatever is counted ('units',
    'pieces'); a `modifier` names no question by itself ('first', 'expected')."""

    name: str
    label: str
    parent: str | None
    countable: bool
    generic: bool
    modifier: bool


@dataclass(frozen=True, slots=True)
class Stems:
    """Words and beginnings of words, each with what it means; longest beginning wins."""

    exact: Mapping[str, frozenset[str]]
    prefix: Mapping[str, frozenset[str]]

    def find(self, word: str) -> frozenset[str]:
        """Meanings of the plain word: as it is, else by its longest known beginning."""
        if word in self.exact:
            return self.exact[word]
        for length in range(len(word), 1, -1):
            found = self.prefix.get(word[:length])
            if found:
                return found
        return frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The whole table; `axes` maps an axis to concepts of which a claim is about at most one, `circumstances` are those
    axes that do not say what happened to what is counted."""

    concepts: Mapping[str, Concept]
    axes: Mapping[str, tuple[str, ...]]
    circumstances: frozenset[str]
    words: Mapping[str, Stems]

    def meanings(self, word: str, lang: str) -> frozenset[str]:
        """Concepts that a word of a text in `lang` may stand for; of an unknown language, all languages' words."""
        return _meanings(self, word, lang)

    def compatible(self, a: str, b: str) -> bool:
        """Whether two counted nouns may count the same things: equal, one wider than the other, or one generic."""
        if a == b or self.concepts[a].generic or self.concepts[b].generic:
            return True
        return a in self._line(b) or b in self._line(a)

    def _line(self, name: str | None) -> Iterator[str]:
        while name is not None:
            yield name
            name = self.concepts[name].parent


@lru_cache(maxsize=1 << 16)
def _meanings(table: Table, word: str, lang: str) -> frozenset[str]:
    own = table.words.get(lang.split("_")[0].split("-")[0])
    stemsets = table.words.values() if own is None else (own,)
    for stemset in stemsets:
        for form in stems(word):
            found = stemset.find(form)
            if found:
                return found
    return frozenset()


@cache
def table() -> Table:
    """The concept table of the package, all files of `vocabulary/` together; raises LanguageDataError where it breaks
    its own rules."""
    axes: dict[str, Any] = {}
    circumstances: list[str] = []
    concepts: dict[str, Any] = {}
    for path in sorted(_VOCABULARY.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        circumstances += data.get("circumstances", [])
        for known, new in ((axes, data.get("axes", {})), (concepts, data.get("concept", {}))):
            if twice := sorted(known.keys() & new.keys()):
                raise LanguageDataError(f"defined twice: {', '.join(twice)}", where=path.name, hint="keep one of them")
            known.update(new)
    return _silenced(build({"axes": axes, "circumstances": circumstances, "concept": concepts}))


def _silenced(table: Table) -> Table:
    """The table without what beginnings make of other words: names of months and days mean nothing ('abril' is not
    'abrir'), function words no thing that could be counted ('tam' is no dam), unless it is on an axis: 'died' and
    'killed' are among them."""
    words = {
        lang: Stems({**stems.exact, **dict(_silent(table, lang))}, stems.prefix) for lang, stems in table.words.items()
    }
    return Table(table.concepts, table.axes, table.circumstances, words)


def _silent(table: Table, lang: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Exact words with what is left of their meanings."""
    language, stems = langs.load(lang), table.words[lang]
    function = {plain(word) for word in language.data["words"]["function"]}
    happens = {name for members in table.axes.values() for name in members}
    for word in function:
        kept = (name for name in stems.find(word) if name in happens or not table.concepts[name].countable)
        yield word, frozenset(kept)
    for kind in ("months", "weekdays"):
        for forms in language.cldr.get(kind, {}).values():
            yield from ((plain(form), frozenset()) for form in forms if plain(form) not in function)


def build(data: Mapping[str, Any]) -> Table:
    """A table from the parsed TOML: `axes`, those of them that are `circumstances`, and one table a concept with words
    per language."""
    concepts = {name: _concept(name, entry) for name, entry in data["concept"].items()}
    axes = {name: tuple(members) for name, members in data["axes"].items()}
    known = [(f"axes.{axis}", member) for axis, members in axes.items() for member in members]
    known += [(name, c.parent) for name, c in concepts.items() if c.parent is not None]
    for where, name in known:
        if name not in concepts:
            raise LanguageDataError(f"no concept {name!r}", where=f"vocabulary: {where}", hint="define it first")
    circumstances = frozenset(data.get("circumstances", ()))
    if unknown := sorted(circumstances - axes.keys()):
        raise LanguageDataError(f"no axis {unknown[0]!r}", where="vocabulary: circumstances", hint="define it first")
    langs = sorted({key for entry in data["concept"].values() for key in entry} - _RESERVED)
    return Table(concepts, axes, circumstances, {lang: _stems(data["concept"], lang) for lang in langs})


def _concept(name: str, entry: Mapping[str, Any]) -> Concept:
    if "en" not in entry:
        raise LanguageDataError("a concept without English words", where=f"vocabulary: {name}", hint="add en = '...'")
    label = entry.get("label", name.replace("_", " "))
    flags = {flag: bool(entry.get(flag, False)) for flag in ("countable", "generic", "modifier")}
    return Concept(name, label, entry.get("is"), **flags)


def _stems(concepts: Mapping[str, Mapping[str, Any]], lang: str) -> Stems:
    exact: dict[str, set[str]] = {}
    prefix: dict[str, set[str]] = {}
    for name, entry in concepts.items():
        for word in entry.get(lang, "").split():
            (prefix if word.endswith("*") else exact).setdefault(plain(word.rstrip("*")), set()).add(name)
    return Stems({w: frozenset(c) for w, c in exact.items()}, {w: frozenset(c) for w, c in prefix.items()})
