"""Points that a text calls so and no more: of a share beside shares, of a match or an index elsewhere."""

from __future__ import annotations

import pytest

from numrecon.api import read_one
from numrecon.model import Document


def _found(text: str, lang: str) -> list[tuple[str, str, str]]:
    return [(q.text, q.kind, q.unit) for q in read_one(Document("d", text, lang)).quantities]


@pytest.mark.parametrize(
    ("lang", "text", "span"),
    [
        ("en", "The poll puts her at 48 percent. She is down two points since May.", "two points"),
        ("en", "Her approval rating fell four points to 39 percent.", "four points"),
        ("en", "He won 52 percent with a three-point lead among voters.", "three-point"),
        ("de", "Die Partei liegt bei 25 Prozent. In der Umfrage verlor sie 1,5 Punkte.", "1,5 Punkte"),
        ("it", "L'affluenza è al 64%, quattro punti in meno rispetto alle elezioni del 2018.", "quattro punti"),
        ("it", "Il ballottaggio è finito per meno di due punti: 49,2% contro 50,8%.", "meno di due punti"),
        ("pl", "Poparcie spadło do 31 proc., o trzy punkty od poprzedniego sondażu.", "trzy punkty"),
        ("pt", "Venceu as eleições por 3,28 pontos, com 51,64% dos votos.", "3,28 pontos"),
        ("ar", "تراجعت نسبة التأييد ثلاث نقاط إلى 39 بالمئة.", "ثلاث نقاط"),
        ("ar", "ارتفع المعدل نقطتين مئويتين.", "نقطتين مئويتين"),
    ],
)
def test_points_of_a_share(lang: str, text: str, span: str) -> None:
    assert (span, "percent", "percentage_point") in _found(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "They won by 12 points and shot 45 percent from the field."),
        ("en", "The market fell 25 points, or 0.1 percent, as fears for growth rose."),
        ("en", "The team is three points off the top; 60 percent of fans vote for him."),
        ("en", "She won the election by five points."),
        ("en", "The bank has 12 points of sale in towns where inflation is 3 percent."),
        ("de", "Der Index gewann 20 Punkte; die Zinsen liegen bei 4 Prozent."),
        ("de", "Die Bayern haben 12 Punkte und 80 Prozent Ballbesitz."),
        ("it", "La squadra ha tre punti in più. Il 60% dei tifosi ha votato."),
        ("pl", "Legia ma 12 punktów i 60 proc. zwycięstw."),
        ("pt", "O clube soma 12 pontos e 80% de vitórias."),
        ("pt", "São quatro pontos de vazamento. A taxa é de 3%."),
        ("ar", "فاز الفريق بفارق ثلاث نقاط ونسبة الفوز 60 بالمئة."),
    ],
)
def test_other_points(lang: str, text: str) -> None:
    assert all(unit != "percentage_point" for _, _, unit in _found(text, lang))
