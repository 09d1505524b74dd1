"""Published measurements with a later truth: the Particle Data Group's (package `pdg`) and CODATA's (in SciPy)."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

from numrecon.model import Claim, ClaimRow
from numrecon.reconciliation.reliability import Truth

Known = tuple[list[ClaimRow], dict[str, Truth]]

_PDG = """
select m.pdgid || v.column_name || ifnull(v.unit_text, ''), r.publication_year, v.value,
       (abs(v.error_positive) + abs(v.error_negative)) / 2, m.id
from pdgmeasurement_values v
join pdgmeasurement m on m.id = v.pdgmeasurement_id
join pdgreference r on r.id = m.pdgreference_id
where v.used_in_average = 1 and v.limit_type is null and r.publication_year is not null
      and v.value is not null and v.error_positive is not null and v.error_negative is not null
order by v.id
"""
_FEWEST = 4


def row(question: str, value: float | None, sd: float | None, source: str, name: str = "") -> ClaimRow:
    """A measurement, or one that is asked for where it has no value."""
    claim = Claim(
        doc="published",
        lang="und",
        source=source,
        published=None,
        as_of=None,
        start=0,
        end=0,
        quote="" if value is None else f"{value!r}",
        sentence="",
        kind="measure",
        value=value,
        low=None,
        high=None,
        hedge="exact",
        unit="",
        per=None,
        each=False,
        noun=None,
        reading_low=None,
        reading_high=None,
        origin=source,
        sd=sd,
        id=name or None,
    )
    return ClaimRow(claim, question, "", value is None)


def particles() -> Known | None:
    """Of every averaged quantity with at least four measurements, the newest year is asked for; None without `pdg`."""
    spec = find_spec("pdg")
    if spec is None or spec.origin is None:
        return None
    quantities = defaultdict(list)
    base = sqlite3.connect(Path(spec.origin).parent / "pdg.sqlite")
    for name, year, value, sd, measurement in base.execute(_PDG):
        if sd > 0:
            quantities[name].append((year, value, sd, measurement))
    base.close()
    rows: list[ClaimRow] = []
    truths: dict[str, Truth] = {}
    for name, found in quantities.items():
        newest = max(year for year, *_ in found)
        if len(found) < _FEWEST or all(year == newest for year, *_ in found):
            continue
        for number, (year, value, sd, measurement) in enumerate(found):
            key = f"{name}-{number}"
            if year == newest:
                truths[key] = Truth(value, sd)
            rows.append(row(name, None if year == newest else value, sd, str(measurement), key))
    return rows, truths


def constants(vintage: int) -> Known:
    """Constants of a CODATA vintage (2002 to 2018) whose uncertainty is halved by 2022, which is the truth."""
    from scipy.constants import _codata as codata

    old, new = (getattr(codata, f"_physical_constants_{year}") for year in (vintage, 2022))
    rows: list[ClaimRow] = []
    truths: dict[str, Truth] = {}
    for name, (value, unit, sd) in sorted(old.items()):
        later = new.get(name)
        if later and later[1] == unit and sd > 0 and later[2] < sd / 2:
            rows.append(row(name, value, sd, f"CODATA {vintage}"))
            truths[name] = Truth(later[0], sd)
    return rows, truths
