"""The nouns of numrecon: Document, Quantity, Claim, Question (with its verdict), and their parts.

All are frozen and hold plain values, so they pickle, compare and hash by content.  Offsets are half-open and
count code points of the decoded document.  `None` in a bound means that the side is open (nothing is asserted).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

Kind = Literal["count", "money", "percent", "ratio", "measure", "duration", "age", "ordinal", "score"]
Hedge = Literal["exact", "about", "almost", "more_than", "at_least", "less_than", "at_most", "range", "vague"]
Status = Literal["single", "agree", "compatible", "tension", "contradiction"]
RefusalReason = Literal["date", "year", "time", "label", "phone", "identifier", "article", "idiom"]
Flag = Literal["separator", "scale", "unit", "language", "second_opinion", "rumour", "earlier"]
CauseType = Literal[
    "superseded", "factor", "unit", "currency", "each_total", "part_of", "rounding", "definition", "misreading"
]
#: How a count changes as time passes: it adds up (the dead), it comes and goes (the missing), it stays (storeys).
Trend = Literal["adds_up", "comes_and_goes", "stays"]
RelationType = Literal["sum", "part_of", "each_total", "conversion", "same_origin", "definition"]

KINDS: tuple[str, ...] = get_args(Kind)
HEDGES: tuple[str, ...] = get_args(Hedge)
TRENDS: tuple[str, ...] = get_args(Trend)
STATUSES: tuple[str, ...] = get_args(Status)
#: Kinds that are read but never reconciled: a place in an order, the result of a match.
UNRECONCILED: frozenset[str] = frozenset({"ordinal", "score"})


@dataclass(frozen=True, slots=True)
class Document:
    """One text to read: `text` is decoded, BOM dropped, nothing else normalised.

    `lang` is a language code with an optional region (`pt`, `pt_PT`) or None for automatic detection;
    `published` is YYYY, YYYY-MM or YYYY-MM-DD, or None where unknown.
    """

    id: str
    text: str
    lang: str | None = None
    source: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Precision as printed: significant digits, and the power of ten of the last printed digit.

    '2 mln' has digits=1, place=6; '2,0 mln' has digits=2, place=5; '421.000' has digits=3, place=3 (trailing
    zeros of an integer are not significant).
    """

    digits: int
    place: int


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of a quantity that is in doubt, and the flag that names the doubt."""

    flag: Flag
    value: float | None
    low: float | None
    high: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number as the text states it; see section 'What a quantity is' of ARCHITECTURE.md."""

    start: int
    end: int
    text: str
    kind: Kind
    value: float | None
    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    hedge: Hedge = "exact"
    unit: str = ""
    per: str | None = None
    each: bool = False
    noun: str | None = None
    written: Written | None = None
    confidence: float = 1.0
    flags: tuple[Flag, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    #: The rules that read it, outermost first: 'hedge.before', 'scale', 'digits'.
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Number-like text that is no quantity, and why."""

    start: int
    end: int
    text: str
    reason: RefusalReason


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read in one document, in text order; quantities do not overlap.

    `lang` is the language it was read in (with region where one was given); `lang_confidence` is in [0, 1].
    """

    document: Document
    lang: str
    lang_confidence: float
    quantities: tuple[Quantity, ...]
    refused: tuple[Refusal, ...] = ()


def flagged(flags: tuple[Flag, ...], flag: Flag) -> tuple[Flag, ...]:
    """The flags with one more, each once."""
    return flags if flag in flags else (*flags, flag)


@dataclass(frozen=True, slots=True)
class Scope:
    """What the words around a figure say that it is of.

    `part`: they call it a part of something told; `place`: the path from the state to where it is of, () for several
    states, None where no place is named; `kinds`: the sorts of people it counts, ('person',) for people of whatever
    sort, () where it counts none; `trend`: how such a count changes, None where no word says so.
    """

    part: bool = False
    place: tuple[str, ...] | None = None
    kinds: tuple[str, ...] = ()
    trend: Trend | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A quantity made comparable.  `value`, `low`, `high` are in the claim's own `unit`; `reading_*` in the question's.

    `as_of` is the date at which the figure held (the document's date where nothing else is said); `origin` is who
    said it first: an attributed source, else the document's source or id.
    """

    doc: str
    lang: str
    source: str | None
    published: str | None
    as_of: str | None
    start: int
    end: int
    quote: str
    sentence: str
    kind: Kind
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    unit: str
    per: str | None
    each: bool
    noun: str | None
    reading_low: float | None
    reading_high: float | None
    origin: str
    low_open: bool = False
    high_open: bool = False
    written: Written | None = None
    flags: tuple[Flag, ...] = ()
    #: Standard uncertainty, in the claim's own unit, where the claim is a measurement that states one.
    sd: float | None = None
    #: Name of the claim in the table it comes from.
    id: str | None = None
    #: What the text says that it is of; None for a claim that stands in no text, or whose group says one thing.  No
    #: report holds it: the causes of conflicts tell it in words.
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One row of a table of claims.  `question` is None where the table names none: then `label`, kind and unit tell.

    A row that only asks (`predict`) has a claim without a number: its `sd`, source and date are those of the claim that
    is asked for.
    """

    claim: Claim
    question: str | None
    label: str
    predict: bool = False
    #: The true value of the question, or of the claim that is asked for, where the table is one to be scored.
    truth: float | None = None


@dataclass(frozen=True, slots=True)
class Cause:
    """Why two claims probably differ; `weight` in [0, 1] is how much of the conflict it explains."""

    type: CauseType
    weight: float
    explanation: str
    #: Index of the claim the cause concerns, where it is one of the two.
    claim: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims (indices into the question's claims) that may not both hold; `contradiction` in [0, 1]."""

    a: int
    b: int
    contradiction: float
    cause: Cause | None
    explanation: str
    n_pairs: int = 1


@dataclass(frozen=True, slots=True)
class Relation:
    """How questions hang together: parts and sums, conversions, each against total."""

    type: RelationType
    questions: tuple[str, ...]
    claims: tuple[int, ...]
    explanation: str


@dataclass(frozen=True, slots=True)
class Question:
    """The claims that answer one thing, and the verdict on them.  Numbers are in the question's `unit`.

    `asserted_low`/`asserted_high`: what the accepted claims allow together (None = open).  `low`, `high`, `point`:
    the range at the asked level, finite.  `confidence`: see "What the verdict means" in ARCHITECTURE.md.
    """

    question: str
    label: str
    kind: Kind
    unit: str
    per: str | None
    status: Status
    asserted_low: float | None
    asserted_high: float | None
    low: float
    high: float
    point: float
    confidence: float
    agreement: float
    n_claims: int
    n_documents: int
    n_origins: int
    explanation: str
    claims: tuple[Claim, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    relations: tuple[Relation, ...] = ()
    #: Free slots for later stages (predictions, diagnostics); JSON-serialisable.
    extra: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that alignment holds to answer one question; what reconciliation judges.

    `key` is the stable id of the question (a hash of what it is about, not of any order); `unit` is the unit the
    verdict is given in ("" for counts and ratios), to which every claim's own unit converts.
    """

    key: str
    label: str
    kind: Kind
    unit: str
    per: str | None
    claims: tuple[Claim, ...]


# ---------------------------------------------------------------- why figures are, or are not, in one question


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one feature of a pair adds to the log-odds that both figures answer one question, in words."""

    feature: str
    words: str
    log_odds: float


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two figures compared: `log_odds` is the sum of `contributions` (the largest first), None where they were not
    compared, for the `reason`.  `together`: grouping put them into one question; then `reason` may say how."""

    log_odds: float | None
    contributions: tuple[Contribution, ...]
    together: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A question that a figure is not in, with its claim that is most like the figure, and how much, in log-odds."""

    question: str
    label: str
    claim: Claim
    log_odds: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure in its group: the rules that read it, who is named for it (else its origin is who publishes it), and the
    nearest other questions."""

    claim: Claim
    rules: tuple[str, ...]
    attributed: bool
    group: Group
    neighbours: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure as `Placed`, its claim with its reading, what the reading rests on, and the verdict on its question."""

    claim: Claim
    rules: tuple[str, ...]
    attributed: bool
    basis: str
    question: Question
    neighbours: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """One figure or two; of two, how they compare."""

    figures: tuple[Explained, ...]
    pairing: Pairing | None
