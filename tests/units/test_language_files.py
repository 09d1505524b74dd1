"""The unit and currency names that the hand-written language files use are ones that convert."""

from __future__ import annotations

import pytest

from numrecon import langs, units
from numrecon.units.tables import currency_codes


@pytest.mark.parametrize("code", langs.codes())
def test_unit_names_are_canonical(code: str) -> None:
    data = langs.load(code).data
    prefixed = {prefix + name for prefix in data["unit_prefixes"] for name in data["units_prefixed"]}
    names = {*data["units"], *data["adjectives"], *prefixed} - {"age", "count"}
    assert {name: units.canonical(name) for name in names} == {name: name for name in names}


@pytest.mark.parametrize("code", langs.codes())
def test_currency_codes_are_known(code: str) -> None:
    data = langs.load(code).data
    default = {code for codes in data["currencies_default"].values() for code in codes.split()}
    codes = {*data["currencies"], *default, *data["minor_units"].values()} - {""}
    assert codes <= currency_codes()
