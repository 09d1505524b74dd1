"""How far sources err that state no uncertainty: learned from all questions of a topic (robust variance components).

A source is an instrument: it is off by a constant and by an error of its own size, in the question's unit or, where
errors grow with what is measured, in logarithms.  What a source says is compared with what the others say, so that it
is no witness for itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Claim, Group
from numrecon.reconciliation.altered import altered
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.exchange import conversion
from numrecon.reconciliation.parameters import Instruments
from numrecon.reconciliation.statements import Statements, Topic, rows_by

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

Own = Mapping[tuple[Topic, str], tuple[float, bool]]

#: A normal distribution's standard deviation in units of its median and of its mean absolute deviation.  The mean is
#: used where figures are coarse, whose median deviation jumps; what lies beyond so many upper quartiles is cut.
_OF_MEDIAN, _OF_MEAN = 1.4826, 1.2533
_CAP = 4.0


@dataclass(frozen=True, slots=True)
class Errors:
    """Of each statement (n,): its standard uncertainty in the question's unit; `common` (t,): by topic, how far all
    sources may be off together, in the same scale as `relative` (t,) says: in shares of the value, or in its unit.
    `own`: by topic and source, the uncertainty of a source and whether it is relative."""

    sd: Floats
    common: Floats
    relative: NDArray[np.bool_]
    own: Own


def stated(group: Group, topic: Topic, own: Own) -> Group:
    """The group as if its claims stated the uncertainties that have been learned."""
    known = (own.get((topic, claim.origin)) for claim in group.claims)
    return replace(group, claims=tuple(_stated(*pair, group.unit) for pair in zip(group.claims, known, strict=True)))


def _stated(claim: Claim, known: tuple[float, bool] | None, unit: str) -> Claim:
    to = conversion(claim.unit, unit)
    if known is None or to is None or claim.value is None:
        return claim
    sd, relative = known
    sd = sd * abs(claim.value) if relative else sd / to.factor
    return altered(claim, sd=sd, low=None, high=None, hedge="about")


def as_printed(claim: Claim) -> Claim:
    """The claim without an uncertainty that has been learned: a plain figure."""
    return altered(claim, sd=None, low=claim.value, high=claim.value, hedge="exact") if claim.sd else claim


def errors(known: Statements) -> Errors:
    """The errors of the statements of plain questions."""
    rule = constants().instruments
    sd = np.zeros(len(known))
    common, relative = np.zeros(len(known.topics)), np.zeros(len(known.topics), dtype=bool)
    own: dict[tuple[Topic, str], tuple[float, bool]] = {}
    for code, rows in rows_by(known.topic):
        _, question = np.unique(known.question[rows], return_inverse=True)
        names, source = np.unique(known.source[rows], return_inverse=True)
        value, half = known.value[rows], known.half[rows]
        relative[code] = _grows(question, value)
        size = np.abs(value) if relative[code] else np.ones(len(value))
        scaled = np.log(value) if relative[code] else value
        least = half / size / constants().measured.reach
        of_source, common[code] = _by_source(question, source, scaled, len(names), rule, float(np.median(least)))
        sd[rows] = np.maximum(of_source[source], least) * size
        for name, error in zip(names.tolist(), of_source.tolist(), strict=True):
            own[known.topics[code], known.sources[name]] = error, bool(relative[code])
    return Errors(sd, common, relative, own)


def smooth(known: Statements) -> NDArray[np.bool_]:
    """(t,): whether the values of a topic lie about each other as measurements do, instead of being equal or not.

    Among sources that aim at one number, two say the same far more often than what stands next to it.
    """
    found = np.zeros(len(known.topics), dtype=bool)
    for code, rows in rows_by(known.topic):
        away, step = _neighbours(known.question[rows], known.value[rows], known.half[rows])
        if len(away) < constants().instruments.fewest:
            continue
        same = float(np.mean(away < step / 2))
        next_to_it = float(np.mean((away >= step / 2) & (away < 2.5 * step))) / 2
        found[code] = same <= constants().instruments.repeats * next_to_it or same < constants().instruments.rare
    return found


def _neighbours(question: Ints, value: Floats, half: Floats) -> tuple[Floats, float]:
    """Distances (p,) of statements of one question that follow each other in the order given, and the finest step."""
    order = np.argsort(question, kind="stable")
    q, v = question[order], value[order]
    pairs = [np.abs(v[lag:] - v[:-lag])[q[lag:] == q[:-lag]] for lag in range(1, 8) if lag < len(v)]
    return np.concatenate([*pairs, np.zeros(0)]), 2 * float(np.quantile(half, 0.1))


def _grows(question: Ints, value: Floats) -> bool:
    """Whether errors grow with what is measured."""
    if not (value > 0).all():
        return False
    middle = _centres(question, value, np.ones(len(value)))
    away = np.abs(value - middle[question])
    kept = away > 0
    if kept.sum() < 10:
        return bool(value.max() > 100 * value.min())
    sizes, logs = np.log(middle[question][kept]), np.log(away[kept])
    spread = float(np.var(sizes))
    slope = float(np.mean((sizes - sizes.mean()) * (logs - logs.mean()))) / spread if spread > 0.05 else 0.0
    return slope > 0.5


def _by_source(
    question: Ints, source: Ints, value: Floats, count: int, rule: Instruments, least: float
) -> tuple[Floats, float]:
    """(sd of each source, sd of what they may have in common), from the distance of each to the others."""
    sd = np.ones(count)
    typical = least
    for _ in range(rule.rounds):
        away = value - _others(question, value, 1.0 / sd[source] ** 2)
        usable = np.isfinite(away)
        if not usable.any():
            return np.full(count, least), least
        off = np.abs(away[usable])
        off = np.minimum(off, _CAP * max(float(np.quantile(off, 0.75)), least))
        typical = max(_OF_MEAN * float(off.mean()), least)
        made = np.bincount(source[usable], minlength=count)
        mean = np.bincount(source[usable], off, count) / np.maximum(made, 1)
        squares = made * (_OF_MEAN * mean) ** 2 + rule.weight * typical**2
        sd = np.maximum(np.sqrt(squares / (made + rule.weight)), least)
    made = np.bincount(source, minlength=count)
    told = sd[made >= min(rule.fewest, made.max())]
    return sd, max(float(np.quantile(told, rule.good)) * rule.common, least)


def _centres(question: Ints, value: Floats, weight: Floats) -> Floats:
    """(q,): the weighted median of each question."""
    order = np.lexsort((value, question))
    below = np.cumsum(weight[order])
    counts = np.bincount(question)
    ends = np.cumsum(counts)
    total = np.diff(np.concatenate([[0.0], below[ends - 1]]))
    half = below[ends - 1] - total / 2
    at = np.searchsorted(below, half - 1e-12 * np.maximum(half, 1.0))
    return np.asarray(value[order][np.minimum(at, ends - 1)])


def _others(question: Ints, value: Floats, weight: Floats) -> Floats:
    """(n,): what the other statements of a question say: their weighted mean, after those far off have been drawn in
    to the middle (Winsorised at three typical distances); NaN where there is no other."""
    middle = _centres(question, value, weight)[question]
    away = value - middle
    reach = 3 * _OF_MEDIAN * float(np.median(np.abs(away))) + 1e-300
    drawn = middle + np.clip(away, -reach, reach)
    total = np.bincount(question, weight)[question] - weight
    summed = np.bincount(question, weight * drawn)[question] - weight * drawn
    alone = np.bincount(question)[question] < 2
    with np.errstate(all="ignore"):
        return np.where(alone, np.nan, summed / total)
