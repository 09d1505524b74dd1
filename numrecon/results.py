"""What the library hands back: frozen tables that iterate as the nouns and export to every form."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from numrecon.errors import MissingExtraError, UsageError
from numrecon.model import Extraction, Quantity, Question
from numrecon.schema import TABLES, Table, Type, question_record

_ARROW: dict[Type, str] = {
    "string": "string",
    "date": "string",
    "integer": "int64",
    "number": "float64",
    "boolean": "bool",
}


@dataclass(frozen=True, init=False)
class Quantities:
    """What was read in some documents: iterates as `Quantity`, document by document in text order.

    `extractions` keeps them by document, with what was refused.  Tables: `quantities` (the default), `refused`.
    """

    extractions: tuple[Extraction, ...]

    def __init__(self, extractions: Iterable[Extraction] = ()) -> None:
        object.__setattr__(self, "extractions", tuple(extractions))

    def __iter__(self) -> Iterator[Quantity]:
        return (quantity for extraction in self.extractions for quantity in extraction.quantities)

    def __len__(self) -> int:
        return sum(len(extraction.quantities) for extraction in self.extractions)

    def to_dicts(self) -> list[dict[str, Any]]:
        """One dict a quantity: `doc`, `lang`, then the fields of a quantity."""
        from numrecon.report.rows import quantity_rows

        return list(quantity_rows(self.extractions))

    def to_jsonl(self, path: str | Path | None = None, *, refused: bool = False) -> str:
        """One line a document, as `numrecon extract` prints them; also written to `path` where one is given."""
        from numrecon.report.jsonl import extractions_text

        return _deliver(extractions_text(self.extractions, refused), path)

    def to_csv(self, path: str | Path | None = None, *, table: str = "quantities") -> str:
        """A table as CSV, also written to `path` where one is given."""
        from numrecon.report.csv import extractions_csv

        return _deliver(extractions_csv(self, self._known(table)), path)

    def to_html(self, path: str | Path | None = None) -> str:
        """One self-contained page, also written to `path` where one is given."""
        from numrecon.report.html import quantities_page

        return _deliver(quantities_page(self), path)

    def columns(self, table: str = "quantities") -> dict[str, list[Any]]:
        """A table by column: name -> values."""
        from numrecon.report.rows import EXTRACTION_ROWS, columns

        return columns(table, EXTRACTION_ROWS[self._known(table)](self.extractions))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The quantities table for any reader of Arrow streams.  Raises MissingExtraError without pyarrow."""
        return _arrow_stream(TABLES["quantities"], self.columns(), requested_schema)

    @staticmethod
    def _known(table: str) -> str:
        return _one_of(table, ("quantities", "refused"))


@dataclass(frozen=True, init=False)
class Result:
    """The reconciled questions: iterates as `Question`, in order.

    `n_documents` is how many documents were read (not only those with claims), `level` the level of `low`..`high`.
    Tables: `claims` (the default, as on the command line), `questions`, `conflicts`, `relations`.
    """

    questions: tuple[Question, ...]
    n_documents: int
    level: float

    def __init__(
        self,
        questions: Iterable[Question] = (),
        documents: int | Collection[Any] | None = None,
        *,
        level: float = 0.9,
    ) -> None:
        """`documents` is their number or the documents themselves; by default, those that make a claim."""
        found = tuple(questions)
        if documents is None:
            documents = {claim.doc for question in found for claim in question.claims}
        object.__setattr__(self, "questions", found)
        object.__setattr__(self, "n_documents", documents if isinstance(documents, int) else len(documents))
        object.__setattr__(self, "level", level)

    def __iter__(self) -> Iterator[Question]:
        return iter(self.questions)

    def __len__(self) -> int:
        return len(self.questions)

    def to_dicts(self) -> list[dict[str, Any]]:
        """One dict a question, as the contract's JSON has it."""
        return [question_record(question) for question in self.questions]

    def to_jsonl(self, path: str | Path | None = None) -> str:
        """One line a question, also written to `path` where one is given."""
        from numrecon.report.jsonl import questions_text

        return _deliver(questions_text(self.questions), path)

    def to_csv(self, path: str | Path | None = None, *, table: str = "claims") -> str:
        """A table as CSV, also written to `path` where one is given."""
        from numrecon.report.csv import result_csv

        return _deliver(result_csv(self, self._known(table)), path)

    def to_html(self, path: str | Path | None = None) -> str:
        """The report as one self-contained page, also written to `path` where one is given."""
        from numrecon.report.html import page

        return _deliver(page(self), path)

    def to_markdown(self, path: str | Path | None = None) -> str:
        """The report as Markdown, also written to `path` where one is given."""
        from numrecon.report.markdown import page

        return _deliver(page(self), path)

    def columns(self, table: str = "claims") -> dict[str, list[Any]]:
        """A table by column: name -> values."""
        from numrecon.report.rows import RESULT_ROWS, columns

        return columns(table, RESULT_ROWS[self._known(table)](self.questions))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The claims table for any reader of Arrow streams.  Raises MissingExtraError without pyarrow."""
        return _arrow_stream(TABLES["claims"], self.columns(), requested_schema)

    @staticmethod
    def _known(table: str) -> str:
        return _one_of(table, ("claims", "questions", "conflicts", "relations"))


def _one_of(table: str, known: tuple[str, ...]) -> str:
    if table not in known:
        raise UsageError(f"no table {table!r}", hint="one of " + ", ".join(known))
    return table


def _deliver(text: str, path: str | Path | None) -> str:
    if path is not None:
        from numrecon.report.atomic import write_text

        write_text(path, text)
    return text


def _arrow_stream(table: Table, columns: dict[str, list[Any]], requested_schema: object | None) -> object:
    try:
        pa = import_module("pyarrow")
    except ImportError as error:
        raise MissingExtraError(
            "Arrow streams need pyarrow", hint="install it with: python -m pip install 'numrecon[arrow]'"
        ) from error
    types = {
        "strings": pa.list_(pa.string()),
        "integers": pa.list_(pa.int64()),
        "written": pa.struct([("digits", pa.int64()), ("place", pa.int64())]),
        "alternatives": pa.list_(
            pa.struct(
                [
                    ("flag", pa.string()),
                    *((name, pa.float64()) for name in ("value", "low", "high")),
                    ("unit", pa.string()),
                ]
            )
        ),
    }
    arrays = []
    for column in table.columns:
        kind = pa.type_for_alias(_ARROW[column.type]) if column.type in _ARROW else types[column.type]
        arrays.append(pa.array(_floats(columns[column.name], column.type), kind))
    built = pa.table(arrays, names=list(table.names))
    return built.__arrow_c_stream__(requested_schema)


def _floats(values: list[Any], kind: Type) -> list[Any]:
    """Canonical integers of a float column back as floats: Arrow takes no integer beyond 2**53 for one."""
    if kind == "number":
        return [None if value is None else float(value) for value in values]
    if kind == "alternatives":
        return [[_float_fields(item) for item in items] for items in values]
    return values


def _float_fields(item: dict[str, Any]) -> dict[str, Any]:
    return {name: float(value) if isinstance(value, int) else value for name, value in item.items()}
