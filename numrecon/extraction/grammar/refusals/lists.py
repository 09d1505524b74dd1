"""Numbers in a list that a label opens."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft, Refused
from numrecon.extraction.grammar.neighbours import in_list
from numrecon.extraction.grammar.window import Window


def refuse_listed(window: Window, draft: Draft) -> Refused | None:
    """'flights 12 and 15', 'junctions 3, 4 and 7': a bare number in a list that starts with a label is one too."""
    plain = draft.kind == "count" and draft.number.form == "digits" and draft.hedge == "exact" and draft.upper is None
    if window.label is None or not plain or draft.noun is not None or not in_list(window, window.label, draft.left):
        return None
    return Refused(draft.number.first, draft.number.last, "label")
