"""What else a label can say, where nothing better was found: what stands beside the numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.labels.names import is_name, named, whole
from numrecon.alignment.labels.told import Told
from numrecon.alignment.words.concepts import table
from numrecon.langs.fold import fold

#: How near a word must stand to the number of a single claim, and to those of several.
_CLOSE, _REACH = 4, 9

#: Name or concept -> row of a claim -> how much it has of it.
_Held = dict[str, dict[int, float]]


def beside(members: Sequence[Context], told: Told, said: Sequence[str], part: float) -> tuple[list[str], list[str]]:
    """A name, and a concept that is neither of `said` nor wider, narrower or a sister: what stands very near to
    the number of a single claim, or beside those of so great a `part` of several, in two languages if they have two."""
    spelled = Counter(raw for c in members for raw in {word.raw for word in c.words})
    names: _Held = {}
    concepts: _Held = {}
    for row, context in enumerate(members):
        lang = context.claim.lang
        for word, nearness in _near(context, _CLOSE if len(members) == 1 else _REACH):
            for name in named(word, lang, known=spelled[word.raw] > 1 or is_name(word, lang)):
                names.setdefault(name, {}).setdefault(row, nearness)
            for concept in table().meanings(word.raw, lang):
                held = concepts.setdefault(concept, {})
                held[row] = max(nearness, held.get(row, 0.0))
    for name in (part for whole_name in said for part in (whole_name, *whole_name.split())):
        names.pop(name, None)
    new = _new(concepts, members, told, said)
    found = [whole(name, members) for name in _best(_shared(names, members, part))]
    return found, [table().concepts[name].label for name in _best(_shared(new, members, part))]


def _near(context: Context, reach: int) -> Iterator[tuple[Word, float]]:
    """The words beside the number with their nearness, but for the name of who says it."""
    speaker = {fold(name) for name in context.said.name} if context.said else set()
    for word in context.words:
        if 0 < word.distance <= reach and fold(word.raw) not in speaker:
            yield word, 1.0 / (1 + word.distance / 4)


def _new(found: _Held, members: Sequence[Context], told: Told, said: Sequence[str]) -> _Held:
    """The concepts that say more than what is said, weighed by how rare they are in the documents."""
    concepts = table().concepts
    known = [name for label in said for name in _called(label)]
    fit = {
        name: held
        for name, held in found.items()
        if not (concepts[name].modifier or concepts[name].generic or concepts[name].label in said)
        and not any(table().compatible(name, other) or _sisters(name, other) for other in known)
    }
    rarity = told.rarity(members) if fit else {}
    return {name: {row: near * rarity[name] for row, near in held.items()} for name, held in fit.items()}


def _shared(found: _Held, members: Sequence[Context], part: float) -> _Held:
    """What enough claims have in enough languages."""
    least, several = max(min(2, len(members)), part * len(members)), min(2, len({c.claim.lang for c in members}))
    return {
        name: held
        for name, held in found.items()
        if len(held) >= least and len({members[row].claim.lang for row in held}) >= several
    }


def _best(found: _Held) -> list[str]:
    """The one with most weight over all claims; ties by name."""
    return sorted(found, key=lambda name: (-sum(found[name].values()), name))[:1]


def _sisters(a: str, b: str) -> bool:
    """Whether two concepts are sorts of one wider one: of 'women' and 'men', one is counted by another figure."""
    parent = table().concepts[a].parent
    return parent is not None and parent == table().concepts[b].parent


@cache
def _called(label: str) -> tuple[str, ...]:
    """The concepts of a label."""
    return tuple(name for name, concept in table().concepts.items() if concept.label == label)
