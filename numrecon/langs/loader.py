"""Discovers, reads and validates the language files; a file xx.toml in this folder is a language."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from numrecon.errors import LanguageDataError, UnknownLanguageError
from numrecon.langs.schema import validate


@dataclass(frozen=True, eq=False)
class Language:
    """One language: `data` is its validated file with every table present, `cldr` the generated base beside it.

    `region` is the ISO 3166 code asked for, or None; separators and default currencies may hang on it.  Two
    languages are equal when their codes and regions are.
    """

    code: str
    name: str
    region: str | None
    regions: tuple[str, ...]
    data: dict[str, Any] = field(repr=False)
    cldr: dict[str, Any] = field(repr=False)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Language) and self.tag == other.tag

    def __hash__(self) -> int:
        return hash(self.tag)

    @property
    def tag(self) -> str:
        """'pt' or 'pt_PT'."""
        return f"{self.code}_{self.region}" if self.region else self.code

    @property
    def strategies(self) -> frozenset[str]:
        """Names of the composition strategies the file selects."""
        return frozenset(self.data["language"]["strategies"])

    @property
    def separators(self) -> dict[str, Any]:
        """decimal, group and sizes for the region."""
        table: dict[str, Any] = self.data["separators"]
        return table["region"].get(self.region) or table


def _folder() -> Path:
    return Path(str(resources.files("numrecon.langs")))


@cache
def codes() -> tuple[str, ...]:
    """Codes of the languages we have, sorted: one for each file xx.toml."""
    return tuple(sorted(path.stem for path in _folder().glob("[a-z][a-z].toml")))


def load(tag: str) -> Language:
    """The language of a tag such as 'pl', 'pt_PT' or 'pt-BR'; an unknown region falls back to its language.

    Raises UnknownLanguageError for a language without a file, LanguageDataError for a broken one.
    """
    code, _, region = tag.replace("-", "_").partition("_")
    return _load(code.lower(), region.upper() or None, tag)


@lru_cache(maxsize=256)
def _load(code: str, region: str | None, tag: str) -> Language:
    if code not in codes():
        raise UnknownLanguageError(f"no language {tag!r}", hint=f"known: {', '.join(codes())}")
    data, cldr = _read(code)
    regions = tuple(data["language"]["regions"])
    return Language(code, data["language"]["name"], region if region in regions else None, regions, data, cldr)


@cache
def _read(code: str) -> tuple[dict[str, Any], dict[str, Any]]:
    path = _folder() / f"{code}.toml"
    try:
        data = validate(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
    except tomllib.TOMLDecodeError as error:
        raise LanguageDataError(f"no valid TOML: {error}", where=path.name) from None
    if data["language"]["code"] != code:
        raise LanguageDataError(
            f"code {data['language']['code']!r}", where=path.name, hint=f"the file's name says {code!r}"
        )
    base = _folder() / "cldr" / f"{code}.json"
    cldr = json.loads(base.read_text(encoding="utf-8")) if base.exists() else {}
    return data, cldr


@cache
def vague_table(path: str | None = None) -> dict[str, Any]:
    """What vague words assert: {'words': {name: {low, high, scaled_low}}, 'plural': {...}} as Decimals.

    `path` names a user's own table; by default langs/vague.toml.
    """
    file = Path(path) if path else _folder() / "vague.toml"
    raw = tomllib.loads(file.read_text(encoding="utf-8"))

    def decimals(table: dict[str, Any]) -> dict[str, Any]:
        return {key: Decimal(value) if isinstance(value, int) else value for key, value in table.items()}

    words = {name: decimals(row) for name, row in raw["words"].items()}
    for row in words.values():
        row.setdefault("scaled_low", row["low"])
    return {"words": words, "plural": decimals(raw["plural"])}
