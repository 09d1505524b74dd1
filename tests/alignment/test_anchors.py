"""Anchors of words: in one order in every process, so that sums over them are the same to the last bit."""

from __future__ import annotations

import os
import subprocess
import sys

WORDS = "إصابة وفاة مصابين ضحايا سعر ارتفاع انخفاض عامل مبنى طائرة"
SCRIPT = (
    f"from numrecon.alignment.claims.anchors import of_word; print([of_word(word, 'ar') for word in '{WORDS}'.split()])"
)


def test_the_anchors_of_a_word_have_one_order_whatever_the_hash_of_a_string_is() -> None:
    def told(seed: int) -> bytes:
        environment = os.environ | {"PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8"}
        return subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, check=True).stdout

    assert told(1) == told(2) == told(3)
