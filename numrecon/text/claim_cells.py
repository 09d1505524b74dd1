"""Tables of claims as a header and rows of cells: CSV, JSONL, Parquet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any

from numrecon.errors import InputError, MissingExtraError, NumreconError, RecordError
from numrecon.text.lines import json_object, lines, sound

#: Lines of the header of a CSV.
_HEADER = 1
#: What a column may be called, in the order in which they are documented.
COLUMNS = (
    "value",
    "low",
    "high",
    "question",
    "id",
    "source",
    "hedge",
    "unit",
    "per",
    "sd",
    "written",
    "published",
    "as_of",
    "attributed_to",
    "label",
    "kind",
    "role",
    "truth",
)
#: A row, or why it cannot be used.
Cells = Sequence[Any] | NumreconError
#: The header, and the rows or their errors, each with the place where it begins: `file:line` as an editor counts the
#: lines; Parquet, which has none, numbers its rows from 1.
Source = tuple[list[str], Iterator[tuple[str, Cells]]]


def _csv(name: str, encoding: str) -> Source:
    decoded = _decoded(name, encoding)
    first = next(decoded, None)
    if first is None or not first.strip():
        raise InputError("no header", where=name, hint=f"columns are {', '.join(COLUMNS)}")
    delimiter = max(",;\t", key=lambda mark: (_known(first.split(mark)), -",;\t".index(mark)))
    header = [cell.strip().lower() for cell in next(csv.reader([first], delimiter=delimiter))]
    return header, _csv_rows(decoded, delimiter, len(header), name)


def _csv_rows(lines: Iterator[str], delimiter: str, width: int, name: str) -> Iterator[tuple[str, Cells]]:
    # A quote that is never closed is an error: else it would hold all rows behind it.
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    where = f"{name}:{_HEADER + 1}"
    try:
        for row in rows:
            if row and len(row) != width:
                hint = "quote cells that hold the separator"
                yield where, RecordError(f"{len(row)} cells under {width} columns", where=where, hint=hint)
            elif row:
                yield where, row
            where = f"{name}:{rows.line_num + _HEADER + 1}"
    except csv.Error as error:
        yield where, RecordError(f"no valid CSV: {error}", where=where, hint="quote cells as RFC 4180 says")
    except InputError as error:
        yield where, error


def _decoded(name: str, encoding: str) -> Iterator[str]:
    with open(name, "rb") as file:
        yield from (sound(line) for _, line in lines(file, name, encoding))


def _known(header: Iterable[str]) -> int:
    return len({cell.strip(' "\r\n\ufeff').lower() for cell in header} & set(COLUMNS))


def _jsonl(name: str, encoding: str) -> Source:
    """Objects may leave out fields, so the header is all that may be named."""
    header = list(COLUMNS)
    named: set[str] = set()
    rows: list[tuple[str, Cells]] = []
    with open(name, "rb") as file:
        for number, line in lines(file, name, encoding):
            where = f"{name}:{number}"
            if isinstance(line, NumreconError):
                rows.append((where, line))
            elif line.strip():
                rows.append((where, _json_row(line, header, where, named)))
    if rows and not any(isinstance(row, NumreconError) for _, row in rows):
        checked(sorted(named), name)
    return header, iter(rows)


def _json_row(line: str, header: list[str], where: str, named: set[str]) -> Cells:
    try:
        record = json_object(line, where, '{"value": ...}')
    except RecordError as error:
        return error
    fields = {str(key).strip().lower(): value for key, value in record.items()}
    named.update(fields)
    return [fields.get(column) for column in header]


def _parquet(name: str, encoding: str) -> Source:
    try:
        pq = import_module("pyarrow.parquet")
    except ImportError as error:
        hint = "install it with: python -m pip install 'numrecon[arrow]'"
        raise MissingExtraError("Parquet needs pyarrow", where=name, hint=hint) from error
    try:
        source = pq.ParquetFile(name)
    except (OSError, ValueError) as error:
        raise InputError(f"no valid Parquet: {error}", where=name, hint="name a Parquet file") from error
    names = [column for column in source.schema_arrow.names if column.strip().lower() in COLUMNS]
    header = checked([column.strip().lower() for column in names] or source.schema_arrow.names, name)
    return header, ((f"{name}:{number}", row) for number, row in enumerate(_parquet_rows(source, names), 1))


def _parquet_rows(source: Any, names: list[str]) -> Iterator[Sequence[Any]]:
    for batch in source.iter_batches(batch_size=1 << 14, columns=names):
        yield from zip(*(batch.column(name).to_pylist() for name in names), strict=True)


#: By suffix.
READERS = {
    ".csv": _csv,
    ".tsv": _csv,
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".parquet": _parquet,
}


def checked(header: list[str], name: str) -> list[str]:
    if not {"value", "low", "high"} & set(header):
        found = ", ".join(header)[:80]
        raise InputError("no column 'value', 'low' or 'high'", where=name, hint=f"found {found or 'no column'}")
    twice = sorted({column for column in header if column in COLUMNS and header.count(column) > 1})
    if twice:
        raise InputError(f"column {twice[0]!r} stands twice", where=name, hint="name each column once")
    return header
