"""What smaller units and halves behind a measure add to it: '5 ft 10 in', 'an hour and a half'."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from numrecon import units as unit_tables
from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.units.money import bare_rest
from numrecon.extraction.grammar.units.phrases import accept_unit, as_written
from numrecon.extraction.grammar.window import Window

_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")
_SHARES = (3, 4)  # denominators; halves are listed as phrases


def attach_steps(window: Window, draft: Draft) -> None:
    """'5 ft 10 in', 'two hours and 15 minutes', '6-foot-6': what the next smaller units add, in the larger one."""
    number, unit = draft.number, draft.unit
    limit: Decimal | None = None
    while (
        number.value is not None
        and (limit is not None or not number.decimals)
        and (step := _step(window, draft.right, unit, limit)) is not None
    ):
        value, last, size = step
        number.value += value / size
        number.place, number.digits, number.decimals = -2, number.digits + 2, True
        draft.right, limit = last, size
        draft.rules.append("unit.step")


def goes_on(window: Window, i: int, unit: str) -> bool:
    """Whether 'and' and a number of a smaller unit follow: 'godzinę i 48 minut', 'ساعة و45 دقيقة'."""
    linked = window.at(i, "additive", "and") is not None or window.lexicon.clitics and window.fold(i).startswith("و")
    return linked and window.near(i) and _step(window, i, unit, None) is not None


def _step(window: Window, i: int, unit: str, limit: Decimal | None) -> tuple[Decimal, int, Decimal] | None:
    """(value, token behind, how many are one `unit`) of the smaller unit at token i; `limit` is that of
    the last one.
    """
    smaller = unit_tables.steps().get(unit)
    if smaller is None:
        return None
    dash, end = window.is_hyphen(i), i
    joint = window.at(i, "additive", "and")
    i = i + 1 if dash else joint.last if joint is not None and not joint.clitic else i
    part = read_number(window, i) if dash or window.near(i) else None
    if not isinstance(part, Number) or part.value is None or part.scale != 1:
        return None
    behind = not dash and (window.near(part.last) or window.glued(part.last))
    match = accept_unit(window, part.last) or _word_of(window, part.last, smaller) if behind else None
    name = next(iter(smaller)) if dash else ""
    if match is not None and match.entry.role == "unit":
        letters = window.glued(match.first) and len(window.raw(end - 1)) == 1
        symbol = unit_tables.step_symbols(unit).get(window.raw(match.first)) if letters else None
        name = symbol or match.entry.value[0]
    size = smaller.get(name)
    many = part.value >= (size or 0) and unit_tables.kind(unit) != "measure"  # '2 yards 7 ft', never '1 week 10 days'
    if size is None or many or limit is not None and size <= limit or limit is not None and dash:
        return None
    return part.value, match.last if match is not None else part.last, size


def _word_of(window: Window, i: int, smaller: Mapping[str, Decimal]) -> Match | None:
    """The symbol of a smaller unit that is a word as well, where no number follows: '12 ft 2 in'."""
    match = window.at(i, "unit")
    known = match is not None and match.entry.value[0] in smaller and as_written(window, match)
    return match if known and match is not None and not window.is_digits(match.last) else None


def linked_share(window: Window, i: int) -> tuple[Decimal, int] | None:
    """(share, token behind) of a quarter or a third that Arabic writes with its 'and' behind a unit: 'ساعة وربع',
    'ساعة وربع الساعة'.
    """
    match = window.at(i, "fraction") if window.lexicon.clitics and window.near(i) else None
    if match is None or match.clitic != 1 or not window.fold(i).startswith("و") or match.entry.value not in _SHARES:
        return None
    last = match.last
    if window.lexicon.definite(window.tokens, last):
        again = window.at(last, "unit") is not None or window.fold(last).endswith(window.fold(i - 1))
        last += again
    if last == match.last and window.content(last):
        return None  # 'متر وربع السكان'
    return 1 / Decimal(match.entry.value), last


def _spoken_rest(window: Window, part: Number) -> bool:
    """Whether 'novanta' behind 'un metro e' are centimetres: tens in words, and nothing that they count or measure."""
    tens = part.form == "words" and part.scale == 1 and 10 <= (part.value or 0) < _HUNDRED
    behind = window.near(part.last) and (window.content(part.last) or accept_unit(window, part.last) is not None)
    return tens and not behind and window.at(part.last, "scale", "collective") is None


def attach_half(window: Window, draft: Draft) -> None:
    """'an hour and a half', 'ساعة ونصف', 'ساعة وربع': a share behind the unit."""
    match = window.at(draft.right, "and_half")
    if draft.number.value is None or draft.number.decimals or not window.near(draft.right):
        return
    if match is not None:
        scale = draft.number.scale  # 'مليون دولار ونصف'
        draft.number.value += _HALF * scale
        draft.number.place, draft.right = len(str(int(scale))) - 2, match.last
        return
    if draft.number.scale == 1 and (share := linked_share(window, draft.right)) is not None:
        draft.number.value, draft.number.place, draft.right = draft.number.value + share[0], -2, share[1]
        return
    joint = window.at(draft.right, "additive") if window.is_word(draft.right) else None
    part = read_number(window, joint.last) if joint is not None and draft.unit == "meter" else None
    if joint is None or not isinstance(part, Number) or part.value is None:
        return
    if bare_rest(window, joint.last, part) or _spoken_rest(window, part):
        draft.number.value += part.value / _HUNDRED  # '1 metro e 85'
        draft.number.place, draft.number.digits, draft.right = -2, draft.number.digits + 2, part.last
