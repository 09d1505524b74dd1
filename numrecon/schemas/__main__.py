"""Write the published schemas anew: `python -m numrecon.schemas`."""

from __future__ import annotations

from pathlib import Path

from numrecon.report.atomic import write_files
from numrecon.schemas import LINES, text

if __name__ == "__main__":
    write_files(Path(__file__).parent, {f"{name}.schema.json": text(name) for name in LINES})
