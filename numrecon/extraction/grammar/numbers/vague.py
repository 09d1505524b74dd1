"""Vague words that stand for a number: 'kilkuset tysięcy', 'diverse centinaia di migliaia', 'millions'.

Their bounds are one table of data (langs/vague.toml); they multiply through scale words.
"""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number
from numrecon.extraction.grammar.lexicon import Entry, Match
from numrecon.extraction.grammar.numbers.composition import trailing_zeros
from numrecon.extraction.grammar.numbers.compounds import add_up, split_fused, split_vague
from numrecon.extraction.grammar.numbers.words import read_words
from numrecon.extraction.grammar.window import Window

_LONGEST = 4  # vague and scale words in a row: 'diverse decine di migliaia di miliardi'
#: vague words that say how many digits a number has
_DIGITS = ("one_digit", "two_digits", "three_digits", "four_digits", "five_digits", "six_digits", "seven_digits")
_Bounds = tuple[Decimal, Decimal | None]


def read_vague(window: Window, first: int) -> Number | None:
    """The vague number at token `first`: a vague word or the plural of a scale word, and the scales behind it."""
    start = _start(window, first)
    if start is None:
        return _compound(window, first)
    (low, high), last, plural, clitic = start
    last = _repeated(window, first, last)
    words = 1
    while words < _LONGEST and (match := _scale(window, last)) is not None:
        low, high = _multiply(window, low, high, match, few=words == 1 and not plural)
        last, words, plural = match.last, words + 1, False
    number = Number(first, last, None, 1, 0, "vague", low, high, clitic=clitic, plural=plural, rules=["vague"])
    number.scale = low
    return number


def _compound(window: Window, first: int) -> Number | None:
    """'kilkudniowy', 'kilkunastotysięczny': a vague word written together with what it counts."""
    split = split_vague(window.lexicon, window.fold(first))
    if split is None:
        return None
    (low, high), entry = split
    scale = entry.value if entry.role == "scale" else 1
    low, high = low * scale, (high + 1) * scale - 1
    return Number(first, first + 1, None, 1, 0, "vague", low, high, suffix=entry, scale=low, rules=["vague", "suffix"])


def _repeated(window: Window, first: int, last: int) -> int:
    """The token behind 'migliaia e migliaia', 'decine e decine': a vague word said twice is said once."""
    link = window.at(last, "additive", "and")
    if link is None or link.clitic or not window.is_word(last):
        return last
    again = [window.fold(i) for i in range(link.last, link.last + last - first)]
    return link.last + last - first if again == [window.fold(i) for i in range(first, last)] else last


def _start(window: Window, first: int) -> tuple[_Bounds, int, bool, int] | None:
    match = window.at(first, "vague")
    if match is not None and window.lexicon.capitalised_nouns and _names_thing(window, match):
        match = None
    if match is None and window.lexicon.vague_adds and (sum_ := _round_and_vague(window, first)) is not None:
        return sum_
    if match is not None:
        row = window.lexicon.vague["words"][match.entry.value]
        last = _before_link(window, match)
        if match.entry.value in _DIGITS and (size := _scale_of_compound(window, last)) is not None:
            return (row["low"] * size, (row["high"] + 1) * size - 1), last + 1, False, match.clitic
        scaled = _scale(window, last) is not None
        return (row["scaled_low" if scaled else "low"], row["high"]), last, False, match.clitic
    scale = next((m for m in window.all_at(first) if m.entry.role == "scale" and m.entry.form == "many"), None)
    if scale is not None and not any(m.entry.role == "number" for m in window.all_at(first)):
        return _plural(window, scale.entry.value), scale.last, True, scale.clitic
    return _fused_plural(window, first)


def _names_thing(window: Window, match: Match) -> bool:
    """'ein Paar Schuhe': with a capital the last word of the phrase is a noun, which 'ein paar Schuhe' has not."""
    listed = match.entry.surface.split()[-1]
    noun = window.capitalised(match.last - 1) and not window.raw(match.last - 1).isupper()
    return match.last - match.first > 1 and listed[0].islower() and noun


