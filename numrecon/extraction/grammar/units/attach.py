"""The unit or currency of a number, from what stands directly behind or before it."""

from __future__ import annotations

from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.lexicon.arabic import ARTICLES
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.units.ages import attach_age_before, attach_age_behind, attach_age_group
from numrecon.extraction.grammar.units.brackets import scale_beyond
from numrecon.extraction.grammar.units.magnitudes import attach_stated_magnitude
from numrecon.extraction.grammar.units.money import (
    attach_currency_before,
    attach_minor,
    attach_scale_behind,
    currency_before,
    set_money,
    take_currency,
)
from numrecon.extraction.grammar.units.parts import attach_half, attach_steps
from numrecon.extraction.grammar.units.phrases import accept_unit, names_weekday
from numrecon.extraction.grammar.units.rates import attach_power_of_unit, attach_rate
from numrecon.extraction.grammar.window import DASHES, Window
from numrecon.langs import fold

_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)
_OPENING = DASHES | frozenset("([{<")  # signs behind which the unit may stand
_FEW = 20  # things called like a currency: so many and more are a sum
_YEARS = range(1900, 2051)
_MONEY_REACH = 12  # tokens between a word for a weight or a sum and what tells that it is a sum
_ANGLE_REACH = 3  # tokens before an angle in which it is called one
_SCALES = "CFK"  # letters of scales of temperature
_HOTTEST = 57  # degrees Celsius of air, ever measured on Earth (World Meteorological Organization: 56.7)


def attach_unit(window: Window, draft: Draft) -> None:
    """Give the draft its unit and kind from what stands directly behind or before its number."""
    if attach_age_group(window, draft):
        return
    if _suffix(window, draft) or _shares_of_time(window, draft):
        attach_age_behind(window, draft)
        return
    before = currency_before(window, draft)
    behind = _behind(window, draft)
    if behind is not None and not (before and behind.entry.role != "currency"):
        _take(window, draft, behind)
        attach_scale_behind(window, draft)
    if before is not None:
        draft.left, draft.clitic = before.first, before.clitic
        if draft.kind != "money":
            take_currency(window, draft, before)
    if draft.kind == "count":
        _percent_before(window, draft)
    if draft.kind == "count":
        _definite_before(window, draft)
    if draft.kind == "count" and draft.right == draft.number.last:
        _beyond_bracket(window, draft)
    if draft.kind == "count":
        attach_currency_before(window, draft)
        _named_before(window, draft)
    if draft.kind in ("count", "measure"):
        _minus_behind(window, draft)
    if draft.kind == "money":
        attach_minor(window, draft)
    settle_unit(window, draft)


def settle_unit(window: Window, draft: Draft) -> None:
    """What the words around a number and its unit add: a half, a rate, an age, a magnitude."""
    if draft.kind in ("measure", "duration") or draft.unit == "percentage_point":
        attach_half(window, draft)
    if draft.kind in ("measure", "duration"):
        if draft.upper is None:
            attach_steps(window, draft)
        attach_rate(window, draft)
        attach_age_behind(window, draft)
    elif draft.kind == "money" and (draft.number.scale >= 1000 or not window.lexicon.clitics):
        attach_half(window, draft)
    if draft.kind == "count":
        attach_age_behind(window, draft)
    if draft.kind == "count" or draft.unit.startswith("degree"):
        attach_stated_magnitude(window, draft)
    if draft.kind in ("count", "duration"):
        attach_age_before(window, draft)


def _suffix(window: Window, draft: Draft) -> bool:
    """A unit or ratio glued or hyphenated to the number: '20-letni', '3-tägig', '34enne', 'sixfold'."""
    number = draft.number
    role_value = (number.suffix.role, number.suffix.value) if number.suffix else None
    i, right = number.last, draft.right
    if role_value is None:
        if window.is_hyphen(i):
            i += 1
        elif not window.glued(i):
            return False
        match = window.at(i, "suffix")
        if match is None:
            return False
        role_value, right = match.entry.value, match.last
    role, value = role_value
    if role in ("ordinal_mark", "decade"):
        return False
    draft.right = right
    if role == "ratio":
        draft.kind = "ratio"
    elif role == "age":
        draft.kind, draft.unit = "age", "year"
    elif role == "scale" and number.value is not None:
        number.value, number.scale, number.place = number.value * value, value, number.place + len(str(int(value))) - 1
    elif role != "scale" and value != "count":
        draft.kind, draft.unit = unit_tables.kind(value), value
    draft.rules.append(f"suffix.{role}")
    return True


