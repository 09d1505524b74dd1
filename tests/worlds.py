"""Tables of claims with known truths, drawn like the public ones on which truth discovery is measured.

The public tables may not be kept here (licences) or are too large, so each world is drawn from a seed such that what is
published of its model holds: how often the commonest value, the median and the mean are right, how far they are off,
who copies whom.  `test_worlds` holds them to that.

- `populations`: cities in an encyclopaedia, from many editors who mostly say one thing (Pasternack and Roth 2010).
- `flights`: times of departure and arrival from 38 sites, some of which mean the runway (Li et al. 2013).
- `weather`: five properties from 16 sites, of which one gives pressure in another unit, and some copy (Li et al. 2014).
- `constants`: a constant of nature measured again and again, errors understated and shared (Henrion, Fischhoff 1986).
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np

Chance = np.random.Generator


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table of claims, `value` as printed."""

    question: str
    source: str
    value: str
    label: str = ""
    unit: str = ""
    sd: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """The rows, the true value of each question, and for readers of `World.write` the column `truth`."""

    rows: list[Row]
    truths: Mapping[str, float]

    def write(self, path: Path) -> Path:
        """The table as CSV with a column `truth`."""
        names = [field.name for field in fields(Row)]
        with path.open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file)
            table.writerow([*names, "truth"])
            for row in self.rows:
                table.writerow([*(getattr(row, name) for name in names), f"{self.truths[row.question]:.12g}"])
        return path


# ---------------------------------------------------------------- populations


def populations(seed: int, count: int = 277) -> World:
    """City-years: about 15 claims each, by editors most of whom make one or two; wrong values are shared."""
    chance = np.random.default_rng(seed)
    # Few editors are busy (and careful); the others come once or twice.
    busy = [f"busy{i}" for i in range(15)]
    rows, truths, casual = [], {}, 0
    for number in range(count):
        name = f"city{number}"
        truth = int(np.exp(chance.normal(10.8, 1.4))) + 200
        others, share, weights = _rivals(chance, truth)
        editor, first = "", len(rows)
        for _ in range(1 + chance.negative_binomial(0.9, 0.9 / 14.9)):
            if chance.random() < 0.35:
                editor = busy[min(int(chance.exponential(4)), 14)]
                good = share + (1 - share) * 0.2
            else:
                if not editor or editor in busy or chance.random() < 0.62:
                    casual += 1
                    editor = f"editor{casual if chance.random() < 0.85 else chance.integers(1, casual + 1)}"
                good = share
            rows.append(Row(name, editor, f"{_edited(chance, truth, others, weights, good)}", "population"))
        if all(row.value != f"{truth}" for row in rows[first + 3 :]) and len(rows) > first + 3:
            rows[-1] = replace(rows[-1], value=f"{truth}")
        truths[name] = float(truth)
    return World(rows, truths)


def _rivals(chance: Chance, truth: int) -> tuple[list[int], float, np.ndarray]:
    """(other values that are about, share of editors who state the truth, how popular the others are)."""
    agreed = chance.random() < 0.4
    share = 0.985 if agreed else float(chance.beta(1.6, 1.9))
    # Later estimates of one city lie mostly on one side of the count.
    count, side = 2 + chance.poisson(1.5), chance.choice([-1, 1, 1])
    away = side * np.abs(chance.standard_t(3, count)) * 0.06 * chance.choice([1, 1, 1, -1], count)
    others = [max(int(truth * np.exp(x)), 1) for x in np.clip(away, -1, 1)]
    return others, share, chance.dirichlet(np.full(count, 1.0))


def _edited(chance: Chance, truth: int, others: list[int], weights: np.ndarray, good: float) -> int:
    """What an editor writes: the truth or a rival, now and then rounded, mistyped, or vandalism."""
    value = truth if chance.random() < good else int(chance.choice(others, p=weights))
    kind = chance.random()
    if kind < 0.02:
        return int(float(f"{value:.2g}"))
    if kind < 0.03:
        digits = list(str(value))
        digits[chance.integers(len(digits))] = str(chance.integers(10))
        return int("".join(digits))
    if kind < 0.04:
        return value * 10
    if kind < 0.075:
        return int(chance.choice([0, 1, 69, 9999999999, chance.integers(1, 10**6), int(10 ** chance.uniform(1, 19))]))
    return value


# ---------------------------------------------------------------- flights

#: Sources by what they show of an actual time: the gate, the runway, or whatever they last heard.
_AIRLINES, _GATE, _RUNWAY, _LATE = 3, 8, 9, 18


