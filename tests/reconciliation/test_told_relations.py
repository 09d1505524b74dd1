"""What the verdicts tell of stories whose figures are grouped by the marks: shares that must not fall."""

from __future__ import annotations

from pathlib import Path

import pytest
import told_relations
from told_relations import Told

from numrecon.alignment.documents.labelled import read

HELD_OUT = sorted((Path(__file__).parents[2] / "seeds" / "held_out").glob("*.story"))


@pytest.fixture(scope="module")
def found() -> Told:
    """What is told of the stories that no weight is fitted to."""
    told = Told()
    for path in HELD_OUT:
        told_relations.told(read(path), told)
    return told


@pytest.mark.parametrize(
    ("relation", "least"),
    [
        ("conflict said", 0.8),
        ("conflict left open", 0.35),
        ("superseded pairs", 0.9),
        ("conversion agreed", 0.97),
        ("no false alarm", 0.9),
        ("slip named", 0.5),
        ("part_of in one group", 0.7),
    ],
)
def test_share(found: Told, relation: str, least: float) -> None:
    assert found.all[relation] and found.share(relation) >= least, found.missed
