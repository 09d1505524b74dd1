"""One value measured by many, each with error: posterior over it and over the spread between the sources, on a grid.

Rows are questions, columns their measurements, padded; everything is worked out for all rows at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: Places around every measurement, in its own uncertainty, and around the common mean: where the grid has its nodes.
_AROUND = np.array([-6.0, -3.5, -2.0, -1.2, -0.6, 0.0, 0.6, 1.2, 2.0, 3.5, 6.0])
_MEAN_NODES = np.sinh(np.linspace(-3.0, 3.0, 25)) * 0.8
#: Measurements that bear nodes of their own; of more, so many are chosen evenly by size.
_BEARERS = 24
_FACTORS = 6
#: Steps towards a quantile of a mixture at most, and how near (in its scale) is near enough.
_MOST_STEPS, _NEAR_ENOUGH = 60, 1e-6


@dataclass(frozen=True, slots=True)
class Spread:
    """The posterior: `nodes` (q, m) ascending, `taus` (q, k) spreads, `mass` (q, k, m) summing to 1 in each row."""

    nodes: Floats
    taus: Floats
    mass: Floats

    def of(self, rows: NDArray[np.int64]) -> Spread:
        """The posterior of these rows, in this order."""
        return Spread(self.nodes[rows], self.taus[rows], self.mass[rows])

    def cumulated(self) -> Floats:
        """Mass below each node (q, m), half of its own included."""
        mass = self.mass.sum(axis=1)
        return np.asarray(np.cumsum(mass, axis=1) - mass / 2)


def posterior(values: Floats, sds: Floats, held: Bools, tau_grid: Floats, tau_prior: Floats, df: float) -> Spread:
    """Values (q, n) with standard uncertainties (q, n) > 0; `held` (q, n) is False where a row has fewer.

    The spread between sources is one of `tau_grid` (k,) times the median uncertainty of the row, with the prior masses
    `tau_prior` (k,); errors are Student's t with `df` degrees of freedom.  The prior of the value is even.
    """
    typical = np.nanmedian(np.where(held, sds, np.nan), axis=1)
    taus = typical[:, None] * tau_grid
    nodes = _nodes(values, sds, held, typical)
    log = np.zeros((len(values), len(tau_grid), nodes.shape[1]))
    product = np.ones_like(log)
    scales = np.zeros_like(taus)
    for column in range(values.shape[1]):
        scale2 = sds[:, column, None] ** 2 + taus**2
        share = np.where(held[:, column, None], 1.0 / (df * scale2), 0.0)
        distance2 = (nodes - values[:, column, None]) ** 2
        product *= 1.0 + share[:, :, None] * distance2[:, None, :]
        scales += np.where(held[:, column, None], np.log(scale2), 0.0) / 2
        # One logarithm for several factors; few enough of them not to overflow.
        if column % _FACTORS == _FACTORS - 1 or column == values.shape[1] - 1:
            log -= (df + 1) / 2 * np.log(product)
            product[:] = 1.0
    log += (np.log(tau_prior) - scales)[:, :, None]
    log -= log.max(axis=(1, 2), keepdims=True)
    mass = np.exp(log) * _cells(nodes)[:, None, :]
    mass /= mass.sum(axis=(1, 2), keepdims=True)
    return Spread(nodes, taus, mass)


def half_cauchy(scale: float, count: int, widest: float) -> tuple[Floats, Floats]:
    """(grid, masses) of a half-Cauchy prior cut into `count` parts, the first of which is 0; (count,), (count,)."""
    edges = np.concatenate([[0.0], np.geomspace(0.2, widest, count)])
    grid = np.concatenate([[0.0], np.sqrt(edges[1:-1] * edges[2:])])
    masses = np.diff(np.arctan(edges / scale))
    return grid, masses / masses.sum()


def _nodes(values: Floats, sds: Floats, held: Bools, typical: Floats) -> Floats:
    """Ascending nodes of each row (q, m): around bearers, around the weighted mean, and well beyond all."""
    count = values.shape[1]
    filled = np.where(held, values, np.nan)
    weight = np.where(held, 1.0 / sds**2, 0.0)
    mean = np.einsum("qn,qn->q", weight, np.where(held, values, 0.0)) / weight.sum(axis=1)
    excess = np.einsum("qn,qn->q", weight, np.where(held, values - mean[:, None], 0.0) ** 2)
    free = np.maximum(held.sum(axis=1) - 1, 1)
    error = np.sqrt(np.maximum(excess / free, 1.0) / weight.sum(axis=1))
    bearers, widths = values, sds
    if count > _BEARERS:
        order = np.argsort(filled, axis=1)  # absent ones last
        last = held.sum(axis=1) - 1
        rank = (np.linspace(0, 1, _BEARERS) * last[:, None]).astype(np.int64)
        chosen = np.take_along_axis(order, rank, axis=1)
        bearers, widths = np.take_along_axis(values, chosen, 1), np.take_along_axis(sds, chosen, 1)
    else:
        bearers = np.where(held, values, mean[:, None])
        widths = np.where(held, sds, typical[:, None])
    own = (bearers[:, :, None] + widths[:, :, None] * _AROUND).reshape(len(values), -1)
    low, high = np.nanmin(filled, axis=1), np.nanmax(filled, axis=1)
    reach = 12 * typical + (high - low)
    beyond = np.stack([low - reach, low - reach / 2, high + reach / 2, high + reach], axis=1)
    nodes = np.concatenate([own, mean[:, None] + error[:, None] * _MEAN_NODES, beyond], axis=1)
    return np.sort(nodes, axis=1)


def _cells(nodes: Floats) -> Floats:
    """Width that belongs to each node."""
    gaps = np.diff(nodes, axis=1)
    cells = np.zeros_like(nodes)
    cells[:, :-1] += gaps / 2
    cells[:, 1:] += gaps / 2
    return cells


def quantile(spread: Spread, shares: Floats) -> Floats:
    """Values below which the given shares (s,) of each row's mass lie, (q, s)."""
    wanted = np.broadcast_to(shares, (len(spread.nodes), len(shares)))
    return _inverted(spread.nodes, spread.cumulated(), wanted)


