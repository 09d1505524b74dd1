"""Digits that name something: glued to letters, behind a label word, part of a code, a house, a version."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Number, Refused
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.units.ages import age_group
from numrecon.extraction.grammar.units.phrases import accept_unit, names_weekday
from numrecon.extraction.grammar.window import DASHES, STOPS, Window
from numrecon.langs.tokens import WORD

_STREET = 3  # words of a street's name
_LARGEST_NUMBERED = 20
_CODE = 3  # characters of an airline's or a line's code


def refuse_label(window: Window, number: Number) -> Refused | None:
    """Digits that name something: glued to letters, behind a label word or '#', part of a code; with all that is glued
    on.
    """
    if number.form not in ("digits", "mixed"):
        return None
    if _written_as_label(window, number):
        refused = Refused(number.first, number.last, "label")
    elif _called(window, number):
        refused = Refused(number.first, _groups_behind(window, number.last), "phone")
    elif (number.form == "digits" or _lettered(window, number)) and _said_as_label(window, number):
        refused = Refused(number.first, number.last, "label")
    else:
        return None
    while window.joins_digits(refused.last, "-/."):
        refused.last += 2
    return refused


def _written_as_label(window: Window, number: Number) -> bool:
    """Whether the letters and signs around the digits say that they name something."""
    first, last = number.first, number.last
    if window.glued(first) and (_glued_before(window, number) or _hundredths(window, number)):
        return True
    if window.glued(last) and (_glued_behind(window, number) or _heads_item(window, number)):
        return True
    return _coded(window, number) or bool(number.flags) and _version(window, number)


def _said_as_label(window: Window, number: Number) -> bool:
    """Whether the words around the digits say that they name something."""
    return _announced(window, number) or _house(window, number) or _addressed(window, number)


def _called(window: Window, number: Number) -> bool:
    """Whether the digits are a telephone's by the words before them; no such number has a scale or decimals."""
    plain = number.scale == 1 and not number.decimals
    return plain and window.before(number.first - window.is_sign(number.first - 1, ":"), "phone_before") is not None


def refuse_leading_zero(window: Window, number: Number) -> Refused | None:
    """'007', '0815': a whole number with a zero before it counts nothing; asked behind dates and times, which have
    them.
    """
    written = window.raw(number.first)
    zero = number.form == "digits" and number.last == number.first + 1 and len(written) > 1 and written.startswith("0")
    zero = zero and len(window) > 1  # alone it is a figure
    return Refused(number.first, _groups_behind(window, number.last), "identifier") if zero else None


def _house(window: Window, number: Number) -> bool:
    """'ul. Prosta 51', 'przy ulicy Długiej 15': the number of a house behind a street's name; a counted noun says
    otherwise.
    """
    street = number.first
    while number.first - street < _STREET and window.capitalised(street - 1) and window.near(street):
        street -= 1
    if street == number.first or window.lexicon.capitalised_nouns or number.grouped or number.decimals:
        return False
    label = window.before(street, "label_before")
    return label is not None and not measured(window, number.last) and not window.content(number.last)


def _addressed(window: Window, number: Number) -> bool:
    """'1355 Market Street', '350 Fifth Ave.': the number of a house before the name of a street."""
    plain = not number.grouped and not number.decimals and window.near(number.last)
    for i in range(number.last, number.last + _STREET + 1 if plain else 0):
        if not window.capitalised(i) or not window.near(i):
            return False
        if i > number.last and window.fold(i) in window.lexicon.street_words:
            return True
    return False


def _version(window: Window, number: Number) -> bool:
    """'Przemysł 4.0': a point and a zero, where the language writes decimals with another mark and
    nothing is measured.
    """
    zero = number.decimals and number.place == -1 and "separator" in number.flags and window.raw(number.last - 1) == "0"
    behind = window.near(number.last) and window.at(number.last, "unit", "percent", "currency", "scale", "times")
    return zero and not behind and window.before(number.first, "currency", "hedge_before", "magnitude_before") is None


def run_on(window: Window, i: int) -> bool:
    """Whether an Arabic word stands glued to the digits before it: no label, a blank got lost ('20شخصا')."""
    return window.lexicon.clitics and len(window.raw(i)) > 2 and not window.raw(i).isascii()


def measured(window: Window, last: int) -> bool:
    """Whether a unit of more than one letter stands behind: 'linia 15 km', but 'ul. Długa 5 m. 3' and 'line 5 a'."""
    unit = accept_unit(window, last) if window.near(last) and not window.glued(last) else None
    if unit is None or unit.clitic or names_weekday(window, unit):
        return False
    return len(unit.entry.surface.rstrip(".")) > 1 or not unit.entry.surface.isalpha()


