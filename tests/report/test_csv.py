"""CSV: round trip through the standard reader, the guard, and metadata that matches the header."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from numrecon.report.csv import (
    cell,
    extractions_csv,
    guard,
    metadata,
    result_csv,
    table_csv,
    unguard,
)
from numrecon.results import Quantities, Result
from numrecon.schema import TABLES, Column, Table

TEXT = Column("t", "string", "A text.")
NUMBER = Column("n", "number", "A number.")


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_claims_come_back_from_the_standard_reader(result: Result) -> None:
    rows = read(result_csv(result, "claims"))
    assert len(rows) == 7
    assert rows[0]["quote"] == "ponad 400 000"
    assert (rows[0]["low"], rows[0]["high"]) == ("400000", "")
    assert rows[1]["quote"] == "عدة مئات الآلاف"
    assert [row["claim"] for row in rows] == ["0", "1", "2", "0", "1", "2", "0"]
    assert rows[3]["value"] == "9600000000"
    assert rows[5]["reading_unit"] == "USD"
    assert rows[6]["high"] == "-2.5"


def test_text_is_guarded_and_numbers_are_not(result: Result) -> None:
    rows = read(result_csv(result, "claims"))
    assert rows[4]["quote"] == "'=US$ 9,6 milhões"
    assert rows[4]["label"] == "'=cost, per day"
    assert cell(-2.5, NUMBER) == "-2.5"
    assert read(result_csv(result, "questions"))[1]["label"] == "'=cost, per day"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_every_formula_start_gets_an_apostrophe(start: str) -> None:
    assert guard(f"{start}1+1").startswith(f"'{start}")


@given(st.text())
@example("'=1")
@example("''@x")
@example("'90s")
def test_the_guard_comes_off_without_loss(text: str) -> None:
    assert unguard(guard(text)) == text
    assert not guard(text).startswith(tuple("=+-@\t\r\n\0"))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1))
def test_any_text_comes_back(texts: list[str]) -> None:
    table = Table("t", "", (TEXT, Column("u", "string", "Another.")), ("t",))
    rows = list(csv.reader(io.StringIO(table_csv(table, ({"t": text, "u": "x"} for text in texts)), newline="")))
    assert [unguard(row[0]) for row in rows[1:]] == texts
    assert all(row[1] == "x" for row in rows[1:])


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_come_back_exactly(value: float) -> None:
    from numrecon.schema import number

    text = cell(number(value), NUMBER)
    assert float(text) == value
    assert not (value.is_integer() and ("e" in text or "." in text))


def test_conflicts_name_both_quotes_and_the_cause(result: Result) -> None:
    first, second = read(result_csv(result, "conflicts"))
    assert (first["a"], first["b"], first["cause"], first["cause_weight"]) == ("0", "1", "factor", "0.92")
    assert first["quote_a"] == "$9.6 bn"
    assert first["n_pairs"] == "3"
    assert (second["cause"], second["cause_weight"]) == ("", "")


def test_quantities_hold_nested_parts_as_json(quantities: Quantities) -> None:
    (row,) = read(extractions_csv(quantities, "quantities"))
    assert json.loads(row["written"]) == {"digits": 1, "place": 5}
    assert json.loads(row["alternatives"])[0]["value"] == 400
    assert (row["flags"], row["rules"], row["low_open"]) == ("separator", "hedge.before digits", "true")


def test_lines_end_in_lf_without_bom(result: Result) -> None:
    text = result_csv(result, "claims")
    assert not text.startswith("\ufeff")
    assert text.endswith("\n")
    assert "\r" not in text


@pytest.mark.parametrize("name", TABLES)
def test_metadata_matches_the_header(name: str) -> None:
    content = json.loads(metadata(name))
    header = table_csv(TABLES[name], []).strip().split(",")
    columns = content["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == header
    assert set(content["tableSchema"]["primaryKey"]) <= set(header)
    assert content["url"] == f"{name}.csv"
    assert content["schema_version"] == 1
    assert all(column["description"] and "unit" in column for column in columns)


def test_keys_are_unique(result: Result) -> None:
    for name, text in (("claims", result_csv(result, "claims")), ("conflicts", result_csv(result, "conflicts"))):
        keys = [tuple(row[part] for part in TABLES[name].key) for row in read(text)]
        assert len(keys) == len(set(keys))
