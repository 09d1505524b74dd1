"""Number-like text that is no quantity: dates, years, times, labels, phones, identifiers, articles, idioms."""

from __future__ import annotations

import re
from decimal import Decimal

from numrecon.extraction.grammar.drafts import Draft, Number, Refused
from numrecon.extraction.grammar.lexicon import Match
from numrecon.extraction.grammar.ranges import follows_change
from numrecon.extraction.grammar.units import names_weekday, street_before
from numrecon.extraction.grammar.window import DASHES, STOPS, Window
from numrecon.extraction.grammar.words import read_words
from numrecon.langs.fold import fold
from numrecon.langs.tokens import WORD

_OPAQUE = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[#@][^\W\d]\w*"
    r"|\w{1,64}\.(?:com|org|net)\b\S*|(?:\d{1,3}\.){3}\d{1,3}/\d{1,2}\b"
)
_PHONE = re.compile(r"\+\d[\d ()/.-]{7,24}\d|\(\d{2,5}\) ?\d[\d -]{4,14}\d")
_GROUPS = re.compile(r"(?<![\d.,])\d{2,4}(?:[ -]\d{2,4}){3,6}(?![\d.,]\d)")
_INITIALS = 4  # letters of a name in capitals that a number ends
_LISTED = 2  # tokens of what is counted, between its number and the 'and' of a list
_DENOMINATORS = (2, 3, 4, 5, 8, 10)  # of the fractions that are written with a slash
_OWN = ("unit", "percent", "currency", "scale", "minor", "times")
_STREET = 3  # words of a street's name
_DAYS = 6  # days before one month name
_ENDS = ("at_least", "at_most")  # hedges whose words open or end a span of time too
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)
_YEARS = (Decimal(1000), Decimal(2100))
_MODERN = (Decimal(1900), Decimal(2050))
_LARGEST_NUMBERED = 20
_LEAST_SHARED = 20


def _thousands(digits: str) -> bool:
    """Whether blank-separated groups are one number ('12 345 678 901')."""
    return "-" not in digits and all(len(group) == 3 for group in digits.split(" ")[1:])


class Opaque:
    """Stretches of a window in which digits are never quantities: links, addresses, handles, phone numbers."""

    def __init__(self, window: Window) -> None:
        start = window.tokens.starts[0] if len(window) else 0
        end = window.tokens.ends[-1] if len(window) else 0
        text = window.text
        self._spans = [(m.span(), "identifier") for m in _OPAQUE.finditer(text, start, end)]
        self._spans += [(m.span(), "phone") for m in _PHONE.finditer(text, start, end)]
        self._spans += [(m.span(), "phone") for m in _GROUPS.finditer(text, start, end) if not _thousands(m.group())]
        self._spans.sort()

    def at(self, window: Window, i: int) -> Refused | None:
        """The refusal of the opaque stretch that token i lies in."""
        position = window.tokens.starts[i]
        for (start, end), reason in self._spans:
            if start <= position < end:
                last = i + 1
                while last < len(window) and window.tokens.starts[last] < end:
                    last += 1
                return Refused(i, last, reason)
        return None


def refuse_phrase(window: Window, i: int) -> Refused | None:
    """Idioms and pronouns that hold a number word ('one of', 'po pierwsze')."""
    match = window.at(i, "idioms", "pronouns")
    if match is None or _hedge_ends(window, i) or _goes_on(window, match.last):
        return _weekday(window, i) or _says(window, i)
    if match.entry.role == "pronouns" and window.before(i, "counting") is not None:  # 'almeno una delle donne'
        return None
    if match.entry.role == "pronouns" and window.at(match.last - 1, "over") is not None and _shares(window, match.last):
        return None
    return Refused(match.first, match.last, "idiom" if match.entry.role == "idioms" else "article")


def _shares(window: Window, i: int) -> bool:
    """Whether a large number in words that counts nothing follows: 'واحد من مئة' is a share, 'واحد من مئة رجل' one of
    them."""
    below = read_words(window, i)
    return below is not None and (below.value or 0) >= _LEAST_SHARED and not _noun_follows(window, below.last)


def _goes_on(window: Window, last: int) -> bool:
    """Whether a phrase that ends in digits breaks a number off: 'na casa dos 40' is an age, 'na casa dos 40 mil' is
    none."""
    return (
        window.is_digits(last - 1) and window.near(last) and window.at(last, "scale", "percent", "currency") is not None
    )


