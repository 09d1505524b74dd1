"""Sources that differ from all others in one way over many questions: another unit, or another definition.

They are found before the numbers are worked out, in the order units, definitions: what copies what is asked of nobody
here, because those who are right agree as copies do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numrecon.model import Cause, CauseType, Conflict, Group, Question, Status
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.given import Given
from numrecon.reconciliation.instruments import smooth
from numrecon.reconciliation.parameters import Systematic
from numrecon.reconciliation.statements import Statements, Topic, rows_by
from numrecon.reconciliation.words import plain

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

#: Statistics that a figure in another unit, or of another definition, would spoil.
_OF_DISCREPANCY = frozenset({"q", "degrees", "i2", "birge"})

Key = tuple[Topic, str]  # topic and source


@dataclass(frozen=True, slots=True)
class Habit:
    """How a source differs: its figure is the true one times `ratio` plus `offset`, give or take `reach`.

    `type` is `unit` or `factor` where ratio and offset are those of two units, else `definition`; `family` are the
    sources that share the habit, `unit` names the two units; `doubt`: chance that theirs is the definition asked for.
    """

    type: CauseType
    ratio: float = 1.0
    offset: float = 0.0
    reach: float = 0.0
    family: tuple[str, ...] = ()
    unit: str = ""
    doubt: float = 0.0

    def repaired(self, value: float) -> float:
        """What the source would have said in the way of the others."""
        return (value - self.offset) / self.ratio

    def shown(self, value: float, point: float) -> bool:
        """Whether a figure differs from the point in this way."""
        away = abs(value - self.offset - self.ratio * point)
        return away <= max(self.reach, 1e-9 * abs(point)) and value != point

    @property
    def constant(self) -> bool:
        """Whether what is repaired is as good as any other figure."""
        return self.type != "definition" or self.reach == 0.0

    def cause(self, name: str, index: int) -> Cause:
        """The cause of a conflict with the claim `index`, made by the source `name`."""
        weight = constants().systematic.weight
        if self.type != "definition":
            by = f"by the ratio {plain(self.ratio)}"
            if self.offset:
                by = f"as {plain(self.ratio)} x + {plain(self.offset)}"
            units = f" of two units ({self.unit})" if self.unit else ""
            return Cause(self.type, weight, f"{name} differs {by}{units} in nearly all questions", index)
        also = f" ({len(self.family):,} sources do)" if len(self.family) > 1 else ""
        about = "" if self.reach == 0.0 else "about "
        size = f"{about}{plain(abs(self.offset))} {'more' if self.offset > 0 else 'less'}"
        text = f"{name} states {size} in most questions{also}: it seems to mean something else"
        return Cause("definition", weight, text, index)


def habits(known: Statements) -> dict[Key, Habit]:
    """What the statements of all questions tell of the sources, topic by topic."""
    rule = constants().systematic
    found: dict[Key, Habit] = {}
    split: dict[Topic, _Split] = {}
    measured = smooth(known)
    for code, rows in rows_by(known.topic):
        topic = known.topics[code]
        if len(np.unique(known.question[rows])) < rule.fewest:
            continue
        ways = _Topic.of(known, rows, rule)
        units = dict(_other_units(ways, rule))
        found.update(((topic, known.sources[ways.names[source]]), habit) for source, habit in units.items())
        families = _split(ways.without(np.array(sorted(units), dtype=np.int64)), bool(measured[code]), rule)
        if families is not None:
            split[topic] = families
    for topic, families in split.items():
        for source, habit in _definitions(families, list(split.values()), known.sources, rule):
            found[topic, known.sources[source]] = habit
    return found


@dataclass(frozen=True, slots=True)
class _Topic:
    """The statements of busy sources in one topic, (n,) each, sources and questions numbered anew; `names`: their
    number among all.  `middle` (q,): the median of all statements of a question, `share`: that of its commonest value.
    """

    question: Ints
    source: Ints
    value: Floats
    names: Ints
    middle: Floats
    share: Floats

    @classmethod
    def of(cls, known: Statements, rows: Ints, rule: Systematic) -> _Topic:
        """The busy sources of a topic, whose statements are these rows."""
        _, question = np.unique(known.question[rows], return_inverse=True)
        names, source, made = np.unique(known.source[rows], return_inverse=True, return_counts=True)
        value = known.value[rows]
        middle, share = _medians(question, value), _shares(question, value)
        busy = np.flatnonzero(made >= rule.fewest)
        busy = np.sort(busy[np.argsort(-made[busy], kind="stable")][: rule.most_sources])
        place = np.full(len(names), -1, dtype=np.int64)
        place[busy] = np.arange(len(busy))
        kept = place[source] >= 0
        return cls(question[kept], place[source[kept]], value[kept], names[busy], middle, share)

    def without(self, sources: Ints) -> _Topic:
        """The same without the statements of some sources."""
        kept = ~np.isin(self.source, sources)
        return replace(self, question=self.question[kept], source=self.source[kept], value=self.value[kept])

    def by_source(self) -> Iterator[tuple[int, Ints]]:
        """(source, its rows)."""
        order = np.argsort(self.source, kind="stable")
        cuts = np.flatnonzero(np.diff(self.source[order])) + 1
        for rows in np.split(order, cuts):
            if len(rows):
                yield int(self.source[rows[0]]), rows


def _medians(question: Ints, value: Floats) -> Floats:
    order = np.lexsort((value, question))
    counts = np.bincount(question)
    starts = np.cumsum(counts) - counts
    sorted_values = value[order]
    return np.asarray((sorted_values[starts + (counts - 1) // 2] + sorted_values[starts + counts // 2]) / 2)


def _runs(question: Ints, value: Floats) -> tuple[Ints, Ints]:
    """(rows that begin a value of a question, in order of both; how many state each)."""
    order = np.lexsort((value, question))
    new = np.concatenate([[True], (np.diff(question[order]) > 0) | (np.diff(value[order]) != 0)])
    return order[new], np.bincount(np.cumsum(new) - 1)


def _shares(question: Ints, value: Floats) -> Floats:
    first, sizes = _runs(question, value)
    most = np.zeros(int(question.max()) + 1)
    np.maximum.at(most, question[first], sizes)
    return np.asarray(most / np.bincount(question))


# ---------------------------------------------------------------- another unit


def _other_units(ways: _Topic, rule: Systematic) -> Iterator[tuple[int, Habit]]:
    """Sources whose figures are nearly all those of the others in another unit, or a power of ten away."""
    for source, rows in ways.by_source():
        middle, value = ways.middle[ways.question[rows]], ways.value[rows]
        usable = middle * value > 0
        found = None
        if usable.sum() >= rule.fewest and usable.mean() >= rule.most_of_ratios:
            found = _ratio(np.log(value[usable] / middle[usable]), rule)
        if found is not None:
            name, size, near = found
            reach = 2 * near * float(np.median(np.abs(value)))
            yield source, Habit("unit" if name else "factor", ratio=size, reach=reach, unit=name)
            continue
        scale = _temperature(value, middle, rule)
        if scale is not None:
            yield source, scale


def _ratio(logs: Floats, rule: Systematic) -> tuple[str, float, float] | None:
    """(name, size, how near) of the ratio that nearly all logarithms are near to; None where there is none."""
    middle = float(np.median(logs))
    # How far the figures themselves scatter says how near is near.
    spread = 1.4826 * float(np.median(np.abs(logs - middle)))
    near, error = max(rule.near, 3 * spread), 2 * 1.25 * spread / len(logs) ** 0.5
    mixed = chain.from_iterable(constants().unit_ratios.values())
    known = [*mixed, *constants().table_ratios, *(("", factor) for factor in rule.factors)]
    away, name, size = min(
        (abs(middle - sign * np.log(size)), name, size**sign) for name, size in known for sign in (1, -1)
    )
    if away > rule.middle + error or near > rule.widest * abs(np.log(size)):
        return None
    held = float(np.mean(np.abs(logs - np.log(size)) <= near))
    return (name.replace("_", " "), size, near) if held >= rule.most_of_ratios else None


def _temperature(value: Floats, middle: Floats, rule: Systematic) -> Habit | None:
    """Celsius where the others have Fahrenheit, or the other way round: most are far nearer so than as stated."""
    spread = float(np.median(np.abs(middle - np.median(middle)))) if len(middle) else 0.0
    if len(value) < rule.fewest or not spread:
        return None
    for ratio, offset in ((5 / 9, -160 / 9), (1.8, 32.0)):
        off = np.abs(value - (middle * ratio + offset))
        nearer = np.mean(off < np.abs(value - middle) / 4)
        if nearer >= rule.most_of_ratios and float(np.median(off)) < rule.widest * spread * ratio:
            reach = 6 * float(np.median(off)) + 1e-9
            return Habit("unit", ratio=ratio, offset=offset, reach=reach, unit="Celsius and Fahrenheit")
    return None


# ---------------------------------------------------------------- another definition


@dataclass(frozen=True, slots=True)
class _Split:
    """The families of sources in a topic: `members` by their number among all, `modes` what each says in the contested
    questions, (f, q), and `support`: the mean share of its statements there in which a source, whoever it is, says the
    same.  Sources count alike: those with many claims are often those that copy.  `scatter`: what a definition must
    differ by at least where figures are measured, and each instrument is off in its own way; else 0."""

    members: tuple[frozenset[int], ...]
    modes: Floats
    support: Floats
    scatter: float

    def place(self, sources: frozenset[int]) -> int:
        """The family that holds more than half of these sources, -1 where none does."""
        held = [len(sources & family) for family in self.members]
        best = int(np.argmax(held))
        return best if 2 * held[best] > len(sources) else -1

    def behind(self, sources: frozenset[int]) -> float:
        """The support of their family."""
        place = self.place(sources)
        return float(self.support[place]) if place >= 0 else 0.0


def _split(ways: _Topic, measured: bool, rule: Systematic) -> _Split | None:
    """The families of sources that agree with each other where not all do; None where nothing is contested."""
    contested = ways.share[ways.question] <= rule.contested
    question, source, value = ways.question[contested], ways.source[contested], ways.value[contested]
    if not len(value):
        return None
    place, question = question, np.unique(question, return_inverse=True)[1]
    agree, both = _agreement(question, source, value, len(ways.names))
    families = _families(_through_others(agree / np.maximum(both, 1), both >= rule.fewest), rule.alike)
    modes = np.array([_modes(question, value, np.isin(source, members)) for members in families])
    made = np.bincount(source, minlength=len(ways.names))
    share = 1.0 / (made[source] * np.count_nonzero(made))
    support = np.array([np.sum(share[value == mode[question]]) for mode in modes])
    scatter = max(rule.of_scatter * 1.4826 * float(np.median(np.abs(value - ways.middle[place]))), 1e-300)
    named = tuple(frozenset(ways.names[members].tolist()) for members in families)
    return _Split(named, modes, support, scatter if measured else 0.0)


def _definitions(
    here: _Split, topics: Sequence[_Split], sources: Sequence[str], rule: Systematic
) -> Iterator[tuple[int, Habit]]:
    """(source, habit) of the families that differ from the main one to one side.

    The main family is the one with most statements behind it, over all topics in which its sources stand together.
    """
    together = [sum(other.behind(members) for other in topics) for members in here.members]
    main = int(np.argmax(np.where(here.support >= rule.main_share, together, -1.0)))
    if here.support[main] < rule.main_share:
        return
    for members, modes in zip(here.members, here.modes, strict=True):
        if members == here.members[main] or here.scatter and len(members) == 1:
            continue
        found = _offset(modes - here.modes[main], len(members), rule)
        if found is not None and abs(found[0]) >= here.scatter:
            # Topics in which both stand together do not tell which one is asked for.
            apart = [other for other in topics if other.place(members) != other.place(here.members[main])]
            most, less = (sum(other.behind(one) for other in apart) for one in (here.members[main], members))
            doubt = 1 / (1 + (most / max(less, 1e-9)) ** rule.decided)
            names = tuple(sorted(sources[member] for member in members))
            habit = Habit("definition", offset=found[0], reach=found[1], family=names, doubt=doubt)
            yield from ((member, habit) for member in sorted(members))


def _agreement(question: Ints, source: Ints, value: Floats, count: int) -> tuple[Floats, Floats]:
    """(s, s) each: in how many questions two sources state the same value, and in how many both state one."""
    from scipy.sparse import csr_array

    order = np.lexsort((value, question))
    new = np.concatenate([[True], (np.diff(question[order]) > 0) | (np.diff(value[order]) != 0)])
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.cumsum(new) - 1
    ones = np.ones(len(source))
    stated = csr_array((ones, (source, place)), shape=(count, int(place.max()) + 1))
    asked = csr_array((ones, (source, question)), shape=(count, int(question.max()) + 1))
    return np.asarray((stated @ stated.T).toarray()), np.asarray((asked @ asked.T).toarray())


def _through_others(alike: Floats, known: Bools) -> Floats:
    """(s, s): how far two sources agree; where they hardly meet, as far as both agree with a third one."""
    direct = np.where(known, alike, 0.0)
    found = direct.copy()
    for source in np.flatnonzero(~known.all(axis=1)):
        through = np.minimum(direct[source][:, None], direct).max(axis=0)
        found[source] = np.where(known[source], direct[source], through)
    return found


def _families(alike: Floats, least: float) -> list[Ints]:
    """The sources by family: on average so much alike (average linkage), so that who mixes two families joins none."""
    if len(alike) < 2:
        return [np.arange(len(alike))]
    from scipy.cluster.hierarchy import fcluster, linkage

    upper = np.triu_indices(len(alike), 1)
    labels = fcluster(linkage(1.0 - alike[upper], "average"), 1.0 - least, "distance")
    return [np.flatnonzero(labels == code) for code in np.unique(labels)]


def _modes(question: Ints, value: Floats, mine: Bools) -> Floats:
    """(q,): the commonest value of a family in each question, of equals the lowest; NaN where it says nothing."""
    found = np.full(int(question.max()) + 1, np.nan)
    rows = np.flatnonzero(mine)
    if not len(rows):
        return found
    first, sizes = _runs(question[rows], value[rows])
    owner, stated = question[rows[first]], value[rows[first]]
    best = np.lexsort((-stated, sizes, owner))
    last = np.concatenate([np.diff(owner[best]) > 0, [True]])
    found[owner[best][last]] = stated[best][last]
    return found


def _offset(away: Floats, size: int, rule: Systematic) -> tuple[float, float] | None:
    """(offset, reach) of a family of so many sources that lies to one side of the main one in most questions; else
    None.  One source alone must differ by the same amount in most of them."""
    away = away[np.isfinite(away)]
    apart = away[away != 0]
    if len(away) < rule.fewest or len(apart) < rule.most_of_offsets * len(away):
        return None
    middle = float(np.median(apart))
    if np.mean(np.sign(apart) == np.sign(middle)) < rule.one_sided:
        return None
    spread = 1.4826 * float(np.median(np.abs(apart - middle)))
    if spread > (rule.widest_offset if size > 1 else 0.0) * abs(middle):
        return None
    # Beyond three deviations it is no longer the definition that tells two figures apart.
    return float(f"{middle:.9g}"), float(f"{3 * spread:.9g}")


# ---------------------------------------------------------------- what follows


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


def told(question: Question, topic: Topic, known: Mapping[Key, Habit]) -> Question:
    """The question with the conflicts explained that a habit of one of the two sources explains, and the claims
    labelled that were repaired."""
    if not known:
        return question
    odd: dict[int, Cause] = {}
    labelled: list[dict[str, object]] = []
    for index, claim in enumerate(question.claims):
        habit = known.get((topic, claim.origin))
        if habit is None or claim.value is None or claim.unit != question.unit:
            continue
        if habit.shown(claim.value, question.point):
            odd[index] = habit.cause(claim.source or claim.origin, index)
            value = float(f"{habit.repaired(claim.value):.7g}")
            labelled.append(
                {"claim": index, "cause": habit.type, "value": value, "explanation": odd[index].explanation}
            )
    if not odd:
        return question
    conflicts = tuple(_explained(conflict, odd) for conflict in question.conflicts)
    text = f"{question.explanation} {_sentence(list(odd.values()))}"
    status = _status(question.status, conflicts)
    extra = {**_reviewed(question, conflicts, odd), "repaired": labelled}
    return replace(question, conflicts=conflicts, status=status, explanation=text, extra=extra)


def _reviewed(question: Question, conflicts: Sequence[Conflict], odd: Mapping[int, Cause]) -> dict[str, Any]:
    """What stands behind the verdict, without what no longer holds: an odd figure is no measure of discrepancy, and its
    source is asked what it means, unless another conflict is open."""
    extra = dict(question.extra)
    statistics = extra.get("statistics", {})
    extra["statistics"] = {name: value for name, value in statistics.items() if name not in _OF_DISCREPANCY}
    threshold = constants().conflict.tension
    if "settles" in extra and not any(one.cause is None and one.contradiction >= threshold for one in conflicts):
        index, cause = next(iter(odd.items()))
        name = question.claims[index].source or question.claims[index].origin
        what = "what exactly it counts" if cause.type == "definition" else "in which unit it reports"
        extra["settles"] = {"claims": [index], "cut": 0.0, "explanation": f"Ask {name} {what}."}
    return extra


def _sentence(causes: Sequence[Cause]) -> str:
    first, *others = causes
    more = f" (and {len(others):,} more)" if others else ""
    count = "1 claim is" if not others else f"{len(causes):,} claims are"
    return f"{count} repaired and not counted as agreeing: {first.explanation}{more}."


def _explained(conflict: Conflict, odd: Mapping[int, Cause]) -> Conflict:
    """A conflict of an odd claim with one that is not; two odd ones differ for another reason."""
    if (conflict.a in odd) == (conflict.b in odd):
        return conflict
    cause = odd[conflict.a if conflict.a in odd else conflict.b]
    if conflict.cause is not None and conflict.cause.type == cause.type != "definition":
        return conflict
    return replace(conflict, cause=cause)


def _status(status: Status, conflicts: Iterable[Conflict]) -> Status:
    table = constants().conflict
    worst = max((one.contradiction for one in conflicts if one.cause is None), default=0.0)
    if status == "single" or worst >= table.contradiction:
        return status
    return "tension" if worst >= table.tension else "compatible"
