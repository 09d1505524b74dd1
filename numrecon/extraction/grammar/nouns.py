"""The counted noun, and whether the figure is per something or for each."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import fronted_change
from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.lexicon.arabic import ARTICLES
from numrecon.extraction.grammar.units.phrases import accept_unit
from numrecon.extraction.grammar.window import STOPS, Window

_REACH = 6
_CLAUSE = 4
_HALF = Decimal("0.5")
#: Tokens between 'each of them', or 'each family', and the figure that it is told of.
_SHARED = 8


def attach_noun(window: Window, draft: Draft) -> None:
    """Set noun, each and per of the draft from the words behind (and 'je', 'po' before) it."""
    if draft.noun is None and (draft.kind in ("count", "ratio") or draft.hedge == "vague"):
        i = _noun(window, draft)
        if i is not None:
            draft.noun, draft.noun_last = window.raw(i), i + 1
            _half_behind(window, draft, i + 1)
    if "suffix.age" in draft.rules:
        _lasts(window, draft)
    _each(window, draft)
    _per(window, draft)
    if not draft.each:
        draft.each = _for_each(window, draft)


def _half_behind(window: Window, draft: Draft, i: int) -> None:
    """'due bicchieri E MEZZO': a half of what is counted, where nothing follows that it would be half of."""
    half, number = window.at(i, "and_half"), draft.number
    whole = number.value is not None and number.value % 1 == 0 and number.scale == 1 and draft.upper is None
    if half is None or not whole or draft.kind != "count" or not window.near(i):
        return
    if window.near(half.last) and (window.content(half.last) or window.at(half.last, "scale", "collective", "unit")):
        return
    assert number.value is not None
    number.value, number.place, draft.right = number.value + _HALF, -1, half.last
    draft.rules.append("half")


def _lasts(window: Window, draft: Draft) -> None:
    """'eine dreijährige Haftstrafe', 'obligacje 10-letnie': what an adjective of age says of a thing that lasts is how
    long.
    """
    spans = window.lexicon.spans
    if spans and any(
        window.fold(i).endswith(spans) for i in (_noun(window, draft), draft.number.first - 1) if i is not None
    ):
        draft.kind = "duration"


def _noun(window: Window, draft: Draft) -> int | None:
    """Token of the counted noun: the first content word behind the number; in a run of names the last of it."""
    i, name = draft.right, None
    if (hedge := window.at(i, "hedge_after")) is not None:
        i = hedge.last
    if window.is_hyphen(i) and window.is_word(i + 1):
        return i + 1
    if window.lexicon.definite(window.tokens, i) and draft.number.value is not None and draft.number.scale < 1000:
        return None  # Arabic counts an indefinite noun: 'القناة 4 الإخبارية'
    for _ in range(_REACH):
        if _initial(window, i):
            i += 2
            continue
        if not window.is_word(i) and not (window.is_dash(i) or window.is_digits(i) and window.glued(i)):
            break
        if window.is_word(i):
            fold = window.fold(i)
            skipped = fold in window.lexicon.noun_skip
            if len(fold) == 1 and not skipped and window.is_sign(i + 1, "'\u2019") and window.glued(i + 1):
                break  # an elided article: '10 milioni l'anno'
            if (
                fold in window.lexicon.function
                and not skipped
                or window.at(i, "number", "hedge_before", "hedge_verbs", "each_after")
                or draft.kind == "ratio"
                and window.at(i, "share_verbs")
            ):
                break
            if skipped and name is not None and window.lexicon.capitalised_nouns:
                break  # '16 Fällen der Untreue'
            if window.capitalised(i):
                name = i
            elif _is_verb(window, draft, i) or _joined(window, i):
                break
            elif _is_place(window, i):
                pass  # '15 pierwszych dni', but '2023 drugi'
            elif not skipped and name is None:
                return _german_noun(window, i)
            elif not skipped:
                return i if window.lexicon.names_first else name
        i += 1
    return name


def _is_verb(window: Window, draft: Draft, i: int) -> bool:
    """Whether the word ends as verbs do and nouns of which there are many do not: '5 milioni VANNO a ovest'."""
    ends = window.lexicon.verb_ends
    if i == draft.right and fronted_change(window, draft.left, i):
        return True
    return bool(ends) and draft.number.value != 1 and window.fold(i).endswith(ends)


def _joined(window: Window, i: int) -> bool:
    """Whether an Arabic word starts with a particle, so that it is counted by nothing before it: '3 وإصابة 7',
    '500 مليون للطرق'; nouns with such a letter of their own are listed.
    """
    lexicon, word = window.lexicon, window.fold(i)
    if not lexicon.clitics:
        return False
    particled = lexicon.definite(window.tokens, i) and not word.startswith(ARTICLES[0])
    return particled or word.startswith("و") and word not in lexicon.own_waw


def _is_place(window: Window, i: int) -> bool:
    """Whether the word is a place in an order: no noun, though one may follow it."""
    return window.at(i, "ordinal") is not None and not window.at(i, "unit", "fraction")


def _initial(window: Window, i: int) -> bool:
    """Whether token i is a capital with a full stop glued on, as in 'the 250 largest U.S. firms'."""
    single = window.capitalised(i) and len(window.raw(i)) == 1
    return single and window.is_sign(i + 1, ".") and window.glued(i + 1) and window.kind(i + 2) is not None


def _german_noun(window: Window, i: int) -> int | None:
    """Behind a lower-case adjective, the capitalised noun where the language writes nouns so; no other word is one."""
    if not window.lexicon.capitalised_nouns:
        return i
    for j in range(i, i + _CLAUSE):
        if window.capitalised(j):
            return j
        if not window.content(j):
            break
    return None


def _each(window: Window, draft: Draft) -> None:
    later = window.fold(draft.right - 1) in window.lexicon.later  # 'po 3 dniach'
    if window.before(draft.left, "distributive_before") is not None and not later:
        draft.each = True
        return
    end = (draft.noun_last or draft.right) + 2
    for i in range(draft.right, min(end + 1, len(window))):
        if window.is_sign(i, STOPS):
            return
        if window.at(i, "distributive_after") is not None:
            draft.each = True
            return


def _for_each(window: Window, draft: Draft) -> bool:
    """'CIASCUNO DI LORO vanta tre punti', 'każdy z nich dostał 5 tys. zł': said before the verb, in the same clause; of
    a sum of money also with a noun, 'cada família recebe 5 mil euros'.  'Each of the 50' says nothing of the 50."""
    for i in range(draft.left - 2, max(draft.left - _SHARED, 0) - 1, -1):
        if window.is_sign(i, STOPS) or window.is_sign(i + 1, STOPS):
            return False
        subject = window.at(i, "distributive_subject")
        if subject is not None:
            between = range(subject.last, draft.left)
            return any(window.content(j) and window.at(j, "hedge_before", "ordinal") is None for j in between)
        if draft.kind == "money" and window.at(i, "distributive_shares") is not None and i + 2 < draft.left:
            other = window.at(i, "per") is not None or window.at(i + 1, "unit", "ordinal") is not None
            return not other and window.content(i + 1)
    return False


def _per(window: Window, draft: Draft) -> None:
    for i in dict.fromkeys((draft.right, draft.noun_last or draft.right)):
        if not window.near(i):
            continue
        match = window.at(i, "per")
        if match is not None and window.at(match.last - 1, "ordinal") is not None and window.content(match.last):
            continue  # 'ha saltato 1,95 al SECONDO tentativo'
        adjective = match is not None and i == draft.right and (draft.noun_last or 0) > match.last  # 'daily users'
        if match is not None and match.entry.value != "none" and not adjective:
            draft.per, draft.each = match.entry.value, True
            if i == draft.right and draft.unit:
                draft.right = match.last
            return
        if window.is_sign(i, "/") and draft.kind in ("money", "count"):
            below = accept_unit(window, i + 1)
            if below is not None and below.entry.role == "unit":
                draft.per, draft.each = below.entry.value[0], True
                if i == draft.right and draft.unit and window.glued(i) and window.glued(i + 1):
                    draft.right = below.last
                return
