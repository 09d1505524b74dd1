"""Powers of digits: '1e10', '1.3x10^6', '5,5 × 10⁻³', '10^3', '2.5^-1'."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number
from numrecon.extraction.grammar.window import DASHES, Window

TIMES = "x\u00d7*\u00b7\u22c5"
_RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
_SUPERSCRIPTS = {ord(sign): str(digit) for digit, sign in enumerate(_RAISED)} | {0x207B: "-"}
_LARGEST = 300  # larger exponents leave the range of floats
_TEN = Decimal(10)


def attach_power(window: Window, number: Number) -> None:
    """Raise the digits to the exponent behind them, or multiply them by the power of ten there."""
    if number.value is None:
        return
    if (found := _scientific(window, number)) is not None:
        exponent, last = found
        _set(number, number.value * _TEN**exponent, last)
    elif (found := _caret(window, number.last)) is not None and number.value > 0:
        exponent, last = found
        if abs(number.value.adjusted() + 1) * abs(exponent) <= _LARGEST:
            _set(number, number.value**exponent, last)


def _set(number: Number, value: Decimal, last: int) -> None:
    number.value, number.last = value, last
    whole = value == value.to_integral_value()
    number.place = value.adjusted() - number.digits + 1
    number.decimals = not whole
    number.rules.append("power")


def _scientific(window: Window, number: Number) -> tuple[int, int] | None:
    """(exponent, token behind) of 'e10' glued to the digits or of a sign of multiplication and a power of ten."""
    i = number.last
    if window.glued(i) and window.fold(i) == "e":
        return _exponent(window, i + 1)
    if not window.near(i) or window.fold(i) not in TIMES or not window.near(i + 1) or window.raw(i + 1) != "10":
        return None
    i += 2
    if number.decimals and window.is_sign(i, DASHES) and window.glued(i):
        return _exponent(window, i)  # '5.5x10-3', but '3 x 10-12' is three times ten to twelve
    return _caret(window, i)


def _caret(window: Window, i: int) -> tuple[int, int] | None:
    """(exponent, token behind) of '^3', '^-1', or of an exponent above the line behind ten ('10⁶')."""
    if window.is_sign(i, "^") and window.glued(i):
        return _exponent(window, i + 1)
    raised = window.raw(i - 1) == "10" and window.glued(i)
    above = window.raw(i) + (window.raw(i + 1) if window.raw(i) == "\u207b" and window.glued(i + 1) else "")
    written = above.translate(_SUPERSCRIPTS) if raised and above else ""
    if (
        not written
        or written == above
        or not written.removeprefix("-").isdecimal()
        or len(written) > len(str(_LARGEST))
    ):
        return None
    return int(written), i + 1 + (len(above) > len(window.raw(i)))


def _exponent(window: Window, i: int) -> tuple[int, int] | None:
    """(exponent, token behind) of digits with a sign or none, all glued, and no letters behind."""
    if not window.glued(i):
        return None
    sign = window.is_sign(i, DASHES | {"+"})
    digits = i + sign
    if not window.is_digits(digits) or not window.glued(digits) or len(window.raw(digits)) > 2:
        return None
    if window.glued(digits + 1) and (
        window.is_word(digits + 1) or window.is_digits(digits + 2) and window.glued(digits + 2)
    ):
        return None
    value = int(window.raw(digits))
    return -value if sign and not window.is_sign(i, "+") else value, digits + 1
