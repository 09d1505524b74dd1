"""The gazetteer: regions and cities of the world by their plain names, with what contains what.

The path of a place leads from its country to it: ('TR',), ('TR', '31') for the province of Hatay, ('TR', '31',
'iskenderun').  The second step is a code of GeoNames; where CLDR knows the region and GeoNames does not, '?' or '~' and
the end of its ISO code: which cities lie in it is unknown, and with '~' also how it lies to other regions of its
country.  `survey.py` makes the table.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PATH = Path(__file__).parent / "gazetteer.txt.gz"
#: Words of a name at most.
LONGEST = 3

#: From the country to the place.
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What a name may name: places with their populations in thousands, the largest first; `sure`: that it names a
    place at all is clear from a capital."""

    places: tuple[tuple[Place, int], ...]
    sure: bool


def named(name: str) -> Named | None:
    """What the plain name names, words put apart by blanks; None for no place."""
    table = _table()
    found = table.names.get(name)
    if found is None:
        return None
    sure, _, numbers = found.partition("\t")
    return Named(tuple(_place(table.places[int(number)]) for number in numbers.split()), sure == "1")


def begins(word: str) -> bool:
    """Whether a name of several words begins with the plain word."""
    return word in _table().firsts


def apart(one: Place, other: Place) -> bool:
    """Whether the two have nothing in common: neither contains the other, as far as the paths tell."""
    shared = min(len(one), len(other))
    if one[:shared] == other[:shared]:
        return False
    signs = {one[1][0], other[1][0]} if one[0] == other[0] else set()
    return "~" not in signs and ("?" not in signs or signs == {"?"})


@dataclass(frozen=True, slots=True)
class _Table:
    """`places`: lines of the file; `names`: name -> rest of its line; `firsts`: first words of names of several."""

    places: list[str]
    names: Mapping[str, str]
    firsts: frozenset[str]


@cache
def _table() -> _Table:
    text = gzip.decompress(PATH.read_bytes()).decode()
    places, _, names = text[text.rindex("\n# ") + 2 :].partition("\n\n")
    table = dict(line.split("\t", 1) for line in names.splitlines())
    firsts = frozenset(name.partition(" ")[0] for name in table if " " in name)
    return _Table(places.split("\n")[1:], table, firsts)


def _place(line: str) -> tuple[Place, int]:
    path, _, population = line.partition("\t")
    return tuple(path.split("/")), int(population)
