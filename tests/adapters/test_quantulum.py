"""quantulum3 as a second opinion: what it reads otherwise is flagged, what only it reads is added."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import numrecon
from numrecon.adapters import quantulum
from numrecon.adapters.quantulum import FLAG, second_opinion
from numrecon.cli.main import main
from numrecon.errors import MissingExtraError
from numrecon.model import Alternative, Quantity

pytest.importorskip("quantulum3")

Say = Callable[..., None]


def read(text: str, lang: str = "en") -> list[Quantity]:
    (extraction,) = numrecon.extract(text, lang, second_opinion=second_opinion).extractions
    return list(extraction.quantities)


def item(text: str, surface: str, value: float, name: str = "dimensionless", spread: float | None = None) -> Any:
    """A figure in the shape that quantulum3 gives it."""
    start = text.index(surface)
    unit = SimpleNamespace(name=name, dimensions=[], entity=SimpleNamespace(name="?"))
    span = (start, start + len(surface))
    return SimpleNamespace(span=span, surface=surface, value=value, uncertainty=spread, unit=unit)


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Say:
    """Let the peer find these figures in every sentence."""
    return lambda *items: monkeypatch.setattr(quantulum, "_parser", lambda: lambda sentence: list(items))


@pytest.mark.parametrize(
    "text",
    [
        "More than 400,000 chips were sold.",
        "The wall is about 12 km long.",
        "The bridge cost $5 million.",
        "It drove at 85 mph.",
        "Turnout rose by 25%.",
        "Highs of 20 degrees Celsius are expected.",
        "They burn 12 kg a day.",
        "The tank holds 50,000 litres.",
        "Between 3 and 5 people were hurt.",
        "Twelve people were hurt.",
        "Anna Smith, 68, won the third race.",
        "A magnitude 7.5 earthquake struck.",
        "It was five times as large.",
    ],
)
def test_where_both_agree_nothing_is_flagged(text: str) -> None:
    (plain,) = numrecon.extract(text, "en").extractions
    assert read(text) == list(plain.quantities) != []


def test_a_figure_it_reads_otherwise_carries_its_reading() -> None:
    (quantity,) = read("Half a million euros went there.")
    assert (quantity.value, quantity.unit) == (500_000, "EUR")
    assert quantity.flags == (FLAG,)
    assert quantity.alternatives == (Alternative(FLAG, 1_500_000.0, 1_500_000.0, 1_500_000.0, "EUR"),)
    assert quantity.confidence <= 0.6


def test_another_unit_is_another_reading(says: Say) -> None:
    text = "The wall is 12 km long."
    says(item(text, "12 km", 12.0, "mile"))
    (quantity,) = read(text)
    assert (quantity.unit, quantity.alternatives[0].unit) == ("kilometer", "mile")


def test_a_unit_without_a_name_here_is_no_opinion(says: Say) -> None:
    text = "The wall is 12 km long."
    says(item(text, "12 km", 12.0, "no such unit"))
    assert read(text)[0].flags == ()


def test_what_only_it_reads_is_added(says: Say) -> None:
    text = "Level 7.5 kilometres and 12 people."
    says(item(text, "7.5 kilometres", 7.5, "kilometre"), item(text, "and", 1.0))
    (extraction,) = numrecon.extract(text, "en").extractions
    people = [q for q in extraction.quantities if q.value == 12]
    added, same = second_opinion(replace(extraction, quantities=tuple(people), refused=())).quantities
    assert (added.text, added.kind, added.value, added.unit) == ("7.5 kilometres", "measure", 7.5, "kilometer")
    assert (added.flags, added.alternatives[0].value) == ((FLAG,), 7.5)
    assert added.confidence < 0.5
    assert same == people[0]


def test_what_was_refused_is_not_added(says: Say) -> None:
    text = "The war began in 2019."
    says(item(text, "2019", 2019.0))
    assert read(text) == []


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_no_number_is_no_opinion(says: Say, value: float) -> None:
    text = "The wall is 12 km long."
    says(item(text, "12 km", value, "kilometre"))
    assert read(text)[0].flags == ()


def test_other_languages_are_not_shown_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quantulum, "_parser", lambda: pytest.fail("it was asked"))
    assert read("Die Brücke kostete 12,5 Millionen Euro.", "de")[0].flags == ()


def test_its_failures_warnings_and_log_stay_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(sentence: str) -> list[Any]:
        logging.basicConfig()
        warnings.warn("unheard", stacklevel=1)
        raise KeyError(sentence)

    monkeypatch.setattr(quantulum, "_parser", lambda: parse)
    monkeypatch.setattr(logging.root, "handlers", [])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert read("The wall is 12 km long.")[0].flags == ()
    assert logging.root.handlers == []


def test_without_the_package_one_error_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "quantulum3", None)
    monkeypatch.setitem(sys.modules, "quantulum3.parser", None)
    quantulum._parser.cache_clear()
    with pytest.raises(MissingExtraError, match="quantulum3"):
        read("The wall is 12 km long.")


@pytest.mark.parametrize("command", ["extract", "reconcile"])
def test_the_command_takes_it(command: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Half a million euros went there.")
    assert main([command, "--second-opinion", "--lang", "en", "--format", "jsonl", str(tmp_path / "a.txt")]) == 0
    captured = capfd.readouterr()
    assert FLAG in captured.out
    assert captured.err == ""
