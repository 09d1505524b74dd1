"""The scale on which values are compared: logarithmic, and linear around zero where claims reach it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.reconciliation.reading import Reading

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scale:
    """u = ln x where `linear` is 0 (positive values only), else sign(x) ln(1 + |x| / linear)."""

    linear: float

    def to(self, x: Floats) -> Floats:
        """Values on the scale, any shape."""
        if not self.linear:
            return np.log(np.maximum(x, 1e-300))
        with np.errstate(over="ignore"):
            return np.sign(x) * np.log1p(np.minimum(np.abs(x) / self.linear, 1e300))

    def back(self, u: Floats) -> Floats:
        """Places on the scale as values, any shape; beyond the largest float, the largest."""
        if not self.linear:
            return np.exp(np.clip(u, -690.0, 709.0))
        return np.sign(u) * self.linear * np.expm1(np.minimum(np.abs(u), 700.0 - max(0.0, float(np.log(self.linear)))))


def scale_of(readings: Sequence[Reading]) -> Scale:
    """The scale for these readings: linear within the finest half granule where any reading reaches zero or below."""
    lowest = min(low for reading in readings for low, _, _ in reading.shape)
    if lowest > 1e-290:
        return Scale(0.0)
    return Scale(max(min(reading.half for reading in readings), 1e-290))
