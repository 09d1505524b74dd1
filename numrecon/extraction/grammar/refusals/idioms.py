"""Words that hold a number word and say no number: idioms, pronouns, weekdays, prepositions before a source."""

from __future__ import annotations

from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Refused
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers.words import read_words
from numrecon.extraction.grammar.units.phrases import accept_unit
from numrecon.extraction.grammar.window import Window

_MILLION = 1_000_000
_LEAST_SHARED = 20
_HALF = Decimal("0.5")


def refuse_phrase(window: Window, i: int) -> Refused | None:
    """Idioms and pronouns that hold a number word ('one of', 'po pierwsze')."""
    match = window.at(i, "idioms", "pronouns")
    broken = match is not None and (_goes_on(window, match.last) or _counts(window, match) or _longer(window, match))
    if match is None or broken or _hedge_ends(window, i):
        return _weekday(window, i) or _says(window, i)
    if match.entry.role == "pronouns" and (
        window.before(i, "counting") is not None or _measures(window, match)
    ):  # 'almeno una delle donne', 'what that one mile can provide'
        return None
    if match.entry.role == "pronouns" and window.at(match.last - 1, "over") is not None and _shares(window, match.last):
        return None
    return Refused(match.first, match.last, "idiom" if match.entry.role == "idioms" else "article")


def _measures(window: Window, match: Match) -> bool:
    """Whether a pronoun that ends in a number word has a measure behind ('that one mile', but 'that one day')."""
    unit = accept_unit(window, match.last) if window.at(match.last - 1, "number") and window.near(match.last) else None
    return unit is not None and unit.entry.role == "unit" and unit_tables.kind(unit.entry.value[0]) == "measure"


def _shares(window: Window, i: int) -> bool:
    """Whether a large number in words that counts nothing follows: 'واحد من مئة' is a share, 'واحد من مئة رجل' one of
    them.
    """
    below = read_words(window, i)
    large = _LEAST_SHARED if below is not None and not window.content(below.last) else _MILLION
    return below is not None and (below.value or 0) >= large


def _longer(window: Window, match: Match) -> bool:
    """Whether a vague word or a ratio that starts in the phrase ends behind it: 'a double' in 'a double-digit rise',
    'una volta' in 'una volta e mezzo'.
    """
    inside = (window.at(i, "vague", "ratio") for i in range(match.first, match.last))
    return any(longer is not None and longer.last > match.last for longer in inside)


def _goes_on(window: Window, last: int) -> bool:
    """Whether a phrase that ends in digits or a half breaks a number off: 'na casa dos 40' is an age, 'na casa dos 40
    mil' is none, nor is 'di MEZZO' in 'di mezzo milione', nor 'number 1' in 'the injured number 1,634'.
    """
    if window.is_digits(last - 1) and window.joins_digits(last, ",.'\u2019"):
        return True
    if not window.near(last) or not (window.is_digits(last - 1) or _is_half(window, last - 1)):
        return False
    return window.at(last, "scale", "percent", "currency") is not None or (
        _is_half(window, last - 1) and accept_unit(window, last) is not None
    )


def _counts(window: Window, match: Match) -> bool:
    """Whether the number word that ends a phrase counts what follows: 'ha venti ANNI', 'registrato venti CASI', 'take
    five MINUTES', and 'in acht LÄNDERN', where the phrase is written 'in Acht'.
    """
    last, word = match.last, window.raw(match.last - 1)
    if match.entry.role != "idioms" or window.at(last - 1, "number") is None or not window.near(last):
        return False
    if not word.islower():
        return False  # 'Phase Two patients'
    unit = accept_unit(window, last)
    if window.fold(last) in window.lexicon.tallied or unit is not None and not unit.clitic and window.is_word(last):
        return True
    noun = window.capitalised(last) or window.content(last) and window.capitalised(last + 1)
    return window.lexicon.capitalised_nouns and noun and match.entry.surface.split()[-1].istitle()


def _is_half(window: Window, i: int) -> bool:
    return any(m.entry.role == "number" and m.entry.value == _HALF for m in window.all_at(i))


def _says(window: Window, i: int) -> Refused | None:
    """'Segundo Maria Silva', 'secondo Reuters': an ordinal that is also the preposition before the name of a source."""
    free = window.fold(i - 1) not in window.lexicon.function and window.fold(i - 1) not in window.lexicon.gap
    source = window.fold(i) in window.lexicon.sources and window.capitalised(i + 1) and window.near(i + 1)
    return Refused(i, i + 1, "idiom") if source and free and window.at(i, "ordinal") is not None else None


def _weekday(window: Window, i: int) -> Refused | None:
    """A weekday that is named by its number: 'segunda-feira'; short ('na quinta') where no noun makes it an ordinal."""
    day, ordinal = window.at(i, "weekday"), window.at(i, "ordinal")
    if day is None or ordinal is None:
        return None
    before = window.fold(i - 1)
    short = before in window.lexicon.function and before not in window.lexicon.gap and not window.content(day.last)
    return Refused(i, day.last, "date") if day.last > ordinal.last or short else None


def _hedge_ends(window: Window, i: int) -> bool:
    """Whether a hedge that began earlier ends with token i: 'almost as low AS zero' is no idiom with 'as zero'."""
    hedge = window.before(i + 1, "hedge_before")
    return hedge is not None and hedge.first < i
