"""Who says so: sources of figures in prose and in infobox notes, as declared ways of attributing.

A way of attributing is one entry with an example that a test runs. Which figure falls under which source is decided by scope.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from quizapp.domain.text import Span, by_first_letter, holds_any
from quizapp.extraction.claims.source_names import REPORTING_BODY, name_after, name_before, name_of_subject, name_with_noun
from quizapp.extraction.tokens import Sentence


class Scope(Enum):
    """Which part of the sentence a source answers for."""

    AFTER = "what follows"
    BEFORE = "what comes before"
    WHOLE = "the whole statement"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and the part of the text that it answers for."""

    source: Span
    scope: Span


@dataclass(frozen=True, slots=True)
class AttributionRule:
    """A way of naming a source: ``pattern`` finds its words, ``source`` says on which side of them the name stands."""

    name: str
    why: str
    pattern: str
    source: str
    scope: Scope
    example: str
    expects: str
    #: Pieces of which any match holds one, in small letters; where none stands in a sentence it is not searched.
    needs: tuple[str, ...] = ("",)


#: Verbs by which a source tells something, in the forms in which nothing else has them.
SAYING = (
    "said|says|say|stated|claimed|reported|announced|announces|declared|declares|confirmed|confirms|"
    "estimated|acknowledged|admitted|admits|"
    "alleged|alleges|recorded|counted|documented|listed|verified|insisted|maintained|maintains|wrote|writes|"
    "told|tells|gave|gives|noted|"
    "suggested|suggests|asserted|asserts|indicated|indicates|revealed|contended|conceded|mentions|mentioned|"
    "relates|puts|put|placed|believe|"
    "believed|calculated|concluded|concludes|tallied|boasted|saying|claiming|reporting|stating|announcing|"
    "confirming|estimating|"
    "adding|added|adds|argues|argued|cited|specified|informed|consider|considers|considered|thinks|identified|"
    "identifies|judged|reckoned|computed|testified|clarified|explained|reiterated"
)
#: Forms that are nouns as well: they count as verbs before "that", a number or an article only.
SAYING_OR_NOUN = (
    "states|claims|reports|estimates|estimate|claim|report|records|record|counts|lists|list|notes|cites|"
    "quotes|put|place|mention|indicate|suggest|give|argue|found|finds|think|determined|determines"
)
_LETTERS, _TELLING = by_first_letter(
    [
        *SAYING.split("|"),
        *(
            rf"{word}\b(?=\s+(?:that|the|an?|at\s+least|about|over|more|some|their|its|to\s+have)\b|\s+\d|\s+[A-Z][\w-]+['’]s\b)"
            for word in SAYING_OR_NOUN.split("|")
        ),
    ],
    either_case=False,
)
ATTRIBUTION_RULES = (
    AttributionRule(
        "according to somebody",
        "names the source of the statement around it",
        # begins with one class of characters, so that the search skips all others quickly
        r"[AaPp](?<!\w.)(?:(?<=[Aa])cc(?:ording|\.?)\s+to\s+"
        r"|(?<=a)s\s+(?:reported|claimed|stated|announced|estimated|recorded|documented)\s+by\s+"
        r"|(?<=[Pp])er\s+(?!cent\b|day\b|hour\b|week\b|month\b|year\b|person\b))",
        "right",
        Scope.WHOLE,
        "According to the Observatory, 30 fighters were killed.",
        "Observatory",
        ("acc", "by", "per"),
    ),
    AttributionRule(
        "reported by somebody",
        "a passive that names who reports",
        r"\b(?:reported|claimed|announced|stated|estimated|said|confirmed|documented|recorded|put|given|counted|"
        r"verified|acknowledged|admitted)\s+by\s+",
        "right",
        Scope.WHOLE,
        "Losses of 300 men were claimed by the War Office.",
        "War Office",
        ("by",),
    ),
    AttributionRule(
        "reported killed by somebody",
        "a passive of telling whose deed stands between; only a body that reports is its agent, others may have done it",
        r"\b(?:reported|reportedly|said|claimed|confirmed|estimated|documented|recorded|listed)\s+(?:to\s+have\s+been\s+|as\s+)?"
        r"(?:killed|dead|wounded|injured|captured|missing|executed|detained)\b[^.;:]{0,60}?\bby\s+"
        rf"(?={REPORTING_BODY})",
        "right",
        Scope.WHOLE,
        "Five men were reported killed in the raid by the Observatory.",
        "Observatory",
        (" by ",),
    ),
    AttributionRule(
        "in a statement saying",
        "the subject of the sentence speaks in what it gives out",
        r"\bin\s+(?:an?|his|her|its|their|the)\s+(?:[a-z]+\s+){0,2}?(?:statement|speech|letter|message|address|interview|report|"
        r"communiqué|broadcast|post|tweet|video)\s*,?\s+(?:saying|stating|adding|claiming|declaring|announcing|noting)\b",
        "subject",
        Scope.AFTER,
        "The governor condemned it in a statement saying, “it has killed 60 people”.",
        "governor",
        ("saying", "stating", "adding", "claiming", "declaring", "announcing", "noting"),
    ),
    AttributionRule(
        "in somebody's account",
        "an account is its author's",
        r"\b[Ii]n\s+(?:the\s+)?(?=[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}['’]s\s+(?:account|chronicle|report|history|diary|memoirs?|estimate|version|dispatch|letter|book)s?\b)",
        "right",
        Scope.WHOLE,
        "In Vergil's chronicle, 100 men died.",
        "Vergil",
        ("'s", "’s"),
    ),
    AttributionRule(
        "and by somebody as",
        "a second source that gives its own figure",
        r"\b(?:and|or|but)\s+by\s+(?=(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}\s+(?:as|at)\s+\d)",
        "right",
        Scope.AFTER,
        "The dead were put at many, or by Gelich at 700.",
        "Gelich",
        ("by",),
    ),
    AttributionRule(
        "put at so many by somebody",
        "a passive with the figure before the one who gives it",
        r"\b(?:put|placed|estimated|given|set)\s+at\s+(?:[\w,]+\s+){1,3}?by\s+",
        "right",
        Scope.WHOLE,
        "The number of dead was put at 400 by the mayor.",
        "mayor",
        ("put", "placed", "estimated", "given", "set"),
    ),
    AttributionRule(
        "another's figure",
        "a second author with his own figure and no verb",
        r",\s+(?:and\s+|but\s+)?(?=[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)?\s+(?:at\s+)?\d[\d,]*(?:[.;)]|\Z))",
        "right",
        Scope.AFTER,
        "The dead were many; they were put at some, Livy at 8,000.",
        "Livy",
    ),
    AttributionRule(
        "somebody speaks of so many",
        "speaking of a figure gives it",
        r"\b(?:speaks?|spoke|talks?|talked)\s+of\b(?=\s+(?:at\s+least\b|about\b|over\b|more\b|some\b|up\s+to\b|\d))",
        "left",
        Scope.AFTER,
        "Activists spoke of at least 60 dead.",
        "Activists",
        ("spoke", "speak", "talk"),
    ),
    AttributionRule(
        "said somebody",
        "the verb before its subject, after what was said",
        r"[,”\"]\s+(?:said|says|claimed|announced|reported|stated|wrote|told)\s+(?=(?:an?|the)\s|[A-Z])",
        "right",
        Scope.WHOLE,
        "Thirty people died, said a hospital official.",
        "hospital official",
        (",", "”", '"'),
    ),
    AttributionRule(
        "somebody's figure",
        "a possessive before a count answers for the count",
        r"['’′]s?\s+(?:own\s+|official\s+|initial\s+|first\s+)?(?:claims?|estimates?|figures?|count|tally|toll|"
        r"reports?|account|numbers?)\b(?=\s+(?:of|(?:was|were|is)(?=\s+(?:[\w-]+\s+){0,3}?\d)|put|that|at|gives?|gave|names?|lists?|for))",
        "left",
        Scope.AFTER,
        "The ministry's figure of 90 dead was disputed.",
        "ministry",
        ("'", "’", "′"),
    ),
    AttributionRule(
        "such sources",
        "an adjective and a word for what is written or counted, as the subject of a figure",
        r"\b(?:sources|estimates?|accounts?|reports|records|figures|historians|chroniclers|media|claims|archives|"
        r"chronicles?|newspapers)\s+"
        r"(?:all\s+|both\s+|generally\s+|usually\s+)?(?:show|shows|showed|put|puts|place|places|give|gives|gave|mention|speak|say|"
        r"says|claim|claims|suggest|list|state|report|indicate|range|vary|name|record)\b",
        "left with noun",
        Scope.AFTER,
        "Ottoman records list 500 dead.",
        "Ottoman records",
        tuple("source estimate account report record figures historian chronicle media claims archives newspaper".split()),
    ),
    AttributionRule(
        "somebody updated a count",
        "who changes a count has made it",
        r"\b(?:updated|revised|raised|increased|lowered)\s+(?:the|its|their|his)\s+(?:\w+\s+){0,2}?(?:death\s+toll|toll|number|figure|count|"
        r"estimate|tally)\b",
        "left",
        Scope.AFTER,
        "In March, Mediazona updated the number of dead to 139.",
        "Mediazona",
        ("updated", "revised", "raised", "increased", "lowered"),
    ),
    AttributionRule(
        "somebody said",
        "the subject of a verb of saying answers for what follows",
        rf"[{_LETTERS}](?<!\w.){_TELLING}",
        "left",
        Scope.AFTER,
        "Lloyd's List reported that 40 sailors drowned.",
        "Lloyd's List",
    ),
)
_RULES = [(rule, re.compile(rule.pattern)) for rule in ATTRIBUTION_RULES]
_WORDS_OF_SOURCES = {
    *SAYING.split("|"),
    *SAYING_OR_NOUN.split("|"),
    *"spoke speak talk show placed".split(),
    *"updated revised raised increased lowered".split(),
    *"according acc. per by claim estimate figure count tally toll report account number chronicle diary memoir".split(),
    *"history sources media archives historians records dispatch letter book version speak vary range".split(),
}
#: A quick test: without one of these stems a sentence names no source; a stem within another is enough, and short ones hit
#: most often.
MARKS = tuple(
    sorted((one for one in _WORDS_OF_SOURCES if not any(other in one for other in _WORDS_OF_SOURCES - {one})), key=len)
)
#: Goes on with the same subject: "but raised the toll to 89"; or with the same people: "while 18 remained missing".
_SAME_SUBJECT = rf"(?!\s+(?:later\s+|then\s+|also\s+)?(?:raised|updated|revised|lowered|increased|{SAYING})\b)"
_SAME_PEOPLE = (
    r"(?!\s+(?:another\s+|at\s+least\s+|some\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\s+"
    r"(?:were|was|remained?|are|had)\b)"
)
#: A gerund has the same subject: "reported killing 40, while losing two of their own".
_AND_DOING = r"(?!\s+(?:only\s+|also\s+)?(?:losing|killing|wounding|capturing|suffering)\b)"
_END_OF_SCOPE = re.compile(
    rf";|,\s+but\b{_SAME_SUBJECT}|,\s+(?:whereas|although|though)\b|\bwhile\b{_SAME_PEOPLE}{_AND_DOING}|\bhowever\b"
)


