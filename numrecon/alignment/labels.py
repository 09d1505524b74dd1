"""What a question is called, and the stable id that hangs on what it is about."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from numrecon import langs
from numrecon.alignment.columns import noun_concepts
from numrecon.alignment.concepts import place, table
from numrecon.alignment.context import Context, Word
from numrecon.alignment.words import is_arabic

#: Words this near to the number may name the question; so many names and so many concepts at most.
_REACH, _NAMES, _CONCEPTS = 9, 2, 2
#: The weight a word must have, a claim: about what a word next to the number in a third of the claims reaches.
_SHARE = 0.25
#: The share of the claims whose sentences must have the name, and the concept, of a question for want of nearer words.
_NAME_PART, _PART = 1 / 3, 0.4
#: How much commoner it must be there than in all sentences with figures of their documents: a logarithm.
_LIFT = math.log(3.0)
#: Kinds whose word says nothing beside others; the verdict's unit says it.
_BARE = frozenset({"measure", "time", "age"})
_KIND_WORDS = {"percent": "share", "duration": "time"}


class Told:
    """Which concepts the sentences of each document have, so that what is told beside every figure names none."""

    def __init__(self, found: Iterable[Context]) -> None:
        held: dict[tuple[int, int], set[str]] = {}
        for c in found:
            meant = held.setdefault((c.doc, c.sentence), set())
            meant.update(concept for word in c.words for concept in table().meanings(word.raw, c.claim.lang))
        self._sentences = Counter(doc for doc, _ in held)
        self._concepts: dict[int, Counter[str]] = {}
        for (doc, _), concepts in held.items():
            self._concepts.setdefault(doc, Counter()).update(concepts)

    def rarity(self, members: Sequence[Context]) -> dict[str, float]:
        """How much each concept says of figures in the documents of these claims: the logarithm of how few of their
        sentences have it.  Other documents do not count, so that a label is the same in any folder."""
        docs = {c.doc for c in members}
        seen: Counter[str] = Counter()
        for doc in docs:
            seen.update(self._concepts[doc])
        many = sum(self._sentences[doc] for doc in docs)
        return {concept: math.log((many + 1) / (count + 0.5)) for concept, count in seen.items()}


def label(members: Sequence[Context], told: Told) -> str:
    """'H200 - approve - chips': names, what happens, what is counted; from what most of the claims have.

    Where nothing stands near enough to most of the numbers, a name and what is told in the sentences of these claims
    more than elsewhere in their documents."""
    counted = _counted(members)
    happens = [word for word in _happens(members) if word != counted]
    about = [", ".join(_names(members)), ", ".join(happens)]
    bare = _BARE
    if not any(about):
        bare = frozenset({"measure"})
        about = [", ".join(_names_around(members)), ", ".join(_told_around(members, told, counted))]
    parts = [*about, "" if counted in bare and any(about) else counted]
    if sum(c.quantity.each and c.quantity.per is None for c in members) > len(members) / 2:
        parts.append("each")
    return " - ".join(part for part in parts if part)


def key(members: Sequence[Context], name: str) -> str:
    """16 hexadecimal digits of what the question is about: kind, dimension, rate, label."""
    return _digest([*_kind(members), name])


def distinct(members: Sequence[Context], name: str) -> str:
    """Another key for one of several questions of one label: from the claims it holds."""
    texts = sorted((c.claim.doc, c.claim.start, c.claim.quote) for c in members)
    return _digest([*_kind(members), name, texts])


def _kind(members: Sequence[Context]) -> list[object]:
    """What is compared, per what, and whether for each: as most claims have it."""
    rates = Counter((c.claim.per or "", c.claim.each) for c in members)
    return [*members[0].value.block, *min(rates, key=lambda rate: (-rates[rate], rate))]


def _digest(parts: object) -> str:
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _common(found: Iterable[dict[str, float]], members: int, most: int) -> list[str]:
    """The words with most weight over all claims, of those that a good part of them have; ties by name."""
    weights: Counter[str] = Counter()
    for words in found:
        for word, weight in words.items():
            weights[word] += weight  # type: ignore[assignment]
    best = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return [word for word, weight in best if weight >= _SHARE * members][:most]


def _near(context: Context) -> Iterator[tuple[Word, float]]:
    """Words near the number, each with a weight that falls with the distance."""
    return ((w, 1.0 / (1 + w.distance / 4)) for w in context.words if 0 < w.distance <= _REACH)


def _names(members: Sequence[Context]) -> list[str]:
    """Labels (H200) and territories near the number; other names only where two claims write them alike."""
    spelled = Counter(raw for c in members for raw in {word.raw for word, _ in _near(c)})

    def found(context: Context) -> dict[str, float]:
        names: dict[str, float] = {}
        for word, weight in _near(context):
            for name in _named(word, context.claim.lang, spelled[word.raw]):
                names[name] = max(weight, names.get(name, 0.0))
        return names

    return _common(map(found, members), len(members), _NAMES)


def _named(word: Word, lang: str, spelled: int) -> Iterator[str]:
    raw = word.raw
    if is_arabic(raw):
        yield from (territory(code) for code in place(raw, lang))
    elif any(c.isdigit() for c in raw):
        if any(c.isalpha() for c in raw):
            yield raw
    elif raw[0].isupper():
        places = place(raw, lang)
        yield from (territory(code) for code in places)
        if not places and spelled > 1 and not word.first and not table().meanings(raw, lang):
            yield raw


@cache
def territory(code: str) -> str:
    """English name of a territory, from CLDR."""
    return str(langs.load("en").cldr["territories"].get(code, [code])[0])


def _names_around(members: Sequence[Context]) -> list[str]:
    """The name or territory that most sentences have, of two documents or more and a good part of the claims."""
    spelled = Counter(raw for c in members for raw in {word.raw for word in c.words})
    docs: dict[str, set[int]] = {}
    claims: Counter[str] = Counter()
    for c in members:
        names = {name for word in c.words for name in _named(word, c.claim.lang, spelled[word.raw])}
        claims.update(names)
        for name in names:
            docs.setdefault(name, set()).add(c.doc)
    fit = [name for name, n in claims.items() if len(docs[name]) > 1 and n >= _NAME_PART * len(members)]
    return sorted(fit, key=lambda name: (-claims[name], name))[:1]


def _told_around(members: Sequence[Context], told: Told, counted: str) -> list[str]:
    """The concept that the sentences have more of than others of their documents, the nearer to the number the better.

    Where the claims are in several languages, two must have it: words of many meanings mislead in one."""
    concepts, rarity = table().concepts, told.rarity(members)
    langs: dict[str, list[str]] = {}
    weights: dict[str, float] = {}
    for c in members:
        near: dict[str, float] = {}
        for word in c.words:
            for name in table().meanings(word.raw, c.claim.lang):
                near[name] = max(1.0 / (1 + word.distance / 4), near.get(name, 0.0))
        for name, weight in near.items():
            langs.setdefault(name, []).append(c.claim.lang)
            weights[name] = weights.get(name, 0.0) + weight * rarity[name]
    like = [name for name, concept in concepts.items() if concept.label == counted]
    least, several = max(2, _PART * len(members)), min(2, len({c.claim.lang for c in members}))
    fit = [
        name
        for name, held in langs.items()
        if len(held) >= least
        and len(set(held)) >= several
        and math.log(len(held) / len(members)) + rarity[name] >= _LIFT
        and not concepts[name].modifier
        and not concepts[name].generic
        and not any(table().compatible(name, other) for other in like)
    ]
    return [concepts[name].label for name in sorted(fit, key=lambda name: (-weights[name], name))[:1]]


def _happens(members: Sequence[Context]) -> list[str]:
    """Concepts near the number that are not merely something that could be counted."""
    concepts, axes = table().concepts, {member for members in table().axes.values() for member in members}

    def found(context: Context) -> dict[str, float]:
        meant: dict[str, float] = {}
        for word, weight in _near(context):
            for concept in table().meanings(word.raw, context.claim.lang):
                if (not concepts[concept].countable or concept in axes) and not concepts[concept].modifier:
                    meant[concepts[concept].label] = max(weight, meant.get(concepts[concept].label, 0.0))
        return meant

    return _common(map(found, members), len(members), _CONCEPTS)


def _counted(members: Sequence[Context]) -> str:
    """What is counted: the concept of most claims, else the noun as most write it; for other kinds, their name."""
    kind = members[0].claim.kind
    if kind not in ("count", "ratio"):
        return _KIND_WORDS.get(kind, kind)
    concepts = table().concepts
    counted = Counter(concept for context in members for concept in noun_concepts(context))
    precise = {concept: n for concept, n in counted.items() if not concepts[concept].generic} or counted
    if precise:
        return concepts[min(precise, key=lambda concept: (-precise[concept], concept))].label
    nouns = Counter(context.claim.noun for context in members if context.claim.noun)
    english = Counter(c.claim.noun for c in members if c.claim.noun and c.claim.lang.startswith("en")) or nouns
    return min(english, key=lambda noun: (-english[noun], noun)) if english else _KIND_WORDS.get(kind, kind)
