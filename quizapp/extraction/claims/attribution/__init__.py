"""Who says a figure: declared ways of attributing, the names they give, and how far each answers."""
