"""What the library hands back: iteration, exports, writing, Arrow only where pyarrow is."""

from __future__ import annotations

import csv
import dataclasses
import importlib.util
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from numrecon.errors import MissingExtraError, UsageError
from numrecon.model import Claim, Document, Extraction, Quantity, Question
from numrecon.results import Quantities, Result

SAID = Claim(
    "a.txt",
    "pl",
    None,
    None,
    None,
    0,
    7,
    "ponad 5",
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
ASKED = Question("q", "chips", "count", "", None, "single", 5.0, None, 5.0, 9.0, 6.0, 0.5, 1.0, 1, 1, 1, "", (SAID,))
FIVE = Quantity(0, 7, "ponad 5", "count", 5.0, 5.0, None, True, hedge="more_than")
READ = Quantities(
    [
        Extraction(Document("a.txt", "ponad 5"), "pl", 1.0, (FIVE, FIVE)),
        Extraction(Document("b.txt", ""), "pl", 1.0, ()),
    ]
)
RESULT = Result([ASKED], documents=3)


def test_they_iterate_as_their_nouns() -> None:
    assert list(READ) == [FIVE, FIVE]
    assert len(READ) == 2
    assert list(RESULT) == [ASKED]
    assert len(RESULT) == 1


def test_documents_are_counted_given_or_taken_from_claims() -> None:
    assert RESULT.n_documents == 3
    assert Result([ASKED], documents=["a", "b"]).n_documents == 2
    assert Result([ASKED]).n_documents == 1


def test_they_are_frozen_and_compare_by_content() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        RESULT.questions = ()  # type: ignore[misc]
    assert Result([ASKED], documents=3) == RESULT


def test_dicts_are_one_a_noun() -> None:
    assert [row["doc"] for row in READ.to_dicts()] == ["a.txt", "a.txt"]
    assert READ.to_dicts()[0]["low"] == 5
    assert RESULT.to_dicts()[0]["claims"][0]["quote"] == "ponad 5"


def test_json_lines_are_one_a_document_and_one_a_question() -> None:
    assert [json.loads(line)["id"] for line in READ.to_jsonl().splitlines()] == ["a.txt", "b.txt"]
    assert [json.loads(line)["question"] for line in RESULT.to_jsonl().splitlines()] == ["q"]


def test_columns_are_as_long_as_the_table_and_keep_its_order() -> None:
    columns = READ.columns()
    assert list(columns)[:4] == ["doc", "lang", "start", "end"]
    assert columns["text"] == ["ponad 5", "ponad 5"]
    assert RESULT.columns()["reading_high"] == [6.5]
    assert RESULT.columns("questions")["status"] == ["single"]
    assert RESULT.columns("conflicts")["cause"] == []


def test_csv_is_the_claims_table_unless_asked() -> None:
    rows = list(csv.DictReader(io.StringIO(RESULT.to_csv())))
    assert rows[0]["quote"] == "ponad 5"
    assert "n_origins" in RESULT.to_csv(table="questions")
    assert RESULT.to_csv(table="relations").startswith("question,label,relation,type")
    assert READ.to_csv(table="refused").startswith("doc,lang,start")
    with pytest.raises(UsageError, match="claims, questions"):
        RESULT.to_csv(table="quantities")


def test_exports_write_whole_files(tmp_path: Path) -> None:
    for name, export in (
        ("a.csv", RESULT.to_csv),
        ("a.jsonl", RESULT.to_jsonl),
        ("a.html", RESULT.to_html),
        ("a.md", RESULT.to_markdown),
        ("q.html", READ.to_html),
    ):
        assert export(tmp_path / name) == (tmp_path / name).read_bytes().decode()
    assert len(list(tmp_path.iterdir())) == 5


@pytest.mark.parametrize("table", [READ, RESULT])
def test_arrow_streams_ask_for_pyarrow_by_name(table: Quantities | Result, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"numrecon\[arrow\]"):
        table.__arrow_c_stream__()


@pytest.mark.skipif(importlib.util.find_spec("pyarrow") is None, reason="needs the extra 'arrow'")
def test_arrow_streams_hold_the_tables() -> None:
    import pyarrow

    assert pyarrow.table(READ).to_pydict()["low"] == [5.0, 5.0]
    assert pyarrow.table(RESULT).to_pydict()["quote"] == ["ponad 5"]


def test_results_load_the_standard_library_only() -> None:
    code = "import numrecon.results, sys; print({'rich', 'jinja2', 'numpy', 'pint', 'pyarrow'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
