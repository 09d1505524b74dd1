"""Alignment: which claims, across documents and languages, answer one question.

Values, language-neutral anchors and a table of concepts give every pair of comparable claims a log-odds; a one-to-one
assignment between documents and a constrained average linkage make the groups.  No model runs.
"""

from __future__ import annotations

from numrecon.alignment.align import align
from numrecon.alignment.explain import explain
from numrecon.alignment.named import NamedQuestion
from numrecon.alignment.named import read as read_questions

__all__ = ["NamedQuestion", "align", "explain", "read_questions"]
