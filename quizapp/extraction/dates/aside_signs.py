"""Signs that a date stands beside the narrative: which words, and which days around it, tell so.

Each is the test of a rule in ``asides``, where its reason and an example stand.
"""

from __future__ import annotations

import re

from quizapp.domain.partial_date import MONTHS
from quizapp.domain.text import Span, opening_words
from quizapp.extraction.clauses import names_a_thing
from quizapp.extraction.dates.aside_rule import Told
from quizapp.extraction.dates.mentions import Mention
from quizapp.extraction.dates.year_numbers import FUNCTION

_LINK = (
    r"(?:that|which|who|whom|whose|what|where|when|and|but|after|before|as|was|were|is|are|did|has|have|had|began|took|fell)"
)
#: The verb of the clause that a date opens: "On 25 November 2013, they had shot down".
_HAD_DONE = re.compile(
    rf",?\s+(?:(?!{_LINK}\b|[a-z]+ed\b)[\w'’-]+\s+){{0,6}}?(?:[\w'’-]+,\s[^,;.:]{{1,60}},\s)?had\s+(?:[a-z]+ly\s+|already\s+|once\s+|first\s+|also\s+)?"
    r"(?:been|[a-z]+(?:ed|en|un|wn|lt|pt|nt)|shot|lost|won|held|taken|made|fought|put|set|led|come|become|left|sunk|hit|met|built)\b"
)


def in_pluperfect(text: str, sentence: Span, mention: Mention) -> bool:
    """Tell whether the clause that a date opens has its verb in the pluperfect."""
    return bool(_HAD_DONE.match(text, mention.span.end, min(sentence.end, mention.span.end + 120)))


#: Years: a date this long before the conflict is of another age, and no running context.
_OTHER_AGE = 500


def is_outside(told: Told) -> bool:
    """Tell whether the date states a year that is none of the conflict's."""
    main = told.course.main
    if told.year is None or main.start is None or main.end is None or told.course.runs_elsewhere(told.year):
        return False
    return not main.start.year <= told.year <= main.end.year


def is_of_another_age(told: Told) -> bool:
    """Tell whether the date is centuries before the conflict."""
    start = told.course.main.start
    return told.year is not None and start is not None and told.year < start.year - _OTHER_AGE


#: Words before a date that put it beside the narrative: an earlier thing, a name, a bracket, a relative clause, a look back.
_BESIDE = re.compile(
    r"(?:\b(?:previous|earlier|former|prior|preceding|past)\s+(?:[\w'’-]+\s+){1,4}"
    r"|\b(?:which|who|whom|whose|where)\b[^,;]*|\bhad\b[^,;]*|\bthat\s+(?:began|took|was|were|[a-z]+ed)\b[^,;]*|\([^)]*"
    r"|,\s+(?:first\s+|last\s+|already\s+)?(?:[a-z]{2,}ed|taken|held|lost|won|built|begun|fought)\b[^,;]*)\Z"
)
_OF_THING = re.compile(
    r"\b(?:battle|siege|offensive|campaign|war|attack|assault|raid|invasion|uprising|revolt|massacre|treaty|convention|act|"
    r"agreement|accord|ceasefire|truce|declaration|resolution|revolution|coup|election|elections|constitution)s?\s+\Z",
    re.IGNORECASE,
)


def is_told_in_passing(told: Told) -> bool:
    """Tell whether the words before a month or day of another year only explain something."""
    if told.mention.is_bare_year:
        return False  # a bare year counts only where it opens its sentence
    words = told.mention.span.of(told.text).lower()
    if words.startswith("since ") or (words.startswith("of ") and told.after(_OF_THING, 120)):
        return True
    return told.after(_BESIDE, 120)


