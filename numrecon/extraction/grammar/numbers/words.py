"""Numbers in words, with the groups behind their scales and spoken decimals."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number
from numrecon.extraction.grammar.numbers.atoms import finish, gather, may_be_words, read_inner, read_suffixed
from numrecon.extraction.grammar.numbers.scales import scale_digits, smaller_group
from numrecon.extraction.grammar.window import Window

_LEAST_SCALE = 100  # a number that ends in it has no decimals of its own


def read_words(window: Window, first: int) -> Number | None:
    """The number in words at token `first` (never a vague word), or None."""
    if not may_be_words(window, first):
        return None
    total, last, clitic = gather(window, first)
    if last == first:
        return read_suffixed(window, first)
    if (part := _decimals_alone(window, first)) is not None:
        return part
    if total.floor is not None and total.current is None and (behind := smaller_group(window, total, last)) is not None:
        last = behind  # 'un milione e 300 mila'
    number = _by_hundreds(window, _point(window, finish(total, first, last, clitic)))
    _repeated(window, number)
    return number


def _repeated(window: Window, number: Number) -> None:
    """'thirty (30) days': the digits that contracts and court papers put behind a number in words."""
    i = number.last
    bracketed = window.is_sign(i, "(") and window.is_digits(i + 1) and window.is_sign(i + 2, ")") and window.near(i)
    if bracketed and Decimal(window.raw(i + 1)) == number.value:
        number.last = i + 3


def _by_hundreds(window: Window, number: Number) -> Number:
    """'one twenty two': hundreds as English says the numbers of things, where nothing else is said; in a sentence such
    a number is an hour ('at two forty-five') or two numbers as well.
    """
    first, i = number.first, number.last
    digit = first == 0 and i == 1 and (number.value or 0) in range(1, 10)
    tens = read_inner(window, i) if window.lexicon.hyphenated and digit and window.near(i) else None
    if tens is None or tens.last != len(window) or tens.value is None or number.value is None:
        return number
    if not 20 < tens.value < _LEAST_SCALE or tens.value % 10 == 0 or tens.value % 1:
        return number
    number.value, number.last = number.value * _LEAST_SCALE + tens.value, tens.last
    number.digits = len(str(int(number.value)))
    return number


def _point(window: Window, number: Number) -> Number:
    """'three point five', 'trzy przecinek pięć': digits spoken behind the decimal point."""
    mark = window.at(number.last, "point")
    if (
        mark is None
        or number.value is None
        or number.value % 1
        or number.scale != 1
        and not number.value % _LEAST_SCALE
    ):
        return number
    spoken, i = _decimals(window, mark.last)
    if not spoken:
        return number
    number.value = Decimal(f"{number.value}.{spoken}")
    number.digits, number.place, number.last = len(f"{number.value}".replace(".", "").lstrip("0")), -len(spoken), i
    number.decimals = True
    return scale_digits(window, number)


def _decimals(window: Window, i: int) -> tuple[str, int]:
    """(digits, token behind) of what is spoken behind a decimal point: digit by digit, else one number."""
    spoken = ""
    while (match := window.at(i, "number")) is not None and match.entry.value < 10 and match.entry.value % 1 == 0:
        spoken += str(match.entry.value)
        i = match.last
    if not spoken and (group := read_inner(window, i)) is not None and group.scale == 1 and (group.value or 0) % 1 == 0:
        return str(group.value), group.last  # 'quarenta e sete vírgula vinte e oito'
    return spoken, i


def _decimals_alone(window: Window, first: int) -> Number | None:
    """'raised rates by point five percent', 'almost point two five percent': decimals with no whole number before their
    point, behind the word for a difference or a hedge (but 'at SOME point five percent left'), or where nothing else is
    said.
    """
    mark = window.before(first, "point")
    if mark is None or not window.near(first):
        return None
    spoken, last = _decimals(window, first)
    alone = mark.first == 0 and last == len(window)
    hedge = window.before(mark.first, "hedge_before")
    led = window.fold(mark.first - 1) in window.lexicon.difference or hedge and hedge.entry.value != "about"
    if not spoken or not (alone or led and window.at(last, "percent") is not None):
        return None
    number = Number(mark.first, last, Decimal(f"0.{spoken}"), len(spoken), -len(spoken), "words", decimals=True)
    return scale_digits(window, number)
