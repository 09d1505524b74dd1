"""Days beside the name of a month or of a weekday, and dates in digits."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Number, Refused
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.refusals.years import YEARS
from numrecon.extraction.grammar.window import STOPS, Window
from numrecon.langs.tokens import SIGN

_DENOMINATORS = (2, 3, 4, 5, 8, 10)  # of the fractions that are written with a slash
_DAYS = 6  # days before one month name
#: Roles of what stands behind and before a day of the month.
_BEHIND_DAYS = frozenset(("month", "date_link", "suffix", "and", "additive", "onto", "range_to", "range_or"))
_BEFORE_DAYS = frozenset(("weekday", "month", "range_open"))


def refuse_day(window: Window, number: Number) -> Refused | None:
    """'23 gennaio', 'January 23', '4 de julho', '3. Juli', also with the year behind."""
    if not number.ungrouped or number.decimals or not 1 <= (number.value or 0) <= 31:
        return None
    first, last = number.first, number.last
    if not _dated(window, first, last):
        return None
    month = _month(window, last)
    if month is not None:
        return Refused(first, _year_behind(window, month.last), "date")
    if (end := _days_behind(window, last, between=_after_between(window, first))) is not None:
        return Refused(first, _year_behind(window, end), "date")
    named = window.before(first, "weekday") is not None and window.near(first) and last == first + 1
    measured = window.at(last, "unit", "percent", "currency", "scale", "minor", "vulgar") is not None
    bare = not window.content(last) and not (measured and window.fold(last) not in window.lexicon.function)
    if named and bare and not window.is_dash(last) and not (window.is_sign(last, ":.,") and window.glued(last + 1)):
        return Refused(first, last, "date")  # 'martedì 2'
    if beside_weekday(window, first, last):
        return Refused(first, last, "date")
    before = window.before(first, "month")
    if before is not None and window.near(first) and not window.at(last, "unit", "percent", "currency"):
        return Refused(first, _year_behind(window, last), "date")
    return None


def _dated(window: Window, first: int, last: int) -> bool:
    """Whether anything beside the digits may say that they are a day: most often nothing does."""
    behind, before = window.roles_at[last], window.roles_before[first]
    if not behind.isdisjoint(_BEHIND_DAYS) or not before.isdisjoint(_BEFORE_DAYS):
        return True
    signed = window.is_sign(last, ".,)") or window.is_dash(last)
    return signed or window.fold(first - 1) in window.lexicon.gap and window.is_word(last)


def beside_weekday(window: Window, first: int, last: int) -> bool:
    """'quinta-feira (12)', 'sexta-feira, 13,': the day of the month in apposition to the day of the week."""
    aside = (
        window.is_sign(first - 1, "(")
        and window.is_sign(last, ")")
        or window.is_sign(first - 1, ",")
        and window.is_sign(last, ",")
    )
    return aside and window.before(first - 1, "weekday") is not None


def _after_between(window: Window, first: int) -> bool:
    """Whether 'between', 'from' stands before, a determiner allowed between."""
    determined = window.fold(first - 1) in window.lexicon.gap
    return window.before(first - 1 if determined else first, "range_open") is not None


def _days_behind(window: Window, i: int, *, between: bool) -> int | None:
    """The token behind the month of a list or span of days: '30 na 31 sierpnia', '3., 4. und 5. Mai', '12 do 15 maja';
    after 'between' any one word may join them.
    """
    for _ in range(_DAYS):
        i = _day_mark(window, i)
        joint = window.at(i, "and", "additive", "onto", "range_to", "range_or")
        comma = joint is None and window.is_sign(i, ",")
        if joint is None and not comma and not window.is_dash(i) and not (between and window.is_word(i)):
            return None
        i = joint.last if joint is not None and not joint.clitic else i + 1
        while window.fold(i) in window.lexicon.gap:  # 'tra il 5 e IL 7 novembre'
            i += 1
        if not window.is_digits(i) or not window.near(i) or not 1 <= len(window.raw(i)) <= 2 or int(window.raw(i)) > 31:
            return None
        i += 1
        month = None if comma else _month(window, i)
        if month is not None:
            return month.last
    return None


def _month(window: Window, i: int) -> Match | None:
    """The name of a month behind a day: 'Juli' behind '3.', 'maio' behind '1.º de'."""
    i = _day_mark(window, i)
    if (link := window.at(i, "date_link")) is not None:
        i = link.last
    return window.at(i, "month") if window.near(i) else None


def _day_mark(window: Window, i: int) -> int:
    """The token behind the mark of an ordinal: '3. Juli', '1º de maio', '1.º de maio'."""
    if window.is_sign(i, "."):
        i += 1
    mark = window.at(i, "suffix")
    return i + 1 if mark is not None and mark.entry.value[0] == "ordinal_mark" and window.glued(i) else i


def _year_behind(window: Window, i: int) -> int:
    j = i
    if window.is_sign(j, ",") or window.at(j, "date_link"):
        j += 1
    if window.is_digits(j) and len(window.raw(j)) == 4 and YEARS[0] <= int(window.raw(j)) <= YEARS[1]:
        return j + 1
    return i


def refuse_numeric_date(window: Window, number: Number) -> Refused | None:
    """'28/01/2026', '2026-01-28', '24/7': digits joined by slashes or two dashes; '24.12.' where
    ordinals have stops.
    """
    if not number.ungrouped or window.kind(number.last) != SIGN:
        return None
    if window.lexicon.data["ordinal_marks"]["dot"] and "separator" in number.flags and window.is_sign(number.last, "."):
        day, month = window.raw(number.first), window.raw(number.last - 1)
        written = number.last == number.first + 3 and max(len(day), len(month)) <= 2 and window.glued(number.last)
        if written and 1 <= int(day) <= 31 and 1 <= int(month) <= 12:
            return Refused(number.first, number.last + 1, "date")
    i = number.last
    joints = int(window.is_sign(i, "/") and beside_weekday(window, number.first, i + 2))  # 'sábado (14/5)'
    while window.joins_digits(i, "/-\u2013\u2010\u2011"):
        joints += 1
        i += 2
    if joints == 1 and i == number.last + 2 and _day_and_month(window, number):
        return Refused(number.first, i, "date")
    if joints >= 2:
        size = sum(len(window.raw(k)) for k in range(number.first, i) if window.is_digits(k))
        return Refused(number.first, i, "phone" if size > 8 else "date")
    return None


def _day_and_month(window: Window, number: Number) -> bool:
    """'15/3', 'em 2/11': a day and a month where no fraction can be meant, or where a word announces a date."""
    i = number.last + 2
    day, month = number.value or 0, int(window.raw(i - 1)) if len(window.raw(i - 1)) <= 2 else 0
    if not window.is_sign(number.last, "/") or not 1 <= day <= 31 or not 1 <= month <= 12 or number.decimals:
        return False
    closed = i == len(window) or window.is_sign(i, STOPS)
    if window.glued(i) and not closed or window.at(i, "unit", "percent", "currency", "scale", "times") is not None:
        return False
    if day > 12 and day > month:
        return True
    announced = window.before(number.first, "year_before") is not None
    return announced and (day >= month or month not in _DENOMINATORS or closed)
