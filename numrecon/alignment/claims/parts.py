"""Figures of one document that are parts and their whole, and so answer different questions however alike the words
are: they add up ('29,605 in Turkey and 3,574 in Syria, 33,179 in all'), or the text says so ('179 of the 181 on board',
'220 dead, 212 of them in Valencia')."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise

from numrecon import langs
from numrecon.alignment.claims.context import Context
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.languages import function_words
from numrecon.langs.fold import fold
from numrecon.langs.tokens import words_of
from numrecon.model import Claim

#: Figures that follow each other and are tried together, and sentences that they may be apart.
_RUN, _SENTENCES = 5, 2
#: Sums are told by chance too: of small figures, and of round ones, all of which have one digit.
_LEAST, _PART, _DIGITS = 100.0, 10.0, 2
#: Kinds of which parts add up.
_ADDS = frozenset({"count", "money", "measure"})
#: Words between a part and its whole at most, the noun of the part and an article included; and between a part and the
#: phrase that makes it one.
_WORDS, _NEAR = 6, 2
#: What ends the words that a figure stands in.
_CLAUSE = re.compile(r"[,;:.()،؛–—]")
#: Words beside a figure that may call it a part; letters behind it that hold a phrase which does so.
_BESIDE, _BEHIND = 10, 200


def parts(found: Sequence[Context]) -> set[tuple[int, int]]:
    """Pairs of rows i < j that are parts of one whole, or a part and its whole."""
    pairs = {(min(pair), max(pair)) for pair in told_parts(found)}
    for rows in _of_documents(found):
        stated = [row for row in rows if (found[row].value.point or 0.0) >= _PART]
        for at in range(len(stated)):
            run = [r for r in stated[at : at + _RUN] if found[r].sentence - found[stated[at]].sentence <= _SENTENCES]
            for three in combinations(run, 3):
                if three[0] == stated[at] and _adds(found, three):
                    pairs.update(combinations(three, 2))
    return pairs


def told_parts(found: Sequence[Context]) -> list[tuple[int, int]]:
    """The rows of a part and of its whole, where a sentence says so of two figures that follow each other."""
    follow = (pair for rows in _of_documents(found) for pair in pairwise(rows))
    told = (pair for pair in follow if _told(found[pair[0]], found[pair[1]]))
    return [(a, b) if (found[a].value.point or 0.0) < (found[b].value.point or 0.0) else (b, a) for a, b in told]


def _of_documents(found: Sequence[Context]) -> Iterator[list[int]]:
    """Rows of each document whose figures may be added: stated, of one unit, totals."""
    held: dict[tuple[int, tuple[str, str]], list[int]] = defaultdict(list)
    for row, context in enumerate(found):
        claim = context.claim
        if claim.kind in _ADDS and not claim.each and claim.per is None and context.value.point is not None:
            held[context.doc, context.value.block].append(row)
    return iter(held.values())


# ---------------------------------------------------------------- sums


def _adds(found: Sequence[Context], rows: Sequence[int]) -> bool:
    part, other, whole = sorted(float(found[row].value.point or 0.0) for row in rows)
    exact = abs(part + other - whole) <= 1e-9 * whole
    return exact and whole >= _LEAST and sum(_digits(value) >= _DIGITS for value in (part, other, whole)) >= _DIGITS


def _digits(value: float) -> int:
    """Digits of a number without the zeros that end it."""
    return len(f"{value:.10g}".replace(".", "").split("e")[0].strip("0"))


# ---------------------------------------------------------------- parts that the text calls so


def _told(first: Context, second: Context) -> bool:
    """Whether a sentence says that one of two figures that follow each other is part of the other."""
    a, b = first.claim, second.claim
    at = _place(a, b) if first.sentence == second.sentence else None
    if at is None or first.value.point == second.value.point:
        return False
    if (first.value.point or 0.0) < (second.value.point or 0.0):
        return introduces_whole(a.sentence[at + len(a.quote) : at + b.start - a.start], a.lang)
    return is_of_them(a, b)


def between(a: Claim, b: Claim) -> str | None:
    """The words between two claims of a sentence, the first one before the other; None where they are not there."""
    at = _place(a, b)
    return None if at is None else a.sentence[at + len(a.quote) : at + b.start - a.start]


def is_of_them(whole: Claim, part: Claim) -> bool:
    """Whether a phrase for a part of what was told stands right before the second claim of a sentence or right behind
    it: '220 dead, 212 of them'."""
    at = _place(whole, part)
    if at is None:
        return False
    words = whole.sentence[at + len(whole.quote) : at + part.start - whole.start]
    behind = whole.sentence[at + part.end - whole.start :][:_BEHIND]
    return _of_them(words, behind, whole.lang)


def introduces_whole(words: str, lang: str) -> bool:
    """Whether the words behind a part end in what introduces its whole: 'of', 'von', 'su un totale di'."""
    said = words_of(words)
    ends = any(said[-len(phrase) :] == phrase for phrase in _phrases(lang.split("_")[0], "of"))
    return ends and len(said) <= _WORDS and all(word.isalpha() or word in "'’" for word in said)


def _of_them(before: str, behind: str, lang: str) -> bool:
    """Whether a phrase for a part of what was told stands right before a figure or right behind it."""
    said, follows = words_of(before), words_of(_CLAUSE.split(behind, maxsplit=1)[0])[::-1]
    phrases = _phrases(lang.split("_")[0], "of_them")
    small = _small(lang.split("_")[0])
    return any(_ends(said, phrase, small) or _ends(follows, phrase[::-1]) for phrase in phrases)


def called_part(context: Context) -> bool:
    """Whether the words beside a figure call it a part, whatever the whole is: '212 of them', 'including 17', 'in
    Valencia alone'."""
    lang = context.claim.lang.split("_")[0]
    before, behind = _run(context, after=False)[::-1], _run(context, after=True)
    phrases = _phrases(lang, "of_them")
    told = any(_ends(before, phrase, _small(lang)) for phrase in phrases)
    # What ends such words opens another figure: '219 including 17'.
    told |= any(_ends(behind[::-1], phrase[::-1]) and behind[-len(phrase) :] != phrase for phrase in phrases)
    return told or any(_holds(run, phrase) for phrase in _phrases(lang, "alone") for run in (before, behind))


