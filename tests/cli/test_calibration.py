"""`numrecon calibration`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from numrecon import api
from numrecon.cli.main import main
from numrecon.cli.options import COMMANDS, OPTIONS
from numrecon.hedged import findings

if TYPE_CHECKING:
    import pytest


def test_a_table_with_truths_is_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "data.csv"
    rows = [f"q{q},s{s},{100 + q if s else 90 + q},{100 + q}" for q in range(20) for s in range(4)]
    path.write_text("\n".join(["question,source,value,truth", *rows]))
    assert main(["calibration", str(path), "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["n"] == 20 and found["coverage"]["0.9"] == 1.0 and found["wrong_of_sure"] == 0.0
    assert main(["calibration", str(path), "--format", "md"]) == 0 and "Held at 90%" in capsys.readouterr().out
    assert sum(one["n"] for one in found["bins"]) == 20
    assert main(["calibration", str(path), "--format", "svg"]) == 0
    drawn = ElementTree.fromstring(capsys.readouterr().out)
    assert len(drawn.findall(".//{*}circle")) == len(found["bins"]) + 1 and "at 90%, 100.0% held" in titles(drawn)


def titles(drawn: ElementTree.Element) -> list[str | None]:
    return [one.text for one in drawn.iter("{http://www.w3.org/2000/svg}title")]


def test_a_table_without_truths_is_one_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "data.csv"
    path.write_text("question,value\nq,1\n")
    assert main(["calibration", str(path)]) == 2
    assert "give a column 'truth'" in capsys.readouterr().err


def test_hedged_news_is_drawn_and_scored(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "hedged", lambda method: findings(2, 12, method=method))
    assert main(["calibration", "--hedged", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["verdicts"][0]["n"] == 12 and all(one["hits"] <= one["n"] for one in found["read"])
    for form, text in (("md", "| Read as meant |"), ("table", "Read as meant"), ("svg", "all stories (12)")):
        assert main(["calibration", "--hedged", "--format", form]) == 0 and text in capsys.readouterr().out
    assert main(["calibration", "data.csv", "--hedged"]) == 2
    assert "leave out one of the two" in capsys.readouterr().err


def test_no_number_of_a_table_is_cut_in_two(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A number whose last digits stand in the next line is another number."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(api, "hedged", lambda method: findings(2, 120, method=method))
    main(["calibration", "--hedged", "--format", "md"])
    cells = {cell.strip() for cell in capsys.readouterr().out.split("|")}
    numbers = {cell for cell in cells if re.fullmatch(r"-?[0-9.]+%?", cell)}
    main(["calibration", "--hedged"])
    shown = capsys.readouterr().out.split()
    assert numbers and numbers <= set(shown)
    assert "Truths" in shown and "stories" in shown


def test_a_blank_line_stands_between_tables(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "hedged", lambda method: findings(2, 12, method=method))
    main(["calibration", "--hedged"])
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    heads = [at - 1 for at, line in enumerate(lines) if line.startswith("───")]
    assert len(heads) == 4 and all(lines[at - 1] == "" for at in heads[1:])


def test_no_help_names_an_option_that_its_command_lacks() -> None:
    for command in COMMANDS:
        own = [option for option in OPTIONS if command in option.commands]
        known = {flag for option in own for flag in option.flags}
        named = {flag for option in own for flag in re.findall(r"--[a-z-]*[a-z]", option.help)}
        assert named <= known, command
