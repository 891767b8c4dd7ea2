"""The sections of an article that tell something: no references, no lists of links, no files of categories.

Reading a form into sections is ``readers``'.
"""

from __future__ import annotations

from dataclasses import replace

from quizapp.domain.article import Article, Section

#: Headings whose sections hold no facts of the article.
APPENDICES = frozenset(
    """
    see also|references|external links|notes|footnotes|bibliography|further reading|sources|citations|works cited|
    literature|gallery|notes and references|explanatory notes|general references
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)


def is_appendix(section: Section) -> bool:
    """Tell whether the section only points elsewhere."""
    return section.heading.strip().lower().rstrip(":") in APPENDICES


def body_sections(article: Article) -> list[Section]:
    """Return the sections that tell something; the subsections of an appendix are left out with it.

    A heading without a name ("==-   -==") opens nothing: it is a piece of the appendix before it.
    """
    kept: list[Section] = []
    level = 0
    told = [not (is_appendix(section) or _is_broken(section)) for section in article.sections]
    last = max((index for index, is_told in enumerate(told) if is_told), default=-1)
    for index, section in enumerate(article.sections[: _end_of_body(article)]):
        if level and (section.level > level or _is_broken(section)):
            continue
        opens = is_appendix(section) and (index > last or section.heading.strip().lower() not in _PERHAPS_TOLD)
        level = section.level if opens else 0
        if not level:
            kept.append(_without_categories(article.text, section))
    return kept


def _end_of_body(article: Article) -> int:
    """Return the index of the section after which only references come, under whatever headings they have."""
    sizes = [sum(one.span.end - one.span.start for one in section.paragraphs) for section in article.sections]
    ends = (index for index, section in enumerate(article.sections) if section.heading.strip().lower().rstrip(":") in _LAST)
    return next((index for index in ends if sum(sizes[:index]) >= sum(sizes[index:])), len(sizes))


def _is_broken(section: Section) -> bool:
    """Tell whether the heading is the rest of a lost list, not the name of a section."""
    return section.level > 1 and (section.heading.startswith("-") or not any(char.isalpha() for char in section.heading))


def _without_categories(text: str, section: Section) -> Section:
    """Leave out lines that only file the article: "Category:Conflicts in 1849"."""
    if not any(text.startswith("Category:", paragraph.span.start) for paragraph in section.paragraphs):
        return section
    kept = tuple(one for one in section.paragraphs if not text.startswith("Category:", one.span.start))
    return replace(section, paragraphs=kept)


#: Headings that hold literature at the end of an article, and prose in the middle of it.
_PERHAPS_TOLD = frozenset({"sources", "notes", "literature"})
#: Headings after which no prose comes.
_LAST = APPENDICES - _PERHAPS_TOLD - {"see also", "gallery", "explanatory notes"}
