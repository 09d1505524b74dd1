"""The columns of every table and the records of every JSON line: one place from which CSV, JSON, Arrow and docs come.

Order is part of the contract: new columns go to the end.  Numbers are canonical everywhere: an integer is exact and
has no exponent, another number is the shortest text that reads back as the same float, and what is not finite is
null.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import isfinite
from operator import attrgetter
from typing import Any, Literal, get_args

from numrecon.model import (
    HEDGES,
    KINDS,
    STATUSES,
    CauseType,
    Claim,
    Conflict,
    Extraction,
    Flag,
    Quantity,
    Question,
    RefusalReason,
    Relation,
    RelationType,
)

SCHEMA_VERSION = 1

Type = Literal["string", "date", "integer", "number", "boolean", "strings", "integers", "written", "alternatives"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `unit` says what its numbers are in, `values` lists the only words it may hold."""

    name: str
    type: Type
    meaning: str
    unit: str = ""
    nullable: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A flat table (CSV, Arrow): its columns in order, and those that together name a row."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The header."""
        return tuple(column.name for column in self.columns)


OWN = "the unit in column 'unit'"
QUESTIONS = "the unit of the question"
POINTS = "code points"

QUANTITY = (
    Column("start", "integer", "Start of the span in the decoded document (BOM dropped).", POINTS),
    Column("end", "integer", "End of the span, exclusive.", POINTS),
    Column("text", "string", "The exact substring."),
    Column("kind", "string", "What kind of number it is.", values=KINDS),
    Column("value", "number", "The stated number, multiplier applied; null for a range or a vague word.", OWN, True),
    Column("low", "number", "Asserted lower bound; null is open.", OWN, True),
    Column("high", "number", "Asserted upper bound; null is open.", OWN, True),
    Column("low_open", "boolean", "The lower bound itself is excluded."),
    Column("high_open", "boolean", "The upper bound itself is excluded."),
    Column("hedge", "string", "How the number is hedged.", values=HEDGES),
    Column("unit", "string", "ISO 4217 code, pint unit, percent, percentage_point, or empty for counts and ratios."),
    Column("per", "string", "What a rate is distributed over (day, person, unit ...).", nullable=True),
    Column("each", "boolean", "The number holds for each one, not for all together."),
    Column("noun", "string", "The counted noun as written.", nullable=True),
    Column("written", "written", "Precision as printed: significant digits, power of ten of the last.", nullable=True),
    Column("confidence", "number", "Certainty of the reading, 0 to 1."),
    Column("flags", "strings", "Why the reading is in doubt.", values=get_args(Flag)),
    Column("alternatives", "alternatives", "The other readings of a number in doubt."),
    Column("rules", "strings", "The rules that read it, outermost first."),
)

REFUSED = (
    Column("start", "integer", "Start of the span in the decoded document (BOM dropped).", POINTS),
    Column("end", "integer", "End of the span, exclusive.", POINTS),
    Column("text", "string", "The exact substring."),
    Column("reason", "string", "Why it is no quantity.", values=get_args(RefusalReason)),
)

CLAIM = (
    Column("doc", "string", "Id of the document."),
    Column("lang", "string", "Language the document was read in."),
    Column("source", "string", "Who published the document.", nullable=True),
    Column("published", "date", "When it was published: YYYY, YYYY-MM or YYYY-MM-DD.", nullable=True),
    Column("as_of", "date", "When the figure held.", nullable=True),
    Column("start", "integer", "Start of the span in the decoded document (BOM dropped).", POINTS),
    Column("end", "integer", "End of the span, exclusive.", POINTS),
    Column("quote", "string", "The text of the quantity."),
    Column("sentence", "string", "The sentence it stands in."),
    Column("kind", "string", "What kind of number it is.", values=KINDS),
    Column("value", "number", "The stated number; null for a range or a vague word.", OWN, True),
    Column("low", "number", "Asserted lower bound; null is open.", OWN, True),
    Column("high", "number", "Asserted upper bound; null is open.", OWN, True),
    Column("hedge", "string", "How the number is hedged.", values=HEDGES),
    Column("unit", "string", "The claim's own unit."),
    Column("per", "string", "What a rate is distributed over.", nullable=True),
    Column("each", "boolean", "The number holds for each one, not for all together."),
    Column("noun", "string", "The counted noun as written.", nullable=True),
    Column("reading_low", "number", "Lower end of what a reader takes from it.", QUESTIONS, True),
    Column("reading_high", "number", "Upper end of what a reader takes from it.", QUESTIONS, True),
    Column("origin", "string", "Who said it first."),
    Column("low_open", "boolean", "The lower bound itself is excluded."),
    Column("high_open", "boolean", "The upper bound itself is excluded."),
    Column("written", "written", "Precision as printed: significant digits, power of ten of the last.", nullable=True),
    Column("flags", "strings", "Why the reading is in doubt.", values=get_args(Flag)),
    Column("sd", "number", "Standard uncertainty of a measurement.", OWN, True),
    Column("id", "string", "Name of the claim in the table it comes from.", nullable=True),
)

