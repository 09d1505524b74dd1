"""Number words written as one: 'vierhundertzwanzigtausend', 'duecentomila', 'sechsfach', 'trzydniowy', 'ventenne'."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from numrecon.extraction.grammar.lexicon import Entry, Lexicon
from numrecon.extraction.grammar.numbers.composition import Sum

_VOWELS = "aeiou"
_DECADES = 20  # vague ages from here on say the decade of a life
_LEAST_ORDINAL = 20  # smaller ones are irregular and listed
_LONGEST = 90  # letters; the longest German number word below 10^6 has 65


@lru_cache(maxsize=1 << 14)
def split_fused(lexicon: Lexicon, word: str) -> tuple[Entry, ...]:
    """The parts of a fused number word that add up to one number, () where it is none.  `word` is folded."""
    if not lexicon.parts or not 5 <= len(word) <= _LONGEST:
        return ()
    dead: set[int] = set()
    for parts in _splits(lexicon, word, 0, dead):
        if len(parts) > 1 and add_up(parts, lexicon.inverted) is not None:
            return tuple(parts)
    return ()


def _splits(lexicon: Lexicon, word: str, start: int, dead: set[int]) -> list[list[Entry]]:
    """Ways to split word[start:], longest part first; `dead` remembers where there is none, so this stays quadratic."""
    if start == len(word):
        return [[]]
    if start in dead:
        return []
    found: list[list[Entry]] = []
    for end in range(len(word), start, -1):
        entries = lexicon.parts.get(word[start:end])
        if entries:
            rest = _splits(lexicon, word, end, dead)
            found.extend([entry, *tail] for tail in rest[:4] for entry in entries)
            if len(found) >= 8:
                break
    if not found:
        dead.add(start)
    return found[:8]


def add_up(parts: list[Entry] | tuple[Entry, ...], inverted: bool) -> Decimal | None:
    """Value of the parts of a fused word; None where they do not add up."""
    total, linked = Sum(inverted), False
    for part in parts:
        if part.role == "additive":
            linked = True
            continue
        done = total.multiply(part.value) if part.role == "scale" else total.number(part.value, linked)
        if not done:
            return None
        linked = False
    return None if linked or total.empty else total.value


@lru_cache(maxsize=1 << 14)
def split_suffix(lexicon: Lexicon, word: str) -> tuple[Decimal, Entry, int] | None:
    """(number, suffix entry, length of the suffix) of a word such as 'sześciokrotnie', 'dreitägig'; else None."""
    if len(word) > _LONGEST:
        return None
    for size in range(len(word) - 2, 1, -1):
        entry = lexicon.suffixes.get(word[-size:])
        if entry is None or entry.role in ("ordinal_mark", "decade"):
            continue
        value = number_of(lexicon, word[:-size])
        if value is not None:
            return value, entry, size
    prefix = hedge_prefix(lexicon, word)
    return split_suffix(lexicon, word.removeprefix(prefix)) if prefix else None


def hedge_prefix(lexicon: Lexicon, word: str) -> str:
    """The hedge that a folded word starts with ('PONADdwugodzinny'), '' where there is none."""
    return next((prefix for prefix in lexicon.hedge_prefixes if word.startswith(prefix)), "")


@lru_cache(maxsize=1 << 14)
def split_vague(lexicon: Lexicon, word: str) -> tuple[tuple[Decimal, Decimal], Entry] | None:
    """(bounds of the vague word, suffix entry) of a word such as 'kilkudniowy', 'dwudziestokilkuletni'; else None.

    'kilkukrotnie' and 'kilkadziesiąty' are none: they say that something happened often, and where it stands; a
    'czterdziestokilkulatek' is in his forties.
    """
    for stem, bounds in lexicon.vague_prefixes.items():
        entry = lexicon.suffixes.get(word.removeprefix(stem)) if word.startswith(stem) else None
        aged = entry is not None and entry.role == "age" and bounds[0] < _DECADES
        if entry is not None and (aged or entry.role in ("adjective", "scale")):
            return bounds, entry
    return None


@lru_cache(maxsize=1 << 16)
def is_compound(lexicon: Lexicon, word: str) -> bool:
    """Whether a folded word that is no entry of its own may be a number written together with something."""
    fused = len(word) > 3 and (_fused_plural(lexicon, word) or bool(split_fused(lexicon, word)))
    return (
        fused
        or len(word) > 3
        and (
            split_suffix(lexicon, word) is not None
            or split_vague(lexicon, word) is not None
            or fused_ordinal(lexicon, word) is not None
        )
    )


@lru_cache(maxsize=1 << 14)
def fused_ordinal(lexicon: Lexicon, word: str) -> Decimal | None:
    """Value of an ordinal made of a fused number: 'dreihundertdreizehnte', 'centoventicinquesimo'; its last vowel may
    be elided.
    """
    for end in lexicon.ordinal_ends:
        stem = word.removesuffix(end)
        for number in (stem, *(stem + vowel for vowel in _VOWELS)) if stem != word else ():
            parts = split_fused(lexicon, number)
            if parts and (value := add_up(parts, lexicon.inverted)) is not None and value > _LEAST_ORDINAL:
                return value
    return None


def _fused_plural(lexicon: Lexicon, word: str) -> bool:
    """Whether it ends like the plural of a scale word ('Hunderttausende')."""
    return lexicon.fused and word.endswith(lexicon.plural_ends)


def number_of(lexicon: Lexicon, stem: str) -> Decimal | None:
    """Value of a folded stem: a prefix form, a numeral, or a fused number word."""
    value = lexicon.prefix_forms.get(stem)
    if value is None and lexicon.parts:
        parts = split_fused(lexicon, stem)
        value = add_up(parts, lexicon.inverted) if parts else None
    return value
