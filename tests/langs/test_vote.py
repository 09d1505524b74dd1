"""Language detection: sure on articles, honest on little text, and never one language for another."""

from __future__ import annotations

import pytest

from numrecon.langs.vote import detect

SPANISH = (
    "El gobierno anunció ayer que más de 300 personas han sido evacuadas de la zona por la crecida del río, según los "
    "datos que publicó la alcaldía. También hay 12 heridos, pero ninguno está en peligro."
)
FRENCH = (
    "Selon la préfecture, plus de 300 personnes ont été évacuées dans la nuit, et les pompiers sont encore sur place."
)
RUSSIAN = "По данным властей, более 300 человек были эвакуированы из зоны бедствия."
DUTCH = "Volgens de burgemeester zijn er meer dan 300 mensen uit het gebied gehaald, en dat waren er niet te veel."


@pytest.mark.parametrize(("text", "lang"), [(SPANISH, "es"), (FRENCH, "fr"), (RUSSIAN, "ru"), (DUTCH, "nl")])
def test_a_language_we_do_not_have_is_named_and_not_read(text: str, lang: str) -> None:
    found = detect(text)
    assert (found.lang, found.supported) == (lang, False)


@pytest.mark.parametrize("text", ["", "2 mln", "421.000", "!!!", "12 km"])
def test_too_little_text_is_never_sure(text: str) -> None:
    found = detect(text)
    assert found.supported and found.confidence < 0.6


def test_an_article_is_sure() -> None:
    text = (
        "Die Behörden haben am Montag mitgeteilt, dass mehr als 300 Menschen aus dem Gebiet gebracht wurden und nicht "
        "zurück können."
    )
    found = detect(text)
    assert found.lang == "de" and found.confidence > 0.6


@pytest.mark.parametrize(
    ("text", "lang"), [("Zginęło 5 osób.", "pl"), ("Fünf Tote.", "de"), ("Morreram na região.", "pt")]
)
def test_letters_of_one_language_tell_short_texts(text: str, lang: str) -> None:
    found = detect(text)
    assert found.lang == lang and found.confidence < 0.6
