"""Parts that add up to a whole: said where it would hardly come out so by chance.

Figures of one document that follow each other are tried as parts of another one near them.  What speaks for a sum is
how rarely unrelated figures would meet: the finer the figures and the fewer there are to try, the rarer; a sum that
comes out for the same questions on other days, with other figures, is rarer still.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, prod, sqrt

from numrecon.alignment.words import concepts
from numrecon.model import Claim, Question
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.parameters import Sums
from numrecon.reconciliation.words import plain

#: Kinds of which parts add up.
_ADDS = frozenset({"count", "money", "measure"})
_ABOVE, _BELOW = frozenset({"more_than", "at_least"}), frozenset({"less_than", "at_most", "almost"})

#: Hedges that exclude the figure itself.
_EXCLUDES = frozenset({"more_than", "less_than", "almost"})

Place = tuple[int, int]  # index of a question, index of a claim in it


@dataclass(frozen=True, slots=True)
class Figure:
    """A claim that may be a part or a whole: what it states, from what it is to what it is, and the last digit's place
    in its unit (0.01 in '1.25')."""

    place: Place
    claim: Claim
    value: float
    low: float
    high: float
    last: float


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts and their whole; `chance` is how many such sums unrelated figures would make there."""

    parts: tuple[Figure, ...]
    whole: Figure
    chance: float

    @property
    def questions(self) -> tuple[frozenset[int], int]:
        """Of the parts, and of the whole."""
        return frozenset(part.place[0] for part in self.parts), self.whole.place[0]

    @property
    def values(self) -> tuple[float, ...]:
        """What tells it from the same sum told again."""
        return (*sorted(part.value for part in self.parts), self.whole.value)

    @property
    def text(self) -> str:
        """'1,387 + 2,166 = 3,553, all in it-2.'"""
        terms = " + ".join(plain(part.value) for part in self.parts)
        total = sum(part.value for part in self.parts)
        meant = "" if total == self.whole.value else f", stated as \u201c{self.whole.claim.quote}\u201d"
        return f"{terms} = {plain(total)}{meant}, all in {self.whole.claim.doc}."


def sums(questions: Sequence[Question]) -> Iterator[Sum]:
    """The sums that are certain, the surest one of each set of questions, in the order of their wholes."""
    told: dict[tuple[frozenset[int], int], dict[tuple[float, ...], Sum]] = defaultdict(dict)
    for figures in _figures(questions).values():
        for found in _of_document(figures, constants().sums):
            known = told[found.questions].get(found.values)
            if known is None or found.chance < known.chance:
                told[found.questions][found.values] = found
    for (_, _), instances in sorted(told.items(), key=lambda item: (item[0][1], sorted(item[0][0]))):
        if prod(min(found.chance, 1.0) for found in instances.values()) <= constants().sums.chance:
            yield min(instances.values(), key=lambda found: (found.chance, found.values))


def _figures(questions: Sequence[Question]) -> Mapping[tuple[object, ...], list[Figure]]:
    """The figures of every document that may be added, by unit, in text order."""
    found: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for index, question in enumerate(questions):
        for at, claim in enumerate(question.claims if question.kind in _ADDS else ()):
            figure = _figure((index, at), claim)
            if figure is not None:
                found[claim.doc, claim.kind, claim.unit].append(figure)
    for figures in found.values():
        figures.sort(key=lambda figure: (figure.claim.start, figure.place))
    return found


def _figure(place: Place, claim: Claim) -> Figure | None:
    value = claim.value
    if value is None or value <= 0 or claim.each or claim.per is not None or claim.written is None:
        return None
    last = 10.0**claim.written.place
    slack = last / 2 if claim.written.place > 0 or claim.kind != "count" else 0.0
    loose = max(2 * slack, constants().sums.hedged * value)
    low = value - (
        loose if claim.hedge == "about" or claim.hedge in _BELOW else 0.0 if claim.hedge in _ABOVE else slack
    )
    high = value + (
        loose if claim.hedge == "about" or claim.hedge in _ABOVE else 0.0 if claim.hedge in _BELOW else slack
    )
    return Figure(place, claim, float(value), low, high, last)


