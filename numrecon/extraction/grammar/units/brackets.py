"""The scale and unit that stand behind a bracket with another figure: '12,6 (Vorjahr: 9,8) Millionen Euro'."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.units.phrases import accept_unit
from numrecon.extraction.grammar.window import Window

_REACH = 6  # tokens in such a bracket


def unit_beyond(window: Window, number: Number) -> int | None:
    """The token behind the bracket that parts a plain number in digits from its scale or unit; None where none does."""
    if number.form != "digits" or number.scale != 1 or number.value is None:
        return None
    i = number.last
    if window.is_sign(i, "("):
        close = next((k for k in range(i + 1, i + 2 + _REACH) if window.is_sign(k, ")")), None)
        behind = close + 1 if close is not None and window.is_digits(close - 1) else None
    else:
        behind = i + 1 if window.is_sign(i, ")") and _opened(window, i) else None
    if behind is None or not window.near(behind):
        return None
    said = window.at(behind, "scale") or accept_unit(window, behind)
    return behind if said is not None else None


def scale_beyond(window: Window, draft: Draft) -> int | None:
    """Multiply the draft's number by the scale behind the bracket; the token at which its unit may stand."""
    number = draft.number
    behind = unit_beyond(window, number)
    scale = window.at(behind, "scale") if behind is not None else None
    if scale is None or number.value is None:
        return behind
    number.value, number.scale = number.value * scale.entry.value, scale.entry.value
    number.place += len(str(int(scale.entry.value))) - 1
    draft.rules.append("scale.bracket")
    return scale.last


def refuse_beyond(window: Window, draft: Draft) -> Refused | None:
    """The scale word behind the bracket, which is no vague figure; nor is one that heads a table: '(thousands)'."""
    first = draft.number.first
    if draft.number.form != "vague" or not draft.number.plural:
        return None
    heads = window.is_sign(draft.right, ")") and any(window.is_sign(k, "(") for k in (first - 1, first - 2))
    beyond = window.is_sign(first - 1, ")") and window.is_digits(first - 2) and _opened(window, first - 1)
    return Refused(first, draft.right, "idiom") if heads or beyond else None


def _opened(window: Window, close: int) -> bool:
    """Whether the bracket that ends at token `close` opens directly behind digits."""
    opening = next((k for k in range(close - 1, close - 2 - _REACH, -1) if window.is_sign(k, "(")), None)
    return opening is not None and window.is_digits(opening - 1)
