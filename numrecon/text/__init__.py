"""Documents in: decoding, formats, sentences."""
