"""The published JSON Schemas of the output lines, made from the columns in `numrecon.schema`.

`python -m numrecon.schemas` writes them anew; a test holds the files equal to what the columns say.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, get_args

from numrecon.model import CauseType, Flag
from numrecon.schema import CLAIM, CONFLICT, EXTRAS, QUANTITY, QUESTION, REFUSED, RELATION, SCHEMA_VERSION, Column

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_VERSION = Column("schema_version", "integer", "Version of this form of line.")

#: The lines a schema is published for, by name, and what a line is.
LINES = {
    "extraction": "One document as `numrecon extract --format jsonl` writes it.",
    "question": "One question as `numrecon reconcile --format jsonl` writes it.",
}


def published(name: str) -> dict[str, Any]:
    """The schema as it stands in the package: 'extraction' or 'question'."""
    found: dict[str, Any] = json.loads(files("numrecon.schemas").joinpath(f"{name}.schema.json").read_text("utf-8"))
    return found


def build(name: str) -> dict[str, Any]:
    """The schema made from the columns: 'extraction' or 'question'.  Further fields are always allowed."""
    properties, required = {"extraction": _extraction, "question": _question}[name]()
    version = {"const": SCHEMA_VERSION, "description": _VERSION.meaning}
    return {
        "$schema": _DIALECT,
        "title": f"numrecon {name}",
        "description": LINES[name],
        "type": "object",
        "properties": {_VERSION.name: version, **properties},
        "required": [_VERSION.name, *required],
    }


def text(name: str) -> str:
    """The schema as the file has it."""
    return json.dumps(build(name), ensure_ascii=False, indent=2) + "\n"


def _extraction() -> tuple[dict[str, Any], list[str]]:
    properties = {
        "id": {"type": "string", "description": "Id of the document; of a file, its path as given."},
        "lang": {"type": "string", "description": "Language the document was read in."},
        "quantities": _array(_object(QUANTITY), "In text order; they do not overlap."),
        "refused": _array(_object(REFUSED), "Number-like text that is no quantity, where it was asked for."),
        "lang_confidence": {"type": "number", "description": "Certainty of the language, 0 to 1."},
    }
    return properties, ["id", "lang", "quantities"]


def _question() -> tuple[dict[str, Any], list[str]]:
    parts = {
        "claims": _array(_object(CLAIM), "The claims that answer the question."),
        "conflicts": _array(_conflict(), "Pairs of claims that may not both hold."),
        "relations": _array(_object(RELATION), "How the question hangs together with others."),
    }
    columns = _object(QUESTION)
    extras = {name: _extra(*parts) for name, parts in EXTRAS.items()}
    sharing = {
        "type": "string",
        "enum": ["exact", "measured"],
        "description": "Whether the sources of a table aim at one number.",
    }
    return columns["properties"] | parts | extras | {"sharing": sharing}, [*columns["required"], *parts]


def _extra(meaning: str, columns: tuple[Column, ...], several: bool) -> dict[str, Any]:
    found = _object(columns)
    found["required"] = []  # what is added may hold less
    return _array(found, meaning) if several else found | {"description": meaning}


def _conflict() -> dict[str, Any]:
    cause = _object(
        (
            Column("type", "string", "What kind of cause.", values=get_args(CauseType)),
            Column("weight", "number", "How much of the conflict it explains, 0 to 1."),
            Column("explanation", "string", "The cause in words."),
            Column("claim", "integer", "Index of the claim it concerns.", nullable=True),
        )
    )
    found = _object(CONFLICT)
    meaning = "Why they probably differ; null where nothing explains it."
    found["properties"]["cause"] = {"description": meaning, "anyOf": [cause, {"type": "null"}]}
    return found


def _object(columns: tuple[Column, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {column.name: _property(column) for column in columns},
        "required": [column.name for column in columns],
    }


def _property(column: Column) -> dict[str, Any]:
    shape = _shape(column)
    if column.nullable:
        shape = shape | {"type": [shape["type"], "null"]}
        if "enum" in shape:
            shape["enum"] = [*shape["enum"], None]
    unit = f" In {column.unit}." if column.unit else ""
    return shape | {"description": column.meaning + unit}


def _shape(column: Column) -> dict[str, Any]:
    if column.type == "written":
        return _object(
            (
                Column("digits", "integer", "Significant digits."),
                Column("place", "integer", "Power of ten of the last printed digit."),
            )
        )
    if column.type == "alternatives":
        return {"type": "array", "items": _object(_ALTERNATIVE)}
    if column.type == "integers":
        return {"type": "array", "items": {"type": "integer"}}
    if column.type == "strings":
        return {"type": "array", "items": {"type": "string"} | _enum(column)}
    if column.type == "date":
        return {"type": "string", "pattern": _DATE}
    return {"type": column.type} | _enum(column)


def _enum(column: Column) -> dict[str, Any]:
    return {"enum": list(column.values)} if column.values else {}


def _array(items: dict[str, Any], meaning: str) -> dict[str, Any]:
    return {"type": "array", "items": items, "description": meaning}


_ALTERNATIVE = (
    Column("flag", "string", "The doubt it belongs to.", values=get_args(Flag)),
    Column("value", "number", "Its value.", nullable=True),
    Column("low", "number", "Its lower bound.", nullable=True),
    Column("high", "number", "Its upper bound.", nullable=True),
    Column("unit", "string", "Its unit."),
)
