"""A question's verdict in words: the range that its claims allow together, and what the conflicts are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isfinite

from numrecon.model import STATUSES, Claim, Conflict, Quantity, Question
from numrecon.reconciliation.words import quoted_beside
from numrecon.report.numbers import Scale, amount, percent, rounded, span
from numrecon.report.words import CAUSE_WORDS, clean, counted, isolated, isolated_quotes, quoted

#: Where documents have their date.
_DATED = "JSONL and CSV give it as 'published', HTML in its head"
_URGENCY = {status: rank for rank, status in enumerate(STATUSES)}


def ordered(questions: Iterable[Question]) -> list[Question]:
    """Questions as a reader wants them: what does not fit first, then what most claims answer; else as they came."""
    return sorted(questions, key=lambda question: (-_URGENCY[question.status], -question.n_claims))


def scale_of(question: Question) -> Scale:
    """What the question's numbers are in."""
    return Scale(question.unit, question.per, question.kind)


def asserted(question: Question) -> str:
    """The range that the accepted claims allow together: 'over 2 million', '400,000 to 421,000', 'about 5'."""
    low, high = question.asserted_low, question.asserted_high
    if low is None and high is None:
        return f"about {_estimate(question.point, question)}" if isfinite(question.point) else "unknown"
    low_open, high_open = excluded(question)
    return span(low, high, scale_of(question), low_open=low_open, high_open=high_open)


def likely(question: Question) -> str:
    """The range at the asked level, rounded for reading."""
    low, high = finite(question.low), finite(question.high)
    if low is not None and high is not None:
        low, high = rounded(low, high - low), rounded(high, high - low)
    return span(low, high, scale_of(question))


def best(question: Question) -> str:
    """The single most fitting value, rounded for reading."""
    return _estimate(question.point, question)


def excluded(question: Question) -> tuple[bool, bool]:
    """Whether the asserted bounds themselves are excluded: a claim that sets one does exclude it ('more than')."""
    same = [claim for claim in question.claims if claim.unit == question.unit]
    return (
        any(claim.low_open and claim.low == question.asserted_low for claim in same),
        any(claim.high_open and claim.high == question.asserted_high for claim in same),
    )


def stated(said: Claim | Quantity) -> str:
    """What a claim or a quantity asserts, in its own unit: 'over 400,000', 'about EUR 9 billion per day'."""
    scale = Scale(said.unit, said.per, said.kind)
    each = " each" if said.each and not said.per else ""
    if said.low is None and said.high is None:
        return f"about {amount(said.value, scale)}{each}"
    return span(said.low, said.high, scale, low_open=said.low_open, high_open=said.high_open) + each


def reading(claim: Claim, question: Question) -> str:
    """What a reader takes from a claim, in the question's unit."""
    return span(claim.reading_low, claim.reading_high, scale_of(question))


def source_of(claim: Claim, beside: Claim | None = None) -> str:
    """Who made the claim: its source, else its document, a file by its name alone; `beside` another claim of the same
    document, whom it quotes."""
    teller = claim.source or (claim.doc if "://" in claim.doc else claim.doc.rpartition("/")[2] or claim.doc)
    return f"{claim.origin}, in {teller}" if beside is not None and quoted_beside(claim, beside) else teller


def worst(question: Question, most: int) -> list[Conflict]:
    """The conflicts a reader wants first, at most so many: those that nothing explains, then the stronger ones.

    What an article says twice against another is told once.
    """
    shown: dict[frozenset[tuple[object, ...]], Conflict] = {}
    ordered = sorted(question.conflicts, key=lambda conflict: (conflict.cause is not None, -conflict.contradiction))
    for conflict in ordered:
        if len(shown) == most:
            break
        sides = (_statement(question.claims[index]) for index in (conflict.a, conflict.b))
        shown.setdefault(frozenset(sides), conflict)
    return list(shown.values())


def _statement(claim: Claim) -> tuple[object, ...]:
    """What tells a statement from others of its article; rows of a table are statements each."""
    if not claim.sentence:
        return claim.doc, claim.start
    return claim.doc, claim.value, claim.low, claim.high, claim.unit, claim.as_of, claim.flags


