"""Holds a language file against its own examples; used by `python -m numrecon.langs check` and by the tests."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from numrecon import langs
from numrecon.api import read_one
from numrecon.errors import UnsupportedLanguageError
from numrecon.model import Document, Extraction, Quantity

_FIELDS = ("kind", "value", "low", "high", "hedge", "unit", "per", "each", "noun")


def failures(code: str) -> list[str]:
    """One line for each example of a language that does not come out as said: what was asked, what was found."""
    examples = langs.load(code).data["examples"]
    lines = [line for record in examples["reads"] for line in _reads(code, record)]
    lines += [line for record in examples["refuses"] for line in _refuses(code, record)]
    lines += [line for record in examples["hinted"] for line in _hinted(code, record)]
    return lines


def _read(code: str, record: Mapping[str, Any]) -> Extraction:
    region = record.get("lang", "")
    return read_one(
        Document("example", record["text"], lang=f"{code}_{region.removeprefix(code + '_')}" if region else code)
    )


def _reads(code: str, record: Mapping[str, Any]) -> Iterator[str]:
    found = _read(code, record).quantities
    counted = [q for q in found if record["kind"] in ("ordinal", "score") or q.kind not in ("ordinal", "score")]
    start = record["text"].find(record["span"])
    if start < 0:
        yield f"{code}: span {record['span']!r} is not in {record['text']!r}"
        return
    match = next((q for q in found if q.start == start and q.text == record["span"]), None)
    if match is None:
        yield f"{code}: {record['text']!r}: no {record['span']!r}, found {[(q.text, q.kind, q.value) for q in found]}"
        return
    for field in _FIELDS:
        if field in record and not _same(record[field], getattr(match, field)):
            yield f"{code}: {record['text']!r}: {field} is {getattr(match, field)!r}, not {record[field]!r}"
    if not record.get("more") and len(counted) > 1:
        yield f"{code}: {record['text']!r}: more than one quantity: {[(q.text, q.kind, q.value) for q in counted]}"


def _refuses(code: str, record: Mapping[str, Any]) -> Iterator[str]:
    extraction = _read(code, record)
    found = [q for q in extraction.quantities if q.kind not in ("ordinal", "score")]
    if found:
        yield f"{code}: {record['text']!r}: must not be read: {[(q.text, q.kind, q.value) for q in found]}"


def _hinted(code: str, record: Mapping[str, Any]) -> Iterator[str]:
    """Reads as said when the language is given; without it the figure carries a flag, or is read the same."""
    yield from _reads(code, record)
    try:
        blind = read_one(Document("example", record["text"]))
    except UnsupportedLanguageError:
        return
    same = [q for q in blind.quantities if _as_said(record, q)]
    if not same and not any(q.flags for q in blind.quantities) and blind.lang_confidence >= 0.6 and blind.lang == code:
        yield f"{code}: {record['text']!r}: read otherwise without a language, and not flagged"


def _as_said(record: Mapping[str, Any], quantity: Quantity) -> bool:
    return all(_same(record[field], getattr(quantity, field)) for field in _FIELDS if field in record)


def _same(said: Any, found: Any) -> bool:
    if said == "none":
        return found is None
    if isinstance(said, int | float) and not isinstance(said, bool) and isinstance(found, int | float):
        return math.isclose(said, found, rel_tol=1e-3, abs_tol=1e-12)
    return bool(said == found)
