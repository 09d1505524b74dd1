"""Tables of documents: JSONL and CSV line by line, Parquet batch by batch.

A reader yields a document or, for a record that cannot be read, the error; the records after it are still read.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib import import_module
from itertools import chain, count
from typing import Any, BinaryIO

from numrecon.errors import InputError, MissingExtraError, NumreconError, RecordError
from numrecon.model import Document
from numrecon.text.lines import json_object, lines, sound
from numrecon.text.records import FIELDS, document

Outcome = Document | NumreconError
_EXAMPLE = '{"id": ..., "text": ...}'


def jsonl(file: BinaryIO, name: str, encoding: str) -> Iterator[Outcome]:
    """One document a line; blank lines are passed over, `name:line` stands in for a missing id."""
    for number, line in lines(file, name, encoding):
        if isinstance(line, NumreconError):
            yield line
        elif line.strip():
            try:
                yield document(json_object(line, f"{name}:{number}", _EXAMPLE), f"{name}:{number}")
            except RecordError as error:
                yield error


def table(file: BinaryIO, name: str, encoding: str) -> Iterator[Outcome]:
    """One document a row of a CSV with a header that names `text`; separated by commas, semicolons or tabs."""
    # Articles are longer than the module's default limit of a cell; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), 2**31 - 1))
    decoded = (sound(line) for _, line in lines(file, name, encoding))
    number, header = 1, None
    try:
        first = next(decoded, None)
        if first is None:
            return
        rows = csv.reader(chain([first], decoded), delimiter=_delimiter(first), strict=True)
        for row in rows:
            if header is None:
                header = _header(row, name)
            elif any(row):
                yield _row(header, row, f"{name}:{number}")
            number = rows.line_num + 1
    except csv.Error as error:
        yield RecordError(f"no valid CSV: {error}", where=f"{name}:{number}", hint="quote cells as RFC 4180 says")
    except InputError as error:
        yield error


def parquet(file: BinaryIO, name: str, encoding: str) -> Iterator[Outcome]:
    """One document a row; `name:row` (from 1) stands in for a missing id.  Raises MissingExtraError without pyarrow."""
    try:
        pq = import_module("pyarrow.parquet")
    except ImportError as error:
        hint = "install it with: python -m pip install 'numrecon[arrow]'"
        raise MissingExtraError("Parquet needs pyarrow", where=name, hint=hint) from error
    numbers = count(1)
    try:
        source = pq.ParquetFile(file)
        _header(source.schema_arrow.names, name)
        wanted = [field for field in FIELDS if field in source.schema_arrow.names]
        for batch in source.iter_batches(batch_size=256, columns=wanted):
            for record in batch.to_pylist():
                yield _attempt(record, f"{name}:{next(numbers)}")
    except (OSError, ValueError) as error:
        if isinstance(error, NumreconError):
            raise
        yield InputError(f"no valid Parquet: {error}", where=name, hint="--input-format says otherwise")


def _attempt(record: dict[str, Any], where: str) -> Outcome:
    try:
        return document(record, where)
    except RecordError as error:
        return error


def _row(header: list[str], row: list[str], where: str) -> Outcome:
    if len(row) > len(header):
        return RecordError(
            f"{len(row)} cells under {len(header)} columns", where=where, hint="quote cells that hold a comma"
        )
    return _attempt(dict(zip(header, row, strict=False)), where)


def _header(names: list[str], name: str) -> list[str]:
    header = [column.strip() for column in names]
    if "text" not in header:
        hint = f"columns are {', '.join(FIELDS)}; found {', '.join(header)[:80]}"
        raise InputError("no column 'text'", where=name, hint=hint)
    return header


def _delimiter(first: str) -> str:
    """The separator under which the header has a column `text`; a comma where none does."""
    for delimiter in ",;\t":
        if "text" in [cell.strip(' "\r\n') for cell in first.split(delimiter)]:
            return delimiter
    return ","
