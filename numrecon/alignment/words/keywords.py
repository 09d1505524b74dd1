"""All words that we have: of our own tables and language files, and of CLDR.  Those who make the static table and the
gazetteer ask for them.

The keywords of pictograms in CLDR (Unicode-3.0) are those of the npm package cldr-annotations-full 48.2.0.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from numrecon import langs
from numrecon.langs.fold import fold

_SHORTEST = 3
#: A whole word; beginnings of words, which end in a star in the concept table, are none.
_WORD = re.compile(r"[^\W\d_]++(?!\*)")
#: Scripts of the languages that the words are for; the vocabulary has others, which no document of ours is in.
_SCRIPTS = re.compile("[a-z\u00df-\u024f\u0621-\u064a]+")


def keywords(annotations: Path) -> Iterator[str]:
    """Words that CLDR describes pictograms with, folded."""
    for lang in langs.codes():
        path = annotations / "annotations" / lang / "annotations.json"
        for text in _texts(json.loads(path.read_text(encoding="utf-8"))["annotations"]["annotations"]):
            words = (fold(word) for word in _WORD.findall(text))
            yield from (word for word in words if is_read(word))


def is_read(word: str) -> bool:
    """Whether a folded word is long enough to say something, and in a script that we read."""
    return len(word) >= _SHORTEST and _SCRIPTS.fullmatch(word) is not None


def own_words() -> Iterator[str]:
    """Words of the language files, of CLDR and of the concept table, folded."""
    files = sorted((Path(__file__).parent / "vocabulary").glob("*.toml"))
    concepts = "\n".join(path.read_text(encoding="utf-8") for path in files)
    texts = [concepts]
    for code in langs.codes():
        language = langs.load(code)
        texts += _texts({key: value for key, value in language.data.items() if key not in ("examples", "language")})
        texts += _texts(language.cldr)
    for text in texts:
        yield from (fold(word) for word in _WORD.findall(text) if len(word) >= _SHORTEST)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
