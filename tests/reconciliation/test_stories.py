"""From text to verdict: short stories whose conflicts have a cause that a desk editor would name."""

from __future__ import annotations

import pytest

import numrecon
from numrecon.model import Document, Question


def told(*texts: tuple[str, str, str | None]) -> list[Question]:
    """The questions of (text, language, date published), the one with most claims first."""
    documents = [Document(f"{i}.txt", text, lang, published=date) for i, (text, lang, date) in enumerate(texts)]
    return sorted(numrecon.reconcile(documents), key=lambda question: -question.n_claims)


def test_a_toll_that_grows() -> None:
    question, *_ = told(
        ("The earthquake in Turkey killed 31 people, officials said.", "en", "2026-01-01"),
        ("The earthquake in Turkey killed 45 people, officials said.", "en", "2026-01-02"),
        ("Das Erdbeben in der Türkei tötete mehr als 40 Menschen.", "de", "2026-01-02"),
    )
    assert question.n_claims == 3 and question.status == "compatible"
    assert question.asserted_low == question.asserted_high == question.point == 45
    assert {conflict.cause and conflict.cause.type for conflict in question.conflicts} == {"superseded"}


def test_million_for_billion() -> None:
    question, *_ = told(
        ("The company Acme invested 2.3 billion dollars in the factory in Ohio.", "en", None),
        ("The company Acme invested 2.3 million dollars in the factory in Ohio.", "en", None),
        ("Die Firma Acme investierte 2,3 Milliarden Dollar in die Fabrik in Ohio.", "de", None),
    )
    assert question.n_claims == 3 and question.status == "compatible" and question.point == 2.3e9
    causes = [conflict.cause for conflict in question.conflicts]
    assert [cause and (cause.type, cause.claim) for cause in causes] == [("factor", 1), ("factor", 1)]


def test_miles_for_kilometres() -> None:
    question, *_ = told(
        ("The storm Ada moved 100 miles towards the coast of Florida.", "en", None),
        ("The storm Ada moved 161 kilometres towards the coast of Florida.", "en", None),
        ("The storm Ada moved 100 kilometres towards the coast of Florida.", "en", None),
    )
    assert question.n_claims == 3 and question.status == "compatible" and question.unit == "kilometer"
    assert question.point == pytest.approx(161) and {c.cause and c.cause.type for c in question.conflicts} == {"unit"}


def test_each_and_total() -> None:
    first, second = told(
        ("Alibaba and ByteDance want to buy more than 200,000 H200 chips each.", "en", None),
        ("China approved the import of more than 400,000 H200 chips in total.", "en", None),
    )
    assert [relation.type for question in (first, second) for relation in question.relations] == ["each_total"] * 2


def causes(question: Question) -> set[str | None]:
    return {conflict.cause and conflict.cause.type for conflict in question.conflicts}


def test_a_toll_that_was_corrected_downwards() -> None:
    question, *_ = told(
        ("The train crash in Odisha killed 288 people, officials said.", "en", "2026-06-03"),
        ("The train crash in Odisha killed 275 people, the ministry said.", "en", "2026-06-05"),
        ("Das Zugunglück in Odisha tötete 275 Menschen.", "de", "2026-06-06"),
    )
    assert question.n_claims == 3 and causes(question) == {"superseded"} and question.point == 275
    assert "corrected from 2026-06-03 to 2026-06-0" in question.explanation


def test_one_lower_figure_alone_corrects_nothing() -> None:
    question, *_ = told(
        ("The train crash in Odisha killed 288 people, officials said.", "en", "2026-06-03"),
        ("The train crash in Odisha killed 275 people, the ministry said.", "en", "2026-06-05"),
    )
    assert question.n_claims == 2 and causes(question) == {None} and question.status == "contradiction"


def test_the_missing_are_fewer_from_day_to_day() -> None:
    question, *_ = told(
        ("After the flood in Derna 80 people are missing.", "en", "2026-03-01"),
        ("After the flood in Derna 60 people are missing.", "en", "2026-03-03"),
        ("After the flood in Derna 45 people are missing.", "en", "2026-03-06"),
    )
    assert question.n_claims == 3 and causes(question) == {"superseded"} and question.point == 45
    assert "this figure fell from day to day" in question.explanation


