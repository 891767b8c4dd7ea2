"""Where in an article something stands, in words that a reason can keep when it may not quote. No questions."""

from __future__ import annotations

import re

from quizapp.domain.article import Article

#: A longer heading is no name of a section; one with a digit may tell a date.
_HEADING_WORDS, _NO_NAME = 6, re.compile(r"[\d“”\"]")
_COUNTED = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def place_in(article: Article, start: int) -> str:
    """Return the section, or the paragraph of the lead, in which a place of the prose lies; empty where nothing names it."""
    section, paragraph = article.section_at(start), article.paragraph_at(start)
    if section is None or paragraph is None:
        return ""
    heading = section.heading.strip()
    if heading:
        is_name = len(heading.split()) <= _HEADING_WORDS and not _NO_NAME.search(heading)
        return f", in the section “{heading}”" if is_name else ""
    number = next(n for n, one in enumerate(section.paragraphs) if one is paragraph)
    return f", in the {_COUNTED[number]} paragraph" if len(section.paragraphs) > 1 and number < len(_COUNTED) else ""
