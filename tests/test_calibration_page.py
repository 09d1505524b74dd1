"""docs/calibration.md is what `numrecon calibration` finds; run as a program, this rebuilds it (needs pdg)."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from numrecon import api
from numrecon.reconciliation.reliability import Reliability
from numrecon.report import hedged
from numrecon.report.calibration import markdown

sys.path.insert(0, str(Path(__file__).parent))
import worlds

PAGE = Path(__file__).parents[1] / "docs" / "calibration.md"
_METHODS = ("posterior", "weighted-mean", "pdg", "birge", "dersimonian-laird", "mandel-paule")
_DRAWN = ("posterior", "vote", "median", "crh", "mandel-paule")
_NEWS = re.compile(r"## HedgeRecon\n.*?(?=## |\Z)", re.DOTALL)
_INTRO = """# Calibration

What ranges promise and what they hold, on published measurements whose later value is known. Rebuilt by
`python tests/test_calibration_page.py` (needs `pip install pdg`; data of the Particle Data Group, CC BY 4.0, and
CODATA as SciPy has it).

- PDG: of every averaged quantity with four measurements or more, those of the newest year are predicted from the
  others. Newer measurements often share authors with older ones.
- CODATA: values of one vintage against those of 2022, where the uncertainty has since been halved. Constants depend
  on each other, so a vintage stands or falls together.
- Drawn tables (`tests/worlds.py`): tables of the kinds on which truth discovery is measured, drawn such that what is
  published of their models holds. Sources aim at one number (populations, flights) or measure it (weather, constants).
  A range that is one stated value holds more than the lower levels ask for.
- Score: mean logarithm of the interval score at 90 %, in units of the left-out measurement's own error (low is good);
  a range that holds everything is calibrated and useless, so it stands beside the coverage.

"""
_HEDGED = """Known values, told by invented newsrooms in all languages as newsrooms do: exact, rounded, hedged, with
errors, earlier counts and echoes of an agency. The speaker model (`numrecon/hedged/speakers.toml`) takes nothing from
our readings. Ranges and confidence are those of whole stories, each read, reconciled and compared with its truth; a
range that is one count holds more than the lower levels ask for. `numrecon calibration --hedged` prints it.
"""


def page() -> str:
    """The page, made from the packages installed."""
    parts = [f"## {method}\n\n{markdown(list(api.calibration(method=method)))}\n" for method in _METHODS]
    parts.append(news())
    parts += [f"## Drawn tables: {method}\n\n{markdown(list(drawn(method)))}\n" for method in _DRAWN]
    return _INTRO + "".join(parts).rstrip() + "\n"


def news() -> str:
    """The part on drawn news, which needs no package."""
    return f"## HedgeRecon\n\n{_HEDGED}\n{hedged.markdown(api.hedged())}\n"


def drawn(method: str) -> Iterator[Reliability]:
    """How far verdicts keep what they promise on the drawn worlds."""
    with TemporaryDirectory() as folder:
        for name, make in worlds.WORLDS.items():
            path = make(7).write(Path(folder) / f"{name}.csv")
            yield replace(api.calibrated(str(path), method=method), name=name)


def test_the_page_is_fresh() -> None:
    if find_spec("pdg") is None:
        pytest.skip("needs pdg")
    assert _without_news(page()) == _without_news(PAGE.read_text(encoding="utf-8"))


def test_the_part_on_drawn_news_is_fresh() -> None:
    """Every change to how a language is read moves its figures a little: they may be so far off, not further."""
    shown, found = (text.split() for text in (_NEWS.search(PAGE.read_text(encoding="utf-8"))[0], news()))  # type: ignore[index]
    assert len(shown) == len(found)
    for old, new in zip(shown, found, strict=True):
        assert old == new or abs(_amount(old) - _amount(new)) <= _room(old)


def _without_news(text: str) -> str:
    return _NEWS.sub("", text)


def _amount(cell: str) -> float:
    return float(cell.replace(",", "").rstrip("%"))


def _room(cell: str) -> float:
    """Points of a share of some fifty cases; the same of other scores; cases."""
    if cell.endswith("%"):
        return 6.0
    return 0.06 * max(1.0, abs(_amount(cell))) if "." in cell else max(4.0, 0.1 * _amount(cell))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
