"""The posterior over the true value: point, range and confidence of a question.

A source is right up to its reading, or near, or slipped by a power of ten, or says something unrelated
(`hedges.toml`, [source]); statements of one origin share one vote.  The prior is even on a logarithmic scale, which
turns linear near zero where claims are not all positive.  The densities are step functions whose edges are in the grid,
so nothing is lost between its nodes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.kernels.steps import STUDENT3, averages, student3
from numrecon.kernels.sweep import shortest
from numrecon.reconciliation.figures import LIMIT
from numrecon.reconciliation.parameters import Source
from numrecon.reconciliation.reading import Reading
from numrecon.reconciliation.scale import Scale, scale_of

Floats = NDArray[np.float64]

_BASE_NODES = 65
#: Nodes of the near miss to each side, in units of its scale; also steps out to where it is flat.
_NEAR_NODES = np.array([-32.0, -16, -8, -4, -2, -1, -0.5, 0, 0.5, 1, 2, 4, 8, 16, 32])
#: Rows whose edges are in the grid; beyond, those with most votes, evenly over the rest.
_MOST_ROWS = 150
_BLOCK = 1 << 21
#: A stated figure this much less likely than the best place is no point.
_FAR_FROM_BEST = 1 / 3


@dataclass(frozen=True, slots=True)
class Posterior:
    """`edges` (m + 1,) on the scale, `mass` (m,) of each cell, common failure included, summing to 1."""

    scale: Scale
    edges: Floats
    mass: Floats
    point: float

    def between(self, low: float, high: float) -> float:
        """Probability that the truth is in [low, high]."""
        ends = np.interp(self.scale.to(np.array([low, high])), self.edges, self._cumulated())
        return float(ends[1] - ends[0])

    def interval(self, level: float) -> tuple[float, float]:
        """The shortest interval (on the scale) of this probability that holds the point."""
        inside = float(np.clip(self.scale.to(np.array([self.point]))[0], self.edges[0], self.edges[-1]))
        ends = shortest(self.edges, self._cumulated(), level, inside)
        low, high = self.scale.back(np.array(ends))
        return min(float(low), self.point), max(float(high), self.point)

    def _cumulated(self) -> Floats:
        total = np.concatenate([[0.0], np.cumsum(self.mass)])
        return np.asarray(np.minimum(total / total[-1], 1.0))


def posterior(readings: Sequence[Reading], weights: Floats, source: Source) -> Posterior:
    """The posterior of statements with their votes; `readings` is not empty, `weights` has shape (n,)."""
    scale = scale_of(readings)
    pieces = _pieces(readings)
    lows, highs = scale.to(pieces[..., 0]), scale.to(pieces[..., 1])
    right = np.stack([lows, np.maximum(highs, lows + 1e-12), pieces[..., 2] * (1 - source.error)])
    ends = scale.to(np.array([_outer(reading) for reading in readings]))
    edges = _edges(right, ends, weights, source)
    logs = _log_likelihood(right, _slips(ends, pieces, scale, source), ends, weights, edges, source)
    widths = np.diff(edges)
    mass = np.exp(logs - logs.max()) * widths
    mass /= mass.sum()
    place, point = _point(readings, weights, scale, edges, mass, source)
    middle = edges[:-1] + widths / 2
    common = student3(middle - place, source.common_scale) * widths
    mass = (1 - source.common) * mass + source.common * common / common.sum()
    return Posterior(scale, edges, mass, point)


def _pieces(readings: Sequence[Reading]) -> Floats:
    """(n, k, 3): the pieces of each reading, padded with empty ones."""
    size = max(len(reading.shape) for reading in readings)
    empty = ((1.0, 2.0, 0.0),)
    return np.array([reading.shape + empty * (size - len(reading.shape)) for reading in readings])


def _outer(reading: Reading) -> tuple[float, float]:
    """What near misses are near to: the reading, or the cell of a single count."""
    if reading.low < reading.high or reading.cell:
        return reading.low - reading.cell, reading.high + reading.cell
    return reading.low - reading.half, reading.high + reading.half


def _slips(ends: Floats, pieces: Floats, scale: Scale, source: Source) -> Floats:
    """(3, n, factors): the readings as they would be had a factor slipped."""
    factors = np.array(source.slips)
    values = np.clip(scale.back(ends)[:, :, None] * factors, -LIMIT * 1e6, LIMIT * 1e6)
    shifted = scale.to(values)
    lows = shifted.min(axis=1)
    highs = np.maximum(shifted.max(axis=1), lows + 1e-12)
    share = source.error * source.slip_share / len(factors)
    return np.stack([lows, highs, np.full_like(lows, share)])


def _edges(right: Floats, ends: Floats, weights: Floats, source: Source) -> Floats:
    """Ascending nodes: the domain evenly, every end of the pieces, and around every reading where near misses fall."""
    reach = source.decades * np.log(10.0) / 2
    low, high = ends[:, 0].min() - reach, ends[:, 1].max() + reach
    rows = _leading(weights)
    held = right[2, rows] > 0
    near = ends[rows][:, :, None] + _NEAR_NODES * source.near_scale
    nodes = [np.linspace(low, high, _BASE_NODES), right[0, rows][held], right[1, rows][held], near.ravel()]
    edges = np.unique(np.concatenate(nodes))
    edges = edges[(edges >= low) & (edges <= high)]
    apart = np.diff(edges) > 1e-13 * np.maximum(1.0, np.abs(edges[1:]))
    return np.asarray(edges[np.concatenate([[True], apart])])


def _leading(weights: Floats) -> NDArray[np.int64]:
    if len(weights) <= _MOST_ROWS:
        return np.arange(len(weights))
    most = np.argsort(-weights, kind="stable")[: _MOST_ROWS // 2]
    evenly = np.linspace(0, len(weights) - 1, _MOST_ROWS // 2).astype(np.int64)
    return np.unique(np.concatenate([most, evenly]))


def _log_likelihood(
    right: Floats, slips: Floats, ends: Floats, weights: Floats, edges: Floats, source: Source
) -> Floats:
    """Summed log density of all statements in each cell (m,), relative to what is the same for every truth."""
    lows, highs, shares = np.concatenate([right, slips], axis=2)
    cells = len(edges) - 1
    block = max(1, _BLOCK // (lows.shape[1] * cells))
    middle = edges[:-1] + np.diff(edges) / 2
    unrelated = source.error * source.unrelated_share / (source.decades * np.log(10.0))
    total = np.zeros(cells)
    for start in range(0, len(weights), block):
        part = slice(start, start + block)
        density = averages(lows[part], highs[part], shares[part], edges)
        low, high = ends[part, 0, None], ends[part, 1, None]
        distance = np.maximum(np.maximum(low - middle, middle - high), 0.0)
        width = high - low + STUDENT3 * source.near_scale
        density += source.error * source.near_share * student3(distance, source.near_scale) / width
        total += weights[part] @ np.log(density + unrelated)
    return total


def _point(
    readings: Sequence[Reading], weights: Floats, scale: Scale, edges: Floats, mass: Floats, source: Source
) -> tuple[float, float]:
    """(place on the scale, value) of the most fitting value: the stated figure with most probability around it.

    Around is within the figure's sharp reading or the scale of a near miss.  Only where no stated figure is near the
    best place (a range, a vague word) is it the middle of the probability there.
    """
    cumulated = np.concatenate([[0.0], np.cumsum(mass)])

    def around(place: Floats, half: Floats) -> Floats:
        high, low = (np.interp(place + sign * half, edges, cumulated) for sign in (1, -1))
        return np.asarray(high - low)

    middle = edges[:-1] + np.diff(edges) / 2
    best = around(middle, np.full(len(middle), source.near_scale))
    stated = [row for row, reading in enumerate(readings) if reading.figure is not None]
    if stated:
        figures = np.array([readings[row].figure for row in stated], dtype=float)
        sharp = np.array([readings[row].sharp for row in stated])
        places = scale.to(figures)
        halves = (scale.to(figures + sharp) - scale.to(figures - sharp)) / 2
        score = around(places, np.maximum(halves, source.near_scale))
        if score.max() >= _FAR_FROM_BEST * best.max():
            top = np.flatnonzero(score >= score.max() * (1 - 1e-6))
            away = np.abs(places[top] - np.interp(0.5, cumulated, edges))
            order = np.lexsort((figures[top], away, -weights[stated][top], sharp[top]))
            chosen = top[order[0]]
            return float(places[chosen]), float(figures[chosen])
    near = best >= best.max() * (1 - 1e-6)
    inside = np.where(near, mass, 0.0)
    half = np.searchsorted(np.cumsum(inside), inside.sum() / 2)
    place = float(middle[min(int(half), len(middle) - 1)])
    # Nobody stated it, so it has no more digits than a reader can use.
    return place, float(f"{float(scale.back(np.array([place]))[0]):.2g}")
