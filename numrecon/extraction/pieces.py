"""A sentence of any length, read in pieces: no figure is a piece of one that was cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

from numrecon.extraction.grammar.lexicon import Lexicon
from numrecon.extraction.grammar.reader import read_window
from numrecon.model import Quantity, Refusal

#: Code points of a sentence that are read at once; the longest sentences of prose have some 1,500.
PIECE = 16_000
#: Code points read again on either side of a piece: more than any figure has that is not refused, with its words.
AROUND = 1000
_BLANK = re.compile(r"\s")


def read_sentence(lexicon: Lexicon, text: str, start: int, end: int) -> tuple[list[Quantity], list[Refusal]]:
    """Quantities and refusals in the sentence `text[start:end]`, in order, not overlapping; linear in its length.

    What begins in a piece is read with what stands around it, so that where the pieces meet changes nothing. What does
    not end within sight, such as a link or a number of thousands of digits, is refused.
    """
    if end - start <= PIECE:
        return read_window(lexicon, text, start, end)
    quantities: list[Quantity] = []
    refused: list[Refusal] = []
    done = start
    for first in range(start, end, PIECE):
        last = min(first + PIECE, end)
        if done >= last:
            continue
        for item in _piece(lexicon, text, (start, end), (first, last)):
            if item.end <= max(first, done):
                continue
            if isinstance(item, Refusal):
                refused.append(_from(item, done))
            elif item.start >= max(first, done):
                quantities.append(item)
            else:
                continue
            done = item.end
    return quantities, refused


def _piece(
    lexicon: Lexicon, text: str, sentence: tuple[int, int], piece: tuple[int, int]
) -> Iterator[Quantity | Refusal]:
    """What begins before the end of a piece, also in the stretch before it, in order."""
    begin, stop = max(sentence[0], piece[0] - AROUND), min(sentence[1], piece[1] + AROUND)
    found: list[Quantity | Refusal] = sorted(
        (item for items in read_window(lexicon, text, begin, stop) for item in items), key=lambda item: item.start
    )
    for item in found:
        if item.start < piece[1]:
            cut = item.end == stop < sentence[1] and not text[stop].isspace()
            yield _whole(text, item, sentence[1]) if cut else item


def _whole(text: str, item: Quantity | Refusal, end: int) -> Refusal:
    """The refusal of what goes on where the text was cut, up to the next blank."""
    blank = _BLANK.search(text, item.end, end)
    stop = blank.start() if blank else end
    return Refusal(
        item.start, stop, text[item.start : stop], item.reason if isinstance(item, Refusal) else "identifier"
    )


def _from(item: Refusal, start: int) -> Refusal:
    """What a refusal has left from `start` on."""
    kept = max(start - item.start, 0)
    return Refusal(item.start + kept, item.end, item.text[kept:], item.reason)
