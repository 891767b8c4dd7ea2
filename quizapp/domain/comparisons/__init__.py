"""What claims are to each other: which pairs are told, of what kind, and the sentence that says why. No I/O."""
