"""Pairs of statements seen from both sides, as whole columns: what a cause looks at and what it finds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numrecon.reconciliation.evidence import Columns
from numrecon.reconciliation.parameters import Constants

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Found:
    """What a cause says of every pair, all of shape (p,); `detail` is the factor, ratio or number of holders."""

    weight: Floats
    side: Ints
    detail: Floats


@dataclass(frozen=True, slots=True)
class Sides:
    """Pairs of rows, looked at from both sides: column(values) -> (of the first, of the second)."""

    columns: Columns
    #: Distinct origins by row; empty where several questions are looked at together.
    origins: tuple[frozenset[str], ...]
    first: Ints
    second: Ints
    kind: str
    per: str | None
    #: Of the questions' unit, as `units.dimension` writes it.
    dimension: str
    constants: Constants
    #: Pairs of rows that one document states side by side (`evidence.Evidence`).
    rivals: frozenset[tuple[int, int]] = frozenset()
    #: The documents that state each row; empty where several questions are looked at together.
    docs: tuple[frozenset[str], ...] = ()

    def of(self, column: NDArray[np.generic]) -> tuple[Floats, Floats]:
        """One column at both sides of every pair."""
        values = column.astype(np.float64)
        return values[self.first], values[self.second]

    def beside(self) -> NDArray[np.bool_]:
        """Whether one document states both side by side, of two origins."""
        if not self.rivals:
            return np.zeros(len(self.first), dtype=bool)
        size = len(self.columns.figure)
        told = np.array([a * size + b for a, b in sorted(self.rivals)], dtype=np.int64)
        pairs = np.minimum(self.first, self.second) * size + np.maximum(self.first, self.second)
        return np.isin(pairs, told)

    def less(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Whether the first says less than the second, and the other way round: it ends below it, or both state a
        figure and its is the smaller, or neither does and its range begins and ends no higher."""
        a, b = self.of(self.columns.figure)
        low_a, low_b = self.of(self.columns.low)
        high_a, high_b = self.of(self.columns.high)
        ranges, differ = np.isnan(a) & np.isnan(b), (low_a != low_b) | (high_a != high_b)
        lower_a, lower_b = (low_a <= low_b) & (high_a <= high_b), (low_b <= low_a) & (high_b <= high_a)
        less_a, less_b = (high_a <= low_b) | (a < b), (high_b <= low_a) | (b < a)
        return less_a | (ranges & differ & lower_a), less_b | (ranges & differ & lower_b)

    def of_one_document(self) -> NDArray[np.bool_]:
        """Whether some document states both."""
        if not self.docs:
            return np.zeros(len(self.first), dtype=bool)
        pairs = zip(self.first.tolist(), self.second.tolist(), strict=True)
        return np.array([not self.docs[a].isdisjoint(self.docs[b]) for a, b in pairs], dtype=bool)

    def log_ratio(self) -> Floats:
        """ln of the larger figure over the smaller, NaN where either is not stated, zero, or of another sign."""
        a, b = self.of(self.columns.figure)
        with np.errstate(all="ignore"):
            ratio = np.abs(np.log(np.abs(a)) - np.log(np.abs(b)))
            return np.asarray(np.where(np.sign(a) * np.sign(b) > 0, ratio, np.nan))

    def log_ratios(self) -> tuple[Floats, Floats]:
        """ln of the larger over the smaller by what they mean, and how far it may be off; NaN where not positive."""
        (low_a, low_b), (high_a, high_b) = self.of(self.columns.low), self.of(self.columns.high)
        with np.errstate(all="ignore"):
            least, most = np.log(low_a) - np.log(high_b), np.log(high_a) - np.log(low_b)
            return np.abs(least + most) / 2, (most - least) / 2

    def window(self, widest: float) -> Floats:
        """How far (ln units) rounding lets the ratio be off, to each side."""
        a, b = self.of(self.columns.figure)
        half_a, half_b = self.of(self.columns.half)
        with np.errstate(all="ignore"):
            off = half_a / np.abs(a) + half_b / np.abs(b)
        return np.asarray(np.clip(np.nan_to_num(off, nan=widest), 1e-9, widest))
