"""Languages as data: `xx.toml` written by hand, `cldr/xx.json` generated; discovered and validated by the loader."""

from __future__ import annotations

from numrecon.langs.fold import fold
from numrecon.langs.loader import Language, codes, load, vague_table

__all__ = ["Language", "codes", "fold", "load", "vague_table"]
