"""Magnitudes of earthquakes."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.window import Window

_STRONGEST = 10  # magnitude; the strongest quake ever measured had 9.5 (Chile 1960, USGS)
_QUAKE_REACH = 14  # tokens between the word for a quake and its degrees
_ENDS = frozenset(".;!?؟؛")


def attach_stated_magnitude(window: Window, draft: Draft) -> None:
    first = draft.number.first
    behind = window.at(draft.right, "magnitude_after")
    if behind is not None and window.is_digits(behind.last):
        behind = None  # of the next figure: 'il sisma delle 3.36 di magnitudo 6.0'
    while first > 0 and window.fold(first - 1) in window.lexicon.gap:
        first -= 1
    if behind is None and window.before(first, "magnitude_before") is None:
        return
    value = draft.number.value
    if value is not None and 0 < value < 13:
        draft.kind, draft.unit = "measure", "magnitude"
        draft.right = behind.last if behind is not None else draft.right
        draft.rules.append("magnitude")


def attach_magnitude(window: Window, draft: Draft) -> None:
    """'سجل هزة بلغت 5.6 درجة', 'زلزال تراوحت شدته بين 3 و4.7 درجات': plain degrees of a quake are its magnitude."""
    number = draft.upper or draft.number
    plain = draft.unit == "degree_Celsius" and bool(draft.units) and not draft.negative
    if not plain or number.value is None or not 0 < number.value <= _STRONGEST:
        return
    for i in range(draft.left - 1, max(draft.left - _QUAKE_REACH, -1), -1):
        if window.is_sign(i, _ENDS) and not window.joins_digits(i, "."):
            return
        if window.at(i, "quake") is not None:
            draft.unit, draft.units = "magnitude", ()
            draft.rules.append("magnitude")
            return
