"""Figures before and behind verbs of change: 'rose from 5 to 10 percent' is no range."""

from __future__ import annotations

from numrecon.extraction.grammar.window import Window

_UNIT_REACH = 7  # tokens from the first value to the unit behind the second
LENGTHS = frozenset({"millimeter", "centimeter", "meter", "kilometer", "inch", "foot"})
_CHANGE_REACH = 10  # tokens between a verb of change and 'from'


def is_change(window: Window, left: int) -> bool:
    """Whether the number is the first value of a change ('rose from 5 to 10 percent'): by the word before it, where the
    language has one for that, else by a verb of change.
    """
    return _changed_from(window, left) if window.lexicon.change_from else follows_change(window, left)


def follows_change(window: Window, left: int, reach: int = _CHANGE_REACH) -> bool:
    """Whether a verb of change stands within reach before the token."""
    stems, size = window.lexicon.change, window.lexicon.size
    near = (
        [word for word in map(window.fold, range(max(left - reach, 0), left)) if word.startswith(stems)]
        if stems
        else []
    )
    if size and near and all(word.startswith(size) for word in near):
        return not _length_follows(window, left)
    return bool(near)


def fronted_change(window: Window, first: int, last: int) -> bool:
    """'Do 1644 wzrosła liczba ofiar': whether a sentence opens with what the verb of change behind it leads to."""
    return first == 1 and window.fold(0) in window.lexicon.towards and follows_change(window, last + 1, 1)


def _length_follows(window: Window, left: int) -> bool:
    """Whether a unit of length stands within reach behind the token: 'ارتفاع' is a height before it, else a rise."""
    found = (window.at(i, "unit") for i in range(left, left + _UNIT_REACH))
    return any(match is not None and match.entry.value[0] in LENGTHS for match in found)


def _changed_from(window: Window, left: int) -> bool:
    """Whether the number stands behind a word that opens a change ('z 5 do 10'), determiners and hedges between."""
    for i in range(left - 1, max(left - 4, -1), -1):
        word = window.fold(i)
        if word in window.lexicon.change_from:
            return True
        skipped = word in window.lexicon.gap or word in window.lexicon.noun_skip or window.is_sign(i, "-\u2212")
        if not (skipped or window.at(i, "hedge_before", "minus")) or i < window.floor:
            return False
    return False
