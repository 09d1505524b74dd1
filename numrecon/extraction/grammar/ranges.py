"""Two numbers that are one range ('3-5 million', 'between a and b'), and two that are not (lists, changes)."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import is_change
from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.joints import (
    find_joint,
    find_list_joint,
    find_opening,
    hanging,
    is_degrees,
    is_minus,
    read_upper,
)
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.units.attach import attach_unit
from numrecon.extraction.grammar.window import Window

_ALIKE = Decimal(
    10
)  # two figures of one list or change are within this factor, when one scale or unit is said for both
_THOUSAND = 1000
_LARGEST_PERCENT = 200  # beyond it a plain figure is no percentage because one is listed with it
_PLACES = 3  # zeros of a thousand
_SPANS = ("between", "from_to", "to", "dash", "or")
_SHARED = ("percent", "money", "measure", "duration", "age")


def attach_range(window: Window, draft: Draft) -> None:
    """Make the draft a range where a connector and a second, larger number follow it; else share the unit of a list."""
    opening = find_opening(window, draft)
    joint = find_joint(window, draft, opening is not None) or find_list_joint(window, draft)
    if joint is None:
        return
    last, how = joint
    upper = read_upper(window, last)
    if upper is None:
        if draft.number.form == "vague" and how in _SPANS and (behind := read_number(window, last)) is not None:
            _merge_vague(window, draft, behind, opening if how in ("between", "from_to") else None)
        return
    if hanging(window, draft):
        _hang_thousands(draft, upper)
    if how in ("list", "onto") or not _plausible(window, draft, upper, how):
        _share(draft, upper, change=how in ("to", "onto"))
        return
    if opening is not None and how in ("between", "from_to") and not _of_noun(window, opening[0], how):
        draft.negative = draft.negative or is_minus(window, draft.left - 1)  # 'between -5 and 10'
        draft.left, draft.clitic = opening
    _merge(draft, upper)
    draft.rules.append(f"range.{how}")
    _times_behind(window, draft)


def _of_noun(window: Window, first: int, how: str) -> bool:
    """'Strafzölle VON fünf bis zehn Prozent': the opening of a range is 'of' where a noun stands before it."""
    return how == "from_to" and window.lexicon.capitalised_nouns and window.capitalised(first - 1)


def _times_behind(window: Window, draft: Draft) -> None:
    """'three to four times deadlier': a range of ratios."""
    times = window.at(draft.right, "times") if draft.kind == "count" and window.near(draft.right) else None
    if times is not None:
        draft.kind, draft.right = "ratio", times.last
        draft.rules.append("times")


def _hang_thousands(draft: Draft, upper: Draft) -> None:
    """'80- bis 100.000': the hyphen stands for the thousands of the second number, which are written in digits."""
    low, high = draft.number, upper.number
    digits = low.form == high.form == "digits" and high.grouped and high.place >= _PLACES and high.scale == 1
    if not digits or low.grouped or low.decimals or low.value is None or high.value is None:
        return
    if 0 < low.value < _THOUSAND and low.value * _THOUSAND < high.value:
        low.value, low.place, low.grouped = low.value * _THOUSAND, low.place + _PLACES, True


def _noun_behind(window: Window, i: int) -> bool:
    return window.is_word(i) and window.near(i) and window.fold(i) not in window.lexicon.function


def _share(draft: Draft, upper: Draft, *, change: bool) -> None:
    """'34 and 39 years', 'from 5 to 10 percent': the unit behind the second figure is that of both, so is its scale. Of
    two things counted the scale is that of both in a change only ('z 2 do 3 tys. osób').
    """
    low, high = draft.number, upper.number
    if draft.kind != "count" or low.value is None or high.value is None:
        return
    if upper.kind not in _SHARED and not (change and upper.kind == "count" and high.scale >= 1000):
        return
    if (
        upper.left < high.first
        or low.form != high.form
        and high.form != "mixed"
        and not change
        or _year(low)
        and not _year(high)
    ):
        return
    if upper.kind == "percent" and low.value > _LARGEST_PERCENT and low.value > high.value * _ALIKE:
        return  # 'by 17,000 or 0.1 percent'
    own = high.value / high.scale
    if low.scale == 1 and high.scale >= 1000 and own and 1 / _ALIKE <= low.value / own <= _ALIKE:
        low.value *= high.scale
        low.scale, low.place = high.scale, low.place + len(str(int(high.scale))) - 1
    elif low.scale != high.scale and not (change and min(low.scale, high.scale) >= _THOUSAND):
        return  # but 'by 300 million to 1.1 billion euros'
    draft.kind, draft.unit, draft.units, draft.factor = upper.kind, upper.unit, upper.units, upper.factor
    draft.rules.append("unit.shared")


def _plausible(window: Window, draft: Draft, upper: Draft, how: str) -> bool:
    low, high = draft.number.value, upper.number.value
    if low is None or high is None or upper.kind == "ratio" and draft.kind != "ratio" and not hanging(window, draft):
        return False
    if draft.unit and upper.unit and draft.unit != upper.unit:
        return False
    if _dated(window, draft) and (upper.unit or upper.number.scale > 1):
        return False
    if how == "dash" and window.glued(draft.right) and (draft.number.form == "words") != (upper.number.form == "words"):
        return False  # 'An-124'
    shared = _shared_scale(draft, upper)
    low *= -shared if is_minus(window, draft.left - 1) else shared
    if not low < high and not (is_degrees(draft, upper) and how != "or"):  # '12 bis 8 Grad' falls at night
        return False
    if how == "pair":
        counted = upper.unit or draft.number.form == "words" and _noun_behind(window, upper.right)
        return bool(counted) and not draft.unit and high <= low + max(Decimal(1), low / 5) and low >= 2
    if how == "or":
        return high <= low * 2 and not draft.unit or high <= low + max(Decimal(2), low / 4)
    if how == "to" and draft.unit == "percent" and not upper.unit:
        return False  # 'o 1,4 proc. do 2345 pkt'
    if how in ("dash", "to"):
        if how == "to" and is_change(window, draft.left) and not _one_step(window, draft, upper):
            return False
        return not (_year(draft.number) and _year(upper.number) and not upper.unit)
    return True


def _dated(window: Window, draft: Draft) -> bool:
    """Whether the first figure is a year by the word for one before it: 'حتى عام 2025 إلى 93 مليارا'."""
    cue = window.before(draft.number.first, "year_before") if _year(draft.number) and not draft.unit else None
    return cue is not None and window.fold(cue.last - 1) not in window.lexicon.function | window.lexicon.gap


def _one_step(window: Window, draft: Draft, upper: Draft) -> bool:
    """Whether the figures behind a verb of change are one step of it: 'could rise 5 to 10 percent', 'cut BY 5 to 7'."""
    from_ = window.fold(draft.left - 1) in window.lexicon.change_from
    placed = from_ or window.before(draft.left, "range_open") is not None
    alike = draft.number.scale in (1, upper.number.scale)  # not 'fell by 300 million to 1.1 billion euros'
    return not draft.unit and not placed and alike and bool(upper.unit or _noun_behind(window, upper.right))


def _year(number: Number) -> bool:
    return (
        number.form == "digits" and not number.grouped and not number.decimals and 1000 <= (number.value or 0) <= 2100
    )


def _shared_scale(draft: Draft, upper: Draft) -> Decimal:
    """'3-5 million': the scale behind the second number counts for both, unless the first has a scale or a unit."""
    low, high = draft.number, upper.number
    if low.scale != 1 or high.scale < 1000 or draft.unit and draft.kind != "money":
        return Decimal(1)
    assert low.value is not None and high.value is not None
    return high.scale if low.value < high.value / high.scale else Decimal(1)


def _merge_vague(window: Window, draft: Draft, upper: Number | Refused, opening: tuple[int, int] | None) -> None:
    """'od kilku do kilkunastu tysięcy': from the lower end of one vague word to the upper end of the next."""
    low = draft.number.low
    if not isinstance(upper, Number) or upper.form != "vague" or low is None or upper.low is None or upper.low <= low:
        return
    if draft.unit or draft.number.plural or upper.plural:
        return
    shared = Decimal(10) ** (upper.low.adjusted() // 3 * 3) if upper.low >= 1000 > low else Decimal(1)
    if opening is not None:
        draft.left, draft.clitic = opening
    whole = Draft(upper, upper.first, upper.last)
    attach_unit(window, whole)
    draft.number.low, draft.number.high, draft.number.last, draft.right = (
        low * shared,
        upper.high,
        upper.last,
        whole.right,
    )
    draft.kind, draft.unit, draft.units, draft.factor = whole.kind, whole.unit, whole.units, whole.factor
    draft.rules.append("range.vague")


def _merge(draft: Draft, upper: Draft) -> None:
    shared = _shared_scale(draft, upper)
    low = draft.number
    if shared != 1 and low.value is not None:
        low.value *= shared
        low.scale = shared
        low.place += len(str(int(shared))) - 1
    draft.upper, draft.right, draft.hedge = upper.number, upper.right, "range"
    if upper.unit or upper.kind == "ratio":
        kind = draft.kind if draft.kind == "age" and upper.kind == "duration" else upper.kind
        draft.kind, draft.unit, draft.units, draft.factor = kind, upper.unit, upper.units, upper.factor
    draft.clitic = draft.clitic if draft.left <= low.first else low.clitic
