"""What the words around a number assert about it: bounds from prefixes, suffixes and verbs."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.window import STOPS, Window

_REACH = 6  # tokens between a hedging verb and its number
#: Of two hedges on one number the first of these wins: 'at least some 300' is at least 300.
_STRENGTH = ("more_than", "at_least", "less_than", "at_most", "almost", "about", "exact")


def attach_hedge(window: Window, draft: Draft) -> None:
    """Set the draft's hedge and widen its text by an adjacent hedge word; verbs hedge from outside the text."""
    found = _before(window, draft) + _behind(window, draft)
    if not found:
        found = _verb(window, draft)
    if found and draft.hedge not in ("range", "vague"):
        draft.hedge = min(found, key=_STRENGTH.index)


def _before(window: Window, draft: Draft) -> list[str]:
    """Hedges directly before the number, determiners between allowed; they join the text."""
    found: list[str] = []
    i = draft.left
    while len(found) < 3:
        j = i
        while j > 0 and i - j < 3 and window.fold(j - 1) in window.lexicon.gap and window.before(j, "hedge_before") is None:
            j -= 1
        match = window.before(j, "hedge_before")
        if match is None or not window.near(match.last) and match.last != i:
            break
        found.append(match.entry.value)
        i = match.first
        draft.left, draft.clitic = i, match.clitic
        draft.rules.append("hedge.before")
    return found


def _behind(window: Window, draft: Draft) -> list[str]:
    """'or more', 'lub więcej', '+': behind the number, its unit, or its noun."""
    i = draft.right
    if window.is_sign(i, "+") and window.glued(i) and not window.is_digits(i + 1):
        draft.right += 1
        return ["at_least"]
    match = window.at(i, "hedge_after") if window.near(i) else None
    if match is not None:
        draft.right = match.last
        draft.rules.append("hedge.after")
        return [match.entry.value]
    if draft.noun_last is not None and (match := window.at(draft.noun_last, "hedge_after")) is not None:
        draft.rules.append("hedge.after")
        return [match.entry.value]
    return []


def _verb(window: Window, draft: Draft) -> list[str]:
    """A verb or phrase within reach before the number that bounds it: 'exceeded', 'przekroczyły'."""
    for last in range(draft.left, max(draft.left - _REACH, 0), -1):
        if last < draft.left and (window.is_digits(last) or window.is_sign(last, STOPS) or window.at(last, "number", "vague")):
            return []
        match = window.before(last, "hedge_verbs")
        if match is not None:
            draft.rules.append("hedge.verb")
            return [match.entry.value]
    return []
