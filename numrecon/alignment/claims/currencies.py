"""Which country's money a name means that several share: 'dirham', 'rupee', by the states that the document names."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from numrecon.alignment.places import regions
from numrecon.alignment.places.states import spots
from numrecon.alignment.words.forms import tokens
from numrecon.model import Quantity

_CODE, _COUNTRY = 3, 2  # letters of a currency's code, and those of them that are its country's (ISO 4217)


def with_currencies(quantities: Sequence[Quantity], text: str, lang: str) -> list[Quantity]:
    """The quantities of a document, a currency of a shared name as that of the state named behind it ('rupie
    pachistane'), else of the one that the document names most often."""
    if not any(map(is_shared, quantities)):
        return list(quantities)
    found = tokens(text, 0, len(text))
    words = [(at, token.raw) for at, token in enumerate(found) if token.is_word]
    states = {at: spot.code for spot in spots(words, lang) for at in range(spot.first, spot.last + 1)}
    named = Counter(filter(None, states.values()))
    within = regions.named([(at, raw, at in states) for at, raw in words], lang).values()
    shares = regions.shares(named.elements())
    named.update(place[0] for place in (regions.meant(name, shares) for name in within) if place is not None)
    starts = [token.start for token in found]
    return [
        _settled(quantity, named, states.get(bisect_left(starts, quantity.end), ""))
        if is_shared(quantity)
        else quantity
        for quantity in quantities
    ]


def is_shared(quantity: Quantity) -> bool:
    """Whether it is a sum in a currency whose name several countries share."""
    others = [other.unit for other in quantity.alternatives if other.flag == "unit"]
    return quantity.kind == "money" and bool(others) and all(len(code) == _CODE for code in others)


def _settled(quantity: Quantity, named: Counter[str], behind: str) -> Quantity:
    codes = (quantity.unit, *(other.unit for other in quantity.alternatives if other.flag == "unit"))
    code = max(codes, key=lambda code: (code[:_COUNTRY] == behind, named[code[:_COUNTRY]]))
    if not named[code[:_COUNTRY]]:
        return quantity
    return replace(quantity, unit=code, flags=tuple(flag for flag in quantity.flags if flag != "unit"))
