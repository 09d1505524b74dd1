"""What a failed assertion prints: intervals on one scale, the quotes, the rules that read them, the nearest refusal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from numrecon.model import Claim, Extraction, Quantity, Question

if TYPE_CHECKING:
    from numrecon.testing.asserts import Wanted

_WIDTH = 48


def claim_message(wanted: Wanted, extraction: Extraction, candidates: Sequence[int]) -> str:
    """Why no figure says what was asked."""
    asked = ", ".join(f"{name}={_show(value)}" for name, value in vars(wanted).items() if value is not None)
    lines = [f"no figure of {extraction.document.id!r} says: {asked}"]
    found = [extraction.quantities[i] for i in candidates]
    if found:
        rows = [("asked", wanted.at_least if wanted.equals is None else wanted.equals,
                 wanted.at_most if wanted.equals is None else wanted.equals)]  # fmt: skip
        rows += [(f"{q.text!r}", q.low, q.high) for q in found]
        lines += scale(rows)
        lines += [f"  {q.text!r} is {describe(q)}, read by {' < '.join(q.rules)}" for q in found]
    else:
        about = f" in a sentence with {wanted.about!r}" if wanted.about else ""
        lines.append(f"  no figure was found{about}; the text has {[q.text for q in extraction.quantities]}")
    if extraction.refused:
        nearest = extraction.refused[0]
        lines.append(f"  nearest refused: {nearest.text!r} ({nearest.reason})")
    return "\n".join(lines)


def conflict_message(question: Question, index: int) -> str:
    """Two claims that cannot both hold, with their intervals and sentences."""
    conflict = question.conflicts[index]
    a, b = question.claims[conflict.a], question.claims[conflict.b]
    lines = [f"{question.label}: {a.quote!r} and {b.quote!r} contradict each other ({conflict.contradiction:.2f})"]
    lines += scale([(f"{claim.doc}: {claim.quote}", *_asserted(claim)) for claim in (a, b)])
    lines += [f"  {claim.doc}:{claim.start}: {claim.sentence}" for claim in (a, b)]
    lines.append(f"  {conflict.explanation}")
    return "\n".join(lines)


def describe(quantity: Quantity) -> str:
    """A quantity's kind, bounds and unit in a few words."""
    low = "open" if quantity.low is None else _show(quantity.low)
    high = "open" if quantity.high is None else _show(quantity.high)
    unit = f" {quantity.unit}" if quantity.unit else ""
    return f"{quantity.kind} [{low}, {high}]{unit} ({quantity.hedge})"


def scale(rows: Sequence[tuple[str, float | None, float | None]]) -> list[str]:
    """Intervals drawn on one linear scale: '|---|', '<' and '>' where a side is open."""
    ends = [x for _, low, high in rows for x in (low, high) if x is not None]
    if not ends:
        return [f"  {label}: nothing asserted" for label, _, _ in rows]
    least, most = min(ends), max(ends)
    span = (most - least) or 1.0
    margin = max(len(label) for label, _, _ in rows)
    lines = []
    for label, low, high in rows:
        left = 0 if low is None else 1 + round((low - least) / span * (_WIDTH - 3))
        right = _WIDTH - 1 if high is None else 1 + round((high - least) / span * (_WIDTH - 3))
        bar = [" "] * _WIDTH
        bar[left : right + 1] = "-" * (right + 1 - left)
        bar[left], bar[right] = "<" if low is None else "|", ">" if high is None else "|"
        asserted = f"{'' if low is None else _show(low)}..{'' if high is None else _show(high)}"
        lines.append(f"  {label:<{margin}} {''.join(bar)} {asserted}")
    return lines


def _asserted(claim: Claim) -> tuple[float | None, float | None]:
    return (
        (claim.low, claim.high) if (claim.low, claim.high) != (None, None) else (claim.reading_low, claim.reading_high)
    )


def _show(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"{value:,}".replace(",", "_") if isinstance(value, int) and not isinstance(value, bool) else repr(value)
