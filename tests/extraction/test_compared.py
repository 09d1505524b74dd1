"""An older figure that leaves out its scale or unit has that of the figure it is compared with."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _last(text: str, lang: str) -> tuple[float | None, str]:
    quantity = read_one(Document("d", text, lang)).quantities[-1]
    return quantity.value, quantity.unit


@pytest.mark.parametrize(
    ("lang", "text", "value", "unit"),
    [
        ("en", "It earned $212 million, up from 185 a year earlier.", 185e6, "USD"),
        ("en", "It earned $212 million against the previous 185.", 185e6, "USD"),
        ("en", "Joblessness fell to 6.1 percent in May, down from 6.9 a year earlier.", 6.9, "percent"),
        ("de", "Der Gewinn betrug 212 Millionen Euro, nach 185 im Vorjahr.", 185e6, "EUR"),
        ("de", "Die Quote stieg auf 6,1 Prozent, nach 5,7 im Vorjahr.", 5.7, "percent"),
        ("it", "L'utile sale a 212 milioni di euro, contro i 185 del 2020.", 185e6, "EUR"),
        ("pt", "O lucro foi de 212 milhões de euros, ante 185 no ano anterior.", 185e6, "EUR"),
        ("pt", "A ponte terá 80 metros de altura, contra os anteriores 65.", 65, "meter"),
        ("pl", "Inflacja wyniosła 6,1 proc. wobec 5,7 przed rokiem.", 5.7, "percent"),
        ("ar", "بلغ الربح 212 مليون دولار مقابل 185 قبل عام", 185e6, "USD"),
    ],
)
def test_what_is_compared_shares_scale_and_unit(lang: str, text: str, value: float, unit: str) -> None:
    assert _last(text, lang) == (value, unit)


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "It paid $212 million, compared with 185 staff.", 185),
        ("en", "It earned $212 million. Last year it sold 185.", 185),
        ("en", "It earned $212 million, compared with 3 in all.", 3),
        ("de", "Er zahlte 212 Millionen Euro nach 185 Treffen.", 185),
        ("it", "Hanno speso 212 milioni di euro contro 185 banditi.", 185),
        ("pt", "Gastaram 212 milhões de euros contra 185 bandidos.", 185),
        ("pl", "Wydali 212 mln euro zamiast 185 biletów.", 185),
        ("ar", "دفع 212 مليون دولار مقابل 185 سهما", 185),
    ],
)
def test_what_is_counted_or_far_in_size_shares_nothing(lang: str, text: str, value: float) -> None:
    assert _last(text, lang) == (value, "")
