"""From paths to documents: files, folders, patterns and standard input, read one after the other."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import PurePath
from typing import BinaryIO

from numrecon.errors import InputError, InputNotFoundError, NumreconError
from numrecon.model import Document
from numrecon.text.decode import check_encoding
from numrecon.text.formats import FOLDER_SUFFIXES, check_format, format_of

OnError = Callable[[NumreconError], None]
STDIN = "-"
#: What marks a page as written by this package (`report/templates/base.html.j2`), near its beginning.
GENERATOR = '<meta name="generator" content="numrecon">'
_PAGES = (".html", ".htm")
_HEAD = 512


def documents(
    paths: Iterable[str | os.PathLike[str]],
    *,
    input_format: str = "auto",
    encoding: str = "utf-8",
    on_error: OnError | None = None,
    on_repeated: OnError | None = None,
) -> Iterator[Document]:
    """The documents that `paths` name, in order, each file opened when its turn comes.

    A path is a file, a folder (its *.txt, *.md and *.html, recursive, sorted), a pattern (`*`, `?`, `[...]`, `**`) or
    '-' for standard input.  A file's id is its path as given, with '/' for separator.  `encoding` is that of text
    files.  Errors are raised, or go to `on_error`, and that input or record is left out; wrong usage is always raised.
    A document whose id another one had before it is yielded all the same; `on_repeated` is told of it.
    """
    check_encoding(encoding)
    check_format(input_format)
    seen: set[str] = set()
    for path in paths:
        for number, outcome in enumerate(_outcomes(os.fspath(path), input_format, encoding), 1):
            if isinstance(outcome, Document):
                if on_repeated is not None and outcome.id in seen:
                    on_repeated(_repeated(outcome.id, _posix(os.fspath(path)), number))
                seen.add(outcome.id)
                yield outcome
            elif on_error is None:
                raise outcome
            else:
                on_error(outcome)


def count(paths: Iterable[str | os.PathLike[str]], input_format: str = "auto") -> int | None:
    """How many documents `paths` hold, where that can be told without opening a file; else None."""
    number = 0
    for path in paths:
        try:
            files = _files(os.fspath(path))
            if not all(format_of("" if file == STDIN else file, input_format).in_folders for file in files):
                return None
        except NumreconError:
            continue
        number += len(files)
    return number


def files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[str]:
    """The files that `paths` name, standard input and what cannot be found left out; none is opened as a document."""
    for path in paths:
        try:
            yield from (file for file in _files(os.fspath(path)) if file != STDIN)
        except NumreconError:
            continue


def _repeated(name: str, path: str, number: int) -> InputError:
    where = path if name == path else f"{path}, document {number}"
    hint = "give each an id of its own: they count as one source, and no --pin tells their figures apart"
    return InputError(f"another document has the id {name!r}", where=where, hint=hint)


def _outcomes(path: str, input_format: str, encoding: str) -> Iterator[Document | NumreconError]:
    try:
        files = _files(path)
    except NumreconError as error:
        yield error
        return
    for file in files:
        try:
            yield from _read(file, input_format, encoding)
        except NumreconError as error:
            yield error
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            yield InputError(f"cannot read: {reason}", where=_posix(file), hint="name a file that can be read")


def _read(file: str, input_format: str, encoding: str) -> Iterator[Document | NumreconError]:
    name = _posix(file)
    reader = format_of("" if file == STDIN else name, input_format).read
    with _opened(file) as source:
        yield from reader(source, name, encoding)


def _opened(file: str) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if file == STDIN else open(file, "rb")


def _files(path: str) -> list[str]:
    """The files a path names; raises where it names none."""
    if path == STDIN:
        return [path]
    if os.path.isdir(path):
        return _folder(path)
    if os.path.exists(path):
        return [path]
    if not glob.has_magic(path):
        raise InputNotFoundError("no such file or folder", where=_posix(path), hint="check the path")
    matches = sorted(glob.glob(path, recursive=True), key=_posix)
    if not matches:
        raise InputNotFoundError("no file matches the pattern", where=_posix(path), hint="check the pattern")
    found = dict.fromkeys(match for match in matches if not os.path.isdir(match))
    for folder in matches:
        if os.path.isdir(folder):
            found |= dict.fromkeys(_below(folder))
    return sorted(found, key=_posix) or _empty(path)


def _folder(path: str) -> list[str]:
    return sorted(_below(path), key=_posix) or _empty(path)


def _empty(path: str) -> list[str]:
    kinds = ", ".join(f"*{suffix}" for suffix in sorted(FOLDER_SUFFIXES))
    hint = f"folders are searched for {kinds}; name tables by themselves"
    raise InputError("nothing in it can be read", where=_posix(path), hint=hint)


def _below(folder: str) -> Iterator[str]:
    """Documents below a folder; hidden files and folders, links to folders, and our own reports are passed over."""
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            file = os.path.join(root, name)
            if not name.startswith(".") and PurePath(name).suffix.lower() in FOLDER_SUFFIXES and not _is_report(file):
                yield file


def _is_report(file: str) -> bool:
    """Whether a page is one that this package wrote: a report kept beside the articles is no article."""
    if PurePath(file).suffix.lower() not in _PAGES:
        return False
    try:
        with open(file, "rb") as page:
            return GENERATOR.encode() in page.read(_HEAD)
    except OSError:
        return False  # said when it is read


def _posix(path: str) -> str:
    return path.replace(os.sep, "/")