def is_of_a_name(told: Told) -> bool:
    """Tell whether a bare year belongs to the name of a thing."""
    if not told.mention.is_bare_year or told.mention.span.start == told.sentence.start:
        return False
    digits = _digits(told)
    is_between = _ITS.search(told.text, max(told.sentence.start, digits.start - _ITS_REACH), digits.start)
    return names_a_thing(told.text, digits) or bool(is_between and _NOUN.match(told.text, digits.end))


#: Before and behind a year that tells which thing is meant: "Orland's 2014 annexation of Tarn".
_ITS, _ITS_REACH = re.compile(r"(?:\b(?:the|its|their|his|her)|['’]s?)\s+\Z"), 8
_NOUN = re.compile(rf"\s+(?!{FUNCTION})[A-Za-z]")


def _digits(told: Told) -> Span:
    """Return a bare year without the words that lead it in."""
    return Span(told.mention.span.end - _YEAR_DIGITS, told.mention.span.end)


_YEAR_DIGITS = 4


def is_before_narrative(told: Told) -> bool:
    """Tell whether a paragraph that tells of the conflict's days states the year of an earlier time within a sentence."""
    come_to, start, year = told.course.paragraph_day, told.course.main.start, told.year
    if come_to is None or year is None or not year < (start.year if start else come_to.year) <= come_to.year:
        return False
    return not told.opens_sentence or (told.mention.is_bare_year and names_a_thing(told.text, _digits(told)))


def is_before_section(told: Told) -> bool:
    """Tell whether a date within a sentence states a year before those that the heading names."""
    start, year = told.course.section.start, told.year
    return year is not None and start is not None and year < start.year and not told.opens_sentence


#: Opens a clause that only says how long something has lasted, or what it compares with: "since a raid in April".
_SINCE = re.compile(r"[Ss](?<!\w.)ince\s+(?:[\w'’-]+\s+){1,8}\Z")
_THAN = re.compile(
    opening_words(("than", r"compared\s+(?:to|with)", "Unlike", "unlike", r"As\s+opposed\s+to", r"as\s+opposed\s+to"))
    + r"\s+(?:[\w'’-]+\s+){0,6}\Z"
)


def is_compared_with(told: Told) -> bool:
    """Tell whether something is compared with an earlier day, or counted since it."""
    is_since = told.text.startswith(("since ", "Since "), told.mention.span.start)
    return is_since or told.after(_SINCE, 90) or told.after(_THAN, 90)


#: "since the offensive started on 15 May" where the narrative had come to a later day.
_SINCE_IT = re.compile(
    r"\bsince\s+(?:the|its|their|they|it|he)\s+(?:[\w'’-]+\s+){0,4}(?:began|begun|started|came|broke\s+out)\s+\Z"
)


def looks_back(told: Told) -> bool:
    """Tell whether a sentence that goes on counts from a day before the narrative."""
    day, come_to = told.day, told.course.day
    if day is None or come_to is None or day.last_day >= come_to.first_day - 1:
        return False
    return told.after(_SINCE_IT, 60) or in_pluperfect(told.text, told.sentence, told.mention)


#: Days: a relative clause that goes on to one of the next days leads the narrative on.
_NEXT_DAYS = 4
_WHICH = re.compile(
    r",\s+(?:which|who)\s+(?:was|were|would\s+be)\s+(?:\w+\s+){0,2}"
    r"(?:sunk|lost|destroyed|scuttled|wrecked|killed|executed|hanged|shot|captured|arrested|murdered|released)\s+(?:[\w'’-]+\s+){0,5}\Z"
)


def looks_ahead(told: Told) -> bool:
    """Tell whether a relative clause tells what came days later."""
    day, come_to = told.day, told.course.day
    if day is None or come_to is None or not day.is_day or told.mention.shift is not None:
        return False
    return day.first_day - come_to.last_day > _NEXT_DAYS and told.after(_WHICH, 90)


