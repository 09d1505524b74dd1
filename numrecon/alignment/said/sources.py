"""Who is quoted in the news: the table of agencies, papers, bodies and offices, found in tokens of any language.

The names are data (`sources.toml`); its head explains the form.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from numrecon import langs
from numrecon.alignment.places.states import place, spots
from numrecon.alignment.words.forms import Token, plain, stems, tokens
from numrecon.alignment.words.languages import function_words
from numrecon.errors import LanguageDataError
from numrecon.langs.fold import fold
from numrecon.model import Document

_FILE = Path(__file__).parent / "sources.toml"
SORTS = ("agency", "outlet", "body", "office", "post", "ministry")
#: Signs that may stand within a name; how many words that say nothing may stand between two of its words.
_INNER, _GAP = frozenset("-'’\"„”“«»."), 3
#: An agency's name in brackets stands at the head ('BEIRUT (AP) -') or at the foot of its copy, within so many letters.
_HEAD, _FOOT = 120, 60
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,30})[)\]]")
#: Tokens before and behind a name in which its country is looked for ("Kenya's health ministry", '... in Madrid').
_BEFORE, _BEHIND = 3, 3
#: A name is looked up by the first letters of its first word.
_KEY = 2


@dataclass(frozen=True, slots=True)
class Source:
    """One source: `key` names it in the table; `placed`: every country or town has one."""

    key: str
    name: str
    sort: str
    placed: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A source named in the tokens `first`..`last`; `places` are the countries named within or beside the name."""

    source: Source
    first: int
    last: int
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of a name: its plain form, whether it is only a beginning, and how many capitals it must begin with."""

    plain: str
    begins: bool
    capitals: int

    def fits(self, raw: str) -> bool:
        """Whether a word of a text is this one."""
        if self.capitals and not raw[: self.capitals].isupper():
            return False
        if self.begins:
            return any(form.startswith(self.plain) for form in stems(raw))
        return self.plain in stems(raw)


_Name = tuple[tuple[_Piece, ...], Source]


def mentions(sentence: Sequence[Token], lang: str) -> list[Mention]:
    """The sources that the tokens of a sentence name, in order; where names overlap, the longest."""
    code = lang.split("_")[0].split("-")[0]
    hits: list[tuple[tuple[int, ...], Source]] = []
    for first, token in enumerate(sentence):
        for pieces, source in _begun(token.raw, code) if token.is_word else ():
            held = _match(sentence, first, pieces, code)
            if held:
                hits.append((held, source))
    hits.sort(key=lambda hit: (hit[0][0] - hit[0][-1], hit[0], hit[1].key))
    kept: list[Mention] = []
    for held, source in hits:
        if all(held[-1] < other.first or other.last < held[0] for other in kept):
            kept.append(Mention(source, held[0], held[-1], _places(sentence, held, code)))
    return sorted(kept, key=lambda mention: mention.first)


def known(key: str) -> Source:
    """A source of the table by its key."""
    return _table()[key]


def of_outlet(name: str | None) -> Source | None:
    """The source that a document's source is ('www.reuters.com', 'Reuters'), where the table has it."""
    if not name:
        return None
    sites, table = _sites(), _table()
    host = fold(name).removeprefix("https://").removeprefix("http://").removeprefix("www.").split("/")[0]
    labels = host.split(".")
    key = sites.get(host) or next((sites[label] for label in reversed(labels[:-1]) if label in sites), None)
    if key is None and len(labels) == 1:
        key = next((key for key, source in table.items() if fold(source.name) == host), None)
    return table[key] if key is not None else None


def outlet(document: Document, lang: str) -> str:
    """Who publishes a document: the agency whose copy it is, its source, else its id."""
    source = of_outlet(document.source) or _agency(document.text, lang)
    return source.name if source is not None else document.source or document.id


def _agency(text: str, lang: str) -> Source | None:
    for begin, end in ((0, _HEAD), (max(0, len(text) - _FOOT), len(text))):
        for match in _BRACKETS.finditer(text, begin, end):
            named = mentions(tokens(text, match.start(1), match.end(1)), lang)
            if len(named) == 1 and named[0].source.sort == "agency":
                return named[0].source
    return None


