"""Questions whose sources aim at one exact number, judged together: how far a source is believed is learned from all.

Only plain figures are judged so; hedged claims need their readings (`posterior`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels.steps import STUDENT3, student3, student3_quantile
from numrecon.kernels.votes import Ballots, Outcome, Rule, Split, elect
from numrecon.model import Group
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.given import Given
from numrecon.reconciliation.parameters import Constants, Learning
from numrecon.reconciliation.statements import Statements, rows_by
from numrecon.reconciliation.words import plain

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: So many questions of a topic tell how large its values are.
_TELLING = 20
#: Pairs of values looked at in one go.
_BLOCK = 1 << 20
#: Shares of a smeared probability that stand for all of it.
_STEPS = (np.arange(12) + 0.5) / 12


@dataclass(frozen=True, slots=True)
class Family:
    """Questions of one kind: whether errors grow with the value, and the scale of near misses (ln or own unit)."""

    relative: bool
    scale: float
    reach: float


def answers(figures: Statements, groups: Sequence[Group], level: float) -> Iterator[tuple[int, Given]]:
    """(index, numbers) of every question of plain figures."""
    table = constants()
    if not len(figures):
        return
    order = np.lexsort((figures.value, figures.question))
    question, value = figures.question[order], figures.value[order]
    first = np.concatenate([[True], (np.diff(question) > 0) | (np.diff(value) > 0)])
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.cumsum(first) - 1
    owner, stated = question[first], value[first]
    families = _families(owner, stated, np.bincount(place), figures, place)
    of_value = figures.topic[order][first]
    half = np.full(len(stated), np.inf)
    np.minimum.at(half, place, figures.half)
    rounds = np.zeros(len(stated), dtype=bool)
    rounds[place] = figures.rounds
    scales = [families.get(code, Family(True, table.source.near_scale, 0.0)) for code in range(len(figures.topics))]
    ballots = _ballots(figures, place, owner, stated, half, rounds, scales, of_value, table)
    outcome = elect(ballots, _rule(table.learning))
    yield from _numbers(groups, figures, owner, stated, half, ballots, outcome, families, of_value, level, table)


def _rule(learning: Learning) -> Rule:
    return Rule(
        error=learning.error,
        weight=learning.weight,
        rounds_off=learning.rounds_off,
        trust=learning.trust,
        closeness=learning.closeness,
        split=Split(learning.right_mean, learning.right_strength, learning.new),
        split_weight=learning.split_weight,
        rounds=learning.rounds,
    )


def _families(owner: Ints, stated: Floats, votes: Ints, figures: Statements, place: Ints) -> dict[int, Family]:
    """How far wrong values lie from the commonest one, for each kind of question."""
    kinds = figures.of_question
    mode = _commonest(owner, stated, votes)
    found = {}
    for code, rows in rows_by(kinds[owner]):
        true = mode[owner[rows]]
        wrong = stated[rows] != true
        found[code] = _family(stated[rows][wrong], true[wrong], stated[rows])
    return found


def _commonest(owner: Ints, stated: Floats, votes: Ints) -> Floats:
    """The commonest value of each question, of equals the largest."""
    order = np.lexsort((np.arange(len(owner)), votes, owner))
    last = np.concatenate([np.diff(owner[order]) > 0, [True]])
    mode = np.zeros(int(owner.max()) + 1)
    mode[owner[order][last]] = stated[order][last]
    return mode


def _family(wrong: Floats, true: Floats, every: Floats) -> Family:
    source = constants().source
    positive = bool((every > 0).all())
    span = float(every.max() - every.min())
    if len(wrong) < 10:
        size = float(np.median(np.abs(every))) or 1.0
        return (
            Family(True, source.near_scale, 0.0)
            if positive
            else Family(False, source.near_scale * size, span + 20 * size)
        )
    away = np.abs(wrong - true)
    relative = positive
    if positive and span > 0:
        sizes, logs = np.log(true), np.log(away)
        spread = float(np.var(sizes))
        slope = float(np.mean((sizes - sizes.mean()) * (logs - logs.mean()))) / spread if spread > 1e-3 else 0.0
        relative = slope > 0.5
    if relative:
        scale = float(np.median(np.abs(np.log(wrong / true))))
        return Family(True, min(max(scale, 1e-4), 0.3), 0.0)
    scale = float(np.median(away))
    return Family(False, scale, max(span, 20 * scale))


def _log_density(
    x: Floats, true: Floats, scale: Floats, reach: Floats, relative: NDArray[np.bool_], table: Constants
) -> Floats:
    """Log density of a wrong figure x where `true` is right, in ln units or the question's own."""
    source = table.source
    with np.errstate(all="ignore"):
        logs = np.log(x / true)
    distance = np.where(relative, logs, x - true)
    wide = np.where(relative, source.decades * np.log(10.0), reach)
    density = source.near_share * student3(distance / scale, 1.0) / (STUDENT3 * scale) + source.unrelated_share / wide
    for factor in source.slips:
        slipped = np.abs(logs - np.log(factor)) < 1e-3
        density += np.where(
            slipped, source.slip_share / len(source.slips) / np.where(relative, 2e-3, 2e-3 * np.abs(x) + 1e-300), 0.0
        )
    return np.log(density)


