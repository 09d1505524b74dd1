"""What the words around a number assert about it: bounds from prefixes, suffixes and verbs."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.changes import follows_change
from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.numbers.compounds import hedge_prefix
from numrecon.extraction.grammar.window import STOPS, Window
from numrecon.langs import fold

_REACH = 6  # tokens between a hedging verb and its number
_VERB_FIRST = 9  # the same in Arabic, whose verb stands before its subject
_PARTED_REACH = 10  # the same where the end of the phrase stands before the number
_RECENT = range(1900, 2051)
_FAR = 10  # tokens between the two ends of a range that is told in parts
_FAR_CHANGE = 16  # tokens between a verb of change and the second of its targets
_LARGE_DIFFERENCE = 30  # degrees
_LARGE = 1000  # a count that verbs of [verbs_large] pass rather than act on
_AGES = 999  # 'do 2030 roku' names a year
_BOUNDING = ("more_than", "at_least", "less_than", "at_most")
_MEASURED = ("percent", "money", "measure", "duration", "age")
#: What is more than halved is less than half of what it was.
_MIRRORED = {
    "more_than": "less_than",
    "less_than": "more_than",
    "at_least": "at_most",
    "at_most": "at_least",
}
#: What is not more than a figure is at most that.
_NEGATED = {"more_than": "at_most", "at_least": "less_than", "less_than": "at_least"}
_NEGATION_REACH = 4  # tokens between a negation and the hedge that it turns round
_HALF = Decimal("0.5")  # what the verbs say that halve; other ratios below one are fractions ('ثلثا')
#: Of two hedges on one number the first of these wins: 'at least some 300' is at least 300.
_STRENGTH = ("more_than", "at_least", "less_than", "at_most", "almost", "about", "exact")


def attach_hedge(window: Window, draft: Draft) -> None:
    """Set the draft's hedge and widen its text by an adjacent hedge word; verbs hedge from outside the text."""
    if "age.group" in draft.rules:
        return  # its hedge is in the word: 'over-65s'
    found = _before(window, draft) + _behind(window, draft)
    found += _within(window, draft)
    if "dual" not in draft.rules:  # 'في البلدين' stands between a verb and its figure
        found = found or _verb(window, draft) or _verb_behind(window, draft) or _limit(window, draft)
    if found and draft.hedge not in ("range", "vague"):
        draft.hedge = min(found, key=_STRENGTH.index)
        if draft.hedge in _NEGATED and "hedge.before" in draft.rules and _is_negated(window, draft.left):
            draft.hedge = _NEGATED[draft.hedge]
            draft.rules.append("hedge.negated")
        said = window.at(draft.number.first, "ratio")
        if said is not None and said.last == draft.number.last and said.entry.value == _HALF:
            draft.hedge = _MIRRORED.get(draft.hedge, draft.hedge)


def _is_negated(window: Window, left: int) -> bool:
    """'did NOT sell more than 60', 'não recebeu mais do que oito': a negation, one verb and what goes with it before
    the comparison at token `left`; 'not only', 'not know that' turn nothing round, nor does what 'over 60' did not do
    ('nie wróciło ponad 60 osób').
    """
    hedge, verbs = window.at(left, "hedge_before"), 0
    if hedge is None or hedge.last == left + 1:
        return False
    for i in range(left - 1, max(left - _NEGATION_REACH, window.floor) - 1, -1):
        if window.fold(i) in window.lexicon.negations:
            return verbs == 1
        verbs += window.content(i)
        if not window.is_word(i) or window.fold(i) in window.lexicon.negation_ends or verbs > 1:
            return False
    return False


def _before(window: Window, draft: Draft) -> list[str]:
    """Hedges directly before the number, determiners between allowed; they join the text."""
    found: list[str] = []
    i = draft.left
    if (
        window.is_sign(i - 1, "-\u2212")
        and window.glued(i)
        and window.before(i - 1, "hedge_before")
        and window.glued(i - 1)
        and not window.is_word(i - 2)  # 'near-40%'
    ):
        draft.negative, draft.left = True, i - 1  # '<-30'
        i = draft.left
    while len(found) < 3:
        j = i
        while (
            j > 0
            and i - j < 3
            and window.fold(j - 1) in window.lexicon.gap
            and window.before(j, "hedge_before") is None
        ):
            j -= 1
        match = window.before(j, "hedge_before") or (_overlapping(window, draft) if not found else None)
        if match is not None and not _hedges(window, draft, match, found):
            break
        if match is None or not window.near(match.last) and match.last < i or _compares(window, draft, match):
            break
        if window.is_hyphen(match.first - 1) and window.is_word(match.first - 2):
            break  # 'a seven-UNDER 64'
        if _preposition(window, draft, match, outer=bool(found)) or _spent(window, draft, match):
            break
        found.append(match.entry.value)
        i = match.first
        draft.left, draft.clitic = i, match.clitic
        draft.rules.append("hedge.before")
    return found


