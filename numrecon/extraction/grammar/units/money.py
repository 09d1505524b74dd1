"""Sums: currencies before and behind, the scale behind a code, hundredths behind the whole."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.window import Window

_HUNDRED = Decimal(100)
_MILLION = Decimal(1_000_000)


def currency_before(window: Window, draft: Draft) -> Match | None:
    """A currency sign or code directly before the number: '$5', 'US$ 165,7', 'EUR 5'; never a name ('dollars 5')."""
    first = draft.number.first
    if window.is_sign(first - 1, "-\u2212") and window.glued(first) and window.glued(first - 1):  # '$-99'
        signed = [
            m for m in window.all_before(first - 1) if m.entry.role == "currency" and not window.is_word(first - 2)
        ]
        draft.negative = bool(signed)
        return signed[0] if signed else None
    if not (window.glued(first) or window.near(first)) or len(window.blank(first)) > 1:
        return None
    return next((m for m in window.all_before(first) if m.entry.role == "currency" and _is_code(window, m)), None)


def attach_currency_before(window: Window, draft: Draft) -> None:
    """'ringgit 42', 'dollari 4': the name of a currency before a sum, where nothing that it counts stands behind."""
    number = draft.number
    named = window.before(number.first, "currency_before")
    if named is None or number.value is None or window.blank(number.first) != " " or draft.right > number.last:
        return
    yearly = (
        number.form == "digits"
        and not number.grouped
        and number.last == number.first + 1
        and _HUNDRED * 19 <= number.value < _HUNDRED * 21
    )
    if window.capitalised(named.first) or yearly:
        return  # 'Euro 2024'
    counted = window.near(number.last) and window.content(number.last)
    summed = window.before(named.first, "number", "scale") is not None or window.is_digits(named.first - 1)
    currency = next(
        (m for m in window.all_before(number.first) if m.entry.role == "currency" and m.first <= named.first), None
    )
    if currency is not None and not (counted or summed or window.at(number.last, "percent", "currency")):
        draft.left, draft.clitic = currency.first, currency.clitic
        set_money(draft, currency.entry.value)
        draft.rules.append("currency.before")


def _is_code(window: Window, match: Match) -> bool:
    """Whether the phrase is a sign or code as it is written: 'A$', but not the end of 'paid a $5 fee'."""
    raw = window.text[window.tokens.starts[match.first] + match.clitic : window.tokens.ends[match.last - 1]]
    letters = sum(map(str.isalpha, raw))
    if letters < len(raw.replace(" ", "")):
        named = (
            letters > 1
            or letters
            and window.fold(match.first) not in window.lexicon.function
            and not window.glued(match.first)
        )
        alike = "".join(raw.split()).casefold() == "".join(match.entry.surface.split()).casefold()
        return not letters or raw == match.entry.surface or bool(named) and alike  # 'hk $ 10'
    short = len(raw) <= 3 and (len(raw) < 3 or raw[0].isupper() or not raw.isascii())  # 'kr', 'Rp', but not 'won'
    return raw.isupper() or match.entry.surface == raw and short


def take_currency(window: Window, draft: Draft, match: Match) -> None:
    set_money(draft, match.entry.value)
    if match.entry.form == "millions" and window.raw(match.first).isupper():
        draft.factor = _MILLION


def set_money(draft: Draft, codes: tuple[str, ...]) -> None:
    draft.kind, draft.unit = "money", codes[0]
    if len(codes) > 1:
        draft.units = codes[1:]


def attach_scale_behind(window: Window, draft: Draft) -> None:
    """'75 USD million': the scale behind the code of the currency."""
    number, i = draft.number, draft.right
    code = draft.kind == "money" and draft.factor == 1 and window.raw(i - 1) == draft.unit
    scale = window.at(i, "scale") if code and window.near(i) and not window.glued(i) else None
    if scale is None or number.value is None or number.scale != 1 or scale.entry.value < _MILLION:
        return
    number.value, number.scale, draft.right = number.value * scale.entry.value, scale.entry.value, scale.last
    number.place += len(str(int(scale.entry.value))) - 1


def attach_minor(window: Window, draft: Draft) -> None:
    """'4 zł 40 gr', 'thirteen dollars and fifty cents': hundredths behind the whole are one sum."""
    number = draft.number
    joint = window.at(draft.right, "additive", "and") if window.is_word(draft.right) else None
    i = joint.last if joint is not None and not joint.clitic else draft.right
    if number.value is None or number.decimals or number.scale != 1 or not window.near(i):
        return
    part = read_number(window, i)
    if not isinstance(part, Number) or part.value is None or not 0 < part.value < _HUNDRED or part.decimals:
        return
    minor = window.at(part.last, "minor")
    worded = draft.right > number.last and window.is_word(draft.right - 1)  # '15 dollars 50'
    if minor is None and (joint is not None or worded) and bare_rest(window, i, part):
        number.value += part.value / _HUNDRED
        number.place, number.digits, draft.right = -2, number.digits + 2, part.last
    if minor is None or not window.near(part.last):
        return
    number.value += part.value / _HUNDRED
    number.place, number.digits, draft.right = -2, number.digits + 2, minor.last


def bare_rest(window: Window, i: int, part: Number) -> bool:
    """Whether '50' behind '3 euro e' is what is left of the sum: two digits and nothing that they count or measure."""
    two = part.form == "digits" and part.last == i + 1 and len(window.raw(i)) == 2
    behind = window.content(part.last)
    return two and not behind and not window.at(part.last, "percent", "currency") and not window.is_dash(part.last)
