"""Where four digits alone are proved to be a year: declared rules, each with an example; all other digits are a number.

What is no year even in such a place is ``year_numbers``; which words belong to a year is ``dates``.
"""

from __future__ import annotations

from quizapp.extraction.dates.year_numbers import FUNCTION, DigitsRule, is_other_number

#: What ends the phrase of a year: a mark, or a word that no counted thing begins with.
_END = (
    r"(?=\s*(?:[.,;:!?()\[\]–—|\n]|-\s|-\d\d?\b|\Z)|['’\"”]|\s+(?:the|an?|and|or|but|in|at|on|of|by|to|with|for|from|into|over|under|when|while|where|"
    r"as|that|which|who|were|was|is|had|has|onwards?|alone|he|if|they|it|his|her|their|its|after|before|until|against|between|during|around|near)\b"
    r"|\s+[A-Z])"
)
_YEAR = r"(?:1\d{3}|20\d\d)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_PART = r"(?:early\s+|late\s+|mid-?\s?|the\s+)*"
#: Prepositions that lead in a time before all else.
_OF_TIME = frozenset(
    [*"in by since until during before after throughout till following".split(), "as of", "as late as", "prior to", "back in"]
)
_THING = (
    r"(?:[A-Z][\w’'.-]*|months?|weeks?|days?|hours|spring|summer|autumn|fall|winter|end|beginning|start|middle|half|quarter|outbreak|"
    r"crisis|panic|peace|conference|elections?|compromise|act|war|battle|siege|campaigns?|offensives?|uprisings?|revolts?|"
    r"rebellions?|revolutions?|treaty|treaties|convention|constitution|events|invasion|attacks?|raids?|riots?|famine|floods?|"
    r"conquest|disaster|negotiations|forces|memory|generation|veterans?|history|histories|study|books?|works?|editions?|laws?|ruling|charter|expedition|coup|armistice|truce)"
)

