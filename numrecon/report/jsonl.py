"""JSON, one object a line: the contract's records, UTF-8, no NaN or Infinity."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from numrecon.model import Extraction, Question
from numrecon.schema import extraction_record, quantity_record, question_record

_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
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
    return line(question_record(question))


def extractions_text(extractions: Iterable[Extraction], refused: bool = False) -> str:
    """All documents, one a line."""
    return "".join(f"{extraction_line(extraction, refused)}\n" for extraction in extractions)


def questions_text(questions: Iterable[Question]) -> str:
    """All questions, one a line."""
    return "".join(f"{question_line(question)}\n" for question in questions)
