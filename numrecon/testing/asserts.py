"""`assert_claim`, `assert_consistent`, `assert_no_conflict`: plain AssertionErrors that show their working."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from numrecon.errors import UsageError
from numrecon.model import UNRECONCILED, Document, Extraction, Question
from numrecon.testing.messages import claim_message, conflict_message


@dataclass(frozen=True)
class Wanted:
    """What a claim is asked to say; None = not asked.  Bounds are in `unit`, or in the unit of the text."""

    about: str | None
    at_least: float | None
    at_most: float | None
    equals: float | None
    kind: str | None
    unit: str | None


def assert_claim(
    text: str | Document,
    about: str | None = None,
    *,
    at_least: float | None = None,
    at_most: float | None = None,
    equals: float | None = None,
    kind: str | None = None,
    unit: str | None = None,
    lang: str = "auto",
) -> None:
    """Assert that some figure of the text says this.

    `about` must stand in the figure's sentence ('H20' does not stand in 'H200').  `at_least=n`: the text asserts n or
    more ('more than n' does, 'about n' does not); `at_most=n` likewise; `equals=n`: the stated value is n, whatever its
    hedge.
    """
    __tracebackhide__ = True
    if at_least is None and at_most is None and equals is None and kind is None and unit is None:
        raise UsageError("nothing is asserted", hint="give at_least, at_most, equals, kind or unit")
    wanted = Wanted(about, at_least, at_most, equals, kind, unit)
    extraction = _read(text, lang)
    if not any(_says(wanted, extraction, i) for i in _candidates(wanted, extraction)):
        raise AssertionError(claim_message(wanted, extraction, list(_candidates(wanted, extraction))))


def assert_consistent(texts: Iterable[str | Document], *, lang: str = "auto", below: float = 0.5) -> None:
    """Assert that no two figures of the texts that answer one question contradict each other.

    A contradiction of `below` or more that has no cause (one superseded by the other, say) fails.
    """
    __tracebackhide__ = True
    _raise_conflicts(list(texts), lang, below)


def assert_no_conflict(a: str | Document, b: str | Document, *, lang: str = "auto", below: float = 0.5) -> None:
    """Assert that two texts do not contradict each other in any figure; see assert_consistent."""
    __tracebackhide__ = True
    _raise_conflicts([a, b], lang, below)


def _raise_conflicts(texts: list[str | Document], lang: str, below: float) -> None:
    __tracebackhide__ = True
    from numrecon.api import reconcile

    conflicts = list(_unexplained(reconcile(texts, lang=lang), below))
    if conflicts:
        raise AssertionError("\n\n".join(conflict_message(question, index) for question, index in conflicts))


def _unexplained(questions: Iterable[Question], below: float) -> Iterator[tuple[Question, int]]:
    for question in questions:
        for index, conflict in enumerate(question.conflicts):
            if conflict.contradiction >= below and conflict.cause is None:
                yield question, index


def _read(text: str | Document, lang: str) -> Extraction:
    from numrecon.api import read_one

    return read_one(text if isinstance(text, Document) else Document("text", text), lang)


def _candidates(wanted: Wanted, extraction: Extraction) -> Iterator[int]:
    """Indices of the quantities whose sentence holds `about`."""
    from numrecon.text.sentences import sentences

    text = extraction.document.text
    spans = list(sentences(text)) or [(0, len(text))]
    for index, quantity in enumerate(extraction.quantities):
        if quantity.kind in UNRECONCILED:
            continue
        start, end = next(((a, b) for a, b in spans if a <= quantity.start < b), (0, len(text)))
        if wanted.about is None or _names(wanted.about, text[start:end]):
            yield index


def _names(about: str, sentence: str) -> bool:
    """Whether the words stand in the sentence: 'chip' does in 'chips', 'H20' does not in 'H200'."""
    before, after = (r"(?<!\d)" if about[:1].isdigit() else ""), (r"(?!\d)" if about[-1:].isdigit() else "")
    return re.search(f"{before}{re.escape(about.casefold())}{after}", sentence.casefold()) is not None


def _says(wanted: Wanted, extraction: Extraction, index: int) -> bool:
    from numrecon.units import factor

    quantity = extraction.quantities[index]
    if wanted.kind is not None and quantity.kind != wanted.kind:
        return False
    scale = 1.0
    if wanted.unit is not None and wanted.unit != quantity.unit:
        try:
            scale = factor(quantity.unit, wanted.unit)
        except ValueError:
            return False
    low, high, value = (None if x is None else x * scale for x in (quantity.low, quantity.high, quantity.value))
    return (
        (wanted.at_least is None or (low is not None and low >= wanted.at_least))
        and (wanted.at_most is None or (high is not None and high <= wanted.at_most))
        and (wanted.equals is None or (value is not None and abs(value - wanted.equals) <= 1e-9 * abs(wanted.equals)))
    )
