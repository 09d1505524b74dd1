"""Annotated stories: articles whose figures are marked in place, with the question each of them answers.

    @@ pl-1 | pl | rmf24.pl | 2018-08-14
    Zginęło [[co najmniej 35|deaths|>=35||policja]] osób, most miał [[1182 m|length|=1182|measure:meter]].

    @@ relations
    superseded | deaths | grows from 20 to 43

A mark is `[[SPAN|question|bounds|kind:unit|who said it]]`; the last two may be left out.  Bounds: `=n`, `>n`, `>=n`,
`<n`, `<=n`, `~n` (about), `a..b` (a range) and `a..b?` (a vague word).  `/each` behind the kind marks a figure for each
of several.  Relations are lines of fields, the first of which names what they tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numrecon.errors import InputError
from numrecon.model import KINDS, Document, Hedge

_MARK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]+)\|([^\[\]|]+)(?:\|([^\[\]|]*))?(?:\|([^\[\]|]*))?\]\]")
_NUMBER = r"-?\d+(?:\.\d+)?"
_BOUNDS = re.compile(rf"(=|>=|<=|>|<|~)({_NUMBER})|({_NUMBER})?\.\.({_NUMBER})?(\?)?")
_HEDGES: dict[str, Hedge] = {
    "=": "exact", ">": "more_than", ">=": "at_least", "<": "less_than", "<=": "at_most", "~": "about",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure as annotated: what it asserts, in its own unit, and the question it answers."""

    start: int
    end: int
    question: str
    kind: str
    unit: str
    each: bool
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    origin: str | None


@dataclass(frozen=True, slots=True)
class Story:
    """One event as several articles tell it, and what is known of its questions: tuples of fields."""

    name: str
    articles: tuple[tuple[Document, tuple[Mark, ...]], ...]
    relations: tuple[tuple[str, ...], ...]


def read(path: Path) -> Story:
    """A story file; raises InputError naming the article and what is wrong in it."""
    articles, relations = [], []
    for block in re.split(r"^@@ ?", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n")
        fields = [field.strip() for field in head.split("|")]
        if fields == ["relations"]:
            lines = [line for line in body.splitlines() if line.strip()]
            relations += [tuple(field.strip() for field in line.split("|")) for line in lines]
        elif len(fields) == 4:
            articles.append(_article(fields, body.strip(), f"{path.name}: {fields[0]}"))
        else:
            raise InputError(f"no article head: {head!r}", where=path.name, hint="@@ id | lang | source | YYYY-MM-DD")
    return Story(path.stem, tuple(articles), tuple(relations))


def _article(fields: list[str], body: str, where: str) -> tuple[Document, tuple[Mark, ...]]:
    name, lang, source, published = fields
    text, marks, at = "", [], 0
    for found in _MARK.finditer(body):
        text += body[at : found.start()]
        marks.append(_mark(found, len(text), where))
        text, at = text + found[1], found.end()
    text += body[at:]
    if "[[" in text or "]]" in text:
        raise InputError("a mark that is none", where=where, hint="[[SPAN|question|bounds|kind:unit|origin]]")
    return Document(name, text, lang=lang, source=source, published=published), tuple(marks)


def _mark(found: re.Match[str], start: int, where: str) -> Mark:
    kind, _, unit = (found[4] or "count").strip().removesuffix("/each").partition(":")
    if kind not in KINDS:
        raise InputError(f"no kind {kind!r} of {found[1]!r}", where=where, hint=f"one of {', '.join(KINDS)}")
    each = (found[4] or "").strip().endswith("/each")
    origin = (found[5] or "").strip() or None
    bounds = _bounds(found[3].strip(), f"{where}: {found[1]!r}")
    return Mark(start, start + len(found[1]), found[2].strip(), kind, unit, each, *bounds, origin)


def _bounds(text: str, where: str) -> tuple[float | None, float | None, float | None, Hedge]:
    found = _BOUNDS.fullmatch(text)
    if not found:
        raise InputError(f"no bounds {text!r}", where=where, hint="=n, >n, >=n, <n, <=n, ~n, a..b or a..b?")
    sign, number, first, last, vague = found.groups()
    if sign is None:
        ends = [float(end) if end else None for end in (first, last)]
        return None, ends[0], ends[1], "vague" if vague else "range"
    n = float(number)
    low = n if sign in ("=", ">", ">=") else None
    high = n if sign in ("=", "<", "<=") else None
    return n, low, high, _HEDGES[sign]


def records(story: Story) -> list[dict[str, Any]]:
    """The articles as `fit` takes them: one folder, a claim a mark."""
    return [
        {
            "folder": story.name,
            "id": document.id,
            "text": document.text,
            "lang": document.lang,
            "published": document.published,
            "claims": [{"start": mark.start, "end": mark.end, "question": mark.question} for mark in marks],
        }
        for document, marks in story.articles
    ]
