"""Ages: said behind the number, before it, or by an apposition to a name."""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Draft, Number
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.window import Window

_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "millennium"})
_YOUNGEST, _OLDEST = 10, 115  # what is said in plain figures of an age that a rule sets
_AGE_REACH = 12  # tokens between the word for an age and its figure
_CLAUSE_ENDS = frozenset(".;!?؟؛")
_LIVES = frozenset({"day", "week", "month", "year"})


def attach_age_behind(window: Window, draft: Draft) -> None:
    """'54 years old', '54 lat' + 'życia': the figure is an age."""
    match = window.at(draft.right, "age_after")
    if match is None and window.is_dash(draft.right):
        match = window.at(draft.right + 1, "age_after")
    # A phrase says so without years: 'في السبعين من العمر'.
    bare = (
        draft.kind == "count" and match is not None and match.last - match.first > 1 and (draft.number.value or 0) > 1
    )
    if match is not None and window.near(draft.right) and (draft.unit in _TIMES or bare and window.lexicon.clitics):
        draft.kind, draft.unit, draft.right = "age", draft.unit or "year", match.last
        draft.rules.append("age.after")


def age_group(window: Window, number: Number) -> Match | None:
    """The hedge of 'over-65s', 'under-fives': hyphenated before a number with the plural of decades glued on."""
    i = number.first - 1
    small = number.scale == 1 and not number.decimals and 0 < (number.value or 0) < _OLDEST
    if not small or not window.is_hyphen(i) or not window.glued(number.last):
        return None
    plural = window.at(number.last, "suffix")
    hedge = window.before(i, "hedge_before") if plural is not None and plural.entry.value[0] == "decade" else None
    return hedge if hedge is not None and hedge.last == hedge.first + 1 else None


def attach_age_group(window: Window, draft: Draft) -> bool:
    """Make the draft the age of the group that a hedge and a plural name."""
    hedge = age_group(window, draft.number)
    if hedge is None:
        return False
    draft.kind, draft.unit, draft.hedge = "age", "year", hedge.entry.value
    draft.left, draft.right = hedge.first, draft.number.last + 1
    draft.rules.append("age.group")
    return True


def attach_age_before(window: Window, draft: Draft) -> None:
    """'aged 54', 'im Alter von 54 Jahren'."""
    cue = _age_cue(window, draft.number.first)
    if cue is None:
        return
    said = draft.unit in _LIVES or draft.kind == "count" and (_bare_age(window, draft) or _bounded_age(window, draft))
    years = draft.unit == "year" and not _years_of(window, draft.right)
    plain = cue == "age_plain" and draft.kind == "count" and _bare_age(window, draft)
    if cue == "age_before" and said or cue == "age_years" and years or plain:
        draft.kind, draft.unit = "age", draft.unit or "year"
        draft.rules.append("age.before")


def _age_cue(window: Window, first: int) -> str | None:
    """The role of the words of an age before token `first`, determiners and one hedge between: 'homem de cerca de 60
    anos'.
    """
    for _ in range(2):
        while window.fold(first - 1) in window.lexicon.gap and window.before(first, "age_before", "age_years") is None:
            first -= 1
        cue = window.before(first, "age_before", "age_years", "age_plain")
        hedge = window.before(first, "hedge_before")
        if cue is not None:
            return None if _of_many(window, cue) else cue.entry.role
        if _person_before(window, first):
            return "age_years"
        if hedge is None:
            return None
        first = hedge.first
    return None


def _of_many(window: Window, cue: Match) -> bool:
    """'put THE DEAD at 37': whether the words for an age begin with one for many persons, its article before it."""
    article = window.fold(cue.first - 1) in window.lexicon.determiners
    return article and window.fold(cue.first) in window.lexicon.many


def _bounded_age(window: Window, draft: Draft) -> bool:
    """'children under six travel free': people and a bound in one phrase, whatever word goes on the sentence."""
    first = draft.number.first
    cue, hedge = window.before(first, "age_before"), window.before(first, "hedge_before")
    bounded = cue is not None and hedge is not None and cue.first <= hedge.first
    small = draft.number.scale == 1 and not draft.number.decimals and 0 < (draft.number.value or 0) < _OLDEST
    noun = window.lexicon.capitalised_nouns and window.capitalised(draft.right)
    return bounded and small and not noun