def _shares_of_time(window: Window, draft: Draft) -> bool:
    """'drei Viertelstunden', "due mezz'ore", 'two half days': so many shares of a unit of time."""
    number, i = draft.number, draft.number.last
    whole = number.value is not None and number.value > 1 and number.value % 1 == 0 and number.scale == 1
    share = read_number(window, i) if whole and window.is_word(i) and window.near(i) else None
    if not isinstance(share, Number) or share.value is None or not 0 < share.value < 1 or number.value is None:
        return False
    behind = accept_unit(window, share.last) if share.suffix is None and share.value == _HALF else None
    if share.suffix is not None and share.suffix.role == "adjective" and window.capitalised(i):  # no 'halbstündig'
        unit, right = str(share.suffix.value), share.last
    elif behind is not None and behind.entry.role == "unit" and window.near(share.last):
        unit, right = behind.entry.value[0], behind.last
    else:
        return False
    plural = window.lexicon.plural
    if unit_tables.kind(unit) != "duration" or plural and not window.fold(right - 1).endswith(plural):
        return False  # 'six half-hour episodes'
    number.value *= share.value
    number.place, number.digits, number.decimals = -2, number.digits + 2, True
    draft.kind, draft.unit, draft.right = "duration", unit, right
    draft.rules.append("unit.shares")
    return True


def _behind(window: Window, draft: Draft) -> Match | None:
    """The unit phrase behind the number, past a hyphen or, behind a scale word, a link ('milhões DE dólares')."""
    number = draft.number
    i = number.last
    if not window.roles_at[i] and not window.is_sign(i, _OPENING) and number.value != _HALF:
        return None
    hedge = window.at(i, "hedge_after") if window.near(i) else None
    if hedge is not None and window.near(hedge.last) and (match := accept_unit(window, hedge.last)) is not None:
        draft.hedge = hedge.entry.value  # '20-odd years', '5 or more miles'
        return match
    if window.is_hyphen(i):
        return accept_unit(window, i + 1)
    if not window.near(i):
        return None
    match = accept_unit(window, i) or _bracketed(window, i)
    if match is not None and (match.clitic and not _construct(window, draft, match) or names_weekday(window, match)):
        match = None
    if (
        match is None
        and number.value == _HALF
        and (window.at(i, "article", "link") or window.fold(i) in window.lexicon.gap)
    ):
        match = accept_unit(window, i + 1)
    if (
        match is None
        and (number.scale >= 1000 or number.form == "vague" or window.before(i, "collective", "scale"))
        and (link := window.at(i, "link"))
        and window.near(link.last)
    ):
        match = accept_unit(window, link.last)
    return None if match is not None and _things(window, number, match) else match


def _things(window: Window, number: Number, match: Match) -> bool:
    """Whether what is a currency too is counted: 'nove coroas', '2019 Real Madrid', but '300 coroas'."""
    if match.entry.role != "currency" or fold(match.entry.surface) not in window.lexicon.things_too:
        return False
    size = number.value or number.low or 0
    return size < _FEW or number.scale == 1 and number.ungrouped and size in _YEARS and size % _HUNDRED != 0


def _bracketed(window: Window, i: int) -> Match | None:
    """'20 (kg)', '20 [kg]': a symbol alone in brackets; the brackets are taken too."""
    if not window.is_sign(i, "([{<"):
        return None
    match = accept_unit(window, i + 1)
    if match is None or match.entry.role != "unit" or not window.is_sign(match.last, ")]}>"):
        return None
    return Match(i, match.last + 1, match.entry)


def _construct(window: Window, draft: Draft, match: Match) -> bool:
    """Whether an Arabic unit with particles can go with the number before it: definite behind a vague word, a scale or
    a definite number ('آلاف الأمتار', 'الخمسة الأيام'), never behind a plain one ('راديو 4 اليوم').
    """
    if match.entry.role == "percent":
        return True
    number = draft.number
    definite = window.fold(match.first)[: match.clitic] in ARTICLES
    loose = number.value is None or number.scale >= 1000 or number.value < 1
    return definite and (loose or window.lexicon.definite(window.tokens, number.first))


def _percent_before(window: Window, draft: Draft) -> None:
    """'%40': the sign typed before the digits in right-to-left text."""
    first = draft.number.first
    sign = window.before(first, "percent") if window.lexicon.clitics and window.glued(first) else None
    free = sign is not None and not (window.glued(sign.first) and window.is_digits(sign.first - 1))
    if sign is not None and free and draft.number.form == "digits":
        draft.kind, draft.unit, draft.left, draft.clitic = "percent", sign.entry.value, sign.first, 0


def _definite_before(window: Window, draft: Draft) -> None:
    """'الأيام الأربعة', 'الساعات الـ24': a definite number behind its definite noun, which is its unit or counted."""
    lexicon, tokens, first = window.lexicon, window.tokens, draft.number.first
    if not lexicon.clitics or draft.number.value is None:
        return
    if not lexicon.definite(tokens, first):
        if not lexicon.is_article(window.fold(first - 1)):
            return
        first -= 1
    if _placed(window, draft) or window.before(first, "label_weak") is not None and window.is_word(first):
        draft.kind = "ordinal"  # 'دخلت الحرب يومها الـ500'
        return
    if not window.is_word(first - 1) or not lexicon.definite(tokens, first - 1) or window.blank(first) != " ":
        return
    one = window.lexicon.undefined(window.fold(first - 1)) in window.lexicon.singulars
    if one or window.before(first, "bare", "label_before", "label_weak") is not None:
        draft.kind = "ordinal"  # 'اليوم الـ100', 'الكتاب الثلاثون': one of them, in order; more would be in the plural
        return
    match = window.before(first, "unit")
    if match is None or match.last - match.first > 1:
        draft.noun, draft.noun_last = window.raw(first - 1), draft.right
        return
    _unit(window, draft, match)
    draft.left, draft.clitic = match.first, match.clitic
    draft.rules.append("unit.before")


