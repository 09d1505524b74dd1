"""Units without a number, where a language has no indefinite article: 'أكثر من شهر', 'ساعة ونصف', 'أيام قليلة'."""

from __future__ import annotations

from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.ranges import attach_range
from numrecon.extraction.grammar.units.attach import settle_unit
from numrecon.extraction.grammar.units.parts import goes_on, linked_share
from numrecon.extraction.grammar.window import Window

_ONE, _HALF = Decimal(1), Decimal("0.5")


def read_bare(window: Window, i: int) -> Draft | None:
    """One of the unit at token `i`, said by a hedge before it or by 'one' or 'and a half' behind; or a few of it."""
    unit = window.at(i, "unit", "currency")
    if unit is None or not window.is_word(i):
        return None
    few = window.at(unit.last, "few_behind")
    if few is not None and window.near(few.first):
        return _few(window, unit, few)
    if window.at(i, "bare") is None or window.lexicon.definite(window.tokens, i):
        return None
    half = window.at(unit.last, "and_half")
    if half is not None and window.near(half.first):
        return _draft(window, unit, _ONE + _HALF, half.last, place=-1)
    measured = unit.entry.role == "unit"
    if measured and (goes_on(window, unit.last, unit.entry.value[0]) or linked_share(window, unit.last)):
        return _draft(window, unit, _ONE, unit.last)
    if unit.last - unit.first > 1 and window.at(unit.last - 1, "one_behind"):  # listed with it: 'سنة واحدة'
        return _draft(window, unit, _ONE, unit.last)
    one = window.at(unit.last, "one_behind")
    if one is not None and window.near(one.first) and not one.clitic:
        return _draft(window, unit, _ONE, one.last)
    if window.before(i, "range_open") is not None and unit.last < len(window):
        draft = _draft(window, unit, _ONE, unit.last)
        attach_range(window, draft)
        if draft.upper is not None:
            return draft
    cue = window.before(unit.first, "bare_after") is not None and window.near(unit.first)
    cue = cue and not window.is_digits(unit.last)
    return _draft(window, unit, _ONE, unit.last) if cue or _hedged(window, unit) else None


def count_behind(window: Window, draft: Draft) -> bool:
    """'مدافع واحد': one behind the noun that it counts; sets the noun."""
    number, noun = draft.number, draft.number.first - 1
    one = window.at(number.first, "one_behind")
    if one is None or one.clitic or one.last != number.last or draft.kind != "count" or draft.upper is not None:
        return False
    if not window.is_word(noun) or not window.near(number.first) or window.fold(noun) in window.lexicon.function:
        return False
    if noun < window.floor or window.at(noun, "number", "scale", "label_before") is not None:
        return False
    if window.before(number.first, "hedge_before") is not None:
        return False
    draft.noun, draft.noun_last = window.raw(noun), draft.right
    draft.rules.append("one.behind")
    return True


def _few(window: Window, unit: Match, few: Match) -> Draft:
    row = window.lexicon.vague["words"]["few"]
    low, high, clitic = row["low"], row["high"], unit.clitic
    number = Number(unit.first, few.last, None, 1, 0, "vague", low, high, clitic=clitic, rules=["vague"])
    draft = Draft(number, unit.first, few.last, kind=_kind(unit), unit=unit.entry.value[0], clitic=clitic)
    draft.hedge = "vague"
    return draft


def _draft(window: Window, unit: Match, value: Decimal, last: int, place: int = 0) -> Draft:
    number = Number(unit.first, last, value, 1 - place, place, "words", clitic=unit.clitic, rules=["bare"])
    draft = Draft(number, unit.first, last, kind=_kind(unit), unit=unit.entry.value[0], clitic=unit.clitic)
    settle_unit(window, draft)
    return draft


def _kind(unit: Match) -> str:
    return "money" if unit.entry.role == "currency" else unit_tables.kind(unit.entry.value[0])


def _hedged(window: Window, unit: Match) -> bool:
    """Whether a hedge stands directly before and no name or number behind: 'نحو عام 2011', 'حتى يوم
    الجمعة' are dates.
    """
    hedge = window.before(unit.first, "hedge_before")
    if hedge is None or unit.clitic or not window.near(unit.first):
        return False
    preposition = hedge.last - hedge.first == 1 and hedge.entry.value not in ("about", "almost")
    behind = unit.last
    named = window.is_digits(behind) or window.at(behind, "number", "ordinal", "month", "weekday") is not None
    return not preposition and not named and not window.lexicon.definite(window.tokens, behind)
