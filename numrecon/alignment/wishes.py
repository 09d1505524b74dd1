"""What a user knows better: figures that answer one question (pins) and figures that do not (bans)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from numrecon.alignment.claims.context import Context
from numrecon.errors import UsageError

#: Two figures, each named as 'DOCUMENT:START': the document's id and a code point of the figure in it.
Wish = tuple[str, str]
_SHOWN = 8


class Wishes(NamedTuple):
    """Pairs of rows that must, and that must not, be in one group."""

    pins: list[tuple[int, int]]
    bans: frozenset[tuple[int, int]]

    def among(self, rows: Sequence[int]) -> Wishes:
        """Those whose rows are both among `rows`, numbered by their place there."""
        place = {row: k for k, row in enumerate(rows)}

        def kept(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
            return [(place[a], place[b]) for a, b in pairs if a in place and b in place]

        return Wishes(kept(self.pins), frozenset(kept(self.bans)))


NO_WISHES = Wishes([], frozenset())


def resolve(found: Sequence[Context], pins: Iterable[Wish], bans: Iterable[Wish]) -> Wishes:
    """The rows that are meant.  Raises UsageError where a figure is not there, where two that are pinned cannot be
    compared (percent and money), and where a pair is both pinned and banned."""
    pinned = [_rows(found, pair) for pair in pins]
    banned = frozenset(_rows(found, pair) for pair in bans)
    for i, j in pinned:
        if found[i].value.block != found[j].value.block:
            raise UsageError(
                f"{_name(found[i])} and {_name(found[j])} cannot be compared", hint="pin figures of one kind"
            )
        if (i, j) in banned:
            raise UsageError(f"{_name(found[i])} and {_name(found[j])} are pinned and banned", hint="one of the two")
    return Wishes(pinned, banned)


def _rows(found: Sequence[Context], pair: Wish) -> tuple[int, int]:
    a, b = sorted(row_of(found, name) for name in pair)
    return a, b


def row_of(found: Sequence[Context], name: str) -> int:
    """The row of the figure that 'DOCUMENT:START' names; raises UsageError where there is none, or where documents of
    one id have one each."""
    document, _, position = name.rpartition(":")
    if not document or not position.isdecimal():
        raise UsageError(f"no figure {name!r}", hint="DOCUMENT:START, such as news/a.txt:120")
    inside = [(row, c.claim) for row, c in enumerate(found) if c.claim.doc == document]
    meant = [row for row, claim in inside if claim.start <= int(position) < claim.end]
    if len(meant) > 1:
        hint = f"{len(meant)} documents have the id {document!r}: give each one of its own"
        raise UsageError(f"{name!r} is more than one figure", hint=hint)
    if meant:
        return meant[0]
    if inside:
        starts = _some([str(claim.start) for _, claim in inside])
        raise UsageError(f"no figure at {name!r}", hint=f"its figures start at {starts}")
    documents = _some(list(dict.fromkeys(c.claim.doc for c in found)))
    known = f"documents with figures are {documents}" if documents else "no document has a figure"
    raise UsageError(f"no figure at {name!r}", hint=f"no such document; {known}")


def _some(names: Sequence[str]) -> str:
    """The first few of the names."""
    return ", ".join(names[:_SHOWN]) + (" ..." if len(names) > _SHOWN else "")


def _name(context: Context) -> str:
    return f"{context.claim.quote!r} ({context.claim.doc}:{context.claim.start})"
