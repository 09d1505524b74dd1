"""Reading: a document and its language in, quantities and refusals out."""

from __future__ import annotations

from numrecon.extraction.extract import extract

__all__ = ["extract"]