#: Words that attribute, and the rule by which they do.
Telling = tuple[AttributionRule, re.Match[str]]


def tellings(text: str, span: Span) -> list[Telling]:
    """Return the words of the sentence at ``span`` that may name a source, by the order of the rules; needs no tokens."""
    lowered = span.of(text).lower()
    if not holds_any(lowered, MARKS):
        return []
    return [
        (rule, match)
        for rule, pattern in _RULES
        if holds_any(lowered, rule.needs)
        for match in pattern.finditer(text, span.start, span.end)
    ]


def attributions(
    text: str, sentence: Sentence, last_source: Span | None = None, told: Sequence[Telling] | None = None
) -> list[Attribution]:
    """Return who answers for which part of ``sentence``, in the order of the text.

    ``last_source`` is whom "it" means; ``told`` are the sentence's ``tellings`` where they are known.
    """
    span = sentence.span
    found: list[Attribution] = []
    taken: list[int] = []
    for rule, match in tellings(text, span) if told is None else told:
        if any(one.source.start <= match.start() < one.source.end for one in found):
            continue
        if any(match.start() < end < match.end() for end in taken):
            continue
        source = _source(text, sentence, rule, match, last_source)
        if source and (source.end <= span.start or not any(one.source.overlaps(source) for one in found)):
            found.append(Attribution(source, _scope(text, span, rule, match, source)))
            taken.append(match.end() - 1)
    return sorted(_cut_scopes(found), key=lambda one: one.scope.start)


