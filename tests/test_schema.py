"""The contract: keys in order, canonical numbers, published schemas that are fresh and hold for real lines."""

from __future__ import annotations

import dataclasses
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon import schemas
from numrecon.model import (
    Alternative,
    Cause,
    Claim,
    Conflict,
    Document,
    Extraction,
    Quantity,
    Question,
    Refusal,
    Relation,
    Written,
)
from numrecon.schema import CLAIM, QUANTITY, QUESTION, REFUSED, extraction_record, number, question_record

CLAIM_KEYS = (
    "doc lang source published as_of start end quote sentence kind value low high hedge unit per each noun "
    "reading_low reading_high origin"
)
QUESTION_KEYS = (
    "schema_version question label kind unit per status asserted_low asserted_high low high point confidence agreement "
    "n_claims n_documents n_origins explanation claims conflicts relations"
)
QUANTITY_KEYS = (
    "start end text kind value low high low_open high_open hedge unit per each noun written confidence flags "
    "alternatives"
)

SAID = Claim(
    "a.txt",
    "pl",
    None,
    "2026-01",
    None,
    0,
    5,
    "ponad",
    "ponad 5",
    "count",
    5.0,
    5.0,
    None,
    "more_than",
    "",
    None,
    False,
    None,
    5.0,
    6.5,
    "a.txt",
    True,
)
ASKED = Question(
    "q",
    "chips",
    "count",
    "",
    None,
    "tension",
    5.0,
    None,
    5.0,
    9.0,
    6.0,
    0.5,
    0.5,
    2,
    1,
    1,
    "words",
    (SAID, SAID),
    (Conflict(0, 1, 0.6, Cause("factor", 0.5, "ten"), "x"), Conflict(0, 1, 0.5, None, "y")),
    (Relation("sum", ("r",), (0,), "z"),),
    {"predictions": [{"id": "p", "low": 1.0, "high": float("inf")}]},
)
READ = Extraction(
    Document("a.txt", "ponad 5 H200"),
    "pl",
    1.0,
    (
        Quantity(
            0,
            7,
            "ponad 5",
            "count",
            5.0,
            5.0,
            None,
            True,
            hedge="more_than",
            written=Written(1, 0),
            flags=("unit",),
            alternatives=(Alternative("unit", 5.0, None, None, "meter"),),
        ),
    ),
    (Refusal(8, 12, "H200", "label"),),
)


def test_an_extraction_has_the_contract_keys_in_order() -> None:
    line = extraction_record(READ)
    assert list(line)[:4] == ["schema_version", "id", "lang", "quantities"]
    assert "refused" not in line
    assert list(line["quantities"][0])[: len(QUANTITY_KEYS.split())] == QUANTITY_KEYS.split()
    (refused,) = extraction_record(READ, refused=True)["refused"]
    assert list(refused) == ["start", "end", "text", "reason"]


def test_a_question_has_the_contract_keys_in_order() -> None:
    line = question_record(ASKED)
    assert list(line)[: len(QUESTION_KEYS.split())] == QUESTION_KEYS.split()
    assert list(line["claims"][0])[: len(CLAIM_KEYS.split())] == CLAIM_KEYS.split()
    assert list(line["conflicts"][0])[:5] == ["a", "b", "contradiction", "cause", "explanation"]
    assert list(line["conflicts"][0]["cause"])[:2] == ["type", "weight"]
    assert line["conflicts"][1]["cause"] is None
    assert line["relations"] == [{"type": "sum", "questions": ["r"], "claims": [0], "explanation": "z"}]
    assert line["predictions"] == [{"id": "p", "low": 1, "high": None}]


def test_extra_never_hides_a_field_of_the_contract() -> None:
    assert question_record(dataclasses.replace(ASKED, extra={"label": "other"}))["label"] == "chips"


@pytest.mark.parametrize(("columns", "noun"), [(QUANTITY, Quantity), (CLAIM, Claim), (REFUSED, Refusal)])
def test_every_field_of_a_noun_is_a_column(columns: Any, noun: Any) -> None:
    inner = {"scope"}  # what the words say for the verdict, which tells it in its causes
    assert {column.name for column in columns} == {field.name for field in dataclasses.fields(noun)} - inner


def test_every_plain_field_of_a_question_is_a_column() -> None:
    nested = {"claims", "conflicts", "relations", "extra"}
    assert {column.name for column in QUESTION} == {field.name for field in dataclasses.fields(Question)} - nested


@given(st.floats())
def test_numbers_are_canonical(value: float) -> None:
    found = number(value)
    if found is None:
        assert value != value or abs(value) == float("inf")
    else:
        assert float(found) == value
        assert isinstance(found, int) == value.is_integer()


def test_whole_numbers_have_no_exponent_and_keep_their_digits() -> None:
    assert json.dumps(number(1e23)) == "1" + "0" * 23
    assert json.dumps(number(421000.0)) == "421000"
    assert json.dumps(number(-0.0)) == "0"
    assert json.dumps(number(0.1)) == "0.1"
    assert number(float("inf")) is None
    assert number(Decimal("2.50")) == 2.5


def test_array_scalars_become_plain_json() -> None:
    import numpy as np

    said = dataclasses.replace(SAID, start=np.int64(3), value=np.float64(0.1), each=np.bool_(True))
    line = question_record(dataclasses.replace(ASKED, claims=(said,)))
    assert json.loads(json.dumps(line))["claims"][0]["start"] == 3
    assert json.dumps(line["claims"][0]["value"]) == "0.1"


@pytest.mark.parametrize("name", schemas.LINES)
def test_published_schemas_are_fresh(name: str) -> None:
    assert schemas.published(name) == schemas.build(name), "run: python -m numrecon.schemas"


def holds(value: Any, schema: dict[str, Any], place: str = "line") -> None:
    """Assert the part of JSON Schema that our schemas use."""
    if "anyOf" in schema:
        fits = []
        for option in schema["anyOf"]:
            try:
                holds(value, option, place)
                fits.append(option)
            except AssertionError:
                continue
        assert fits, f"{place}: {value!r}"
        return
    if "const" in schema:
        assert value == schema["const"], place
        return
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    assert _kind(value) & set(kinds), f"{place}: {value!r} is none of {kinds}"
    if "enum" in schema:
        assert value in schema["enum"], f"{place}: {value!r}"
    if isinstance(value, dict):
        assert set(schema["required"]) <= set(value), place
        for key, part in schema["properties"].items():
            if key in value:
                holds(value[key], part, f"{place}.{key}")
    if isinstance(value, list):
        for item in value:
            holds(item, schema["items"], f"{place}[]")


def _kind(value: Any) -> set[str]:
    kinds = {
        bool: {"boolean"},
        int: {"integer", "number"},
        float: {"number"},
        str: {"string"},
        list: {"array"},
        dict: {"object"},
        type(None): {"null"},
    }
    return kinds[type(value)]


def test_lines_hold_to_the_published_schemas() -> None:
    holds(extraction_record(READ, refused=True), schemas.published("extraction"))
    holds(question_record(ASKED), schemas.published("question"))


def test_the_check_itself_can_fail() -> None:
    broken = question_record(ASKED) | {"status": "fine"}
    with pytest.raises(AssertionError, match="status"):
        holds(broken, schemas.published("question"))
