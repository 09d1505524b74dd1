"""Reads one window from left to right: each rule in turn, from the number outwards to what stands around it."""

from __future__ import annotations

from numrecon.extraction.grammar.bare import count_behind
from numrecon.extraction.grammar.bounds import attach_bound
from numrecon.extraction.grammar.build import build
from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.hedges import attach_hedge, settle_difference
from numrecon.extraction.grammar.lexicon import Lexicon
from numrecon.extraction.grammar.neighbours import attach_neighbour, refuse_listed
from numrecon.extraction.grammar.nouns import attach_noun
from numrecon.extraction.grammar.numbers import read_number
from numrecon.extraction.grammar.ranges import attach_range, follows_change
from numrecon.extraction.grammar.refusals import (
    Opaque,
    refuse_article,
    refuse_date,
    refuse_hours,
    refuse_label,
    refuse_leading_zero,
    refuse_name,
    refuse_numbered,
    refuse_phrase,
    refuse_title,
    refuse_year,
)
from numrecon.extraction.grammar.special import (
    attach_ratio,
    read_ordinal,
    read_score,
    read_special,
    settle_fraction,
)
from numrecon.extraction.grammar.units import attach_apposition, attach_magnitude, attach_unit
from numrecon.extraction.grammar.window import Window
from numrecon.model import Quantity, Refusal, RefusalReason

_WARM = 25  # places in an order seldom reach so far without their noun


def read_window(lexicon: Lexicon, text: str, start: int, end: int) -> tuple[list[Quantity], list[Refusal]]:
    """Quantities and refusals in `text[start:end]`, in order, not overlapping; offsets are those of `text`."""
    window = Window(lexicon, text, start, end)
    opaque = Opaque(window)
    quantities: list[Quantity] = []
    refused: list[Refusal] = []
    i, floor = 0, start
    while i < len(window):
        found = _read_at(window, opaque, i)
        if found is None:
            i += 1
        elif isinstance(found, Refused):
            refused.append(_refusal(window, found))
            window.label = found.last if found.reason == "label" else None
            i = max(found.last, i + 1)
        else:
            quantity = build(window, found, floor)
            quantities.append(quantity)
            while refused and refused[-1].end > quantity.start:
                refused.pop()  # the article or hedge that the quantity takes in
            floor, window.previous = quantity.end, found
            i = max(found.right, i + 1)
            if "dual" not in found.rules:  # 'تجاوز العدد في البلدين 300': the verb goes on
                window.floor = i
    return quantities, refused


def _read_at(window: Window, opaque: Opaque, i: int) -> Draft | Refused | None:
    if not window.anchors(i):
        return None
    if window.is_digits(i) and (blocked := opaque.at(window, i)) is not None:
        return blocked
    if (phrase := refuse_phrase(window, i)) is not None:
        return phrase
    number = read_number(window, i)
    if isinstance(number, Refused):
        return number
    if number is None or _ratio_phrase(window, number):
        special = read_special(window, i)
        if special is None:
            return None
        return _surround(window, special) if special.kind != "ordinal" else _settle_ordinal(window, special)
    return _read_number(window, number)


def _settle_ordinal(window: Window, draft: Draft) -> Draft | Refused:
    """'الساعة الثامنة والنصف' is a time, 'في الثامنة من عمره' an age; else it is a place in an order."""
    last = draft.right
    if window.lexicon.clitics and window.before(draft.left, "time_before") is not None:
        while window.near(last) and window.fold(last).startswith("و") and window.at(last, "fraction", "number"):
            last += 1
        return Refused(draft.left, last, "time")
    age = window.at(last, "age_after")
    if age is not None and window.near(last):
        draft.kind, draft.unit, draft.right = "age", "year", age.last
    elif window.lexicon.clitics and window.before(draft.left, "age_before") is not None:  # 'سن الثامنة عشرة'
        draft.kind, draft.unit = "age", "year"
        attach_hedge(window, draft)
    return draft


def _ratio_phrase(window: Window, number: Number) -> bool:
    """Whether a listed ratio goes on beyond the number that it starts with: 'einer von fünf'."""
    ratio = window.at(number.first, "ratio")
    return ratio is not None and ratio.last > number.last


