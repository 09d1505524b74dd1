"""The compiled lexicon of one language: everything the grammar knows of it; the grammar itself names no word."""

from numrecon.extraction.grammar.lexicon.entries import Entry, Match
from numrecon.extraction.grammar.lexicon.lexicon import Lexicon, compile_lexicon

__all__ = ["Entry", "Lexicon", "Match", "compile_lexicon"]
