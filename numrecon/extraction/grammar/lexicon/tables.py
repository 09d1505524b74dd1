"""The phrases that each table of a language file enters into the lexicon, and in which role."""

from __future__ import annotations

from decimal import Decimal

from numrecon import units
from numrecon.extraction.grammar.lexicon.arabic import VOWEL, duals
from numrecon.extraction.grammar.lexicon.phrases import Phrases
from numrecon.langs import Language, fold
from numrecon.langs.schema import DATE_ROLES, HEDGE_CLASSES, SCALE_FORMS
from numrecon.langs.tokens import words_of

_GAP = "…"  # a few words inside a hedge: 'لا يقل … عن'
#: Signs of comparison, the same in every language; a blank may part two of them.
_HEDGE_SIGNS = {
    "about": ("~", "≈"),
    "more_than": (">",),
    "less_than": ("<",),
    "at_least": ("≥", "⩾", ">="),
    "at_most": ("≤", "⩽", "<="),
}

_VULGAR_FRACTIONS = {
    sign: (Decimal(a), Decimal(b))
    for b, signs in {2: "½", 3: "⅓⅔", 4: "¼ ¾", 5: "⅕⅖⅗⅘", 6: "⅙   ⅚", 7: "⅐", 8: "⅛ ⅜ ⅝ ⅞", 9: "⅑", 10: "⅒"}.items()
    for a, sign in enumerate(signs, 1)
    if sign != " "
}


def enter_tables(phrases: Phrases, language: Language) -> None:
    """Enter everything that the language and region list."""
    for enter in (_numbers, _ratios, _bounds, _ranges, _measures, _money, _duals, _ordinals, _dates, _names, _articles):
        enter(phrases, language)


def _numbers(phrases: Phrases, language: Language) -> None:
    data = language.data
    for value, forms in data["numerals"].items():
        phrases.add(forms, "number", value)
    for value, forms in data["numerals_other"].items():
        phrases.add(forms, "collective" if value >= 5 and value == int(value) else "number", value)
    for value, table in data["scales"].items():
        for form in SCALE_FORMS:
            if form == "dual":
                phrases.add(table[form], "number", value * 2, form)
            elif form != "glued":
                phrases.add(table[form], "scale", value, form)
    known = {fold(form) for table in data["scales"].values() for listed in table.values() for form in listed}
    for value, forms in language.cldr.get("compact", {}).items():
        new = (form for form in forms if fold(form) not in known and (len(form) > 1 or not form.isascii()))
        phrases.add(new, "scale", Decimal(value), "short")
    for role in ("additive", "and", "but", "point", "minus", "minus_after", "than", "and_half"):
        phrases.add(data["connectors"][role], role, None)
    for name, forms in data["vague"].items():
        phrases.add(forms, name if name in ("link", "few_behind") else "vague", name)


def _ratios(phrases: Phrases, language: Language) -> None:
    ratios = language.data["ratios"]
    for value, forms in ratios["values"].items():
        phrases.add(forms, "ratio", value)
    for role in ("times", "one_in", "noun_in", "over", "below", "share_verbs"):
        phrases.add(ratios[role], role, None)
    for value, forms in ratios["fractions"].items():
        phrases.add((form for form in forms if VOWEL not in form), "fraction", value)
        phrases.add((form for form in forms if VOWEL in form), "vowelled", value)
    for sign, value in _VULGAR_FRACTIONS.items():
        phrases.add([sign], "vulgar", value)


def _bounds(phrases: Phrases, language: Language) -> None:
    hedges = language.data["hedges"]
    for hedge in HEDGE_CLASSES:
        for position in ("before", "within", "after", "verbs"):
            forms = hedges[hedge][position]
            phrases.add((form for form in forms if _GAP not in form), f"hedge_{position}", hedge)
            for opening, closing in (form.split(_GAP) for form in forms if _GAP in form):
                phrases.add([opening], "hedge_opens", (hedge, words_of(closing)))
        phrases.add(hedges[hedge]["verbs_large"], "hedge_verbs", hedge, "large")
    for hedge, signs in _HEDGE_SIGNS.items():
        phrases.add(signs, "hedge_before", hedge)
    phrases.add(hedges["none"], "hedge_none", None)


def _ranges(phrases: Phrases, language: Language) -> None:
    ranges = language.data["ranges"]
    for kind in ("between", "from_to"):
        for opening, closing in ranges[kind]:
            phrases.add([opening], "range_open", (kind, words_of(closing)))
    for table, role in (("to", "range_to"), ("or", "range_or"), ("score", "score"), ("onto", "onto")):
        phrases.add(ranges[table], role, None)
    phrases.add(ranges["compared"], "compared", None)


