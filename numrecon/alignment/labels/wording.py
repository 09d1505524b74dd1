"""A label in the words of a language: of the table (`words.toml`), of CLDR, else of what the claims themselves
say in it; what none of them has stays English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from numrecon import langs
from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.labels.label import Label, text
from numrecon.alignment.labels.words import words
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.forms import is_arabic, without_clitics
from numrecon.langs.fold import fold

#: Words this near to the number may give a label its words.
_REACH = 14


def worded(label: Label, members: Sequence[Context], lang: str) -> str:
    """The label in a language (its base code, such as 'de'): the same parts in the same order."""
    if lang == "en":
        return str(label)
    names = [_territories(lang).get(name, name) for name in label.names]
    about = [_worded(word, members, lang) for word in label.about]
    counted = [_counted(label.counted, members, lang)] if label.counted else []
    each = [words(lang).get("each", "each")] if label.each else []
    return text([list(dict.fromkeys(part)) for part in (names, about, counted, each)])


def _counted(word: str, members: Sequence[Context], lang: str) -> str:
    """What is counted: as the table has it, else the noun that most claims in the language write."""
    if word not in words(lang):
        nouns = Counter(c.claim.noun for c in members if c.claim.noun and _base(c) == lang)
        if nouns:
            return min(nouns, key=lambda noun: (-nouns[noun], noun))
    return _worded(word, members, lang)


def _worded(word: str, members: Sequence[Context], lang: str) -> str:
    """A concept's word: of the table, else the one that stands nearest to most numbers of claims in the language."""
    if word in words(lang):
        return words(lang)[word]
    weights: Counter[str] = Counter()
    for c in members:
        if _base(c) == lang:
            for said, weight in dict(_said(c, word)).items():
                weights[said] += weight  # type: ignore[assignment]
    return min(weights, key=lambda said: (-weights[said], said)) if weights else word


def _said(context: Context, label: str) -> Iterator[tuple[str, float]]:
    """The words of the sentence that mean the concept, as an editor would write them, with their nearness."""
    for word in context.words:
        if word.distance <= _REACH and _means(word.raw, context.claim.lang, label):
            yield _plain(word, context.claim.lang, label), 1.0 / (1 + word.distance / 4)


def _plain(word: Word, lang: str, label: str) -> str:
    """Without the capital letter that only begins the sentence, and without clitics."""
    if is_arabic(word.raw):
        return next((form for form in without_clitics(word.raw) if _means(form, lang, label)), word.raw)
    return fold(word.raw) if word.first else word.raw


def _means(word: str, lang: str, label: str) -> bool:
    concepts = table().concepts
    return any(concepts[name].label == label for name in table().meanings(word, lang))


def _base(context: Context) -> str:
    return context.claim.lang.partition("_")[0]


@cache
def _territories(lang: str) -> Mapping[str, str]:
    """English name of a territory -> its name in the language, from CLDR."""
    own = langs.load(lang).cldr["territories"]
    return {forms[0]: own[code][0] for code, forms in langs.load("en").cldr["territories"].items() if code in own}
