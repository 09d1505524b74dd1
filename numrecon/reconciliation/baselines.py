"""The classic recipes as methods, for comparison: averages with errors, order statistics, votes, intersections, CRH.

All of them take claims as measurements in the question's unit; a claim that states no standard uncertainty has that of
its figure as printed.  None of them is calibrated on discrepant data; `docs/calibration.md` says by how much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels import averages
from numrecon.kernels.averages import Average
from numrecon.kernels.sweep import deepest
from numrecon.model import Claim, Group
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.given import Answer, Given
from numrecon.reconciliation.measurements import Measured, measurements, own_sd

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Found:
    """low <= point <= high; `sure`: confidence; `error`: that of the point; `spread`: what a further value adds."""

    low: float
    high: float
    point: float
    sure: float
    error: float
    spread: float


def answers(
    groups: Sequence[Group],
    asked: Sequence[Sequence[Claim]],
    level: float,
    method: str,
) -> Iterator[tuple[int, Answer]]:
    """(index, answer) of every group with a measurement; `asked` are the claims to predict, `method` is in METHODS."""
    found = [(i, measurements(group)) for i, group in enumerate(groups)]
    kept = [(i, one) for i, one in found if one is not None]
    for (index, one), numbers in zip(kept, METHODS[method]([one for _, one in kept], level), strict=True):
        text = f"By {method}, {len(one.values):,} values: confidence {numbers.sure:.0%}."
        given = Given(numbers.low, numbers.high, numbers.point, numbers.sure, text)
        yield index, Answer(given, [_prediction(claim, groups[index], one, numbers, level) for claim in asked[index]])


def _prediction(claim: Claim, group: Group, known: Measured, found: Found, level: float) -> dict[str, Any]:
    reach = _normal(level) * hypot(found.error, own_sd(claim, group, known), found.spread)
    return {"id": claim.id, "low": found.point - reach, "high": found.point + reach, "point": found.point}


def _normal(level: float) -> float:
    """Half width of the normal range at the level, in standard deviations."""
    from scipy.special import ndtri

    return float(ndtri((1 + level) / 2))


def _inside(half: float, error: float) -> float:
    """Probability that a normal error is below `half`."""
    from scipy.special import ndtr

    return float(2 * ndtr(half / max(error, 1e-300)) - 1)


def _average(rule: Callable[[Floats, Floats], Average]) -> Callable[[Sequence[Measured], float], Iterator[Found]]:
    def method(questions: Sequence[Measured], level: float) -> Iterator[Found]:
        for one in questions:
            # Scaled, so that no square overflows.
            unit = float(one.sds.max())
            found = rule((one.values - one.values[0]) / unit, one.sds / unit)
            point, error = float(one.values[0]) + unit * found.mean, unit * found.error
            reach = _normal(level) * error
            sure = _inside(constants().measured.reach * float(one.sds.min()), error)
            yield Found(point - reach, point + reach, point, sure, error, unit * found.tau2**0.5)

    return method


def _median(questions: Sequence[Measured], level: float) -> Iterator[Found]:
    for one in questions:
        low, point, high = averages.median(one.values, level)
        away = np.abs(one.values - point)
        error = 1.4826 * float(np.median(away))
        yield Found(low, high, point, float(np.mean(away <= _halves(one))), error / len(away) ** 0.5, error)


def _vote(questions: Sequence[Measured], level: float) -> Iterator[Found]:
    """The commonest value, of equals the one nearest to the median; its range is its own reading."""
    for one in questions:
        middle = float(np.median(one.values))
        votes = Counter(one.values.tolist())
        point = min(votes, key=lambda value: (-votes[value], abs(value - middle), value))
        half = float(_halves(one)[one.values == point].min())
        error = half / constants().measured.reach
        yield Found(point - half, point + half, point, votes[point] / len(one.values), error, 0.0)


def _marzullo(questions: Sequence[Measured], level: float) -> Iterator[Found]:
    """Where most readings overlap (Marzullo 1984), of equals the stretch nearest to the median."""
    for one in questions:
        halves, closed = _halves(one), np.zeros(len(one.values), dtype=bool)
        lows, highs = one.values - halves, one.values + halves
        starts, ends = deepest(lows, highs, np.ones(len(lows)), closed, closed)
        middle = float(np.median(one.values))
        best = int(np.argmin(np.maximum(np.maximum(starts - middle, middle - ends), 0.0)))
        low, high = float(starts[best]), float(ends[best])
        share = float(np.mean((lows <= low) & (highs >= high)))
        point = low / 2 + high / 2
        yield Found(low, high, point, share, (high - low) / 2 / constants().measured.reach, 0.0)


def _crh(questions: Sequence[Measured], level: float) -> Iterator[Found]:
    """Sources weighted by their losses over all questions; the range is that of the weighted mean."""
    if not questions:
        return
    names = {name: code for code, name in enumerate(sorted({name for one in questions for name in one.origins}))}
    sources = np.array([names[name] for one in questions for name in one.origins])
    owners = np.repeat(np.arange(len(questions)), [len(one.values) for one in questions])
    truth, weights = averages.crh(np.concatenate([one.values for one in questions]), sources, owners)
    for number, one in enumerate(questions):
        own = np.array([weights[names[name]] for name in one.origins])
        share = own / own.sum()
        point = float(truth[number])
        error = float(np.sqrt(share**2 @ (one.values - point) ** 2)) or float(one.sds.min())
        reach = _normal(level) * error
        sure = float(share @ (np.abs(one.values - point) <= _halves(one)))
        yield Found(point - reach, point + reach, point, sure, error, float(np.std(one.values)))


def _halves(one: Measured) -> Floats:
    return one.sds * constants().measured.reach


#: Name -> the numbers of all questions, in order, at a level.
METHODS: Mapping[str, Callable[[Sequence[Measured], float], Iterator[Found]]] = {
    "weighted-mean": _average(averages.weighted),
    "pdg": _average(averages.pdg),
    "birge": _average(averages.birge),
    "dersimonian-laird": _average(averages.dersimonian_laird),
    "mandel-paule": _average(averages.mandel_paule),
    "median": _median,
    "vote": _vote,
    "marzullo": _marzullo,
    "crh": _crh,
}