QUESTION = (
    Column("question", "string", "Stable id of the question."),
    Column("label", "string", "What is being counted or measured, in words."),
    Column("kind", "string", "What kind of number it is.", values=KINDS),
    Column("unit", "string", "The unit of the verdict's numbers."),
    Column("per", "string", "What a rate is distributed over.", nullable=True),
    Column("status", "string", "How the claims stand to each other.", values=STATUSES),
    Column("asserted_low", "number", "Lower bound that the accepted claims allow together; null is open.", OWN, True),
    Column("asserted_high", "number", "Upper bound that the accepted claims allow together; null is open.", OWN, True),
    Column("low", "number", "Lower end of the range at the asked level.", OWN, True),
    Column("high", "number", "Upper end of the range at the asked level.", OWN, True),
    Column("point", "number", "The single most fitting value.", OWN, True),
    Column("confidence", "number", "How sure the verdict is, 0 to 1.", nullable=True),
    Column("agreement", "number", "How far the claims agree, 0 to 1.", nullable=True),
    Column("n_claims", "integer", "Number of claims that are compared."),
    Column("n_documents", "integer", "Number of documents that make them."),
    Column("n_origins", "integer", "Number of independent origins of those that no later one has replaced."),
    Column("explanation", "string", "The verdict in words."),
)

CONFLICT = (
    Column("a", "integer", "Index of one claim of the question, from 0."),
    Column("b", "integer", "Index of the other claim."),
    Column("contradiction", "number", "Probability that the two, as stated, cannot both hold."),
    Column(
        "cause",
        "string",
        "Why they probably differ; empty where nothing explains it.",
        nullable=True,
        values=get_args(CauseType),
    ),
    Column("explanation", "string", "The conflict in words."),
    Column("n_pairs", "integer", "How many pairs of claims with the same readings this one stands for."),
)

