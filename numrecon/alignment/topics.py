"""Which documents tell of one event: only their figures are compared, so that a folder of many stories reads as each
story would alone.

A document is all its words: anchors (names, labels, places, concepts, cognates) and the mean of its static vectors,
less what is usual in its language (`usual.json`, made by `usual.py`).  Documents of days far apart are less alike.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.anchors import Anchor, of_word, unit_rows
from numrecon.alignment.context import Word
from numrecon.alignment.static import sums
from numrecon.alignment.words import tokens
from numrecon.kernels.linkage import Table, average_linkage
from numrecon.model import Document
from numrecon.text.dates import days

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from numrecon.alignment.columns import Floats, Ints

USUAL = Path(__file__).parent / "usual.json"
#: What a hit of each sort is worth before rarity; what the static vectors count beside the anchors.
_TRUST = {"label": 1.5, "place": 1.0, "name": 1.0, "cognate": 0.8, "concept": 0.6}
_STATIC = 0.3
#: A word's rarity is as in a folder of so many more documents that do not have it; a language's mean is as if so many
#: documents of the usual sort stood beside the folder's own.  A folder's size changes little then.
_OTHERS, _USUAL_DOCUMENTS = 100, 12
#: Mean likeness at which groups of documents join; pairs that are less alike count as not alike at all; partners kept.
_ACCEPT, _LEAST, _PARTNERS = 0.08, 0.02, 80
#: What days between two documents take from their likeness, up to so many apart; measured on the stories of seeds/.
#: Days that are near say nothing: a folder of a week's news is of many events.  Nothing where a day is unknown.
_DAYS, _DISTANCE = (60.0, 365.0), (0.0, -0.03, -0.05)
#: Likenesses held at a time.
_CELLS = 4_000_000


def topics(documents: Sequence[tuple[Document, str]], together: Iterable[tuple[int, int]] = ()) -> Ints:
    """The topic of each document (given with its language), named by its first one: (n,).

    Documents of the pairs `together` are of one topic whatever they tell.
    """
    many = len(documents)
    if many < 2:
        return np.zeros(many, dtype=np.int64)
    found = average_linkage(_pairs(documents), np.ones(many, dtype=np.int64), 0.0, _ACCEPT, lambda a, b: True)
    for a, b in together:
        found[found == max(found[a], found[b])] = min(found[a], found[b])
    return found


def _pairs(documents: Sequence[tuple[Document, str]]) -> Table:
    """The pairs of documents that are alike, with how much; for each document at most its nearest partners."""
    anchors, static, day = _anchors(documents), _static(documents), _day(documents)
    many, step = len(documents), max(1, _CELLS // len(documents))
    codes, likeness = [], []
    for start in range(0, many, step):
        alike = (anchors[start : start + step] @ anchors.T).toarray()
        alike += _STATIC * (static[start : start + step] @ static.T)
        own = np.arange(start, start + len(alike))
        alike += _distance(day[own, None], day[None, :])
        alike[own - start, own] = -np.inf
        near = np.argpartition(-alike, min(_PARTNERS, many - 1), axis=1)[:, :_PARTNERS]
        values = np.take_along_axis(alike, near, axis=1)
        own = np.repeat(own, near.shape[1])
        kept = values.ravel() > _LEAST
        codes.append((np.minimum(own, near.ravel()) * many + np.maximum(own, near.ravel()))[kept])
        likeness.append(values.ravel()[kept])
    pairs, first = np.unique(np.concatenate(codes), return_index=True)
    one = np.ones(len(pairs), dtype=np.int64)
    total = np.concatenate(likeness)[first]
    return Table(pairs // many, pairs % many, total, one, one > 0, one < 0)


def _anchors(documents: Sequence[tuple[Document, str]]) -> Any:
    """(n, anchors) sparse, rows of unit length: how often a document has an anchor, and how rare it is."""
    held = [Counter(_of_document(document, lang)) for document, lang in documents]
    seen = Counter(anchor for anchors in held for anchor in anchors)
    index = {anchor: column for column, anchor in enumerate(sorted(seen))}
    rarity = {anchor: log((len(held) + _OTHERS) / (count + 0.5)) * _TRUST[anchor[0]] for anchor, count in seen.items()}
    rows = [{index[a]: (1 + log(count)) * rarity[a] for a, count in anchors.items()} for anchors in held]
    return unit_rows(rows, len(index))


def _of_document(document: Document, lang: str) -> Iterable[Anchor]:
    for token in tokens(document.text, 0, len(document.text)):
        if token.is_word:
            yield from of_word(Word(token.raw, 1, True, False), lang)


def _day(documents: Sequence[tuple[Document, str]]) -> Floats:
    """(n,): the first day each document may be of, nan where unknown."""
    return np.array([days(document.published)[0] for document, _ in documents], dtype=float)


def _distance(one: Floats, other: Floats) -> Floats:
    """What the days between documents take from their likeness, at most 0."""
    apart = np.abs(one - other)
    added = np.array(_DISTANCE)[np.searchsorted(_DAYS, apart)]
    return np.where(np.isnan(apart), 0.0, added)


def _static(documents: Sequence[tuple[Document, str]]) -> NDArray[np.float32]:
    """(n, dims) rows of unit length (or zero): the mean of the words, less the language's usual mean."""
    rows = means([document for document, _ in documents])
    said = rows.any(axis=1, keepdims=True)
    langs = np.array([lang.partition("_")[0] for _, lang in documents])
    for lang in set(langs.tolist()):
        own = langs == lang
        rows[own] -= (rows[own].sum(axis=0) + _USUAL_DOCUMENTS * _usual(lang)) / (own.sum() + _USUAL_DOCUMENTS)
    return _unit(np.where(said, rows, 0.0))


def means(documents: Sequence[Document]) -> NDArray[np.float32]:
    """(n, dims) rows of unit length (or zero): what the words of each document mean together."""
    return _unit(sums([[token.raw for token in tokens(d.text, 0, len(d.text))] for d in documents]))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: NDArray[np.float32] = (rows / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return unit


def _usual(lang: str) -> Floats:
    """The mean of documents in a language; for one that the file does not have, that of all it has."""
    known = _usual_means()
    return known[lang] if lang in known else np.mean(list(known.values()), axis=0)


@cache
def _usual_means() -> dict[str, Floats]:
    data = json.loads(USUAL.read_text(encoding="utf-8"))["means"]
    return {lang: np.array(mean, dtype=float) for lang, mean in data.items()}