def _read_number(window: Window, number: Number) -> Draft | Refused | None:
    joined = (
        window.glued(number.last) and not window.glued(number.first) and window.at(number.last, "score") is not None
    )
    if joined and (score := read_score(window, number)) is not None:
        return score  # '3x1' is no label
    refusal = refuse_label(window, number) or refuse_date(window, number) or refuse_leading_zero(window, number)
    if refusal is not None:
        return refusal
    if (score := read_score(window, number)) is not None:
        return score
    ordinal = read_ordinal(window, number) or _ordinal(window, number)
    if ordinal is not None:
        return ordinal
    draft = Draft(number, number.first, number.last, clitic=number.clitic)
    draft.flags, draft.others = list(number.flags), list(number.others)
    if number.value is None:
        draft.hedge = "vague"
    attach_ratio(window, draft)
    if not count_behind(window, draft):
        attach_unit(window, draft)
        attach_range(window, draft)
    if (hours := refuse_hours(window, draft)) is not None:
        return hours
    settle_fraction(draft)
    return _surround(window, draft)


def _surround(window: Window, draft: Draft) -> Draft | Refused:
    attach_noun(window, draft)
    attach_magnitude(window, draft)
    attach_hedge(window, draft)
    attach_bound(window, draft)
    settle_difference(window, draft)
    attach_apposition(window, draft)
    attach_neighbour(window, draft)
    refused = refuse_listed(window, draft) or refuse_year(window, draft)
    refused = refused or refuse_name(window, draft) or refuse_title(window, draft)
    return refused or refuse_numbered(window, draft) or refuse_article(window, draft) or draft


def _ordinal(window: Window, number: Number) -> Draft | Refused | None:
    """'1st', '3º', '20. Präsident': a place in an order; '1990s' is a decade."""
    i = number.last
    if number.form != "digits" or number.decimals:
        return None
    mark = window.at(i, "suffix") if window.glued(i) or window.is_dash(i) else None
    if mark is None and window.is_dash(i) and window.glued(i):
        mark = window.at(i + 1, "suffix")
    if mark is None and window.is_sign(i, ".") and window.glued(i + 1) and not window.raw(i + 1).isascii():
        mark = window.at(i + 1, "suffix")  # '1.º'
    if mark is not None and mark.entry.value[0] == "decade":
        return Refused(number.first, mark.last, "year")
    unit = window.at(i, "unit") if window.glued(i) else None
    if unit is not None and mark is not None and unit.last > mark.last and window.glued(mark.last):
        return None  # '70°F'
    if mark is not None and mark.entry.value[0] == "ordinal_mark":
        if window.raw(mark.last - 1) == "°" and _warm(window, number, mark.last):
            return None
        return Draft(number, number.first, mark.last, kind="ordinal")
    dotted = window.lexicon.data["ordinal_marks"]["dot"] and window.is_sign(i, ".") and window.glued(i)
    if not dotted or not window.is_word(i + 1) or not window.near(i + 1) or window.glued(i + 1):
        return None
    # A function word with a capital opens a sentence that the full stop before it did not end ('Es waren 12. Die ...').
    opens = window.capitalised(i + 1) and (
        window.fold(i + 1) in window.lexicon.function or _stated(window, number.first)
    )
    if not opens and (number.value or 0) < 1000:
        return Draft(number, number.first, i + 1, kind="ordinal")
    return None


def _warm(window: Window, number: Number, last: int) -> bool:
    """Whether a sign that is an ordinal's and a degree's is a degree's: '5° lugar', 'arrivato 3°', 'il 3°' are places,
    '35°', '-5°', 'minime di 5°' temperatures.
    """
    if window.is_word(last) and window.fold(last) not in window.lexicon.function:
        return False
    before = number.first - 1
    word = window.fold(before)
    led = (
        window.is_sign(before, ":")
        or window.is_dash(before)
        or word in window.lexicon.function
        and word not in window.lexicon.gap
    )
    bound = window.before(number.first, "minus", "range_open", "hedge_before") is not None
    return led or bound or (number.value or 0) >= _WARM


def _stated(window: Window, first: int) -> bool:
    """Whether what stands before the digits states a figure: a colon, a hedge, a change ('wzrosła do 45. Policja
    ...')."""
    changed = window.fold(first - 1) in window.lexicon.gap and follows_change(window, first)
    return window.is_sign(first - 1, ":") or changed or window.before(first, "hedge_before") is not None


def _refusal(window: Window, found: Refused) -> Refusal:
    start, end = window.tokens.starts[found.first], window.tokens.ends[found.last - 1]
    reason: RefusalReason = found.reason  # type: ignore[assignment]
    return Refusal(start, end, window.text[start:end], reason)