_CLAIM_AT = Column("claim", "integer", "Index of the claim in the question.")
_IN_WORDS = Column("explanation", "string", "The same in words.")
#: What a question may hold besides: name -> (meaning, columns of its object or of those in its list, whether a list).
EXTRAS: dict[str, tuple[str, tuple[Column, ...], bool]] = {
    "statistics": (
        "How far the claims agree, by the usual measures; the last four where they state standard uncertainties.",
        (
            Column("depth", "integer", "Origins whose readings have a stretch in common (Marzullo)."),
            Column("depth_low", "number", "Lower end of that stretch; null is open.", QUESTIONS, True),
            Column(
                "depth_high", "number", "Upper end of that stretch; null is open.", "the unit of the question", True
            ),
            Column("q", "number", "Cochran's Q."),
            Column("degrees", "integer", "Its degrees of freedom."),
            Column("i2", "number", "I squared: the share of the scatter that the uncertainties do not explain."),
            Column("birge", "number", "Birge ratio: the factor by which the uncertainties are too small."),
        ),
        False,
    ),
    "influence": (
        "The claim without which the range would be another one, most of all.",
        (
            _CLAIM_AT,
            Column("low", "number", "Lower end of the range without it.", QUESTIONS),
            Column("high", "number", "Upper end of the range without it.", QUESTIONS),
            Column("point", "number", "The single most fitting value without it.", QUESTIONS),
            _IN_WORDS,
        ),
        False,
    ),
    "settles": (
        "The single answer that would settle most.",
        (
            Column("claims", "integers", "Indices of the claims it is about, two or one."),
            Column("cut", "number", "By what share it would narrow the range, 0 to 1."),
            _IN_WORDS,
        ),
        False,
    ),
    "readings": (
        "The user's own constants of readings, where some are set.",
        (
            Column("file", "string", "Name of the file."),
            Column("keys", "strings", "What it sets, as section and key."),
            _IN_WORDS,
        ),
        False,
    ),
    "not_compared": (
        "Claims that cannot be compared with the others, for want of a number or of a unit that converts; they are "
        "among the claims, but nothing is counted of them.",
        (Column("claims", "integers", "Their indices."), _IN_WORDS),
        False,
    ),
    "repaired": (
        "Claims of sources that differ from all others in one way over many questions of a table.",
        (
            _CLAIM_AT,
            Column("cause", "string", "The way in which it differs.", values=get_args(CauseType)),
            Column("value", "number", "What it would say in the way of the others.", QUESTIONS),
            _IN_WORDS,
        ),
        True,
    ),
    "predictions": (
        "What claims that a table asks for would say.",
        (
            Column("id", "string", "Name of the row that asks.", nullable=True),
            Column("low", "number", "Lower end of the range at the asked level.", QUESTIONS, True),
            Column("high", "number", "Upper end of the range at the asked level.", QUESTIONS, True),
            Column("point", "number", "The single most fitting value.", QUESTIONS, True),
        ),
        True,
    ),
}

RELATION = (
    Column("type", "string", "How the questions hang together.", values=get_args(RelationType)),
    Column("questions", "strings", "Ids of the other questions."),
    Column("claims", "integers", "Indices of the claims of this question that are concerned."),
    Column("explanation", "string", "The relation in words."),
)

_DOC = (
    Column("doc", "string", "Id of the document."),
    Column("lang", "string", "Language the document was read in."),
)
_OF_QUESTION = (
    Column("question", "string", "Id of the question it belongs to."),
    Column("label", "string", "What is being counted or measured, in words."),
)
_CAUSE_PARTS = (
    Column("cause_weight", "number", "How much of the conflict the cause explains, 0 to 1.", nullable=True),
    Column("cause_explanation", "string", "The cause in words.", nullable=True),
    Column("cause_claim", "integer", "Index of the claim the cause concerns.", nullable=True),
    Column("quote_a", "string", "The text of claim a."),
    Column("quote_b", "string", "The text of claim b."),
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        Table("quantities", "Every quantity read, one a row.", _DOC + QUANTITY, ("doc", "start", "end")),
        Table("refused", "Number-like text that is no quantity, one a row.", _DOC + REFUSED, ("doc", "start", "end")),
        Table(
            "claims",
            "Every claim, one a row, with the question it answers.",
            (
                *_OF_QUESTION,
                Column("claim", "integer", "Index of the claim in its question, from 0."),
                *CLAIM,
                Column("reading_unit", "string", "The unit of the question, which the readings are in."),
            ),
            ("question", "claim"),
        ),
        Table("questions", "Every question with its verdict, one a row.", QUESTION, ("question",)),
        Table(
            "conflicts",
            "Pairs of claims that may not both hold, one a row.",
            (*_OF_QUESTION, *CONFLICT, *_CAUSE_PARTS),
            ("question", "a", "b"),
        ),
        Table(
            "relations",
            "How the questions hang together, one a row.",
            (*_OF_QUESTION, Column("relation", "integer", "Index of the relation in its question, from 0."), *RELATION),
            ("question", "relation"),
        ),
    )
}


def number(value: Any) -> int | float | None:
    """A canonical number: an int where it is whole, None where it is None or not finite."""
    if value is None or isinstance(value, int):
        return value
    plain = float(value)
    if not isfinite(plain):
        return None
    if not plain.is_integer():
        return plain
    return int(plain) if abs(plain) < 2**53 else int(Decimal(repr(plain)))


