"""What a figure is of, for the verdict on its question: whether its sentence tells it as a part, where it is of, what
sort of people it counts, and how such a count changes as time passes.

Two figures of one group may differ because one is of less ('212 of them in Valencia' against '219 dead'), or because
what they count comes and goes ('35 are missing' against '69').
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import get_args

from numrecon import langs
from numrecon.alignment.claims import whereabouts
from numrecon.alignment.claims.about import meanings, nearest, noun_concepts, years
from numrecon.alignment.claims.bearing import elsewhere
from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.claims.parts import called_part
from numrecon.alignment.words.concepts import table
from numrecon.langs.fold import fold
from numrecon.model import Scope, Trend

_DATA = Path(__file__).with_name("scope.toml")
#: How far from the number, in words, what happens still says how it changes; how near to such a word one for 'still',
#: and to one for 'without' what is lacking.
_REACH, _STILL, _LACKING = 10, 6, 2
#: How near a year says when it was counted.
_PAST = 6


def scoped(found: Sequence[Context]) -> list[Context]:
    """The contexts, whose claims know their scope; all figures of their sentences are to be among them, since a word
    bears on one number."""
    trends = _changing(found)
    where = whereabouts.paths(found)
    return [
        replace(context, claim=replace(context.claim, scope=Scope(called_part(context), place, _kinds(context), trend)))
        for context, place, trend in zip(found, where, trends, strict=True)
    ]


@dataclass(frozen=True)
class _Data:
    """The lists of `scope.toml`: concept -> trend, and sets of concepts."""

    trends: Mapping[str, Trend]
    while_still: frozenset[str]
    still: frozenset[str]
    supplies: frozenset[str]
    people: frozenset[str]

    @cached_property
    def any_trend(self) -> frozenset[str]:
        """The concepts that may say how a count changes."""
        return self.while_still | self.trends.keys()


@cache
def _data() -> _Data:
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    known, trends = data["trends"], get_args(Trend)
    of: dict[str, Trend] = {concept: trend for trend in trends for concept in known[trend]}
    while_still, still, supplies = (frozenset(known[key]) for key in ("while_still", "still", "supplies"))
    return _Data(of, while_still, still, supplies, frozenset(data["sorts"]["people"]))


# ---------------------------------------------------------------- sorts of people


def _kinds(context: Context) -> tuple[str, ...]:
    """The sorts of people that the noun says are counted; ('person',) for people of whatever sort, () where it counts
    none, or who is told by what they do."""
    concepts = noun_concepts(context)
    kinds = concepts & _data().people
    people = all(name == "person" or name in _happening() for name in concepts) if concepts else False
    return tuple(sorted(kinds)) if kinds else ("person",) if people else ()


def _is_person(name: str) -> bool:
    return table().concepts[name].parent == "person"


@cache
def _happening() -> frozenset[str]:
    """Concepts that say what happens to somebody."""
    return frozenset(table().axes["casualty"])


# ---------------------------------------------------------------- trends


def _changing(found: Sequence[Context]) -> list[Trend | None]:
    """How what each claim counts changes; None where no word near its number says so."""
    taken = elsewhere(found, _REACH, lambda word, context: (0,) if _trend(word, context) else ())
    return [_change(context, others.get(0, frozenset())) for context, others in zip(found, taken, strict=True)]


def _change(context: Context, others: frozenset[int]) -> Trend | None:
    """How the count changes by the nearest word that bears on it and says so; what a year long past counted stays."""
    if context.claim.kind not in ("count", "percent", "ratio"):
        return None
    own = (context.claim.published or "")[:4]
    if own and any(year < int(own) - 1 for year in years(context, _PAST)):
        return "stays"
    words = [word for word in nearest(context.words, _REACH) if word.at not in others]
    said = [trend for word in words if (trend := _trend(word, context)) is not None]
    # 'Three passengers died': what happens to them says more than who they are.
    return next((trend for trend in said if trend != "stays"), said[0] if said else None)


def _trend(word: Word, context: Context) -> Trend | None:
    """What a word near the number says of how the count changes."""
    known, said = _data(), meanings(word, context)
    if said.isdisjoint(known.any_trend) and not _is_without(word, context):
        return None
    if said & known.while_still and _near(word, context, known.still, _STILL):
        return "comes_and_goes"
    if _is_without(word, context) and _near(word, context, known.supplies, _LACKING):
        return "comes_and_goes"
    # 'The flood hit 77,000 homes, people had to flee': nobody counts people there.
    people = noun_concepts(context)
    counted = not people or any(name == "person" or _is_person(name) for name in people)
    named = {known.trends[name] for name in said if name in known.trends and (counted or not _is_person(name))}
    return named.pop() if len(named) == 1 else None


def _near(word: Word, context: Context, concepts: frozenset[str], reach: int) -> bool:
    around = (other for other in context.words if 0 < abs(other.at - word.at) <= reach)
    return any(concepts & meanings(other, context) for other in around)


def _is_without(word: Word, context: Context) -> bool:
    return fold(word.raw) in _without(context.claim.lang.split("_")[0])


@cache
def _without(lang: str) -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in langs.load(lang).data["words"]["without"])
