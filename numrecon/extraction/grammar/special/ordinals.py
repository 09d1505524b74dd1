"""Places in an order: '1st', '20. Präsident', 'twenty-first', 'quinquagésimo oitavo'; and what says so that is none."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import follows_change
from numrecon.extraction.grammar.drafts import Draft, Number, Refused, spoken
from numrecon.extraction.grammar.hedges import attach_hedge
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers.atoms import is_plural
from numrecon.extraction.grammar.numbers.composition import trailing_zeros
from numrecon.extraction.grammar.units.ages import age_group
from numrecon.extraction.grammar.window import Window

_TWO = Decimal(2)
_HUNDRED = Decimal(100)
_WARM = 25  # places in an order seldom reach so far without their noun


def read_ordinal(window: Window, number: Number) -> Draft | None:
    """'twenty-first', 'one hundred forty-second', 'three hundred millionth': number words and an
    ordinal behind them.
    """
    i = number.last
    if number.form != "words" or number.value is None or number.value % 1:
        return None
    dash = window.lexicon.hyphenated and window.is_hyphen(i)
    match = window.at(i + dash, "ordinal") if dash or window.near(i) else None
    if match is None or window.is_dash(match.last) and window.glued(match.last):
        return None
    if (value := _ordinal_sum(window, number, match, dash=dash)) is None:
        return None
    value, last = compound_ordinal(window, value, match.last)
    return spoken(number.first, last, value, "ordinal", number.clitic)


def _ordinal_sum(window: Window, number: Number, match: Match, *, dash: bool) -> Decimal | None:
    """Value of number words and an ordinal: a scale multiplied ('two hundredth'), or a digit behind tens and hundreds,
    which without a hyphen is said so from third on only ('twenty fifth', but 'twenty first responders') or behind
    hundreds and tens ('one hundred twenty first').
    """
    assert number.value is not None
    place = match.entry.value
    if place >= _HUNDRED and str(place).strip("0") == "1":
        if window.at(match.first, "minor") is not None:
            return None  # 'quattordici centesimi'
        shares = is_plural(window, match) or window.at(match.last, "link") is not None
        return number.value * place if number.value > 1 and not shares else None
    if match.clitic and window.lexicon.definite(window.tokens, number.first):  # 'المئة والخامسة والعشرون'
        return number.value + place if not number.value % _HUNDRED and place < _HUNDRED else None
    early = place <= _TWO and (number.value < _HUNDRED or not number.value % _HUNDRED)
    if not window.lexicon.hyphenated or not dash and early:
        return None
    tens = 20 <= number.value % 100 <= 90 and not number.value % 10 and place <= 9
    hundreds = not dash and number.value >= _HUNDRED and not number.value % 100 and place < _HUNDRED
    return number.value + place if tens or hundreds else None


def compound_ordinal(window: Window, value: Decimal, last: int) -> tuple[Decimal, int]:
    """'quinquagésimo oitavo', 'centésimo vigésimo quinto': ordinals that add up, each in the zeros of
    the one before.
    """
    while (match := window.at(last, "ordinal")) is not None and window.near(last):
        if (
            match.entry.value >= 10 ** trailing_zeros(value)
            or window.at(last, "weekday") is not None
            and match.entry.value < 7 > value
        ):
            break
        value, last = value + match.entry.value, match.last
    return value, last


def read_marked_ordinal(window: Window, number: Number) -> Draft | Refused | None:
    """'1st', '3º', '20. Präsident': a place in an order; '1990s' is a decade."""
    i = number.last
    if number.form != "digits" or number.decimals:
        return None
    mark = window.at(i, "suffix") if window.glued(i) or window.is_dash(i) else None
    if mark is None and window.is_dash(i) and window.glued(i):
        mark = window.at(i + 1, "suffix")
    if mark is None and window.is_sign(i, ".") and window.glued(i + 1) and not window.raw(i + 1).isascii():
        mark = window.at(i + 1, "suffix")  # '1.º'
    if mark is not None and mark.entry.value[0] == "decade" and age_group(window, number) is not None:
        return None
    if mark is not None and mark.entry.value[0] == "decade":
        return Refused(number.first, mark.last, "year")
    unit = window.at(i, "unit", "percent") if window.glued(i) else None
    if unit is not None and mark is not None and unit.last > mark.last and _degrees(window, unit, mark):
        return None  # '70°F', '99º f', '14°%'
    if mark is not None and mark.entry.value[0] == "ordinal_mark":
        if window.raw(mark.last - 1) == "°" and _warm(window, number, mark.last):
            return None
        return Draft(number, number.first, mark.last, kind="ordinal")
    dotted = window.lexicon.data["ordinal_marks"]["dot"] and window.is_sign(i, ".") and window.glued(i)
    if not dotted or not window.is_word(i + 1) or not window.near(i + 1) or window.glued(i + 1):
        return None
    # A function word with a capital opens a sentence that the full stop before it did not end ('Es waren 12. Die ...').
    opens = window.capitalised(i + 1) and (
        window.fold(i + 1) in window.lexicon.function or _stated(window, number.first)
    )
    if opens or (number.value or 0) >= 1000:
        return None
    draft = Draft(number, number.first, i + 1, kind="ordinal")
    _take_age(window, draft)
    return draft


def _degrees(window: Window, unit: Match, mark: Match) -> bool:
    """Whether the sign goes with the letter of a scale behind it, written together or apart."""
    return window.glued(mark.last) or unit.entry.value[0].startswith("degree_")


def _warm(window: Window, number: Number, last: int) -> bool:
    """Whether a sign that is an ordinal's and a degree's is a degree's: '5° lugar', 'arrivato 3°', 'il 3°' are places,
    '35°', '-5°', 'minime di 5°' temperatures.
    """
    if window.content(last):
        return False
    before = number.first - 1
    word = window.fold(before)
    led = (
        window.is_sign(before, ":")
        or window.is_dash(before)
        or word in window.lexicon.function
        and word not in window.lexicon.gap
    )
    bound = window.before(number.first, "minus", "range_open", "hedge_before") is not None
    return led or bound or (number.value or 0) >= _WARM


def _stated(window: Window, first: int) -> bool:
    """Whether what stands before the digits states a figure: a colon, a hedge, a change ('wzrosła do
    45. Policja ...'), the preposition of the figure before ('o pięćdziesięciu ofiarach, już o 73. Minister ...'), a
    verb of what is counted one by one ('zaginionych jest 89. Wcześniej ...').
    """
    word, previous = window.fold(first - 1), window.previous
    changed = word in window.lexicon.gap and follows_change(window, first)
    if previous is not None and previous.kind == "count" and word in window.lexicon.function:
        changed = changed or window.fold(previous.left - 1) == word
    changed = changed or word in window.lexicon.function and window.fold(first - 2) in window.lexicon.tallied
    return window.is_sign(first - 1, ":") or changed or window.before(first, "hedge_before") is not None


def settle_ordinal(window: Window, draft: Draft) -> Draft | Refused:
    """'الساعة الثامنة والنصف' and 'الثالثة عصرا' are times, 'في الثامنة من عمره' an age; else it is a place in an
    order.
    """
    last = draft.right
    after = window.at(last, "time_after") if window.lexicon.clitics and window.near(last) else None
    if after is not None:
        return Refused(draft.left, after.last, "time")
    if window.lexicon.clitics and window.before(draft.left, "time_before") is not None:
        while window.near(last) and window.fold(last).startswith("و") and window.at(last, "fraction", "number"):
            last += 1
        return Refused(draft.left, last, "time")
    if (
        not _take_age(window, draft) and window.lexicon.clitics and window.before(draft.left, "age_before") is not None
    ):  # 'سن الثامنة عشرة'
        draft.kind, draft.unit = "age", "year"
        attach_hedge(window, draft)
    return draft


def _take_age(window: Window, draft: Draft) -> bool:
    """'60. roku życia', 'الثامنة من عمره': the year of a life makes the place an age."""
    age = window.at(draft.right, "age_after")
    if age is None or not window.near(draft.right):
        return False
    draft.kind, draft.unit, draft.right = "age", "year", age.last
    attach_hedge(window, draft)
    return True
