"""The claims of a group as columns: one row a distinct claim, in the question's unit, and who stands behind each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import inf

import numpy as np
from numpy.typing import NDArray

from numrecon.alignment.said.sources import of_outlet
from numrecon.model import TRENDS, Claim, Group, Scope
from numrecon.reconciliation.exchange import conversion, outward, rate
from numrecon.reconciliation.reading import Reading, converted, widened
from numrecon.reconciliation.readings import read
from numrecon.text.dates import days

Floats = NDArray[np.float64]

#: Flags of a reading that may be off by a power of ten.
_DOUBTS = frozenset({"separator", "scale"})

#: A document with more figures on one question is a list.
_MOST_TOLD = 50
#: Hedges whose figure is an upper bound.
_CAPPED = frozenset({"almost", "less_than", "at_most"})
#: Kinds that grow with the days.
_TIMES = frozenset({"duration", "age"})
#: Hedges that name no number of their own.
_LOOSE = frozenset({"about", "vague"})
#: Hedges whose figure is no bound.
_PLAIN = frozenset({"exact", "about"})


@dataclass(frozen=True, slots=True)
class Asserted:
    """The bounds that a claim sets, infinite where open; `*_open`: the bound itself is excluded."""

    low: float
    high: float
    low_open: bool
    high_open: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """`rows[i]` is the row of claim i, or -1 where it cannot be compared.

    `readings`, `asserted` (what the words set, in the question's unit), `examples` (a claim that says it), `voices`
    (claims by row) and `origins` (distinct origins by row) have one entry a row.  Rows are distinct in what is said, of
    when, and in what unit; they stand in an order that does not depend on the order of the claims.
    """

    rows: tuple[int, ...]
    readings: tuple[Reading, ...]
    asserted: tuple[Asserted, ...]
    examples: tuple[Claim, ...]
    voices: tuple[tuple[int, ...], ...]
    origins: tuple[frozenset[str], ...]
    #: Pairs of rows i < j that one document states of one day, each from a source that it names: it does not hold that
    #: one has replaced the other.
    rivals: frozenset[tuple[int, int]] = frozenset()
    #: The documents that state each row.
    docs: tuple[frozenset[str], ...] = ()

    def alike(self, row: int) -> tuple[int, ...]:
        """The rows that read and assert what this one does, on whatever day and in whatever unit; itself among them."""
        stated = list(zip(self.readings, self.asserted, strict=True))
        return tuple(other for other, one in enumerate(stated) if one == stated[row])

    def votes(self, kept: Sequence[int]) -> tuple[tuple[int, ...], Floats]:
        """(a row of each distinct reading among the kept ones, its votes): an origin's readings share one vote.

        A cluster of m statements of one origin has the likelihood of each to the power 1/m: complete dependence.  A
        reading that an origin repeats, on another day or in another unit, counts once.
        """
        first: dict[tuple[Reading, Asserted], int] = {}
        origins: dict[int, set[str]] = {}
        for row in kept:
            leader = first.setdefault((self.readings[row], self.asserted[row]), row)
            origins.setdefault(leader, set()).update(self.origins[row])
        shares: dict[str, int] = {}
        for names in origins.values():
            for name in names:
                shares[name] = shares.get(name, 0) + 1
        return tuple(origins), np.array(
            [sum(1.0 / shares[name] for name in sorted(names)) for names in origins.values()]
        )


def collect(group: Group) -> Evidence:
    """The evidence of a group."""
    keys = [_key(claim) for claim in group.claims]
    members: dict[tuple[object, ...], list[int]] = {}
    for index, key in enumerate(keys):
        members.setdefault(key, []).append(index)
    kept: list[tuple[tuple[object, ...], Reading]] = []
    for key, indices in members.items():
        reading = _in_unit(group.claims[indices[0]], group.unit)
        if reading is not None:
            kept.append((key, reading))
    kept.sort(key=lambda item: _rank(item[1], group.claims[members[item[0]][0]]))
    place = {key: row for row, (key, _) in enumerate(kept)}
    voices = tuple(tuple(members[key]) for key, _ in kept)
    rows = tuple(place.get(key, -1) for key in keys)
    return Evidence(
        rows=rows,
        readings=tuple(reading for _, reading in kept),
        asserted=tuple(_asserted(group.claims[indices[0]], group.unit) for indices in voices),
        examples=tuple(group.claims[indices[0]] for indices in voices),
        voices=voices,
        origins=tuple(frozenset(group.claims[index].origin for index in indices) for indices in voices),
        rivals=_rivals(group.claims, rows),
        docs=tuple(frozenset(group.claims[index].doc for index in indices) for indices in voices),
    )


def _rivals(claims: Sequence[Claim], rows: Sequence[int]) -> frozenset[tuple[int, int]]:
    """Rows of one document, of one day and of two sources that it names; a table's rows stand in no sentence."""
    told: dict[tuple[str, str | None], list[tuple[int, str]]] = defaultdict(list)
    for claim, row in zip(claims, rows, strict=True):
        if row >= 0 and claim.sentence and "earlier" not in claim.flags and names_source(claim):
            told[claim.doc, claim.as_of].append((row, claim.origin))
    return frozenset(
        (min(a, b), max(a, b))
        for several in told.values()
        if len(several) <= _MOST_TOLD
        for (a, one), (b, other) in combinations(several, 2)
        if a != b and one != other
    )


def names_source(claim: Claim) -> bool:
    """Whether somebody else than who publishes it is said to have said it."""
    publisher = of_outlet(claim.source)
    return claim.origin not in (claim.doc, claim.source, publisher.name if publisher else None)


def _rank(reading: Reading, claim: Claim) -> tuple[object, ...]:
    """The order of rows; rows that it leaves equal read the same, so that their order changes no number."""
    return reading.low, reading.high, reading.half, claim.hedge, claim.unit, claim.as_of or "", claim.each


def _key(claim: Claim) -> tuple[object, ...]:
    """What makes two claims the same statement."""
    said = claim.hedge, claim.value, claim.low, claim.high, claim.low_open, claim.high_open, claim.written
    return (*said, claim.kind, claim.unit, claim.per, claim.each, claim.as_of, claim.flags, claim.scope)


def _in_unit(claim: Claim, unit: str) -> Reading | None:
    reading = read(claim)
    found = rate(claim, unit)
    if reading is None or found is None:
        return None
    reading = converted(reading, found.factor, found.offset)
    if found.low == found.high:
        return reading
    reading = widened(reading, found.low / found.factor, found.high / found.factor)
    low, high = outward(reading.low, reading.high)
    return replace(reading, low=low, high=high)


def _asserted(claim: Claim, unit: str) -> Asserted:
    found = rate(claim, unit)
    assert found is not None
    low = -inf if claim.low is None else claim.low * found.low + found.offset
    high = inf if claim.high is None else claim.high * found.high + found.offset
    low, high = sorted((float(low), float(high)))
    if found.low < found.high:
        low, high = outward(low, high)
    single = low == high
    return Asserted(low, high, claim.low_open and not single, claim.high_open and not single)


@dataclass(frozen=True, slots=True)
class Columns:
    """What causes look at, one entry a row: numbers as arrays of shape (n,).

    `figure` is NaN where no number is stated; `own` is the same in the claim's own unit; `first`..`last` are the days
    for which the claim holds, NaN where unknown; `unit` numbers the distinct units; `doubt`: the scale or the decimal
    mark of the figure is in doubt; `capped`: the figure is an upper bound, `plain`: it is no bound at all, `sharp`: it
    is not vague and no 'about'; `earlier`: its sentence calls it an earlier one; `dated`: it says of which day the
    figure is, not only its document.  `days`, `half_days`: figure and half of a duration or an age in days, else NaN.
    `scope` numbers the distinct `scopes`, -1 for a claim without one; `trend` is the place of its trend in `TRENDS`, -1
    for none; `named`: somebody else than who publishes it is said to have said it.  `printed` is the figure in units of
    its last printed place, `place` the power of ten of that; NaN where that is unknown.
    """

    figure: Floats
    own: Floats
    low: Floats
    high: Floats
    half: Floats
    digits: Floats
    rounds: NDArray[np.bool_]
    each: NDArray[np.bool_]
    unit: NDArray[np.int64]
    doubt: NDArray[np.bool_]
    capped: NDArray[np.bool_]
    plain: NDArray[np.bool_]
    sharp: NDArray[np.bool_]
    first: Floats
    last: Floats
    earlier: NDArray[np.bool_]
    dated: NDArray[np.bool_]
    days: Floats
    half_days: Floats
    scope: NDArray[np.int64]
    scopes: tuple[Scope, ...]
    trend: NDArray[np.int64]
    named: NDArray[np.bool_]
    printed: Floats
    place: Floats


def columns(evidence: Evidence) -> Columns:
    """The columns of the evidence."""
    readings, examples = evidence.readings, evidence.examples
    codes = {unit: code for code, unit in enumerate(sorted({claim.unit for claim in examples}))}
    spans = [days(claim.as_of) for claim in examples]
    scopes = {scope: code for code, scope in enumerate(dict.fromkeys(c.scope for c in examples if c.scope is not None))}
    trends: dict[str | None, int] = {None: -1, **{trend: code for code, trend in enumerate(TRENDS)}}
    nan = float("nan")
    return Columns(
        figure=np.array([nan if r.figure is None else r.figure for r in readings]),
        own=np.array([nan if c.value is None else float(c.value) for c in examples]),
        low=np.array([r.low for r in readings]),
        high=np.array([r.high for r in readings]),
        half=np.array([r.half for r in readings]),
        digits=np.array([float(r.digits) for r in readings]),
        rounds=np.array([r.rounds for r in readings], dtype=bool),
        each=np.array([c.each and c.per is None for c in examples], dtype=bool),
        unit=np.array([codes[c.unit] for c in examples], dtype=np.int64),
        doubt=np.array([not _DOUBTS.isdisjoint(c.flags) for c in examples], dtype=bool),
        capped=np.array([c.hedge in _CAPPED for c in examples], dtype=bool),
        plain=np.array([c.hedge in _PLAIN for c in examples], dtype=bool),
        sharp=np.array([c.hedge not in _LOOSE for c in examples], dtype=bool),
        first=np.array([span[0] for span in spans]),
        last=np.array([span[1] for span in spans]),
        earlier=np.array(["earlier" in c.flags for c in examples], dtype=bool),
        dated=np.array([c.as_of != c.published for c in examples], dtype=bool),
        days=np.array([_days(c, c.value) for c in examples]),
        half_days=np.array([_days(c, _half(c)) for c in examples]),
        scope=np.array([-1 if c.scope is None else scopes[c.scope] for c in examples], dtype=np.int64),
        scopes=tuple(scopes),
        trend=np.array([trends[c.scope.trend] if c.scope else -1 for c in examples], dtype=np.int64),
        named=np.array([bool(c.sentence) and names_source(c) for c in examples], dtype=bool),
        printed=np.array([_printed(c) for c in examples]),
        place=np.array([nan if c.written is None else float(c.written.place) for c in examples]),
    )


def _printed(claim: Claim) -> float:
    """The figure without its scale: 62 of '62,000', 525 of '5.25'; NaN where it is too long to be told by digits."""
    if claim.value is None or claim.written is None or abs(claim.value) * 10.0**-claim.written.place > 1e15:
        return float("nan")
    return float(round(abs(claim.value) * 10.0**-claim.written.place))


def _half(claim: Claim) -> float | None:
    return None if claim.written is None else 10.0**claim.written.place / 2


def _days(claim: Claim, amount: float | None) -> float:
    """An amount of a duration's, or an age's, own unit in days; NaN for other kinds, and where there is no amount."""
    found = conversion(claim.unit, "day") if claim.kind in _TIMES and amount is not None else None
    return float("nan") if found is None or amount is None else float(amount) * found.factor
