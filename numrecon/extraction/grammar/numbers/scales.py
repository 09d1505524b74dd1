"""The scale words behind a number in digits, and the smaller groups behind a scale."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number
from numrecon.extraction.grammar.lexicon import Entry
from numrecon.extraction.grammar.numbers.atoms import add_half, read_inner
from numrecon.extraction.grammar.numbers.composition import Sum, trailing_zeros
from numrecon.extraction.grammar.numbers.digits import read_digits
from numrecon.extraction.grammar.window import Window

#: Roles behind digits that make them a quantity of their own ('5 آلاف و20%').
_OWN = ("percent", "minor", "scale", "times")
_HUNDRED = Decimal(100)
_LEAST_WORDS = 100  # in words behind a scale and 'and' ('6 crore and two hundred'); fewer is another count


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
    """Behind '1.375' a large scale or a percent says that the doubtful mark is the decimal one; never
    behind '20.000'.
    """
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
    dash = total.floor is None and window.is_hyphen(i)
    if dash and window.at(i + 1, "scale") is not None:
        i += 1  # '1.5-billion'
    match = window.at(i, "scale", "collective")
    if match is not None and _scale_applies(match.entry, glued=window.glued(i)):
        if match.entry.value == _HUNDRED and total.floor is None and _HUNDRED < (total.current or 0) < 10 * _HUNDRED:
            total.current = (total.current or Decimal(0)) * _HUNDRED  # '322 hundred'
            return match.last
        return match.last if total.multiply(match.entry.value) else None
    half = window.at(i, "and_half")
    if half is not None:
        return add_half(window, total, half)
    if (behind := _behind_hundreds(window, total, i)) is not None:
        return behind
    return smaller_group(window, total, i) if total.floor is not None else None


def smaller_group(window: Window, total: Sum, i: int) -> int | None:
    """'2 mln 300 tys.', '1 million and 300 thousand', '2 milioni e 350.000': what a scale leaves room for."""
    assert total.floor is not None
    joint = window.at(i, "additive", "and")
    if joint is not None and window.is_word(i) and (last := _share_of_scale(window, total, joint.last)) is not None:
        return last
    link = window.at(i, "additive")
    i = link.last if link else i
    words = read_inner(window, i) if link and window.near(i) else None
    if words is not None and words.value is not None:
        least = _LEAST_WORDS if total.current is None and link and window.is_word(link.first) else 1000
        fits = least <= words.value < total.floor and words.suffix is None
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


def _share_of_scale(window: Window, total: Sum, i: int) -> int | None:
    """'one billion and a quarter million', 'jedna czwarta miliona': the token behind a share of a scale that is no
    larger than the one before."""
    one = window.at(i, "article", "number")
    above = one.entry.value if one is not None and one.entry.role == "number" else Decimal(1)
    if above < 1:
        share, i = above, one.last if one is not None else i
    else:
        below = window.at(one.last if one is not None else i, "fraction", "number")
        if below is None or not (window.near(below.first) and window.near(i)):
            return None
        whole = below.entry.role == "fraction"
        share, i = above / below.entry.value if whole else below.entry.value, below.last
    link = window.at(i, "link")
    scale = window.at(link.last if link is not None else i, "scale")
    if not 0 < share < 1 or scale is None or not window.near(scale.first):
        return None
    if total.floor is None or scale.entry.value > total.floor:
        return None
    return scale.last if total.number(scale.entry.value * share, linked=True) else None


def _behind_hundreds(window: Window, total: Sum, i: int) -> int | None:
    """'4 thousand 3 hundred and 21': the token behind tens and ones behind hundreds of which the scale is written."""
    link, scale = window.at(i, "additive"), window.before(i, "scale", "collective")
    if link is None or not window.is_word(i) or scale is None or total.current is None or total.current % 100:
        return None
    part = read_digits(window, link.last) if window.near(link.last) and window.is_digits(link.last) else None
    if not isinstance(part, Number) or part.decimals or not 0 < (part.value or 0) < 100:
        return None
    own = window.at(part.last, *_OWN) is not None or window.glued(part.last) and window.is_word(part.last)
    return part.last if not own and total.number(part.value or Decimal(0), linked=True) else None


def _scale_applies(entry: Entry, *, glued: bool) -> bool:
    return entry.form != "glued" or glued
