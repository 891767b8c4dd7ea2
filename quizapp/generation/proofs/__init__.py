"""Independent checks of drafted questions: from the facts alone, the key again. Nothing is drafted here."""