def _match(sentence: Sequence[Token], first: int, pieces: Sequence[_Piece], lang: str) -> tuple[int, ...]:
    """The tokens of the name whose first word stands at `first`, those between its words left out; none where the other
    words do not follow."""
    at, held = first, [first]
    for piece in pieces[1:]:
        gap = adjectives = 0
        at += 1
        while at < len(sentence) and not piece.fits(sentence[at].raw):
            between = place(sentence[at].raw, lang) if sentence[at].is_word else frozenset()
            adjectives += bool(between)
            silent = sentence[at].raw in _INNER or fold(sentence[at].raw) in function_words(lang)
            gap += 1
            if gap > _GAP or adjectives > 1 or not (silent or between):
                return ()
            at += 1
        if at == len(sentence):
            return ()
        held.append(at)
    return tuple(held)


def _places(sentence: Sequence[Token], held: Sequence[int], lang: str) -> frozenset[str]:
    """The country that words within or beside the name name, if only one: 'italienisches Innenministerium'."""
    beside: list[tuple[int, str]] = []
    for at in range(max(0, held[0] - _BEFORE), min(len(sentence), held[-1] + 1 + _BEHIND)):
        token = sentence[at]
        if at > held[-1] and not token.is_word and token.raw not in _INNER:
            break
        if token.is_word and at not in held and fold(token.raw) not in _verbs(lang):
            beside.append((at, token.raw))
    found = frozenset(spot.code for spot in spots(beside, lang) if spot.code)
    return found if len(found) == 1 else frozenset()


@cache
def _verbs(lang: str) -> frozenset[str]:
    """Folded verbs of saying, which may begin as a place does ('indicou')."""
    return frozenset(fold(word) for word in langs.load(lang).data["attribution"]["verbs"])


# ---------------------------------------------------------------- the table


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def _table() -> Mapping[str, Source]:
    data = _data()
    found = {}
    for key, entry in data["source"].items():
        if entry.get("sort") not in SORTS:
            raise LanguageDataError(f"no sort {entry.get('sort')!r}", where=f"sources: {key}", hint=", ".join(SORTS))
        found[key] = Source(key, entry["name"], entry["sort"], bool(entry.get("placed", False)))
    for key, entry in data["portfolio"].items():
        for head in data["head"]:
            name = f"{entry.get('name', key)} {head}"
            found[f"{key}_{head}"] = Source(f"{key}_{head}", name, head, True)
    return found


@cache
def _sites() -> Mapping[str, str]:
    return {site: key for key, entry in _data()["source"].items() for site in entry.get("sites", "").split()}


@lru_cache(maxsize=1 << 16)
def _begun(raw: str, lang: str) -> tuple[_Name, ...]:
    """The names whose first word a word of a text is."""
    names = (name for key in {form[:_KEY] for form in stems(raw)} for name in _names(lang).get(key, ()))
    return tuple(name for name in names if name[0][0].fits(raw))


@cache
def _names(lang: str) -> Mapping[str, tuple[_Name, ...]]:
    """The names of all sources in a language, by the first letters of their first words."""
    found: dict[str, list[_Name]] = {}
    for text, source in _spelled(lang):
        pieces = tuple(_piece(word) for word in text.replace("-", " ").split())
        found.setdefault(pieces[0].plain[:_KEY], []).append((pieces, source))
    return {key: tuple(names) for key, names in found.items()}


def _spelled(lang: str) -> Iterator[tuple[str, Source]]:
    """Every name as the table writes it, ministries made of their heads and portfolios."""
    data, table = _data(), _table()
    for key, entry in data["source"].items():
        for text in _several(entry.get("any", "")) + _several(entry.get(lang, "")):
            yield text, table[key]
    for head, entry in data["head"].items():
        forms = ("{0} {1}", "{1} {0}") if lang in entry["portfolio_first"].split() else ("{0} {1}",)
        for key, portfolio in data["portfolio"].items():
            source = table[f"{key}_{head}"]
            yield from ((text, source) for text in _several(portfolio.get(f"{head}_named", "")))
            for words in _several(portfolio.get(lang, "")):
                yield from ((f.format(h, words), source) for h in entry.get(lang, "").split() for f in forms)


def _several(text: str) -> list[str]:
    return [name.strip() for name in text.split("|") if name.strip()]


@lru_cache(maxsize=1 << 14)
def _piece(word: str) -> _Piece:
    bare = word.rstrip("*")
    capitals = len(bare) if len(bare) > 1 and bare.isupper() else int(bare[0].isupper())
    return _Piece(plain(bare), word.endswith("*"), capitals)
