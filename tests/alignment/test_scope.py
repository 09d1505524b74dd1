"""What a claim is of: a part, a place, a sort of people, and how such a count changes."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from numrecon.alignment.align import gathered
from numrecon.alignment.claims import scope as room
from numrecon.alignment.claims.scope import scoped
from numrecon.alignment.words.concepts import table
from numrecon.api import read_one
from numrecon.model import Document, Scope


def scopes(text: str, lang: str = "en") -> list[Scope]:
    """The scopes of all claims of a text, in order."""
    found = scoped(gathered([read_one(Document("a", text, lang))])[1])
    return [context.claim.scope for context in found if context.claim.scope is not None]


def test_every_concept_of_the_data_is_one_of_the_vocabulary() -> None:
    data = tomllib.loads(Path(room.__file__).with_name("scope.toml").read_text(encoding="utf-8"))
    lists = (value for part in (data["trends"], data["sorts"]) for value in part.values() if isinstance(value, list))
    assert {name for names in lists for name in names} <= set(table().concepts)


@pytest.mark.parametrize(
    ("text", "lang", "parts"),
    [
        ("The flood killed 219 people, 210 of them in Valencia.", "en", [False, True]),
        ("The flood killed 219 people including 17 children.", "en", [False, True]),
        ("In Valencia alone 210 people died.", "en", [True]),
        ("Bei der Flut gab es 300 Verletzte, davon 20 schwer.", "de", [False, True]),
        ("Allein in der Region Valencia starben 210 Menschen.", "de", [True]),
        ("Zginęło 219 osób, w tym 17 dzieci.", "pl", [False, True]),
        ("I morti sono 219, di cui 17 bambini.", "it", [False, True]),
        ("Morreram 219 pessoas, das quais 210 em Valência.", "pt", [False, True]),
        ("قتل 219 شخصا، بينهم 17 طفلا.", "ar", [False, True]),
        ("The flood killed 219 people in Spain.", "en", [False]),
        ("Na festiwal przyszło w tym roku 17 osób.", "pl", [False]),
    ],
)
def test_what_is_called_a_part(text: str, lang: str, parts: list[bool]) -> None:
    assert [scope.part for scope in scopes(text, lang)] == parts


@pytest.mark.parametrize(
    ("text", "lang", "trends"),
    [
        ("The storm killed 12 people and 35 are still missing.", "en", ["adds_up", "comes_and_goes"]),
        ("Nearly 500,000 homes were without power.", "en", ["comes_and_goes"]),
        ("Rund 500.000 Haushalte sind ohne Strom.", "de", ["comes_and_goes"]),
        ("Niemal 500 tys. odbiorców jest bez prądu.", "pl", ["comes_and_goes"]),
        ("Circa 500.000 utenze sono senza corrente.", "it", ["comes_and_goes"]),
        ("Cerca de 500 mil casas estão sem energia.", "pt", ["comes_and_goes"]),
        ("لا يزال 500 ألف منزل دون كهرباء.", "ar", ["comes_and_goes"]),
        ("The tower has 33 floors.", "en", ["stays"]),
        ("The crash killed 12 passengers.", "en", ["adds_up"]),
        ("The firm sold 12 ships.", "en", [None]),
    ],
)
def test_how_a_count_changes(text: str, lang: str, trends: list[str | None]) -> None:
    assert [scope.trend for scope in scopes(text, lang)] == trends


def test_where_it_is_of_and_who_is_counted() -> None:
    (city,) = scopes("The crush in Busan in South Korea killed 101 women.")
    assert city.place is not None and city.place[0] == "KR" and len(city.place) > 1 and city.kinds == ("woman",)
    (country,) = scopes("The crush in South Korea killed 158 people.")
    assert country.place == ("KR",) and country.kinds == ("person",)
    (several,) = scopes("The earthquake killed 500 people in Turkey and Syria.")
    assert several.place == ()
