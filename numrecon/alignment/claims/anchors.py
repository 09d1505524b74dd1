"""What two sentences in different languages can share: concepts, places, labels, names, cognates, other figures.

Anchors carry tf-idf weights over the folder, so that what every sentence has says nothing, and are counted in two
vectors a claim: `near` (falls off with the distance from the number) and `wide` (the whole sentence).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from numrecon.alignment.claims.context import Context
from numrecon.alignment.places.states import place
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.forms import is_arabic, plain, skeleton
from numrecon.alignment.words.languages import function_words
from numrecon.langs.fold import fold

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

#: Words from the number at which a word's weight has fallen to 1/e; letters that cognates share, and from what length.
_FALL, _COGNATE, _LONG = 5.0, 5, 6
#: What a hit of each sort is worth before rarity: a guess at how often it misleads.
_TRUST = {"label": 1.5, "concept": 1.0, "place": 1.0, "figure": 1.0, "name": 0.8, "cognate": 0.6}

Anchor = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Rows of unit length (or zero), one a claim: near the number, in the sentence; and one a document."""

    near: csr_matrix
    wide: csr_matrix
    topic: csr_matrix


def vectors(found: Sequence[Context]) -> Vectors:
    """Anchor vectors of all claims and of their documents (rows of `topic`, indexed by `Context.doc`)."""
    held = [_anchors(context) for context in found]
    names = _shared_names(held)
    held = [{a: w for a, w in anchors.items() if a[0] != "name" or a[1] in names} for anchors in held]
    rarity = _rarity(found, held)
    index = {anchor: i for i, anchor in enumerate(sorted(rarity))}
    near = [{index[a]: w * rarity[a] * _TRUST[a[0]] for a, w in anchors.items()} for anchors in held]
    wide = [{index[a]: rarity[a] * _TRUST[a[0]] for a in anchors} for anchors in held]
    topics: list[dict[int, float]] = [{} for _ in range(1 + max((c.doc for c in found), default=-1))]
    for context, row in zip(found, wide, strict=True):
        topics[context.doc].update(row)
    return Vectors(unit_rows(near, len(index)), unit_rows(wide, len(index)), unit_rows(topics, len(index)))


def _anchors(context: Context) -> dict[Anchor, float]:
    """Anchors of a claim's sentence, each with its nearness to the number in (0, 1]."""
    found: dict[Anchor, float] = {}
    for word in context.words:
        weight = math.exp(-max(0, word.distance - 1) / _FALL)
        for anchor in of_word(word.raw, context.claim.lang, () if word.place is None else (word.place,)):
            found[anchor] = max(found.get(anchor, 0.0), weight)
    for value in context.others:
        if value.point is not None:
            found[("figure", f"{value.block}:{value.point:.4g}")] = 0.5
    return found


@lru_cache(maxsize=1 << 16)
def of_word(raw: str, lang: str, named: tuple[str, ...] | None = None) -> tuple[Anchor, ...]:
    """The anchors of a word of a text in `lang`: a label, what it means, a place, a name, a cognate; `named` is
    what the word names in its sentence (see `Word.place`), without which it is looked up alone."""
    return tuple(_of_word(raw, lang, named))


def _of_word(raw: str, lang: str, named: Collection[str] | None) -> Iterator[Anchor]:
    if not raw.isalpha() and any(c.isdigit() for c in raw):
        if not raw.isdigit():
            yield "label", raw.casefold()
        return
    if fold(raw) in function_words(lang):
        return
    concepts = table().meanings(raw, lang)
    yield from (("concept", concept) for concept in sorted(concepts))
    places: Collection[str] = ()
    if raw[0].isupper() or is_arabic(raw):
        places = place(raw, lang) if named is None else named
    yield from (("place", code) for code in sorted(places) if code)
    if concepts or places:
        return
    if (raw[0].isupper() or is_arabic(raw)) and (sounds := skeleton(raw)):
        yield "name", sounds
    if len(raw) >= _LONG and not is_arabic(raw):
        yield "cognate", plain(raw)[:_COGNATE]


def _shared_names(held: Sequence[dict[Anchor, float]]) -> frozenset[str]:
    """Skeletons seen more than once: a skeleton that only one sentence has connects nothing."""
    seen = Counter(anchor[1] for anchors in held for anchor in anchors if anchor[0] == "name")
    return frozenset(name for name, count in seen.items() if count > 1)


def _rarity(found: Sequence[Context], held: Sequence[dict[Anchor, float]]) -> dict[Anchor, float]:
    """Inverse frequency over sentences (not claims: three figures in one sentence are one use of its words)."""
    sentences: dict[tuple[int, int], set[Anchor]] = {}
    for context, anchors in zip(found, held, strict=True):
        sentences.setdefault((context.doc, context.sentence), set()).update(anchors)
    seen = Counter(anchor for anchors in sentences.values() for anchor in anchors)
    return {anchor: math.log((len(sentences) + 1) / (count + 0.5)) + 0.2 for anchor, count in seen.items()}


def unit_rows(rows: Sequence[dict[int, float]], width: int) -> Any:
    """A sparse matrix with rows of unit length."""
    import numpy as np
    from scipy import sparse

    lengths = [math.sqrt(sum(w * w for w in row.values())) or 1.0 for row in rows]
    data = [w / length for row, length in zip(rows, lengths, strict=True) for w in row.values()]
    columns = [i for row in rows for i in row]
    starts = np.cumsum([0, *(len(row) for row in rows)])
    cells = np.array(data, dtype=float), np.array(columns, dtype=int), starts
    return sparse.csr_matrix(cells, shape=(len(rows), width))
