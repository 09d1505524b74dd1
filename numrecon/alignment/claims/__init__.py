"""What is known of each figure by itself: its sentence, its value in base units, what it is about and where."""
