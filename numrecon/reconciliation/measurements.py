"""The claims of a question as measurements: values with standard uncertainties."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Claim, Group
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.exchange import conversion
from numrecon.reconciliation.readings import read

Floats = NDArray[np.float64]


#: An uncertainty that is so many times the smallest one and the distance between the values is of no use.
_USELESS = 1e4


@dataclass(frozen=True, slots=True)
class Measured:
    """The measurements of a question in its unit, one an origin and value: (n,) each."""

    values: Floats
    sds: Floats
    origins: tuple[str, ...]


def measurements(group: Group) -> Measured | None:
    """The claims of a group that state a value; None where none does.

    An uncertainty that is not stated is that of the figure as printed, at least the largest one stated.  A repeated
    statement of one origin counts once.
    """
    stated = [
        claim.sd * _factor(claim, group) for claim in group.claims if claim.sd and _value(claim, group) is not None
    ]
    found: dict[tuple[str, float], float] = {}
    for claim in group.claims:
        value = _value(claim, group)
        if value is None:
            continue
        sd = claim.sd * _factor(claim, group) if claim.sd else max([_printed(claim) * _factor(claim, group), *stated])
        key = claim.origin, value
        found[key] = min(found.get(key, sd), sd)
    if not found:
        return None
    values = np.array([value for _, value in found])
    least = 1e-12 * max(float(np.abs(values).max()), 1e-280)
    sds = np.maximum(np.array(list(found.values())), least)
    # What is known so much worse than another says nothing beside it, and its square may overflow.
    kept = sds <= _USELESS * max(float(sds.min()), float(np.ptp(values)))
    return Measured(values[kept], sds[kept], tuple(name for (name, _), keep in zip(found, kept, strict=True) if keep))


def _value(claim: Claim, group: Group) -> float | None:
    """The figure in the group's unit; the middle of a range; None for a bound or another unit."""
    found = conversion(claim.unit, group.unit)
    value = claim.value
    if claim.hedge not in ("exact", "about", "range"):
        return None
    if value is None and claim.low is not None and claim.high is not None:
        value = claim.low / 2 + claim.high / 2
    if value is None or found is None:
        return None
    result = value * found.factor + found.offset
    return result if abs(result) < 1e150 else None


def _factor(claim: Claim, group: Group) -> float:
    found = conversion(claim.unit, group.unit)
    return found.factor if found else 1.0


def _printed(claim: Claim) -> float:
    """Uncertainty of a figure that states none: its reading, as wide as nine of ten take it to be."""
    reading = read(claim)
    reach = constants().measured.reach
    return 0.0 if reading is None else max(reading.high - reading.low, 2 * reading.half) / 2 / reach


def own_sd(claim: Claim, group: Group, known: Measured) -> float:
    """The uncertainty of a claim that is asked for; where it states none, the typical one of the question."""
    return claim.sd * _factor(claim, group) if claim.sd else float(np.median(known.sds))
