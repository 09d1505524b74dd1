"""Number words add up by one rule; what does not fit is another number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from numrecon.extraction.grammar.numbers.composition import Sum, trailing_zeros


def total(*atoms: object) -> Decimal | None:
    """Value of atoms: numbers, ('x', scale), '+' for a connector before the next number."""
    state, linked = Sum(inverted=True), False
    for atom in atoms:
        if atom == "+":
            linked = True
            continue
        done = state.multiply(Decimal(atom[1])) if isinstance(atom, tuple) else state.number(Decimal(str(atom)), linked)
        if not done:
            return None
        linked = False
    return state.value


@pytest.mark.parametrize(
    ("atoms", "value"),
    [
        ((20, 1), 21),
        ((1, "+", 20), 21),
        ((2, ("x", 100), 5), 205),
        ((3, ("x", 100), 20, 1, ("x", 1000), 4), 321004),
        ((("x", 1000), ("x", 1000000)), 10**9),
        ((2, ("x", 1000), ("x", 1000000)), 2 * 10**9),
        ((0.5, ("x", 1000000)), 500000),
        ((2, ("x", 12)), 24),
        ((5, 3), None),
        ((20, 30), None),
        ((2, ("x", 1000), 3000), None),
        ((2, ("x", 1000), 3, ("x", 1000)), None),
    ],
)
def test_atoms_add_up(atoms: tuple[object, ...], value: int | None) -> None:
    assert total(*atoms) == value


def test_trailing_zeros() -> None:
    assert [trailing_zeros(Decimal(n)) for n in ("0", "7", "120", "1000", "2.5")] == [0, 0, 1, 3, 0]
