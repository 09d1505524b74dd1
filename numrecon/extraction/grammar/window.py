"""One stretch of text with its tokens and every phrase of the lexicon found in it."""

from __future__ import annotations

from functools import cached_property

from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.lexicon import Lexicon, Match
from numrecon.extraction.grammar.numbers.compounds import is_compound
from numrecon.langs.tokens import DIGITS, SIGN, WORD, Tokens, tokenise

BLANKS = " \u00a0\u202f\u2009"
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
STOPS = frozenset('.,;:!?()[]{}"«»„“”،؛؟…|')


class Window:
    """Tokens of `text[start:end]` and its phrases, indexed by first token and by the token behind them."""

    def __init__(self, lexicon: Lexicon, text: str, start: int = 0, end: int | None = None) -> None:
        self.lexicon = lexicon
        self.text = text
        #: tokens before this one belong to a quantity already read
        self.floor = 0
        #: the quantity read last
        self.previous: Draft | None = None
        #: the figure of millions or more read last, which later ones may go on
        self.large: Draft | None = None
        #: the token behind the label refused last
        self.label: int | None = None
        self.tokens: Tokens = tokenise(text, start, end)
        # These are asked some fifty times a token, so they stand here once more, one attribute away.
        self._kinds, self._folds = self.tokens.kinds, self.tokens.folds
        self._starts, self._ends = self.tokens.starts, self.tokens.ends
        self._size = len(self._kinds)
        self._starting = [lexicon.phrases.at(self._folds, i) for i in range(self._size)]
        self._ending: dict[int, list[Match]] = {}
        for matches in self._starting:
            for match in matches:
                self._ending.setdefault(match.last, []).append(match)

    def __len__(self) -> int:
        return self._size

    # ------------------------------------------------------------ phrases

    def all_at(self, first: int) -> list[Match]:
        """Phrases that start at token `first`, longest first."""
        return self._starting[first] if 0 <= first < self._size else []

    def at(self, first: int, *roles: str) -> Match | None:
        """The longest phrase of one of the roles that starts at token `first`."""
        if 0 <= first < self._size:
            for match in self._starting[first]:
                if match.entry.role in roles:
                    return match
        return None

    def before(self, last: int, *roles: str) -> Match | None:
        """The longest phrase of one of the roles that ends just before token `last`."""
        for match in self._ending.get(last, ()):
            if match.entry.role in roles and match.first >= self.floor:
                return match
        return None

    def all_before(self, last: int) -> list[Match]:
        """Phrases that end just before token `last`, longest first."""
        return [match for match in self._ending.get(last, ()) if match.first >= self.floor]

    def closes(self, last: int, role: str) -> bool:
        """Whether a phrase of the role ends just before token `last`, in a quantity already read or not."""
        return any(match.entry.role == role for match in self._ending.get(last, ()))

    def anchors(self, i: int) -> bool:
        """Whether a number may start at token i: digits, a phrase of the lexicon, or a fused number word."""
        if self._starting[i]:
            return True
        kind = self._kinds[i]
        return kind == DIGITS or (kind == WORD and is_compound(self.lexicon, self._folds[i]))

    # ------------------------------------------------------------ tokens

    def kind(self, i: int) -> int | None:
        """DIGITS, WORD, SIGN or None outside the window."""
        return self._kinds[i] if 0 <= i < self._size else None

    def fold(self, i: int) -> str:
        """Folded token i, '' outside the window."""
        return self._folds[i] if 0 <= i < self._size else ""

    def raw(self, i: int) -> str:
        """Token i as written, '' outside the window."""
        return self.text[self._starts[i] : self._ends[i]] if 0 <= i < self._size else ""

    def is_word(self, i: int) -> bool:
        return 0 <= i < self._size and self._kinds[i] == WORD

    def is_digits(self, i: int) -> bool:
        return 0 <= i < self._size and self._kinds[i] == DIGITS

    def is_sign(self, i: int, signs: frozenset[str] | str) -> bool:
        return 0 <= i < self._size and self._kinds[i] == SIGN and self._folds[i] in signs

    def is_dash(self, i: int) -> bool:
        return 0 <= i < self._size and self._kinds[i] == SIGN and self._folds[i] in DASHES

    def is_hyphen(self, i: int) -> bool:
        """Whether token i is a dash with no blank on either side."""
        return self.is_dash(i) and self.glued(i) and self.glued(i + 1)

    def joins_digits(self, i: int, signs: frozenset[str] | str) -> bool:
        """Whether one of the signs stands at token i and digits behind it, with no blank on either side."""
        return self.is_sign(i, signs) and self.glued(i) and self.glued(i + 1) and self.is_digits(i + 1)

    def content(self, i: int) -> bool:
        """Whether token i is a word and no function word of the language."""
        return self.is_word(i) and self._folds[i] not in self.lexicon.function

    def glued(self, i: int) -> bool:
        """Whether tokens i - 1 and i touch."""
        return 0 < i < self._size and self._starts[i] == self._ends[i - 1]

    def near(self, i: int) -> bool:
        """Whether token i touches token i - 1 or stands one to three blanks behind it, on the same line."""
        if not 0 < i < self._size:
            return False
        left, right = self._ends[i - 1], self._starts[i]
        return right - left <= 3 and "\n" not in self.text[left:right]

    @cached_property
    def titled(self) -> bool:
        """Whether most words have a capital, as in a headline."""
        words = [i for i in range(self._size) if self._kinds[i] == WORD]
        return 2 * sum(self.capitalised(i) for i in words) > len(words)

    def blank(self, i: int) -> str:
        """The text between tokens i - 1 and i."""
        return self.text[self._ends[i - 1] : self._starts[i]] if 0 < i < self._size else ""

    def capitalised(self, i: int) -> bool:
        """Whether token i is a word that starts with an upper-case letter."""
        return self.is_word(i) and self.text[self._starts[i]].isupper()
