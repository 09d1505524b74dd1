"""JSON, one object a line: the contract's records, UTF-8, no NaN or Infinity."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from numrecon.model import Extraction, Question
from numrecon.schema import extraction_record, question_record

_SURROGATE = re.compile("[\ud800-\udfff]")


def line(value: Any) -> str:
    """One JSON value on one line, without the line end.

    Text is written as it is; only where it holds half a surrogate pair, which UTF-8 cannot carry, is it escaped.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return json.dumps(value, allow_nan=False) if _SURROGATE.search(text) else text


def extraction_line(extraction: Extraction, refused: bool = False) -> str:
    """The line of one document, without the line end; `refused` adds what was refused and why."""
    return line(extraction_record(extraction, refused))


def question_line(question: Question) -> str:
    """The line of one question, without the line end."""
    return line(question_record(question))


def extractions_text(extractions: Iterable[Extraction], refused: bool = False) -> str:
    """All documents, one a line."""
    return "".join(f"{extraction_line(extraction, refused)}\n" for extraction in extractions)


def questions_text(questions: Iterable[Question]) -> str:
    """All questions, one a line."""
    return "".join(f"{question_line(question)}\n" for question in questions)
