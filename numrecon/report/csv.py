"""CSV by RFC 4180 (LF, UTF-8 without BOM, header) and the metadata beside it in the manner of CSVW.

Text cells that a spreadsheet would run as a formula get a leading apostrophe (OWASP, 'CSV injection'); `unguard`
takes it off again without loss.  Numbers are never guarded: a negative number is a number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from numrecon.report.rows import EXTRACTION_ROWS, RESULT_ROWS
from numrecon.schema import SCHEMA_VERSION, TABLES, Column, Table, Type

if TYPE_CHECKING:
    from numrecon.results import Quantities, Result

#: A text that starts like a formula, or like the guard of one: guarding the second too makes the guard reversible.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\0]")
_QUOTED = re.compile('[",\r\n]|^ | $')
_TEXT: frozenset[Type] = frozenset({"string", "date", "strings"})
_DATATYPES: Mapping[Type, str] = {
    "string": "string",
    "date": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "strings": "string",
    "integers": "integer",
    "written": "json",
    "alternatives": "json",
}
_GUARD = (
    "Text cells that start with =, +, -, @, TAB, CR, LF or NUL have an apostrophe put before them; "
    "take it off to get the text."
)


def result_csv(result: Result, table: str) -> str:
    """A table of a result: claims, questions, conflicts or relations."""
    return table_csv(TABLES[table], RESULT_ROWS[table](result.questions))


def extractions_csv(quantities: Quantities, table: str) -> str:
    """A table of what was read: quantities or refused."""
    return table_csv(TABLES[table], EXTRACTION_ROWS[table](quantities.extractions))


def table_csv(table: Table, rows: Iterable[Mapping[str, Any]]) -> str:
    """`rows` (JSON values by column name) under the header of `table`."""
    lines = [",".join(table.names)]
    lines += [",".join(cell(row[column.name], column) for column in table.columns) for row in rows]
    return "\n".join(lines) + "\n"


def cell(value: Any, column: Column) -> str:
    """One cell, guarded and quoted as needed; empty for what is unknown or open."""
    text = plain(value)
    if column.type in _TEXT:
        text = guard(text)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def plain(value: Any) -> str:
    """A JSON value as the text of a cell: canonical numbers, true and false, lists by spaces, objects as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, list) and not any(isinstance(item, dict) for item in value):
        return " ".join(plain(item) for item in value)
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return repr(value)


def guard(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet could run it."""
    return "'" + text if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """The text that `guard` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def metadata(table: str, url: str | None = None) -> str:
    """The `.csv-metadata.json` that stands beside the CSV of `table`, named `url` (default: TABLE.csv)."""
    description = TABLES[table]
    content = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": url or f"{table}.csv",
        "schema_version": SCHEMA_VERSION,
        "description": description.meaning,
        "dialect": {"encoding": "utf-8", "delimiter": ",", "quoteChar": '"', "lineTerminators": ["\n"], "header": True},
        "guard": _GUARD,
        "tableSchema": {
            "columns": [_column(column) for column in description.columns],
            "primaryKey": list(description.key),
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _column(column: Column) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": column.name,
        "titles": column.name,
        "datatype": _DATATYPES[column.type],
        "required": not (column.nullable or column.type in _TEXT),
        "null": "",
        "unit": column.unit,
        "description": column.meaning,
    }
    if column.type in ("strings", "integers"):
        found |= {"required": False, "separator": " "}
    if column.values:
        found["values"] = list(column.values)
    return found | {"guarded": column.type in _TEXT}
