"""Which documents tell of one event: stories together read as they do apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from numrecon.alignment import align
from numrecon.alignment.documents import topics as topic_module
from numrecon.alignment.documents.labelled import read
from numrecon.alignment.documents.topics import joined, topics
from numrecon.api import read_one
from numrecon.kernels.linkage import Table
from numrecon.model import Document, Extraction

STORIES = Path(__file__).parents[2] / "seeds" / "stories"
PAIRS = [
    ("evergrande-2021", "germanwings-2015"),
    ("derna-flood-2023", "artemis-1-2022"),
    ("mpox-2022", "nvidia-export-2025"),
]


def documents(name: str) -> list[tuple[Document, str]]:
    """A story's articles, each with its language."""
    articles = [document for document, _ in read(STORIES / f"{name}.story").articles]
    return [(Document(f"{name}/{d.id}", d.text, d.lang, d.source, d.published), str(d.lang)) for d in articles]


@pytest.mark.parametrize("pair", PAIRS)
def test_two_events_are_two_topics(pair: tuple[str, str]) -> None:
    first, second = (documents(name) for name in pair)
    found = topics([*first, *second])
    assert len(set(found[: len(first)])) == 1 and len(set(found[len(first) :])) == 1
    assert found[0] != found[-1]
    order = np.random.default_rng(3).permutation(len(found))
    shuffled = topics([[*first, *second][k] for k in order])
    assert [len(set(shuffled[order < 12])), len(set(shuffled[order >= 12])), len(set(shuffled))] == [1, 1, 2]


def test_days_far_apart_speak_against_one_event() -> None:
    one, other = np.array([0.0, 0.0, 0.0, np.nan]), np.array([3.0, 90.0, 900.0, 5.0])
    near, months, years, unknown = topic_module._distance(one, other)
    assert near == unknown == 0.0 > months > years


def test_documents_that_are_pinned_are_of_one_topic() -> None:
    first, second = (documents(name) for name in PAIRS[0])
    assert len(set(joined(topics([*first, *second]), [(0, len(first))]))) == 1


@pytest.mark.parametrize("block", [12, 100])
def test_documents_of_a_large_folder_are_compared_in_blocks(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    several = [document for pair in PAIRS for name in pair for document in documents(name)]
    known = topics(several)
    monkeypatch.setattr(topic_module, "_EVERY", 0)
    monkeypatch.setattr(topic_module, "_BLOCK", block)
    found = topics(several)
    assert len(set(zip(known.tolist(), found.tolist(), strict=True))) <= len(set(known.tolist())) + 2
    order = np.random.default_rng(3).permutation(len(several))
    shuffled = topics([several[k] for k in order])
    assert len(set(zip(found[order].tolist(), shuffled.tolist(), strict=True))) == len(set(found.tolist()))


def test_a_block_holds_few_documents_and_blocks_together_all_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topic_module, "_BLOCK", 3)
    blocks = topic_module._blocks(csr_matrix(np.tile([[1.0, 2.0, 0.0]], (7, 1))))
    assert (blocks.sum(axis=1) == 3.0).all() and blocks.getnnz(axis=0).tolist() == [3, 3, 1] * 2


@pytest.mark.parametrize("common", [0.0, 1.0])
def test_topics_are_the_same_however_anchors_are_multiplied(common: float, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (documents(name) for name in PAIRS[1])
    known = topics([*first, *second])
    monkeypatch.setattr(topic_module, "_COMMON", common)
    assert topics([*first, *second]).tolist() == known.tolist()


def test_one_document_and_none() -> None:
    assert topics([]).tolist() == []
    assert topics([(Document("a", "No figures here."), "en")]).tolist() == [0]
    assert topics([(Document("a", ""), "en"), (Document("b", ""), "xx")]).tolist() == [0, 1]


@pytest.mark.parametrize("pair", PAIRS)
def test_stories_together_give_the_same_questions_as_apart(pair: tuple[str, str]) -> None:
    def groups(several: list[Extraction]) -> dict[tuple[str, int], frozenset[tuple[str, int]]]:
        found = [frozenset((claim.doc, claim.start) for claim in group.claims) for group in align(several)]
        return {place: members for members in found for place in members}

    apart = [[read_one(document) for document, _ in documents(name)] for name in pair]
    known = groups(apart[0]) | groups(apart[1])
    both = groups(apart[0] + apart[1])
    assert sum(both[place] == members for place, members in known.items()) >= 0.97 * len(known)


def test_groups_stay_apart_that_are_little_alike_beside_what_holds_one_of_them_together() -> None:
    tight, loose = topic_module._Events(4), topic_module._Events(4)
    assert tight.try_join(0, 1, 0.5) and not tight.try_join(0, 2, 0.1)
    assert loose.try_join(0, 1, 0.2) and loose.try_join(0, 2, 0.1) and loose.try_join(0, 3, 0.1)
    assert loose._held(0) == pytest.approx((0.2 + 2 * 0.1 + 3 * 0.1) / 6)


def neighbours(many: int, *likeness: tuple[int, int, float]) -> dict[tuple[int, int], float]:
    """The likeness of pairs of documents when their neighbours have had a say."""
    a, b = (np.array([pair[side] for pair in likeness], dtype=np.int64) for side in (0, 1))
    one = np.ones(len(likeness), dtype=np.int64)
    table = Table(a, b, np.array([pair[2] for pair in likeness], dtype=float), one, one > 0, one < 0)
    total = topic_module._with_neighbours(table, many).total.tolist()
    return {pair[:2]: value for pair, value in zip(likeness, total, strict=True)}


def test_the_same_neighbours_bring_documents_together_and_others_take_them_apart() -> None:
    apart = [(0, k, 0.3) for k in (2, 3)] + [(1, k, 0.3) for k in (4, 5)]
    same = [(side, k, 0.3) for side in (0, 1) for k in (2, 3, 4)]
    assert neighbours(6, (0, 1, 0.1), *apart)[0, 1] < 0.1 < neighbours(6, (0, 1, 0.1), *same)[0, 1]
    cosine, others = 0.27 / (0.27 + 0.01), 0.9
    heard = others / (others + topic_module._HALF)
    said = heard * topic_module._NEIGHBOURS * (cosine - topic_module._AS_USUAL)
    assert neighbours(6, (0, 1, 0.1), *same)[0, 1] == pytest.approx(0.1 + said)


def test_documents_without_other_neighbours_are_as_alike_as_their_words() -> None:
    assert neighbours(2, (0, 1, 0.1)) == {(0, 1): 0.1}
    assert neighbours(6, (0, 1, 0.1), (2, 3, 0.2), (4, 5, 0.3)) == pytest.approx(
        {(0, 1): 0.1, (2, 3): 0.2, (4, 5): 0.3}
    )
    assert neighbours(3) == {}


def test_no_pair_is_less_alike_than_one_that_is_not_there() -> None:
    found = neighbours(40, (0, 1, 0.03), *[(k % 2, k, 0.5) for k in range(2, 40)])
    assert found[0, 1] == 0.0 and min(found.values()) >= 0.0
