"""The words of many texts, each distinct one once: what a word says is looked up once, however often it is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, Any

import numpy as np

from numrecon.alignment.words.forms import words_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Texts:
    """n texts as numbers of words.  `words` are the distinct ones, each with the language it is written in; `running`
    holds the words of all texts in order, those of text t at `starts[t]:starts[t + 1]`."""

    words: tuple[tuple[str, str], ...]
    running: Ints
    starts: Ints

    def __len__(self) -> int:
        return len(self.starts) - 1

    def counts(self) -> Any:
        """(texts, words) sparse: how often each text has each word."""
        from scipy.sparse import csr_matrix

        cells = np.ones(len(self.running)), self.running, self.starts
        counts = csr_matrix(cells, shape=(len(self), len(self.words)))
        counts.sum_duplicates()
        return counts


def texts(several: Iterable[tuple[str, str]]) -> Texts:
    """The words of texts, each of which is given with its language."""
    number = count()
    known: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(number.__next__))
    running = [np.fromiter(map(known[lang].__getitem__, words_in(text)), np.int64) for text, lang in several]
    numbered = chain.from_iterable(((n, raw, lang) for raw, n in own.items()) for lang, own in known.items())
    words = tuple((raw, lang) for _, raw, lang in sorted(numbered))
    starts = np.cumsum([0, *map(len, running)], dtype=np.int64)
    return Texts(words, np.concatenate([*running, np.empty(0, np.int64)]), starts)
