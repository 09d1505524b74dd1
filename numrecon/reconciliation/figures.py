"""A figure as printed: how finely it is meant, and how wide readers take it to be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from numrecon.model import Written
from numrecon.reconciliation.parameters import Constants, Width

#: Numbers beyond this size are taken as this size, so that sums and slips of them stay finite.
LIMIT = 1e280


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed number: its granule, half of what rounds to it, whether it counts single things."""

    value: float
    granule: float
    half: float
    sharp: float
    digits: int
    whole: bool
    round: bool
    countable: bool


def limited(value: float) -> float:
    return min(max(float(value), -LIMIT), LIMIT)


def figure_of(value: float, written: Written | None, whole: bool, table: Constants, *, continuous: bool) -> Figure:
    """A printed number with its granule; without its printed form it is taken as sharp as it stands.

    `whole`: single things are counted; `continuous`: a length or a weight, which nobody counts one by one.
    """
    rule = table.precision
    place, digits = (written.place, written.digits) if written else _as_it_stands(value)
    place = max(-290, min(place, 290))
    unit = 10.0**place
    fives = digits == 2 and place >= 1 and round(abs(value) / unit) % 10 == 5
    granule = unit * rule.fives if fives else unit
    fraction = digits == 1 and abs(value) >= 10 * unit
    if fraction:  # 'a third', 'three quarters of a million': no digit that is printed says how finely it is meant
        granule = 2 * rule.fraction_share * abs(value)
    is_round = fraction or digits <= rule.round_digits and place >= 1
    # An even more finely printed figure than a float can hold is as sharp as the float.
    least = max(abs(value) * 1e-9, 1e-290)
    half = max(granule / 2, least)
    if digits == 1 and place >= 1 and value:
        half = max(min(half, abs(value) * rule.widest_share), least)
    single = whole and place <= 0 and value == math.floor(value) and abs(value) < 1e15 and not fraction
    countable = not continuous and abs(value) < rule.countable and not fraction
    half = 0.5 if single else half
    sharp = half
    if is_round:
        sharp = max(min(half, 0.5 if countable else granule * table.exact.sharp_width), least)
    return Figure(value, max(granule, 2 * least), half, sharp, digits, single, is_round, countable)


def _as_it_stands(value: float) -> tuple[int, int]:
    sign = Decimal(repr(value)).as_tuple()
    assert isinstance(sign.exponent, int)
    place = 0 if value == math.floor(value) else sign.exponent
    return place, max(1, len(sign.digits))


def meant(figure: Figure, rule: Width) -> tuple[float, float, float]:
    """The widths of three readers as far as anybody who says it may mean: never less than `least_meant`."""
    narrow, middle, wide = (max(width, 2 * figure.half * rule.least_meant) for width in widths(figure, rule))
    return narrow, middle, wide


def widths(figure: Figure, rule: Width) -> tuple[float, float, float]:
    """Widths of three readers, narrow to wide: the thirds of the fitted distribution, clamped (Ferson et al. 2015)."""
    size, unit = abs(figure.value), 2 * figure.half
    if not size:
        return unit * rule.narrowest, unit * max(1.0, rule.narrowest), unit * rule.widest
    z = math.log10(size)
    r = math.log10(figure.granule)
    leading = size / 10 ** math.floor(r + 1e-9) if abs(r) < 280 else 0.0
    f = 1.0 if leading < 1e15 and round(leading) % 10 == 5 else 0.0
    a, b, c, d, e, f1, g, h = rule.width
    fitted = a + b * z + c * r + d * f + e * z * r + f1 * z * f + g * r * f + h * z * r * f
    third = 0.9674 * rule.spread  # the middle of the outer third of a normal distribution
    low, high = unit * rule.narrowest, unit * (rule.widest_round if figure.round else rule.widest)
    # Two digits are more than the fit knows.
    fits = (float(f"{10.0 ** min(fitted + x, 290.0):.2g}") for x in (-third, 0.0, third))
    narrow, middle, wide = (min(max(width, low), high) for width in fits)
    return narrow, middle, max(wide, unit * rule.least_wide)
