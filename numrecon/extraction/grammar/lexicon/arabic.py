"""What Arabic writes together with a word: particles, the article, the endings of the dual."""

from __future__ import annotations

# Arabic particles written together with the next word, longest first: conjunction, preposition, article.
CLITICS = tuple(
    sorted(
        (
            c + p + a
            for c in ("", "و", "ف")
            for p in ("", "ب", "ل", "ك")
            for a in ("", "ال")
            if (c + p + a) and not (p == "ل" and a)
        ),
        key=len,
        reverse=True,
    )
)
LAM_ARTICLE = ("ولل", "فلل", "لل")
DEFINITE = tuple(clitic for clitic in (*LAM_ARTICLE, *CLITICS) if clitic.endswith(("ال", "لل")))
#: The vowel sign that tells a fraction from the number that is written with the same letters ('خُمس', 'خمس').
VOWEL = "\u064f"
#: The definite article as it stands at the end of a clitic; it belongs to the word, not to the particles before it.
ARTICLES = ("ال", "لل")


def duals(noun: str) -> list[str]:
    """Dual forms of an Arabic noun: nominative and oblique, and the construct ones that drop the final nun.

    Source: any reference grammar of Modern Standard Arabic, 'the dual' (suffixes -ān/-ayn, ta marbuta opens to ta).
    """
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun[:-1] + "ي" if noun.endswith("ى") else noun
    return [stem + "ان", stem + "ين"]
