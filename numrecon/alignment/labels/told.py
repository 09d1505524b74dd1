"""What the sentences with figures of each document tell of, so that what is told beside every figure names none."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from numrecon.alignment.claims.context import Context
from numrecon.alignment.words.concepts import table


class Told:
    """Which concepts the sentences of each document have."""

    def __init__(self, found: Iterable[Context]) -> None:
        held: dict[tuple[int, int], set[str]] = {}
        for c in found:
            meant = held.setdefault((c.doc, c.sentence), set())
            meant.update(concept for word in c.words for concept in table().meanings(word.raw, c.claim.lang))
        self._sentences = Counter(doc for doc, _ in held)
        self._concepts: dict[int, Counter[str]] = {}
        for (doc, _), concepts in held.items():
            self._concepts.setdefault(doc, Counter()).update(concepts)

    def rarity(self, members: Sequence[Context]) -> dict[str, float]:
        """How much each concept says of figures in the documents of these claims: the logarithm of how few of their
        sentences have it.  Other documents do not count, so that a label is the same in any folder."""
        docs = {c.doc for c in members}
        seen: Counter[str] = Counter()
        for doc in docs:
            seen.update(self._concepts[doc])
        many = sum(self._sentences[doc] for doc in docs)
        return {concept: math.log((many + 1) / (count + 0.5)) for concept, count in seen.items()}
