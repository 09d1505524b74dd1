"""The reliability table as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from numrecon.reconciliation.reliability import LEVELS, Reliability

HEADER = ("Data", "Truths", *(f"Held at {level:.0%}" for level in LEVELS), "Score", "Brier", "ECE", "Sure", "Wrong")


def cells(one: Reliability) -> tuple[str, ...]:
    """A row of the table, under HEADER."""
    parts = (one.brier, one.ece, float(one.sure) if one.brier is not None else None, one.wrong)
    shown = ["" if part is None else f"{part:.3f}" for part in parts]
    shown[2] = f"{one.sure:,}" if shown[2] else ""
    coverage = [f"{one.coverage[level]:.1%}" for level in LEVELS]
    return (one.name, f"{one.n:,}", *coverage, f"{one.score:.3f}", *shown)


def markdown(found: Sequence[Reliability]) -> str:
    """The table in Markdown."""
    lines = [HEADER, tuple("---" if at == 0 else "--:" for at in range(len(HEADER))), *map(cells, found)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def records(found: Sequence[Reliability]) -> list[dict[str, Any]]:
    """One dict a row, for JSON."""
    return [
        {
            "data": one.name,
            "n": one.n,
            "coverage": {f"{level:g}": one.coverage[level] for level in LEVELS},
            "log_interval_score": one.score,
            "brier": one.brier,
            "ece": one.ece,
            "sure": one.sure,
            "wrong_of_sure": one.wrong,
        }
        for one in found
    ]
