"""Numbers that are ratios: 'six times', 'one in five', '1/2', 'twice'."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.ranges import attach_range
from numrecon.extraction.grammar.special.fractions import divide, read_fraction
from numrecon.extraction.grammar.units.phrases import accept_unit
from numrecon.extraction.grammar.window import STOPS, Window
from numrecon.langs.tokens import SIGN

_TWO = Decimal(2)
_RATIOS = frozenset(("times", "fraction", "over", "one_in"))
_FINEST = 64  # the finest fraction that sizes are given in: sixty-fourths of an inch
_VERB_REACH = 6  # tokens behind a verb such as 'doubled' in which 'three times' says it again


def attach_ratio(window: Window, draft: Draft) -> None:
    """'six times', 'two thirds', 'one in five', '1/2', 'half of': the number becomes a ratio."""
    number = draft.number
    i = draft.right
    if number.value is None or draft.kind != "count" or not _may_be_ratio(window, number, i):
        return
    if window.is_dash(i) and window.glued(i) and window.at(i + 1, "fraction", "times"):
        i += 1
    times = window.at(i, "times")
    if times is not None and (window.near(i) or window.glued(i)):
        draft.kind, draft.right = "ratio", times.last
        draft.rules.append("times")
        half = window.at(times.last, "and_half")
        if half is not None and window.near(times.last) and number.value % 1 == 0:
            number.value, number.place, draft.right = number.value + Decimal("0.5"), -1, half.last
        return
    for rule in (read_fraction, divide, _one_in, _slash):
        if rule(window, draft):
            return


def _may_be_ratio(window: Window, number: Number, i: int) -> bool:
    """Whether what stands at token i may make a ratio of the number before it."""
    said = number.form != "digits" or not window.roles_at[i].isdisjoint(_RATIOS)
    return said or window.kind(i) == SIGN or "noun_in" in window.lexicon.phrases.roles


def settle_fraction(draft: Draft) -> None:
    """'half', 'three quarters' in one word that no scale or unit took is the ratio; 'zero point five' is a number."""
    number = draft.number
    share = number.form == "words" and not number.decimals and 0 < (number.value or 0) < 1
    if draft.kind == "count" and share and draft.upper is None:
        draft.kind = "ratio"


def _one_in(window: Window, draft: Draft) -> bool:
    """'one in five', 'jeden na pięć': a ratio below one; larger firsts are something else ('three in 2019')."""
    between = _noun_in(window, draft.right)
    match = window.at(draft.right, "one_in") or between
    if match is None or not window.near(match.first) or draft.number.value is None or draft.number.form == "vague":
        return False
    second = read_number(window, match.last)
    if not isinstance(second, Number) or second.value is None or second.value != second.value.to_integral_value():
        return False
    if between is None and _is_step(window, draft, second):
        return False
    if between is not None and draft.number.value > 9:  # '49 seggi su 100' says how many of how many
        return False
    same_form = second.form == draft.number.form or draft.number.value == 1 or between is not None
    same_form = same_form or match.last - match.first > 1 or second.value in (10, 100)  # 'nine in 10', 'two out of 12'
    large = between is None and draft.number.value == 1 and (second.grouped or second.scale > 1)  # 'one in 10,000'
    if not draft.number.value < second.value or second.value > 1000 and not large or not same_form:
        return False
    if window.near(second.last) and accept_unit(window, second.last) is not None:
        return False  # 'three in five years'
    if draft.number.value > 9 and second.value not in (100, 1000):
        return False
    draft.number.value /= second.value
    draft.number.place, draft.kind, draft.right = -2, "ratio", second.last
    if window.is_hyphen(match.first):
        draft.number.last = second.last  # '1-in-3': 'in' is no unit there
    if between is not None:
        draft.noun, draft.noun_last = window.raw(between.first - 1), second.last
    draft.rules.append("one_in")
    return True


def _is_step(window: Window, draft: Draft, second: Number) -> bool:
    """Whether the words between one and five say something else: a change ('z 4 na 6 zł'), a size ('3 na 5 metrów')."""
    measured = window.near(second.last) and window.at(second.last, "unit", "currency", "percent", "scale") is not None
    return draft.number.decimals or measured or window.fold(draft.left - 1) in window.lexicon.change_from


def _noun_in(window: Window, i: int) -> Match | None:
    """'un bambino SU cinque': the word between behind one to three words of the counted noun, where the language says
    so.
    """
    if "noun_in" not in window.lexicon.phrases.roles:
        return None
    for j in range(i, i + 4):
        match = window.at(j, "noun_in")
        if match is not None and j > i:
            return match
        if (
            not window.is_word(j)
            or not window.near(j)
            or window.fold(j) in window.lexicon.function
            or window.capitalised(j)
        ):
            return None
    return None


def _slash(window: Window, draft: Draft) -> bool:
    """'1/2', '3/4': a proper fraction of small numbers."""
    i = draft.right
    if not (window.joins_digits(i, "/\u2044")):
        return False
    second = Decimal(window.raw(i + 1))
    value = draft.number.value
    if value is None or draft.number.form != "digits" or not 0 < value < second <= 1000 or draft.number.decimals:
        return False
    measured = window.at(i + 2, "unit") is not None
    if measured and second > _FINEST and str(second).strip("0") != "1":
        return False  # '12/256 GB', but '2/1000 kg'
    draft.number.value, draft.number.place = value / second, -2
    draft.kind, draft.right = "ratio", i + 2
    if measured:
        draft.number.last = i + 2
    draft.rules.append("fraction")
    return True


def settle_twice(window: Window, draft: Draft) -> Draft:
    """'مرة أو مرتين', 'مرتين أو ثلاث مرات': twice as one end of a range."""
    number, joint = draft.number, window.before(draft.left, "range_or")
    once = window.before(joint.first, "times") if joint is not None and not joint.clitic else None
    once = once if number.value == _TWO else None
    if once is not None and not window.before(once.first, "number"):
        draft.upper, draft.hedge = number, "range"
        draft.number = Number(once.first, once.last, Decimal(1), 1, 0, "words", clitic=once.clitic, rules=["bare"])
        draft.left, draft.clitic = once.first, once.clitic
    elif number.value == _TWO and window.at(draft.right, "range_or") is not None:
        attach_range(window, draft)
        times = window.at(draft.right, "times") if draft.upper is not None else None
        draft.right = times.last if times is not None else draft.right
    return draft


def add_half_time(window: Window, draft: Draft) -> Draft:
    """'مرتين ونصف المرة': a half behind a ratio that is no verb, where the two stand together."""
    number, half = draft.number, window.at(draft.right, "and_half")
    if half is not None and window.lexicon.clitics and number.value == _TWO and window.near(draft.right):
        number.value, number.place, draft.right = _TWO + Decimal("0.5"), -1, half.last
    return draft


def said_again(window: Window, match: Match) -> bool:
    """Whether how many times follows a verb that says twice by itself: 'تضاعف العدد ثلاث مرات'."""
    if window.at(match.last, "range_or") is not None:
        return False
    for i in range(match.last, min(match.last + _VERB_REACH, len(window))):
        if window.is_sign(i, STOPS):
            return False
        number = window.at(i, "number")
        if number is not None and window.at(number.last, "times") is not None:
            return True
        twice = window.at(i, "ratio")
        if twice is not None and twice.entry.value == match.entry.value and window.at(twice.last, "and_half"):
            return True
    return False
