"""One stretch of text with its tokens and every phrase of the lexicon found in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from numrecon.extraction.grammar.drafts import Draft
from numrecon.extraction.grammar.heads import may_start, starts
from numrecon.extraction.grammar.lexicon import Lexicon, Match
from numrecon.extraction.grammar.lexicon.phrases import Phrases
from numrecon.langs.tokens import DIGITS, SIGN, WORD, Tokens, tokenise

BLANKS = " \u00a0\u202f\u2009"
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
STOPS = frozenset('.,;:!?()[]{}"«»„“”،؛؟…|')


#: Tokens behind the last one that may be asked for, and before the first one.
_REACH = 64
_FAR = 1 << 60
_SHORT = 3  # words of a text that may be a name
_NONE: frozenset[str] = frozenset()


class _Starting(dict[int, list[Match]]):
    """Phrases by their first token, longest first; looked up where they are asked for: most stand far from numbers."""

    def __init__(self, phrases: Phrases, folds: list[str]) -> None:
        self._phrases, self._folds = phrases, folds

    def __missing__(self, first: int) -> list[Match]:
        found = self[first] = self._phrases.at(self._folds, first) if 0 <= first < len(self._folds) else []
        return found


class _Ending(dict[int, list[Match]]):
    """Phrases by the token behind them, longest first."""

    def __init__(self, phrases: Phrases, folds: list[str], starting: _Starting) -> None:
        self._phrases, self._folds, self._starting = phrases, folds, starting

    def __missing__(self, last: int) -> list[Match]:
        reach = self._phrases.reach(self._folds[last - 1]) if 0 < last <= len(self._folds) else 0
        starting = (self._starting[first] for first in range(max(last - reach, 0), last))
        found = self[last] = [match for matches in starting for match in matches if match.last == last]
        return found


class _Roles(dict[int, frozenset[str]]):
    """The roles of the phrases of an index: one look says which rules need not be asked at all."""

    def __init__(self, phrases: _Starting | _Ending) -> None:
        self._phrases = phrases

    def __missing__(self, i: int) -> frozenset[str]:
        phrases = self._phrases[i]
        found = self[i] = frozenset([match.entry.role for match in phrases]) if phrases else _NONE
        return found


class Window:
    """Tokens of `text[start:end]` and its phrases, indexed by first token and by the token behind them.

    A rule may ask for tokens before the first and behind the last one, as far as `_REACH`; there is nothing.
    """

    def __init__(self, lexicon: Lexicon, text: str, start: int = 0, end: int | None = None) -> None:
        self.lexicon = lexicon
        self.text = text
        #: tokens before this one belong to a quantity already read
        self.floor = 0
        #: tokens before this one are read or refused
        self.read = 0
        #: the quantity read last
        self.previous: Draft | None = None
        #: the figure of millions or more read last, which later ones may go on
        self.large: Draft | None = None
        #: the token behind the label refused last
        self.label: int | None = None
        self.tokens: Tokens = tokenise(text, start, end)
        # These are asked some fifty times a number. What stands outside the window is padding at the end of the list,
        # where negative indices find it as well.
        self._size = len(self.tokens)
        self._kinds: list[int | None] = [*self.tokens.kinds, *[None] * _REACH]
        self._folds = [*self.tokens.folds, *[""] * _REACH]
        self._starts = [*self.tokens.starts, *[_FAR] * _REACH]
        self._ends = [*self.tokens.ends, *[-_FAR] * _REACH]
        self._starting = _Starting(lexicon.phrases, self.tokens.folds)
        self._ending = _Ending(lexicon.phrases, self.tokens.folds, self._starting)
        #: roles of the phrases that start at a token, and of those that end before it, `floor` not regarded
        self.roles_at = _Roles(self._starting)
        self.roles_before = _Roles(self._ending)

    def __len__(self) -> int:
        return self._size

    # ------------------------------------------------------------ phrases

    def all_at(self, first: int) -> list[Match]:
        """Phrases that start at token `first`, longest first."""
        return self._starting[first]

    def at(self, first: int, *roles: str) -> Match | None:
        """The longest phrase of one of the roles that starts at token `first`."""
        for match in self._starting[first]:
            if match.entry.role in roles:
                return match
        return None

    def before(self, last: int, *roles: str) -> Match | None:
        """The longest phrase of one of the roles that ends just before token `last`."""
        for match in self._ending[last]:
            if match.entry.role in roles and match.first >= self.floor:
                return match
        return None

    def all_before(self, last: int) -> list[Match]:
        """Phrases that end just before token `last`, longest first."""
        return [match for match in self._ending[last] if match.first >= self.floor]

    def closes(self, last: int, role: str) -> bool:
        """Whether a phrase of the role ends just before token `last`, in a quantity already read or not."""
        return role in self.roles_before[last]

    def anchors(self) -> Iterator[int]:
        """Tokens at which a number may start: digits, and words that the lexicon says may start one; none before
        `read`, which moves on meanwhile.
        """
        lexicon, words = self.lexicon, self.tokens.folds
        for i, (kind, word) in enumerate(zip(self.tokens.kinds, words, strict=True)):
            digits = kind == DIGITS
            if (digits or may_start(lexicon, word)) and i >= self.read and (digits or starts(lexicon, words, i)):
                yield i

    # ------------------------------------------------------------ tokens

    def kind(self, i: int) -> int | None:
        """DIGITS, WORD, SIGN or None outside the window."""
        return self._kinds[i]

    def fold(self, i: int) -> str:
        """Folded token i, '' outside the window."""
        return self._folds[i]

    def raw(self, i: int) -> str:
        """Token i as written, '' outside the window."""
        return self.text[self._starts[i] : self._ends[i]]

    def is_word(self, i: int) -> bool:
        return self._kinds[i] == WORD

    def is_digits(self, i: int) -> bool:
        return self._kinds[i] == DIGITS

    def is_sign(self, i: int, signs: frozenset[str] | str) -> bool:
        return self._kinds[i] == SIGN and self._folds[i] in signs

    def is_dash(self, i: int) -> bool:
        return self._kinds[i] == SIGN and self._folds[i] in DASHES

    def is_hyphen(self, i: int) -> bool:
        """Whether token i is a dash with no blank on either side."""
        return self.is_dash(i) and self.glued(i) and self.glued(i + 1)

    def joins_digits(self, i: int, signs: frozenset[str] | str) -> bool:
        """Whether one of the signs stands at token i and digits behind it, with no blank on either side."""
        return self.is_sign(i, signs) and self.glued(i) and self.glued(i + 1) and self.is_digits(i + 1)

    def content(self, i: int) -> bool:
        """Whether token i is a word and no function word of the language."""
        return self._kinds[i] == WORD and self._folds[i] not in self.lexicon.function

    def glued(self, i: int) -> bool:
        """Whether tokens i - 1 and i touch."""
        return self._starts[i] == self._ends[i - 1]

    def near(self, i: int) -> bool:
        """Whether token i touches token i - 1 or stands one to three blanks behind it, on the same line."""
        left, right = self._ends[i - 1], self._starts[i]
        return left == right or right - left <= 3 and "\n" not in self.text[left:right]

    @cached_property
    def in_quotes(self) -> list[bool]:
        """Whether a quotation is open before each token; two single marks are a double one."""
        inside, single, found = False, "", []
        for i in range(self._size):
            found.append(inside)
            mark = self._folds[i] if self.is_sign(i, "\"'`„“”") else ""
            if mark and (mark not in "'`" or mark == single):
                inside, single = not inside, ""
            elif mark:
                single = mark
        return found

    @cached_property
    def first_bracket(self) -> int:
        """The first token that opens a bracket, the size of the window where none does."""
        return next((i for i in range(self._size) if self.is_sign(i, "([")), self._size)

    @cached_property
    def titled(self) -> bool:
        """Whether most words have a capital, as in a headline."""
        words = [i for i in range(self._size) if self._kinds[i] == WORD]
        return 2 * sum(self.capitalised(i) for i in words) > len(words)

    @cached_property
    def shouted(self) -> bool:
        """Whether all is in capitals, as in some headlines; a short text may be a name."""
        words = [self.raw(i) for i in range(self._size) if self._kinds[i] == WORD]
        return len(words) > _SHORT and all(map(str.isupper, words))

    def blank(self, i: int) -> str:
        """The text between tokens i - 1 and i."""
        return self.text[self._ends[i - 1] : self._starts[i]] if 0 < i < self._size else ""

    def capitalised(self, i: int) -> bool:
        """Whether token i is a word that starts with an upper-case letter."""
        return self._kinds[i] == WORD and self.text[self._starts[i]].isupper()