def _measures(phrases: Phrases, language: Language) -> None:
    data = language.data
    for surface, names in units.surfaces(language.code).items():
        phrases.add([surface], "unit", names, "base")
    for name, forms in data["units"].items():
        phrases.add(forms, "unit", (name,), "own")
    for name, words in data["units_prefixed"].items():
        for prefix, written in data["unit_prefixes"].items():
            phrases.add((before + word for before in written for word in words), "unit", (prefix + name,), "base")
    for name, forms in data["units_before"].items():
        phrases.add(forms, "unit_before", name)
    # Editors show a no-break space as "°", and "14°%" was copied from one.
    phrases.add([*data["percent"]["percent"], "%", "٪", "％", "°%"], "percent", "percent")
    phrases.add(data["percent"]["points"], "percent", "percentage_point")
    phrases.add(data["age"]["years"], "age_years", None)
    phrases.add(data["age"]["plain"], "age_plain", None)
    phrases.add(data["age"]["near"], "age_near", None)
    phrases.add(data["magnitude"]["near"], "quake", None)
    for table in ("age", "magnitude", "difference", "dimension", "distributive"):
        for position in ("before", "after"):
            phrases.add(data[table][position], f"{table}_{position}", None)
    for position in ("subject", "shares"):
        phrases.add(data["distributive"][position], f"distributive_{position}", None)
    for table in (language.cldr.get("per", {}), data["per"]):
        for name, forms in table.items():
            phrases.add(forms, "per", name)


def _money(phrases: Phrases, language: Language) -> None:
    data = language.data
    names = {fold(form) for form in data["currencies_not"]["names"]}
    for surface, codes in units.money(language.code, language.region).items():
        if fold(surface) not in names:
            phrases.add([surface], "currency", codes, "base")
    own: dict[str, list[str]] = {}
    for code, forms in data["currencies"].items():
        for form in forms:
            own.setdefault(form, []).append(code)
    for form, listed in own.items():  # a name of several currencies ('dinar') may be any of them
        phrases.add([form], "currency", tuple(listed), "own")
    for surface, meant in data["currencies_default"].items():
        phrases.add([surface], "currency", tuple(meant.split()), "own")
    phrases.add(data["currencies_before"]["names"], "currency_before", None)
    for code in units.in_millions():
        phrases.add([f"M{code}"], "currency", (code,), "millions")
    for surface, code in data["minor_units"].items():
        phrases.add([surface], "minor", code)


def _duals(phrases: Phrases, language: Language) -> None:
    for name, forms in language.cldr.get("unit_duals", {}).items():
        phrases.add(forms, "dual_unit", name)
    dual = language.data["dual"]
    phrases.add(dual["both"], "both", None)
    for noun in dual["nouns"]:
        phrases.add(duals(noun), "dual_noun", noun)
    for noun in dual["nominative"]:
        phrases.add(duals(noun)[:1], "dual_noun", noun)
    for noun in dual["oblique"]:
        phrases.add(duals(noun)[1:], "dual_noun", noun)
    for noun in dual["possessed"]:
        phrases.add((form[:-1] + pronoun for form in duals(noun) for pronoun in dual["pronouns"]), "dual_noun", noun)


def _ordinals(phrases: Phrases, language: Language) -> None:
    for value, forms in language.data["ordinals"].items():
        phrases.add(forms, "ordinal", value)


def _dates(phrases: Phrases, language: Language) -> None:
    dates = language.data["dates"]
    for month, forms in language.cldr.get("months", {}).items():
        phrases.add((form for form in forms if len(form) > 2), "month", int(month))
    phrases.add(dates["months"], "month", 0)
    for day, forms in language.cldr.get("weekdays", {}).items():
        phrases.add((form for form in forms if len(form) > 3), "weekday", int(day))
    for role in DATE_ROLES:
        phrases.add(dates[role], role, None)
    phrases.add(dates["connectors"], "date_link", None)


def _names(phrases: Phrases, language: Language) -> None:
    for role in ("label_before", "label_weak", "streets", "label_after", "phone_before", "pronouns", "idioms"):
        phrases.add(language.data["refuse"][role], role, None)


def _articles(phrases: Phrases, language: Language) -> None:
    articles = language.data["articles"]
    for table, value in (("forms", None), ("never", "never"), ("before_noun", "before_noun")):
        phrases.add(articles[table], "article", value)
    for table, role in (("counted_behind", "counting"), ("behind", "one_behind")):
        phrases.add(articles[table], role, None)
    for role in ("bare", "bare_after", "listed_after"):
        phrases.add(articles[role], role, None)
