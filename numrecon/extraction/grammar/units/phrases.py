"""Which phrase of the lexicon says a unit where it stands."""

from __future__ import annotations

from numrecon import units as unit_tables
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.window import Window

_ROLES = ("percent", "currency", "unit", "minor")
_QUOTES = ('"', "''")


def accept_unit(window: Window, i: int) -> Match | None:
    """The longest acceptable phrase at token i that says a unit."""
    found = [m for m in window.all_at(i) if m.entry.role in _ROLES and _acceptable(window, m)]
    if not found:
        return None
    alone = i == 1  # the stop that ends a sentence is not the unit's, but '2 g.' is none
    if len(found) > 1 and window.is_sign(len(window) - 1, ".") and not alone:
        short = {m.last for m in found}
        found = [m for m in found if m.last < len(window) or m.last - 1 not in short]
    longest = max(m.last for m in found)
    if (hour := window.at(i, "time_after")) is not None and hour.last > longest:  # 'forty-five p.m.'
        return None
    idiom = window.at(i, "idioms")
    if idiom is not None and idiom.last > longest:  # '17 secondo il ministro'
        return None
    ranked = [m for m in found if m.last == longest]
    both = {m.entry.role for m in ranked if m.entry.form == "base"} >= {"currency", "unit"}  # 'pounds'
    ranked.sort(key=lambda m: (_ROLES.index(m.entry.role), not as_written(window, m), m.entry.form != "own", m.clitic))
    return next(m for m in ranked if m.entry.role == "unit") if both else ranked[0]


def as_written(window: Window, match: Match) -> bool:
    """Whether the phrase stands in the case in which it is listed; it tells 'Mb/s' from 'MB/s'."""
    start = window.tokens.starts[match.first] + match.clitic
    return window.text[start : window.tokens.ends[match.last - 1]] == match.entry.surface


def _acceptable(window: Window, match: Match) -> bool:
    """Short surfaces need their exact case, and no function word of the language unless glued to the digits."""
    surface = match.entry.surface
    if match.entry.role == "percent":
        return True
    sign = match.entry.role == "currency" and not any(map(str.isalpha, surface))
    own = window.glued(match.first) and not window.glued(match.last)  # '10$ 30 cents'
    if sign and not own and window.near(match.last) and window.is_digits(match.last):
        return False  # of the next sum: '$5 $7'
    start = window.tokens.starts[match.first] + match.clitic
    raw = window.text[start : window.tokens.ends[match.last - 1]]
    if len(surface) <= 3 and surface.isascii() and raw != surface:
        return False
    if match.entry.role == "unit" and raw == surface and window.fold(match.last) in window.lexicon.sizes:
        return True  # '2 in thick', '10 " long'
    hyphen = window.is_hyphen(match.last)
    glued = window.glued(match.first)
    if hyphen and window.is_word(match.last + 1) and not glued:
        return False  # the first part of a longer word: 'um franco-atirador', but '20-Euro-Schein', '300m-long'
    short = match.last - match.first == 1 and len(surface) <= 3 and match.entry.role == "unit"
    symbol = raw.isupper() and not window.is_word(match.last)  # '253 W.'
    symbol = symbol or match.first == 1 and match.last == len(window)  # '5 in' and nothing else
    if short and not glued and not symbol and window.fold(match.first) in window.lexicon.function:
        return False
    if short and window.is_sign(match.last, "'\u2019") and window.glued(match.last) and window.glued(match.last + 1):
        return False  # '10 milioni l'anno'
    if window.glued(match.last) and (window.is_word(match.last) or window.is_digits(match.last)):
        return False
    if match.entry.role == "unit" and surface and surface in _QUOTES and window.in_quotes[match.first]:
        return False  # it ends what was quoted
    if match.entry.role == "unit" and match.entry.form == "base" and surface in unit_tables.weak():
        counted = window.content(match.last)
        return glued or (len(window.blank(match.first)) == 1 and not counted)
    return True


def names_weekday(window: Window, match: Match) -> bool:
    """Whether the word for a day only opens the name of one: 'راديو 4 يوم الأحد'."""
    return window.lexicon.clitics and match.entry.value == ("day",) and window.at(match.last, "weekday") is not None
