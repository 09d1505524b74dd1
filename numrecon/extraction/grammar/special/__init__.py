"""Quantities with a form of their own: ratios, fractions, duals, ordinals, scores, units without a number."""
