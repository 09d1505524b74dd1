"""Two bounds that are one range: 'more than 10 and less than 20', 'at least five but no more than eight days'."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.nouns import attach_noun
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.units.attach import attach_unit
from numrecon.extraction.grammar.window import Window

_LOW, _HIGH = ("more_than", "at_least"), ("less_than", "at_most")
_OPEN = ("more_than", "less_than")


def attach_bound(window: Window, draft: Draft) -> None:
    """Make the draft, bounded on one side by a hedge before it, a range where the other bound is joined to it."""
    if (
        draft.hedge not in _LOW + _HIGH
        or draft.upper is not None
        or "hedge.before" not in draft.rules
        or draft.negative
    ):
        return
    found = _other(window, draft)
    if found is None:
        return
    other, hedge = found
    if draft.hedge in _LOW:
        draft.upper, draft.open = other.number, (draft.hedge in _OPEN, hedge in _OPEN)
    else:
        draft.number, draft.upper, draft.open = other.number, draft.number, (hedge in _OPEN, draft.hedge in _OPEN)
    if other.unit:
        draft.kind, draft.unit, draft.units, draft.factor = other.kind, other.unit, other.units, other.factor
    draft.hedge, draft.right = "range", other.right
    draft.rules.append("range.bounds")
    if draft.noun is None:
        attach_noun(window, draft)


def _other(window: Window, draft: Draft) -> tuple[Draft, str] | None:
    """The second bound and its hedge: on the other side, of the same unit, leaving room between the two."""
    i = draft.right
    if not window.near(i):
        return None
    if window.is_sign(i, ",،") and window.at(i + 1, "but") is not None:
        i += 1
    joint = window.at(i, "but") or window.at(i, "additive", "and")
    if joint is not None and not joint.clitic:
        i = joint.last
    hedge = window.at(i, "hedge_before")
    joined = joint is not None and not joint.clitic or hedge is not None and window.fold(i)[: hedge.clitic] == "و"
    wanted = _HIGH if draft.hedge in _LOW else _LOW
    if hedge is None or not joined or hedge.entry.value not in wanted or not window.near(hedge.last):
        return None
    number = read_number(window, hedge.last)
    if not isinstance(number, Number) or number.value is None or draft.number.value is None:
        return None
    other = Draft(number, number.first, number.last)
    attach_unit(window, other)
    low, high = (draft.number.value, number.value) if draft.hedge in _LOW else (number.value, draft.number.value)
    if not low < high or draft.unit and other.unit != draft.unit or other.unit and draft.noun is not None:
        return None
    return other, hedge.entry.value
