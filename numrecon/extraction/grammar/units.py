"""What a number is measured in: percent, currencies, units, rates, ages, magnitudes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import ARTICLES, Match
from numrecon.extraction.grammar.numbers import read_number
from numrecon.extraction.grammar.window import Window

_ROLES = ("percent", "currency", "unit", "minor")
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_LIVES = frozenset({"day", "week", "month", "year"})
_RATE_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_HUNDRED = Decimal(100)
_MILLION = Decimal(1_000_000)
_HALF = Decimal("0.5")
_QUOTES = ('"', "''")
_STRONGEST = 10  # magnitude; the strongest quake ever measured had 9.5 (Chile 1960, USGS)
_QUAKE_REACH = 14  # tokens between the word for a quake and its degrees
_ENDS = frozenset(".;!?؟؛")
_HOTTEST = 57  # degrees Celsius of air, ever measured on Earth (World Meteorological Organization: 56.7)


def attach_unit(window: Window, draft: Draft) -> None:
    """Give the draft its unit and kind from what stands directly behind or before its number."""
    if _suffix(window, draft):
        _age_behind(window, draft)
        return
    before = _currency_before(window, draft)
    behind = _behind(window, draft)
    if behind is not None and not (before and behind.entry.role != "currency"):
        _take(window, draft, behind)
        _scale_behind(window, draft)
    if before is not None:
        draft.left, draft.clitic = before.first, before.clitic
        if draft.kind != "money":
            _take_currency(window, draft, before)
    if draft.kind == "count":
        _percent_before(window, draft)
    if draft.kind == "count":
        _definite_before(window, draft)
    if draft.kind == "count":
        _currency_named_before(window, draft)
    if draft.kind in ("count", "measure"):
        _minus_behind(window, draft)
    if draft.kind == "money":
        _minor_behind(window, draft)
    settle_unit(window, draft)


def settle_unit(window: Window, draft: Draft) -> None:
    """What the words around a number and its unit add: a half, a rate, an age, a magnitude."""
    if draft.kind in ("measure", "duration") or draft.unit == "percentage_point":
        _half_behind(window, draft)
    if draft.kind in ("measure", "duration"):
        if draft.upper is None:
            _steps_behind(window, draft)
        _rate(window, draft)
        _age_behind(window, draft)
    elif draft.kind == "money" and draft.number.scale >= 1000 and window.lexicon.clitics:
        _half_behind(window, draft)
    if draft.kind in ("count", "duration"):
        _age_before(window, draft)
    if draft.kind == "count" or draft.unit.startswith("degree"):
        _magnitude(window, draft)


def _suffix(window: Window, draft: Draft) -> bool:
    """A unit or ratio glued or hyphenated to the number: '20-letni', '3-tägig', '34enne', 'sixfold'."""
    number = draft.number
    role_value = (number.suffix.role, number.suffix.value) if number.suffix else None
    i = number.last
    if role_value is None:
        if window.is_dash(i) and window.glued(i) and window.glued(i + 1):
            i += 1
        elif not window.glued(i):
            return False
        match = window.at(i, "suffix")
        if match is None:
            return False
        role_value, draft.right = match.entry.value, match.last
    role, value = role_value
    if role in ("ordinal_mark", "decade"):
        return False
    if role == "ratio":
        draft.kind = "ratio"
    elif role == "age":
        draft.kind, draft.unit = "age", "year"
    elif role == "scale":
        assert number.value is not None
        number.value, number.scale, number.place = number.value * value, value, number.place + len(str(int(value))) - 1
    elif value != "count":
        draft.kind, draft.unit = unit_tables.kind(value), value
    draft.rules.append(f"suffix.{role}")
    return True


def _currency_before(window: Window, draft: Draft) -> Match | None:
    """A currency sign or code directly before the number: '$5', 'US$ 165,7', 'EUR 5'; never a name ('dollars 5')."""
    first = draft.number.first
    if window.is_sign(first - 1, "-\u2212") and window.glued(first) and window.glued(first - 1):  # '$-99'
        signed = [
            m for m in window.all_before(first - 1) if m.entry.role == "currency" and not window.is_word(first - 2)
        ]
        draft.negative = bool(signed)
        return signed[0] if signed else None
    if not (window.glued(first) or window.near(first)) or len(window.blank(first)) > 1:
        return None
    return next((m for m in window.all_before(first) if m.entry.role == "currency" and _is_code(window, m)), None)


def _currency_named_before(window: Window, draft: Draft) -> None:
    """'ringgit 42', 'dollari 4': the name of a currency before a sum, where nothing that it counts stands behind."""
    number = draft.number
    named = window.before(number.first, "currency_before")
    if named is None or number.value is None or window.blank(number.first) != " " or draft.right > number.last:
        return
    yearly = (
        number.form == "digits"
        and not number.grouped
        and number.last == number.first + 1
        and _HUNDRED * 19 <= number.value < _HUNDRED * 21
    )
    if window.capitalised(named.first) or yearly:
        return  # 'Euro 2024'
    counted = (
        window.near(number.last)
        and window.is_word(number.last)
        and window.fold(number.last) not in window.lexicon.function
    )
    summed = window.before(named.first, "number", "scale") is not None or window.is_digits(named.first - 1)
    currency = next(
        (m for m in window.all_before(number.first) if m.entry.role == "currency" and m.first <= named.first), None
    )
    if currency is not None and not (counted or summed or window.at(number.last, "percent", "currency")):
        draft.left, draft.clitic = currency.first, currency.clitic
        _money(draft, currency.entry.value)
        draft.rules.append("currency.before")


def _is_code(window: Window, match: Match) -> bool:
    """Whether the phrase is a sign or code as it is written: 'A$', but not the end of 'paid a $5 fee'."""
    raw = window.text[window.tokens.starts[match.first] + match.clitic : window.tokens.ends[match.last - 1]]
    letters = sum(map(str.isalpha, raw))
    if letters < len(raw.replace(" ", "")):
        named = (
            letters > 1
            or letters
            and window.fold(match.first) not in window.lexicon.function
            and not window.glued(match.first)
        )
        alike = "".join(raw.split()).casefold() == "".join(match.entry.surface.split()).casefold()
        return not letters or raw == match.entry.surface or bool(named) and alike  # 'hk $ 10'
    short = len(raw) <= 3 and (len(raw) < 3 or raw[0].isupper() or not raw.isascii())  # 'kr', 'Rp', but not 'won'
    return raw.isupper() or match.entry.surface == raw and short


def _behind(window: Window, draft: Draft) -> Match | None:
    """The unit phrase behind the number, past a hyphen or, behind a scale word, a link ('milhões DE dólares')."""
    number = draft.number
    i = number.last
    hedge = window.at(i, "hedge_after") if window.near(i) else None
    if hedge is not None and window.near(hedge.last) and (match := _accept(window, hedge.last)) is not None:
        draft.hedge = hedge.entry.value  # '20-odd years', '5 or more miles'
        return match
    if window.is_dash(i) and window.glued(i) and window.glued(i + 1):
        return _accept(window, i + 1)
    if not window.near(i):
        return None
    match = _accept(window, i) or _bracketed(window, i)
    if match is not None and (match.clitic and not _construct(window, draft, match) or names_weekday(window, match)):
        match = None
    if (
        match is None
        and number.value == Decimal("0.5")
        and (window.at(i, "article", "link") or window.fold(i) in window.lexicon.gap)
    ):
        match = _accept(window, i + 1)
    if (
        match is None
        and (number.scale >= 1000 or number.form == "vague" or window.before(i, "collective", "scale"))
        and (link := window.at(i, "link"))
        and window.near(link.last)
    ):
        match = _accept(window, link.last)
    return match


def names_weekday(window: Window, match: Match) -> bool:
    """Whether the word for a day only opens the name of one: 'راديو 4 يوم الأحد'."""
    return window.lexicon.clitics and match.entry.value == ("day",) and window.at(match.last, "weekday") is not None


def _bracketed(window: Window, i: int) -> Match | None:
    """'20 (kg)', '20 [kg]': a symbol alone in brackets; the brackets are taken too."""
    if not window.is_sign(i, "([{<"):
        return None
    match = _accept(window, i + 1)
    if match is None or match.entry.role != "unit" or not window.is_sign(match.last, ")]}>"):
        return None
    return Match(i, match.last + 1, match.entry)


def _construct(window: Window, draft: Draft, match: Match) -> bool:
    """Whether an Arabic unit with particles can go with the number before it: definite behind a vague word, a scale
    or a
    definite number ('آلاف الأمتار', 'الخمسة الأيام'), never behind a plain one ('راديو 4 اليوم').
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
    if not window.is_word(first - 1) or not lexicon.definite(tokens, first - 1) or window.blank(first) != " ":
        return
    if window.before(first, "bare", "label_before", "label_weak") is not None:
        draft.kind = "ordinal"  # 'اليوم الـ100', 'القمة الـ15': one of them, in order
        return
    match = window.before(first, "unit")
    if match is None or match.last - match.first > 1:
        draft.noun, draft.noun_last = window.raw(first - 1), draft.right
        return
    _unit(window, draft, match)
    draft.left, draft.clitic = match.first, match.clitic
    draft.rules.append("unit.before")


