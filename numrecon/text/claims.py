"""Tables of claims (`--claims`): CSV, JSONL or Parquet whose rows are figures without an article around them.

A reader yields a row, or the error of a row that cannot be used; the rows after it are still read.  Nothing is guessed:
a cell that holds no number is an error that names its line and column.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, get_args

from numrecon import units
from numrecon.errors import InputError, InputNotFoundError, NumreconError, RecordError
from numrecon.model import Claim, ClaimRow, Hedge, Kind, Written
from numrecon.text.claim_cells import COLUMNS, READERS, Cells, Source, checked
from numrecon.text.records import published

Outcome = ClaimRow | NumreconError

#: Signs and words that stand for a hedge, besides the hedges' own names.
_HEDGES: Mapping[str, Hedge] = {
    **{hedge: hedge for hedge in get_args(Hedge)},
    "": "exact",
    "=": "exact",
    "~": "about",
    "≈": "about",
    "approximately": "about",
    "around": "about",
    ">": "more_than",
    "over": "more_than",
    ">=": "at_least",
    "≥": "at_least",
    "<": "less_than",
    "under": "less_than",
    "<=": "at_most",
    "≤": "at_most",
    "up_to": "at_most",
    "nearly": "almost",
    "exactly": "exact",
    "fewer_than": "less_than",
    "no_more_than": "at_most",
    "no_less_than": "at_least",
    "between": "range",
}
#: Hedge -> whether the value is a lower bound, an upper bound, and whether a bound is excluded.
_BOUNDS: Mapping[Hedge, tuple[bool, bool, bool]] = {
    "exact": (True, True, False),
    "range": (True, True, False),
    "vague": (False, False, False),
    "about": (False, False, False),
    "almost": (False, True, True),
    "more_than": (True, False, True),
    "at_least": (True, False, False),
    "less_than": (False, True, True),
    "at_most": (False, True, False),
}
_FIGURE = re.compile(r"\d+(?:[.,' \u00a0\u202f]\d+)*")
_MISSING = frozenset({"", "nan", "na", "n/a", "none", "null"})


def claims(path: str | os.PathLike[str], *, encoding: str = "utf-8") -> Iterator[Outcome]:
    """The rows of a table of claims in order; `start` of a claim is the number of its row, from 1 and without the
    header, while errors name the line of the file.

    Raises InputError where the table as a whole cannot be used: not found, of no known format, without a column
    `value`, `low` or `high`; MissingExtraError for Parquet without pyarrow.
    """
    name = os.fspath(path).replace(os.sep, "/")
    reader = READERS.get(os.path.splitext(name)[1].lower())
    if reader is None:
        known = ", ".join(READERS)
        raise InputError("no table of claims by its suffix", where=name, hint=f"known: {known}")
    if not os.path.isfile(path):
        raise InputNotFoundError("no such file", where=name, hint="check the path")
    try:
        return _rows(reader(name, encoding), name)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"cannot read: {reason}", where=name, hint="name a file that can be read") from error


def _rows(source: Source, name: str) -> Iterator[Outcome]:
    header, rows = source
    checked(header, name)
    place = {column: header.index(column) for column in COLUMNS if column in header}
    return _read(rows, place, name)


def _read(rows: Iterator[tuple[str, Cells]], place: Mapping[str, int], name: str) -> Iterator[Outcome]:
    for number, (where, cells) in enumerate(rows, 1):
        if isinstance(cells, NumreconError):
            yield cells
            continue
        try:
            yield _row(cells, place, name, number, where)
        except NumreconError as error:
            yield error


def _row(cells: Sequence[Any], place: Mapping[str, int], name: str, number: int, where: str) -> ClaimRow:
    def word(column: str) -> str | None:
        at = place.get(column)
        return None if at is None else _word(cells[at])

    def real(column: str) -> float | None:
        at = place.get(column)
        return None if at is None else _real(cells[at], column, where)

    predict = _role(word("role"), where)
    value, low, high, sd = real("value"), real("low"), real("high"), real("sd")
    if sd is not None and sd < 0:
        raise RecordError(f"sd is {sd:g}", where=where, hint="a standard uncertainty is not negative")
    _in_order(low, value, high, where)
    stated = value is not None or low is not None or high is not None
    if not predict and not stated:
        raise RecordError("no number", where=where, hint="give value, or low and high, or one of them")
    hedge = _hedge(word("hedge"), where)
    shown = None if "value" not in place else cells[place["value"]]
    written = word("written") or (str(shown).strip() if value is not None else _span(low, high))
    hedge, low, high, low_open, high_open = _bounds(hedge, value, low, high, sd, where)
    unit, label, source = _unit(word("unit") or ""), word("label") or "", word("source")
    dates = published(word("published"), where), published(word("as_of"), where, "as_of")
    claim = Claim(
        *(name, "und", source, dates[0], dates[1] or dates[0], number, number + 1, written, ""),
        *(_kind(word("kind"), unit, word("per"), value, low, high, where), value, low, high, hedge, unit, word("per")),
        *(False, None, None, None, word("attributed_to") or source or where, low_open, high_open),
        *(_precision(written, value), (), sd or None, word("id")),
    )
    return ClaimRow(claim, word("question"), label, predict, real("truth"))


@lru_cache(maxsize=1 << 12)
def _unit(text: str) -> str:
    """The unit by its own name where it is written as in a text: '$', '%', 'km/h'; what is not known stays as it is."""
    if not text or units.kind(text) != "measure":
        return text
    if text == "%":
        return "percent"
    names = units.surfaces("en").get(text, ())
    codes = units.money("en").get(text) or units.money("en").get(text.upper()) or ()
    return names[0] if len(names) == 1 else codes[0] if codes and not names else text


def _word(cell: Any) -> str | None:
    """A cell as text; blank and null are nothing."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell).strip() or None


