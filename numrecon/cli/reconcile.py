"""`numrecon reconcile`: the questions the documents answer, and what they allow together."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from numrecon import api
from numrecon.cli import sinks, tabled
from numrecon.cli.output import form_of, rendered
from numrecon.cli.reading import Reading, grouping, refuse_to_overwrite
from numrecon.errors import UsageError
from numrecon.model import STATUSES, Question
from numrecon.results import Quantities

if TYPE_CHECKING:
    from numrecon.results import Result

FOUND = 1


def run(options: argparse.Namespace) -> int:
    """Exit code 0; 1 where a question stands at or above --fail-on; 3 where inputs were skipped."""
    path = None if options.output == "-" else options.output
    folder = path if path is not None and _is_folder(path, options.format) else None
    file = None if folder else path
    form = form_of("reconcile", options.format, file)
    written = _written(folder) if folder else [file]
    if options.claims is not None:
        refuse_to_overwrite([options.claims], *written)
        return tabled.run(options, folder, file, form)
    if options.sharing is not None:
        raise UsageError(
            "--sharing without --claims", hint="it says how the sources of a table of claims share a truth"
        )
    reading = Reading(options)
    refuse_to_overwrite(options.inputs, *written)
    quantities = Quantities(reading.extractions())
    result = api.reconcile(quantities, level=options.level, method=options.method, **grouping(options))
    return deliver(result, options, folder, file, form) or reading.exit_code


def deliver(result: Result, options: argparse.Namespace, folder: str | None, file: str | None, form: str) -> int:
    """Write the result where it was asked for; 1 where a question stands at or above --fail-on, else 0."""
    if folder:
        from numrecon.report import write_directory

        write_directory(result, folder)
    if not (folder and options.quiet):
        with sinks.opened(file) as write:
            write(FORMS[form](result, file is not None))
    return FOUND if any(fails(question, options.fail_on) for question in result) else 0


def _is_folder(path: str, form: str | None) -> bool:
    """A folder is what is one, what ends in a separator, and, with no format named, what has no suffix."""
    if os.path.isdir(path) or path.endswith(("/", os.sep)):
        return True
    return form is None and not PurePath(path).suffix and not os.path.exists(path)


def _written(folder: str) -> list[str]:
    """The files of a report folder that could also be inputs."""
    from numrecon.report import DIRECTORY_TABLES, PAGE

    return [os.path.join(folder, name) for name in (*(f"{table}.csv" for table in DIRECTORY_TABLES), PAGE)]


def fails(question: Question, threshold: str | None) -> bool:
    """Whether a question stands at or above the threshold."""
    return threshold is not None and STATUSES.index(question.status) >= STATUSES.index(threshold)


def _table(result: Result, to_file: bool) -> bytes:
    from numrecon.report.terminal import print_questions

    return rendered(lambda console: print_questions(result, console), to_file=to_file)


#: Format -> the whole output; whether it goes to a file matters to the width of a table only.
FORMS: Mapping[str, Callable[[Result, bool], bytes]] = {
    "table": _table,
    "jsonl": lambda result, _: result.to_jsonl().encode(),
    "csv": lambda result, _: result.to_csv().encode(errors="replace"),
    "html": lambda result, _: result.to_html().encode(errors="replace"),
    "md": lambda result, _: result.to_markdown().encode(errors="replace"),
}
