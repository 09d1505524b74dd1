"""Which stated value is the true one, and how often each source is right: told by all questions together (EM).

Truth discovery for numbers (after Dong et al. 2009, Zhao and Han 2012): a source states the true value, a rounded
form of it, or something wrong, which is near it or anywhere; wrong values are copied.  Any number of questions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Ballots:
    """Claims `value`, `source` (n,): indices of the stated value and of the source.  Values (v,) stand question by
    question: `question`, and `log_wrong`, the summed log density of the other values of the question were this one
    true.  `rounded`, `exact` (r,): pairs of values of which the first may be a rounded form of the second; `gain` (r,):
    the log density that the pair adds to `log_wrong` of the second.
    """

    value: Ints
    source: Ints
    question: Ints
    log_wrong: Floats
    rounded: Ints
    exact: Ints
    gain: Floats


@dataclass(frozen=True, slots=True)
class Outcome:
    """`right` (v,): probability that the value is the true one; `near` (v,): that the truth is near it, but nobody
    states it; both sum to 1 over a question.  `error` (s,): how often a source is wrong; `copied`: share of wrong
    claims that repeat another wrong one."""

    right: Floats
    near: Floats
    error: Floats
    copied: float


@dataclass(frozen=True, slots=True)
class Rule:
    """Priors: `error` of a source with `weight` claims behind it, chance that a right source rounds, rounds of EM."""

    error: float
    weight: float
    rounds_off: float
    copied: float
    rounds: int


def elect(ballots: Ballots, rule: Rule) -> Outcome:
    """The outcome after some rounds; the more claims a source makes, the less its prior counts."""
    n_sources = int(ballots.source.max()) + 1
    made = np.bincount(ballots.source, minlength=n_sources)
    error, copied = np.full(n_sources, rule.error), rule.copied
    outcome = _count(ballots, error, copied, rule)
    for _ in range(rule.rounds):
        wrong = 1.0 - _right(ballots, outcome, rule)[ballots.value]
        total = float(wrong.sum())
        prior = (rule.error * 20 + total) / (20 + len(wrong))
        error = (prior * rule.weight + np.bincount(ballots.source, wrong, n_sources)) / (rule.weight + made)
        copied = _copied(ballots, outcome, rule)
        outcome = _count(ballots, np.clip(error, 0.005, 0.98), copied, rule)
    return replace(outcome, error=error)


def _count(ballots: Ballots, error: Floats, copied: float, rule: Rule) -> Outcome:
    """The posterior over the values of every question, given how often sources are wrong."""
    n_values = len(ballots.question)
    odds = np.log((1 - error) / error)[ballots.source]
    votes = np.bincount(ballots.value, minlength=n_values)
    # Who says it is right, instead of the first being wrong and the others copying.
    support = np.bincount(ballots.value, odds, n_values) - (votes - 1) * np.log(copied)
    score = support + ballots.log_wrong
    if len(ballots.rounded):
        loose = support[ballots.rounded] + votes[ballots.rounded] * np.log(rule.rounds_off) - ballots.gain
        score += np.bincount(ballots.exact, np.maximum(loose, 0.0), n_values)
    near = ballots.log_wrong + np.log(0.5)
    top = np.full(int(ballots.question.max()) + 1, -np.inf)
    np.maximum.at(top, ballots.question, np.maximum(score, near))
    right, around = (np.exp(part - top[ballots.question]) for part in (score, near))
    total = np.bincount(ballots.question, right + around)[ballots.question]
    return Outcome(right / total, around / total, error, copied)


def _right(ballots: Ballots, outcome: Outcome, rule: Rule) -> Floats:
    """Probability (v,) that who states this value is right: it is the true one, or a rounded form of it."""
    right = outcome.right.copy()
    if len(ballots.rounded):
        np.add.at(right, ballots.rounded, outcome.right[ballots.exact])
    return np.minimum(right, 1.0)


def _copied(ballots: Ballots, outcome: Outcome, rule: Rule) -> float:
    """How often a wrong claim repeats another wrong one, with a prior of ten claims."""
    votes = np.bincount(ballots.value, minlength=len(ballots.question))
    wrong = 1.0 - _right(ballots, outcome, rule)
    repeats, all_wrong = float(wrong @ (votes - 1)), float(wrong @ votes)
    return min(max((rule.copied * 10 + repeats) / (10 + all_wrong), 0.02), 0.9)
