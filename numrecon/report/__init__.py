"""Reports: frozen report data first (`data`), then one renderer a form.  Nothing here reads a clock or a full path.

`write_directory(result, path)` is what `numrecon reconcile -o DIR` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from numrecon.results import Result

__all__ = ["DIRECTORY_TABLES", "PAGE", "directory_files", "write_directory"]

#: The tables that a report directory holds as CSV.
DIRECTORY_TABLES = ("claims", "questions", "conflicts")
#: The page beside them.
PAGE = "report.html"


def directory_files(result: Result) -> dict[str, str]:
    """The files of a report directory by name: three tables with their metadata, and the page."""
    from numrecon.report import csv, html

    files: dict[str, str] = {}
    for table in DIRECTORY_TABLES:
        files[f"{table}.csv"] = csv.result_csv(result, table)
        files[f"{table}.csv-metadata.json"] = csv.metadata(table)
    return files | {PAGE: html.page(result)}


def write_directory(result: Result, path: str | Path) -> list[Path]:
    """Write the report of `result` into the directory `path` (made where missing); returns the files written.

    Every file is written beside its place first and renamed when all of them are whole.  Raises OutputError.
    """
    from numrecon.report.atomic import write_files

    return write_files(path, directory_files(result))
