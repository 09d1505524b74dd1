"""Bytes to text: strict, the byte order mark dropped, nothing else changed."""

from __future__ import annotations

import codecs

from numrecon.errors import EncodingError, UsageError

#: What a file that is no UTF-8 gives away in its first bytes.
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_BOM = "\ufeff"


def check_encoding(encoding: str) -> str:
    """`encoding` as Python names it.  Raises UsageError where there is no such text encoding."""
    try:
        "".encode(encoding)
        return codecs.lookup(encoding).name
    except (LookupError, UnicodeError, ValueError):
        raise UsageError(f"no encoding {encoding!r}", hint="name one such as utf-8, cp1250 or iso-8859-2") from None


def decode(data: bytes, encoding: str = "utf-8", *, where: str = "", offset: int = 0) -> str:
    """The text of `data`, without its byte order mark.

    `where` and `offset` (bytes before `data` in the file) say in the EncodingError where the bad byte stands.
    """
    check_encoding(encoding)
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        raise _wrong(data, encoding, error, where, offset) from None
    return text.removeprefix(_BOM) if offset == 0 else text


def _wrong(data: bytes, encoding: str, error: UnicodeError, where: str, offset: int) -> EncodingError:
    at = error.start if isinstance(error, UnicodeDecodeError) else 0
    found = next((name for mark, name in _MARKS.items() if offset == 0 and data.startswith(mark)), None)
    return EncodingError(
        f"no valid {encoding} at byte {offset + at:,}" + (f" (0x{data[at]:02X})" if at < len(data) else ""),
        where=where,
        hint=f"--encoding {found} may be right" if found else "name the right one with --encoding",
    )


def lines_are_bytes(encoding: str) -> bool:
    """Whether a line feed is one byte of this encoding, so that a file can be cut into lines before decoding."""
    return "a\nb".encode(encoding).endswith(b"\nb")
