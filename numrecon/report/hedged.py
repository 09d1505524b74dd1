"""HedgeRecon as tables: how far verdicts hold, what is read as meant, what is said of the sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from numrecon.report import calibration

if TYPE_CHECKING:
    from numrecon.hedged import Findings, Share

#: A header and the rows under it.
Table = tuple[Sequence[str], Sequence[Sequence[str]]]


def tables(found: Findings) -> list[Table]:
    """The tables in the order in which they are shown."""
    return [
        (calibration.HEADER, [calibration.cells(one) for one in found.verdicts]),
        (("Language", "Figures", "Read as meant"), _rows(found.read)),
        (("Form", "Figures", "Truth within the reading"), _rows(found.held)),
        (("What is said of the sources", "Cases", "Right"), _rows(found.told)),
    ]


def markdown(found: Findings) -> str:
    """The tables in Markdown."""
    return "\n".join(_marked(*table) for table in tables(found))


def records(found: Findings) -> dict[str, Any]:
    """One object, for JSON."""
    parts = {"read": found.read, "held": found.held, "told": found.told}
    listed = {name: [{"name": one.name, "n": one.n, "hits": one.hits} for one in part] for name, part in parts.items()}
    return {"verdicts": calibration.records(found.verdicts)} | listed


def _rows(shares: Sequence[Share]) -> list[tuple[str, str, str]]:
    return [(one.name, f"{one.n:,}", f"{one.hits / one.n:.1%}" if one.n else "") for one in shares]


def _marked(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---" if at == 0 else "--:" for at in range(len(header))], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
