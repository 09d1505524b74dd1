"""The places that words name: states by their names (CLDR) and by adjectives, inhabitants and seats (`places.toml`).

A name is known by its whole form and by what the language's inflection makes of it, never by a mere beginning: 'gruzy'
(rubble) is no Gruzja, 'maior' no Maiote.  Where a script has capitals, a name must have one.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from numrecon.alignment.words.forms import is_arabic, plain, stems

_FOLDER = Path(__file__).parent
_CLDR = _FOLDER.parents[1] / "langs" / "cldr"
#: Letters that may follow a beginning of the table, and the shortest stem that endings are put to.
_AFTER, _SHORTEST = 7, 4
#: Words of a name at most, and how many signs may stand between two of them ('U.S.', 'sul-coreano').
_LONGEST, _APART = 4, 1
#: Letters by which a word of a longer name is looked up, and how many its inflection may put in place of two.
_KEY, _ENDING = 3, 4
#: The article of Arabic, which no name takes that has none of its own, and clitics that any word may carry; into the
#: last two the article has merged.
ARTICLE = "ال"
_CLITICS, _MERGED = ("و", "ف", "ب", "ل", "ك", "وب", "ول"), ("لل", "ولل")

#: What a form names, and how it must be written: 0 anyhow, 1 with a capital, 2 all in capitals.
_Form = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place named by the words at `first`..`last`; `code` is '' for what is none or one of several."""

    first: int
    last: int
    code: str


@dataclass(slots=True)
class _Names:
    """Names of one language, plain: whole words, beginnings of words, and names of several words by the first of them,
    each with the stems of its words."""

    whole: dict[str, list[_Form]] = field(default_factory=dict)
    begins: dict[str, list[_Form]] = field(default_factory=dict)
    several: dict[str, list[tuple[tuple[str, ...], _Form]]] = field(default_factory=dict)
    #: Whether the words of longer names are inflected.
    inflected: bool = False

    def add(self, form: str, code: str, capital: int) -> None:
        words = tuple(plain(word) for word in form.replace("-", "_").split("_"))
        if len(words) > 1:
            self.several.setdefault(words[0][:_KEY], []).append((words, (code, capital)))
        elif form.endswith("*"):
            self.begins.setdefault(plain(form[:-1]), []).append((code, capital))
        else:
            self.whole.setdefault(words[0], []).append((code, capital))


def place(word: str, lang: str) -> frozenset[str]:
    """Territory codes that the word names by itself, as it is written."""
    return _heard(word, base(lang)).codes


def spots(words: Sequence[tuple[int, str]], lang: str) -> list[Spot]:
    """The places named in a text, of its words with their positions, in text order; the longest name wins."""
    language, found, k = base(lang), [], 0
    while k < len(words):
        heard = _heard(words[k][1], language)
        length, code = _longest(heard, words[k : k + _LONGEST], language) if heard.several else (0, "")
        if length or heard.codes:
            code = code if length else next(iter(heard.codes)) if len(heard.codes) == 1 else ""
            length = max(1, length)
            found.append(Spot(words[k][0], words[k + length - 1][0], code))
        k += max(1, length)
    return found


def placed(words: Sequence[tuple[int, str]], lang: str) -> dict[int, str]:
    """The place of every word that is of a name: its position, and the code with the last word, '' with the others."""
    named: dict[int, str] = {}
    for spot in spots(words, lang):
        named.update(dict.fromkeys(range(spot.first, spot.last), ""))
        named[spot.last] = spot.code
    return named


