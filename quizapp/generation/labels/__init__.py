"""Labels: an event in the article's words without its date: cut, checked, put as a question. When it was is no matter here."""
