"""The one normal form in which words are compared: case, composition and Arabic spelling variants folded."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Hamza carriers and alef maksura vary freely in running Arabic; vowel signs and tatweel carry no meaning here.
_ARABIC = {ord(a): b for a, b in zip("أإآٱى", "ااااي", strict=True)}
_DROPPED = dict.fromkeys([*range(0x064B, 0x0653), 0x0670, 0x0640, 0x00AD, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C])
_TABLE = _ARABIC | _DROPPED | {0x2019: "'", 0x02BC: "'"}


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Folded form of a word or symbol; equal folded forms are the same word.  Not length-preserving."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word).casefold().translate(_TABLE)
