"""Stories whose true value is known: who tells them, in what language, from whom, and with what error."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from numrecon.hedged.speaker import Said, model, say
from numrecon.hedged.wording import languages, worded
from numrecon.model import Document

_DAY = "2024-05-{:02}"
_TODAY = 20
_AGENCIES = ("AFP", "Reuters")


@dataclass(frozen=True, slots=True)
class Told:
    """One document of a story: what it says, where (code points), and how it is wrong ('' where it is right).

    `error` is 'near', 'stale', 'slip' or, for the true report of an earlier day, 'earlier'.  `echo`: it repeats an
    agency.
    """

    document: Document
    said: Said
    start: int
    end: int
    error: str = ""
    echo: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """What was told of one thing, and its true value, in `unit`."""

    id: str
    topic: str
    kind: str
    unit: str
    truth: float
    told: tuple[Told, ...]


@cache
def topics() -> Mapping[str, Any]:
    """What stories are about, and the names in them."""
    return tomllib.loads((Path(__file__).parent / "topics.toml").read_text(encoding="utf-8"))


def stories(seed: int, count: int) -> Iterator[Story]:
    """`count` stories; those of one seed are the same everywhere."""
    for number in range(count):
        yield _story(Random(f"{seed}-{number}"), f"story-{number:04}")


def _story(chance: Random, name: str) -> Story:
    table = topics()
    topic = chance.choice(sorted(table["topics"]))
    about = table["topics"][topic]
    thing = chance.choice(about.get("real") or table["names"])
    truth = float(thing["value"]) if "value" in thing else _between(chance, about["low"], about["high"])
    story = Story(name, topic, about["kind"], about["unit"], truth, ())
    return replace(story, told=tuple(_tellers(chance, story, thing, about.get("grows", False))))


def _between(chance: Random, low: float, high: float) -> float:
    return float(round(math.exp(chance.uniform(math.log(low), math.log(high)))))


def _tellers(chance: Random, story: Story, thing: Mapping[str, Any], grows: bool) -> Iterator[Told]:
    """The documents; those that repeat the agency say what it said, in words of their own language."""
    rule = model()["sources"]
    agency = chance.choice(_AGENCIES)
    spoken: tuple[Said, str] | None = None
    for number in range(chance.randint(1, rule["most"])):
        echo = number > 0 and chance.random() < rule["echo"]
        day = _TODAY
        if echo and spoken is not None:
            said, error = spoken
            error = "stale" if error == "earlier" else error
        elif grows and number > 1 and chance.random() < rule["earlier"]:
            day, error = _TODAY - chance.randint(2, 6), "earlier"
            said = _said(chance, story, max(round(story.truth * (1 - chance.uniform(*rule["stale_by"]))), 1.0))
        else:
            said, error = _from_a_source(chance, story)
        if echo:
            spoken = said, error
        yield _document(chance, story, thing, number, day, said, error, agency if echo else None)


def _from_a_source(chance: Random, story: Story) -> tuple[Said, str]:
    """What a source says on the day, and its error."""
    rule = model()["sources"]
    kinds = ("near", "stale", "slip")
    error = ""
    if chance.random() < rule["error"]:
        error = chance.choices(kinds, [rule[kind] for kind in kinds])[0]
    known = story.truth
    if error == "near":
        share = math.exp(chance.uniform(*map(math.log, rule["near_by"])))
        known *= math.exp(chance.choice((-1, 1)) * share)
    elif error == "stale":
        known *= 1 - chance.uniform(*rule["stale_by"])
    said = _said(chance, story, max(float(round(known)), 1.0))
    if error != "slip":
        return said, error
    # A vague word has no scale word to be wrong about.
    return (said, "") if said.word is not None else (_slipped(chance, said), error)


def _said(chance: Random, story: Story, known: float) -> Said:
    forms = model()["forms"]
    names = [name for name in forms if name not in ("basis", "source")]
    form = chance.choices(names, [forms[name] for name in names])[0]
    return say(chance, known, form, counted=story.kind == "count")


def _slipped(chance: Random, said: Said) -> Said:
    """A figure with the wrong scale word."""
    up, down = model()["sources"]["slips"]
    factor = down if said.number >= 1e5 and chance.random() < 0.5 else up
    lower = None if said.lower is None else float(f"{said.lower * factor:.12g}")
    return replace(said, number=float(f"{said.number * factor:.12g}"), lower=lower)


def _document(
    chance: Random,
    story: Story,
    thing: Mapping[str, Any],
    number: int,
    day: int,
    said: Said,
    error: str,
    agency: str | None,
) -> Told:
    lang = chance.choice(sorted(languages()))
    name = thing["ar"] if lang == "ar" else thing["name"]
    found = worded(chance, said, lang, story.topic, name, agency)
    source = f"Paper {number + 1}"
    document = Document(f"{story.id}-{number}", found.text, lang, source, _DAY.format(day))
    return Told(document, said, found.start, found.end, error, agency is not None)
