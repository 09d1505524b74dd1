"""Products of rows, and assignments, are those of the plain definition however they are divided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import random_array

from numrecon.alignment import align, features, grouping
from numrecon.alignment.links import Links
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


def test_products_in_one_and_in_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: Any = random_array((30, 50), density=0.2, rng=CHANCE, format="csr")
    i, j = CHANCE.integers(30, size=(2, 200))
    plain = (rows.toarray()[i] * rows.toarray()[j]).sum(axis=1)
    assert np.allclose(features._products(rows, i, j), plain)
    assert np.allclose(features._of_documents(rows, i, j), plain)
    monkeypatch.setattr(features, "_PRODUCTS", 0)
    monkeypatch.setattr(features, "_CELLS", 40)
    assert np.allclose(features._products(rows, i, j), plain)
    assert features._products(rows, i[:0], j[:0]).shape == (0,)


def test_an_assignment_in_parts_is_that_of_two_whole_documents() -> None:
    for _ in range(50):
        doc = np.sort(CHANCE.integers(3, size=14))
        i, j = np.triu_indices(len(doc), 1)
        some = (doc[i] != doc[j]) & (CHANCE.random(len(i)) < 0.3)
        links = Links(i[some], j[some], CHANCE.normal(0.0, 2.0, int(some.sum())))
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
    plain = features._products

    def counted(matrix: Any, i: Any, j: Any) -> Any:
        multiplied.append((matrix.shape[0], len(i)))
        return plain(matrix, i, j)

    monkeypatch.setattr(features, "_products", counted)
    text = "\n".join(f"In district {n} there were {3 * n + 1001} houses." for n in range(40))
    align(read_one(Document(name, text, lang="en")) for name in "ab")
    assert all(pairs <= 3 for documents, pairs in multiplied if documents == 2)
