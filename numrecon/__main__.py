"""`python -m numrecon` is the command `numrecon`."""

from __future__ import annotations

import sys

from numrecon.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
