"""Questions whose claims are measurements: each source has its own error, and sources spread more than they admit.

Student's t around a common value, its scale the stated uncertainty and a spread between sources whose size is judged
from their disagreement (half-Cauchy prior); constants in `hedges.toml`, [spread], fitted on published measurements.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels import spread
from numrecon.model import Claim, Group
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.given import Answer, Given
from numrecon.reconciliation.measurements import Measured, measurements, own_sd
from numrecon.reconciliation.words import between

Floats = NDArray[np.float64]

#: Questions worked out together, at most so many numbers of one array.
_BLOCK = 1 << 19


def answers(
    groups: Sequence[Group], asked: Sequence[Sequence[Claim]], level: float, sds: Sequence[Mapping[int, float] | None]
) -> Iterator[tuple[int, Answer]]:
    """(index, answer) of every group with a measurement, in no particular order; `asked` are the claims to predict."""
    found = [(i, measurements(group, own)) for i, (group, own) in enumerate(zip(groups, sds, strict=True))]
    for part in _alike([(index, one) for index, one in found if one is not None]):
        yield from _answered(part, groups, asked, level)


def _alike(found: Iterable[tuple[int, Measured]]) -> Iterator[list[tuple[int, Measured]]]:
    """Blocks of questions with about as many measurements, so that they fit one array."""
    by_size: dict[int, list[tuple[int, Measured]]] = defaultdict(list)
    for index, one in found:
        size = 1
        while size < len(one.values):
            size += size // 4 + 1
        by_size[size].append((index, one))
    for size, members in by_size.items():
        step = max(1, _BLOCK // (8 * (min(size, 24) * 11 + 40)))
        for start in range(0, len(members), step):
            yield members[start : start + step]


@cache
def _prior() -> tuple[Floats, Floats]:
    rule = constants().spread
    return spread.half_cauchy(rule.scale, rule.steps, rule.widest)


def _answered(
    part: Sequence[tuple[int, Measured]], groups: Sequence[Group], asked: Sequence[Sequence[Claim]], level: float
) -> Iterator[tuple[int, Answer]]:
    rule = constants().spread
    width = max(len(one.values) for _, one in part)
    values, sds = np.zeros((len(part), width)), np.ones((len(part), width))
    held = np.zeros((len(part), width), dtype=bool)
    # Centred and scaled, so that no square overflows.
    centres = np.array([float(np.median(one.values)) for _, one in part])
    units = np.array([float(np.median(one.sds)) for _, one in part])
    for row, (_, one) in enumerate(part):
        values[row, : len(one.values)] = (one.values - centres[row]) / units[row]
        sds[row, : len(one.sds)] = one.sds / units[row]
        held[row, : len(one.values)] = True
    belief = spread.posterior(values, sds, held, *_prior(), rule.degrees)
    shares = np.array([(1 - level) / 2, 0.5, (1 + level) / 2])
    ends = spread.quantile(belief, shares, common=rule.common)
    finest = sds.min(axis=1, where=held, initial=np.inf) * constants().measured.reach
    sure = spread.within(belief, ends[:, 1], finest, common=rule.common)
    further = _predicted(belief, part, groups, asked, centres, units, level)
    for row, (index, one) in enumerate(part):
        low, point, high = (float(x) for x in centres[row] + units[row] * ends[row])
        half = float(finest[row] * units[row])
        chance = float(sure[row])
        if len({claim.origin for claim in groups[index].claims}) == 1:
            chance = min(chance, 1.0 - constants().source.error)
        reach = between(*_short(point, half))
        text = f"Chance that the truth is {reach}: {chance:.0%} ({len(one.values):,} measurements)."
        yield index, Answer(Given(low, high, point, chance, text), further.get(index, []))


def _short(point: float, half: float) -> tuple[float, float]:
    return float(f"{point - half:.7g}"), float(f"{point + half:.7g}")


def _predicted(
    belief: spread.Spread,
    part: Sequence[tuple[int, Measured]],
    groups: Sequence[Group],
    asked: Sequence[Sequence[Claim]],
    centres: Floats,
    units: Floats,
    level: float,
) -> dict[int, list[dict[str, Any]]]:
    """By index of the question: what each claim that is asked for would say, in the question's unit."""
    wanted = [(row, index, claim) for row, (index, _) in enumerate(part) for claim in asked[index]]
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    if not wanted:
        return found
    rows = np.array([row for row, _, _ in wanted])
    own = np.array([own_sd(claim, groups[index], part[row][1]) for row, index, claim in wanted]) / units[rows]
    shares = np.array([(1 - level) / 2, 0.5, (1 + level) / 2])
    ends = spread.predictive(belief.of(rows), own, constants().spread.degrees, shares)
    for (row, index, claim), (low, point, high) in zip(wanted, ends.tolist(), strict=True):
        low, point, high = (centres[row] + units[row] * end for end in (low, point, high))
        found[index].append({"id": claim.id, "low": float(low), "high": float(high), "point": float(point)})
    return found
