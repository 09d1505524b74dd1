"""Sources are told apart by what all questions say of them."""

from __future__ import annotations

import numpy as np

from numrecon.kernels.votes import Ballots, Rule, Split, elect

RULE = Rule(
    *(0.2, 4.0, 0.15),
    trust=1.0,
    closeness=1.0,
    split=Split(0.75, 3.0, 1.0),
    split_weight=4.0,
    rounds=8,
)
NONE = np.zeros(0, dtype=np.int64)


def ballots(claims: list[tuple[int, int, int]], n_values: int, question: list[int]) -> Ballots:
    """Claims as (value, source); every wrong value has density 1/100."""
    value, source = (np.array([claim[at] for claim in claims]) for at in (0, 1))
    owner = np.array(question)
    log_wrong = (np.bincount(owner)[owner] - 1) * np.log(0.01)
    return Ballots(value, source, owner, np.zeros(n_values), log_wrong, NONE, NONE, np.zeros(0))


def test_two_against_one() -> None:
    found = elect(ballots([(0, 0, 0), (0, 1, 0), (1, 2, 0)], 2, [0, 0]), RULE)
    assert found.right[0] > 0.7 > 0.3 > found.right[1] and abs(found.right.sum() + found.near.sum() - 1) < 1e-12


def test_a_source_that_is_often_wrong_loses_weight() -> None:
    """Two sources that always err alike outvote nobody once a good one is known by the company it keeps."""
    claims, owner, value = [], [], 0
    for question in range(40):
        owner += [question, question]
        claims += [(value, 0, 0), (value, 1, 0), (value, 2, 0), (value + 1, 3, 0), (value + 1, 4, 0)]
        value += 2
    owner += [40, 40]  # here one good source stands against the two bad ones
    claims += [(value, 0, 0), (value + 1, 3, 0), (value + 1, 4, 0)]
    found = elect(ballots(claims, value + 2, owner), RULE)
    assert found.error[0] < 0.1 < 0.8 < found.error[3] and found.right[value] > 0.9


def test_a_rounded_form_supports_what_rounds_to_it() -> None:
    plain = ballots([(0, 0, 0), (1, 1, 0), (2, 2, 0)], 3, [0, 0, 0])
    loose = Ballots(
        plain.value,
        plain.source,
        plain.question,
        plain.prior,
        plain.log_wrong,
        np.array([0]),
        np.array([1]),
        np.log(np.array([0.01])),
    )
    before, after = elect(plain, RULE), elect(loose, RULE)
    assert after.right[1] > before.right[1] and after.right[1] > after.right[2]
