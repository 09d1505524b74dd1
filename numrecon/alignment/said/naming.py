"""Who a phrase that attributes names: a source of the table, else a name in capitals beside it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from numrecon.alignment.places.states import place
from numrecon.alignment.said.phrases import NAMING, QUOTES, STOPS, Signal, part, statements
from numrecon.alignment.said.sources import Mention, Source, known, mentions
from numrecon.alignment.words.forms import Token, is_arabic
from numrecon.alignment.words.languages import function_words, has_capitalised_nouns
from numrecon.langs.fold import fold

#: Words between a phrase and the source behind it, a verb and the source before it.
_BEHIND, _BEFORE = 5, 12
#: Words of a name at most; in a script without capitals.
_NAME, _SCRIPT_NAME = 4, 3
#: Words in small letters before a name behind a verb: 'disse o presidente Michel Aoun', 'ogłosiła w sobotę Ursula ...'.
_TITLES = 3
#: Letters of a word that joins two words of a name, at most: 'de', 'von', 'al'.
_JOINS = 3
#: Words between such a source and its figure.
_ECHO = 2
_COMMAS, _ARTICLE = frozenset(",،"), "ال"


@dataclass(frozen=True, slots=True)
class Said:
    """Who is named: a source of the table (with the countries named beside it), a person or firm by name, or both."""

    source: Source | None
    name: tuple[str, ...]
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """A phrase with the source it names, over the tokens `first`..`last`."""

    sort: str
    first: int
    last: int
    said: Said | None


class Naming:
    """Looks for the sources of a sentence's phrases; `numbers` are the tokens of its figures."""

    def __init__(self, tokens: Sequence[Token], numbers: Set[int], found: Sequence[Signal], lang: str) -> None:
        self._tokens, self._numbers, self._signals, self._lang = tokens, numbers, found, lang
        self._silent = function_words(lang)
        self._anonymous = {at for s in found if s.sort == "anonymous" for at in range(s.first, s.last + 1)}
        self._cuts = statements(tokens, found)

    @cached_property
    def _mentions(self) -> list[Mention]:
        return mentions(self._tokens, self._lang)

    def groups(self) -> list[Group]:
        """Every phrase that attributes, with its source; what somebody quotes from somebody else is the other's."""
        signals = [s for s in self._signals if s.sort in NAMING]
        if not signals:
            return []
        found: list[Group] = []
        for number, signal in enumerate(signals):
            following = signals[number + 1] if number + 1 < len(signals) else None
            if following is not None and signal.sort != "verbs" and self._adjacent(signal.last, following.first):
                continue  # 'according to what Reuters reported': the second names the source
            group = self._group(signal)
            if group is None:
                continue
            if group.sort == "citing" and found and group.said is not None and self._joined(found[-1], group):
                found[-1] = Group(found[-1].sort, found[-1].first, group.last, group.said)
            else:
                found.append(group)
        return [*found, *self._echoed(found)] if found else found

    def _echoed(self, found: Sequence[Group]) -> list[Group]:
        """Sources whose verb is that of the source before: 'the unions spoke of 5,000, the police of 2,000'."""
        taken = {at for group in found for at in range(group.first, group.last + 1)}
        echoed = []
        for mention in self._mentions:
            start, end = mention.first - 1, mention.last + 1
            while start >= 0 and self._tokens[start].is_word and self._quiet(start):
                start -= 1
            while (
                end < len(self._tokens)
                and end - mention.last <= _ECHO
                and self._tokens[end].is_word
                and self._quiet(end)
            ):
                end += 1
            cut = start >= 0 and (self._tokens[start].raw in STOPS or start + 1 in self._cuts)
            if cut and end in self._numbers and end > mention.last + 1 and not taken & {mention.first, mention.last}:
                echoed.append(Group("before", mention.first, mention.last, self._mentioned(mention)[0]))
        return echoed

    def _adjacent(self, last: int, first: int) -> bool:
        return 0 < first - last <= 3 and all(self._quiet(at) for at in range(last + 1, first))

    def _joined(self, earlier: Group, later: Group) -> bool:
        return later.first - earlier.last <= _BEHIND and self._free(earlier.last + 1, later.first - 1)

    def _group(self, signal: Signal) -> Group | None:
        if signal.sort in ("before", "weak", "citing"):
            named = self._behind(signal.last + 1, signal.sort)
        elif signal.sort == "after":
            named = self._ahead(signal.first - 1)
        else:
            arabic = is_arabic(self._tokens[signal.first].raw)
            ways = (self._subject_behind, self._subject_ahead)
            first, second = ways if arabic else ways[::-1]
            named = first(signal) or second(signal)
        if named is None:
            alone = signal.sort in ("verbs", "continues") and not self._nobody(signal)
            return Group(signal.sort, signal.first, signal.last, None) if alone else None
        said, first_token, last_token = named
        return Group(signal.sort, min(signal.first, first_token), max(signal.last, last_token), said)

    def _nobody(self, signal: Signal) -> bool:
        return any(at in self._anonymous for at in range(signal.first - 3, signal.last + 3))

    def _behind(self, start: int, sort: str) -> tuple[Said, int, int] | None:
        """The source that a phrase announces: a known one near it, else a name."""
        reach = 2 if sort == "weak" else _BEHIND
        at = start
        while at < len(self._tokens) and at - start < 3 and self._quiet(at):
            at += 1
        for mention in self._mentions:
            if start <= mention.first <= at + reach and self._free(at, mention.first - 1):
                return self._mentioned(mention)
        if sort == "weak" or at >= len(self._tokens) or at in self._anonymous:
            return None
        return self._named(at, _NAME)

    def _ahead(self, end: int) -> tuple[Said, int, int] | None:
        """The source that stands before a phrase ('Angaben der Polizei zufolge')."""
        for mention in reversed(self._mentions):
            if mention.last <= end and end - mention.last <= _BEHIND and self._free(mention.last + 1, end):
                return self._mentioned(mention)
        return self._run_before(end)

    def _subject_ahead(self, signal: Signal) -> tuple[Said, int, int] | None:
        """The subject before a verb: a known source in the statement, or a name right before it."""
        end = signal.first - 1
        for mention in reversed(self._mentions):
            if mention.last > end or end - mention.last > _BEFORE:
                continue
            between = range(mention.last + 1, signal.first)
            if any(at in self._numbers or self._tokens[at].raw in ";؛" for at in between):
                break
            if part(self._cuts, mention.last) == part(self._cuts, signal.first):
                return self._mentioned(mention)
        if end >= 0 and self._tokens[end].is_word and self._quiet(end) and self._tokens[end].raw[0].islower():
            end -= 1
        if end > 0 and self._tokens[end].raw in _COMMAS:
            end -= 1  # 'its secretary, Hassan al Thawadi, said'
        return self._run_before(end) if end >= 0 and self._tokens[end].is_word else None

    def _subject_behind(self, signal: Signal) -> tuple[Said, int, int] | None:
        """The subject behind a verb ('sagte Gouverneur Green', 'ha riferito Reuters'); it must follow at once."""
        at = signal.last + 1
        while at < len(self._tokens) and at - signal.last < 3 and self._quiet(at):
            at += 1
        arabic = at < len(self._tokens) and is_arabic(self._tokens[at].raw)
        closed = signal.first > 0 and self._tokens[signal.first - 1].raw in STOPS | {"-"} | QUOTES
        reach = _BEHIND if arabic or closed else 2
        for mention in self._mentions:
            if signal.last < mention.first <= at + reach and self._free(at, mention.first - 1):
                return self._mentioned(mention)
        if at >= len(self._tokens) or at in self._anonymous or at in self._numbers:
            return None
        if arabic:
            named = self._named(at, 0)
            return named if named and self._told(named[2] + 1) else None
        return self._named(at, _TITLES) if closed else None

    def _told(self, at: int) -> bool:
        """Whether what was said begins soon: 'said Ahmed ... that'."""
        return any(s.sort == "that" and at <= s.first <= at + _BEFORE for s in self._signals)

    def _mentioned(self, mention: Mention) -> tuple[Said, int, int]:
        """A known source, and for a post its holder beside it: 'governor, Marwan Abboud'."""
        places = mention.places if mention.source.placed else frozenset()
        first, last = mention.first, mention.last
        if mention.source.sort != "post":
            return Said(mention.source, (), places), first, last
        at = last + 1
        at += at < len(self._tokens) and self._tokens[at].raw in _COMMAS
        found = self._holder(at) if at < len(self._tokens) else None
        if found is not None:
            return Said(mention.source, found[0], places), first, found[1]
        before = self._run_before(first - 1) if first and self._tokens[first - 1].is_word else None
        if before is not None and not has_capitalised_nouns(self._lang):
            return Said(mention.source, before[0].name, places), before[1], last
        return Said(mention.source, (), places), first, last

    def _holder(self, at: int) -> tuple[tuple[str, ...], int] | None:
        raw = self._tokens[at].raw
        if not self._tokens[at].is_word or at in self._numbers:
            return None
        if is_arabic(raw):
            placed = place(raw, self._lang) or fold(raw) in self._silent
            return None if placed else self._script_run(at, 2)
        return None if place(raw, self._lang) else self._run(at)

    def _named(self, at: int, lower: int) -> tuple[Said, int, int] | None:
        """A name from `at` on, behind at most so many words in small letters (titles)."""
        if at < len(self._tokens) and is_arabic(self._tokens[at].raw):
            script = self._script_run(at, _SCRIPT_NAME)
            return (Said(None, script[0], frozenset()), at, script[1]) if script else None
        for start in range(at, min(len(self._tokens), at + lower + 1)):
            token = self._tokens[start]
            if start in self._numbers or token.raw in STOPS or start in self._anonymous:
                return None
            found = self._run(start)
            if found is not None:
                return Said(None, found[0], frozenset()), at, found[1]
        return None

    def _run(self, at: int) -> tuple[tuple[str, ...], int] | None:
        """Words in capitals from `at` on, joined by signs or one short word; without places at its end."""
        words: list[str] = []
        last = at - 1
        while at < len(self._tokens) and len(words) < _NAME and at not in self._numbers:
            token = self._tokens[at]
            if token.is_word and token.raw[0].isupper() and at not in self._anonymous:
                words.append(token.raw)
                last = at
            elif not (self._joins(at, last) if words else token.raw in QUOTES):
                break
            at += 1
        placed = all(place(word, self._lang) for word in words)
        return (tuple(words), last) if words and not placed else None

    def _joins(self, at: int, last: int) -> bool:
        """Whether a sign or a short word right behind a name's word may join another one to it."""
        raw = self._tokens[at].raw
        return raw not in STOPS and at - last == 1 and len(raw) <= _JOINS

    def _run_before(self, end: int) -> tuple[Said, int, int] | None:
        """Words in capitals that end at `end`; a single one that begins the sentence or is a place is none."""
        words: list[str] = []
        at = end
        if end >= 0 and place(self._tokens[end].raw, self._lang):
            return self._seat(end)
        while at >= 0 and at not in self._numbers and len(words) < _NAME:
            token = self._tokens[at]
            if words and token.raw == "-" and self._tokens[at - 1].raw[:1].isupper():
                at -= 1
                continue
            if not token.is_word or not token.raw[0].isupper() or is_arabic(token.raw) or at in self._anonymous:
                break
            words.insert(0, token.raw)
            at -= 1
        while words and fold(words[0]) in self._silent:
            words, at = words[1:], at + 1
        if not words:
            return None
        if has_capitalised_nouns(self._lang) and len(words) == 1 and not _is_name(words[0]):
            return None
        return Said(None, tuple(words), frozenset()), at + 1, end

    def _seat(self, at: int) -> tuple[Said, int, int] | None:
        """A country or its seat of government that speaks ('Madrid says'); not one within a phrase ('in Madrid')."""
        token = self._tokens[at]
        if not token.raw[0].isupper() or (at and self._tokens[at - 1].is_word):
            return None
        return Said(known("government"), (), place(token.raw, self._lang)), at, at

    def _script_run(self, at: int, most: int) -> tuple[tuple[str, ...], int] | None:
        """So many words at most in a script without capitals; titles, which have the article, are left out."""
        words: list[str] = []
        titles = True
        while at < len(self._tokens) and len(words) < most and at not in self._numbers:
            token = self._tokens[at]
            if token.raw in QUOTES and not words:
                at += 1
                continue
            if not token.is_word or fold(token.raw) in self._silent or at in self._anonymous:
                break
            defined = token.raw.startswith(_ARTICLE)
            words = words if defined or not titles else []
            titles = titles and defined
            words.append(token.raw)
            at += 1
        return (tuple(words), at - 1) if words else None

    def _quiet(self, at: int) -> bool:
        raw = self._tokens[at].raw
        elided = len(raw) == 1 and raw.isalpha()  # "l'Oms"
        return at not in self._numbers and (elided or raw in QUOTES or raw == "-" or fold(raw) in self._silent)

    def _free(self, first: int, last: int) -> bool:
        """Whether no figure and no stop stands there; signs within names do not count."""
        return not any(at in self._numbers or self._tokens[at].raw in STOPS for at in range(first, last + 1))


def _is_name(word: str) -> bool:
    """Whether a word looks like a name where all nouns have capitals: capitals within it ('GasBuddy', 'BEA')."""
    return any(c.isupper() for c in word[1:])
