"""A finished draft as a Quantity: its text, its bounds from the hedge, its precision, its flags."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon.arabic import ARTICLES
from numrecon.extraction.grammar.window import Window
from numrecon.langs import fold
from numrecon.model import Alternative, Quantity, Written

#: What each hedge asserts: (low is the value, high is the value, low excluded, high excluded).
_BOUNDS = {
    "exact": (True, True, False, False),
    "about": (False, False, False, False),
    "more_than": (True, False, True, False),
    "at_least": (True, False, False, False),
    "less_than": (False, True, False, True),
    "at_most": (False, True, False, False),
    "almost": (False, True, False, True),
}
_TEMPERATURES = ("degree_Celsius", "degree_Fahrenheit")
_MEANT = 6  # other units that a name may mean: a dinar is one of seven countries'
_DOUBT = {"separator": 0.6, "scale": 0.7, "unit": 0.7, "language": 0.6}


def build(window: Window, draft: Draft, floor: int) -> Quantity:
    """The quantity of a draft; its text starts at `floor` at the earliest (the end of the one before)."""
    start = max(window.tokens.starts[draft.left] + _clitic(window, draft), floor)
    end = window.tokens.ends[draft.right - 1]
    sign = _sign(window, draft, floor)
    if sign is not None:
        start = sign
    value, bounds = _value(draft, negative=draft.negative or sign is not None)
    flags = tuple(dict.fromkeys([*draft.flags, *(["unit"] if draft.units else [])]))
    return Quantity(
        start,
        end,
        window.text[start:end],
        draft.kind,  # type: ignore[arg-type]
        value,
        *bounds,
        hedge=draft.hedge,  # type: ignore[arg-type]
        unit=draft.unit if draft.kind not in ("count", "ratio", "ordinal", "score") else "",
        per=draft.per,
        each=draft.each,
        noun=draft.noun,
        written=_written(draft),
        confidence=min([draft.confidence, *(_DOUBT[flag] for flag in flags)]),
        flags=flags,  # type: ignore[arg-type]
        alternatives=_alternatives(draft),
        rules=tuple(dict.fromkeys([*reversed(draft.rules), *draft.number.rules])),
    )


def plain(value: Decimal | None) -> int | float | None:
    """A Decimal as the int or float that JSON and CSV show; integers stay exact."""
    if value is None:
        return None
    if value == value.to_integral_value():
        return int(value)
    return float(value)


def _clitic(window: Window, draft: Draft) -> int:
    """Code points before the quantity that belong to particles written together with it; the article stays."""
    if not draft.clitic:
        return 0
    particles = window.fold(draft.left)[: draft.clitic]
    for article in ARTICLES:
        particles = particles.removesuffix(article)
    raw, size, left = window.raw(draft.left), 0, len(particles)
    while size < len(raw) and (left > 0 or size and not fold(raw[size])):  # vowel signs and tatweel fold to nothing
        left -= len(fold(raw[size]))
        size += 1
    return size


def _sign(window: Window, draft: Draft, floor: int) -> int | None:
    """Start of a minus before the number ('-5', '−5', 'minus 5'), None where it is positive."""
    first = draft.left
    match = window.before(first, "minus")
    none = window.before(first, "hedge_none")  # 'tested negative 72 hours before'
    if match is not None and draft.number.value is not None and (none is None or none.first >= match.first):
        if any(window.at(i, "than") for i in (draft.right, draft.noun_last or draft.right)):
            return None  # 'menos 14 mil do que em 2022': so many fewer
        return max(window.tokens.starts[match.first] + match.clitic, floor)
    if not window.is_sign(first - 1, "-\u2212\u2013"):
        return None
    if not window.glued(first):
        # A dash apart from its number opens an item of a list, but where the figure is all there is.
        alone = first == 1 and draft.right == len(window)
        apart = alone or _below_zero(window, draft)
        position = window.tokens.starts[first - 1]
        return position if apart and position >= floor else None
    before = first - 2
    position = window.tokens.starts[first - 1]
    free = before < 0 or not window.glued(first - 1) or window.is_sign(before, "([:")
    minus = window.fold(first - 1) != "\u2013" or free and before >= 0 and not window.glued(first - 1)
    return position if free and minus and position >= floor and draft.number.form in ("digits", "mixed") else None


def _below_zero(window: Window, draft: Draft) -> bool:
    """'a temperature of - 20 °C', 'convert - 20 degrees': a sign apart from its digits, where no clause can end before
    it, as it may behind a noun ('a record for Canada - 49.6 °C').
    """
    first = draft.left
    degrees = draft.unit in _TEMPERATURES and draft.number.form == "digits" and window.near(first)
    apart = window.is_sign(first - 1, "-\u2212") and window.near(first - 1) and not window.glued(first - 1)
    word = window.fold(first - 2)
    open_end = word in window.lexicon.function or word.startswith(window.lexicon.change)
    return degrees and apart and window.is_word(first - 2) and open_end


def _value(draft: Draft, *, negative: bool) -> tuple[Any, tuple[Any, Any, bool, bool]]:
    """(value, (low, high, low_open, high_open)) in the quantity's unit."""
    number, factor = draft.number, draft.factor * (-1 if negative else 1)
    if draft.kind == "score":
        return None, (None, None, False, False)
    if draft.upper is not None:
        assert number.value is not None and draft.upper.value is not None
        low, high = sorted((number.value * factor, draft.upper.value * abs(draft.factor)))
        return None, (plain(low), plain(high), *draft.open)
    if number.value is None:
        return None, _vague(draft)
    value = plain(number.value * factor)
    hedge = draft.hedge
    if hedge == "almost" and (value == 0 or negative):  # almost zero, almost -5: from above
        return value, (value, None, True, False)
    has_low, has_high, low_open, high_open = _BOUNDS[hedge]
    return value, (value if has_low else None, value if has_high else None, low_open, high_open)


def _vague(draft: Draft) -> tuple[Any, Any, bool, bool]:
    number = draft.number
    low, high = number.low, number.high
    if number.plural and draft.kind == "money" and low is not None:
        low /= 2  # the bare plural with a currency asserts one of it only ('billions of dollars')
    low = None if low is None else low * draft.factor
    return plain(low), plain(None if high is None else high * draft.factor), False, False


def _written(draft: Draft) -> Written | None:
    number: Number = draft.upper or draft.number
    if draft.kind == "score" or draft.hedge == "vague":
        return None
    return Written(number.digits, number.place)


def _alternatives(draft: Draft) -> tuple[Alternative, ...]:
    found = []
    for flag, other in draft.others:
        value = plain(other * draft.factor)
        found.append(Alternative(flag, value, value, value, draft.unit))  # type: ignore[arg-type]
    value = plain(draft.number.value * draft.factor) if draft.number.value is not None else None
    found += [Alternative("unit", value, value, value, unit) for unit in draft.units[:_MEANT]]
    return tuple(found)
