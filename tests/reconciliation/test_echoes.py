"""Echoes count once, and the verdict says what they would add."""

from __future__ import annotations

from collections.abc import Callable

from numrecon.model import Claim, Group
from numrecon.reconciliation import judge, traced

Make = Callable[..., Claim]


def counted(claim: Make, value: float, doc: str, day: str | None, origin: str | None = None) -> Claim:
    return claim("exact", value, doc=doc, source=doc, origin=origin or doc, published=day, as_of=day)


def test_rare_digits_within_days_are_one_count(claim: Make, group: Callable[..., Group]) -> None:
    first = counted(claim, 12_347.0, "a", "2026-03-01")
    second = counted(claim, 12_347.0, "b", "2026-03-03")
    assert [c.origin for c in traced(group(second, first)).claims] == ["a", "a"]


def test_round_or_late_figures_are_not(claim: Make, group: Callable[..., Group]) -> None:
    rounded = group(counted(claim, 12_000.0, "a", "2026-03-01"), counted(claim, 12_000.0, "b", "2026-03-01"))
    late = group(counted(claim, 12_347.0, "a", "2026-03-01"), counted(claim, 12_347.0, "b", "2026-04-01"))
    undated = group(counted(claim, 12_347.0, "a", None), counted(claim, 12_347.0, "b", None))
    for several in (rounded, late, undated):
        assert traced(several) is several


def test_a_named_origin_wins_over_the_outlets(claim: Make, group: Callable[..., Group]) -> None:
    found = traced(
        group(
            counted(claim, 12_347.0, "a", "2026-03-01"),
            counted(claim, 12_347.0, "b", "2026-03-02", "police"),
            counted(claim, 12_347.0, "c", "2026-03-02", "army"),
            counted(claim, 12_347.0, "d", "2026-03-03", "police"),
        )
    )
    assert [c.origin for c in found.claims] == ["police", "police", "army", "police"]


def test_the_explanation_names_the_origin_and_the_confidence_without_discount(
    claim: Make, group: Callable[..., Group]
) -> None:
    echoes = [counted(claim, 40.0, doc, "2026-03-01", "Reuters") for doc in "abc"]
    question = judge(group(*echoes, counted(claim, 40.0, "d", "2026-03-01")))
    alone = judge(group(*(counted(claim, 40.0, doc, "2026-03-01") for doc in "abcd")))
    assert question.n_origins == 2 and question.confidence < alone.confidence
    assert f"4 documents, 2 origins (Reuters in 3): counted one by one, they would give {alone.confidence:.0%}." in (
        question.explanation
    )
    assert "counted one by one" not in alone.explanation
