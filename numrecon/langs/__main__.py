"""`python -m numrecon.langs check [xx ...]`: reads a language file's own examples back and prints each that fails."""

from __future__ import annotations

import sys

from numrecon.errors import NumreconError


def main(arguments: list[str]) -> int:
    """Exit code 0 when all examples of the named languages (default: all) come out as said, else 1; 2 on bad usage."""
    from numrecon import langs
    from numrecon.checks import failures

    if not arguments or arguments[0] != "check":
        print("usage: python -m numrecon.langs check [xx ...]", file=sys.stderr)
        return 2
    wrong = 0
    try:
        for code in arguments[1:] or langs.codes():
            lines = failures(code)
            wrong += len(lines)
            total = sum(len(records) for records in langs.load(code).data["examples"].values())
            print(*lines, f"{code}: {total - len(lines)} of {total} examples read as said", sep="\n")
    except NumreconError as error:
        print(f"numrecon: error[{error.code}]: {error}", file=sys.stderr)
        return 2
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
