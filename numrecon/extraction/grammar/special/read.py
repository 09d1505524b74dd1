"""Quantities that no number heads: 'twice', 'half', 'شخصان', 'first'."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, spoken
from numrecon.extraction.grammar.lexicon.arabic import VOWEL
from numrecon.extraction.grammar.numbers.compounds import fused_ordinal
from numrecon.extraction.grammar.special.bare import read_bare
from numrecon.extraction.grammar.special.duals import agrees, read_dual
from numrecon.extraction.grammar.special.fractions import is_counted, part_of, read_share
from numrecon.extraction.grammar.special.ordinals import compound_ordinal
from numrecon.extraction.grammar.special.ratios import add_half_time, said_again, settle_twice
from numrecon.extraction.grammar.window import Window


def read_special(window: Window, i: int) -> Draft | None:
    """The quantity of one of these forms that starts at token i."""
    if is_counted(window, i):
        return None
    if (part := read_share(window, i)) is not None:
        return part
    for match in window.all_at(i):
        role, value = match.entry.role, match.entry.value
        if role == "ratio" and not said_again(window, match):
            return settle_twice(window, add_half_time(window, spoken(i, match.last, value, "ratio", match.clitic)))
        share = value == 2 or window.at(match.last, "link") is not None or not window.lexicon.articled
        if role == "fraction" and share or role == "vowelled" and VOWEL in window.raw(i):
            draft = spoken(i, match.last, 1 / Decimal(value), "ratio", match.clitic)
            if window.at(match.last, "scale") is not None:  # 'ونصف مليون'
                part_of(window, draft)
            return draft
        if role in ("dual_unit", "dual_noun") and window.before(i, "both") is None and not agrees(window, match):
            return read_dual(window, match)
        if role == "ordinal":
            value, last = compound_ordinal(window, value, match.last)
            return spoken(i, last, value, "ordinal", match.clitic)
    if (value := fused_ordinal(window.lexicon, window.fold(i))) is not None:
        return spoken(i, i + 1, value, "ordinal", 0)
    return read_bare(window, i)
