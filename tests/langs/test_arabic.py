"""What Arabic alone has: particles written together with a word, the article, duals of every listed noun, two digit
scripts."""

from __future__ import annotations

import pytest

from numrecon import langs
from numrecon.api import read_one
from numrecon.extraction.grammar.lexicon.arabic import duals
from numrecon.model import Document, Quantity

DUAL = langs.load("ar").data["dual"]
PARTICLES = ("", "و", "ب", "ل", "ف", "وب", "ول")
DIGITS = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


def read(text: str) -> list[Quantity]:
    found = read_one(Document("test", text, lang="ar")).quantities
    return [quantity for quantity in found if quantity.kind != "ordinal"]


@pytest.mark.parametrize("noun", DUAL["nouns"])
def test_the_dual_of_every_listed_noun_is_two(noun: str) -> None:
    for form in duals(noun):
        found = read(f"ظهرت {form} هناك.")
        assert [(q.value, q.text) for q in found] == [(2, form)], form


@pytest.mark.parametrize("noun", DUAL["nominative"])
def test_the_oblique_of_a_sound_plural_is_no_dual(noun: str) -> None:
    nominative, oblique = duals(noun)
    assert [q.value for q in read(f"غادر {nominative} أمس.")] == [2]
    assert read(f"شاهدنا {oblique} أمس.") == []


@pytest.mark.parametrize("both", DUAL["both"])
def test_both_of_two_counts_nothing(both: str) -> None:
    assert read(f"حضرت {both} الدولتين.") == []


@pytest.mark.parametrize("particle", PARTICLES)
@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("خمسة أشخاص", 5),
        ("ثلاثمئة وعشرين كتابا", 320),
        ("مليوني شخص", 2_000_000),
        ("دولتين", 2),
        ("عشرين قرية", 20),
        ("ألف عامل", 1000),
    ],
)
def test_particles_before_a_number_are_not_part_of_it(particle: str, words: str, value: int) -> None:
    (found,) = read(f"قال {particle}{words} هنا.")
    assert found.value == value
    assert found.text.split()[0] == words.split()[0]


@pytest.mark.parametrize("figure", ["12", "1,250", "3.75", "1,234,567", "0.5"])
@pytest.mark.parametrize(
    "template", ["بلغ الوزن {} طن.", "زاد بنسبة {} في المئة.", "دفع {} دولار.", "من الـ{} كيلومتر."]
)
def test_both_digit_scripts_say_the_same(figure: str, template: str) -> None:
    latin, arabic = read(template.format(figure)), read(template.format(figure.translate(DIGITS)))
    assert [(q.value, q.unit, q.hedge) for q in latin] == [(q.value, q.unit, q.hedge) for q in arabic]
    assert len(latin) == 1


@pytest.mark.parametrize("mark", ["\u200f", "\u200e", "\u202b", "\u061c"])
def test_marks_of_direction_change_nothing(mark: str) -> None:
    (plain,), (marked,) = read("دفع 2,500 دولار."), read(f"دفع {mark}2,500{mark} دولار{mark}.")
    assert (plain.value, plain.unit, plain.kind) == (marked.value, marked.unit, marked.kind)
