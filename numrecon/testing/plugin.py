"""The pytest plugin (entry point `numrecon`): readable assertions out of the box.

It is imported in every pytest run of anyone who has numrecon installed, so it loads pytest and the standard library
only.
"""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("numrecon.testing.asserts")
