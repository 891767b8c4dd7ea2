"""Dates that stand beside the narrative, which goes on from the day before them: declared rules, each with an example.

The narrative itself, and the years that it gives, are ``course`` and ``left_out_years``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.partial_date import MONTHS, PartialDate
from quizapp.domain.records import record
from quizapp.domain.text import Span, opening_words
from quizapp.extraction.clauses import names_a_thing
from quizapp.extraction.dates.course import Course
from quizapp.extraction.dates.mentions import Edge, Mention


@record
class Told:
    """A date in its sentence, the last day that it stands for, and what the narrative had come to before it."""

    text: str
    sentence: Span
    mention: Mention
    day: PartialDate | None
    course: Course

    def after(self, pattern: re.Pattern[str], reach: int) -> bool:
        """Tell whether ``pattern`` ends at the date, no more than ``reach`` characters before it."""
        start = self.mention.span.start
        return bool(pattern.search(self.text, max(self.sentence.start, start - reach), start))

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing but a mark stands before the date."""
        return self.mention.span.start - self.sentence.start < 2

    @property
    def year(self) -> int | None:
        """The year that the date itself states."""
        return self.mention.last.year if self.mention.last else None


@dataclass(frozen=True, slots=True)
class AsideRule:
    """One way for a date to stand beside the narrative; ``[brackets]`` in the example mark the date."""

    name: str
    why: str
    example: str
    holds: Callable[[Told], bool]
    #: Asked only of dates that state a year which is none of the conflict's.
    of_other_years: bool = False


_LINK = (
    r"(?:that|which|who|whom|whose|what|where|when|and|but|after|before|as|was|were|is|are|did|has|have|had|began|took|fell)"
)
#: The verb of the clause that a date opens: "On 25 November 2013, they had shot down".
_HAD_DONE = re.compile(
    rf",?\s+(?:(?!{_LINK}\b|[a-z]+ed\b)[\w'’-]+\s+){{0,6}}?(?:[\w'’-]+,\s[^,;.:]{{1,60}},\s)?had\s+(?:[a-z]+ly\s+|already\s+|once\s+|first\s+|also\s+)?"
    r"(?:been|[a-z]+(?:ed|en|un|wn|lt|pt|nt)|shot|lost|won|held|taken|made|fought|put|set|led|come|become|left|sunk|hit|met|built)\b"
)


def _in_pluperfect(text: str, sentence: Span, mention: Mention) -> bool:
    return bool(_HAD_DONE.match(text, mention.span.end, min(sentence.end, mention.span.end + 120)))


#: Years: a date this long before the conflict is of another age, and no running context.
_OTHER_AGE = 500


def _is_outside(told: Told) -> bool:
    """Tell whether the date states a year that is none of the conflict's."""
    main = told.course.main
    if told.year is None or main.start is None or main.end is None or told.course.runs_elsewhere(told.year):
        return False
    return not main.start.year <= told.year <= main.end.year


def _is_of_another_age(told: Told) -> bool:
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


def _is_told_in_passing(told: Told) -> bool:
    """Tell whether the words before a month or day of another year only explain something."""
    if told.mention.is_bare_year:
        return False  # a bare year counts only where it opens its sentence
    words = told.mention.span.of(told.text).lower()
    if words.startswith("since ") or (words.startswith("of ") and told.after(_OF_THING, 120)):
        return True
    return told.after(_BESIDE, 120)


def _is_of_a_name(told: Told) -> bool:
    if not told.mention.is_bare_year or told.mention.span.start == told.sentence.start:
        return False
    return names_a_thing(told.text, _digits(told))


_FIGURES_FOR = re.compile(r"\b(?:totals?|tolls?|figures|numbers|statistics|data|reports?|tally|counts?|estimates?)\s+for\s+\Z")


def _digits(told: Told) -> Span:
    """Return a bare year without the words that lead it in."""
    return Span(told.mention.span.end - _YEAR_DIGITS, told.mention.span.end)


_YEAR_DIGITS = 4


def _is_before_narrative(told: Told) -> bool:
    """Tell whether a paragraph that tells of the conflict's days states the year of an earlier time within a sentence."""
    come_to, start, year = told.course.paragraph_day, told.course.main.start, told.year
    if come_to is None or year is None or not year < (start.year if start else come_to.year) <= come_to.year:
        return False
    return not told.opens_sentence or (told.mention.is_bare_year and names_a_thing(told.text, _digits(told)))


