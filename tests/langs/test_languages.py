"""One module over every language file: its own examples, a shared negative list, an independent speller, CLDR's
formats."""

from __future__ import annotations

import random

import pytest

from numrecon import langs
from numrecon.api import read_one
from numrecon.checks import failures
from numrecon.model import Document, Quantity

CODES = langs.codes()
#: Number-like text that is a quantity in no language.
NEGATIVE = (
    "H200",
    "COVID-19",
    "F-16",
    "A380",
    "https://example.org/2024/12/31/345",
    "name.55@example.org",
    "#1234",
    "12.03.2024",
    "2024-03-12",
    "14:30",
    "192.168.0.1",
    "+48 601 234 567",
    "978-3-16-148410-0",
    "H5N1",
    "CO2",
    "MP3",
    "5G",
    "A4",
    "B-52",
    "An-124",
    "i7-8700K",
    "G20",
    "R2-D2",
    "CVE-2021-44228",
    "ISO-8859-1",
    "UTF-8",
    "v2.3.1",
    "1.2.3.4",
    "192.168.0.0/16",
    "1920x1080",
    "#ff00aa",
    "@user99",
    "user_99",
    "img0345.jpg",
    "www.page24.com/12",
    "https://a.example/?id=12&n=34",
    "2024-03-12T14:30:00",
    "12/03/2024",
    "12.03.24",
    "14:30:15",
    "3:23.45",
    "1234-5678-9012-3456",
    "4111 1111 1111 1111",
    "+1 (555) 123-4567",
    "24/7",
    "2021/22",
    "1939–1945",
    "ABC-123-DE",
    "12345678901234567890",
    "№5",
    "§ 5",
)
#: num2words' code for a language, where it differs.
SPELLERS = {"pt": "pt_BR"}


def read(text: str, lang: str) -> tuple[Quantity, ...]:
    return read_one(Document("test", text, lang=lang)).quantities


def test_there_are_languages() -> None:
    assert {"ar", "de", "en", "it", "pl", "pt"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_own_examples_read_as_said(code: str) -> None:
    assert failures(code) == []


@pytest.mark.parametrize("code", CODES)
def test_has_enough_examples_of_its_own(code: str) -> None:
    examples = langs.load(code).data["examples"]
    assert len(examples["reads"]) >= 40 and len(examples["refuses"]) >= 15


@pytest.mark.parametrize("text", NEGATIVE)
@pytest.mark.parametrize("code", CODES)
def test_shared_negatives_are_refused(code: str, text: str) -> None:
    found = [q for q in read(text, code) if q.kind not in ("ordinal", "score")]
    assert found == []


@pytest.mark.parametrize("code", CODES)
def test_spelled_numbers_read_back(code: str) -> None:
    """Random integers spelled by num2words; a form that is declared as a disagreement in the file is left out."""
    num2words = pytest.importorskip("num2words").num2words
    declared = [
        row["form"]
        for row in langs.load(code).data["disagreements"]
        if row.get("source") == "num2words" and row.get("form")
    ]
    chance = random.Random(7)
    numbers = [*range(2, 200), *(chance.randrange(10 ** chance.randrange(2, 12)) + 2 for _ in range(1900))]
    wrong = []
    for number in numbers:
        spelled = num2words(number, lang=SPELLERS.get(code, code))
        if any(form in spelled for form in declared):
            continue
        found = read(spelled, code)
        if [q.value for q in found] != [number] or found[0].text.strip() != spelled.strip():
            wrong.append((number, spelled, [(q.text, q.value) for q in found]))
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_numbers_formatted_by_cldr_read_back(code: str) -> None:
    numbers = pytest.importorskip("babel.numbers")
    unsupported = getattr(numbers, "UnsupportedNumberingSystemError", LookupError)
    chance = random.Random(11)
    for region in [None, *langs.load(code).regions]:
        tag = f"{code}_{region}" if region else code
        for _ in range(60):
            value = round(chance.uniform(1000, 10**9), chance.randrange(3))
            try:
                text = numbers.format_decimal(value, format="#,##0.##", locale=tag, numbering_system="latn")
            except unsupported:
                continue
            found = read(f"{text} km", tag)
            assert [q.value for q in found] == [pytest.approx(value)], (tag, text, found)


@pytest.mark.parametrize("code", CODES)
def test_the_language_is_detected_from_its_examples(code: str) -> None:
    from numrecon.langs.vote import detect

    text = " ".join(row["text"] for row in langs.load(code).data["examples"]["reads"][:40])
    assert detect(text).lang == code