def _of_document(figures: Sequence[Figure], table: Sums) -> Iterator[Sum]:
    """Figures that follow each other, all of them or three with others between, the largest against the rest.

    With others between: '... dead and ... injured in Turkey, ... dead in Syria'.
    """
    for at in range(len(figures)):
        for end in range(at + 3, min(len(figures), at + table.run) + 1):
            window = figures[at:end]
            yield from _adding(window, len(window), table)
            for middle in window[1:-1] if len(window) > 3 else ():
                yield from _adding((window[0], middle, window[-1]), len(window), table)


def _adding(figures: Sequence[Figure], size: int, table: Sums) -> Iterator[Sum]:
    """The largest of the figures as the sum of the others, of `size` that were looked at."""
    number = max(range(len(figures)), key=lambda at: figures[at].value)
    whole, parts = figures[number], (*figures[:number], *figures[number + 1 :])
    total = sum(part.value for part in parts)
    low, high = sum(part.low for part in parts), sum(part.high for part in parts)
    bounds = {part.claim.hedge for part in parts if part.claim.hedge in _EXCLUDES}
    exact = abs(total - whole.value) <= 1e-9 * total and bounds <= {whole.claim.hedge}
    if max(part.value for part in parts) >= whole.value or not (exact or (low <= whole.high and whole.low <= high)):
        return
    if len({figure.place[0] for figure in figures}) < len(figures) or not _fits(parts, whole):
        return
    width = min(figure.last for figure in figures) if exact else high - low + whole.high - whole.low
    # Figures that are compared lie close together, so that a small one is often the difference of two others.
    size_of_sum = sqrt(total * min(part.value for part in parts))
    density = 1.0 / (table.decades * log(10.0) * size_of_sum)
    sentences = len({part.claim.sentence for part in parts})
    tries = float((size - len(parts)) ** 2 * sentences**3)
    if len({part.value for part in parts}) < len(parts):
        tries *= table.repeated  # one figure told twice, rather than two equal parts
    chance = tries * max(width, whole.last if not exact else 0.0) * density
    if sentences == 1 and parts[0].claim.sentence == whole.claim.sentence:
        chance *= table.one_sentence
    yield Sum(parts, whole, chance)


def _fits(parts: Sequence[Figure], whole: Figure) -> bool:
    """Whether the counted nouns allow it: no part excludes the whole ('injured', 'dead') or is of another kind."""
    roots = [{_root(name) for name in _meant(part.claim)} for part in parts]
    if any(a and b and not a & b for at, a in enumerate(roots) for b in roots[:at]):
        return False
    meant = _meant(whole.claim)
    return not meant or all(_together(_meant(part.claim), meant) for part in parts)


def _together(part: frozenset[str], whole: frozenset[str]) -> bool:
    return not part or (not _exclusive(part, whole) and any(_root(a) == _root(b) for a in part for b in whole))


def _exclusive(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets of concepts are on one axis and have none of it in common."""
    for axis in concepts.table().axes.values():
        a, b = some.intersection(axis), others.intersection(axis)
        if a and b and not a & b:
            return True
    return False


def _meant(claim: Claim) -> frozenset[str]:
    """What the counted noun may mean; nothing where it fits whatever is counted."""
    if claim.noun is None or claim.kind != "count":
        return frozenset()
    table = concepts.table()
    found = {name for word in claim.noun.split() for name in table.meanings(word, claim.lang)}
    counted = {name for name in found if table.concepts[name].countable}
    return frozenset() if any(table.concepts[name].generic for name in counted) else frozenset(counted)


def _root(name: str) -> str:
    parent = concepts.table().concepts[name].parent
    return name if parent is None else _root(parent)
