"""How a sentence counts victims: the declared constructions, what they refuse, and the numbers they give."""
