"""What `extract` and `reconcile` share: documents in, extractions out, what was skipped."""

from __future__ import annotations

import argparse
import os
import threading
from collections.abc import Iterable, Iterator
from typing import Any

from numrecon import api, langs
from numrecon.cli.messages import say
from numrecon.cli.progress import watched
from numrecon.errors import NumreconError, UsageError
from numrecon.model import Extraction
from numrecon.text.inputs import count, documents, files

DONE, SKIPPED = 0, 3


class Reading:
    """The inputs of one command.  `skipped` counts what --keep-going passed over; final once all has been read."""

    def __init__(self, options: argparse.Namespace) -> None:
        """Raises UsageError where no input is named, UnknownLanguageError for --lang."""
        if not options.inputs:
            raise UsageError("no input", hint="name files or folders, or - for standard input")
        if options.lang != "auto":
            langs.load(options.lang)
        self.options = options
        self.skipped = 0
        self._lock = threading.Lock()

    @property
    def exit_code(self) -> int:
        """0, or 3 where something was skipped."""
        return SKIPPED if self.skipped else DONE

    def extractions(self, *, streaming: bool = False) -> Iterator[Extraction]:
        """What is read, document by document; raises at the first error unless --keep-going was given."""
        options = self.options
        on_error = self._skip if options.keep_going else None
        source = documents(
            options.inputs,
            input_format=options.input_format,
            encoding=options.encoding,
            on_error=on_error,
            on_repeated=self._warn,
        )
        found = api.read(
            source, options.lang, second_opinion=_second_opinion(options), workers=options.workers, on_error=on_error
        )
        return watched(found, self._total, quiet=options.quiet, streaming=streaming)

    def _total(self) -> int | None:
        return count(self.options.inputs, self.options.input_format)

    def _skip(self, error: NumreconError) -> None:
        """Count it and say so; with several workers, documents and results are looked at by different threads."""
        if isinstance(error, UsageError):
            raise error
        with self._lock:
            self.skipped += 1
        self._warn(error)

    def _warn(self, error: NumreconError) -> None:
        if not self.options.quiet:
            with self._lock:
                say("warning", error)


def grouping(options: argparse.Namespace) -> dict[str, Any]:
    """What `api.reconcile` and `api.explain` are told of how claims are grouped, labelled and read."""
    return {
        "pins": options.pin,
        "bans": options.ban,
        "questions": options.questions,
        "encoder": options.encoder,
        "label_lang": options.label_lang,
        "readings": options.readings,
    }


def _second_opinion(options: argparse.Namespace) -> api.Opinion | None:
    if not options.second_opinion:
        return None
    from numrecon.adapters.quantulum import second_opinion

    return second_opinion


def refuse_to_overwrite(inputs: Iterable[str], *outputs: str | None) -> None:
    """Raise UsageError where a file to be written is one of those to be read: a typing slip must not eat an article."""
    there = {os.path.realpath(path): path for path in outputs if path is not None and os.path.isfile(path)}
    for file in files(inputs) if there else ():
        if (same := there.get(os.path.realpath(file))) is not None:
            raise UsageError("the output is one of the inputs", where=same, hint="write it to another place")
