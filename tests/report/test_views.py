"""Terminal, Markdown, JSON lines and the files on disk."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from numrecon.errors import OutputError
from numrecon.model import Cause, Conflict
from numrecon.report import directory_files, write_directory
from numrecon.report.atomic import write_files, write_text
from numrecon.report.html import page as html_page
from numrecon.report.jsonl import extraction_line, line, question_line
from numrecon.report.markdown import page
from numrecon.report.terminal import print_quantities, print_questions
from numrecon.report.words import isolated_quotes
from numrecon.results import Quantities, Result


def shown(result: Result | Quantities, width: int = 80) -> str:
    stream = io.StringIO()
    console = Console(file=stream, width=width, color_system=None)
    (print_questions if isinstance(result, Result) else print_quantities)(result, console)  # type: ignore[operator]
    return stream.getvalue()


def test_questions_fit_into_80_columns(result: Result) -> None:
    text = shown(result)
    assert max(len(row) for row in text.splitlines()) <= 80
    for word in ("400,000 to", "contradiction", "93%", "Origins", "agree", "3 questions from 7 claims in 6 documents"):
        assert word in text


def test_conflicts_are_listed_in_words_with_both_quotes(result: Result) -> None:
    text = " ".join(shown(result).split())
    assert "“$9.6 bn” (en, a.txt) against “=US$ 9,6 milhões” (pt_BR, pt.txt): >99% sure" in text
    assert "factor of 1,000" in text
    assert "No cause found." in text


def test_conflicts_without_a_date_say_what_a_date_would_tell(make_claim: Any, make_question: Any) -> None:
    def told(status: str, *days: str | None) -> str:
        figures = [make_claim(f"{at}", f"{at} died.", doc=f"{at}.txt", as_of=day) for at, day in enumerate(days, 5)]
        conflicts = (Conflict(0, 1, 1.0, None, "They do not meet."),)
        result = Result([make_question(status=status, claims=tuple(figures), conflicts=conflicts)])
        return " ".join((shown(result) + page(result) + html_page(result)).split())

    assert told("contradiction", None, None).count("No document has a date") == 3
    assert told("contradiction", None, None, "2026-01-05").count("2 of 3 documents have no date") == 3
    both = told("contradiction", "2026-01-05", "2026-01-06", None)
    assert "date, so" not in told("agree", None, None) + both


def test_right_to_left_text_is_isolated_in_the_terminal_but_not_in_data(
    make_claim: Any, make_question: Any, result: Result
) -> None:
    text = shown(Result([make_question(label="عدة رقائق", claims=(make_claim("1", "1"),))]))
    assert "\u2068عدة رقائق\u2069" in text
    assert "\u2068" not in result.to_csv() + result.to_jsonl()


def test_only_the_quotations_of_an_explanation_are_isolated() -> None:
    assert isolated_quotes("“عدة” (a) and “x” differ") == "“\u2068عدة\u2069” (a) and “x” differ"


def test_control_characters_do_not_reach_the_terminal(make_question: Any) -> None:
    text = shown(Result([make_question(label="a\x1b[31mb\x07c\x9bd", unit="\x1b[5m", per="x\x1b")]))
    assert not set(text) & {"\x1b", "\x07", "\x9b"}


def test_markup_of_the_terminal_library_is_text(make_question: Any) -> None:
    assert "[red]x" in shown(Result([make_question(label="[red]x")]))


def test_nothing_found_is_said(quantities: Quantities) -> None:
    assert shown(Result([], documents=2)) == "No questions in 2 documents.\n"
    assert "empty.txt (en): 0 quantities" in shown(quantities)
    assert "over 400,000" in shown(quantities)


def test_markdown_shows_hostile_text_as_text(result: Result, make_claim: Any, make_question: Any) -> None:
    said = make_claim("a|b `c` <i>", "a|b `c` <i>", value=1.0)
    made = page(Result([make_question(label="x | y_z_ <b>", claims=(said,))]))
    assert "x \\| y\\_z\\_ &lt;b&gt;" in made
    assert "| 1 | a\\|b \\`c\\` &lt;i&gt; |" in made
    assert page(result).count("\n## ") == len(result)


def test_markdown_draws_a_bar_for_every_claim(result: Result) -> None:
    assert page(result).count("█") >= 7


def test_json_lines_hold_no_half_numbers_and_any_text(quantities: Quantities, make_question: Any) -> None:
    record = json.loads(extraction_line(quantities.extractions[0], refused=True))
    assert list(record) == ["schema_version", "id", "lang", "quantities", "refused", "lang_confidence"]
    odd = question_line(make_question(low=float("nan"), high=float("inf"), label="a\nb \ud800"))
    odd.encode("utf-8")
    assert "\n" not in odd
    assert json.loads(odd)["high"] is None
    assert line({"a": "ż"}) == '{"a": "ż"}'


def test_a_directory_holds_tables_metadata_and_page(result: Result, tmp_path: Path) -> None:
    target = tmp_path / "new" / "reports"
    written = write_directory(result, target)
    names = [f"{t}.csv{end}" for t in ("claims", "questions", "conflicts") for end in ("", "-metadata.json")]
    assert [path.name for path in written] == [*names, "report.html"]
    assert sorted(path.name for path in target.iterdir()) == sorted([*names, "report.html"])
    first = {path.name: path.read_bytes() for path in written}
    write_directory(result, target)
    assert {path.name: path.read_bytes() for path in written} == first


def test_no_file_names_a_place_or_a_time(result: Result, tmp_path: Path) -> None:
    everything = "".join(directory_files(result).values())
    assert str(tmp_path.anchor + "home") not in everything
    assert str(Path.cwd()) not in everything


def test_a_failed_write_leaves_the_old_files(tmp_path: Path) -> None:
    write_text(tmp_path / "a.csv", "old")
    (tmp_path / "b.csv").mkdir()
    with pytest.raises(OutputError):
        write_files(tmp_path, {"c/d.csv": "lost", "a.csv": "new"})
    assert (tmp_path / "a.csv").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "b.csv"]


def test_a_file_in_the_way_is_one_clear_error(result: Result, tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("mine")
    with pytest.raises(OutputError, match="reports"):
        write_directory(result, tmp_path / "reports")
    assert (tmp_path / "reports").read_text() == "mine"


def test_a_side_without_end_is_said_in_words(make_claim: Any, make_question: Any) -> None:
    open_ended = make_question(
        low=5.0,
        high=float("inf"),
        point=float("nan"),
        asserted_low=5.0,
        claims=(make_claim("over 5", "over 5", low=5.0, low_open=True),),
    )
    made = Result([open_ended]).to_html()
    assert "at least 5" in made
    assert "over 5" in made
    assert not {"nan%", "inf%", ">nan<", ">inf<"} & set(made.replace(" ", "").split('"'))


def test_what_does_not_fit_comes_first(result: Result) -> None:
    headings = [row for row in page(result).splitlines() if row.startswith("## ")]
    assert ["cost" in headings[0], "H200" in headings[1], "Temperature" in headings[2]] == [True] * 3
    text = shown(result)
    assert text.index("=cost") < text.index("H200") < text.index("Temperature")
    assert [record["question"] for record in result.to_dicts()] == ["3f1a", "51bb", "a <b>"]


def test_conflicts_without_a_cause_come_first_and_what_an_article_repeats_once(
    make_claim: Any, make_question: Any
) -> None:
    said = [("26", "a.txt"), ("35", "b.txt"), ("35", "b.txt"), ("39", "c.txt")]
    claims = tuple(
        make_claim(quote, f"{quote} dead, {at}", doc=doc, value=float(quote)) for at, (quote, doc) in enumerate(said)
    )
    grew = Cause("superseded", 0.8, "it grew", 0)
    conflicts = (Conflict(0, 1, 1.0, grew, ""), Conflict(0, 2, 1.0, grew, ""), Conflict(1, 3, 0.9, None, ""))
    made = make_question(claims=claims, conflicts=conflicts, status="contradiction", n_claims=4)
    for text in (shown(Result([made])), page(Result([made]))):
        assert text.index("35\u201d (") < text.index("26\u201d (")
        assert text.count("26\u201d (") == 1


def test_two_sources_that_one_article_quotes_are_both_named(make_claim: Any, make_question: Any) -> None:
    text = "The WHO counts 75, the CDC 74."
    claims = tuple(
        make_claim(quote, text, value=float(quote), source="bbc.co.uk", origin=origin)
        for quote, origin in (("75", "WHO"), ("74", "CDC"))
    )
    made = Result([make_question(claims=claims, conflicts=(Conflict(0, 1, 1.0, None, ""),), n_claims=2)])
    for report in (shown(made), page(made), made.to_html()):
        assert "WHO, in bbc.co.uk" in report and "CDC, in bbc.co.uk" in report
