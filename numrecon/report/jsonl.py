"""JSON, one object a line: the contract's records, UTF-8, no NaN or Infinity."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from numrecon.model import Extraction, Question
from numrecon.schema import claim_record, conflict_record, extraction_record, quantity_record, question_record

_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
#: Claims or conflicts that are written in one go.
_PIECE = 1024
_ESCAPED = json.JSONEncoder(allow_nan=False).encode


def line(value: Any) -> str:
    """One JSON value on one line, without the line end.

    Text is written as it is; only where it holds half a surrogate pair, which UTF-8 cannot carry, is it escaped.
    """
    text = _PLAIN(value)
    return _ESCAPED(value) if _SURROGATE.search(text) else text


def extraction_line(extraction: Extraction, refused: bool = False) -> str:
    """The line of one document, without the line end; `refused` adds what was refused and why."""
    return "".join(extraction_pieces(extraction, refused))


def extraction_pieces(extraction: Extraction, refused: bool = False) -> Iterator[str]:
    """The same line piece by piece: a document may be one line of many megabytes, dense with figures."""
    frame = line(extraction_record(replace(extraction, quantities=()), refused))
    # A quotation mark within a text is escaped, so that the first match is the key.
    before, key, after = frame.partition('"quantities": [')
    yield before + key
    for index, quantity in enumerate(extraction.quantities):
        yield (", " if index else "") + line(quantity_record(quantity))
    yield after


def question_line(question: Question) -> str:
    """The line of one question, without the line end."""
    return "".join(question_pieces(question))


def question_pieces(question: Question) -> Iterator[str]:
    """The same line piece by piece: a question may have a million claims."""
    frame = line(question_record(replace(question, claims=(), conflicts=())))
    # A quotation mark within a text is escaped, so that the first match is the key.
    for name, records in (
        ("claims", map(claim_record, question.claims)),
        ("conflicts", map(conflict_record, question.conflicts)),
    ):
        before, key, frame = frame.partition(f'"{name}": [')
        yield before + key
        first = True
        while some := list(islice(records, _PIECE)):
            # Without the brackets of the list.
            yield ("" if first else ", ") + line(some)[1:-1]
            first = False
    yield frame


def extractions_text(extractions: Iterable[Extraction], refused: bool = False) -> str:
    """All documents, one a line."""
    return "".join(f"{extraction_line(extraction, refused)}\n" for extraction in extractions)


def questions_text(questions: Iterable[Question]) -> str:
    """All questions, one a line."""
    return "".join(f"{question_line(question)}\n" for question in questions)
