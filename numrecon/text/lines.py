"""Tables line by line: decoded one by one, so that one bad line costs no other."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from numrecon.errors import NumreconError, RecordError
from numrecon.text.decode import decode, lines_are_bytes


def lines(file: BinaryIO, name: str, encoding: str) -> Iterator[tuple[int, str | NumreconError]]:
    """The lines with their numbers, decoded one by one where the encoding allows it."""
    if not lines_are_bytes(encoding):
        try:
            # As in a file of bytes, only a line feed ends a line: other separators may stand within a text.
            yield from enumerate(io.StringIO(decode(file.read(), encoding, where=name), newline="\n"), 1)
        except NumreconError as error:
            yield 1, error
        return
    offset = 0
    for number, line in enumerate(file, 1):
        try:
            yield number, decode(line, encoding, where=f"{name}:{number}", offset=offset)
        except NumreconError as error:
            yield number, error
        offset += len(line)


def sound(line: str | NumreconError) -> str:
    """A CSV row may run over several lines, so one that cannot be decoded ends the table."""
    if isinstance(line, NumreconError):
        raise line
    return line


def json_object(line: str, where: str, example: str) -> dict[str, Any]:
    """The object that a line holds.  Raises RecordError where it holds none, `example` being what would be right."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        hint = f"column {error.colno}: {error.msg.lower()}"
        raise RecordError("no valid JSON", where=where, hint=hint) from None
    except (ValueError, RecursionError) as error:
        raise RecordError("no JSON that can be read", where=where, hint=str(error)) from None
    if not isinstance(record, dict):
        found = "null" if record is None else f"a {type(record).__name__}"
        raise RecordError(f"{found} where an object belongs", where=where, hint=f"write {example}")
    return record
