"""Why two figures answer one question or do not, and what one figure is nearest to: what `align` did, told again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from numrecon.alignment.align import Topic, by_topic, gathered, labelled
from numrecon.alignment.candidates import NEIGHBOURS, compared_documents
from numrecon.alignment.context import Context
from numrecon.alignment.features import FEATURE_WORDS
from numrecon.alignment.grouping import ACCEPT
from numrecon.alignment.links import contributions
from numrecon.alignment.wishes import NO_WISHES, row_of
from numrecon.errors import UsageError
from numrecon.model import Claim, Contribution, Extraction, Group, Neighbour, Pairing, Placed

#: Other questions told of, at most.
_NEAREST = 3


@dataclass(frozen=True, slots=True)
class _Folder:
    """All claims of the documents, grouped; `home` is the index in `groups` of each row, `topics` hold the figures."""

    found: list[Context]
    topics: list[Topic]
    groups: list[Group]
    home: list[int]

    def topic(self, row: int) -> Topic:
        """The topic that the claim of a row is in."""
        return next(topic for topic in self.topics if row in topic.rows)


def explain(extractions: Iterable[Extraction], figures: Sequence[str]) -> tuple[list[Placed], Pairing | None]:
    """Where each of one or two figures ('DOCUMENT:START') stands among all claims, and, of two, how they compare.

    Raises UsageError where a figure is not there, both are the same, or they are not one or two.
    """
    if not 1 <= len(figures) <= 2:
        raise UsageError(f"{len(figures)} figures to explain", hint="name one figure, or two to be compared")
    ordered, found = gathered(extractions)
    rows = [row_of(found, name) for name in figures]
    if len(set(rows)) < len(rows):
        raise UsageError("the same figure twice", hint="name two figures, or one alone")
    folder = _folder(ordered, found, rows)
    return [_placed(folder, row) for row in rows], _pairing(folder, *rows) if len(rows) == 2 else None


def _folder(ordered: Sequence[Extraction], found: list[Context], rows: Sequence[int]) -> _Folder:
    topics, members = [], []
    for topic in by_topic(ordered, found):
        members += topic.grouped(NO_WISHES)
        if np.isin(rows, topic.rows).any():
            topics.append(topic)
    groups = labelled([[found[row] for row in held] for held in members])
    at = {(claim.doc, claim.start): number for number, held in enumerate(groups) for claim in held.claims}
    return _Folder(found, topics, groups, [at[c.claim.doc, c.claim.start] for c in found])


# ---------------------------------------------------------------- one figure


def _placed(folder: _Folder, row: int) -> Placed:
    context = folder.found[row]
    held = folder.groups[folder.home[row]]
    return Placed(
        context.claim, context.quantity.rules, context.said is not None, held, tuple(_neighbours(folder, row))
    )


def _neighbours(folder: _Folder, row: int) -> list[Neighbour]:
    """The nearest other questions, each by its likeliest claim."""
    topic = folder.topic(row)
    links, own = topic.links, int(np.searchsorted(topic.rows, row))
    mine = np.flatnonzero((links.i == own) | (links.j == own))
    best: dict[int, tuple[float, int]] = {}
    for at in mine[np.argsort(-links.log_odds[mine], kind="stable")].tolist():
        other = int(topic.rows[links.i[at] + links.j[at] - own])
        best.setdefault(folder.home[other], (float(links.log_odds[at]), other))
    best.pop(folder.home[row], None)
    return [
        Neighbour(folder.groups[number].key, folder.groups[number].label, folder.found[other].claim, odds)
        for number, (odds, other) in list(best.items())[:_NEAREST]
    ]


# ---------------------------------------------------------------- two figures


def _pairing(folder: _Folder, a: int, b: int) -> Pairing:
    together = folder.home[a] == folder.home[b]
    reason = _not_comparable(folder, a, b)
    parts = {} if reason else _contributions(folder.topic(a), a, b)
    if not parts:
        reason = reason or "they are two figures of one document, and not one figure told twice"
        return Pairing(None, (), together, f"{reason}; other figures brought them together" if together else reason)
    odds = sum(parts.values())
    ordered = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
    told = tuple(Contribution(name, FEATURE_WORDS[name], value) for name, value in ordered)
    return Pairing(odds, told, together, _against_the_odds(odds, together))


def _contributions(topic: Topic, a: int, b: int) -> dict[str, float]:
    one, other = (int(row) for row in np.searchsorted(topic.rows, [a, b]))
    return contributions(topic.claims, topic.vectors, topic.meaning, one, other)


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
