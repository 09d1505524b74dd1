"""Results of games: '3:1', '21-14', 'dois a zero'."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.window import STOPS, Window

_SCORE = Decimal(500)
_SPOKEN_SCORE = Decimal(150)


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
    if window.is_hyphen(j) and window.at(j + 1, "suffix", "unit"):
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
    if not window.content(i):
        return False
    return not window.capitalised(i) or window.lexicon.capitalised_nouns