def _says(window: Window, i: int) -> Refused | None:
    """'Segundo Maria Silva', 'secondo Reuters': an ordinal that is also the preposition before the name of a source."""
    free = window.fold(i - 1) not in window.lexicon.function and window.fold(i - 1) not in window.lexicon.gap
    source = window.fold(i) in window.lexicon.sources and window.capitalised(i + 1) and window.near(i + 1)
    return Refused(i, i + 1, "idiom") if source and free and window.at(i, "ordinal") is not None else None


def _weekday(window: Window, i: int) -> Refused | None:
    """A weekday that is named by its number: 'segunda-feira'; short ('na quinta') where no noun makes it an ordinal."""
    day, ordinal = window.at(i, "weekday"), window.at(i, "ordinal")
    if day is None or ordinal is None:
        return None
    before = window.fold(i - 1)
    short = (
        before in window.lexicon.function and before not in window.lexicon.gap and not _noun_follows(window, day.last)
    )
    return Refused(i, day.last, "date") if day.last > ordinal.last or short else None


def _hedge_ends(window: Window, i: int) -> bool:
    """Whether a hedge that began earlier ends with token i: 'almost as low AS zero' is no idiom with 'as zero'."""
    hedge = window.before(i + 1, "hedge_before")
    return hedge is not None and hedge.first < i


def refuse_date(window: Window, number: Number) -> Refused | None:
    """A day beside a month name, a year, a clock time."""
    if number.form != "digits" or number.value is None or number.grouped:
        return _spelled_time(window, number)
    return _day(window, number) or _numeric_date(window, number) or _clock(window, number)


def refuse_hours(window: Window, draft: Draft) -> Refused | None:
    """'9 bis 17 Uhr', '5-7 pm': from one time of the day to another."""
    if draft.upper is None or draft.unit or (draft.upper.value or 99) >= 25:
        return None
    behind = window.at(draft.right, "time_after")
    if behind is not None and window.near(draft.right):
        return Refused(draft.number.first, behind.last, "time")
    hours = draft.number.form == "digits" and window.before(draft.number.first, "hours_between") is not None
    return (
        Refused(draft.number.first, draft.right, "time") if hours and not _noun_follows(window, draft.right) else None
    )


def refuse_year(window: Window, draft: Draft) -> Refused | None:
    """A bare four-digit number that dates something; a hedge, unit or counted noun makes it a count."""
    number = draft.number
    if _short_year(window, draft):
        return Refused(number.first, number.last, "year")
    if "range.bounds" in draft.rules or number.first == 0 and number.last == len(window):
        return None  # 'over 1000 and under 1500'; a number alone is a figure
    if draft.upper is not None and _bare_year(number) and _bare_year(draft.upper) and not draft.unit:
        both = number.place >= 2 and draft.upper.place >= 2 and _counts(window, draft)
        return None if both else Refused(number.first, draft.right, "year")
    first, last = number.first, number.last
    season = _season(window, last) if _bare_year(number) else last
    if season > last:
        return Refused(first, season, "year")
    era = window.at(last, "year_after")
    dated = era is not None and len(era.entry.surface) > 2 and window.before(first, "year_before") is not None
    small = number.form == "digits" and not number.grouped and not number.decimals and (number.value or 0) < _YEARS[0]
    if dated and small and draft.noun is None:  # 'of the 12 attacks' is a count
        return Refused(first, last, "year")  # 'سنة 300 قبل الميلاد', 'عام 656 هجرية'
    if _bare_year(number) and era is not None and window.before(first, "year_before") is not None:
        return Refused(first, era.last, "year")  # 'عام 2018م'
    if _bare_year(number) and draft.unit == "year" and draft.hedge == "exact" and (number.value or 0) >= _MODERN[0]:
        return Refused(first, draft.right, "year")  # 'w 2011 roku'
    if not _bare_year(number) or draft.unit or draft.kind != "count":
        return None
    if _year_cue(window, draft) or window.at(last, "year_after") or window.before(first, "month"):
        return Refused(first, last, "year")
    if draft.hedge not in ("exact", "about") or draft.upper is not None:  # 'around 1950' is a year, 'over 1950' a count
        return None
    if window.is_sign(first - 1, "(") and window.is_sign(last, ")"):
        return Refused(first, last, "year")
    if not _YEARS[0] <= (number.value or 0) or not _MODERN[0] <= (number.value or 0) <= _MODERN[1]:
        return None
    return None if _counts(window, draft) and not _named(window, first) else Refused(first, last, "year")


