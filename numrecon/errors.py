"""One error tree.  Every expected failure carries a code, an exit code, a place and what would have been right."""

from __future__ import annotations

from typing import Any


class NumreconError(Exception):
    """Base of all expected failures.

    `where` names the place (file, record, column, key), `hint` says what would have been right.  `code` is stable
    across versions; `exit_code` is what the command returns.
    """

    code = "E000"
    exit_code = 2

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message, self.where, self.hint = message, where, hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        hint = f"; {self.hint}" if self.hint else ""
        return f"{place}{self.message}{hint}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, self.where, self.hint)


def _rebuild(cls: type[NumreconError], message: str, where: str, hint: str) -> NumreconError:
    return cls(message, where=where, hint=hint)


class UsageError(NumreconError, ValueError):
    """A flag or an argument that cannot be used as given."""

    code = "E100"


class UnknownLanguageError(UsageError):
    """A language code for which there is no language file."""

    code = "E101"


class MissingExtraError(UsageError, ImportError):
    """A feature whose optional package is not installed."""

    code = "E102"


class InputError(NumreconError, ValueError):
    """An input that cannot be read: missing, of an unknown format, or holding nothing readable."""

    code = "E200"


class InputNotFoundError(InputError, FileNotFoundError):
    """A path or pattern that names no file."""

    code = "E201"


class EncodingError(InputError, UnicodeError):
    """Bytes that are not text in the given encoding."""

    code = "E202"


class RecordError(InputError):
    """A record of a table (JSONL line, CSV row) that does not hold what it must."""

    code = "E203"


class UnsupportedLanguageError(InputError):
    """A document in a language that has no language file; it is never read as another one."""

    code = "E204"


class OutputError(NumreconError, OSError):
    """A result that cannot be written."""

    code = "E300"


class LanguageDataError(NumreconError, ValueError):
    """A language file that breaks the schema; names the file and the key."""

    code = "E400"


class UnitError(NumreconError, ValueError):
    """A unit that is unknown or cannot be converted to the one asked for."""

    code = "E401"