def base(lang: str) -> str:
    """The language without its region."""
    return lang.partition("_")[0].partition("-")[0]


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a word may name: by itself, and with the words behind it (each name's further words and its code)."""

    codes: frozenset[str]
    several: tuple[tuple[tuple[str, ...], str], ...]


@lru_cache(maxsize=1 << 16)
def _heard(word: str, lang: str) -> _Heard:
    names, several = _names(lang), []
    for first in without_clitics(plain(word)):
        for parts, (code, capital) in names.several.get(first[:_KEY], ()):
            if _written(word, capital) and _fits(first, parts[0], names.inflected):
                several.append((parts[1:], code))
    codes = frozenset(code for code in _found(word, names) if code)
    return _Heard(codes, tuple(sorted(several, key=lambda name: -len(name[0]))))


def _longest(heard: _Heard, words: Sequence[tuple[int, str]], lang: str) -> tuple[int, str]:
    """How many words the longest name of several words has that begins here, 0 for none, and its code."""
    inflected = _names(lang).inflected
    for parts, code in heard.several:
        length = 1 + len(parts)
        if length <= len(words) and words[length - 1][0] - words[0][0] <= len(parts) * (1 + _APART):
            behind = zip(words[1:length], parts, strict=True)
            if all(_fits(plain(word), part, inflected) for (_, word), part in behind):
                return length, code
    return 0, ""


def _fits(word: str, part: str, inflected: bool) -> bool:
    if part.endswith("*"):
        return word.startswith(part[:-1])
    if not inflected or len(part) <= _KEY:
        return word == part
    return word.startswith(part[: max(_KEY, len(part) - 2)]) and len(word) <= len(part) - 2 + _ENDING


def _found(word: str, names: _Names) -> tuple[str, ...]:
    for form in without_clitics(plain(word)):
        if found := [code for code, capital in names.whole.get(form, ()) if _written(word, capital)]:
            return tuple(found)
    for form in stems(word):
        for length in range(len(form), max(1, len(form) - _AFTER - 1), -1):
            begins = names.begins.get(form[:length], ())
            if found := [code for code, capital in begins if _written(word, capital)]:
                return tuple(found)
    return ()


def without_clitics(word: str) -> list[str]:
    """The plain word, and an Arabic one without the clitics that a name may carry, the article put back where it has
    merged with one ('للعراق')."""
    if not word or not is_arabic(word):
        return [word]
    bare = [word.removeprefix(clitic) for clitic in _CLITICS if word.startswith(clitic)]
    return [word, *bare, *(ARTICLE + word.removeprefix(clitic) for clitic in _MERGED if word.startswith(clitic))]


def _written(word: str, capital: int) -> bool:
    return capital == 0 or is_arabic(word) or (word.isupper() if capital > 1 else word[0].isupper())


def _capital(form: str) -> int:
    """How a form of the table must be written."""
    letters = [c for c in form if c.isalpha()]
    return 2 if len(letters) > 1 and all(c.isupper() for c in letters) else int(form[0].isupper())


@cache
def table() -> Mapping[str, Any]:
    """What `places.toml` says."""
    return tomllib.loads((_FOLDER / "places.toml").read_text(encoding="utf-8"))


@cache
def _names(lang: str) -> _Names:
    names, written = _Names(), table()
    inflection = written["inflection"].get(lang, {})
    names.inflected = bool(inflection.get("cases"))
    for code, entry in [*written["place"].items(), ("", written["none"])]:
        for form in entry.get(lang, "").split():
            names.add(form, code, _capital(form))
    known = {*names.whole}
    for code, name in [(code, name) for code, several in _states(lang).items() for name in several]:
        for form, capital in _forms(name, inflection):
            if form not in known:
                names.add(form, code, capital)
    return names


def _states(lang: str) -> Mapping[str, list[str]]:
    """Code -> names, from CLDR; of a language that we do not read, none."""
    path = _CLDR / f"{lang}.json"
    found: Mapping[str, list[str]] = json.loads(path.read_text("utf-8"))["territories"] if path.exists() else {}
    return found


def _forms(name: str, inflection: Mapping[str, Any]) -> Iterator[_Form]:
    """What may stand in a text for the name of a state."""
    words = name.split()
    if len(words) > 1:
        if all(word.isalpha() for word in words) and len(words) <= _LONGEST:
            yield "_".join(words), 1
        return
    if not name.isalpha():
        return
    yield plain(name), 1
    for endings, capital in ((inflection.get("cases", {}), 1), (inflection.get("adjectives", {}), 0)):
        yield from ((form, capital or int(inflection.get("capital", False))) for form in _inflected(name, endings))


def _inflected(name: str, endings: Mapping[str, str]) -> Iterator[str]:
    whole = plain(name).removeprefix(ARTICLE)
    for cut, several in endings.items():
        stem = whole.removesuffix(cut)
        if whole.endswith(cut) and len(stem) >= (_KEY if is_arabic(whole) else _SHORTEST):
            for ending in several.split():
                yield from (stem + ending, ARTICLE + stem + ending) if is_arabic(whole) else (stem + ending,)
