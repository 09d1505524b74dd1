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
from numrecon.alignment.said.phrases import STOPS, Signal
from numrecon.alignment.words.forms import Token, is_arabic, plain, stems

#: A date so many days ahead is one to come; one so many days back is not when a figure of the news was counted.
_AHEAD, _BACK = 180, 60
#: Words between a day and the phrase that makes it the day of a figure.
_NEAR = 2
#: Sorts of phrases that make it one; the first stands before the day.
_STATES = ("as_of", "verbs", "continues")
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

    None where it is not known on which day the text was published, and where no phrase says that figures are of a day.
    """
    today = _day(published)
    if today is None or not any(signal.sort in _STATES for signal in found):
        return []
    return [replace(day, states=_states(tokens, day, found)) for day in _days(tokens, lang, today)]


def _states(tokens: Sequence[Token], day: Day, found: Sequence[Signal]) -> bool:
    """Whether a phrase that announces such a day, or a verb of saying, stands beside the day."""
    for signal in found:
        between = (
            tokens[signal.last + 1 : day.first] if signal.last < day.first else tokens[day.last + 1 : signal.first]
        )
        near = len(between) <= _NEAR and not any(token.raw in STOPS for token in between)
        if near and signal.sort in _STATES and (signal.sort != "as_of" or signal.last < day.first):
            return True
    return False


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published and len(published) == 10 else None
    except ValueError:
        return None


def _days(tokens: Sequence[Token], lang: str, today: date) -> Iterator[Day]:
    for at, token in enumerate(tokens):
        month, weekdays = _begun(token.raw, lang) if token.is_word else (0, ())
        if month:
            yield from _of_month(tokens, at, month, today)
            continue
        for number, rest in weekdays:
            last = at + 2 * len(rest)
            if last < len(tokens) and all(plain(tokens[at + 2 * k].raw) == piece for k, piece in enumerate(rest, 1)):
                yield Day(at, last, (today - timedelta((today.isoweekday() - number) % 7)).isoformat())
                break


@lru_cache(maxsize=1 << 16)
def _begun(raw: str, lang: str) -> tuple[int, tuple[tuple[int, tuple[str, ...]], ...]]:
    """The month that a word names, 0 for none, else the days of the week that may begin with it: the number of each and
    the other words of its name, which signs stand between."""
    month = next((_months(lang)[form] for form in stems(raw) if form in _months(lang)), 0)
    if month:
        return month, ()
    word = plain(raw)
    return 0, tuple((number, name[1:]) for name, number in _weekdays(lang).items() if _inflected(word, name[0]))


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
