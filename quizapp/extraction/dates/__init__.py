"""Dates of the prose: found, read, resolved against each other, laid to events. What they say of figures is for ``claims``."""
