"""Why two figures answer one question or do not, and what one figure is nearest to: what `align` did, told again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from numrecon.alignment.align import Topic, answering, by_topic, gathered, labelled, language_of_labels
from numrecon.alignment.claims.context import Context
from numrecon.alignment.encoders.registry import DEFAULT
from numrecon.alignment.grouping import ACCEPT
from numrecon.alignment.named import NamedQuestion
from numrecon.alignment.pairs.candidates import NEIGHBOURS, compared_documents
from numrecon.alignment.pairs.feature_words import FEATURE_WORDS
from numrecon.alignment.pairs.links import contributions
from numrecon.alignment.wishes import Wish, Wishes, resolve, row_of
from numrecon.errors import UsageError
from numrecon.model import Claim, Contribution, Extraction, Group, Neighbour, Pairing, Placed

#: Other questions told of, at most.
_NEAREST = 3


@dataclass(frozen=True, slots=True)
class _Folder:
    """The claims that were compared, in topics, under the user's `wishes`; `groups` of all claims.

    `rows` and `home` say which row a figure (document, start) is, and the index of its group; a figure that answers a
    question by name is compared with none and is no row."""

    found: list[Context]
    topics: list[Topic]
    wishes: Wishes
    groups: list[Group]
    rows: dict[tuple[str, int], int]
    home: dict[tuple[str, int], int]

    def topic(self, row: int) -> Topic:
        """The topic that the claim of a row is in."""
        return next(topic for topic in self.topics if row in topic.rows)

    def group_of(self, context: Context) -> int:
        """The index of the group that the claim is in."""
        return self.home[_place(context)]


def explain(
    extractions: Iterable[Extraction],
    figures: Sequence[str],
    pins: Iterable[Wish] = (),
    bans: Iterable[Wish] = (),
    named: Sequence[NamedQuestion] = (),
    *,
    encoder: str = DEFAULT,
    label_lang: str | None = None,
) -> tuple[list[Placed], Pairing | None]:
    """Where each of one or two figures ('DOCUMENT:START') stands among all claims, and, of two, how they compare.

    All that may be chosen is as in the `align` that is explained.  Raises UsageError where a figure is not
    there, both are the same, or they are not one or two.
    """
    if not 1 <= len(figures) <= 2:
        raise UsageError(f"{len(figures)} figures to explain", hint="name one figure, or two to be compared")
    ordered, read, topic = gathered(extractions)
    asked = [read[row_of(read, name)] for name in figures]
    if asked[0] is asked[-1] and len(asked) == 2:
        raise UsageError("the same figure twice", hint="name two figures, or one alone")
    groups, found = answering(read, named)
    wishes = resolve(found, pins, bans)
    topics = list(by_topic(found, topic, wishes, encoder)) if found else []
    members = [[found[row] for row in held] for topic in topics for held in topic.grouped(wishes)]
    groups += labelled(members, language_of_labels(ordered, label_lang))
    folder = _folder(found, topics, groups, wishes)
    return [_placed(folder, context) for context in asked], _pairing(folder, *asked) if len(asked) == 2 else None


def _folder(found: list[Context], topics: list[Topic], groups: list[Group], wishes: Wishes) -> _Folder:
    home = {(claim.doc, claim.start): number for number, held in enumerate(groups) for claim in held.claims}
    return _Folder(found, topics, wishes, groups, {_place(c): row for row, c in enumerate(found)}, home)


def _place(context: Context) -> tuple[str, int]:
    return context.claim.doc, context.claim.start


# ---------------------------------------------------------------- one figure


def _placed(folder: _Folder, context: Context) -> Placed:
    row = folder.rows.get(_place(context))
    near = () if row is None else tuple(_neighbours(folder, row))
    held = folder.groups[folder.group_of(context)]
    return Placed(context.claim, context.quantity.rules, context.said is not None, held, near)


def _neighbours(folder: _Folder, row: int) -> list[Neighbour]:
    """The nearest other questions, each by its likeliest claim."""
    topic = folder.topic(row)
    links, own = topic.links, int(np.searchsorted(topic.rows, row))
    mine = np.flatnonzero((links.i == own) | (links.j == own))
    best: dict[int, tuple[float, Context]] = {}
    for at in mine[np.argsort(-links.log_odds[mine], kind="stable")].tolist():
        other = folder.found[int(topic.rows[links.i[at] + links.j[at] - own])]
        best.setdefault(folder.group_of(other), (float(links.log_odds[at]), other))
    best.pop(folder.group_of(folder.found[row]), None)
    return [
        Neighbour(folder.groups[number].key, folder.groups[number].label, other.claim, odds)
        for number, (odds, other) in list(best.items())[:_NEAREST]
    ]


# ---------------------------------------------------------------- two figures


def _pairing(folder: _Folder, one: Context, other: Context) -> Pairing:
    together = folder.group_of(one) == folder.group_of(other)
    rows = [folder.rows.get(_place(context)) for context in (one, other)]
    if rows[0] is None or rows[1] is None:
        return Pairing(None, (), together, _by_name(folder, one if rows[0] is None else other))
    a, b = rows[0], rows[1]
    reason = _not_comparable(folder, a, b)
    parts = {} if reason else _contributions(folder.topic(a), a, b)
    told = _wished(folder.wishes, a, b)
    if not parts:
        reason = reason or "they are two figures of one document that stand far apart"
        brought = told or "other figures brought them together"
        return Pairing(None, (), together, f"{reason}; {brought}" if together else told or reason)
    odds = sum(parts.values())
    ordered = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
    words = tuple(Contribution(name, FEATURE_WORDS[name], value) for name, value in ordered)
    return Pairing(odds, words, together, told or _against_the_odds(odds, together))


def _by_name(folder: _Folder, context: Context) -> str:
    """Why a figure that answers a question by name is compared with no other."""
    question = folder.groups[folder.group_of(context)].label
    return f"{context.claim.quote!r} answers {question!r}, a question asked by name, and is compared with no other"


def _wished(wishes: Wishes, a: int, b: int) -> str:
    """What the user said of the two, '' for nothing."""
    pair = min(a, b), max(a, b)
    if pair in wishes.bans:
        return "they are banned from one question"
    return "they are pinned to one question" if pair in wishes.pins else ""


def _contributions(topic: Topic, a: int, b: int) -> dict[str, float]:
    one, other = (int(row) for row in np.searchsorted(topic.rows, [a, b]))
    return contributions(topic.claims, topic.vectors, topic.meaning, topic.links.partners, one, other)


def _not_comparable(folder: _Folder, a: int, b: int) -> str:
    """Why two figures, of one document or two, are never weighed against each other, '' where they may be."""
    one, other = folder.found[a], folder.found[b]
    if one.value.block != other.value.block:
        return f"they are of different kinds: {_sort(one.claim)} and {_sort(other.claim)}"
    rates = {one.claim.per, other.claim.per}
    if None not in rates and len(rates) > 1:
        return f"they are rates of different things: per {one.claim.per} and per {other.claim.per}"
    topic = folder.topic(a)
    if topic is not folder.topic(b):
        return "their documents are on different topics"
    first, second = (int(topic.claims.doc[np.searchsorted(topic.rows, row)]) for row in (a, b))
    if not compared_documents(topic.vectors, topic.meaning, first, second):
        return f"neither document is among the {NEIGHBOURS} whose topics are nearest to the other's"
    return ""


def _sort(claim: Claim) -> str:
    return f"{claim.kind} in {claim.unit}" if claim.unit and claim.kind != claim.unit else claim.kind


def _against_the_odds(log_odds: float, together: bool) -> str:
    """Why grouping did otherwise than the two alone would let expect, '' where it did not."""
    if together and log_odds < ACCEPT:
        return "alone they would stay apart: other figures of the question brought them together"
    if not together and log_odds >= ACCEPT:
        return "alone they could join: a likelier partner, or the other figures of their questions, kept them apart"
    return ""
