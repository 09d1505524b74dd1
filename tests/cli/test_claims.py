"""`numrecon reconcile --claims`."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from numrecon.cli.main import main


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_table_gives_one_line_a_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("question,source,value,unit\na,x,421000,\na,y,421000,\nb,x,10.2,meter\nb,y,1020,centimeter\n")
    assert main(["reconcile", "--claims", str(path), "--format", "jsonl"]) == 0
    first, second = lines(capsys)
    assert (first["question"], first["point"], first["status"], first["n_origins"]) == ("a", 421000, "agree", 2)
    assert (second["question"], second["unit"], second["status"]) == ("b", "centimeter", "agree")


def test_rows_without_a_question_go_by_label_and_dimension(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("label,value,unit\nLength,3,meter\nlength,300,centimeter\nlength,3,kilogram\nwidth,3,meter\n")
    assert main(["reconcile", "--claims", str(path), "--format", "jsonl"]) == 0
    assert [question["n_claims"] for question in lines(capsys)] == [2, 1, 1]


def test_a_bad_row_ends_the_run_or_is_passed_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("value\nmany\n7\n")
    assert main(["reconcile", "--claims", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["reconcile", "--claims", str(path), "--keep-going", "--format", "jsonl"]) == 3
    found = capsys.readouterr()
    assert "value is 'many'" in found.err and len(found.out.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["--claims", "a.csv", "b.txt"], ["--sharing", "exact", "b.txt"]])
def test_wrong_usage(arguments: list[str]) -> None:
    assert main(["reconcile", *arguments]) == 2


def test_an_uncertainty_beyond_use_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And nothing overflows on the way: a warning would fail the test."""
    found = []
    for text in ("q,6,1\n", "q,6,1\nq,5,1e300\n"):
        path = tmp_path / "claims.csv"
        path.write_text(f"question,value,sd\n{text}")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert main(["reconcile", "--claims", str(path), "--format", "jsonl"]) == 0
        found += lines(capsys)
    assert all(found[0][name] == pytest.approx(found[1][name]) for name in ("low", "point", "high"))


def test_units_as_people_write_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("question,value,unit\na,5,$\na,5,usd\nb,6,%\nb,6,percent\nc,60,mph\nc,96.56,km/h\n")
    assert main(["reconcile", "--claims", str(path), "--format", "jsonl"]) == 0
    found = lines(capsys)
    assert [one["unit"] for one in found] == ["USD", "percent", "kilometer / hour"]
    assert [one["status"] for one in found] == ["agree"] * 3


def test_a_wrong_date_is_named_by_its_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("value,as_of\n5,yesterday\n")
    assert main(["reconcile", "--claims", str(path)]) == 2
    assert "'as_of' is 'yesterday'" in capsys.readouterr().err


APART = "question,value,unit,source\nq,5,blub,A\nq,6,m,B\nq,7,USD,C\n"


def test_what_cannot_be_compared_is_counted_nowhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(APART)
    assert main(["reconcile", "--claims", str(path), "--format", "jsonl"]) == 0
    (question,) = lines(capsys)
    assert [question[name] for name in ("status", "n_claims", "n_origins", "agreement")] == ["single", 1, 1, 1]
    assert question["not_compared"]["claims"] == [0, 1] and len(question["claims"]) == 3  # type: ignore[index, arg-type]
    assert main(["reconcile", "--claims", str(path)]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "single 1 of 3 1 1" in shown and "“5” (A) is in blub" in shown and "(2 not compared)" in shown


def test_a_report_draws_only_what_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(APART)
    assert main(["reconcile", "--claims", str(path), "--format", "html"]) == 0
    page = capsys.readouterr().out
    assert "1 of 3 claims (2 not compared)" in page and page.count('class="label"') == 1
    assert page.count("<small>not compared</small>") == 2
    assert main(["reconcile", "--claims", str(path), "--format", "md"]) == 0
    assert [line.count("█") > 0 for line in capsys.readouterr().out.splitlines()[-3:]] == [False, False, True]


def test_the_unit_of_a_question_is_one_that_most_claims_come_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("question,value,unit\nq,1,USD\nq,2,USD\nq,1,km\nq,1000,m\nq,0.62,mi\n")
    assert main(["reconcile", "--claims", str(path), "--format", "jsonl"]) == 0
    (question,) = lines(capsys)
    assert (question["unit"], question["n_claims"], question["status"]) == ("kilometer", 3, "agree")


@pytest.mark.parametrize(
    ("row", "problem"),
    [("5,6,7", "value 5 lies below low 6"), ("8,6,7", "value 8 lies above high 7"), ("6.5,7,6", "low 7 lies above")],
)
def test_a_row_that_contradicts_itself_is_an_error(
    row: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(f"value,low,high\n6.5,6,7\n{row}\n")
    assert main(["reconcile", "--claims", str(path)]) == 2
    assert problem in (said := capsys.readouterr().err) and ":3:" in said and said.count("\n") == 1
