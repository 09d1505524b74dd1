"""Who is said to have said a figure, and that it is one source in every language."""

from __future__ import annotations

import pytest

import numrecon
from numrecon.alignment.said.sources import mentions, of_outlet
from numrecon.alignment.words.forms import tokens
from numrecon.model import Claim, Document


def origins(text: str, lang: str, source: str | None = None) -> list[str]:
    """The origin of every figure of a text, in text order."""
    return [claim.origin for claim in claims(Document("d", text, lang, source))]


def claims(*documents: Document) -> list[Claim]:
    found = [claim for question in numrecon.reconcile(list(documents)) for claim in question.claims]
    return sorted(found, key=lambda claim: (claim.doc, claim.start))


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("At least 40 ships wait in the bay, Reuters reported.", "en", "Reuters"),
        ("W zatoce czeka 40 statków, jak podaje agencja Reuters.", "pl", "Reuters"),
        ("Nella baia aspettano 40 navi, ha riferito la Reuters.", "it", "Reuters"),
        ("تنتظر 40 سفينة في الخليج، حسبما ذكرت رويترز.", "ar", "Reuters"),
        ("In der Bucht warten laut Reuters 40 Schiffe.", "de", "Reuters"),
        ("Na baía esperam 40 navios, segundo a Reuters.", "pt", "Reuters"),
        ("The World Health Organization said it knew of 40 cases.", "en", "WHO"),
        ("Według Światowej Organizacji Zdrowia zachorowało 40 osób.", "pl", "WHO"),
        ("I casi sono 40, comunica l'Oms.", "it", "WHO"),
        ("أعلنت منظمة الصحة العالمية تسجيل 40 حالة.", "ar", "WHO"),
        ("Die Weltgesundheitsorganisation meldete 40 Fälle.", "de", "WHO"),
        ("A Organização Mundial da Saúde confirmou 40 casos.", "pt", "WHO"),
        ("The Italian interior ministry counted 40 boats.", "en", "interior ministry (Italy)"),
        ("Das italienische Innenministerium zählte 40 Boote.", "de", "interior ministry (Italy)"),
        ("وصل 40 قاربا وفق وزارة الداخلية الإيطالية.", "ar", "interior ministry (Italy)"),
        ("Analysts at Vortexa Energy said nothing; Elliptic Data calculates 40 ships.", "en", "Elliptic Data"),
        ("The lorry carried 40 sheep.", "en", "d"),
        ("The agency AAP, quoting the Red Cross, gave a figure of 40 boats.", "en", "Red Cross"),
    ],
)
def test_the_source_a_sentence_names(text: str, lang: str, expected: str) -> None:
    assert origins(text, lang)[-1] == expected


def test_each_statement_of_a_sentence_has_its_own_source() -> None:
    text = "The police counted 12,000 marchers, while the unions spoke of 90,000."
    assert origins(text, "en") == ["police", "unions"]


def test_what_an_outlet_adds_is_its_own() -> None:
    text = "Forty people died, according to the police. The bridge is 310 metres long. It was built by 700 men."
    assert origins(text, "en", "example.com") == ["police", "example.com", "example.com"]


def test_who_spoke_goes_on_where_a_verb_has_no_subject() -> None:
    text = "Il ministero della Salute ha confermato 12 casi. Ha aggiunto che 40 persone sono in isolamento."
    assert set(origins(text, "it")) == {"health ministry"}


def test_an_outlet_is_the_agency_that_others_cite() -> None:
    found = claims(
        Document("a", "The mine holds 1,250 tonnes of copper.", "en", "www.reuters.com"),
        Document("b", "The mine holds 1,250 tonnes of copper, Reuters reported.", "en", "example.com"),
        Document("c", "LIMA (Reuters) - The mine holds 1,250 tonnes of copper.", "en", "example.org"),
    )
    assert {claim.origin for claim in found} == {"Reuters"}


