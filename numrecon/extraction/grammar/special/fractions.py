"""Fractions in words: 'two thirds', 'three twenty-fifths', 'one over twenty', and what they are a part of."""

from __future__ import annotations

from decimal import Decimal
from math import gcd

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.lexicon.arabic import VOWEL
from numrecon.extraction.grammar.numbers.atoms import is_plural
from numrecon.extraction.grammar.numbers.compounds import fused_ordinal
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.numbers.words import read_words
from numrecon.extraction.grammar.units.attach import attach_unit
from numrecon.extraction.grammar.window import Window

_HUNDRED = Decimal(100)
_SYMBOL = 3  # letters that a symbol of a unit has at most
_MILLION = Decimal(1_000_000)  # 'واحد من مليون شخص' is a share, 'واحد من مئة رجل' one of them
_LEAST_SHARED = 20  # one of fewer is one of so many things


def read_fraction(window: Window, draft: Draft) -> bool:
    """'two thirds', 'twenty-one fifths', 'three twenty-fifths', 'três vinte avos': a number divided by the next."""
    number, i = draft.number, draft.right
    if window.is_dash(i) and window.glued(i):
        i += 1
        if (suffix := window.at(i, "suffix")) is not None and suffix.entry.value[0] == "scale":
            return False  # '25-tysięczna'
    match = window.at(i, "fraction")
    if match is not None and i > draft.right and (tens := _hyphened_tens(window, number, match)):
        number.value = (number.value or Decimal(0)) - tens
        _divide(window, draft, tens + match.entry.value, match.last)
        return True
    if (divisor := _divisor(window, draft, i)) is not None and (match is None or divisor[1] > match.last):
        _divide(window, draft, *divisor)
        return True
    if match is None or match.clitic or not (window.near(i) or window.glued(i)) or number.value is None:
        return False
    if number.value > match.entry.value and window.fold(match.last - 1) in window.lexicon.fraction_things:
        return False  # 'vinte e três quartos' are rooms
    improper = number.value >= match.entry.value * 3
    if improper and not (number.form == "words" and (window.lexicon.clitics or is_plural(window, match))):
        return False
    idiom = window.at(i, "idioms")
    if idiom is not None and idiom.last > match.last:  # 'due quarti di finale'
        return False
    if (
        number.value != number.value.to_integral_value()
        or _round(number, match.entry.value)
        or _is_place(window, number, match)
    ):
        return False
    decimal = str(match.entry.value).strip("0") == "1"  # 'two thousandths', 'quattro decimi'
    if number.form == "words" and not improper and not decimal and gcd(int(number.value), int(match.entry.value)) > 1:
        return False  # nobody says 'two quarters'; 'dois quartos' are rooms
    _divide(window, draft, Decimal(match.entry.value), match.last)
    return True


def _hyphened_tens(window: Window, number: Number, match: Match) -> Decimal:
    """'one hundred thirty-fifths': the tens that the hyphen ties to the divisor, 0 where an 'and' ties them to the
    number ('one hundred and thirty-fifths' is read as 130 fifths).
    """
    tens = (number.value or Decimal(0)) % _HUNDRED
    whole = number.form == "words" and window.lexicon.hyphenated and (number.value or 0) > _HUNDRED
    if not whole or not 20 <= tens <= 90 or tens % 10 or match.entry.value > 9 or not is_plural(window, match):
        return Decimal(0)
    return Decimal(0) if window.before(number.last - 1, "additive") else tens


def divide(window: Window, draft: Draft) -> bool:
    """'one over twenty', '2000 over 3', 'واحد على ثلاثة': one number divided by another, said so."""
    number = draft.number
    match = window.at(draft.right, "over")
    if (
        match is None
        or not window.near(match.first)
        or number.value is None
        or number.form == "vague"
        or number.decimals
    ):
        return False
    below = read_number(window, match.last)
    if not isinstance(below, Number) or below.value is None or below.value <= 1 or below.decimals:
        return False
    measured = window.near(below.last) and window.at(below.last, "unit", "currency", "minor", "scale") is not None
    counted = window.near(below.last) and window.is_word(below.last) and window.at(below.last, "percent") is None
    digits = (number.form, below.form) == ("digits", "digits") and not window.lexicon.clitics
    alone = draft.left == 0 and below.last == len(window) and number.value < below.value
    plain = number.value == 1 or digits or match.last - match.first > 1 or alone
    shared = window.at(match.first, "range_open") is not None  # 'واحد من مئة', but 'واحد من مئة رجل' and '3 من 12'
    if shared and (number.form == "digits" or below.value < _LEAST_SHARED or number.value >= below.value):
        return False
    bare = window.lexicon.clitics and not counted and number.value < below.value
    over = window.lexicon.clitics and number.value == 1 and below.value >= (_MILLION if shared else _LEAST_SHARED)
    if measured or counted and match.last - match.first == 1 and not over or not (plain or bare):
        return False
    _divide(window, draft, below.value, below.last)
    return True


def read_share(window: Window, i: int) -> Draft | None:
    """'quarter mile', 'tenth of a gallon': a fraction of one unit; a place in an order takes the longer form only."""
    match = window.at(i, "fraction")
    if (
        match is None
        or match.clitic
        or match.entry.value == 2
        or window.at(i, "number") is not None
        or is_plural(window, match)
    ):
        return None
    number = Number(i, match.last, 1 / Decimal(match.entry.value), 1, -2, "words", rules=["fraction"])
    draft = Draft(number, i, match.last)
    if window.at(i, "ordinal") is not None and window.at(match.last, "link") is None:
        return None
    part_of(window, draft)
    unit = window.at(number.last, "unit") if window.near(number.last) else None
    if draft.kind != "count" or number.scale != 1 or unit is None or len(unit.entry.surface) <= _SYMBOL or unit.clitic:
        return None
    attach_unit(window, draft)
    return draft if draft.unit else None


