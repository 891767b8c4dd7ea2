"""Claims of prose and infobox: figure, victims, side, source, place and days. How they compare is the domain's."""
