"""Actors: parties, commanders and units from infobox, lead and prose, with their other names and sides."""
