"""A trie of folded phrases: which of them start at a token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from numrecon.extraction.grammar.lexicon.arabic import CLITICS, LAM_ARTICLE
from numrecon.extraction.grammar.lexicon.entries import Entry, Match
from numrecon.langs import fold
from numrecon.langs.tokens import words_of


@dataclass
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


class Phrases:
    """Phrases of one language with what each is; `clitics`: particles may be written together with a word."""

    def __init__(self, *, clitics: bool) -> None:
        self.clitics = clitics
        self._root = _Node()

    def add(self, forms: Iterable[str], role: str, value: Any, form: str = "") -> None:
        """Enter phrases; a phrase may have several entries."""
        for surface in forms:
            node = self._root
            words = words_of(surface)
            if not words:
                continue
            for word in words:
                node = node.children.setdefault(word, _Node())
            entry = Entry(role, value, form, surface)
            if not any(old[:3] == entry[:3] and old.surface == surface for old in node.entries):
                node.entries.append(entry)

    def at(self, words: list[str], first: int) -> list[Match]:
        """All phrases that start at word `first` of folded words, longest first."""
        found: list[Match] = []
        last = first + 1
        nodes = list(self._steps(self._root, words[first]))
        while nodes:
            found.extend(Match(first, last, entry, clitic) for clitic, node in nodes for entry in node.entries)
            if last >= len(words):
                break
            nodes = [(clitic, child) for clitic, node in nodes for _, child in self._steps(node, words[last])]
            last += 1
        found.reverse()
        return found

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
