"""What a phrase of the lexicon is, and where one was found."""

from __future__ import annotations

from typing import Any, NamedTuple


class Entry(NamedTuple):
    """What a phrase is: its role in the grammar, what it stands for, a finer form, and how it is written."""

    role: str
    value: Any
    form: str = ""
    surface: str = ""


class Match(NamedTuple):
    """Tokens [first, last) are the phrase of `entry`; `clitic` code points before it belong to other words."""

    first: int
    last: int
    entry: Entry
    clitic: int = 0
