"""On which side victims were, where the words around them tell it: declared rules, and evidence weighed last of all."""
