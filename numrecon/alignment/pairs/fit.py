"""Fits the weights of the links: `python -m numrecon.alignment.pairs.fit [--encoder NAME] FILE [...] > weights.toml`.

A file is an annotated story (`seeds/stories/*.story`, see `labelled`) or labelled documents as JSONL, a line each:
`{"folder", "id", "text", "lang"?, "published"?, "weight"?, "claims": [{"start", "end", "question"}]}`.  Documents of
one folder are read together, as a user would; two claims of a folder answer one question when their labels say so.  A
document may be in several folders: mixing stories teaches what is merely alike, spoiling some figures teaches that
what differs may still answer one question.  `weight` (of the first line of a folder) says how much its pairs count.
Each encoder has weights of its own: those of NAME go to `weights-NAME.toml`.  Pairs are first fitted as they are seen
alone; what that makes the claims' partners is then evidence like any other.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from numrecon.alignment.claims.anchors import vectors
from numrecon.alignment.claims.columns import Bools, Floats, Ints, columns
from numrecon.alignment.claims.context import Context, contexts
from numrecon.alignment.claims.told_units import with_told_units
from numrecon.alignment.documents import labelled
from numrecon.alignment.documents.topics import topics
from numrecon.alignment.encoders.meaning import meaning
from numrecon.alignment.encoders.registry import DEFAULT, ENCODERS
from numrecon.alignment.encoders.registry import load as load_encoder
from numrecon.alignment.pairs.features import FEATURES, OF_PARTNERS, of_partners
from numrecon.alignment.pairs.links import compared
from numrecon.alignment.pairs.partners import partners
from numrecon.extraction import extract
from numrecon.langs import load
from numrecon.langs.vote import detect
from numrecon.model import Document

#: What can only speak for a link, and what can only speak against it, whatever chance says in the data.
_FOR = (
    "equal", "overlap", "large", "words", "words_unequal", "near", "topic_words", "margin", "noun_same", "noun_may",
    "things_shared", "place_same", "region_same", "axis_same", "place_axis_same", "year_same", "day_near", "retold",
    "next_figure", "gap_in_sentence", "unnamed", "two_sources", "one_source", "gap_same", "early",
    "goes_on_said", "goes_on_changed", "called_earlier", "partners_shared",
)  # fmt: skip
_AGAINST = (
    "small_equal", "gap", "small_gap", "gap_shrunk", "kind_differs", "per_open", "noun_differs", "things_extra",
    "place_differs", "implied_differs", "assumed_differs", "axis_differs", "year_differs", "far_sentence",
    "equal_in_sentence", "more", "total", "part_apart", "along", "goes_on_aside",
    "partners_differ",
)  # fmt: skip
#: What says something of two claims of one document only, and what else does of these.
_TELLINGS = (
    "headline", "headline_apart", "lead", "refines", "retold", "far_sentence", "next_figure", "gap_in_sentence",
    "equal_in_sentence", "unnamed", "more", "total", "parts", "two_sources", "one_source", "rivals",
    "restated", "goes_on", "goes_on_aside", "goes_on_said", "goes_on_changed", "called_earlier",
)  # fmt: skip
_WITHIN = (
    "bias", "equal", "small_equal", "overlap", "gap", "small_gap", "large", "unit_differs", "each_unequal",
    "points_unequal", "noun_same", "noun_differs", "things_shared", "things_extra", "place_same", "place_differs",
    "implied_differs", "assumed_differs", "region_same", "region_differs", "axis_same", "axis_differs",
    "year_differs", *_TELLINGS, "money", "measure", "share", *OF_PARTNERS,
)  # fmt: skip
_BETWEEN = tuple(name for name in FEATURES if name not in _TELLINGS)
#: What is a rule and not measured.  All but the last three are too rare in labelled text (of 47 pairs of percent and of
#: percentage points that differ none answers one question, of 73 in sums one, of 20 rivals 16, of 142 restated
#: in another unit 140, of 109 of two regions or cities two); that small counts agree by chance is hidden in it by
#: translations, which have few other counts, and that what is left over between two texts that say the same is one
#: figure, by the sentences that were left out of them.
_RULES = {
    "refines": 9.0, "each_unequal": -5.0, "points_unequal": -7.0, "parts": -6.0, "rivals": 3.0, "restated": 6.0,
    "region_differs": -3.0, "small_unnamed": -0.75, "left_over": 2.0, "left_beside": 1.5,
}  # fmt: skip
#: How much the pairs of an annotated story count: they are few, and like what folders hold.
_STORY = 2.0
#: Spread below which a feature is the same everywhere.
_CONSTANT = 1e-9
#: Pull of the weights towards 0, a pair, of two documents and of one; and the most any one of them may be.
_RIDGE, _RIDGE_WITHIN, _MOST = 2e-5, 2e-4, 9.0


def main(arguments: Sequence[str]) -> None:
    """Print the weights that fit the labelled documents of some files."""
    parser = argparse.ArgumentParser(prog="python -m numrecon.alignment.pairs.fit", description="Weights of the links.")
    parser.add_argument("paths", nargs="+", metavar="FILE")
    parser.add_argument("--encoder", choices=ENCODERS, default=DEFAULT)
    options = parser.parse_args(arguments)
    folders: dict[str, list[Mapping[str, Any]]] = {}
    for record in (record for path in options.paths for record in _records(Path(path))):
        folders.setdefault(record["folder"], []).append(record)
    for table, weights in fitted(folders.values(), options.encoder).items():
        print(f"[{table}]", *(f"{name} = {weight:.2f}" for name, weight in weights.items()), sep="\n")


def _records(path: Path) -> Iterable[Mapping[str, Any]]:
    if path.suffix == ".story":
        return [{**record, "weight": _STORY} for record in labelled.records(labelled.read(path))]
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def fitted(folders: Iterable[Sequence[Mapping[str, Any]]], encoder: str = DEFAULT) -> dict[str, dict[str, float]]:
    """One weight a feature for claims of two documents (`between`) and of one (`within`), seen alone (`..._alone`) and
    with their partners: logistic regressions over the pairs of all folders, signs held."""
    compared = [pairs(topic, encoder) for folder in folders for topic in _topics(folder)]
    within = np.concatenate([topic.within for topic in compared])
    same, weight = (np.concatenate([getattr(topic, name) for topic in compared]) for name in ("same", "weight"))

    def regressions(suffix: str = "", without: Collection[str] = ()) -> dict[str, dict[str, float]]:
        evidence = np.concatenate([topic.evidence for topic in compared])
        return {
            table + suffix: _regression(
                evidence[own], same[own], weight[own], [name for name in names if name not in without], pull
            )
            for table, own, names, pull in (
                ("between", ~within, _BETWEEN, _RIDGE),
                ("within", within, _WITHIN, _RIDGE_WITHIN),
            )
        }

    alone = regressions("_alone", OF_PARTNERS)
    for topic in compared:
        topic.see_partners(alone)
    return alone | regressions()


def _regression(evidence: Floats, same: Bools, weight: Floats, names: Collection[str], pull: float) -> dict[str, float]:
    """The weights of the named features, in the order of FEATURES."""
    fitting = [name for name in FEATURES if name in names and name not in _RULES]
    chosen = evidence[:, [FEATURES.index(name) for name in fitting]]
    scale = chosen.std(axis=0)
    scale[scale < _CONSTANT] = 1.0
    scaled, ridge = chosen / scale, pull * len(same)

    def loss(theta: Floats) -> tuple[float, Floats]:
        log_odds = scaled @ theta
        chance = 1 / (1 + np.exp(-np.clip(log_odds, -40, 40)))
        likelihood = np.where(same, np.logaddexp(0, -log_odds), np.logaddexp(0, log_odds))
        slope = scaled.T @ (weight * (chance - same)) + ridge * theta
        return float(weight @ likelihood + ridge / 2 * theta @ theta), slope

    signs = [(0, None) if name in _FOR else (None, 0) if name in _AGAINST else (None, None) for name in fitting]
    found = minimize(loss, np.zeros(len(fitting)), jac=True, method="L-BFGS-B", bounds=signs, options={"maxiter": 800})
    weights = dict(zip(fitting, np.clip(found.x / scale, -_MOST, _MOST).tolist(), strict=True))
    return {name: weights.get(name, _RULES.get(name, 0.0)) for name in FEATURES if name in names}


def _topics(folder: Sequence[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """The documents of a folder by topic, as `align` compares them."""
    found = topics([(_document(record), _lang(record)) for record in folder])
    return [[folder[int(k)] for k in np.flatnonzero(found == name)] for name in np.unique(found)]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Candidate pairs `i`, `j`, each (pairs,), of the claims of one topic, of the documents `doc` (claims,): their
    `evidence` (pairs, FEATURES), whether their labels are the `same` question and how much they count (`weight`), both
    (pairs,)."""

    doc: Ints
    i: Ints
    j: Ints
    evidence: Floats
    same: Bools
    weight: Floats

    @property
    def within(self) -> Bools:
        """(pairs,): whether both claims are of one document."""
        own: Bools = self.doc[self.i] == self.doc[self.j]
        return own

    def see_partners(self, alone: Mapping[str, Mapping[str, float]]) -> None:
        """Put into `evidence`, in place, what the partners of the claims say, by the tables of weights of pairs seen
        alone."""
        between, within = (
            self.evidence @ [alone[f"{table}_alone"].get(name, 0.0) for name in FEATURES]
            for table in ("between", "within")
        )
        log_odds = np.where(self.within, within, between)
        known = partners(self.doc, self.i, self.j, log_odds)
        self.evidence[:, [FEATURES.index(name) for name in OF_PARTNERS]] = of_partners(known, self.i, self.j)


