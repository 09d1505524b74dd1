"""The page: nothing from outside is markup, nothing is fetched, the structure is there, the bytes are stable."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numrecon.report.html import page, quantities_page
from numrecon.results import Quantities, Result

VOID = {"meta", "br", "stop", "rect", "line", "circle", "path"}


class Outline(HTMLParser):
    """Tags, attributes and text of a page; checks that what opens closes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_hostile_text_is_only_text(result: Result) -> None:
    outline = Outline(page(result))
    assert not [tag for tag, _ in outline.tags if tag == "script"]
    assert "<script>alert('x')</script> & \"quoted\"" in outline.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(text=st.text(st.sampled_from("<>\"'&{}%\u202e\u2067\x00\x1b\n\ud800=é") | st.characters()))
def test_any_text_keeps_the_page_whole(make_claim: Any, make_question: Any, text: str) -> None:
    said = make_claim(
        text,
        f"x {text} y",
        value=1.0,
        low=1.0,
        high=1.0,
        source=text,
        doc=text,
        origin=text,
        lang=text,
        unit=text,
        noun=text,
        per=text,
    )
    made = page(Result([make_question(label=text, question=text, explanation=text, claims=(said,))]))
    tags = {tag for tag, _ in Outline(made).tags}
    plain = page(Result([make_question(label="a", question="a", explanation="a", claims=(make_claim("a", "b a"),))]))
    assert tags <= {tag for tag, _ in Outline(plain).tags} | {"q", "mark", "span", "small", "circle"}
    made.encode("utf-8")


def test_nothing_is_fetched_and_nothing_runs(result: Result) -> None:
    made = page(result)
    for tag, attributes in Outline(made).tags:
        assert tag not in {"script", "link", "img", "iframe", "object"}
        assert not [name for name in attributes if name.startswith("on") or name == "src"]
        assert (attributes.get("href") or "#").startswith("#")
    assert "url(" not in re.sub(r"url\(#", "", made)
    assert "@import" not in made


def test_quotes_carry_their_language_and_direction(result: Result) -> None:
    quotes = [attributes for tag, attributes in Outline(page(result)).tags if tag in {"q", "blockquote"}]
    assert {"pl", "ar", "de", "en", "pt-BR"} == {attributes["lang"] for attributes in quotes}
    assert all(attributes["dir"] == "auto" for attributes in quotes)


def test_the_quote_is_marked_in_its_sentence(result: Result) -> None:
    made = page(result)
    assert "Kupią <mark>ponad 400 000</mark> procesorów." in made
    assert "<mark>عدة مئات الآلاف</mark>" in made
    assert "Ja, <mark>rund 9 Mrd. Euro</mark>." in made


def test_structure_serves_a_screen_reader(result: Result) -> None:
    outline = Outline(page(result))
    tags = [tag for tag, _ in outline.tags]
    assert tags.count("h1") == 1
    assert tags.count("h2") == 1 + len(result)
    assert tags.count("table") == tags.count("caption") == 1 + len(result)
    assert tags.count("svg") >= len(result)
    assert all("scope" in attributes for tag, attributes in outline.tags if tag == "th")
    identities = [attributes["id"] for _, attributes in outline.tags if "id" in attributes]
    assert len(identities) == len(set(identities))
    wanted = {attributes["href"][1:] for tag, attributes in outline.tags if tag == "a" and attributes.get("href")}
    assert wanted <= set(identities)


def test_conflicts_and_relations_are_in_words(result: Result) -> None:
    text = " ".join(Outline(page(result)).text.split())
    assert "$9.6 bn (English, a.txt, 2026-01-05) against =US$ 9,6 milhões" in text.replace("(en,", "(English,")
    assert "no cause found: far below" in text
    assert "a slip by a power of ten (92%)" in text
    assert "each and total: =cost, per day" in text


def test_the_same_result_gives_the_same_bytes(result: Result) -> None:
    assert page(result) == page(Result(result.questions, documents=6))


def test_an_empty_result_is_a_page() -> None:
    assert "No question was found." in page(Result([], documents=2))


def test_long_questions_are_capped_with_a_note(make_claim: Any, make_question: Any) -> None:
    claims = tuple(make_claim("5", "5", value=5.0, low=5.0, high=5.0) for _ in range(450))
    made = page(Result([make_question(claims=claims, n_claims=450)]))
    assert "250 more claims are in claims.csv" in made
    assert "425 more claims are not drawn" in made


def test_quantities_have_a_page(quantities: Quantities) -> None:
    made = quantities_page(quantities)
    assert '<q lang="pl" dir="auto">ponad 400 000</q>' in made
    assert "over 400,000" in made
    Outline(made)


def test_an_explanation_runs_from_left_to_right_whatever_it_quotes_first(make_question: Any) -> None:
    text = page(Result([make_question(explanation="“7.7 درجات” (a) <b> is read as 7.7, “7,8” as 7.8")]))
    shown = "“<bdi>7.7 درجات</bdi>” (a) &lt;b&gt; is read as 7.7, “<bdi>7,8</bdi>” as 7.8"
    assert f'<span dir="ltr">{shown}</span>' in text
    assert page(Result([make_question(explanation="“ <i> ”")])).count("<bdi> &lt;i&gt; </bdi>") == 1
