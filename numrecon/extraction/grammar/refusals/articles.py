"""Articles, pronouns and vague words that say a number only now and then: 'ein', 'um', 'one', 'few'."""

from __future__ import annotations

from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.window import STOPS, Window
from numrecon.langs.fold import fold

_LISTED = 2  # tokens of what is counted, between its number and the 'and' of a list
_HALF = Decimal("0.5")
_VESSELS = ("cup", "tablespoon", "teaspoon")  # units that are things as well: 'bei einer Tasse Kaffee'


def refuse_article(window: Window, draft: Draft) -> Refused | None:
    """'ein', 'um' without a unit, a scale or a hedge is an article, 'one' that counts nothing a pronoun; vague words
    listed with the articles ('few', 'alcuni') say how many only before a unit or a scale.
    """
    number = draft.number
    match = window.at(number.first, "article")
    said = match is None or match.last < number.last or match.entry.value != "never" or draft.unit
    alone = said and draft.left == 0 and draft.right == len(window)  # nothing else is said: it is a figure
    if "one.behind" in draft.rules:
        return None
    if alone or match is not None and match.last < number.last or window.before(number.first, "minus"):
        return None
    refused = Refused(number.first, number.last, "article")
    if number.form == "vague":
        if _abstract(window, draft, number):
            return Refused(number.first, number.last, "idiom")
        return refused if match is not None and not draft.unit and not _before_noun(window, draft, match) else None
    halved = number.form == "words" and number.value == _HALF and "one_in" not in draft.rules
    if halved and match is not None and draft.kind == "ratio":
        return refused  # 'meio cansado': an adverb where it halves no unit
    if number.form != "words" or number.value != 1 or number.scale != 1 or draft.upper is not None:
        return None
    if match is None and _described(window, draft):
        return refused
    if _goes_on_list(window, draft):
        return None
    if match is not None and draft.noun is None and draft.kind == "count" and _counts_alone(window, number.first):
        return None
    if match is None:
        alone = draft.kind == "count" and draft.hedge == "exact" and draft.noun is None
        return refused if alone and window.fold(number.last) not in window.lexicon.counted else None
    if _is_old(window, draft):
        return None
    if match.entry.value == "never":
        return None if draft.unit and draft.hedge != "exact" else refused
    if window.fold(number.last) in window.lexicon.counted or draft.noun and fold(draft.noun) in window.lexicon.counted:
        return None
    if window.before(number.first, "listed_after") is not None or draft.noun and _closes_list(window, number.first):
        return None  # 'pięć osób, w tym jedna ciężko'
    if draft.kind == "count" and draft.hedge != "exact" and window.lexicon.data["articles"]["counted_behind"]:
        return None if window.at(draft.left, "counting") else refused
    if draft.kind == "duration" and window.before(number.first, "counting") is not None:  # 'appena un mese'
        hedge = window.before(number.first, "hedge_before")  # 'ein Fünftel mehr als eine Woche zuvor' compares
        return None if hedge is None or hedge.entry.value == draft.hedge else refused
    thing = draft.unit in _VESSELS or draft.kind not in ("percent", "money", "measure")
    return refused if draft.hedge == "exact" and thing else None


def _is_old(window: Window, draft: Draft) -> bool:
    """'She is a year old', 'la bambina ha un anno': one by a word for ages behind it, or by a verb that nothing else
    goes on from ('ha un anno per decidere').
    """
    if draft.kind != "age":
        return False
    return "age.after" in draft.rules or not window.is_word(draft.right) and not window.is_digits(draft.right)


def _abstract(window: Window, draft: Draft, number: Number) -> bool:
    """Whether a vague word alone introduces what nobody counts: 'several reasons', 'mehrere Schlüsselfaktoren'."""
    ends = window.lexicon.abstract
    one = draft.kind == "count" and number.last == number.first + 1 and not number.plural and draft.noun is not None
    return one and bool(ends) and fold(draft.noun or "").endswith(ends)


def _described(window: Window, draft: Draft) -> bool:
    """'the lower one held 2 million': a pronoun behind its adjective, itself behind a determiner."""
    first = draft.number.first
    adjective = window.fold(first - 1) in window.lexicon.noun_skip or window.at(first - 1, "ordinal") is not None
    plain = draft.kind == "count" and draft.hedge == "exact"
    return plain and adjective and window.near(first) and window.fold(first - 2) in window.lexicon.determiners


def _counts_alone(window: Window, first: int) -> bool:
    """'nur einer blieb heil', 'je eines aus Japan': one of what was told before, behind a word that counts."""
    return window.before(first, "counting") is not None


def _closes_list(window: Window, first: int) -> bool:
    """'3 czołgi, 2 wozy i jeden śmigłowiec': the last of a list of counts, in a language whose one is no article."""
    joint = window.before(first, "and")
    return joint is not None and not window.lexicon.articled and 0 < window.floor >= joint.first - _LISTED


def _goes_on_list(window: Window, draft: Draft) -> bool:
    """'two in Spain and one in Portugal', 'zwei in Spanien, in Andalusien einer': one more of what a figure before
    counts, at a place of its own.
    """
    previous, first, last = window.previous, draft.number.first, draft.right
    counts = draft.kind == "count" and draft.noun is None and draft.hedge == "exact" and draft.left == first
    if not counts or previous is None or previous.kind != "count" or previous.unit or previous.upper is not None:
        return False
    behind, before = _place_behind(window, last), _place_before(window, first)
    ends = before if before < first else first
    comma = ends - 1 - (window.fold(ends - 1) in window.lexicon.function)  # ', a jedna w Andaluzji'
    joined = window.is_sign(comma, ",،;") or window.before(ends, "and", "but", "additive") is not None
    return joined and (behind > last or before < first) and _closed(window, behind)


def _place_behind(window: Window, i: int) -> int:
    """The token behind a preposition at i and the name of a place, i where there is none."""
    end = i + 1
    while window.capitalised(end) and window.near(end):
        end += 1
    return end if end > i + 1 and window.fold(i) in window.lexicon.function else i


def _place_before(window: Window, i: int) -> int:
    """The preposition of the name of a place that ends before token i, i where there is none."""
    start = i
    while window.capitalised(start - 1) and window.near(start):
        start -= 1
    return start - 1 if start < i and window.fold(start - 1) in window.lexicon.function else i


def _closed(window: Window, i: int) -> bool:
    return i >= len(window) or window.is_sign(i, STOPS) or window.at(i, "and", "additive") is not None


def _before_noun(window: Window, draft: Draft, match: Match) -> bool:
    """Whether an adjective that says how many before its noun only ('diversi cellulari', not 'scopi diversi') has it
    behind.
    """
    i = draft.right
    return match.entry.value == "before_noun" and (draft.noun is not None or window.fold(i) in window.lexicon.noun_skip)
