"""One module a group of question families, each rule with its own examples."""
