"""Pairs of claims: which are looked at, how the two compare, and what that adds to the odds of one question."""