def _run(context: Context, *, after: bool) -> tuple[str, ...]:
    """The words beside the number up to the next comma or figure, the nearest first."""
    near = (w for w in context.words if w.after == after and 0 < w.distance <= _BESIDE)
    words = sorted(near, key=lambda w: w.distance)
    beside = [word for step, word in enumerate(words[:_BESIDE], 1) if word.distance == step]
    return tuple(fold(word.raw) for word in beside)


def _holds(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    if phrase[0] not in words:
        return False
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))


def _ends(words: tuple[str, ...], phrase: tuple[str, ...], among: frozenset[str] | None = None) -> bool:
    """Whether the phrase is the last thing said, up to a few words, which are to be `among` some."""
    for skipped in range(min(_NEAR, len(words)) + 1):
        if among is not None and not among.issuperset(words[len(words) - skipped :]):
            return False
        if words[: len(words) - skipped][-len(phrase) :] == phrase:
            return True
    return False


@cache
def _small(lang: str) -> frozenset[str]:
    """Words that may stand between a phrase for a part and the figure: prepositions, articles, 'alone'; no words of
    time: 'w tym 17' are a part, 'w tym roku 17' are those of this year."""
    small = function_words(lang) | {word for phrase in _phrases(lang, "alone") for word in phrase}
    return frozenset(word for word in small if not table().meanings(word, lang))


def _place(a: Claim, b: Claim) -> int | None:
    """Where the first claim stands in its sentence, as the place of the other proves."""
    at, gap = a.sentence.find(a.quote), b.start - a.start
    while at >= 0:
        if a.sentence.startswith(b.quote, at + gap) and b.start >= a.end:
            return at
        at = a.sentence.find(a.quote, at + 1)
    return None


@cache
def _phrases(lang: str, sort: str) -> tuple[tuple[str, ...], ...]:
    return tuple(words_of(phrase) for phrase in langs.load(lang).data["words"][sort])