#: Opens the occasion of what a sentence tells: "following the capture of a bridge on 16 September".
_OCCASION = re.compile(r"\b(?:[Ff]ollowing|[Aa]fter|[Bb]efore)\s+(?:the|an?|its|their|his|her)\s+(?:[\w'’-]+\s+){1,8}\Z")
#: Opens a sentence with the time of what it tells itself.
_OWN_TIME = re.compile(
    r"(?:On|In|By|At|From|Early|Late)\b[^,.;]{0,30}\d|(?:The|That)\s+(?:next|same|following)\s+(?:day|night|morning)\b"
)


def is_occasion(told: Told) -> bool:
    """Tell whether an earlier date only names the occasion: "following the attack of 3 May"."""
    has_own = not told.opens_sentence and bool(_OWN_TIME.match(told.text, told.sentence.start))
    return has_own and told.after(_OCCASION, 90)


#: Opens the pluperfect that a date closes: "had been shelled 65 times on 14 March".
_HAD_BEEN = re.compile(r"\bhad\s+(?:been\s+)?[a-z][^.;,]{2,50}\Z")


def is_told_of_before(told: Told) -> bool:
    """Tell whether the pluperfect tells of an earlier day."""
    has_own = not told.opens_sentence and bool(_OWN_TIME.match(told.text, told.sentence.start))
    return has_own and told.after(_HAD_BEEN, 70)


#: What was said, or found out, of it long after: "the army later stated in April that he lived".
_SAID_LATER = re.compile(
    r"\b(?:later|subsequently)\s+(?:[a-z]+ly\s+)?(?:said|stated|claimed|reported|confirmed|announced|admitted|acknowledged|"
    r"revealed|concluded|estimated|found|told|denied)\s+\Z"
)
#: Days: what is said so long after is said of the narrative, and no part of it.
_LONG_AFTER = 60


def is_said_later(told: Told) -> bool:
    """Tell whether a later day is that of a statement on what is told."""
    day, come_to = told.day, told.course.day
    if day is None or come_to is None or told.year is None or told.opens_sentence:
        return False
    if day.first_day - come_to.last_day <= _LONG_AFTER:
        return False
    return told.after(_SAID_LATER, 60) or (told.text.startswith(" that ", told.mention.span.end) and told.after(_FOUND_OUT, 30))


def is_before_its_sentence(told: Told) -> bool:
    """Tell whether a sentence that opens with its own day states the year of a time long before it."""
    day, come_to = told.day, told.course.day
    if told.year is None or day is None or come_to is None or told.opens_sentence or told.mention.is_bare_year:
        return False
    if come_to.first_day - day.last_day <= _LONG_AFTER:
        return False
    return bool(_OWN_TIME.match(told.text, told.sentence.start))


#: What was confirmed or found out some days later, at the end of a statement.
_FOUND_OUT = re.compile(
    r"\b(?:confirmed|verified|acknowledged|announced|revealed|reported|identified|disclosed|admitted|published)\s+"
    r"(?:(?:about|only|some|just)\s+)?\Z"
)
_STATEMENT_ENDS = re.compile(r"\s*[.;]")


def is_found_out_later(told: Told) -> bool:
    """Tell whether a later day is that on which something was found out."""
    shift = told.mention.shift
    if shift is None or shift.amount < 1 or not _STATEMENT_ENDS.match(told.text, told.mention.span.end):
        return False
    return told.after(_FOUND_OUT, 30)


#: Says of a later year what shall be done in it, or is better then.
_AHEAD_OF_US = re.compile(
    r"\b(?:would|will|should|could|(?:was|were)\s+to|propos(?:ed?|al|ing)|delay(?:ed|s)?|postpon(?:ed?|ement)|plan(?:ned|s)?|"
    r"schedul(?:ed|es?)|expect(?:ed|s)?|intend(?:ed|s)?|target|to\s+be\s+(?:complete|ready|finished)\w*)\b[^.;]*\Z"
)


def is_year_ahead(told: Told) -> bool:
    """Tell whether a later year than that of the last date told is only planned for."""
    last = told.course.paragraph_date or told.course.day or told.course.any_date
    return last is not None and told.year is not None and told.year > last.year and told.after(_AHEAD_OF_US, 110)