def _accept(window: Window, i: int) -> Match | None:
    """The longest acceptable phrase at token i that says a unit."""
    found = [m for m in window.all_at(i) if m.entry.role in _ROLES and _acceptable(window, m)]
    if not found:
        return None
    if len(found) > 1 and window.is_sign(len(window) - 1, "."):  # the stop that ends the sentence is not the unit's
        short = {m.last for m in found}
        found = [m for m in found if m.last < len(window) or m.last - 1 not in short]
    longest = max(m.last for m in found)
    idiom = window.at(i, "idioms")
    if idiom is not None and idiom.last > longest:  # '17 secondo il ministro'
        return None
    ranked = [m for m in found if m.last == longest]
    both = {m.entry.role for m in ranked if m.entry.form == "base"} >= {"currency", "unit"}  # 'pounds'
    ranked.sort(key=lambda m: (_ROLES.index(m.entry.role), not _as_written(window, m), m.entry.form != "own", m.clitic))
    return next(m for m in ranked if m.entry.role == "unit") if both else ranked[0]


def _as_written(window: Window, match: Match) -> bool:
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
    hyphen = window.is_dash(match.last) and window.glued(match.last) and window.glued(match.last + 1)
    glued = window.glued(match.first)
    if hyphen and window.is_word(match.last + 1) and not glued:
        return False  # the first part of a longer word: 'um franco-atirador', but '20-Euro-Schein', '300m-long'
    short = match.last - match.first == 1 and len(surface) <= 3 and match.entry.role == "unit"
    if short and not glued and window.fold(match.first) in window.lexicon.function:
        return False
    if short and window.is_sign(match.last, "'\u2019") and window.glued(match.last) and window.glued(match.last + 1):
        return False  # '10 milioni l'anno'
    if window.glued(match.last) and (window.is_word(match.last) or window.is_digits(match.last)):
        return False
    if match.entry.role == "unit" and surface and surface in _QUOTES and _closes_quote(window, match):
        return False
    if match.entry.role == "unit" and match.entry.form == "base" and surface in unit_tables.weak():
        counted = window.is_word(match.last) and window.fold(match.last) not in window.lexicon.function
        return glued or (len(window.blank(match.first)) == 1 and not counted)
    return True


