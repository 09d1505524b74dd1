"""The report as Markdown for pull requests and notes: a table of questions, then each with a bar a claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from numrecon.report.axis import LEFT, RIGHT
from numrecon.report.data import ClaimView, QuestionView, report_view
from numrecon.report.plot import Bar, Plot
from numrecon.report.svg import plot_axis

if TYPE_CHECKING:
    from numrecon.results import Result

#: What Markdown or HTML inside it would take for markup, anywhere or at the start of a line.
_MARKUP = re.compile(r"([\\`*_\[\]|~$@<>&]|^[-+#=]|(?<=^\d)[.)])")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}
_WIDTH = 24


def page(result: Result) -> str:
    """The report of a result."""
    report = report_view(result)
    lines = ["# Reconciled figures", "", f"{report.counts}. {plain(report.undated)}".rstrip(), ""]
    if report.questions:
        lines += ["| Question | Range | Status | Confidence | Claims | Documents | Origins |"]
        lines += ["|---|---|---|--:|--:|--:|--:|"]
        lines += [_summary(question) for question in report.questions]
    if report.questions_left_out:
        lines += ["", f"{report.questions_left_out:,} more questions are left out here."]
    for question in report.questions:
        lines += _question(question, report.level)
    return "\n".join(lines).rstrip() + "\n"


def plain(text: str) -> str:
    """`text` so that Markdown shows it as it is."""
    return _MARKUP.sub(lambda found: _ENTITIES.get(found[1], f"\\{found[1]}"), text)


def _summary(question: QuestionView) -> str:
    cells = (
        plain(question.label),
        plain(question.asserted),
        question.status,
        plain(question.confidence),
        question.n_claims,
        f"{question.n_documents:,}",
        f"{question.n_origins:,}",
    )
    return f"| {' | '.join(cells)} |"


def _question(question: QuestionView, level: str) -> list[str]:
    lines = ["", f"## {plain(question.label)}", "", f"**{plain(question.asserted)}** \u2013 {question.status_words}."]
    if question.explanation:
        lines += ["", plain(question.explanation)]
    facts = f"Likely ({level}) {question.likely}, best {question.best}, confidence {question.confidence}"
    lines += ["", f"{plain(facts)}; {question.counts}."]
    lines += ["", "| No. | Words | States | Source | On one scale |", "|--:|---|---|---|---|"]
    bars = {bar.number: _bar(question.plot, bar) for bar in question.plot.bars}
    lines += [_claim(claim, bars.get(str(claim.number), "")) for claim in question.claims]
    if question.claims_left_out:
        lines += ["", f"{question.claims_left_out:,} more claims are left out here."]
    return lines + _conflicts(question) + _relations(question)


def _claim(claim: ClaimView, bar: str) -> str:
    source = ", ".join(plain(part) for part in (claim.source, claim.language, claim.published) if part)
    bar = f"`{bar}`" if bar else ""
    return f"| {claim.number} | {plain(claim.quote)} | {plain(claim.states)} | {source} | {bar} |"


def _conflicts(question: QuestionView) -> list[str]:
    lines = ["", "### What does not fit", ""] if question.conflicts else []
    for conflict in question.conflicts:
        sides = " against ".join(
            f"\u201c{plain(side.quote)}\u201d ({plain(side.source)})" for side in (conflict.first, conflict.second)
        )
        lines.append(
            f"- {sides}: **{plain(conflict.certainty)}** sure they cannot both hold; {plain(conflict.cause)}"
            + (f": {plain(conflict.explanation)}" if conflict.explanation else "")
        )
    asked = [plain(text) for text in (question.asks, question.moves) if text] if question.conflicts else []
    return lines + (["", " ".join(asked)] if asked else [])


def _relations(question: QuestionView) -> list[str]:
    lines = ["", "### How it hangs together", ""] if question.relations else []
    for relation in question.relations:
        labels = ", ".join(plain(label) for _, label in relation.links)
        lines.append(f"- {relation.type}{f' ({labels})' if labels else ''}: {plain(relation.explanation)}")
    return lines


def _bar(plot: Plot, bar: Bar) -> str:
    """A claim's reading in characters: '█' where it may lie, '◂' and '▸' for open ends, '·' elsewhere."""
    scale = plot_axis(plot)
    ends = (bar.reading_low, bar.low, bar.value), (bar.reading_high, bar.high, bar.value)
    low, high = (next((value for value in end if value is not None), None) for end in ends)
    first = 0 if low is None else _step(scale.position(low))
    last = _WIDTH - 1 if high is None else max(first, _step(scale.position(high)))
    cells = ["\u00b7"] * first + ["\u2588"] * (last - first + 1) + ["\u00b7"] * (_WIDTH - 1 - last)
    left = "\u25c2" if bar.low is None else " "
    return left + "".join(cells) + ("\u25b8" if bar.high is None else " ")


def _step(position: float) -> int:
    return min(_WIDTH - 1, int((position - LEFT) / (RIGHT - LEFT) * _WIDTH))
