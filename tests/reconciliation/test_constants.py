"""The table of constants: complete, said to rest on something, and refused loudly where it breaks its form."""

from __future__ import annotations

from pathlib import Path

import pytest

from numrecon.errors import LanguageDataError
from numrecon.model import HEDGES
from numrecon.reconciliation import constants as module
from numrecon.reconciliation.constants import constants

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
    path = tmp_path / "own.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LanguageDataError, match=f"own.toml: .*{where}"):
        constants(path)
