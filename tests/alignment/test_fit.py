"""Fitting the weights: signs are held, labels are learnt, and the weights we ship keep the same signs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from numrecon.alignment.pairs import fit
from numrecon.alignment.pairs.features import FEATURES
from numrecon.alignment.pairs.links import TABLES, weights


def document(name: str, lang: str, text: str, **questions: str) -> dict[str, Any]:
    """A labelled document: figure (with 'n' before it) -> question."""
    figures = {figure[1:]: question for figure, question in questions.items()}
    spans = [{"start": text.index(f), "end": text.index(f) + len(f), "question": q} for f, q in figures.items()]
    return {"folder": "one", "id": name, "lang": lang, "text": text, "claims": spans}


FOLDER = [
    document("a", "en", "In Turkey 1014 people died. The ministry bought 230 tents.", n1014="dead", n230="tents"),
    document(
        "b",
        "de",
        "In der T\u00fcrkei starben 1014 Menschen. Das Ministerium kaufte 230 Zelte.",
        n1014="dead",
        n230="tents",
    ),
    document(
        "c", "it", "In Turchia sono morte 1014 persone. Il ministero ha comprato 230 tende.", n1014="dead", n230="tents"
    ),
]


FOLDER[0]["text"] += " In Turkey 1014 people are dead."
FOLDER[0]["claims"].append({"start": 71, "end": 75, "question": "dead"})


def test_pairs_carry_labels_and_weight() -> None:
    found = fit.pairs([FOLDER[0] | {"weight": 2}, *FOLDER[1:]])
    assert found.evidence.shape == (len(found.same), len(FEATURES))
    assert found.same[~found.within].sum() == 8 and found.same[found.within].sum() == 1 and set(found.weight) == {2.0}


def test_what_is_learnt_tells_the_questions_apart() -> None:
    read, found = fit.pairs(FOLDER), fit.fitted([FOLDER])
    for suffix in ("_alone", ""):
        for table, rows in (("between", ~read.within), ("within", read.within)):
            log_odds = read.evidence[rows] @ [found[table + suffix].get(name, 0.0) for name in FEATURES]
            assert log_odds[read.same[rows]].min() > log_odds[~read.same[rows]].max()
        read.see_partners(found)


@pytest.mark.parametrize("source", ["fitted", "shipped"])
def test_signs_are_held(source: str) -> None:
    fitted = {table: dict(zip(FEATURES, row, strict=True)) for table, row in zip(TABLES, weights(), strict=True)}
    for found in (fit.fitted([FOLDER]) if source == "fitted" else fitted).values():
        assert all(found.get(name, 0.0) >= 0 for name in fit._FOR)
        assert all(found.get(name, 0.0) <= 0 for name in fit._AGAINST)
        assert np.isfinite(list(found.values())).all()


def test_nothing_to_compare_is_no_pair() -> None:
    found = fit.pairs([document("a", "en", "Nothing here.")])
    assert [len(column) for column in (found.i, found.j, found.evidence, found.same, found.weight)] == [0] * 5
