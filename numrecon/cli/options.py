"""Every command and flag in one table each; the parsers are built from them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NoReturn

from numrecon import __version__
from numrecon.errors import UsageError
from numrecon.model import STATUSES
from numrecon.text.formats import INPUT_FORMATS

#: Commands that read documents; of these, those whose output may go to a file, and those that group claims.
READERS = ("extract", "reconcile", "explain")
WRITERS = ("extract", "reconcile")
ALIGNERS = ("reconcile", "explain")

#: Command -> what it does, in one line.
COMMANDS: Mapping[str, str] = {
    "extract": "every figure of the inputs: value, bounds, hedge, unit, what is counted",
    "reconcile": "group the claims that answer one question, and say what they allow together",
    "explain": "how a figure was read and which question it is in, or why two are in one or are not",
    "calibration": "how far verdicts keep their promises, on published measurements or on a table with truths",
    "langs": "the languages there are",
}
#: Output format -> suffixes that stand for it, by command; the first format is the default.
FORMATS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "extract": {
        "table": (".txt",),
        "jsonl": (".jsonl", ".ndjson"),
        "csv": (".csv",),
        "parquet": (".parquet",),
    },
    "reconcile": {
        "table": (".txt",),
        "jsonl": (".jsonl", ".ndjson"),
        "csv": (".csv",),
        "html": (".html", ".htm"),
        "md": (".md", ".markdown"),
    },
    "explain": {"table": (), "jsonl": ()},
    "calibration": {"table": (), "json": (), "md": (), "svg": ()},
    "langs": {"table": (), "json": ()},
}


@dataclass(frozen=True, slots=True)
class Option:
    """A flag or positional, the commands that take it, and what argparse is told about it."""

    flags: tuple[str, ...]
    commands: tuple[str, ...]
    help: str
    settings: Mapping[str, Any]


def _option(*flags: str, commands: tuple[str, ...], help: str, **settings: Any) -> Option:
    return Option(flags, commands, help, settings)


def _workers(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes, which is 1 or more")
    return int(text)


def _level(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no probability between 0 and 1, such as 0.9")
    return number


def _format(command: str) -> Option:
    names = tuple(FORMATS[command])
    by_suffix = " (default: by the suffix of -o, else table)" if command in WRITERS else " (default: table)"
    return _option("--format", commands=(command,), choices=names, help="form of the output" + by_suffix)


OPTIONS: tuple[Option, ...] = (
    _option(
        "inputs",
        commands=READERS,
        nargs="*",
        metavar="INPUT",
        help="files, folders (their *.txt, *.md, *.html), quoted patterns, - for standard input",
    ),
    _option(
        "data",
        commands=("calibration",),
        nargs="?",
        metavar="DATA",
        help="a table of claims with a column truth (default: CODATA, and the PDG's where pdg is installed)",
    ),
    _option(
        "--hedged",
        commands=("calibration",),
        action="store_true",
        help="known values as newsrooms hedge them, in all languages: how far they are read and verdicts hold",
    ),
    *map(_format, COMMANDS),
    _option("-o", "--output", commands=("extract",), metavar="FILE", help="write to FILE instead of standard output"),
    _option(
        "-o",
        "--output",
        commands=("reconcile",),
        metavar="DIR|FILE",
        help="write the report with its tables into a folder, or one file by its suffix",
    ),
    _option(
        "--claims",
        commands=("reconcile",),
        metavar="FILE",
        help="a table of claims (csv, jsonl, parquet) instead of documents: value, low, high, question, source, sd ...",
    ),
    _option(
        "--sharing",
        commands=("reconcile", "calibration"),
        choices=("exact", "measured"),
        help="of a table of claims: sources aim at one exact number, or each measures with error (default: by sd and"
        " by how often figures repeat)",
    ),
    _option(
        "--questions",
        commands=ALIGNERS,
        metavar="FILE",
        help="a TOML file that names questions by keywords, names and unit; what answers them is reported first",
    ),
    _option(
        "--encoder",
        commands=ALIGNERS,
        default="static",
        metavar="NAME",
        help="what compares the meaning of sentences: static (default), the table that comes with the package; use3, a"
        " model of the extra align (slower); none",
    ),
    _option(
        "--readings",
        commands=ALIGNERS,
        metavar="FILE",
        help="a TOML file of your own constants of what a reader takes from a figure, such as widest below"
        " [hedges.about]: sections and keys of hedges.toml, as many as you like",
    ),
    _option(
        "--label-lang",
        commands=ALIGNERS,
        metavar="LANG",
        help="language of the labels, such as pl (default: that of most documents, else English)",
    ),
    *(
        _option(
            flag,
            commands=ALIGNERS,
            nargs=2,
            action="append",
            default=[],
            metavar="DOC:START",
            help=help,
        )
        for flag, help in (
            ("--pin", "two figures, each by document and place, that answer one question"),
            ("--ban", "two figures that do not answer one question"),
        )
    ),
    _option(
        "--figure",
        commands=("explain",),
        action="append",
        default=[],
        metavar="DOC:START",
        help="the figure, by document and place; given twice, the two are compared",
    ),
    _option("--refused", commands=("extract",), action="store_true", help="also what was refused, and why"),
    _option(
        "--method",
        commands=("reconcile", "calibration"),
        default="posterior",
        help="how the range is found (default: %(default)s)",
    ),
    _option(
        "--level",
        commands=("reconcile",),
        type=_level,
        default=0.9,
        help="probability that the range is to hold (default: %(default)s)",
    ),
    _option(
        "--fail-on",
        commands=("reconcile",),
        choices=STATUSES[STATUSES.index("compatible") :],
        help="exit code 1 when a question stands at or above this",
    ),
    _option(
        "--input-format",
        commands=READERS,
        choices=INPUT_FORMATS,
        default="auto",
        help="how to read the inputs (default: by suffix)",
    ),
    _option(
        "--lang",
        commands=READERS,
        default="auto",
        help="their language, such as pl or pt_PT (default: detected for each document)",
    ),
    _option(
        "--second-opinion",
        commands=READERS,
        action="store_true",
        help="flag what quantulum3 reads otherwise, and add what only it reads (English documents; slow)",
    ),
    _option(
        "--encoding", commands=(*READERS, "calibration"), default="utf-8", help="of text files (default: %(default)s)"
    ),
    _option("--workers", commands=READERS, type=_workers, default=1, metavar="N", help="processes that share the work"),
    _option("--keep-going", commands=READERS, action="store_true", help="pass over inputs that cannot be read"),
    _option(
        "--quiet", "-q", commands=READERS, action="store_true", help="no progress, no warnings, no table beside -o"
    ),
)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are ours: one line, exit code 2."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(message, hint=f"see {self.prog} --help")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The command and its flags, which may stand before, between and behind the inputs.  Raises UsageError."""
    top, commands = _parsers()
    if arguments and arguments[0] in commands:
        return commands[arguments[0]].parse_intermixed_args(arguments[1:], argparse.Namespace(command=arguments[0]))
    return top.parse_args(arguments)


@cache
def _parsers() -> tuple[Parser, dict[str, Parser]]:
    top = Parser(
        prog="numrecon",
        description="Reads the figures in texts of many languages and reports what their claims allow together.",
        epilog="Exit codes: 0 done; 1 something at or above --fail-on; 2 usage or input error; "
        "3 done, some inputs skipped; 130 interrupted.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"numrecon {__version__}")
    group = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands = {}
    for command, purpose in COMMANDS.items():
        parser = group.add_parser(command, help=purpose, description=purpose.capitalize() + ".", allow_abbrev=False)
        for option in OPTIONS:
            if command in option.commands:
                parser.add_argument(*option.flags, help=option.help, **option.settings)
        commands[command] = parser
    return top, commands
