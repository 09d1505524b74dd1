"""Quantities that no number heads: 'twice', 'half', 'شخصان', 'first', 'one in five', and scores."""

from __future__ import annotations

from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.bare import read_bare
from numrecon.extraction.grammar.composition import trailing_zeros
from numrecon.extraction.grammar.compounds import fused_ordinal
from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.fractions import divide, is_plural, read_fraction, read_share
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers import read_number
from numrecon.extraction.grammar.ranges import attach_range
from numrecon.extraction.grammar.units import settle_unit
from numrecon.extraction.grammar.window import STOPS, Window
from numrecon.langs import fold

_TWO = Decimal(2)
_HUNDRED = Decimal(100)
_VERB_REACH = 6  # tokens behind a verb such as 'doubled' in which 'three times' says it again
_SCORE = Decimal(500)
_SPOKEN_SCORE = Decimal(150)


def read_special(window: Window, i: int) -> Draft | None:
    """The quantity of one of these forms that starts at token i."""
    if (share := read_share(window, i)) is not None:
        return share
    for match in window.all_at(i):
        role, value = match.entry.role, match.entry.value
        if role == "ratio" and not _said_again(window, match):
            return _times(window, _draft(window, i, match.last, value, "ratio", "", match.clitic))
        if role == "fraction" and (value == 2 or window.at(match.last, "link") or not window.lexicon.articled):
            return _draft(window, i, match.last, 1 / Decimal(value), "ratio", "", match.clitic)
        if role in ("dual_unit", "dual_noun") and window.before(i, "both") is None:
            return _dual(window, match)
        if role == "ordinal":
            value, last = _compound_ordinal(window, value, match.last)
            return _draft(window, i, last, value, "ordinal", "", match.clitic)
    if (value := fused_ordinal(window.lexicon, window.fold(i))) is not None:
        return _draft(window, i, i + 1, value, "ordinal", "", 0)
    return read_bare(window, i)


def _times(window: Window, draft: Draft) -> Draft:
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


def _said_again(window: Window, match: Match) -> bool:
    """Whether how many times follows a verb that says twice by itself: 'تضاعف العدد ثلاث مرات'."""
    if window.at(match.last, "range_or") is not None:
        return False
    for i in range(match.last, min(match.last + _VERB_REACH, len(window))):
        if window.is_sign(i, STOPS):
            return False
        number = window.at(i, "number")
        if number is not None and window.at(number.last, "times") is not None:
            return True
    return False


def _dual(window: Window, match: Match) -> Draft:
    """'يومين', 'دولتان': two of it; 'يومين أو ثلاثة', 'ساعتين ونصف', 'عام أو عامين'."""
    draft = _draft(window, match.first, match.last, _TWO, "count", "", match.clitic)
    again = window.at(match.last, "number")  # 'شخصان اثنان'
    if again is not None and again.entry.value == 2 and not again.clitic and window.near(again.first):
        draft.right = again.last
    unit = _dual_unit(window, match.entry.value, match.entry.role)
    codes = window.lexicon.meanings(match.entry.value, "currency") if match.entry.role == "dual_noun" else []
    if codes:
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


def _compound_ordinal(window: Window, value: Decimal, last: int) -> tuple[Decimal, int]:
    """'quinquagésimo oitavo', 'centésimo vigésimo quinto': ordinals that add up, each in the zeros of the one
    before."""
    while (match := window.at(last, "ordinal")) is not None and window.near(last):
        if (
            match.entry.value >= 10 ** trailing_zeros(value)
            or window.at(last, "weekday") is not None
            and match.entry.value < 7 > value
        ):
            break
        value, last = value + match.entry.value, match.last
    return value, last


def read_ordinal(window: Window, number: Number) -> Draft | None:
    """'twenty-first', 'one hundred forty-second', 'three hundred millionth': number words and an ordinal behind
    them."""
    i = number.last
    if number.form != "words" or number.value is None or number.value % 1:
        return None
    dash = window.lexicon.hyphenated and window.is_dash(i) and window.glued(i) and window.glued(i + 1)
    match = window.at(i + dash, "ordinal") if dash or window.near(i) else None
    if match is None or window.is_dash(match.last) and window.glued(match.last):
        return None
    if (value := _ordinal_sum(window, number, match, dash=dash)) is None:
        return None
    value, last = _compound_ordinal(window, value, match.last)
    return _draft(window, number.first, last, value, "ordinal", "", number.clitic)


def _ordinal_sum(window: Window, number: Number, match: Match, *, dash: bool) -> Decimal | None:
    """Value of number words and an ordinal: a scale multiplied ('two hundredth'), or a digit behind tens and hundreds,
    which without a hyphen is said so from third on only ('twenty fifth', but 'twenty first responders').
    """
    assert number.value is not None
    place = match.entry.value
    if place >= _HUNDRED and str(place).strip("0") == "1":
        shares = is_plural(window, match) or window.at(match.last, "link") is not None
        return number.value * place if number.value > 1 and not shares else None
    if match.clitic and window.lexicon.definite(window.tokens, number.first):  # 'المئة والخامسة والعشرون'
        return number.value + place if not number.value % _HUNDRED and place < _HUNDRED else None
    if not window.lexicon.hyphenated or not dash and place <= _TWO:
        return None
    tens = 20 <= number.value % 100 <= 90 and not number.value % 10 and place <= 9
    hundreds = not dash and number.value >= _HUNDRED and not number.value % 100 and place < _HUNDRED
    return number.value + place if tens or hundreds else None


