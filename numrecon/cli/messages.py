"""What the command says on standard error: one line a message, whatever is in it."""

from __future__ import annotations

import re
import sys
from typing import Literal

from numrecon.errors import NumreconError

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def say(level: Literal["error", "warning"], error: NumreconError) -> None:
    """`numrecon: error[E203]: where: message; hint`."""
    write(f"{level}[{error.code}]: {error}")


def write(text: str) -> None:
    """One line on standard error, control characters escaped."""
    line = _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    print(f"numrecon: {line}".encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr, flush=True)