def _inverted(nodes: Floats, cumulated: Floats, shares: Floats) -> Floats:
    """Row by row: where the cumulated mass (q, m) reaches the shares (q, s)."""
    at = np.clip((cumulated[:, :, None] < shares[:, None, :]).sum(axis=1), 1, nodes.shape[1] - 1)
    low, high = np.take_along_axis(nodes, at - 1, 1), np.take_along_axis(nodes, at, 1)
    below, above = np.take_along_axis(cumulated, at - 1, 1), np.take_along_axis(cumulated, at, 1)
    share = np.clip((shares - below) / np.maximum(above - below, 1e-300), 0.0, 1.0)
    return np.asarray(low + share * (high - low))


def predictive(spread: Spread, sds: Floats, df: float, shares: Floats, points: int = 16) -> Floats:
    """Quantiles (q, s) of a further measurement with uncertainty `sds` (q,), at `shares` (q, s) or (s,)."""
    shares = np.broadcast_to(shares, (len(sds), np.shape(shares)[-1]))
    weights, centres, scales = _mixture(spread, sds, points)
    low = (centres - 400 * scales[:, :, None]).min(axis=(1, 2))[:, None] + np.zeros_like(shares)
    high = (centres + 400 * scales[:, :, None]).max(axis=(1, 2))[:, None] + np.zeros_like(shares)
    # From where one Student's t of the typical scale would have them.
    typical = np.exp(np.einsum("qk,qk->q", weights, np.log(scales)) / weights.sum(axis=1))
    at = _inverted(spread.nodes, spread.cumulated(), shares) + _quantile4(shares) * typical[:, None] / 2
    size = np.sqrt(np.einsum("qk,qk->q", weights, scales**2) / weights.sum(axis=1) + np.var(centres, axis=(1, 2)))
    rows = np.arange(len(sds))
    # Newton's steps of bounded length, halving where one leaves the bracket, for those rows that still move.
    for _ in range(_MOST_STEPS):
        here, wanted = at[rows], shares[rows]
        below, density = _mixed((weights[rows], centres[rows], scales[rows]), df, here)
        low[rows] = np.where(below < wanted, here, low[rows])
        high[rows] = np.where(below < wanted, high[rows], here)
        with np.errstate(all="ignore"):
            step = (wanted - below) / density
        longest = 3 * size[rows, None]
        new = here + np.clip(np.nan_to_num(step), -longest, longest)
        done = np.abs(new - here) <= _NEAR_ENOUGH * longest
        inside = (new > low[rows]) & (new < high[rows])
        at[rows] = np.where(inside | done, new, (low[rows] + high[rows]) / 2)
        rows = rows[~done.all(axis=1)]
        if not len(rows):
            break
    return np.asarray(at)


