"""HedgeRecon: known values, told by invented newsrooms in all languages, are read back and reconciled.

`speaker` turns a value into what somebody says of it, `wording` into a sentence of a language, `stories` draws who says
what, and `scoring` compares what is read and reconciled with the truth.  No constant of the readings is used.
"""

from __future__ import annotations

from numrecon.hedged.scoring import Findings, Share, findings

__all__ = ["Findings", "Share", "findings"]
