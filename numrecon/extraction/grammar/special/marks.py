"""Lengths whose units are marks that the digits share with quotations and minutes: 6'2\"."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.window import Window

_INCHES = 12  # in a foot
_DIGITS = 2  # of feet and of inches
_INCH_MARKS = frozenset('"\u2033\u201d')


def read_feet(window: Window, i: int) -> Draft | None:
    """Feet and inches by their marks, in a language that writes heights so (elsewhere 1'42" are minutes)."""
    if not _figure(window, i) or not _marked_feet(window, i + 1):
        return None
    below = i + 2
    last = _behind_inches(window, below + 1)
    if not _figure(window, below) or not window.near(below) or last is None:
        return None
    feet, inches = int(window.raw(i)), int(window.raw(below))
    angle = i > 0 and window.glued(i) and not window.is_sign(i - 1, "(")  # 45°30'15"
    if angle or not feet or inches >= _INCHES:
        return None
    value = feet + Decimal(inches) / _INCHES
    number = Number(i, last, value, len(window.raw(i)) + _DIGITS, -2, "digits", decimals=True, rules=["feet.marks"])
    return Draft(number, i, last, kind="measure", unit="foot")


def _figure(window: Window, i: int) -> bool:
    return window.is_digits(i) and len(window.raw(i)) <= _DIGITS


def _marked_feet(window: Window, i: int) -> bool:
    return window.raw(i) in window.lexicon.feet_marks and window.glued(i)


def _behind_inches(window: Window, i: int) -> int | None:
    """The token behind the mark of inches at token i, which may be two of those of feet."""
    if window.raw(i) in _INCH_MARKS:
        return i + 1 if window.glued(i) else None
    return i + 2 if _marked_feet(window, i) and _marked_feet(window, i + 1) else None
