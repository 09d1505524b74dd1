"""The rows of every flat table, as JSON values by column name; CSV, columns and Arrow all come from these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from numrecon.model import Conflict, Extraction, Question
from numrecon.schema import (
    REFUSED,
    TABLES,
    claim_record,
    conflict_record,
    quantity_record,
    question_record,
    record,
    relation_record,
)

Row = dict[str, Any]


def quantity_rows(extractions: Iterable[Extraction]) -> Iterator[Row]:
    """One row a quantity, in document and text order."""
    for extraction in extractions:
        place = {"doc": extraction.document.id, "lang": extraction.lang}
        for quantity in extraction.quantities:
            yield place | quantity_record(quantity)


def refused_rows(extractions: Iterable[Extraction]) -> Iterator[Row]:
    """One row a refusal, in document and text order."""
    for extraction in extractions:
        place = {"doc": extraction.document.id, "lang": extraction.lang}
        for refusal in extraction.refused:
            yield place | record(refusal, REFUSED)


def question_rows(questions: Iterable[Question]) -> Iterator[Row]:
    """One row a question."""
    for question in questions:
        line = question_record(question)
        yield {name: line[name] for name in TABLES["questions"].names}


def claim_rows(questions: Iterable[Question]) -> Iterator[Row]:
    """One row a claim; `claim` is its index in the question, which conflicts refer to."""
    for question in questions:
        for index, claim in enumerate(question.claims):
            yield _of(question) | {"claim": index} | claim_record(claim) | {"reading_unit": question.unit}


def conflict_rows(questions: Iterable[Question]) -> Iterator[Row]:
    """One row a conflict, the cause laid flat."""
    for question in questions:
        for conflict in question.conflicts:
            yield _of(question) | _conflict(question, conflict)


def relation_rows(questions: Iterable[Question]) -> Iterator[Row]:
    """One row a relation."""
    for question in questions:
        for index, relation in enumerate(question.relations):
            yield _of(question) | {"relation": index} | relation_record(relation)


#: Rows of a result, by table name.
RESULT_ROWS: dict[str, Callable[[Iterable[Question]], Iterator[Row]]] = {
    "claims": claim_rows,
    "questions": question_rows,
    "conflicts": conflict_rows,
    "relations": relation_rows,
}

#: Rows of what was read, by table name.
EXTRACTION_ROWS: dict[str, Callable[[Iterable[Extraction]], Iterator[Row]]] = {
    "quantities": quantity_rows,
    "refused": refused_rows,
}


def columns(table: str, rows: Iterable[Row]) -> dict[str, list[Any]]:
    """The rows turned by name: one list a column, in the schema's order, also where there is no row."""
    filled: dict[str, list[Any]] = {name: [] for name in TABLES[table].names}
    for row in rows:
        for name, values in filled.items():
            values.append(row[name])
    return filled


def _of(question: Question) -> Row:
    return {"question": question.question, "label": question.label}


def _conflict(question: Question, conflict: Conflict) -> Row:
    line = conflict_record(conflict)
    cause = line["cause"] or {"type": None, "weight": None, "explanation": None, "claim": None}
    line["cause"] = cause.pop("type")
    parts = {f"cause_{name}": value for name, value in cause.items()}
    quotes = {"quote_a": question.claims[conflict.a].quote, "quote_b": question.claims[conflict.b].quote}
    return line | parts | quotes
