"""Entry point of the command: parses, dispatches, and turns every expected failure into one line and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from numrecon.cli import sinks
from numrecon.cli.messages import say, write
from numrecon.cli.options import parse
from numrecon.errors import NumreconError

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `numrecon` with `arguments` (default: those of the process); returns the exit code.

    0 done; 1 something at or above --fail-on; 2 usage or input error; 3 done, some inputs skipped; 130 interrupted.
    """
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except NumreconError as error:
        say("error", error)
        return error.exit_code
    except KeyboardInterrupt:
        write("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough: no failure of ours.
        sinks.abandon_stdout()
        return 0


def _run(arguments: Sequence[str]) -> int:
    try:
        options = parse(arguments)
    except SystemExit as done:  # --help and --version
        return int(done.code or 0)
    code: int = import_module(f"numrecon.cli.{options.command}").run(options)
    return code
