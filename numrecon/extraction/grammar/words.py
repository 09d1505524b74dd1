"""Number words, alone or behind digits: composition, scales, halves, spoken decimals."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.composition import Sum, trailing_zeros
from numrecon.extraction.grammar.compounds import split_fused, split_suffix
from numrecon.extraction.grammar.digits import read_digits
from numrecon.extraction.grammar.drafts import Number
from numrecon.extraction.grammar.lexicon import Entry, Match
from numrecon.extraction.grammar.window import Window
from numrecon.langs.tokens import WORD

_HALF = Decimal("0.5")
_LEAST_GROUP = 100  # a smaller number behind a comma is another one
_RANGE_REACH = 6  # tokens behind the first 'and' in which a second one closes the range instead
#: Roles behind digits that make them a quantity of their own ('5 آلاف و20%').
_OWN = ("percent", "minor", "scale", "times")


def read_words(window: Window, first: int, *, inner: bool = False) -> Number | None:
    """The number in words at token `first` (never a vague word), or None.  `inner`: asked for while another one is
    read,
    so it looks for no group of its own behind a scale; this keeps the reading linear.
    """
    if window.kind(first) != WORD:
        return None
    total, last, clitic = Sum(window.lexicon.inverted), first, 0
    total.inner = inner
    while (step := _step(window, total, last, first)) is not None:
        last, clitic = step[0], clitic if last > first else step[1]
    if last == first:
        return _suffixed(window, first)
    open_scale = total.floor is not None and total.current is None and not inner
    if open_scale and (behind := _smaller_group(window, total, last)) is not None:
        last = behind  # 'un milione e 300 mila'
    number = _finish(total, first, last)
    number.clitic = clitic
    return number if inner else _point(window, number)


def scale_digits(window: Window, number: Number) -> Number:
    """Apply the scale words behind a number in digits: '2 mln', '3-5 million', '2 mln 300 tys.'."""
    assert number.value is not None
    _settle_mark(window, number)
    total = Sum(window.lexicon.inverted, number.value)
    last = number.last
    while True:
        step = _scale_step(window, total, last)
        if step is None:
            break
        last = step
    if last == number.last:
        return number
    scaled = total.scale
    if total.current is not None and total.floor is not None:  # '2 milioni e 350.000'
        number.place, number.digits = trailing_zeros(total.value), len(str(int(total.value)).rstrip("0"))
    else:
        number.place += trailing_zeros(total.floor or Decimal(1)) if total.floor else trailing_zeros(scaled)
    number.value, number.scale, number.last, number.form = total.value, scaled, last, "mixed"
    number.others = [(flag, other * scaled) for flag, other in number.others]
    number.rules.append("scale")
    return number


def _settle_mark(window: Window, number: Number) -> None:
    """Behind '1.375' a large scale or a percent says that the doubtful mark is the decimal one; never behind
    '20.000'."""
    other = next((value for flag, value in number.others if flag == "separator"), None)
    if other is None or not number.grouped or number.value is None or number.value % 1000 == 0:
        return
    if not window.near(number.last):
        return
    scale = window.at(number.last, "scale", "percent")
    if scale is None or scale.entry.role == "scale" and scale.entry.value < 1_000_000:
        return
    number.others = [("separator", number.value)]
    number.value, number.grouped, number.decimals, number.place = other, False, True, -3


def _scale_step(window: Window, total: Sum, i: int) -> int | None:
    """One scale behind digits, or a smaller 'digits + scale' group behind a scale; the token behind it."""
    if not window.near(i):
        return None
    dash = total.floor is None and window.is_dash(i) and window.glued(i) and window.glued(i + 1)
    if dash and window.at(i + 1, "scale") is not None:
        i += 1  # '1.5-billion'
    match = window.at(i, "scale", "collective")
    if match is not None and _scale_applies(match.entry, glued=window.glued(i)):
        return match.last if total.multiply(match.entry.value) else None
    half = window.at(i, "and_half")
    if half is not None:
        return _add_half(window, total, half)
    return _smaller_group(window, total, i) if total.floor is not None else None


def _smaller_group(window: Window, total: Sum, i: int) -> int | None:
    """'2 mln 300 tys.', '1 million and 300 thousand', '2 milioni e 350.000': what a scale leaves room for."""
    link = window.at(i, "additive")
    i = link.last if link else i
    assert total.floor is not None
    words = read_words(window, i, inner=True) if link and window.near(i) else None
    if words is not None and words.value is not None:
        fits = 1000 <= words.value < total.floor and words.suffix is None
        return words.last if fits and total.number(words.value, linked=True) else None
    if not window.near(i) or not window.is_digits(i):
        return None
    part = read_digits(window, i)
    if not isinstance(part, Number) or part.value is None or part.decimals:
        return None
    following = window.at(part.last, "scale") if window.near(part.last) or window.glued(part.last) else None
    if (
        following
        and part.value < 1000
        and following.entry.value < total.floor
        and total.number(part.value, linked=False)
    ):
        return following.last if total.multiply(following.entry.value) else None
    whole = part.digits + part.place == 3 and total.floor == 1000 and not link and not part.grouped
    if whole and not window.glued(part.last) and total.number(part.value, linked=False):
        return part.last  # '57 tysięcy 112'
    if link and part.grouped and 1000 <= part.value < total.floor and total.number(part.value, linked=True):
        return part.last
    rest = link and window.lexicon.clitics and total.current is None and part.value < 1000
    if rest and not window.at(part.last, *_OWN) and total.number(part.value, linked=True):
        return part.last
    return None


def _add_half(window: Window, total: Sum, half: Match) -> int | None:
    """'3 million and a half', '2 and a half million': half of the scale that stands before or follows."""
    if total.current is None and total.floor is not None:
        total.total += total.floor * _HALF
        return half.last
    if total.current is not None and total.current == total.current.to_integral_value() and total.current < 1000:
        total.current += _HALF
        return half.last
    return None


def _scale_applies(entry: Entry, *, glued: bool) -> bool:
    return entry.form != "glued" or glued


def _step(window: Window, total: Sum, i: int, first: int) -> tuple[int, int] | None:
    """Read one atom at token i into `total`; (token behind it, code points of clitics before it) or None."""
    if i > first and not (window.near(i) or window.glued(i)):
        return None
    half = window.at(i, "and_half") if not total.empty else None
    if (
        half is not None
        and total.floor is not None
        and total.current is None
        and window.at(half.last, "scale") is not None
    ):
        half = None  # 'un miliardo e mezzo milione'
    if half is not None and (after := _add_half(window, total, half)) is not None:
        return after, 0
    linked, j = _connector(window, total, i, first)
    if j > i and not window.near(j) and not window.glued(j):
        return None
    spoken = linked and not window.is_dash(i)
    for match in window.all_at(j):
        entry = match.entry
        is_linked = linked or bool(match.clitic and window.fold(j)[0] == "و")
        if _arabic_loose(window, total, match, is_linked):
            continue
        if entry.form == "dual" and entry.value >= 2000:  # 'مليونين وثلاثمئة ألف': two of the scale
            if _dual_scale(total, entry, is_linked, single=_accusative(window, match)):
                return match.last, match.clitic
            continue
        anew = (
            (spoken or match.clitic and is_linked and not total.empty)
            and entry.role == "number"
            and _starts_anew(window, total, match)
        )
        if entry.role == "number" and not anew and _fits(total, entry, is_linked):
            return match.last, match.clitic
        if (
            entry.role in ("scale", "collective")
            and _scale_word(total, entry)
            and total.multiply(entry.value, alone=entry.form == "one")
        ):
            return match.last, match.clitic
    return _fused_step(window, total, j, linked)


def _starts_anew(window: Window, total: Sum, match: Match) -> bool:
    """Whether the number behind 'and' is one of its own: 'two hundred AND FIVE hundred', 'a million AND THREE
    fifths'."""
    behind = match.last + (window.is_dash(match.last) and window.glued(match.last))
    if not window.near(behind):
        return False
    if (
        window.at(behind, "fraction") is not None
        and window.at(behind, "number") is None
        and (window.lexicon.fused or window.at(behind, "ordinal") is None)
    ):
        return True
    scale = window.at(match.last, "scale", "collective")
    if scale is None:
        return False
    trial = Sum(total.inverted)
    trial.total, trial.current, trial.floor = total.total, total.current, total.floor
    return trial.number(match.entry.value, linked=True) and not trial.multiply(scale.entry.value)


