"""The form of a language file, and a validator that names file, key and what would be right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from numrecon.errors import LanguageDataError

STRATEGIES = frozenset(
    {
        "fused-compounds", "units-before-tens", "hyphenated-words", "arabic-clitics", "dual-nouns", "capitalised-nouns",
        "verb-final", "names-before-nouns", "vague-after-tens",
    }
)  # fmt: skip
HEDGE_CLASSES = ("about", "almost", "more_than", "at_least", "less_than", "at_most", "exact")
#: vague words that compounds start with
VAGUE_PREFIXES = ("few", "teens", "tens", "few_hundred")
SCALE_FORMS = ("one", "many", "dual", "short", "glued")
#: Words around dates and hours whose role in the grammar has the name of their list.
DATE_ROLES = (
    *("year_before", "year_after", "time_before", "clock_before"),
    *("time_none", "time_after", "hours_between", "time_unit"),
)

# Kinds of value: 'words' is a list of forms; 'pairs' a list of two-form lists; 'words by X' a table whose keys are X.
_HEDGE = {"before": "words", "within": "words", "after": "words", "verbs": "words", "verbs_large": "words"}
_SEPARATORS = {"decimal": "words", "group": "words", "sizes": "integers"}
SPEC: dict[str, Any] = {
    "schema": "integer",
    "language": {
        "code": "text",
        "name": "text",
        "native": "text",
        "regions": "words",
        "sources": "words",
        "strategies": "words",
    },
    "separators": {**_SEPARATORS, "region": ("table by name", _SEPARATORS)},
    "numerals": "words by integer",
    "numerals_other": "words by number",
    "scales": ("table by integer", dict.fromkeys((*SCALE_FORMS, "adjective"), "words")),
    "fused": {"linkers": "words", "ordinals": "words", "shares": "words", "parts": "words by number"},
    "connectors": dict.fromkeys(
        ("additive", "and", "but", "point", "minus", "minus_after", "than", "and_half"), "words"
    ),
    "vague": {
        **dict.fromkeys(("couple", "few", "few_behind", "teens", "dozens", "tens", "few_hundred"), "words"),
        **dict.fromkeys(
            ("one_digit", "two_digits", "three_digits", "four_digits", "five_digits", "six_digits", "seven_digits"),
            "words",
        ),
        "link": "words",
    },
    "ratios": {
        "times": "words",
        "suffixes": "words",
        "one_in": "words",
        "noun_in": "words",
        "over": "words",
        "below": "words",
        "share_verbs": "words",
        "things": "words",
        "fractions": "words by integer",
        "*": "words by number",
    },
    "prefixes": {
        **dict.fromkeys((*VAGUE_PREFIXES, "more_than"), "words"),
        "*": "words by number",
    },
    "hedges": {
        **dict.fromkeys(
            ("gap", "difference", "limit", "prepositions", "none", "none_ends", "negations", "negation_ends"), "words"
        ),
        **dict.fromkeys(HEDGE_CLASSES, _HEDGE),
    },
    "ranges": {
        **dict.fromkeys(("between", "from_to"), "pairs"),
        **dict.fromkeys(("to", "or", "onto", "score", "change", "change_from", "compared", "size"), "words"),
    },
    "units": "words by name",
    "unit_prefixes": "words by name",
    "units_prefixed": "words by name",
    "units_before": "words by name",
    "adjectives": "words by name",
    "currencies": "words by name",
    "currencies_default": "text by name",
    "currencies_large": {"names": "words"},
    "currencies_before": {"names": "words"},
    "currencies_not": {"names": "words"},
    "minor_units": "text by name",
    "percent": dict.fromkeys(("percent", "points", "bare_points", "shares", "scored"), "words"),
    "age": dict.fromkeys(
        ("before", "years", "plain", "near", "many", "peoples", "person_ends", "after", "spans"), "words"
    ),
    "magnitude": dict.fromkeys(("before", "after", "near"), "words"),
    "difference": {"before": "words", "after": "words"},
    "dimension": {"before": "words", "after": "words"},
    "distributive": dict.fromkeys(("before", "after", "later", "subject", "shares"), "words"),
    "per": "words by name",
    "ordinals": "words by integer",
    "ordinal_marks": {"after": "words", "dot": "flag"},
    "dates": {
        "half_days": "flag",
        **dict.fromkeys(("months", *DATE_ROLES, "decade_after", "connectors"), "words"),
        **dict.fromkeys(("year_loose", "tallied", "tallies"), "words"),
    },
    "refuse": dict.fromkeys(
        (
            "label_before",
            "label_weak",
            "label_verbs",
            "street_words",
            "streets",
            "label_ends",
            "label_after",
            "abstract",
            "phone_before",
            "pronouns",
            "idioms",
        ),
        "words",
    ),
    "articles": dict.fromkeys(
        (
            "forms",
            "never",
            "determiners",
            "counted",
            "before_noun",
            "counted_behind",
            "behind",
            "bare",
            "bare_after",
            "listed_after",
        ),
        "words",
    ),
    "words": dict.fromkeys(
        (
            "function",
            "noun_skip",
            "sizes",
            "angles",
            "feet_marks",
            "own_waw",
            "verb_ends",
            "plural",
            "of",
            "of_them",
            "alone",
            "without",
            "past",
            "abbreviations",
        ),
        "words",
    ),
    "attribution": dict.fromkeys(
        (
            *("before", "weak", "after", "citing", "verbs", "that"),
            *("rumour", "earlier", "as_of", "anonymous", "continues", "contrast", "opens"),
        ),
        "words",
    ),
    "dual": dict.fromkeys(("nouns", "nominative", "oblique", "possessed", "pronouns", "both"), "words"),
    "examples": dict.fromkeys(("reads", "refuses", "hinted"), "records"),
    "disagreements": "records",
}
REQUIRED = ("schema", "language", "separators", "numerals", "hedges", "words", "examples")


def validate(data: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The data with every table of the form present; raises LanguageDataError at the first key that breaks it."""
    for key in REQUIRED:
        if key not in data:
            raise LanguageDataError(f"table [{key}] is missing", where=where, hint="see langs/_template.toml")
    filled: dict[str, Any] = _table(data, SPEC, where, "")
    unknown = set(filled["language"]["strategies"]) - STRATEGIES
    if unknown:
        raise LanguageDataError(
            f"unknown strategy {sorted(unknown)}",
            where=f"{where}:language.strategies",
            hint=f"known: {sorted(STRATEGIES)}",
        )
    return filled


