"""Numbers that date something by its year."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.window import DASHES, STOPS, Window

YEARS = (Decimal(1000), Decimal(2100))
_MODERN = (Decimal(1900), Decimal(2050))
_ENDS = ("at_least", "at_most")  # hedges whose words open or end a span of time too


def refuse_year(window: Window, draft: Draft) -> Refused | None:
    """A bare four-digit number that dates something; a hedge, unit or counted noun makes it a count."""
    number = draft.number
    if _short_year(window, draft):
        return Refused(number.first, number.last, "year")
    if "range.bounds" in draft.rules or number.first == 0 and number.last == len(window):
        return None  # 'over 1000 and under 1500'; a number alone is a figure
    if draft.upper is not None and _bare_year(number) and _bare_year(draft.upper) and not draft.unit:
        both = number.place >= 2 and draft.upper.place >= 2 and _counts(window, draft)
        return None if both else Refused(number.first, draft.right, "year")
    first, last = number.first, number.last
    season = _season(window, last) if _bare_year(number) else last
    if season > last:
        return Refused(first, season, "year")
    era = window.at(last, "year_after")
    dated = era is not None and len(era.entry.surface) > 2 and window.before(first, "year_before") is not None
    small = number.form == "digits" and not number.grouped and not number.decimals and (number.value or 0) < YEARS[0]
    if dated and small and draft.noun is None:  # 'of the 12 attacks' is a count
        return Refused(first, last, "year")  # 'سنة 300 قبل الميلاد', 'عام 656 هجرية'
    if _bare_year(number) and era is not None and window.before(first, "year_before") is not None:
        return Refused(first, era.last, "year")  # 'عام 2018م'
    if _bare_year(number) and draft.unit == "year" and draft.hedge == "exact" and (number.value or 0) >= _MODERN[0]:
        return Refused(first, draft.right, "year")  # 'w 2011 roku'
    if not _bare_year(number) or draft.unit or draft.kind != "count":
        return None
    if _year_cue(window, draft) or window.at(last, "year_after") or window.before(first, "month"):
        return Refused(first, last, "year")
    if draft.hedge not in ("exact", "about") or draft.upper is not None:  # 'around 1950' is a year, 'over 1950' a count
        return None
    if window.is_sign(first - 1, "(") and window.is_sign(last, ")"):
        return Refused(first, last, "year")
    if not YEARS[0] <= (number.value or 0) or not _MODERN[0] <= (number.value or 0) <= _MODERN[1]:
        return None
    return None if _counts(window, draft) and not _named(window, first) else Refused(first, last, "year")


def _named(window: Window, first: int) -> bool:
    """Whether two capitalised words stand before: 'Mistrzostwa Świata 2026 odbędą się w USA'."""
    plain = not window.lexicon.capitalised_nouns and window.near(first) and window.near(first - 1)
    return plain and window.capitalised(first - 1) and window.capitalised(first - 2)


def _year_cue(window: Window, draft: Draft) -> bool:
    """Whether a word that a year follows stands before.  It is none inside a hedge ('mais DE 1500'), nor where a round
    figure that is no year of our time counts what follows ('of 1200 people', 'até 2000 pessoas'); but 'fino al 2032'
    says when it ends.
    """
    number = draft.number
    cue = window.before(number.first, "year_before")
    if cue is None:
        return False
    hedge = window.before(number.first, "hedge_before")
    if hedge is not None and hedge.first < cue.first and (_counts(window, draft) or hedge.entry.value not in _ENDS):
        return False
    modern = _MODERN[0] <= (number.value or 0) <= _MODERN[1]
    return not (number.place >= 2 and _counts(window, draft) and (not modern or hedge is not None))


def _counts(window: Window, draft: Draft) -> bool:
    """Whether a counted noun, no name, stands directly behind the number."""
    if draft.noun is None or draft.noun_last != draft.right + 1:
        return False
    return window.lexicon.capitalised_nouns or not draft.noun[0].isupper()


def _season(window: Window, last: int) -> int:
    """The token behind the second year of '2013-14', '2018/19', '2021–2027', else `last`."""
    joined = window.is_sign(last, DASHES | {"/"}) and window.glued(last) and window.glued(last + 1)
    written = window.raw(last + 1) if joined and window.is_digits(last + 1) else ""
    if window.is_sign(last, "/") and len(written) == 3:
        return last + 2  # the number of an act in its year: '2016/679'
    two = len(written) == 2 or len(written) == 4 and window.raw(last - 1) < written and int(written) <= YEARS[1]
    return last + 2 if two and not (window.glued(last + 2) and not window.is_sign(last + 2, STOPS)) else last


def _bare_year(number: Number) -> bool:
    return (
        number.form == "digits" and not number.grouped and not number.decimals and number.scale == 1
        and number.value is not None and YEARS[0] <= number.value <= YEARS[1]
    )  # fmt: skip


def _short_year(window: Window, draft: Draft) -> bool:
    """ "'68", "nell'85": two digits glued behind an apostrophe that measure and count nothing."""
    number = draft.number
    two = number.form == "digits" and len(window.raw(number.first)) == 2 and number.last == number.first + 1
    if (
        not two
        or draft.kind != "count"
        or draft.unit
        or draft.upper is not None
        or draft.noun
        or draft.hedge != "exact"
    ):
        return False
    return window.glued(number.first) and window.is_sign(number.first - 1, "'\u2019")
