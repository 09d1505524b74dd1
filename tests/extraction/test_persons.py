"""Ages of persons, and counts of many persons that only stand where an age would."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _kinds(text: str, lang: str) -> list[tuple[float | None, str]]:
    return [(quantity.value, quantity.kind) for quantity in read_one(Document("d", text, lang)).quantities]


@pytest.mark.parametrize(
    ("lang", "text", "value", "kind"),
    [
        ("en", "Rescuers put the dead at 52.", 52, "count"),
        ("en", "Singer found dead at 52.", 52, "age"),
        ("en", "The survivors, 61, are all safe.", 61, "count"),
        ("en", "The survivor, 61, is safe.", 61, "age"),
        ("en", "He spoke to a diver who is 61 and lives nearby.", 61, "age"),
        ("en", "She wed a diver who is 21 years her senior.", 21, "duration"),
        ("pl", "Ocaleni, 61, są bezpieczni.", 61, "count"),
        ("it", "I superstiti, 61, sono al sicuro.", 61, "count"),
        ("it", "È un peruviano di 27 anni.", 27, "age"),
        ("it", "È un accordo peruviano di 27 anni.", 27, "duration"),
        ("pt", "Os feridos, 61, estão bem.", 61, "count"),
        ("pt", "Era um hondurenho de 27 anos.", 27, "age"),
        ("pt", "Era um acordo hondurenho de 27 anos.", 27, "duration"),
        ("pt", "Um acordo brasileiro de 27 anos acabou.", 27, "duration"),
        ("pt", "O ciclista brasileiro de 27 anos caiu.", 27, "age"),
        ("pt", "Brasileiro de 27 anos vence a prova.", 27, "age"),
        ("it", "La giovane tedesca di 27 anni ride.", 27, "age"),
        ("de", "Die Geretteten, 61, sind in Sicherheit.", 61, "count"),
        ("de", "Der Taucher, der mit 27 Jahren starb, war Schwede.", 27, "age"),
        ("de", "Der Täter, der mit 27 Jahren Haft rechnet, schwieg.", 27, "duration"),
        ("ar", "الناجون، 61، كلهم رجال.", 61, "count"),
        ("ar", "بينهم فتاة في الخامسة عشرة، وأخوها", 15, "age"),
    ],
)
def test_an_age_is_of_one_person(lang: str, text: str, value: float, kind: str) -> None:
    assert _kinds(text, lang) == [(value, kind)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It sold less than in the same quarter of 2021."),
        ("ar", "مقارنة مع الربع نفسه من العام الماضي"),
        ("ar", "وصلوا في الثالثة عصرا"),
        ("ar", "بحث الغواصون ثم عاد الغواصين إلى الميناء"),
        ("en", "Dam 2, built of earth, broke."),
        ("pt", "A Barragem 2, erguida há muito, rompeu."),
        ("it", "La Diga 2, costruita male, cedette."),
        ("de", "Damm 2 wurde aus Erde gebaut."),
        ("pl", "Tama 2, zbudowana z ziemi, pękła."),
        ("ar", "السد 2 الذي بني من التراب"),
        ("pl", "Spółka jest na liście Fortune 500."),
        ("pt", "Caiu um ATR 72 da companhia."),
        ("de", "Der Ibex 35 verlor leicht."),
        ("it", "Arrivano i Leopard 2 promessi."),
        ("ar", "دخلت الشركة قائمة فورتشن 500"),
        ("en", "She dialled 911 at once."),
        ("pt", "Um ciclista ligou para o 112 e esperou."),
        ("pl", "Zadzwonili pod 112 od razu."),
        ("it", "Ha telefonato al 118 subito."),
        ("it", "Era caduto poco prima."),
        ("pt", "Falou pela primeira vez."),
    ],
)
def test_quarters_of_a_year_names_and_phones_are_no_figures(lang: str, text: str) -> None:
    assert _kinds(text, lang) == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Es kamen 90 Helfer, darunter gegen 40 Taucher.", "about"),
        ("Der Abbau von gegen 12'000 Stellen ist fertig.", "about"),
        ("Die Polizei ermittelt gegen 40 Personen.", "exact"),
        ("Gegen 40 Verdächtige wird ermittelt.", "exact"),
    ],
)
def test_gegen_is_about_where_it_can_be_nothing_else(text: str, hedge: str) -> None:
    assert read_one(Document("d", text, "de-CH")).quantities[-1].hedge == hedge
