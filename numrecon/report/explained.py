"""An explanation of one figure or two: as a record for programs, and in words for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import exp
from typing import TYPE_CHECKING, Any

from rich.text import Text

from numrecon.model import Claim, Conflict, Contribution, Explained, Explanation, Neighbour, Pairing, Question
from numrecon.report.verdict import conflict_words, counted_claims, reading, stated, worst
from numrecon.report.words import HEDGE_WORDS, clean, isolated, quoted, shortened
from numrecon.schema import claim_record, conflict_record, number

if TYPE_CHECKING:
    from rich.console import Console

#: Code points of a sentence that are shown.
_SENTENCE = 300
#: Conflicts of a figure that are shown.
_CONFLICTS = 3
#: Contributions that round to nothing are not shown.
_LEAST = 0.05
#: Log-odds up to which odds are even, and from which on they are no longer told exactly.
_EVEN, _SURE = 0.1, 7.0
#: Odds up to which a digit behind the point tells something.
_FEW_TIMES = 3.0


# ---------------------------------------------------------------- for programs


def explanation_record(explanation: Explanation) -> dict[str, Any]:
    """`figures`, a record each, and `pairing`, null for one figure."""
    pairing = explanation.pairing
    return {
        "figures": [_figure_record(figure) for figure in explanation.figures],
        "pairing": None if pairing is None else _pairing_record(pairing),
    }


def _figure_record(figure: Explained) -> dict[str, Any]:
    return {
        "claim": claim_record(figure.claim),
        "rules": list(figure.rules),
        "attributed": figure.attributed,
        "basis": figure.basis,
        "question": figure.question.question,
        "label": figure.question.label,
        "status": figure.question.status,
        "conflicts": [_conflict_record(figure.question, conflict) for conflict in _own(figure).conflicts],
        "nearest": [
            {
                "question": near.question,
                "label": near.label,
                "doc": near.claim.doc,
                "start": near.claim.start,
                "quote": near.claim.quote,
                "log_odds": number(near.log_odds),
            }
            for near in figure.neighbours
        ],
    }


def _conflict_record(question: Question, conflict: Conflict) -> dict[str, Any]:
    """A conflict by its claims instead of their places in the question."""
    sides = ((side, question.claims[at]) for side, at in (("a", conflict.a), ("b", conflict.b)))
    named = {side: {"doc": claim.doc, "start": claim.start, "quote": claim.quote} for side, claim in sides}
    cause = conflict_record(conflict)["cause"]
    told = cause and {key: cause[key] for key in ("type", "weight", "explanation")}
    return {**named, "contradiction": number(conflict.contradiction), "cause": told}


def _own(figure: Explained) -> Question:
    """The question with the conflicts that the figure has a side in."""
    place, claims = (figure.claim.doc, figure.claim.start), figure.question.claims
    own = {at for at, claim in enumerate(claims) if (claim.doc, claim.start) == place}
    return replace(figure.question, conflicts=tuple(c for c in figure.question.conflicts if own & {c.a, c.b}))


def _pairing_record(pairing: Pairing) -> dict[str, Any]:
    return {
        "together": pairing.together,
        "log_odds": None if pairing.log_odds is None else number(pairing.log_odds),
        "reason": pairing.reason,
        "contributions": [
            {"feature": part.feature, "words": part.words, "log_odds": number(part.log_odds)}
            for part in pairing.contributions
        ],
    }


# ---------------------------------------------------------------- for the terminal


def print_explanation(explanation: Explanation, console: Console) -> None:
    """Two figures with why they are one question or not; one figure with all that is known of it."""
    if explanation.pairing is None:
        lines = _figure_lines(explanation.figures[0])
    else:
        lines = _pair_lines(explanation.figures, explanation.pairing)
    for line in lines:
        console.print(Text(line), soft_wrap=True)


def _pair_lines(figures: Iterable[Explained], pairing: Pairing) -> Iterator[str]:
    for figure in figures:
        yield from _quote_lines(figure.claim)
    yield (
        "One question: grouping put them together." if pairing.together else "Two questions: grouping kept them apart."
    )
    if pairing.log_odds is None:
        yield f"They were not compared: {clean(pairing.reason)}."
        return
    if pairing.reason:
        yield f"{pairing.reason[0].upper()}{pairing.reason[1:]}."
    yield f"Weighed by themselves: {_odds(pairing.log_odds)}, the sum of what speaks"
    for side, sign in (("for one question", 1), ("against it", -1)):
        if parts := [part for part in pairing.contributions if sign * part.log_odds >= _LEAST]:
            yield f"    {side}: {_listed(parts)}"


def _listed(parts: Iterable[Contribution]) -> str:
    return ", ".join(f"{part.words} {_signed(part.log_odds)}" for part in parts)


def _odds(log_odds: float) -> str:
    """'about 10 to 1 for one question (log-odds +2.3)'."""
    size = abs(log_odds)
    times = exp(min(size, _SURE))
    told = f"{times:.1f}" if times < _FEW_TIMES else f"{float(f'{times:.2g}'):,.0f}"
    questions = "one question" if log_odds > 0 else "two questions"
    odds = f"{'more than' if size > _SURE else 'about'} {told} to 1 for {questions}" if size > _EVEN else "about even"
    return f"{odds} (log-odds {_signed(log_odds)})"


def _signed(log_odds: float) -> str:
    return f"{log_odds:+.1f}".replace("-", "−")


def _figure_lines(figure: Explained) -> Iterator[str]:
    claim, question = figure.claim, figure.question
    yield from _quote_lines(claim)
    noun = f" ({isolated(claim.noun)})" if claim.noun else ""
    yield f"Says: {stated(claim)}{noun}; {claim.kind}, {HEDGE_WORDS[claim.hedge]}"
    yield f"Read by: {', '.join(figure.rules) or 'no rule named'}"
    if claim.flags:
        yield f"In doubt: {', '.join(claim.flags)}"
    yield f"A reader takes it for: {reading(claim, question)} ({figure.basis})"
    yield f"Who says it: {isolated(claim.origin)}{'' if figure.attributed else ' (nobody is named with it)'}"
    held = counted_claims([question])
    yield f"Question: {isolated(question.label)} ({held}, {question.status})"
    for conflict in worst(_own(figure), _CONFLICTS):
        yield f"Conflict: {conflict_words(question, conflict)}"
    if not figure.neighbours:
        yield "No other question is near."
    for near in figure.neighbours:
        yield _neighbour_line(near)


def _neighbour_line(near: Neighbour) -> str:
    at = f"{isolated(near.claim.doc)}:{near.claim.start}"
    return f"Near, but apart: {isolated(near.label)}: {quoted(near.claim.quote)} ({at}), {_odds(near.log_odds)}"


def _quote_lines(claim: Claim) -> Iterator[str]:
    yield f"{quoted(claim.quote)} ({clean(claim.lang)}, {isolated(claim.doc)}:{claim.start})"
    yield f"    {isolated(shortened(claim.sentence, _SENTENCE))}"