def _person_before(window: Window, first: int) -> bool:
    """'un elettricista di 40 anni', 'um hondurenho de 38 anos': whether a word with an end of those for persons, or a
    word for who is of a country behind an article or a person ('um acordo brasileiro de 20 anos' has none), and a
    link stand before.
    """
    ends, link = window.lexicon.person_ends, window.before(first, "link")
    if link is None or not window.near(first):
        return False
    person, before = window.fold(link.first - 1), window.fold(link.first - 2)
    national = person in window.lexicon.peoples
    article = before in window.lexicon.gap or window.at(link.first - 2, "article") is not None
    article = article or window.capitalised(link.first - 1)  # 'Brasileiro de 20 anos vence' begins a headline
    told = article or before in window.lexicon.persons or bool(ends) and before.endswith(ends)
    return bool(ends) and person.endswith(ends) or national and told


def _years_of(window: Window, i: int) -> bool:
    """Whether it is said what the years are of or for: 'tem 20 anos DE CARREIRA', 'ma 3 lata NA spłatę', 'die mit 30
    Jahren HAFT rechnen' are no ages.
    """
    link = window.at(i, "link", "onto")
    noun = window.lexicon.capitalised_nouns and window.capitalised(i) and window.near(i)
    return noun or link is not None and window.is_word(link.last)


def _bare_age(window: Window, draft: Draft) -> bool:
    """Whether a figure without a unit may be an age: it is small, and nothing that it would count follows."""
    number, i = draft.number, draft.right
    if number.value is None or not 0 < number.value < 120 or number.scale != 1:
        return False
    linked = window.at(i, "additive", "range_or") is not None
    verb = window.lexicon.capitalised_nouns and not window.capitalised(i)  # 'im Alter von 27 starb sie'
    return linked or verb or not window.is_word(i) or not window.near(i) or window.fold(i) in window.lexicon.function


def attach_age_near(window: Window, draft: Draft) -> None:
    """'das Rentenalter steigt von 62 auf 64 Jahre', 'lifts the retirement age by two years to 64': in a clause about an
    age, all figures that may be one but the difference.
    """
    years = draft.kind == "duration" and draft.unit == "year" and not _years_of(window, draft.right)
    person = window.fold(draft.left - 1) in window.lexicon.persons  # 'ragazzi tra i 15 e i 17 anni'
    if years and draft.upper is not None and (person or _age_cue(window, draft.left) is not None):
        draft.kind = "age"
        draft.rules.append("age.before")
        return
    plain = draft.kind == "count" and draft.noun is None and draft.number.form == "digits"
    value = draft.number.value
    if not years and not plain or value is None or not _YOUNGEST <= value < _OLDEST or draft.number.decimals:
        return
    if window.fold(draft.left - 1) in window.lexicon.difference or plain and not _bare_age(window, draft):
        return
    for i in range(draft.left - 1, max(draft.left - _AGE_REACH, -1), -1):
        if window.is_sign(i, _CLAUSE_ENDS):
            return
        if window.at(i, "age_near") is not None:
            draft.kind, draft.unit = "age", "year"
            draft.rules.append("age.near")
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
    listed = window.previous is not None and window.previous.kind == "age"  # 'Otto Frei, 48, and his son Ben, 19'
    named = window.capitalised(i - 1) and (window.capitalised(i - 2) or listed)
    named = named and (brackets or not window.lexicon.capitalised_nouns)
    if brackets and years and window.capitalised(i - 1) and not window.lexicon.capitalised_nouns:
        named = True  # 'Fatima (38 lat)'
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
    if before in window.lexicon.many:
        return False  # 'the survivors, 104, are'
    timed = window.before(i, "month", "weekday", "number", "unit") is not None
    listed = window.at(last + 1, "number", "vague") is not None or behind == before
    return not timed and not listed and before not in window.lexicon.function