def conflict_words(question: Question, conflict: Conflict) -> str:
    """One conflict with both quotes, how sure it is, and its cause."""
    first, second = question.claims[conflict.a], question.claims[conflict.b]
    sides = _side(first, second), _side(second, first)
    more = f" ({conflict.n_pairs:,} such pairs)" if conflict.n_pairs > 1 else ""
    sure = f"{percent(conflict.contradiction)} sure they cannot both hold{more}."
    return f"{' against '.join(sides)}: {sure} {cause_words(conflict)}"


def cause_words(conflict: Conflict) -> str:
    """Why two claims probably differ, or that nothing explains it."""
    cause = conflict.cause
    if cause is None:
        return "No cause found."
    kind = CAUSE_WORDS.get(cause.type, cause.type)
    detail = f": {isolated_quotes(cause.explanation)}".rstrip(".") if cause.explanation else ""
    return f"Likely cause ({percent(cause.weight)}): {kind}{detail}."


def n_claims(question: Question) -> str:
    """How many claims are behind the verdict; '1 of 3' where the others cannot be compared with them."""
    every = question.n_claims + len(not_compared(question))
    return f"{question.n_claims:,}" + (f" of {every:,}" if every > question.n_claims else "")


def counted_claims(questions: Iterable[Question]) -> str:
    """'3 claims'; '1 of 3 claims (2 not compared)' where some cannot be compared with the others of their question."""
    held = apart = 0
    for question in questions:
        held, apart = held + question.n_claims, apart + len(not_compared(question))
    if not apart:
        return counted(held, "claim")
    return f"{held:,} of {counted(held + apart, 'claim')} ({apart:,} not compared)"


def not_compared(question: Question) -> frozenset[int]:
    """The claims, by index, that cannot be compared with the others, so that nothing is counted of them."""
    return frozenset(question.extra.get("not_compared", {}).get("claims", ()))


def left_aside(question: Question) -> str:
    """Which claims cannot be compared with the others and why, in words; empty where all can."""
    return str(question.extra.get("not_compared", {}).get("explanation", ""))


def _side(claim: Claim, other: Claim) -> str:
    said_by = isolated(source_of(claim, other))
    return f"{quoted(claim.quote)} ({said_by if claim.lang == 'und' else f'{clean(claim.lang)}, {said_by}'})"


def asks(question: Question) -> str:
    """What to ask to settle the question, in words; empty where nothing is open."""
    return str(question.extra.get("settles", {}).get("explanation", ""))


def moves(question: Question) -> str:
    """Which claim moves the range most, in words."""
    return str(question.extra.get("influence", {}).get("explanation", ""))


def finite(value: float | None) -> float | None:
    """`value`, or None where it is unknown or without end: some methods leave a side open."""
    return value if value is not None and isfinite(value) else None


def _estimate(value: float | None, question: Question) -> str:
    low, high, known = finite(question.low), finite(question.high), finite(value)
    if known is not None and low is not None and high is not None:
        known = rounded(known, high - low)
    return amount(known, scale_of(question))


def undated(questions: Sequence[Question]) -> str:
    """What a reader must know where claims of articles conflict for no cause and have no date; else ''."""
    dated: dict[str, bool] = {}
    for claim in (claim for question in questions for claim in question.claims if claim.sentence):
        dated[claim.doc] = dated.get(claim.doc, False) or claim.as_of is not None
    without = sum(not known for known in dated.values())
    if not without or not any(map(_lacks_date, questions)):
        return ""
    some = f"{without:,} of {len(dated):,} documents have no date"
    which = "No document has a date" if without == len(dated) else some
    return f"{which}, so what grew is not told from what conflicts: {_DATED}."


def _lacks_date(question: Question) -> bool:
    """Whether a conflict of articles that has no cause is with a claim of which no day is known."""
    if question.status not in ("tension", "contradiction"):
        return False
    sides = ((question.claims[one.a], question.claims[one.b]) for one in question.conflicts if one.cause is None)
    return any(claim.sentence and claim.as_of is None for pair in sides for claim in pair)
