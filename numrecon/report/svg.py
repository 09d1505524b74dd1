"""The interval plot of one question as SVG: one row a claim, the band that all allow together, the verdict below.

Positions across are percentages, so that the plot takes the width it is given without shrinking its letters.
Thick bars are readings, fading where nothing bounds them; thin lines are what is asserted, with an arrow where open.
"""

from __future__ import annotations

from html import escape

from numrecon.report.axis import LEFT, RIGHT, Axis, axis
from numrecon.report.plot import Bar, Plot
from numrecon.report.words import visible

_ROW, _TOP, _FOOT = 38, 8, 26
_BAR = 8
#: A pair of positions closer than this (percent) is drawn as a point.
_POINT = 0.4
#: Which way a bar fades, by whether its lower and its upper side are open.
_SIDES = {(True, True): "both", (True, False): "left", (False, True): "right"}
#: (place, opacity) along a bar that fades.
_STOPS = {
    "right": ((0, 1), (0.35, 1), (1, 0.05)),
    "left": ((0, 0.05), (0.65, 1), (1, 1)),
    "both": ((0, 0.05), (0.5, 1), (1, 0.05)),
}
_COLOURS = {"reading": "#2f6f9f", "band": "#e9b44c", "likely": "#b3541e", "point": "#b3541e"}


def plot_svg(plot: Plot) -> str:
    """A well-formed, self-contained `<svg>` element; colours are defaults that a page's style may override."""
    scale = plot_axis(plot)
    height = _TOP + _ROW * (len(plot.bars) + 1) + _FOOT
    name = f"{plot.name}-title"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="{name}" width="100%"'
        f' height="{height}" font-family="sans-serif" font-size="13" fill="currentColor">',
        f'<title id="{name}">{_text(plot.title)}</title>',
        _gradients(plot.name),
        *_band(plot, scale, height),
        *_ticks(scale, height),
    ]
    for index, bar in enumerate(plot.bars):
        parts += _row(bar, scale, _TOP + index * _ROW, plot.name)
    parts += _verdict(plot, scale, _TOP + len(plot.bars) * _ROW)
    return "\n".join([*parts, "</svg>"])


def plot_axis(plot: Plot) -> Axis:
    """The axis that holds all bars, the band and the point, and as much of the likely range as leaves room for them."""
    found = [plot.band_low, plot.band_high, plot.point]
    for bar in plot.bars:
        found += [bar.low, bar.high, bar.value, bar.reading_low, bar.reading_high]
    wishes = (value for value in (plot.low, plot.high) if value is not None)
    return axis((value for value in found if value is not None), wishes)


def _gradients(name: str) -> str:
    made = [
        _gradient(f"{name}-{kind}-{side}", kind, stops)
        for kind in ("reading", "band")
        for side, stops in _STOPS.items()
    ]
    return f"<defs>{''.join(made)}</defs>"


def _gradient(identity: str, kind: str, stops: tuple[tuple[float, float], ...]) -> str:
    made = "".join(
        f'<stop class="{kind}-stop" offset="{place:g}" stop-color="{_COLOURS[kind]}" stop-opacity="{share:g}"/>'
        for place, share in stops
    )
    return f'<linearGradient id="{identity}">{made}</linearGradient>'


def _band(plot: Plot, scale: Axis, height: int) -> list[str]:
    low, high = plot.band_low, plot.band_high
    if (low is None and high is None) or (low is not None and high is not None and low > high):
        return []
    left = LEFT if low is None else scale.position(low)
    right = RIGHT if high is None else scale.position(high)
    fill = _fill(plot.name, "band", low, high)
    bottom = height - _FOOT
    edges = [position for position, bound in ((left, low), (right, high)) if bound is not None]
    return [
        f'<rect class="band" x="{left:.2f}%" y="0" width="{right - left:.2f}%" height="{bottom}" fill="{fill}"'
        ' fill-opacity=".3"/>',
        *(
            f'<line class="band-edge" x1="{edge:.2f}%" x2="{edge:.2f}%" y1="0" y2="{bottom}"'
            f' stroke="{_COLOURS["band"]}"/>'
            for edge in edges
        ),
    ]


def _fill(name: str, kind: str, low: float | None, high: float | None) -> str:
    """A plain colour between two bounds, a gradient that fades towards a side without one."""
    side = _SIDES.get((low is None, high is None))
    return f"url(#{name}-{kind}-{side})" if side else _COLOURS[kind]


def _ticks(scale: Axis, height: int) -> list[str]:
    bottom = height - _FOOT
    made = [f'<line class="axis" x1="0" x2="100%" y1="{bottom}" y2="{bottom}" stroke="currentColor" opacity=".5"/>']
    for tick in scale.ticks():
        x = f"{tick.position:.2f}%"
        anchor = "start" if tick.position < 8 else "end" if tick.position > 92 else "middle"
        made.append(f'<line class="grid" x1="{x}" x2="{x}" y1="0" y2="{bottom}" stroke="currentColor" opacity=".13"/>')
        made.append(
            f'<text class="tick" x="{x}" y="{bottom + 17}" text-anchor="{anchor}" font-size="12">{tick.label}</text>'
        )
    return made


