"""What a language says of words by themselves: those that say nothing, and whether capitals mark names."""

from __future__ import annotations

from functools import cache

from numrecon import langs
from numrecon.langs.fold import fold

#: Languages in which capital letters mark no names: every noun has them.
NOUNS_IN_CAPITALS = frozenset({"de"})


@cache
def function_words(lang: str) -> frozenset[str]:
    """The folded function words of a language, those that carry a clitic of its script included."""
    return frozenset(fold(word) for word in langs.load(lang).data["words"]["function"])
