"""The running text of an HTML page: markup gone, blocks apart, white space as a browser shows it.

Written here because both matter for offsets that others rely on: it takes linear time on broken and hostile pages, and
gives the same text under every version of Python; `html.parser` promises neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

#: Elements whose content is no running text.
_DROPPED = frozenset({
    "script", "style", "template", "title", "noscript", "noframes", "iframe", "object", "svg", "math", "canvas",
    "audio", "video", "select", "datalist", "textarea",
})  # fmt: skip
#: Elements that stand in a line of text; every other one is a block of its own.
_INLINE = _DROPPED | frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "input", "ins", "kbd", "label", "mark", "meter", "nobr", "output", "picture", "progress", "q", "rb", "rp", "rt",
    "ruby", "s", "samp", "slot", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "track", "tt",
    "u", "var", "wbr",
})  # fmt: skip

_NAME = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
#: The rest of a tag: a '>' inside a quoted value does not end it.  Possessive, so it never tries twice.
_ATTRIBUTES = re.compile(r"(?:[^>=]|=\s*+(?:\"[^\"]*\"|'[^']*')?+)*+>")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLOCK, _LINE = "\n\n", "\n"


def text(page: str) -> str:
    """The text of a page: blocks separated by a blank line, `<br>` by a line break; entities resolved."""
    reading = _Reading(page)
    at = 0
    while (start := page.find("<", at)) >= 0:
        reading.pieces.append(page[at:start])
        at = reading.behind(start)
    reading.pieces.append(page[at:])
    reading.part("")
    return "".join(reading.out)


@dataclass
class _Reading:
    """What is read so far; `pieces` is the raw text of the line or block under way."""

    page: str
    pieces: list[str] = field(default_factory=list)
    out: list[str] = field(default_factory=list)
    gap: str = ""
    #: No tag ends outside quotes from here on: a quote was never closed, so they no longer count.
    quotes_open: bool = False
    #: Elements without an end tag from here on; each is looked for in vain once only.
    endless: set[str] = field(default_factory=set)
    #: Where the last '>' of the page stands; behind it nothing is looked for.
    last: int = field(init=False)

    def __post_init__(self) -> None:
        self.last = self.page.rfind(">")

    def part(self, gap: str) -> None:
        """End the line or block under way; `gap` is what separates it from the next one."""
        words = unescape(_SPACE.sub(" ", "".join(self.pieces))).strip(" ")
        self.pieces.clear()
        if words:
            self.out += [self.gap, words] if self.out else [words]
            self.gap = ""
        self.gap = max(self.gap, gap)

    def behind(self, start: int) -> int:
        """Where the text goes on behind the markup at `start`; a '<' that begins none is text."""
        if self.page.startswith("<!--", start):
            return self._after("-->", start + 2)
        if self.page.startswith(("<!", "<?"), start):
            return self._after(">", start)
        match = _NAME.match(self.page, start) if start < self.last else None
        if match is None:
            self.pieces.append("<")
            return start + 1
        name, end = match[2].lower(), self._tag_end(match.end())
        if name == "br" or name not in _INLINE:
            self.part(_LINE if name == "br" else _BLOCK)
        return self._element_end(name, end) if name in _DROPPED and not match[1] else end

    def _tag_end(self, at: int) -> int:
        """Behind the '>' of the tag."""
        if not self.quotes_open:
            match = _ATTRIBUTES.match(self.page, at)
            if match:
                return match.end()
            self.quotes_open = True
        return self.page.find(">", at) + 1

    def _element_end(self, name: str, at: int) -> int:
        """Behind the end tag of a dropped element; where it has none, only its tag is dropped."""
        if name in self.endless or self.page[at - 2] == "/":
            return at
        match = re.compile(rf"</{name}(?=[\s/>])[^>]*>", re.IGNORECASE).search(self.page, at)
        if match is None:
            self.endless.add(name)
        return match.end() if match else at

    def _after(self, mark: str, start: int) -> int:
        end = self.page.find(mark, start)
        return len(self.page) if end < 0 else end + len(mark)
