"""Makes `usual.json`, what documents of a language mean as a whole.

`python -m numrecon.alignment.documents.usual STORY [...]`
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from numrecon.alignment.documents import labelled
from numrecon.alignment.documents.topics import USUAL, means
from numrecon.alignment.words.texts import texts


def main(paths: Sequence[str]) -> None:
    """Write the means of the languages of some annotated stories, which should be on many events."""
    documents = [document for path in paths for document, _ in labelled.read(Path(path)).articles]
    langs = np.array([str(document.lang).partition("_")[0] for document in documents])
    rows = means(texts((document.text, str(document.lang)) for document in documents))
    found = {
        lang: [round(float(x), 4) for x in rows[langs == lang].mean(axis=0)] for lang in sorted(set(langs.tolist()))
    }
    source = f"{len(documents)} articles on {len(paths)} events, seeds/stories; made by usual.py"
    text = json.dumps({"source": source, "means": found})
    USUAL.write_text(text.replace("], ", "],\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