def test_a_lower_figure_that_is_still_stated_was_not_replaced_by_a_higher_one() -> None:
    texts = (
        ("The train crash in Odisha killed 275 people, the ministry said.", "en", "2026-06-04"),
        ("The train crash in Odisha killed 278 people, the railways said.", "en", "2026-06-06"),
    )
    assert causes(told(*texts)[0]) == {"superseded"}
    question, *_ = told(*texts, ("Das Zugunglück in Odisha tötete 275 Menschen.", "de", "2026-06-08"))
    assert question.n_claims == 3 and causes(question) == {None} and question.status == "contradiction"


def test_a_magnitude_does_not_grow() -> None:
    question, *_ = told(
        *(("The earthquake in Fiji had a magnitude of 7.5.", "en", f"2026-02-0{day}") for day in (6, 7, 8)),
        ("The earthquake in Fiji had a magnitude of 7.6.", "en", "2026-02-25"),
    )
    assert question.n_claims == 4 and causes(question) == {None}


def test_a_time_that_was_revised() -> None:
    question, *_ = told(
        ("The descent of the plane took 8 minutes, the prosecutor said.", "en", "2026-03-24"),
        ("The descent of the plane took 10 minutes, the ministry said.", "en", "2026-04-17"),
        ("The descent of the plane took 10 minutes.", "en", "2026-06-11"),
    )
    assert question.n_claims == 3 and causes(question) == {"superseded"} and question.point == 10


def test_values_that_only_touch_do_not_agree_on_a_revision() -> None:
    """7.8 reaches down to 7.75 and 7.7 up to there: that is not one value of two sources."""
    question, *_ = told(
        ("The earthquake in Fiji had a magnitude of 7.9.", "en", "2026-02-06"),
        ("The earthquake in Fiji had a magnitude of 7.8.", "en", "2026-02-07"),
        ("The earthquake in Fiji had a magnitude of 7.7.", "en", "2026-02-25"),
    )
    assert question.n_claims == 3 and causes(question) == {None}


def test_a_figure_that_is_called_an_earlier_one() -> None:
    question, *_ = told(
        ("The storm Ada initially killed 45 people in Florida, it was thought.", "en", "2026-01-02"),
        ("The storm Ada killed 31 people in Florida.", "en", "2026-01-02"),
    )
    assert question.n_claims == 2 and causes(question) == {"superseded"} and question.point == 31


def test_time_that_passed() -> None:
    question, *_ = told(
        ("The bridge in Porto has been closed for 30 days.", "en", "2026-03-01"),
        ("The bridge in Porto has been closed for 50 days.", "en", "2026-03-21"),
    )
    assert question.n_claims == 2 and causes(question) == {"superseded"}
    question, *_ = told(
        ("The bridge in Porto has been closed for 30 days.", "en", "2026-03-01"),
        ("The bridge in Porto has been closed for 50 days.", "en", "2026-03-02"),
    )
    assert causes(question) == {None}


def test_a_share_that_was_revised() -> None:
    question, *_ = told(
        ("Turnout in the referendum in Malta was 42.3 percent.", "en", "2026-03-01"),
        ("Turnout in the referendum in Malta was 43.1 percent, the government said.", "en", "2026-03-05"),
        ("Die Beteiligung am Referendum in Malta lag bei 43,1 Prozent.", "de", "2026-03-06"),
    )
    assert question.n_claims == 3 and causes(question) == {"superseded"} and question.point == 43.1
    assert "revised from 2026-03-01" in question.explanation


