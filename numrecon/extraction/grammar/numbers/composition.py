"""How number words add up: the state of a number being read, one atom after the other.

The rule is the same in every language: a number word may follow when it fits into the trailing zeros of what stands
there; a scale multiplies what has gathered since the last larger scale.  Inversion ('einundzwanzig') is the one named
exception.
"""

from __future__ import annotations

from decimal import Decimal

_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)


def trailing_zeros(value: Decimal) -> int:
    """Number of zeros at the end of an integer; 0 for zero and for fractions."""
    if value == 0 or value != value.to_integral_value():
        return 0
    digits = str(int(value))
    return len(digits) - len(digits.rstrip("0"))


class Sum:
    """A number in the making: `total` of the finished scale groups, `current` group, `floor` the
    smallest scale used.
    """

    __slots__ = ("current", "floor", "inner", "inverted", "linked", "scale", "total")

    def __init__(self, inverted: bool = False, start: Decimal | None = None) -> None:
        self.total = Decimal(0)
        self.current = start
        self.floor: Decimal | None = None
        self.scale = Decimal(1)
        self.inverted = inverted
        #: what an 'and' added last to the hundreds of the current group
        self.linked = Decimal(0)
        #: it is read on the way of another number
        self.inner = False

    @property
    def empty(self) -> bool:
        return self.current is None and self.floor is None

    @property
    def value(self) -> Decimal:
        return self.total + (self.current or 0)

    def number(self, value: Decimal, linked: bool) -> bool:
        """Add a number word; False when it cannot go on this number.  `linked`: an additive connector stood before."""
        if self.current is None:
            if self.floor is not None and (value >= self.floor or value == 0):
                return False
            self.current = value
            return True
        current = self.current
        units = current % 100
        if linked and self.inverted and 0 < units < 10 and units == units.to_integral_value() and _is_ten(value):
            self.current = current + value
            return True
        room = Decimal(10) ** trailing_zeros(current)
        if current in (0, 10) or value == 0 or value >= room:
            return False
        self.current = current + value
        self.linked = value if linked else Decimal(0)
        return True

    def multiply(self, scale: Decimal, *, alone: bool = False) -> bool:
        """Apply a scale word ('hundred', 'mln'); False when it cannot go on this number.  `alone`: it also stands for
        one of it, as in 'dwa miliony tysiąc'.
        """
        if scale < _THOUSAND:
            return self._small(scale)
        if self.current is None and self.floor is not None:
            if scale == self.floor or (scale < self.floor and not alone):
                return False
            if scale > self.floor:
                self.total *= scale  # 'mil milhões', 'hundred thousand million'
            else:
                self.total += scale
        elif self.floor is not None and scale >= self.floor:
            if scale == self.floor or not _HUNDRED <= (self.current or 0) < self.floor or self.total >= scale:
                return False
            self.total = self.value * scale  # 'mil e quinhentos milhões', 'zweitausendfünfhundert Millionen'
        else:
            self.total += (Decimal(1) if self.current is None else self.current) * scale
        self.current = None
        self.floor = scale
        self.scale = max(self.scale, scale)
        return True

    def _small(self, scale: Decimal) -> bool:
        """Hundred, dozen, ten: they stay in the current group."""
        if self.current is None:
            if self.floor is not None and scale >= self.floor:
                return False
            self.current = scale
        elif scale != _HUNDRED and self.linked and self.current - self.linked >= _HUNDRED:
            self.current += self.linked * (scale - 1)  # 'three hundred and two dozens'
        elif self.current < (scale if scale == _HUNDRED else _THOUSAND):
            self.current *= scale
        else:
            return False
        return True


def _is_ten(value: Decimal) -> bool:
    return 20 <= value < 100 and value % 10 == 0
