"""`numrecon extract`: what every document says, as a table, JSONL, CSV or Parquet."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from numrecon.cli import sinks
from numrecon.cli.output import form_of, rendered
from numrecon.cli.reading import Reading, refuse_to_overwrite
from numrecon.errors import MissingExtraError, UsageError
from numrecon.model import Extraction

if TYPE_CHECKING:
    from rich.console import Console


def run(options: argparse.Namespace) -> int:
    """Exit code 0, or 3 where inputs were skipped."""
    path = None if options.output == "-" else options.output
    form = form_of("extract", options.format, path)
    _check(form, path, options.refused)
    reading = Reading(options)
    refuse_to_overwrite(options.inputs, path)
    stream = options.keep_going and path is None
    with sinks.opened(path, stream=stream) as write:
        for piece in WRITERS[form](reading.extractions(streaming=stream), options.refused, path is not None):
            write(piece)
    return reading.exit_code


def _check(form: str, path: str | None, refused: bool) -> None:
    if refused and form in ("csv", "parquet"):
        raise UsageError(f"--refused does not fit into {form}", hint="use --format jsonl or table")
    if form != "parquet":
        return
    if path is None and sinks.is_terminal():
        raise UsageError("Parquet is nothing for a terminal", hint="name a file with -o")
    _pyarrow("pyarrow")


def _pyarrow(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        hint = "install it with: python -m pip install 'numrecon[arrow]'"
        raise MissingExtraError("Parquet needs pyarrow", hint=hint) from error


def _table(extractions: Iterable[Extraction], refused: bool, to_file: bool) -> Iterator[bytes]:
    from numrecon.report.terminal import print_quantities, print_refused
    from numrecon.results import Quantities

    def show(extraction: Extraction, console: Console) -> None:
        print_quantities(Quantities((extraction,)), console)
        if refused:
            print_refused(extraction, console)

    for extraction in extractions:
        yield rendered(partial(show, extraction), to_file=to_file)


def _jsonl(extractions: Iterable[Extraction], refused: bool, to_file: bool) -> Iterator[bytes]:
    from numrecon.report.jsonl import extraction_pieces

    for extraction in extractions:
        yield from map(str.encode, extraction_pieces(extraction, refused))
        yield b"\n"


def _csv(extractions: Iterable[Extraction], refused: bool, to_file: bool) -> Iterator[bytes]:
    from numrecon.report.csv import table_csv
    from numrecon.report.rows import quantity_rows
    from numrecon.schema import TABLES

    table = TABLES["quantities"]
    header = table_csv(table, ())
    yield header.encode()
    for extraction in extractions:
        yield table_csv(table, quantity_rows((extraction,))).removeprefix(header).encode()


def _parquet(extractions: Iterable[Extraction], refused: bool, to_file: bool) -> Iterator[bytes]:
    from numrecon.results import Quantities

    file = io.BytesIO()
    _pyarrow("pyarrow.parquet").write_table(_pyarrow("pyarrow").table(Quantities(extractions)), file)
    yield file.getvalue()


#: Format -> the pieces of the output, one or more a document.
WRITERS: dict[str, Callable[[Iterable[Extraction], bool, bool], Iterator[bytes]]] = {
    "table": _table,
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _parquet,
}
