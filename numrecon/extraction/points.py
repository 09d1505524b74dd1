"""Points of a share, called by no more than 'points': 'won by 1.8 points' where the text around tells percent."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from numrecon.extraction.grammar.lexicon import Lexicon
from numrecon.langs import fold
from numrecon.langs.tokens import WORD, tokenise
from numrecon.model import Quantity, flagged

#: From how many points on they are an index's, how many sentences away a share may be told, how certain it is then.
_MANY, _SENTENCES, _CONFIDENCE = 50, 2, 0.7
#: Code points on either side of points whose words say what they are of: more than sentences of prose have.
_AROUND = 1000


def with_points(
    lexicon: Lexicon, text: str, spans: Sequence[tuple[int, int]], found: Sequence[Quantity]
) -> list[Quantity]:
    """The quantities of `text`, whose sentences are `spans`; counts of points as percentage points, flagged 'unit'.

    They are so where a share is told near, which does not say the same again ('25 points, or 0.1%' are an index's), and
    the words of the sentence and the one before are of what is told in shares (votes, rates), none of what has points
    of its own (matches, indices).
    """
    quantities = list(found)
    numbers = [bisect_right(spans, (quantity.start, len(text))) - 1 for quantity in found]
    last = -1 - _SENTENCES  # the last sentence that tells a share
    for i, (quantity, number) in enumerate(zip(found, numbers, strict=True)):
        end = _points_end(lexicon, text, quantity)
        if end is not None:
            share = _share_behind(found, numbers, i)
            told = share is not None or number - last <= _SENTENCES
            restated = share is not None and fold(text[end : share.start].strip(" ,")) in lexicon.alternatives
            if told and not restated and _of_shares(lexicon, text, spans[max(number - 1, 0)][0], spans[number][1], end):
                quantities[i] = _as_points(quantity, text, end)
        if quantities[i].kind == "percent":
            last = number
    return quantities


def _share_behind(found: Sequence[Quantity], numbers: Sequence[int], i: int) -> Quantity | None:
    """The next share that the sentence of quantity i or the one behind it tells."""
    near = takewhile(lambda j: numbers[j] - numbers[i] <= 1, range(i + 1, len(found)))
    return next((found[j] for j in near if found[j].kind == "percent"), None)


def _points_end(lexicon: Lexicon, text: str, quantity: Quantity) -> int | None:
    """Where the word for points ends that a small figure counts ('two-point lead', 'نقطتين'), else None."""
    noun = quantity.noun
    if quantity.kind != "count" or noun is None or fold(noun) not in lexicon.points:
        return None
    size = next((x for x in (quantity.value, quantity.high, quantity.low) if x is not None), _MANY)
    if size >= _MANY:
        return None
    if quantity.text.endswith(noun):
        return quantity.end
    end = quantity.end + 1 + len(noun)
    return end if text[quantity.end + 1 : end] == noun else None


def _of_shares(lexicon: Lexicon, text: str, first: int, last: int, end: int) -> bool:
    """Whether `text[first:last]` is about shares, and the points that end at `end` are no places or arguments
    ('5 pontos de venda').
    """
    tokens = tokenise(text, max(first, end - _AROUND), min(last, end + _AROUND))
    words = [word for word, kind in zip(tokens.folds, tokens.kinds, strict=True) if kind == WORD]
    if any(word.startswith(lexicon.scored) for word in words):
        return False
    behind = bisect_right(tokens.starts, end - 1)
    linked = behind + 1 < len(tokens) and tokens.folds[behind] in lexicon.links
    if linked and not tokens.folds[behind + 1].startswith(lexicon.shares):
        return False
    return any(word.startswith(lexicon.shares) for word in words)


def _as_points(quantity: Quantity, text: str, end: int) -> Quantity:
    return replace(
        quantity,
        end=end,
        text=text[quantity.start : end],
        kind="percent",
        unit="percentage_point",
        noun=None,
        confidence=min(quantity.confidence, _CONFIDENCE),
        flags=flagged(quantity.flags, "unit"),
        rules=("points", *quantity.rules),
    )
