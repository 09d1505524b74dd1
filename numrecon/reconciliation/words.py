"""What the verdict says in plain sentences."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from math import isfinite

from numrecon.model import Claim

_SLIPS = {
    1e3: "thousand and million, or million and billion, mixed up?",
    1e6: "a scale word left out or read twice?",
    1e9: "a scale word left out or read twice?",
    10.0: "a digit lost or added?",
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


def said(claim: Claim) -> str:
    """The quote and who makes the claim."""
    return f"\u201c{claim.quote}\u201d ({claim.source or claim.doc})"


def between(low: float, high: float) -> str:
    """A reading in words."""
    return plain(low) if low == high else f"{plain(low)} to {plain(high)}"


def why(cause: str, a: Claim, b: Claim, detail: float, old: Claim | None) -> str:
    """A cause in one sentence; `old` is the claim it concerns."""
    both = f"{said(a)}, {said(b)}"
    if cause == "factor":
        return f"{both}: a factor of {plain(detail)} ({_SLIPS[detail]})"
    if cause == "unit":
        if detail == 1.0:
            return f"{both}: one number with two units ({a.unit or 'none'} and {b.unit or 'none'})"
        return f"{both}: their ratio is that of two units ({plain(detail)})"
    if cause == "each_total":
        return f"{both}: {plain(detail)} times the figure for each is the total"
    if cause == "rounding":
        return f"{both}: the coarser figure is the finer one rounded"
    if cause == "superseded" and old is not None:
        new = b if old is a else a
        return f"{said(old)} held on {old.as_of}, {said(new)} on {new.as_of}: such a figure only grows"
    return both


def apart(a: Claim, b: Claim, reading_a: str, reading_b: str) -> str:
    """A conflict in one sentence."""
    return f"{said(a)} is read as {reading_a}, {said(b)} as {reading_b}: as stated they do not meet"