def _closes_quote(window: Window, match: Match) -> bool:
    """Whether the marks that may be inches end what was quoted: as many of them stand before as open a quotation."""
    marks = "".join(window.raw(i) for i in range(match.first) if window.is_sign(i, "\"'`"))
    return (marks.replace("``", '"').replace("''", '"').count('"')) % 2 == 1


def _take(window: Window, draft: Draft, match: Match) -> None:
    role, value = match.entry.role, match.entry.value
    if role == "percent":
        draft.kind, draft.unit = "percent", value
    elif role == "currency":
        _take_currency(window, draft, match)
    elif role == "minor":
        draft.kind, draft.unit, draft.factor = "money", value, 1 / _HUNDRED
    else:
        _unit(window, draft, match)
    draft.right = match.last
    if role == "unit":
        _raise(window, draft)
    draft.rules.append(f"unit.{role}")


def _raise(window: Window, draft: Draft) -> None:
    """'4 km^3', '20 J/m^2': a power typed on the line, of the unit or of the last one in it."""
    i = draft.right
    raised = window.is_sign(i, "^") and window.glued(i) and window.glued(i + 1) and window.raw(i + 1) in ("2", "3")
    if raised and "**" not in draft.unit.rpartition("/")[2]:
        draft.unit, draft.right = f"{draft.unit} ** {window.raw(i + 1)}", i + 2
        draft.kind = unit_tables.kind(draft.unit)


def _take_currency(window: Window, draft: Draft, match: Match) -> None:
    _money(draft, match.entry.value)
    if match.entry.form == "millions" and window.raw(match.first).isupper():
        draft.factor = _MILLION


