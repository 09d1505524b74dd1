"""Regions and cities by their names in six languages, where the words around them say that they are places."""

from __future__ import annotations

import gzip

import numpy as np
import pytest

from numrecon.alignment.align import align
from numrecon.alignment.claims.context import contexts
from numrecon.alignment.claims.whereabouts import regions as near
from numrecon.alignment.places import gazetteer
from numrecon.alignment.places.gazetteer import apart
from numrecon.alignment.places.regions import meant, named
from numrecon.alignment.places.states import placed
from numrecon.alignment.words.forms import tokens
from numrecon.api import read_one
from numrecon.model import Document


def _named(text: str, lang: str) -> list[str]:
    words = [(at, token.raw) for at, token in enumerate(tokens(text, 0, len(text))) if token.is_word]
    states = placed(words, lang)
    return list(named([(at, raw, at in states) for at, raw in words], lang).values())


def _lie(one: str, other: str) -> int:
    """How the regions of the only figures of two English texts lie to each other."""
    documents = (read_one(Document(str(n), text, lang="en")) for n, text in enumerate((one, other)))
    found = [context for n, extraction in enumerate(documents) for context in contexts(extraction, n)]
    (i, j), held = near(found)
    return int(held.lie(np.array([i]), np.array([j]))[0]) if i >= 0 and j >= 0 else 0


@pytest.mark.parametrize(
    ("path", "forms"),
    [
        ("TR/31", "hatay antakya"),
        ("SY/12", "idlib ادلب"),
        ("ES/60/V", "walencja"),
        ("IT/08/GE", "genoa genova genua جنوه"),
        ("LY/70", "derna درنه"),
        ("DE/02/munich", "munich munchen monachium monaco_di_baviera ميونخ"),
        ("US/NC", "north_carolina karolina_polnocna carolina_del_nord carolina_do_norte"),
        ("US/TX", "texas teksas تكساس"),
        ("US/NY", "new_york nowy_jork nova_iorque نيويورك"),
        ("MM/10", "sagaing"),
        ("IT/15", "sicily sicilia sycylia sizilien صقليه"),
    ],
)
def test_a_place_has_one_path_by_its_names_in_all_languages(path: str, forms: str) -> None:
    for form in forms.split():
        assert "/".join(meant(form.replace("_", " "), {}) or ()) == path, form


def test_the_table_says_what_it_is_made_of_and_holds_together() -> None:
    text = gzip.decompress(gazetteer.PATH.read_bytes()).decode()
    assert "GeoNames" in text[:500] and "CC BY 4.0" in text[:500] and "Unicode-3.0" in text[:500]
    places, _, names = text.partition("\n\n")
    paths = [line for line in places.splitlines() if not line.startswith("#")]
    assert paths == sorted(set(paths), key=lambda line: line.partition("\t")[0].split("/")) and len(paths) > 30_000
    used = {int(number) for line in names.splitlines() for number in line.split("\t")[2].split()}
    assert used == set(range(len(paths)))
    assert gazetteer.PATH.stat().st_size < 1_500_000


def test_a_name_that_is_rather_a_word_is_not_in_the_gazetteer() -> None:
    words = "of bath mobile reading split nice jordan west university home same monaco"
    arabic = "سيول مدينه جامعه الاشهر دوري الحي الجديد"
    assert [word for word in f"{words} {arabic}".split() if gazetteer.named(word)] == []