def _placed(window: Window, draft: Draft) -> bool:
    """'الواحد والثلاثون', 'الاثنان والعشرون': a definite compound of one or two with neither a definite noun before it
    ('الدول الاثنتان والعشرون') nor what it counts behind is a place in an order.
    """
    number, first = draft.number, draft.number.first
    value = number.value or Decimal(0)
    compound = number.form == "words" and 20 < value < _HUNDRED and value % 10 in (1, 2) and number.last > first + 1
    definite = window.lexicon.definite
    return (
        compound
        and definite(window.tokens, first)
        and not (definite(window.tokens, first - 1) or window.content(draft.right))
    )


def _beyond_bracket(window: Window, draft: Draft) -> None:
    """'12,6 (Vorjahr: 9,8) Millionen Euro': scale and unit of both figures, which stay outside their text."""
    i, right = scale_beyond(window, draft), draft.right
    match = accept_unit(window, i) if i is not None else None
    if match is not None and match.entry.role in ("unit", "percent", "currency"):
        _take(window, draft, match)
        draft.right = right


def _named_before(window: Window, draft: Draft) -> None:
    """'Tempo 130', 'force 8': the unit of a plain figure is said by the word before it, which stays outside."""
    number = draft.number
    match = window.before(number.first, "unit_before") if window.blank(number.first) == " " else None
    if match is not None and number.value is not None and number.scale == 1 and not window.is_hyphen(number.last):
        draft.unit, draft.kind = match.entry.value, unit_tables.kind(match.entry.value)
        draft.rules.append("unit.before")


def _take(window: Window, draft: Draft, match: Match) -> None:
    role, value = match.entry.role, match.entry.value
    if role == "percent":
        draft.kind, draft.unit = "percent", value
    elif role == "currency":
        take_currency(window, draft, match)
    elif role == "minor":
        draft.kind, draft.unit, draft.factor = "money", value, 1 / _HUNDRED
    else:
        _unit(window, draft, match)
    draft.right = match.last
    if role == "unit":
        attach_power_of_unit(window, draft)
    draft.rules.append(f"unit.{role}")


def _unit(window: Window, draft: Draft, match: Match) -> None:
    """Take a unit; a word that is a currency too ('pounds') is money behind a large figure, flagged either way."""
    names: tuple[str, ...] = match.entry.value
    currency = next(
        (m for m in window.all_at(match.first) if m.entry.role == "currency" and m.last == match.last), None
    )
    if currency is not None and (draft.number.scale >= 1000 or _money_near(window, draft, currency)):
        set_money(draft, currency.entry.value)
        return
    if "degree_Celsius" in names and len(names) > 1 and (draft.number.value or 0) > _HOTTEST:
        names = ("degree_Fahrenheit", *(name for name in names if name != "degree_Fahrenheit"))
    if (
        names[0].startswith("degree_")
        and window.raw(match.last - 1)[-1:] not in _SCALES
        and _turns(window, draft, match)
    ):
        names = ("degree",)
    draft.unit, draft.kind = names[0], unit_tables.kind(names[0])
    draft.units = names[1:] + (currency.entry.value if currency else ())


def _turns(window: Window, draft: Draft, match: Match) -> bool:
    """'un angolo di 45 gradi', 'girar 90°', '45 Grad drehen': degrees of an angle, by the words beside them."""
    near = (*range(max(draft.left - _ANGLE_REACH, 0), draft.left), match.last, match.last + 1)
    return any(window.fold(i) in window.lexicon.angles for i in near)


def _money_near(window: Window, draft: Draft, currency: Match) -> bool:
    """Whether hundredths of the currency stand near: 'costs 1.35 pounds, up 12 pence'."""
    code = currency.entry.value[0]
    near = range(max(draft.left - _MONEY_REACH, 0), draft.right + _MONEY_REACH)
    minors = (window.at(i, "minor") for i in near)
    return any(m is not None and m.entry.value == code and len(m.entry.surface) > 1 for m in minors)


def _minus_behind(window: Window, draft: Draft) -> None:
    """'5 degrees below zero', '12 graus negativos'; what is below zero with no unit is a temperature
    ('10 below zero').
    """
    match = window.at(draft.right, "minus_after")
    if match is not None and window.near(draft.right) and draft.number.value is not None:
        draft.negative, draft.right = True, match.last
        if draft.kind == "count":
            draft.kind, draft.unit = "measure", "degree_Celsius"
