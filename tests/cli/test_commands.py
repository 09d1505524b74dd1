"""The command as its users type it: what goes where, exit codes, and one clear line for what is wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from numrecon.cli.main import main

POLISH = "Władze zatwierdziły import ponad 400 000 procesorów H200."
GERMAN = "Die Behörden genehmigten den Import von fast 421.000 H200-Chips."
SPANISH = "El gobierno aprobó la importación de más de 400.000 procesadores para las empresas del país, según fuentes."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test runs in a folder of its own, with two articles in `news/`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news/de.txt").write_text(GERMAN)
    (tmp_path / "news/pl.txt").write_text(POLISH)
    return tmp_path


def error(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line on standard error; nothing is on standard output."""
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("command", ["extract", "reconcile"])
@pytest.mark.parametrize("inputs", [["news/pl.txt"], ["news"], ["news/*.txt"], ["-", "./news/../news/pl.txt"]])
def test_an_output_never_takes_the_place_of_an_input(
    command: str, inputs: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(Path("news"))
    assert main([command, *inputs, "-o", "news/pl.txt"]) == 2
    assert "news/pl.txt: the output is one of the inputs" in error(capsys)
    assert contents(Path("news")) == before


def test_a_table_of_claims_is_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    Path("claims.csv").write_text("value\n5\n")
    assert main(["reconcile", "--claims", "claims.csv", "-o", "."]) == 2
    assert "the output is one of the inputs" in error(capsys)
    assert Path("claims.csv").read_text() == "value\n5\n"


def test_a_report_beside_its_articles_is_not_read_as_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reconcile", "news", "-o", "news"]) == 0
    first = contents(Path("news"))
    assert "report.html" in first
    assert main(["reconcile", "news", "-o", "news"]) == 0
    assert contents(Path("news")) == first
    capsys.readouterr()
    assert main(["extract", ".", "--format", "jsonl"]) == 0
    ids = [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()]
    assert ids == ["./news/de.txt", "./news/pl.txt"]


def test_an_article_called_report_is_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    page = "<html><body><p>Over 5,000 people died in the flood.</p></body></html>"
    Path("news/report.html").write_text(page)
    assert main(["reconcile", "news", "-o", "news"]) == 2
    assert "news/report.html: the output is one of the inputs" in error(capsys)
    assert Path("news/report.html").read_text() == page
    assert not Path("news/claims.csv").exists()


def test_workers_and_order_do_not_change_a_report() -> None:
    assert main(["reconcile", "news", "-o", "one/", "-q"]) == 0
    assert main(["reconcile", "news/pl.txt", "news/de.txt", "-o", "two/", "-q", "--workers", "2"]) == 0
    assert contents(Path("one")) == contents(Path("two"))


@pytest.mark.parametrize("command", ["extract", "reconcile"])
def test_a_language_there_is_no_file_for(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("news/es.txt").write_text(SPANISH)
    assert main([command, "news", "-o", "out.jsonl"]) == 2
    assert "news/es.txt" in error(capsys)
    assert not Path("out.jsonl").exists()
    assert main([command, "news", "-o", "out.jsonl", "--keep-going"]) == 3
    assert "warning" in error(capsys)
    assert Path("out.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract"], "no input"),
        (["extract", "nothing.txt"], "nothing.txt: no such file"),
        (["extract", "news", "--lang", "xx"], "no language 'xx'"),
        (["extract", "news", "--encoding", "none"], "no encoding 'none'"),
        (["extract", "news", "--workers", "0"], "--workers"),
        (["extract", "news", "-o", "none/out.csv"], "none/out.csv: cannot write"),
        (["extract", "news", "-o", "out.xyz"], "no format is known"),
        (["extract", "news", "--refused", "--format", "csv"], "--refused"),
        (["reconcile", "news", "--level", "2"], "--level"),
        (["reconcile", "news", "--method", "none"], "no method 'none'"),
        (["reconcile", "news", "--fail-on", "none"], "--fail-on"),
        (["reconcile", "news", "-o", "news/pl.txt/"], "cannot write"),
        (["compute"], "compute"),
    ],
)
def test_wrong_usage_is_one_line_and_code_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert said in error(capsys)


@pytest.mark.skipif(os.name != "posix", reason="needs signals to a group of processes")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupt_is_one_line_and_leaves_nothing(workers: str, folder: Path) -> None:
    (folder / "long.txt").write_text("Over 5,000 people died in the city of Lyon and 300 were hurt. " * 20_000)
    arguments = ["extract", "long.txt", "long.txt", "--lang", "en", "-o", "out.jsonl", "-q", "--workers", workers]
    command = [sys.executable, "-m", "numrecon", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    time.sleep(3)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"numrecon: interrupted\n")
    assert sorted(path.name for path in folder.iterdir()) == ["long.txt", "news"]
