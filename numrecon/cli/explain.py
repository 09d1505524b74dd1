"""`numrecon explain`: how one figure was read, or why two figures are, or are not, in one question."""

from __future__ import annotations

import argparse

from numrecon import api
from numrecon.cli import sinks
from numrecon.cli.output import form_of, rendered
from numrecon.cli.reading import Reading, grouping
from numrecon.errors import UsageError
from numrecon.results import Quantities


def run(options: argparse.Namespace) -> int:
    """Exit code 0, or 3 where inputs were skipped."""
    if not 1 <= len(options.figure) <= 2:
        raise UsageError("name one figure, or two", hint="--figure DOC:START, such as --figure news/a.txt:120")
    reading = Reading(options)
    quantities = Quantities(reading.extractions())
    explanation = api.explain(quantities, *options.figure, **grouping(options))
    with sinks.opened(None) as write:
        if form_of("explain", options.format, None) == "jsonl":
            from numrecon.report.explained import explanation_record
            from numrecon.report.jsonl import line

            write(f"{line(explanation_record(explanation))}\n".encode())
        else:
            from numrecon.report.explained import print_explanation

            write(rendered(lambda console: print_explanation(explanation, console)))
    return reading.exit_code
