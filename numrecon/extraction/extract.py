"""One document read in one language, sentence by sentence."""

from __future__ import annotations

from numrecon.extraction.grammar.lexicon import compile_lexicon
from numrecon.extraction.pieces import read_sentence
from numrecon.extraction.points import with_points
from numrecon.langs import Language
from numrecon.model import Document, Extraction
from numrecon.text.sentences import sentences


def extract(document: Document, language: Language, lang_confidence: float = 1.0) -> Extraction:
    """Quantities and refusals of a document, in text order; linear in the length of the text."""
    lexicon = compile_lexicon(language)
    quantities, refused = [], []
    spans = list(sentences(document.text, lexicon.abbreviations, limit=len(document.text)))
    for start, end in spans:
        found, not_found = read_sentence(lexicon, document.text, start, end)
        quantities += found
        refused += not_found
    told = with_points(lexicon, document.text, spans, quantities)
    return Extraction(document, language.tag, lang_confidence, tuple(told), tuple(refused))
