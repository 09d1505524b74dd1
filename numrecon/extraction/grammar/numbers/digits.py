"""Numbers in digits: grouping and decimal marks by region, every digit script, what is none (dates, versions)."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number, Refused
from numrecon.extraction.grammar.window import BLANKS, Window

# Marks that only ever mean one thing (Arabic decimal and thousands separators, Unicode names).
_ALWAYS_DECIMAL, _ALWAYS_GROUP = "٫", "٬"
_MARKS = frozenset(".,'\u2019\u066b\u066c·")
_ARABIC_COMMA = "\u060c"
_LONGEST = 18  # more digits than this are an identifier, not a count of anything


def read_digits(window: Window, first: int) -> Number | Refused:
    """The number in digits at token `first`, with its grouping and decimal marks."""
    groups, marks, last = _chain(window, first)
    if sum(map(len, groups)) > _LONGEST:
        return Refused(first, last, "identifier")
    number = _decode(window, groups, marks)
    if number is None:
        return Refused(first, last, "date" if _is_date(groups, marks) else "identifier")
    number.first, number.last = first, last
    if not marks:
        _leading_mark(window, number)
    number.rules.append("digits")
    return number


def _leading_mark(window: Window, number: Number) -> None:
    """'.77', '-,08': a decimal mark with nothing before it."""
    mark, digits = number.first - 1, window.raw(number.first)
    if not window.glued(number.first) or not window.is_sign(
        mark, frozenset((*window.lexicon.language.separators["decimal"], "."))
    ):
        return
    before = mark - 1
    free = before < window.floor or not window.glued(mark) or window.is_sign(before, "-\u2212+(")
    if not free or number.value is None or number.last > number.first + 1:
        return
    number.value = number.value.scaleb(-len(digits))
    number.first, number.place, number.decimals = mark, -len(digits), True


def _chain(window: Window, first: int) -> tuple[list[str], list[str], int]:
    """Digit runs and the marks between them, as far as they may be one number."""
    groups, last = [window.raw(first)], first + 1
    marks: list[str] = []
    plain = " " in window.lexicon.language.separators["group"] or _thousands_follow(window, first)
    blanks = BLANKS if plain else BLANKS[1:]
    while window.is_digits(last) or window.is_digits(last + 1):
        if window.is_digits(last):
            if not _blank_group(window, groups, marks, last, blanks):
                break
            marks.append(" ")
            groups.append(window.raw(last))
            last += 1
        elif _mark(window, groups, last) and window.glued(last) and window.glued(last + 1):
            sign = window.fold(last)
            marks.append("'" if sign in "'\u2019" else "," if sign == _ARABIC_COMMA else sign)
            groups.append(window.raw(last + 1))
            last += 2
        else:
            break
    return groups, marks, last


def _mark(window: Window, groups: list[str], i: int) -> bool:
    """Whether sign i may stand inside a number; the Arabic comma does where it is typed for a mark, not in a list."""
    if window.is_sign(i, _MARKS):
        return True
    if not window.is_sign(i, _ARABIC_COMMA):
        return False
    size, again = len(window.raw(i + 1)), window.is_sign(i + 2, _ARABIC_COMMA) and window.glued(i + 2)
    return len(groups[0]) <= 3 and (size == 3 or size < 3 and len(groups) == 1 and not again)


def _thousands_follow(window: Window, first: int) -> bool:
    """Whether blanks can only group, in a language that has other marks for it: '1 414 021 100', '40 000'."""
    i = first + 1
    while window.is_digits(i) and len(window.raw(i)) == 3 and window.blank(i) == " ":
        i += 1
    return i - first > 2 or i - first == 2 and window.raw(first + 1) == "000"


def _blank_group(window: Window, groups: list[str], marks: list[str], i: int, blanks: str) -> bool:
    """Whether digits i go on a number grouped by blanks: one to three digits first, then threes, one blank between."""
    gap = window.blank(i)
    return (
        len(gap) == 1
        and gap in blanks
        and len(window.raw(i)) == 3
        and len(groups[0]) <= 3
        and not groups[0].startswith("0")
        and all(mark == " " for mark in marks)
        and not (window.glued(i + 1) and window.is_digits(i + 2) and window.fold(i + 1) in ":/")
    )


def _decode(window: Window, groups: list[str], marks: list[str]) -> Number | None:
    """The chain as a number: last mark decimal or all marks grouping, by the language's separators."""
    separators = window.lexicon.language.separators
    if not marks:
        return _number(groups, "", grouped=False)
    last, rest = marks[-1], marks[:-1]
    if rest:
        if all(mark == last for mark in rest):
            return _number(groups, "", grouped=True) if last != _ALWAYS_DECIMAL and _grouped(groups) else None
        same = all(mark == rest[0] for mark in rest)
        if same and rest[0] != _ALWAYS_DECIMAL and last in ".,٫·" and (_grouped(groups[:-1]) or len(groups) == 2):
            return _number(groups[:-1], groups[-1], grouped=True)
        return None
    return _one_mark(groups, last, separators["decimal"], separators["group"])


def _one_mark(groups: list[str], mark: str, decimal: list[str], group: list[str]) -> Number | None:
    """'1.234', '2,5', "10'000": one mark, read by the region; flagged where the writing contradicts or is ambiguous."""
    three = len(groups[1]) == 3 and 1 <= len(groups[0]) <= 3 and not groups[0].startswith("0")
    if mark in (" ", "'", _ALWAYS_GROUP):
        return _number(groups, "", grouped=True) if three else None
    as_decimal = _number([groups[0]], groups[1], grouped=False)
    if mark == _ALWAYS_DECIMAL or not three:
        if mark in group and mark not in decimal:
            as_decimal.flags.append("separator")
        return as_decimal
    as_group = _number(groups, "", grouped=True)
    if mark in group and mark not in decimal:
        return as_group
    if mark in group:  # both are in use: the standard one wins, the other is carried along
        chosen, other = (as_decimal, as_group) if mark == decimal[0] else (as_group, as_decimal)
        chosen.flags.append("separator")
        assert other.value is not None
        chosen.others.append(("separator", other.value))
        return chosen
    return as_decimal


def _grouped(groups: list[str]) -> bool:
    """Whether the groups are thousands (3, 3, ...) or Indian (2, 2, ..., 3)."""
    if groups[0].startswith("0") or not 1 <= len(groups[0]) <= 3:
        return False
    threes = all(len(group) == 3 for group in groups[1:])
    indian = len(groups) > 2 and len(groups[0]) <= 2 and len(groups[-1]) == 3 and all(len(g) == 2 for g in groups[1:-1])
    return threes or indian


def _number(groups: list[str], fraction: str, *, grouped: bool) -> Number:
    whole = "".join(str(int(digit)) for group in groups for digit in group)
    part = "".join(str(int(digit)) for digit in fraction)
    value = Decimal(f"{whole}.{part}") if part else Decimal(whole)
    if part:
        digits, place = len((whole + part).lstrip("0")) or 1, -len(part)
    else:
        zeros = len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0
        digits, place = max(len(whole.lstrip("0")) - zeros, 1), zeros
    return Number(0, 0, value, digits, place, "digits", grouped=grouped, decimals=bool(part))


def _is_date(groups: list[str], marks: list[str]) -> bool:
    return len(groups) == 3 and len(set(marks)) == 1 and marks[0] == "." and len(groups[1]) <= 2