def _ballots(
    figures: Statements,
    place: Ints,
    owner: Ints,
    stated: Floats,
    half: Floats,
    rounds: NDArray[np.bool_],
    families: Sequence[Family],
    of_value: Ints,
    table: Constants,
) -> Ballots:
    """The pairs of values of each question, in blocks: only sums and the pairs that may be rounded are kept."""
    counts = np.bincount(owner)
    starts = np.cumsum(counts) - counts
    width = counts[owner]
    scale, reach = (np.array([getattr(f, name) for f in families]) for name in ("scale", "reach"))
    relative = np.array([f.relative for f in families])
    log_wrong = np.zeros(len(stated))
    rounded: list[Ints] = []
    exact: list[Ints] = []
    gains: list[Floats] = []
    ends = np.cumsum(width)
    begin = 0
    while begin < len(stated):
        stop = max(begin + 1, int(np.searchsorted(ends, (ends[begin - 1] if begin else 0) + _BLOCK)))
        rows = np.arange(begin, stop)
        true = np.repeat(rows, width[rows])
        offset = np.arange(len(true)) - np.repeat(np.cumsum(width[rows]) - width[rows], width[rows])
        other = starts[owner[true]] + offset
        true, other = true[true != other], other[true != other]
        code = of_value[true]
        log = _log_density(stated[other], stated[true], scale[code], reach[code], relative[code], table)
        log_wrong += np.bincount(true, log, len(stated))
        loose = rounds[other] & (np.abs(stated[other] - stated[true]) <= half[other]) & (half[true] < half[other])
        rounded.append(other[loose])
        exact.append(true[loose])
        gains.append(log[loose])
        begin = stop
    pairs = np.concatenate(rounded), np.concatenate(exact), np.concatenate(gains)
    return Ballots(place, figures.source, owner, _prior(stated, owner, place, of_value, relative), log_wrong, *pairs)


def _prior(stated: Floats, owner: Ints, place: Ints, of_value: Ints, relative: NDArray[np.bool_]) -> Floats:
    """Log density of each value among the commonest ones of the questions of its topic, with heavy tails: a city of ten
    thousand million is none.  0 where too few questions tell."""
    modes = _commonest(owner, stated, np.bincount(place))
    found = np.zeros(len(stated))
    for code, rows in rows_by(of_value):
        known = modes[np.unique(owner[rows])]
        if len(known) < _TELLING:
            continue
        known, values = (np.log(x) if relative[code] else x for x in (known, stated[rows]))
        middle = float(np.median(known))
        spread = 1.4826 * float(np.median(np.abs(known - middle)))
        if spread > 0:
            found[rows] = np.log(student3((values - middle) / spread, 1.0))
    return found


def _numbers(
    groups: Sequence[Group],
    figures: Statements,
    owner: Ints,
    stated: Floats,
    half: Floats,
    ballots: Ballots,
    outcome: Outcome,
    families: Mapping[int, Family],
    of_value: Ints,
    level: float,
    table: Constants,
) -> Iterator[tuple[int, Given]]:
    smear = np.array([student3_quantile(float(step)) for step in _STEPS])
    counts = np.bincount(owner)
    starts = np.cumsum(counts) - counts
    votes = np.bincount(ballots.value, minlength=len(stated))
    for number, index in enumerate(figures.indices):
        part = slice(int(starts[number]), int(starts[number] + counts[number]))
        values, right, near = stated[part], outcome.right[part], outcome.near[part]
        family = families[int(of_value[part.start])]
        best = int(np.argmax(right + 1e-9 * near))
        point = float(values[best])
        single = len({claim.origin for claim in groups[index].claims}) == 1
        # All are wrong together the more rarely, the more of them say so.
        common = table.learning.common + table.learning.common_few / float(votes[part][best])
        low, high = _range(values, right, near, point, family, smear, level, common)
        low, high = min(low, point), max(high, point)
        if float(half[part][best]) >= 0.5 and groups[index].kind == "count":
            low, high = np.ceil(low - 1e-6), np.floor(high + 1e-6)
        sure = float(right[best]) * (1 - common)
        sure = min(sure, 1.0 - table.source.error) if single else sure
        why = "one origin" if single else "with what each source is worth over all questions"
        text = f"Chance that {plain(point)} is the true number: {sure:.0%} ({why})."
        yield index, Given(float(low), float(high), point, sure, text)


def _range(
    values: Floats,
    right: Floats,
    near: Floats,
    point: float,
    family: Family,
    smear: Floats,
    level: float,
    common: float,
) -> tuple[float, float]:
    """The shortest range that holds the point and a share of the probability: at values, near them, off together."""
    if right.max() * (1 - common) >= level:
        return point, point
    away = np.concatenate([np.repeat(values, len(smear)), np.repeat(point, len(smear))])
    wide = np.concatenate([np.tile(smear, len(values)) * family.scale, smear * family.scale * 4])
    spread = away * np.exp(np.clip(wide, -20, 20)) if family.relative else away + wide
    places = np.concatenate([values, spread])
    masses = np.concatenate([right, np.repeat(near / len(smear), len(smear))]) * (1 - common)
    masses = np.concatenate([masses, np.full(len(smear), common / len(smear))])
    order = np.argsort(places, kind="stable")
    places, below = places[order], np.concatenate([[0.0], np.cumsum(masses[order])])
    # Atoms overshoot: the probability nearest to the level is taken, not the first above it.
    stops = np.searchsorted(below, below[:-1] + level - 1e-9)
    fits = stops <= len(places)
    starts, stops = np.flatnonzero(fits), stops[fits]
    over, under = below[stops] - below[starts] - level, level - (below[stops - 1] - below[starts])
    stops = np.where((under < over) & (stops - 1 > starts), stops - 1, stops)
    lows, highs = places[starts], places[stops - 1]
    lows, highs = np.minimum(lows, point), np.maximum(highs, point)
    best = int(np.argmin(highs - lows)) if len(lows) else -1
    return (float(lows[best]), float(highs[best])) if best >= 0 else (float(places[0]), float(places[-1]))
