"""Where results go.  Nothing is half-written: a file is written beside its place and renamed, standard output gets all
at the end, unless a stream is asked for.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO

from numrecon.errors import OutputError

Write = Callable[[bytes], object]
#: What is kept in memory before a whole output goes to a temporary file.
_IN_MEMORY = 16 * 2**20
_CHUNK = 2**20


def opened(path: str | None, *, stream: bool = False) -> AbstractContextManager[Write]:
    """A function that takes the output's bytes; they reach `path` (None: standard output) when the block ends well.

    With `stream`, standard output gets them at once.  Raises OutputError where they cannot be written.
    """
    if path is not None:
        return _file(Path(path))
    return _streamed() if stream else _whole()


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def abandon_stdout() -> None:
    """Send what is still to be written to nowhere, so that the interpreter does not fail on it when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        pass


@contextmanager
def _streamed() -> Iterator[Write]:
    yield _emit


@contextmanager
def _whole() -> Iterator[Write]:
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
        yield spool.write
        spool.seek(0)
        while chunk := spool.read(_CHUNK):
            _emit(chunk)


def _emit(data: bytes) -> None:
    try:
        buffer: IO[bytes] | None = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(data.decode("utf-8"))
        else:
            buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon_stdout()
        raise _failed("standard output", error) from error


@contextmanager
def _file(target: Path) -> Iterator[Write]:
    """A new file beside `target`, renamed into its place; a device or pipe is written to as it is."""
    try:
        place = target.resolve()
        if place.exists() and not stat.S_ISREG(place.stat().st_mode):
            with place.open("wb") as device:
                yield device.write
            return
        part = place.with_name(f".{place.name}.{os.getpid()}.part")
        try:
            with part.open("xb") as file:
                yield file.write
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise _failed(str(target), error) from error


def _failed(where: str, error: OSError) -> OutputError:
    reason = (error.strerror or str(error)).lower()
    return OutputError(f"cannot write: {reason}", where=where, hint="name a place that can be written to")