def _source(text: str, sentence: Sentence, rule: AttributionRule, match: re.Match[str], last: Span | None) -> Span | None:
    if rule.source == "right":
        return name_after(text, sentence, match.end(), last)
    if rule.source == "subject":
        return name_of_subject(text, sentence, match.start())
    if rule.source == "left with noun":
        return name_with_noun(text, sentence, match.start(), match.start() + len(match.group().split()[0]))
    return name_before(text, sentence, match.start(), last)


def _scope(text: str, sentence: Span, rule: AttributionRule, match: re.Match[str], source: Span) -> Span:
    if rule.scope is Scope.WHOLE and _OWN_FIGURE.match(text, source.end):  # "given by Klapka as 600", "according to some 100"
        return Span(match.start(), sentence.end)
    if rule.scope is Scope.WHOLE:
        closed = _closed_bracket(text, sentence, match, source)
        if closed is not None:
            return Span(sentence.start, closed)
        start = sentence.start
        for boundary in _END_OF_SCOPE.finditer(text, sentence.start, match.start()):
            start = boundary.end()
        opens = match.start() == sentence.start
        ends = _END_OF_SCOPE.finditer(text, max(match.end(), source.end), sentence.end)
        end = next((one.start() for one in ends if not (opens and one.group() == ";")), sentence.end)
        return Span(start, end)
    tail = text[match.end() : sentence.end].strip(" .”\"’'")
    if match.group() == "told" and _QUOTED.match(text, sentence.start) and _NAME.fullmatch(tail):
        return Span(sentence.start, sentence.end)  # "We lost 30 men," a commander told Reuters.
    if not tail or _ASIDE.match(tail):  # "…, the ministry said."
        return Span(sentence.start, sentence.end)
    boundary_after = _END_OF_SCOPE.search(text, match.end(), sentence.end)
    return Span(match.start(), boundary_after.start() if boundary_after else sentence.end)