def _dual_scale(total: Sum, entry: Entry, linked: bool, *, single: bool) -> bool:
    scale = entry.value / 2
    if total.current is not None or total.floor is not None and scale >= total.floor:
        return False
    return total.number(Decimal(1 if single else 2), linked) and total.multiply(scale)


def _accusative(window: Window, match: Match) -> bool:
    """'مليونا و200 ألف': a form that is the accusative of one as well is dual only right before what it counts."""
    if not any(m.entry.form == "short" and m.last == match.last for m in window.all_at(match.first)):
        return False
    tanwin = "\u064b" in window.raw(match.first)
    behind = window.fold(match.last) if window.near(match.last) else ""
    goes_on = window.at(match.last, "number", "scale", "fraction", "and_half") is not None
    linked = behind == "و" or behind.startswith("و") and goes_on
    return tanwin or linked or not window.is_word(match.last) or behind in window.lexicon.function


def _fits(total: Sum, entry: Entry, linked: bool) -> bool:
    if entry.value < 1 and entry.value and not total.empty:
        return False
    return total.number(entry.value, linked)


def _scale_word(total: Sum, entry: Entry) -> bool:
    """A scale word alone is one of it in the singular only; abbreviations need a number before."""
    if entry.role == "collective":
        return True
    return entry.form == "one" or (not total.empty and entry.form in ("many", "short"))