def _money(draft: Draft, codes: tuple[str, ...]) -> None:
    draft.kind, draft.unit = "money", codes[0]
    if len(codes) > 1:
        draft.units = codes[1:]


def _unit(window: Window, draft: Draft, match: Match) -> None:
    """Take a unit; a word that is a currency too ('pounds') is money behind a large figure, flagged either way."""
    names: tuple[str, ...] = match.entry.value
    currency = next(
        (m for m in window.all_at(match.first) if m.entry.role == "currency" and m.last == match.last), None
    )
    if currency is not None and draft.number.scale >= 1000:
        _money(draft, currency.entry.value)
        return
    if "degree_Celsius" in names and len(names) > 1 and (draft.number.value or 0) > _HOTTEST:
        names = ("degree_Fahrenheit", *(name for name in names if name != "degree_Fahrenheit"))
    draft.unit, draft.kind = names[0], unit_tables.kind(names[0])
    draft.units = names[1:] + (currency.entry.value if currency else ())


def _minus_behind(window: Window, draft: Draft) -> None:
    """'5 degrees below zero', '12 graus negativos'; what is below zero with no unit is a temperature ('10 below
    zero')."""
    match = window.at(draft.right, "minus_after")
    if match is not None and window.near(draft.right) and draft.number.value is not None:
        draft.negative, draft.right = True, match.last
        if draft.kind == "count":
            draft.kind, draft.unit = "measure", "degree_Celsius"


def _scale_behind(window: Window, draft: Draft) -> None:
    """'75 USD million': the scale behind the code of the currency."""
    number, i = draft.number, draft.right
    code = draft.kind == "money" and draft.factor == 1 and window.raw(i - 1) == draft.unit
    scale = window.at(i, "scale") if code and window.near(i) and not window.glued(i) else None
    if scale is None or number.value is None or number.scale != 1 or scale.entry.value < _MILLION:
        return
    number.value, number.scale, draft.right = number.value * scale.entry.value, scale.entry.value, scale.last
    number.place += len(str(int(scale.entry.value))) - 1


def _minor_behind(window: Window, draft: Draft) -> None:
    """'4 zł 40 gr', 'thirteen dollars and fifty cents': hundredths behind the whole are one sum."""
    number = draft.number
    joint = window.at(draft.right, "additive", "and") if window.is_word(draft.right) else None
    i = joint.last if joint is not None and not joint.clitic else draft.right
    if number.value is None or number.decimals or number.scale != 1 or not window.near(i):
        return
    part = read_number(window, i)
    if not isinstance(part, Number) or part.value is None or not 0 < part.value < _HUNDRED or part.decimals:
        return
    minor = window.at(part.last, "minor")
    worded = draft.right > number.last and window.is_word(draft.right - 1)  # '15 dollars 50'
    if minor is None and (joint is not None or worded) and _bare_rest(window, i, part):
        number.value += part.value / _HUNDRED
        number.place, number.digits, draft.right = -2, number.digits + 2, part.last
    if minor is None or not window.near(part.last):
        return
    number.value += part.value / _HUNDRED
    number.place, number.digits, draft.right = -2, number.digits + 2, minor.last


def _bare_rest(window: Window, i: int, part: Number) -> bool:
    """Whether '50' behind '3 euro e' is what is left of the sum: two digits and nothing that they count or measure."""
    two = part.form == "digits" and part.last == i + 1 and len(window.raw(i)) == 2
    behind = window.is_word(part.last) and window.fold(part.last) not in window.lexicon.function
    return two and not behind and not window.at(part.last, "percent", "currency") and not window.is_dash(part.last)


def _steps_behind(window: Window, draft: Draft) -> None:
    """'5 ft 10 in', 'two hours and 15 minutes', '6-foot-6': what the next smaller units add, in the larger one."""
    number, unit = draft.number, draft.unit
    limit: Decimal | None = None
    while number.value is not None and (step := _step(window, draft.right, unit, limit)) is not None:
        value, last, size = step
        number.value += value / size
        number.place, number.digits, number.decimals = -2, number.digits + 2, True
        draft.right, limit = last, size
        draft.rules.append("unit.step")


