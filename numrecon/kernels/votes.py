"""Which stated value is the true one, and how often each source is right: told by all questions together.

Truth discovery for numbers (after Dong et al. 2009, Zhao and Han 2012), with two things that make it less sure.
Questions differ in how misleading they are: the share of sources that are right is Beta distributed, so that votes are
no independent witnesses and nine of ten do not prove a value.  And wrong values are shared: they fall into clusters as
the Chinese restaurant process has it (Pitman 2006).  Both are fitted to how the votes of the table are split.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: What the fit chooses from: mean and strength of the Beta distribution, and how easily wrong values are new ones.
_MEANS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.96)
_STRENGTHS = (1.0, 2.0, 4.0, 8.0, 16.0)
_NEW = (0.3, 1.0, 3.0, 10.0)
#: Questions that the fit looks at, evenly over all.
_LOOKED_AT = 4000
#: Rounds after which the split of the votes is fitted again.
_FITTED = (0, 3)


@dataclass(frozen=True, slots=True)
class Ballots:
    """Claims `value`, `source` (n,): indices of the stated value and of the source.  Values (v,) stand question by
    question: `question`, `prior`, the log density of such a true value before anything is stated, and `log_wrong`, the
    summed log density of the other values of the question were this one true.  `rounded`, `exact` (r,): pairs of values
    of which the first may be a rounded form of the second; `gain` (r,): the log density that the pair adds to
    `log_wrong` of the second.
    """

    value: Ints
    source: Ints
    question: Ints
    prior: Floats
    log_wrong: Floats
    rounded: Ints
    exact: Ints
    gain: Floats


@dataclass(frozen=True, slots=True)
class Split:
    """How votes are split: right ones are a Beta distributed share (`mean`, `strength`) of those of a question; the
    wrong ones fall into the more values, the larger `new` is."""

    mean: float
    strength: float
    new: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """`right` (v,): probability that the value is the true one; `near` (v,): that the truth is near it, but nobody
    states it; both sum to 1 over a question.  `error` (s,): how often a source is wrong; `split`: that of the votes."""

    right: Floats
    near: Floats
    error: Floats
    split: Split


@dataclass(frozen=True, slots=True)
class Rule:
    """Priors: `error` of a source with `weight` claims behind it, chance that a right source rounds, the expected
    `split` with the weight of so many questions, rounds of EM.  What is believed of the evidence, 0 to 1 each: `trust`,
    that sources differ; `closeness`, that wrong values lie near the true one."""

    error: float
    weight: float
    rounds_off: float
    trust: float
    closeness: float
    split: Split
    split_weight: float
    rounds: int


def elect(ballots: Ballots, rule: Rule) -> Outcome:
    """The outcome after some rounds; the more claims a source makes, the less its prior counts."""
    n_sources = int(ballots.source.max()) + 1
    made = np.bincount(ballots.source, minlength=n_sources)
    top = _largest(ballots.question, ballots.log_wrong)
    log_wrong = top + rule.closeness * (ballots.log_wrong - top)
    ballots = replace(ballots, log_wrong=log_wrong, gain=ballots.gain * rule.closeness)
    worth, split = np.zeros(len(ballots.source)), rule.split
    outcome = _count(ballots, worth, split, rule)
    for number in range(rule.rounds):
        if number in _FITTED:
            split = _fitted(ballots, worth, rule)
        outcome = _count(ballots, worth, split, rule)
        wrong = 1.0 - _right(ballots, outcome)[ballots.value]
        prior = (rule.error * 20 + float(wrong.sum())) / (20 + len(wrong))
        total = prior * rule.weight + np.bincount(ballots.source, wrong, n_sources)
        outcome = replace(outcome, error=total / (rule.weight + made))
        # What a claim is worth is told by the others of its source: it is no witness for itself.
        others = (total[ballots.source] - wrong) / (rule.weight + made[ballots.source] - 1)
        others = np.clip(others, 0.005, 0.98)
        worth = rule.trust * (np.log((1 - others) / others) - np.log((1 - prior) / prior))
    return outcome


def _fitted(ballots: Ballots, worth: Floats, rule: Rule) -> Split:
    """The split under which the votes of the table are likeliest, of those that may be chosen."""
    part, worth = _sample(ballots, worth)
    counts = _Counts.of(part, worth)

    def fit(split: Split) -> float:
        score, near = _scores(part, counts, split, rule)
        top, total = _summed(part.question, score, near)
        return float((top + np.log(total)).sum()) - rule.split_weight * _apart(split, rule.split)

    best = max((Split(*place) for place in product(_MEANS, _STRENGTHS, _NEW)), key=fit)
    # Between the places of the grid, in half steps and in quarter steps.
    for step in (0.5, 0.25):
        best = max(_around(best, step), key=fit)
    return best


def _around(split: Split, step: float) -> Iterator[Split]:
    """The split itself and its neighbours: in logits of the mean and in logarithms of the rest."""
    logit = np.log(split.mean / (1 - split.mean))
    for mean, strength, new in product((0.0, -step, step), repeat=3):
        yield Split(float(1 / (1 + np.exp(-logit - 0.5 * mean))), split.strength * 2.0**strength, split.new * 3.0**new)


def _apart(a: Split, b: Split) -> float:
    """How far two splits are from each other: squared, in logits and logarithms."""
    logits = np.log(a.mean / (1 - a.mean)) - np.log(b.mean / (1 - b.mean))
    return float(logits**2 + np.log(a.strength / b.strength) ** 2 + np.log(a.new / b.new) ** 2) / 2


def _sample(ballots: Ballots, worth: Floats) -> tuple[Ballots, Floats]:
    """The ballots of some questions, evenly over all, and what their claims are worth."""
    count = int(ballots.question.max()) + 1
    if count <= _LOOKED_AT:
        return ballots, worth
    kept = np.zeros(count, dtype=bool)
    kept[np.linspace(0, count - 1, _LOOKED_AT).astype(np.int64)] = True
    of_value = kept[ballots.question]
    place = np.cumsum(of_value) - 1
    claims, pairs = of_value[ballots.value], of_value[ballots.exact]
    found = Ballots(
        value=place[ballots.value[claims]],
        source=ballots.source[claims],
        question=(np.cumsum(kept) - 1)[ballots.question[of_value]],
        prior=ballots.prior[of_value],
        log_wrong=ballots.log_wrong[of_value],
        rounded=place[ballots.rounded[pairs]],
        exact=place[ballots.exact[pairs]],
        gain=ballots.gain[pairs],
    )
    return found, worth[claims]


@dataclass(frozen=True, slots=True)
class _Counts:
    """Per value (v,): its votes, those of its question, the number of values there, what its supporters are worth, and
    the summed log gamma of all votes of its question."""

    votes: Floats
    total: Floats
    values: Floats
    worth: Floats
    own: Floats
    shared: Floats

    @classmethod
    def of(cls, ballots: Ballots, worth: Floats) -> _Counts:
        from scipy.special import gammaln

        count = len(ballots.question)
        votes = np.bincount(ballots.value, minlength=count).astype(float)
        own = gammaln(votes)
        return cls(
            votes=votes,
            total=_summed_up(ballots.question, votes)[ballots.question],
            values=np.bincount(ballots.question)[ballots.question].astype(float),
            worth=_summed_up(ballots.value, worth, count),
            own=own,
            shared=_summed_up(ballots.question, own)[ballots.question],
        )


def _scores(ballots: Ballots, counts: _Counts, split: Split, rule: Rule) -> tuple[Floats, Floats]:
    """(v,) each: log likelihood of the votes of a question were this value true; were the truth near it, not stated."""
    from scipy.special import betaln, gammaln

    right, wrong = split.mean * split.strength, (1 - split.mean) * split.strength
    new = np.log(split.new)

    def log_likelihood(votes: Floats, total: Floats, blocks: Floats, own: Floats) -> Floats:
        """Of so many right votes of a total, the others in so many blocks; `own`: summed log gamma of the blocks."""
        left = total - votes
        shares = betaln(right + votes, wrong + left) - betaln(right, wrong)
        return np.asarray(shares + blocks * new + own + gammaln(split.new) - gammaln(split.new + left))

    votes, total, values = counts.votes, counts.total, counts.values
    plain = log_likelihood(votes, total, values - 1, counts.shared - counts.own)
    density = ballots.prior + ballots.log_wrong
    score = plain + counts.worth + density
    if len(ballots.rounded):
        first, second = ballots.rounded, ballots.exact
        own = counts.shared[second] - counts.own[second] - counts.own[first]
        joined = log_likelihood(votes[second] + votes[first], total[second], values[second] - 2, own)
        gained = joined - plain[second] + votes[first] * np.log(rule.rounds_off) - ballots.gain
        score += np.bincount(second, np.maximum(gained, 0.0), len(votes))
    near = log_likelihood(np.zeros_like(votes), total, values, counts.shared) + density - np.log(values)
    return score, near


def _largest(question: Ints, numbers: Floats) -> Floats:
    """(v,): the largest of the numbers of a question, at each of them."""
    top = np.full(int(question.max()) + 1, -np.inf)
    np.maximum.at(top, question, numbers)
    return np.asarray(top[question])


def _summed(question: Ints, score: Floats, near: Floats) -> tuple[Floats, Floats]:
    """Per question (q,): the largest of both, and the sum of all in units of it."""
    top = np.full(int(question.max()) + 1, -np.inf)
    np.maximum.at(top, question, np.maximum(score, near))
    return top, _summed_up(question, np.exp(score - top[question]) + np.exp(near - top[question]))


def _summed_up(place: Ints, numbers: Floats, count: int = 0) -> Floats:
    """The sum of the numbers of each place."""
    return np.asarray(np.bincount(place, numbers, count), dtype=np.float64)


def _count(ballots: Ballots, worth: Floats, split: Split, rule: Rule) -> Outcome:
    """The posterior over the values of every question, given what sources are worth and how votes are split."""
    score, near = _scores(ballots, _Counts.of(ballots, worth), split, rule)
    top, total = _summed(ballots.question, score, near)
    right, around = (np.exp(part - top[ballots.question]) / total[ballots.question] for part in (score, near))
    return Outcome(right, around, np.zeros(0), split)


def _right(ballots: Ballots, outcome: Outcome) -> Floats:
    """Probability (v,) that who states this value is right: it is the true one, or a rounded form of it."""
    right = outcome.right.copy()
    if len(ballots.rounded):
        np.add.at(right, ballots.rounded, outcome.right[ballots.exact])
    return np.minimum(right, 1.0)