def is_counted(window: Window, i: int) -> bool:
    """Whether a fraction is a thing that the number right before it counts: 'vinte e três QUARTOS'."""
    counted = window.previous is not None and window.previous.number.last == i and window.near(i)
    return counted and window.fold(i) in window.lexicon.fraction_things


def is_fifth(window: Window, number: Number) -> bool:
    """Whether an Arabic number word is a fraction: by its vowel sign ('خُمس الإنتاج') or by the definite noun behind it,
    which no plain number has ('خمس السكان', but 'خمس السنوات', 'خمس الدول الكبرى' in the plural).
    """
    i = number.last
    if not window.lexicon.clitics or number.form != "words" or i != number.first + 1 or number.scale != 1:
        return False
    vowelled = VOWEL in window.raw(number.first)
    match = window.at(number.first, "fraction", *(["vowelled"] if vowelled else []))
    if match is None or match.last != i or match.entry.value <= 2:
        return False
    noun = window.fold(i)
    singular = window.lexicon.definite(window.tokens, i) and not noun.endswith("ات") and window.at(i, "unit") is None
    return vowelled or singular and window.near(i) or _stands_alone(window, number)


def _stands_alone(window: Window, number: Number) -> bool:
    """'تراجعت بمقدار الخمس': definite, with nothing behind it and no definite noun before it ('الدول الخمس')."""
    definite, first = window.lexicon.definite, number.first
    free = not window.content(number.last) or not window.near(number.last)
    return free and definite(window.tokens, first) and not definite(window.tokens, first - 1)


def _round(number: Number, below: Decimal = _HUNDRED) -> bool:
    """Whether the number ends in its scale ('two million thirds' is no fraction, 'a thousand millionths' is one)."""
    return number.scale != 1 and number.value is not None and not number.value % _HUNDRED and number.value >= below


def _divisor(window: Window, draft: Draft, i: int) -> tuple[Decimal, int] | None:
    """(value, token behind) of a divisor of several words: 'twenty-fifths', 'vinte e um avos', 'ventunesimi'."""
    if draft.number.form != "words" or not window.near(i):
        return None
    if (value := fused_ordinal(window.lexicon, window.fold(i))) is not None and window.fold(i).endswith(
        window.lexicon.plural_ordinals
    ):
        return value, i + 1
    if _round(draft.number):
        return None
    below = read_words(window, i)
    if below is None or below.value is None or below.suffix is not None or below.decimals:
        return None
    if (mark := window.at(below.last, "below")) is not None and window.near(mark.first):
        return below.value, mark.last
    j = below.last + (window.is_dash(below.last) and window.glued(below.last))
    last = (
        window.at(j, "fraction") if window.lexicon.hyphenated and below.value % 10 == 0 and below.value >= 20 else None
    )
    if last is None or last.entry.value > 9 or not is_plural(window, last):
        return None
    return below.value + last.entry.value, last.last


def _measured(window: Window, i: int) -> bool:
    """Whether a word for a unit stands right behind the fraction: 'one-half miles'."""
    unit = window.at(i, "unit") if window.near(i) and not window.glued(i) else None
    return unit is not None and len(unit.entry.surface) > _SYMBOL


def _divide(window: Window, draft: Draft, divisor: Decimal, last: int) -> None:
    number = draft.number
    assert number.value is not None
    number.value /= divisor
    number.place, draft.kind, draft.right = -2, "ratio", last
    draft.rules.append("fraction")
    part_of(window, draft)


def _is_place(window: Window, number: Number, match: Match) -> bool:
    """Whether 'a third' is an article and a place in an order, as before a noun ('a third party')."""
    article, last = window.at(number.first, "article"), match.last
    if article is None or window.at(match.first, "ordinal") is None:
        return False
    if (
        article.entry.value != "never"
    ):  # where 'one third' and 'a third' are the same, only a name tells ('un terzo Stato')
        return window.capitalised(last) and not window.lexicon.capitalised_nouns and not window.lexicon.articleless
    compound = window.is_dash(last) and window.glued(last)  # 'a third-party supplier'
    plain = window.is_word(last) and not window.at(last, "link") and window.fold(last) not in window.lexicon.function
    return compound or plain and not _is_share(window, number, last)


def _is_share(window: Window, number: Number, last: int) -> bool:
    """Whether what 'a third' does tells that it is a share ('A third voted'; 'one died and a third survived' lists
    persons), or a hedge that no place in an order has ('nearly a third').
    """
    first = number.first
    hedge = window.before(first, "hedge_before")
    if hedge is not None and hedge.entry.value in ("almost", "more_than", "less_than", "at_least"):
        return True
    listed = window.before(first, "and", "but", "additive") is not None
    return window.at(last, "share_verbs") is not None and not listed


def part_of(window: Window, draft: Draft) -> None:
    """'two thirds of a million', 'three quarters of an hour': read with the scale or unit that it is a part of."""
    i = draft.right
    if (link := window.at(i, "link")) is not None:
        i = link.last
    if window.at(i, "article") is not None:
        i += 1
    scale = window.at(i, "scale")
    if scale is not None and scale.entry.form == "one" and window.near(i):
        number = draft.number
        assert number.value is not None
        number.value, number.scale, number.last = number.value * scale.entry.value, scale.entry.value, scale.last
        draft.kind, draft.right = "count", scale.last
    elif (
        window.at(i, "percent") is not None
        or (i > draft.right or _measured(window, i))
        and window.at(i, "unit", "currency", "minor") is not None
    ):
        draft.number.last = i
