"""Words in the form in which alignment compares them across languages and scripts."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from numrecon.langs.fold import fold

# A token is a run of letters and digits ('H200' is one), with the marks that Arabic puts on letters.
_TOKEN = re.compile("[^\\W_][\\w\u0300-\u036f\u064b-\u0652\u0670\u0640]*|\\S")
#: Letters that no decomposition takes apart; final ta marbuta and ha are one letter in careless and in folded Arabic.
_LETTERS = str.maketrans({"ة": "ه", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_CLITICS = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك")
_MIN_STEM = 3
#: Consonants that the two scripts write for one another; vowels and weak letters carry nothing.
_LATIN_SOUNDS = str.maketrans(
    {"p": "b", "v": "f", "w": "", "q": "k", "c": "k", "y": "", "h": "", "x": "k", "z": "s", "g": "j"}
)
_VOWELS = str.maketrans("", "", "aeiou")
_ARABIC_SOUNDS = str.maketrans(
    {
        "ب": "b",
        "پ": "b",
        "ت": "t",
        "ث": "t",
        "ج": "j",
        "ح": "",
        "خ": "k",
        "د": "d",
        "ذ": "d",
        "ر": "r",
        "ز": "s",
        "س": "s",
    }
    | {
        "ش": "s",
        "ص": "s",
        "ض": "d",
        "ط": "t",
        "ظ": "s",
        "ع": "",
        "غ": "j",
        "ف": "f",
        "ق": "k",
        "ك": "k",
        "گ": "j",
        "ل": "l",
    }
    | {"م": "m", "ن": "n", "ه": "", "ة": "", "و": "", "ي": "", "ا": "", "ء": "", "ئ": "", "ؤ": "", "ڤ": "f", "چ": "j"}
)


class Token(NamedTuple):
    """A word or sign of a text; offsets count code points of the document."""

    start: int
    end: int
    raw: str
    is_word: bool


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Tokens of `text[start:end]`: words with their digits, and single signs.  A word is held in memory once, however
    often the texts have it."""
    found = _TOKEN.finditer(text, start, end)
    return [Token(m.start(), m.end(), raw := intern(m.group()), raw[0].isalnum()) for m in found]


def covered(found: Sequence[Token], spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first and the last token of each of some half-open spans of code points that tokens fill."""
    starts, ends = [token.start for token in found], [token.end for token in found]
    return [(bisect_right(ends, start), bisect_left(starts, end) - 1) for start, end in spans]


def words_in(text: str) -> list[str]:
    """The words of a text, signs left out."""
    return [raw for raw in _TOKEN.findall(text) if raw[0].isalnum()]


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """Folded and without accents ('Zürich' -> 'zurich', 'układów' -> 'ukladow', 'شركة' -> 'شركه')."""
    word = fold(word)
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return fold("".join(c for c in parts if not unicodedata.combining(c)))


def is_arabic(word: str) -> bool:
    """Whether the word is written in Arabic script."""
    return "\u0600" <= word[0] <= "\u06ff"


@lru_cache(maxsize=1 << 16)
def stems(word: str) -> tuple[str, ...]:
    """The plain word, and for Arabic also the word without each clitic it may carry."""
    base = plain(word)
    if not base or not is_arabic(base):
        return (base,)
    cut = [base[len(c) :] for c in _CLITICS if base.startswith(c) and len(base) - len(c) >= _MIN_STEM]
    return (base, *dict.fromkeys(cut))


def without_clitics(word: str) -> list[str]:
    """An Arabic word as it is written, without each clitic it may carry, longest first; the word itself is last."""
    return [*(word[len(c) :] for c in _CLITICS if word.startswith(c) and len(word) - len(c) >= _MIN_STEM), word]


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """The consonants of a name where it has three or more, else ''."""
    found = consonants(word)
    return found if len(found) >= _MIN_STEM else ""


@lru_cache(maxsize=1 << 16)
def consonants(word: str) -> str:
    """At most five consonants of a name, alike in Latin and Arabic script ('Biden', 'بايدن' -> 'bdn')."""
    base = plain(word)
    if is_arabic(base):
        sounds = stems(word)[-1 if base.startswith(("ال", "وال", "بال", "لل")) else 0].translate(_ARABIC_SOUNDS)
    else:
        sounds = base.replace("sh", "s").replace("ch", "s").replace("ph", "f").replace("kh", "k").replace("gh", "j")
        sounds = sounds.translate(_VOWELS).translate(_LATIN_SOUNDS)
    once = "".join(c for i, c in enumerate(sounds) if c.isalpha() and sounds[i - 1 : i] != c)
    return once[:5]
