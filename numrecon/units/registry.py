"""The one pint registry, built at first use; every call into it holds one lock, because pint's caches are not safe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from numrecon.errors import UnitError

if TYPE_CHECKING:
    import pint

_LOCK = RLock()
_TERM = r"[A-Za-z_][A-Za-z_0-9]{0,60}(?: ?\*\* ?-?\d(?:\.\d)?)?"
# What pint may be handed: products and quotients of names with one-digit exponents, as `str(pint_unit)` writes them.
_NAME = re.compile(rf"(?:1 ?/ ?)?{_TERM}(?: ?[*/] ?{_TERM}){{0,7}}")


@cache
def _build() -> pint.UnitRegistry[Any]:
    import pint

    # Both files are read before anything is asked: what pint has computed from the first would not see the second.
    registry: pint.UnitRegistry[Any] = pint.UnitRegistry(None, on_redefinition="ignore")
    registry.load_definitions(str(files("pint") / "default_en.txt"))
    registry.load_definitions(str(Path(__file__).parent / "definitions.txt"))
    registry.default_system = "mks"
    return registry


@contextmanager
def registry() -> Iterator[pint.UnitRegistry[Any]]:
    """The registry with the project's own units; held by one thread at a time."""
    with _LOCK:
        yield _build()


def parse(name: str) -> pint.Unit:
    """The pint unit of a name; raises UnitError for anything that is no plain unit expression or that pint lacks."""
    if not _NAME.fullmatch(name):
        raise UnitError(f"no unit name: {name!r}", hint="a name as pint writes it, such as 'kilometer / hour'")
    import pint

    with registry() as units:
        try:
            return units.parse_units(name)
        except (pint.errors.PintError, AttributeError, ValueError) as error:
            raise UnitError(f"unknown unit {name!r}: {error}", hint="see numrecon/units/definitions.txt") from None
