"""One stretch of text with its tokens and every phrase of the lexicon found in it."""

from __future__ import annotations

from numrecon.extraction.grammar.compounds import is_compound
from numrecon.extraction.grammar.lexicon import Lexicon, Match
from numrecon.langs.tokens import DIGITS, SIGN, WORD, Tokens, tokenise

BLANKS = " \u00a0\u202f\u2009"
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
STOPS = frozenset(".,;:!?()[]{}\"«»„“”،؛؟…|")


class Window:
    """Tokens of `text[start:end]` and its phrases, indexed by first token and by the token behind them."""

    def __init__(self, lexicon: Lexicon, text: str, start: int = 0, end: int | None = None) -> None:
        self.lexicon = lexicon
        self.text = text
        #: tokens before this one belong to a quantity already read
        self.floor = 0
        self.tokens: Tokens = tokenise(text, start, end)
        self._starting = [lexicon.at(self.tokens, i) for i in range(len(self.tokens))]
        self._ending: dict[int, list[Match]] = {}
        for matches in self._starting:
            for match in matches:
                self._ending.setdefault(match.last, []).append(match)

    def __len__(self) -> int:
        return len(self.tokens)

    # ------------------------------------------------------------ phrases

    def all_at(self, first: int) -> list[Match]:
        """Phrases that start at token `first`, longest first."""
        return self._starting[first] if 0 <= first < len(self._starting) else []

    def at(self, first: int, *roles: str) -> Match | None:
        """The longest phrase of one of the roles that starts at token `first`."""
        return next((m for m in self.all_at(first) if m.entry.role in roles), None)

    def before(self, last: int, *roles: str) -> Match | None:
        """The longest phrase of one of the roles that ends just before token `last`."""
        return next((m for m in self._ending.get(last, ()) if m.entry.role in roles and m.first >= self.floor), None)

    def anchors(self, i: int) -> bool:
        """Whether a number may start at token i: digits, a phrase of the lexicon, or a fused number word."""
        if self._starting[i]:
            return True
        kind = self.tokens.kinds[i]
        return kind == DIGITS or (kind == WORD and is_compound(self.lexicon, self.tokens.folds[i]))

    # ------------------------------------------------------------ tokens

    def kind(self, i: int) -> int | None:
        """DIGITS, WORD, SIGN or None outside the window."""
        return self.tokens.kinds[i] if 0 <= i < len(self.tokens) else None

    def fold(self, i: int) -> str:
        """Folded token i, '' outside the window."""
        return self.tokens.folds[i] if 0 <= i < len(self.tokens) else ""

    def raw(self, i: int) -> str:
        """Token i as written, '' outside the window."""
        return self.tokens.raw(i) if 0 <= i < len(self.tokens) else ""

    def is_word(self, i: int) -> bool:
        return self.kind(i) == WORD

    def is_digits(self, i: int) -> bool:
        return self.kind(i) == DIGITS

    def is_sign(self, i: int, signs: frozenset[str] | str) -> bool:
        return self.kind(i) == SIGN and self.fold(i) in signs

    def is_dash(self, i: int) -> bool:
        return self.is_sign(i, DASHES)

    def glued(self, i: int) -> bool:
        """Whether tokens i - 1 and i touch."""
        return self.tokens.glued(i)

    def near(self, i: int) -> bool:
        """Whether token i touches token i - 1 or stands one to three blanks behind it, on the same line."""
        if not 0 < i < len(self.tokens):
            return False
        between = self.text[self.tokens.ends[i - 1] : self.tokens.starts[i]]
        return len(between) <= 3 and "\n" not in between

    def blank(self, i: int) -> str:
        """The text between tokens i - 1 and i."""
        return self.text[self.tokens.ends[i - 1] : self.tokens.starts[i]] if 0 < i < len(self.tokens) else ""

    def capitalised(self, i: int) -> bool:
        """Whether token i is a word that starts with an upper-case letter."""
        return self.is_word(i) and self.raw(i)[0].isupper()
