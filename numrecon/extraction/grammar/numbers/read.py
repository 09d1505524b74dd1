"""The number that starts at a token, however it is written: digits, words, vague words, fractions, signs."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number, Refused
from numrecon.extraction.grammar.numbers.atoms import read_inner
from numrecon.extraction.grammar.numbers.digits import read_digits
from numrecon.extraction.grammar.numbers.powers import TIMES, attach_power
from numrecon.extraction.grammar.numbers.scales import scale_digits
from numrecon.extraction.grammar.numbers.vague import read_vague
from numrecon.extraction.grammar.numbers.words import read_words
from numrecon.extraction.grammar.window import Window

#: Roles of what may belong to the digits before it.
_GOING_ON = frozenset(("point", "vulgar", "additive", "and", "and_half", "scale", "collective", "fraction"))
_SI = {"k": Decimal(1000), "M": Decimal(10) ** 6, "G": Decimal(10) ** 9, "T": Decimal(10) ** 12}
_GENERATIONS = 10  # of mobile networks
_HUNDRED = Decimal(100)
_SHARES = ("fraction", "ratio")
_LARGEST_SLASH = 16  # the denominators that people write behind a whole number: halves to sixteenths


def read_number(window: Window, first: int) -> Number | Refused | None:
    """The number or number-like thing at token `first`; None where none starts there."""
    if window.is_digits(first):
        number = read_digits(window, first)
        if isinstance(number, Refused):
            return number
        _no_cents(window, number)
        return _go_on(window, number) if _may_go_on(window, number) else number
    if not window.is_word(first):
        return None
    vulgar = window.at(first, "vulgar")
    if vulgar is not None:
        a, b = vulgar.entry.value
        number = Number(first, vulgar.last, a / b, 1, -2, "digits", decimals=True, rules=["fraction"])
        return scale_digits(window, number)
    vague = read_vague(window, first)
    words = read_words(window, first)
    if words is not None:
        _fraction_behind(window, words)
    if vague is not None and (words is None or vague.last >= words.last):
        return vague
    return words


def _may_go_on(window: Window, number: Number) -> bool:
    """Whether what stands behind digits may belong to the number; most often a plain word or nothing does."""
    i = number.last
    if window.is_word(i):
        if (
            i + 1 == len(window)
            or window.glued(i)
            or window.glued(i + 1)
            or window.fold(i) in TIMES
            or window.lexicon.clitics
        ):
            return True
    elif window.is_digits(i):
        return window.is_sign(i + 1, "/\u2044")  # '220 2/3'
    elif window.is_sign(i, TIMES + "^") or window.is_dash(i):
        return True
    roles = window.roles_at[i]
    return not roles.isdisjoint(_GOING_ON) or bool(number.others) and "percent" in roles


def _go_on(window: Window, number: Number) -> Number:
    """The number with its decimals, power, fraction and scales behind the digits."""
    _spoken_point(window, number)
    attach_power(window, number)
    _vulgar_behind(window, number)
    _slash_behind(window, number)
    _glued_scale(window, number)
    _lone_scale(window, number)
    number = scale_digits(window, number)
    _fraction_behind(window, number)
    return number


def _spoken_point(window: Window, number: Number) -> None:
    """'6 Komma 5', '1 point 1': a decimal mark in words between digits."""
    mark = window.at(number.last, "point")
    if mark is None or number.decimals or number.grouped or number.value is None or not window.near(mark.last):
        return
    part = window.raw(mark.last) if window.is_digits(mark.last) and window.near(mark.first) else ""
    if 0 < len(part) <= 3 and not window.glued(mark.last + 1):
        number.value += Decimal(int(part)).scaleb(-len(part))
        number.last, number.place, number.digits, number.decimals = (
            mark.last + 1,
            -len(part),
            number.digits + len(part),
            True,
        )


def _no_cents(window: Window, number: Number) -> None:
    """'199,- Euro', 'Fr. 50.–': a dash for the cents that there are none of."""
    i = number.last
    if number.decimals or not window.is_sign(i, ",.") or not window.glued(i):
        return
    last = i + 1
    while last <= i + 2 and window.is_dash(last) and window.glued(last):
        last += 1
    if last > i + 1 and not window.glued(last):
        number.last = last


def _vulgar_behind(window: Window, number: Number) -> None:
    """'2½', '2 ½'."""
    match = window.at(number.last, "vulgar")
    if match is not None and window.near(number.last) and number.value is not None and not number.decimals:
        a, b = match.entry.value
        number.value += a / b
        number.last, number.place, number.digits, number.decimals = match.last, -2, number.digits + 2, True


def _fraction_behind(window: Window, number: Number) -> None:
    """'three and a fifth', '3 million and a quarter': a fraction in words, of the scale where there is one."""
    if window.lexicon.clitics:
        _linked_fraction(window, number)
    joints = ("additive", "and") if number.form == "words" else ("additive",)
    joint = window.at(number.last, *joints) if window.is_word(number.last) and window.near(number.last) else None
    glued = window.lexicon.clitics and window.near(number.last) and window.fold(number.last).startswith("و")
    spoken = joint is not None and not joint.clitic
    if not spoken and not glued or number.decimals or number.value is None:
        return
    first = joint.last if spoken and joint is not None else number.last
    share = window.at(first + 1, "number") if window.at(first, "article") is not None else None
    if share is not None and 0 < share.entry.value < 1:
        first += 1  # 'zwei und EINE dreiviertel Million'
    part = read_inner(window, first)
    if part is None or part.value is None:
        return
    if spoken and joint is not None and joint.entry.role == "and" and _counts(window, part.last):
        return  # 'dwa miliony i jedna trzecia Polaków'
    if part.value < part.scale and spoken:
        _add_share(number, part)
    if part.value >= 20 or part.scale != 1:
        return
    i = part.last + (window.is_dash(part.last) and window.glued(part.last))
    below = window.at(i, "fraction")
    if below is None or not (window.near(i) or window.glued(i)) or window.at(below.last, "link"):
        return
    if not 0 < part.value < below.entry.value:
        return
    scale = window.at(below.last, "scale")
    if scale is not None:  # 'two and a quarter million'
        _scale_both(number, part.value / Decimal(below.entry.value), scale.entry.value, scale.last)
        return
    number.value += part.value / Decimal(below.entry.value) * number.scale
    number.last, number.place, number.digits, number.decimals = below.last, -2, number.digits + 2, True


def _counts(window: Window, i: int) -> bool:
    """Whether a word that is no unit or scale stands behind the fraction word at token i or directly there."""
    below = window.at(i, "fraction")
    behind = below.last if below is not None else i
    return window.content(behind) and window.at(behind, "unit", "currency", "percent", "scale") is None


def _add_share(number: Number, part: Number) -> None:
    """'zwanzig und drei Viertel', 'dwa i ćwierć miliona': a share that is one number word or phrase."""
    assert number.value is not None and part.value is not None
    if part.scale != 1:
        _scale_both(number, part.value / part.scale, part.scale, part.last)
        return
    number.value += part.value * number.scale
    number.last, number.place, number.digits, number.decimals = part.last, -2, number.digits + 2, True


def _scale_both(number: Number, share: Decimal, scale: Decimal, last: int) -> None:
    """Let a scale behind a share count the whole number before it as well."""
    assert number.value is not None
    if number.scale == 1 and number.value < _HUNDRED <= scale and number.value % 1 == 0:
        number.value, number.scale, number.last = (number.value + share) * scale, scale, last
        number.place, number.digits = len(str(int(scale))) - 3, number.digits + 2


def _linked_fraction(window: Window, number: Number) -> None:
    """'مليون وربع المليون': a fraction that Arabic writes together with its 'and', of the scale before it."""
    match = window.at(number.last, "fraction")
    linked = match is not None and match.clitic == 1 and window.near(match.first) and window.fold(match.first)[0] == "و"
    if number.scale < 1000 and number.value is not None and not number.decimals:
        _mixed(window, number)
        return
    if match is None or not linked or number.value is None or number.decimals:
        return
    again = window.at(match.last, "scale") if window.near(match.last) else None
    scale = again.entry.value if again is not None else number.scale
    if scale > number.scale:
        return  # 'ألف وربع مليون' are two
    number.value += scale / match.entry.value
    number.last = again.last if again is not None else match.last
    number.place, number.digits, number.decimals = -2, number.digits + 2, True


def _mixed(window: Window, number: Number) -> None:
    """'ثلاثة وثلث', 'مائة وثلاثة وثلثان': thirds on a whole number, not those of a noun behind."""
    i = number.last
    joint = window.at(i, "additive")
    first = joint.last if joint is not None and joint.last == i + 1 else i
    if not window.near(first) or first == i and not window.fold(i).startswith("و"):
        return
    share = next((m for m in window.all_at(first) if m.entry.role in _SHARES and (m.clitic == 1) == (first == i)), None)
    if share is None or number.value is None or number.value % 1 or not share.entry.value:
        return
    behind = window.near(share.last) and window.is_word(share.last)
    if behind and window.at(share.last, "unit", "currency") is None or window.lexicon.definite(window.tokens, first):
        return
    part = share.entry.value if share.entry.role == "ratio" else Decimal(1) / share.entry.value
    if not 0 < part < 1:
        return
    number.value += part
    number.last, number.place, number.digits, number.decimals = share.last, -2, number.digits + 2, True


def _slash_behind(window: Window, number: Number) -> None:
    """'220 2/3', '2 and 1/4': a proper fraction of small numbers behind a whole one goes on it."""
    link = window.at(number.last, "additive", "and") if window.is_word(number.last) else None
    i = link.last if link else number.last
    apart = window.near(i) and not window.glued(i) and window.is_digits(i)
    slashed = apart and window.is_sign(i + 1, "/\u2044") and window.is_digits(i + 2)
    if not slashed or number.decimals or number.value is None or not (window.glued(i + 1) and window.glued(i + 2)):
        return
    above, below = int(window.raw(i)), int(window.raw(i + 2))
    if 0 < above < below <= _LARGEST_SLASH and not (window.glued(i + 3) and window.is_sign(i + 3, "/-.")):
        number.value += Decimal(above) / below
        number.last, number.place, number.digits, number.decimals = i + 3, -2, number.digits + 2, True


def _many_behind(window: Window, i: int) -> bool:
    """Whether a unit or a plural follows, which tells '2m copies', '3m tonnes' from a length."""
    if not window.is_word(i) or not window.near(i) or window.fold(i) in window.lexicon.function:
        return False
    return window.at(i, "unit") is not None or window.fold(i).endswith(window.lexicon.plural)


def _is_name(window: Window, number: Number, letter: str) -> bool:
    """Whether one digit and a capital that means millions are a name ('3M'): in a text, with nothing counted behind."""
    i = number.last + 1
    single = (
        len(letter) == 1
        and letter.isupper()
        and window.raw(number.first) == str(number.value)
        and (number.value or 0) < 10
    )
    alone = len(window) == number.last - number.first + 1
    counted = window.is_word(i) and window.near(i) and window.fold(i) not in window.lexicon.function
    unit = any(m.entry.role == "unit" and m.entry.surface == letter for m in window.all_at(number.last))
    return single and not unit and not alone and not counted


def _lone_scale(window: Window, number: Number) -> None:
    """'- 10 k', '2.33 k', '1,674.5 G': the letter of an SI prefix behind digits where nothing else is said, as in the
    cell of a table; '5G' is a network.
    """
    i, first = number.last, number.first
    scale = _SI.get(window.raw(i)) if i + 1 == len(window) and number.scale == 1 else None
    alone = first == 0 or first == 1 and window.is_sign(0, "-\u2212")
    network = window.glued(i) and not number.decimals and (number.value or 0) < _GENERATIONS
    unit = any(m.entry.role == "unit" and m.entry.surface == window.raw(i) for m in window.all_at(i))
    if scale is None or not alone or network or number.value is None or unit:
        return
    number.value, number.scale, number.last, number.form = number.value * scale, scale, i + 1, "mixed"
    number.place += len(str(int(scale))) - 1
    number.rules.append("scale.si")


def _glued_scale(window: Window, number: Number) -> None:
    """'10k', '$5m', '2bn': a scale letter glued to the digits; where the letter is also a unit, money decides."""
    i = number.last
    signed = window.near(i) and window.glued(i + 1) and window.at(i + 1, "currency") is not None  # '1,2 M€'
    if not (window.glued(i) or signed) or not window.is_word(i) or number.value is None:
        return
    letter = window.raw(i)
    scale = window.lexicon.glued_scales.get(letter)
    if scale is None or window.glued(i + 1) and window.is_digits(i + 1):  # '24703m2'
        return
    first = number.first - (window.is_sign(number.first - 1, "-\u2212") and window.glued(number.first))  # '£-5m'
    money = window.before(first, "currency") is not None or window.at(i + 1, "currency") is not None
    if not money and _is_name(window, number, letter):
        return
    unit = window.at(i, "unit")
    if unit is not None and unit.entry.surface == letter and not money:
        if unit.entry.value[0] == "meter" and not _many_behind(window, i + 1):
            return  # '5m' is a length nearly everywhere but behind a currency sign and before things counted
        number.flags.append("scale")
        number.others.append(("scale", number.value))
    number.value *= scale
    number.place += len(str(int(scale))) - 1
    number.scale, number.last, number.form = scale, i + 1, "mixed"
    number.others = [(flag, other * (scale if flag == "separator" else Decimal(1))) for flag, other in number.others]
    number.rules.append("scale.glued")
