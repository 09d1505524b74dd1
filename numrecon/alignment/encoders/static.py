"""The static table: a vector for each of some 80,000 words of sixteen languages, distilled from a sentence encoder.

Words that translate each other lie near each other, so a sentence's mean says roughly what it is about in any of the
languages, at the price of a sparse matrix product.  `distil.py` makes the table; no model runs here.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from numrecon.alignment.words.forms import stems
from numrecon.langs.fold import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from numrecon.alignment.claims.context import Context, Word

PATH = Path(__file__).parent / "static.npz"
#: Words that seldom occur say most: a / (a + frequency), after Arora, Liang and Ma (2017), 'smooth inverse frequency';
#: a is smaller than theirs because the frequencies are those of one vocabulary over many languages.
_RARE = 1e-4
#: Shortest beginning by which a word outside the table is looked up, and shortest end (of a German compound).
_HEAD, _TAIL = 4, 5
#: Words from the number at which a word's weight has fallen to 1/e, where nearness counts.
_FALL = 5.0


class _Table(NamedTuple):
    """rows: word -> row of `vectors` (rows, dims), int8 of unit vectors; `weight` (rows,) is how much a word says."""

    rows: dict[str, int]
    vectors: NDArray[np.int8]
    weight: NDArray[np.float32]


class StaticTable:
    """The encoder that needs no model: a weighted mean of word vectors."""

    name = "static"

    def encode(self, found: Sequence[Context], *, near: bool) -> NDArray[np.float32]:
        """(n, dims) a row a claim: what its sentence is about, or, with `near`, what stands near the number.

        Rows are not normalised; a zero row means that no word of the sentence is in the table.
        """
        import numpy as np
        from scipy.sparse import csr_matrix

        table = _table()
        rows, weights = array("q"), array("d")
        starts = [0]
        for context in found:
            for row, word in _known(context.words):
                rows.append(row)
                weights.append(math.exp(-max(0, word.distance - 1) / _FALL) if near else 1.0)
            starts.append(len(rows))
        columns = np.array(rows, dtype=np.int64)
        data = np.array(weights, dtype=np.float32) * table.weight[columns]
        used, inverse = np.unique(columns, return_inverse=True)
        sums = csr_matrix((data, inverse, starts), shape=(len(found), len(used)))
        encoded: NDArray[np.float32] = np.asarray(sums @ table.vectors[used].astype(np.float32))
        return encoded


def sums(counts: csr_matrix, words: Sequence[str]) -> NDArray[np.float32]:
    """(n, dims) the weighted sums of the vectors of `words`; `counts` (n, words) says how often each of them is in."""
    import numpy as np
    from scipy.sparse import csr_matrix

    table = _table()
    rows = np.array([_row(word) if word.isalpha() else -1 for word in words], dtype=np.int64)
    known = np.flatnonzero(rows >= 0)
    used, place = np.unique(rows[known], return_inverse=True)
    weights = csr_matrix((table.weight[rows[known]], (known, place)), shape=(len(rows), len(used)))
    found: NDArray[np.float32] = np.asarray(counts @ weights @ table.vectors[used].astype(np.float32))
    return found


def _known(words: Sequence[Word]) -> list[tuple[int, Word]]:
    found = ((_row(word.raw), word) for word in words if word.raw.isalpha())
    return [(row, word) for row, word in found if row >= 0]


@lru_cache(maxsize=1 << 17)
def _row(word: str) -> int:
    """Row of the word as it stands, without a clitic, by its longest known beginning or end; -1 for none."""
    rows = _table().rows
    forms = dict.fromkeys((fold(word), *stems(word)))
    heads = (form[:length] for form in forms for length in range(len(form), _HEAD - 1, -1))
    tails = (form[start:] for form in forms for start in range(1, len(form) - _TAIL + 1))
    for part in (*forms, *heads, *tails):
        if part in rows:
            return rows[part]
    return -1


@cache
def _table() -> _Table:
    import numpy as np

    with np.load(PATH) as data:
        words = bytes(data["words"]).decode().split("\n")
        frequency = data["frequency"].astype(np.float32)
        vectors = data["vectors"]
    return _Table(
        {word: row for row, word in enumerate(words)}, vectors, (_RARE / (_RARE + frequency)).astype(np.float32)
    )
