"""Two numbers that are one range ('3-5 million', 'between a and b'), and two that are not (scores, changes)."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.numbers import read_number
from numrecon.extraction.grammar.units import attach_unit
from numrecon.extraction.grammar.window import Window

_CHANGE_REACH = 10  # tokens between a verb of change and 'from'


def attach_range(window: Window, draft: Draft) -> None:
    """Make the draft a range where a connector and a second, larger number follow it."""
    opening = _opening(window, draft)
    joint = _joint(window, draft, opening is not None)
    if joint is None:
        return
    last, how = joint
    upper = _upper(window, last)
    if upper is None or not _plausible(window, draft, upper, how):
        return
    if opening is not None and how in ("between", "from_to"):
        draft.left, draft.clitic = opening
    _merge(draft, upper)
    draft.rules.append(f"range.{how}")


def is_change(window: Window, left: int) -> bool:
    """Whether a verb of change stands before: 'rose from 5 to 10 percent' is two values."""
    stems = window.lexicon.change
    return any(window.fold(i).startswith(stems) for i in range(max(left - _CHANGE_REACH, 0), left)) if stems else False


def _opening(window: Window, draft: Draft) -> tuple[int, int] | None:
    """(token, clitic) of 'between', 'from' before the draft, determiners and hedges allowed between."""
    i = draft.left
    for _ in range(3):
        match = window.before(i, "range_open")
        if match is not None:
            return match.first, match.clitic
        hedge = window.before(i, "hedge_before")
        if hedge is not None:
            i = hedge.first
        elif window.fold(i - 1) in window.lexicon.gap:
            i -= 1
        else:
            return None
    return None


def _joint(window: Window, draft: Draft, opened: bool) -> tuple[int, str] | None:
    """(token behind the connector, kind of connector) directly behind the draft."""
    i = draft.right
    if window.is_dash(i) and window.glued(i) and not window.glued(i + 1):
        i += 1  # '18- to 24-year-olds'
    if opened:
        closing = _closing(window, draft, i)
        if closing is not None:
            return closing
    if window.is_dash(i) and (window.glued(i) == window.glued(i + 1)):
        return i + 1, "dash"
    if window.is_sign(i, ",") and window.glued(i) and window.near(i + 1) and not window.glued(i + 1):
        return (i + 1, "pair") if _starts_list(window, draft) else None
    if not window.near(i):
        return None
    match = window.at(i, "range_to")
    if match is not None:
        return match.last, "to"
    match = window.at(i, "range_or")
    if match is not None:
        return (i if match.clitic else match.last), "or"
    return None


def _starts_list(window: Window, draft: Draft) -> bool:
    """Whether no number or comma stands before the draft, so that 'two, three weeks' may be a guess and no enumeration."""
    i = draft.left - 1
    alone = not window.is_sign(i, ",;:-") and not window.is_digits(i) and window.before(draft.left, "number") is None
    return alone and draft.number.scale == 1 and not draft.number.grouped and not draft.number.decimals


def _noun_behind(window: Window, i: int) -> bool:
    return window.is_word(i) and window.near(i) and window.fold(i) not in window.lexicon.function


def _closing(window: Window, draft: Draft, i: int) -> tuple[int, str] | None:
    for match in _openings(window, draft):
        kind, words = match
        if all(window.fold(i + k) == word for k, word in enumerate(words)):
            if kind == "from_to" and is_change(window, draft.left):
                return None
            return i + len(words), kind
        # Arabic writes the conjunction together with the second number ('بين 3 و5', 'وخمسة').
        if window.lexicon.clitics and len(words) == 1 and window.fold(i).startswith(words[0]) and len(window.fold(i)) > 1:
            return i, kind
    return None


def _openings(window: Window, draft: Draft) -> list[tuple[str, tuple[str, ...]]]:
    found = []
    for first in range(max(draft.left - 4, 0), draft.left):
        found += [m.entry.value for m in window.all_at(first) if m.entry.role == "range_open"]
    return found


def _upper(window: Window, first: int) -> Draft | None:
    """The second number, past a hedge, determiners or a currency sign, with its unit."""
    for i in range(first, min(first + 4, len(window))):
        number = read_number(window, i)
        if isinstance(number, Number):
            if number.value is None:
                return None
            draft = Draft(number, number.first, number.last)
            attach_unit(window, draft)
            return draft
        skippable = window.at(i, "hedge_before", "currency") is not None or window.fold(i) in window.lexicon.gap
        if number is not None or not skippable:
            return None
    return None


def _plausible(window: Window, draft: Draft, upper: Draft, how: str) -> bool:
    low, high = draft.number.value, upper.number.value
    if low is None or high is None or upper.kind == "ratio" and draft.kind != "ratio":
        return False
    if draft.unit and upper.unit and draft.unit != upper.unit:
        return False
    shared = _shared_scale(draft, upper)
    low *= shared
    if not low < high:
        return False
    if how == "pair":
        counted = upper.unit or draft.number.form == "words" and _noun_behind(window, upper.right)
        return bool(counted) and not draft.unit and high <= low + max(Decimal(1), low / 5) and low >= 2
    if how == "or":
        return high <= low * 2 and not draft.unit or high <= low + max(Decimal(2), low / 4)
    if how in ("dash", "to"):
        placed = window.fold(draft.left - 1) in window.lexicon.function  # 'from'
        if how == "to" and is_change(window, draft.left) and (draft.unit or not upper.unit or placed):
            return False  # but 'could rise 5 to 10 percent' is one range
        return not (_year(draft.number) and _year(upper.number) and not upper.unit)
    return True


def _year(number: Number) -> bool:
    return number.form == "digits" and not number.grouped and not number.decimals and 1000 <= (number.value or 0) <= 2100


def _shared_scale(draft: Draft, upper: Draft) -> Decimal:
    """'3-5 million': the scale behind the second number counts for both, unless the first has a scale or a unit."""
    low, high = draft.number, upper.number
    if low.scale != 1 or high.scale < 1000 or draft.unit and draft.kind != "money":
        return Decimal(1)
    assert low.value is not None and high.value is not None
    return high.scale if low.value < 1000 and low.value < high.value / high.scale * 1000 and low.value < high.value / high.scale else Decimal(1)


def _merge(draft: Draft, upper: Draft) -> None:
    shared = _shared_scale(draft, upper)
    low = draft.number
    if shared != 1 and low.value is not None:
        low.value *= shared
        low.scale = shared
        low.place += len(str(int(shared))) - 1
    draft.upper, draft.right, draft.hedge = upper.number, upper.right, "range"
    if upper.unit:
        draft.kind, draft.unit, draft.units, draft.factor = upper.kind, upper.unit, upper.units, upper.factor
    draft.clitic = draft.clitic if draft.left <= low.first else low.clitic
