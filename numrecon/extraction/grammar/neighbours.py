"""What a quantity takes over from the one before it: ages and magnitudes in a list, the hedge of what is converted."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.window import Window

_OLDEST = 115
#: certainty that a sum without a currency is in that of the sum before it in the sentence
_ASSUMED = 0.7
_SUM = 1_000_000  # smaller figures without a unit may count anything
_CONVERTED = ("measure", "money", "duration")


def attach_neighbour(window: Window, draft: Draft) -> None:
    """Complete the draft from `window.previous`, the last quantity read, where it stands directly beside it."""
    previous = window.previous
    if previous is None or draft.upper is not None:
        return
    listed = in_list(window, previous.right, draft.left)
    if listed and previous.kind == "age" and (_bare(draft) or draft.kind == "duration" and draft.unit == previous.unit):
        draft.kind, draft.unit = "age", previous.unit
        draft.rules.append("age.list")
    elif listed and previous.unit == "magnitude" and _same_writing(previous, draft):
        draft.kind, draft.unit = "measure", "magnitude"
        draft.rules.append("magnitude.list")
    elif _same_sum(window, previous, draft):
        draft.kind, draft.unit, draft.confidence = "money", previous.unit, _ASSUMED
        draft.flags.append("unit")
        draft.rules.append("money.list")
    elif draft.hedge == "exact" and _bracketed(window, previous, draft):
        draft.hedge = previous.hedge
        draft.rules.append("hedge.converted")


def _same_writing(previous: Draft, draft: Draft) -> bool:
    """A decimal that counts nothing behind a decimal: 'der Stärke 7,8 und 7,5'."""
    return draft.kind == "count" and draft.noun is None and draft.number.decimals and previous.number.decimals


def _same_sum(window: Window, previous: Draft, draft: Draft) -> bool:
    """'of the 902 million euros 188 million have come in': millions of nothing behind millions of money are money, in
    its currency unless that was a conversion in brackets.
    """
    sums = previous.kind == "money" and previous.per is None and draft.kind == "count"
    sums = sums and not window.is_sign(previous.right, ")")
    large = min(previous.number.scale, draft.number.scale) >= _SUM and draft.number.form != "vague"
    counted = draft.noun is not None and not window.lexicon.definite(window.tokens, (draft.noun_last or 0) - 1)
    return sums and large and not counted


def _bare(draft: Draft) -> bool:
    """A plain number that counts nothing, as the second age of 'aged 33, 34 and 39'."""
    plain = draft.kind == "count" and draft.noun is None and draft.number.scale == 1
    return plain and not draft.number.decimals and 0 < (draft.number.value or 0) < _OLDEST


def in_list(window: Window, i: int, first: int) -> bool:
    """Whether a comma, a connector or both stand between token i and the number."""
    comma = i + window.is_sign(i, ",،")
    joint = window.at(comma, "additive", "and", "range_or", "range_to")
    return i < first == (joint.last if joint is not None else comma)


def _bracketed(window: Window, previous: Draft, draft: Draft) -> bool:
    """'about 30 meters (100 feet)': the same figure again in another unit."""
    same = previous.kind == draft.kind and draft.kind in _CONVERTED and previous.unit != draft.unit
    opened = window.is_sign(draft.left - 1, "(") and previous.right == draft.left - 1
    return same and opened and window.is_sign(draft.right, ")") and previous.upper is None and previous.hedge != "vague"
