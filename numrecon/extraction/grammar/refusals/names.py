"""Numbers that end a name or are one: 'Radio 4', 'phase two', 'the Seven Samurai'."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft, Refused
from numrecon.extraction.grammar.refusals.labels import run_on
from numrecon.extraction.grammar.units.ages import street_before
from numrecon.extraction.grammar.window import STOPS, Window

_INITIALS = 4  # letters of a name in capitals that a number ends
_LARGEST_NUMBERED = 20
_CLAUSE = 16  # tokens before a place in which another was named the same way
_NAME = 3  # words of a name that a number ends, in quotation marks
_QUOTES = '"“”„«»'
_NOUNS = range(1, 13)  # German number words that are nouns as well, of teams and marks: 'die Elf', 'eine Eins'


def refuse_name(window: Window, draft: Draft) -> Refused | None:
    """'Radio 4', 'Nord Stream 2': a small bare number that ends a name.  A preposition before a single name says place
    ('in Turkey 300'), and a counted noun behind says count; so does any hedge or unit.
    """
    number = draft.number
    if (
        number.form != "words"
        and draft.hedge == "exact"
        and not draft.unit
        and _quoted(window, number.first, number.last)
    ):
        return Refused(number.first, number.last, "label")
    bare = number.form == "digits" and draft.kind == "count" and draft.hedge == "exact" and draft.upper is None
    if not bare or draft.unit or number.grouped or number.decimals or (number.value or 0) >= 10_000:
        return None
    if window.blank(number.first) != " ":
        return None
    first = number.first - 1
    while window.capitalised(first) and window.capitalised(first - 1) and window.near(first):
        first -= 1
    if window.lexicon.capitalised_nouns:  # one capital says nothing there, two in a row are a name ('Louis Pasteur 2')
        named = draft.noun is None and first < number.first - 1 and not _small_words(window, first, number.first)
        named = named and not _goes_on(window, first, draft)
        return Refused(number.first, number.last, "label") if named else None
    if not window.capitalised(number.first - 1) or first == 0 and number.first == 1 or window.shouted:
        return None
    first += window.fold(first) in window.lexicon.function and first < number.first - 1  # 'Il Leicester 9 punti'
    several = number.first - first > 1
    placed = window.is_word(first - 1) and window.fold(first - 1) in window.lexicon.function
    if draft.noun is not None:  # 'Nord Stream 2 pipeline': a count below ten would be written in words
        named = several and not placed and (number.value or 0) < 10
        return Refused(number.first, number.last, "label") if named else None
    initials = (
        2 <= len(window.raw(number.first - 1)) <= _INITIALS and window.raw(number.first - 1).isupper() and not placed
    )  # 'FIFA 23'
    initials = initials and not _in_results(window, number.first - 1, number.last)
    several = several and not _goes_on(window, first, draft)
    named = several or first > 0 and window.is_word(first - 1) and not placed
    return Refused(number.first, number.last, "label") if named or initials else None


def _goes_on(window: Window, name: int, draft: Draft) -> bool:
    """'in Georgia starben 25, in South Carolina 39', '418 godzin, podczas gdy w Korean Air 355': a place of more words
    than one, for which the sentence tells what it has told of another: behind a preposition that joins a clause on,
    with nothing behind the number, which is no version or was told of the other behind the same preposition.
    """
    previous, preposition = window.previous, name - 1
    joined = window.is_sign(name - 2, ",;،") or window.fold(name - 2) in window.lexicon.function
    if previous is None or not joined or window.fold(preposition) not in window.lexicon.function:
        return False
    before = range(max(previous.left - _CLAUSE, 0), preposition - 1)
    again = any(window.fold(i) == window.fold(preposition) for i in before)
    ends = window.is_sign(draft.right, STOPS) or window.at(draft.right, "and") or draft.right == len(window)
    return bool(ends) and (again or (draft.number.value or 0) > _LARGEST_NUMBERED)


def _quoted(window: Window, first: int, last: int) -> bool:
    """Whether a number ends a name of one to three capitalised words in quotation marks: '„Victor 6000“'."""
    i = first
    while first - i < _NAME and window.capitalised(i - 1) and window.near(i):
        i -= 1
    quoted = window.is_sign(i - 1, _QUOTES) and window.is_sign(last, _QUOTES)
    return i < first and quoted and window.glued(i) and window.glued(last)


def refuse_model(window: Window, draft: Draft) -> Refused | None:
    """'in a 747', 'an 88': behind an article a bare number is one thing of that name, in a language whose article is a
    word of its own.
    """
    number = draft.number
    bare = number.form == "digits" and draft.kind == "count" and draft.hedge == "exact" and draft.upper is None
    article = window.at(number.first - 1, "article")
    if not bare or draft.unit or draft.noun or number.decimals or number.grouped or draft.right > number.last:
        return None
    alone = article is not None and article.entry.value == "never" and window.near(number.first)
    joined = window.is_dash(number.last) or window.is_sign(number.last, "/") or draft.per is not None
    return Refused(number.first, number.last, "label") if alone and not joined else None


def _in_results(window: Window, name: int, last: int) -> bool:
    """'PiS 188, KO 156': what several parties or teams got, where a name with its number stands before or behind."""
    previous = window.previous
    before = previous is not None and previous.kind == "count" and previous.right == name - 1
    before = before and window.is_sign(name - 1, ",;،")
    behind = window.is_sign(last, ",;،") and window.capitalised(last + 1) and window.is_digits(last + 2)
    return before or behind


def refuse_title(window: Window, draft: Draft) -> Refused | None:
    """'she wrote Five Lives', 'the Seven Samurai', 'die deutsche Elf': a number word written like a name in a sentence
    that is not.
    """
    number = draft.number
    single = number.form == "words" and window.capitalised(number.first) and number.last == number.first + 1
    if not single or draft.unit:
        return None
    if window.lexicon.capitalised_nouns:
        noun = draft.kind == "count" and draft.noun is None and draft.hedge == "exact" and draft.upper is None
        listed = number.value in _NOUNS and window.at(number.first, "number") is not None
        return (
            Refused(number.first, number.last, "label") if noun and listed and _runs_on(window, number.first) else None
        )
    inside = window.is_word(number.first - 1) or window.is_sign(number.first - 1, '"“«„') and number.first > 1
    named = window.capitalised(number.last) and inside and not window.titled
    return Refused(number.first, number.last, "label") if named else None


def _runs_on(window: Window, i: int) -> bool:
    """Whether token i stands behind a word of its own sentence and is no part of a compound with a hyphen."""
    return window.is_word(i - 1) and window.near(i) and not window.is_hyphen(i + 1)


def refuse_numbered(window: Window, draft: Draft) -> Refused | None:
    """'phase two', 'partita quattro': a small number word that counts nothing behind a word that is numbered, and any
    number so behind one that is numbered now and then ('sala 3', but 'in sala 3 persone'); and digits with letters
    glued on that turned out to be no unit ('5G', 'Club 3M').
    """
    number = draft.number
    if draft.kind != "count" or draft.unit or draft.upper is not None:
        return None
    glued = window.glued(draft.right) and window.is_word(draft.right) and draft.right == number.last
    if number.form == "digits" and glued and not run_on(window, draft.right):
        return Refused(number.first, draft.right + 1, "label")
    if (
        draft.noun is not None
        or draft.hedge != "exact"
        or number.decimals
        or number.grouped
        or number.scale != 1
        or not window.near(number.first)
    ):
        return None
    listed = window.is_sign(number.first - 1, ",") and (
        window.is_sign(number.last, STOPS) or number.last == len(window)
    )
    if listed and number.form == "digits" and street_before(window, number.first - 1):
        return Refused(number.first, number.last, "label")  # 'via Garibaldi, 15'
    small = number.form == "words" and number.suffix is None and number.value in range(1, _LARGEST_NUMBERED + 1)
    roles = [*(["label_before"] if small else []), *(["label_weak"] if small or number.form == "digits" else [])]
    ends = window.lexicon.label_ends
    street = number.form == "digits" and bool(ends) and window.fold(number.first - 1).endswith(ends)
    named = street or window.before(number.first, *roles) is not None
    return Refused(number.first, number.last, "label") if named else None


def _small_words(window: Window, first: int, last: int) -> bool:
    """Whether a function word, a month or a weekday is among the tokens: 'Am Montag 300' names nothing."""
    return any(
        window.fold(i) in window.lexicon.function or window.at(i, "weekday", "month") for i in range(first, last)
    )