def test_a_figure_that_was_cut_off() -> None:
    question, *_ = told(
        ("In the referendum in Malta 2.26 million people voted.", "en", "2026-03-01"),
        ("Al referendum a Malta hanno votato 2,2 milioni di persone.", "it", "2026-03-01"),
    )
    assert question.n_claims == 2 and causes(question) == {"rounding"} and "cut off" in question.explanation


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The floods in Spain killed hundreds of people, 210 of them in Valencia.", "en"),
        ("The floods in Spain killed 210 people in Valencia alone.", "en"),
        ("Allein in der Region Valencia starben bei der Flut 210 Menschen.", "de"),
        ("W samej Walencji powódź zabiła 210 osób.", "pl"),
        ("Nella sola Valencia l'alluvione ha ucciso 210 persone.", "it"),
        ("Só em Valência as cheias mataram 210 pessoas.", "pt"),
        ("قتلت الفيضانات 210 أشخاص في بلنسية وحدها.", "ar"),
    ],
)
def test_a_part_does_not_contradict_the_whole(text: str, lang: str) -> None:
    whole = "The floods in Spain have killed 219 people.", "en", "2024-11-06"
    question = next(q for q in told(whole, (text, lang, "2024-11-06")) if any(c.value == 219 for c in q.claims))
    assert causes(question) == {"part_of"} and question.status == "compatible" and question.point == 219
    assert "is not of the same whole" in question.explanation


def test_the_figure_of_a_part_is_one_elsewhere_too() -> None:
    question, *_ = told(
        ("The floods in Spain have killed 219 people.", "en", "2024-11-06"),
        ("The floods in Spain killed hundreds of people, 212 of them in Valencia.", "en", "2024-11-06"),
        ("Le inondazioni in Spagna hanno ucciso 212 persone.", "it", "2024-11-06"),
        ("Die Flut in Spanien hat 219 Menschen getötet.", "de", "2024-11-06"),
    )
    assert {c.value for c in question.claims} >= {212, 219} and causes(question) == {"part_of"}
    assert question.point == 219


def test_a_place_within_the_other_s_is_a_part() -> None:
    question, *_ = told(
        ("The floods in Spain have left 219 dead, the government said.", "en", "2024-11-06"),
        ("Die Überschwemmungen forderten in der Region Valencia 210 Tote, teilte die Polizei mit.", "de", "2024-11-06"),
    )
    assert causes(question) == {"part_of"} and "a place within that of the other" in question.explanation


def test_two_figures_of_one_region_are_no_part_and_whole() -> None:
    question, *_ = told(
        ("In Valencia the floods killed 213 people, the police said.", "en", "2024-11-06"),
        ("Of the dead 210 died in Valencia alone, the government said.", "en", "2024-11-06"),
    )
    assert "part_of" not in causes(question)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("After the flood in Derna {} people are missing.", "en"),
        ("After the storm in Florida {} homes are without power.", "en"),
        ("Nach dem Sturm in Florida sind {} Haushalte ohne Strom.", "de"),
        ("Po burzy na Florydzie {} domów jest bez prądu.", "pl"),
        ("Dopo la tempesta in Florida {} famiglie sono senza corrente.", "it"),
        ("Depois da tempestade na Flórida {} casas estão sem energia.", "pt"),
        ("بعد العاصفة في فلوريدا بقي {} منزل دون كهرباء.", "ar"),
        ("Dopo il crollo a Genova {} feriti restano in ospedale.", "it"),
    ],
)
def test_what_comes_and_goes_was_higher_earlier(text: str, lang: str) -> None:
    question, *_ = told((text.format(690), lang, "2026-03-01"), (text.format(350), lang, "2026-03-04"))
    assert question.n_claims == 1 or question.n_claims == 2
    assert causes(question) == {"superseded"} and question.point == 350 and question.status == "compatible"
    assert "such a figure rises and falls" in question.explanation


def test_what_stays_as_it_is_was_not_replaced() -> None:
    question, *_ = told(
        ("The tower in Bangkok had 30 floors.", "en", "2026-03-01"),
        ("The tower in Bangkok had 33 floors.", "en", "2026-03-04"),
    )
    assert question.n_claims == 2 and causes(question) == {None} and question.status == "contradiction"


def test_tolls_of_one_day_are_of_different_hours_unless_two_sources_count() -> None:
    question, *_ = told(
        ("The crush in Seoul killed 59 people.", "en", "2026-03-01"),
        ("The crush in Seoul killed 146 people.", "en", "2026-03-01"),
    )
    assert causes(question) == {"superseded"} and "from hour to hour" in question.explanation
    question, *_ = told(
        ("The crush in Seoul killed 59 people, the police said.", "en", "2026-03-01"),
        ("The crush in Seoul killed 146 people, the government said.", "en", "2026-03-01"),
    )
    assert causes(question) == {None} and question.status == "contradiction"


