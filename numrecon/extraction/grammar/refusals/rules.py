"""The rules that say a number is no quantity, in the order in which they are asked; the first that refuses wins.

Links, phone numbers (`opaque.py`) and idioms (`idioms.py`) are asked before a number is read at all.
"""

from __future__ import annotations

from collections.abc import Callable

from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.refusals.articles import refuse_article
from numrecon.extraction.grammar.refusals.dates import refuse_day, refuse_numeric_date
from numrecon.extraction.grammar.refusals.labels import refuse_label, refuse_leading_zero
from numrecon.extraction.grammar.refusals.lists import refuse_listed
from numrecon.extraction.grammar.refusals.names import refuse_model, refuse_name, refuse_numbered, refuse_title
from numrecon.extraction.grammar.refusals.times import refuse_clock, refuse_spelled_time
from numrecon.extraction.grammar.refusals.years import refuse_year
from numrecon.extraction.grammar.units.brackets import refuse_beyond
from numrecon.extraction.grammar.window import Window

#: Asked of a number as it was read, before anything around it is.
_OF_NUMBERS: tuple[Callable[[Window, Number], Refused | None], ...] = (
    refuse_label,
    refuse_day,
    refuse_numeric_date,
    refuse_clock,
    refuse_spelled_time,
    refuse_leading_zero,
)
#: Asked of a quantity when its unit, noun and hedge are known.
_OF_DRAFTS: tuple[Callable[[Window, Draft], Refused | None], ...] = (
    refuse_listed,
    refuse_beyond,
    refuse_year,
    refuse_name,
    refuse_model,
    refuse_title,
    refuse_numbered,
    refuse_article,
)


def refuse_number(window: Window, number: Number) -> Refused | None:
    """The refusal of a number that names or dates something, None where it may be a quantity."""
    for rule in _OF_NUMBERS:
        if (refused := rule(window, number)) is not None:
            return refused
    return None


def refuse_draft(window: Window, draft: Draft) -> Refused | None:
    """The refusal of what turns out to be no quantity by what stands around it, else None."""
    for rule in _OF_DRAFTS:
        if (refused := rule(window, draft)) is not None:
            return refused
    return None
