"""What questions do to each other: which are kept, which may stand side by side, which make a set. None is worded here."""
