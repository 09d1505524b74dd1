"""Step functions on a grid: mixtures of even pieces, averaged over cells without looking at any cell twice."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def averages(lows: Floats, highs: Floats, weights: Floats, edges: Floats) -> Floats:
    """Mean density in each cell of mixtures of even pieces.

    `lows`, `highs`, `weights` (n, k): the pieces of n mixtures, low < high, weight 0 where there is none; `edges`
    (m + 1,) ascending.  Returns (n, m).  Exact, whether or not the pieces end at edges.
    """
    share = (edges - lows[:, :, None]) / (highs - lows)[:, :, None]
    np.clip(share, 0.0, 1.0, out=share)
    below = np.einsum("nk,nkm->nm", weights, share)
    return np.asarray(np.diff(below, axis=1) / np.diff(edges))


def student3(distance: Floats, scale: float) -> Floats:
    """Student's t with 3 degrees of freedom, not normalised: 1 at 0.  Its integral is `scale * STUDENT3`."""
    return np.asarray((1.0 + (distance / scale) ** 2 / 3.0) ** -2)


#: Integral of (1 + x**2 / 3)**-2 over the real line: pi * sqrt(3) / 2.
STUDENT3 = float(np.pi * np.sqrt(3.0) / 2.0)


def student3_quantile(share: float) -> float:
    """Where the distribution function of Student's t with 3 degrees of freedom is `share`, in (0, 1)."""
    from scipy.special import stdtrit

    return float(stdtrit(3.0, share))
