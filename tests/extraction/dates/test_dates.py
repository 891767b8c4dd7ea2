"""Date expressions: which words, and what they say alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.extraction.dates.dates import find_dates
from quizapp.extraction.dates.mentions import Edge, Parts

FOUND = [
    ("In an August offensive, they fled", "August", Parts(None, 8)),
    ("According to Karsa Watch, 2018 saw 12 raids", "2018", Parts(2018)),
    ("on 19 September 2017", "on 19 September 2017", Parts(2017, 9, 19)),
    ("It began on September 19, 2017.", "on September 19, 2017", Parts(2017, 9, 19)),
    ("In March 2017, rebels", "In March 2017", Parts(2017, 3)),
    ("early in the morning of Friday 16 May 2014 when", "early in the morning of Friday 16 May 2014", Parts(2014, 5, 16)),
    ("the attack back on September 18.", "back on September 18", Parts(None, 9, 18)),
    ("In late June 1916", "In late June 1916", Parts(1916, 6)),
    ("Following the February 2016 Butig clash, he spoke", "Following the February 2016", Parts(2016, 2)),
    ("On the 25th, Henry", "On the 25th", Parts(None, None, 25)),
    ("in 490 BC, during", "in 490 BC", Parts(-490)),
    ("on September 12, 490 BC.", "on September 12, 490 BC", Parts(-490, 9, 12)),
    ("the 2012 assassination of", "2012", Parts(2012)),
    ("the fall of Rome in AD 410.", "in AD 410", Parts(410)),
    ("On 5 May, 31 LNA fighters were killed.", "On 5 May", Parts(None, 5, 5)),
    ("On 12 February 300 rebel fighters", "On 12 February", Parts(None, 2, 12)),
    ("By 5 May, 1200 SDF fighters were wounded", "By 5 May", Parts(None, 5, 5)),
    ("On May 5, 1200 men", "On May 5", Parts(None, 5, 5)),
    ("On 9 January, 1809 French troops were killed", "On 9 January", Parts(None, 1, 9)),
    ("On May 5, 1942 Japanese troops landed", "On May 5, 1942", Parts(1942, 5, 5)),
    ("on 5 May 2016 government soldiers attacked", "on 5 May 2016", Parts(2016, 5, 5)),
    ("on 10 October 732 near Tours", "on 10 October 732", Parts(732, 10, 10)),
    ("On the 17th of October they", "On the 17th of October", Parts(None, 10, 17)),
    ("on the morning of the 3rd of August", "on the morning of the 3rd of August", Parts(None, 8, 3)),
    ("on the 18th Görgei ordered", "on the 18th", Parts(None, None, 18)),
    ("On the 24th Lieutenant General Simunich", "On the 24th", Parts(None, None, 24)),
    ("fought on 4April 1849 between", "on 4April 1849", Parts(1849, 4, 4)),
    ("took place in August 686 near", "in August 686", Parts(686, 8)),
    ("In August 250 soldiers", "In August", Parts(None, 8)),
    ("the Arras affair of 1000 AD", "of 1000 AD", Parts(1000)),
    ("after the 1967 Six-Day War", "after the 1967", Parts(1967)),
    ("MARCH 2015", "MARCH 2015", Parts(2015, 3)),
    ("told in May 1936: they came", "in May 1936", Parts(1936, 5)),
    ("only three by 1579: two others", "by 1579", Parts(1579)),
    ("a pillar by about 1892. They", "by about 1892", Parts(1892)),
    ("in Washington, D.C. In March 2010 it", "In March 2010", Parts(2010, 3)),
    ("Late on the 9th, it left", "Late on the 9th", Parts(None, None, 9)),
    ("On 4 May, 1100 fell", "On 4 May", Parts(None, 5, 4)),
    ("By 5 May 1900 had fled", "By 5 May", Parts(None, 5, 5)),
    ("The raid on May 5, 2012 left 12 dead", "on May 5, 2012", Parts(2012, 5, 5)),
    ("On the first of November a", "On the first of November", Parts(None, 11, 1)),
    ("on the twenty-third of May 1823,", "on the twenty-third of May 1823", Parts(1823, 5, 23)),
    ("by the third day of June 1823,", "by the third day of June 1823", Parts(1823, 6, 3)),
    ("Since the start of the fighting in February, 30", "Since the start of the fighting in February", Parts(None, 2)),
    ("By about 1743 the town", "By about 1743", Parts(1743)),
    ("In May Rommel came", "In May", Parts(None, 5)),
    ("from 2012 onwards.", "from 2012", Parts(2012)),
    ("By 2012 there were many", "By 2012", Parts(2012)),
    ("they answered with mid-June's exercise", "mid-June", Parts(None, 6)),
    ("in connection with February's bomb", "February", Parts(None, 2)),
    ("by the early hours of 19 September in", "by the early hours of 19 September", Parts(None, 9, 19)),
]
RANGES = [
    ("They fought between June and August.", Parts(None, 6), Parts(None, 8)),
    ("On 9 or 10 May, the army", Parts(None, 5, 9), Parts(None, 5, 10)),
    ("either 11 or 12 June 2012.", Parts(2012, 6, 11), Parts(2012, 6, 12)),
    ("On March 2 and 3, the army", Parts(None, 3, 2), Parts(None, 3, 3)),
    ("on July 2 and 3, 2022.", Parts(2022, 7, 2), Parts(2022, 7, 3)),
    ("19–29 September 2017", Parts(2017, 9, 19), Parts(2017, 9, 29)),
    ("25 April – 7 June 2012", Parts(2012, 4, 25), Parts(2012, 6, 7)),
    ("from 12 April until 5 July 2014", Parts(2014, 4, 12), Parts(2014, 7, 5)),
    ("from May 2015 until March 2016", Parts(2015, 5), Parts(2016, 3)),
    ("September 19–21, 2017", Parts(2017, 9, 19), Parts(2017, 9, 21)),
    ("January 4 to January 19, 1942", Parts(1942, 1, 4), Parts(1942, 1, 19)),
    ("in May and July 2014", Parts(2014, 5), Parts(2014, 7)),
    ("on 11 July & 12 July 1917", Parts(1917, 7, 11), Parts(1917, 7, 12)),
    ("in June, July, and August 1917", Parts(1917, 6), Parts(1917, 8)),
    ("in June, July and August", Parts(None, 6), Parts(None, 8)),
    ("between 26 and 29 March", Parts(None, 3, 26), Parts(None, 3, 29)),
    ("19 Sep. – 21 Sep.", Parts(None, 9, 19), Parts(None, 9, 21)),
    ("spring 2015", Parts(2015, 3), Parts(2015, 5)),
    ("in the autumn and winter of 1922", Parts(1922, 9), Parts(1923, 2)),
    ("during the summer, they", Parts(None, 6), Parts(None, 8)),
    ("a drought in summer, the", Parts(None, 6), Parts(None, 8)),
    ("the winter of 1941", Parts(1941, 12), Parts(1942, 2)),
    ("the summer of 413 BC", Parts(-413, 6), Parts(-413, 8)),
    ("OFFENSIVE OF OCTOBER–NOVEMBER 2016", Parts(2016, 10), Parts(2016, 11)),
    ("2014–2020", Parts(2014), Parts(2020)),
    ("in the 1990s", Parts(1990), Parts(1999)),
    ("the 1990's War in Bosnia", Parts(1990), Parts(1999)),
    ("during the 1860’s they left", Parts(1860), Parts(1869)),
    ("1914–18", Parts(1914), Parts(1918)),
    ("499–449 BC", Parts(-499), Parts(-449)),
    ("from the 1st to the 3rd of August 1798", Parts(1798, 8, 1), Parts(1798, 8, 3)),
    ("in the summer of 251 between", Parts(251, 6), Parts(251, 8)),
    ("15 October 2014 – 30 December 2017", Parts(2014, 10, 15), Parts(2017, 12, 30)),
    ("26 November 1839 – June 1840", Parts(1839, 11, 26), Parts(1840, 6)),
    ("26 November – June 1840", Parts(1839, 11, 26), Parts(1840, 6)),
    ("November 1839 – 3 June 1840", Parts(1839, 11), Parts(1840, 6, 3)),
    ("late November 1839—12 June 1840", Parts(1839, 11), Parts(1840, 6, 12)),
    ("June 1840 – 1842", Parts(1840, 6), Parts(1842)),
    ("late 2014 – 12 June 2015", Parts(2014), Parts(2015, 6, 12)),
    ("12 June – autumn 2015", Parts(2015, 6, 12), Parts(2015, 11)),
    ("3 June 1840–1842", Parts(1840, 6, 3), Parts(1842)),
    ("It lasted, 1839 – June 1840.", Parts(1839), Parts(1840, 6)),
    ("no loss on 8,9 or 10 May at", Parts(None, 5, 8), Parts(None, 5, 10)),
    ("on 2, 9 or 10 May at", Parts(None, 5, 9), Parts(None, 5, 10)),
    ("in the first half of 2015, the", Parts(2015, 1), Parts(2015, 6)),
    ("in the third quarter of 2015.", Parts(2015, 7), Parts(2015, 9)),
    ("the war (264 to 241 BC) was", Parts(-264), Parts(-241)),
    ("tried it (256/255 BC) again", Parts(-256), Parts(-255)),
    ("from 3 January 2015 up until December 2016.", Parts(2015, 1, 3), Parts(2016, 12)),
    ("on 30 April and 1 May, they", Parts(None, 4, 30), Parts(None, 5, 1)),
    ("between the years 2014 and 2016, they", Parts(2014), Parts(2016)),
    ("between 29 April 2011, and 7 September 2012", Parts(2011, 4, 29), Parts(2012, 9, 7)),
    ("between 19 August and 2 September, they", Parts(None, 8, 19), Parts(None, 9, 2)),
]
SEVERAL = [
    ("raids in December 2014 and April 2015.", [Parts(2014, 12), Parts(2015, 4)]),
    ("on 19 August and 2 September respectively", [Parts(None, 8, 19), Parts(None, 9, 2)]),
    ("On 15 September and 3 December 2014, they", [Parts(2014, 9, 15), Parts(2014, 12, 3)]),
    ("spoke there (1952, 1953, and 1954) of it", [Parts(1952), Parts(1953), Parts(1954)]),
]


@pytest.mark.parametrize(("text", "days"), SEVERAL)
def test_dates_side_by_side_are_several(text: str, days: list[Parts]) -> None:
    found = find_dates(text, 0, len(text))
    assert [mention.first for mention in found] == [mention.last for mention in found] == days


EDGES = [
    ("by the first half of 2015", Edge.BEFORE),
    ("Following the February 2016 Butig clash, he spoke", Edge.NONE),
    ("by 21 September", Edge.BEFORE),
    ("By April, the", Edge.BEFORE),
    ("until March 1808", Edge.BEFORE),
    ("since 1841", Edge.AFTER),
    ("the war (2001–present)", Edge.AFTER),
    ("14 May 2017 – present", Edge.AFTER),
    ("until the 1860s", Edge.BEFORE),
    ("They ruled until the 1860s when settlers came", Edge.BEFORE),
    ("since the 1990s", Edge.AFTER),
    ("in the 1990s", Edge.NONE),
    ("from 3 May", Edge.AFTER),
    ("after 5 January", Edge.AFTER),
    ("moved forward to 2 April", Edge.NONE),
    ("on 3 May", Edge.NONE),
    ("after the 2014 offensive", Edge.NONE),
    ("by the early hours of 19 September", Edge.NONE),
    ("by the morning of 25 April", Edge.BEFORE),
    ("By dawn on 26 April", Edge.BEFORE),
    ("No later than 27 April", Edge.BEFORE),
    ("after the battle from 10 April", Edge.NONE),
    ("the Declaration of Independence from 14 April 1849", Edge.NONE),
    ("it was not unveiled until 1970", Edge.BEFORE),
    ("it stood until 1970", Edge.BEFORE),
    ("resistance lasted until 17 April, when the last fell", Edge.BEFORE),
    ("They held out till May 1593 when he was killed", Edge.BEFORE),
    ("They had left by 17 April, when it fell", Edge.BEFORE),
    ("since the 2003 invasion", Edge.AFTER),
    ("since the start of fighting on 18 February", Edge.AFTER),
    ("since the war began on 18 February", Edge.NONE),
    ("After the December 1985 Rome and Vienna airport attacks, he left", Edge.NONE),
    ("After the May raids, he left", Edge.NONE),
    ("After the 5 May 1984 landing, he left", Edge.NONE),
    ("After 5 May attacks began", Edge.AFTER),
    ("By about 1743 the town", Edge.BEFORE),
    ("It was built by around 5 May", Edge.BEFORE),
    ("It was built around 5 May", Edge.NONE),
    ("from the summer of 1942", Edge.AFTER),
    ("by the spring of 1942", Edge.BEFORE),
    ("after the winter of 1942", Edge.NONE),
]
NOTHING = [
    "retreated from the 2070 projects and",
    "fighting at the 1610 quarter.",
    "led by the anti-Vellian May 19 Brigade",
    "the 17 November Group claimed",
    "their annual 12 July march",
    "each year on 12 July they march",
    "they march on 12 July every year",
    "members of the June 14 Alliance",
    "Lee Ash and Jan Dal came",
    "shot by May Brun and April Carr",
    "He read the second of May's letters",
    "the 8th and 11th Divisions",
    "the Sham 4 hospital",
    "at 18:00 hours",
    "for 126 days",
    "a 20-mile stretch",
    "T-54 and MiG-23",
    "They may attack.",
    "the march to Hama",
    "1500 men",
    "2,000 soldiers",
    "the 25th Regiment",
    "on the 24th Bavarian Infantry Division",
    "attack on the 24th Marines",
    "By the 8th and 11th Divisions",
    "Krupp_gun_(1897).JPG and",
    "65% of 2011 people",
    "in the 1070 Housing Project.",
    "and the 1070 and 3000 Housing Projects, where",
    "Amiens 250, Arras 1000, Beauvais 500",
    "£1.6 million",
    "By 1900 hours the town had fallen.",
    "left at 1830 and",
    "shelled with 1500 rockets",
    "were taken, 1300 of them recruits",
    "on the 5th attempt",
    "by the 3rd floor",
    "in spring camps",
    "used the spring on his cable",
    "retired to winter at the port",
    "the summer campaign began",
    "in Winter Street",
    "in the Spring Campaign",
    "18px",
    "part of the 1444th Motor Rifle Regiment",
    "of the 102nd Brigade",
    "a charge by the 1st Minnesota regiment",
    "held by the 20th Maine, which",
    "over 1500 rounds of shot",
    "at 12:30 and 1936:40",
    "since the February Revolution",
    "used earlier in the July Days",
]


@pytest.mark.parametrize(("text", "words", "parts"), FOUND)
def test_a_date_is_found_with_its_words(text: str, words: str, parts: Parts) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert (mention.span.of(text), mention.first, mention.last) == (words, parts, parts)


@pytest.mark.parametrize(("text", "first", "last"), RANGES)
def test_a_range_has_both_ends(text: str, first: Parts, last: Parts) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert (mention.first, mention.last) == (first, last)


@pytest.mark.parametrize(("text", "edge"), EDGES)
def test_a_preposition_opens_one_side(text: str, edge: Edge) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert mention.edge is edge


@pytest.mark.parametrize(
    ("text", "words", "is_approximate"),
    [
        ("Around 10 August 2014, it began.", "Around 10 August 2014", True),
        ("It fell on or about 3 May 1565.", "on or about 3 May 1565", True),
        ("It fell roughly 3 May 1565.", "roughly 3 May 1565", True),
        ("It fell sometime around June 1565.", "sometime around June 1565", True),
        ("He was born c. 1415 there.", "c. 1415", True),
        ("He came in about 1415 there.", "about 1415", True),
        ("It fell on 3 May 1565.", "on 3 May 1565", False),
        ("They went around. On 3 May 1565, it fell.", "On 3 May 1565", False),
        ("He met Vic. In 1415 he left.", "In 1415", False),
    ],
)
def test_a_date_may_be_only_about_right(text: str, words: str, is_approximate: bool) -> None:
    (mention,) = find_dates(text, 0, len(text))
    assert (mention.span.of(text), mention.is_approximate) == (words, is_approximate)


@pytest.mark.parametrize("text", NOTHING)
def test_numbers_of_other_things_are_no_dates(text: str) -> None:
    assert find_dates(text, 0, len(text)) == []


@given(st.text(alphabet="0123456789–- ,./BCADMayJunesprigofthn", max_size=60))
def test_dates_never_overlap_and_stay_in_the_text(text: str) -> None:
    spans = [mention.span for mention in find_dates(text, 0, len(text))]
    assert all(span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
