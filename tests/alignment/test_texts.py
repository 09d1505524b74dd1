"""Texts as numbers of words."""

from __future__ import annotations

from numrecon.alignment.words.texts import texts


def test_a_word_has_one_number_in_a_language() -> None:
    found = texts([("The die is cast, the die!", "en"), ("", "en"), ("Nur die Würfel: 12.", "de")])
    written = [
        [found.words[n] for n in found.running[a:b]] for a, b in zip(found.starts, found.starts[1:], strict=False)
    ]
    english = [(raw, "en") for raw in ("The", "die", "is", "cast", "the", "die")]
    assert written == [english, [], [(raw, "de") for raw in ("Nur", "die", "Würfel", "12")]]
    assert len(found) == 3 and len(set(found.words)) == len(found.words) == 9


def test_counts() -> None:
    found = texts([("so so la", "en"), ("la", "en")])
    assert found.words == (("so", "en"), ("la", "en"))
    assert found.counts().toarray().tolist() == [[2, 1], [0, 1]]


def test_no_text() -> None:
    assert len(texts([])) == 0 and texts([]).counts().shape == (0, 0)
