"""What a number is measured in: `attach.py` asks the other modules."""
