"""How far verdicts keep what they promise: coverage, sharpness and confidence against known truths."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf, isfinite, log

import numpy as np

from numrecon.errors import InputError
from numrecon.model import Claim, ClaimRow, Question
from numrecon.reconciliation.exchange import conversion
from numrecon.reconciliation.readings import read
from numrecon.reconciliation.tables import judge_table

LEVELS = (0.5, 0.8, 0.9, 0.99)
#: A point within this share of the truth is right, even where its own figure is finer.
TOLERANCE = 1e-3
#: From this confidence on an answer is sure.
SURE = 0.9
_BINS = 10


@dataclass(frozen=True, slots=True)
class Reliability:
    """What was promised and what was kept, over `n` truths.

    `coverage`: level -> share of the ranges that hold the truth.  `score`: mean logarithm of the interval score at 90 %
    relative to the truth's own error, else to its size (lower is better).  `brier` and `ece` of the confidence, and the
    share `wrong` of the `sure` answers (confidence of .9 or more) are None where only ranges were asked for.
    """

    name: str
    n: int
    coverage: Mapping[float, float]
    score: float
    brier: float | None = None
    ece: float | None = None
    wrong: float | None = None
    sure: int = 0
    #: By tenths of confidence: its mean, the share of right answers, how many there are.
    bins: tuple[tuple[float, float, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Truth:
    """A true value, and its own error where it is a measurement itself."""

    value: float
    error: float = 0.0


def reliability(
    name: str,
    rows: Sequence[ClaimRow],
    truths: Mapping[str, Truth],
    *,
    method: str = "posterior",
    sharing: str | None = None,
) -> Reliability:
    """Judge the rows at every level and compare with the truths, by question or by id of a prediction.

    Raises InputError where no truth belongs to any of them.
    """
    judged = {level: list(judge_table(rows, level=level, method=method, sharing=sharing)) for level in LEVELS}
    return of_questions(name, judged, truths)


def of_questions(
    name: str,
    judged: Mapping[float, Sequence[Question]],
    truths: Mapping[str, Truth],
    meant: Callable[[Question, Truth], bool] | None = None,
) -> Reliability:
    """The same for questions that were judged at every level; InputError where no truth belongs to any of them.

    `meant` says whether the truth is what the point means, else it is within the finest figure's half width of it.
    """
    coverage: dict[float, float] = {}
    score, answers = 0.0, list[tuple[float, bool]]()
    for level, questions in judged.items():
        found = [one for question in questions for one in _ranges(question, truths)]
        if not found:
            raise InputError("no truth belongs to any question", where=name, hint="give a column 'truth'")
        coverage[level] = float(np.mean([low <= truth.value <= high for low, high, truth in found]))
        if level == SURE:
            score = float(np.mean([_score(low, high, truth, level) for low, high, truth in found]))
            asked = [(one, truths[one.question]) for one in questions if one.question in truths]
            answers = [(one.confidence, (meant or _near)(one, truth)) for one, truth in asked]
    plain = Reliability(name, len(found), coverage, score)
    return _with_confidence(plain, answers) if answers else plain


def _ranges(question: Question, truths: Mapping[str, Truth]) -> Iterator[tuple[float, float, Truth]]:
    """The ranges of a question whose truth is known: its own, and those of its predictions."""
    if question.question in truths and isfinite(question.low):
        yield question.low, question.high, truths[question.question]
    for found in question.extra.get("predictions", ()):
        if found["id"] in truths and isfinite(found["low"]):
            yield found["low"], found["high"], truths[found["id"]]


def _score(low: float, high: float, truth: Truth, level: float) -> float:
    """Logarithm of the interval score (Gneiting and Raftery 2007); a point is as wide as the tolerance."""
    size = truth.error or abs(truth.value) or 1.0
    missed = max(low - truth.value, truth.value - high, 0.0)
    return log(max(high - low + 2 / (1 - level) * missed, TOLERANCE * size) / size)


def _near(question: Question, truth: Truth) -> bool:
    """Whether the truth is what the point means."""
    # A single thing counted is half a unit wide to each side.
    cell = 0.5 if question.kind == "count" and question.per is None else 0.0
    half = min((_half(claim, question.unit) for claim in question.claims), default=inf) + cell
    half = half if isfinite(half) else 0.0
    if question.extra.get("sharing") != "measured":
        half = max(half, TOLERANCE * abs(truth.value))
    return abs(question.point - truth.value) <= half * (1 + 1e-9)


def _half(claim: Claim, unit: str) -> float:
    """Half of what the figure as printed, or as measured, means, in the question's unit."""
    reading, to = read(claim), conversion(claim.unit, unit)
    return inf if reading is None or to is None else (reading.high - reading.low) / 2 * to.factor


def _with_confidence(plain: Reliability, answers: Sequence[tuple[float, bool]]) -> Reliability:
    sure, right = np.array([chance for chance, _ in answers]), np.array([hit for _, hit in answers], dtype=float)
    bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    filled = tuple(
        (float(sure[bins == b].mean()), float(right[bins == b].mean()), int(np.sum(bins == b))) for b in np.unique(bins)
    )
    high = sure >= SURE
    return replace(
        plain,
        brier=float(np.mean((sure - right) ** 2)),
        ece=sum(abs(hits - mean) * count for mean, hits, count in filled) / len(sure),
        wrong=float(1 - right[high].mean()) if high.any() else 0.0,
        sure=int(high.sum()),
        bins=filled,
    )