def _real(cell: Any, column: str, where: str) -> float | None:
    if cell is None or cell == "":
        return None
    try:
        found = float(cell)
    except (TypeError, ValueError):
        found = math.nan if isinstance(cell, str) and cell.strip().lower() in _MISSING else math.inf
        if math.isinf(found):
            shown = repr(cell)[:40]
            hint = "write a plain number, such as 421000 or 4.21e5"
            raise RecordError(f"{column} is {shown}", where=where, hint=hint) from None
    if isinstance(cell, bool) or math.isinf(found):
        raise RecordError(f"{column} is {cell}", where=where, hint="a finite number, or leave it empty")
    return None if math.isnan(found) else found


def _in_order(low: float | None, value: float | None, high: float | None, where: str) -> None:
    """Raise RecordError where the numbers of a row contradict each other: none of them is dropped for another."""
    if low is not None and high is not None and low > high:
        raise RecordError(f"low {low:.15g} lies above high {high:.15g}", where=where, hint="low is not above high")
    if value is not None and low is not None and value < low:
        hint = "a value lies within its own low and high"
        raise RecordError(f"value {value:.15g} lies below low {low:.15g}", where=where, hint=hint)
    if value is not None and high is not None and value > high:
        hint = "a value lies within its own low and high"
        raise RecordError(f"value {value:.15g} lies above high {high:.15g}", where=where, hint=hint)


def _role(role: str | None, where: str) -> bool:
    if role not in (None, "claim", "predict"):
        raise RecordError(f"role is {role!r}", where=where, hint="predict, or empty for a claim")
    return role == "predict"


def _hedge(word: str | None, where: str) -> Hedge | None:
    if word is None:
        return None
    hedge = _HEDGES.get(word.lower().replace(" ", "_").replace("-", "_"))
    if hedge is None:
        raise RecordError(f"hedge is {word[:40]!r}", where=where, hint="one of " + ", ".join(get_args(Hedge)))
    return hedge


def _bounds(
    hedge: Hedge | None, value: float | None, low: float | None, high: float | None, sd: float | None, where: str
) -> tuple[Hedge, float | None, float | None, bool, bool]:
    """(hedge, low, high, low excluded, high excluded): the row's own bounds win over those of the hedge."""
    if low is not None or high is not None:
        both = low is not None and high is not None
        plain: Hedge = (
            "exact" if both and low == high else "range" if both else "at_least" if high is None else "at_most"
        )
        excluded = hedge in ("more_than", "less_than", "almost") and not both
        chosen = hedge if hedge in ("vague", "about") or excluded else plain
        return chosen or plain, low, high, excluded and low is not None, excluded and high is not None
    if hedge in ("range", "vague") and value is not None:
        raise RecordError(f"hedge is {hedge!r} without low and high", where=where, hint="give low and high")
    # A measurement with an uncertainty sets no bound.
    hedge = hedge or ("about" if sd else "exact")
    if hedge == "exact" and sd:
        return hedge, None, None, False, False
    from_below, from_above, excluded = _BOUNDS[hedge]
    return (
        hedge,
        value if from_below else None,
        value if from_above else None,
        excluded and from_below,
        excluded and from_above,
    )


def _span(low: float | None, high: float | None) -> str:
    return "-".join(f"{end:.15g}" for end in (low, high) if end is not None)


def _kind(
    kind: str | None, unit: str, per: str | None, value: float | None, low: float | None, high: float | None, where: str
) -> Kind:
    if kind is not None:
        if kind not in get_args(Kind):
            raise RecordError(f"kind is {kind[:40]!r}", where=where, hint="one of " + ", ".join(get_args(Kind)))
        return kind  # type: ignore[return-value]
    if unit:
        return units.kind(unit)
    whole = all(x is None or x.is_integer() for x in (value, low, high))
    return "count" if whole and per is None else "measure"


@lru_cache(maxsize=1 << 16)
def _precision(written: str, value: float | None) -> Written | None:
    """Digits and place of a figure as printed, by comparing them with the value: '2,0 mln' with 2000000."""
    match = _FIGURE.search(written) if value else None
    if match is None or not value:
        return None
    figure = match[0]
    digits = re.sub(r"\D", "", figure)
    number = int(digits)
    if not number or len(digits) > 40:
        return None
    power = math.log10(abs(value) / number)
    place = round(power)
    exponent = re.match(r"[eE][+-]?\d+", written[match.end() :])
    if abs(power - place) > 1e-6:
        return None
    parts = re.split(r"\D", figure)
    # A mark before anything but three digits is a decimal mark, and so is one that the value shows to be one.
    decimal = len(parts) == 2 and (len(parts[1]) != 3 or place < 0 or (exponent is not None and bool(exponent[0])))
    if not decimal:
        short = digits.rstrip("0")
        place, digits = place + len(digits) - len(short), short
    return Written(max(1, len(digits.lstrip("0"))), place)
