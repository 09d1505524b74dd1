"""The lexicon of one language and region: its phrases, and the lists of words that rules ask for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from numrecon.extraction.grammar.lexicon.arabic import DEFINITE
from numrecon.extraction.grammar.lexicon.glued import (
    enter_suffixes,
    fused_parts,
    glued_scales,
    prefix_forms,
    vague_prefixes,
)
from numrecon.extraction.grammar.lexicon.phrases import Phrases
from numrecon.extraction.grammar.lexicon.tables import enter_tables
from numrecon.langs import Language, fold, vague_table
from numrecon.langs.schema import HEDGE_CLASSES
from numrecon.langs.tokens import Tokens

#: Roles of the phrases that are a number, start one, or stand in for one: what a rule is to read from needs one.
_HEADS = frozenset(
    (
        *("number", "scale", "collective", "vague", "vulgar", "fraction", "ratio", "ordinal"),
        *("dual_unit", "dual_noun", "vowelled", "idioms", "pronouns"),
    )
)


class Lexicon:
    """Phrases and suffixes of one language and region, compiled once; read-only afterwards."""

    def __init__(self, language: Language) -> None:
        data = language.data
        self.language = language
        self.data = data
        self._choose(language.strategies)
        self._list_words()
        #: a unit alone may say one of it, or a few ('أكثر من شهر', 'أيام قليلة')
        self.bare_units = bool(data["articles"]["bare"] or data["vague"].get("few_behind"))
        self.vague = vague_table()
        self.phrases = Phrases(clitics=self.clitics)
        enter_tables(self.phrases, language)
        self.suffixes = enter_suffixes(self.phrases, data)
        self.prefix_forms = prefix_forms(data)
        self.vague_prefixes = vague_prefixes(data, self.vague["words"])
        #: folded hedges written together with a number: 'ponad-dwugodzinny'
        self.hedge_prefixes = _parts(data["prefixes"]["more_than"])
        self.phrases.mark_heads(_HEADS | {"unit", "currency"} if self.bare_units else _HEADS)
        self.glued_scales = glued_scales(data)
        self.parts = fused_parts(data) if self.fused else {}
        self.abbreviations = self._abbreviations()

    def _choose(self, strategies: frozenset[str]) -> None:
        """The named strategies that the language's file selects."""
        self.clitics = "arabic-clitics" in strategies
        self.fused = "fused-compounds" in strategies
        self.capitalised_nouns = "capitalised-nouns" in strategies
        self.names_first = "names-before-nouns" in strategies
        self.vague_adds = "vague-after-tens" in strategies
        self.hyphenated = "hyphenated-words" in strategies
        self.verb_final = "verb-final" in strategies
        self.inverted = "units-before-tens" in strategies

    def _list_words(self) -> None:
        """Folded words, and tuples of folded beginnings and ends, that rules ask for one by one."""
        data, ranges, hedges = self.data, self.data["ranges"], self.data["hedges"]
        self.function = _folded(data["words"]["function"])
        self.own_waw = _folded(data["words"]["own_waw"])
        self.noun_skip = _folded(data["words"]["noun_skip"])
        self.angles = _folded(data["words"]["angles"])
        self.fraction_things = _folded(data["ratios"]["things"])
        self.sizes = _folded(data["words"]["sizes"])
        self.feet_marks = frozenset(data["words"]["feet_marks"])
        self.verb_ends = _parts(data["words"]["verb_ends"])
        self.plural = _parts(data["words"]["plural"])
        self.prepositions = _folded(hedges["prepositions"])
        self.none_ends = _parts(hedges["none_ends"])
        self.gap = _folded(hedges["gap"])
        self.difference = _folded(hedges["difference"])
        self.limit = _folded(hedges["limit"])
        self.negations = _folded(hedges["negations"])
        self.negation_ends = _folded(hedges["negation_ends"])
        self.change = _parts(ranges["change"])
        self.size = _parts(ranges["size"])
        #: nouns known to be in the singular, as those are of which the dual is listed
        self.singulars = _folded([*data["dual"]["nouns"], *data["dual"]["nominative"]])
        self.later = _folded(data["distributive"]["later"])
        self.change_from = _folded(ranges["change_from"])
        #: words before the first value of a change or a range: 'from', 'von', 'z'
        self.openings = self.change_from | _folded(opening for opening, _ in ranges["from_to"])
        #: words before what a change leads to: 'to', 'auf', 'do'
        closings = (closing for _, closing in ranges["from_to"])
        self.towards = _folded([*ranges["to"], *ranges["onto"], *closings])
        #: what may stand between a figure and the same in another unit: 'or', a bracket
        self.alternatives = _folded([*ranges["or"], "("])
        self.half_days = data["dates"]["half_days"]
        #: words before a year that stand before any figure too, words that are counted one by one, and the beginnings
        #: of words for how many they are
        self.loose_years = _folded(data["dates"]["year_loose"])
        self.tallied = _folded(data["dates"]["tallied"])
        self.tallies = _parts(data["dates"]["tallies"])
        self.label_verbs = _folded(data["refuse"]["label_verbs"])
        #: names of currencies that are words for things too
        self.things_too = _folded(data["currencies_large"]["names"])
        #: words for points, beginnings of words for what is told in shares, and of those for what has points of its own
        self.points = _folded(data["percent"]["bare_points"])
        self.shares = _parts(data["percent"]["shares"])
        self.scored = _parts(data["percent"]["scored"])
        self.street_words = _folded(data["refuse"]["street_words"])
        self.label_ends = _parts(data["refuse"]["label_ends"])
        self.abstract = _parts(data["refuse"]["abstract"])
        self.determiners = _folded(data["articles"]["determiners"])
        #: what stands between 'compared with' and an older figure: 'THE PREVIOUS 90'
        self.before_older = self.gap | self.determiners | _folded(data["words"]["past"])
        self.counted = _folded(data["articles"]["counted"])
        #: the article is a word of its own ('a third', 'one third'); without, a fraction is a share before a link only
        self.articled = bool(data["articles"]["never"])
        #: no indefinite article, so 'one' before a fraction is a number ('jedna trzecia Polaków')
        self.articleless = bool(data["articles"]["bare"])
        self.sources = _folded(word for word in data["attribution"]["before"] if " " not in word)
        links = self.links = _folded(data["vague"]["link"])
        #: words for persons: those that an age follows with a link ('ragazzi di')
        self.persons = frozenset(
            word for word, _, link in (fold(form).rpartition(" ") for form in data["age"]["before"]) if link in links
        )
        self.person_ends = _parts(data["age"]["person_ends"])
        #: words for who is of a country, and for many persons, whom no one age follows
        self.peoples = _folded(data["age"]["peoples"])
        self.many = _folded(data["age"]["many"])
        self.spans = _parts(data["age"]["spans"])
        self.ordinal_ends = (
            tuple(sorted(_parts(data["fused"]["ordinals"]), key=len, reverse=True)) if self.fused else ()
        )
        self.plural_ordinals = _parts(data["fused"]["shares"])
        self.plural_ends = _parts(form for scale in data["scales"].values() for form in scale["many"])
        self.vague_stems = {
            fold(form): name for name, forms in data["vague"].items() if name != "link" for form in forms
        }

    def definite(self, tokens: Tokens, i: int) -> bool:
        """Whether token i is a word with the Arabic article, particles before it or not."""
        word = tokens.folds[i] if self.clitics and 0 <= i < len(tokens) else ""
        return len(word) > 4 and any(word.startswith(clitic) for clitic in DEFINITE)

    def undefined(self, word: str) -> str:
        """A folded word without its Arabic article and the particles before it."""
        return next((word.removeprefix(clitic) for clitic in DEFINITE if word.startswith(clitic)), word)

    def is_article(self, word: str) -> bool:
        """Whether a folded word is the Arabic article by itself, as it stands before digits ('الـ 24')."""
        return self.clitics and any(word == clitic for clitic in DEFINITE)

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


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _parts(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(fold, parts))


@lru_cache(maxsize=64)
def compile_lexicon(language: Language) -> Lexicon:
    """The lexicon of a language and region; compiled once a process."""
    return Lexicon(language)
