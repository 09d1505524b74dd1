"""numrecon: reads quantities in many languages, groups the claims that answer one question, reports what they allow.

Everything public is loaded on first use, so that `import numrecon` costs the standard library only.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numrecon.api import explain, extract, read, reconcile
    from numrecon.errors import NumreconError
    from numrecon.model import Claim, Conflict, Document, Extraction, Quantity, Question
    from numrecon.results import Quantities, Result

__version__ = "0.1.0"

_HOMES = {
    "explain": "numrecon.api",
    "extract": "numrecon.api",
    "read": "numrecon.api",
    "reconcile": "numrecon.api",
    "NumreconError": "numrecon.errors",
    "Quantities": "numrecon.results",
    "Result": "numrecon.results",
    **dict.fromkeys(
        ("Claim", "Conflict", "Document", "Extraction", "Quantity", "Question"),
        "numrecon.model",
    ),
}

__all__ = [
    "Claim",
    "Conflict",
    "Document",
    "Extraction",
    "NumreconError",
    "Quantities",
    "Quantity",
    "Question",
    "Result",
    "__version__",
    "explain",
    "extract",
    "read",
    "reconcile",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'numrecon' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