def test_what_contains_another_place_is_not_apart_from_it() -> None:
    assert apart(("US", "NC"), ("US", "SC"))
    assert not apart(("US",), ("US", "NC"))
    assert not apart(("US", "NC"), ("US", "NC", "charlotte"))
    assert apart(("US", "SC"), ("US", "NC", "charlotte"))
    assert not apart(("IN", "?OD"), ("IN", "21", "cuttack")), "nothing tells in which region the city lies"
    assert apart(("IN", "?OD"), ("IN", "?BR"))
    assert not apart(("IT", "~42"), ("IT", "~GE")), "one of the two may lie in the other"
    assert apart(("IT", "~42"), ("FR", "93"))


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        ("In Hatay 390 people died.", "en", ["hatay"]),
        ("W prowincji Idlib zginęło 390 osób.", "pl", ["idlib"]),
        ("W Walencji zginęło 205 osób.", "pl", ["walencja"]),
        ("W Karolinie Północnej zginęło 95 osób.", "pl", ["karolina polnocna"]),
        ("Służby z Nowego Jorku liczą 12 rannych.", "pl", ["nowy jork"]),
        ("Nella provincia di Genova i morti sono 43.", "it", ["genova"]),
        ("Na Carolina do Norte morreram 95 pessoas.", "pt", ["carolina do norte"]),
        ("Die Zahl der Toten in Rostocks Altstadt stieg auf 12.", "de", ["rostock"]),
        ("قتل 390 شخصا في إدلب", "ar", ["ادلب"]),
        ("قتل 390 شخصا في محافظة حلب", "ar", ["حلب"]),
        ("قتل 390 شخصا في حلب وإدلب", "ar", ["حلب", "ادلب"]),
        ("قتل 12 شخصا بولاية كارولاينا الشمالية", "ar", ["كارولاينا الشماليه"]),
        ("Shelters opened in Antakya and Iskenderun.", "en", ["antakya", "iskenderun"]),
    ],
)
def test_regions_and_cities_are_found_as_a_language_writes_them(text: str, lang: str, names: list[str]) -> None:
    assert _named(text, lang) == names


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Nelson Mandela said 12 people died.", "en"),
        ("Elizabeth Warren counted 12.", "en"),
        ("Houston said 12 people died.", "en"),
        ("He told Austin Tice about 12 cases.", "en"),
        ("The Tripoli ambulance service counted 12 dead.", "en"),
        ("Shares of Denver Corp fell 12 percent.", "en"),
        ("Według Chestera Nimitza zginęło 12 osób.", "pl"),
        ("قتل شخص إدلب 12", "ar"),
        ("Er fand 12 Tote im Raum.", "de"),
        ("La nice notizia: 12 nati.", "it"),
    ],
)
def test_a_name_with_nothing_to_say_that_it_is_a_place_is_none(text: str, lang: str) -> None:
    assert _named(text, lang) == []


def test_a_state_is_no_region() -> None:
    assert _named("In Turkey and in Syria 12 people died.", "en") == []


def test_a_name_of_several_places_means_the_one_of_the_state_that_is_named() -> None:
    assert meant("valencia", {"ES": 0.8}) == ("ES", "60", "V")
    assert meant("valencia", {"VE": 0.8}) == ("VE", "07", "valencia")
    assert meant("valencia", {}) is None, "two large cities, and nothing tells which"
    assert meant("birmingham", {"GB": 0.5}) != meant("birmingham", {"US": 0.5})


def test_figures_of_two_regions_are_apart_and_of_one_the_same() -> None:
    assert _lie("In Idlib 390 people died.", "In Hatay 205 people died.") == -1
    assert _lie("In Idlib 390 people died.", "At least 205 people died in Idlib.") == 1
    assert _lie("In Charlotte 390 people died.", "In North Carolina 405 people died.") == 0
    assert _lie("In Idlib 390 people died.", "In Syria 405 people died.") == 0


def test_the_city_that_a_source_is_of_is_not_where_its_figure_is_of() -> None:
    assert _lie("According to the hospital in Aleppo, 390 people died.", "In Idlib 405 people died.") == 0


def _values(texts: dict[str, str]) -> set[frozenset[float]]:
    """The values of each question of articles by their languages."""
    documents = [read_one(Document(lang, text, lang=lang, published="2024-10-02")) for lang, text in texts.items()]
    return {frozenset(claim.value for claim in group.claims if claim.value is not None) for group in align(documents)}


def test_tolls_of_two_states_are_two_questions_though_their_figures_cross() -> None:
    texts = {
        "en": "In North Carolina 95 people died in the flood. In Tennessee 97 people died in the flood.",
        "it": "In Carolina del Nord nell'alluvione sono morte 98 persone. Nel Tennessee sono morte 94 persone.",
        "pl": "W Karolinie Północnej w powodzi zginęło 99 osób. W Tennessee w powodzi zginęły 93 osoby.",
    }
    assert _values(texts) == {frozenset({95, 98, 99}), frozenset({97, 94, 93})}


def test_the_tolls_of_one_province_are_one_question_and_of_another_another() -> None:
    texts = {
        "en": "The quake struck at dawn. In Idlib 390 people died, the White Helmets said.",
        "it": "Il terremoto ha colpito prima dell'alba. Ad Aleppo i morti sono 380, dice il ministero.",
        "pl": "Trzęsienie ziemi nawiedziło kraj o świcie. W prowincji Idlib zginęło 395 osób, podają ratownicy.",
    }
    assert _values(texts) == {frozenset({390, 395}), frozenset({380})}