#: What was published, of which only the time of the publication is told.
_PUBLISHED = re.compile(r"\b(?:published|released|issued|printed|reissued)\s+(?:by\s+[^.;,]{1,150}\s+)?\Z")


def is_of_publication(told: Told) -> bool:
    """Tell whether something was published after the conflict at the time, which tells of the days of the conflict."""
    end, day = told.course.main.end, told.day
    if end is None or day is None or day.first_day <= end.last_day:
        return False
    return told.after(_PUBLISHED, 180) or (day.year - end.year > 1 and _is_of_author(told))


def _is_of_author(told: Told) -> bool:
    """Tell whether somebody wrote at the time: "Holt wrote in 1981", "Holt (1981) states", "In 1981, Holt wrote"."""
    start, end = told.mention.span.start, told.mention.span.end
    is_bracket = told.text[start - 1 : start] == "(" and told.text.startswith(")", end)
    if is_bracket and told.year is not None and told.course.main.end and told.year - told.course.main.end.year > _AGE:
        return True
    return told.after(_WROTE, 24) or (told.opens_sentence and _WRITES_NEXT.match(told.text, end, told.sentence.end) is not None)


_WRITES_NEXT = re.compile(
    r",\s+(?:(?!which\b|and\b|when\b|who\b)[\w.'’-]+,?\s+){1,9}?(?:wrote|argued|noted|remarked|observed|recalled|suggested|concluded|calculated|described)\b"
)
#: Years: a bracket so long after the conflict is of a book on it.
_AGE = 20
#: What somebody did who looked back on it years later: "the historian Holt wrote in 1981 that".
_WROTE = re.compile(
    r"\b(?:wrote|written|recalled|recorded|argued|noted|remarked|observed|judged|commented|reflected|remembered|concluded|estimated|"
    r"calculated|stated|said|claimed|asserted|suggested)\s+(?:later\s+|only\s+)?\Z"
)


def is_after_section(told: Told) -> bool:
    """Tell whether a date within a sentence states a year after those that the heading names."""
    end, year = told.course.section.end, told.year
    return year is not None and end is not None and year > end.year and not told.opens_sentence


#: Leads in what was done in memory of the conflict.
_YEARS_ON = re.compile(r"\b(?:years?\s+(?:later|after|on)|anniversary)\b[^.;]{0,40}\Z", re.IGNORECASE)


def is_years_on(told: Told) -> bool:
    """Tell whether a day years later is that of an anniversary, or counted so."""
    come_to, end = told.course.paragraph_day, told.course.main.end
    if told.year is None or come_to is None or end is None or told.year <= end.year or come_to.first_day > end.last_day:
        return False
    return told.after(_YEARS_ON, 80)


#: What had come about once before: "had already been taken once before, on 10 June, but".
_ONCE_BEFORE = re.compile(r"h(?<!\w.)ad\s+(?:already|previously|once|earlier)\b[^.;]*\Z")


def is_once_before(told: Told) -> bool:
    """Tell whether "had already" tells of an earlier day."""
    return not told.opens_sentence and told.after(_ONCE_BEFORE, 110)


_QUOTES = re.compile(r"[“”\"]")
#: A day told before, outside the quotation.
_DAY_TOLD = re.compile(rf"\b(?:\d{{1,2}}\s(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)})\s\d{{1,2}})\b[^“\"]*[“\"]")


def is_quoted(told: Told) -> bool:
    """Tell whether a quotation goes back to before the day on which its sentence says that it was spoken."""
    if told.course.day is None or told.opens_sentence:
        return False
    if len(_QUOTES.findall(told.text, told.sentence.start, told.mention.span.start)) % 2 == 0:
        return False
    return _DAY_TOLD.search(told.text, told.sentence.start, told.mention.span.start) is not None
