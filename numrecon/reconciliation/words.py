"""What the verdict says in plain sentences."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from math import isfinite

from numrecon.model import CauseType, Claim
from numrecon.reconciliation.evidence import Evidence, names_source
from numrecon.reconciliation.narrower import KIND, PLACE, TOLD
from numrecon.reconciliation.superseded import (
    CHANGED,
    CORRECTED,
    EARLIER,
    FELL,
    OF_ONE_DAY,
    PASSED,
    REVISED,
    UNDATED,
    UNDATED_FALL,
)
from numrecon.reconciliation.swapped import SWAPPED

_SLIPS = {
    1e3: "thousand and million, or million and billion, mixed up?",
    1e6: "a scale word left out or read twice?",
    1e9: "a scale word left out or read twice?",
    10.0: "a digit lost or added?",
}

_PARTS = {
    TOLD: "the words beside it call it a part",
    PLACE: "it is of a place within that of the other",
    KIND: "it counts one sort of people only",
}


@lru_cache(maxsize=4096)
def plain(value: float) -> str:
    """A number with groups of three, at most seven significant digits; an exponent where very large or small."""
    if not isfinite(value):
        return "?"
    size = abs(value)
    if size and not 1e-4 <= size < 1e16:
        return f"{value:.4g}"
    if value == int(value):
        return f"{int(value):,}"
    short = Decimal(f"{value:.7g}")
    return f"{short:,f}".rstrip("0").rstrip(".") if "." in f"{short:f}" else f"{short:,f}"


def said(claim: Claim, beside: Claim | None = None) -> str:
    """The quote and who makes the claim; `beside` another one of the same document, whom it quotes."""
    teller = claim.source or claim.doc
    who = f"{claim.origin}, in {teller}" if beside is not None and quoted_beside(claim, beside) else teller
    return f"\u201c{claim.quote}\u201d ({who})"


def quoted_beside(claim: Claim, other: Claim) -> bool:
    """Whether a claim is told from another of the same document by whom it quotes only."""
    return claim.doc == other.doc and claim.origin != other.origin and names_source(claim)


@lru_cache(maxsize=4096)
def between(low: float, high: float) -> str:
    """A reading in words."""
    return plain(low) if low == high else f"{plain(low)} to {plain(high)}"


class Phrases:
    """The sentences on pairs of claims of one question, by index; names and readings are worded once a claim, when
    they are first needed."""

    def __init__(self, claims: tuple[Claim, ...], evidence: Evidence) -> None:
        self._claims, self._evidence = claims, evidence
        self._said: dict[int, str] = {}

    def _names(self, a: int, b: int) -> tuple[str, str]:
        first, second = self._claims[a], self._claims[b]
        if first.doc == second.doc and first.origin != second.origin:
            return said(first, second), said(second, first)
        return self._name(a), self._name(b)

    def _name(self, index: int) -> str:
        found = self._said.get(index)
        if found is None:
            found = self._said[index] = said(self._claims[index])
        return found

    def _reads(self, index: int) -> str:
        row = self._evidence.rows[index]
        reading = self._evidence.readings[row]
        return between(reading.low, reading.high) if row >= 0 else "nothing"

    def apart(self, a: int, b: int) -> str:
        """A conflict in one sentence."""
        one, other = self._names(a, b)
        if ends := self._other_ends(a, b):
            first, second = (plain(end) for end in ends)
            return f"{one} and {other} are ranges that share one end; the other is {first} here and {second} there"
        return f"{one} is read as {self._reads(a)}, {other} as {self._reads(b)}: as stated they do not meet"

    def _other_ends(self, a: int, b: int) -> tuple[float, float] | None:
        """The ends that two written ranges do not share; None for those that do not overlap, and for other claims."""
        if self._claims[a].hedge != "range" or self._claims[b].hedge != "range":
            return None
        one, other = (self._evidence.readings[self._evidence.rows[index]] for index in (a, b))
        if one.high < other.low or other.high < one.low:
            return None
        sides = (one.low, other.low), (one.high, other.high)
        return max(sides, key=lambda side: abs(side[0] - side[1]) / max(abs(side[0]), abs(side[1]), 1e-300))

    def why(self, cause: CauseType, a: int, b: int, detail: float, concerned: int | None) -> str:
        """A cause in one sentence; `concerned` is the index of the claim it concerns, of two days the older one."""
        older_first = cause == "superseded" and concerned == b
        one, other = self._names(b, a) if older_first else self._names(a, b)
        return f"{one}, {other}: {self._reason(cause, a, b, detail, concerned)}"

    def _reason(self, cause: CauseType, a: int, b: int, detail: float, concerned: int | None) -> str:
        if cause == "factor":
            return f"a factor of {plain(detail)} ({_SLIPS[detail]})"
        if cause == "misreading" and detail == SWAPPED:
            return "two digits of one are those of the other in the wrong order"
        if cause == "misreading":
            return f"a factor of {plain(detail)}, and the decimal mark or the scale word of one is in doubt"
        if cause == "unit" and detail != 1.0:
            return f"their ratio, {plain(detail)}, is that of two units"
        if cause in ("unit", "currency"):
            first, second = (self._claims[index].unit or "none" for index in (a, b))
            return f"one number with two {'units' if cause == 'unit' else 'currencies'}, {first} and {second}"
        if cause == "each_total":
            return f"{plain(detail)} times the figure for each is the total"
        if cause == "part_of":
            return f"the smaller one may be a part of the other: {_PARTS[detail]}"
        if cause == "superseded" and detail in (UNDATED, UNDATED_FALL):
            went = "grew" if detail == UNDATED else "fell"
            return f"this figure {went} from day to day, and the two may be of different hours or days"
        if cause == "superseded" and detail == OF_ONE_DAY:
            return "such a count changes from hour to hour, and the two may be of different hours or days"
        if cause == "superseded" and detail == EARLIER:
            return "one is called an earlier figure where it stands"
        if cause == "superseded":
            old, new = (a, b) if concerned == a else (b, a)
            early, late = self._claims[old].as_of, self._claims[new].as_of
            dates = f"{early} to {late}"
            if detail == CORRECTED:
                return f"all later claims say less: corrected from {dates}"
            if detail == REVISED:
                return f"nobody states the older one any more: revised from {dates}"
            if detail == FELL:
                return f"this figure fell from day to day, from {dates} as well"
            if detail == CHANGED:
                return f"such a figure rises and falls: the older one is of {early}, the later one of {late}"
            if detail == PASSED:
                return f"they differ by the time that passed from {dates}"
            return f"such a figure only grows, and it grew from {dates}"
        if detail == 0:
            return "both may be a finer figure that is stated too, rounded or cut off"
        if detail < 0:
            return "the coarser figure is the finer one cut off, not rounded"
        return "the coarser figure is the finer one rounded"