def _overlapping(window: Window, draft: Draft) -> Match | None:
    """A hedge whose preposition is the one that the ratio starts with: 'più DEL doppio'."""
    if draft.kind != "ratio" or draft.number.form != "words":
        return None
    match = window.before(draft.left + 1, "hedge_before")
    return match if match is not None and match.first < draft.left else None


def _compares(window: Window, draft: Draft, match: Match) -> bool:
    """Whether 'more than' stands behind a figure that it goes with ('5 percent more than ten years ago', 'than 2019');
    what is no time may be counted in one ('in two days more than 300').
    """
    if match.last - match.first == 1 or match.entry.value not in ("more_than", "less_than"):
        return False
    number = draft.number
    year = draft.kind == "count" and draft.noun is None and not number.grouped and number.value in _RECENT
    if draft.kind != "duration" and not year:
        return False
    return 0 < match.first == window.floor and window.near(match.first) and not window.glued(match.first)


def _limit(window: Window, draft: Draft) -> list[str]:
    """A word that sets a limit before a measured figure, unless a verb of change makes it a target
    ('spadło do 5 zł').
    """
    i = draft.left
    measured = (
        draft.kind in _MEASURED
        and draft.hedge == "exact"
        and not (draft.unit == "year" and (draft.number.value or 0) > _AGES)
    )
    if not measured or window.fold(i - 1) not in window.lexicon.limit or not window.near(i):
        return []
    # Behind another figure it is the second value of a change, behind 'from' the other end.
    opened = any(window.at(k, "range_open") for k in range(max(i - _FAR, 0), i - 1))
    if i - 1 <= window.floor > 0 or opened or follows_change(window, i, _FAR_CHANGE):
        return []
    draft.left, draft.clitic = i - 1, 0
    draft.rules.append("hedge.limit")
    return ["at_most"]


def _preposition(window: Window, draft: Draft, match: Match, *, outer: bool) -> bool:
    """Whether the hedge is a mere preposition: in a phrase listed as none ('Umfrage UNTER', but 'über die Hälfte'),
    outside another hedge, or before a fraction that says by how much ('UM die Hälfte').
    """
    if draft.kind == "ratio":
        return window.fold(match.first) in window.lexicon.difference
    if fold(match.entry.surface) not in window.lexicon.prepositions:
        return window.closes(draft.left, "hedge_none")
    ends = window.lexicon.none_ends
    governed = bool(ends) and window.near(match.first) and window.fold(match.first - 1).endswith(ends)
    return outer or governed or window.closes(draft.left, "hedge_none")


def _spent(window: Window, draft: Draft, match: Match) -> bool:
    """Whether the word stands between a figure and the time it spreads over: '50 billion OVER four years'."""
    previous = window.previous
    beside = previous is not None and previous.right == match.first and window.near(match.first)
    return beside and draft.kind == "duration" and fold(match.entry.surface) in window.lexicon.prepositions


def _hedges(window: Window, draft: Draft, match: Match, inner: list[str]) -> bool:
    """Whether the word in this place hedges: no 'about' of one thing ('walked around one car') nor outside another
    hedge ('some as young as 11'), and no preposition before a vague time ('over several hours').
    """
    if draft.hedge == "vague":
        return draft.kind != "duration" or fold(match.entry.surface) not in window.lexicon.prepositions
    single = draft.kind == "count" and draft.number.value == 1 and draft.number.scale == 1 and draft.upper is None
    return match.entry.value != "about" or not single and set(inner) <= {"about"}


def _within(window: Window, draft: Draft) -> list[str]:
    """Number words that hedge themselves: 'una ventina', 'ponaddwugodzinny'."""
    number = draft.number
    if number.suffix is not None and number.form == "words" and hedge_prefix(window.lexicon, window.fold(number.first)):
        return ["more_than"]
    tokens = range(draft.number.first, draft.number.last) if draft.number.form == "words" else ()
    return [match.entry.value for i in tokens if (match := window.at(i, "hedge_within")) is not None][:1]


def _behind(window: Window, draft: Draft) -> list[str]:
    """'or more', 'lub więcej', '+': behind the number, its unit, or its noun."""
    i = draft.right
    if window.is_sign(i, "+") and window.glued(i) and not window.is_digits(i + 1):
        draft.right += 1
        return ["at_least"]
    match = window.at(i, "hedge_after") if window.near(i) else None
    if match is not None and not _hedges_next(window, match):
        draft.right = match.last
        draft.rules.append("hedge.after")
        return [match.entry.value]
    match = window.at(draft.noun_last, "hedge_after") if draft.noun_last is not None else None
    if match is not None and not _hedges_next(window, match):
        draft.rules.append("hedge.after")
        return [match.entry.value]
    return []


def _hedges_next(window: Window, match: Match) -> bool:
    """Whether a hedge that may stand on either side, or a longer one that starts in it, has a number behind it: 'in 3
    casi, circa 40', 'ein Dutzend Helfer und mehr als 50 Gäste'.
    """
    inner = [m.last for k in range(match.first, match.last) for m in window.all_at(k) if m.entry.role == "hedge_before"]
    return any(window.near(i) and _figure(window, i) for i in inner if i >= match.last)


