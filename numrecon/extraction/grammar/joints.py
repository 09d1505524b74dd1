"""What joins two numbers, and the second of them."""

from __future__ import annotations

from numrecon.extraction.grammar.changes import is_change
from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.numbers.read import read_number
from numrecon.extraction.grammar.units.attach import attach_unit
from numrecon.extraction.grammar.window import Window

_LISTED = 6  # numbers in a list between the first and the one whose unit is that of all


def find_opening(window: Window, draft: Draft) -> tuple[int, int] | None:
    """(token, clitic) of 'between', 'from' before the draft, determiners and hedges allowed between."""
    i = draft.left
    for _ in range(3):
        match = window.before(i, "range_open")
        if match is not None:
            return match.first, match.clitic
        hedge = window.before(i, "hedge_before", "minus")
        if hedge is not None:
            i = hedge.first
        elif window.fold(i - 1) in window.lexicon.gap or is_minus(window, i - 1):
            i -= 1
        else:
            return None
    return None


def find_joint(window: Window, draft: Draft, opened: bool) -> tuple[int, str] | None:
    """(token behind the connector, kind of connector) directly behind the draft."""
    i = draft.right
    if hanging(window, draft):
        i += 1  # '18- to 24-year-olds'
    if opened:
        closing = _closing(window, draft, i)
        if closing is not None:
            return closing
    dash = window.is_dash(i) or window.is_sign(i, "~") and window.is_digits(i + 1)
    if dash and (window.glued(i) == window.glued(i + 1) or _leaning(window, draft, i)):
        joint = window.at(i + 1, "range_to") if window.glued(i) else None
        if joint is not None and window.is_dash(joint.last) and window.glued(joint.last + 1):
            return joint.last + 1, "to"  # '18-to-24'
        return i + 1, "dash"
    if window.is_sign(i, ",") and window.glued(i) and window.near(i + 1) and not window.glued(i + 1):
        paired = _starts_list(window, draft) and not _listed_plain(window, draft, i)
        return (i + 1, "pair") if paired else None
    if not window.near(i):
        return None
    match = window.at(i, "range_to")
    if match is not None:
        return match.last, "to"
    match = window.at(i, "range_or")
    if match is not None:
        return (i if match.clitic else match.last), "or"
    return None


def _leaning(window: Window, draft: Draft, i: int) -> bool:
    """'75 -300 mm': a dash typed at the second number only, which is larger and no temperature."""
    leans = (
        window.glued(i + 1) and len(window.blank(i)) == 1 and window.is_digits(i + 1) and draft.number.form == "digits"
    )
    upper = read_upper(window, i + 1) if leans and not draft.unit else None
    return upper is not None and bool(upper.unit) and not is_degrees(draft, upper)


def _starts_list(window: Window, draft: Draft) -> bool:
    """Whether no number or comma stands before the draft, so that 'two, three weeks' may be a guess and
    no enumeration.
    """
    i = draft.left - 1
    alone = not window.is_sign(i, ",;:-") and not window.is_digits(i) and window.before(draft.left, "number") is None
    number = draft.number
    return alone and number.scale == 1 and number.suffix is None and not number.grouped and not number.decimals


def find_list_joint(window: Window, draft: Draft) -> tuple[int, str] | None:
    """(token behind the word, 'list' or 'onto') where the draft's figure and the next are of one list or one change."""
    i = draft.right + hanging(window, draft)
    listed = 0
    while listed < _LISTED and _listed_plain(window, draft, i):
        i, listed = i + 2, listed + 1  # '15, 25 und 40 Euro'
    match = window.at(i, "onto", "and", "additive") if window.near(i) else None
    if match is None or not window.is_word(match.first):
        return None
    return i if match.clitic else match.last, "onto" if match.entry.role == "onto" else "list"


def _listed_plain(window: Window, draft: Draft, i: int) -> bool:
    """Whether a comma and a plain number in digits follow the draft's plain number in digits, and then the list goes
    on.
    """
    plain = draft.number.form == "digits" and not draft.number.flags and draft.right == draft.number.last
    digits = window.is_digits(i + 1) and not window.glued(i + 1) and window.near(i + 1) and window.near(i + 2)
    goes_on = window.is_sign(i + 2, ",") or window.at(i + 2, "and", "additive") is not None
    return plain and digits and window.is_sign(i, ",") and goes_on


def _closing(window: Window, draft: Draft, i: int) -> tuple[int, str] | None:
    for kind, words in sorted(_openings(window, draft), key=lambda opening: -len(opening[1])):  # 'bis zu' before 'bis'
        if all(window.fold(i + k) == word for k, word in enumerate(words)):
            if kind == "from_to" and is_change(window, draft.left):
                return None
            return i + len(words), kind
        # Arabic writes the conjunction together with the second number ('بين 3 و5', 'وخمسة').
        if (
            window.lexicon.clitics
            and len(words) == 1
            and window.fold(i).startswith(words[0])
            and len(window.fold(i)) > 1
        ):
            return i, kind
    return None


def _openings(window: Window, draft: Draft) -> list[tuple[str, tuple[str, ...]]]:
    found = []
    for first in range(max(draft.left - 4, 0), draft.left):
        found += [m.entry.value for m in window.all_at(first) if m.entry.role == "range_open"]
    return found


def read_upper(window: Window, first: int) -> Draft | None:
    """The second number, past a hedge, determiners or a currency sign, with its unit."""
    below = False
    for i in range(first, min(first + 4, len(window))):
        number = read_number(window, i)
        if isinstance(number, Number):
            if number.value is None:
                return None
            number.value *= -1 if below else 1
            draft = Draft(number, number.first, number.last)
            attach_unit(window, draft)
            return draft
        below = below or is_minus(window, i)
        skippable = window.at(i, "hedge_before", "currency") is not None or window.fold(i) in window.lexicon.gap
        if number is not None or not (skippable or below):
            return None
    return None


def is_minus(window: Window, i: int) -> bool:
    """Whether token i makes the number behind it negative."""
    sign = window.is_sign(i, "-\u2212") and window.glued(i + 1) and not window.glued(i)
    hedged = window.before(i + 1, "hedge_before")  # 'pelo MENOS 5'
    return sign or window.at(i, "minus") is not None and (hedged is None or hedged.first == i)


def is_degrees(draft: Draft, upper: Draft) -> bool:
    return "degree" in (draft.unit or upper.unit)


def hanging(window: Window, draft: Draft) -> bool:
    """Whether the draft ends in the hyphen of a word that the next number has too: 'zwei- bis dreimal'."""
    return window.is_dash(draft.right) and window.glued(draft.right) and not window.glued(draft.right + 1)
