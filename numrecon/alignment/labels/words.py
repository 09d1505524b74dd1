"""The words of labels that are no names and no concepts: what sort of figure it is (`words.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from numrecon import units
from numrecon.model import KINDS

#: How kinds are called that are not called by their own name.
_KIND_WORDS = {"percent": "share", "duration": "time"}


def kind_word(kind: str, unit: str) -> str:
    """What a figure is of which only its kind is known: 'money', 'time'; of a measure, what its unit measures."""
    if kind == "measure":
        return _measures().get(units.dimension(unit), kind)
    return _KIND_WORDS.get(kind, kind)


def tells_kind(word: str) -> bool:
    """Whether the word says no more of a figure than its kind."""
    return word in {_KIND_WORDS.get(kind, kind) for kind in KINDS} or is_measure(word)


def is_measure(word: str) -> bool:
    """Whether the word is what some unit measures: 'length', 'time', 'age'."""
    return word in ("measure", "time", "age") or word in _measures().values()


def words(lang: str) -> Mapping[str, str]:
    """English word of a label -> the word of another language; none for a language that has no table."""
    found: Mapping[str, str] = _data()["words"].get(lang, {})
    return found


def _measures() -> Mapping[str, str]:
    found: Mapping[str, str] = _data()["measures"]
    return found


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
