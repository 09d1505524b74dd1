"""Text of any size with known figures, from a fixed seed: `python bench/corpus.py MEGABYTES > corpus.jsonl`.

Each document is prose without figures with a few sentences that state one figure each; the figure is drawn at random
and written as the language's newspapers write it, so that what a reader must find is known.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from numrecon.model import Document


@dataclass(frozen=True)
class Style:
    """How a language writes: grouping mark, sentences with one '{}' for the figure, prose without figures."""

    group: str
    frames: tuple[str, ...]
    prose: tuple[str, ...]


STYLES = {
    "en": Style(
        ",",
        (
            "The agency counted {} visitors on Monday.",
            "More than {} homes lost power.",
            "The firm paid ${} for the plant.",
        ),
        ("Nobody at the ministry wanted to comment on the decision.", "The weather stayed calm along the coast."),
    ),
    "de": Style(
        ".",
        ("Die Polizei meldete {} Besucher.", "Mehr als {} Haushalte waren ohne Strom.", "Das Werk kostete {} Euro."),
        ("Im Ministerium wollte sich niemand dazu äußern.", "An der Küste blieb das Wetter ruhig."),
    ),
    "pl": Style(
        " ",
        ("Urząd naliczył {} gości.", "Ponad {} domów nie ma prądu.", "Zakład kosztował {} zł."),
        ("Nikt w ministerstwie nie chciał tego komentować.", "Na wybrzeżu pogoda była spokojna."),
    ),
    "it": Style(
        ".",
        ("L'agenzia ha contato {} visitatori.", "Oltre {} case sono senza corrente.", "La fabbrica è costata {} euro."),
        ("Nessuno al ministero ha voluto commentare la scelta.", "Lungo la costa il tempo è rimasto calmo."),
    ),
    "pt": Style(
        ".",
        ("A agência contou {} visitantes.", "Mais de {} casas ficaram sem luz.", "A fábrica custou {} euros."),
        ("Ninguém no ministério quis comentar a decisão.", "O tempo ficou calmo ao longo da costa."),
    ),
    "ar": Style(
        ",",
        ("أحصت الوكالة {} زائر.", "انقطعت الكهرباء عن أكثر من {} منزل.", "بلغت كلفة المصنع {} دولار."),
        ("لم يرغب أحد في الوزارة في التعليق على القرار.", "بقي الطقس هادئا على طول الساحل."),
    ),
}


def documents(size: int, seed: int = 1, langs: tuple[str, ...] = tuple(STYLES)) -> Iterator[tuple[Document, list[int]]]:
    """Documents of about 3 KB until `size` bytes of UTF-8 are written, each with the values it states, in order."""
    chance = random.Random(seed)
    written = number = 0
    while written < size:
        number += 1
        lang = langs[number % len(langs)]
        document, values = _document(f"doc-{number}", lang, STYLES[lang], chance)
        written += len(document.text.encode())
        yield document, values


def _document(name: str, lang: str, style: Style, chance: random.Random) -> tuple[Document, list[int]]:
    lines, values = [], []
    for _ in range(chance.randrange(10, 20)):
        value = chance.randrange(2_100, 10 ** chance.randrange(5, 9))
        values.append(value)
        lines.append(chance.choice(style.frames).format(f"{value:,}".replace(",", style.group)))
        lines += [chance.choice(style.prose) for _ in range(chance.randrange(1, 5))]
    return Document(name, " ".join(lines), lang=lang), values


def main() -> None:
    """Write a corpus of so many megabytes as JSONL to standard output."""
    for document, _ in documents(int(float(sys.argv[1]) * 1e6)):
        print(json.dumps({"id": document.id, "lang": document.lang, "text": document.text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
