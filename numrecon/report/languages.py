"""Names of languages for readers."""

from __future__ import annotations

from functools import cache

from numrecon.errors import NumreconError


@cache
def name(code: str) -> str:
    """The English name of a language code, with its region where it has one: 'pt_BR' -> 'Portuguese (BR)'.

    A code that there is no language file for stands for itself; figures of tables are in none ('und'): ''.
    """
    if code == "und":
        return ""
    from numrecon import langs

    base, _, region = code.replace("-", "_").partition("_")
    try:
        known = langs.load(base).name
    except (NumreconError, OSError):
        return code
    return f"{known} ({region})" if region else known
