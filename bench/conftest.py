"""Benchmarks run from the repository's root with `pytest bench`; they find `corpus` beside them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
