"""One reader for each form of an article; all give the same ``Article``. What it says is no matter of theirs."""
