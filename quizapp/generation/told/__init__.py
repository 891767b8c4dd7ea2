"""What prose without an infobox tells of persons: who is one, by which signs, and what a sentence says of one. No questions."""
