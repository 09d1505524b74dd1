"""Measures over a time, and powers of units typed on the line."""

from __future__ import annotations

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.numbers.powers import TIMES
from numrecon.extraction.grammar.units.phrases import accept_unit
from numrecon.extraction.grammar.window import Window

_RATE_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})


def attach_rate(window: Window, draft: Draft) -> None:
    """'km/h' spelled apart, 'inches per hour': a measure over a unit of time becomes one unit."""
    if draft.kind != "measure":
        return
    i = draft.right
    if window.is_sign(i, "/") and window.glued(i) and window.glued(i + 1):
        below = accept_unit(window, i + 1)
        if below is not None and below.entry.role == "unit":
            draft.unit, draft.right = f"{draft.unit} / {below.entry.value[0]}", below.last
            attach_power_of_unit(window, draft)
        i = draft.right
    if window.is_sign(i, TIMES) and window.glued(i) and window.glued(i + 1):
        other = accept_unit(window, i + 1)
        if other is not None and other.entry.role == "unit" and "/" not in draft.unit:
            draft.unit, draft.right = unit_tables.canonical(f"{draft.unit} * {other.entry.value[0]}"), other.last
            attach_power_of_unit(window, draft)
        i = draft.right
    match = window.at(i, "per")
    if match is not None and window.near(i) and match.entry.value in _RATE_TIMES and not _timed(draft.unit):
        draft.unit, draft.right = f"{draft.unit} / {match.entry.value}", match.last


def _timed(unit: str) -> bool:
    """Whether the unit is one of a time already: 'meter / second', not 'joule / meter ** 2'."""
    below = unit.partition("/")[2].replace("*", "/").split("/")
    return any(name.strip() in _RATE_TIMES for name in below)


def attach_power_of_unit(window: Window, draft: Draft) -> None:
    """'4 km^3', '20 J/m^2': a power typed on the line, of the unit or of the last one in it."""
    i = draft.right
    raised = window.is_sign(i, "^") and window.glued(i) and window.glued(i + 1) and window.raw(i + 1) in ("2", "3")
    if raised and "**" not in draft.unit.rpartition("/")[2]:
        draft.unit, draft.right = f"{draft.unit} ** {window.raw(i + 1)}", i + 2
        draft.kind = unit_tables.kind(draft.unit)
