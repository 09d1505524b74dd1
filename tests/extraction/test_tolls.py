"""Four digits are a toll or a year by the words beside them; figures behind places and at the ends of sentences."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _counts(text: str, lang: str) -> list[float | None]:
    found = read_one(Document("d", text, lang)).quantities
    return [quantity.value for quantity in found if quantity.kind == "count"]


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("en", "The death toll rose to 1412 on Sunday.", [1412]),
        ("en", "The number of dead rose to 2012, officials said.", [2012]),
        ("en", "Of 1733 people tested, most were well.", [1733]),
        ("pl", "Do 1412 wzrosła liczba ofiar powodzi.", [1412]),
        ("pl", "Z 1733 osób przebadano wszystkie.", [1733]),
        ("pl", "Liczba chorych wzrosła z 1200 do 1345.", [1200, 1345]),
        ("pt", "O número de feridos subiu para 1412.", [1412]),
        ("pt", "O balanço aponta para 1733 mortos.", [1733]),
        ("pt", "O número de casos subiu de 980 para 1950.", [980, 1950]),
        ("de", "Zwischen 1250 und 1344 Tote wurden gezählt.", [None]),
        ("de", "Bis 1344 Tote werden befürchtet.", [1344]),
        ("ar", "عثر على آثار المرض في 1412 منزلا", [1412]),
        ("it", "I morti: Hatay (1412), Adana (83).", [1412, 83]),
    ],
)
def test_a_toll_is_no_year(lang: str, text: str, counts: list[float | None]) -> None:
    assert _counts(text, lang) == counts


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The rate has been rising since 1843."),
        ("en", "The deadline was moved to 2030."),
        ("en", "In 1845 people began to leave the island."),
        ("en", "The population grew from 1861 to 1911."),
        ("pl", "W 2019 wzrosła liczba ofiar."),
        ("pl", "Do 2019 wzrosła liczba ofiar."),
        ("pl", "Od 1843 miasto jest wolne."),
        ("pt", "O prazo foi adiado para 2025."),
        ("pt", "A dívida subiu de 2015 para 2019."),
        ("pt", "Em 1755 pessoas fugiram da cidade."),
        ("it", "Nel 1848 morti e feriti a Milano."),
        ("it", "Il trattato di Vienna (1815) resse a lungo."),
        ("ar", "معاهدة فيينا (١٨١٥) صمدت طويلا"),
        ("de", "Der Umsatz stieg 2012 erneut."),
        ("ar", "ارتفع العدد في 2019"),
    ],
)
def test_a_year_is_no_toll(lang: str, text: str) -> None:
    assert _counts(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("de", "In Georgia starben 95 Menschen, in South Carolina 39, in Ohio 25.", [95, 39, 25]),
        ("en", "In Punjab 299 died, in Khyber Pakhtunkhwa 306.", [299, 306]),
        ("pl", "W Lot pracuje 418 osób, podczas gdy w Korean Air 355.", [418, 355]),
        ("pl", "Zaginionych jest 89. Wczoraj było ich mniej.", [89]),
        ("pl", "Rano mówiono o pięciu rannych, teraz już o 73. Minister przyjedzie.", [5, 73]),
        ("de", "Erst war von 50 Toten die Rede, dann von 73. Minister Kern reist an.", [50, 73]),
    ],
)
def test_a_figure_goes_on_the_one_before(lang: str, text: str, counts: list[float]) -> None:
    assert _counts(text, lang) == counts


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("en", "Some 300 people heard it on Radio 4, and on BBC Radio 4.", [300]),
        ("de", "Er verkauft 2000 Geräte, mit Windows Phone 8, und mehr.", [2000]),
        ("pl", "Po 3 dniach rusza w Krakowie 73. Festiwal Filmowy.", []),
        ("de", "Er war 16. Präsident der USA.", []),
    ],
)
def test_a_name_or_place_in_an_order_is_no_figure(lang: str, text: str, counts: list[float]) -> None:
    assert _counts(text, lang) == counts
