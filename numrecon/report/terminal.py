"""The terminal views: rich tables that hold at 80 columns, say nothing by colour alone and keep directions apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from numrecon.model import Extraction, Quantity, Question
from numrecon.report.numbers import percent
from numrecon.report.verdict import (
    asks,
    asserted,
    conflict_words,
    counted_claims,
    left_aside,
    n_claims,
    ordered,
    stated,
    undated,
    worst,
)
from numrecon.report.words import clean, counted, isolated, isolated_quotes

if TYPE_CHECKING:
    from rich.console import Console

    from numrecon.results import Quantities, Result

#: Conflicts and relations shown under one question; the files hold all of them.
_MOST_NOTES = 5
_STATUS_STYLES = {
    "single": "dim",
    "agree": "green",
    "compatible": "cyan",
    "tension": "yellow",
    "contradiction": "bold red",
}


def print_questions(result: Result, console: Console) -> None:
    """The questions as a table, then every conflict and relation in words."""
    if not result.questions:
        console.print(f"No questions in {counted(result.n_documents, 'document')}.")
        return
    console.print(questions_table(result))
    for number, question in enumerate(ordered(result.questions), 1):
        _print_notes(number, question, console)
    console.print(Text(summary(result), style="dim"))
    if note := undated(result.questions):
        console.print(Text(note, style="dim"))


def questions_table(result: Result) -> Table:
    """One row a question: what is counted, range, confidence, status, claims, documents, origins."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("#", justify="right", style="dim", no_wrap=True)
    table.add_column("Question", overflow="fold", min_width=14)
    table.add_column("Range", overflow="fold", min_width=10)
    table.add_column("Conf.", justify="right", no_wrap=True)
    table.add_column("Status", no_wrap=True)
    for name in ("Claims", "Docs", "Origins"):
        table.add_column(name, justify="right", no_wrap=True)
    for number, question in enumerate(ordered(result.questions), 1):
        table.add_row(str(number), *_question_cells(question))
    return table


def print_quantities(quantities: Quantities, console: Console) -> None:
    """Every quantity read, a table a document."""
    for extraction in quantities.extractions:
        title = f"{isolated(extraction.document.id)} ({clean(extraction.lang)}): "
        console.print(Text(title + counted(len(extraction.quantities), "quantity", "quantities"), style="bold"))
        if extraction.quantities:
            console.print(quantities_table(extraction.quantities))


def quantities_table(quantities: tuple[Quantity, ...]) -> Table:
    """One row a quantity: place, text, kind, what it asserts, counted noun, doubts."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("At", justify="right", style="dim", no_wrap=True)
    table.add_column("Text", overflow="fold", min_width=12)
    table.add_column("Kind", no_wrap=True)
    table.add_column("Says", overflow="fold", min_width=12)
    table.add_column("Of", overflow="fold")
    table.add_column("Doubts", overflow="fold", style="yellow")
    for quantity in quantities:
        table.add_row(
            str(quantity.start),
            Text(isolated(quantity.text)),
            quantity.kind,
            Text(stated(quantity)),
            Text(isolated(quantity.noun or "")),
            Text(", ".join(quantity.flags)),
        )
    return table


def print_refused(extraction: Extraction, console: Console) -> None:
    """Number-like text of one document that is no quantity, and why."""
    if not extraction.refused:
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("At", justify="right", style="dim", no_wrap=True)
    table.add_column("Refused", overflow="fold", min_width=12)
    table.add_column("Because it is", no_wrap=True)
    for refusal in extraction.refused:
        table.add_row(str(refusal.start), Text(isolated(refusal.text)), refusal.reason)
    console.print(table)


def summary(result: Result) -> str:
    """'3 questions from 9 claims in 6 documents; 1 contradiction.'"""
    counts = dict.fromkeys(("contradiction", "tension"), 0)
    for question in result.questions:
        if question.status in counts:
            counts[question.status] += 1
    bad = [counted(counts["contradiction"], "contradiction")] if counts["contradiction"] else []
    bad += [f"{counts['tension']:,} in tension"] if counts["tension"] else []
    return (
        f"{counted(len(result.questions), 'question')} from {counted_claims(result.questions)} "
        f"in {counted(result.n_documents, 'document')}" + (f"; {', '.join(bad)}." if bad else ".")
    )


def _question_cells(question: Question) -> tuple[Text | str, ...]:
    return (
        Text(isolated(question.label)),
        Text(asserted(question)),
        percent(question.confidence),
        Text(question.status, style=_STATUS_STYLES.get(question.status, "")),
        n_claims(question),
        f"{question.n_documents:,}",
        f"{question.n_origins:,}",
    )


def _print_notes(number: int, question: Question, console: Console) -> None:
    if not question.conflicts and not question.relations and not left_aside(question):
        return
    console.print(Text(f"{number}. {isolated(question.label)}", style="bold"))
    shown = worst(question, _MOST_NOTES)
    notes = [isolated_quotes(left_aside(question))] if left_aside(question) else []
    notes += [conflict_words(question, conflict) for conflict in shown]
    notes += [isolated_quotes(asks(question))] if asks(question) else []
    notes += [f"Related: {isolated_quotes(relation.explanation)}" for relation in question.relations[:_MOST_NOTES]]
    left = len(question.conflicts) - len(shown) + max(0, len(question.relations) - _MOST_NOTES)
    if left:
        notes.append(f"And {left:,} more; the files of -o DIR hold them all.")
    for note in notes:
        console.print(Padding(Text(note), (0, 0, 0, 3)))
