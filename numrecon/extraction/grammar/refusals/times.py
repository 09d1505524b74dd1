"""Times of the day, in digits and in words."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import follows_change
from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.refusals.labels import measured
from numrecon.extraction.grammar.units.phrases import accept_unit
from numrecon.extraction.grammar.window import Window

_OWN = ("unit", "percent", "currency", "scale", "minor", "times")
_HALF = Decimal("0.5")
_HOURS = 25  # no hour of the day reaches it
_NOON = 12


def refuse_clock(window: Window, number: Number) -> Refused | None:
    """'14:30', '9"58', 'at 4.17', '9 a.m.', 'um 15 Uhr'."""
    if not number.ungrouped or number.value is None:
        return None
    if window.joins_digits(number.last, ":"):
        return _colons(window, number, number.value)
    if window.joins_digits(number.last, '"\u201d\u2033'):
        return Refused(number.first, number.last + 2, "time")
    said = (
        number.decimals
        or not window.roles_at[number.last].isdisjoint(("time_after", "time_unit"))
        or "time_before" in window.roles_before[number.first]
    )
    return _hour(window, number, number.value) if said and number.value < _HOURS else None


def _colons(window: Window, number: Number, hours: Decimal) -> Refused | None:
    """'14:30', '3:23:45', '3:23,45': hours, minutes and seconds with colons, hundredths behind them."""
    minutes, i = window.raw(number.last + 1), number.last + 2
    while window.joins_digits(i, ":"):
        i += 2
    if window.joins_digits(i, ".,"):
        i += 2
    if len(minutes) == 2 and int(minutes) < 60 and hours < _HOURS or i > number.last + 2:
        behind = window.at(i, "time_after")
        return Refused(number.first, behind.last if behind else i, "time")
    return None


def _hour(window: Window, number: Number, value: Decimal) -> Refused | None:
    """'9 a.m.', '15 Uhr', 'às 15 horas', 'um 7.30', 'at 5': an hour that the words around it say is one."""
    first, last = number.first, number.last
    behind = window.at(last, "time_after")
    tenth = number.decimals and number.place == -1  # '2.1 pm'
    beside = behind is not None and not tenth and (window.near(last) or window.glued(last))
    if beside and behind is not None and window.before(first, "minus") is None:
        return Refused(first, behind.last, "time")
    clock = number.decimals and number.place == -2 and value % 1 < Decimal("0.60")
    if clock and window.lexicon.language.separators["decimal"][0] == ".":
        return None  # 'at 7.25' is a rate or a price; a time would say so behind
    if (hour := _hour_unit(window, number)) is not None:
        return Refused(first, hour, "time")
    if clock and _dotted(window, number):
        return Refused(first, last, "time")
    if (end := _hours_end(window, number)) is not None:
        return Refused(first, end, "time")
    return _announced_hour(window, number, clock=clock)


def _announced_hour(window: Window, number: Number, *, clock: bool) -> Refused | None:
    """'at 5', 'um 7.30': behind a word that a time follows, where nothing is counted, measured or changed by it."""
    first, last = number.first, number.last
    dashed = window.is_dash(last) and window.glued(last)  # 'na godz. 17 - 54,2 proc.' are two
    if window.joins_digits(last, "/") or not clock and (number.decimals or dashed):
        return None  # 'o 1/3 więcej'
    if not clock and window.at(last, "range_to"):
        return None
    if window.fold(first - 1) in window.lexicon.difference and _is_difference(window, number, clock=clock):
        return None  # 'wzrosła o 5', 'o 0,35 zł'
    cue = window.before(first, "time_before", "time_none") or (window.before(first, "clock_before") if clock else None)
    if cue is None or cue.entry.role == "time_none" or window.lexicon.half_days and (number.value or 0) > _NOON:
        return None
    plain = accept_unit(window, last) is None and not window.at(last, "scale")
    free = plain and (not window.content(last) or not _small_word(window, first - 1))
    return Refused(first, last, "time") if clock or free else None


def _small_word(window: Window, i: int) -> bool:
    """Whether the word that may announce a time is a preposition too: 'o', 'at', but not 'godz.'."""
    lexicon, word = window.lexicon, window.fold(i - window.is_sign(i, "."))
    return word in lexicon.function or word in lexicon.gap or word in lexicon.difference


def _dotted(window: Window, number: Number) -> bool:
    """'na 17.00', '10.00–14.00': hours and minutes in two digits each with a point, where the language writes no
    decimals with one, and nothing counted, measured or hedged.
    """
    full = len(window.raw(number.first)) == 2 and number.last == number.first + 3 and "separator" in number.flags
    free = not window.at(number.last, *_OWN) and not window.content(number.last)
    return (
        full
        and free
        and window.before(number.first, "hedge_before", "currency") is None
        and not window.is_sign(number.last, "%/°")
    )


def _is_difference(window: Window, number: Number, *, clock: bool) -> bool:
    """Whether a number behind a word that a time or a difference may follow is a difference: in decimals as the
    language writes them, measured, or behind a verb of change.
    """
    decimal = clock and window.raw(number.last - 2) == window.lexicon.language.separators["decimal"][0]
    in_units = measured(window, number.last) or window.at(number.last, "scale", "minor") is not None
    return decimal or in_units or not clock and follows_change(window, number.first)


def _hours_end(window: Window, number: Number) -> int | None:
    """The token behind the second hour of 'w godz. 8–16', whose cue is more than a preposition."""
    cue, i = window.before(number.first, "time_before"), number.last
    if cue is None or _small_word(window, number.first - 1) or number.decimals and number.place != -2:
        return None
    joint = window.at(i, "range_to")
    i = joint.last if joint is not None else i + 1
    if joint is None and not window.is_dash(i - 1) or not window.is_digits(i) or not window.near(i):
        return None
    if len(window.raw(i)) > 2 or int(window.raw(i)) > 24 or window.at(i + 1, "unit", "percent"):
        return None
    if window.joins_digits(i + 1, ","):
        return None
    minutes = window.is_sign(i + 1, ".:") and window.glued(i + 1) and window.glued(i + 2) and window.is_digits(i + 2)
    return i + 3 if minutes else i + 1


def _hour_unit(window: Window, number: Number) -> int | None:
    """'às 15 horas', '14h30', '2h:30': the token behind a time with the unit of hours, which needs a cue or minutes."""
    hour = window.at(number.last, "time_unit")
    if hour is None:
        return None
    i = hour.last + (window.is_sign(hour.last, ":") and window.glued(hour.last))
    minutes = window.is_digits(i) and window.glued(i) and len(window.raw(i)) == 2 and int(window.raw(i)) < 60
    if minutes:
        unit = window.at(i + 1, "unit")
        return unit.last if unit is not None and window.glued(i + 1) else i + 1
    span = window.is_dash(hour.last) and window.glued(hour.last) and window.is_digits(hour.last + 1)
    if span and window.at(hour.last + 2, "time_unit") is not None:
        return hour.last  # '9h-18h'
    return hour.last if _hour_cue(window, number.first, glued=window.glued(number.last)) else None


def _hour_cue(window: Window, first: int, *, glued: bool) -> bool:
    """Whether a clock time is announced: by a word for it; glued to a symbol ('as 19h', 'entre 12h e 13h') less will
    do.
    """
    if window.before(first, "time_before"):
        return True
    joined = window.at(first - 2, "time_unit") is not None and window.glued(first - 2)
    opened = window.before(first, "range_open") is not None and not window.before(first, "hedge_before")
    return glued and (joined or opened or window.fold(first - 1) in window.lexicon.gap)


def refuse_spelled_time(window: Window, number: Number) -> Refused | None:
    """'fünf Uhr', 'alle tre e mezza': a time in words."""
    if number.ungrouped:
        return None
    if number.form == "words" and (number.value or 99) < _HOURS and (hour := _hour_unit(window, number)) is not None:
        return Refused(number.first, hour, "time")
    behind = window.at(number.last, "time_after")
    value = number.value if number.form != "digits" and number.scale == 1 else None
    halved = value is not None and value < _HOURS and value % 1 == _HALF
    if halved and window.before(number.first, "time_before") and not window.content(number.last):
        return Refused(number.first, behind.last if behind else number.last, "time")  # 'alle tre e mezza'
    if (
        number.form == "words"
        and behind is not None
        and len(behind.entry.surface) > 2
        and (number.value or 99) < _HOURS
    ):
        return Refused(number.first, behind.last, "time")
    return None


def refuse_hours(window: Window, draft: Draft) -> Refused | None:
    """'9 bis 17 Uhr', '5-7 pm': from one time of the day to another."""
    if draft.upper is None or draft.unit or (draft.upper.value or 99) >= _HOURS:
        return None
    behind = window.at(draft.right, "time_after")
    if behind is not None and window.near(draft.right):
        return Refused(draft.number.first, behind.last, "time")
    hours = draft.number.form == "digits" and window.before(draft.number.first, "hours_between") is not None
    return Refused(draft.number.first, draft.right, "time") if hours and not window.content(draft.right) else None