def test_a_person_is_one_in_two_scripts_and_a_post_is_its_holder() -> None:
    found = claims(
        Document("a", "Governor Marwan Abboud put the damage at 5 billion dollars.", "en"),
        Document("b", "قال محافظ بيروت مروان عبود إن الأضرار تبلغ 5 مليارات دولار.", "ar"),
        Document("c", "Der Gouverneur bezifferte die Schäden auf 5 Milliarden Dollar.", "de"),
    )
    assert {claim.origin for claim in found} == {"Marwan Abboud"}


def test_the_country_of_an_office_is_taken_from_the_document() -> None:
    text = "The interior ministry in Paris said 12 officers were hurt. Some 40 were held, the ministry said."
    assert set(origins(text, "en")) == {"interior ministry (France)"}


def test_a_rumour_is_flagged() -> None:
    first, second = claims(Document("d", "Reportedly 40 ships wait there. The port has 12 cranes.", "en"))
    assert first.flags == ("rumour",) and second.flags == ()


def test_capitals_tell_names_from_words() -> None:
    text = "People who told us of the fund said the WHO was late."
    assert [mention.source.name for mention in mentions(tokens(text, 0, len(text)), "en")] == ["WHO"]


@pytest.mark.parametrize("name", ["reuters.com", "www.reuters.com", "Reuters", "https://www.reuters.com/world"])
def test_sites_of_an_agency(name: str) -> None:
    source = of_outlet(name)
    assert source is not None and source.name == "Reuters"
    assert of_outlet("example.com") is None and of_outlet(None) is None


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("By Sunday 4,120 people had been brought out of the valley.", "en", "2026-03-08"),
        ("Officials said on Saturday that 4,120 people had left.", "en", "2026-03-07"),
        ("Do 5 marca wywieziono 4120 osób.", "pl", "2026-03-05"),
        ("Do wtorku wywieziono 4120 osób.", "pl", "2026-03-03"),
        ("Fino a venerdì sono partite 4.120 persone.", "it", "2026-03-06"),
        ("Bis Sonntagabend verließen 4120 Menschen das Tal.", "de", "2026-03-08"),
        ("Até segunda-feira saíram 4.120 pessoas.", "pt", "2026-03-09"),
        ("حتى 5 مارس غادر 4120 شخصا.", "ar", "2026-03-05"),
        # The day of an event, and one that is still to come, say nothing of when it was counted.
        ("The flood of 5 March drove 4,120 people out of the valley.", "en", "2026-03-09"),
        ("By 5 April 4,120 people are to leave the valley.", "en", "2026-03-09"),
        # Words that only begin as the name of a day does.
        ("Po pierwszym wstrząsie zarejestrowano 4120 wtórnych.", "pl", "2026-03-09"),
        ("Do środków ochrony, jak podano, dotarło 4120 osób.", "pl", "2026-03-09"),
        ("By Sunday 310 men had left, and on Monday another 4,120 followed.", "en", "2026-03-09"),
    ],
)
def test_the_day_for_which_a_figure_is_stated(text: str, lang: str, expected: str) -> None:
    assert claims(Document("d", text, lang, published="2026-03-09"))[-1].as_of == expected


def test_without_a_date_of_publication_no_day_is_known() -> None:
    (claim,) = claims(Document("d", "By Sunday 4,120 people had left.", "en"))
    assert claim.as_of is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The unions spoke of 90,000 marchers, the police of 12,400.", "en"),
        ("Związki zawodowe mówiły o 90 tys. osób, policja o 12 400 osobach.", "pl"),
        ("Die Gewerkschaften sprachen von 90.000 Menschen, die Polizei von 12.400.", "de"),
        ("Os sindicatos falam em 90 mil pessoas, a polícia em 12.400.", "pt"),
    ],
)
def test_the_verb_of_one_source_serves_the_next(text: str, lang: str) -> None:
    assert origins(text, lang) == ["unions", "police"]
