"""`numrecon calibration [DATA]`: how far verdicts keep what they promise."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from numrecon import api
from numrecon.cli import sinks
from numrecon.cli.output import form_of, rendered

if TYPE_CHECKING:
    from rich.console import Console

    from numrecon.reconciliation.reliability import Reliability


def run(options: argparse.Namespace) -> int:
    """Exit code 0."""
    from numrecon.report.calibration import diagrams, markdown, records

    found = list(_found(options))
    form = form_of("calibration", options.format, None)
    with sinks.opened(None) as write:
        if form == "json":
            write(f"{json.dumps(records(found), indent=2)}\n".encode())
        elif form == "svg":
            write(diagrams(found).encode())
        else:
            write(markdown(found).encode() if form == "md" else rendered(_table(found)))
    return 0


def _found(options: argparse.Namespace) -> Iterator[Reliability]:
    if options.data is None:
        yield from api.calibration(method=options.method)
    else:
        yield api.calibrated(options.data, method=options.method, sharing=options.sharing, encoding=options.encoding)


def _table(found: list[Reliability]) -> Any:
    def show(console: Console) -> None:
        from rich.box import SIMPLE_HEAD
        from rich.table import Table

        from numrecon.report.calibration import HEADER, cells

        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for at, name in enumerate(HEADER):
            table.add_column(name, justify="left" if at == 0 else "right", overflow="fold")
        for one in found:
            table.add_row(*cells(one))
        console.print(table)

    return show
