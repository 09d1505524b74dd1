"""The verdict on what claims say together: readings, posterior, conflicts with causes, relations between questions."""

from __future__ import annotations

from numrecon.reconciliation.constants import basis, overridden, under
from numrecon.reconciliation.echoes import traced
from numrecon.reconciliation.judge import METHODS, judge
from numrecon.reconciliation.relations import relate
from numrecon.reconciliation.tables import SHARINGS, judge_table

__all__ = ["METHODS", "SHARINGS", "basis", "judge", "judge_table", "overridden", "relate", "traced", "under"]
