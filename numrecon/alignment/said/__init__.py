"""Who said a figure, and for which day: the sources, names and phrases of a sentence that attribute it."""
