"""`numrecon reconcile --claims`."""

from __future__ import annotations

import json
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