def _is_before_section(told: Told) -> bool:
    """Tell whether a date within a sentence states a year before those that the heading names."""
    start, year = told.course.section.start, told.year
    return year is not None and start is not None and year < start.year and not told.opens_sentence


def _is_earlier(told: Told) -> bool:
    """Tell whether the date lies before the day, the section or the conflict that the narrative has come to."""
    come_to = told.course.day or told.course.section.start or told.course.main.start
    return told.day is not None and come_to is not None and told.day.last_day < come_to.first_day


#: Opens a clause that only says how long something has lasted, or what it compares with: "since a raid in April".
_SINCE = re.compile(r"[Ss](?<!\w.)ince\s+(?:[\w'’-]+\s+){1,8}\Z")
_THAN = re.compile(
    opening_words(("than", r"compared\s+(?:to|with)", "Unlike", "unlike", r"As\s+opposed\s+to", r"as\s+opposed\s+to"))
    + r"\s+(?:[\w'’-]+\s+){0,6}\Z"
)


def _is_compared_with(told: Told) -> bool:
    if not _is_earlier(told):
        return False
    is_since = told.text.startswith(("since ", "Since "), told.mention.span.start)
    return is_since or told.after(_SINCE, 90) or told.after(_THAN, 90)


#: "since the offensive started on 15 May" where the narrative had come to a later day.
_SINCE_IT = re.compile(
    r"\bsince\s+(?:the|its|their|they|it|he)\s+(?:[\w'’-]+\s+){0,4}(?:began|begun|started|came|broke\s+out)\s+\Z"
)


def _looks_back(told: Told) -> bool:
    day, come_to = told.day, told.course.day
    if day is None or come_to is None or day.last_day >= come_to.first_day - 1:
        return False
    return told.after(_SINCE_IT, 60) or _in_pluperfect(told.text, told.sentence, told.mention)


#: Days: a relative clause that goes on to one of the next days leads the narrative on.
_NEXT_DAYS = 4
_WHICH = re.compile(
    r",\s+(?:which|who)\s+(?:was|were|would\s+be)\s+(?:\w+\s+){0,2}"
    r"(?:sunk|lost|destroyed|scuttled|wrecked|killed|executed|hanged|shot|captured|arrested|murdered|released)\s+(?:[\w'’-]+\s+){0,5}\Z"
)


def _looks_ahead(told: Told) -> bool:
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


def _is_occasion(told: Told) -> bool:
    has_own = not told.opens_sentence and bool(_OWN_TIME.match(told.text, told.sentence.start))
    return has_own and _is_earlier(told) and told.after(_OCCASION, 90)


#: Opens the pluperfect that a date closes: "had been shelled 65 times on 14 March".
_HAD_BEEN = re.compile(r"\bhad\s+(?:been\s+)?[a-z][^.;,]{2,50}\Z")


def _is_told_of_before(told: Told) -> bool:
    has_own = not told.opens_sentence and bool(_OWN_TIME.match(told.text, told.sentence.start))
    return has_own and _is_earlier(told) and told.after(_HAD_BEEN, 70)


#: What was said, or found out, of it long after: "the army later stated in April that he lived".
_SAID_LATER = re.compile(
    r"\b(?:later|subsequently)\s+(?:[a-z]+ly\s+)?(?:said|stated|claimed|reported|confirmed|announced|admitted|acknowledged|"
    r"revealed|concluded|estimated|found|told|denied)\s+\Z"
)
#: Days: what is said so long after is said of the narrative, and no part of it.
_LONG_AFTER = 60


def _is_said_later(told: Told) -> bool:
    day, come_to = told.day, told.course.day
    if day is None or come_to is None or told.year is None or told.opens_sentence:
        return False
    if day.first_day - come_to.last_day <= _LONG_AFTER:
        return False
    return told.after(_SAID_LATER, 60) or (told.text.startswith(" that ", told.mention.span.end) and told.after(_FOUND_OUT, 30))


def _is_before_its_sentence(told: Told) -> bool:
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


def _is_found_out_later(told: Told) -> bool:
    shift = told.mention.shift
    if shift is None or shift.amount < 1 or not _STATEMENT_ENDS.match(told.text, told.mention.span.end):
        return False
    return told.after(_FOUND_OUT, 30)


_PLANNED = re.compile(opening_words((r"had\s+planned", "intended", "hoped")) + r"\s+(?:to|for|on)\b[^.;]*\Z")

