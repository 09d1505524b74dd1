"""Which form the output takes, and tables as text."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING

from numrecon.cli.options import FORMATS
from numrecon.cli.sinks import is_terminal
from numrecon.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

#: Width of a table in a file, where there is no terminal to fit.
_FILE_WIDTH = 100


def form_of(command: str, asked: str | None, path: str | None) -> str:
    """The format asked for, else that of the suffix of `path`, else the first of the command."""
    forms = FORMATS[command]
    if asked or path is None:
        return asked or next(iter(forms))
    suffix = PurePath(path).suffix.lower()
    for form, suffixes in forms.items():
        if suffix in suffixes:
            return form
    known = ", ".join(suffix for suffixes in forms.values() for suffix in suffixes[:1])
    raise UsageError(f"no format is known by the suffix {suffix!r}", where=path, hint=f"known: {known}; or --format")


def rendered(show: Callable[[Console], None], *, to_file: bool = False) -> bytes:
    """What `show` prints, with colours where standard output is a terminal that takes them (NO_COLOR is honoured)."""
    from rich.console import Console

    text = io.StringIO()
    terminal = is_terminal() and not to_file
    console = Console(
        file=text,
        force_terminal=True if terminal else False if to_file else None,
        width=_FILE_WIDTH if to_file else None,
        highlight=False,
        emoji=False,
    )
    show(console)
    encoding = (sys.stdout.encoding if terminal else None) or "utf-8"
    return text.getvalue().encode(encoding, "replace")
