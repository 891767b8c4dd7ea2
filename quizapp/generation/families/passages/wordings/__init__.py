"""What is asked by the words of one sentence: tables of questions. The words are ``cues``'."""
