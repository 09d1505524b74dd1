"""What the rules pass on to each other: a number being read, then a quantity being built around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from numrecon.extraction.grammar.lexicon import Entry

Form = Literal["digits", "words", "vague", "mixed"]


@dataclass(slots=True)
class Number:
    """Tokens [first, last) read as a number.

    `value` is None for a vague word, whose bounds stand in `low`, `high` (None = open).  `digits`, `place`: precision
    as written (see model.Written), before `scale` is counted in.  `scale` is the largest scale word applied, 1 if none.
    """

    first: int
    last: int
    value: Decimal | None
    digits: int = 1
    place: int = 0
    form: Form = "words"
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Decimal = Decimal(1)
    grouped: bool = False
    decimals: bool = False
    clitic: int = 0
    suffix: Entry | None = None
    #: the vague plural of a scale word alone ('millions')
    plural: bool = False
    flags: list[str] = field(default_factory=list)
    #: other values the same writing may have, by flag
    others: list[tuple[str, Decimal]] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)

    @property
    def ungrouped(self) -> bool:
        """Whether it is written in digits without groups, as days, hours and years are."""
        return self.form == "digits" and self.value is not None and not self.grouped


@dataclass(slots=True)
class Refused:
    """Tokens [first, last) look like a number and are none; reading goes on at `last`."""

    first: int
    last: int
    reason: str


@dataclass(slots=True)
class Draft:
    """A quantity being built: a number or a range of two, and what stands around it.

    start, end: code points of the quantity's text; left, right: the tokens it covers, [left, right).
    """

    number: Number
    left: int
    right: int
    upper: Number | None = None
    kind: str = "count"
    unit: str = ""
    per: str | None = None
    each: bool = False
    noun: str | None = None
    noun_last: int | None = None
    hedge: str = "exact"
    #: code points of clitics written together with the first token
    clitic: int = 0
    factor: Decimal = Decimal(1)
    flags: list[str] = field(default_factory=list)
    units: tuple[str, ...] = ()
    others: list[tuple[str, Decimal]] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    negative: bool = False
    #: whether the ends of a range are excluded
    open: tuple[bool, bool] = (False, False)
    confidence: float = 1.0


def spoken(first: int, last: int, value: Decimal, kind: str, clitic: int) -> Draft:
    """A draft of tokens [first, last), whose words say the value and the kind by themselves ('twice', 'first')."""
    number = Number(first, last, Decimal(value), 1, 0, "words", clitic=clitic, rules=[kind])
    return Draft(number, first, last, kind=kind, clitic=clitic)