def _arabic_loose(window: Window, total: Sum, match: Match, linked: bool) -> bool:
    """In Arabic a smaller number joins a larger one with waw only; 'ثلاثة' behind 'ألف' without it is another
    number."""
    return window.lexicon.clitics and not total.empty and match.entry.role == "number" and not linked


def _connector(window: Window, total: Sum, i: int, first: int) -> tuple[bool, int]:
    """Skip a hyphen inside number words, an additive connector, or an article behind 'half'; (linked, next token)."""
    if i == first:
        return False, i
    if window.is_dash(i) and window.glued(i) and window.glued(i + 1):
        return True, i + 1
    match = window.at(i, "additive")
    if match is not None and not match.clitic and not _closes_range(window, first, i):
        return (True, match.last) if window.is_word(i) or _group_follows(window, total, match.last) else (False, i)
    if total.value == _HALF and (window.at(i, "article", "link") or window.fold(i) in window.lexicon.gap):
        return False, i + 1
    return False, i


def _group_follows(window: Window, total: Sum, i: int) -> bool:
    """Whether the comma of 'two million, five hundred' joins: hundreds or more that the scale leaves room for."""
    if total.inner or total.floor is None or total.current is not None or not window.near(i):
        return False
    group = read_words(window, i, inner=True)
    return group is not None and group.value is not None and _LEAST_GROUP <= group.value < total.floor


def _closes_range(window: Window, first: int, i: int) -> bool:
    """Whether token i is the 'and' of 'between one hundred and two thousand': the only one behind 'between'."""
    opening = window.before(first, "range_open")
    if opening is None or opening.entry.value[1] != (window.fold(i),):
        return False
    return all(window.fold(k) != window.fold(i) for k in range(i + 1, i + _RANGE_REACH))


def _fused_step(window: Window, total: Sum, i: int, linked: bool) -> tuple[int, int] | None:
    """A fused number word as one atom after the other; nothing is taken unless all of it goes on."""
    if not window.lexicon.fused or window.kind(i) != WORD:
        return None
    parts = split_fused(window.lexicon, window.fold(i))
    if not parts or (not total.empty and total.floor is None):
        return None
    saved = total.total, total.current, total.floor, total.scale
    for part in parts:
        if part.role == "additive":
            linked = True
            continue
        if not (total.multiply(part.value) if part.role == "scale" else total.number(part.value, linked)):
            total.total, total.current, total.floor, total.scale = saved
            return None
        linked = False
    return i + 1, 0


def _finish(total: Sum, first: int, last: int) -> Number:
    value = total.value
    whole = value == value.to_integral_value()
    zeros = trailing_zeros(value)
    exponent = value.normalize().as_tuple().exponent
    place = zeros if whole else int(exponent)
    digits = max(len(str(int(value))) - zeros, 1) if whole else len(value.normalize().as_tuple().digits)
    return Number(first, last, value, digits, place, "words", scale=total.scale, rules=["words"])


def _suffixed(window: Window, first: int) -> Number | None:
    """'sześciokrotnie', 'dreitägig': a number and a suffix in one word."""
    split = split_suffix(window.lexicon, window.fold(first))
    if split is None:
        return None
    value, entry, _ = split
    if entry.role == "ratio" and value == 1:  # 'einfach', 'einmal' are simple and once
        return None
    zeros = trailing_zeros(value)
    digits = max(len(str(int(value))) - zeros, 1)
    return Number(first, first + 1, value, digits, zeros, "words", suffix=entry, rules=["suffix"])


def _point(window: Window, number: Number) -> Number:
    """'three point five', 'trzy przecinek pięć': digits spoken behind the decimal point."""
    mark = window.at(number.last, "point")
    if (
        mark is None
        or number.value is None
        or number.value % 1
        or number.scale != 1
        and not number.value % _LEAST_GROUP
    ):
        return number
    spoken, i = "", mark.last
    while (match := window.at(i, "number")) is not None and match.entry.value < 10 and match.entry.value % 1 == 0:
        spoken += str(match.entry.value)
        i = match.last
    if (
        not spoken
        and (group := read_words(window, i, inner=True)) is not None
        and group.scale == 1
        and (group.value or 0) % 1 == 0
    ):
        spoken, i = str(group.value), group.last  # 'quarenta e sete vírgula vinte e oito'
    if not spoken:
        return number
    number.value = Decimal(f"{number.value}.{spoken}")
    number.digits, number.place, number.last = len(f"{number.value}".replace(".", "").lstrip("0")), -len(spoken), i
    return scale_digits(window, number)
