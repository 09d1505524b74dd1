"""Wires the stages: the one module that knows all of them.  Command, reports, test helpers and adapters call this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from numrecon import langs
from numrecon.errors import NumreconError, UnsupportedLanguageError
from numrecon.extraction import extract as extract_document
from numrecon.langs.vote import detect
from numrecon.model import (
    Alternative,
    ClaimRow,
    Document,
    Explained,
    Explanation,
    Extraction,
    Group,
    Placed,
    Quantity,
    Question,
)

if TYPE_CHECKING:
    from numrecon.hedged import Findings
    from numrecon.reconciliation.reliability import Reliability
    from numrecon.results import Quantities, Result

#: Below this confidence in the language a figure that another language reads otherwise carries both readings.
SURE = 0.6
_BATCH = 32

OnError = Callable[[NumreconError], None]
#: What another reader makes of an extraction; `numrecon.adapters.quantulum.second_opinion` is one.
Opinion = Callable[[Extraction], Extraction]
_Job = tuple[Document, str, Opinion | None]


def read(
    documents: Iterable[Document | str],
    lang: str = "auto",
    *,
    second_opinion: Opinion | None = None,
    workers: int = 1,
    on_error: OnError | None = None,
) -> Iterator[Extraction]:
    """Read documents one after the other, in order, as a stream.

    A document's own `lang` wins over `lang`; "auto" detects it per document.  A document in a language we do not have
    raises UnsupportedLanguageError, or goes to `on_error` and is left out.  `second_opinion` looks over every document
    that was read (with several workers, a function of a module).  `workers` processes share the work; the result is the
    same for any number of them.
    """
    if lang != "auto":
        langs.load(lang)
    jobs = ((document, lang, second_opinion) for document in _documents(documents))
    outcomes = map(_attempt, jobs) if workers <= 1 else _pooled(jobs, workers)
    for outcome in outcomes:
        if isinstance(outcome, Extraction):
            yield outcome
        elif on_error is None:
            raise outcome
        else:
            on_error(outcome)


def extract(
    documents: Document | str | Iterable[Document | str],
    lang: str = "auto",
    *,
    second_opinion: Opinion | None = None,
    workers: int = 1,
) -> Quantities:
    """All quantities of the documents (texts or Documents) as one column table."""
    from numrecon.results import Quantities

    return Quantities(tuple(read(_several(documents), lang, second_opinion=second_opinion, workers=workers)))


def reconcile(
    documents_or_quantities: Document | str | Iterable[Document | str] | Quantities,
    *,
    lang: str = "auto",
    level: float = 0.9,
    method: str = "posterior",
    pins: Iterable[tuple[str, str]] = (),
    bans: Iterable[tuple[str, str]] = (),
    questions: str | Path | None = None,
    encoder: str = "static",
    label_lang: str | None = None,
    readings: str | Path | None = None,
    workers: int = 1,
) -> Result:
    """Group the claims of the documents into questions and give a verdict on each.

    `level` is the probability that the range `low`..`high` is to hold, in (0, 1); `method` names how it is found.
    `pins` and `bans` are pairs of figures ('DOCUMENT:START') that are, or are not, to answer one question;
    `questions` is a TOML file of questions by name (`numrecon.alignment.named`), whose claims are reported first;
    `encoder` names what compares the meanings of sentences (`numrecon.alignment.encoders`): 'static' is the table that
    comes with the package, 'use3' a model of the extra `align`, 'none' leaves meaning out;
    `label_lang` is the language of the labels (default: that of most documents, else English);
    `readings` is a TOML file whose constants take the place of those in `reconciliation/hedges.toml`: its sections, and
    any of their keys.
    """
    from numrecon import alignment, reconciliation
    from numrecon.results import Result

    own = reconciliation.overridden(readings) if readings is not None else None
    extractions = _extractions(documents_or_quantities, lang, workers)
    named = alignment.read_questions(questions) if questions is not None else []
    groups = alignment.align(extractions, pins, bans, named, encoder=encoder, label_lang=label_lang)
    judged = reconciliation.under(own, _judged(groups, level, method))
    return Result(judged, documents=len(extractions), level=level)


def _judged(groups: Iterable[Group], level: float, method: str) -> Iterator[Question]:
    from numrecon import reconciliation

    traced = [reconciliation.traced(group) for group in groups]
    yield from reconciliation.relate([reconciliation.judge(group, level=level, method=method) for group in traced])


def explain(
    documents_or_quantities: Document | str | Iterable[Document | str] | Quantities,
    *figures: str,
    lang: str = "auto",
    pins: Iterable[tuple[str, str]] = (),
    bans: Iterable[tuple[str, str]] = (),
    questions: str | Path | None = None,
    encoder: str = "static",
    label_lang: str | None = None,
    readings: str | Path | None = None,
    workers: int = 1,
) -> Explanation:
    """How one figure was read and which question it is in, or why two are, or are not, in one question.

    `figures` are one or two places, 'DOCUMENT:START'; all documents are compared as `reconcile` would with the same
    `pins`, `bans`, `questions`, `encoder`, `label_lang` and `readings`.  Raises UsageError where a figure is not there.
    """
    from numrecon import alignment, reconciliation

    own = reconciliation.overridden(readings) if readings is not None else None
    extractions = _extractions(documents_or_quantities, lang, workers)
    named = alignment.read_questions(questions) if questions is not None else []
    placed, pairing = alignment.explain(extractions, figures, pins, bans, named, encoder=encoder, label_lang=label_lang)
    return Explanation(tuple(reconciliation.under(own, map(_explained, placed))), pairing)


def _explained(figure: Placed) -> Explained:
    from numrecon import reconciliation

    question = reconciliation.judge(reconciliation.traced(figure.group))
    place = figure.claim.doc, figure.claim.start
    claim = next((c for c in question.claims if (c.doc, c.start) == place), figure.claim)
    basis = reconciliation.basis(claim.hedge)
    return Explained(claim, figure.rules, figure.attributed, basis, question, figure.neighbours)


def reconcile_claims(
    rows: Iterable[ClaimRow],
    *,
    level: float = 0.9,
    method: str = "posterior",
    sharing: str | None = None,
    readings: str | Path | None = None,
) -> Iterator[Question]:
    """Verdicts on a table of claims (`numrecon.text.claims`), question by question in the order of their first rows.

    `sharing`: 'exact' where the sources aim at one exact number, 'measured' where each measures with error; None takes
    the claims of a question as measured where they state standard uncertainties.  `readings` as in `reconcile`.
    """
    from numrecon import reconciliation

    own = reconciliation.overridden(readings) if readings is not None else None
    return reconciliation.under(own, reconciliation.judge_table(rows, level=level, method=method, sharing=sharing))


def calibration(*, method: str = "posterior") -> Iterator[Reliability]:
    """How far verdicts keep what they promise on published measurements: CODATA, and the PDG where it is installed."""
    from numrecon.reconciliation import published
    from numrecon.reconciliation.reliability import reliability

    found = {"PDG, newest year left out": published.particles()}
    found |= {f"CODATA {year} against 2022": published.constants(year) for year in (2006, 2010, 2014, 2018)}
    for name, known in found.items():
        if known is not None:
            yield reliability(name, *known, method=method)


def hedged(*, seed: int = 1, count: int = 400, method: str = "posterior") -> Findings:
    """How far `count` drawn stories of known values, told in all languages, are read as meant, and how far verdicts on
    them hold (`numrecon.hedged`)."""
    from numrecon.hedged import findings

    return findings(seed, count, method=method)


def calibrated(
    path: str, *, method: str = "posterior", sharing: str | None = None, encoding: str = "utf-8"
) -> Reliability:
    """The same for a table of claims with a column `truth`: the true value of the row's question, or of the claim that
    the row asks for.  Raises the error of the first row that cannot be used."""
    from numrecon.reconciliation.reliability import Truth, reliability
    from numrecon.text.claims import claims

    rows: list[ClaimRow] = []
    truths: dict[str, Truth] = {}
    for row in claims(path, encoding=encoding):
        if not isinstance(row, ClaimRow):
            raise row
        rows.append(row)
        name = row.claim.id if row.predict else row.question
        if row.truth is not None and name is not None:
            truths[name] = Truth(row.truth, row.claim.sd or 0.0 if row.predict else 0.0)
    return reliability(path, rows, truths, method=method, sharing=sharing)


# ---------------------------------------------------------------- reading one document


def _attempt(job: _Job) -> Extraction | NumreconError:
    document, lang, second_opinion = job
    try:
        extraction = read_one(document, lang)
        return extraction if second_opinion is None else second_opinion(extraction)
    except NumreconError as error:
        return error


def read_one(document: Document, lang: str = "auto") -> Extraction:
    """Read one document; raises UnsupportedLanguageError where its language has no file."""
    wanted = document.lang or (None if lang == "auto" else lang)
    if wanted is not None:
        return extract_document(document, _load(wanted, document))
    found = detect(document.text)
    if not found.supported:
        raise _unsupported(found.lang, document)
    extraction = extract_document(document, langs.load(found.lang), found.confidence)
    if found.confidence >= SURE or found.rival is None or not extraction.quantities:
        return extraction  # rivals only say how else what was found is read
    return _both(extraction, [code for code in langs.codes() if code != found.lang])


def _load(tag: str, document: Document) -> langs.Language:
    try:
        return langs.load(tag)
    except NumreconError:
        raise _unsupported(tag, document) from None


def _unsupported(lang: str, document: Document) -> UnsupportedLanguageError:
    return UnsupportedLanguageError(
        f"the text is in {lang!r}, a language there is no file for",
        where=document.id,
        hint=f"known: {', '.join(langs.codes())}; --keep-going skips it, --lang says otherwise",
    )


def _both(extraction: Extraction, rivals: list[str]) -> Extraction:
    """Too little evidence for the language: figures that a rival reads otherwise are flagged and carry that reading."""
    others: dict[tuple[int, int], list[Quantity]] = {}
    for code in rivals:
        for quantity in extract_document(extraction.document, langs.load(code)).quantities:
            others.setdefault((quantity.start, quantity.end), []).append(quantity)
    quantities = tuple(_flagged(q, others.get((q.start, q.end), [])) for q in extraction.quantities)
    return replace(extraction, quantities=quantities)


def _flagged(quantity: Quantity, others: list[Quantity]) -> Quantity:
    readings = {(q.value, q.low, q.high, q.unit) for q in others} - {
        (quantity.value, quantity.low, quantity.high, quantity.unit)
    }
    if not readings:
        return quantity
    found = tuple(Alternative("language", *reading) for reading in sorted(readings, key=repr))
    return replace(
        quantity,
        flags=(*quantity.flags, "language"),
        alternatives=(*quantity.alternatives, *found),
        confidence=min(quantity.confidence, 0.6),
    )


# ---------------------------------------------------------------- inputs and workers


def _extractions(
    found: Document | str | Iterable[Document | str] | Quantities, lang: str, workers: int
) -> tuple[Extraction, ...]:
    from numrecon.results import Quantities

    if isinstance(found, Quantities):
        return tuple(found.extractions)
    return tuple(read(_several(found), lang, workers=workers))


def _several(documents: Document | str | Iterable[Document | str]) -> Iterable[Document | str]:
    return [documents] if isinstance(documents, Document | str) else documents


def _documents(documents: Iterable[Document | str]) -> Iterator[Document]:
    for number, item in enumerate(documents, 1):
        yield item if isinstance(item, Document) else Document(f"text-{number}", item)


def _pooled(jobs: Iterator[_Job], workers: int) -> Iterator[Extraction | NumreconError]:
    """The same outcomes in the same order from a pool of processes; only a few batches are in flight at a time."""
    import multiprocessing

    with multiprocessing.get_context("spawn").Pool(workers, _leave_interrupts) as pool:
        yield from pool.imap(_attempt, jobs, chunksize=_BATCH)


def _leave_interrupts() -> None:
    """Ctrl-C reaches every process of a terminal: it is the parent's to answer, which ends its workers."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