def record(thing: object, columns: tuple[Column, ...]) -> dict[str, Any]:
    """The attributes of a model object named by `columns`, as JSON values in their order."""
    return _by_plan(thing, _plan(columns))


_Plan = tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]], tuple[tuple[str, Type], ...]]


def _by_plan(thing: object, plan: _Plan) -> dict[str, Any]:
    names, read, changed = plan
    found = dict(zip(names, read(thing), strict=True))
    for name, kind in changed:
        value = found[name]
        if value is not None:
            found[name] = plain_value(value, kind)
    return found


@cache
def _plan(columns: tuple[Column, ...]) -> _Plan:
    """What `record` needs of some columns: their names, how they are read, and those whose values change their form."""
    names = tuple(column.name for column in columns)
    changed = tuple((column.name, column.type) for column in columns if column.type not in ("string", "date"))
    return names, attrgetter(*names), changed


#: Claims are many, and hashing their columns takes longer than reading one.
_CLAIM = _plan(CLAIM)


def plain_value(value: Any, kind: Type) -> Any:
    """A model value as a JSON value of the column type `kind`."""
    if kind == "number":
        return number(value)
    if kind == "integer":
        return None if value is None else int(value)
    if kind == "boolean":
        return bool(value)
    if kind in ("strings", "integers"):
        return list(value)
    if kind == "written":
        return None if value is None else {"digits": value.digits, "place": value.place}
    if kind == "alternatives":
        return [_alternative(item) for item in value]
    return value


def _alternative(item: Any) -> dict[str, Any]:
    numbers = {name: number(getattr(item, name)) for name in ("value", "low", "high")}
    return {"flag": item.flag, **numbers, "unit": item.unit}


def quantity_record(quantity: Quantity) -> dict[str, Any]:
    """One quantity as the contract has it."""
    return record(quantity, QUANTITY)


def extraction_record(extraction: Extraction, refused: bool = False) -> dict[str, Any]:
    """One document's line of `numrecon extract`; `refused` adds what was refused and why."""
    line: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "id": extraction.document.id,
        "lang": extraction.lang,
        "quantities": [quantity_record(quantity) for quantity in extraction.quantities],
    }
    if refused:
        line["refused"] = [record(refusal, REFUSED) for refusal in extraction.refused]
    line["lang_confidence"] = number(extraction.lang_confidence)
    return line


def claim_record(claim: Claim) -> dict[str, Any]:
    """One claim as the contract has it."""
    return _by_plan(claim, _CLAIM)


def conflict_record(conflict: Conflict) -> dict[str, Any]:
    """One conflict as the contract has it; `cause` is an object or null."""
    cause = conflict.cause and {
        "type": conflict.cause.type,
        "weight": number(conflict.cause.weight),
        "explanation": conflict.cause.explanation,
        "claim": conflict.cause.claim,
    }
    return {
        "a": int(conflict.a),
        "b": int(conflict.b),
        "contradiction": number(conflict.contradiction),
        "cause": cause,
        "explanation": conflict.explanation,
        "n_pairs": int(conflict.n_pairs),
    }


def relation_record(relation: Relation) -> dict[str, Any]:
    """One relation as the contract has it."""
    return record(relation, RELATION)


def question_record(question: Question) -> dict[str, Any]:
    """One question's line of `numrecon reconcile`; what later stages added in `extra` follows the contract's fields."""
    line: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        **record(question, QUESTION),
        "claims": [claim_record(claim) for claim in question.claims],
        "conflicts": [conflict_record(conflict) for conflict in question.conflicts],
        "relations": [relation_record(relation) for relation in question.relations],
    }
    return line | {name: finite(value) for name, value in question.extra.items() if name not in line}


def finite(value: Any) -> Any:
    """A JSON value with every number in it canonical, at any depth."""
    if isinstance(value, dict):
        return {str(name): finite(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    if value is None or isinstance(value, (str, bool)):
        return value
    return number(value)
