"""The classic averages against published results: metafor's (through PyMARE) and the Particle Data Group's own."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from numrecon.kernels import averages
from numrecon.kernels.averages import Average, Floats


def reference() -> tuple[list[dict[str, object]], dict[str, tuple[Floats, Floats]]]:
    """metafor's results, and the (values, standard errors) of its samples; skipped without PyMARE."""
    spec = find_spec("pymare")
    folder = Path(spec.origin or "").parent / "tests" / "data" if spec else Path()
    if not (folder / "metafor_reference.json").exists():
        pytest.skip("needs pymare with its reference data")
    cases = json.loads((folder / "metafor_reference.json").read_text())["cases"]
    samples = defaultdict(list)
    with (folder / "metafor_small_sample.csv").open() as file:
        for row in csv.DictReader(file):
            samples[row["case"]].append((float(row["y"]), float(row["v"]) ** 0.5))
    arrays = {name: (np.array(rows)[:, 0], np.array(rows)[:, 1]) for name, rows in samples.items()}
    return cases, arrays


@pytest.mark.parametrize(("method", "rule"), [("FE", averages.weighted), ("DL", averages.dersimonian_laird)])
def test_metafor(method: str, rule: object) -> None:
    cases, samples = reference()
    compared = 0
    for case in cases:
        if (case["model"], case["method"], case["test"]) != ("intercept", method, "z"):
            continue
        values, sds = samples[str(case["design"])]
        found: Average = rule(values, sds)  # type: ignore[operator]
        assert found.mean == pytest.approx(case["beta"][0], rel=1e-6)  # type: ignore[index]
        assert found.error == pytest.approx(case["se"][0], rel=1e-6)  # type: ignore[index]
        assert found.tau2 == pytest.approx(case["tau2"], rel=1e-6, abs=1e-9)
        assert averages.heterogeneity(values, sds) == pytest.approx(case["QE"], rel=1e-6)
        compared += 1
    assert compared >= 4


def test_mandel_paule_makes_q_its_expectation() -> None:
    chance = np.random.default_rng(1)
    values, sds = chance.normal(0, 3, 9), chance.uniform(0.5, 1.5, 9)
    found = averages.mandel_paule(values, sds)
    assert averages.heterogeneity(values, sds, found.tau2) == pytest.approx(8, rel=1e-9)


def test_mandel_paule_on_the_bcg_trials() -> None:
    """The trials of Colditz et al. 1994 and metafor's published results on them (log risk ratios, to four digits)."""
    trials = (
        *((4, 119, 11, 128), (6, 300, 29, 274), (3, 228, 11, 209), (62, 13536, 248, 12619), (33, 5036, 47, 5761)),
        *((180, 1361, 372, 1079), (8, 2537, 10, 619), (505, 87886, 499, 87892), (29, 7470, 45, 7232)),
        *((17, 1699, 65, 1600), (186, 50448, 141, 27197), (5, 2493, 3, 2338), (27, 16886, 29, 17825)),
    )
    a, b, c, d = np.array(trials, dtype=float).T
    values, sds = np.log(a / (a + b) * (c + d) / c), (1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)) ** 0.5
    assert averages.heterogeneity(values, sds) == pytest.approx(152.2330, abs=5e-5)
    assert averages.dersimonian_laird(values, sds).tau2 == pytest.approx(0.3088, abs=5e-5)
    assert averages.mandel_paule(values, sds).tau2 == pytest.approx(0.3181, abs=5e-5)


def test_birge_by_hand() -> None:
    found = averages.birge(np.array([0.0, 4.0]), np.array([1.0, 1.0]))
    assert (found.mean, found.factor) == (2.0, pytest.approx(8**0.5)) and found.error == pytest.approx(2.0)


@pytest.mark.parametrize(("count", "inside"), [(2, (0, 1)), (5, (0, 4)), (9, (1, 7)), (20, (5, 14))])
def test_median_holds_by_order_statistics(count: int, inside: tuple[int, int]) -> None:
    low, _, high = averages.median(np.arange(float(count)), 0.9)
    assert (low, high) == inside


def test_crh_trusts_the_source_that_is_near() -> None:
    chance = np.random.default_rng(2)
    truth = chance.normal(0, 10, 50)
    errors = np.array([0.1, 3.0, 3.0])
    values = (truth[:, None] + chance.normal(0, 1, (50, 3)) * errors).ravel()
    sources, questions = np.tile(np.arange(3), 50), np.repeat(np.arange(50), 3)
    found, weights = averages.crh(values, sources, questions)
    assert weights[0] > 3 * weights[1] and np.abs(found - truth).mean() < 1.0


def test_particle_data_group() -> None:
    """Its published means and scale factors; an asymmetric error counts as that of the side on which the mean lies."""
    pdg = pytest.importorskip("pdg")
    base = sqlite3.connect(os.path.join(os.path.dirname(pdg.__file__), "pdg.sqlite"))
    used = defaultdict(list)
    for name, value, above, below in base.execute(
        "select m.pdgid, v.value, v.error_positive, v.error_negative from pdgmeasurement_values v"
        " join pdgmeasurement m on m.id = v.pdgmeasurement_id where v.used_in_average = 1 and v.limit_type is null"
        " and v.column_name = 'VALUE' and v.error_positive != 0 and v.error_negative != 0"
    ):
        used[name].append((value, abs(above), abs(below)))
    means, factors = [], []
    for name, value, above, below, factor in base.execute(
        "select pdgid, value, error_positive, error_negative, scale_factor from pdgdata where value_type = 'AC'"
        " and limit_type is null and error_positive is not null and value is not null"
    ):
        if len(used[name]) < 2 or above + below <= 0:
            continue
        found = sided(*np.array(used[name]).T)
        means.append(abs(found.mean - value) < 0.1 * (above + below) / 2)
        factors.append(abs(found.factor - (factor or 1.0)) < 0.05)
    assert len(means) > 2400
    assert np.mean(means) >= 0.97 and np.mean(factors) >= 0.95


def sided(values: Floats, above: Floats, below: Floats) -> Average:
    """The average with the errors that face the mean, linear in between (Review of Particle Physics, 5.2.1)."""
    sds = (above + below) / 2
    for _ in range(30):
        found = averages.pdg(values, sds)
        between = below + (above - below) * (found.mean - values + below) / (above + below)
        sds = np.where(found.mean >= values + above, above, np.where(found.mean <= values - below, below, between))
    return found
