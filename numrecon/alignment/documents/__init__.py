"""Whole documents: which tell of one event, which repeat each other, and those that are annotated to learn from."""