def test_a_toll_of_no_known_day_may_be_of_another() -> None:
    texts = "The crush in Seoul killed 59 people.", "The crush in Seoul killed 146 people."
    question, *_ = told((texts[0], "en", "2026-03-01"), (texts[1], "en", None))
    assert causes(question) == {"superseded"} and question.status == "compatible"
    question, *_ = told((texts[0], "en", None), (texts[1], "en", None))
    assert causes(question) == {None} and question.status == "contradiction"


def test_swapped_digits() -> None:
    question, *_ = told(
        ("The crash in Muan killed 179 people.", "en", "2026-03-01"),
        ("Beim Absturz in Muan starben 179 Menschen.", "de", "2026-03-02"),
        ("The crash in Muan killed 197 people.", "en", "2026-03-02"),
        ("Nella tragedia di Muan sono morte 179 persone.", "it", "2026-03-03"),
    )
    assert question.n_claims == 4 and causes(question) == {"misreading"} and question.point == 179
    assert {conflict.cause and conflict.cause.claim for conflict in question.conflicts} == {2}
    assert "in the wrong order" in question.explanation


def test_a_figure_of_a_year_long_past_does_not_grow() -> None:
    question, *_ = told(
        ("In 1967 the floods in Lisbon killed 462 people.", "en", "2023-09-20"),
        ("In 1967 the floods in Lisbon killed 700 people.", "en", "2023-09-24"),
    )
    assert question.n_claims == 2 and causes(question) == {None} and question.status == "contradiction"


@pytest.mark.parametrize(
    "figures",
    [
        ("One third of the forest near Athens burned.", "32 percent of the forest near Athens burned."),
        ("Almost 1,000 fires burned in Paris.", "In Paris 903 fires burned."),
        ("The camp on Malta holds 400 people.", "The camp on Malta holds 389 people."),
        ("In 2023 157,000 migrants reached Italy.", "In 2023 157,652 migrants reached Italy."),
    ],
)
def test_what_is_rounded_contradicts_nothing(figures: tuple[str, str]) -> None:
    question, *_ = told(*((text, "en", "2024-01-03") for text in figures))
    assert question.n_claims == 2 and question.status in ("agree", "compatible") and causes(question) <= {"rounding"}


def test_two_roundings_of_what_is_told_more_finely() -> None:
    texts = [f"The capsule Orion flew {size} million kilometres." for size in ("2.2", "2.25", "2.3")]
    question, *_ = told(*((text, "en", "2022-12-12") for text in texts))
    assert question.n_claims == 3 and question.status == "compatible" and causes(question) == {"rounding"}
    assert "a finer figure that is stated too" in " ".join(c.cause.explanation for c in question.conflicts if c.cause)
    question, *_ = told(*((text, "en", "2022-12-12") for text in texts[::2]))
    assert causes(question) == {None}


def test_a_share_that_grew_step_by_step() -> None:
    texts = [(share, f"2023-08-{day}") for share, day in ((3, 13), (45, 18), (78, 19), (85, 22))]
    question, *_ = told(*((f"In Lahaina {share} percent of the area was searched.", "en", day) for share, day in texts))
    assert question.n_claims == 4 and causes(question) == {"superseded"} and question.point == 85


def test_an_age_grows_with_the_years() -> None:
    question, *_ = told(
        ("The founder of Evergrande, Hui Ka Yan, is 62 years old.", "en", "2021-09-17"),
        ("The founder of Evergrande, Hui Ka Yan, is 65 years old.", "en", "2024-01-29"),
    )
    assert question.n_claims == 2 and causes(question) == {"superseded"}
    question, *_ = told(
        ("The co-pilot of Germanwings was 27 years old.", "en", "2015-03-26"),
        ("The co-pilot of Germanwings was 28 years old.", "en", "2015-03-27"),
    )
    assert question.n_claims == 2 and causes(question) == {None}
