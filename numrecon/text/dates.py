"""Dates of any precision as days: '2026' is the whole year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

UNKNOWN = (float("nan"), float("nan"))


@lru_cache(maxsize=4096)
def days(text: str | None) -> tuple[float, float]:
    """(first, last) day of YYYY, YYYY-MM or YYYY-MM-DD as ordinals; NaN where there is no such date."""
    if not text:
        return UNKNOWN
    parts = text[:10].split("-")
    try:
        year, *rest = (int(part) for part in parts)
        month_first, month_last = (rest[0], rest[0]) if rest else (1, 12)
        day_first, day_last = (rest[1], rest[1]) if len(rest) > 1 else (1, monthrange(year, month_last)[1])
        first, last = date(year, month_first, day_first), date(year, month_last, day_last)
        return float(first.toordinal()), float(last.toordinal())
    except ValueError:
        return UNKNOWN
