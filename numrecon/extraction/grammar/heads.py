"""Which words a number may start with: asked of every word of a text, so that all others cost next to nothing."""

from __future__ import annotations

from functools import lru_cache

from numrecon.extraction.grammar.lexicon import Lexicon, Match
from numrecon.extraction.grammar.numbers.compounds import is_compound

#: Roles of the phrases that are a number, start one, or stand in for one.
_HEADS = frozenset(
    (
        *("number", "scale", "collective", "vague", "vulgar", "fraction", "ratio", "ordinal"),
        *("dual_unit", "dual_noun", "vowelled", "idioms", "pronouns"),
    )
)
_HEADS_AND_UNITS = _HEADS | {"unit", "currency"}


@lru_cache(maxsize=1 << 17)
def may_start(lexicon: Lexicon, word: str) -> bool:
    """Whether a number, or what is asked for in its place, may start with a folded word."""
    return lexicon.phrases.leads(word, _roles(lexicon)) or is_compound(lexicon, word)


def starts(lexicon: Lexicon, word: str, phrases: list[Match]) -> bool:
    """Whether one does, when these phrases start with the word."""
    roles = _roles(lexicon)
    return any(match.entry.role in roles for match in phrases) or is_compound(lexicon, word)


@lru_cache(maxsize=1 << 14)
def is_counting(lexicon: Lexicon, word: str) -> bool:
    """Whether a folded word is a number or a scale by itself."""
    return any(lexicon.phrases.meanings(word, role) for role in ("number", "scale"))


def _roles(lexicon: Lexicon) -> frozenset[str]:
    return _HEADS_AND_UNITS if lexicon.bare_units else _HEADS
