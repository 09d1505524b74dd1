"""The form of a language file: what breaks it is named by file and key."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

import pytest

from numrecon import langs
from numrecon.errors import LanguageDataError, UnknownLanguageError
from numrecon.langs.schema import validate


def template() -> dict[str, Any]:
    return tomllib.loads((resources.files("numrecon.langs") / "_template.toml").read_text(encoding="utf-8"))


def test_the_template_keeps_its_own_form() -> None:
    filled = validate(template(), "_template.toml")
    assert filled["hedges"]["more_than"]["verbs"] == []


@pytest.mark.parametrize(
    ("table", "key", "value", "named"),
    [
        ("hedges", "more_then", {}, "more_then"),
        ("vague", "few", "several", "vague.few"),
        ("vague", "few", ["several", "several"], "twice"),
        ("numerals", "two", ["two"], "numerals.two"),
        ("separators", "sizes", [0], "separators.sizes"),
        ("language", "strategies", ["telepathy"], "telepathy"),
        ("percent", "percent", [""], "percent.percent"),
    ],
)
def test_what_breaks_the_form_is_named(table: str, key: str, value: object, named: str) -> None:
    data = template()
    data[table][key] = value
    with pytest.raises(LanguageDataError, match="xx.toml") as caught:
        validate(data, "xx.toml")
    assert named in str(caught.value)


def test_a_missing_table_is_named() -> None:
    data = template()
    del data["numerals"]
    with pytest.raises(LanguageDataError, match=r"\[numerals\] is missing"):
        validate(data, "xx.toml")


def test_an_unknown_region_falls_back_to_its_language() -> None:
    assert langs.load("pl_XX").tag == "pl"
    assert langs.load("pt-pt").tag == "pt_PT"


def test_an_unknown_language_is_an_error_that_lists_the_known() -> None:
    with pytest.raises(UnknownLanguageError, match="known: .*pl"):
        langs.load("tlh")