#: What may follow the words that tell who said what stands before them: whom it was told, or an aside.
_NAME = re.compile(r"[A-Z][\w’' -]{0,40}")
_ASIDE = re.compile(r"(?:,|on |in |at |to )[^0-9]{0,40}\Z")


def _closed_bracket(text: str, sentence: Span, match: re.Match[str], source: Span) -> int | None:
    """Return the end of a bracket that names the source of a figure before it none after: "60 men (claimed by X), and"."""
    if not text.endswith("(", sentence.start, match.start()):
        return None
    closing = _CLOSES.match(text, source.end, sentence.end)
    return closing.end() if closing and _COUNTED.search(text, sentence.start, match.start()) else None


_CLOSES = re.compile(r"[^()]*\)(?=\s*(?:[,;.]|and\b|while\b))")
#: A number of people, in figures or words.
_COUNTED = re.compile(
    r"(?<![\w,])(?!\d{4}(?!\d))\d[\d,]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"]")
_OWN_FIGURE = re.compile(
    r"\s+(?:(?:as|at|even|only|about|over|at\s+least|up\s+to|some)\s+){0,2}\d[\d,]*(?=\s*[,.;)]|\s+(?:killed|dead|wounded|men)\b|\Z)"
)


def speaks(text: str, span: Span) -> bool:
    """Tell whether the sentence at ``span`` may name a source at all; cheap."""
    return holds_any(span.of(text).lower(), MARKS)


def _cut_scopes(found: list[Attribution]) -> list[Attribution]:
    """Let each scope that runs forward end where the next source begins to speak."""
    cut = []
    for one in found:
        later = [
            other.source.start
            for other in found
            if other is not one
            and one.source.end <= other.source.start < one.scope.end
            and other.scope.start >= other.source.end
        ]
        end = min([one.scope.end, *later])
        cut.append(Attribution(one.source, Span(one.scope.start, max(end, one.scope.start + 1))))
    return cut


def source_at(found: list[Attribution], offset: int) -> Attribution | None:
    """Return the source that answers for ``offset``: the one whose scope begins last."""
    around = [one for one in found if one.scope.start <= offset < one.scope.end]
    return max(around, key=lambda one: one.scope.start, default=None)
