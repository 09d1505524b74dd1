"""News of many events: each told by several articles in the languages' own words, with figures whose question is known.

An event has names, a thing that happened there, and so many facts; every article tells some of them, in any order, in
its own language, right, rounded or a few per cent off.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from numrecon.model import Document

#: Names are made of these, in turn; what happened, by language.
CONSONANTS, VOWELS = "bcdfgklmnprstvz", "aeiou"
HAPPENED = {
    "en": ("flood", "earthquake", "fire", "strike", "storm", "election"),
    "de": ("Flut", "Erdbeben", "Feuer", "Streik", "Sturm", "Wahl"),
    "it": ("alluvione", "terremoto", "incendio", "sciopero", "tempesta", "elezione"),
    "pl": ("powódź", "trzęsienie ziemi", "pożar", "strajk", "burza", "wybory"),
}
FRAMES = {
    "en": (
        "In {0} {1} people were killed by the {2}.",
        "{1} people were injured in {0}.",
        "The {2} destroyed {1} houses in {0}.",
        "{1} soldiers were sent to {0}.",
        "{1} schools in {0} stayed closed.",
        "The damage in {0} comes to {1} euros.",
        "{1} passengers waited in {0}.",
    ),
    "de": (
        "In {0} wurden {1} Menschen getötet ({2}).",
        "{1} Menschen wurden in {0} verletzt.",
        "In {0} wurden {1} Häuser zerstört ({2}).",
        "{1} Soldaten wurden nach {0} geschickt.",
        "{1} Schulen in {0} blieben geschlossen.",
        "Der Schaden in {0} beträgt {1} Euro.",
        "{1} Passagiere warteten in {0}.",
    ),
    "it": (
        "A {0} sono state uccise {1} persone ({2}).",
        "{1} persone sono rimaste ferite a {0}.",
        "A {0} sono state distrutte {1} case ({2}).",
        "{1} soldati sono stati inviati a {0}.",
        "{1} scuole di {0} sono rimaste chiuse.",
        "I danni a {0} ammontano a {1} euro.",
        "{1} passeggeri hanno atteso a {0}.",
    ),
    "pl": (
        "W {0} zginęło {1} osób ({2}).",
        "{1} osób zostało rannych w {0}.",
        "W {0} zniszczonych zostało {1} domów ({2}).",
        "{1} żołnierzy wysłano do {0}.",
        "{1} szkół w {0} pozostało zamkniętych.",
        "Szkody w {0} wynoszą {1} euro.",
        "{1} pasażerów czekało w {0}.",
    ),
}
#: Names of people and places that an event has, and how many of them stand between two figures: templates have few
#: other words that tell one event from the next, as the words of real articles do.
NAMES, NAMED = 25, 6
GROUPING = {"en": ",", "de": ".", "it": ".", "pl": " "}
#: Facts that an article tells.
TOLD = 5

#: Of each document, by the order of its figures: the event and the fact that each answers.
Truth = dict[str, list[tuple[int, int]]]


def news(claims: int, tellings: int = 8, seed: int = 1) -> tuple[list[Document], Truth]:
    """At least so many claims, in articles of TOLD figures each; every event is told by `tellings` articles."""
    chance = random.Random(seed)
    documents, truth = [], {}
    for event in range(-(-claims // (tellings * TOLD))):
        facts = [chance.randrange(1_100, 99_000) for _ in FRAMES["en"]]
        names, happened = [_name(event * NAMES + k) for k in range(NAMES)], chance.randrange(len(HAPPENED["en"]))
        for telling in range(tellings):
            name = f"{event:06}-{telling}"
            told = chance.sample(range(len(facts)), TOLD)
            lang = list(FRAMES)[telling % len(FRAMES)]
            text = " ".join(_sentences(lang, names, happened, told, facts, chance))
            documents.append(Document(name, text, lang=lang, published=f"2023-0{1 + event % 9}-1{telling % 10}"))
            truth[name] = [(event, fact) for fact in told]
    return documents, truth


def _name(number: int) -> str:
    """A name that hardly any other number has, not even in its beginning."""
    chance = random.Random(number)
    return "".join(chance.choice(letters) for letters in (CONSONANTS, VOWELS) * 4).capitalize()


def _sentences(
    lang: str, names: list[str], happened: int, told: list[int], facts: list[int], chance: random.Random
) -> Iterator[str]:
    what = HAPPENED[lang][happened]
    for fact in told:
        value = facts[fact] if chance.random() < 0.7 else round(facts[fact] * chance.uniform(0.97, 1.03), -2)
        figure = f"{int(value):,}".replace(",", GROUPING[lang])
        yield FRAMES[lang][fact].format(names[0], figure, what)
        yield ", ".join(chance.sample(names[1:], NAMED)) + "."
