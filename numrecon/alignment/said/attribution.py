"""Who is said to have said a figure: 'according to the ministry', 'jak podaje Reuters', 'ha riferito l'Oms'.

A sentence falls into statements (at a semicolon, at 'while'): what is attributed in one says nothing of another.
Within a statement a figure is of the nearest source whose phrase may govern it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf

from numrecon.alignment.said.asof import Day, days_named
from numrecon.alignment.said.changed import began
from numrecon.alignment.said.naming import Group, Naming, Said
from numrecon.alignment.said.phrases import NAMING, QUOTES, STOPS, Signal, part, signals, statements
from numrecon.alignment.words.forms import Token, covered
from numrecon.model import Flag

#: What looking back over a verb costs, in commas; what looking on from a phrase that ends a statement does; from what
#: cost on nothing is attributed.
_BACK, _ON, _NONE = 3, 1, 3
#: Words between a phrase and the comma that ends its statement.
_REACH = 7
#: Sorts of phrases that flag a figure, and how many words may stand between.
_FLAGS: dict[Flag, int] = {"rumour": 40, "earlier": 6}
#: Sources whose report a document may retell: it goes on in the sentence behind the lead, in its paragraph.  The lead
#: is the first sentence of a text or, behind a headline, the second.
_RELAYS, _LEAD = frozenset({"agency", "outlet"}), 1


@dataclass(frozen=True, slots=True)
class Attribution:
    """What is said of one figure: who said it (None: nobody is named); that it is a rumour, or an earlier figure."""

    said: Said | None
    flags: tuple[Flag, ...]
    #: The day for which the sentence states it, where it says so.
    as_of: str | None
    #: The tokens of the sentence that name whoever said something, and of the phrases that do so.
    naming: frozenset[int] = frozenset()


class Reader:
    """Reads the attributions of a document's sentences in order; remembers who spoke last."""

    def __init__(self, lang: str, published: str | None = None) -> None:
        self._lang, self._published = lang.split("_")[0].split("-")[0], published
        self._spoke: Said | None = None
        self._at = self._end = -2

    def read(self, number: int, tokens: Sequence[Token], figures: Sequence[tuple[int, int]]) -> list[Attribution]:
        """One attribution a figure of the sentence with this number in the document.

        Sentences come in order; figures are half-open spans of code points, in order too.
        """
        found = signals(tokens, self._lang)
        if not figures and not any(signal.sort in NAMING for signal in found):
            return []
        sentence = _Scopes(tokens, figures, found, self._lang)
        groups = Naming(tokens, sentence.numbers, found, self._lang).groups()
        follows = number - self._at == 1 and self._at <= _LEAD and tokens[0].start - self._end <= 1
        if self._spoke is not None and number - self._at == 1:
            groups = [self._continued(group) for group in groups]
        named = [group for group in groups if group.said is not None]
        spoke = self._spoke
        if named:
            self._spoke, self._at, self._end = named[-1].said, number, tokens[-1].end
        elif follows and not groups and spoke is not None and spoke.source and spoke.source.sort in _RELAYS:
            named = [Group("before", -1, -1, spoke)]
        return sentence.attributions(named, days_named(tokens, found, self._lang, self._published))

    def _continued(self, group: Group) -> Group:
        """A verb without a subject ('Ha aggiunto') is of who spoke in the sentence before."""
        if group.said is not None:
            return group
        silent = group.sort == "continues" or (group.sort == "verbs" and group.first <= 1)
        return Group("before", group.first, group.last, self._spoke) if silent else group


