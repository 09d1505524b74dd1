"""Two numbers that are one range ('3-5 million', 'between a and b'), and two that are not (lists, changes)."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.numbers import read_number
from numrecon.extraction.grammar.units import attach_unit
from numrecon.extraction.grammar.window import Window

_UNIT_REACH = 7  # tokens from the first value to the unit behind the second
_LENGTHS = frozenset({"millimeter", "centimeter", "meter", "kilometer", "inch", "foot"})
_CHANGE_REACH = 10  # tokens between a verb of change and 'from'
_ALIKE = Decimal(
    10
)  # two figures of one list or change are within this factor, when one scale or unit is said for both
_SPANS = ("between", "from_to", "to", "dash", "or")
_SHARED = ("percent", "money", "measure", "duration", "age")


def attach_range(window: Window, draft: Draft) -> None:
    """Make the draft a range where a connector and a second, larger number follow it; else share the unit of a list."""
    opening = _opening(window, draft)
    joint = _joint(window, draft, opening is not None) or _list_joint(window, draft)
    if joint is None:
        return
    last, how = joint
    upper = _upper(window, last)
    if upper is None:
        if draft.number.form == "vague" and how in _SPANS and (behind := read_number(window, last)) is not None:
            _merge_vague(window, draft, behind, opening if how in ("between", "from_to") else None)
        return
    if how in ("list", "onto") or not _plausible(window, draft, upper, how):
        _share(draft, upper, change=how in ("to", "onto"))
        return
    if opening is not None and how in ("between", "from_to"):
        draft.left, draft.clitic = opening
    _merge(draft, upper)
    draft.rules.append(f"range.{how}")


def is_change(window: Window, left: int) -> bool:
    """Whether the number is the first value of a change ('rose from 5 to 10 percent'): by the word before it, where the
    language has one for that, else by a verb of change."""
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


def _length_follows(window: Window, left: int) -> bool:
    """Whether a unit of length stands within reach behind the token: 'ارتفاع' is a height before it, else a rise."""
    found = (window.at(i, "unit") for i in range(left, left + _UNIT_REACH))
    return any(match is not None and match.entry.value[0] in _LENGTHS for match in found)


def _changed_from(window: Window, left: int) -> bool:
    """Whether the number stands behind a word that opens a change ('z 5 do 10'), determiners and hedges between."""
    for i in range(left - 1, max(left - 4, -1), -1):
        word = window.fold(i)
        if word in window.lexicon.change_from:
            return True
        hedged = word in window.lexicon.gap or word in window.lexicon.noun_skip or window.at(i, "hedge_before")
        if not hedged or i < window.floor:
            return False
    return False


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
    if _hanging(window, draft):
        i += 1  # '18- to 24-year-olds'
    if opened:
        closing = _closing(window, draft, i)
        if closing is not None:
            return closing
    dash = window.is_dash(i) or window.is_sign(i, "~") and window.is_digits(i + 1)
    if dash and (window.glued(i) == window.glued(i + 1) or _leaning(window, draft, i)):
        joint = window.at(i + 1, "range_to") if window.glued(i) else None
        if joint is not None and window.is_dash(joint.last) and window.glued(joint.last + 1):
            return joint.last + 1, "to"  # '18-to-24'
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


def _leaning(window: Window, draft: Draft, i: int) -> bool:
    """'75 -300 mm': a dash typed at the second number only, which is larger and no temperature."""
    leans = (
        window.glued(i + 1) and len(window.blank(i)) == 1 and window.is_digits(i + 1) and draft.number.form == "digits"
    )
    upper = _upper(window, i + 1) if leans and not draft.unit else None
    return upper is not None and bool(upper.unit) and not _degrees(draft, upper)


def _starts_list(window: Window, draft: Draft) -> bool:
    """Whether no number or comma stands before the draft, so that 'two, three weeks' may be a guess and no
    enumeration."""
    i = draft.left - 1
    alone = not window.is_sign(i, ",;:-") and not window.is_digits(i) and window.before(draft.left, "number") is None
    return alone and draft.number.scale == 1 and not draft.number.grouped and not draft.number.decimals


def _noun_behind(window: Window, i: int) -> bool:
    return window.is_word(i) and window.near(i) and window.fold(i) not in window.lexicon.function


def _list_joint(window: Window, draft: Draft) -> tuple[int, str] | None:
    """(token behind the word, 'list' or 'onto') where the draft's figure and the next are of one list or one change."""
    i = draft.right + _hanging(window, draft)
    match = window.at(i, "onto", "and", "additive") if window.near(i) else None
    if match is None or not window.is_word(match.first):
        return None
    return i if match.clitic else match.last, "onto" if match.entry.role == "onto" else "list"


