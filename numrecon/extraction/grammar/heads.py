"""Which words a number may start with: asked of every word of a text, so that all others cost next to nothing."""

from __future__ import annotations

from functools import lru_cache

from numrecon.extraction.grammar.lexicon import Lexicon
from numrecon.extraction.grammar.numbers.compounds import is_compound


@lru_cache(maxsize=1 << 17)
def may_start(lexicon: Lexicon, word: str) -> bool:
    """Whether a number, or what is asked for in its place, may start with a folded word."""
    return lexicon.phrases.may_head(word) or is_compound(lexicon, word)


def starts(lexicon: Lexicon, words: list[str], i: int) -> bool:
    """Whether one does start at word i of folded words."""
    return lexicon.phrases.heads(words, i) or is_compound(lexicon, words[i])


@lru_cache(maxsize=1 << 14)
def is_counting(lexicon: Lexicon, word: str) -> bool:
    """Whether a folded word is a number or a scale by itself."""
    return any(lexicon.phrases.meanings(word, role) for role in ("number", "scale"))
