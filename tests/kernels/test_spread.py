"""The posterior of a measured value against what is known in closed form and by simulation."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import t

from numrecon.kernels import spread

GRID, PRIOR = spread.half_cauchy(0.15, 8, 30.0)


def one(values: list[float], sds: list[float]) -> spread.Spread:
    row = np.array([values]), np.array([sds]), np.ones((1, len(values)), dtype=bool)
    return spread.posterior(*row, GRID, PRIOR, 4.0)


def test_one_measurement_without_spread_is_students_t() -> None:
    row = np.array([[5.0]]), np.array([[2.0]]), np.ones((1, 1), dtype=bool)
    found = spread.quantile(spread.posterior(*row, np.zeros(1), np.ones(1), 4.0), np.array([0.05, 0.5, 0.95]))
    assert found[0] == pytest.approx(5.0 + 2.0 * t.ppf([0.05, 0.5, 0.95], 4), abs=0.1)


def test_padding_changes_nothing() -> None:
    values, sds = np.array([[1.0, 2.0, 9.0]]), np.array([[1.0, 1.5, 9.0]])
    held = np.array([[True, True, False]])
    shares = np.array([0.05, 0.5, 0.95])
    padded = spread.quantile(spread.posterior(values, sds, held, GRID, PRIOR, 4.0), shares)
    assert padded == pytest.approx(spread.quantile(one([1.0, 2.0], [1.0, 1.5]), shares), abs=0.06)


def test_disagreement_widens_and_agreement_narrows() -> None:
    shares = np.array([0.05, 0.95])
    width = [
        float(np.ptp(spread.quantile(one(values, [1.0] * 4), shares))) for values in ([0, 0, 0, 0], [-9, -3, 3, 9])
    ]
    assert width[0] < 1.8 and width[1] > 6


def test_a_further_measurement_is_wider_than_the_value() -> None:
    found, shares = one([1.0, 1.2, 0.8], [0.2] * 3), np.array([0.05, 0.5, 0.95])
    value, further = spread.quantile(found, shares)[0], spread.predictive(found, np.array([0.3]), 4.0, shares)[0]
    assert further[0] < value[0] < further[1] < value[2] < further[2]


@pytest.mark.parametrize("df", [3.0, 4.0])
def test_student(df: float) -> None:
    z = np.linspace(-9, 9, 31)
    assert spread.student_cdf(z, df) == pytest.approx(t.cdf(z, df), abs=1e-12)
    assert spread.student_density(z, df) == pytest.approx(t.pdf(z, df), abs=1e-12)


def test_quantiles_and_chances_of_a_further_measurement_fit() -> None:
    """Also where the posterior has two peaks far apart."""
    for values in ([1.0, 1.2, 0.8], [0.0, 100.0], [0.0, 0.1, 50.0, 50.1]):
        found, shares = one(values, [0.2] * len(values)), np.array([0.005, 0.05, 0.3, 0.5, 0.7, 0.95, 0.995])
        ends = spread.predictive(found, np.array([0.3]), 4.0, shares)
        assert spread.further(found, np.array([0.3]), 4.0, ends)[0] == pytest.approx(shares, abs=1e-6)


def test_coverage_where_sources_spread_more_than_they_say() -> None:
    chance = np.random.default_rng(5)
    q, n = 400, 6
    sds = chance.uniform(0.5, 2.0, (q, n))
    tau = np.where(chance.random(q) < 0.3, 2.0, 0.0)
    values = chance.standard_t(4, (q, n)) * np.sqrt(sds**2 + tau[:, None] ** 2)
    found = spread.posterior(values, sds, np.ones((q, n), dtype=bool), GRID, PRIOR, 4.0)
    low, high = spread.quantile(found, np.array([0.05, 0.95])).T
    assert 0.86 < float(np.mean((low < 0) & (high > 0))) < 0.95
