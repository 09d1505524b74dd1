"""What other documents say of a pair, held against the plain definition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numrecon.alignment.pairs.partners import AGAIN, LEAST_PARTNER, Partners, partners


def found(doc: list[int], log_odds: dict[tuple[int, int], float]) -> Partners:
    """The partners of claims of the documents `doc`."""
    i, j = (np.array([pair[side] for pair in log_odds], dtype=np.int64) for side in (0, 1))
    return partners(np.array(doc, dtype=np.int64), i, j, np.array(list(log_odds.values()), dtype=float))


def pair(known: Partners, a: int, b: int) -> tuple[float, float]:
    one, other = np.array([a]), np.array([b])
    return float(known.shared(one, other)[0]), float(known.differ(one, other)[0])


def test_a_third_document_brings_two_figures_together() -> None:
    shared, differ = pair(found([0, 1, 2], {(0, 2): 4.0, (1, 2): 4.0}), 0, 1)
    assert shared > 0.7 and differ < 0.01


def test_a_third_document_with_a_figure_for_each_keeps_them_apart() -> None:
    shared, differ = pair(found([0, 1, 2, 2], {(0, 2): 4.0, (1, 3): 4.0, (0, 3): -2.0, (1, 2): -2.0}), 0, 1)
    assert shared < 0.3 and differ > 0.9


def test_a_figure_told_again_is_no_other_partner() -> None:
    cut = {(0, 2): 4.0, (1, 3): 4.0, (0, 3): -2.0, (1, 2): -2.0, (2, 3): 3.0}
    shared, differ = pair(found([0, 1, 2, 2], cut), 0, 1)
    assert shared > 0.7 and differ < 0.4


def test_one_partner_that_tells_the_same_as_several_is_no_more_than_the_same() -> None:
    told = {(0, 2): 9.0, (1, 3): 9.0, (1, 4): 9.0, (2, 3): 9.0, (2, 4): 9.0, (3, 4): -9.0}
    assert pair(found([0, 1, 2, 2, 2], told), 0, 1)[0] == 1.0


def test_two_documents_hear_nobody() -> None:
    known = found([0, 0, 1, 1], {(0, 2): 3.0, (1, 3): 3.0, (0, 3): 1.0, (0, 1): 5.0})
    assert known.heard == 0.0 and pair(known, 0, 2) == pytest.approx((0.0, 0.0))


def test_the_more_documents_the_more_is_heard() -> None:
    heard = [found(list(range(many)), {}).heard for many in (1, 2, 3, 6, 100)]
    assert heard[:2] == [0.0, 0.0] and heard[1:] == sorted(set(heard)) and heard[-1] < 1.0


def test_nothing_read_has_no_partners() -> None:
    known = found([], {})
    assert known.heard == 0.0 and not len(known.count)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_said_is_the_plain_definition(data: st.DataObject) -> None:
    doc = sorted(data.draw(st.lists(st.integers(0, 4), min_size=2, max_size=9)))
    doc = [sorted(set(doc)).index(d) for d in doc]
    pairs = [(a, b) for a in range(len(doc)) for b in range(a + 1, len(doc))]
    log_odds = {at: data.draw(st.floats(-5, 6)) for at in pairs}
    chance = np.zeros((len(doc), len(doc)))
    for (a, b), odds in log_odds.items():
        if doc[a] != doc[b] and odds > LEAST_PARTNER:
            chance[a, b] = chance[b, a] = 1 / (1 + np.exp(-odds))
    odds, again = chance / (1 - chance), np.zeros_like(chance)
    for (a, b), told in log_odds.items():
        if doc[a] == doc[b] and (likely := 1 / (1 + np.exp(-told))) > AGAIN:
            again[a, b] = again[b, a] = likely
    again += np.eye(len(doc))
    own = np.array(doc)[:, None] == np.arange(max(doc) + 1)
    choice = odds / (1 + (odds @ own)[:, doc])
    repeats = np.diag(chance @ (again - np.eye(len(doc))) @ chance)
    within, count = choice @ own, chance.sum(axis=1) + repeats + 0.3
    known = found(doc, log_odds)
    for a, b in pairs:
        shared, differ = pair(known, a, b)
        assert shared == pytest.approx(min(1.0, chance[a] @ again @ chance[b] / np.sqrt(count[a] * count[b])))
        both = within[a] @ within[b] - choice[a] @ again @ choice[b]
        share = min(1.0, max(0.0, both) / max(1, max(doc) - 1))
        assert differ == pytest.approx(np.sqrt(share), abs=1e-6)
        assert (shared, differ) == pytest.approx(pair(known, b, a)) and 0 <= shared <= 1 and 0 <= differ <= 1