#: Says of a later year what shall be done in it, or is better then.
_AHEAD_OF_US = re.compile(
    r"\b(?:would|will|should|could|(?:was|were)\s+to|propos(?:ed?|al|ing)|delay(?:ed|s)?|postpon(?:ed?|ement)|plan(?:ned|s)?|"
    r"schedul(?:ed|es?)|expect(?:ed|s)?|intend(?:ed|s)?|target|to\s+be\s+(?:complete|ready|finished)\w*)\b[^.;]*\Z"
)


def _is_year_ahead(told: Told) -> bool:
    """Tell whether a later year than that of the last date told is only planned for."""
    last = told.course.paragraph_date or told.course.day or told.course.any_date
    return last is not None and told.year is not None and told.year > last.year and told.after(_AHEAD_OF_US, 110)


#: What was published, of which only the time of the publication is told.
_PUBLISHED = re.compile(r"\b(?:published|released|issued|printed|reissued)\s+(?:by\s+[^.;,]{1,150}\s+)?\Z")


def _is_of_publication(told: Told) -> bool:
    """Tell whether something was published after the conflict at the time, which tells of the days of the conflict."""
    end, day = told.course.main.end, told.day
    if end is None or day is None or day.first_day <= end.last_day:
        return False
    return told.after(_PUBLISHED, 180)


def _is_after_section(told: Told) -> bool:
    """Tell whether a date within a sentence states a year after those that the heading names."""
    end, year = told.course.section.end, told.year
    return year is not None and end is not None and year > end.year and not told.opens_sentence


#: Leads in what was done in memory of the conflict.
_YEARS_ON = re.compile(r"\b(?:years?\s+(?:later|after|on)|anniversary)\b[^.;]{0,40}\Z", re.IGNORECASE)


def _is_years_on(told: Told) -> bool:
    come_to, end = told.course.paragraph_day, told.course.main.end
    if told.year is None or come_to is None or end is None or told.year <= end.year or come_to.first_day > end.last_day:
        return False
    return told.after(_YEARS_ON, 80)


#: What had come about once before: "had already been taken once before, on 10 June, but".
_ONCE_BEFORE = re.compile(r"h(?<!\w.)ad\s+(?:already|previously|once|earlier)\b[^.;]*\Z")


def _is_once_before(told: Told) -> bool:
    return not told.opens_sentence and _is_earlier(told) and told.after(_ONCE_BEFORE, 110)


_QUOTES = re.compile(r"[“”\"]")
#: A day told before, outside the quotation.
_DAY_TOLD = re.compile(rf"\b(?:\d{{1,2}}\s(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)})\s\d{{1,2}})\b[^“\"]*[“\"]")


def _is_quoted(told: Told) -> bool:
    """Tell whether a quotation goes back to before the day on which its sentence says that it was spoken."""
    if told.course.day is None or told.opens_sentence or not _is_earlier(told):
        return False
    if len(_QUOTES.findall(told.text, told.sentence.start, told.mention.span.start)) % 2 == 0:
        return False
    return _DAY_TOLD.search(told.text, told.sentence.start, told.mention.span.start) is not None