def _named(window: Window, first: int) -> bool:
    """Whether two capitalised words stand before: 'Mistrzostwa Świata 2026 odbędą się w USA'."""
    plain = not window.lexicon.capitalised_nouns and window.near(first) and window.near(first - 1)
    return plain and window.capitalised(first - 1) and window.capitalised(first - 2)


def _year_cue(window: Window, draft: Draft) -> bool:
    """Whether a word that a year follows stands before.  It is none inside a hedge ('mais DE 1500'), nor where a round
    figure that is no year of our time counts what follows ('of 1200 people', 'até 2000 pessoas'); but 'fino al
    2032' says when it ends.
    """
    number = draft.number
    cue = window.before(number.first, "year_before")
    if cue is None:
        return False
    hedge = window.before(number.first, "hedge_before")
    if hedge is not None and hedge.first < cue.first and (_counts(window, draft) or hedge.entry.value not in _ENDS):
        return False
    modern = _MODERN[0] <= (number.value or 0) <= _MODERN[1]
    return not (number.place >= 2 and _counts(window, draft) and (not modern or hedge is not None))


def _counts(window: Window, draft: Draft) -> bool:
    """Whether a counted noun, no name, stands directly behind the number."""
    if draft.noun is None or draft.noun_last != draft.right + 1:
        return False
    return window.lexicon.capitalised_nouns or not draft.noun[0].isupper()


def _season(window: Window, last: int) -> int:
    """The token behind the second year of '2013-14', '2018/19', '2021–2027', else `last`."""
    joined = window.is_sign(last, DASHES | {"/"}) and window.glued(last) and window.glued(last + 1)
    written = window.raw(last + 1) if joined and window.is_digits(last + 1) else ""
    if window.is_sign(last, "/") and len(written) == 3:
        return last + 2  # the number of an act in its year: '2016/679'
    two = len(written) == 2 or len(written) == 4 and window.raw(last - 1) < written and int(written) <= _YEARS[1]
    return last + 2 if two and not (window.glued(last + 2) and not window.is_sign(last + 2, STOPS)) else last


def refuse_label(window: Window, number: Number) -> Refused | None:
    """Digits that name something: glued to letters, behind a label word or '#', part of a code; with all that is
    glued on."""
    refused = _label(window, number)
    while (
        refused
        and window.is_sign(refused.last, "-/.")
        and window.glued(refused.last)
        and window.glued(refused.last + 1)
    ):
        if not window.is_digits(refused.last + 1):
            break
        refused.last += 2
    return refused


def refuse_leading_zero(window: Window, number: Number) -> Refused | None:
    """'007', '0815': a whole number with a zero before it counts nothing; asked behind dates and times, which have
    them."""
    written = window.raw(number.first)
    zero = number.form == "digits" and number.last == number.first + 1 and len(written) > 1 and written.startswith("0")
    zero = zero and len(window) > 1  # alone it is a figure
    return Refused(number.first, _groups_behind(window, number.last), "identifier") if zero else None


def _label(window: Window, number: Number) -> Refused | None:
    first, last = number.first, number.last
    if number.form not in ("digits", "mixed"):
        return None
    if _glued_before(window, first):
        return Refused(first, last, "label")
    glued = window.glued(last) and window.is_word(last) and not _run_on(window, last)
    if glued and number.form == "digits" and not _known_behind(window, last):
        return Refused(first, last, "label")
    coded = window.glued(first) and window.is_sign(first - 1, "#№_\\=&") and not window.is_sign(first - 2, "<>")
    if coded or window.near(first) and window.is_sign(first - 1, "№§"):
        return Refused(first, last, "label")
    if _heads_item(window, number) or _version(window, number) or _hundredths(window, first):
        return Refused(first, last, "label")
    if window.before(first - window.is_sign(first - 1, ":"), "phone_before"):
        return Refused(first, _groups_behind(window, last), "phone")
    label = window.before(first, "label_before")
    if label is not None and number.form == "digits" and window.near(first) and not _measured(window, last):
        return Refused(first, last, "label")
    if number.form == "digits" and (window.at(last, "label_after") and window.near(last) or _house(window, number)):
        return Refused(first, last, "label")
    return None


def _house(window: Window, number: Number) -> bool:
    """'ul. Prosta 51', 'przy ulicy Długiej 15': the number of a house behind a street's name; a counted noun says
    otherwise."""
    street = number.first
    while number.first - street < _STREET and window.capitalised(street - 1) and window.near(street):
        street -= 1
    if street == number.first or window.lexicon.capitalised_nouns or number.grouped or number.decimals:
        return False
    label = window.before(street, "label_before")
    return label is not None and not _measured(window, number.last) and not _noun_follows(window, number.last)