def _scale_of_compound(window: Window, i: int) -> Decimal | None:
    """The scale that a compound starts with: 'ein zweistelliger MILLIONEN-betrag'."""
    if not window.lexicon.fused or not window.is_word(i) or not window.near(i):
        return None
    for scale, table in window.lexicon.data["scales"].items():
        if scale >= 1000 and any(window.fold(i).startswith(form.casefold()) for form in table["many"]):
            return Decimal(scale)
    return None


def _round_and_vague(window: Window, first: int) -> tuple[_Bounds, int, bool, int] | None:
    """'dwadzieścia kilka', 'stu kilkudziesięciu': a round number and a vague word smaller than its last digit but
    zeros.
    """
    number = read_words(window, first)
    if number is None or number.value is None or number.suffix is not None:
        return None
    match = window.at(number.last, "vague")
    row = window.lexicon.vague["words"][match.entry.value] if match is not None and window.near(number.last) else None
    if match is None or row is None or not row["high"] < 10 ** trailing_zeros(number.value):
        return None
    return (number.value + row["low"], number.value + row["high"]), match.last, False, number.clitic


def _before_link(window: Window, match: Match) -> int:
    """The token behind the vague word; a link listed with it only says what must follow ('a couple OF days')."""
    final = match.last - 1
    link = window.at(final, "link") if final > match.first else None
    return final if link is not None and link.last == match.last else match.last


def _fused_plural(window: Window, first: int) -> tuple[_Bounds, int, bool, int] | None:
    """'Hunderttausende', 'Zehntausende': a power of ten fused with the plural of a scale word."""
    lexicon = window.lexicon
    if not lexicon.fused:
        return None
    word = window.fold(first)
    for scale, table in lexicon.data["scales"].items():
        for form in table["many"]:
            stem = word.removesuffix(form.casefold())
            if stem and stem != word:
                if (name := lexicon.vague_stems.get(stem)) is not None:  # 'zigtausende'
                    row = lexicon.vague["words"][name]
                    return (row["scaled_low"] * scale, (row["high"] + 1) * scale - 1), first + 1, False, 0
                power = _power(window, stem)
                if power is not None and form not in lexicon.data["fused"]["parts"].get(scale, ()):
                    return _plural(window, power * scale), first + 1, True, 0
    return None


def _fused_power(window: Window, i: int) -> Decimal | None:
    """10,000, 100,000 ... as one word behind a vague one: 'mehrere Hunderttausend', 'einige Zehntausend'."""
    parts = split_fused(window.lexicon, window.fold(i)) if window.lexicon.fused else ()
    value = add_up(parts, window.lexicon.inverted) if len(parts) > 1 and parts[-1].role == "scale" else None
    return value if value is not None and str(value).strip("0") == "1" else None


def _power(window: Window, stem: str) -> Decimal | None:
    """10, 100, 1000 ... as a stem of a fused word, else None."""
    for entry in (window.lexicon.parts.get(stem) or split_fused(window.lexicon, stem))[:1]:
        value = Decimal(entry.value)
        return value if str(value).strip("0") == "1" and value > 1 else None
    return None


def _plural(window: Window, scale: Decimal) -> _Bounds:
    rule = window.lexicon.vague["plural"]
    high = None if scale >= rule["open_from"] else scale * rule["high"] - 1
    return scale * rule["low"], high


def _scale(window: Window, i: int) -> Match | None:
    """A scale word behind a vague one, with or without a linking word ('of', 'di', 'de')."""
    if not window.near(i):
        return None
    for match in window.all_at(i):
        if match.clitic and window.fold(i).startswith("و"):
            continue  # 'عشرات الآلاف ومئات العائلات' are two
        if match.entry.role == "scale" and match.entry.form != "glued":
            return match
        if match.entry.role == "collective":
            return match
    if (power := _fused_power(window, i)) is not None:
        return Match(i, i + 1, Entry("scale", power, "one"))
    link = window.at(i, "link")
    if link is None or not window.near(link.last):
        return None
    return next(
        (m for m in window.all_at(link.last) if m.entry.role in ("scale", "collective") and m.entry.form != "short"),
        None,
    )


def _multiply(window: Window, low: Decimal, high: Decimal | None, match: Match, *, few: bool) -> _Bounds:
    scale: Decimal = match.entry.value
    if match.entry.role == "collective" and scale % 10:  # dozens are counted one by one, tens are an order of magnitude
        return low * scale, None if high is None else high * scale
    return low * scale, None if high is None else (high + 1) * scale - 1
