"""Reads one window from left to right: each rule in turn, from the number outwards to what stands around it."""

from __future__ import annotations

from numrecon.extraction.grammar.bounds import attach_bound
from numrecon.extraction.grammar.build import build
from numrecon.extraction.grammar.carried import attach_carried, remember_large
from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.hedges import attach_hedge, settle_difference
from numrecon.extraction.grammar.lexicon import Lexicon
from numrecon.extraction.grammar.neighbours import attach_neighbour
from numrecon.extraction.grammar.nouns import attach_noun
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.ranges import attach_range
from numrecon.extraction.grammar.refusals.idioms import refuse_phrase
from numrecon.extraction.grammar.refusals.opaque import Opaque
from numrecon.extraction.grammar.refusals.rules import refuse_draft, refuse_number
from numrecon.extraction.grammar.refusals.runs import Runs
from numrecon.extraction.grammar.refusals.times import refuse_hours
from numrecon.extraction.grammar.special.bare import count_behind
from numrecon.extraction.grammar.special.fractions import is_fifth
from numrecon.extraction.grammar.special.marks import read_feet
from numrecon.extraction.grammar.special.ordinals import read_marked_ordinal, read_ordinal, settle_ordinal
from numrecon.extraction.grammar.special.ratios import attach_ratio, settle_fraction
from numrecon.extraction.grammar.special.read import read_special
from numrecon.extraction.grammar.special.scores import read_score
from numrecon.extraction.grammar.units.ages import attach_age_near, attach_apposition
from numrecon.extraction.grammar.units.attach import attach_unit
from numrecon.extraction.grammar.units.magnitudes import attach_magnitude
from numrecon.extraction.grammar.window import Window
from numrecon.model import Quantity, Refusal, RefusalReason


def read_window(lexicon: Lexicon, text: str, start: int, end: int) -> tuple[list[Quantity], list[Refusal]]:
    """Quantities and refusals in `text[start:end]`, in order, not overlapping; offsets are those of `text`."""
    window = Window(lexicon, text, start, end)
    opaque, runs = Opaque(window), Runs(window)
    quantities: list[Quantity] = []
    refused: list[Refusal] = []
    floor = start
    for i in window.anchors():
        if (found := runs.at(i) or _read_at(window, opaque, i)) is None:
            continue
        if isinstance(found, Refused):
            refused.append(_refusal(window, found))
            window.label = found.last if found.reason == "label" else None
            window.read = max(found.last, i + 1)
        else:
            quantity = build(window, found, floor)
            quantities.append(quantity)
            while refused and refused[-1].end > quantity.start:
                refused.pop()  # the article or hedge that the quantity takes in
            floor, window.previous = quantity.end, found
            remember_large(window, found)
            window.read = max(found.right, i + 1)
            if "dual" not in found.rules:  # 'تجاوز العدد في البلدين 300': the verb goes on
                window.floor = window.read
    return quantities, refused


def _read_at(window: Window, opaque: Opaque, i: int) -> Draft | Refused | None:
    if (height := read_feet(window, i)) is not None:
        return _surround(window, height)
    inside = window.is_digits(i) or window.glued(i) or window.glued(i + 1)  # '/five-dead'
    if inside and (blocked := opaque.at(i)) is not None:
        return blocked
    if (phrase := refuse_phrase(window, i)) is not None:
        return phrase
    number = read_number(window, i)
    if isinstance(number, Refused):
        return number
    if number is None or _ratio_phrase(window, number):
        special = read_special(window, i)
        if special is None:
            return None
        return _surround(window, special) if special.kind != "ordinal" else settle_ordinal(window, special)
    return _read_number(window, number)


def _ratio_phrase(window: Window, number: Number) -> bool:
    """Whether a listed ratio goes on beyond the number that it starts with ('einer von fünf'), or the number word is
    a fraction where it stands ('خُمس').
    """
    ratio = window.at(number.first, "ratio")
    return ratio is not None and ratio.last > number.last or is_fifth(window, number)


def _read_number(window: Window, number: Number) -> Draft | Refused | None:
    joined = (
        window.glued(number.last) and not window.glued(number.first) and window.at(number.last, "score") is not None
    )
    if joined and (score := read_score(window, number)) is not None:
        return score  # '3x1' is no label
    if (refused := refuse_number(window, number)) is not None:
        return refused
    if (score := read_score(window, number)) is not None:
        return score
    ordinal = read_ordinal(window, number) or read_marked_ordinal(window, number)
    if ordinal is not None:
        return ordinal
    draft = Draft(number, number.first, number.last, clitic=number.clitic)
    draft.flags, draft.others = list(number.flags), list(number.others)
    if number.value is None:
        draft.hedge = "vague"
    attach_ratio(window, draft)
    if not count_behind(window, draft):
        attach_unit(window, draft)
        attach_range(window, draft)
    if (hours := refuse_hours(window, draft)) is not None:
        return hours
    settle_fraction(draft)
    return _surround(window, draft)


def _surround(window: Window, draft: Draft) -> Draft | Refused:
    attach_noun(window, draft)
    attach_magnitude(window, draft)
    attach_hedge(window, draft)
    attach_bound(window, draft)
    settle_difference(window, draft)
    attach_apposition(window, draft)
    attach_age_near(window, draft)
    attach_neighbour(window, draft)
    attach_carried(window, draft)
    return refuse_draft(window, draft) or draft


def _refusal(window: Window, found: Refused) -> Refusal:
    start, end = window.tokens.starts[found.first], window.tokens.ends[found.last - 1]
    reason: RefusalReason = found.reason  # type: ignore[assignment]
    return Refusal(start, end, window.text[start:end], reason)
