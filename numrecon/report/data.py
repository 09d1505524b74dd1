"""Frozen report data: every word and number of the page, worked out once, so that plot and tables cannot disagree."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from numrecon.model import Claim, Conflict, Question, Relation
from numrecon.report import verdict
from numrecon.report.languages import name
from numrecon.report.numbers import percent
from numrecon.report.plot import Plot, plot_of
from numrecon.report.words import (
    CAUSE_WORDS,
    RELATION_WORDS,
    STATUS_WORDS,
    clean,
    counted,
    split_sentence,
)

if TYPE_CHECKING:
    from numrecon.results import Result

#: What a page shows at most: questions, and claims and conflicts of one; the CSV files hold everything.
MOST_QUESTIONS, MOST_CLAIMS, MOST_CONFLICTS = 1000, 200, 50
_ANCHOR = re.compile("[A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim as the page shows it; `before`, `quote`, `after` make up its sentence, `reads` says how it is taken where
    that is not what it `states`."""

    number: int
    quote: str
    before: str
    marked: str
    after: str
    lang: str
    language: str
    source: str
    doc: str
    published: str
    as_of: str
    states: str
    reads: str
    origin: str
    doubts: str


@dataclass(frozen=True, slots=True)
class ConflictView:
    """Two claims that may not both hold, by number and quote, with the cause in words."""

    first: ClaimView
    second: ClaimView
    certainty: str
    cause: str
    explained: bool
    explanation: str
    pairs: str


@dataclass(frozen=True, slots=True)
class RelationView:
    """How a question hangs together with others: (anchor, label) of each that the report holds."""

    type: str
    links: tuple[tuple[str, str], ...]
    claims: str
    explanation: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question: verdict, plot, claims, conflicts, relations; `*_left_out` count what is only in the files."""

    number: int
    anchor: str
    label: str
    status: str
    status_words: str
    asserted: str
    likely: str
    best: str
    confidence: str
    agreement: str
    n_claims: str
    n_documents: int
    n_origins: int
    counts: str
    explanation: str
    plot: Plot
    claims: tuple[ClaimView, ...]
    claims_left_out: int
    conflicts: tuple[ConflictView, ...]
    conflicts_left_out: int
    relations: tuple[RelationView, ...]
    #: What to ask, and which claim moves the range most; empty where nothing is open.
    asks: str
    moves: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report."""

    questions: tuple[QuestionView, ...]
    questions_left_out: int
    counts: str
    languages: tuple[str, ...]
    level: str
    undated: str


def report_view(result: Result) -> ReportView:
    """The report of a result, what does not fit first."""
    shown = verdict.ordered(result.questions)[:MOST_QUESTIONS]
    links = {
        question.question: (_anchor(question, number), clean(question.label))
        for number, question in enumerate(shown, 1)
    }
    views = tuple(_question_view(question, number, links) for number, question in enumerate(shown, 1))
    languages = sorted({name(claim.lang) for question in result.questions for claim in question.claims} - {""})
    claims, documents = verdict.counted_claims(result.questions), counted(result.n_documents, "document")
    counts = ", ".join((counted(len(result), "question"), claims, documents))
    undated, level = verdict.undated(result.questions), percent(result.level)
    return ReportView(views, len(result) - len(views), counts, tuple(languages), level, undated)


def _question_view(question: Question, number: int, links: Mapping[str, tuple[str, str]]) -> QuestionView:
    anchor = links[question.question][0]
    worst = verdict.worst(question, MOST_CONFLICTS)
    shown = range(min(MOST_CLAIMS, len(question.claims)))
    wanted = {*shown, *(index for conflict in worst for index in (conflict.a, conflict.b))}
    views = {index: _claim_view(question.claims[index], question, index + 1) for index in wanted}
    return QuestionView(
        number=number,
        anchor=anchor,
        label=clean(question.label),
        status=question.status,
        status_words=STATUS_WORDS[question.status],
        asserted=verdict.asserted(question),
        likely=verdict.likely(question),
        best=verdict.best(question),
        confidence=percent(question.confidence),
        agreement=percent(question.agreement),
        n_claims=verdict.n_claims(question),
        n_documents=question.n_documents,
        n_origins=question.n_origins,
        counts=_counts(question),
        explanation=clean(question.explanation),
        plot=plot_of(question, anchor),
        claims=tuple(views[index] for index in shown),
        claims_left_out=len(question.claims) - len(shown),
        conflicts=tuple(_conflict_view(conflict, views, question.claims) for conflict in worst),
        conflicts_left_out=len(question.conflicts) - len(worst),
        relations=tuple(_relation_view(relation, links, question) for relation in question.relations),
        asks=clean(verdict.asks(question)),
        moves=clean(verdict.moves(question)),
    )


def _counts(question: Question) -> str:
    return ", ".join(
        (
            verdict.counted_claims([question]),
            counted(question.n_documents, "document"),
            counted(question.n_origins, "independent origin"),
        )
    )


def _anchor(question: Question, number: int) -> str:
    return f"q-{question.question}" if _ANCHOR.fullmatch(question.question) else f"q{number}"


def _claim_view(claim: Claim, question: Question, number: int) -> ClaimView:
    before, marked, after = split_sentence(claim.sentence, claim.quote)
    return ClaimView(
        number=number,
        quote=clean(claim.quote),
        before=before,
        marked=marked,
        after=after,
        lang=claim.lang.replace("_", "-"),
        language=name(claim.lang),
        source=clean(verdict.source_of(claim)),
        doc=clean(claim.doc),
        published=clean(claim.published or ""),
        as_of=clean(claim.as_of or ""),
        states=verdict.stated(claim),
        reads=_reads(claim, question, number),
        origin=clean(claim.origin),
        doubts=", ".join(claim.flags),
    )


def _reads(claim: Claim, question: Question, number: int) -> str:
    """'reads as ...' where that is not what the claim states; 'not compared' where it has no reading."""
    if number - 1 in verdict.not_compared(question):
        return "not compared"
    found = verdict.reading(claim, question)
    return "" if found == verdict.stated(claim) else f"reads as {found}"


def _conflict_view(conflict: Conflict, views: Mapping[int, ClaimView], claims: Sequence[Claim]) -> ConflictView:
    cause = conflict.cause
    one, other = claims[conflict.a], claims[conflict.b]
    return ConflictView(
        first=replace(views[conflict.a], source=clean(verdict.source_of(one, other))),
        second=replace(views[conflict.b], source=clean(verdict.source_of(other, one))),
        certainty=percent(conflict.contradiction),
        cause=f"{CAUSE_WORDS.get(cause.type, cause.type)} ({percent(cause.weight)})" if cause else "no cause found",
        explained=cause is not None,
        explanation=clean(cause.explanation if cause and cause.explanation else conflict.explanation),
        pairs=f"{conflict.n_pairs:,} pairs like this" if conflict.n_pairs > 1 else "",
    )


def _relation_view(relation: Relation, links: Mapping[str, tuple[str, str]], question: Question) -> RelationView:
    others = (key for key in relation.questions if key != question.question)
    return RelationView(
        type=RELATION_WORDS.get(relation.type, relation.type),
        links=tuple(links[key] for key in others if key in links),
        claims=", ".join(str(index + 1) for index in relation.claims),
        explanation=clean(relation.explanation),
    )