def _figure(window: Window, i: int) -> bool:
    return window.is_digits(i) or window.at(i, "number", "vague", "ratio", "currency") is not None


def _parted(window: Window, draft: Draft) -> list[str]:
    """A hedge with other words inside, whose end stands directly before the number: 'لا يقل عدد القتلى عن 20'."""
    if "hedge_opens" not in window.lexicon.phrases.roles:
        return []
    for last in range(draft.left - 1, max(draft.left - _PARTED_REACH, window.floor), -1):
        if window.is_digits(last) or window.is_sign(last, STOPS) or window.at(last, "number", "vague") is not None:
            break
        for match in window.all_before(last):
            if match.entry.role != "hedge_opens":
                continue
            hedge, closing = match.entry.value
            if tuple(window.fold(i) for i in range(draft.left - len(closing), draft.left)) == closing:
                draft.rules.append("hedge.parted")
                return [hedge]
    return []


def _verb(window: Window, draft: Draft) -> list[str]:
    """A verb or phrase within reach before the number that bounds it: 'exceeded', 'przekroczyły'."""
    if parted := _parted(window, draft):
        return parted
    reach = _VERB_FIRST if window.lexicon.clitics else _REACH
    for last in range(draft.left, max(draft.left - reach, 0), -1):
        if last < draft.left and (
            window.is_digits(last) or window.is_sign(last, STOPS) or window.at(last, "number", "vague")
        ):
            return []
        match = window.before(last, "hedge_verbs")
        if match is not None and not _object(window, draft, match):
            if match.entry.value in _BOUNDING and window.fold(draft.left - 1) in window.lexicon.difference:
                return []  # 'exceeded the plan by 5 million'
            if _changes(window, draft, match):
                return []
            draft.rules.append("hedge.verb")
            return [match.entry.value]
    return []


def _object(window: Window, draft: Draft, match: Match) -> bool:
    """Whether the figure is what the verb acts on: 'passed 12 laws', 'passed $95 billion in aid', but 'has passed 2
    million', 'passed $3 a gallon'.
    """
    if match.entry.form != "large" or match.last < draft.left:
        return match.entry.form == "large"
    if draft.kind == "money":
        return draft.per is None and window.is_word(draft.right)
    return draft.kind != "percent" and not (draft.kind == "count" and (draft.number.value or 0) >= _LARGE)


def _changes(window: Window, draft: Draft, match: Match) -> bool:
    """Whether the hedging verb is one of change and goes on to a second value: 'passou DE 5 mil PARA 8 mil'."""
    if not window.lexicon.change or not window.fold(match.first).startswith(window.lexicon.change):
        return False
    ends = (draft.right, draft.noun_last or draft.right)
    return any((onto := window.at(i, "onto")) is not None and _leads_to_figure(window, onto.last) for i in ends)


def _leads_to_figure(window: Window, i: int) -> bool:
    """Whether a figure stands at token i, determiners and a hedge before it."""
    while window.fold(i) in window.lexicon.gap:
        i += 1
    hedge = window.at(i, "hedge_before")
    return _figure(window, hedge.last if hedge is not None else i)


def _verb_behind(window: Window, draft: Draft) -> list[str]:
    """The verb that closes the clause of a verb-final language: '... 5 Euro übersteigen', '... überschritten hat'."""
    if not window.lexicon.verb_final or window.fold(draft.left - 1) in window.lexicon.difference:
        return []
    first = draft.noun_last or draft.right
    for i in range(first, first + _REACH):
        if window.kind(i) is None or window.is_digits(i) or window.is_sign(i, STOPS) or window.at(i, "number", "vague"):
            break
        match = window.at(i, "hedge_verbs")
        if match is not None and _closes(window, match.last):
            draft.rules.append("hedge.verb")
            return [match.entry.value]
    return []


def _closes(window: Window, i: int) -> bool:
    """Whether a clause ends at token i, or behind the one or two auxiliaries there."""
    for j in range(i, i + 3):
        if window.kind(j) is None or window.is_sign(j, STOPS) or window.at(j, "additive"):
            return True
        if window.fold(j) not in window.lexicon.function:
            break
    return False


def settle_difference(window: Window, draft: Draft) -> None:
    """'um 2 Grad gestiegen', '2 degrees warmer': degrees that say how much more, not how warm."""
    if draft.unit not in ("degree_Celsius", "degree_Fahrenheit"):
        return
    # A preposition that says 'by' may say 'at' as well; nothing grows by so many degrees without a word for it.
    said = (draft.number.value or 0) <= _LARGE_DIFFERENCE or follows_change(window, draft.left)
    by = window.fold(draft.left - 1) in window.lexicon.difference and not window.before(draft.left, "hedge_verbs")
    if window.before(draft.left, "difference_before") or said and (by or window.at(draft.right, "difference_after")):
        draft.unit = f"delta_{draft.unit}"
        draft.rules.append("difference")
