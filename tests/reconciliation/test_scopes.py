"""Parts and trends of claims made by hand: whatever replaces what and is part of what, some claim is left to judge."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numrecon.model import Claim, Group, Scope, Trend
from numrecon.reconciliation import judge

Make = Callable[..., Claim]

SCOPES = st.builds(
    Scope,
    st.booleans(),
    st.sampled_from([None, (), ("ES",), ("ES", "60")]),
    st.sampled_from([(), ("person",), ("child",)]),
    st.sampled_from([None, "adds_up", "comes_and_goes", "stays"]),
)
SAID = st.tuples(
    st.sampled_from(["exact", "exact", "more_than", "at_most", "about"]),
    st.sampled_from([31.0, 179.0, 197.0, 210.0, 219.0, 220.0, 389.0, 400.0]),
    st.sampled_from([None, "2024-01-01", "2024-01-02", "2024-01-05", "2024-01"]),
    st.sampled_from("abcd"),
    SCOPES,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(SAID, min_size=2, max_size=6))
def test_some_claim_is_left(claim: Make, said: list[tuple[Any, ...]]) -> None:
    made = [
        claim(hedge, value, doc=str(at), origin=origin, as_of=day, scope=scope)
        for at, (hedge, value, day, origin, scope) in enumerate(said)
    ]
    question = judge(Group("k", "l", "count", "", None, tuple(made)))
    assert question.low <= question.point <= question.high and question.n_origins >= 1


def test_a_whole_that_is_replaced_does_not_take_its_parts_along(claim: Make) -> None:
    """All but 31 are replaced by it, and 31 is called a part of what it replaced."""
    city = "ES", "60"
    goes: Trend = "comes_and_goes"
    rows: list[tuple[str, float, str, str, Scope]] = [
        ("exact", 31.0, "2024-01-05", "c", Scope(True, ())),
        ("exact", 197.0, "2024-01-01", "b", Scope(True, city, (), goes)),
        ("exact", 389.0, "2024-01-02", "a", Scope(True, city, ("child",), goes)),
        ("about", 210.0, "2024-01-02", "a", Scope(True, (), ("child",), goes)),
        ("exact", 219.0, "2024-01-01", "d", Scope(False, city, ("child",), "adds_up")),
    ]
    made = [
        claim(hedge, value, doc=str(at), origin=origin, as_of=day, scope=scope)
        for at, (hedge, value, day, origin, scope) in enumerate(rows)
    ]
    assert judge(Group("k", "l", "count", "", None, tuple(made))).point == 31
