"""Meanings as vectors, the same in all languages: the static table, a live model, or none."""
