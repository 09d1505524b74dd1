"""Numbers of a verdict that are found for many questions at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Given:
    """Numbers found elsewhere, with the sentence on their confidence: low <= point <= high."""

    low: float
    high: float
    point: float
    confidence: float
    surety: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict's numbers on a question, the predictions that were asked for (id, low, high, point), and whether its
    sources were taken to aim at one `exact` number or to have `measured`."""

    given: Given
    predictions: list[dict[str, Any]]
    sharing: str = ""
