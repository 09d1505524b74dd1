"""What a quantity takes over from the one before it: ages and magnitudes in a list, the hedge of what is converted."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import LENGTHS
from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.window import Window

_OLDEST = 115
_CHANGED = ("percent", "duration", "age", "measure")
_COMPARED = ("percent", "measure", "money")
_ALIKE = Decimal(3)  # an older figure that leaves out its unit is of the size of the new one
_REACH = 8  # tokens between two figures that are compared
_CONVERTED = ("measure", "money", "duration")


def attach_neighbour(window: Window, draft: Draft) -> None:
    """Complete the draft from `window.previous`, the last quantity read, where it stands directly beside it."""
    previous = window.previous
    if previous is None or draft.upper is not None:
        return
    if previous.per is not None and draft.per is None and _bracketed(window, previous, draft):
        draft.per, draft.each = previous.per, True
    listed = in_list(window, previous.right, draft.left) and window.at(draft.right, "link") is None
    if previous.kind == "age" and _next_age(window, previous, draft, listed=listed):
        draft.kind, draft.unit = "age", previous.unit
        draft.rules.append("age.list")
    elif _of_years(window, previous, draft):
        draft.kind = "age"
        draft.rules.append("age.of")
    elif listed and previous.unit == "magnitude" and _same_writing(previous, draft):
        draft.kind, draft.unit = "measure", "magnitude"
        draft.rules.append("magnitude.list")
    elif previous.unit in LENGTHS and draft.kind == "count" and _is_dimension(window, draft):
        draft.kind, draft.unit, draft.noun = "measure", previous.unit, None
        draft.rules.append("dimension")
    elif _changed_to(window, previous, draft):
        draft.kind, draft.unit, draft.units = previous.kind, previous.unit, previous.units
        draft.rules.append("unit.change")
    elif _compared_with(window, previous, draft):
        draft.kind, draft.unit, draft.units = previous.kind, previous.unit, previous.units
        draft.factor = previous.factor
        draft.rules.append("unit.compared")
    elif draft.hedge == "exact" and _bracketed(window, previous, draft):
        draft.hedge = previous.hedge
        draft.rules.append("hedge.converted")


def _next_age(window: Window, previous: Draft, draft: Draft, *, listed: bool) -> bool:
    """'aged 33, 34 and 39', 'um jovem de 23 anos e uma de 19': another age of the same list."""
    if _bare(draft):
        return listed or _of_one(window, draft)
    return listed and draft.kind == "duration" and draft.unit == previous.unit


def _of_one(window: Window, draft: Draft) -> bool:
    """'um jovem de 23 anos e UMA DE 19': whether an article alone and a link stand before."""
    link = window.before(draft.left, "link")
    return link is not None and window.at(link.first - 1, "article") is not None and window.near(draft.left)


def _of_years(window: Window, previous: Draft, draft: Draft) -> bool:
    """'un ragazzo di 17 anni e DUE DI 18 ANNI': years of what a count alone stands for."""
    link = window.at(previous.right, "link")
    counted = previous.kind == "count" and previous.noun is None and previous.number.scale == 1
    years = draft.kind == "duration" and draft.unit == "year" and window.at(draft.right, "link") is None
    return counted and years and link is not None and link.last == draft.left


def _same_writing(previous: Draft, draft: Draft) -> bool:
    """A decimal that counts nothing behind a decimal: 'der Stärke 7,8 und 7,5'."""
    return draft.kind == "count" and draft.noun is None and draft.number.decimals and previous.number.decimals


def _is_dimension(window: Window, draft: Draft) -> bool:
    """'400 metros de comprimento e 59 DE LARGURA', 'lungo 12 metri e LARGO 3': the second size of the same thing."""
    said = window.at(draft.right, "dimension_after") or window.before(draft.left, "dimension_before")
    return said is not None and draft.number.scale == 1


def _changed_to(window: Window, previous: Draft, draft: Draft) -> bool:
    """'from 62 years to 64', 'z 95 proc. do zera': the second value of a change has the unit of the first."""
    joint = window.at(previous.right, "range_to", "onto")
    plain = draft.kind == "count" and draft.noun is None and draft.number.scale == 1
    if joint is None or joint.last != draft.left or not plain or previous.kind not in _CHANGED or previous.upper:
        return False
    return window.fold(previous.left - 1) in window.lexicon.openings


def _compared_with(window: Window, previous: Draft, draft: Draft) -> bool:
    """'70 metres above the water, against 56': the older figure that a measured one is compared with."""
    plain = previous.upper is None and previous.number.scale == 1 and previous.per is None
    value = previous.number.value if plain and previous.kind in _COMPARED else None
    return value is not None and is_compared(window, previous, draft, value)


def is_compared(window: Window, previous: Draft, draft: Draft, size: Decimal) -> bool:
    """Whether the draft is a plain figure, of the size of `size`, behind words that compare it with the one before,
    determiners and words for 'earlier' between: 'contro I 103 di un anno prima', 'contra OS ANTERIORES 56'.
    """
    number, first = draft.number, draft.left
    plain = draft.kind == "count" and draft.noun is None and number.form == "digits" and number.scale == 1
    if not plain or draft.upper is not None or number.flags or not number.value or not size:
        return False
    while window.fold(first - 1) in window.lexicon.before_older and window.before(first, "compared") is None:
        first -= 1
    cue = window.before(first, "compared")
    alike = 1 / _ALIKE <= number.value / size <= _ALIKE
    return alike and cue is not None and 0 <= cue.first - previous.right <= _REACH


def _bare(draft: Draft) -> bool:
    """A plain number that counts nothing, as the second age of 'aged 33, 34 and 39'."""
    plain = draft.kind == "count" and draft.noun is None and draft.number.scale == 1
    return plain and not draft.number.decimals and 0 < (draft.number.value or 0) < _OLDEST


def in_list(window: Window, i: int, first: int) -> bool:
    """Whether a comma, a connector or both stand between token i and the number."""
    comma = i + window.is_sign(i, ",،")
    joint = window.at(comma, "additive", "and", "range_or", "range_to")
    if joint is not None and joint.entry.role == "range_to" and comma > i:
        return False  # 'Harris, 37, TO 15 years'
    return i < first == (joint.last if joint is not None else comma)


def _bracketed(window: Window, previous: Draft, draft: Draft) -> bool:
    """'about 30 meters (100 feet)': the same figure again in another unit."""
    same = previous.kind == draft.kind and draft.kind in _CONVERTED and previous.unit != draft.unit
    opened = window.is_sign(draft.left - 1, "(") and previous.right == draft.left - 1
    return same and opened and window.is_sign(draft.right, ")") and previous.upper is None and previous.hedge != "vague"
