"""What a question is called, and the stable id that hangs on what it is about."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from numrecon.alignment.claims.about import noun_concepts
from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.labels.beside import beside
from numrecon.alignment.labels.names import named, whole
from numrecon.alignment.labels.told import Told
from numrecon.alignment.labels.words import is_measure, kind_word, tells_kind
from numrecon.alignment.words.concepts import table

#: Words this near to the number may name the question; so many names and so many concepts at most.
_REACH, _NAMES, _CONCEPTS = 9, 2, 2
#: The weight a word must have, a claim: about what a word next to the number in a third of the claims reaches.
_SHARE = 0.25
#: The share of the claims whose sentences must have the name, and the concept, of a question for want of nearer words.
_NAME_PART, _PART = 1 / 3, 0.4
#: The share that will do where nothing else is known.
_FEW = 0.2
#: How much commoner it must be there than in all sentences with figures of their documents: a logarithm.
_LIFT = math.log(3.0)
#: The label of whoever is counted.
_ANYBODY = "people"
#: Parts that a label should have, beside the kind of figure.
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Label:
    """What a question is called, in English: names, what happens or stands beside, what is counted; `each` of several.

    Its text is what the id of the question hangs on; `wording.worded` says it in another language."""

    names: tuple[str, ...]
    about: tuple[str, ...]
    counted: str
    each: bool

    def __str__(self) -> str:
        return text([self.names, self.about, (self.counted,) if self.counted else (), ("each",) if self.each else ()])


def text(parts: Iterable[Sequence[str]]) -> str:
    """'H200 - approve - chips'."""
    return " - ".join(", ".join(part) for part in parts if part)


def label(members: Sequence[Context], told: Told) -> Label:
    """Names, what happens, what is counted; from what most of the claims have.

    Where nothing stands near enough to most of the numbers, a name and what is told in the sentences of these claims
    more than elsewhere in their documents.  Where that is little, what else stands beside the numbers."""
    counted = _counted(members)
    names, happens = _names(members), [w for w in _happens(members) if w != counted or is_measure(w)]
    known = bool(happens)
    if not names and not happens:
        names, happens = _names_around(members), _told_around(members, told, counted)
    said = [*names, *happens, counted]
    if len(said) < _ENOUGH + tells_kind(counted):
        more_names, more = _more(members, told, said)
        names, happens = [*names, *more_names], [*happens, *more]
    idle = known or _measured(happens) if is_measure(counted) else counted == "count" and bool(names or happens)
    each = sum(c.quantity.each and c.quantity.per is None for c in members) > len(members) / 2
    return Label(tuple(names), tuple(happens), "" if idle else counted, each)


def _more(members: Sequence[Context], told: Told, said: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands beside a good part of the numbers; where only a sort of figure is known, beside fewer of them."""
    found = beside(members, told, said, _PART)
    vague = len(said) == 1 and (tells_kind(said[0]) or said[0] == _ANYBODY)
    return beside(members, told, said, _FEW) if vague and not any(found) else found


def _measured(about: Sequence[str]) -> bool:
    """Whether the words say themselves what is measured: 'height', 'distance'."""
    concepts = table().concepts
    return any(concepts[name].label in about for name in table().axes["extent"])


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
            for name in named(word, context.claim.lang, known=spelled[word.raw] > 1):
                names[name] = max(weight, names.get(name, 0.0))
        return names

    names = _common(map(found, members), len(members), _NAMES)
    return list(dict.fromkeys(whole(name, members) for name in names))


def _names_around(members: Sequence[Context]) -> list[str]:
    """The name or territory that most sentences have, of two documents or more and a good part of the claims."""
    spelled = Counter(raw for c in members for raw in {word.raw for word in c.words})
    docs: dict[str, set[int]] = {}
    claims: Counter[str] = Counter()
    for c in members:
        names = {name for word in c.words for name in named(word, c.claim.lang, known=spelled[word.raw] > 1)}
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
        return kind_word(kind, _unit(members))
    concepts = table().concepts
    counted = Counter(concept for context in members for concept in noun_concepts(context))
    precise = {concept: n for concept, n in counted.items() if not concepts[concept].generic} or counted
    if precise:
        return concepts[min(precise, key=lambda concept: (-precise[concept], concept))].label
    nouns = Counter(context.claim.noun for context in members if context.claim.noun)
    english = Counter(c.claim.noun for c in members if c.claim.noun and c.claim.lang.startswith("en")) or nouns
    return min(english, key=lambda noun: (-english[noun], noun)) if english else kind_word(kind, "")


def _unit(members: Sequence[Context]) -> str:
    """The commonest unit."""
    units = Counter(c.claim.unit for c in members)
    return min(units, key=lambda unit: (-units[unit], unit))
