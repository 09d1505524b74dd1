"""The reliability table as text, and its diagrams as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from numrecon.reconciliation.reliability import LEVELS, Reliability

HEADER = ("Data", "Truths", *(f"Held at {level:.0%}" for level in LEVELS), "Score", "Brier", "ECE", "Sure", "Wrong")


def cells(one: Reliability) -> tuple[str, ...]:
    """A row of the table, under HEADER."""
    parts = (one.brier, one.ece, float(one.sure) if one.brier is not None else None, one.wrong)
    shown = ["" if part is None else f"{part:.3f}" for part in parts]
    shown[2] = f"{one.sure:,}" if shown[2] else ""
    coverage = [f"{one.coverage[level]:.1%}" for level in LEVELS]
    return (one.name, f"{one.n:,}", *coverage, f"{one.score:.3f}", *shown)


def markdown(found: Sequence[Reliability]) -> str:
    """The table in Markdown."""
    lines = [HEADER, tuple("---" if at == 0 else "--:" for at in range(len(HEADER))), *map(cells, found)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def records(found: Sequence[Reliability]) -> list[dict[str, Any]]:
    """One dict a row, for JSON."""
    return [
        {
            "data": one.name,
            "n": one.n,
            "coverage": {f"{level:g}": one.coverage[level] for level in LEVELS},
            "log_interval_score": one.score,
            "brier": one.brier,
            "ece": one.ece,
            "sure": one.sure,
            "wrong_of_sure": one.wrong,
            "bins": [{"confidence": mean, "right": right, "n": count} for mean, right, count in one.bins],
        }
        for one in found
    ]


# ---------------------------------------------------------------- diagrams

#: A square panel a data set, in pixels: its side, the room around it, panels in a row.
_SIDE, _ROOM, _ACROSS = 220, 44, 3
_COLOURS = {"promised": "#b3541e", "stated": "#2f6f9f"}


def diagrams(found: Sequence[Reliability]) -> str:
    """One `<svg>`: for each data set what was promised (across) against what was kept (up), the diagonal being honest.

    Squares joined by a line are ranges by their level; circles are answers by their confidence, the larger the more.
    """
    cell = _SIDE + 2 * _ROOM
    columns, rows = min(len(found), _ACROSS), -(-len(found) // _ACROSS)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{columns * cell}" height="{rows * cell + _ROOM}"'
        ' font-family="sans-serif" font-size="12" fill="currentColor">',
        "<title>What was promised against what was kept</title>",
    ]
    for index, one in enumerate(found):
        x, y = index % _ACROSS * cell + _ROOM, index // _ACROSS * cell + _ROOM
        parts += [f'<g transform="translate({x} {y})">', *_panel(one), "</g>"]
    legend = rows * cell + _ROOM / 2
    parts += [
        f'<rect x="{_ROOM}" y="{legend - 9:g}" width="9" height="9" fill="{_COLOURS["promised"]}"/>',
        f'<text x="{_ROOM + 15}" y="{legend:g}">ranges, by level</text>',
        f'<circle cx="{_ROOM + 135}" cy="{legend - 4:g}" r="5" fill="{_COLOURS["stated"]}" fill-opacity="0.7"/>',
        f'<text x="{_ROOM + 145}" y="{legend:g}">answers, by confidence (across: promised; up: kept)</text>',
    ]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _panel(one: Reliability) -> Iterator[str]:
    yield f'<text x="0" y="-10" font-weight="bold">{escape(one.name)} ({one.n:,})</text>'
    yield f'<rect width="{_SIDE}" height="{_SIDE}" fill="none" stroke="currentColor" stroke-opacity="0.4"/>'
    yield f'<line x1="0" y1="{_SIDE}" x2="{_SIDE}" y2="0" stroke="currentColor" stroke-dasharray="4 4"/>'
    for share in (0.0, 0.5, 1.0):
        at = share * _SIDE
        yield f'<text x="{at:g}" y="{_SIDE + 16}" text-anchor="middle">{share:.0%}</text>'
        yield f'<text x="-6" y="{_SIDE - at + 4:g}" text-anchor="end">{share:.0%}</text>'
    most = max((count for *_, count in one.bins), default=1)
    for mean, right, count in one.bins:
        size = 2 + 9 * (count / most) ** 0.5
        title = f"<title>confidence {mean:.0%}, right {right:.0%}, {count:,} answers</title>"
        place = f'cx="{mean * _SIDE:.1f}" cy="{(1 - right) * _SIDE:.1f}" r="{size:.1f}"'
        yield f'<circle {place} fill="{_COLOURS["stated"]}" fill-opacity="0.7">{title}</circle>'
    places = [(level * _SIDE, (1 - one.coverage[level]) * _SIDE) for level in LEVELS]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    yield f'<polyline points="{line}" fill="none" stroke="{_COLOURS["promised"]}"/>'
    for level, (x, y) in zip(LEVELS, places, strict=True):
        title = f"<title>at {level:.0%}, {one.coverage[level]:.1%} held</title>"
        place = f'x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8"'
        yield f'<rect {place} fill="{_COLOURS["promised"]}">{title}</rect>'
