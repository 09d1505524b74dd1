"""Files that are never half-written: all are written beside their place, then renamed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from numrecon.errors import OutputError


def write_text(path: str | Path, text: str) -> Path:
    """Write one UTF-8 file; the old content stays until the new one is whole.  Raises OutputError."""
    target = Path(path)
    return write_files(target.parent, {target.name: text}, make=False)[0]


def write_files(directory: str | Path, files: Mapping[str, str], *, make: bool = True) -> list[Path]:
    """Write `files` (name -> text) into `directory`, which is made where it is missing unless `make` is false.

    They are renamed into place only when every one of them has been written.  Raises OutputError.
    """
    folder = Path(directory)
    beside: dict[Path, Path] = {}
    try:
        if make:
            folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            part = folder / f".{name}.{os.getpid()}.part"
            beside[part] = folder / name
            part.write_bytes(text.encode("utf-8", "replace"))
        for part, target in beside.items():
            part.replace(target)
    except OSError as error:
        raise OutputError(
            f"cannot write: {(error.strerror or str(error)).lower()}",
            where=str(error.filename2 or folder),
            hint="name a place that can be written to",
        ) from error
    finally:
        for part in beside:
            part.unlink(missing_ok=True)
    return list(beside.values())
