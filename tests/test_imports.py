"""`import numrecon` costs the standard library only, and rooms import only what stands below them."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import numrecon

PACKAGE = Path(numrecon.__file__).parent
#: From the ground up; a room may import itself and what stands before it.  Those on one line are apart.
FLOORS = (
    {"errors", "model"},
    {"schema"},
    {"kernels"},
    {"langs"},
    {"units"},
    {"text"},
    {"extraction"},
    {"alignment"},
    {"reconciliation"},
    {"hedged"},
    {"comparison"},
    {"report"},
    {"results", "schemas"},
    {"api"},
    {"checks"},
    {"adapters"},
    {"cli", "testing"},
)
#: Its examples take the whole reader; nothing imports it.
COMMANDS = {"langs/__main__.py"}
LIGHT = ("numrecon", "numrecon.testing.plugin", "numrecon.cli.main", "numrecon.cli.options", "numrecon.text.inputs")


def loaded(module: str) -> set[str]:
    """Top-level packages in `sys.modules` after importing a module in a fresh interpreter."""
    code = f"import sys; before = set(sys.modules); import {module}; print(*(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in run.stdout.split()}


@pytest.mark.parametrize("module", LIGHT)
def test_it_loads_the_standard_library_only(module: str) -> None:
    allowed = set(sys.stdlib_module_names) | {"numrecon"}
    if module.startswith("numrecon.testing"):
        allowed |= loaded("pytest")
    assert loaded(module) - allowed == set()


def test_import_numrecon_loads_no_module_of_the_pipeline() -> None:
    code = "import sys, numrecon; print(*(name for name in sys.modules if name.startswith('numrecon.')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []


def test_all_public_names_are_there() -> None:
    assert all(getattr(numrecon, name) is not None for name in numrecon.__all__)
    assert set(dir(numrecon)) == set(numrecon.__all__)
    with pytest.raises(AttributeError, match="nonesuch"):
        _ = numrecon.nonesuch


def imported(tree: ast.AST) -> Iterator[str]:
    """Modules of this package that a module imports, at the top or inside a function, but for types."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names] if node.module == "numrecon" else [""]
            yield from (f"{node.module}.{name}".rstrip(".") for name in names)
        yield from imported(node)


def floor(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_room_imports_only_what_stands_below_it(path: Path) -> None:
    name = path.relative_to(PACKAGE).as_posix()
    room = name.partition("/")[0].removesuffix(".py")
    if name in COMMANDS or room in ("__init__", "__main__"):
        return
    for module in imported(ast.parse(path.read_text(encoding="utf-8"))):
        package, _, rest = module.partition(".")
        other = rest.partition(".")[0]
        if package == "numrecon" and other not in (room, "", "__version__"):
            assert floor(other) < floor(room), f"{room} imports {module}"
