"""How questions hang together: a figure for each against a total, a total against its parts.

Only what is certain is said.  A product or a sum that comes out exactly is evidence only where the figures are not so
round that they would often meet by chance, or where one document states all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from numrecon.model import Claim, Question, Relation
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.words import plain, said

#: Figures of one document that are tried as parts of one another; longer lists are left alone.
MOST_FIGURES = 60
#: Kinds of which parts add up.
_ADDS = frozenset({"count", "money", "measure", "duration"})
_BOUNDS = {"at_least": "more_than", "at_most": "less_than", "almost": "less_than"}


@dataclass(frozen=True, slots=True)
class _Stated:
    """One stated figure of a question: where it stands and what it is."""

    question: int
    claim: int
    value: float
    hedge: str


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation found: question -> claims of it that are concerned."""

    type: str
    claims: tuple[tuple[int, int], ...]
    explanation: str
    whole: int


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
    keys = {index: questions[index].question for index, _ in link.claims}
    for index, claim in link.claims:
        kind = "part_of" if link.type == "sum" and index != link.whole else link.type
        others = tuple(sorted(key for other, key in keys.items() if other != index))
        relation = Relation(kind, others, (claim,), link.explanation)  # type: ignore[arg-type]
        if all((old.type, old.questions) != (relation.type, relation.questions) for old in found[index]):
            found[index].append(relation)


# ---------------------------------------------------------------- each against total


def _each_totals(questions: Sequence[Question]) -> Iterator[_Link]:
    """'200,000 each' by two firms and 'over 400,000 in total', where the number of holders is known."""
    alike: dict[tuple[str, str, str | None], list[int]] = defaultdict(list)
    for index, question in enumerate(questions):
        alike[question.kind, question.unit, question.per].append(index)
    for index, question in enumerate(questions):
        for at, claim in enumerate(question.claims):
            if not claim.each or claim.per is not None or not claim.value:
                continue
            holders = _holders(claim, questions)
            for other in alike[question.kind, question.unit, question.per]:
                if other != index and holders:
                    yield from _matching(questions, (index, at), other, holders)


def _matching(
    questions: Sequence[Question], each: tuple[int, int], other: int, holders: dict[int, str]
) -> Iterator[_Link]:
    """The first claim of the other question that is the figure times a known number of holders."""
    claim = questions[each[0]].claims[each[1]]
    for at, total in enumerate(questions[other].claims):
        if total.each or not total.value or total.unit != claim.unit or not _same_side(claim, total):
            continue
        for number, known in sorted(holders.items()):
            if claim.value is not None and total.value == claim.value * number and _shares(questions, each[0], other):
                product = f"{number} × {plain(float(claim.value))} = {plain(float(total.value))}"
                text = f"{product}: {said(claim)}, {known}, and {said(total)}."
                yield _Link("each_total", (each, (other, at)), text, other)
                return


def _holders(claim: Claim, questions: Sequence[Question]) -> dict[int, str]:
    """Numbers of holders that the claim's document gives -> where from: names before it, counts in its sentence."""
    found: dict[int, str] = {}
    names = _names_before(claim)
    most = constants().causes.most_holders
    if 2 <= len(names) <= most:
        found[len(names)] = f"said of {' and '.join(names)}"
    for question in questions if len(questions) <= 1000 else ():
        for other in question.claims if question.kind == "count" else ():
            if (other.doc, other.sentence) != (claim.doc, claim.sentence) or other.hedge != "exact" or other.each:
                continue
            if other.value is not None and 2 <= other.value <= most and other.value == int(other.value):
                found[int(other.value)] = f"said of {other.quote}"
    return found


def _names_before(claim: Claim) -> list[str]:
    """Names in a list right before the figure: 'Alibaba and ByteDance want ...' holds two.

    The list is the run of capitalised words joined by one short word or a comma; languages that capitalise nouns or
    have no capitals give none.
    """
    place = claim.sentence.find(claim.quote)
    if place <= 0 or claim.lang.split("_")[0] in ("de", "ar"):
        return []
    words = claim.sentence[:place].split()
    capital = [index for index, word in enumerate(words) if word[:1].isupper()]
    runs: list[list[int]] = []
    for index in capital:
        if runs and index - runs[-1][-1] <= 2 and all(len(w) <= 3 for w in words[runs[-1][-1] + 1 : index]):
            runs[-1].append(index)
        else:
            runs.append([index])
    lists = [run for run in runs if len(run) >= 2]
    if len(lists) != 1:
        return []
    names = lists[0]
    joined = any(later - earlier == 2 for earlier, later in pairwise(names))
    double = any(later - earlier == 1 and not words[earlier].endswith(",") for earlier, later in pairwise(names))
    return [words[index].strip(",.;:") for index in names] if joined and not double else []


def _same_side(a: Claim, b: Claim) -> bool:
    return _BOUNDS.get(a.hedge, a.hedge) == _BOUNDS.get(b.hedge, b.hedge)


def _shares(questions: Sequence[Question], a: int, b: int) -> bool:
    """Whether two labels have a word in common; single letters and short words do not count."""
    first, second = ({w for w in questions[i].label.casefold().split() if len(w) > 2} for i in (a, b))
    return bool(first & second)


# ---------------------------------------------------------------- parts and sums


def _sums(questions: Sequence[Question]) -> Iterator[_Link]:
    """Two figures of a document that add up to a third one of it, of one kind, unit and noun, none of them round."""
    by_place: dict[tuple[str, str, str, str | None], list[_Stated]] = defaultdict(list)
    for index, question in enumerate(questions):
        if question.kind not in _ADDS:
            continue
        for at, claim in enumerate(question.claims):
            if claim.value and claim.value > 0 and claim.hedge == "exact" and not claim.each:
                place = claim.doc, claim.kind, claim.unit, claim.per
                by_place[place].append(_Stated(index, at, float(claim.value), claim.hedge))
    for figures in by_place.values():
        if 3 <= len(figures) <= MOST_FIGURES:
            yield from _adding(questions, figures)


def _adding(questions: Sequence[Question], figures: list[_Stated]) -> Iterator[_Link]:
    wholes: dict[float, list[_Stated]] = defaultdict(list)
    for figure in figures:
        wholes[figure.value].append(figure)
    for a, b in combinations(figures, 2):
        if a.question == b.question or min(_significant(a.value), _significant(b.value)) < 2:
            continue
        for whole in wholes.get(a.value + b.value, ()):
            parts = [questions[part.question].claims[part.claim] for part in (a, b)]
            total = questions[whole.question].claims[whole.claim]
            if whole.question in (a.question, b.question) or not _certain([*parts, total]):
                continue
            text = f"{plain(a.value)} + {plain(b.value)} = {plain(whole.value)}, all in {total.doc}."
            places = tuple((figure.question, figure.claim) for figure in (a, b, whole))
            yield _Link("sum", places, text, whole.question)


def _certain(claims: Sequence[Claim]) -> bool:
    """Enough digits that the sum is no chance (one in a thousand), and one counted noun where nouns are counted."""
    digits = sum(_significant(float(claim.value or 0.0)) for claim in claims)
    nouns = {claim.noun.casefold() for claim in claims if claim.noun}
    return digits >= 7 and len(nouns) <= 1


def _significant(value: float) -> int:
    return len(f"{value:.15g}".replace(".", "").split("e")[0].strip("0")) if value else 0
