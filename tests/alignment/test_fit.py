"""Fitting the weights: signs are held, labels are learnt, and the weights we ship keep the same signs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from numrecon.alignment import fit
from numrecon.alignment.features import FEATURES
from numrecon.alignment.links import weights


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


def test_pairs_carry_labels_and_weight() -> None:
    evidence, same, weight = fit.pairs([FOLDER[0] | {"weight": 2}, *FOLDER[1:]])
    assert evidence.shape == (len(same), len(FEATURES))
    assert same.sum() == 6 and set(weight) == {2.0}


def test_what_is_learnt_tells_the_questions_apart() -> None:
    evidence, same, _ = fit.pairs(FOLDER)
    log_odds = evidence @ fit.fitted([FOLDER])
    assert log_odds[same].min() > log_odds[~same].max()


@pytest.mark.parametrize("source", ["fitted", "shipped"])
def test_signs_are_held(source: str) -> None:
    found = dict(zip(FEATURES, fit.fitted([FOLDER]) if source == "fitted" else weights(), strict=True))
    assert all(found[name] >= 0 for name in fit._FOR.split())
    assert all(found[name] <= 0 for name in fit._AGAINST.split())
    assert np.isfinite(list(found.values())).all()


def test_nothing_to_compare_is_no_pair() -> None:
    evidence, same, weight = fit.pairs([document("a", "en", "Nothing here.")])
    assert len(evidence) == len(same) == len(weight) == 0
