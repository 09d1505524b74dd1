"""What stands around a quantity: its sentence, and how near to the number each word of it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import NamedTuple

from numrecon.alignment.claims.currencies import with_currencies
from numrecon.alignment.claims.ellipsis import with_units
from numrecon.alignment.claims.values import Value, comparable, year_of
from numrecon.alignment.places import regions
from numrecon.alignment.places.states import placed
from numrecon.alignment.said.attribution import Attribution, Reader
from numrecon.alignment.said.naming import Said
from numrecon.alignment.said.sources import outlet
from numrecon.alignment.words.forms import Token, covered, tokens
from numrecon.model import UNRECONCILED, Claim, Extraction, Quantity
from numrecon.text.sentences import sentences

# A comma or another number between a word and the number puts the word as far away as this many words.
_BREAK = 3
_SEPARATORS = frozenset(",;:()[]–—،؛/")
#: How far from the number, in words, what stands in its sentence is seen, and how many of the figures before it and of
#: those behind it: more than sentences of news have (76 words away at most, in three stories), so that of a line of
#: thousands of figures each costs no more than one of prose.
_SIGHT, _OTHERS = 100, 30

#: What the words of some positions name: a state, and a region or city.
_Placed = Mapping[int, tuple[str | None, str | None]]
_NOWHERE = None, None


class Word(NamedTuple):
    """A word of the sentence: `distance` from the number in words, breaks included; `after`: it follows the number;
    `place`: the code of the state it names ('' for the first words of a longer name, None for none); `region`: the name
    of the gazetteer that it ends, that of a region or city."""

    raw: str
    distance: int
    after: bool
    first: bool
    at: int = 0
    place: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What alignment sees of a claim.  `doc` numbers the document, `sentence` the sentence within it."""

    doc: int
    sentence: int
    claim: Claim
    quantity: Quantity
    value: Value
    words: tuple[Word, ...]
    #: The other quantities of the sentence, made comparable.
    others: tuple[Value, ...]
    #: Who is said to have said it.
    said: Said | None = None
    #: Places (`Word.at`) of the words that name who said something, and of the phrases that do so.
    naming: frozenset[int] = frozenset()


def contexts(extraction: Extraction, doc: int) -> Iterator[Context]:
    """Contexts of the quantities of one document that can be reconciled, in text order."""
    quantities = [q for q in extraction.quantities if q.kind not in UNRECONCILED]
    if not quantities:
        return
    text = extraction.document.text
    spans = list(sentences(text))
    starts = [start for start, _ in spans]
    numbers = [max(0, bisect_right(starts, quantity.start) - 1) for quantity in quantities]
    year = year_of(extraction.document.published)
    quantities = with_units(with_currencies(quantities, text, extraction.lang), numbers, text, extraction.lang, year)
    held: dict[int, list[Quantity]] = {}
    for number, quantity in zip(numbers, quantities, strict=True):
        held.setdefault(number, []).append(quantity)
    reader = Reader(extraction.lang, extraction.document.published)
    publisher = outlet(extraction.document, extraction.lang)
    for number, (start, end) in enumerate(spans):
        inside = held.get(number, [])
        if not inside and number + 1 not in held:
            continue  # nobody it names can be heard in a figure of the next sentence
        span = (start, max(end, inside[-1].end) if inside else end)
        found = tokens(text, *span)
        spoken = reader.read(number, found, [(quantity.start, quantity.end) for quantity in inside])
        yield from _of_sentence(extraction, doc, number, span, inside, found, spoken, publisher)


def renumbered(found: Sequence[Context]) -> list[Context]:
    """The contexts with their documents numbered from 0, in the same order."""
    places = {doc: k for k, doc in enumerate(dict.fromkeys(context.doc for context in found))}
    return [replace(context, doc=places[context.doc]) for context in found]


def _of_sentence(
    extraction: Extraction,
    doc: int,
    number: int,
    span: tuple[int, int],
    inside: Sequence[Quantity],
    found: Sequence[Token],
    spoken: Sequence[Attribution],
    publisher: str,
) -> Iterator[Context]:
    text = extraction.document.text
    places = _places(found, inside)
    year = year_of(extraction.document.published)
    values = [comparable(q, year) for q in inside]
    named = _named(found, extraction.lang)
    spans = covered(found, [(quantity.start, quantity.end) for quantity in inside])
    taken = {at for first, last in spans for at in range(first, last + 1)}
    sentence = text[span[0] : span[1]]
    for i, quantity in enumerate(inside):
        words = tuple(_words(found, places, spans[i], taken, named))
        others = (*values[max(0, i - _OTHERS) : i], *values[i + 1 : i + 1 + _OTHERS])
        claim = _claim(extraction, quantity, sentence, spoken[i], publisher)
        yield Context(doc, number, claim, quantity, values[i], words, others, spoken[i].said, spoken[i].naming)


def _named(found: Sequence[Token], lang: str) -> _Placed:
    """The tokens that name a state, or a region or city: what they name, see `Word`."""
    words = [(at, token.raw) for at, token in enumerate(found) if token.is_word]
    states = placed(words, lang)
    within = regions.named([(at, raw, at in states) for at, raw in words], lang)
    return {at: (states.get(at), within.get(at)) for at in states.keys() | within}


def _places(found: Sequence[Token], inside: Sequence[Quantity]) -> list[int]:
    """Position of every token along the sentence, in words; separators and numbers count as breaks."""
    places, at, passed = [], 0, 0
    for token in found:
        while passed < len(inside) and token.start >= inside[passed].end:
            at, passed = at + _BREAK, passed + 1
        at += 1 if token.is_word else _BREAK if token.raw in _SEPARATORS else 0
        places.append(at)
    return places


def _words(
    found: Sequence[Token], places: Sequence[int], own: tuple[int, int], taken: Set[int], named: _Placed
) -> Iterator[Word]:
    """The words in sight outside of all quantities, with their distance from one of them; `own` are its first and last
    tokens, `taken` those of all, `named` the places that tokens name.

    Words that a quantity's own span holds ('two persons' of an Arabic dual, a hedge) belong to that quantity alone.
    """
    first, last = own
    before, behind = places[first], places[last] + _BREAK
    begin, end = bisect_left(places, before - _SIGHT), bisect_right(places, behind + _SIGHT)
    for i, token in enumerate(found[begin:end], begin):
        if not token.is_word:
            continue
        if first <= i <= last:
            yield Word(token.raw, 0, True, i == 0, i, *named.get(i, _NOWHERE))
        elif i not in taken:
            after = i > last
            gap = places[i] - behind if after else before - places[i]
            yield Word(token.raw, max(1, gap), after, i == 0, i, *named.get(i, _NOWHERE))


def _claim(extraction: Extraction, quantity: Quantity, sentence: str, spoken: Attribution, publisher: str) -> Claim:
    document = extraction.document
    return Claim(
        doc=document.id,
        lang=extraction.lang,
        source=document.source,
        published=document.published,
        as_of=spoken.as_of or document.published,
        start=quantity.start,
        end=quantity.end,
        quote=quantity.text,
        sentence=sentence,
        kind=quantity.kind,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        hedge=quantity.hedge,
        unit=quantity.unit,
        per=quantity.per,
        each=quantity.each,
        noun=quantity.noun,
        reading_low=None,
        reading_high=None,
        origin=publisher,
        low_open=quantity.low_open,
        high_open=quantity.high_open,
        written=quantity.written,
        flags=(*quantity.flags, *(flag for flag in spoken.flags if flag != "earlier" or quantity.kind != "duration")),
    )
