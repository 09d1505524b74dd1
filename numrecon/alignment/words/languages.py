"""What a language says of words by themselves: those that say nothing, and whether capitals mark names."""

from __future__ import annotations

from functools import cache

from numrecon import langs
from numrecon.langs.fold import fold


@cache
def has_capitalised_nouns(lang: str) -> bool:
    """Whether every noun of a language has a capital letter, so that capitals mark no names."""
    return "capitalised-nouns" in langs.load(lang).strategies


@cache
def function_words(lang: str) -> frozenset[str]:
    """The folded function words of a language, those that carry a clitic of its script included."""
    return frozenset(fold(word) for word in langs.load(lang).data["words"]["function"])
