"""One number word after the other, as far as they add up."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Number
from numrecon.extraction.grammar.lexicon import Entry, Match
from numrecon.extraction.grammar.numbers.composition import Sum, trailing_zeros
from numrecon.extraction.grammar.numbers.compounds import is_compound, split_fused, split_suffix
from numrecon.extraction.grammar.window import Window

_ATOMS = frozenset(("number", "scale", "collective"))
_HALF = Decimal("0.5")
_LEAST_GROUP = 100  # a smaller number behind a comma is another one
_LEAST_SCALE = 1000  # the scales whose shares are said ('a quarter million')
_RANGE_REACH = 6  # tokens behind the first 'and' in which a second one closes the range instead


def read_inner(window: Window, first: int) -> Number | None:
    """The number in words at token `first`, asked for while another one is read: it looks for no group of its own
    behind a scale, which keeps the reading linear.
    """
    if not may_be_words(window, first):
        return None
    total, last, clitic = gather(window, first, inner=True)
    return read_suffixed(window, first) if last == first else finish(total, first, last, clitic)


def may_be_words(window: Window, first: int) -> bool:
    """Whether a number in words may start at token `first`."""
    if not window.is_word(first):
        return False
    return not window.roles_at[first].isdisjoint(_ATOMS) or is_compound(window.lexicon, window.fold(first))


def gather(window: Window, first: int, *, inner: bool = False) -> tuple[Sum, int, int]:
    """What the number words from token `first` on add up to, the token behind them, code points of clitics before them;
    nothing is gathered where that token is `first`.
    """
    total, last, clitic = Sum(window.lexicon.inverted), first, 0
    total.inner = inner
    while (step := _step(window, total, last, first)) is not None:
        last, clitic = step[0], clitic if last > first else step[1]
    return total, last, clitic


def _step(window: Window, total: Sum, i: int, first: int) -> tuple[int, int] | None:
    """Read one atom at token i into `total`; (token behind it, code points of clitics before it) or None."""
    if i > first and not (window.near(i) or window.glued(i)):
        return None
    half = window.at(i, "and_half") if not total.empty else None
    if (
        half is not None
        and total.floor is not None
        and total.current is None
        and window.at(half.last, "scale") is not None
    ):
        half = None  # 'un miliardo e mezzo milione'
    if half is not None and (after := add_half(window, total, half)) is not None:
        return after, 0
    linked, j = _connector(window, total, i, first)
    if j > i and not window.near(j) and not window.glued(j):
        return None
    spoken = linked and not window.is_dash(i)
    for match in window.all_at(j):
        entry = match.entry
        is_linked = linked or bool(match.clitic and window.fold(j)[0] == "و")
        if not total.empty and entry.role == "number" and 0 < entry.value < 1:
            return None  # 'eine Milliarde und EINE HALBE Million': none of its words is an addend
        if _arabic_loose(window, total, match, is_linked) or is_linked and _mere_article(window, match):
            continue
        if entry.form == "dual" and entry.value >= 2000:  # 'مليونين وثلاثمئة ألف': two of the scale
            if _dual_scale(total, entry, is_linked, single=_accusative(window, match)):
                return match.last, match.clitic
            continue
        anew = (
            (spoken or match.clitic and is_linked and not total.empty)
            and entry.role == "number"
            and _starts_anew(window, total, match)
        )
        if entry.role == "number" and not anew and _fits(total, entry, is_linked):
            return match.last, match.clitic
        if spoken and entry.role == "collective" and _share_and_scale(window, total, entry.value):
            return match.last, match.clitic
        if (
            entry.role in ("scale", "collective")
            and _scale_word(total, entry)
            and total.multiply(entry.value, alone=entry.form == "one")
        ):
            return match.last, match.clitic
    return _fused_step(window, total, j, linked)


def _starts_anew(window: Window, total: Sum, match: Match) -> bool:
    """Whether the number behind 'and' is one of its own: 'two hundred AND FIVE hundred', 'a million AND
    THREE fifths'.
    """
    behind = match.last + (window.is_dash(match.last) and window.glued(match.last))
    if not window.near(behind):
        return False
    share = window.at(behind, "fraction")
    if (
        share is not None
        and not (window.lexicon.clitics and window.fold(behind).startswith("و"))
        and (match.entry.value < share.entry.value or total.floor is not None)  # 'one hundred and thirty fifths'
        and window.at(behind, "number") is None
        and (
            window.lexicon.fused
            or total.floor is not None
            and is_plural(window, share)  # 'cinco milhões e três quartos', but 'vinte e três quartos' are rooms
            or window.at(behind, "ordinal") is None
        )
    ):
        return True
    part = window.at(behind, "number")
    if part is not None and 0 < part.entry.value < 1 and window.at(part.last, "scale") is not None:
        return True  # 'drei Millionen und EINE dreiviertel Million'
    scale = window.at(match.last, "scale", "collective")
    if scale is None:
        return False
    trial = Sum(total.inverted)
    trial.total, trial.current, trial.floor = total.total, total.current, total.floor
    return trial.number(match.entry.value, linked=True) and not trial.multiply(scale.entry.value)


def _share_and_scale(window: Window, total: Sum, value: Decimal) -> bool:
    """'zwei und eine Viertelmillion': a share and its scale in one word, behind what the scale counts as well."""
    scale = Decimal(10) ** len(str(int(value)))
    if total.current is None or total.floor is not None or total.current % 1 or total.current >= _LEAST_SCALE:
        return False
    if scale not in window.lexicon.data["scales"] or scale < _LEAST_SCALE:
        return False
    total.current += value / scale
    return total.multiply(scale)


def is_plural(window: Window, match: Match) -> bool:
    """Whether the phrase is a fraction in the plural: one of the latter half of the forms that the language lists."""
    found = next((m for m in window.all_at(match.first) if m.entry.role == "fraction" and m.last == match.last), None)
    forms: list[str] = (
        window.lexicon.data["ratios"]["fractions"].get(found.entry.value, []) if found is not None else []
    )
    return found is not None and len(forms) > 1 and forms.index(found.entry.surface) >= len(forms) // 2


def _dual_scale(total: Sum, entry: Entry, linked: bool, *, single: bool) -> bool:
    scale = entry.value / 2
    if total.current is not None or total.floor is not None and scale >= total.floor:
        return False
    return total.number(Decimal(1 if single else 2), linked) and total.multiply(scale)


def _accusative(window: Window, match: Match) -> bool:
    """'مليونا و200 ألف': a form that is the accusative of one as well is dual only right before what it counts."""
    if not any(m.entry.form == "short" and m.last == match.last for m in window.all_at(match.first)):
        return False
    tanwin = "\u064b" in window.raw(match.first)
    behind = window.fold(match.last) if window.near(match.last) else ""
    goes_on = window.at(match.last, "number", "scale", "fraction", "and_half") is not None
    linked = behind == "و" or behind.startswith("و") and goes_on
    return tanwin or linked or not window.is_word(match.last) or behind in window.lexicon.function


def _fits(total: Sum, entry: Entry, linked: bool) -> bool:
    if entry.value < 1 and entry.value and not total.empty:
        return False
    return total.number(entry.value, linked)


def _scale_word(total: Sum, entry: Entry) -> bool:
    """A scale word alone is one of it in the singular only; abbreviations need a number before."""
    if entry.role == "collective":
        return True
    return entry.form == "one" or (not total.empty and entry.form in ("many", "short"))


def _arabic_loose(window: Window, total: Sum, match: Match, linked: bool) -> bool:
    """In Arabic a smaller number joins a larger one with waw only; 'ثلاثة' behind 'ألف' without it is
    another number.
    """
    return window.lexicon.clitics and not total.empty and match.entry.role == "number" and not linked


def _mere_article(window: Window, match: Match) -> bool:
    """'one billion and A half million': an article adds nothing but before a scale word ('a million and a hundred')."""
    article = window.at(match.first, "article")
    return article is not None and article.entry.value == "never" and not window.at(match.last, "scale", "collective")


def _connector(window: Window, total: Sum, i: int, first: int) -> tuple[bool, int]:
    """Skip a hyphen inside number words, an additive connector, or an article behind 'half'; (linked, next token)."""
    if i == first:
        return False, i
    if window.is_hyphen(i):
        return True, i + 1
    match = window.at(i, "additive")
    if match is not None and not match.clitic and not _closes_range(window, first, i):
        joins = not window.is_sign(i, ",") or _group_follows(window, total, match.last)
        return (True, match.last) if joins else (False, i)
    if total.value == _HALF and (window.at(i, "article", "link") or window.fold(i) in window.lexicon.gap):
        return False, i + 1
    return False, i


def _group_follows(window: Window, total: Sum, i: int) -> bool:
    """Whether the comma of 'two million, five hundred' joins: hundreds or more that the scale leaves room for."""
    if total.inner or total.floor is None or total.current is not None or not window.near(i):
        return False
    group = read_inner(window, i)
    return group is not None and group.value is not None and _LEAST_GROUP <= group.value < total.floor


def _closes_range(window: Window, first: int, i: int) -> bool:
    """Whether token i is the 'and' of 'between one hundred and two thousand': the only one behind 'between'."""
    opening = window.before(first, "range_open")
    if opening is None or opening.entry.value[1] != (window.fold(i),):
        return False
    return all(window.fold(k) != window.fold(i) for k in range(i + 1, i + _RANGE_REACH))


def _fused_step(window: Window, total: Sum, i: int, linked: bool) -> tuple[int, int] | None:
    """A fused number word as one atom after the other; nothing is taken unless all of it goes on."""
    if not window.lexicon.fused or not window.is_word(i):
        return None
    parts = split_fused(window.lexicon, window.fold(i))
    if not parts or (not total.empty and total.floor is None):
        return None
    saved = total.total, total.current, total.floor, total.scale
    for part in parts:
        if part.role == "additive":
            linked = True
            continue
        if not (total.multiply(part.value) if part.role == "scale" else total.number(part.value, linked)):
            total.total, total.current, total.floor, total.scale = saved
            return None
        linked = False
    elided = window.is_sign(i + 1, "'\u2019") and window.glued(i + 1) and window.glued(i + 2) and window.is_word(i + 2)
    return i + 1 + elided, 0  # 'quarantott'ore'


def add_half(window: Window, total: Sum, half: Match) -> int | None:
    """'3 million and a half', '2 and a half million': half of the scale that stands before or follows; of the one
    listed with it where it is a smaller one ('مليار ونصف مليون').
    """
    named = window.at(half.last - 1, "scale") if half.last - half.first > 1 else None
    if named is not None and named.entry.value != total.floor and named.last == half.last:
        return _half_of(total, named.entry.value, half.last)
    measured = half.last - half.first > 1 and window.at(half.last - 1, "unit") is not None
    last = half.last - 1 if measured and named is None else half.last  # '3 ونصف ساعة': the unit is none of the number
    if total.current is None and total.floor is not None:
        if measured and window.lexicon.definite(window.tokens, half.last - 1):
            return None  # 'مليون ونصف العام': half of the year is no part of the million
        total.total += total.floor * _HALF
        return last
    if total.current is not None and (dozen := _noun_of(window, half.first)) is not None:
        total.current += dozen.entry.value * _HALF  # 'dezena e meia', 'um centinaio e mezzo'
        return last
    if total.current is not None and total.current == total.current.to_integral_value() and total.current < 1000:
        total.current += _HALF
        return last
    return None


def _noun_of(window: Window, last: int) -> Match | None:
    """The noun of a dozen, a ten or a hundred that ends before token `last`: no number word ('hundert')."""
    match = window.before(last, "collective", "scale")
    plain = match is not None and match.entry.value <= 100 and window.before(last, "number") is None
    return match if plain else None


def _half_of(total: Sum, scale: Decimal, last: int) -> int | None:
    """Add half of a scale of its own, or multiply by it what stands before, a half more."""
    if total.current is not None and total.floor is None:
        total.current += _HALF
        return last if total.multiply(scale) else None
    return last if total.number(scale * _HALF, linked=True) else None


def read_suffixed(window: Window, first: int) -> Number | None:
    """'sześciokrotnie', 'dreitägig': a number and a suffix in one word."""
    split = split_suffix(window.lexicon, window.fold(first))
    if split is None:
        return None
    value, entry, _ = split
    if entry.role == "ratio" and value == 1:  # 'einfach', 'einmal' are simple and once
        return None
    zeros = trailing_zeros(value)
    digits = max(len(str(int(value))) - zeros, 1)
    return Number(first, first + 1, value, digits, zeros, "words", suffix=entry, rules=["suffix"])


def finish(total: Sum, first: int, last: int, clitic: int) -> Number:
    """The number that tokens [first, last) add up to, with its precision."""
    value = total.value
    whole = value == value.to_integral_value()
    zeros = trailing_zeros(value)
    exponent = value.normalize().as_tuple().exponent
    place = zeros if whole else int(exponent)
    digits = max(len(str(int(value))) - zeros, 1) if whole else len(value.normalize().as_tuple().digits)
    return Number(first, last, value, digits, place, "words", scale=total.scale, clitic=clitic, rules=["words"])
