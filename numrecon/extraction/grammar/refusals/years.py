"""Numbers that date something by its year."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import follows_change, fronted_change
from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.window import DASHES, STOPS, Window

YEARS = (Decimal(1000), Decimal(2100))
_MODERN = (Decimal(1900), Decimal(2050))
_ENDS = ("at_least", "at_most")  # hedges whose words open or end a span of time too
_ADVERB = 2  # tokens from a verb of change to the word before its figure: 'rose sharply TO 1644'
_YEAR_DIGITS = 4
_AROUND = 60  # tokens around a figure in brackets among which others like it are looked for
_SUBJECT = 12  # tokens before a figure in which it is called a number of something


def refuse_year(window: Window, draft: Draft) -> Refused | None:
    """A bare four-digit number that dates something; a hedge, unit or counted noun makes it a count."""
    number = draft.number
    if _short_year(window, draft):
        return Refused(number.first, number.last, "year")
    if "range.bounds" in draft.rules or number.first == 0 and number.last == len(window):
        return None  # 'over 1000 and under 1500'; a number alone is a figure
    if not draft.unit and draft.kind == "count" and _bare_year(number) and _tallied(window, draft):
        return None
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
        return None if not _modern(number) and _bracketed_counts(window, last) else Refused(first, last, "year")
    if not _modern(number):
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
    return not (number.place >= 2 and _counts(window, draft) and (not _modern(number) or hedge is not None))


def _modern(number: Number) -> bool:
    return _MODERN[0] <= (number.value or 0) <= _MODERN[1]


def _tallied(window: Window, draft: Draft) -> bool:
    """Whether the words beside four digits make them a toll: what is counted one by one and hardly follows a year
    ('aponta para 1037 mortos', 'Z 1843 osób'), or what a number rose or fell to ('Do 1644 wzrosła liczba ofiar').
    """
    last = draft.right
    if window.at(last, "year_after") is not None:
        return False
    counted = window.near(last) and window.fold(last) in window.lexicon.tallied
    if counted and not _modern(draft.upper or draft.number):
        cue = window.before(draft.number.first, "year_before")
        return cue is None or window.fold(cue.first) in window.lexicon.loose_years and cue.last == cue.first + 1
    return draft.upper is None and (_changed_to(window, draft) or _changed_from(window, draft))


def _changed_to(window: Window, draft: Draft) -> bool:
    """'subiu para 1343', 'Do 1033 wzrosła', 'subiu de 980 para 1343': what a verb of change beside it leads to; a year
    of our time only where something is said to be a number ('the number of dead rose to 2012').
    """
    first, before, lexicon = draft.number.first, window.previous, window.lexicon
    if fronted_change(window, first, draft.right):
        return not _modern(draft.number)  # 'Do 2019 wzrosła liczba ofiar' says when
    if window.fold(first - 1) not in lexicon.towards:
        return False
    if before is not None and before.right == first - 1 and window.fold(before.left - 1) in lexicon.openings:
        return before.kind == "count" and before.upper is None and follows_change(window, before.left, _ADVERB + 1)
    if not follows_change(window, first - 1, _ADVERB):
        return False
    said = range(max(first - _SUBJECT, 0), first)
    return not _modern(draft.number) or any(window.fold(i).startswith(lexicon.tallies) for i in said)


def _changed_from(window: Window, draft: Draft) -> bool:
    """'subiu de 1200 para 1343', 'wzrosła z 1200 do 1343': behind the word before the first value of a change, where
    what follows it leads to no year.
    """
    first, last = draft.number.first, draft.number.last
    onto = window.at(last, "onto", "range_to")
    if window.fold(first - 1) not in window.lexicon.openings or onto is None or not window.is_digits(onto.last):
        return False
    leads = onto.entry.role == "onto" or window.fold(first - 1) in window.lexicon.change_from
    return leads and not _modern(draft.number) and follows_change(window, first - 1, _ADVERB)


def _bracketed_counts(window: Window, last: int) -> bool:
    """'Hatay (1014), Adana (83)': whether another figure in brackets, no year, stands in the sentence."""
    near = range(max(window.first_bracket, last - _AROUND), min(last + _AROUND, len(window)))
    figures = (window.raw(i + 1) for i in near if window.is_sign(i, "(") and window.is_sign(i + 2, ")"))
    return any(raw.isdecimal() and (len(raw) < _YEAR_DIGITS or int(raw[0]) > 2) for raw in figures)


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