ASIDE_RULES = (
    AsideRule(
        "today",
        "what holds as of a later year is no part of the narrative",
        "[As of 2024], it lies in ruins.",
        lambda told: told.text.startswith(("As of ", "as of "), told.mention.span.start) and told.mention.is_bare_year,
        of_other_years=True,
    ),
    AsideRule(
        "publication",
        "a book of a later year tells of the conflict's days",
        "In his memoirs, published [in 2021], he wrote of it.",
        _is_of_publication,
        of_other_years=True,
    ),
    AsideRule(
        "year after the heading's",
        "a heading's year governs its section; a year after it within a sentence looks ahead",
        "==2018==\nIn a speech [on 5 May 2019], he spoke of it.",
        _is_after_section,
    ),
    AsideRule(
        "years later",
        "what was done in memory of it years later leaves the narrative where it is",
        "On 5 April, they fell. Ten years later, [on 5 April 2028], they were mourned.",
        _is_years_on,
    ),
    AsideRule(
        "once before",
        "what had already come about once leaves the narrative where it is",
        "It had already been taken once before by them, [on 2 April], but was lost.",
        _is_once_before,
    ),
    AsideRule(
        "quoted",
        "what is told in a quotation of an earlier day leaves the narrative on that of the speech",
        'On 5 April, he said that "they left [on 2 April]" at once.',
        _is_quoted,
    ),
    AsideRule(
        "another age",
        "a date centuries before the conflict compares, and tells nothing of it",
        "As at the ford [in 1396], they used stakes.",
        _is_of_another_age,
        of_other_years=True,
    ),
    AsideRule(
        "pluperfect of another time",
        "what had been done in another year came before",
        "[On 4 May 2012] it had shelled the city.",
        lambda told: _in_pluperfect(told.text, told.sentence, told.mention),
        of_other_years=True,
    ),
    AsideRule(
        "told in passing",
        "a bracket, a relative clause or a participle explains a thing by another time",
        "The town, taken [in August 2016], fell.",
        _is_told_in_passing,
        of_other_years=True,
    ),
    AsideRule(
        "year before the heading's",
        "a heading's year governs its section; a year before it within a sentence looks back",
        "==2018==\nA veteran of the fighting at the ford [in May 2017] led them.",
        _is_before_section,
    ),
    AsideRule(
        "year before the paragraph's",
        "once a paragraph tells of the conflict's days, an earlier year within a sentence looks back",
        "On 5 April, it began. The last such raid was [in May 2016].",
        _is_before_narrative,
    ),
    AsideRule(
        "comparison",
        "what has not been so since, or was less then, is of today",
        "It was the worst day since a raid [in March]; fewer came than then.",
        _is_compared_with,
    ),
    AsideRule(
        "occasion",
        "what something follows has a day of its own, and the narrative goes on from the later one",
        "On 5 April, following the capture of a bridge [on 4 April], they attacked.",
        _is_occasion,
    ),
    AsideRule(
        "told of before",
        "what had happened on an earlier day is told on the day that the sentence opens with",
        "On 5 April, he said that the town had been shelled [on 4 April].",
        _is_told_of_before,
    ),
    AsideRule(
        "long before its sentence",
        "a sentence with a day of its own only looks back to the time long before it that it states",
        "On 5 April, they retook the towns that they lost [in January 2018].",
        _is_before_its_sentence,
    ),
    AsideRule(
        "plan",
        "what was planned for a day need not have come about",
        "He had planned to break camp [on 6 May].",
        lambda told: told.after(_PLANNED, 80),
    ),
    AsideRule(
        "plan for another year",
        "what shall be done in a later year leaves the narrative in its own",
        "They proposed a delay [until May 2019].",
        _is_year_ahead,
    ),
    AsideRule(
        "year in a name",
        "a year that tells which thing is meant dates nothing else",
        "He spoke [of the 1907] convention.",
        _is_of_a_name,
    ),
    AsideRule(
        "figures for a year",
        "the year that figures are for leaves the narrative where it is",
        "The report for [2016] was short.",
        lambda told: told.mention.is_bare_year and told.after(_FIGURES_FOR, 20),
    ),
    AsideRule(
        "look ahead",
        "a relative clause goes ahead to the end of somebody or something",
        "They damaged the ship, which was sunk [on 15 April] off the cape.",
        _looks_ahead,
    ),
    AsideRule(
        "said later",
        "what somebody said of it long after goes ahead of the narrative",
        "On 5 April, it fell. The army later stated [in August 2018] that he lived.",
        _is_said_later,
    ),
    AsideRule(
        "found out later",
        "what was confirmed some days later was done before, and the narrative stays there",
        "They took the town, which was confirmed [five days later].",
        _is_found_out_later,
    ),
    AsideRule(
        "look back",
        "the pluperfect goes back before the day that the narrative has come to",
        "[On 2 April], they had fled.",
        _looks_back,
    ),
)


_OF_ANY_YEAR = tuple(rule for rule in ASIDE_RULES if not rule.of_other_years)


def is_aside(told: Told) -> bool:
    """Tell whether the narrative goes on from the day before the date."""
    for rule in ASIDE_RULES if _is_outside(told) else _OF_ANY_YEAR:  # noqa: SIM110 - a generator takes twice the time
        if rule.holds(told):
            return True
    return False


_EARLIER = re.compile(
    r"\b(?:[Ee]arlier|[Pp]reviously|[Aa]lready|[Bb]efore this|[Bb]efore that|had)\b[^.;]{0,40}\Z"
    r"|\bhad\b[^.;,]{0,80}\Z"
)


def goes_back(text: str, sentence: Span, mention: Mention) -> bool:
    """Tell whether the pluperfect or "earlier" lets a date without a year lie before what was told."""
    if mention.last is None or mention.last.year is not None or mention.edge is Edge.BEFORE:
        return False  # "By 5 March, they had come" goes forward
    start = max(sentence.start, mention.span.start - 90)
    return bool(_EARLIER.search(text, start, mention.span.start)) or _in_pluperfect(text, sentence, mention)
