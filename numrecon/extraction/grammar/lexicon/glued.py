"""What is written together with a number or inside one: suffixes, forms before a suffix, parts of fused words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from numrecon.extraction.grammar.lexicon.entries import Entry
from numrecon.extraction.grammar.lexicon.phrases import Phrases
from numrecon.extraction.grammar.numbers.composition import trailing_zeros
from numrecon.langs import fold
from numrecon.langs.schema import VAGUE_PREFIXES
from numrecon.langs.tokens import words_of

_ROUND = 20  # the first number that a vague word goes on inside a compound


def enter_suffixes(phrases: Phrases, data: Mapping[str, Any]) -> dict[str, Entry]:
    """Folded suffixes that glue or hyphenate to a number: fold ratios, adjectives, ages, ordinal marks, decades."""
    table: dict[str, Entry] = {}
    groups: list[tuple[Iterable[str], str, Any]] = [
        (data["ordinal_marks"]["after"], "ordinal_mark", None),
        (data["dates"]["decade_after"], "decade", None),
        (data["ratios"]["suffixes"], "ratio", None),
    ]
    groups += [(forms, "age" if name == "age" else "adjective", name) for name, forms in data["adjectives"].items()]
    groups += [(scale["adjective"], "scale", value) for value, scale in data["scales"].items()]
    for forms, role, value in groups:
        for form in forms:
            words = words_of(form.lstrip("-"))
            table["".join(words)] = Entry(role, value, "", form)
            phrases.add([form.lstrip("-")], "suffix", (role, value))
    return table


def prefix_forms(data: Mapping[str, Any]) -> dict[str, Decimal]:
    """Folded forms of a number inside a compound, with the plain numerals as a fallback."""
    table = {fold(form): value for value, forms in data["numerals"].items() for form in forms if " " not in form}
    table |= {fold(form): value for value, forms in data["prefixes"]["values"].items() for form in forms}
    return table


def vague_prefixes(data: Mapping[str, Any], rows: Mapping[str, Any]) -> dict[str, tuple[Decimal, Decimal]]:
    """Folded forms of a vague word inside a compound, alone ('kilku-dniowy') and behind a round number
    ('dwudziestokilku-letni'), with the bounds that the vague table `rows` gives them.
    """
    table: dict[str, tuple[Decimal, Decimal]] = {}
    for name in VAGUE_PREFIXES:
        low, high = Decimal(rows[name]["low"]), Decimal(rows[name]["high"])
        for form in data["prefixes"][name]:
            table[fold(form)] = low, high
            for value, stems in data["prefixes"]["values"].items():
                if value >= _ROUND and high < 10 ** trailing_zeros(value):
                    table |= {fold(stem + form): (value + low, value + high) for stem in stems}
    return table


def fused_parts(data: Mapping[str, Any]) -> dict[str, tuple[Entry, ...]]:
    """Folded parts of fused number words; a form may be a number and a scale ('mila')."""
    table: dict[str, list[Entry]] = {}
    for value, forms in [*data["numerals"].items(), *data["fused"]["parts"].items()]:
        for form in forms:
            role = "scale" if value in data["scales"] else "number"
            table.setdefault(fold(form), []).append(Entry(role, value, "one", form))
    for value, scale in data["scales"].items():
        for form in (*scale["one"], *scale["many"]):
            table.setdefault(fold(form), []).append(Entry("scale", value, "one", form))
    for form in data["fused"]["linkers"]:
        table.setdefault(fold(form), []).append(Entry("additive", None, "", form))
    return {form: tuple(entries) for form, entries in table.items()}


def glued_scales(data: Mapping[str, Any]) -> dict[str, Decimal]:
    """Scale letters that glue to digits ('10k', '$5m'), case as written."""
    return {form: value for value, table in data["scales"].items() for form in table["glued"]}
