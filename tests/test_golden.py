"""The reports in reports/ are what the command makes of seeds/, byte for byte; run as a program, this rebuilds them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from numrecon.cli.main import main

ROOT = Path(__file__).parents[1]


def build(target: Path) -> int:
    """Make the reports of seeds/ in a folder, from the repository's root, as the README does."""
    here = Path.cwd()
    os.chdir(ROOT)
    try:
        return main(["reconcile", "seeds/", "-o", f"{target}/", "--quiet"])
    finally:
        os.chdir(here)


def test_reports_are_fresh(tmp_path: Path) -> None:
    assert build(tmp_path / "reports") == 0
    names = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert names == sorted(path.name for path in (ROOT / "reports").iterdir())
    for name in names:
        assert (tmp_path / "reports" / name).read_bytes() == (ROOT / "reports" / name).read_bytes(), name


def test_the_order_of_inputs_changes_no_byte_of_the_questions(tmp_path: Path) -> None:
    files = sorted(str(path) for path in (ROOT / "seeds").glob("*.txt"))
    for number, order in enumerate((files, files[::-1])):
        assert main(["reconcile", *order, "-o", str(tmp_path / f"{number}.jsonl"), "--quiet"]) == 0
    assert (tmp_path / "0.jsonl").read_bytes() == (tmp_path / "1.jsonl").read_bytes()


@pytest.mark.parametrize("name", ["claims.csv", "questions.csv", "conflicts.csv", "report.html"])
def test_no_report_holds_a_path_of_this_machine(name: str) -> None:
    assert str(ROOT) not in (ROOT / "reports" / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(build(ROOT / "reports"))