def _step(window: Window, i: int, unit: str, limit: Decimal | None) -> tuple[Decimal, int, Decimal] | None:
    """(value, token behind, how many are one `unit`) of the smaller unit at token i; `limit` is that of the last
    one."""
    smaller = unit_tables.steps().get(unit)
    if smaller is None:
        return None
    dash = window.is_dash(i) and window.glued(i) and window.glued(i + 1)
    joint = window.at(i, "additive", "and")
    i = i + 1 if dash else joint.last if joint is not None and not joint.clitic else i
    part = read_number(window, i) if dash or window.near(i) else None
    if not isinstance(part, Number) or part.value is None or part.scale != 1:
        return None
    behind = not dash and (window.near(part.last) or window.glued(part.last))
    match = _accept(window, part.last) or _word_of(window, part.last, smaller) if behind else None
    name = next(iter(smaller)) if dash else ""
    if match is not None and match.entry.role == "unit":
        name = match.entry.value[0]
    size = smaller.get(name)
    if size is None or part.value >= size or limit is not None and size <= limit or limit is not None and dash:
        return None
    return part.value, match.last if match is not None else part.last, size


def _word_of(window: Window, i: int, smaller: Mapping[str, Decimal]) -> Match | None:
    """The symbol of a smaller unit that is a word as well, where no number follows: '12 ft 2 in'."""
    match = window.at(i, "unit")
    known = match is not None and match.entry.value[0] in smaller and _as_written(window, match)
    return match if known and match is not None and not window.is_digits(match.last) else None


def _half_behind(window: Window, draft: Draft) -> None:
    """'an hour and a half', 'ساعة ونصف': a half behind the unit."""
    match = window.at(draft.right, "and_half")
    if draft.number.value is None or draft.number.decimals or not window.near(draft.right):
        return
    if match is not None:
        scale = draft.number.scale  # 'مليون دولار ونصف'
        draft.number.value += _HALF * scale
        draft.number.place, draft.right = len(str(int(scale))) - 2, match.last
        return
    joint = window.at(draft.right, "additive") if window.is_word(draft.right) else None
    part = (
        read_number(window, joint.last)
        if joint is not None and draft.unit == "meter" and window.is_digits(joint.last)
        else None
    )
    if joint is None or not isinstance(part, Number) or part.value is None:
        return
    if _bare_rest(window, joint.last, part):
        draft.number.value += part.value / _HUNDRED  # '1 metro e 85'
        draft.number.place, draft.number.digits, draft.right = -2, draft.number.digits + 2, part.last


def _rate(window: Window, draft: Draft) -> None:
    """'km/h' spelled apart, 'inches per hour': a measure over a unit of time becomes one unit."""
    if draft.kind != "measure":
        return
    i = draft.right
    if window.is_sign(i, "/") and window.glued(i) and window.glued(i + 1):
        below = _accept(window, i + 1)
        if below is not None and below.entry.role == "unit":
            draft.unit, draft.right = f"{draft.unit} / {below.entry.value[0]}", below.last
            _raise(window, draft)
        return
    match = window.at(i, "per")
    if match is not None and window.near(i) and match.entry.value in _RATE_TIMES and "/" not in draft.unit:
        draft.unit, draft.right = f"{draft.unit} / {match.entry.value}", match.last


def _age_behind(window: Window, draft: Draft) -> None:
    """'54 years old', '54 lat' + 'życia': the figure is an age."""
    match = window.at(draft.right, "age_after")
    if match is None and window.is_dash(draft.right):
        match = window.at(draft.right + 1, "age_after")
    if match is not None and window.near(draft.right) and draft.unit in _TIMES:
        draft.kind, draft.right = "age", match.last
        draft.rules.append("age.after")


def _age_before(window: Window, draft: Draft) -> None:
    """'aged 54', 'im Alter von 54 Jahren'."""
    said = draft.unit in _LIVES or draft.kind == "count" and _bare_age(window, draft)
    years = draft.unit == "year" and not _years_of(window, draft.right)
    cue = _age_cue(window, draft.number.first)
    if cue == "age_before" and said or cue == "age_years" and years:
        draft.kind, draft.unit = "age", draft.unit or "year"
        draft.rules.append("age.before")


def _age_cue(window: Window, first: int) -> str | None:
    """The role of the words of an age before token `first`, determiners and one hedge between: 'homem de cerca de 60
    anos'."""
    for _ in range(2):
        while window.fold(first - 1) in window.lexicon.gap and window.before(first, "age_before", "age_years") is None:
            first -= 1
        cue = window.before(first, "age_before", "age_years")
        hedge = window.before(first, "hedge_before")
        if cue is not None or hedge is None:
            return None if cue is None else cue.entry.role
        first = hedge.first
    return None