def attach_ratio(window: Window, draft: Draft) -> None:
    """'six times', 'two thirds', 'one in five', '1/2', 'half of': the number becomes a ratio."""
    number = draft.number
    i = draft.right
    if number.value is None or draft.kind not in ("count",):
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


def settle_fraction(draft: Draft) -> None:
    """'half', 'three quarters' in one word that no scale or unit took is the ratio."""
    number = draft.number
    if draft.kind == "count" and number.form == "words" and 0 < (number.value or 0) < 1 and draft.upper is None:
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
    if window.at(second.last, "unit") is not None and window.near(second.last):
        return False  # 'three in five years'
    if draft.number.value > 9 and second.value not in (100, 1000):
        return False
    draft.number.value /= second.value
    draft.number.place, draft.kind, draft.right = -2, "ratio", second.last
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
    so."""
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
    if not (window.is_sign(i, "/\u2044") and window.glued(i) and window.glued(i + 1) and window.is_digits(i + 1)):
        return False
    second = Decimal(window.raw(i + 1))
    value = draft.number.value
    if value is None or draft.number.form != "digits" or not 0 < value < second <= 1000 or draft.number.decimals:
        return False
    draft.number.value, draft.number.place = value / second, -2
    draft.kind, draft.right = "ratio", i + 2
    if window.at(i + 2, "unit") is not None:
        draft.number.last = i + 2
    draft.rules.append("fraction")
    return True


def read_score(window: Window, number: Number) -> Draft | None:
    """'3:1', '21-14': two plain numbers joined, glued, the first not smaller or nothing counted behind: a result."""
    i = number.last
    if (spoken := _spoken_score(window, number)) is not None:
        return spoken
    if number.form != "digits" or number.decimals or number.grouped or number.value is None:
        return None
    colon = window.is_sign(i, ":")
    if not (colon or window.is_dash(i)) or not window.glued(i) or not window.glued(i + 1):
        return None
    second = read_number(window, i + 1)
    if not isinstance(second, Number) or second.decimals or second.value is None:
        return None
    if second.form != "digits" and not (second.form == "words" and second.value == 0):  # '2-صفر'
        return None
    if max(number.value, second.value) > _SCORE or window.glued(second.last) and window.is_word(second.last):
        return None
    j = second.last
    if window.is_dash(j) and window.glued(j) and window.glued(j + 1) and window.at(j + 1, "suffix", "unit"):
        return None  # '4-5-letnie dzieci'
    follows = window.at(second.last, "unit", "percent", "currency", "scale", "times", "minor")
    if window.before(number.first, "age_before") is not None:
        return None
    if not colon and number.value < second.value and (follows or _counted(window, second.last)):
        return None
    draft = Draft(number, number.first, second.last, kind="score")
    number.value = None
    draft.rules.append("score")
    return draft


def _spoken_score(window: Window, number: Number) -> Draft | None:
    """'2 a 1', 'dois a zero': two small numbers with the word of a result between, nothing opened before and nothing
    counted behind; where that word makes ranges too, the larger number stands first.
    """
    match = window.at(number.last, "score")
    if (
        match is None
        or number.form not in ("digits", "words")
        or number.decimals
        or number.grouped
        or number.value is None
    ):
        return None
    if window.at(number.last, "percent") is not None:  # 'cinco por cento'
        return None
    if window.fold(number.first - 1) in window.lexicon.change_from:  # 'z 20 do 15'
        return None
    if not window.near(number.last) or not window.near(match.last) or window.before(number.first, "range_open"):
        return None
    second = read_number(window, match.last)
    if not isinstance(second, Number) or second.form != number.form or second.decimals or second.value is None:
        return None
    if (
        max(number.value, second.value) > _SPOKEN_SCORE
        or window.glued(second.last)
        and not window.is_sign(second.last, STOPS)
    ):
        return None
    if _counted(window, second.last) or number.value < second.value and window.at(number.last, "range_to") is not None:
        return None
    measured = window.at(second.last, "unit", "percent", "currency", "scale", "times", "minor")
    if measured is not None and window.fold(second.last) not in window.lexicon.function:
        return None
    number.value = None
    number.rules.append("score")
    return Draft(number, number.first, second.last, kind="score")


def _counted(window: Window, i: int) -> bool:
    """Whether a counted noun follows, which makes '2-3' a range."""
    if not window.is_word(i) or window.fold(i) in window.lexicon.function:
        return False
    return not window.capitalised(i) or window.lexicon.capitalised_nouns


def _draft(window: Window, first: int, last: int, value: Decimal, kind: str, unit: str, clitic: int) -> Draft:
    number = Number(first, last, Decimal(value), 1, 0, "words", clitic=clitic, rules=[kind])
    return Draft(number, first, last, kind=kind, unit=unit, clitic=clitic)
