"""How questions hang together: a figure for each against a total, a total against its parts.

Only what is certain is said.  A product or a sum that comes out exactly is evidence only where a text says how many
hold the figure, or where one document states figures with so many digits that they do not meet by chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from numrecon.model import Claim, Question, Relation, RelationType
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.holders import counts, holders
from numrecon.reconciliation.words import plain, said

#: Figures of one document that are tried as parts of one another; longer lists are left alone.
MOST_FIGURES = 60
#: A sum is told where fewer than one document in so many has one by chance; each part has so many digits at least.
_ONE_IN, _DIGITS_OF_PART = 100, 2
#: Kinds of which parts add up.
_ADDS = frozenset({"count", "money", "measure", "duration"})
_SIDES = {"at_least": "more_than", "at_most": "less_than", "almost": "less_than"}

Place = tuple[int, int]  # index of a question, index of a claim in it


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation: the claims concerned, the last of which is the whole."""

    type: RelationType
    places: tuple[Place, ...]
    explanation: str


def relate(questions: Sequence[Question]) -> list[Question]:
    """The questions in their order, each with its relations to the others, told on every side."""
    found: dict[int, list[Relation]] = defaultdict(list)
    for link in [*_each_totals(questions), *_sums(questions)]:
        _tell(questions, link, found)
    return [
        replace(question, relations=(*question.relations, *found[index])) if index in found else question
        for index, question in enumerate(questions)
    ]


def _tell(questions: Sequence[Question], link: _Link, found: dict[int, list[Relation]]) -> None:
    """Add a relation to each of its questions; one that says the same of the same questions is enough."""
    whole = link.places[-1]
    for index, claim in link.places:
        kind: RelationType = "part_of" if link.type == "sum" and (index, claim) != whole else link.type
        others = tuple(sorted({questions[other].question for other, _ in link.places if other != index}))
        if all((told.type, told.questions) != (kind, others) for told in found[index]):
            found[index].append(Relation(kind, others, (claim,), link.explanation))


# ---------------------------------------------------------------- each against total


def _each_totals(questions: Sequence[Question]) -> Iterator[_Link]:
    """'200,000 each' for two firms and 'over 400,000 in total': the figure times the number of holders."""
    eaches = [
        (index, at)
        for index, question in enumerate(questions)
        for at, claim in enumerate(question.claims)
        if claim.each and claim.per is None and claim.value
    ]
    if not eaches:
        return
    most, known, totals = constants().causes.most_holders, counts(questions), _totals(questions)
    for place in eaches:
        each = questions[place[0]].claims[place[1]]
        for number, words in sorted(holders(each, known, most).items()):
            yield from _products(questions, place, number, words, totals.get(_amount(each, number), []))


def _products(
    questions: Sequence[Question], place: Place, number: int, words: str, totals: Sequence[Place]
) -> Iterator[_Link]:
    """One link to each question that states the product as a total of the same things."""
    each, told = questions[place[0]].claims[place[1]], set()
    for index, at in totals:
        total = questions[index].claims[at]
        if index in told or index == place[0] or not _shares(questions[place[0]].label, questions[index].label):
            continue
        told.add(index)
        product = f"{number} × {plain(float(each.value or 0))} = {plain(float(total.value or 0))}"
        text = f"{product}: {said(each)} holds for each of {words}, {said(total)} for all."
        yield _Link("each_total", (place, (index, at)), text)


def _totals(questions: Sequence[Question]) -> dict[tuple[object, ...], list[Place]]:
    """Where every amount is stated that is not for each."""
    found: dict[tuple[object, ...], list[Place]] = defaultdict(list)
    for index, question in enumerate(questions):
        for at, claim in enumerate(question.claims):
            if claim.value is not None and not claim.each:
                found[_amount(claim, 1)].append((index, at))
    return found


def _amount(claim: Claim, number: int) -> tuple[object, ...]:
    """What a total must be equal in: kind, unit, rate, the side on which it is open, and value."""
    side = _SIDES.get(claim.hedge, claim.hedge)
    return claim.kind, claim.unit, claim.per, side, _rounded(float(claim.value or 0) * number)


def _shares(first: str, second: str) -> bool:
    """Whether two labels have a word in common; words of one or two letters do not count."""
    one, other = ({word for word in label.casefold().split() if len(word) > 2} for label in (first, second))
    return bool(one & other)


# ---------------------------------------------------------------- parts and sums


def _sums(questions: Sequence[Question]) -> Iterator[_Link]:
    """Two figures of a document that add up to a third one of it, of one kind, unit and noun."""
    by_document: dict[tuple[object, ...], list[Place]] = defaultdict(list)
    for index, question in enumerate(questions):
        for at, claim in enumerate(question.claims if question.kind in _ADDS else ()):
            if claim.hedge == "exact" and not claim.each and claim.value and claim.value > 0:
                by_document[claim.doc, claim.kind, claim.unit, claim.per].append((index, at))
    for places in by_document.values():
        if 3 <= len(places) <= MOST_FIGURES:
            yield from _adding(questions, places)


def _adding(questions: Sequence[Question], places: Sequence[Place]) -> Iterator[_Link]:
    def claim(place: Place) -> Claim:
        return questions[place[0]].claims[place[1]]

    wholes: dict[float, list[Place]] = defaultdict(list)
    for place in places:
        wholes[_rounded(float(claim(place).value or 0))].append(place)
    for first, second in combinations(places, 2):
        values = [float(claim(place).value or 0) for place in (first, second)]
        for whole in wholes.get(_rounded(sum(values)), ()):
            distinct = len({first[0], second[0], whole[0]}) == 3
            if distinct and _certain([claim(place) for place in (first, second, whole)], len(places)):
                text = f"{plain(values[0])} + {plain(values[1])} = {plain(sum(values))}, all in {claim(whole).doc}."
                yield _Link("sum", (first, second, whole), text)


def _certain(claims: Sequence[Claim], among: int) -> bool:
    """Whether two parts and their sum, of so many figures of a document, have enough digits and one counted noun.

    A pair of n figures meets one of the others by chance about n**3 / 2 times in ten to the power of its digits.
    """
    *parts, whole = (_significant(float(claim.value or 0)) for claim in claims)
    nouns = {claim.noun.casefold() for claim in claims if claim.noun}
    rare = among**3 / 2 * _ONE_IN <= 10.0**whole
    return rare and min(parts) >= _DIGITS_OF_PART and len(nouns) <= 1


def _rounded(value: float) -> float:
    """Without the dust of floating point: 1.1 + 2.2 is 3.3."""
    return float(f"{value:.12g}")


def _significant(value: float) -> int:
    return len(f"{value:.15g}".replace(".", "").split("e")[0].strip("0"))
