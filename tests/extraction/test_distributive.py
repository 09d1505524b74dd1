"""What somebody has each is told from what all have together, also where it is said before the verb."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


@pytest.mark.parametrize(
    ("lang", "text", "each"),
    [
        ("pl", "Każdy z 50 powiatów dostanie 5 mln zł.", [False, True]),
        ("it", "Ciascuno dei circa 50 comuni riceverà 5.000 euro.", [False, True]),
        ("en", "Each of the first four flights costs $4.1 billion.", [False, False, True]),
        ("ar", "وكل منهما لديه ثلاث نقاط.", [True]),
        ("en", "Each year they spend 5,000 dollars.", [False]),
        ("de", "Auf jeden Fall kostet das 5000 Euro.", [False]),
        ("it", "Ogni famiglia ha due figli, e il Comune spende 5.000 euro.", [False, False]),
    ],
)
def test_what_each_has_is_said_before_the_verb(lang: str, text: str, each: list[bool]) -> None:
    assert [quantity.each for quantity in read_one(Document("d", text, lang=lang)).quantities] == each
