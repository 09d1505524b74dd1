"""The classic averages of values with standard uncertainties, as published; one question at a time, shapes (n,)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Average:
    """`mean` with its standard `error`; `factor` by which errors were enlarged, `tau2` added to each variance."""

    mean: float
    error: float
    factor: float = 1.0
    tau2: float = 0.0


def weighted(values: Floats, sds: Floats, tau2: float = 0.0) -> Average:
    """The mean with inverse variances for weights; with `tau2`, that of the random effects model."""
    weights = 1.0 / (sds**2 + tau2)
    total = float(weights.sum())
    return Average(float(weights @ values) / total, total**-0.5, tau2=tau2)


def heterogeneity(values: Floats, sds: Floats, tau2: float = 0.0) -> float:
    """Cochran's Q: the sum of squared distances from the weighted mean in units of their variances."""
    weights = 1.0 / (sds**2 + tau2)
    return float(weights @ (values - weights @ values / weights.sum()) ** 2)


def birge(values: Floats, sds: Floats) -> Average:
    """The weighted mean, all errors enlarged by the Birge ratio where it is above 1 (Birge 1932)."""
    plain = weighted(values, sds)
    factor = _ratio(heterogeneity(values, sds), len(values))
    return Average(plain.mean, plain.error * factor, factor)


def pdg(values: Floats, sds: Floats) -> Average:
    """The unconstrained average of the Particle Data Group (Review, Introduction, 5.2.2).

    Its scale factor counts only measurements whose error is below 3 sqrt(N) times that of the mean.
    """
    plain = weighted(values, sds)
    if _ratio(heterogeneity(values, sds), len(values)) <= 1.0:
        return plain
    kept = sds < 3.0 * len(values) ** 0.5 * plain.error
    chi2 = float((((values[kept] - plain.mean) / sds[kept]) ** 2).sum())
    factor = _ratio(chi2, int(kept.sum()))
    return Average(plain.mean, plain.error * factor, factor)


def dersimonian_laird(values: Floats, sds: Floats) -> Average:
    """Random effects, the moment estimate of the variance between studies (DerSimonian and Laird 1986)."""
    weights = 1.0 / sds**2
    excess = heterogeneity(values, sds) - (len(values) - 1)
    scale = float(weights.sum() - (weights**2).sum() / weights.sum())
    return weighted(values, sds, max(0.0, excess / scale) if scale > 0 else 0.0)


def mandel_paule(values: Floats, sds: Floats) -> Average:
    """Random effects, the variance between sources that makes Q equal to its expectation (Paule and Mandel 1982)."""
    free = len(values) - 1
    if free < 1 or heterogeneity(values, sds) <= free:
        return weighted(values, sds)
    low, high = 0.0, float(np.var(values) + (sds**2).max())
    while heterogeneity(values, sds, high) > free:
        high *= 2.0
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if heterogeneity(values, sds, middle) > free else (low, middle)
    return weighted(values, sds, (low + high) / 2)


def _ratio(chi2: float, count: int) -> float:
    return max(1.0, (chi2 / (count - 1)) ** 0.5) if count > 1 else 1.0


def median(values: Floats, level: float) -> tuple[float, float, float]:
    """(low, median, high): the ends are order statistics that hold the median with `level`, the extremes at most."""
    from scipy.stats import binom

    ordered = np.sort(values)
    count = len(ordered)
    at = int(binom.ppf((1 - level) / 2, count, 0.5))
    if binom.cdf(at, count, 0.5) > (1 - level) / 2:
        at -= 1
    at = max(at, 0)
    return float(ordered[at]), float(np.median(ordered)), float(ordered[count - 1 - at])


def crh(
    values: Floats, sources: NDArray[np.int64], questions: NDArray[np.int64], rounds: int = 20
) -> tuple[Floats, Floats]:
    """(truth of each question, weight of each source) of CRH for numbers (Li et al. 2014).

    `values`, `sources` and `questions` (n,) number claims, sources and questions from 0.  The loss of a claim is its
    squared distance from the truth in units of the question's standard deviation; a source weighs minus the logarithm
    of its share in all loss; the truth is the weighted mean.
    """
    n_questions, n_sources = int(questions.max()) + 1, int(sources.max()) + 1
    counts = np.bincount(questions, minlength=n_questions)
    weights = np.ones(n_sources)
    mean = np.bincount(questions, values, n_questions) / counts
    spread = np.sqrt(np.bincount(questions, (values - mean[questions]) ** 2, n_questions) / counts)
    spread = np.where(spread > 0, spread, 1.0)
    truth = mean
    for _ in range(rounds):
        loss = np.bincount(sources, ((values - truth[questions]) / spread[questions]) ** 2, n_sources)
        share = np.maximum(loss / max(float(loss.sum()), 1e-300), 1e-12)
        weights = -np.log(np.minimum(share, 1 - 1e-12)) if n_sources > 1 else weights
        of_claims = weights[sources]
        truth = np.bincount(questions, of_claims * values, n_questions) / np.bincount(questions, of_claims, n_questions)
    return truth, weights
