"""Who says so: sources of figures in prose and in infobox notes, and which figure falls under which, decided by scope.

The ways of attributing are declared in ``attribution_rules``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from quizapp.domain.text import Span, small_letters, word_beginnings, words_alone
from quizapp.extraction.claims.attribution.attribution_rule import AUTHOR, BESIDE, AttributionRule, Scope
from quizapp.extraction.claims.attribution.attribution_rules import ATTRIBUTION_RULES
from quizapp.extraction.claims.attribution.names_after import name_after
from quizapp.extraction.claims.attribution.source_names import name_before, name_of_subject, name_with_noun
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.attribution.telling_words import MARKS, SAYING
from quizapp.extraction.claims.attribution.told_before import is_author
from quizapp.extraction.tokens import Sentence

_RULES = [(rule, re.compile(rule.pattern)) for rule in ATTRIBUTION_RULES]
#: The numbers of the rules that need no word of telling.
_UNMARKED = frozenset(number for number, (rule, _) in enumerate(_RULES) if not rule.is_marked)
#: What rules need, by the mark that it is or the word that it begins with: the number of the rule, the piece.
_NEEDING: dict[str, list[tuple[int, str]]] = {}
for _number, (_rule, _) in enumerate(_RULES):
    for _piece in _rule.needs:
        _NEEDING.setdefault(_piece.split()[0], []).append((_number, _piece))
_NEEDED = [frozenset(rule.needs) for rule, _ in _RULES]
_NEEDED_MARKS = tuple(mark for mark in _NEEDING if not mark[0].isalpha())
_WORDS = sorted({*_NEEDING, *MARKS} - {*_NEEDED_MARKS}, key=len, reverse=True)
#: Stems as they are in ``words_alone``, each with the shorter ones that it begins with: a look for all finds the longest only.
_STEMS = {stem.replace(".", " "): tuple(other for other in _WORDS if stem.startswith(other)) for stem in _WORDS}
_BEGINNINGS = word_beginnings(tuple(_STEMS))
_MARKED = word_beginnings(MARKS)
_IS_MARK = frozenset(MARKS)
#: The end of a name, of which a bracket gives another form.
_NAMED_SO = re.compile(r"\b[A-Z]\S*\s+\Z")
#: Goes on with the same subject: "but raised the toll to 89"; or with the same people: "while 18 remained missing".
_SAME_SUBJECT = rf"(?!\s+(?:later\s+|then\s+|also\s+)?(?:raised|updated|revised|lowered|increased|{SAYING})\b)"
_SAME_PEOPLE = (
    r"(?!\s+(?:another\s+|at\s+least\s+|some\s+)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\s+"
    r"(?:(?:others?|more|of\s+them)\s+(?:who\s+)?)?(?:were|was|remained?|are|had)\b)"
)
#: A further count has no speaker of its own: "said that 40 men had fallen, while over 90 soldiers were wounded".
_ALSO_COUNTED = (
    r"(?!\s+(?:(?:another|at\s+least|some|about|around|over|up\s+to|nearly|more\s+than|(?:an\s+)?additional|(?:a\s+)?further)\s+){0,2}"
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:(?!while\b)[\w'’-]+\s+){0,4}?"
    r"(?:were|was|remained?|are|had|have|has|(?:also\s+)?died|fell)\b)"
    r"(?!\s+the\s+(?:total\s+)?(?:number|toll|figure|count)\b)"
)
#: A gerund has the same subject: "reported killing 40, while losing two of their own".
_AND_DOING = (
    r"(?!\s+(?:only\s+|also\s+)?(?:losing|killing|wounding|capturing|suffering|sustaining|inflicting|causing|taking|leaving)\b)"
)
#: So do words for the one who speaks: "claimed 80 killed, while they themselves lost 22".
_AND_THEMSELVES = (
    r"(?!\s+(?:they|it|he)\s+(?:themselves|itself|himself|lost|suffered|sustained)\b)"
    r"(?!\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){1,3}(?:lost|suffered|sustained)\s+(?:[a-z]+\s+){0,3}\d)"
)
#: A verb without a subject of its own goes on with what was said: "said that they had come, but were repulsed".
_STILL_SAID = (
    r"(?!\s+(?:were|was|had|have|has|did|could|failed|lost|suffered)\b)"
    r"(?!\s+(?:this|that|these|those)\s+\w+\s+(?:was|were|had)\b)"
)
#: One who was not spared of whom nobody else tells: "stated that no one had died, but one was wounded".
_ALSO_FARED = (
    r"(?!\s+(?:only\s+|just\s+|at\s+least\s+)?(?:\d[\d,]*|one|two|three|four|five)\s+(?:[a-z]+\s+)?(?:was|were|had\s+been)\s+"
    r"(?:[a-z]+ly\s+)?(?:wounded|injured|hurt)\b)"
)
#: A further number of those who fared alike: "stated that 80 people were killed; 56 rebels were also killed".
_ALSO_SO_MANY = r"(?!\s+(?:(?:at\s+least|about|some|over)\s+)?\d[\d,]*\s+(?:[\w-]+\s+){1,3}?(?:was|were)\s+also\b)"
#: A further number of the list: "900 casualties; 40 men killed or missing, and 50 wounded".
_LISTED = (
    r"(?!\s+(?:and\s+)?\d[\d,]*\s+(?:(?!was\b|were\b|had\b|have\b)[a-z-]+\s+){0,2}(?:killed|dead|wounded|injured|captured|missing)\b"
    r"(?!\s+(?:an?|the|by|in|on)\b))"
)
#: The sum of what was told: "2,500 died and 1,500 were captured; for a total of 4,000".
_SUMMED = r"(?!\s+for\s+an?\s+(?:grand\s+|combined\s+)?total\s+of\b)"
#: Each of these begins with a letter or mark of its own, so that the search skips all others quickly.
_END_OF_SCOPE = re.compile(
    rf";{_ALSO_SO_MANY}{_SUMMED}{_LISTED}|,\s+but\b(?!\s+that\b){_SAME_SUBJECT}{_STILL_SAID}{_ALSO_FARED}|(?<!\bthat),\s+(?:whereas|although|though)\b"
    rf"|w(?<!\w.)hile\b{_SAME_PEOPLE}{_AND_DOING}{_AND_THEMSELVES}|h(?<!\w.)owever\b"
)
#: The same behind the words that attribute.
_END_BEHIND = re.compile(_END_OF_SCOPE.pattern.replace(r"hile\b", rf"hile\b{_ALSO_COUNTED}"))


#: Words that attribute, and the rule by which they do.
Telling = tuple[AttributionRule, re.Match[str]]


def tellings(text: str, span: Span) -> list[Telling]:
    """Return the words of the sentence at ``span`` that may name a source, by the order of the rules; needs no tokens."""
    lowered = small_letters(text)[span.start : span.end + 1]
    beginnings = [
        (one.start(), _STEMS[one[0][1:]]) for one in _BEGINNINGS.finditer(words_alone(text), span.start, span.end + 1)
    ]
    stems = {stem for _, begun in beginnings for stem in begun}
    stems.update([mark for mark in _NEEDED_MARKS if mark in lowered])
    able = {number for stem in stems for number, piece in _NEEDING.get(stem, ()) if piece == stem or piece in lowered}
    if stems.isdisjoint(_IS_MARK):
        able &= _UNMARKED
    told: list[Telling] = []
    for number in sorted(able):
        rule, pattern = _RULES[number]
        if rule.source == BESIDE:
            told.extend([(rule, match) for match in pattern.finditer(text, told[0][1].end(), span.end)] if told else ())
        elif rule.opens:
            needed = _NEEDED[number]
            matches = [pattern.match(text, at, span.end) for at, begun in beginnings if not needed.isdisjoint(begun)]
            told.extend([(rule, match) for match in matches if match])
        else:
            told.extend([(rule, match) for match in pattern.finditer(text, span.start, span.end)])
    return told


def attributions(
    text: str, sentence: Sentence, last_source: Span | None = None, told: Sequence[Telling] | None = None
) -> list[Attribution]:
    """Return who answers for which part of ``sentence``, in the order of the text.

    ``last_source`` is whom "it" means; ``told`` are the sentence's ``tellings`` where they are known.
    """
    span = sentence.span
    found: list[Attribution] = []
    taken: list[int] = []
    running_back: set[Span] = set()
    for rule, match in tellings(text, span) if told is None else told:
        if any(one.source.start <= match.start() < one.source.end for one in found):
            continue
        if any(match.start() < end < match.end() for end in taken):
            continue
        if rule.source == BESIDE and not any(one.source.end <= match.start() for one in found):
            continue
        nearest = _nearest(found, match.start())
        source = _source(text, sentence, rule, match, nearest or last_source)
        is_free = source == nearest or not any(one.source.overlaps(source) for one in found if source)
        if source and (source.end <= span.start or is_free):
            found.append(Attribution(source, _scope(text, span, rule, match, source)))
            taken.append(match.end() - 1)
            running_back.update([source] if rule.scope is Scope.WHOLE else ())
    return sorted(_cut_scopes(text, found, running_back), key=lambda one: one.scope.start)


def _nearest(found: Sequence[Attribution], offset: int) -> Span | None:
    """Return the source named last before ``offset``: whom "they" means behind it in the same sentence."""
    return max((one.source for one in found if one.source.end <= offset), key=lambda one: one.start, default=None)


def _source(text: str, sentence: Sentence, rule: AttributionRule, match: re.Match[str], last: Span | None) -> Span | None:
    if rule.source == "in brackets" and _NAMED_SO.search(text, sentence.span.start, match.start()):
        return None
    if text.endswith("whom ", 0, match.start()) and _OF_WHOM.search(text, max(0, match.start() - 16), match.start()):
        return None  # "29 soldiers, all of whom claimed to be lost"
    if rule.source == "in the words":
        return Span(match.start("who"), match.end("who"))
    if rule.source == AUTHOR and not is_author(text, match.end(), sentence.span.end):
        return None
    if rule.source in {"right", "in brackets", AUTHOR, BESIDE}:
        return name_after(text, sentence, match.end(), last)
    if rule.source == "subject":
        return name_of_subject(text, sentence, match.start(), last)
    if rule.source == "left with noun":
        return name_with_noun(text, sentence, match.start(), match.start() + len(match.group().split()[0]))
    return name_before(text, sentence, match.start(), last)


_OF_WHOM = re.compile(r"\b(?:all|both|most|some|many|none|each)\s+of\s+whom\s+\Z")


#: What does not end a statement whose source opens its sentence: "According to X, 12 men fell, while 40 were wounded".
_UNDER_OPENING = frozenset({";", "while"})


#: Behind a boundary the same is counted of others: "A suffered 400 killed, while B suffered 300".
_SAME_COUNT = re.compile(
    r"\s+(?:(?!said\b|that\b)[\w'’-]+\s+){1,6}?(?P<same>suffered|lost|sustained|casualties|losses|deaths|fatalities|injuries)\b(?=[^;.]*?\b(?:\d|one\b))"
)


def _ends_nothing(text: str, start: int, boundary: re.Match[str]) -> bool:
    """Tell whether a boundary behind ``start`` is none.

    It stands within quotation marks or brackets, or the same is counted behind it as before, of others.
    """
    again = _SAME_COUNT.match(text, boundary.end()) if boundary.group() in _UNDER_OPENING else None
    if _is_quoted(text, start, boundary) or (again and again["same"] in text[start : boundary.start()]):
        return True
    return text.count("(", start, boundary.start()) > text.count(")", start, boundary.start())


def _scope(text: str, sentence: Span, rule: AttributionRule, match: re.Match[str], source: Span) -> Span:
    if rule.scope is Scope.WHOLE and _OWN_FIGURE.match(text, source.end):  # "given by Klapka as 600", "according to some 100"
        return Span(match.start(), sentence.end)
    if rule.scope is Scope.WHOLE:
        closed = _closed_bracket(text, sentence, match, source)
        if closed is not None:
            return Span(sentence.start, closed)
        aside = _ASIDE_BEFORE.search(text, sentence.start, match.start())
        closing = _CLOSES_ASIDE.match(text, source.end, sentence.end) if aside else None
        if aside and closing:  # "a jet (a bomber, according to some) fell"
            return Span(aside.start(), closing.end())
        opened = _OPENS_CLAUSE.search(text, sentence.start, match.start())
        start = opened.start() if opened else sentence.start
        for boundary in _END_OF_SCOPE.finditer(text, sentence.start, match.start()):
            start = boundary.end()
        opens = match.start() == sentence.start
        ends = _END_BEHIND.finditer(text, max(match.end(), source.end), sentence.end)
        end = next((one.start() for one in ends if not (opens and one.group() in _UNDER_OPENING)), sentence.end)
        return Span(start, end)
    tail = text[match.end() : sentence.end].strip(" .”\"’'")
    if match.group() == "told" and _QUOTED.match(text, sentence.start) and _NAME.fullmatch(tail):
        return Span(sentence.start, sentence.end)  # "We lost 30 men," a commander told Reuters.
    if _is_aside(text, sentence, match, source) or not tail or _ASIDE.match(tail):  # "…, the ministry said."
        return Span(sentence.start, sentence.end)
    ends = _END_BEHIND.finditer(text, match.end(), sentence.end)
    if text.endswith("who", sentence.start, match.start() - 1):  # "Holt, who said that it was safe, lost 40 men"
        ends = _END_OF_CLAUSE.finditer(text, match.end(), sentence.end)
    boundaries = [next((one for one in ends if not _ends_nothing(text, match.end(), one)), None)]
    if _CONCEDED.search(text, sentence.start, source.start):
        boundaries.append(_MAIN_CLAUSE.search(text, match.end(), sentence.end))
    if match.group() in _PROCLAIMING and _A_THING.match(text, match.end(), sentence.end):
        boundaries.append(_CONSEQUENCE.search(text, match.end(), sentence.end))
    return Span(match.start(), min((one.start() for one in boundaries if one), default=sentence.end))


#: Closes a relative clause: the verb of the sentence follows.
_END_OF_CLAUSE = re.compile(rf"{_END_OF_SCOPE.pattern}|,\s+(?:[a-z]{{3,}}ed|lost|was|were|had|left|took|fell|died)\b")


def _is_quoted(text: str, start: int, boundary: re.Match[str]) -> bool:
    """Tell whether a boundary stands in a quotation that began after ``start``: the same one goes on speaking there."""
    before = text[start : boundary.start()]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _is_aside(text: str, sentence: Span, match: re.Match[str], source: Span) -> bool:
    """Tell whether commas close off who said it: "the army lost 40 men, the mayor said, and fled"."""
    return bool(_COMMA.match(text, match.end())) and bool(_BEHIND_COMMA.search(text, sentence.start, source.start))


_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = (
    r"(?:on|in|of)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)(?:\s+\d{1,2}\b)?(?:,?\s+\d{4})?|in\s+\d{4}"
)
#: Closes an aside, at once or behind the day: "the army confirmed Monday,".
_COMMA = re.compile(
    rf"(?:\s+(?:(?:late\s+|early\s+)?(?:on\s+)?{_DAY}|{_DATE}|in\s+an?\s+(?:[a-z]+\s+){{0,2}}(?:statement|report|interview|briefing|"
    r"speech|letter|message|post|communiqué)))?,"
)


#: Something told, then a comma and an article.
_BEHIND_COMMA = re.compile(r"\d[^,]*,[”\"]?\s+(?:the\s+|an?\s+)?\Z")
#: Opens a clause of its own before that of the sentence: "Despite the army claiming victory, 40 men were killed".
_CONCEDED = re.compile(
    r"\b[Dd]espite\s+(?:the\s+)?(?:fact\s+that\s+(?:the\s+)?)?\Z|(?:\A|(?<=\.\s))(?:Although|Though)\s+(?:the\s+)?\Z"
)
_MAIN_CLAUSE = re.compile(r",\s+(?!(?:includ|most|among|of\s+wh|with|and|or|as\s+well)\w*\b)")
#: Verbs by which one makes a thing known rather than tells of it, and what then only came of it.
_PROCLAIMING = frozenset({"announced", "announces", "declared", "declares"})
_A_THING = re.compile(r"\s+(?:an?|the|its|their|his|her)\s+(?!deaths?\b|loss|killing|capture\b|number\b)")
_CONSEQUENCE = re.compile(r",\s+(?:resulting\s+in|leading\s+to|causing|leaving)\b")


#: What may follow the words that tell who said what stands before them: whom it was told, or an aside.
_NAME = re.compile(r"[A-Z][\w’' -]{0,40}")
_ASIDE = re.compile(rf"(?:(?:,|on |in |at |to |citing |quoting )[^0-9]{{0,40}}|{_DAY}|{_DATE}|yesterday|later)\Z")


def _closed_bracket(text: str, sentence: Span, match: re.Match[str], source: Span) -> int | None:
    """Return the end of a bracket that names the source of a figure before it none after: "60 men (claimed by X), and"."""
    if not (text.endswith("(", sentence.start, match.start()) or match.group().endswith("(")):
        return None
    closing = _CLOSES.match(text, source.end, sentence.end)
    return closing.end() if closing and _COUNTED.search(text, sentence.start, match.start()) else None


#: What joins a statement that its source opens, after a comma: ", and in 2010, according to the army, 180 fell".
_OPENS_CLAUSE = re.compile(r",\s+(?:and|but)\s+(?:(?:in|on|by|since|during|as\s+of)\s+[^,;]{2,30},\s+)?\Z")
#: A bracket that holds more than the source, and where it ends.
_ASIDE_BEFORE = re.compile(r"\([^()]*\w[^()]*\Z")
_CLOSES_ASIDE = re.compile(r"[^()]*\)")
_CLOSES = re.compile(r"[^()]*\)(?=\s*(?:[,;.]|and\b|while\b)|[ \t]*\n)")
#: A number of people, in figures or words.
_COUNTED = re.compile(
    r"(?<![\w,])(?!\d{4}(?!\d))\d[\d,]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"]")
_OWN_FIGURE = re.compile(
    r"\s+(?:(?:as|at|even|only|about|over|at\s+least|up\s+to|some)\s+){0,2}(?!(?:1[5-9]|20)\d\d\b)\d[\d,]*(?=\s*[,.;)]|\s+(?:killed|dead|wounded|men)\b|\Z)"
)


def speaks(text: str, span: Span) -> bool:
    """Tell whether the sentence at ``span`` may name a source at all; cheap."""
    return _MARKED.search(words_alone(text), span.start, span.end + 1) is not None


def _cut_scopes(text: str, found: list[Attribution], running_back: Set[Span]) -> list[Attribution]:
    """Let each scope that runs forward end where the next source begins to speak, and one that runs back behind the last."""
    cut = []
    for one in (_behind_joint(text, one, found) if one.source in running_back else one for one in found):
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


#: Joins a further count to the one before.
_JOINT = re.compile(r"(?:,\s+(?:and|but|with)|;)\s+(?=[^;]{0,80}?(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b))")


def _behind_joint(text: str, one: Attribution, found: Sequence[Attribution]) -> Attribution:
    """Return a source named behind what it tells with the last count alone, where another has told those before.

    "The army put the dead at 40, and the wounded at 90 according to the mayor": the 90 are the mayor's.
    """
    before = [
        other.source.end for other in found if one.scope.start <= other.source.start and other.source.end < one.source.start
    ]
    if one.source.start <= one.scope.start or not before:
        return one
    joints = [match.end() for match in _JOINT.finditer(text, max(before), one.source.start)]
    return Attribution(one.source, Span(joints[-1], one.scope.end)) if joints else one


def source_at(found: list[Attribution], offset: int) -> Attribution | None:
    """Return the source that answers for ``offset``: the one whose scope begins last."""
    around = [one for one in found if one.scope.start <= offset < one.scope.end]
    return max(around, key=lambda one: one.scope.start, default=None)
