"""The encoders that tell what claims are about, by name; none is loaded before it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from numrecon.errors import UsageError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from numrecon.alignment.claims.context import Context
    from numrecon.alignment.encoders.meaning import Encoder


class NoVectors:
    """The encoder that cannot say: claims are compared by their values, anchors and concepts alone."""

    name = "none"

    def encode(self, found: Sequence[Context], *, near: bool) -> NDArray[np.float32]:
        """(n, 1) zeros."""
        import numpy as np

        return np.zeros((len(found), 1), dtype=np.float32)


def _static() -> Encoder:
    from numrecon.alignment.encoders.static import StaticTable

    return StaticTable()


def _use3() -> Encoder:
    from numrecon.alignment.encoders.live import LiveEncoder

    return LiveEncoder()


#: Name -> how to load it.  The links of each are weighed by a file of its own, `links.WEIGHTS`.
ENCODERS: Mapping[str, Callable[[], Encoder]] = {"static": _static, "use3": _use3, "none": NoVectors}
DEFAULT = "static"


@cache
def load(name: str = DEFAULT) -> Encoder:
    """The encoder of that name.  Raises UsageError where there is none, MissingExtraError where it is not installed."""
    if name not in ENCODERS:
        raise UsageError(f"no encoder {name!r}", hint=f"one of {', '.join(ENCODERS)}")
    return ENCODERS[name]()