YEAR_RULES = (
    DigitsRule(
        "heading",
        "a heading or a title that begins with four digits begins with a year",
        "[1585] siege",
        before=r"\A",
        after=r"(?:[^.!?]|(?<=[A-Z])\.){0,80}\Z",  # "2019 withdrawal of U.S. troops"
    ),
    DigitsRule(
        "end of a heading",
        "a heading or a title may end with its year",
        "Taking of Tarn, [1511]",
        before=r",\s+",
        after=r"\s*\Z",
    ),
    DigitsRule("time", "a preposition of time leads in a year", "It had been lost in [1941].", prepositions=_OF_TIME),
    DigitsRule(
        "end of a phrase",
        "after of, from, to and between, a year is the last word of its phrase",
        "They rebuilt it from [1843] at great cost.",
        after=_END,
        prepositions=frozenset({"of", "from", "to", "between", "through", "up to", "into"}),
    ),
    DigitsRule(
        "before a verb",
        "a thing of a year does something; a body of so many is told by its noun",
        "The inquiry of [1929] blamed nobody.",
        after=r"\s+(?:[a-z]{2,}ed|put|met|led|gave|took|made|held|found|saw|says?|gives?|puts?)\b",
        prepositions=frozenset({"of"}),
    ),
    DigitsRule(
        "time of a thing",
        "a time of the year, an event or a name is of a year",
        "The election of [1860] led to war.",
        before=rf"(?:{_THING}\s+of|(?:tables?|reports?|letters?|maps?|records?|accounts?|surveys?|census|charters?)\s+(?:of|from))\s+",
    ),
    DigitsRule(
        "year of an event",
        "an event in the singular is one year's",
        "It lists the victims of [1942] raid.",
        after=r"\s+(?:[A-Z][\w’'-]*\s+){0,2}(?:raid|battle|war|offensive|campaign|siege|uprising|revolt|revolution|invasion|massacre|"
        r"election|coup|conference|treaty|bombing|attack|riot|truce|ceasefire)\b",
    ),
    DigitsRule("reference", "a page is told of a book by its year", "So he says (Wardle [1990] p 27).", after=r",?\s+pp?\b"),
    DigitsRule(
        "named thing",
        "an article, a possessive or an owner before, and a noun after a year that tells which",
        "He read her more recent [2005] work.",
        before=r"(?:\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at|ose|ese)|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|['’]s|s['’])\s+(?:(?:more\s+)?[a-z]+\s+)?",
        after=rf"(?:\s|-)+(?!{FUNCTION})[A-Za-z]",
    ),
    DigitsRule(
        "bracket", "a year stands in brackets behind what it dates", "The treaty ([1649]) was broken.", before=r"[(\[]\s*"
    ),
    DigitsRule(
        "end of a bracket",
        "a name, a mark or another year before it, and the bracket ends",
        "He wrote so (Clio Press, [2006]) at last.",
        before=r"[(\[][^()\[\]]*(?:[A-Z][\w.’'-]*,?\s+|,\s+|[/–-]|\b(?:founded|built|demolished|published|revised|died|born|opened|closed)\s+)",
        after=r"[)\]]",
    ),
    DigitsRule("year by its word", "it is said to be one", "The year [1706] was hard.", before=r"\b[Yy]ears?\s+(?:of\s+)?"),
    DigitsRule(
        "subject",
        "a year is, sees and brings; people were and had",
        "But [1839] was no good year.",
        before=r"(?:[.!?;]\s+|\n\s*|\A|[Aa]ccording\s+to\s+[^.,;]{1,40},\s+|\b(?:[Bb]ut|[Aa]nd|that|as|though|although|for|while|because)\s+)",
        after=r"\s+(?:was|is|saw|brought|marked|proved|witnessed)\b",
    ),
    DigitsRule(
        "part of the year",
        "early, late and the end are parts of a time",
        "Early in [1775], it began.",
        before=r"\b(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id|[Bb]eginning|[Ee]nd|[Ss]tart|[Mm]iddle|[Cc]hristmas|[Ee]aster)(?:\s+(?:in|of)\s+|\s+|-)",
    ),
    DigitsRule(
        "year beside a year",
        "what one year is joined to is another",
        "It flooded in 1586, [1588] and again later.",
        before=rf"(?:\b(?:[Ii]n|[Oo]f|[Ss]ince|[Ff]rom|[Bb]etween|[Bb]y|[Dd]uring|[Uu]ntil|[Ff]or)\s+(?:at\s+least\s+|the\s+years?\s+)?|[(\[]){_PART}{_YEAR}"
        rf"(?:,\s+{_PART}{_YEAR}){{0,4}}(?:,?\s+(?:and|or|to)|,)\s+{_PART}",
        after=r"(?!\s+in\s+\d)",
    ),
    DigitsRule(
        "years in a bracket",
        "a list of years stands in brackets behind what was done in each",
        "He spoke three times (1952, [1953], and 1954).",
        before=rf"[(\[]{_YEAR}(?:,\s+{_YEAR}){{0,4}}(?:,?\s+and|,)\s+",
    ),
    DigitsRule(
        "name with its year",
        "laws, books and events bear their year behind their name",
        "The Reform Act [1856], which ended it, was new.",
        before=r"\b[A-Z][\w’'-]*,?\s+",
        after=r"\s*[,;)\]]|\s+(?:by|in|under|which)\b",
        prepositions=frozenset({""}),
    ),
    DigitsRule(
        "beginning or end",
        "verbs of lasting take a year without a preposition",
        "The state ended [1923] with a debt.",
        before=r"\b(?:ended|began|born|died|b\.|d\.|fl\.|founded|circa|ca?\.)\s*",
    ),
    DigitsRule(
        "done in a year",
        "a participle takes a year that ends the phrase",
        "The fort, built [1720], stood.",
        before=r"\b(?:(?:re)?built|erected|(?:re)?published|completed|established|(?:re)?opened|closed|dated|signed|written|printed)\s+",
        after=r"\s*[,.;)]",
    ),
    DigitsRule(
        "figures for a year",
        "totals and reports are for a year",
        "The total for [2016] was 40.",
        before=r"\b(?:totals?|tolls?|figures|numbers|statistics|data|reports?|tally|counts?|estimates?)\s+for\s+",
        after=rf"{_END}|\s+(?:according|[a-z]+ed|shows?|puts?|gives?|lists?)\b",
    ),
    DigitsRule(
        "planned for",
        "plans are for a year",
        "They made plans for [1777], a hard year.",
        before=r"\bfor\s+",
        after=r"\s*[,.;)]",
    ),
    DigitsRule(
        "cell of a table",
        "a year stands in the cell before that of its month or day",
        "| [1610] | August 9 | Taking of Tarn |",
        before=r"\|\s*",
        after=rf"\s*\|\s*(?:\d{{1,2}}\s+)?{_MONTH}\b",
    ),
    DigitsRule(
        "entry",
        "a year and a stroke open the line of a list of years",
        "[1972] – The camp was closed.",
        before=r"(?:\A|\n)\s*[-*•|]?\s*",
        after=r"\s*(?:[–—:]|-\s)",
    ),
    DigitsRule(
        "in about a year",
        "a preposition of time stands before the word that makes it rough",
        "In about [1850], it rose.",
        before=r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]etween)\s+(?:about|around|approximately|roughly|circa|at\s+least)\s+",
    ),
    DigitsRule(
        "about a year, it opens",
        "a rough time opens a sentence before a comma",
        "Around [1602], some came.",
        before=r"(?:\A|[.!?]\s+|\n\s*)(?:About|Around)\s+",
        after=r",",
    ),
    DigitsRule(
        "end of a range",
        "a month is joined to a year by a dash, as a year to a month",
        "It lasted, June 1840 – [1842].",
        before=rf"{_MONTH}\.?\s+(?:\d{{1,2}},?\s+)?{_YEAR}\s*[–—−-]\s*",
    ),
    DigitsRule(
        "start of a range",
        "a year is joined to a month by a dash",
        "It lasted, [1839] – June 1840.",
        after=rf"\s*[–—−-]\s*(?:\d{{1,2}}\s+)?{_MONTH}",
    ),
    DigitsRule(
        "about an odd year",
        "round numbers are counts, others are not said to be about right",
        "The mill was built around [1743] by monks.",
        before=r"\b[a-z]+(?:ed|en|t)\s+(?:about|around)\s+",
        after=rf"(?<!0){_END}",
    ),
)


def is_year(text: str, start: int, end: int, preposition: str) -> bool:
    """Tell whether the digits ``text[start:end]``, led in by ``preposition``, are proved to be a year."""
    if is_other_number(text, start, end, preposition):
        return False
    return any(rule.holds(text, start, end, preposition) for rule in YEAR_RULES)
