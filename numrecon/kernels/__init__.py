"""The vectorised core, numpy only: plain arrays in, plain arrays out.  No strings, no units, no I/O."""
