"""Claims with some fields changed: as `dataclasses.replace`, which takes twice as long, and claims are many."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from numrecon.model import Claim

_NAMES = tuple(field.name for field in fields(Claim))
_PLACES = {name: place for place, name in enumerate(_NAMES)}
_ALL = attrgetter(*_NAMES)


def altered(claim: Claim, **changes: Any) -> Claim:
    """The claim with these fields."""
    found = list(_ALL(claim))
    for name, value in changes.items():
        found[_PLACES[name]] = value
    return Claim(*found)
