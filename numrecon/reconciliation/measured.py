"""Questions whose claims are measurements: each source has its own error, and sources spread more than they admit.

Student's t around a common value, its scale the stated uncertainty and a spread between sources whose size is judged
from their disagreement (half-Cauchy prior); constants in `hedges.toml`, [spread], fitted on published measurements.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels import spread
from numrecon.model import Claim, Group
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.given import Answer, Given
from numrecon.reconciliation.instruments import Errors
from numrecon.reconciliation.measurements import Measured, measurements, own_sd
from numrecon.reconciliation.parameters import Spreads
from numrecon.reconciliation.statements import Statements
from numrecon.reconciliation.words import between

Floats = NDArray[np.float64]

#: Questions worked out together, at most so many numbers of one array.
_BLOCK = 1 << 19


def answers(groups: Sequence[Group], asked: Sequence[Sequence[Claim]], level: float) -> Iterator[tuple[int, Answer]]:
    """(index, answer) of every group with a measurement, in no particular order; `asked` are the claims to predict."""
    found = [(i, measurements(group)) for i, group in enumerate(groups)]
    rule, reach = constants().spread, constants().measured.reach
    known = [
        _Known(index, one, rule.shared * float(one.sds.min()), reach * float(one.sds.min()))
        for index, one in found
        if one is not None
    ]
    for part in _alike(known):
        yield from _answered(part, groups, asked, level)


def learned_answers(
    known: Statements, error: Errors, groups: Sequence[Group], asked: Sequence[Sequence[Claim]], level: float
) -> Iterator[tuple[int, Answer]]:
    """The same for plain figures that state no uncertainty: that of the statements is learned from all questions."""
    origins = np.array(known.sources, dtype=object)[known.source]
    starts = np.searchsorted(known.question, np.arange(len(known.indices) + 1))
    found = []
    for number, index in enumerate(known.indices):
        part = slice(int(starts[number]), int(starts[number + 1]))
        topic = int(known.topic[part.start])
        values = known.value[part]
        size = abs(float(np.median(values))) if error.relative[topic] else 1.0
        one = Measured(values, error.sd[part], tuple(origins[part]))
        found.append(_Known(index, one, float(error.common[topic]) * size, float(known.half[part].min())))
    for members in _alike(found):
        yield from _answered(members, groups, asked, level)


@dataclass(frozen=True, slots=True)
class _Known:
    """The measurements of the question `index`; how far they may be off together; half the width of the finest one."""

    index: int
    one: Measured
    shared: float
    half: float


def _alike(found: Iterable[_Known]) -> Iterator[list[_Known]]:
    """Blocks of questions with about as many measurements, so that they fit one array."""
    by_size: dict[int, list[_Known]] = defaultdict(list)
    for known in found:
        size = 1
        while size < len(known.one.values):
            size += size // 4 + 1
        by_size[size].append(known)
    for size, members in by_size.items():
        step = max(1, _BLOCK // (8 * (min(size, 24) * 11 + 40)))
        for start in range(0, len(members), step):
            yield members[start : start + step]


@cache
def _prior(rule: Spreads) -> tuple[Floats, Floats]:
    return spread.half_cauchy(rule.scale, rule.steps, rule.widest)


def _answered(
    part: Sequence[_Known], groups: Sequence[Group], asked: Sequence[Sequence[Claim]], level: float
) -> Iterator[tuple[int, Answer]]:
    rule = constants().spread
    width = max(len(known.one.values) for known in part)
    values, sds = np.zeros((len(part), width)), np.ones((len(part), width))
    held = np.zeros((len(part), width), dtype=bool)
    # Centred and scaled, so that no square overflows.
    centres = np.array([float(np.median(known.one.values)) for known in part])
    units = np.array([float(np.median(known.one.sds)) for known in part])
    for row, known in enumerate(part):
        values[row, : len(known.one.values)] = (known.one.values - centres[row]) / units[row]
        sds[row, : len(known.one.sds)] = known.one.sds / units[row]
        held[row, : len(known.one.values)] = True
    belief = spread.posterior(values, sds, held, *_prior(rule), rule.degrees)
    # The truth is as far away as one more measurement with the error that all may share.
    off = np.array([known.shared for known in part]) / units
    ends = spread.predictive(belief, off, rule.degrees, np.array([(1 - level) / 2, 0.5, (1 + level) / 2]))
    finest = np.array([known.half for known in part]) / units
    around = spread.further(belief, off, rule.degrees, ends[:, 1:2] + finest[:, None] * np.array([-1.0, 1.0]))
    further = _predicted(belief, part, groups, asked, centres, units, level)
    for row, known in enumerate(part):
        low, point, high = (float(x) for x in centres[row] + units[row] * ends[row])
        if _counted(groups[known.index], known.one):
            low, point, high = float(np.ceil(low - 0.5)), float(round(point)), float(np.floor(high + 0.5))
        chance = float(around[row, 1] - around[row, 0])
        if len(set(known.one.origins)) == 1:
            chance = min(chance, 1.0 - constants().source.error)
        reach = between(*_short(point, known.half))
        number = len(known.one.values)
        behind = f"{number:,} measurements" if number > 1 else "1 measurement"
        text = f"Chance that the truth is {reach}: {chance:.0%} ({behind})."
        yield known.index, Answer(Given(low, high, point, chance, text), further.get(known.index, []), "measured")


def _counted(group: Group, known: Measured) -> bool:
    """Whether the truth is a whole number: each that is stated is, and none has an uncertainty."""
    if group.kind != "count" or group.per is not None or any(claim.sd for claim in group.claims):
        return False
    return bool((known.values == np.round(known.values)).all())


def _short(point: float, half: float) -> tuple[float, float]:
    return float(f"{point - half:.7g}"), float(f"{point + half:.7g}")


def _predicted(
    belief: spread.Spread,
    part: Sequence[_Known],
    groups: Sequence[Group],
    asked: Sequence[Sequence[Claim]],
    centres: Floats,
    units: Floats,
    level: float,
) -> dict[int, list[dict[str, Any]]]:
    """By index of the question: what each claim that is asked for would say, in the question's unit."""
    wanted = [(row, known.index, claim) for row, known in enumerate(part) for claim in asked[known.index]]
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    if not wanted:
        return found
    rows = np.array([row for row, _, _ in wanted])
    own = np.array([own_sd(claim, groups[index], part[row].one) for row, index, claim in wanted]) / units[rows]
    shares = np.array([(1 - level) / 2, 0.5, (1 + level) / 2])
    ends = spread.predictive(belief.of(rows), own, constants().spread.degrees, shares)
    for (row, index, claim), (low, point, high) in zip(wanted, ends.tolist(), strict=True):
        low, point, high = (centres[row] + units[row] * end for end in (low, point, high))
        found[index].append({"id": claim.id, "low": float(low), "high": float(high), "point": float(point)})
    return found
