"""Units that a text leaves out because its readers know them ('il mercato vale 50 miliardi'): other documents on its
topic name them beside the same number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from numrecon.alignment.claims.about import is_named
from numrecon.alignment.claims.context import Context
from numrecon.alignment.claims.values import comparable, year_of
from numrecon.model import Kind, flagged

#: A unit as a figure names it.
Unit = tuple[Kind, str]

#: A number of so many digits, zeros at the ends aside, is hardly that of another thing by chance; a shorter one must be
#: as large as a scale word makes it, and its own document must name the unit somewhere.
_TELLING_DIGITS, _LARGE = 3, 1e6


def with_told_units(found: Sequence[Context], topic: Sequence[Hashable]) -> list[Context]:
    """The claims, a bare number with the unit that others on its topic give to the same number, flagged 'unit'.

    `topic` is the topic of each claim.  A bare number counts nothing that is named; where the others give it two units,
    or count something by it, it stays bare.  On 24 stories 26 of 28 such units were right before a document had to name
    that of short numbers.
    """
    told = _told(found, topic)
    named: dict[int, set[str]] = defaultdict(set)
    for context in found:
        named[context.doc].add(context.quantity.unit)
    return [_told_unit(context, told.get(of, {}), named[context.doc]) for context, of in zip(found, topic, strict=True)]


def _told(found: Sequence[Context], topic: Sequence[Hashable]) -> Mapping[Hashable, Mapping[float, set[Unit]]]:
    """For each topic the numbers that have a unit, with their units; what is counted by such a number is one more."""
    told: dict[Hashable, dict[float, set[Unit]]] = defaultdict(lambda: defaultdict(set))
    counts = []
    for context, of in zip(found, topic, strict=True):
        quantity = context.quantity
        if quantity.value is None or "unit" in quantity.flags:
            continue
        if quantity.kind in ("money", "measure"):
            told[of][quantity.value].add((quantity.kind, quantity.unit))
        elif quantity.kind == "count":
            counts.append((context, of, quantity.value))
    for context, of, number in counts:
        if number in told[of] and is_named(context):
            told[of][number].add(("count", ""))
    return told


def _told_unit(context: Context, told: Mapping[float, set[Unit]], named: set[str]) -> Context:
    bare, number = context.quantity, context.quantity.value
    if number is None or bare.kind != "count" or bare.unit or len(told.get(number, ())) != 1 or is_named(context):
        return context
    kind, unit = next(iter(told[number]))
    if _digits(number) < _TELLING_DIGITS and (number < _LARGE or unit not in named):
        return context
    quantity = replace(bare, kind=kind, unit=unit, flags=flagged(bare.flags, "unit"))
    claim = replace(context.claim, kind=kind, unit=unit, flags=flagged(context.claim.flags, "unit"))
    return replace(context, quantity=quantity, value=comparable(quantity, year_of(claim.published)), claim=claim)


def _digits(number: float) -> int:
    """How many digits a number has without the zeros at its ends: 2 of 1,500,000 and of 0.015."""
    return len(f"{abs(number):.11e}".partition("e")[0].replace(".", "").rstrip("0"))
