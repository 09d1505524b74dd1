"""Long runs of number words and of figures glued together: counting, codes and noise, which state no quantity.

The limits leave room for whatever is one quantity or a list of them: the longest number below 10^15 has some thirty
words, a phone number that is spelled out fifteen, a row of a table has blanks or separators between its figures.
"""

from __future__ import annotations

from numrecon.extraction.grammar.drafts import Refused
from numrecon.extraction.grammar.heads import is_counting
from numrecon.extraction.grammar.window import Window

_WORDS = 64
_FIGURES = 32
_SEPARATORS = frozenset(";|,")


class Runs:
    """The runs of one window; asked of one token after the other, so that each is looked at once."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._ends = {False: 0, True: 0}

    def at(self, i: int) -> Refused | None:
        """The refusal of the run that starts at token i, None where none does or it is short."""
        digits = self._window.is_digits(i)
        if i < self._ends[digits]:
            return None
        last, long = self._figures(i) if digits else self._words(i)
        self._ends[digits] = last
        return Refused(i, last, "identifier") if long else None

    def _words(self, i: int) -> tuple[int, bool]:
        """(token behind, whether it is long) of the run of number words."""
        window, last = self._window, i
        while window.is_word(last) and is_counting(window.lexicon, window.fold(last)):
            last += 1
        return last, last - i > _WORDS

    def _figures(self, i: int) -> tuple[int, bool]:
        """(token behind, whether it is long) of the run of tokens without a blank that is no list of figures."""
        window, last, figures, listed = self._window, i + 1, 1, False
        while window.glued(last):
            figures += window.is_digits(last)
            listed = listed or window.is_sign(last, _SEPARATORS)
            last += 1
        return last, figures > _FIGURES and not listed
