"""How a source differs from all others of a topic, in each of its figures."""

from __future__ import annotations

from dataclasses import dataclass

from numrecon.model import Cause, CauseType
from numrecon.reconciliation.constants import constants
from numrecon.reconciliation.statements import Topic
from numrecon.reconciliation.words import plain

Key = tuple[Topic, str]  # topic and source


@dataclass(frozen=True, slots=True)
class Habit:
    """How a source differs: its figure is the true one times `ratio` plus `offset`, give or take `reach`.

    `type` is `unit` or `factor` where ratio and offset are those of two units, else `definition`; `family` are the
    sources that share the habit, `unit` names the two units; `doubt`: chance that theirs is the definition asked for.
    """

    type: CauseType
    ratio: float = 1.0
    offset: float = 0.0
    reach: float = 0.0
    family: tuple[str, ...] = ()
    unit: str = ""
    doubt: float = 0.0

    def repaired(self, value: float) -> float:
        """What the source would have said in the way of the others."""
        return (value - self.offset) / self.ratio

    def shown(self, value: float, point: float) -> bool:
        """Whether a figure differs from the point in this way."""
        away = abs(value - self.offset - self.ratio * point)
        return away <= max(self.reach, 1e-9 * abs(point)) and value != point

    @property
    def constant(self) -> bool:
        """Whether what is repaired is as good as any other figure."""
        return self.type != "definition" or self.reach == 0.0

    def cause(self, name: str, index: int) -> Cause:
        """The cause of a conflict with the claim `index`, made by the source `name`."""
        weight = constants().systematic.weight
        if self.type != "definition":
            by = f"by the ratio {plain(self.ratio)}"
            if self.offset:
                by = f"as {plain(self.ratio)} x + {plain(self.offset)}"
            units = f" of two units ({self.unit})" if self.unit else ""
            return Cause(self.type, weight, f"{name} differs {by}{units} in nearly all questions", index)
        also = f" ({len(self.family):,} sources do)" if len(self.family) > 1 else ""
        about = "" if self.reach == 0.0 else "about "
        size = f"{about}{plain(abs(self.offset))} {'more' if self.offset > 0 else 'less'}"
        text = f"{name} states {size} in most questions{also}: it seems to mean something else"
        return Cause("definition", weight, text, index)
