"""What two sentences in different languages can share: concepts, places, labels, names, cognates, other figures.

Anchors carry tf-idf weights over the folder, so that what every sentence has says nothing, and are counted in two
vectors a claim: `near` (falls off with the distance from the number) and `wide` (the whole sentence).
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from numrecon.alignment.claims.context import Context
from numrecon.alignment.places.states import place
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.forms import is_arabic, plain, skeleton
from numrecon.alignment.words.languages import function_words
from numrecon.langs.fold import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

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
    """Anchor vectors of all claims and of their documents (rows of `topic`, indexed by `Context.doc`).

    A skeleton that only one claim has connects nothing and is left out.
    """
    import numpy as np

    number: dict[Anchor, int] = {}
    columns, nearness, starts = array("q"), array("d"), array("q", [0])
    for context in found:
        own = _anchors(context)
        columns.extend([number.setdefault(anchor, len(number)) for anchor in own])
        nearness.extend(own.values())
        starts.append(len(columns))
    known = sorted(number)
    place = np.empty(len(known), dtype=np.int64)
    place[np.array([number[anchor] for anchor in known], dtype=np.int64)] = np.arange(len(known))
    column, near = place[np.array(columns, dtype=np.int64)], np.array(nearness)
    row = np.repeat(np.arange(len(found)), np.diff(np.array(starts)))
    name = np.array([sort == "name" for sort, _ in known], dtype=bool)
    kept = ~name[column] | (np.bincount(column, minlength=len(known))[column] > 1)
    row, column, near = row[kept], column[kept], near[kept]
    says = _rarity(found, row, column, len(known)) * np.array([_TRUST[sort] for sort, _ in known])
    doc = np.array([context.doc for context in found], dtype=np.int64)
    held = np.unique(doc[row] * len(known) + column)
    documents, width = int(doc.max(initial=-1)) + 1, len(known)
    return Vectors(
        _unit_rows(row, column, near * says[column], (len(found), width)),
        _unit_rows(row, column, says[column], (len(found), width)),
        _unit_rows(held // max(1, width), held % max(1, width), says[held % max(1, width)], (documents, width)),
    )


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


def _rarity(found: Sequence[Context], row: Ints, column: Ints, width: int) -> Floats:
    """(width,): inverse frequency of each column over sentences (not claims: three figures in one sentence are one use
    of its words)."""
    import numpy as np

    places = list(dict.fromkeys((context.doc, context.sentence) for context in found))
    of = {sentence: k for k, sentence in enumerate(places)}
    sentence = np.array([of[context.doc, context.sentence] for context in found], dtype=np.int64)
    held = np.unique(sentence[row] * width + column)
    seen = np.bincount(held % max(1, width), minlength=width)
    rarity: Floats = np.log((len(places) + 1) / (seen + 0.5)) + 0.2
    return rarity


def _unit_rows(row: Ints, column: Ints, data: Floats, shape: tuple[int, int]) -> csr_matrix:
    """A sparse matrix with rows of unit length, or zero; `row` is in order."""
    import numpy as np
    from scipy.sparse import csr_matrix

    lengths = np.sqrt(np.bincount(row, data * data, minlength=shape[0]))
    starts = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=shape[0]))])
    matrix = csr_matrix((data / np.where(lengths == 0, 1, lengths)[row], column, starts), shape=shape)
    matrix.sort_indices()
    return matrix
