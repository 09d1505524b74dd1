"""HedgeRecon: what speakers say is true of the value, every language can say all of it, and verdicts on it hold."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numrecon import api, langs
from numrecon.hedged import Findings, findings
from numrecon.hedged.speaker import Said, model, say
from numrecon.hedged.stories import stories, topics
from numrecon.hedged.wording import languages, worded
from numrecon.model import Document

FORMS = [name for name in model()["forms"] if name not in ("basis", "source")]


@given(st.integers(2, 10**9), st.sampled_from(FORMS), st.booleans(), st.integers(0, 99))
def test_what_is_said_is_true(truth: int, form: str, counted: bool, seed: int) -> None:
    said = say(Random(seed), float(truth), form, counted=counted)
    assert said.form in (form, "rounded")
    _, low, high = said.bounds()
    if said.form == "exact":
        assert abs(said.number - truth) <= (0 if counted else 0.005 * truth)
    elif said.form not in ("rounded", "about"):
        strict = said.form in ("more_than", "less_than", "almost")
        assert low is None or (low < truth if strict else low <= truth)
        assert high is None or (high > truth if strict else high >= truth)
    if counted and said.word is None:
        assert said.number == int(said.number)


@pytest.mark.parametrize("lang", sorted(languages()))
def test_a_language_words_every_topic_and_form(lang: str) -> None:
    table, forms = languages()[lang], [form for form in FORMS if form not in ("exact", "rounded", "vague")]
    assert lang.partition("_")[0] in langs.codes()
    assert set(table["topics"]) == set(topics()["topics"]) and set(table["hedges"]) == set(forms)
    assert set(table["vague"]) == {entry["word"] for entry in model()["vague"]["words"]}
    for topic in table["topics"]:
        assert all(sentence.count("{q}") == 1 for sentence in table["topics"][topic]["sentences"])


def test_every_language_is_told_in() -> None:
    assert {lang.partition("_")[0] for lang in languages()} == set(langs.codes())


@pytest.mark.parametrize(
    ("lang", "said", "topic", "figures"),
    [
        ("pl", Said("about", 52.0), "fire", {"około 52 hektarów", "ok. 52 hektarów", "w przybliżeniu 52 hektary"}),
        ("de", Said("more_than", 2.3e6), "bridge", {"mehr als 2,3 Millionen Euro", "über 2,3 Millionen Euro"}),
        ("it", Said("exact", 3e6), "visitors", {"3 milioni di persone"}),
        ("ar", Said("rounded", 7.0), "visitors", {"7 أشخاص"}),
        ("en", Said("vague", word="tens"), "visitors", {"dozens of people"}),
    ],
)
def test_figures_follow_the_grammar_of_the_language(lang: str, said: Said, topic: str, figures: set[str]) -> None:
    found = [worded(Random(seed), said, lang, topic, "Marvena", None) for seed in range(40)]
    assert figures <= {one.text[one.start : one.end] for one in found}


def test_a_seed_draws_the_same_stories() -> None:
    assert list(stories(3, 20)) == list(stories(3, 20)) != list(stories(4, 20))


def test_a_vague_word_is_no_slip(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no scale word, so that a source which would have slipped is right."""
    monkeypatch.setitem(model()["forms"], "vague", 50.0)
    monkeypatch.setitem(model()["sources"], "slip", 50.0)
    told = [one for story in stories(5, 80) for one in story.told]
    assert any(one.said.word for one in told) and any(one.error == "slip" for one in told)
    assert not any(one.error == "slip" and one.said.word for one in told)


@cache
def found() -> Findings:
    return findings(11, 150)


def test_figures_are_read_as_meant() -> None:
    assert all(one.hits >= 0.97 * one.n for one in found().read)


def test_verdicts_hold_what_they_promise() -> None:
    whole = found().verdicts[0]
    assert whole.coverage[0.9] >= 0.86 and whole.coverage[0.99] >= 0.97
    assert whole.ece is not None and whole.ece <= 0.1 and whole.wrong is not None and whole.wrong <= 0.1


def test_slips_and_echoes_are_told() -> None:
    told = {one.name: one.hits / one.n for one in found().told}
    assert told["slip by a thousand: a conflict"] >= 0.85 and told["echoes of an agency: one origin"] >= 0.8


def test_a_slip_is_grouped_with_what_it_slipped_from() -> None:
    """Nobody has to be told that 112,000 hectares and 112 hectares are one fire."""
    told = {one.name: one.hits / one.n for one in found().told}
    assert told["grouped without being told to"] >= 0.94
    result = api.reconcile(
        [
            Document("a", "The fire near Vilmar burned 112 hectares of forest.", "en"),
            Document("b", "Das Feuer bei Vilmar vernichtete 112.000 Hektar Wald.", "de"),
        ]
    )
    (conflict,) = next(iter(result.questions)).conflicts
    assert conflict.cause is not None and conflict.cause.type == "factor"
