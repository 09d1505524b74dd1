"""How surely two claims cannot both hold, and which cause is named."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from numrecon.model import Claim, Group
from numrecon.reconciliation import judge

Make = Callable[..., Any]


def verdict(group: Make, *claims: Claim, **fields: Any) -> Any:
    return judge(group(*claims, **fields))


def contradiction(group: Make, a: Claim, b: Claim, **fields: Any) -> float:
    found = verdict(group, a, b, **fields).conflicts
    return found[0].contradiction if found else 0.0


@pytest.mark.parametrize(
    ("first", "second", "least", "most"),
    [
        (("more_than", 400000.0), ("vague", None), 0.0, 0.1),
        (("more_than", 200000.0), ("almost", 421000.0), 0.0, 0.1),
        (("exact", 400000.0), ("more_than", 400000.0), 0.0, 0.9),
        (("exact", 400000.0), ("exact", 2000000.0), 0.9, 1.0),
        (("exact", 2.0), ("exact", 3.0), 0.9, 1.0),
        (("exact", 100.0), ("exact", 103.0), 0.9, 1.0),
        (("exact", 101.0), ("exact", 103.0), 0.9, 1.0),
        (("exact", 2000000.0), ("exact", 2040000.0), 0.0, 0.5),
        (("exact", 2.0), ("more_than", 2.0), 0.5, 0.9),
        (("exact", 2.0), ("at_least", 2.0), 0.0, 0.1),
        (("at_least", 3.0), ("exact", 20.0), 0.1, 0.5),
        (("more_than", 200.0), ("exact", 2000000.0), 0.5, 0.9),
        (("about", 400000.0), ("exact", 421000.0), 0.0, 0.1),
        (("at_most", 100.0), ("exact", 104.0), 0.9, 0.99),
    ],
)
def test_pairs(
    claim: Make, group: Make, first: tuple[str, Any], second: tuple[str, Any], least: float, most: float
) -> None:
    made = [
        claim(hedge, value, doc=doc, **({"low": 200000.0, "high": 999999.0} if hedge == "vague" else {}))
        for doc, (hedge, value) in zip("ab", (first, second), strict=True)
    ]
    assert least <= contradiction(group, *made) <= most


def test_neighbours_in_the_last_place_are_apart(claim: Make, group: Make) -> None:
    """What rounds to 73% and what rounds to 74% have no value in common; 73% and 73.4% do."""
    fields = {"kind": "percent", "unit": "percent"}
    a, b, c = (claim("exact", value, doc=doc, **fields) for doc, value in (("a", 73.0), ("b", 74.0), ("c", 73.4)))
    assert contradiction(group, a, b, **fields) == 1.0
    assert contradiction(group, a, c, **fields) == 0.0


@pytest.mark.parametrize(
    ("first", "second", "kind", "cause"),
    [
        ({"value": 2000000.0}, {"value": 2000.0}, "count", "factor"),
        ({"value": 2300000.0}, {"value": 2.3e9}, "money", "factor"),
        ({"value": 421000.0}, {"value": 42100.0}, "count", "factor"),
        ({"value": 421000.0}, {"value": 400000.0}, "count", "rounding"),
        ({"value": 100.0, "unit": "kilometer"}, {"value": 161.0, "unit": "kilometer"}, "measure", "unit"),
        ({"value": 62.0, "unit": "mile"}, {"value": 62.0, "unit": "kilometer"}, "measure", "unit"),
        ({"value": 10.0, "unit": "hectare"}, {"value": 24.7, "unit": "hectare"}, "measure", "unit"),
        # The ratio of a tonne and a short ton tells nothing of lengths.
        ({"value": 1.1, "unit": "kilometer"}, {"value": 1.21, "unit": "kilometer"}, "measure", None),
        ({"value": 1.1, "unit": "tonne"}, {"value": 1.21, "unit": "tonne"}, "measure", "unit"),
        ({"value": 1.234, "flags": ("separator",)}, {"value": 1234.0}, "count", "misreading"),
        ({"value": 210000.0, "each": True}, {"value": 420000.0}, "count", "each_total"),
        ({"value": 31.0, "as_of": "2026-01-01"}, {"value": 45.0, "as_of": "2026-01-02"}, "count", "superseded"),
        ({"value": 45.0, "as_of": "2026-01-01"}, {"value": 31.0, "as_of": "2026-01-02"}, "count", None),
        ({"value": 31.0, "as_of": "2026-01-01"}, {"value": 45.0, "as_of": "2026"}, "count", None),
        ({"value": 31.0, "as_of": "2026-01-01"}, {"value": 45.0, "as_of": "2026-01-02"}, "percent", None),
        ({"value": 7.0}, {"value": 70.0}, "count", None),
        ({"value": 400000.0}, {"value": 1500000.0}, "count", None),
    ],
)
def test_causes(claim: Make, group: Make, first: Any, second: Any, kind: str, cause: str | None) -> None:
    made = [claim("exact", doc=doc, kind=kind, **fields) for doc, fields in (("a", first), ("b", second))]
    unit = made[1].unit
    (conflict,) = verdict(group, *made, kind=kind, unit=unit).conflicts
    assert (conflict.cause and conflict.cause.type) == cause
    assert conflict.explanation and (conflict.cause is None or 0 < conflict.cause.weight <= 1)


@pytest.mark.parametrize(
    ("hedge", "fields"),
    [
        ("at_most", {"value": 47500.0}),
        ("more_than", {"value": 44900.0}),
        ("range", {"value": None, "low": 44000.0, "high": 46000.0}),
    ],
)
def test_a_slip_of_a_hedged_figure_is_named(claim: Make, group: Make, hedge: str, fields: Any) -> None:
    """What the words mean is a thousand times the other figure, though the figure in them is not."""
    made = claim("exact", 45.0, doc="a"), claim(hedge, fields.pop("value"), doc="b", **fields)
    (conflict,) = verdict(group, *made).conflicts
    assert conflict.cause is not None and conflict.cause.type == "factor"


TOLLS = ((120.0, "2026-01-01"), (310.0, "2026-01-02"), (560.0, "2026-01-03"))


@pytest.mark.parametrize("date", ["2026-01-02", None])
def test_a_count_that_grew_may_be_of_another_hour(claim: Make, group: Make, date: str | None) -> None:
    """Which of the two is the later one is not known, so neither replaces the other."""
    dated = [claim("exact", value, doc=day, as_of=day) for value, day in TOLLS]
    question = verdict(group, *dated, claim("exact", 340.0, doc="x", as_of=date))
    causes = {x.cause and x.cause.type for x in question.conflicts if 3 in (x.a, x.b)}
    assert causes == {"superseded"} and question.status == "compatible"
    assert question.asserted_low == 560.0


def test_a_figure_that_goes_up_and_down_is_no_toll(claim: Make, group: Make) -> None:
    dated = [
        claim("exact", value, doc=day, as_of=day) for value, (_, day) in zip((120.0, 560.0, 310.0), TOLLS, strict=True)
    ]
    question = verdict(group, *dated, claim("exact", 340.0, doc="x", as_of=None))
    assert {x.cause and x.cause.type for x in question.conflicts if 3 in (x.a, x.b)} == {None}


def test_a_bound_is_no_rounded_figure(claim: Make, group: Make) -> None:
    (conflict,) = verdict(group, claim("more_than", 400000.0, doc="a"), claim("exact", 391000.0, doc="b")).conflicts
    assert conflict.contradiction == 1.0 and conflict.cause is None


@pytest.mark.parametrize(("hedge", "cause"), [("exact", "rounding"), ("less_than", None), ("almost", None)])
def test_what_is_below_a_figure_is_not_cut_off_to_it(claim: Make, group: Make, hedge: str, cause: str | None) -> None:
    fields = {"kind": "measure", "unit": "kilometer"}
    made = claim(hedge, 2000.0, doc="a", **fields), claim("exact", 2262.0, doc="b", **fields)
    (conflict,) = verdict(group, *made, **fields).conflicts
    assert (conflict.cause and conflict.cause.type) == cause


def test_a_slip_is_named_and_blamed_on_the_odd_one_out(claim: Make, group: Make) -> None:
    claims = (claim("exact", 2000000.0, doc=doc, quote="2 mln") for doc in ("a", "b"))
    question = verdict(group, *claims, claim("exact", 2000.0, doc="c", quote="2,000"))
    assert question.status == "compatible" and [(x.a, x.b) for x in question.conflicts] == [(0, 2), (1, 2)]
    causes = [conflict.cause for conflict in question.conflicts]
    assert all(cause.type == "factor" and cause.claim == 2 for cause in causes)
    assert "a factor of 1,000" in causes[0].explanation and "2 mln" in causes[0].explanation
    assert question.asserted_low == question.asserted_high == question.point == 2000000.0


def test_a_later_count_replaces_an_earlier_one(claim: Make, group: Make) -> None:
    dates = ("2026-01-01", "2026-01-02", "2026-01-03")
    tolls = zip("abc", (31.0, 45.0, 52.0), dates, strict=True)
    question = verdict(group, *(claim("exact", value, doc=doc, as_of=date) for doc, value, date in tolls))
    assert question.status == "compatible" and question.asserted_low == question.asserted_high == 52.0
    assert question.point == 52.0 and 45 < question.low <= 52 <= question.high
    assert {conflict.cause.claim for conflict in question.conflicts} == {0, 1}


def test_every_pair_is_listed(claim: Make, group: Make) -> None:
    claims = [claim("exact", float(value), doc=f"{value}-{copy}") for value in (2, 3, 5) for copy in range(3)]
    question = verdict(group, *claims)
    assert len(question.conflicts) == 27 and all(x.n_pairs == 1 and x.a < x.b for x in question.conflicts)
    assert question.conflicts == tuple(sorted(question.conflicts, key=lambda x: (x.a, x.b)))
    assert question.agreement == pytest.approx(9 / 36)


def test_beyond_ten_thousand_claims_pairs_of_statements_stand_for_their_claims(claim: Make) -> None:
    one, other = claim("exact", 2.0), claim("exact", 3.0, doc="b")
    question = judge(Group("k", "things", "count", "", None, (one,) * 9_999 + (other,) * 2))
    (conflict,) = question.conflicts
    assert conflict.n_pairs == 19_998 and conflict.contradiction == 1.0


def told(claim: Make, group: Make, *spans: tuple[str, float, float], kind: str = "measure", **fields: Any) -> Any:
    """The verdict on written ranges '(unit, low, high)', each of an article of its own; in the unit of the first."""
    claims = [
        claim("range", None, doc=f"{at}.txt", low=low, high=high, kind=kind, unit=unit, **fields)
        for at, (unit, low, high) in enumerate(spans)
    ]
    return verdict(group, *claims, kind=kind, unit=spans[0][0])


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        (("centimeter", 5.0, 7.5), ("centimeter", 6.5, 7.5), "tension"),
        (("centimeter", 5.0, 7.5), ("centimeter", 5.0, 9.0), "tension"),
        (("inch", 2.0, 3.0), ("centimeter", 6.5, 7.5), "tension"),
        (("inch", 2.0, 3.0), ("centimeter", 5.0, 7.5), "agree"),
        (("mile", 10.0, 15.0), ("kilometer", 16.0, 25.0), "agree"),  # a rounded conversion
        (("centimeter", 3.0, 5.0), ("centimeter", 4.0, 6.0), "agree"),  # two estimates
        (("centimeter", 5.0, 6.0), ("centimeter", 6.5, 7.5), "contradiction"),
    ],
)
def test_ranges_with_one_end_in_common(
    claim: Make, group: Make, first: tuple[str, float, float], second: tuple[str, float, float], status: str
) -> None:
    """Both can hold of one value, yet one range is told with two ends; that is no more than a tension."""
    assert told(claim, group, first, second).status == status


def test_ranges_of_sums_in_two_currencies_share_no_end(claim: Make, group: Make) -> None:
    """Rates are not that sure: 5 to 8.5 billion euros are 6 to 10 billion dollars, or 5.9 to 10.1."""
    spans = ("EUR", 5e9, 8.5e9), ("USD", 5.95e9, 9e9)
    assert told(claim, group, *spans, kind="money", published="2021-03-26").status == "agree"


def test_ranges_that_differ_in_one_end_are_told_which(claim: Make, group: Make) -> None:
    found = told(claim, group, ("centimeter", 5.0, 7.5), ("centimeter", 6.5, 7.5)).conflicts
    assert "the other is 5 here and 6.5 there" in found[0].explanation


def test_ranges_of_one_document_or_of_a_table_may_share_an_end(claim: Make, group: Make) -> None:
    """Who tells both tells of two things; a table's ranges are estimates with their error."""
    fields: dict[str, Any] = {"kind": "measure", "unit": "centimeter", "low": 5.0}
    own = [claim("range", None, high=high, start=int(high), **fields) for high in (7.0, 9.0)]
    rows = [claim("range", None, high=high, doc=f"{high}", sentence="", **fields) for high in (7.0, 9.0)]
    assert [verdict(group, *two, kind="measure", unit="centimeter").conflicts for two in (own, rows)] == [(), ()]


