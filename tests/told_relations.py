"""What the verdicts tell of the annotated stories where every figure is in the group that it belongs to.

Grouping by the question of the marks leaves the verdicts alone to be measured: which of the relations that a story
lists are told, and of how many questions without a conflict one is told.  Where the parts of a whole, or the questions
of a definition, are put into one group, the cause that is named must say so.  Run as a program it prints the share of
each relation, and with `--verbose` what is not told.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from pathlib import Path

from numrecon.alignment.align import gathered, labelled
from numrecon.alignment.claims.context import Context
from numrecon.alignment.documents.labelled import Story, read
from numrecon.api import read_one
from numrecon.model import Claim, Conflict, Question
from numrecon.reconciliation import judge, relate, traced

SEEDS = Path(__file__).parents[1] / "seeds"
#: A conflict is told from this contradiction on.
TOLD = 0.5
#: Causes that name a slip; that say of a superseded figure why it differs; that tell two questions apart.
SLIPS = frozenset({"factor", "misreading", "unit", "currency"})
OLDER = frozenset({"superseded", "rounding"})
APART = frozenset({"part_of", "definition", "superseded"})
#: Relations between questions.
BETWEEN = ("sum", "part_of", "each_total", "definition")


@dataclass(frozen=True)
class Listed:
    """One relation of a story: its questions, and the documents that it is of."""

    kind: str
    names: tuple[str, ...]
    docs: frozenset[str]
    words: str


@dataclass
class Told:
    """How much of what stories list is told, by relation; `missed` names what is not."""

    hit: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    all: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    missed: list[str] = field(default_factory=list)

    def count(self, relation: str, told: bool, words: str) -> None:
        self.all[relation] += 1
        self.hit[relation] += told
        if not told:
            self.missed.append(f"{relation}: {words}")

    def share(self, relation: str) -> float:
        return self.hit[relation] / max(self.all[relation], 1)


class Sorted:
    """A story with its claims by the questions of the marks; figures that no mark is on are left out."""

    def __init__(self, story: Story) -> None:
        marks = {document.id: found for document, found in story.articles}
        self.name, self.held = story.name, defaultdict[str, list[Context]](list)
        for context in gathered(read_one(document) for document, _ in story.articles)[1]:
            claim = context.claim
            mark = next((m for m in marks[claim.doc] if m.start < claim.end and claim.start < m.end), None)
            if mark is not None:
                self.held[mark.question].append(context)
        self.of = {(c.claim.doc, c.claim.start): name for name, several in self.held.items() for c in several}
        self.listed = [_listed(relation) for relation in story.relations]

    @cached_property
    def questions(self) -> dict[str, Question]:
        """The verdict on each question."""
        found = relate(self._judged(list(self.held.values())))
        return {self.question(question.claims[0]): question for question in found}

    def merged(self, names: Sequence[str]) -> list[Question]:
        """The verdicts on some questions as one group."""
        return self._judged([[context for name in names for context in self.held[name]]])

    def question(self, claim: Claim) -> str:
        return self.of[claim.doc, claim.start]

    def told_of(self, *kinds: str) -> dict[str, list[frozenset[str]]]:
        """The documents of all relations of these kinds, by question."""
        found = defaultdict[str, list[frozenset[str]]](list)
        for listed in self.listed:
            for name in listed.names if listed.kind in kinds else ():
                found[name].append(listed.docs)
        return found

    def _judged(self, several: Sequence[list[Context]]) -> list[Question]:
        return [judge(traced(group)) for group in labelled(several, "en")]


def _listed(fields: tuple[str, ...]) -> Listed:
    names = tuple(dict.fromkeys(re.findall(r"[a-z]\w*", fields[1])))
    docs = re.findall(r"[\w-]+", fields[2]) if len(fields) > 3 else []
    return Listed(fields[0], names, frozenset(docs), " | ".join(fields))


def clashes(question: Question) -> Iterator[tuple[Claim, Claim, Conflict]]:
    """The conflicts that are told, with their claims."""
    for conflict in question.conflicts:
        if conflict.contradiction >= TOLD:
            yield question.claims[conflict.a], question.claims[conflict.b], conflict


def _cause(conflict: Conflict) -> str | None:
    return conflict.cause and conflict.cause.type


def _stated(*claims: Claim) -> str:
    return "; ".join(f"{c.quote} ({c.doc} {c.as_of} {c.origin})" for c in claims)


def _among(docs: Collection[str], a: Claim, b: Claim) -> bool:
    """Whether a relation of these documents may be of the two; of a single document, whether one of them is its."""
    pair = {a.doc, b.doc}
    return pair <= set(docs) if len(docs) > 1 else not pair.isdisjoint(docs)


def told(story: Story, found: Told) -> None:
    """Count what the verdicts on a story tell."""
    known = Sorted(story)
    for listed in known.listed:
        words = f"{story.name} {listed.words}"
        mine = [known.questions[name] for name in listed.names if name in known.questions]
        if listed.kind == "conflict":
            _conflict(mine, listed.docs, words, found)
        elif listed.kind == "slip":
            _slip(mine, listed.docs, words, found)
        elif listed.kind == "superseded":
            _superseded(known, listed, words, found)
        elif listed.kind == "conversion":
            _conversion(known, listed, words, found)
        elif listed.kind in BETWEEN and len(mine) > 1:
            others = {question.question for question in mine}
            types = {r.type for q in mine for r in q.relations if not others.isdisjoint(r.questions)}
            found.count(f"{listed.kind} told", listed.kind in types, words)
            if listed.kind in ("part_of", "definition"):
                _merged(known, listed, words, found)
    _quiet(known, found)


def _several(causes: Collection[str | None]) -> str:
    return ", ".join(sorted(str(cause) for cause in causes)) or "not said"


def _conflict(mine: Sequence[Question], docs: frozenset[str], words: str, found: Told) -> None:
    causes = {_cause(conflict) for question in mine for a, b, conflict in clashes(question) if _among(docs, a, b)}
    found.count("conflict said", bool(causes), words)
    found.count("conflict left open", None in causes, f"{words} {_several(causes)}")


def _slip(mine: Sequence[Question], docs: frozenset[str], words: str, found: Told) -> None:
    causes = {_cause(c) for question in mine for a, b, c in clashes(question) if not docs.isdisjoint({a.doc, b.doc})}
    found.count("slip said", bool(causes), words)
    found.count("slip named", not causes.isdisjoint(SLIPS), f"{words} {_several(causes)}")


def _superseded(known: Sorted, listed: Listed, words: str, found: Told) -> None:
    """Each pair of a question that grew or fell; and the question, where no pair of it is left unexplained."""
    for name in (name for name in listed.names if name in known.questions):
        real, whole = known.told_of("conflict", "slip")[name], True
        for a, b, conflict in clashes(known.questions[name]):
            if not any(_among(docs, a, b) for docs in real):
                right = _cause(conflict) in OLDER
                found.count("superseded pairs", right, f"{words} {_stated(a, b)} {_cause(conflict)}")
                whole &= right
        found.count("superseded", whole, words)


def _conversion(known: Sorted, listed: Listed, words: str, found: Told) -> None:
    """Each pair in two units."""
    for name in (name for name in listed.names if name in known.questions):
        real, question = known.told_of("conflict", "slip")[name], known.questions[name]
        apart = {(c.a, c.b): _cause(c) for c in question.conflicts if c.contradiction >= TOLD}
        for (i, a), (j, b) in combinations(enumerate(question.claims), 2):
            if a.unit != b.unit and not any(_among(docs, a, b) for docs in real):
                agreed = apart.get((i, j), "rounding") in OLDER
                found.count("conversion agreed", agreed, f"{words} {_stated(a, b)} {apart.get((i, j))}")


def _merged(known: Sorted, listed: Listed, words: str, found: Told) -> None:
    """Each pair of claims of two of the questions, where they are in one group."""
    for one, other in combinations([name for name in listed.names if name in known.held], 2):
        for question in known.merged((one, other)):
            for a, b, conflict in clashes(question):
                if known.question(a) != known.question(b):
                    stated = f"{words} {_stated(a, b)} {_cause(conflict)}"
                    found.count(f"{listed.kind} in one group", _cause(conflict) in APART, stated)


def _quiet(known: Sorted, found: Told) -> None:
    """Questions of which nothing is listed that sets claims against each other."""
    busy = known.told_of("conflict", "slip")
    for name, question in known.questions.items():
        if question.n_claims > 1 and name not in busy:
            words = f"{known.name} {name} {question.status}: {_stated(*question.claims)}"
            found.count("no false alarm", question.status not in ("tension", "contradiction"), words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="*", type=Path, help="story files; all of seeds/stories where none is named")
    parser.add_argument("--verbose", action="store_true", help="name what is not told")
    options = parser.parse_args()
    found = Told()
    for path in options.stories or sorted((SEEDS / "stories").glob("*.story")):
        told(read(path), found)
    if options.verbose:
        print("\n".join(found.missed))
    for relation in sorted(found.all):
        print(f"{relation:24} {found.hit[relation]:4} of {found.all[relation]:4}  {found.share(relation):.3f}")


if __name__ == "__main__":
    main()
