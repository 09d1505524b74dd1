"""Numbers however they are written: `read.py` asks the other modules."""