def _coded(window: Window, number: Number) -> bool:
    """'#5', 'id=7', '№ 12', '§ 3': behind a sign of names and codes."""
    first = number.first
    if not window.is_sign(first - 1, "#№§_\\=&"):
        return False
    coded = window.glued(first) and not window.is_sign(first - 1, "§") and not window.is_sign(first - 2, "<>")
    return coded or window.near(first) and window.is_sign(first - 1, "№§")


def _announced(window: Window, number: Number) -> bool:
    """'flight 12', 'Rn. 7', '12. sezon': beside a word for something that is numbered, and no measure of it."""
    first, last = number.first, number.last
    label = window.before(first, "label_before") or window.before(_code(window, first), "label_before")
    if label is not None and window.near(first) and not measured(window, last) and not _counts_after(window, label):
        return True
    return window.near(last) and window.at(last, "label_after") is not None


def _lettered(window: Window, number: Number) -> bool:
    """'39B', '4A': a capital glued to the digits, which behind a label is no scale."""
    letter = window.raw(number.last - 1)
    return number.last == number.first + 2 and window.glued(number.last - 1) and len(letter) == 1 and letter.isupper()


def _code(window: Window, first: int) -> int:
    """The token at which a code of at most three capitals or digits before the number starts: 'flight 4U 9525'."""
    i = first - 1
    if not window.is_word(i):
        return first
    while first - i <= _CODE and i > 0 and window.glued(i) and (window.is_digits(i - 1) or window.is_word(i - 1)):
        i -= 1
    code = "".join(map(window.raw, range(i, first)))
    short = 0 < len(code) <= _CODE and code.isalnum() and code.upper() == code != code.lower()
    return i if short else first


def _counts_after(window: Window, label: Match) -> bool:
    """Whether the word is a verb here, behind those whom it counts: 'its members NUMBER 300'."""
    verb = window.fold(label.first) in window.lexicon.label_verbs and label.last == label.first + 1
    return verb and window.near(label.first) and window.fold(label.first - 1).endswith(window.lexicon.plural)


def _hundredths(window: Window, number: Number) -> bool:
    """Whether the digits go on a time of a race: '1'38"43'."""
    first = number.first
    mark = window.glued(first) and window.is_sign(first - 1, '"\u201d\u2033')
    return mark and window.glued(first - 1) and window.is_digits(first - 2)


def _heads_item(window: Window, number: Number) -> bool:
    """'1) ... 2) ...', '1- ...': a small number before a bracket that nothing opened or a dash, at the start of an
    item.
    """
    first, last = number.first, number.last
    dashed = window.is_dash(last) and not window.glued(last + 1) and window.content(last + 1)
    if not (dashed or window.is_sign(last, ")")) or last != first + 1 or (number.value or 0) > _LARGEST_NUMBERED:
        return False
    starts = first == 0 or window.is_sign(first - 1, STOPS) and not window.glued(first)
    return starts and first <= window.first_bracket


def _groups_behind(window: Window, last: int) -> int:
    """The token behind the groups of digits that go on a phone number, blanks, dashes or slashes between."""
    while True:
        i = last + window.is_sign(last, "-/\u2013")
        if not window.is_digits(i) or not window.near(i) or not window.near(last):
            return last
        last = i + 1


def _glued_before(window: Window, number: Number) -> bool:
    """'H200', 'COVID-19', 'F-16', 'v2': letters before the digits, glued or hyphenated; not a currency or a clitic."""
    i = number.first - 1
    if window.label == i and window.is_sign(i, "+") and window.glued(i):
        return True  # 'J1149.5+6663'
    if window.before(number.first, "currency", "magnitude_before"):
        return False
    if window.is_dash(i) and (window.before(number.first, "hedge_before") or age_group(window, number)):
        return False  # 'a near-40% rise', 'over-65s'
    if window.kind(i) == WORD:
        return not (window.lexicon.clitics and not window.raw(i).isascii())  # particles glue, and blanks get lost
    if window.is_sign(i, DASHES) and window.glued(i) and window.kind(i - 1) == WORD:
        return True
    return window.is_sign(i, "./") and window.glued(i) and window.kind(i - 1) == WORD and window.raw(i - 1).isupper()


def _glued_behind(window: Window, number: Number) -> bool:
    """'5G', '3M', '12b': letters glued behind the digits that are no unit, scale, suffix, percent or currency."""
    last = number.last
    return (
        number.form == "digits"
        and window.is_word(last)
        and not run_on(window, last)
        and not _known_behind(window, last)
    )


def _known_behind(window: Window, last: int) -> bool:
    known = window.at(last, "suffix", "percent", "currency", "minor", "times", "vulgar")
    if known is not None:
        return not (
            known.entry.role in ("times", "suffix") and window.glued(known.last) and window.is_digits(known.last)
        )  # '1920x1080'
    if window.is_sign(last, STOPS):
        return True
    if window.at(last, "time_unit") is not None:  # '14h30'
        return True
    unit = window.at(last, "unit", "scale")
    return unit is not None and not (window.glued(unit.last) and window.is_digits(unit.last))
