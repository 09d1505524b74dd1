"""The data of an interval plot: bars in the question's unit, the band that all allow, the verdict."""

from __future__ import annotations

from dataclasses import dataclass

from numrecon.model import Claim, Question
from numrecon.report import verdict
from numrecon.report.languages import name
from numrecon.report.words import clean, counted, isolated, quoted, shortened

#: How many claims a plot shows; the tables hold more, the files all.
MOST_BARS = 25


@dataclass(frozen=True, slots=True)
class Bar:
    """A claim in the plot, in the question's unit; None is open.  `number` is the claim's, from 1."""

    number: str
    quote: str
    source: str
    value: float | None
    low: float | None
    high: float | None
    reading_low: float | None
    reading_high: float | None


@dataclass(frozen=True, slots=True)
class Plot:
    """An interval plot: bars, the band of the asserted range, and the verdict's range and point."""

    name: str
    title: str
    bars: tuple[Bar, ...]
    band_low: float | None
    band_high: float | None
    low: float | None
    high: float | None
    point: float | None
    verdict: str
    left_out: int = 0


def plot_of(question: Question, anchor: str = "plot") -> Plot:
    """The plot data of one question, at most `MOST_BARS` claims; what cannot be compared has no place in it."""
    apart = verdict.not_compared(question)
    compared = [(number, claim) for number, claim in enumerate(question.claims, 1) if number - 1 not in apart]
    shown = compared[:MOST_BARS]
    together = verdict.asserted(question)
    return Plot(
        name=f"{anchor}-plot",
        title=f"{clean(question.label)}: {together}; {counted(question.n_claims, 'claim')} on one scale",
        bars=tuple(_bar(claim, question, number) for number, claim in shown),
        band_low=question.asserted_low,
        band_high=question.asserted_high,
        low=verdict.finite(question.low),
        high=verdict.finite(question.high),
        point=verdict.finite(question.point),
        verdict=f"Together: {together}",
        left_out=len(compared) - len(shown),
    )


def _bar(claim: Claim, question: Question, number: int) -> Bar:
    same = claim.unit == question.unit and claim.per == question.per and not claim.each
    low, high, value = (claim.low, claim.high, claim.value) if same else _converted(claim)
    return Bar(
        number=str(number),
        quote=quoted(shortened(claim.quote, 60)),
        source=", ".join(filter(None, (isolated(shortened(verdict.source_of(claim), 40)), name(claim.lang)))),
        value=value,
        low=low,
        high=high,
        reading_low=claim.reading_low,
        reading_high=claim.reading_high,
    )


def _converted(claim: Claim) -> tuple[float | None, float | None, float | None]:
    """The asserted bounds of a claim in another unit, or of each one, taken from its reading.

    The reading is in the question's unit and starts at the asserted bound where there is one, so this holds but for
    the rounding of exact values.
    """
    low = claim.reading_low if claim.low is not None else None
    high = claim.reading_high if claim.high is not None else None
    return low, high, None
