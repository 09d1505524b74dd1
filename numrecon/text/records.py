"""One record of a table (JSONL, CSV, Parquet) as a Document; what it must and may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from numrecon.errors import RecordError
from numrecon.model import Document

FIELDS = ("id", "text", "lang", "source", "published")
#: Fields that may be written as whole numbers.
_NUMBERS = ("id", "published")
_PUBLISHED = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def document(record: Mapping[str, Any], where: str) -> Document:
    """The document of a record; fields beyond FIELDS are left alone, `where` (path:line) stands in for a missing id.

    Raises RecordError where `text` is missing, a field is no text, or `published` is no date.
    """
    if record.get("text") is None:
        raise RecordError("no 'text'", where=where, hint="every record has a field 'text'")
    if not isinstance(record["text"], str):
        raise RecordError("'text' is no text", where=where, hint=f"found {_shown(record['text'])}")
    return Document(
        id=_word(record, "id", where) or where,
        text=record["text"],
        lang=_word(record, "lang", where),
        source=_word(record, "source", where),
        published=published(_word(record, "published", where), where),
    )


def published(value: str | None, where: str = "", field: str = "published") -> str | None:
    """A date as YYYY, YYYY-MM or YYYY-MM-DD; None where it is unknown.  Raises RecordError for anything else."""
    if value is None:
        return None
    match = _PUBLISHED.fullmatch(value)
    try:
        if match:
            date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
            return value
    except ValueError:
        pass
    raise RecordError(
        f"{field!r} is {_shown(value)}",
        where=where,
        hint="write YYYY, YYYY-MM or YYYY-MM-DD, or leave it empty where it is unknown",
    )


def _word(record: Mapping[str, Any], field: str, where: str) -> str | None:
    """A short field as text; what is null or blank is unknown."""
    value = record.get(field)
    if value is None:
        return None
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, bool) or not isinstance(value, int | str if field in _NUMBERS else str):
        raise RecordError(f"{field!r} is {_shown(value)}", where=where, hint="write it as text")
    return str(value).strip() or None


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}..."
