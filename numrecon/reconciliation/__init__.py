"""The verdict on what claims say together: readings, posterior, conflicts with causes, relations between questions."""

from __future__ import annotations

from numrecon.reconciliation.judge import METHODS, judge
from numrecon.reconciliation.relations import relate

__all__ = ["METHODS", "judge", "relate"]