def _years_of(window: Window, i: int) -> bool:
    """Whether it is said what the years are of: 'tem 20 anos DE CARREIRA' is no age."""
    link = window.at(i, "link")
    return link is not None and window.is_word(link.last)


def _bare_age(window: Window, draft: Draft) -> bool:
    """Whether a figure without a unit may be an age: it is small, and nothing that it would count follows."""
    number, i = draft.number, draft.right
    if number.value is None or not 0 < number.value < 120 or number.scale != 1:
        return False
    linked = window.at(i, "additive", "range_or") is not None
    verb = window.lexicon.capitalised_nouns and not window.capitalised(i)  # 'im Alter von 27 starb sie'
    return linked or verb or not window.is_word(i) or not window.near(i) or window.fold(i) in window.lexicon.function


def _magnitude(window: Window, draft: Draft) -> None:
    first = draft.number.first
    behind = window.at(draft.right, "magnitude_after")
    while first > 0 and window.fold(first - 1) in window.lexicon.gap:
        first -= 1
    if behind is None and window.before(first, "magnitude_before") is None:
        return
    value = draft.number.value
    if value is not None and 0 < value < 13:
        draft.kind, draft.unit = "measure", "magnitude"
        draft.right = behind.last if behind is not None else draft.right
        draft.rules.append("magnitude")


def attach_magnitude(window: Window, draft: Draft) -> None:
    """'سجل هزة بلغت 5.6 درجة', 'زلزال تراوحت شدته بين 3 و4.7 درجات': plain degrees of a quake are its magnitude."""
    number = draft.upper or draft.number
    plain = draft.unit == "degree_Celsius" and bool(draft.units) and not draft.negative
    if not plain or number.value is None or not 0 < number.value <= _STRONGEST:
        return
    for i in range(draft.left - 1, max(draft.left - _QUAKE_REACH, -1), -1):
        if window.is_sign(i, _ENDS):
            return
        if window.at(i, "quake") is not None:
            draft.unit, draft.units = "magnitude", ()
            draft.rules.append("magnitude")
            return


def attach_apposition(window: Window, draft: Draft) -> None:
    """'Anna Nowak, 54, said', 'Rossi (54)', 'Ugo Rossi, 54 anni,': a bare number in apposition to a name is an age, as
    news writes it.
    """
    number = draft.number
    i, last = number.first - 1, draft.right
    years = draft.kind == "duration" and draft.unit == "year" and number.scale == 1
    plain = (draft.kind == "count" or years) and draft.hedge == "exact" and draft.upper is None
    if not plain or number.form != "digits" and not years or number.decimals or number.value is None:
        return
    if not 1 < number.value < 115 or draft.left != number.first or street_before(window, i):
        return
    commas = window.is_sign(i, ",،") and (window.is_sign(last, ",،.;") or years and last == len(window))
    brackets = window.is_sign(i, "(") and window.is_sign(last, ")")
    named = window.capitalised(i - 1) and window.capitalised(i - 2)
    named = named and (brackets or not window.lexicon.capitalised_nouns)
    if window.lexicon.clitics:  # no capitals: 'سمير (31 عاما)'
        named = brackets and years and window.is_word(i - 1)
    if (commas or brackets) and named or commas and _aside(window, i, last):
        draft.kind, draft.unit, draft.confidence = "age", "year", 0.8
        draft.rules.append("age.apposition")


def street_before(window: Window, i: int) -> bool:
    """Whether the name that ends before token i is that of a street: 'via Garibaldi, 15'."""
    while window.capitalised(i - 1):
        i -= 1
        if window.at(i, "streets") is not None:
            return True
    return window.before(i, "streets") is not None


def _aside(window: Window, i: int, last: int) -> bool:
    """'Rossi, 41, has', 'the actor, 31, said': the number between the commas is about the word before them."""
    before, behind = window.fold(i - 1), window.fold(last + 1)
    if (
        not window.is_sign(last, ",،")
        or not (window.is_word(i - 1) or window.is_sign(i - 1, ")"))
        or not window.is_word(last + 1)
    ):
        return False
    timed = window.before(i, "month", "weekday", "number", "unit") is not None
    listed = window.at(last + 1, "number", "vague") is not None or behind == before
    return not timed and not listed and before not in window.lexicon.function
