"""How many the holders of 'each' are, where a text says so: names listed before the figure, counts in its sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from numrecon.model import Claim, Question

#: Languages whose capital letters mark no names: all nouns have them, or none do.
_NO_NAMES = frozenset({"de", "ar"})
#: A word that joins two names has at most so many letters: 'and', 'e', 'i', 'y'.
_JOINS = 3

Sentence = tuple[str, str]  # document, sentence


def counts(questions: Sequence[Question]) -> Mapping[Sentence, list[Claim]]:
    """The exact whole counts of every sentence: what may be the number of holders."""
    found: dict[Sentence, list[Claim]] = defaultdict(list)
    for question in questions:
        for claim in question.claims if question.kind == "count" else ():
            if claim.hedge == "exact" and not claim.each and float(claim.value or 0).is_integer():
                found[claim.doc, claim.sentence].append(claim)
    return found


def holders(each: Claim, known: Mapping[Sentence, list[Claim]], most: int) -> dict[int, str]:
    """Number of holders -> the words that say so, for a figure that holds for each of them; 2 to `most`."""
    beside = known.get((each.doc, each.sentence), ())
    found = {int(claim.value): claim.quote for claim in beside if claim.value and 2 <= claim.value <= most}
    names = _names_before(each)
    if 2 <= len(names) <= most:
        found[len(names)] = " and ".join(names)
    return found


def _names_before(claim: Claim) -> list[str]:
    """The one list of names before the figure: 'Alibaba and ByteDance want ...' holds two.

    A list is a run of capitalised words, each joined to the next by a comma or one short word; two capitalised words
    side by side may be one name, and then nothing is certain.
    """
    place = claim.sentence.find(claim.quote)
    if place <= 0 or claim.lang.split("_")[0] in _NO_NAMES:
        return []
    words = claim.sentence[:place].split()
    lists = [run for run in _runs(words) if len(run) >= 2]
    if len(lists) != 1:
        return []
    steps = list(pairwise(lists[0]))
    joined = any(later - earlier == 2 for earlier, later in steps)
    double = any(later - earlier == 1 and not words[earlier].endswith(",") for earlier, later in steps)
    return [words[index].strip(",.;:") for index in lists[0]] if joined and not double else []


def _runs(words: Sequence[str]) -> list[list[int]]:
    """Indices of capitalised words, in runs with at most one short word between two."""
    runs: list[list[int]] = []
    for index, word in enumerate(words):
        if not word[:1].isupper():
            continue
        before = runs[-1][-1] if runs else -9
        between = words[before + 1 : index] if before >= 0 else []
        if before >= 0 and len(between) <= 1 and all(len(short) <= _JOINS for short in between):
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs
