"""Words that look like an addend and head a share of a scale; fractions that are things as well."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _values(text: str, lang: str) -> list[float | None]:
    return [quantity.value for quantity in read_one(Document("d", text, lang)).quantities]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("de", "eine Milliarde und eine halbe Million", 1_000_500_000),
        ("de", "zwei Milliarden und eine Viertelmillion", 2_000_250_000),
        ("de", "zwei und eine Viertelmillion", 2_250_000),
        ("de", "drei Millionen und eine dreiviertel Million", 3_750_000),
        ("de", "zwanzig und drei Viertel", 20.75),
        ("en", "one billion and a half million", 1_000_500_000),
        ("en", "two and a quarter million", 2_250_000),
        ("en", "twenty and three quarters", 20.75),
        ("it", "un miliardo e un quarto di milione", 1_000_250_000),
        ("pt", "um bilhão e meio milhão", 1_000_500_000),
        ("pl", "miliard i pół miliona", 1_000_500_000),
        ("pl", "miliard i jedna czwarta miliona", 1_000_250_000),
        ("pl", "dwa i ćwierć miliona", 2_250_000),
        ("ar", "مليار ونصف مليون", 1_000_500_000),
        ("ar", "مليار ونصف", 1_500_000_000),
        ("ar", "مليار وربع مليون", 1_000_250_000),
        ("ar", "ثلاثة ونصف مليون", 3_500_000),
    ],
)
def test_a_share_of_a_scale_goes_on_a_number(lang: str, text: str, value: float) -> None:
    assert _values(text, lang) == [value]


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("de", "zwei Millionen und eine halbe Milliarde", [2_000_000, 500_000_000]),
        ("en", "one thousand and one half million", [1000, 500_000]),
        ("ar", "ألف ونصف مليون", [1000, 500_000]),
        ("pl", "dwa miliony i jedna trzecia Polaków", [2_000_000, pytest.approx(1 / 3)]),
    ],
)
def test_what_does_not_fit_is_a_figure_of_its_own(lang: str, text: str, values: list[float]) -> None:
    assert _values(text, lang) == values


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("pt", "O hotel tem vinte e três quartos.", 23),
        ("pt", "uma casa com cinco quartos", 5),
        ("pt", "três quartos dos alunos", 0.75),
        ("en", "nine quarters of growth", 9),
        ("en", "three quarters of them", 0.75),
        ("en", "nine fifths of it", 1.8),
    ],
)
def test_more_quarters_than_four_are_things(lang: str, text: str, value: float) -> None:
    assert _values(text, lang) == [value]


def test_the_unit_listed_with_a_half_is_the_unit_of_the_number() -> None:
    found = read_one(Document("d", "استمر الاجتماع 3 ونصف ساعة", "ar")).quantities
    assert [(quantity.value, quantity.unit) for quantity in found] == [(3.5, "hour")]
