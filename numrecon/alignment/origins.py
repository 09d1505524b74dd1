"""Who said a figure first, by one name in all documents and languages.

A source of the table has its own name; an office of a country is told from another's by the place named with it, there
or elsewhere in the document, or in the only document that names one.  Persons and firms are compared by the sounds of
their names, so that 'Marwan Abboud', 'Abboud' and 'مروان عبود' are one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from numrecon.alignment.claims.context import Context
from numrecon.alignment.labels.names import territory
from numrecon.alignment.said.naming import Said
from numrecon.alignment.said.sources import Source
from numrecon.alignment.words.forms import consonants, is_arabic, plain

#: A name with so many consonants is told by its last word alone.
_TELLING = 3
#: Words of a person's name; a single word in a script without capitals may be any noun.
_USUAL = 2

Name = tuple[str, ...]
Key = tuple[str, ...]


def settled(found: Sequence[Context]) -> list[Context]:
    """The contexts, each claim with the name of who said it first: whom its sentence names, else the outlet."""
    people = _People(context.said.name for context in found if context.said is not None and context.said.name)
    offices = _Offices(found, people)
    return [_settled(context, offices) for context in found]


def _settled(context: Context, offices: _Offices) -> Context:
    if context.said is None:
        return context
    name = offices.name(context.doc, context.said)
    return replace(context, claim=replace(context.claim, origin=name)) if name else context


# ---------------------------------------------------------------- offices


class _Offices:
    """What is known of every office: its countries by document and in all, and who holds a post."""

    def __init__(self, found: Iterable[Context], people: _People) -> None:
        self._people = people
        self._countries: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
        self._holders: dict[tuple[int, str], Counter[str]] = defaultdict(Counter)
        self._ministries: dict[int, list[Said]] = defaultdict(list)
        for context in found:
            if context.said is not None and context.said.source is not None:
                self._learn(context.doc, context.said, context.said.source)

    def _learn(self, doc: int, said: Said, source: Source) -> None:
        for at in (doc, -1):
            for place in said.places:
                self._countries[at, source.key][place] += 1
            if source.sort == "post" and said.name:
                self._holders[at, source.key][self._people.name(said.name)] += 1
        if source.sort == "ministry" and source.key != "ministry":
            self._ministries[doc].append(said)

    def name(self, doc: int, said: Said) -> str:
        """The one name of a source, '' where it has none."""
        source = said.source
        if source is None:
            return self._people.name(said.name)
        if source.key == "ministry" and len({s.source for s in self._ministries[doc]}) == 1:
            return self.name(doc, self._ministries[doc][0])
        if source.sort == "post" and said.name:
            return self._people.name(said.name)
        if source.sort == "post" and (holder := self._only(self._holders, doc, source.key)):
            return holder
        place = next(iter(said.places), "") or self._only(self._countries, doc, source.key)
        return f"{source.name} ({territory(place)})" if source.placed and place else source.name

    def _only(self, known: Mapping[tuple[int, str], Counter[str]], doc: int, key: str) -> str:
        """The one that the document names, else the one that all documents name; '' where several are named."""
        for at in (doc, -1):
            held = known.get((at, key))
            if held:
                return next(iter(held)) if len(held) == 1 else ""
        return ""


# ---------------------------------------------------------------- persons and firms


class _People:
    """Names of persons and firms that are alike in sound, each under the spelling that most documents have."""

    def __init__(self, names: Iterable[Name]) -> None:
        counted = Counter(names)
        self._latin: dict[Key, Counter[Name]] = defaultdict(Counter)
        for name, count in counted.items():
            if not is_arabic(name[0]):
                self._latin[_key(name)][name] += count

    def name(self, name: Name) -> str:
        """The spelling under which a name is known, '' where it may be none."""
        for key in _keys(name):
            if key in self._latin:
                spelled = self._latin[key]
                best: Name = min(spelled, key=lambda n: (-spelled[n], abs(len(n) - _USUAL), n))
                return " ".join(best)
        return "" if is_arabic(name[0]) and len(name) < _USUAL else " ".join(name)


def _key(name: Name) -> Key:
    """The sounds of the last word, with those of the word before where they say little."""
    sounds = [consonants(word) for word in name]
    if len(sounds[-1]) >= _TELLING:
        return (sounds[-1],)
    return tuple(sounds[-2:]) if len(sounds) > 1 and sounds[-2] else (plain(name[-1]),)


def _keys(name: Name) -> list[Key]:
    """The keys a name may be known by: in a script without capitals the name may end before the last word found."""
    if not is_arabic(name[0]):
        return [_key(name)]
    return [_key(name[:end]) for end in range(len(name), 0, -1)]
