"""`numrecon calibration [DATA]`: how far verdicts keep what they promise."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from numrecon import api
from numrecon.cli import sinks
from numrecon.cli.output import form_of, rendered
from numrecon.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from numrecon.reconciliation.reliability import Reliability
    from numrecon.report.hedged import Table

#: A longer word of a table may be cut in two.
_WIDEST = 10


def run(options: argparse.Namespace) -> int:
    """Exit code 0.  Raises UsageError for a table of data beside --hedged."""
    if options.hedged:
        return _hedged(options)
    from numrecon.report.calibration import HEADER, cells, diagrams, markdown, records

    found = list(_found(options))
    form = form_of("calibration", options.format, None)
    with sinks.opened(None) as write:
        if form == "json":
            write(f"{json.dumps(records(found), indent=2)}\n".encode())
        elif form == "svg":
            write(diagrams(found).encode())
        else:
            write(
                markdown(found).encode()
                if form == "md"
                else rendered(_shown([(HEADER, [cells(one) for one in found])]))
            )
    return 0


def _found(options: argparse.Namespace) -> Iterator[Reliability]:
    if options.data is None:
        yield from api.calibration(method=options.method)
    else:
        yield api.calibrated(options.data, method=options.method, sharing=options.sharing, encoding=options.encoding)


def _hedged(options: argparse.Namespace) -> int:
    from numrecon.report.calibration import diagrams
    from numrecon.report.hedged import markdown, records, tables

    if options.data is not None:
        raise UsageError("--hedged draws its own data", where=options.data, hint="leave out one of the two")
    found = api.hedged(method=options.method)
    form = form_of("calibration", options.format, None)
    with sinks.opened(None) as write:
        if form == "json":
            write(f"{json.dumps(records(found), indent=2)}\n".encode())
        elif form == "svg":
            write(diagrams(found.verdicts).encode())
        else:
            write(markdown(found).encode() if form == "md" else rendered(_shown(tables(found))))
    return 0


def _shown(tables: Sequence[Table]) -> Any:
    """Prints the tables, the first column of each to the left; no number and no common word is cut in two."""

    def show(console: Console) -> None:
        from rich import table
        from rich.box import SIMPLE_HEAD

        for number, (header, rows) in enumerate(tables):
            if number:
                console.print()
            grid = table.Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=0)
            for at, name in enumerate(header):
                words = [word for text in (name, *(row[at] for row in rows)) for word in text.split()]
                least = min(max(map(len, words), default=1), _WIDEST)
                grid.add_column(name, justify="left" if at == 0 else "right", overflow="fold", min_width=least)
            for row in rows:
                grid.add_row(*row)
            console.print(grid)

    return show
