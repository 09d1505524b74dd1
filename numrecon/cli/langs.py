"""`numrecon langs`: the languages there are, from their data files."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from numrecon import langs
from numrecon.cli import sinks
from numrecon.cli.output import form_of, rendered
from numrecon.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from rich.console import Console


def run(options: argparse.Namespace) -> int:
    """Exit code 0."""
    records = [_record(code) for code in langs.codes()]
    with sinks.opened(None) as write:
        write(_json(records) if form_of("langs", options.format, None) == "json" else rendered(_table(records)))
    return 0


def _record(code: str) -> dict[str, Any]:
    language = langs.load(code)
    return {
        "code": code,
        "name": language.name,
        "regions": list(language.regions),
        "native": language.data["language"]["native"],
        "schema_version": SCHEMA_VERSION,
    }


def _json(records: list[dict[str, Any]]) -> bytes:
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f"[\n{lines}\n]\n".encode()


def _table(records: list[dict[str, Any]]) -> Any:
    def show(console: Console) -> None:
        from rich.box import SIMPLE_HEAD
        from rich.table import Table

        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for name in ("Code", "Language", "Its own name", "Regions"):
            table.add_column(name, overflow="fold")
        for record in records:
            table.add_row(record["code"], record["name"], record["native"], " ".join(record["regions"]))
        console.print(table)

    return show