def further(spread: Spread, sds: Floats, df: float, ends: Floats, points: int = 16) -> Floats:
    """Chance (q, s) that a further measurement with uncertainty `sds` (q,) is below `ends` (q, s)."""
    return _mixed(_mixture(spread, sds, points), df, ends)[0]


def _mixed(mixture: tuple[Floats, Floats, Floats], df: float, ends: Floats) -> tuple[Floats, Floats]:
    """Distribution function and density (q, s) of a mixture of Student's t at `ends` (q, s)."""
    weights, centres, scales = mixture
    z = (ends[:, None, None, :] - centres[..., None]) / scales[:, :, None, None]
    share = weights / centres.shape[2]
    below = np.einsum("qk,qkps->qs", share, student_cdf(z, df))
    return below, np.einsum("qk,qkps->qs", share / scales, student_density(z, df))


def _mixture(spread: Spread, sds: Floats, points: int) -> tuple[Floats, Floats, Floats]:
    """A further measurement as a mixture: weights (q, k), centres (q, k, points) and scales (q, k) of Student's t."""
    weights = spread.mass.sum(axis=2)  # of the spreads
    cumulated = np.cumsum(spread.mass, axis=2) - spread.mass / 2
    steps = (np.arange(points) + 0.5) / points
    centres = [
        _inverted(spread.nodes, cumulated[:, k], steps * weights[:, k, None]) for k in range(spread.taus.shape[1])
    ]
    return weights, np.stack(centres, axis=1), np.sqrt(sds[:, None] ** 2 + spread.taus**2)


def student_cdf(z: Floats, df: float) -> Floats:
    """Distribution function of Student's t."""
    if df == 4.0:  # closed form
        s = z / np.sqrt(4.0 + z * z)
        return np.asarray(0.5 + 0.75 * (s - s**3 / 3.0))
    from scipy.special import stdtr

    return np.asarray(stdtr(df, z))


def _quantile4(shares: Floats) -> Floats:
    """Quantiles of Student's t with four degrees of freedom (Shaw 2006)."""
    product = np.clip(4.0 * shares * (1.0 - shares), 1e-300, 1.0)
    root = np.sqrt(product)
    size = 2.0 * np.sqrt(np.maximum(np.cos(np.arccos(root) / 3.0) / root - 1.0, 0.0))
    return np.asarray(np.sign(shares - 0.5) * size)


def student_density(z: Floats, df: float) -> Floats:
    """Density of Student's t."""
    if df == 4.0:
        r = 1.0 / (4.0 + z * z)
        return np.asarray(12.0 * r * r * np.sqrt(r))
    from scipy.special import beta

    return np.asarray((1.0 + z * z / df) ** (-(df + 1) / 2) / (np.sqrt(df) * beta(0.5, df / 2)))
