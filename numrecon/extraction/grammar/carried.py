"""What is said once in a sentence and meant again: '10 billion euros: 2.7 for the fund, two billion for roads'."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.neighbours import is_compared
from numrecon.extraction.grammar.window import Window

_MILLION = Decimal(1_000_000)
_STEP = Decimal(10)  # how far a change leads whose second value leaves out the scale
_ALIKE = Decimal(100)  # '4.1 billion: 2.2 for ...': a figure without its scale is of the size of the one before


def remember_large(window: Window, draft: Draft) -> None:
    """Note the draft as the figure of millions or more that later ones in its sentence may go on; what stands in
    brackets says a figure again in another unit.
    """
    bracketed = window.is_sign(draft.left - 1, "([") and window.is_sign(draft.right, ")]")
    if _scale(draft) >= _MILLION and not bracketed:
        window.large = draft


def attach_carried(window: Window, draft: Draft) -> None:
    """Give a figure that counts nothing the scale, where it is a decimal without one, and the currency of the large
    figure before it in its sentence; flagged, with the plain reading beside it.
    """
    large = window.large
    if large is not None and _letter_of_scale(window, draft, large):
        draft.kind, draft.unit, draft.units = "count", "", ("meter",)
        draft.number.value, draft.number.scale = (draft.number.value or 0) * large.number.scale, large.number.scale
        draft.number.place += len(str(int(large.number.scale))) - 1
        draft.rules.append("scale.carried")
        _take_currency(draft, large)
        return
    if large is None or draft.kind != "count" or draft.noun is not None and not _definite(window, draft):
        return
    if _scale(draft) >= _MILLION:
        _take_currency(draft, large)
    elif _shares_scale(draft, large) or _changed_to(window, draft, large) or _was(window, draft, large):
        number, scale = draft.number, large.number.scale
        assert number.value is not None
        draft.others.append(("scale", number.value))
        number.value, number.scale, number.place = number.value * scale, scale, number.place + len(str(int(scale))) - 1
        draft.flags.append("scale")
        draft.rules.append("scale.carried")
        _take_currency(draft, large)


def _letter_of_scale(window: Window, draft: Draft, large: Draft) -> bool:
    """Whether the letter glued on, which says meters, is the one that said millions before: '1.2m cars, from 1.28m'."""
    number, i = draft.number, draft.number.last
    lengths = draft.unit == "meter" and draft.upper is None and number.scale == 1 and draft.right == i + 1
    letter = lengths and window.glued(i) and window.lexicon.glued_scales.get(window.raw(i)) == large.number.scale
    same = bool(letter) and "scale.glued" in large.number.rules and window.raw(large.number.last - 1) == window.raw(i)
    return same and not window.content(draft.right) and number.value is not None


def _definite(window: Window, draft: Draft) -> bool:
    """Whether the noun behind has the Arabic article, which what is counted has not."""
    return draft.noun_last is not None and window.lexicon.definite(window.tokens, draft.noun_last - 1)


def _take_currency(draft: Draft, large: Draft) -> None:
    if large.kind == "money":
        draft.kind, draft.unit, draft.units = "money", large.unit, ("",)
        draft.rules.append("unit.carried")


def _shares_scale(draft: Draft, large: Draft) -> bool:
    """Whether the draft is a decimal of the same size as the large figure without its scale; decimals count nothing."""
    number, value = draft.number, large.number.value
    plain = number.form == "digits" and number.decimals and number.scale == 1 and draft.upper is None
    if not plain or value is None or not number.value or number.flags:
        return False
    return 1 / _ALIKE <= number.value / (value / large.number.scale) <= _ALIKE


def _changed_to(window: Window, draft: Draft, large: Draft) -> bool:
    """'from $71 billion to 211', 'da 71 miliardi di dollari a oltre 211': the second value of a change, of the size of
    the first without its scale.
    """
    number, value, joint = draft.number, large.number.value, window.at(large.right, "range_to", "onto")
    plain = number.form == "digits" and number.scale == 1 and draft.upper is None and not number.flags
    if joint is None or joint.last != draft.left or window.previous is not large or value is None or not number.value:
        return False
    opened = window.fold(large.left - 1) in window.lexicon.openings
    return plain and opened and 1 / _STEP <= number.value / (value / large.number.scale) <= _STEP


def _was(window: Window, draft: Draft, large: Draft) -> bool:
    """'$102 million, up from 103 a year earlier': the older figure that the large one is compared with."""
    own = (large.number.value or 0) / large.number.scale
    return large.upper is None and is_compared(window, large, draft, Decimal(own))


def _scale(draft: Draft) -> Decimal:
    return (draft.upper or draft.number).scale
