"""The formats documents come in: one table from suffix to reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from numrecon.errors import InputError, UsageError
from numrecon.model import Document
from numrecon.text import html, html_dates, tables
from numrecon.text.decode import decode

#: Yields documents, and errors in the place of records that cannot be read.
Reader = Callable[[BinaryIO, str, str], Iterator[tables.Outcome]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its suffixes, how a file of it is read, and whether folders are searched for it."""

    name: str
    suffixes: tuple[str, ...]
    read: Reader
    in_folders: bool = True


def _plain(file: BinaryIO, name: str, encoding: str) -> Iterator[tables.Outcome]:
    yield Document(name, decode(file.read(), encoding, where=name))


def _html(file: BinaryIO, name: str, encoding: str) -> Iterator[tables.Outcome]:
    page = decode(file.read(), encoding, where=name)
    yield Document(name, html.text(page), published=html_dates.published(page))


#: Markdown is read as it is, so that offsets are those of the file.
FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("txt", (".txt", ".text", ""), _plain),
        Format("md", (".md", ".markdown"), _plain),
        Format("html", (".html", ".htm", ".xhtml"), _html),
        Format("jsonl", (".jsonl", ".ndjson"), tables.jsonl, in_folders=False),
        Format("csv", (".csv", ".tsv"), tables.table, in_folders=False),
        Format("parquet", (".parquet",), tables.parquet, in_folders=False),
    )
}
INPUT_FORMATS = ("auto", *FORMATS)
_BY_SUFFIX = {suffix: form for form in FORMATS.values() for suffix in form.suffixes}
#: What is looked for in a folder: the first suffix of each format that stands for a document.
FOLDER_SUFFIXES = frozenset(form.suffixes[0] for form in FORMATS.values() if form.in_folders)


def check_format(asked: str) -> None:
    """Raises UsageError for a format that is none of INPUT_FORMATS."""
    if asked not in INPUT_FORMATS:
        raise UsageError(f"no input format {asked!r}", hint=f"one of {', '.join(INPUT_FORMATS)}")


def format_of(name: str, asked: str = "auto") -> Format:
    """The format of a file: the one asked for, else by its suffix (none at all is text).

    Raises InputError for a suffix we do not know.
    """
    if asked != "auto":
        return FORMATS[asked]
    suffix = PurePath(name).suffix.lower()
    if suffix not in _BY_SUFFIX:
        hint = f"--input-format {'|'.join(FORMATS)} says how to read it"
        raise InputError(f"no format is known by the suffix {suffix!r}", where=name, hint=hint)
    return _BY_SUFFIX[suffix]
