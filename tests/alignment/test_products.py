"""Products of documents, and assignments, are those of the plain definition however they are divided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import random_array

from numrecon.alignment import align, grouping
from numrecon.alignment.pairs import likeness
from numrecon.alignment.pairs.links import Links
from numrecon.alignment.pairs.partners import partners
from numrecon.api import read_one
from numrecon.model import Document

if TYPE_CHECKING:
    import pytest

CHANCE = np.random.default_rng(5)


@dataclass
class _Claims:
    """The columns that an assignment looks at."""

    doc: Any

    def __len__(self) -> int:
        return len(self.doc)


def test_the_words_of_documents_are_those_of_their_pairs() -> None:
    rows: Any = random_array((30, 50), density=0.2, rng=CHANCE, format="csr")
    i, j = CHANCE.integers(30, size=(2, 200))
    assert np.allclose(likeness._of_documents(rows, i, j), (rows.toarray()[i] * rows.toarray()[j]).sum(axis=1))


def test_an_assignment_in_parts_is_that_of_two_whole_documents() -> None:
    for _ in range(50):
        doc = np.sort(CHANCE.integers(3, size=14))
        i, j = np.triu_indices(len(doc), 1)
        some = (doc[i] != doc[j]) & (CHANCE.random(len(i)) < 0.3)
        i, j, none = i[some], j[some], np.empty(0, np.int64)
        links = Links(i, j, CHANCE.normal(0.0, 2.0, len(i)), partners(doc, none, none, np.empty(0)))
        kept = grouping._assigned(_Claims(doc), links)  # type: ignore[arg-type]
        for first, second in ((0, 1), (0, 2), (1, 2)):
            own = (doc[links.i] == first) & (doc[links.j] == second) & (links.log_odds > grouping._WEAKEST)
            gain = np.zeros((len(doc), len(doc)))
            gain[links.i[own], links.j[own]] = links.log_odds[own] - grouping._WEAKEST
            one, other = linear_sum_assignment(gain, maximize=True)
            best = {pair for pair in zip(one.tolist(), other.tolist(), strict=True) if gain[pair] > 0}
            pairs = kept & own
            assert set(zip(links.i[pairs].tolist(), links.j[pairs].tolist(), strict=True)) == best


def test_the_words_of_two_long_documents_are_multiplied_once(monkeypatch: pytest.MonkeyPatch) -> None:
    multiplied = []
    plain = likeness.row_products

    def counted(matrix: Any, i: Any, j: Any) -> Any:
        multiplied.append((matrix.shape[0], len(i)))
        return plain(matrix, i, j)

    monkeypatch.setattr(likeness, "row_products", counted)
    text = "\n".join(f"In district {n} there were {3 * n + 1001} houses." for n in range(40))
    align(read_one(Document(name, text, lang="en")) for name in "ab")
    of_documents = [pairs for documents, pairs in multiplied if documents == 2]
    assert of_documents and max(of_documents) <= 3
