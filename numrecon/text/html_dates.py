"""The day an HTML page says it was published: a folder of saved articles then knows which figure is the later one.

Read from what pages carry for search engines and readers: the Open Graph protocol (`article:published_time`),
schema.org (`datePublished`, as JSON-LD or microdata), Dublin Core and the names that older news sites use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

#: What names the day of publication, the surest first; compared without case.
_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "dcterms.issued",
    "dc.date.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "dcterms.created",
    "dc.date", "dcterms.date", "date",
)  # fmt: skip
#: Attributes that give the name, and those that give the day.
_NAMED, _SAID = ("property", "name", "itemprop"), ("content", "datetime")
#: A tag that may tell it, of at most so many signs: a page made to be slow has no longer search.
_TAG = re.compile(r"<(?:meta|time)\s([^<>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z:_-]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_JSON = re.compile(r"\"datePublished\"\s{0,9}:\s{0,9}\"([^\"]{10,40})\"")


def published(page: str) -> str | None:
    """The day (YYYY-MM-DD) the page says it was published, None where it says none or nonsense."""
    said = {name: day for name, day in _said(page) if day}
    return next((said[name] for name in _NAMES if name in said), None)


def _said(page: str) -> Iterator[tuple[str, str | None]]:
    """Every name and its day, the first mention of a name last."""
    tags = [_attributes(match[1]) for match in _TAG.finditer(page)]
    for attributes in reversed(tags):
        content = next((attributes[key] for key in _SAID if key in attributes), "")
        yield from ((attributes[key].lower(), _day(content)) for key in _NAMED if key in attributes)
    yield from (("datepublished", _day(value)) for value in _JSON.findall(page)[:1])


def _attributes(tag: str) -> dict[str, str]:
    return {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(tag)}


def _day(value: str) -> str | None:
    """The day of an ISO date or moment as it is written, None for what is neither."""
    try:
        return date.fromisoformat(value.strip()[:10]).isoformat()
    except ValueError:
        return None
