"""All ways for a figure of the prose to have days, in the order in which they are tried, each with its example."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.domain.facts import Window
from quizapp.extraction.claims.windows.counted_days import before_another_deed, came_after, days_of_fighting, first_days
from quizapp.extraction.claims.windows.dated_figures import DatedFigure
from quizapp.extraction.claims.windows.earlier_deeds import accused_of, tried_for, when_captured, who_had
from quizapp.extraction.claims.windows.figure_days import (
    as_reported,
    by_the_way,
    days_back,
    done_by_then,
    of_each_day,
    of_no_day,
    of_own_date,
    of_report,
    of_same_period,
    of_some_days,
    of_those_before,
    of_what_is_told,
    this_year,
    told_at_end,
    told_earlier,
    until_then,
    up_to_heading,
)
from quizapp.extraction.claims.windows.lasting_days import range_in_words, went_on
from quizapp.extraction.claims.windows.since_counts import since_as_whole, since_conflict, since_day, since_open, since_untold
from quizapp.extraction.claims.windows.whole_counts import joined_to_whole, number_reached, whole_count


@dataclass(frozen=True, slots=True)
class WindowRule:
    """One way for a figure to have days; ``example`` ends in a figure that has those of ``gives`` in a conflict of May 2017."""

    name: str
    why: str
    example: str
    gives: str
    days: Callable[[DatedFigure], Window | None]


#: Tried in this order; the first that gives days, or says that there are none, wins.
WINDOW_RULES = (
    WindowRule(
        "set free",
        "who is set free was captured before",
        "On 12 May, they freed 150 rebels captured in March 2017.",
        "2017-03..2017-03",
        when_captured,
    ),
    WindowRule(
        "relative clause in the pluperfect",
        "what somebody had done before is not of the day of what is told of him",
        "On 12 May, Holt, who had lost 90 men in April 2017, was relieved.",
        "2017-04..2017-04",
        who_had,
    ),
    WindowRule(
        "told by the way",
        "those whom a monument remembers, or whom a campaign of years killed, are not of the day of what is told",
        "On 12 May 2018, a monument was built for the 30 men who had been killed there.",
        "..",
        by_the_way,
    ),
    WindowRule(
        "part of a count since a day",
        "the parts of a count have its days",
        "By 20 May, strikes had killed 90 civilians since 12 May, including 20 children.",
        "2017-05-12..2017-05-20",
        since_as_whole,
    ),
    WindowRule(
        "since the conflict began",
        "the conflict is a first day, and its last one or that of a report closes it",
        "On 20 May, SOHR reported that 30 soldiers had been killed since the offensive began.",
        "2017-05-10..2017-05-20",
        since_conflict,
    ),
    WindowRule(
        "since a day",
        "a count since a day goes up to the day of the count",
        "By 20 May, losses since the start of the fighting on 12 May had reached 75 rebels killed.",
        "2017-05-12..2017-05-20",
        since_day,
    ),
    WindowRule(
        "since a day until the telling",
        "a count since a day goes up to the day of the report, or that which the paragraph has come to",
        "On 20 May, the army said that it had lost 60 soldiers killed since April 2017.",
        "2017-04..2017-05-20",
        since_open,
    ),
    WindowRule(
        "since an untold day",
        "a count since something whose day nobody tells goes up to the day of the count",
        "On 12 May, the town fell. They said that 69 men had been killed since the start of the truce.",
        "..2017-05-12",
        since_untold,
    ),
    WindowRule(
        "some days, told by a source",
        "the day of a report is not one of the days that it tells of",
        "On 20 May the minister stated that over 1,000 troops had been killed over just two days.",
        "..",
        of_some_days,
    ),
    WindowRule(
        "each on a day",
        "people told together and then each on a day have all of those days",
        "The rebels executed three men: Ali and Omar on 12 May and 14 May respectively, and Hassan on 19 May.",
        "2017-05-12..2017-05-19",
        of_each_day,
    ),
    WindowRule(
        "told earlier",
        "what was announced some time before is not of the day that the sentence tells",
        "On 20 May, they reported 90 deaths, a rise from the 40 deaths announced two months earlier.",
        "..",
        told_earlier,
    ),
    WindowRule(
        "this year",
        "a count of the year that is on when it is told",
        "On 20 May, the army said that it had killed 20 rebels in firing this year.",
        "2017..2017",
        this_year,
    ),
    WindowRule(
        "what a report tells",
        "the days that a report tells of go before its own",
        "On 20 May, the army reported that it had killed 138 rebels along the river during 2016.",
        "2016..2016",
        of_what_is_told,
    ),
    WindowRule(
        "count of a whole",
        "a report counts all until its day: of the whole event, or more than fall in a day",
        "On 20 May, the army said that it had killed 138 rebels during the offensive.",
        "..2017-05-20",
        whole_count,
    ),
    WindowRule(
        "tried for it",
        "the day of a trial is not that of the deed",
        "On 12 May, a man was convicted for the killing of 20 soldiers in March 2017.",
        "2017-03..2017-03",
        tried_for,
    ),
    WindowRule(
        "accused of it",
        "the month of an accusation is not that of the deed",
        "In April 2017, the army accused the rebels of killing 20 soldiers.",
        "..",
        accused_of,
    ),
    WindowRule(
        "days of fighting",
        "days of fighting that end on a day are those up to it",
        "On 14 May, the town fell after four days of fighting that killed 20 rebels.",
        "2017-05-11..2017-05-14",
        days_of_fighting,
    ),
    WindowRule(
        "first days",
        "the first days of the whole event are counted from its first",
        "In the first three days of the offensive, 40 soldiers were killed.",
        "2017-05-10..2017-05-12",
        first_days,
    ),
    WindowRule(
        "it came so long after",
        "what another deed came some days after is of the day so far back",
        "On 14 May, they took the mill. The raid came two days after 28 drivers were abducted.",
        "2017-05-12..2017-05-12",
        came_after,
    ),
    WindowRule(
        "another deed some days before",
        "those killed by what came days before are not of the day counted from it",
        "On 12 May, the army left, three days after a raid on its post killed 22 soldiers.",
        "..",
        before_another_deed,
    ),
    WindowRule(
        "range in words",
        "a range may end with what happened on its last day",
        "From 12 May until its surrender on 16 May, the garrison lost 40 men killed.",
        "2017-05-12..2017-05-16",
        range_in_words,
    ),
    WindowRule(
        "went on until a day",
        "fighting that goes on into another day is of both, and of those between",
        "On 12 May, fighting broke out. It continued into the next day and left 20 rebels dead.",
        "2017-05-12..2017-05-13",
        went_on,
    ),
    WindowRule(
        "own date",
        "a figure has the date of its clause, or the last one before it",
        "On 12 May, they left, and on 13 May, 20 rebels were killed.",
        "2017-05-13..2017-05-13",
        of_own_date,
    ),
    WindowRule(
        "date at the end",
        "a date that ends the sentence is that of all who are told before it, where nothing else is",
        "Two men were killed, while four were reported to be injured in shelling by rebels on 18 May.",
        "2017-05-18..2017-05-18",
        told_at_end,
    ),
    WindowRule(
        "same period",
        "it is the time of the figures told before",
        "On 20 May, the army said it killed 40 rebels during 2016. In the same period, it lost 30 soldiers killed.",
        "2016..2016",
        of_same_period,
    ),
    WindowRule(
        "part of those before",
        "some of those counted in the sentence before have their days",
        "By 12 May, some 90 rebels had been killed. Among the dead were 20 children.",
        "..2017-05-12",
        of_those_before,
    ),
    WindowRule(
        "until then",
        "a count up to a point goes up to the day that the paragraph has come to",
        "On 12 May, the town fell. By then, 40 soldiers had been killed.",
        "..2017-05-12",
        until_then,
    ),
    WindowRule(
        "report",
        "a report is not of the day of what it tells, which was done by then",
        "On 20 May, the UN said it would look into it, since 32 men were now known to have died.",
        "..2017-05-20",
        of_report,
    ),
    WindowRule(
        "count under a day",
        "under a heading that is one day, a count of all until then goes up to it",
        "They left.\n\n===15 May 2017===\n\nThe town fell. This brought the number of soldiers killed to 14.",
        "..2017-05-15",
        up_to_heading,
    ),
    WindowRule(
        "number reached",
        "a running number goes up to the day that the paragraph has come to",
        "On 12 May, the town fell. The number of rebels killed there reached 100.",
        "..2017-05-12",
        number_reached,
    ),
    WindowRule(
        "joined to a sum",
        "what is joined to a sum or a running number has its days",
        "On 12 May, the town fell. Total casualties were 485 killed and 90 wounded.",
        "..2017-05-12",
        joined_to_whole,
    ),
    WindowRule(
        "days back",
        "a length of time goes back from the day that the paragraph has come to",
        "On 20 May they fled. Over 40 men had died over the previous two days.",
        "2017-05-18..2017-05-20",
        days_back,
    ),
    WindowRule(
        "added",
        "what a statement adds is of the days of what it said",
        "On 12 May, the ministry concluded that 30 men died in the strike. It added that 12 were wounded.",
        "..",
        as_reported,
    ),
    WindowRule(
        "no day",
        "a sum, an example, a part of others and what is told in the present have no day of the paragraph",
        "On 12 May, the town fell. For example, in one attack 20 civilians were killed.",
        "..",
        of_no_day,
    ),
    WindowRule(
        "done by then",
        "thousands of whom the pluperfect tells fell at some time up to the day that the paragraph has come to",
        "On 12 May, the town fell. The army had lost 4,800 soldiers killed.",
        "..2017-05-12",
        done_by_then,
    ),
    WindowRule(
        "paragraph",
        "else the figure is of the day that the paragraph has come to",
        "On 12 May, the town fell. Some 20 rebels were killed.",
        "2017-05-12..2017-05-12",
        lambda counted: counted.course.of_sentence(counted.text, counted.sentence.span),
    ),
)
