"""Which language a document is in: a vote of its words, honest where there is too little to go by.

Every word of a language's file votes for it (function words most), less the more languages share it.  Languages we do
not read vote as well (others.toml), so that none of them is ever taken for one of ours.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from numrecon.langs.fold import fold
from numrecon.langs.loader import codes, load
from numrecon.langs.tokens import WORD, tokenise

#: Code points looked at; a document says its language early.
SAMPLE = 20_000
#: Votes below this are too little evidence to be sure of anything.
ENOUGH = 4.0
#: What a text without any evidence is read as, at confidence 0.
DEFAULT = "en"
_FUNCTION, _OTHER = 1.0, 0.3
#: What a letter outside ASCII is worth, each once: some are written in one of the languages only.
_LETTER = 0.8


class Detection(NamedTuple):
    """lang: the likeliest language (one of ours or not); confidence in [0, 1]; rival: the likeliest other one of ours.

    `supported` is False only when the evidence for a language we do not have is strong.
    """

    lang: str
    confidence: float
    supported: bool
    rival: str | None


def detect(text: str) -> Detection:
    """Language of a text; linear in its length up to SAMPLE code points."""
    sample = text[:SAMPLE]
    foreign = _script(sample)
    if foreign is not None:
        return Detection(foreign, 0.95, False, None)
    words = Counter(_words(sample))
    votes: defaultdict[str, float] = defaultdict(float)
    for word, count in words.items():
        for lang, weight in _ballots().get(word, {}).items():
            votes[lang] += weight * min(count, 20)
    for letter in {letter for word in words for letter in word if not letter.isascii()}:
        for lang in _letters().get(letter, ()):
            votes[lang] += _LETTER / len(_letters()[letter])
    return _decide(votes)


def _decide(votes: defaultdict[str, float]) -> Detection:
    ours = [(votes[code], code) for code in codes()]
    ours.sort(key=lambda pair: (-pair[0], pair[1]))
    best, lang = ours[0]
    rival = ours[1][1] if len(ours) > 1 else None
    other, other_lang = max(((n, code) for code, n in votes.items() if code not in codes()), default=(0.0, ""))
    if other > ENOUGH and other > 1.15 * best:
        return Detection(other_lang, other / (other + best), False, lang)
    if best == 0:
        default = DEFAULT if DEFAULT in codes() else lang
        return Detection(default, 0.0, True, rival if rival != default else lang)
    against = max(ours[1][0] if len(ours) > 1 else 0.0, other)
    evidence = min(best / ENOUGH, 1.0)
    return Detection(lang, round(evidence * (best / (best + against)), 3), True, rival)


def _words(text: str) -> Iterator[str]:
    tokens = tokenise(text)
    return (word for word, kind in zip(tokens.folds, tokens.kinds, strict=True) if kind == WORD)


@cache
def _ballots() -> dict[str, dict[str, float]]:
    """Folded word -> language -> weight; a word shared by k languages counts 1/k for each."""
    table: dict[str, dict[str, float]] = {}
    for code in codes():
        for word in _all_words(load(code).data):
            table.setdefault(fold(word), {})[code] = _OTHER
    for code in codes():
        for word in load(code).data["words"]["function"]:
            table.setdefault(fold(word), {})[code] = _FUNCTION
    for code, words in _others()["words"].items():
        for word in words.split():
            table.setdefault(fold(word), {})[code] = _FUNCTION
    return {word: {lang: weight / len(langs) for lang, weight in langs.items()} for word, langs in table.items()}


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    """Letter outside ASCII -> the languages, also those we do not have, whose commonest words are written with it."""
    used: dict[str, set[str]] = {}
    known = {code: load(code).data["words"]["function"] for code in codes()}
    for code, words in (known | {code: words.split() for code, words in _others()["words"].items()}).items():
        for letter in {letter for word in words for letter in fold(word) if not letter.isascii()}:
            used.setdefault(letter, set()).add(code)
    return {letter: tuple(sorted(langs)) for letter, langs in used.items()}


def _all_words(data: Mapping[str, Any]) -> Iterator[str]:
    """Every single word of the forms of a language file, but for its examples and names."""
    for key, value in data.items():
        if key in (
            "examples",
            "language",
            "disagreements",
            "separators",
            "currencies",
            "currencies_default",
            "currencies_large",
            "attribution",
        ):
            continue
        if isinstance(value, Mapping):
            yield from _all_words(value)
        elif isinstance(value, list):
            for form in value:
                words = form.split() if isinstance(form, str) else []
                yield from (word for word in words if len(word) > 1 and word.isalpha())


@cache
def _others() -> dict[str, Any]:
    return tomllib.loads((resources.files("numrecon.langs") / "others.toml").read_text(encoding="utf-8"))


def _script(sample: str) -> str | None:
    """A language we do not have whose script most letters of the sample are in."""
    letters = [char for char in sample[:4000] if char.isalpha()]
    if not letters:
        return None
    seen = Counter(_script_name(char) for char in letters)
    for lang, script in _others()["scripts"].items():
        if seen[script] > 0.3 * len(letters):
            return str(lang)
    for lang, alien in _others()["letters"].items():
        if sum(char in alien for char in letters) > 0.02 * len(letters) + 1:
            return str(lang)
    return None


@cache
def _script_name(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0] if not char.isascii() else "LATIN"
