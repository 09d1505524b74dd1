"""How questions hang together: a figure for each against a total, a total against its parts.

Only what is certain is said.  A product that comes out exactly is evidence only where a text says how many hold the
figure; a sum only where figures that have nothing to do with each other would hardly make it (`sums.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from numrecon.model import Claim, Question, Relation, RelationType
from numrecon.reconciliation.beside import beside
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.holders import counts, holders
from numrecon.reconciliation.sums import Place, sums
from numrecon.reconciliation.words import plain, said

#: Documents that a sentence names, and questions that one origin joins, at most.
_MOST_NAMED, _MOST_SHARED = 5, 50
_SIDES = {"at_least": "more_than", "at_most": "less_than", "almost": "less_than"}


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation: the claims concerned, the last of which is the whole."""

    type: RelationType
    places: tuple[Place, ...]
    explanation: str


def relate(questions: Sequence[Question]) -> list[Question]:
    """The questions in their order, each with its relations to the others, told on every side."""
    found: dict[int, list[Relation]] = defaultdict(list)
    for link in [*_each_totals(questions), *_sums(questions), *_beside(questions), *_origins(questions)]:
        _tell(questions, link, found)
    return [
        replace(question, relations=(*question.relations, *found[index])) if index in found else question
        for index, question in enumerate(questions)
    ]


def _tell(questions: Sequence[Question], link: _Link, found: dict[int, list[Relation]]) -> None:
    """Add a relation to each of its questions; one that says the same of the same questions is enough."""
    whole = link.places[-1][0]
    claims: dict[int, list[int]] = defaultdict(list)
    for index, claim in link.places:
        claims[index].append(claim)
    for index, own in claims.items():
        kind: RelationType = "part_of" if link.type == "sum" and index != whole else link.type
        others = tuple(sorted({questions[other].question for other in claims if other != index}))
        told = found[index]
        if kind == "same_origin" or all((r.type, r.questions) != (kind, others) for r in told):
            told.append(Relation(kind, others, tuple(sorted(set(own))), link.explanation))


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
    for found in sums(questions):
        yield _Link("sum", (*(part.place for part in found.parts), found.whole.place), found.text)


def _beside(questions: Sequence[Question]) -> Iterator[_Link]:
    for found in beside(questions):
        yield _Link(found.type, found.places, found.text)


# ---------------------------------------------------------------- one origin


def _origins(questions: Sequence[Question]) -> Iterator[_Link]:
    """One link to an origin that several documents name, over the questions in which they hand on its figures."""
    places: dict[str, dict[int, list[Place]]] = defaultdict(lambda: defaultdict(list))
    named = set()
    for index, question in enumerate(questions):
        for at, claim in enumerate(question.claims):
            places[claim.origin][index].append((index, at))
            if claim.origin not in (claim.source, claim.doc):
                named.add(claim.origin)
    for origin in sorted(named):
        held = places[origin]
        shared = [index for index in sorted(held) if len(_documents(questions, held[index])) > 1]
        if shared:
            spots = [spot for index in shared[:_MOST_SHARED] for spot in held[index]]
            documents = sorted(_documents(questions, spots))
            names = ", ".join(documents[:_MOST_NAMED]) + (" and others" if len(documents) > _MOST_NAMED else "")
            yield _Link("same_origin", tuple(spots), f"{origin} is behind these figures of {names}.")


def _documents(questions: Sequence[Question], places: Sequence[Place]) -> set[str]:
    return {questions[index].claims[at].doc for index, at in places}


def _rounded(value: float) -> float:
    """Without the dust of floating point: 1.1 + 2.2 is 3.3."""
    return float(f"{value:.12g}")