def pairs(folder: Sequence[Mapping[str, Any]], encoder: str = DEFAULT) -> Pairs:
    """Every candidate pair of the documents, which are of one topic, each seen alone."""
    read = [context for number, record in enumerate(folder) for context in _read(record, number)]
    found = with_told_units(read, [0] * len(read))
    labels = [_label(folder[context.doc]["claims"], context) for context in found]
    claims, words, about = columns(found), vectors(found), meaning(found, load_encoder(encoder))
    parts = [(np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, len(FEATURES))))]
    parts += compared(claims, words, about) if found else []
    i, j, evidence = (np.concatenate(column) for column in zip(*parts, strict=True))
    same = np.array([labels[a] is not None and labels[a] == labels[b] for a, b in zip(i, j, strict=True)], dtype=bool)
    return Pairs(claims.doc, i, j, evidence, same, np.full(len(i), float(folder[0].get("weight", 1.0))))


def _read(record: Mapping[str, Any], number: int) -> Iterable[Context]:
    return contexts(extract(_document(record), load(_lang(record))), number)


def _document(record: Mapping[str, Any]) -> Document:
    return Document(record["id"], record["text"], published=record.get("published"))


def _lang(record: Mapping[str, Any]) -> str:
    return record.get("lang") or detect(record["text"]).lang


def _label(claims: Iterable[Mapping[str, Any]], context: Context) -> str | None:
    claim = context.claim
    return next((c["question"] for c in claims if c["start"] < claim.end and claim.start < c["end"]), None)


if __name__ == "__main__":
    main(sys.argv[1:])
