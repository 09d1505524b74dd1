"""A figure as a sentence of a language: number format, scale words, inflection and word order from `languages/`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from numrecon.hedged.speaker import Said

_FOLDER = Path(__file__).parent / "languages"
#: Marks a hedge behind which the noun stands in the form of many.
_GENITIVE = "2:"


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence, and the place (half-open, in code points) where its figure stands."""

    text: str
    start: int
    end: int


@cache
def languages() -> Mapping[str, Mapping[str, Any]]:
    """The wording of each language, by the tag under which its documents are read."""
    tables = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(_FOLDER.glob("*.toml"))]
    return {table["lang"]: table for table in tables}


def worded(chance: Random, said: Said, lang: str, topic: str, name: str, agency: str | None) -> Worded:
    """One of the sentences in which a newsroom puts the figure, attributed to an agency where it is one that speaks."""
    table = languages()[lang]
    noun = table["topics"][topic]
    figure = _figure(chance, said, table, noun)
    if chance.random() < table.get("native_share", 0.0):
        figure = figure.translate(str.maketrans(table["native"]))
    sentence = chance.choice(noun["sentences"]).replace("{name}", name)
    before, after = sentence.split("{q}")
    text = f"{before}{figure}{after}"
    whole = "{s}." if agency is None else table["echo"][agency]
    start = whole.index("{s}") + len(before)
    # A sentence that ends in an abbreviation has its full stop already.
    return Worded(whole.replace("{s}", text).replace("..", "."), start, start + len(figure))


def _figure(chance: Random, said: Said, table: Mapping[str, Any], noun: Mapping[str, Any]) -> str:
    """Hedge, number, noun."""
    if said.word is not None:
        plural = noun.get("all") or noun.get("many") or noun["other"]
        return str(table["vague"][said.word]).replace("{noun}", plural)
    hedge = "{q}" if said.hedge == "exact" else chance.choice(table["hedges"][said.form])
    genitive, hedge = hedge.startswith(_GENITIVE), hedge.removeprefix(_GENITIVE)
    number, scale = _printed(chance, said.number, table)
    form = "{n} {noun}" if said.lower is not None else chance.choice(noun.get("forms", ["{n} {noun}"]))
    shown = _inflected(noun, "many" if genitive else _category(number, scale, table["rule"]))
    link = table["link"] if scale.get("linked", scale != {} and not scale.get("glued", False)) else ""
    if "{noun}" not in form:
        link = ""
    phrase = form.replace("{n}", _with_scale(number, scale, table)).replace("{noun}", link + shown)
    lower = ""
    if said.lower is not None:
        lower = _lower(chance, said.lower, scale, table)
    return str(hedge).replace("{a}", lower).replace("{q}", phrase)


def _lower(chance: Random, value: float, scale: Mapping[str, Any], table: Mapping[str, Any]) -> str:
    """The lower end of a range: on the scale of the upper one, whose word is mostly said once."""
    if not scale:
        return _digits(value, table)
    number = value / scale["factor"]
    if number < 1:
        small, smaller = _printed(chance, value, table)
        return _with_scale(small, smaller, table)
    shared = not scale.get("glued", False) and chance.random() < 0.7
    return _digits(number, table) if shared else _with_scale(number, scale, table)


def _printed(chance: Random, value: float, table: Mapping[str, Any]) -> tuple[float, Mapping[str, Any]]:
    """(number, scale word behind it): millions where three decimals do, thousands half the time."""
    fits = [scale for scale in table["scales"] if value >= scale["factor"]]
    if fits:
        scale = fits[-1]
        number = float(f"{value / scale['factor']:.12g}")
        places = 0 if scale["factor"] < 1e6 else 3
        short = number == round(number, places) and (scale["factor"] > 1e3 or number >= 2)
        if short and (scale["factor"] >= 1e6 or chance.random() < 0.5):
            return number, scale
    return value, {}


def _with_scale(number: float, scale: Mapping[str, Any], table: Mapping[str, Any]) -> str:
    digits = _digits(number, table)
    if not scale:
        return digits
    word = _inflected(scale, _category(number, {}, table["rule"]))
    return f"{digits}{word}" if scale.get("glued", False) else f"{digits} {word}"


def _digits(value: float, table: Mapping[str, Any]) -> str:
    """A number in the format of the language."""
    whole, _, part = f"{value:.12g}".partition(".") if value < 1e11 else (f"{value:.0f}", "", "")
    if value >= table["group_from"]:
        whole = f"{int(whole):,}".replace(",", table["group"])
    return whole + (table["decimal"] + part if part else "")


# ---------------------------------------------------------------- inflection


def _inflected(forms: Mapping[str, Any], category: str) -> str:
    """The form of a noun or scale word, or the one that stands for it."""
    return str(forms.get(category) or forms.get("other") or forms["many"])


def _category(number: float, scale: Mapping[str, Any], rule: str) -> str:
    """The plural category of a noun behind a number, which a scale word takes over."""
    if scale:
        return "other"
    return _RULES[rule](int(number)) if number == int(number) else "other"


def _two(n: int) -> str:
    return "one" if n == 1 else "other"


def _polish(n: int) -> str:
    if n == 1:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _arabic(n: int) -> str:
    if n % 100 in range(3, 11):
        return "few"
    return "many" if n % 100 >= 11 else "other"


_RULES: Mapping[str, Callable[[int], str]] = {"two": _two, "polish": _polish, "arabic": _arabic}
