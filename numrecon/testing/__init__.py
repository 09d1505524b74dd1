"""Assertions about figures in texts, for any test runner; pytest gets fixtures and options through the plugin."""

from __future__ import annotations

from numrecon.testing.asserts import assert_claim, assert_consistent, assert_no_conflict

__all__ = ["assert_claim", "assert_consistent", "assert_no_conflict"]
