"""A progress bar on standard error, for work that takes long and someone to see it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import TypeVar

from numrecon.cli import sinks

T = TypeVar("T")
#: Seconds before a bar appears.
_PATIENCE = 2.0


def watched(items: Iterable[T], total: Callable[[], int | None], *, quiet: bool, streaming: bool) -> Iterator[T]:
    """The items as they come; after a while a bar counts them (`total` is asked only then, None where unknown).

    No bar where standard error is no terminal, or where results appear on the same terminal anyway.
    """
    if quiet or not sys.stderr.isatty() or (streaming and sinks.is_terminal()):
        yield from items
        return
    started = time.monotonic()
    with ExitStack() as stack:
        advance: Callable[[int], None] | None = None
        for number, item in enumerate(items, 1):
            yield item
            if advance is None and time.monotonic() - started > _PATIENCE:
                advance = _bar(stack, total())
            if advance is not None:
                advance(number)


def _bar(stack: ExitStack, total: int | None) -> Callable[[int], None]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("documents"), TimeElapsedColumn())
    progress = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
    task = progress.add_task("reading", total=total)
    return lambda number: progress.update(task, completed=number)
