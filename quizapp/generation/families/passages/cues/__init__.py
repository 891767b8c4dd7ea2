"""The words by which sentences are told apart, by what they tell of. Only cues; what is asked by them is ``wordings``'."""
