"""Vectors of what claims are about: the same across languages, and honest where a language is not covered."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from numrecon.alignment.claims.context import Context, contexts
from numrecon.alignment.encoders.meaning import cosines, meaning
from numrecon.alignment.encoders.static import PATH, StaticTable, _row
from numrecon.api import read_one
from numrecon.model import Document

FACTS = {
    "en": "The hospital treated 40 patients. The army bought 12 aircraft. The farmers sold 300 cows.",
    "de": "Das Krankenhaus behandelte 40 Patienten. Die Armee kaufte 12 Flugzeuge. Die Bauern verkauften 300 Kühe.",
    "it": "L'ospedale ha curato 40 pazienti. L'esercito ha comprato 12 aerei. I contadini hanno venduto 300 mucche.",
    "pt": "O hospital tratou 40 pacientes. O exército comprou 12 aviões. Os agricultores venderam 300 vacas.",
    "pl": "Szpital leczył 40 pacjentów. Armia kupiła 12 samolotów. Rolnicy sprzedali 300 krów.",
}


def read(texts: dict[str, str]) -> Iterator[Context]:
    for number, (lang, text) in enumerate(texts.items()):
        yield from contexts(read_one(Document(lang, text, lang=lang)), number)


def test_translations_are_nearer_than_other_sentences() -> None:
    found = list(read(FACTS))
    rows = meaning(found, StaticTable()).sentence
    pairs = [(i, j) for i in range(len(found)) for j in range(i) if found[i].doc != found[j].doc]
    i, j = np.array(pairs).T
    near = cosines(rows, i, j)
    same = np.array([found[a].claim.value == found[b].claim.value for a, b in pairs])
    assert near[same].mean() > near[~same].mean() + 0.3


def test_rows_have_unit_length_or_none_and_a_single_claim_says_nothing() -> None:
    found = list(read(FACTS))
    for rows in (meaning(found, StaticTable()).sentence, meaning(found, StaticTable()).topic):
        lengths = np.linalg.norm(rows, axis=1)
        assert np.all(np.isclose(lengths, 1, atol=1e-5) | (lengths == 0))
    assert not meaning(found[:1], StaticTable()).sentence.any()


def test_a_sentence_without_known_words_is_a_zero_row() -> None:
    (found,) = contexts(read_one(Document("d", "Qqxzw 40 zzkqv.", lang="en")), 0)
    assert not StaticTable().encode([found], near=False).any()
    assert StaticTable().encode([], near=False).shape[0] == 0


@pytest.mark.parametrize("word", ["Hospital", "HOSPITAL", "hospital"])
def test_case_changes_nothing(word: str) -> None:
    assert _row(word) == _row("hospital") >= 0


def test_inflected_words_compounds_and_clitics_are_found_by_their_parts() -> None:
    assert _row("Krankenhausbehandlungskosten") >= 0
    assert _row("والمستشفى") >= 0
    assert _row("qqxzw") == -1


def test_the_table_is_small_and_says_where_it_is_from() -> None:
    with np.load(PATH) as data:
        assert "Apache-2.0" in str(data["source"])
        assert data["vectors"].dtype == np.int8 and 48 <= data["vectors"].shape[1] <= 64
    assert PATH.stat().st_size <= 6_000_000
