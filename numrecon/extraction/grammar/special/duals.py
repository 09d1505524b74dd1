"""Arabic duals: 'يومين', 'دولتان' are two of it."""

from __future__ import annotations

from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Draft, Number, spoken
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.lexicon.arabic import ARTICLES
from numrecon.extraction.grammar.ranges import attach_range
from numrecon.extraction.grammar.units.attach import settle_unit
from numrecon.extraction.grammar.window import Window
from numrecon.langs import fold

_TWO = Decimal(2)


def agrees(window: Window, match: Match) -> bool:
    """Whether a dual is the adjective of the one before it: 'طفلان مصابان', but 'تعادل الفريقان بهدفين'. Adjectives
    have the case of their noun, are definite where it is, and no particles.
    """
    previous, first = window.previous, match.first
    if previous is None or previous.right != first or "dual" not in previous.rules or not window.near(first):
        return False
    noun, word = window.fold(first - 1), window.fold(first)
    definite = window.lexicon.definite(window.tokens, first)
    plain = word[: match.clitic] in ("", *ARTICLES)
    return plain and noun[-2:] == word[-2:] and definite == window.lexicon.definite(window.tokens, first - 1)


def read_dual(window: Window, match: Match) -> Draft:
    """'يومين', 'دولتان': two of it; 'يومين أو ثلاثة', 'ساعتين ونصف', 'عام أو عامين'."""
    draft = spoken(match.first, match.last, _TWO, "count", match.clitic)
    again = window.at(match.last, "number")  # 'شخصان اثنان'
    if again is not None and again.entry.value == 2 and not again.clitic and window.near(again.first):
        draft.right = again.last
    unit = _dual_unit(window, match.entry.value, match.entry.role)
    codes = window.lexicon.phrases.meanings(match.entry.value, "currency") if match.entry.role == "dual_noun" else []
    points = window.at(match.first, "percent")
    if points is not None and points.last > draft.right:  # 'نقطتين مئويتين'
        draft.kind, draft.unit, draft.right = "percent", points.entry.value, points.last
    elif codes:
        draft.kind, draft.unit = "money", codes[0][0]
    elif unit:
        draft.kind, draft.unit = unit_tables.kind(unit), unit
        settle_unit(window, draft)
        below = window.at(draft.right, "minus_after")
        if below is not None and window.near(below.first):  # 'درجتين تحت الصفر'
            draft.negative, draft.right = True, below.last
    else:
        draft.noun, draft.noun_last = window.raw(match.first), draft.right
        draft.rules.append("dual")
    if not _one_or_two(window, draft, match.entry.value, unit):
        attach_range(window, draft)
    return draft


def _one_or_two(window: Window, draft: Draft, noun: str, unit: str) -> bool:
    """'يوم أو يومان', 'لحظة لطيفة أو لحظتان': the singular, an 'or' and its dual are one to two."""
    joint = window.before(draft.left, "range_or")
    if joint is None or joint.clitic:
        return False
    for i in (joint.first - 1, joint.first - 2):
        single = window.at(i, "unit") if unit else None
        if i < window.floor or not (unit in single.entry.value if single else fold(noun) == window.fold(i)):
            continue
        draft.upper, draft.hedge = draft.number, "range"
        clitic = single.clitic if single is not None else 0
        draft.number = Number(i, i + 1, Decimal(1), 1, 0, "words", clitic=clitic, rules=["bare"])
        draft.left, draft.clitic = i, draft.number.clitic
        return True
    return False


def _dual_unit(window: Window, value: str, role: str) -> str:
    """Pint name of a dual noun that is a unit ('يومين'), '' where it counts things."""
    if role == "dual_unit":
        return value
    for name, forms in window.lexicon.data["units"].items():
        if value in forms:
            return str(name)
    names = unit_tables.surfaces(window.lexicon.language.code).get(value)
    return names[0] if names else ""
