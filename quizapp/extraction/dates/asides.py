"""Dates that stand beside the narrative, which goes on from the day before them: declared rules, each with an example.

The narrative itself, and the years that it gives, are ``course`` and ``left_out_years``.
"""

from __future__ import annotations

import re
from functools import cache

from quizapp.domain.text import Span, opening_words
from quizapp.extraction.dates.aside_rule import AsideRule, Told
from quizapp.extraction.dates.aside_signs import (
    in_pluperfect,
    is_after_section,
    is_before_its_sentence,
    is_before_narrative,
    is_before_section,
    is_compared_with,
    is_found_out_later,
    is_occasion,
    is_of_a_name,
    is_of_another_age,
    is_of_publication,
    is_once_before,
    is_outside,
    is_quoted,
    is_said_later,
    is_told_in_passing,
    is_told_of_before,
    is_year_ahead,
    is_years_on,
    looks_ahead,
    looks_back,
)
from quizapp.extraction.dates.mentions import Edge, Mention

_FIGURES_FOR = re.compile(r"\b(?:totals?|tolls?|figures|numbers|statistics|data|reports?|tally|counts?|estimates?)\s+for\s+\Z")
_PLANNED = re.compile(
    opening_words((r"had\s+planned", "intended", "hoped", "scheduled", "slated")) + r"\s+(?:to|for|on)\b[^.;]*\Z"
)
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
        is_of_publication,
        of_other_years=True,
    ),
    AsideRule(
        "year after the heading's",
        "a heading's year governs its section; a year after it within a sentence looks ahead",
        "==2018==\nIn a speech [on 5 May 2019], he spoke of it.",
        is_after_section,
        with_year=True,
    ),
    AsideRule(
        "years later",
        "what was done in memory of it years later leaves the narrative where it is",
        "On 5 April, they fell. Ten years later, [on 5 April 2028], they were mourned.",
        is_years_on,
        with_year=True,
    ),
    AsideRule(
        "once before",
        "what had already come about once leaves the narrative where it is",
        "It had already been taken once before by them, [on 2 April], but was lost.",
        is_once_before,
        of_earlier=True,
    ),
    AsideRule(
        "quoted",
        "what is told in a quotation of an earlier day leaves the narrative on that of the speech",
        'On 5 April, he said that "they left [on 2 April]" at once.',
        is_quoted,
        of_earlier=True,
    ),
    AsideRule(
        "another age",
        "a date centuries before the conflict compares, and tells nothing of it",
        "As at the ford [in 1396], they used stakes.",
        is_of_another_age,
        of_other_years=True,
        with_year=True,
    ),
    AsideRule(
        "pluperfect of another time",
        "what had been done in another year came before",
        "[On 4 May 2012] it had shelled the city.",
        lambda told: in_pluperfect(told.text, told.sentence, told.mention),
        of_other_years=True,
    ),
    AsideRule(
        "told in passing",
        "a bracket, a relative clause or a participle explains a thing by another time",
        "The town, taken [in August 2016], fell.",
        is_told_in_passing,
        of_other_years=True,
    ),
    AsideRule(
        "year before the heading's",
        "a heading's year governs its section; a year before it within a sentence looks back",
        "==2018==\nA veteran of the fighting at the ford [in May 2017] led them.",
        is_before_section,
        with_year=True,
    ),
    AsideRule(
        "year before the paragraph's",
        "once a paragraph tells of the conflict's days, an earlier year within a sentence looks back",
        "On 5 April, it began. The last such raid was [in May 2016].",
        is_before_narrative,
        with_year=True,
    ),
    AsideRule(
        "comparison",
        "what has not been so since, or was less then, is of today",
        "It was the worst day since a raid [in March]; fewer came than then.",
        is_compared_with,
        of_earlier=True,
    ),
    AsideRule(
        "occasion",
        "what something follows has a day of its own, and the narrative goes on from the later one",
        "On 5 April, following the capture of a bridge [on 4 April], they attacked.",
        is_occasion,
        of_earlier=True,
    ),
    AsideRule(
        "told of before",
        "what had happened on an earlier day is told on the day that the sentence opens with",
        "On 5 April, he said that the town had been shelled [on 4 April].",
        is_told_of_before,
        of_earlier=True,
    ),
    AsideRule(
        "long before its sentence",
        "a sentence with a day of its own only looks back to the time long before it that it states",
        "On 5 April, they retook the towns that they lost [in January 2018].",
        is_before_its_sentence,
        with_year=True,
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
        is_year_ahead,
        with_year=True,
    ),
    AsideRule(
        "year in a name",
        "a year that tells which thing is meant dates nothing else",
        "He spoke [of the 1907] convention.",
        is_of_a_name,
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
        looks_ahead,
    ),
    AsideRule(
        "said later",
        "what somebody said of it long after goes ahead of the narrative",
        "On 5 April, it fell. The army later stated [in August 2018] that he lived.",
        is_said_later,
        with_year=True,
    ),
    AsideRule(
        "found out later",
        "what was confirmed some days later was done before, and the narrative stays there",
        "They took the town, which was confirmed [five days later].",
        is_found_out_later,
    ),
    AsideRule(
        "look back",
        "the pluperfect goes back before the day that the narrative has come to",
        "[On 2 April], they had fled.",
        looks_back,
        of_earlier=True,
    ),
)


@cache
def _rules_for(is_outside: bool, has_year: bool, is_earlier: bool) -> tuple[AsideRule, ...]:
    """Return the rules that are asked of a date of which that holds; most dates are asked few of them."""
    return tuple(
        rule
        for rule in ASIDE_RULES
        if (is_outside or not rule.of_other_years) and (has_year or not rule.with_year) and (is_earlier or not rule.of_earlier)
    )


def is_aside(told: Told) -> bool:
    """Tell whether the narrative goes on from the day before the date."""
    for rule in _rules_for(is_outside(told), told.year is not None, told.is_earlier):  # noqa: SIM110 - a generator takes longer
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
    return bool(_EARLIER.search(text, start, mention.span.start)) or in_pluperfect(text, sentence, mention)
