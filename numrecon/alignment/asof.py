"""The day for which a sentence states its figures: 'by Sunday', 'stan na 6 lutego', 'officials said on Saturday'.

A date of an event says nothing of when it was counted ('the quake of 6 February killed ...'); so a date counts only
behind a phrase that says so, or beside the verb of who said it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, lru_cache

from numrecon import langs
from numrecon.alignment.phrases import STOPS, Signal
from numrecon.alignment.words import Token, is_arabic, plain, stems

#: A date so many days ahead is one to come; one so many days back is not when a figure of the news was counted.
_AHEAD, _BACK = 180, 60
#: Words between a day and the phrase that makes it the day of a figure.
_NEAR = 2
#: Letters of a weekday's name that inflection leaves at least, and those that it may take.
_STEM, _ENDING = 4, 2
_VOWELS = frozenset("aeiouy")


@dataclass(frozen=True, slots=True)
class Day:
    """A day that the tokens `first`..`last` name; `states`: figures beside it are stated for that day."""

    first: int
    last: int
    date: str
    states: bool = False


def days_named(tokens: Sequence[Token], found: Sequence[Signal], lang: str, published: str | None) -> list[Day]:
    """The days that a sentence names, in order, as YYYY-MM-DD; `found` are its phrases.

    None where it is not known on which day the text was published.
    """
    today = _day(published)
    if today is None:
        return []
    return [replace(day, states=_states(tokens, day, found)) for day in _days(tokens, lang, today)]


def _states(tokens: Sequence[Token], day: Day, found: Sequence[Signal]) -> bool:
    """Whether a phrase that announces such a day, or a verb of saying, stands beside the day."""
    for signal in found:
        between = (
            tokens[signal.last + 1 : day.first] if signal.last < day.first else tokens[day.last + 1 : signal.first]
        )
        near = len(between) <= _NEAR and not any(token.raw in STOPS for token in between)
        if near and signal.sort == "as_of" and signal.last < day.first:
            return True
        if near and signal.sort in ("verbs", "continues"):
            return True
    return False


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published and len(published) == 10 else None
    except ValueError:
        return None


def _days(tokens: Sequence[Token], lang: str, today: date) -> Iterator[Day]:
    months, weekdays = _months(lang), _weekdays(lang)
    for at, token in enumerate(tokens):
        if not token.is_word:
            continue
        month = next((months[form] for form in stems(token.raw) if form in months), 0)
        if month:
            yield from _of_month(tokens, at, month, today)
            continue
        weekday, last = _weekday(tokens, at, weekdays)
        if weekday:
            yield Day(at, last, (today - timedelta((today.isoweekday() - weekday) % 7)).isoformat())


def _weekday(tokens: Sequence[Token], at: int, weekdays: Mapping[tuple[str, ...], int]) -> tuple[int, int]:
    """(number of the day of the week that begins at a token, its last token), or (0, at)."""
    word = plain(tokens[at].raw)
    for (name, *more), number in weekdays.items():
        last = at + 2 * len(more)
        if not _inflected(word, name) or last >= len(tokens):
            continue
        if all(plain(tokens[at + 2 * step].raw) == piece for step, piece in enumerate(more, 1)):
            return number, last
    return 0, at


@lru_cache(maxsize=1 << 16)
def _inflected(word: str, name: str) -> bool:
    """Whether a word is a name up to an ending ('wtorku' for 'wtorek'), or is composed with it ('Sonntagabend').

    An ending leaves the consonants as they are: 'środki' is no 'środa', 'domínio' no 'domingo'.
    """
    if is_arabic(name):
        return word == name
    stem = max(_STEM, len(name) - _ENDING)
    inflected = word[:stem] == name[:stem] and abs(len(word) - len(name)) <= _ENDING
    return word.startswith(name) or (inflected and _consonants(word) == _consonants(name))


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in _VOWELS)


def _of_month(tokens: Sequence[Token], at: int, month: int, today: date) -> Iterator[Day]:
    """'6 February', '6. Februar', 'February 6', with or without a year behind."""
    for where in (at - 1, at - 2, at + 1):
        if 0 <= where < len(tokens) and tokens[where].raw.isdecimal() and 1 <= int(tokens[where].raw) <= 31:
            if where == at - 2 and tokens[at - 1].is_word and len(tokens[at - 1].raw) > 2:
                continue  # 'on 6 of those in February'
            first, last = min(at, where), max(at, where)
            found = _resolved(int(tokens[where].raw), month, _year(tokens, last), today)
            if found is not None:
                yield Day(first, last, found.isoformat())
            return


def _year(tokens: Sequence[Token], last: int) -> int:
    behind = [token.raw for token in tokens[last + 1 : last + 3]]
    return next((int(raw) for raw in behind if raw.isdecimal() and len(raw) == 4 and 1900 <= int(raw) < 2100), 0)


def _resolved(day: int, month: int, year: int, today: date) -> date | None:
    try:
        found = date(year or today.year, month, day)
        if not year and (found - today).days > _AHEAD:
            found = date(today.year - 1, month, day)
    except ValueError:
        return None
    return found if -_BACK <= (found - today).days <= 0 else None


@cache
def _months(lang: str) -> Mapping[str, int]:
    months: Mapping[str, Sequence[str]] = langs.load(lang).cldr["months"]
    return {plain(form): int(number) for number, forms in months.items() for form in forms if len(form) > 2}


@cache
def _weekdays(lang: str) -> Mapping[tuple[str, ...], int]:
    """The names of the days in words; of a day whose name is two words ('segunda-feira'), only that one."""
    days: Mapping[str, Sequence[str]] = langs.load(lang).cldr["weekdays"]
    found: dict[tuple[str, ...], int] = {}
    for number, forms in days.items():
        names = [tuple(plain(word) for word in form.split("-")) for form in forms if not form.endswith(".")]
        long = [name for name in names if len(name) > 1] or [name for name in names if len(name[0]) > _STEM]
        found.update((name, int(number)) for name in long)
    return found
