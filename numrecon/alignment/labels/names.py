"""Names that a label may have: labels (H200), territories by their English names, and what capitals say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from numrecon import langs
from numrecon.alignment.claims.context import Context, Word
from numrecon.alignment.words.concepts import table
from numrecon.alignment.words.forms import is_arabic, plain
from numrecon.alignment.words.languages import function_words, has_capitalised_nouns
from numrecon.langs.fold import fold

#: Words of a whole name at most.
_WHOLE = 3


def named(word: Word, lang: str, *, known: bool) -> Iterator[str]:
    """The names that a word is; a word in capitals that is none of the tables only where it is `known` for one."""
    raw = word.raw
    if is_arabic(raw):
        if word.place:
            yield territory(word.place)
    elif any(c.isdigit() for c in raw):
        if any(c.isalpha() for c in raw):
            yield raw
    elif raw[0].isupper():
        if word.place:
            yield territory(word.place)
        elif word.place is None and known and not word.first and not _is_common(raw, lang):
            yield raw


@cache
def territory(code: str) -> str:
    """English name of a territory, from CLDR."""
    return str(langs.load("en").cldr["territories"].get(code, [code])[0])


def _is_common(word: str, lang: str) -> bool:
    """Whether the vocabulary knows the word, be it as one that means nothing, such as the name of a day."""
    stems = table().words.get(lang.partition("_")[0])
    return bool(table().meanings(word, lang)) or (stems is not None and plain(word) in stems.exact)


def is_name(word: Word, lang: str) -> bool:
    """Whether capitals make the word a name by themselves."""
    base = lang.partition("_")[0]
    return not has_capitalised_nouns(base) and fold(word.raw) not in function_words(base) and len(word.raw) > 1


def whole(name: str, members: Sequence[Context]) -> str:
    """The name with the capitalised words that most claims write around it: 'Harding' -> 'Hamish Harding'; a label
    (H200) and a place as they are."""
    runs = Counter(
        " ".join(_run(c.words, k, c.claim.lang))
        for c in members
        for k, word in enumerate(c.words)
        if word.raw == name and name.isalpha() and not word.place
    )
    return min(runs, key=lambda run: (-runs[run], -len(run), run)) if runs else name


def _run(words: Sequence[Word], at: int, lang: str) -> list[str]:
    first = last = at
    while last + 1 < len(words) and last - first + 1 < _WHOLE and _joined(words[last], words[last + 1]):
        last += 1
    while (
        first > 0
        and last - first + 1 < _WHOLE
        and _joined(words[first - 1], words[first])
        and is_name(words[first - 1], lang)
    ):
        first -= 1
    return [word.raw for word in words[first : last + 1]]


def _joined(one: Word, other: Word) -> bool:
    """Whether two words in a row are one name: both in capitals, and nothing between them."""
    next_to = one.after == other.after and abs(one.distance - other.distance) == 1
    return next_to and one.raw[0].isupper() and other.raw[0].isupper()