def flights(seed: int, count: int = 120) -> World:
    """Four times of each flight, in minutes of the day."""
    chance = np.random.default_rng(seed)
    sizes = {"airline": _AIRLINES, "gate": _GATE, "runway": _RUNWAY, "late": _LATE}
    sources = [f"{kind}{i}" for kind, size in sizes.items() for i in range(size)]
    # An airline knows its own flights, without errors.
    covers = np.concatenate([np.full(_AIRLINES, 0.15), chance.uniform(0.25, 0.8, len(sources) - _AIRLINES)])
    rows, truths = [], {}
    for number in range(count):
        planned = int(chance.integers(330, 1150)) // 5 * 5
        flown = int(chance.integers(60, 270)) // 5 * 5
        late = int(np.clip(chance.standard_t(2) * 12 - 2, -20, 240))
        taxi = {"departure": max(3, int(chance.gamma(7, 15 / 7))), "arrival": -max(1, int(chance.gamma(6, 7 / 6)))}
        for leg, at in (("departure", planned), ("arrival", planned + flown)):
            actual = at + late + (int(chance.normal(0, 6)) if leg == "arrival" else 0)
            for what, truth in (("scheduled", at), ("actual", actual)):
                name = f"flight{number}-{what}-{leg}"
                shown = _shown(chance, truth, at, taxi[leg]) if what == "actual" else {}
                for source, cover in zip(sources, covers, strict=True):
                    if chance.random() < cover:
                        value = shown.get(source[:4], lambda truth=truth: _planned(chance, truth))()
                        rows.append(Row(name, source, f"{value}", f"{what} {leg}", "minute"))
                truths[name] = float(truth)
    return World(rows, truths)


def _planned(chance: Chance, truth: int) -> int:
    return truth if chance.random() < 0.93 else truth + int(chance.choice([-60, -5, 5, 10, 60, 15]))


def _shown(chance: Chance, truth: int, planned: int, taxi: int) -> dict[str, Callable[[], int]]:
    """What each family shows of an actual time; errors of a family are shared by those who copy."""
    estimate = truth + int(chance.normal(0, 14))
    gate = truth if chance.random() < 0.97 else estimate
    runway = truth + taxi if chance.random() < 0.93 else estimate

    def of(value: int, own: float) -> Callable[[], int]:
        return lambda: value if chance.random() > own else value + int(chance.normal(0, 15))

    def stale() -> int:
        return int(chance.choice([planned, estimate, gate, runway], p=[0.2, 0.25, 0.3, 0.25]))

    return {"airl": of(truth, 0.0), "gate": of(gate, 0.03), "runw": of(runway, 0.06), "late": stale}


# ---------------------------------------------------------------- weather

#: Property: mean, spread over places, error of a source, of the published truth, decimals, unit.
_PROPERTIES = {
    "temperature": (58.0, 18.0, 1.5, 0.75, 0, "degree_Fahrenheit"),
    "real feel": (56.0, 20.0, 5.0, 3.6, 0, "degree_Fahrenheit"),
    "humidity": (60.0, 18.0, 5.0, 2.5, 0, "percent"),
    "pressure": (30.0, 0.25, 0.014, 0.011, 2, "inHg"),
    "visibility": (8.5, 2.5, 1.5, 0.8, 1, "mile"),
}
_SITES = 16
_IN_MILLIBARS, _COPIES = 5, {7: 6, 12: 11}


def weather(seed: int, count: int = 60, *, units: bool = False) -> World:
    """Five properties at `count` places and times; `units`: with the unit that the table as a whole is in."""
    chance = np.random.default_rng(seed)
    rows, truths = [], {}
    skill = np.exp(chance.normal(-0.1, 0.6, _SITES))
    skill[_IN_MILLIBARS] = 0.7
    covers = chance.uniform(0.5, 0.95, _SITES)
    for number in range(count):
        for label, (mean, spread, own, common, decimals, unit) in _PROPERTIES.items():
            name = f"{label}-{number}"
            real = chance.normal(mean, spread)
            if label in ("humidity", "visibility"):
                real = float(np.clip(real, 5, 100 if label == "humidity" else 10))
            truths[name] = round(float(real + chance.normal(0, common)), decimals)
            said: list[float] = []
            for site in range(_SITES):
                value = real + chance.standard_t(4) * own * skill[site] * 0.7
                if site in _COPIES and chance.random() < 0.85:
                    value = said[_COPIES[site]]
                if chance.random() < 0.01:
                    value = real * 10 if label == "visibility" else real + chance.normal(0, spread)
                said.append(float(value))
                if chance.random() < covers[site]:
                    slip = 33.8639 if label == "pressure" and site == _IN_MILLIBARS else 1.0
                    text = f"{value * slip:.{decimals}f}"
                    rows.append(Row(name, f"site{site}", text, label, unit if units else ""))
    return World(rows, truths)


# ---------------------------------------------------------------- constants


def constants(seed: int, count: int = 60) -> World:
    """Constants measured again and again: errors shrink, are understated, and drift together."""
    chance = np.random.default_rng(seed)
    rows, truths = [], {}
    for number in range(count):
        truth = float(np.exp(chance.uniform(0, 12)))
        sd, drift = truth * 10 ** chance.uniform(-4, -2), 0.0
        for step in range(int(chance.integers(3, 12))):
            sd *= float(np.exp(chance.normal(-0.25, 0.45)))
            # Later work repeats what earlier work got wrong, as far as its own error allows.
            drift = 0.5 * np.clip(drift, -3 * sd, 3 * sd) + chance.normal(0, 0.75 * sd)
            value = truth + drift + chance.standard_t(3) * sd * 0.8
            places = max(0, 1 - int(np.floor(np.log10(sd))))
            rows.append(Row(f"constant{number}", f"paper{number}-{step}", f"{value:.{places}f}", "", "", f"{sd:.3g}"))
        truths[f"constant{number}"] = truth
    return World(rows, truths)


WORLDS: Mapping[str, Callable[[int], World]] = {
    "populations": populations,
    "flights": flights,
    "weather": weather,
    "constants": constants,
}
