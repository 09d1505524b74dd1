"""A small result made by hand: three questions, five languages, hostile text, conflicts with and without a cause."""

from __future__ import annotations

from typing import Any

import pytest

from numrecon.model import (
    Alternative,
    Cause,
    Claim,
    Conflict,
    Document,
    Extraction,
    Quantity,
    Question,
    Refusal,
    Relation,
    Written,
)
from numrecon.results import Quantities, Result


def claim(quote: str, sentence: str, **fields: Any) -> Claim:
    """A claim with plain defaults for all that a test does not care about."""
    start = max(0, sentence.find(quote))
    defaults: dict[str, Any] = {
        "doc": "a.txt",
        "lang": "en",
        "source": None,
        "published": "2026-01-05",
        "as_of": "2026-01-05",
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "sentence": sentence,
        "kind": "count",
        "value": None,
        "low": None,
        "high": None,
        "hedge": "exact",
        "unit": "",
        "per": None,
        "each": False,
        "noun": None,
        "reading_low": None,
        "reading_high": None,
        "origin": "a.txt",
    }
    return Claim(**defaults | fields)


def question(**fields: Any) -> Question:
    """A question with plain defaults."""
    defaults: dict[str, Any] = {
        "question": "q1",
        "label": "chips",
        "kind": "count",
        "unit": "",
        "per": None,
        "status": "single",
        "asserted_low": None,
        "asserted_high": None,
        "low": 1.0,
        "high": 2.0,
        "point": 1.5,
        "confidence": 0.5,
        "agreement": 1.0,
        "n_claims": 1,
        "n_documents": 1,
        "n_origins": 1,
        "explanation": "",
    }
    return Question(**defaults | fields)


HOSTILE = "<script>alert('x')</script> & \"quoted\""

CHIPS = question(
    question="3f1a",
    label="H200 chips approved",
    status="agree",
    asserted_low=400000.0,
    asserted_high=421000.0,
    low=401200.55,
    high=420333.1,
    point=410250.0,
    confidence=0.934,
    n_claims=3,
    n_documents=3,
    n_origins=2,
    explanation="All can hold together.",
    claims=(
        claim(
            "ponad 400 000",
            "Kupią ponad 400 000 procesorów.",
            doc="pl.txt",
            lang="pl",
            value=400000.0,
            low=400000.0,
            low_open=True,
            hedge="more_than",
            reading_low=400000.0,
            reading_high=480000.0,
            noun="procesorów",
            source="dziennik.example",
            origin="agency.example",
        ),
        claim(
            "عدة مئات الآلاف",
            "وافقت الصين على استيراد عدة مئات الآلاف من الرقائق.",
            doc="ar.txt",
            lang="ar",
            low=200000.0,
            high=999999.0,
            hedge="vague",
            reading_low=200000.0,
            reading_high=999999.0,
        ),
        claim(
            "fast 421.000",
            f"Es sind fast 421.000 Chips {HOSTILE}.",
            doc="de.txt",
            lang="de",
            value=421000.0,
            high=421000.0,
            high_open=True,
            hedge="almost",
            reading_low=400000.0,
            reading_high=421000.0,
        ),
    ),
    relations=(Relation("each_total", ("51bb",), (0,), "200,000 each for two firms make 400,000."),),
)
MONEY = question(
    question="51bb",
    label="=cost, per day",
    kind="money",
    unit="USD",
    per="day",
    status="contradiction",
    low=2.1e9,
    high=9.7e9,
    point=9.6e9,
    confidence=0.41,
    agreement=0.2,
    n_claims=3,
    n_documents=3,
    n_origins=2,
    explanation="They cannot both hold.",
    claims=(
        claim(
            "$9.6 bn",
            "It costs $9.6 bn a day.",
            kind="money",
            value=9.6e9,
            low=9.6e9,
            high=9.6e9,
            unit="USD",
            per="day",
            reading_low=9.55e9,
            reading_high=9.65e9,
        ),
        claim(
            "=US$ 9,6 milhões",
            "São =US$ 9,6 milhões por dia.",
            doc="pt.txt",
            lang="pt_BR",
            kind="money",
            value=9.6e6,
            low=9.6e6,
            high=9.6e6,
            unit="USD",
            per="day",
            reading_low=9.55e6,
            reading_high=9.65e6,
        ),
        claim(
            "rund 9 Mrd. Euro",
            "Rund 9 Mrd. Euro? Ja, rund 9 Mrd. Euro.",
            doc="de.txt",
            lang="de",
            kind="money",
            value=9e9,
            hedge="about",
            unit="EUR",
            per="day",
            reading_low=9.2e9,
            reading_high=1.04e10,
        ),
    ),
    conflicts=(
        Conflict(0, 1, 0.995, Cause("factor", 0.92, "they differ by a factor of 1,000", 1), "cannot both hold", 3),
        Conflict(1, 2, 0.97, None, "far below"),
    ),
)
COLD = question(
    question="a <b>",
    label="Temperature \u202eevil",
    kind="measure",
    unit="degree_Celsius",
    asserted_high=-2.5,
    low=-7.25,
    high=-2.5,
    point=-4.0,
    claims=(
        claim(
            "below -2.5 °C",
            "It fell below -2.5 °C.",
            kind="measure",
            value=-2.5,
            high=-2.5,
            high_open=True,
            hedge="less_than",
            unit="degree_Celsius",
            reading_low=-6.0,
            reading_high=-2.5,
        ),
    ),
)


@pytest.fixture
def result() -> Result:
    """Three questions on six documents."""
    return Result((CHIPS, MONEY, COLD), documents=6)


@pytest.fixture
def quantities() -> Quantities:
    """One document with a quantity in doubt and a refusal, one with nothing."""
    doubtful = Quantity(
        7,
        20,
        "ponad 400 000",
        "count",
        400000.0,
        400000.0,
        None,
        True,
        hedge="more_than",
        noun="procesorów",
        written=Written(1, 5),
        flags=("separator",),
        rules=("hedge.before", "digits"),
        alternatives=(Alternative("separator", 400.0, 400.0, None, ""),),
    )
    full = Document("pl.txt", "Kupili ponad 400 000 procesorów H200.", "pl")
    return Quantities(
        (
            Extraction(full, "pl", 0.98, (doubtful,), (Refusal(32, 36, "H200", "label"),)),
            Extraction(Document("empty.txt", ""), "en", 0.0, ()),
        )
    )


@pytest.fixture
def make_claim() -> Any:
    """`claim`, for tests that make their own."""
    return claim


@pytest.fixture
def make_question() -> Any:
    """`question`, for tests that make their own."""
    return question
