"""The stage: what was read in the documents goes in, groups of claims that answer one question come out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from numrecon import langs
from numrecon.alignment.claims.anchors import Vectors, vectors
from numrecon.alignment.claims.columns import Columns, Ints, columns
from numrecon.alignment.claims.context import Context, contexts, renumbered
from numrecon.alignment.claims.scope import scoped
from numrecon.alignment.claims.told_units import with_told_units
from numrecon.alignment.documents.copies import copied
from numrecon.alignment.documents.topics import joined, topics
from numrecon.alignment.encoders.meaning import Meaning, meaning
from numrecon.alignment.encoders.registry import DEFAULT
from numrecon.alignment.encoders.registry import load as load_encoder
from numrecon.alignment.grouping import group
from numrecon.alignment.labels import Told, distinct, key, label, worded
from numrecon.alignment.named import NamedQuestion
from numrecon.alignment.origins import settled
from numrecon.alignment.pairs.links import Links, link
from numrecon.alignment.retold import retold
from numrecon.alignment.wishes import NO_WISHES, Wish, Wishes, resolve
from numrecon.model import Extraction, Group


def align(
    extractions: Iterable[Extraction],
    pins: Iterable[Wish] = (),
    bans: Iterable[Wish] = (),
    named: Sequence[NamedQuestion] = (),
    *,
    encoder: str = DEFAULT,
    label_lang: str | None = None,
) -> list[Group]:
    """The questions that the documents answer, each with its claims; the order of the documents changes nothing.

    Groups come with the most told first, claims by document and place.  `pins` and `bans` name pairs of figures that
    are, or are not, to answer one question; UsageError where that cannot be.  The claims that answer a `named` question
    (the first that fits) make a group by its name, before all others; the rest is grouped as if they were not there.
    `encoder` names what compares meanings (`registry.ENCODERS`); labels are in `label_lang`, else in the language of
    most documents, else in English.
    """
    load_encoder(encoder)
    ordered, read, topic = gathered(extractions)
    lang = language_of_labels(ordered, label_lang)
    asked, found = answering(read, named)
    wishes = resolve(found, pins, bans)
    if not found:
        return asked
    compared = by_topic(found, topic, wishes, encoder)
    rows = [members for topic in compared for members in topic.grouped(wishes)]
    return asked + labelled([[found[row] for row in members] for members in rows], lang)


def gathered(extractions: Iterable[Extraction]) -> tuple[list[Extraction], list[Context], Ints]:
    """The documents in order; their claims in their contexts with who said them first and the units that others name,
    by document and place; the topic of each document."""
    ordered = sorted(extractions, key=lambda e: (e.document.id, e.document.text))
    topic = topics([(extraction.document, extraction.lang) for extraction in ordered])
    read = [context for doc, extraction in enumerate(ordered) for context in contexts(extraction, doc)]
    told = with_told_units(read, [int(topic[context.doc]) for context in read])
    return ordered, copied(settled(told), ordered), topic


@dataclass(frozen=True, slots=True)
class Topic:
    """The claims of one topic, `rows` of all claims, compared as if there were no others."""

    rows: Ints
    claims: Columns
    vectors: Vectors
    meaning: Meaning
    links: Links

    def grouped(self, wishes: Wishes) -> list[list[int]]:
        """Rows of all claims that answer one question; `wishes` are in rows of all claims too."""
        groups = group(self.claims, self.links, wishes.among(self.rows.tolist()))
        return [[int(self.rows[member]) for member in members] for members in groups]


def by_topic(
    found: Sequence[Context], topic: Ints, wishes: Wishes = NO_WISHES, encoder: str = DEFAULT
) -> Iterator[Topic]:
    """The claims by the `topic` of their documents, one topic after the other; documents whose figures are pinned are
    on one.  Their claims are compared by the encoder of that name."""
    together = [(found[a].doc, found[b].doc) for a, b in wishes.pins]
    names = joined(topic, together)[[context.doc for context in found]]
    order = np.argsort(names, kind="stable")
    for rows in np.split(order, np.flatnonzero(np.diff(names[order])) + 1):
        own = renumbered([found[row] for row in rows.tolist()])
        claims, words, about = columns(own), vectors(own), meaning(own, load_encoder(encoder))
        yield Topic(rows, claims, words, about, link(claims, words, about))


def answering(found: Sequence[Context], named: Sequence[NamedQuestion]) -> tuple[list[Group], list[Context]]:
    """The groups of the questions a user named, in their order, and the claims that answer none of them.  What cannot
    be compared ('200 chips', '200 dollars') makes a group each."""
    answers: dict[tuple[int, Any], list[Context]] = {}
    rest = []
    for context in scoped(found) if named else found:
        number = next((n for n, question in enumerate(named) if question.answered_by(context)), None)
        if number is None:
            rest.append(context)
        else:
            answers.setdefault((number, context.value.block), []).append(context)
    order = sorted(answers, key=lambda at: (at[0], -len(answers[at]), str(at[1])))
    return [_group(answers[at], named[at[0]].name, key(answers[at], named[at[0]].name)) for at in order], rest


def language_of_labels(documents: Sequence[Extraction], wanted: str | None) -> str:
    """The base code of the language that is wanted, else that of more than half of the documents, else English.

    Raises UnknownLanguageError where there is no such language."""
    if wanted is not None:
        return langs.load(wanted).code.partition("_")[0]
    counted = Counter(document.lang.partition("_")[0] for document in documents)
    return next((lang for lang, count in counted.items() if 2 * count > len(documents)), "en")


def labelled(several: Sequence[Sequence[Context]], lang: str) -> list[Group]:
    """Groups with labels in the language, and keys, which hang on the English ones; those that would share a key are
    told apart by the claims they hold."""
    several = _scoped(several)
    several = sorted(several, key=lambda members: (-len({c.doc for c in members}), -len(members), _place(members[0])))
    told = Told(context for members in several for context in members)
    labels = [label(members, told) for members in several]
    keys = [key(members, str(name)) for members, name in zip(several, labels, strict=True)]
    shared = {k for k, count in Counter(keys).items() if count > 1}
    return [
        _group(members, worded(name, members, lang), distinct(members, str(name)) if k in shared else k)
        for members, name, k in zip(several, labels, keys, strict=True)
    ]


def _scoped(several: Sequence[Sequence[Context]]) -> list[list[Context]]:
    """The groups, their claims with their scopes where another one says otherwise."""
    differ = (members for members in several if len({_stated(context) for context in members}) > 1)
    wanted = {(c.doc, c.sentence) for members in differ for c in members}
    told = [c for members in several for c in members if (c.doc, c.sentence) in wanted]
    known = {(c.doc, c.claim.start): c for c in scoped(sorted(told, key=lambda c: (c.doc, c.claim.start)))}
    return [[known.get((c.doc, c.claim.start), c) for c in members] for members in several]


def _stated(context: Context) -> tuple[object, ...]:
    claim = context.claim
    return claim.value, claim.low, claim.high, claim.unit


def _place(context: Context) -> tuple[str, int]:
    return context.claim.doc, context.claim.start


def _group(members: Sequence[Context], name: str, question: str) -> Group:
    claims = tuple(context.claim for context in retold(sorted(members, key=_place)))
    kind = _most(claim.kind for claim in claims)
    unit = _most(claim.unit for claim in claims if claim.kind == kind)
    rates = Counter(claim.per for claim in claims)
    per = min(rates, key=lambda rate: (-rates[rate], rate or ""))
    return Group(question, name, kind, unit, per, claims)


def _most(values: Iterable[Any]) -> Any:
    """The commonest value, ties by name: the unit of a verdict (all convert into it), the kind of a question."""
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], value))
