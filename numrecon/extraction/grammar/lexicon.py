"""The compiled lexicon of one language: a trie of folded phrases to entries, and tables of glued suffixes.

Everything the grammar knows of a language comes from here; the grammar itself names no word of any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from numrecon import units
from numrecon.langs import Language, fold, vague_table
from numrecon.langs.schema import HEDGE_CLASSES, SCALE_FORMS
from numrecon.langs.tokens import Tokens, words_of


class Entry(NamedTuple):
    """What a phrase is: its role in the grammar, what it stands for, a finer form, and how it is written."""

    role: str
    value: Any
    form: str = ""
    surface: str = ""


class Match(NamedTuple):
    """Tokens [first, last) are the phrase of `entry`; `clitic` code points before it belong to other words."""

    first: int
    last: int
    entry: Entry
    clitic: int = 0


@dataclass
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


# Arabic particles written together with the next word, longest first: conjunction, preposition, article.
_CLITICS = tuple(
    sorted(
        (
            c + p + a
            for c in ("", "و", "ف")
            for p in ("", "ب", "ل", "ك")
            for a in ("", "ال")
            if (c + p + a) and not (p == "ل" and a)
        ),
        key=len,
        reverse=True,
    )
)
_LAM_ARTICLE = ("ولل", "فلل", "لل")
_DEFINITE = tuple(clitic for clitic in (*_LAM_ARTICLE, *_CLITICS) if clitic.endswith(("ال", "لل")))
_GAP = "…"  # a few words inside a hedge: 'لا يقل … عن'
#: The definite article as it stands at the end of a clitic; it belongs to the word, not to the particles before it.
ARTICLES = ("ال", "لل")


class Lexicon:
    """Phrases and suffixes of one language and region, compiled once; read-only afterwards."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.data = language.data
        self.clitics = "arabic-clitics" in language.strategies
        self.fused = "fused-compounds" in language.strategies
        self.capitalised_nouns = "capitalised-nouns" in language.strategies
        self.names_first = "names-before-nouns" in language.strategies
        self.vague_adds = "vague-after-tens" in language.strategies
        self.hyphenated = "hyphenated-words" in language.strategies
        self.verb_final = "verb-final" in language.strategies
        self.inverted = "units-before-tens" in language.strategies
        self.prepositions = frozenset(fold(form) for form in self.data["hedges"]["prepositions"])
        self.gap = frozenset(fold(word) for word in self.data["hedges"]["gap"])
        self.difference = frozenset(fold(word) for word in self.data["hedges"]["difference"])
        self.limit = frozenset(fold(word) for word in self.data["hedges"]["limit"])
        self.label_ends = tuple(fold(end) for end in self.data["refuse"]["label_ends"])
        self.abstract = tuple(fold(end) for end in self.data["refuse"]["abstract"])
        ends = [fold(end) for end in self.data["fused"]["ordinals"]]
        self.ordinal_ends = tuple(sorted(ends, key=len, reverse=True)) if self.fused else ()
        self.plural_ordinals = tuple(fold(end) for end in self.data["fused"]["shares"])
        self.spans = tuple(fold(end) for end in self.data["age"]["spans"])
        self.sources = frozenset(fold(word) for word in self.data["attribution"]["before"] if " " not in word)
        self.function = frozenset(fold(word) for word in self.data["words"]["function"])
        self.noun_skip = frozenset(fold(word) for word in self.data["words"]["noun_skip"])
        #: the article is a word of its own ('a third', 'one third'), without which a fraction is a share before a
        #: link only
        self.articled = bool(self.data["articles"]["never"])
        self.plural = tuple(fold(end) for end in self.data["words"]["plural"])
        self.vague = vague_table()
        self._root = _Node()
        self._compile()
        self.suffixes = self._suffixes()
        self.prefix_forms = self._prefix_forms()
        self.parts = self._parts() if self.fused else {}
        vague = [(name, form) for name, forms in self.data["vague"].items() if name != "link" for form in forms]
        self.vague_stems = {fold(form): name for name, form in vague}
        self.plural_ends = tuple(fold(form) for scale in self.data["scales"].values() for form in scale["many"])
        self.abbreviations = self._abbreviations()

    # ------------------------------------------------------------ looking up

    def at(self, tokens: Tokens, first: int) -> list[Match]:
        """All phrases that start at token `first`, longest first."""
        found: list[Match] = []
        last = first + 1
        nodes = list(self._steps(self._root, tokens.folds[first]))
        while nodes:
            found.extend(Match(first, last, entry, clitic) for clitic, node in nodes for entry in node.entries)
            if last >= len(tokens.folds):
                break
            word = tokens.folds[last]
            nodes = [(clitic, child) for clitic, node in nodes for _, child in self._steps(node, word)]
            last += 1
        found.reverse()
        return found

    def _steps(self, node: _Node, word: str) -> Iterator[tuple[int, _Node]]:
        """(clitic, child) of a word as it stands and, where that is at most the start of a phrase, without its
        clitics."""
        child = node.children.get(word)
        if self.clitics and len(word) > 2 and (child is None or not child.entries):
            for clitic in (*_LAM_ARTICLE, *_CLITICS):
                rest = word[len(clitic) :] if word.startswith(clitic) else ""
                if len(rest) > 1 and (bare := node.children.get(rest)) is not None:
                    yield len(clitic), bare
        if child is not None:
            yield 0, child

    def meanings(self, word: str, role: str) -> list[Any]:
        """What a word by itself stands for in a role."""
        node = self._root.children.get(fold(word))
        return [entry.value for entry in node.entries if entry.role == role] if node is not None else []

    def definite(self, tokens: Tokens, i: int) -> bool:
        """Whether token i is a word with the Arabic article, particles before it or not."""
        word = tokens.folds[i] if self.clitics and 0 <= i < len(tokens) else ""
        return len(word) > 4 and any(word.startswith(clitic) for clitic in _DEFINITE)

    def is_article(self, word: str) -> bool:
        """Whether a folded word is the Arabic article by itself, as it stands before digits ('الـ 24')."""
        return self.clitics and any(word == clitic for clitic in _DEFINITE)

    # ------------------------------------------------------------ compiling

    def add(self, forms: Iterable[str], role: str, value: Any, form: str = "") -> None:
        """Enter phrases; a phrase may have several entries."""
        for surface in forms:
            node = self._root
            words = words_of(surface)
            if not words:
                continue
            for word in words:
                node = node.children.setdefault(word, _Node())
            entry = Entry(role, value, form, surface)
            if not any(old[:3] == entry[:3] and old.surface == surface for old in node.entries):
                node.entries.append(entry)

    def _compile(self) -> None:
        self._compile_numbers()
        self._compile_bounds()
        self._compile_units()
        self._compile_refusals()

    def _compile_numbers(self) -> None:
        data = self.data
        for value, forms in data["numerals"].items():
            self.add(forms, "number", value)
        for value, forms in data["numerals_other"].items():
            self.add(forms, "collective" if value >= 5 and value == int(value) else "number", value)
        for value, table in data["scales"].items():
            for form in SCALE_FORMS:
                if form != "glued":
                    self.add(
                        table[form],
                        "number" if form == "dual" else "scale",
                        value * 2 if form == "dual" else value,
                        form,
                    )
        for value, forms in self.language.cldr.get("compact", {}).items():
            known = {fold(form) for table in data["scales"].values() for listed in table.values() for form in listed}
            new = (form for form in forms if fold(form) not in known and (len(form) > 1 or not form.isascii()))
            self.add(new, "scale", Decimal(value), "short")
        for role in ("additive", "and", "but", "point", "minus", "minus_after", "and_half"):
            self.add(data["connectors"][role], role, None)
        for name, forms in data["vague"].items():
            self.add(forms, name if name in ("link", "few_behind") else "vague", name)
        for value, forms in data["ratios"]["values"].items():
            self.add(forms, "ratio", value)
        self.add(data["ratios"]["times"], "times", None)
        self.add(data["ratios"]["one_in"], "one_in", None)
        self.add(data["ratios"]["noun_in"], "noun_in", None)
        self.add(data["ratios"]["over"], "over", None)
        self.add(data["ratios"]["below"], "below", None)
        for value, forms in data["ratios"]["fractions"].items():
            self.add(forms, "fraction", value)
        for sign, value in _VULGAR_FRACTIONS.items():
            self.add([sign], "vulgar", value)

    def _compile_bounds(self) -> None:
        for hedge in HEDGE_CLASSES:
            for position in ("before", "within", "after", "verbs"):
                forms = self.data["hedges"][hedge][position]
                self.add((form for form in forms if _GAP not in form), f"hedge_{position}", hedge)
                for opening, closing in (form.split(_GAP) for form in forms if _GAP in form):
                    self.add([opening], "hedge_opens", (hedge, words_of(closing)))
        for hedge, signs in _HEDGE_SIGNS.items():
            self.add(signs, "hedge_before", hedge)
        self.add(self.data["hedges"]["none"], "hedge_none", None)
        ranges = self.data["ranges"]
        for kind in ("between", "from_to"):
            for opening, closing in ranges[kind]:
                self.add([opening], "range_open", (kind, words_of(closing)))
        self.add(ranges["to"], "range_to", None)
        self.add(ranges["or"], "range_or", None)
        self.add(ranges["score"], "score", None)
        self.add(ranges["onto"], "onto", None)
        self.change = tuple(fold(stem) for stem in ranges["change"])
        self.size = tuple(fold(stem) for stem in ranges["size"])
        self.change_from = frozenset(fold(word) for word in ranges["change_from"])

    def _compile_units(self) -> None:
        data, language = self.data, self.language
        for surface, names in units.surfaces(language.code).items():
            self.add([surface], "unit", names, "base")
        for name, forms in data["units"].items():
            self.add(forms, "unit", (name,), "own")
        for surface, codes in units.money(language.code, language.region).items():
            self.add([surface], "currency", codes, "base")
        for code, forms in data["currencies"].items():
            self.add(forms, "currency", (code,), "own")
        for surface, code in data["currencies_default"].items():
            self.add([surface], "currency", (code,), "own")
        self.add(data["currencies_before"]["names"], "currency_before", None)
        for code in units.in_millions():
            self.add([f"M{code}"], "currency", (code,), "millions")
        for surface, code in data["minor_units"].items():
            self.add([surface], "minor", code)
        self.add([*data["percent"]["percent"], "%", "٪", "％"], "percent", "percent")
        self.add(data["percent"]["points"], "percent", "percentage_point")
        self.add(data["age"]["years"], "age_years", None)
        self.add(data["magnitude"]["near"], "quake", None)
        for table in ("age", "magnitude", "difference", "distributive"):
            for position in ("before", "after"):
                self.add(data[table][position], f"{table}_{position}", None)
        for table in (language.cldr.get("per", {}), data["per"]):
            for name, forms in table.items():
                self.add(forms, "per", name)
        for name, forms in language.cldr.get("unit_duals", {}).items():
            self.add(forms, "dual_unit", name)
        dual = data["dual"]
        self.add(dual["both"], "both", None)
        for noun in dual["nouns"]:
            self.add(_duals(noun), "dual_noun", noun)
        for noun in dual["nominative"]:
            self.add(_duals(noun)[:1], "dual_noun", noun)
        for noun in dual["oblique"]:
            self.add(_duals(noun)[1:], "dual_noun", noun)
        for noun in dual["possessed"]:
            self.add((form[:-1] + pronoun for form in _duals(noun) for pronoun in dual["pronouns"]), "dual_noun", noun)

    def _compile_refusals(self) -> None:
        data = self.data
        for value, forms in data["ordinals"].items():
            self.add(forms, "ordinal", value)
        for month, forms in self.language.cldr.get("months", {}).items():
            self.add((form for form in forms if len(form) > 2), "month", int(month))
        self.add(data["dates"]["months"], "month", 0)
        for day, forms in self.language.cldr.get("weekdays", {}).items():
            self.add((form for form in forms if len(form) > 3), "weekday", int(day))
        for role in ("year_before", "year_after", "time_before", "time_after", "hours_between", "time_unit"):
            self.add(data["dates"][role], role, None)
        self.add(data["dates"]["connectors"], "date_link", None)
        for role in ("label_before", "label_weak", "streets", "label_after", "phone_before", "pronouns", "idioms"):
            self.add(data["refuse"][role], role, None)
        self.counted = frozenset(fold(noun) for noun in data["articles"]["counted"])
        self.add(data["articles"]["forms"], "article", None)
        self.add(data["articles"]["never"], "article", "never")
        self.add(data["articles"]["before_noun"], "article", "before_noun")
        self.add(data["articles"]["counted_behind"], "counting", None)
        self.add(data["articles"]["behind"], "one_behind", None)
        self.add(data["articles"]["bare"], "bare", None)
        self.add(data["articles"]["bare_after"], "bare_after", None)

    def _suffixes(self) -> dict[str, Entry]:
        """Folded suffixes that glue or hyphenate to a number: fold ratios, adjectives, ages, ordinal marks, decades."""
        table: dict[str, Entry] = {}
        data = self.data
        groups: list[tuple[Iterable[str], str, Any]] = [
            (data["ordinal_marks"]["after"], "ordinal_mark", None),
            (data["dates"]["decade_after"], "decade", None),
            (data["ratios"]["suffixes"], "ratio", None),
        ]
        groups += [(forms, "age" if name == "age" else "adjective", name) for name, forms in data["adjectives"].items()]
        groups += [(scale["adjective"], "scale", value) for value, scale in data["scales"].items()]
        for forms, role, value in groups:
            for form in forms:
                words = words_of(form.lstrip("-"))
                table["".join(words)] = Entry(role, value, "", form)
                self.add([form.lstrip("-")], "suffix", (role, value))
        return table

    def _prefix_forms(self) -> dict[str, Decimal]:
        """Folded forms of a number inside a compound, with the plain numerals as a fallback."""
        table = {
            fold(form): value for value, forms in self.data["numerals"].items() for form in forms if " " not in form
        }
        table |= {fold(form): value for value, forms in self.data["prefixes"].items() for form in forms}
        return table

    def _parts(self) -> dict[str, tuple[Entry, ...]]:
        """Folded parts of fused number words; a form may be a number and a scale ('mila')."""
        table: dict[str, list[Entry]] = {}
        for value, forms in [*self.data["numerals"].items(), *self.data["fused"]["parts"].items()]:
            for form in forms:
                role = "scale" if value in self.data["scales"] else "number"
                table.setdefault(fold(form), []).append(Entry(role, value, "one", form))
        for value, scale in self.data["scales"].items():
            for form in (*scale["one"], *scale["many"]):
                table.setdefault(fold(form), []).append(Entry("scale", value, "one", form))
        for form in self.data["fused"]["linkers"]:
            table.setdefault(fold(form), []).append(Entry("additive", None, "", form))
        return {form: tuple(entries) for form, entries in table.items()}

    def _abbreviations(self) -> frozenset[str]:
        """Folded words whose final stop does not end a sentence."""
        data = self.data
        lists = [data["words"]["abbreviations"], *(scale["short"] for scale in data["scales"].values())]
        lists += [data["hedges"][hedge]["before"] for hedge in HEDGE_CLASSES]
        lists += [
            data["percent"]["percent"],
            data["refuse"]["label_before"],
            data["dates"]["time_before"],
            data["dates"]["year_after"],
        ]
        lists += [*data["units"].values(), *data["currencies"].values(), data["percent"]["points"]]
        stopped = (word for forms in lists for form in forms for word in form.split() if word.endswith("."))
        return frozenset(fold(word.rstrip(".")) for word in stopped)


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


def _duals(noun: str) -> list[str]:
    """Dual forms of an Arabic noun: nominative and oblique, and the construct ones that drop the final nun.

    Source: any reference grammar of Modern Standard Arabic, 'the dual' (suffixes -ān/-ayn, ta marbuta opens to ta).
    """
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun[:-1] + "ي" if noun.endswith("ى") else noun
    return [stem + "ان", stem + "ين"]


@lru_cache(maxsize=64)
def compile_lexicon(language: Language) -> Lexicon:
    """The lexicon of a language and region; compiled once a process."""
    return Lexicon(language)


def glued_scales(data: Mapping[str, Any]) -> dict[str, Decimal]:
    """Scale letters that glue to digits ('10k', '$5m'), case as written."""
    return {form: value for value, table in data["scales"].items() for form in table["glued"]}