def _version(window: Window, number: Number) -> bool:
    """'Przemysł 4.0': a point and a zero, where the language writes decimals with another mark and nothing is
    measured."""
    zero = number.decimals and number.place == -1 and "separator" in number.flags and window.raw(number.last - 1) == "0"
    behind = window.near(number.last) and window.at(number.last, "unit", "percent", "currency", "scale", "times")
    return zero and not behind and window.before(number.first, "currency", "hedge_before") is None


def _run_on(window: Window, i: int) -> bool:
    """Whether an Arabic word stands glued to the digits before it: no label, a blank got lost ('20شخصا')."""
    return window.lexicon.clitics and len(window.raw(i)) > 2 and not window.raw(i).isascii()


def _measured(window: Window, last: int) -> bool:
    """Whether a unit of more than one letter stands behind: 'linia 15 km', but 'ul. Długa 5 m. 3' and 'line 5 a'."""
    unit = window.at(last, "unit", "percent", "currency") if window.near(last) and not window.glued(last) else None
    if unit is None or unit.clitic or names_weekday(window, unit):
        return False
    return len(unit.entry.surface.rstrip(".")) > 1 or not unit.entry.surface.isalpha()


def _hundredths(window: Window, first: int) -> bool:
    """Whether the digits go on a time of a race: '1'38"43'."""
    mark = window.glued(first) and window.is_sign(first - 1, '"\u201d\u2033')
    return mark and window.glued(first - 1) and window.is_digits(first - 2)


def _heads_item(window: Window, number: Number) -> bool:
    """'1) ... 2) ...': a small number before a bracket that nothing opened, at the start of an item."""
    first, last = number.first, number.last
    if (
        not window.is_sign(last, ")")
        or not window.glued(last)
        or last != first + 1
        or (number.value or 0) > _LARGEST_NUMBERED
    ):
        return False
    starts = first == 0 or window.is_sign(first - 1, STOPS) and not window.glued(first)
    return starts and not any(window.is_sign(k, "([") for k in range(first))


def refuse_name(window: Window, draft: Draft) -> Refused | None:
    """'Radio 4', 'Nord Stream 2': a small bare number that ends a name.  A preposition before a single name says place
    ('in Turkey 300'), and a counted noun behind says count; so does any hedge or unit.
    """
    number = draft.number
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
        return Refused(number.first, number.last, "label") if named else None
    if not window.capitalised(number.first - 1) or first == 0 and number.first == 1:
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
    named = several or first > 0 and window.is_word(first - 1) and not placed
    return Refused(number.first, number.last, "label") if named or initials else None


def refuse_title(window: Window, draft: Draft) -> Refused | None:
    """'she wrote Five Lives', 'the Seven Samurai': a number word written like a name in a sentence that is not."""
    number = draft.number
    named = number.form == "words" and window.capitalised(number.first) and window.capitalised(number.last)
    inside = window.is_word(number.first - 1) or window.is_sign(number.first - 1, '"“«„') and number.first > 1
    if not named or not inside or draft.unit or window.lexicon.capitalised_nouns or number.last - number.first > 1:
        return None
    return None if window.titled else Refused(number.first, number.last, "label")


def _small_words(window: Window, first: int, last: int) -> bool:
    """Whether a function word, a month or a weekday is among the tokens: 'Am Montag 300' names nothing."""
    return any(
        window.fold(i) in window.lexicon.function or window.at(i, "weekday", "month") for i in range(first, last)
    )


