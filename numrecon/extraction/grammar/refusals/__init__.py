"""Number-like text that is no quantity: one module a concern, one table of rules in `rules.py`."""
