"""The plain figures of a table of claims as columns, and what kind of question each stands in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Claim, Group
from numrecon.reconciliation.exchange import conversion
from numrecon.reconciliation.readings import read

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

#: A part of the questions' names tells their topic where it takes so few values, each in so many questions.
_MOST_TOPICS, _FEWEST_QUESTIONS = 24, 8
#: In a topic of so many figures, those are round by chance that are at most so many times as many as chance makes.
_TELLING, _BY_CHANCE = 50, 2.0
_PARTS = re.compile(r"[\s|/:;,_#.\-]+")
_PLACES = (-1, 0, -2, 1)

Topic = tuple[str, str, str]  # kind, unit, label


@dataclass(frozen=True, slots=True)
class Statements:
    """Distinct claims (origin, value) of plain questions, all of shape (n,), question by question.

    `question` numbers the questions from 0; `source` and `topic` are indices into `sources` and `topics`; `value` is in
    the question's unit, `half` half of what rounds to it, `rounds`: it may be a rounded figure.  `indices` (q,): the
    groups that the questions are.
    """

    indices: tuple[int, ...]
    sources: tuple[str, ...]
    topics: tuple[Topic, ...]
    question: Ints
    source: Ints
    topic: Ints
    value: Floats
    half: Floats
    rounds: Bools

    def __len__(self) -> int:
        return len(self.value)

    @property
    def of_question(self) -> Ints:
        """The topic of each question, (q,)."""
        found = np.zeros(len(self.indices), dtype=np.int64)
        found[self.question] = self.topic
        return found

    def of(self, questions: Bools) -> Statements:
        """The statements of some questions (q,)."""
        rows = questions[self.question]
        return replace(
            self,
            indices=tuple(index for index, kept in zip(self.indices, questions.tolist(), strict=True) if kept),
            question=(np.cumsum(questions) - 1)[self.question[rows]],
            **{name: getattr(self, name)[rows] for name in ("source", "topic", "value", "half", "rounds")},
        )


def statements(groups: Sequence[Group], topics: Sequence[Topic], most: int) -> Statements:
    """The groups that state plain figures only, without uncertainties; at most `most` distinct values each.

    `topics` has one entry a group.
    """
    indices: list[int] = []
    names: dict[Topic, int] = {}
    sources: dict[str, int] = {}
    whole: list[tuple[int, int, int]] = []
    real: list[tuple[float, float, bool]] = []
    for index, group in enumerate(groups):
        found = _plain(group, most)
        if found is None:
            continue
        topic = names.setdefault(topics[index], len(names))
        for origin, value, half, rounds in found:
            whole.append((len(indices), sources.setdefault(origin, len(sources)), topic))
            real.append((value, half, rounds))
        indices.append(index)
    columns = np.array(whole, dtype=np.int64).reshape(-1, 3).T, np.array(real, dtype=np.float64).reshape(-1, 3).T
    (question, source, topic_of), (value_of, half_of, rounds_of) = columns
    numbers = question, source, topic_of, value_of, half_of, rounds_of > 0
    return _sharpened(Statements(tuple(indices), tuple(sources), tuple(names), *numbers))


def rows_by(codes: Ints) -> Iterator[tuple[int, Ints]]:
    """(code, its rows in order) of every code, in one pass however many there are."""
    order = np.argsort(codes, kind="stable")
    for rows in np.split(order, np.flatnonzero(np.diff(codes[order])) + 1):
        if len(rows):
            yield int(codes[rows[0]]), rows


def _sharpened(known: Statements) -> Statements:
    """The statements of topics whose round figures are no more than chance makes, read to the last digit: among
    minutes of the day, 1100 is no rounded 1109."""
    half, rounds = known.half.copy(), known.rounds.copy()
    # Of the numbers with so many digits, these are round by chance.
    digits = np.floor(np.log10(np.maximum(np.abs(known.value), 1.0))) + 1
    by_chance = 10.0 ** -np.maximum(digits - 2, 1)
    for _, rows in rows_by(known.topic):
        if len(rows) >= _TELLING and rounds[rows].sum() <= _BY_CHANCE * by_chance[rows].sum():
            finest = float(np.quantile(half[rows], 0.1))
            half[rows] = np.where(rounds[rows], finest, half[rows])
            rounds[rows] = False
    return replace(known, half=half, rounds=rounds)


def _plain(group: Group, most: int) -> list[tuple[str, float, float, bool]] | None:
    """(origin, value, half of what rounds to it, whether it may be rounded); None where a claim is no plain figure."""
    found: set[tuple[str, float, float, bool]] = set()
    for claim in group.claims:
        one = in_unit(claim, group)
        if one is None:
            return None
        found.add((claim.origin, *one))
    if not found or len({value for _, value, _, _ in found}) > most:
        return None
    return sorted(found)


def in_unit(claim: Claim, group: Group) -> tuple[float, float, bool] | None:
    """A plain figure in the group's unit, half of what rounds to it, and whether it may be rounded; else None."""
    if claim.hedge != "exact" or claim.sd or claim.value is None or abs(claim.value) > 1e150:
        return None
    reading, to = read(claim), conversion(claim.unit, group.unit)
    if reading is None or to is None:
        return None
    value = claim.value
    if to.factor != 1.0 or to.offset != 0.0:
        value = float(f"{value * to.factor + to.offset:.12g}")
    return value, max(reading.half, 1e-12 * abs(claim.value)) * to.factor, reading.rounds


def topics(groups: Sequence[Group]) -> list[Topic]:
    """The kind of thing that each group asks for: its label, else a part of its name that many share.  A label that one
    question alone has tells of no kind."""
    labels = [group.label if group.label != group.key else "" for group in groups]
    counts = Counter(labels)
    labels = [label if counts[label] > 1 else "" for label in labels]
    unnamed = [index for index, label in enumerate(labels) if not label]
    for index, part in zip(unnamed, _shared_parts([groups[index].key for index in unnamed]), strict=True):
        labels[index] = part
    # One thing may be a count here and a measure there, for want of decimals.
    kinds = ("measure" if group.kind == "count" and group.unit else group.kind for group in groups)
    return [(kind, group.unit, label) for kind, group, label in zip(kinds, groups, labels, strict=True)]


def _shared_parts(keys: Sequence[str]) -> list[str]:
    """The part of each name, at one and the same place in all, that tells topics apart; '' where none does."""
    if len(keys) < 2 * _FEWEST_QUESTIONS:
        return [""] * len(keys)
    split = [_PARTS.split(key.strip()) for key in keys]
    for place in _PLACES:
        parts = [found[place] if -len(found) <= place < len(found) else "" for found in split]
        counts = Counter(parts)
        wordy = not any(part.isdigit() for part in counts)
        if wordy and 1 < len(counts) <= _MOST_TOPICS and min(counts.values()) >= _FEWEST_QUESTIONS:
            return parts
    return [""] * len(keys)
