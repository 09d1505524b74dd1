"""Units and currencies: how they are written in each language, what they measure, one factor a distinct unit.

Importing this package reads no table and does not load pint; the first conversion does.
"""

from __future__ import annotations

from numrecon.units.conversion import Conversion, canonical, convert, dimension, factor, kind, to_base
from numrecon.units.surfaces import in_millions, minor_digits, money, step_symbols, steps, surfaces, weak

__all__ = [
    "Conversion",
    "canonical",
    "convert",
    "dimension",
    "factor",
    "in_millions",
    "kind",
    "minor_digits",
    "money",
    "step_symbols",
    "steps",
    "surfaces",
    "to_base",
    "weak",
]
