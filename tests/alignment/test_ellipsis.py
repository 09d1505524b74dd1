"""Units that a text leaves out, and currencies whose name several countries share, by what else the text tells."""

from __future__ import annotations

import pytest

from numrecon.alignment.claims.context import contexts
from numrecon.api import read_one
from numrecon.model import Document


def _units(text: str, lang: str) -> list[tuple[str, str, str]]:
    """Quote, kind and unit of each figure."""
    found = contexts(read_one(Document("d", text, lang)), 0)
    return [(c.claim.quote, c.claim.kind, c.claim.unit) for c in found]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("de", "Sie gewann mit 52,3 Prozent; der Gegner kam auf 47,7.", ("47,7", "percent", "percent")),
        ("it", "Il margine sarebbe del 41,3% anziché del 38.", ("38", "percent", "percent")),
        ("pt", "O motor dá 39 milhões de newtons; o antigo dava 34 milhões.", ("34 milhões", "measure", "newton")),
        ("it", "È sicuro fino a 1.300 metri, ma il relitto è a 3.800.", ("3.800", "measure", "meter")),
        ("en", "The upper dam held 18 million cubic metres, the lower one 1.5 million.", ("measure", "meter ** 3")),
        ("pl", "Szyb ma trzy metry szerokości i długość równą czterdzieści.", ("czterdzieści", "measure", "meter")),
    ],
)
def test_a_figure_that_ends_its_clause_goes_on_in_the_unit_before(lang: str, text: str, told: tuple[str, ...]) -> None:
    assert _units(text, lang)[-1][-len(told) :] == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The pit is 60 miles away and more than 40 were put into it."),
        ("en", "Debt is at 77% of output and his party holds 99 of 513 seats."),
        ("it", "Le case sono state ripulite nel 45 per cento dell'area. Ne restano nove."),
        ("en", "The quake had a magnitude of 6.4 and killed 7."),
        ("en", "The road is 300 metres long. It has 40."),
    ],
)
def test_other_figures_count(lang: str, text: str) -> None:
    assert _units(text, lang)[-1][1] == "count"


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("it", "La banca aveva 90 miliardi di dollari. Poi la fuga. Ne sono usciti 42 miliardi in un giorno.", "USD"),
        ("de", "Der Fonds hat 5 Mrd. Franken. Das hilft wenig. Die Kunden zogen 42 Milliarden ab.", "CHF"),
        ("pt", "Custa 12 mil euros por pessoa (13 mil dólares). Nada mudou. O país gastou 7 mil milhões.", "EUR"),
        ("pl", "Firma straciła 4,9 mld dolarów. To dużo. Do tego dochodzi 1,7 mld wyższych kosztów.", "USD"),
        (
            "it",
            "Undici miliardi per rinascere. Il piano è di 120 miliardi di yen, pari a undici miliardi di euro.",
            "EUR",
        ),
    ],
)
def test_bare_billions_are_in_the_currency_of_their_document(lang: str, text: str, told: str) -> None:
    billions = [unit for quote, kind, unit in _units(text, lang) if kind == "money"]
    bare = _units(text, lang)[0 if text.startswith("Undici") else -1]
    assert (bare[1], bare[2]) == ("money", told), billions


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It cost $5bn. Nobody knows why. More than one billion people watched it."),
        ("en", "It cost $5bn, then €9bn. Nobody knows why. It grew to 7 billion overnight."),
        ("en", "It cost $5m. Nobody knows why. In all 3 million came."),
        ("en", "The world had 7 billion in 2012."),
    ],
)
def test_without_one_currency_or_with_things_they_stay_bare(lang: str, text: str) -> None:
    assert _units(text, lang)[-1][1] == "count"


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("it", "Chi ha perso tutto avrà 140mila yen (860 euro), gli altri 80mila.", "JPY"),
        ("it", "Il governo verserà un milione di rupie, circa 11.300 euro, a tutti e 200mila a chi è ferito.", "INR"),
        ("pt", "Prometeu um milhão de ienes - cerca de 6 mil euros - por vítima e 50 mil por ferido.", "JPY"),
    ],
)
def test_a_sum_said_again_in_another_currency_names_no_unit(lang: str, text: str, told: str) -> None:
    assert _units(text, lang)[-1][1:] == ("money", told)


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Morocco will pay families 140,000 dirhams.", "MAD"),
        ("en", "The emirate pays 140,000 dirhams.", "AED"),
        ("it", "In Pakistan ogni famiglia riceve 25 mila rupie.", "PKR"),
        ("pl", "W Libii parlament uchwalił 10 mld dinarów.", "LYD"),
        ("de", "In Katar beträgt der Lohn 1000 Rial.", "QAR"),
        ("en", "Lebanon announced 100 billion lira in funds.", "LBP"),
        ("ar", "أعلن المغرب عن تقديم 2500 درهم لكل أسرة.", "MAD"),
        ("pl", "W Marrakeszu rodziny dostaną 30 tys. dirhamów.", "MAD"),
        ("it", "In India e in India ancora: la multa è di tre milioni di rupie pachistane.", "PKR"),
        ("pt", "O Brasil pagou à Índia, e a Índia recebeu 300 rúpias paquistanesas.", "PKR"),
    ],
)
def test_a_shared_name_is_the_currency_of_the_state_that_is_named(lang: str, text: str, told: str) -> None:
    assert _units(text, lang)[-1][1:] == ("money", told)


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("it", "La rete vale 3 miliardi di euro. Poi nulla. Ha chiuso con un utile di 968 milioni.", "EUR"),
        ("pt", "A empresa vale 3 mil milhões de dólares. Nada mudou. Levou uma multa de 5 milhões.", "USD"),
        ("pl", "Budynek kosztował 3 mld euro. To dużo. Skradziono rzeczy warte 113 mln.", "EUR"),
        ("pt", "A União dá 127 milhões de euros ao país: 60 milhões de apoio e mais nada.", "EUR"),
        ("de", "Es gibt 105 Millionen Euro für Schiffe, dazu bis zu 900 Millionen Finanzhilfe.", "EUR"),
    ],
)
def test_bare_millions_beside_words_for_money_are_money(lang: str, text: str, told: str) -> None:
    assert _units(text, lang)[-1][1:] == ("money", told)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "La rete vale 3 miliardi di euro. Poi nulla. Gli edifici danneggiati hanno superato 1,8 milioni."),
        ("de", "Es gibt 105 Millionen Euro für Schiffe. Das hilft 20 Millionen Betroffenen."),
        ("en", "The aid is worth $50 million and reached 3 million children."),
    ],
)
def test_other_bare_millions_count(lang: str, text: str) -> None:
    assert _units(text, lang)[-1][1] == "count"