def test_a_range_that_rose_was_replaced(claim: Make, group: Make) -> None:
    days = (("2024-01-01", 100.0, 150.0), ("2024-01-03", 100.0, 200.0))
    made = [claim("range", None, doc=day, as_of=day, published=day, low=low, high=high) for day, low, high in days]
    conflict = verdict(group, *made).conflicts[0]
    assert conflict.cause.type == "superseded" and conflict.cause.claim == conflict.a


def test_ranges_are_compared_the_same_among_other_questions(claim: Make, group: Make) -> None:
    """Groups that are alike are compared in one go."""
    from numrecon.reconciliation.compared import compared

    fields: dict[str, Any] = {"kind": "measure", "unit": "centimeter"}
    ranges = [claim("range", None, doc=doc, low=low, high=9.0, **fields) for doc, low in (("a", 5.0), ("b", 6.5))]
    groups = [group(claim("exact", 3.0, **fields), claim("exact", 4.0, doc="b", **fields), **fields)]
    groups += [group(*ranges, **fields), group(*ranges, claim("exact", 30.0, doc="c", **fields), **fields)]
    alone, among = [compared([one])[0] for one in groups], compared(groups)
    for one, other in zip(alone, among, strict=True):
        assert one.pairs.contradiction.tolist() == other.pairs.contradiction.tolist()
        assert (one.pairs.first.tolist(), one.pairs.second.tolist()) == (
            other.pairs.first.tolist(),
            other.pairs.second.tolist(),
        )


def test_no_digits_are_swapped_by_a_document_that_states_both_figures(claim: Make, group: Make) -> None:
    """'25 dead, not 52 as was reported' is no misreading of the 52 of others, be those of another day."""
    told = claim("exact", 52.0, doc="a", as_of="2026-03-04"), claim("exact", 25.0, doc="b")
    (slip,) = judge(group(*told)).conflicts
    assert slip.cause is not None and slip.cause.type == "misreading"
    found = judge(group(*told, claim("exact", 52.0, doc="b")))
    assert found.conflicts and all(c.cause is None or c.cause.type != "misreading" for c in found.conflicts)