class _Scopes:
    """Which figures of a sentence a phrase governs."""

    def __init__(
        self, tokens: Sequence[Token], figures: Sequence[tuple[int, int]], found: Sequence[Signal], lang: str
    ) -> None:
        self._tokens, self._signals = tokens, found
        self._figures = covered(tokens, figures)
        self._began = began(tokens, self._figures, lang)
        self.numbers = {at for first, last in self._figures for at in range(first, last + 1)}
        self._cuts = statements(tokens, found)
        self._last_word = max((at for at, token in enumerate(tokens) if token.is_word), default=-1)
        #: how many stops that are no full stops stand before each token
        self._stops = [0, *accumulate(token.raw in STOPS and token.raw != "." for token in tokens)]

    def attributions(self, groups: Sequence[Group], days: Sequence[Day]) -> list[Attribution]:
        """For every figure the nearest source that governs it, and what words beside it say of it."""
        found = []
        naming = frozenset(at for group in groups for at in range(group.first, group.last + 1))
        closed = [self._closed(group) for group in groups]
        for at, (first, last) in enumerate(self._figures):
            ranked = sorted(
                (self._cost(group, closed[number], first, last), abs(group.first - first), number)
                for number, group in enumerate(groups)
                if part(self._cuts, group.first) == part(self._cuts, first)
            )
            said = groups[ranked[0][2]].said if ranked and ranked[0][0] < _NONE else None
            flags = tuple(flag for flag in _FLAGS if self._flagged(flag, at))
            found.append(Attribution(said, flags, self._as_of(days, first, last), naming))
        return found

    def _as_of(self, days: Sequence[Day], first: int, last: int) -> str | None:
        """The nearest day named in a figure's statement, one comma away at most, if figures are stated for it."""
        ranked = []
        for day in days:
            if part(self._cuts, day.first) == part(self._cuts, first):
                commas = self._commas(*_between(day.first, day.last, first, last))
                ranked.append((commas, abs(day.first - first), day.date, day.states))
        commas, _, date, states = min(ranked, default=(_NONE, 0, "", False))
        return date if states and commas <= 1 else None

    def _flagged(self, flag: Flag, at: int) -> bool:
        return flag == "earlier" and at in self._began or self._beside(flag, *self._figures[at])

    def _beside(self, sort: Flag, first: int, last: int) -> bool:
        """Whether a phrase of this sort stands by a figure, in its statement and without a comma between."""
        for signal in self._signals:
            if signal.sort == sort and self._steps(signal, first, last) < _FLAGS[sort]:
                if sort == "earlier" and self._of_other_side(signal, first, last):
                    continue
                return True
        return False

    def _steps(self, signal: Signal, first: int, last: int) -> float:
        """Tokens between a phrase and a figure of its statement, less one; infinite where a comma stands between."""
        start, end = _between(signal.first, signal.last, first, last)
        apart = part(self._cuts, signal.first) != part(self._cuts, first) or self._commas(start, end)
        return inf if apart else end - start

    def _of_other_side(self, signal: Signal, first: int, last: int) -> bool:
        """Whether the phrase stands between figures and is of those on its other side: the side with the nearer one,
        else what it leads to ('275 instead of 288', '288 at first and 275 now')."""
        behind = first > signal.last
        at = bisect_right(self._figures, (signal.last, len(self._tokens)))
        ahead, following = (
            min((self._steps(signal, *figure) for figure in side), default=inf)
            for side in (self._figures[max(0, at - 1) : at], self._figures[at : at + 1])
        )
        own, other = (following, ahead) if behind else (ahead, following)
        return other < own or other == own and not behind

    def _cost(self, group: Group, closed: bool, first: int, last: int) -> int:
        if first <= group.last and last >= group.first:
            return _NONE
        commas = self._commas(*_between(group.first, group.last, first, last))
        if first > group.last:
            return commas + (_ON if closed and commas else 0)
        if closed:
            return (commas - 1) // 2 if group.last >= self._last_word else commas - 1
        return commas + (_BACK if group.sort in ("verbs", "continues") else 0)

    def _closed(self, group: Group) -> bool:
        """Whether the phrase ends a statement: ', the ministry said,'."""
        start = group.first
        while start and group.first - start < _REACH and start - 1 not in self.numbers:
            if self._tokens[start - 1].raw in STOPS | QUOTES | {"-"}:
                break
            start -= 1
        else:
            return False
        at = group.last + 1
        while at < len(self._tokens) and at - group.last <= _REACH and at not in self.numbers:
            if self._tokens[at].raw in STOPS or self._tokens[at].raw == "-":
                return True
            at += 1
        return at >= len(self._tokens)

    def _commas(self, first: int, last: int) -> int:
        return self._stops[last + 1] - self._stops[first] if first <= last else 0


def _between(first: int, last: int, other_first: int, other_last: int) -> tuple[int, int]:
    return (last + 1, other_first - 1) if other_first > last else (other_last + 1, first - 1)
