"""What a speaker says of a value he knows; the model and the basis of its constants stand in `speakers.toml`."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, cast

from numrecon.model import Hedge


@dataclass(frozen=True, slots=True)
class Said:
    """A figure in words still to be chosen.

    `form` is a key of [forms] in `speakers.toml`; `number` is printed, after `lower` where it is a range; `word` is a
    vague word instead.
    """

    form: str
    number: float = math.nan
    lower: float | None = None
    word: str | None = None

    @property
    def hedge(self) -> Hedge:
        """The hedge that a reader should find."""
        return "exact" if self.form == "rounded" else cast("Hedge", self.form)

    def bounds(self) -> tuple[float | None, float | None, float | None]:
        """(value, low, high) that a reader should find, None where nothing is stated."""
        if self.word is not None:
            found = next(entry for entry in model()["vague"]["words"] if entry["word"] == self.word)
            return None, found["low"], found["high"]
        if self.lower is not None:
            return None, self.lower, self.number
        low = self.number if self.hedge in ("exact", "more_than", "at_least") else None
        high = self.number if self.hedge in ("exact", "almost", "less_than", "at_most") else None
        return self.number, low, high


@cache
def model() -> Mapping[str, Any]:
    """The constants."""
    return tomllib.loads((Path(__file__).parent / "speakers.toml").read_text(encoding="utf-8"))


def say(chance: Random, truth: float, form: str, *, counted: bool) -> Said:
    """What is said of `truth` (1 or more) in a form; a rounded figure where the value does not allow the form.

    `counted`: single things are counted, so that whole numbers are said and the truth is one.
    """
    said = _FORMS[form](chance, truth, counted)
    return said if said is not None else Said("rounded", _nearest(truth, _step(chance, truth, counted)))


# ---------------------------------------------------------------- scales


def _step(chance: Random, truth: float, counted: bool) -> float:
    """The step of a scale on which the speaker thinks."""
    rule = model()["granularity"]
    share = math.exp(chance.uniform(math.log(rule["finest"]), math.log(rule["coarsest"])))
    step = _scale_below(share * truth, truth)
    return max(step, 1.0) if counted else step


def _scale_below(size: float, truth: float) -> float:
    """The largest step of a scale that is not above `size`: a power of ten, or five of them.

    Fives are counted up to nine times, as in 45 or 350,000 (5-ness: Jansen and Pollmann 2001): nobody rounds to 415.
    """
    ten = _power(math.floor(math.log10(size) + 1e-12))
    return 5 * ten if 5 * ten <= size * (1 + 1e-12) and truth <= 45 * ten else ten


def _power(exponent: int) -> float:
    return float(f"1e{exponent}")


def _times(count: float, step: float) -> float:
    """A point of a scale, without the dust of floating point."""
    return float(f"{count * step:.12g}")


def _nearest(truth: float, step: float) -> float:
    return _times(max(round(truth / step), 1), step)


def _below(truth: float, step: float) -> float:
    """The last point below the truth, 0 where there is none."""
    return _times(math.ceil(truth / step - 1e-9) - 1, step)


def _above(truth: float, step: float) -> float:
    """The first point above the truth."""
    return _times(math.floor(truth / step + 1e-9) + 1, step)


def _finer(chance: Random, truth: float, counted: bool) -> Iterator[float]:
    """The speaker's step, and those of finer scales."""
    step = _step(chance, truth, counted)
    while step > truth / 1000 and (not counted or step >= 1):
        yield step
        step = _scale_below(step * 0.99, truth)


# ---------------------------------------------------------------- one function a form


def _exact(chance: Random, truth: float, counted: bool) -> Said:
    digits = chance.randint(*model()["exact"]["digits"])
    return Said("exact", truth if counted else float(f"{truth:.{digits}g}"))


def _rounded(chance: Random, truth: float, counted: bool) -> Said | None:
    return None  # what every other form falls back to


def _about(chance: Random, truth: float, counted: bool) -> Said | None:
    drawn = chance.gauss(0, 1)
    for step in _finer(chance, truth, counted):
        number = _nearest(truth, step)
        if abs(number - truth) <= _width(number, drawn, model()["about"]) / 2:
            return Said("about", number)
    return None


def _almost(chance: Random, truth: float, counted: bool) -> Said | None:
    drawn = chance.gauss(0, 1)
    for step in _finer(chance, truth, counted):
        number = _above(truth, step)
        if number - truth <= _width(number, drawn, model()["almost"]):
            return Said("almost", number)
    return None


def _more_than(chance: Random, truth: float, counted: bool) -> Said | None:
    number = _below(truth, _step(chance, truth, counted))
    return Said("more_than", number) if number > 0 else None


def _less_than(chance: Random, truth: float, counted: bool) -> Said:
    return Said("less_than", _above(truth, _step(chance, truth, counted)))


def _at_least(chance: Random, truth: float, counted: bool) -> Said | None:
    rule = model()["at_least"]
    known = truth * math.exp(-chance.expovariate(1 / rule["unknown"]))
    if chance.random() < rule["counted"]:
        number = float(math.floor(known)) if counted else float(f"{known:.3g}")
    else:
        number = _below(known, _step(chance, known, counted))
    return Said("at_least", number) if 0 < number <= truth else None


def _at_most(chance: Random, truth: float, counted: bool) -> Said:
    top = truth * math.exp(chance.expovariate(1 / model()["at_most"]["unknown"]))
    return Said("at_most", _above(top, _step(chance, top, counted)))


def _range(chance: Random, truth: float, counted: bool) -> Said | None:
    step = _step(chance, truth, counted)
    further = model()["range"]["further"]
    low = _below(truth, step) - (step if chance.random() < further else 0)
    high = _above(truth, step) + (step if chance.random() < further else 0)
    low, high = float(f"{low:.12g}"), float(f"{high:.12g}")
    return Said("range", high, lower=low) if low > 0 else None


def _vague(chance: Random, truth: float, counted: bool) -> Said | None:
    words: Sequence[Mapping[str, Any]] = model()["vague"]["words"] if counted else ()
    found = next((entry["word"] for entry in words if entry["low"] <= truth <= entry["high"]), None)
    return Said("vague", word=found) if found is not None else None


def _width(number: float, drawn: float, rule: Mapping[str, Any]) -> float:
    """The width that one person (`drawn` is standard normal) gives the figure (Ferson et al. 2015), clamped."""
    digits, place = f"{number:.11e}".split("e")
    shown = digits.replace(".", "").rstrip("0") or "0"
    zeros = int(place) - len(shown) + 1
    five = 1.0 if shown[-1] == "5" else 0.0
    on_fives = shown[-1] == "5" and len(shown) == 2
    z, r = math.log10(number), float(zeros)
    a, b, c, d, e, f, g, h = rule["width"]
    fitted = a + b * z + c * r + d * five + e * z * r + f * z * five + g * r * five + h * z * r * five
    granule = _power(zeros) * (5 if on_fives else 1)
    return float(min(max(10 ** (fitted + rule["spread"] * drawn), rule["least"] * granule), rule["most"] * granule))


_FORMS = {
    "exact": _exact,
    "rounded": _rounded,
    "about": _about,
    "almost": _almost,
    "more_than": _more_than,
    "less_than": _less_than,
    "at_least": _at_least,
    "at_most": _at_most,
    "range": _range,
    "vague": _vague,
}