def _table(data: Any, spec: Mapping[str, Any], where: str, path: str) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise _wrong(where, path, "a table", data)
    filled = {}
    for key, value in data.items():
        if key not in spec and "*" not in spec:
            raise LanguageDataError(f"unknown key {path}{key!r}", where=where, hint=f"known: {', '.join(spec)}")
        if key in spec:
            filled[key] = _value(value, spec[key], where, f"{path}{key}")
    rest = {key: value for key, value in data.items() if key not in spec}
    if "*" in spec:
        filled["values"] = _value(rest, spec["*"], where, path.rstrip("."))
    for key, expected in spec.items():
        if key != "*" and key not in filled:
            filled[key] = _empty(expected)
    return filled


def _empty(expected: Any) -> Any:
    if isinstance(expected, Mapping):
        return {"values" if key == "*" else key: _empty(value) for key, value in expected.items()}
    if isinstance(expected, tuple) or " by " in expected:
        return {}
    return {"flag": False, "integer": 0, "text": ""}.get(expected, [])


def _value(value: Any, expected: Any, where: str, path: str) -> Any:
    if isinstance(expected, Mapping):
        return _table(value, expected, where, f"{path}.")
    if isinstance(expected, tuple):
        key_kind, inner = expected
        if not isinstance(value, Mapping):
            raise _wrong(where, path, "a table", value)
        return {
            _key(key, key_kind.removeprefix("table by "), where, path): _table(item, inner, where, f"{path}.{key}.")
            for key, item in value.items()
        }
    if " by " in expected:
        kind, key_kind = expected.split(" by ")
        if not isinstance(value, Mapping):
            raise _wrong(where, path, "a table", value)
        return {_key(k, key_kind, where, path): _value(v, kind, where, f"{path}.{k}") for k, v in value.items()}
    return _plain(value, expected, where, path)


def _plain(value: Any, expected: str, where: str, path: str) -> Any:
    rights: dict[str, Callable[[Any], Any]] = {
        "words": lambda v: isinstance(v, list) and all(isinstance(x, str) and x for x in v),
        "pairs": lambda v: isinstance(v, list) and all(isinstance(x, list) and len(x) == 2 for x in v),
        "integers": lambda v: isinstance(v, list) and v and all(type(x) is int and x > 0 for x in v),
        "integer": lambda v: type(v) is int,
        "text": lambda v: isinstance(v, str),
        "flag": lambda v: isinstance(v, bool),
        "records": lambda v: isinstance(v, list) and all(isinstance(x, Mapping) for x in v),
    }
    if not rights[expected](value):
        raise _wrong(where, path, {"words": "a list of non-empty strings"}.get(expected, expected), value)
    if expected == "words" and len(set(value)) != len(value):
        twice = sorted({x for x in value if value.count(x) > 1})
        raise LanguageDataError(f"{path} lists {twice} twice", where=where, hint="give each form once")
    return value


def _key(key: str, kind: str, where: str, path: str) -> Any:
    if kind == "name":
        return key
    try:
        number = Decimal(key)
    except InvalidOperation:
        raise LanguageDataError(f"key {path}.{key} is no number", where=where, hint=f"an {kind} such as 1000") from None
    if kind == "integer" and number != number.to_integral_value():
        raise LanguageDataError(f"key {path}.{key} is no integer", where=where, hint="an integer such as 1000")
    return number


def _wrong(where: str, path: str, right: str, value: Any) -> LanguageDataError:
    return LanguageDataError(
        f"{path} is {type(value).__name__} {str(value)[:40]!r}", where=where, hint=f"it must be {right}"
    )
