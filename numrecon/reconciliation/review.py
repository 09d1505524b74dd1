"""What stands behind a verdict: the usual statistics of discrepancy, the claim that moves it most, and what to ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels.averages import heterogeneity
from numrecon.model import Claim, Conflict
from numrecon.reconciliation.accepted import Together
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.evidence import Evidence
from numrecon.reconciliation.given import Given
from numrecon.reconciliation.posterior import Posterior, posterior
from numrecon.reconciliation.words import between, said

Floats = NDArray[np.float64]

#: With more distinct statements, none of them is left out for a try.
_MOST_TRIED = 12
#: An answer that narrows the range by less is not worth asking for.
_LEAST_CUT = 0.05
#: Uncertainties so many times the smallest one weigh nothing; larger ones would overflow.
_WIDEST = 1e9


def statistics(evidence: Evidence, kept: Sequence[int], found: Together) -> dict[str, Any]:
    """`depth`: origins whose readings share the stretch from `depth_low` to `depth_high` (Marzullo 1984), open where
    null.  Where claims state standard uncertainties, Cochran's `q` with its `degrees` of freedom, `i2` (Higgins and
    Thompson 2002) and the `birge` ratio, of the kept rows."""
    behind = frozenset().union(*(evidence.origins[row] for row in found.rows))
    result: dict[str, Any] = {"depth": len(behind), "depth_low": found.low, "depth_high": found.high}
    rows = [row for row in kept if evidence.examples[row].sd and evidence.readings[row].figure is not None]
    if len(rows) < 2:
        return result
    values = np.array([evidence.readings[row].figure for row in rows for _ in evidence.origins[row]], dtype=float)
    sds = np.array([evidence.readings[row].half for row in rows for _ in evidence.origins[row]])
    unit = float(sds.min())
    sds = np.minimum(sds, unit * _WIDEST)
    q, degrees = heterogeneity((values - values[0]) / unit, sds / unit), len(values) - 1
    i2 = max(0.0, (q - degrees) / q) if q > 0 else 0.0
    return result | {"q": q, "degrees": degrees, "i2": i2, "birge": (q / degrees) ** 0.5}


def influence(
    evidence: Evidence,
    kept: Callable[[Sequence[int]], list[int]],
    given: Given,
    ends: Callable[[Posterior], tuple[float, float, float]],
) -> dict[str, Any] | None:
    """The statement without which the range would be another one, most of all; None where no range moves.

    `kept` says what the verdict rests on without some rows: what they have replaced stands again.  `claim` is the index
    of one that makes the statement; `low`, `high`, `point` are the numbers without it, as `ends` takes them from a
    posterior.
    """
    leaders, _ = evidence.votes(kept(()))
    if not 2 <= len(leaders) <= _MOST_TRIED:
        return None
    best: tuple[float, int, float, float, float] | None = None
    for row in leaders:
        others, votes = evidence.votes(kept(evidence.alike(row)))
        belief = posterior([evidence.readings[other] for other in others], votes, constants().source)
        low, high, point = ends(belief)
        moved = abs(low - given.low) + abs(high - given.high)
        if best is None or moved > best[0]:
            best = moved, row, low, high, point
    if best is None or best[0] <= 0.02 * max(given.high - given.low, abs(given.point) * 1e-3):
        return None
    _, row, low, high, point = best
    more = sum(len(evidence.voices[one]) for one in evidence.alike(row)) - 1
    name = said(evidence.examples[row]) + (f" (and {more:,} more)" if more else "")
    text = f"Without {name} the range would be {between(_short(low), _short(high))}."
    return {"claim": evidence.voices[row][0], "low": low, "high": high, "point": point, "explanation": text}


def _short(value: float) -> float:
    return float(f"{value:.4g}")


#: Cause -> the question that settles the conflict, about the claim it concerns (`name`) and the other one (`other`).
_ASKED: Mapping[str, str] = {
    "factor": "whether the scale of {name} is right",
    "misreading": "how {name} is written in its source",
    "unit": "in which unit {name} is",
    "currency": "in which currency {name} is",
    "each_total": "whether {name} is for each or in all",
    "part_of": "whether {name} is the whole or a part of it",
    "definition": "what exactly {name} counts, and what {other} does",
}


def settles(
    evidence: Evidence, claims: Sequence[Claim], conflicts: Sequence[Conflict], given: Given
) -> dict[str, Any] | None:
    """What single answer would settle most: the `claims` it is about, by how much their confirmation narrows the range
    (`cut`, 0 to 1), and the question in words; None where nothing is open."""
    open_ones = [one for one in conflicts if one.cause is None or one.cause.type in _ASKED]
    if not open_ones:
        return None
    threshold = constants().conflict.tension
    worst = max(open_ones, key=lambda one: (one.cause is None and one.contradiction >= threshold, one.contradiction))
    if worst.contradiction < threshold:
        return None
    concerned = worst.cause.claim if worst.cause is not None else None
    first, second = (worst.b, worst.a) if concerned == worst.b else (worst.a, worst.b)
    one, other = claims[first], claims[second]
    names = {"name": said(one, other), "other": said(other, one)}
    if worst.cause is None and one.sentence and one.doc == other.doc and one.origin == other.origin:
        asked = "whether {name} and {other} of one document are of one thing, and which is newer".format(**names)
    elif worst.cause is None:
        asked = "which of {name} and {other} holds".format(**names)
    else:
        asked = _ASKED[worst.cause.type].format(**names)
    cut = max(_cut(evidence, index, given) for index in (first, second))
    gain = f"; the answer would narrow the range by about {cut:.0%}" if cut >= _LEAST_CUT else ""
    return {"claims": [worst.a, worst.b], "cut": cut, "explanation": f"Ask {asked}{gain}."}


def _cut(evidence: Evidence, index: int, given: Given) -> float:
    """By what share the range would be narrower, were this claim confirmed."""
    row, width = evidence.rows[index], given.high - given.low
    if row < 0 or width <= 0:
        return 0.0
    reading = evidence.readings[row]
    left = reading.high - reading.low + 2 * reading.cell
    return min(max(1.0 - left / width, 0.0), 1.0)
