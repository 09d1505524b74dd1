"""The table of constants: complete, said to rest on something, and refused loudly where it breaks its form."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

import numrecon
from numrecon.cli.main import main
from numrecon.errors import LanguageDataError, NumreconError
from numrecon.model import HEDGES
from numrecon.reconciliation import constants as module
from numrecon.reconciliation.constants import _built as built
from numrecon.reconciliation.constants import constants, overridden, under

TEXT = (Path(module.__file__).parent / "hedges.toml").read_text(encoding="utf-8")


def test_every_hedge_has_a_basis() -> None:
    assert set(HEDGES) <= {name for name, _, _ in constants().basis}
    assert all(source for _, _, source in constants().basis)


def test_shares_of_wrong_figures_sum_to_one() -> None:
    source = constants().source
    assert source.near_share + source.slip_share + source.unrelated_share == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("schema = 1", "schema = 2", "schema"),
        ("sharp_share = 0.6", "sharp_share = 1.6", "exact.sharp_share"),
        ("sharp_share = 0.6", "sharp = 0.6", "exact.sharp"),
        ("sharp_share = 0.6", 'sharp_share = "much"', "exact.sharp_share"),
        ("[hedges.vague]", "[hedges.some]", "hedges.some"),
        ("[source]", "[sources]", "source"),
        ('basis = "semantics"\nsource = "both', 'basis = "hearsay"\nsource = "both', "range.basis"),
    ],
)
def test_broken_tables_are_refused_with_file_and_key(tmp_path: Path, old: str, new: str, where: str) -> None:
    assert old in TEXT
    with pytest.raises(LanguageDataError, match=f"own.toml: .*{where}"):
        built(tomllib.loads(TEXT.replace(old, new, 1)), tmp_path / "own.toml")


def own(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_users_own_constants_take_the_place_of_some(tmp_path: Path) -> None:
    table = overridden(own(tmp_path, "[hedges.about]\nwidest = 9\n[source]\nerror = 0.3\n"))
    assert (table.about.widest, table.source.error) == (9.0, 0.3)
    assert table.about.narrowest == constants().about.narrowest and table.exact == constants().exact
    assert table.overridden == ("hedges.about.widest", "source.error")
    assert ("about", "user", "own.toml") in table.basis and not any(
        name == "exact" and b == "user" for name, b, _ in table.basis
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[hedges.about]\nwider = 9\n", "hedges.about.wider: no such constant; "),
        ("[hedge.about]\nwidest = 9\n", "hedge: no such constant; "),
        ("[hedges]\nabout = 9\n", "hedges.about: no table"),
        ("[hedges.about]\nwidest = -1\n", "hedges.about.widest: -1 is not above zero"),
        ("[hedges.about]\nwidest = [1, 2]\n", "hedges.about.widest: .* another form"),
        ("[hedges.about]\nwidth = [1, 2]\n", "hedges.about.width: 2 numbers"),
        ("[hedges.about]\nwidest = 'much'\n", "about.widest: 'much' is no number"),
        ("[hedges.more_than]\nstrict = 1.2\n", "more_than.strict: 1.2 is no share"),
        ("[hedges.at_most]\nstrict = 1.0\n", "hedges.at_most: strict and above are more than 1"),
        ("[source]\nnear_share = 0.1\n", "source: .* 0.4 in all"),
        ("[spread]\nsteps = 2.5\n", "spread.steps: no whole number"),
        ("[hedges.about]\n", "own.toml: nothing is set"),
        ("[hedges.about\n", "own.toml: no valid TOML"),
    ],
)
def test_own_constants_that_break_the_form_are_refused_in_one_line(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(NumreconError, match=problem) as caught:
        overridden(own(tmp_path, text))
    assert "\n" not in str(caught.value) and caught.value.exit_code == 2


def test_own_constants_hold_only_for_what_is_made_under_them(tmp_path: Path) -> None:
    table = overridden(own(tmp_path, "[hedges.about]\nwidest = 9\n"))
    seen = []
    for found in under(table, (constants() for _ in range(2))):
        seen.append((found is table, constants() is table))
    assert seen == [(True, False), (True, False)]
    assert list(under(None, iter([1]))) == [1]


def test_readings_of_ones_own_reach_articles_tables_and_their_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(own(tmp_path, "[hedges.about]\nleast_wide = 9\nwidest = 9\nwidest_round = 9\n"))
    text = "About 4000 people died in the flood."
    (plain,), (wide,), (again,) = (numrecon.reconcile(text, readings=file) for file in (None, path, None))
    ends = [one.claims[0].reading_high - one.claims[0].reading_low for one in (plain, wide, again)]  # type: ignore[operator]
    assert ends[1] > 2 * ends[0] and ends[2] == ends[0]
    assert "own.toml, which sets hedges.about.least_wide" in wide.explanation and "readings" not in plain.extra
    claims = tmp_path / "claims.csv"
    claims.write_text("value,hedge\n4000,about\n")
    assert main(["reconcile", "--claims", str(claims), "--readings", path, "--format", "jsonl"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["readings"]["keys"][0] == "hedges.about.least_wide"
    assert json.loads(line)["claims"][0]["reading_high"] == wide.claims[0].reading_high
    assert main(["reconcile", "--claims", str(claims), "--readings", "nix.toml"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
