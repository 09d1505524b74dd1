"""What belongs to the text of a figure: signs apart from it, words that open a range, stops, rates behind a slash."""

from __future__ import annotations

import pytest

from numrecon import extract


def texts(text: str, lang: str) -> list[tuple[str, float | None]]:
    return [(q["text"], q["value"]) for q in extract(text, lang=lang).to_dicts()]


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "how to convert - 20 degrees Fahrenheit", [("- 20 degrees Fahrenheit", -20)]),
        ("it", "valori fino a - 20 gradi", [("- 20 gradi", -20)]),
        ("pt", "como converter - 20 graus Fahrenheit", [("- 20 graus Fahrenheit", -20)]),
        ("de", "Temperaturen bis - 20 Grad", [("- 20 Grad", -20)]),
        ("en", "It was a record for Canada - 49.6 degrees Celsius.", [("49.6 degrees Celsius", 49.6)]),
        ("en", "So far they walked to - 20 miles.", [("20 miles", 20)]),
    ],
)
def test_a_sign_apart_is_a_minus_of_temperatures_where_no_clause_ends(
    lang: str, text: str, figures: list[tuple[str, float]]
) -> None:
    assert texts(text, lang) == figures


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Die Strecke geht von 3 km bis 5 km.", "von 3 km bis 5 km"),
        ("Das liegt von 5 bis zu 10 Prozent darunter.", "von 5 bis zu 10 Prozent"),
        ("Die Strafzölle von fünf bis zehn Prozent bleiben.", "fünf bis zehn Prozent"),
    ],
)
def test_german_ranges_open_with_a_word_that_is_of_behind_a_noun(text: str, figure: str) -> None:
    assert [found for found, _ in texts(text, "de")] == [figure]


def test_a_stop_is_the_units_only_where_the_figure_is_all_there_is() -> None:
    assert texts("2 g.", "en") == [("2 g.", 2)]
    assert texts("It weighs 2 g.", "en") == [("2 g", 2)]


def test_what_a_slash_makes_a_rate_of_is_in_the_text() -> None:
    assert texts("It pays $15.40/hour there.", "en") == [("$15.40/hour", 15.4)]
    assert texts("Es kostet 12 Euro/Stunde.", "de") == [("12 Euro/Stunde", 12)]


@pytest.mark.parametrize("height", ["5'10\"", "5' 10\"", "5′10″", "5’10”", "5'10''"])
def test_feet_and_inches_by_their_marks_are_one_height(height: str) -> None:
    (found,) = extract(f"The guard is {height} tall.", lang="en").to_dicts()
    assert (found["text"], found["unit"]) == (height, "foot")
    assert found["value"] == pytest.approx(5 + 10 / 12)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("it", "Ha vinto in 1'42\"."), ("en", "The guard is 5'14\" tall."), ("en", "She is at 45°30'15\" N.")],
)
def test_minutes_and_seconds_are_no_height(lang: str, text: str) -> None:
    assert all(found["unit"] != "foot" for found in extract(text, lang=lang).to_dicts())


def test_an_article_that_is_never_a_number_is_none_where_it_stands_alone() -> None:
    assert texts("an", "en") == []
    assert texts("one", "en") == [("one", 1)]
