"""quantulum3 as a second opinion on what was read in English.

    numrecon.extract(texts, second_opinion=numrecon.adapters.quantulum.second_opinion)

It knows neither bounds nor rates, and takes years and labels for figures.  So a figure is only doubted where no reading
of it has our number, and only those of its figures are added that we have neither read nor refused.
"""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from numrecon.errors import MissingExtraError
from numrecon.model import UNRECONCILED, Alternative, Extraction, Flag, Kind, Quantity
from numrecon.text.sentences import sentences
from numrecon.units import kind
from numrecon.units.quantulum import pint_name

FLAG: Flag = "second_opinion"
#: What is left of our confidence where the other reads something else, and the confidence in what only the other reads.
_DOUBTED, _ADDED = 0.6, 0.3

#: How its names for what has no pint unit are written here.
_PLAIN = {"dimensionless": "", "count": "", "percentage": "percent"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure as quantulum3 has it; `unit` is None where its unit has no name here."""

    start: int
    end: int
    value: float | None
    low: float
    high: float
    unit: str | None


def second_opinion(extraction: Extraction) -> Extraction:
    """The extraction with doubted quantities flagged and added ones in place; as it was for a language but English.

    Raises MissingExtraError where quantulum3 is not installed.
    """
    if extraction.lang.partition("_")[0] != "en":
        return extraction
    others = list(_readings(extraction.document.text))
    if not others:
        return extraction
    quantities = [_weighed(q, _overlapping(others, q.start, q.end)) for q in extraction.quantities]
    taken = [(q.start, q.end) for q in extraction.quantities] + [(r.start, r.end) for r in extraction.refused]
    quantities += _additions(others, taken, extraction.document.text)
    return replace(extraction, quantities=tuple(sorted(quantities, key=lambda q: q.start)))


# ---------------------------------------------------------------- against what we read


def _overlapping(readings: list[Reading], start: int, end: int) -> list[Reading]:
    return [reading for reading in readings if reading.start < end and start < reading.end]


def _weighed(quantity: Quantity, readings: list[Reading]) -> Quantity:
    """Flagged where the other has readings of it, and none agrees.  It takes 'third' for a fraction: no word on
    places."""
    if not readings or quantity.kind in UNRECONCILED or any(_agrees(quantity, reading) for reading in readings):
        return quantity
    # What it reads of a unit we do not have is no unit to offer: ours stands beside its number.
    found = dict.fromkeys(_alternative(r, quantity.unit if r.unit is None else r.unit) for r in readings)
    return replace(
        quantity,
        flags=(*quantity.flags, FLAG),
        alternatives=(*quantity.alternatives, *found),
        confidence=min(quantity.confidence, _DOUBTED),
    )


def _agrees(quantity: Quantity, reading: Reading) -> bool:
    """Whether one number of ours (it may take an end of a range for the whole) is one of its numbers, in one unit."""
    ours = [number for number in (quantity.value, quantity.low, quantity.high) if number is not None]
    if not ours:
        return True  # a vague word says no number that could be another
    theirs = [number for number in (reading.value, reading.low, reading.high) if number is not None]
    same = any(math.isclose(a, b, rel_tol=1e-9) for a in ours for b in theirs)
    return same and (reading.unit is None or _one_unit(quantity, reading.unit))


def _one_unit(quantity: Quantity, unit: str) -> bool:
    # That it sees no unit (an age that stands alone, a magnitude) or leaves what a rate is of ('a day') out says
    # nothing.
    return unit in ("", quantity.unit, quantity.unit.partition(" / ")[0])


def _alternative(reading: Reading, unit: str) -> Alternative:
    return Alternative(FLAG, reading.value, reading.low, reading.high, unit)


# ---------------------------------------------------------------- what only the other read


def _additions(readings: list[Reading], taken: list[tuple[int, int]], text: str) -> Iterator[Quantity]:
    """Its figures in digits that overlap nothing; what it reads in words alone ('a day', 'second') is mostly none."""
    end = 0
    for reading in readings:
        written = text[reading.start : reading.end]
        if reading.start < end or not any(sign.isdigit() for sign in written):
            continue
        if any(reading.start < last and first < reading.end for first, last in taken):
            continue
        end = reading.end
        yield _added(reading, written)


def _added(reading: Reading, written: str) -> Quantity:
    unit = reading.unit or ""
    what: Kind = kind(unit) if unit else "count"
    hedge = "exact" if reading.value is not None else "range"
    return Quantity(
        reading.start,
        reading.end,
        written,
        what,
        reading.value,
        reading.low,
        reading.high,
        hedge=hedge,  # type: ignore[arg-type]
        unit=unit,
        confidence=_ADDED,
        flags=(FLAG,),
        alternatives=(_alternative(reading, unit),),
        rules=(FLAG,),
    )


# ---------------------------------------------------------------- asking quantulum3


def _readings(text: str) -> Iterator[Reading]:
    """Its figures in text order.  It is asked sentence by sentence, as its time grows faster than the text."""
    parse = _parser()
    for start, end in sentences(text):
        sentence = text[start:end]
        found = (_reading(item, sentence, start) for item in _quietly(parse, sentence))
        yield from sorted((r for r in found if r is not None), key=lambda r: (r.start, r.end))


def _reading(item: Any, sentence: str, offset: int) -> Reading | None:
    """None where its span is not where it found it (it counts in a text of its own), or where it has no number."""
    first, last = item.span
    whole = 0 <= first < last <= len(sentence) and sentence[first:last].strip() == item.surface.strip()
    # A span that ends inside a word is one that it has shifted.
    if not whole or (last < len(sentence) and sentence[last - 1 : last + 1].isalpha()):
        return None
    value, spread = float(item.value), float(item.uncertainty or 0.0)
    if not (math.isfinite(value) and math.isfinite(spread)):
        return None
    return Reading(
        offset + first,
        offset + last,
        None if spread else value,
        value - abs(spread),
        value + abs(spread),
        _unit(item.unit),
    )


def _unit(unit: Any) -> str | None:
    if unit.name in _PLAIN:
        return _PLAIN[unit.name]
    if unit.entity.name == "currency":
        return getattr(unit, "currency_code", None)
    return pint_name(unit.name, unit.dimensions or ())


@cache
def _parser() -> Callable[[str], list[Any]]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from quantulum3.parser import parse
    except ImportError as error:
        hint = "install it with: python -m pip install quantulum3"
        raise MissingExtraError("a second opinion needs quantulum3", hint=hint) from error
    found: Callable[[str], list[Any]] = parse
    return found


def _quietly(parse: Callable[[str], list[Any]], sentence: str) -> list[Any]:
    """What it finds, nothing where it fails; it warns, and sets up the log of the whole process, which is put back."""
    handlers = logging.root.handlers[:]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parse(sentence)
    except Exception:  # its failures are of many kinds, and none is the reader's
        return []
    finally:
        logging.root.handlers[:] = handlers