def _share(draft: Draft, upper: Draft, *, change: bool) -> None:
    """'34 and 39 years', 'from 5 to 10 percent': the unit behind the second figure is that of both, so is its scale.
    Of two things counted the scale is that of both in a change only ('z 2 do 3 tys. osób')."""
    low, high = draft.number, upper.number
    if draft.kind != "count" or low.value is None or high.value is None:
        return
    if upper.kind not in _SHARED and not (change and upper.kind == "count" and high.scale >= 1000):
        return
    if upper.left < high.first or low.form != high.form and high.form != "mixed" or _year(low) and not _year(high):
        return
    own = high.value / high.scale
    if low.scale == 1 and high.scale >= 1000 and own and 1 / _ALIKE <= low.value / own <= _ALIKE:
        low.value *= high.scale
        low.scale, low.place = high.scale, low.place + len(str(int(high.scale))) - 1
    elif low.scale != high.scale:
        return
    draft.kind, draft.unit, draft.units, draft.factor = upper.kind, upper.unit, upper.units, upper.factor
    draft.rules.append("unit.shared")


def _closing(window: Window, draft: Draft, i: int) -> tuple[int, str] | None:
    for match in _openings(window, draft):
        kind, words = match
        if all(window.fold(i + k) == word for k, word in enumerate(words)):
            if kind == "from_to" and is_change(window, draft.left):
                return None
            return i + len(words), kind
        # Arabic writes the conjunction together with the second number ('بين 3 و5', 'وخمسة').
        if (
            window.lexicon.clitics
            and len(words) == 1
            and window.fold(i).startswith(words[0])
            and len(window.fold(i)) > 1
        ):
            return i, kind
    return None


def _openings(window: Window, draft: Draft) -> list[tuple[str, tuple[str, ...]]]:
    found = []
    for first in range(max(draft.left - 4, 0), draft.left):
        found += [m.entry.value for m in window.all_at(first) if m.entry.role == "range_open"]
    return found


def _upper(window: Window, first: int) -> Draft | None:
    """The second number, past a hedge, determiners or a currency sign, with its unit."""
    below = False
    for i in range(first, min(first + 4, len(window))):
        number = read_number(window, i)
        if isinstance(number, Number):
            if number.value is None:
                return None
            number.value *= -1 if below else 1
            draft = Draft(number, number.first, number.last)
            attach_unit(window, draft)
            return draft
        below = below or _minus(window, i)
        skippable = window.at(i, "hedge_before", "currency") is not None or window.fold(i) in window.lexicon.gap
        if number is not None or not (skippable or below):
            return None
    return None


def _minus(window: Window, i: int) -> bool:
    """Whether token i makes the number behind it negative."""
    sign = window.is_sign(i, "-\u2212") and window.glued(i + 1) and not window.glued(i)
    return sign or window.at(i, "minus") is not None


def _degrees(draft: Draft, upper: Draft) -> bool:
    return "degree" in (draft.unit or upper.unit)


def _hanging(window: Window, draft: Draft) -> bool:
    """Whether the draft ends in the hyphen of a word that the next number has too: 'zwei- bis dreimal'."""
    return window.is_dash(draft.right) and window.glued(draft.right) and not window.glued(draft.right + 1)


def _plausible(window: Window, draft: Draft, upper: Draft, how: str) -> bool:
    low, high = draft.number.value, upper.number.value
    if low is None or high is None or upper.kind == "ratio" and draft.kind != "ratio" and not _hanging(window, draft):
        return False
    if draft.unit and upper.unit and draft.unit != upper.unit:
        return False
    if how == "dash" and window.glued(draft.right) and (draft.number.form == "words") != (upper.number.form == "words"):
        return False  # 'An-124'
    shared = _shared_scale(draft, upper)
    low *= -shared if _minus(window, draft.left - 1) else shared
    if not low < high and not (_degrees(draft, upper) and how != "or"):  # '12 bis 8 Grad' falls at night
        return False
    if how == "pair":
        counted = upper.unit or draft.number.form == "words" and _noun_behind(window, upper.right)
        return bool(counted) and not draft.unit and high <= low + max(Decimal(1), low / 5) and low >= 2
    if how == "or":
        return high <= low * 2 and not draft.unit or high <= low + max(Decimal(2), low / 4)
    if how in ("dash", "to"):
        if how == "to" and is_change(window, draft.left) and not _one_step(window, draft, upper):
            return False
        return not (_year(draft.number) and _year(upper.number) and not upper.unit)
    return True


def _one_step(window: Window, draft: Draft, upper: Draft) -> bool:
    """Whether the figures behind a verb of change are one step of it: 'could rise 5 to 10 percent', 'cut BY 5 to 7'."""
    before = window.fold(draft.left - 1)
    placed = before in window.lexicon.function and before not in window.lexicon.difference  # 'from'
    return not draft.unit and not placed and bool(upper.unit or _noun_behind(window, upper.right))


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
