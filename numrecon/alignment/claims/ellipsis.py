"""Units that a text leaves out because the figure before has named them: 'The bank lost $5bn, not the 3bn feared'."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from numrecon.alignment.claims.currencies import is_shared
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.forms import tokens
from numrecon.model import Quantity, flagged
from numrecon.units.rates import in_euros

#: How far apart, in powers of ten, a figure without a unit and the one that names it are at most; from what amount on a
#: bare number is taken for money, though words that are no things follow it, and for that of its document.
_MAGNITUDES, _MONEY, _MILLION, _BILLION = 1.5, 1000.0, 1e6, 1e9
#: Figures looked at on either side of one without a unit: more than two sentences of news have.
_FIGURES = 30
#: The words before a bare number of millions of which one must be of money, and how many code points they are looked
#: for in.
_WORDS, _BEFORE = 3, 40
#: Code points between a sum and the same in another currency: '140 000 dirhams (12 800 euros)', ', circa 12.800 euro',
#: and the factor that rounding may put between the two.
_CONVERTED, _OPENING, _ROUNDED = 20, frozenset("([,–—-:="), 1.15
#: How far apart, in powers of ten, two measures or shares of one sentence are at most, what shares are of, units whose
#: figures are alike whatever they are of; and what ends a clause, so that a number before it counts nothing behind it.
_ALIKE, _WHOLE, _OWN_SCALE = 1.2, 100.0, ("magnitude", "percentage_point")
_STOPS = ".,;:!?)]،؛؟"


def with_units(
    quantities: Sequence[Quantity], sentences: Sequence[int], text: str, lang: str, year: int | None = None
) -> list[Quantity]:
    """The quantities of a document, a bare number with the unit of the figure that stands nearest, flagged 'unit'.

    A bare number counts nothing that is named.  The other figure is of its size and stands in its own sentence or in
    the one before; `sentences` numbers the sentence of each quantity, `year` is the document's.  A bare number of
    billions is in the currency of most sums of the document, where the sum before it is too: of 43 such in 34 stories,
    41 were money, all in that currency.
    """
    converted = [_is_converted(quantities, text, year, i) for i in range(len(quantities))]
    found = [_completed(quantities, sentences, converted, text, lang, i) for i in range(len(quantities))]
    sums = _sums(quantities, converted)
    return [_in_currency(sums, quantity, text, lang, i) for i, quantity in enumerate(found)]


@dataclass(frozen=True, slots=True)
class _Sums:
    """The sums of a document: where those are that are no conversions, their units, that of more than half of them
    (None where there is none), and the units of each number, conversions included."""

    at: list[int]
    units: list[str]
    usual: str | None
    of: Mapping[float, set[str]]


def _sums(quantities: Sequence[Quantity], converted: Sequence[bool]) -> _Sums:
    told = [(i, q) for i, q in enumerate(quantities) if q.kind == "money" and _is_told(q)]
    first = [(i, q.unit) for i, q in told if not converted[i]]
    usual, times = Counter(unit for _, unit in first).most_common(1)[0] if first else ("", 0)
    of: dict[float, set[str]] = {}
    for _, quantity in told:
        if quantity.value is not None:
            of.setdefault(quantity.value, set()).add(quantity.unit)
    return _Sums([i for i, _ in first], [unit for _, unit in first], usual if 2 * times > len(first) else None, of)


def _completed(
    quantities: Sequence[Quantity], sentences: Sequence[int], converted: Sequence[bool], text: str, lang: str, i: int
) -> Quantity:
    bare = quantities[i]
    large = (_size(bare) or 0.0) >= _MILLION and not _is_thing(bare.noun, lang)  # '60 milhões de apoio'
    if bare.kind != "count" or bare.noun and not large or bare.unit or _size(bare) is None:
        return bare
    if i and not bare.noun and sentences[i] == sentences[i - 1] and _goes_on(quantities[i - 1], bare, text):
        return replace(
            bare, kind=quantities[i - 1].kind, unit=quantities[i - 1].unit, flags=flagged(bare.flags, "unit")
        )
    around = range(max(0, i - _FIGURES), min(len(quantities), i + 1 + _FIGURES))
    back = 0 if bare.noun else 1
    near = [j for j in around if 0 <= sentences[i] - sentences[j] <= back and _gives(quantities[j], bare)]
    if not near:
        return bare
    giver = quantities[min(near, key=lambda j: (quantities[j].value != bare.value, j > i, converted[j], abs(j - i)))]
    return replace(
        bare, kind=giver.kind, unit=giver.unit, per=giver.per, each=giver.each, flags=flagged(bare.flags, "unit")
    )


def _goes_on(before: Quantity, bare: Quantity, text: str) -> bool:
    """'won with 50.9 percent; the other had 49.1.', '1,300 metres, while the wreck is at 3,800.': whether a figure that
    ends its clause is in the unit of the one before, which is of its size.
    """
    size, given = _size(bare), _size(before)
    measured = before.kind in ("measure", "percent") and before.unit not in _OWN_SCALE and _is_told(before)
    if size is None or given is None or not measured or abs(math.log10(size / given)) > _ALIKE:
        return False
    ends = text[bare.end : bare.end + 2].lstrip(" ")[:1]
    return (size <= _WHOLE or before.kind == "measure") and (not ends or ends in _STOPS or ends == "\n")


def _gives(other: Quantity, bare: Quantity) -> bool:
    """Whether the other figure may name the unit of the bare one: large sums, and measures and shares with decimals;
    whole numbers beside a measure mostly count something."""
    size, given = _size(bare), _size(other)
    if size is None or given is None or not _is_told(other) or abs(math.log10(size / given)) > _MAGNITUDES:
        return False
    if other.kind == "money":
        return size >= _MONEY
    return other.kind == "measure" and not size.is_integer()


def _is_told(quantity: Quantity) -> bool:
    """Whether the text names its unit: no guess, though the name may be that of several currencies."""
    return "unit" not in quantity.flags or is_shared(quantity)


def _is_converted(quantities: Sequence[Quantity], text: str, year: int | None, i: int) -> bool:
    """Whether quantity i is the sum before it in another currency, which at the rates of the year it may be."""
    if i == 0 or quantities[i].kind != "money":
        return False
    before, between = quantities[i - 1], text[quantities[i - 1].end : quantities[i].start]
    if before.kind != "money" or before.unit == quantities[i].unit:
        return False
    if len(between) > _CONVERTED or _OPENING.isdisjoint(between):
        return False
    (low, high), (least, most) = _euros(before, year), _euros(quantities[i], year)
    return low <= most * _ROUNDED and least <= high * _ROUNDED


def _euros(quantity: Quantity, year: int | None) -> tuple[float, float]:
    """What a sum was worth in euros, at least and at most; anything where there are no rates."""
    size, band = _size(quantity), in_euros(quantity.unit, year)
    return (0.0, math.inf) if size is None or band is None else (size * band.low, size * band.high)


def _in_currency(sums: _Sums, bare: Quantity, text: str, lang: str, i: int) -> Quantity:
    """Quantity i, where it is a bare number of billions, or of millions behind a word for money, in the currency of the
    same number of its document, else that of most of its sums, if the one before is in it too."""
    size = _size(bare) or 0.0
    if bare.kind != "count" or bare.unit or size < _MILLION or _is_thing(bare.noun, lang):
        return bare
    if size < _BILLION and (bare.noun or not _is_account(text, bare.start, lang)):
        return bare
    same = sums.of.get(bare.value, set()) if bare.value is not None else set()
    nearest = sums.units[max(0, bisect_left(sums.at, i) - 1)] if sums.units else None
    unit = next(iter(same)) if len(same) == 1 else sums.usual if nearest == sums.usual else None
    return replace(bare, kind="money", unit=unit, flags=flagged(bare.flags, "unit")) if unit is not None else bare


def _is_account(text: str, end: int, lang: str) -> bool:
    """Whether one of the last words before `end` is of money, as 'fine', 'profit' and 'worth' are; not 'damage', which
    buildings take too."""
    words = [token.raw for token in tokens(text, max(0, end - _BEFORE), end) if token.is_word][-_WORDS:]
    accounts = set(table().axes["account"]) - {"damage"}
    return any(not accounts.isdisjoint(table().meanings(word, lang)) for word in words)


def _is_thing(noun: str | None, lang: str) -> bool:
    """Whether the noun is one of things or persons that are counted: not 'sales', 'asked for'."""
    concepts = table().concepts
    return noun is not None and any(concepts[name].countable for name in table().meanings(noun, lang))


def _size(quantity: Quantity) -> float | None:
    """The positive number it states, or None."""
    stated = next((x for x in (quantity.value, quantity.low, quantity.high) if x is not None), None)
    return float(stated) if stated is not None and stated > 0 else None