def _row(bar: Bar, scale: Axis, top: int, name: str) -> list[str]:
    middle = top + 27
    label = (
        f'<text class="label" x="{LEFT}%" y="{top + 14}"><tspan class="number" font-weight="600">{_text(bar.number)}'
        f'</tspan> <tspan class="quote">{_text(bar.quote)}</tspan>'
        f' <tspan class="source" opacity=".7">{_text(bar.source)}</tspan></text>'
    )
    return [label, *_reading(bar, scale, middle, name), *_asserted(bar, scale, middle)]


def _reading(bar: Bar, scale: Axis, middle: int, name: str) -> list[str]:
    if bar.reading_low is None and bar.reading_high is None:
        return []
    left = LEFT if bar.reading_low is None else scale.position(bar.reading_low)
    right = RIGHT if bar.reading_high is None else scale.position(bar.reading_high)
    closed = " closed" if bar.low is not None and bar.high is not None else ""
    fill = _fill(name, "reading", bar.low, bar.high)
    return [
        f'<rect class="reading{closed}" x="{left:.2f}%" y="{middle - _BAR / 2:g}"'
        f' width="{max(right - left, 0):.2f}%" height="{_BAR}" rx="2" fill="{fill}" fill-opacity=".75"/>'
    ]


def _asserted(bar: Bar, scale: Axis, middle: int) -> list[str]:
    if bar.low is None and bar.high is None:
        return [] if bar.value is None else [_dot(scale.position(bar.value), middle, hollow=True)]
    left = LEFT if bar.low is None else scale.position(bar.low)
    right = RIGHT if bar.high is None else scale.position(bar.high)
    if bar.low is not None and bar.high is not None and right - left < _POINT:
        return [_dot((left + right) / 2, middle)]
    line = f'<line class="asserted" x1="{left:.2f}%" x2="{right:.2f}%" y1="{middle}" y2="{middle}"'
    ends = [
        _arrow(left, middle, -1) if bar.low is None else _stop(left, middle),
        _arrow(right, middle, 1) if bar.high is None else _stop(right, middle),
    ]
    return [line + ' stroke="currentColor" stroke-width="1.5"/>', *ends]


def _verdict(plot: Plot, scale: Axis, top: int) -> list[str]:
    middle = top + 27
    made = [f'<text class="label verdict" x="{LEFT}%" y="{top + 14}" font-weight="600">{_text(plot.verdict)}</text>']
    if plot.low is not None and plot.high is not None:
        left, right = scale.position(plot.low), scale.position(plot.high)
        made.append(
            f'<line class="likely" x1="{left:.2f}%" x2="{right:.2f}%" y1="{middle}" y2="{middle}"'
            ' stroke="#b3541e" stroke-width="3"/>'
        )
        made.append(_stop(left, middle, "likely") if scale.holds(plot.low) else _arrow(left, middle, -1, "likely"))
        made.append(_stop(right, middle, "likely") if scale.holds(plot.high) else _arrow(right, middle, 1, "likely"))
    if plot.point is not None:
        made.append(_shape("point", scale.position(plot.point), middle, "M0,-6 L6,0 L0,6 L-6,0 Z"))
    return made


def _dot(position: float, middle: int, hollow: bool = False) -> str:
    inside = 'class="dot hollow" fill="none" stroke="currentColor" stroke-width="2"' if hollow else 'class="dot"'
    return f'<circle {inside} cx="{position:.2f}%" cy="{middle}" r="{4 if hollow else 5}"/>'


def _stop(position: float, middle: int, kind: str = "asserted") -> str:
    colour = _COLOURS.get(kind, "currentColor")
    return (
        f'<line class="{kind}" x1="{position:.2f}%" x2="{position:.2f}%" y1="{middle - 6}" y2="{middle + 6}"'
        f' stroke="{colour}" stroke-width="2"/>'
    )


def _arrow(position: float, middle: int, way: int, kind: str = "open") -> str:
    return _shape(kind, position, middle, f"M0,-5 L{way * 8},0 L0,5 Z")


def _shape(kind: str, position: float, middle: int, path: str) -> str:
    """A small shape at a percentage: paths take no percentages, a nested svg does."""
    colour = _COLOURS.get(kind, "currentColor")
    return (
        f'<svg class="{kind}" x="{position:.2f}%" y="{middle}" overflow="visible" width="1" height="1">'
        f'<path d="{path}" fill="{colour}"/></svg>'
    )


def _text(text: str) -> str:
    return escape(visible(text), quote=True)
