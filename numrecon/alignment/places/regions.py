"""The regions and cities that words name: names of the gazetteer where the words around them say that they are places.

Many names are words or people's as well.  A name that a capital does not make sure needs a word before it such as 'in'
or 'province' (`places.toml`), or another place that it is listed with; so does every Arabic one.  A capital at the
beginning of a sentence says nothing, and what capitalised words stand beside is a longer name, of a person or a firm.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from numrecon.alignment.places import gazetteer
from numrecon.alignment.places.gazetteer import LONGEST, Place
from numrecon.alignment.places.states import base, table, without_clitics
from numrecon.alignment.words.forms import is_arabic, plain
from numrecon.alignment.words.languages import function_words, has_capitalised_nouns
from numrecon.langs.fold import fold

#: How much a country that all places named are of adds to the population of its own, in times, and how many times
#: larger than the next a place must be to be meant.
_HOME, _MARGIN = 30.0, 2.0
#: Letters of a name, and of a part of one, that may have an ending; of an Arabic one that may carry a clitic, and of
#: one of which a clitic alone says that it is a place.
_INFLECTED, _PART, _LONG, _LONGER = 5, 3, 4, 5
#: What a name follows that says what sort of thing another noun is: 'the Tripoli ambulance service'.
_ATTRIBUTIVE = frozenset({"the"})
#: The clitic that says 'in'.
_IN = "ب"

#: A word of a text: its position, as it is written, and whether it is of a name that is known already.
Written = tuple[int, str, bool]


def named(words: Sequence[Written], lang: str) -> dict[int, str]:
    """The names of regions and cities among the words of a sentence: the position of the last word of each, and its
    plain name in the gazetteer."""
    language, found, k, listed = base(lang), {}, 0, -1
    while k < len(words):
        length, name = _name(words[k : k + LONGEST], language)
        if length and (k == listed or _is_place(words, k, length, name, language)):
            found[words[k + length - 1][0]] = name
            listed = _next_listed(words, k + length, language)
        k += max(1, length)
    return found


def meant(name: str, countries: Mapping[str, float]) -> Place | None:
    """The place that a name of the gazetteer means among documents that name these countries, by their shares: the only
    one, or the one that is larger by far than all others, those of countries that are named counting for more."""
    known = gazetteer.named(name)
    if known is None:
        return None
    sizes = sorted(
        ((size * (1.0 + _HOME * countries.get(place[0], 0.0)), place) for place, size in known.places), reverse=True
    )
    return None if len(sizes) > 1 and sizes[0][0] < _MARGIN * sizes[1][0] else sizes[0][1]


def shares(countries: Iterable[str]) -> dict[str, float]:
    """How often each of the countries is named, of all."""
    counted = Counter(countries)
    return {code: count / counted.total() for code, count in counted.items()}


def _name(words: Sequence[Written], lang: str) -> tuple[int, str]:
    """How many of the words from the first on make the longest name, 0 for none, and the name."""
    _, raw, known = words[0]
    if known or not raw.isalpha() or not (raw[0].isupper() or is_arabic(raw)):
        return 0, ""
    for length in range(LONGEST, 1, -1) if _starts(raw, lang) else ():
        if name := _of_several(words[:length], length, lang):
            return length, name
    name = _alone(raw, lang)
    return int(bool(name)), name


@lru_cache(maxsize=1 << 16)
def _starts(raw: str, lang: str) -> tuple[str, ...]:
    """The plain words that the word may stand for and a name of several words begins with."""
    return tuple(form for form in _parts(raw, lang) if gazetteer.begins(form))


@lru_cache(maxsize=1 << 16)
def _alone(raw: str, lang: str) -> str:
    """The name of one word that the word may stand for, '' for none."""
    return next((form for form in _forms(raw, lang) if gazetteer.named(form)), "")


def _of_several(words: Sequence[Written], length: int, lang: str) -> str:
    if len(words) < length or any(known or not raw.isalpha() for _, raw, known in words):
        return ""
    if words[-1][0] - words[0][0] > 2 * (length - 1):
        return ""
    names = list(_starts(words[0][1], lang))
    for _, raw, _ in words[1:]:
        names = [f"{name} {form}" for name in names for form in _parts(raw, lang)]
    return next((name for name in names if gazetteer.named(name)), "")


def _is_place(words: Sequence[Written], k: int, length: int, name: str, lang: str) -> bool:
    """Whether the words beside the name say that it is a place, or nothing says that it is none."""
    first, raw, _ = words[k]
    before = words[k - 1][1] if k and first - words[k - 1][0] == 1 else ""
    said = plain(before) in _words_before(lang)
    if is_arabic(raw):
        return said or length > 1 or len(name) >= _LONGER and plain(raw) == _IN + name
    known, longer = gazetteer.named(name), _goes_on(words, k + length)
    if said:
        return not longer or has_capitalised_nouns(lang)
    alone = not before[:1].isupper() or fold(before) in function_words(lang)
    return bool(known and known.sure) and k > 0 and alone and not longer and plain(before) not in _ATTRIBUTIVE


def _goes_on(words: Sequence[Written], end: int) -> bool:
    """Whether a word in capitals goes on with the name that ends before it: 'Carolina Herrera', 'New York Times'."""
    if end >= len(words) or words[end][0] - words[end - 1][0] > 1:
        return False
    return words[end][1][0].isupper()


def _next_listed(words: Sequence[Written], k: int, lang: str) -> int:
    """Where the name stands that is listed with the one before: next to it, behind a word such as 'and', or, in Arabic,
    with one; -1 for nowhere."""
    if k >= len(words) or words[k][0] - words[k - 1][0] > 2:
        return -1
    if is_arabic(words[k][1]):
        return k if words[k][1][0] == "و" else -1
    connected = fold(words[k][1]) in function_words(lang) and not words[k][1][0].isupper()
    return k + 1 if connected else k


@lru_cache(maxsize=1 << 16)
def _forms(raw: str, lang: str, shortest: int = _INFLECTED) -> tuple[str, ...]:
    """The plain word, and what it may be a case of; an Arabic one without the clitics that it may carry."""
    word = plain(raw)
    if is_arabic(raw):
        return (word, *(form for form in without_clitics(word)[1:] if len(form) >= _LONG))
    cases = (
        word[: len(word) - len(ending)] + cut
        for ending, cut in _endings(lang)
        if word.endswith(ending) and len(word) - len(ending) + len(cut) >= shortest
    )
    return tuple(dict.fromkeys((word, *cases)))


@lru_cache(maxsize=1 << 16)
def _parts(raw: str, lang: str) -> tuple[str, ...]:
    """The forms of a word of a longer name, which may be an adjective ('Północnej': 'Północna')."""
    word, agreeing = plain(raw), table()["inflection"].get(lang, {}).get("agreeing", {})
    endings = ((end, ending) for end, several in agreeing.items() for ending in several.split())
    agreed = (word.removesuffix(ending) + end for end, ending in endings if word.endswith(ending))
    return (*_forms(raw, lang, _PART), *agreed)


@cache
def _endings(lang: str) -> tuple[tuple[str, str], ...]:
    """Endings of cases, and what each stands for at the end of the name."""
    cases = table()["inflection"].get(lang, {}).get("cases", {})
    return tuple((ending, cut) for cut, endings in cases.items() for ending in endings.split())


@cache
def _words_before(lang: str) -> frozenset[str]:
    return frozenset(table()["before"].get(lang, "").split())
