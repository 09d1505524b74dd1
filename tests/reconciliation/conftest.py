"""Claims as extraction and alignment hand them over, made from what a test cares about."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from numrecon.model import Claim, Group, Written

# `worlds`, which draws tables of claims, stands beside the folders of tests.
sys.path.insert(0, str(Path(__file__).parents[1]))

_BOUNDS = {
    "exact": (True, True, False, False),
    "about": (False, False, False, False),
    "more_than": (True, False, True, False),
    "at_least": (True, False, False, False),
    "less_than": (False, True, False, True),
    "at_most": (False, True, False, False),
    "almost": (False, True, False, True),
}


def printed(value: float) -> Written:
    """Precision of a plain printed number: trailing zeros of a whole one are not significant."""
    if not value.is_integer():
        whole, _, decimals = f"{abs(value):.12f}".rstrip("0").partition(".")
        return Written(len((whole + decimals).lstrip("0")), -len(decimals))
    whole = str(abs(int(value)))
    kept = whole.rstrip("0") or "0"
    return Written(len(kept), len(whole) - len(kept))


def made_claim(hedge: str, value: float | None, **fields: Any) -> Claim:
    """A claim 'hedge value', or a range or vague word with `low` and `high`; `written` is as printed in full."""
    low_set, high_set, low_open, high_open = _BOUNDS.get(hedge, (False, False, False, False))
    words = f"{hedge} {value}" if value is not None else f"{hedge} {fields.get('low')} {fields.get('high')}"
    defaults: dict[str, Any] = {
        "doc": "a.txt",
        "lang": "en",
        "source": None,
        "published": None,
        "as_of": None,
        "start": 0,
        "end": len(words),
        "quote": words,
        "sentence": words,
        "kind": "count",
        "value": value,
        "low": value if low_set else None,
        "high": value if high_set else None,
        "low_open": low_open,
        "high_open": high_open,
        "hedge": hedge,
        "unit": "",
        "per": None,
        "each": False,
        "noun": None,
        "reading_low": None,
        "reading_high": None,
    }
    if "written" not in fields and value is not None:
        defaults["written"] = printed(value)
    made = defaults | fields
    return Claim(origin=made.pop("origin", made["doc"]), **made)


def made_group(*claims: Claim, kind: str = "count", unit: str = "", per: str | None = None) -> Group:
    """The claims as one group."""
    return Group("k1", "things", kind, unit, per, claims)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def claim() -> Callable[..., Claim]:
    """`claim(hedge, value, **fields)`."""
    return made_claim


@pytest.fixture(scope="session")
def group() -> Callable[..., Group]:
    """`group(*claims, kind=, unit=, per=)`."""
    return made_group


@pytest.fixture(scope="session")
def article() -> tuple[Claim, ...]:
    """One event in five articles: what they allow together is 400,000 to 421,000."""
    vague = {"low": 200000.0, "high": 999999.0}
    return (
        made_claim("more_than", 400000.0, doc="pl.txt", quote="ponad 400 000", lang="pl"),
        made_claim("vague", None, doc="it.txt", quote="diverse centinaia di migliaia", lang="it", **vague),
        made_claim("vague", None, doc="ar.txt", quote="عدة مئات الآلاف", lang="ar", **vague),
        made_claim("almost", 421000.0, doc="de.txt", quote="fast 421.000", lang="de"),
        made_claim("almost", 421000.0, doc="en.txt", quote="almost 421,000"),
    )
