"""Relations that a sentence states between figures that stand side by side: '92 of some 2,300', '$5.6bn (€5.1bn)'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from numrecon.alignment.claims.parts import between, introduces_whole, is_of_them
from numrecon.model import Claim, Question, RelationType
from numrecon.reconciliation.exchange import conversion
from numrecon.reconciliation.sums import Place
from numrecon.reconciliation.words import plain

#: Signs that open what says the same in another unit.
_OPENS = ("(", "[")
#: How far two rates may be apart, as a share, for one to be the other: figures are rounded.
_SLACK = 0.5


@dataclass(frozen=True, slots=True)
class Beside:
    """A relation of two claims; of a part and its whole, the whole is the second."""

    type: RelationType
    places: tuple[Place, Place]
    text: str


@dataclass(frozen=True, slots=True)
class _Figure:
    place: Place
    claim: Claim


def beside(questions: Sequence[Question]) -> Iterator[Beside]:
    """The relations of neighbouring figures, in the order of the documents; those of one question are none."""
    sentences: dict[tuple[str, str], list[_Figure]] = defaultdict(list)
    for index, question in enumerate(questions):
        for at, claim in enumerate(question.claims):
            sentences[claim.doc, claim.sentence].append(_Figure((index, at), claim))
    for figures in sentences.values():
        figures.sort(key=lambda figure: (figure.claim.start, figure.place))
        for first, second in pairwise(figures):
            if first.place[0] != second.place[0]:
                yield from _related(first, second)


def _related(first: _Figure, second: _Figure) -> Iterator[Beside]:
    a, b = first.claim, second.claim
    words = between(a, b)
    if words is None or a.value is None or b.value is None or not a.value or not b.value:
        return
    names = f"\u201c{a.quote}\u201d and \u201c{b.quote}\u201d ({a.doc})"
    if _converts(a, b) and words.strip() in _OPENS:
        yield Beside("conversion", (first.place, second.place), f"{names} are one sum in two currencies.")
    factor = _rates(a, b)
    if factor is not None:
        text = f"{plain(a.value)} per {a.per} are {plain(b.value)} per {b.per}: {names}."
        yield Beside("conversion", (first.place, second.place), text)
    if _alike(a, b) and 0 < a.value < b.value and introduces_whole(words, a.lang):
        yield _part(first, second)
    elif _alike(a, b) and 0 < b.value < a.value and is_of_them(a, b):
        yield _part(second, first)


def _part(part: _Figure, whole: _Figure) -> Beside:
    a, b = part.claim, whole.claim
    share = float(a.value or 0.0) / float(b.value or 1.0)
    text = f"\u201c{a.quote}\u201d of \u201c{b.quote}\u201d ({a.doc}): {share:.0%}."
    return Beside("part_of", (part.place, whole.place), text)


def _converts(a: Claim, b: Claim) -> bool:
    return a.kind == b.kind == "money" and a.unit != b.unit and bool(a.unit and b.unit) and a.per == b.per


def _alike(a: Claim, b: Claim) -> bool:
    same = a.kind == b.kind and a.unit == b.unit
    return same and a.kind in ("count", "money", "measure") and a.per == b.per and not (a.each or b.each)


def _rates(a: Claim, b: Claim) -> float | None:
    """How many of the one's periods are one of the other's, where the figures keep that ratio: 400 m an hour, 9.6 bn a
    day."""
    if a.kind != b.kind or a.unit != b.unit or a.per is None or b.per is None or a.per == b.per:
        return None
    found = conversion(b.per, a.per)
    if found is None or a.value is None or b.value is None or a.written is None or b.written is None:
        return None
    slack = _SLACK * (10.0**a.written.place / abs(a.value) + 10.0**b.written.place / abs(b.value))
    return found.factor if abs(b.value / (a.value * found.factor) - 1.0) <= slack else None
