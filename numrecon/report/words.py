"""Text from strangers made safe to show, and the words that reports use.  Data files never pass through here."""

from __future__ import annotations

import re
from unicodedata import bidirectional

FSI, PDI = "\u2068", "\u2069"
#: Control characters, half surrogates and what XML forbids: a terminal could obey them, a parser would refuse them.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"\s+")
#: What stands between the quotation marks of an explanation.
_QUOTATION = re.compile("(?<=\u201c)([^\u201c\u201d]+)(?=\u201d)")

STATUS_WORDS = {
    "single": "one claim only",
    "agree": "the claims agree",
    "compatible": "the claims can be reconciled",
    "tension": "the claims are in tension",
    "contradiction": "the claims contradict each other",
}
CAUSE_WORDS = {
    "superseded": "superseded by a later figure",
    "factor": "a slip by a power of ten",
    "unit": "another unit",
    "currency": "another currency",
    "each_total": "each against total",
    "part_of": "a part against the whole",
    "rounding": "rounding",
    "definition": "another definition",
    "misreading": "a misreading",
}
RELATION_WORDS = {
    "sum": "sum",
    "part_of": "part of",
    "each_total": "each and total",
    "conversion": "conversion",
    "same_origin": "same origin",
    "definition": "another definition",
}
HEDGE_WORDS = {
    "exact": "exact",
    "about": "about",
    "almost": "almost",
    "more_than": "more than",
    "at_least": "at least",
    "less_than": "less than",
    "at_most": "at most",
    "range": "range",
    "vague": "vague word",
}


def visible(text: str) -> str:
    """`text` with what no terminal should obey and no XML may hold replaced by U+FFFD."""
    return _CONTROLS.sub("\ufffd", text)


def parts_of(text: str) -> list[tuple[str, bool]]:
    """An explanation in its parts, each with whether it is a quotation, which runs in its own direction."""
    return [(part, number % 2 == 1) for number, part in enumerate(_QUOTATION.split(text)) if part]


def isolated_quotes(text: str) -> str:
    """An explanation for the terminal: left to right, each quotation in its own direction."""
    return "".join(isolated(part) if quotation else _tidy(part) for part, quotation in parts_of(text))


def _tidy(text: str) -> str:
    """As `clean`, with the space at either end kept as one."""
    return _SPACE.sub(" ", visible(_BIDI.sub("", text)))


def clean(text: str) -> str:
    """`text` on one line, runs of white space as one space, control characters replaced, bidi controls dropped."""
    return _tidy(text).strip()


def isolated(text: str) -> str:
    """`text` cleaned; where it holds right-to-left letters, wrapped so that its direction touches nothing around it.

    The marks are Unicode's isolates (TR9); text without such letters is left bare, for terminals that show marks.
    """
    tidy = clean(text)
    if tidy.isascii() or not any(bidirectional(letter) in ("R", "AL", "AN") for letter in tidy):
        return tidy
    return f"{FSI}{tidy}{PDI}"


def quoted(text: str) -> str:
    """`text` cleaned, isolated, in quotation marks."""
    return f"\u201c{isolated(text)}\u201d"


def shortened(text: str, size: int) -> str:
    """`text` cleaned and cut to `size` code points, at a space where one is near."""
    short = clean(text)
    if len(short) <= size:
        return short
    head = short[: size - 1]
    space = head.rfind(" ")
    return (head[:space] if space > size // 2 else head).rstrip() + "\u2026"


def counted(number: int, word: str, plural: str = "") -> str:
    """'1 claim', '2,000 claims'."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def split_sentence(sentence: str, quote: str) -> tuple[str, str, str]:
    """The sentence before, in and after its quote, each cleaned of controls; no quote found: all of it before.

    A place where the quote stands as a word of its own wins over one inside a longer word or number.
    """
    place = _place(sentence, quote)
    if place < 0:
        return visible(sentence), "", ""
    parts = sentence[:place], sentence[place : place + len(quote)], sentence[place + len(quote) :]
    before, inside, after = (_SPACE.sub(" ", visible(part)) for part in parts)
    return before.lstrip(), inside, after.rstrip()


def _place(sentence: str, quote: str) -> int:
    first = place = sentence.find(quote) if quote else -1
    while place >= 0:
        end = place + len(quote)
        inside = sentence[place - 1 : place].isalnum() or sentence[end : end + 1].isalnum()
        if not inside:
            return place
        place = sentence.find(quote, place + 1)
    return first
