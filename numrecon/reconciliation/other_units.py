"""Sources whose figures are those of the others in another unit, or a power of ten away."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from numrecon.reconciliation.busy import Busy
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.habit import Habit
from numrecon.reconciliation.parameters import Systematic

Floats = NDArray[np.float64]


def other_units(ways: Busy, rule: Systematic) -> Iterator[tuple[int, Habit]]:
    """Sources whose figures are nearly all those of the others in another unit, or a power of ten away."""
    for source, rows in ways.by_source():
        middle, value = ways.middle[ways.question[rows]], ways.value[rows]
        usable = middle * value > 0
        found = None
        if usable.sum() >= rule.fewest and usable.mean() >= rule.most_of_ratios:
            found = _ratio(np.log(value[usable] / middle[usable]), rule)
        if found is not None:
            name, size, near = found
            reach = 2 * near * float(np.median(np.abs(value)))
            yield source, Habit("unit" if name else "factor", ratio=size, reach=reach, unit=name)
            continue
        scale = _temperature(value, middle, rule)
        if scale is not None:
            yield source, scale


def _ratio(logs: Floats, rule: Systematic) -> tuple[str, float, float] | None:
    """(name, size, how near) of the ratio that nearly all logarithms are near to; None where there is none."""
    middle = float(np.median(logs))
    # How far the figures themselves scatter says how near is near.
    spread = 1.4826 * float(np.median(np.abs(logs - middle)))
    near, error = max(rule.near, 3 * spread), 2 * 1.25 * spread / len(logs) ** 0.5
    mixed = chain.from_iterable(constants().unit_ratios.values())
    known = [*mixed, *constants().table_ratios, *(("", factor) for factor in rule.factors)]
    away, name, size = min(
        (abs(middle - sign * np.log(size)), name, size**sign) for name, size in known for sign in (1, -1)
    )
    if away > rule.middle + error or near > rule.widest * abs(np.log(size)):
        return None
    held = float(np.mean(np.abs(logs - np.log(size)) <= near))
    return (name.replace("_", " "), size, near) if held >= rule.most_of_ratios else None


def _temperature(value: Floats, middle: Floats, rule: Systematic) -> Habit | None:
    """Celsius where the others have Fahrenheit, or the other way round: most are far nearer so than as stated."""
    spread = float(np.median(np.abs(middle - np.median(middle)))) if len(middle) else 0.0
    if len(value) < rule.fewest or not spread:
        return None
    for ratio, offset in ((5 / 9, -160 / 9), (1.8, 32.0)):
        off = np.abs(value - (middle * ratio + offset))
        nearer = np.mean(off < np.abs(value - middle) / 4)
        if nearer >= rule.most_of_ratios and float(np.median(off)) < rule.widest * spread * ratio:
            reach = 6 * float(np.median(off)) + 1e-9
            return Habit("unit", ratio=ratio, offset=offset, reach=reach, unit="Celsius and Fahrenheit")
    return None