def refuse_numbered(window: Window, draft: Draft) -> Refused | None:
    """'phase two', 'partita quattro': a small number word that counts nothing behind a word that is numbered, and any
    number so behind one that is numbered now and then ('sala 3', but 'in sala 3 persone'); and digits with letters
    glued on
    that turned out to be no unit ('5G', 'Club 3M').
    """
    number = draft.number
    if draft.kind != "count" or draft.unit or draft.upper is not None:
        return None
    glued = window.glued(draft.right) and window.is_word(draft.right) and draft.right == number.last
    if number.form == "digits" and glued and not _run_on(window, draft.right):
        return Refused(number.first, draft.right + 1, "label")
    if (
        draft.noun is not None
        or draft.hedge != "exact"
        or number.decimals
        or number.grouped
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


def refuse_article(window: Window, draft: Draft) -> Refused | None:
    """'ein', 'um' without a unit, a scale or a hedge is an article, 'one' that counts nothing a pronoun; vague words
    listed with the articles ('few', 'alcuni') say how many only before a unit or a scale.
    """
    number = draft.number
    match = window.at(number.first, "article")
    alone = draft.left == 0 and draft.right == len(window)  # nothing else is said: it is a figure
    if "one.behind" in draft.rules:
        return None
    if alone or match is not None and match.last < number.last or window.before(number.first, "minus"):
        return None
    refused = Refused(number.first, number.last, "article")
    if number.form == "vague":
        if _abstract(window, draft, number):
            return Refused(number.first, number.last, "idiom")
        return refused if match is not None and not draft.unit and not _before_noun(window, draft, match) else None
    if number.form == "words" and number.value == _HALF and match is not None and draft.kind == "ratio":
        return refused  # 'meio cansado': an adverb where it halves no unit
    if number.form != "words" or number.value != 1 or number.scale != 1 or draft.upper is not None:
        return None
    if match is None:
        return refused if draft.kind == "count" and draft.hedge == "exact" and draft.noun is None else None
    if window.fold(number.last) in window.lexicon.counted or draft.noun and fold(draft.noun) in window.lexicon.counted:
        return None
    if draft.noun and _closes_list(window, number.first):
        return None
    if match.entry.value == "never":
        return None if draft.unit and draft.hedge != "exact" else refused
    if draft.kind == "count" and draft.hedge != "exact" and window.lexicon.data["articles"]["counted_behind"]:
        return None if window.at(draft.left, "counting") else refused
    if draft.kind == "duration" and window.before(number.first, "counting") is not None:  # 'appena un mese'
        return None
    return refused if draft.hedge == "exact" and draft.kind not in ("percent", "money", "measure") else None


def _abstract(window: Window, draft: Draft, number: Number) -> bool:
    """Whether a vague word alone introduces what nobody counts: 'several reasons', 'mehrere Schlüsselfaktoren'."""
    ends = window.lexicon.abstract
    one = draft.kind == "count" and number.last == number.first + 1 and not number.plural and draft.noun is not None
    return one and bool(ends) and fold(draft.noun or "").endswith(ends)


def _closes_list(window: Window, first: int) -> bool:
    """'3 czołgi, 2 wozy i jeden śmigłowiec': the last of a list of counts, in a language whose one is no article."""
    joint = window.before(first, "and")
    return joint is not None and not window.lexicon.articled and 0 < window.floor >= joint.first - _LISTED


def _before_noun(window: Window, draft: Draft, match: Match) -> bool:
    """Whether an adjective that says how many before its noun only ('diversi cellulari', not 'scopi diversi') has it
    behind."""
    i = draft.right
    return match.entry.value == "before_noun" and (draft.noun is not None or window.fold(i) in window.lexicon.noun_skip)


# ---------------------------------------------------------------- dates and times


def _bare_year(number: Number) -> bool:
    return (
        number.form == "digits" and not number.grouped and not number.decimals and number.scale == 1
        and number.value is not None and _YEARS[0] <= number.value <= _YEARS[1]
    )  # fmt: skip


def _short_year(window: Window, draft: Draft) -> bool:
    """ "'68", "nell'85": two digits glued behind an apostrophe that measure and count nothing."""
    number = draft.number
    two = number.form == "digits" and len(window.raw(number.first)) == 2 and number.last == number.first + 1
    if (
        not two
        or draft.kind != "count"
        or draft.unit
        or draft.upper is not None
        or draft.noun
        or draft.hedge != "exact"
    ):
        return False
    return window.glued(number.first) and window.is_sign(number.first - 1, "'\u2019")


def _day(window: Window, number: Number) -> Refused | None:
    """'23 gennaio', 'January 23', '4 de julho', '3. Juli', also with the year behind."""
    if number.decimals or number.value is None or not 1 <= number.value <= 31:
        return None
    first, last = number.first, number.last
    month = _month(window, last)
    if month is not None:
        return Refused(first, _year_behind(window, month.last), "date")
    if (end := _days_behind(window, last, between=_after_between(window, first))) is not None:
        return Refused(first, _year_behind(window, end), "date")
    named = window.before(first, "weekday") is not None and window.near(first) and last == first + 1
    measured = window.at(last, "unit", "percent", "currency", "scale", "minor", "vulgar") is not None
    bare = not _noun_follows(window, last) and not (measured and window.fold(last) not in window.lexicon.function)
    if named and bare and not window.is_dash(last) and not (window.is_sign(last, ":.,") and window.glued(last + 1)):
        return Refused(first, last, "date")  # 'martedì 2'
    if _beside_weekday(window, first, last):
        return Refused(first, last, "date")
    before = window.before(first, "month")
    if before is not None and window.near(first) and not window.at(last, "unit", "percent", "currency"):
        return Refused(first, _year_behind(window, last), "date")
    return None


def _beside_weekday(window: Window, first: int, last: int) -> bool:
    """'quinta-feira (12)', 'sexta-feira, 13,': the day of the month in apposition to the day of the week."""
    aside = (
        window.is_sign(first - 1, "(")
        and window.is_sign(last, ")")
        or window.is_sign(first - 1, ",")
        and window.is_sign(last, ",")
    )
    return aside and window.before(first - 1, "weekday") is not None


def _after_between(window: Window, first: int) -> bool:
    """Whether 'between', 'from' stands before, a determiner allowed between."""
    determined = window.fold(first - 1) in window.lexicon.gap
    return window.before(first - 1 if determined else first, "range_open") is not None


def _days_behind(window: Window, i: int, *, between: bool) -> int | None:
    """The token behind the month of a list or span of days: '30 na 31 sierpnia', '3., 4. und 5. Mai', '12 do 15 maja';
    after 'between' any one word may join them.
    """
    for _ in range(_DAYS):
        i = _day_mark(window, i)
        joint = window.at(i, "and", "additive", "onto", "range_to", "range_or")
        comma = joint is None and window.is_sign(i, ",")
        if joint is None and not comma and not window.is_dash(i) and not (between and window.is_word(i)):
            return None
        i = joint.last if joint is not None and not joint.clitic else i + 1
        while window.fold(i) in window.lexicon.gap:  # 'tra il 5 e IL 7 novembre'
            i += 1
        if not window.is_digits(i) or not window.near(i) or not 1 <= len(window.raw(i)) <= 2 or int(window.raw(i)) > 31:
            return None
        i += 1
        month = None if comma else _month(window, i)
        if month is not None:
            return month.last
    return None


def _month(window: Window, i: int) -> Match | None:
    """The name of a month behind a day: 'Juli' behind '3.', 'maio' behind '1.º de'."""
    i = _day_mark(window, i)
    if (link := window.at(i, "date_link")) is not None:
        i = link.last
    return window.at(i, "month") if window.near(i) else None


def _day_mark(window: Window, i: int) -> int:
    """The token behind the mark of an ordinal: '3. Juli', '1º de maio', '1.º de maio'."""
    if window.is_sign(i, "."):
        i += 1
    mark = window.at(i, "suffix")
    return i + 1 if mark is not None and mark.entry.value[0] == "ordinal_mark" and window.glued(i) else i


def _year_behind(window: Window, i: int) -> int:
    j = i
    if window.is_sign(j, ",") or window.at(j, "date_link"):
        j += 1
    if window.is_digits(j) and len(window.raw(j)) == 4 and _YEARS[0] <= int(window.raw(j)) <= _YEARS[1]:
        return j + 1
    return i


def _numeric_date(window: Window, number: Number) -> Refused | None:
    """'28/01/2026', '2026-01-28', '24/7': digits joined by slashes or two dashes; '24.12.' where ordinals have
    stops."""
    if window.lexicon.data["ordinal_marks"]["dot"] and "separator" in number.flags and window.is_sign(number.last, "."):
        day, month = divmod((number.value or 0) * _HUNDRED, _HUNDRED)
        if number.place == -2 and 1 <= day <= 31 and 1 <= month <= 12 and window.glued(number.last):
            return Refused(number.first, number.last + 1, "date")
    i = number.last
    joints = int(window.is_sign(i, "/") and _beside_weekday(window, number.first, i + 2))  # 'sábado (14/5)'
    while (
        window.is_sign(i, "/-\u2013\u2010\u2011")
        and window.glued(i)
        and window.glued(i + 1)
        and window.is_digits(i + 1)
    ):
        joints += 1
        i += 2
    if joints == 1 and i == number.last + 2 and _day_and_month(window, number):
        return Refused(number.first, i, "date")
    if joints >= 2:
        size = sum(len(window.raw(k)) for k in range(number.first, i) if window.is_digits(k))
        return Refused(number.first, i, "phone" if size > 8 else "date")
    return None


def _day_and_month(window: Window, number: Number) -> bool:
    """'15/3', 'em 2/11': a day and a month where no fraction can be meant, or where a word announces a date."""
    i = number.last + 2
    day, month = number.value or 0, int(window.raw(i - 1)) if len(window.raw(i - 1)) <= 2 else 0
    if not window.is_sign(number.last, "/") or not 1 <= day <= 31 or not 1 <= month <= 12 or number.decimals:
        return False
    closed = i == len(window) or window.is_sign(i, STOPS)
    if window.glued(i) and not closed or window.at(i, "unit", "percent", "currency", "scale", "times") is not None:
        return False
    if day > 12 and day > month:
        return True
    announced = window.before(number.first, "year_before") is not None
    return announced and (day >= month or month not in _DENOMINATORS or closed)


def _clock(window: Window, number: Number) -> Refused | None:
    """'14:30', 'at 4.17', '9 a.m.', 'um 15 Uhr'."""
    first, last = number.first, number.last
    assert number.value is not None
    if window.is_sign(last, ":") and window.glued(last) and window.glued(last + 1) and window.is_digits(last + 1):
        i = last + 2
        while window.is_sign(i, ":") and window.glued(i) and window.glued(i + 1) and window.is_digits(i + 1):
            i += 2
        if window.is_sign(i, ".,") and window.glued(i) and window.glued(i + 1) and window.is_digits(i + 1):
            i += 2  # the hundredths of '3:23,45'
        minutes = window.raw(last + 1)
        if len(minutes) == 2 and int(minutes) < 60 and number.value < 25 or i > last + 2:
            behind = window.at(i, "time_after")
            return Refused(first, behind.last if behind else i, "time")
        return None
    if (
        window.is_sign(last, '"\u201d\u2033')
        and window.glued(last)
        and window.glued(last + 1)
        and window.is_digits(last + 1)
    ):
        return Refused(first, last + 2, "time")  # '9"58'
    if number.value >= 25:
        return None
    behind = window.at(last, "time_after")
    if behind is not None and (window.near(last) or window.glued(last)) and window.before(first, "minus") is None:
        return Refused(first, behind.last, "time")
    clock = number.decimals and number.place == -2 and number.value % 1 < Decimal("0.60")
    if clock and window.lexicon.language.separators["decimal"][0] == ".":
        return None  # 'at 7.25' is a rate or a price; a time would say so behind
    if (hour := _hour_unit(window, number)) is not None:
        return Refused(first, hour, "time")
    if clock and _dotted(window, number):
        return Refused(first, last, "time")
    if (end := _hours_end(window, number)) is not None:
        return Refused(first, end, "time")
    if not clock and (number.decimals or window.is_dash(last) or window.at(last, "range_to")):
        return None
    if window.fold(first - 1) in window.lexicon.difference and _is_difference(window, number, clock=clock):
        return None  # 'wzrosła o 5', 'o 0,35 zł'
    if window.before(first, "time_before") and (clock or not window.at(last, "unit", "percent", "currency", "scale")):
        return Refused(first, last, "time") if clock or not _noun_follows(window, last) else None
    return None


def _dotted(window: Window, number: Number) -> bool:
    """'na 17.00', '10.00–14.00': hours and minutes in two digits each with a point, where the language writes no
    decimals
    with one, and nothing counted, measured or hedged.
    """
    full = len(window.raw(number.first)) == 2 and number.last == number.first + 3 and "separator" in number.flags
    free = not window.at(number.last, *_OWN) and not _noun_follows(window, number.last)
    return (
        full
        and free
        and window.before(number.first, "hedge_before", "currency") is None
        and not window.is_sign(number.last, "%/°")
    )


def _is_difference(window: Window, number: Number, *, clock: bool) -> bool:
    """Whether a number behind a word that a time or a difference may follow is a difference: in decimals as the
    language
    writes them, measured, or behind a verb of change.
    """
    decimal = clock and window.raw(number.last - 2) == window.lexicon.language.separators["decimal"][0]
    measured = _measured(window, number.last) or window.at(number.last, "scale", "minor") is not None
    return decimal or measured or not clock and follows_change(window, number.first)


def _hours_end(window: Window, number: Number) -> int | None:
    """The token behind the second hour of 'w godz. 8–16', whose cue is more than a preposition."""
    cue, i = window.before(number.first, "time_before"), number.last
    small = window.fold(number.first - 1) in window.lexicon.function | window.lexicon.gap | window.lexicon.difference
    if cue is None or small or number.decimals and number.place != -2:
        return None
    joint = window.at(i, "range_to")
    i = joint.last if joint is not None else i + 1
    if joint is None and not window.is_dash(i - 1) or not window.is_digits(i) or not window.near(i):
        return None
    if len(window.raw(i)) > 2 or int(window.raw(i)) > 24 or window.at(i + 1, "unit"):
        return None
    minutes = window.is_sign(i + 1, ".:") and window.glued(i + 1) and window.glued(i + 2) and window.is_digits(i + 2)
    return i + 3 if minutes else i + 1


def _hour_unit(window: Window, number: Number) -> int | None:
    """'às 15 horas', '14h30', '2h:30': the token behind a time with the unit of hours, which needs a cue or minutes."""
    hour = window.at(number.last, "time_unit")
    if hour is None:
        return None
    i = hour.last + (window.is_sign(hour.last, ":") and window.glued(hour.last))
    minutes = window.is_digits(i) and window.glued(i) and len(window.raw(i)) == 2 and int(window.raw(i)) < 60
    if minutes:
        unit = window.at(i + 1, "unit")
        return unit.last if unit is not None and window.glued(i + 1) else i + 1
    span = window.is_dash(hour.last) and window.glued(hour.last) and window.is_digits(hour.last + 1)
    if span and window.at(hour.last + 2, "time_unit") is not None:
        return hour.last  # '9h-18h'
    return hour.last if _hour_cue(window, number.first, glued=window.glued(number.last)) else None


def _hour_cue(window: Window, first: int, *, glued: bool) -> bool:
    """Whether a clock time is announced: by a word for it; glued to a symbol ('as 19h', 'entre 12h e 13h') less will
    do."""
    if window.before(first, "time_before"):
        return True
    joined = window.at(first - 2, "time_unit") is not None and window.glued(first - 2)
    opened = window.before(first, "range_open") is not None and not window.before(first, "hedge_before")
    return glued and (joined or opened or window.fold(first - 1) in window.lexicon.gap)


def _spelled_time(window: Window, number: Number) -> Refused | None:
    if number.form == "words" and (number.value or 99) < 25 and (hour := _hour_unit(window, number)) is not None:
        return Refused(number.first, hour, "time")
    behind = window.at(number.last, "time_after")
    value = number.value if number.form != "digits" and number.scale == 1 else None
    halved = value is not None and value < 25 and value % 1 == _HALF
    if halved and window.before(number.first, "time_before") and not _noun_follows(window, number.last):
        return Refused(number.first, behind.last if behind else number.last, "time")  # 'alle tre e mezza'
    if number.form == "words" and behind is not None and len(behind.entry.surface) > 2 and (number.value or 99) < 25:
        return Refused(number.first, behind.last, "time")
    return None


def _noun_follows(window: Window, i: int) -> bool:
    return window.is_word(i) and window.fold(i) not in window.lexicon.function


# ---------------------------------------------------------------- labels


def _groups_behind(window: Window, last: int) -> int:
    """The token behind the groups of digits that go on a phone number, blanks, dashes or slashes between."""
    while True:
        i = last + window.is_sign(last, "-/\u2013")
        if not window.is_digits(i) or not window.near(i) or not window.near(last):
            return last
        last = i + 1


def _glued_before(window: Window, first: int) -> bool:
    """'H200', 'COVID-19', 'F-16', 'v2': letters before the digits, glued or hyphenated; not a currency or a clitic."""
    i = first - 1
    if not window.glued(first) or i < 0:
        return False
    if window.before(first, "currency", "magnitude_before"):
        return False
    if window.kind(i) == WORD:
        return not (window.lexicon.clitics and not window.raw(i).isascii())  # particles glue, and blanks get lost
    if window.is_sign(i, DASHES) and window.glued(i) and window.kind(i - 1) == WORD:
        return True
    return window.is_sign(i, "./") and window.glued(i) and window.kind(i - 1) == WORD and window.raw(i - 1).isupper()


def _known_behind(window: Window, last: int) -> bool:
    """Whether the letters glued behind the digits are a unit, scale, suffix, percent or currency."""
    known = window.at(last, "suffix", "percent", "currency", "minor", "times", "vulgar")
    if known is not None:
        return not (
            known.entry.role in ("times", "suffix") and window.glued(known.last) and window.is_digits(known.last)
        )  # '1920x1080'
    if window.is_sign(last, STOPS):
        return True
    if window.at(last, "time_unit") is not None:  # '14h30'
        return True
    unit = window.at(last, "unit", "scale")
    return unit is not None and not (window.glued(unit.last) and window.is_digits(unit.last))
