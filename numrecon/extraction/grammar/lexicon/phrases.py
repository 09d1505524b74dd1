"""A trie of folded phrases: which of them start at a token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from numrecon.extraction.grammar.lexicon.arabic import CLITICS, LAM_ARTICLE
from numrecon.extraction.grammar.lexicon.entries import Entry, Match
from numrecon.langs import fold
from numrecon.langs.tokens import words_of


@dataclass(slots=True)
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    #: whether a phrase that ends here may be, start or stand in for a number
    head: bool = False


def _mark(node: _Node, roles: frozenset[str]) -> None:
    node.head = any(entry.role in roles for entry in node.entries)
    for child in node.children.values():
        _mark(child, roles)


def _leads(node: _Node) -> bool:
    """Whether a head ends at the node or goes on from it."""
    return node.head or any(map(_leads, node.children.values()))


class Phrases:
    """Phrases of one language with what each is; `clitics`: particles may be written together with a word."""

    def __init__(self, *, clitics: bool) -> None:
        self.clitics = clitics
        self._root = _Node()
        #: roles that some phrase has
        self.roles: set[str] = set()
        #: words in the longest phrase, and in the longest one that ends with a word
        self.longest = 0
        self._longest_ending: dict[str, int] = {}
        #: (clitic, node) of a first word; asked of every token, so it is kept for the words that are usual
        self._first = lru_cache(maxsize=1 << 16)(self._steps_from_root)

    def add(self, forms: Iterable[str], role: str, value: Any, form: str = "") -> None:
        """Enter phrases; a phrase may have several entries."""
        for surface in forms:
            node = self._root
            words = words_of(surface)
            if not words:
                continue
            self.roles.add(role)
            self.longest = max(self.longest, len(words))
            self._longest_ending[words[-1]] = max(self._longest_ending.get(words[-1], 0), len(words))
            for word in words:
                node = node.children.setdefault(word, _Node())
            entry = Entry(role, value, form, surface)
            if not any(old[:3] == entry[:3] and old.surface == surface for old in node.entries):
                node.entries.append(entry)

    def at(self, words: list[str], first: int) -> list[Match]:
        """All phrases that start at word `first` of folded words, longest first."""
        nodes = self._first(words[first])
        found: list[Match] = []
        last = first + 1
        while nodes:
            found += [Match(first, last, entry, clitic) for clitic, node in nodes for entry in node.entries]
            if last >= len(words) or len(nodes) == 1 and not nodes[0][1].children:
                break
            nodes = [(clitic, child) for clitic, node in nodes for _, child in self._steps(node, words[last])]
            last += 1
        found.reverse()
        return found

    def reach(self, word: str) -> int:
        """How many words the longest phrase may have that ends with a folded word."""
        return self.longest if self.clitics else self._longest_ending.get(word, 0)

    def mark_heads(self, roles: frozenset[str]) -> None:
        """Say which roles make a phrase a head; asked for once, when all phrases are entered."""
        _mark(self._root, roles)

    def may_head(self, word: str) -> bool:
        """Whether some head starts with a folded word."""
        return any(_leads(node) for _, node in self._first(word))

    def heads(self, words: list[str], first: int) -> bool:
        """Whether a head starts at word `first` of folded words."""
        nodes, last = self._first(words[first]), first + 1
        while nodes:
            if any(node.head for _, node in nodes):
                return True
            if last == len(words):
                break
            nodes = [step for _, node in nodes for step in self._steps(node, words[last])]
            last += 1
        return False

    def _steps_from_root(self, word: str) -> list[tuple[int, _Node]]:
        return list(self._steps(self._root, word))

    def _steps(self, node: _Node, word: str) -> Iterator[tuple[int, _Node]]:
        """(clitic, child) of a word as it stands and, where that is at most the start of a phrase, without
        its clitics.
        """
        child = node.children.get(word)
        if self.clitics and len(word) > 2 and (child is None or not child.entries):
            for clitic in (*LAM_ARTICLE, *CLITICS):
                rest = word[len(clitic) :] if word.startswith(clitic) else ""
                if len(rest) > 1 and (bare := node.children.get(rest)) is not None:
                    yield len(clitic), bare
        if child is not None:
            yield 0, child

    def meanings(self, word: str, role: str) -> list[Any]:
        """What a word by itself stands for in a role."""
        node = self._root.children.get(fold(word))
        return [entry.value for entry in node.entries if entry.role == role] if node is not None else []
