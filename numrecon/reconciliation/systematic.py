"""Sources that differ from all others in one way over many questions: another unit, or another definition.

They are found before the numbers are worked out, in the order units, definitions, and repaired.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Group
from numrecon.reconciliation.busy import Busy
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.definitions import Split, definitions, split
from numrecon.reconciliation.given import Given
from numrecon.reconciliation.habit import Habit, Key
from numrecon.reconciliation.instruments import smooth
from numrecon.reconciliation.other_units import other_units
from numrecon.reconciliation.statements import Statements, Topic, rows_by

Floats = NDArray[np.float64]


def habits(known: Statements) -> dict[Key, Habit]:
    """What the statements of all questions tell of the sources, topic by topic."""
    rule = constants().systematic
    found: dict[Key, Habit] = {}
    by_topic: dict[Topic, Split] = {}
    measured = smooth(known)
    for code, rows in rows_by(known.topic):
        topic = known.topics[code]
        if len(np.unique(known.question[rows])) < rule.fewest:
            continue
        ways = Busy.of(known, rows, rule)
        units = dict(other_units(ways, rule))
        found.update(((topic, known.sources[ways.names[source]]), habit) for source, habit in units.items())
        families = split(ways.without(np.array(sorted(units), dtype=np.int64)), bool(measured[code]), rule)
        if families is not None:
            by_topic[topic] = families
    for topic, families in by_topic.items():
        for source, habit in definitions(families, list(by_topic.values()), known.sources, rule):
            found[topic, known.sources[source]] = habit
    return found


def repair(known: Statements, ways: Mapping[Key, Habit]) -> Statements:
    """The statements of odd sources repaired.

    Those of another definition whose distance is not the same everywhere are left out where others speak for the
    definition of the question.
    """
    if not ways:
        return known
    value, half, kept = known.value.copy(), known.half.copy(), np.ones(len(known), dtype=bool)
    places = (
        {name: code for code, name in enumerate(known.topics)},
        {name: code for code, name in enumerate(known.sources)},
    )
    for (topic, source), habit in ways.items():
        rows = np.flatnonzero((known.topic == places[0][topic]) & (known.source == places[1][source]))
        value[rows] = (value[rows] - habit.offset) / habit.ratio
        half[rows] /= abs(habit.ratio)
        kept[rows] = habit.constant
    value, half = _as_printed(known, value, half)
    others = np.bincount(known.question[kept], minlength=len(known.indices)) > 0
    kept |= ~others[known.question]
    columns = {name: getattr(known, name)[kept] for name in ("question", "source", "topic", "rounds")}
    return replace(known, value=value[kept], half=half[kept], **columns)


def _as_printed(known: Statements, value: Floats, half: Floats) -> tuple[Floats, Floats]:
    """Repaired values, and half of what rounds to them, as the others of their question print them."""
    changed = np.flatnonzero(value != known.value)
    step = np.full(len(known.indices), np.inf)
    np.minimum.at(step, known.question, np.where(value == known.value, 2 * known.half, np.inf))
    own = step[known.question[changed]]
    own = np.where(np.isfinite(own), own, 2 * half[changed])
    value, half = value.copy(), half.copy()
    value[changed] = [float(f"{x:.12g}") for x in np.round(value[changed] / own) * own]
    half[changed] = own / 2
    return value, half


def in_doubt(given: Given, group: Group, topic: Topic, ways: Mapping[Key, Habit], level: float) -> Given:
    """The numbers, less sure where some claims have another definition, which may be the one that is asked for: then a
    range of a higher level holds their values too."""
    rivals: list[tuple[float, float]] = []
    for claim in group.claims if ways else ():
        habit = ways.get((topic, claim.origin))
        if habit is not None and habit.doubt and claim.value is not None and claim.unit == group.unit:
            rivals.append((claim.value, habit.doubt))
    away = [(value, doubt) for value, doubt in rivals if not given.low <= value <= given.high]
    if not away:
        return given
    doubt = max(doubt for _, doubt in away)
    low, high = given.low, given.high
    if level > 1 - doubt:
        middle = float(np.median([value for value, _ in away]))
        low, high = min(low, middle), max(high, middle)
    surety = f"{given.surety} Which definition is asked for is {1 - doubt:.0%} sure."
    return replace(given, low=low, high=high, confidence=given.confidence * (1 - doubt), surety=surety)
