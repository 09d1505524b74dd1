"""Every report tells the causes of conflicts in words, whatever they are."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import get_args

import pytest

from numrecon.cli.main import main
from numrecon.model import CauseType
from numrecon.report.words import CAUSE_WORDS

TEXTS = {
    "a part against the whole": (
        ("The floods in Spain have killed 219 people.", "2024-11-06"),
        ("The floods in Spain killed hundreds of people, 210 of them in Valencia.", "2024-11-06"),
    ),
    "superseded by a later figure": (
        ("After the flood in Derna 690 people are missing.", "2024-11-06"),
        ("After the flood in Derna 350 people are missing.", "2024-11-09"),
    ),
    "a misreading": (
        ("The crash in Muan killed 179 people.", "2024-11-06"),
        ("The crash in Muan killed 197 people.", "2024-11-06"),
    ),
}
WHY = {
    "a part against the whole": "the words beside it call it a part",
    "superseded by a later figure": "such a figure rises and falls",
    "a misreading": "two digits of one are those of the other in the wrong order",
}


def test_every_cause_has_words() -> None:
    assert set(CAUSE_WORDS) == set(get_args(CauseType))


@pytest.mark.parametrize("cause", TEXTS)
def test_every_report_tells_the_cause(cause: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed = tmp_path / "news.jsonl"
    lines = [{"id": f"{i}", "text": text, "published": day} for i, (text, day) in enumerate(TEXTS[cause])]
    feed.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    said = {}
    for form in ("table", "md", "jsonl", "html"):
        assert main(["reconcile", str(feed), "--format", form, "--quiet", "--lang", "en"]) == 0
        said[form] = capsys.readouterr().out
    assert main(["reconcile", str(feed), "-o", f"{tmp_path}/out/", "--quiet", "--lang", "en"]) == 0
    said["csv"] = (tmp_path / "out" / "conflicts.csv").read_text(encoding="utf-8")
    start = str(TEXTS[cause][1][0].index(re.findall(r"\d+", TEXTS[cause][1][0])[-1]))
    assert main(["explain", str(feed), "--figure", f"1:{start}", "--quiet", "--lang", "en"]) == 0
    said["explain"] = capsys.readouterr().out
    assert main(["explain", str(feed), "--figure", f"1:{start}", "--format", "jsonl", "--quiet", "--lang", "en"]) == 0
    said["explain for programs"] = capsys.readouterr().out
    for form, text in said.items():
        plain = re.sub(r"[\s│]+", " ", re.sub(r"<[^>]+>|[\u2066-\u2069]", "", html.unescape(text)))
        assert WHY[cause] in plain, (form, plain[:3000])
        assert form in ("jsonl", "csv", "explain for programs") or cause in plain, (form, plain[:3000])
