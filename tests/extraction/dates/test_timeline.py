"""Years that a text leaves out, and what "the next day" counts from."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.domain.facts import Certainty
from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = "= Battle of X =\n\nInfobox\n- Date: {date}\n- Place: X\n\n"
INSIDE = "19–29 September 2017"
OVER_NEW_YEAR = "8 December 2016 – 5 February 2017"
CASES = [
    (
        "4 November 2020 – 9 November 2020",
        "Tarn had been lost in 1992.\n\nFrom the south, they took Vell in mid-October. Fights broke out on 29 October.",
        ["1992", "2020-10", "2020-10-29"],
    ),
    (
        "25 June 1941 – 19 September 1944",
        "On 31 August 1941, they came. In October, a relief failed. Their advance had halted by 6 December.",
        ["1941-08-31", "1941-10", "None..1941-12-06"],
    ),
    (
        "1 September 2014 – 7 April 2017",
        "==Strikes==\n\nIn January 2016, they bombed Tarn.\n\nSuch raids, which were first announced on 10 September 2014, "
        "went on.\n\nOn 17 September, the house agreed.",
        ["2016-01", "2014-09-10", "2014-09-17"],
    ),
    (
        "4 May 1849 – 21 May 1849",
        "==Aftermath==\n\nThe statue was taken down in October 1918.\n\nAfter the news came, on 22 May, they wrote.",
        ["1918-10", "1849-05-22"],
    ),
    (
        "2018",
        "They fought each other in the January–March and July 2017. They marched in May or June of 2018. "
        "On 5 September, 15 September and 3 December 2014, they met.",
        ["2017-01..2017-03", "2017-07", "2018-05", "2018-06", "2014-09-05", "2014-09-15", "2014-12-03"],
    ),
    (
        INSIDE,
        "On 20 September, raids on the village of Mar Vell killed two. On 21 September, more fell.",
        ["2017-09-20", "2017-09-21"],
    ),
    (
        "2011 – 2013",
        "| 1610 | August 9 | Taking of Tarn |\n\n| 1611 | May 2 | Taking of Vell |",
        ["1610", "1610-08-09", "1611", "1611-05-02"],
    ),
    (
        "24 August 2021 – 3 March 2023",
        "==First phase==\n\n===Fall (August–November 2021)===\n\nOn 30 August, they came. In a speech on 5 May 2022, he "
        "spoke of it. On 14 September, it fell.\n\n==Aftermath==\n\nOn 10 May, a grave was found. In November, a trial began.",
        ["2021-08-30", "2022-05-05", "2021-09-14", "2023-05-10", "2023-11"],
    ),
    (
        "24 August 2021 – 3 March 2023",
        "On 30 August, they came.\n\n==Aftermath==\n\nOn 28 February, the last had fled. In June, it rained.",
        ["2021-08-30", "2023-02-28", "2023-06"],
    ),
    (
        "1 May 1982 – 14 June 1982",
        "On 2 May, the ship sank. Thirty years later, on 2 May 2012, they met. On 4 May, another was hit.",
        ["1982-05-02", "2012-05-02", "1982-05-04"],
    ),
    (
        INSIDE,
        "On 25 September, they came to Nasir. It had already been taken once before by the rebels, on 20 September, but was "
        "lost. During the evening, it fell.",
        ["2017-09-25", "2017-09-20", "2017-09-25"],
    ),
    (INSIDE, "Fights went on well into 2019. They marched into 1923 houses.", ["2019"]),
    ("2001 – 2004", "It went on at the end of 2002 through January 2003.", ["2002..2003-01"]),
    (
        "8 December 2016 – 5 February 2017",
        "In January, they mourned the May 2016 Vell theatre bombing. Fights went on throughout the month.",
        ["2017-01", "2016-05", "2017-01"],
    ),
    ("1 August 2022 – 20 May 2023", "As of 2024, it lies in ruins. On 9 September, they came.", ["2024", "2022-09-09"]),
    (INSIDE, "In a book published in 2021, he praised them. On 20 September, they fled.", ["2021", "2017-09-20"]),
    (
        "1 August 2022 – 20 May 2023",
        "It was taken on 20 May 2023.\n\n==Background==\n\nShelling went on throughout the rest of June and July, after the "
        "raid of 3 July. On 25 July, they left.",
        ["2023-05-20", "2022-06..2022-07", "2022-07-03", "2022-07-25"],
    ),
    ("1 August 2022 – 20 May 2023", "In early December, few were left. On 31 May, he spoke.", ["2022-12", "2023-05-31"]),
    ("1 August 2022 – 20 May 2023", "It had been shelled since at least May 2022.", ["2022-05..None"]),
    (
        INSIDE,
        "In September–October, they fought. It rained in June and July, and in March and May.",
        ["2017-09..2017-10", "2017-06..2017-07", "2017-03", "2017-05"],
    ),
    (
        INSIDE,
        "On 20 September, they came.\n\nA new regime ruled there. Six days later it fell. On 25 September, they left.",
        ["2017-09-20", "2017-09-25"],
    ),
    (
        INSIDE,
        "On 20 September, they came. A spokesman said that two had fallen in the previous 24 hours.",
        ["2017-09-20", "2017-09-19..2017-09-20"],
    ),
    (INSIDE, "On 20 September, they came. By noon, it fell.", ["2017-09-20", "None..2017-09-20"]),
    (INSIDE, "On 20 September, they came. By the end of the year, it fell.", ["2017-09-20", "None..2017"]),
    (INSIDE, "On 20 September, they came. Fighting went on throughout the month.", ["2017-09-20", "2017-09"]),
    ("16 October 2016 – 20 July 2017", "==Aftermath==\n\nA captain said on 30 July that some had fled.", ["2017-07-30"]),
    ("16 October 2016 – 20 July 2017", "==Background==\n\nOn 30 September they came.", ["2016-09-30"]),
    ("26 May 1880", "==Preliminary moves==\n\nOn 31 December, they came.", ["1879-12-31"]),
    (INSIDE, "From 20 September until the end of the month, they held it.", ["2017-09-20..2017-09"]),
    (INSIDE, "They left on 20 September, and the day before (19 September) they came.", ["2017-09-20", "2017-09-19"]),
    (INSIDE, "They failed on 20 September. After the raid earlier in the month, they left.", ["2017-09-20", "2017-09"]),
    (
        INSIDE,
        "On the night of 20 September they came. They fought until dawn.\n\nAt dawn, it fell.",
        ["2017-09-20", "None..2017-09-21", "2017-09-21"],
    ),
    (INSIDE, "On 20 September they came. They fought until dawn.", ["2017-09-20", "None..2017-09-20"]),
    (INSIDE, "On 20 September they came. By nightfall the next day, it fell.", ["2017-09-20", "None..2017-09-21"]),
    (INSIDE, "On 23 September, they stormed a hill. On the second day of the attack, it fell.", ["2017-09-23", "2017-09-24"]),
    (INSIDE, "On 24 September they left. It was lost on the second day of the battle.", ["2017-09-24", "2017-09-20"]),
    (INSIDE, "In the last two days of the battle, it burned.", ["2017-09-28..2017-09-29"]),
    (INSIDE, "In the last two days of the siege, it burned.", []),
    (INSIDE, "On the morning of the battle, he spoke.", []),
    ("19 September 2017", "On the morning of the battle, he spoke.", ["2017-09-19"]),
    ("19 September 2017", "On the eve of the battle, he spoke.", ["2017-09-18"]),
    (INSIDE, "They fell on 3 and 9 September 2017.", ["2017-09-03", "2017-09-09"]),
    (INSIDE, "They fell between 3 and 9 September 2017.", ["2017-09-03..2017-09-09"]),
    (INSIDE, "They fell on 3 and 4 September 2017.", ["2017-09-03..2017-09-04"]),
    (INSIDE, "On 20 September they came. On the 21st and 22nd, it burned.", ["2017-09-20", "2017-09-21..2017-09-22"]),
    (INSIDE, "On 20 September they came. On the 21st and 22nd Divisions came more.", ["2017-09-20"]),
    (INSIDE, "It burned from the night of 20 to the morning of 22 September.", ["2017-09-20..2017-09-22"]),
    (INSIDE, "It lasted from the night of 20 September until dawn on 22 September.", ["2017-09-20..2017-09-22"]),
    (INSIDE, "They had left by the night of 20–21 September.", ["None..2017-09-21"]),
    (INSIDE, "They moved south, starting on 20 September.", ["2017-09-20..None"]),
    (INSIDE, "Before dawn on 20 September, they left.", ["2017-09-20"]),
    (INSIDE, "900 have died there since the raids in March 2017.", ["2017-03..None"]),
    (INSIDE, "Holt wrote in 1991 that it fell. By late September, it lay in ruins.", ["1991", "None..2017-09"]),
    ("3–9 May 1942", "The scholar Holt wrote in 1981 that they fled. On 4 May, it fell.", ["1981", "1942-05-04"]),
    ("3–9 May 1942", "In 1981, Peter Holt wrote that they fled. On 4 May, it fell.", ["1981", "1942-05-04"]),
    ("3–9 May 1942", "Holt (1981) states that they fled. On 4 May, it fell.", ["1942-05-04"]),
    ("3–9 May 1942", "In 1943 Holt left. On 4 May, he died.", ["1943", "1943-05-04"]),
    ("3–9 May 1942", "It was torn down in October 1988.\n\nOn 14 May, he spoke.", ["1988-10", "1942-05-14"]),
    ("3–9 May 1942", "After Orland’s 1934 seizure of Tarn, they fled. On 4 May, it fell.", ["1934", "1942-05-04"]),
    ("3 May – 4 June 1942", "==Aftermath==\n\nOn 3 May, a bomb fell.", ["1942-05-03"]),
    (INSIDE, "On 20 September they came. A fortnight later, they left.", ["2017-09-20", "2017-10-04"]),
    (INSIDE, "On 20 September they came. Some 48 hours later, they left.", ["2017-09-20", "2017-09-22"]),
    (INSIDE, "On 20 September it fell, nine months after it was lost.", ["2017-09-20"]),
    (
        INSIDE,
        "On 20 September they fought throughout the night. Shortly before dawn, it fell.",
        ["2017-09-20"] * 2 + ["2017-09-21"],
    ),
    (INSIDE, "On 20 September it fell. During the day's fights it burned.", ["2017-09-20"] * 2),
    (INSIDE, "On 20 September it fell. Ten died in the day's fights.", ["2017-09-20"]),
    (INSIDE, "They stayed there through the fall and winter of 2017.", ["2017-09..2018-02"]),
    (
        INSIDE,
        "It came up in 2013, and joined the Sud War (2015–2016) as one war the following year.",
        ["2013", "2015..2016", "2014"],
    ),
    (
        INSIDE,
        "On 20 September, they took it, which was confirmed five days later. It rained that night.",
        ["2017-09-20", "2017-09-25", "2017-09-20"],
    ),
    ("1 May 2014 – 9 December 2017", "In June 2016, it came. In an August offensive, they took it.", ["2016-06", "2016-08"]),
    (
        INSIDE,
        "It was strong in the 12th to 16th centuries. It was the day before Sud Elections on 25 June 2018.",
        ["2018-06-25"],
    ),
    (INSIDE, "In 2018, charges were dropped.\n\nFive years later, a raid led to a crisis.", ["2018", "2023"]),
    ("1 May 2014 – 9 December 2017", "Violence was less in 2018. Only 95 came in May.", ["2018", "2018-05"]),
    ("7 October 2001 – 28 December 2014", "They acted throughout 2006 with a battle fought in March.", ["2006", "2006-03"]),
    (
        "7 October 2001 – 28 December 2014",
        "On 5 May 2003, it fell.\n\nIt had lasted since 2002, and in June they left.",
        ["2003-05-05", "2002..None", "2003-06"],
    ),
    (
        "24 February 2022 – present",
        "Alda fell in March. It was freed on 11 November 2022.\n\n==Course==\n\nOn 24 February, they came. On 1 March, it fell."
        "\n\nOn 12 July, it rained.\n\n===Next year===\n\nBy 2 February, they had gone.",
        ["2022-03", "2022-11-11", "2022-02-24", "2022-03-01", "2022-07-12", "None..2023-02-02"],
    ),
    (
        "28 February 2014 – 11 June 2015",
        "On 10 June 2015, it was told. It was less than in 1991.\n\nOn 12 June, they met. In early May they had left.",
        ["2015-06-10", "1991", "2015-06-12", "2015-05"],
    ),
    (INSIDE, "On 16 January 1993 soldiers came. Losses were of the 5th, 21st, 26th, and 37th Sud Armies.", ["1993-01-16"]),
    (
        "8 December 2014 – 5 February 2016",
        "On 19 January 2019, they met.\n\nOn 21 January, it rained.",
        ["2019-01-19", "2019-01-21"],
    ),
    (
        "8 December 2014 – 5 February 2018",
        "On 2 January 2017, they met.\n\nOn 6 January, with a ceasefire in force since 30 December 2016, it rained.",
        ["2017-01-02", "2017-01-06", "2016-12-30..None"],
    ),
    (INSIDE, "The 13th King's, the 1st (Royal) Regiment and the 17th Alda offensive met the 13th King's.", []),
    (INSIDE, "Right after 11 Sept. 2001 it rained. On 19 Sep. 2017 it did not.", ["2001-09-11..None", "2017-09-19"]),
    (
        "March 2003",
        "There was a link to 11 September. On 11 September they met.\n\n- 11 September: It fell.",
        ["2003-09-11"] * 2,
    ),
    (INSIDE, "It rose.\n\n===21 September===\n\nAs told on this day, it rained. To this day it does.", ["2017-09-21"]),
    (
        INSIDE,
        "It lasted, October – 7 November 2016. It was cold, December – 3 January 2017.",
        ["2016-10..2016-11-07", "2016-12..2017-01-03"],
    ),
    (INSIDE, "They would send in 2000 GSF agents.", []),
    (
        INSIDE,
        "On 1 May 2003, he left. In November of that year, he came. In May of the following year, he died.",
        ["2003-05-01", "2003-11", "2004-05"],
    ),
    (INSIDE, "He died on 25 September. It took place the day before his death.", ["2017-09-25"]),
    (
        INSIDE,
        "It was sunk on 17 June 2016, off Alda, in the move from Sud, two weeks after the Tarn evacuation.",
        ["2016-06-17"],
    ),
    (INSIDE, "In 2015, it grew around November. Settlers usually came in the spring.", ["2015", "2015-11"]),
    ("1275", "It ended with his death in 1263. The following year, Dal died.", ["1263", "1264"]),
    (
        "Spring 218 – 201 BC",
        "In 215, they came. In the summer of 214 it fell. In 213, 212 and 211 they fought. In AD 14 he wrote.",
        ["-0215", "-0214-06..-0214-08", "-0213", "-0212", "-0211", "0014"],
    ),
    (
        INSIDE,
        "On 19 September, they proposed a delay until May 2018. On 20 September, it rained.",
        ["2017-09-19", "None..2018-05", "2017-09-20"],
    ),
    (INSIDE, "He wrote of the day-care, and of children in the day-care, and of those from the 9th and 16th armies.", []),
    (INSIDE, "The leaders of the March 14 alliance spoke thrice (1952, 1953, and 1954).", ["1952", "1953", "1954"]),
    (INSIDE, "On 20 September, they came. It had been taken two years earlier.", ["2017-09-20", "2015"]),
    (INSIDE, "- September – The rebels came.\n- May : They left.", ["2017-09", "2017-05"]),
    (INSIDE, "On 20 September, they came. The next morning, they left.", ["2017-09-20", "2017-09-21"]),
    (INSIDE, "In March 2016, it began. By April, it was over.", ["2016-03", "None..2016-04"]),
    (OVER_NEW_YEAR, "On 31 December, it rained.\n\nOn 2 January, it snowed.", ["2016-12-31", "2017-01-02"]),
    (
        INSIDE,
        "On 23 September, planes came. Two died on 24 September.\n\nConcurrently, an attack began. The next "
        "morning, it went on.",
        ["2017-09-23", "2017-09-24", "2017-09-24"],
    ),
    (
        INSIDE,
        "They lost on 25 September what they had taken the previous day. Later that day, they fled.",
        ["2017-09-25", "2017-09-24", "2017-09-25"],
    ),
    (
        INSIDE,
        "The coalition stated on 26 September that it had struck on the previous day. That night, fires burned.",
        ["2017-09-26", "2017-09-25", "2017-09-25"],
    ),
    (INSIDE, "During the previous month, they had moved. On 20 September, they attacked.", ["2017-08", "2017-09-20"]),
    (
        INSIDE,
        "On 24 September, they came the closest since the offensive started on 19 September. The next morning, they left.",
        ["2017-09-24", "2017-09-19", "2017-09-25"],
    ),
    (INSIDE, "A day after the battle, he was buried. Four months after the battle, they met.", ["2017-09-30", "2018-01"]),
    (INSIDE, "In 2016, it was quiet. One month before the X raid, he came.", ["2016", "2017-08"]),
    (INSIDE, "On 24 September, they came. Two days after the Battle of X, he left.", ["2017-09-24", "2017-10-01"]),
    (INSIDE, "On 24 September, they came. Two days after the raid on Y, he left.", ["2017-09-24", "2017-09-26"]),
    (INSIDE, "On 30 September (a day after the battle of X), they met.", ["2017-09-30"]),
    (INSIDE, "On 24 September, they came. It stopped around the evening.", ["2017-09-24", "2017-09-24"]),
    (INSIDE, "On 24 September, they came. They left on the 3rd of the next month.", ["2017-09-24", "2017-10-03"]),
    (INSIDE, "On 17 October 2016, it began; it ended the following July.", ["2016-10-17", "2017-07"]),
    (
        "20 January 2017",
        "In January 2017, it began. ISIL had retaken the city in a sudden offensive from 8 to 11 December. "
        "On 2 March 2017, it fell.",
        ["2017-01", "2016-12-08..2016-12-11", "2017-03-02"],
    ),
    (INSIDE, "On 20 September, it fell. They had taken it one year earlier.", ["2017-09-20", "2016"]),
    (
        INSIDE,
        "On 20 September, he came who had fought in the 2011 Homs clashes. On 24 September, he fell.",
        ["2017-09-20", "2011", "2017-09-24"],
    ),
    (
        INSIDE,
        "On 20 September, they met. Blow after blow was made through the night. Finally at 5:00 am, they fell back. "
        "They were shot two days later.",
        ["2017-09-20", "2017-09-23"],
    ),
    (INSIDE, "On 20 September, they fought all night. In the morning, they left.", ["2017-09-20", "2017-09-21"]),
    (INSIDE, "On 20 September, they fought. In the morning, they had come.", ["2017-09-20", "2017-09-20"]),
    (INSIDE, "On 20 September, two days after the landing, it sank.", ["2017-09-20"]),
    (INSIDE, "On 20 September, a bomb went off in Tarn, two weeks after its capture.", ["2017-09-20"]),
    (
        "12 April 1861 – 9 April 1865",
        "It was the Battle of Tarn (July 1 to 3, 1863). The charge came on July 3.",
        ["1863-07-01..1863-07-03", "1863-07-03"],
    ),
    ("9 April 1865", "They came in April 1862. Overnight, they landed.", ["1862-04"]),
    (INSIDE, "As at Nicopolis in 1396, they used stakes. On 20 September they won.", ["1396", "2017-09-20"]),
    (INSIDE, "In 2011, it was the place of a siege, which ended there on October 20.", ["2011", "2011-10-20"]),
    (INSIDE, "==Aftermath==\nOn 6 October, they attacked.", ["2017-10-06"]),
    (INSIDE, "==Phase two (3 August – 1 October 2016)==\nOn 10 August, they attacked.", ["2016-08-10"]),
    (INSIDE, "On 20 September it began. On the 25th it ended.", ["2017-09-20", "2017-09-25"]),
    (INSIDE, "It came in the aftermath of the March 11 attacks in Spain. On 20 September it went on.", ["2017-09-20"]),
    (INSIDE, "On 20 September they came. The September 22 attacks killed many.", ["2017-09-20", "2017-09-22"]),
    (INSIDE, "On 29 September it went on. On the 2nd it ended.", ["2017-09-29", "2017-10-02"]),
    (
        "20 April – 6 May 2018",
        "On 26 April, they changed the code. It was not read until the afternoon of 5 May. On the 28th, they sailed.",
        ["2018-04-26", "None..2018-05-05", "2018-04-28"],
    ),
    (
        "20 April – 6 May 2018",
        "On 25 April, two ships sank. One reached the port on 11 May.\n\n==28–29 April==\nAt dawn on the 29th, they fled.",
        ["2018-04-25", "2018-05-11", "2018-04-29"],
    ),
    (
        "20 April – 9 May 2018",
        "On 5 May, they damaged the Alma, which was sunk by aircraft on 15 May off the cape. That evening, they fired again.",
        ["2018-05-05", "2018-05-15", "2018-05-05"],
    ),
    (
        "20 April – 9 May 2018",
        "On 5 May, they left the hill, which the rebels took on 6 May. The next morning, they came back.",
        ["2018-05-05", "2018-05-06", "2018-05-07"],
    ),
    (
        INSIDE,
        "On 20 September, they drew the longest fight of all, which was begun on 26 September. That evening, they fired.",
        ["2017-09-20", "2017-09-26", "2017-09-26"],
    ),
    (INSIDE, "On 20 September, they came. By this point, it lay in ruins.", ["2017-09-20"]),
    (INSIDE, "On 20 September, they came. By then, it lay in ruins.", ["2017-09-20", "None..2017-09-20"]),
    (INSIDE, "On 20 September, they came. In his words, by this time it had gone.", ["2017-09-20", "None..2017-09-20"]),
    ("413 BC", "In the summer of 413 BC they came. Three years later, peace came.", ["-0413-06..-0413-08", "-0410"]),
    ("27 October 2014", "Overnight, they attacked.", ["2014-10-27"]),
    (
        INSIDE,
        "On 23 September, they freed men whom they had taken during a previous offensive in February 2015. Early on "
        "24 September, planes came.",
        ["2017-09-23", "2015-02", "2017-09-24"],
    ),
    (INSIDE, "He recalled the battle of October 2014. On 4 October, it rained.", ["2014-10", "2017-10-04"]),
    (INSIDE, "The town, taken in August 2015, fell. On 9 October, it rained.", ["2015-08", "2017-10-09"]),
    (
        INSIDE,
        "Between 26 January and 12 February 2018, they fought. On 12 February, it ended.",
        ["2018-01-26..2018-02-12", "2018-02-12"],
    ),
    ("1 March 2016 – 30 April 2018", "On 2 March 2017, it began.\n\nOn 9 March, it went on.", ["2017-03-02", "2017-03-09"]),
    (
        "20 October – 21 November 1962",
        "On 2 October 1912, he came. He left in August 1959.\n\nOn 2 September, he said so.",
        ["1912-10-02", "1959-08", "1959-09-02"],
    ),
    (
        "2 September 1031",
        "On 1 January 1030, he spoke.\n\nThey waited until the next year. On 1 June, they sailed.",
        ["1030-01-01", "1031", "1031-06-01"],
    ),
    ("August 686", "It was described in 2010.\n\nAt dawn, on 6 August, they formed.", ["2010", "0686-08-06"]),
    (INSIDE, "On 20 September, they came. By the end of the second day, they held it.", ["2017-09-20", "None..2017-09-20"]),
    (INSIDE, "On 28 September, they came. On the second day, they held it.", ["2017-09-28"]),
    (INSIDE, "He was relieved three days before the battle.", ["2017-09-16"]),
    (INSIDE, "On 20 September, they came to break the siege and at the same time take the town.", ["2017-09-20"]),
    (INSIDE, "On 20 September, they came. At the same time, it rained.", ["2017-09-20", "2017-09-20"]),
    (
        INSIDE,
        "On 20 September, they came. On 4 May 2012 it had shelled the city. On 21 September, it ended.",
        ["2017-09-20", "2012-05-04", "2017-09-21"],
    ),
    (INSIDE, "In 2012, the army had shelled the city. On 21 September, it ended.", ["2012", "2017-09-21"]),
    (
        INSIDE,
        "On 25 September, they fled. On 20 September, they had come by sea. The next day, it ended.",
        ["2017-09-25", "2017-09-20", "2017-09-26"],
    ),
    (INSIDE, "On 20 September, they came.\n\nCategory:Conflicts in 2016 Category:June 2016 events", ["2017-09-20"]),
    (INSIDE, "==References==\n\n==-   -==\n\n==-   Accounts==\n\nSmith 1999 wrote in 2004.", []),
    (
        INSIDE,
        "By mid-May, they had come. At this time, they rested. Also about this time it rained.",
        ["None..2017-05"] + ["2017-05"] * 2,
    ),
    (INSIDE, "On 20 September, they came. It was ready by the evening of that day.", ["2017-09-20", "None..2017-09-20"]),
    (INSIDE, "On 20 September, they came, two days earlier than planned.", ["2017-09-20"]),
    (
        INSIDE,
        "On 25 September, it burned. Many had gone since the start of the fighting on 19 September. The next day, it fell.",
        ["2017-09-25", "2017-09-19..None", "2017-09-26"],
    ),
    ("26 September 2017", "In early March, they came. A week later, they fled.", ["2017-03"]),
    (INSIDE, "On 20 September, they came.\n\nHe lost much. At the same time it left him poor.", ["2017-09-20"]),
]


@pytest.mark.parametrize(("date", "prose", "expected"), CASES)
def test_dates_of_a_narrative_are_resolved(date: str, prose: str, expected: list[str]) -> None:
    sheet = extract(read_plain(HEAD.format(date=date) + prose))
    found = []
    for fact in sheet.dates[1:]:
        start, end = (side.iso() if side else "None" for side in (fact.window.start, fact.window.end))
        found.append(start if start == end else f"{start}..{end}")
    assert found == expected


def test_certainty_says_how_the_date_came_about() -> None:
    sheet = extract(
        read_plain(HEAD.format(date=INSIDE) + "On 20 September it began. The next day it went on. In May 2018 it ended.")
    )
    assert [fact.certainty for fact in sheet.dates] == [
        Certainty.STATED,
        Certainty.YEAR_INFERRED,
        Certainty.RELATIVE,
        Certainty.STATED,
    ]


WINTER = "16 December 1944 – 25 January 1945"
WALKS = [
    (
        WINTER,
        "On 16 December 1944, it opened. By 24 December it had stalled. On 1 January, a second came; on 3 January "
        "they sallied. By 25 January, the line was restored.",
        ["1944-12-16", "None..1944-12-24", "1945-01-01", "1945-01-03", "None..1945-01-25"],
    ),
    (
        "28 December 2014 – 9 January 2015",
        "On 28 December 2014, it began. On 2 January, it went on. On 5 January, it fell. On 9 January, it ended.",
        ["2014-12-28", "2015-01-02", "2015-01-05", "2015-01-09"],
    ),
    (
        "3–20 March 2015",
        "In December 2014, the army came. In January, it withdrew. On 3 March, it attacked.",
        ["2014-12", "2015-01", "2015-03-03"],
    ),
    ("3–20 March 2015", "In October 2014, the base was besieged. On 5 March, it fell.", ["2014-10", "2015-03-05"]),
    ("3–20 March 2015", "In 2014, unrest broke out. On 5 March, it fell.", ["2014", "2015-03-05"]),
    ("3–20 March 2015", "In 2014, unrest broke out. On 1 May, it spread.", ["2014", "2014-05-01"]),
    ("3–20 March 2015", "It was taken in December 2014 and, on 3 January, lost.", ["2014-12", "2015-01-03"]),
    ("3–20 March 2015", "On 5 March 2016, a stone was laid. On 7 March, it was gone.", ["2016-03-05", "2016-03-07"]),
    (
        "5 January 2016",
        "In December 2015, they came. On 5 January, it fell. On 14 December, they had taken the hill.",
        ["2015-12", "2016-01-05", "2015-12-14"],
    ),
    (
        "3–20 March 1799",
        "On 11 November 1798, they sailed. On 14 October, a storm had sunk two ships. On 2 December, they landed.",
        ["1798-11-11", "1798-10-14", "1798-12-02"],
    ),
    (
        "10 February 1940",
        "On 30 November 1939, they crossed. From 28 December to 3 January, they rested.",
        ["1939-11-30", "1939-12-28..1940-01-03"],
    ),
    (
        "28 June 1922 – 24 May 1923",
        "On 7 January 1922, it was agreed.\n\nIn early March, he spoke. On 28 April, he left. On 26 April, he had spoken.",
        ["1922-01-07", "1922-03", "1922-04-28", "1922-04-26"],
    ),
    (
        "1941",
        "In June 1940, he arrived and in July, went on. In July, they met. In October, they returned.",
        ["1940-06", "1940-07", "1940-07", "1940-10"],
    ),
    (
        "28 June 1922 – 24 May 1923",
        "In July 1922, he spoke. It spread in 1923, some of it in January.",
        ["1922-07", "1923", "1923-01"],
    ),
    (
        "28 June 1922 – 24 May 1923",
        "On 3 August 1923, it was law. In July 1922, he spoke. It spread in 1923, some of it in January.",
        ["1923-08-03", "1922-07", "1923", "1923-01"],
    ),
    (
        "2 September 31 BC",
        "==Prelude==\nHe spoke on 1 January 32 BC.\n\n==War==\nBoth armed the next year.\n\nIn late August, they landed.",
        ["-0032-01-01", "-0031", "-0031-08"],
    ),
    (
        "2 September 31 BC",
        "By the end of 32 BC, he sailed. Both armed the next year. In late August, they landed.",
        ["None..-0032", "-0031", "-0031-08"],
    ),
    ("413 BC", "In December 414 BC, they sailed. In March, they landed.", ["-0414-12", "-0413-03"]),
    (
        "3 March 2011 – 20 April 2015",
        "It began on 3 March 2011. The last fell on 20 April 2015.\n\n==Opening==\nThe fort fell on 5 March.",
        ["2011-03-03", "2015-04-20", "2011-03-05"],
    ),
    (
        "3 March 2011 – 20 April 2015",
        "==Opening==\nIn May 2011, they came.\n\n==The river==\nHe crossed it on 5 June. They met on 17 June 2012 and parted.",
        ["2011-05", "2012-06-05", "2012-06-17"],
    ),
    ("29 May 2016 – 16 June 2018", "On 29 May 2016, it began. It answered a raid on 18 May.", ["2016-05-29", "2016-05-18"]),
    (
        "January 2013 – December 2017",
        "In the fall of 2013, one chief fell. In February, Ali Salama, also of the guard, had been killed.",
        ["2013-09..2013-11", "2013-02"],
    ),
    (
        "20 March 2003 – 18 December 2011",
        "Violence went on in the first half of 2013. In April, many left.",
        ["2013-01..2013-06", "2013-04"],
    ),
    ("3 March 2011 – 20 April 2015", "==2012 raid on the U.S. base==\nOn 5 May, they came.", ["2012-05-05"]),
    (INSIDE, "On 20 September, they came, this coming a day after the king had left.", ["2017-09-20"]),
]


@pytest.mark.parametrize(("date", "prose", "expected"), WALKS)
def test_a_paragraph_that_gave_a_year_walks_on_over_the_new_year(date: str, prose: str, expected: list[str]) -> None:
    assert _told(HEAD.format(date=date) + prose) == expected


def _told(article: str) -> list[str]:
    found = []
    for fact in extract(read_plain(article)).dates[1:]:
        start, end = (side.iso() if side else "None" for side in (fact.window.start, fact.window.end))
        found.append(start if start == end else f"{start}..{end}")
    return found


@given(
    st.dates(min_value=date(1600, 1, 1), max_value=date(2030, 1, 1)),
    st.lists(st.integers(min_value=0, max_value=60), min_size=1, max_size=6),
)
def test_days_told_in_order_never_go_back_a_year(first: date, steps: list[int]) -> None:
    days = list(accumulate(steps, lambda day, step: day + timedelta(days=step), initial=first))
    told = " ".join(f"On {day.day} {day:%B}, they moved." for day in days[1:])
    article = f"= Battle of X =\n\nInfobox\n- Date: {first.year}\n\nOn {first.day} {first:%B} {first.year}, they came. {told}"
    assert _told(article) == [day.isoformat() for day in days]


DAYS = [
    (
        "3 March – 20 April 2015",
        "On 4 April, they launched an assault and took two posts on the first day. On the third day, they left.",
        ["2015-04-04", "2015-04-04", "2015-04-06"],
    ),
    (
        "September 1944",
        "Marines landed on 15 September. On the second day, they took the airfield. By the eighth day, it was over.",
        ["1944-09-15", "1944-09-16", "None..1944-09-22"],
    ),
    (
        INSIDE,
        "On 20 September, they launched an assault. On the third day of the battle, it rained.",
        ["2017-09-20", "2017-09-21"],
    ),
    (
        INSIDE,
        "On 20 September, he had planned to break camp the next day. By nightfall, he had fled.",
        ["2017-09-20", "2017-09-21", "None..2017-09-20"],
    ),
    (INSIDE, "On 20 September, they came. Three days into the battle, they left.", ["2017-09-20", "2017-09-22"]),
    (
        INSIDE,
        "On 20 September, they came. It fell on Friday. On Tuesday, it rained.",
        ["2017-09-20", "2017-09-22", "2017-09-19"],
    ),
    (INSIDE, "On 20 September, they came. Over the next two days, it rained.", ["2017-09-20", "2017-09-21..2017-09-22"]),
    ("2 May 1415", "On 2 May 1415, they came. It fell on Friday.", ["1415-05-02"]),
    ("645", "In 645, they came, and another raid followed in 648.", ["0645", "0648"]),
    ("c. 642–643", "They came in 300 ships, and by May, they left.", ["None..0642-05"]),
    (
        INSIDE,
        "In the spring, they had armed. During the summer of that year, they waited.",
        ["2017-03..2017-05", "2017-06..2017-08"],
    ),
    (
        "12 November 1812",
        "On 12 October 1812, it snowed. In the winter, they went home. By the spring they were few.",
        ["1812-10-12", "1812-12..1813-02", "None..1813-05"],
    ),
    ("1941", "In spring camps, on 3 May, they met.", ["1941-05-03"]),
    (INSIDE, "On 20 September, they came. At dawn the next day, they left.", ["2017-09-20", "2017-09-21"]),
    (INSIDE, "On 20 September, they came. That same month, it fell.", ["2017-09-20", "2017-09"]),
    (INSIDE, "On 20 September, they came. By the end of the month, it fell.", ["2017-09-20", "None..2017-09"]),
    (INSIDE, "On 20 September, they came. In the first quarter of the year, it was quiet.", ["2017-09-20", "2017-01..2017-03"]),
    (
        INSIDE,
        "They came on 20 September. The following day, he said that the town had been shelled on 20 September. "
        "The following day, it fell.",
        ["2017-09-20", "2017-09-21", "2017-09-20", "2017-09-22"],
    ),
    (
        INSIDE,
        "They came on 20 September.\n\n===21 September===\n\nThe following day, it fell. The next day, they left.",
        ["2017-09-20", "2017-09-21", "2017-09-22"],
    ),
    (INSIDE, "===20 September===\n\nThey came at dawn. The next day, they left.", ["2017-09-20", "2017-09-21"]),
    (INSIDE, "On 20 September, they told of the September 11 attacks.", ["2017-09-20"]),
    (
        INSIDE,
        "On 20 September, they came. The retreat was scheduled for 24 September. It rained throughout the day.",
        ["2017-09-20", "2017-09-24", "2017-09-20"],
    ),
    (INSIDE, "It was fought in late winter and spring of 2017.", ["2017"]),
    (INSIDE, "By about 6:00 am on 20 September, they had left.", ["None..2017-09-20"]),
    (INSIDE, "At 6:00 am on 20 September, they left.", ["2017-09-20"]),
    (
        "2012",
        "== War in 2012 ==\n\nOn 10 February, it began. They had lost 70 men since November.",
        ["2012-02-10", "2011-11..None"],
    ),
]


@pytest.mark.parametrize(("date", "prose", "expected"), DAYS)
def test_days_and_months_count_from_what_was_told_last(date: str, prose: str, expected: list[str]) -> None:
    assert _told(HEAD.format(date=date) + prose) == expected


LONG_WAR = "2011 – 2013"
LOOKS_BACK = [
    (
        "9 September 2017 – 23 March 2019",
        "They reached the border on 25 November. The office announced in February 2018 that a captain had been killed on "
        "27 November. The town fell on 3 December.",
        ["2017-11-25", "2018-02", "2017-11-27", "2017-12-03"],
    ),
    (
        "13 September 2014 – 26 January 2015",
        "On 25 March 2015, they met.\n\nBy 17 April, they held 300 villages of those that they had lost, in September 2014. "
        "By 20 April, they held more.",
        ["2015-03-25", "None..2015-04-17", "2014-09", "None..2015-04-20"],
    ),
    (
        "5 June 2012 – 18 April 2013",
        "On 26 June, soldiers fled. It was an area that since March was held by others. One day later, it rained.",
        ["2012-06-26", "2012-03..None", "2012-06-27"],
    ),
    (
        "5 June 2012 – 18 April 2013",
        "On 26 June, soldiers fled. The town was calm until the army had come on 3 April.",
        ["2012-06-26", "2012-04-03"],
    ),
    (
        "5 June 2012 – 18 April 2013",
        "On 26 June, all the grass had been eaten and there was hay that would rot on 3 April.",
        ["2012-06-26", "2013-04-03"],
    ),
    ("5 June 2012 – 18 April 2013", "On 26 June, soldiers fled. The army came on 3 April.", ["2012-06-26", "2013-04-03"]),
    (
        LONG_WAR,
        "==2012==\nA bomb went off. It was the deadliest in the town since car bombs in April 2004 killed 74. On January 27, "
        "a bus burned. On February 23, it snowed; they boasted of it two days later.",
        ["2004-04", "2012-01-27", "2012-02-23", "2012-02-25"],
    ),
    (
        LONG_WAR,
        "==2012==\nOn January 27, a mine went off. It was the worst since a raid in April 2004. On February 3, it rained.",
        ["2012-01-27", "2004-04", "2012-02-03"],
    ),
    (LONG_WAR, "==2012==\nMore died than in the floods of May 2005. On February 3, it rained.", ["2005-05", "2012-02-03"]),
    (LONG_WAR, "==2012==\nFewer came, compared with March 2007. On February 3, it rained.", ["2007-03", "2012-02-03"]),
    (
        LONG_WAR,
        "==2012==\nA veteran of the camps at Vell in May 2005 came. On February 3, it rained.",
        ["2005-05", "2012-02-03"],
    ),
    (
        LONG_WAR,
        "==2012==\n===March===\nOn 3 March, it rained. They were back within the month.\n\n===Siege===\nOn 5 May, it ended.\n\n"
        "==Aftermath==\nOn 5 May 2013, they met.",
        ["2012-03-03", "2012-05-05", "2013-05-05"],
    ),
    (
        "2–30 March 2015",
        "On 4 March, the town fell. In the 2013 campaign, they had left. On 5 March, it rained.",
        ["2015-03-04", "2013", "2015-03-05"],
    ),
    (LONG_WAR, "==2012==\nOn 3 March 2011, it began. On 5 March, it rained.", ["2011-03-03", "2011-03-05"]),
    (
        "2–30 March 2015",
        "On 3 March, they shelled the city for the first time since a truce in October 2014. On 5 June, it ended.",
        ["2015-03-03", "2014-10", "2015-06-05"],
    ),
    (
        "2–30 March 2015",
        "On 4 March, it began. The last such raid was in May 2013, when 40 died. On 6 March, it rained.",
        ["2015-03-04", "2013-05", "2015-03-06"],
    ),
    (
        "2–30 March 2015",
        "On 4 March 2015, it began after a truce in 2014. They had come that year. That month, it rained.",
        ["2015-03-04", "2014", "2014"],
    ),
    (
        "2–30 March 2015",
        "On 4 March, it began. In May 2013, they had come. In May 2012, they made peace. On 6 June, it rained.",
        ["2015-03-04", "2013-05", "2012-05", "2012-06-06"],
    ),
    (
        LONG_WAR,
        "On 13 August 2012, it was hit worst since October 2009, when 155 were killed. On 9 September, it rained.",
        ["2012-08-13", "2009-10..None", "2012-09-09"],
    ),
]


@pytest.mark.parametrize(("date", "prose", "expected"), LOOKS_BACK)
def test_a_look_back_gives_no_year_to_the_dates_after_it(date: str, prose: str, expected: list[str]) -> None:
    assert _told(HEAD.format(date=date) + prose) == expected


KEPT = [
    (INSIDE, "On 20 September, ships came, which had been at sea since early August. The next day, they left.", "2017-09-21"),
    (INSIDE, "On 20 September, they came. By the morning of the next day, the town was theirs.", "..2017-09-21"),
    (INSIDE, "They had hoped to come to the town by mid-morning on 25 September.", "..2017-09-25"),
    (
        "25 June 1941 – 19 September 1944",
        "Men were sent back during October and November 1941. Their march had stopped by 6 December.",
        "..1941-12-06",
    ),
    (
        "1839 – 1840",
        "The plan was made on 10 October 1839.\n\n==Course==\n\nWinters are mild, but 1839 was not a normal year. In June, "
        "he left.",
        "1839-06",
    ),
    ("2015 – 2022", "In August 2019, a mill burned. The report for 2019 tells so. The worst day was July 22nd.", "2019-07-22"),
]


@pytest.mark.parametrize(("days", "text", "last"), KEPT)
def test_the_last_date_counts_from_what_the_narrative_has_come_to(days: str, text: str, last: str) -> None:
    window = extract(read_plain(HEAD.format(date=days) + text)).dates[-1].window
    ends = [end.iso() if end else "" for end in (window.start, window.end)]
    assert (ends[0] if ends[0] == ends[1] else "..".join(ends)) == last


@pytest.mark.parametrize(
    "told",
    [
        "Amid a meeting of ministers scheduled to discuss it on 28 September, they declared a ceasefire the next day.",
        "The guild, which had lost the mill on 20 September, left the town the next day.",
    ],
)
def test_no_next_day_counts_from_a_planned_day_or_one_of_a_relative_clause(told: str) -> None:
    sheet = extract(read_plain(HEAD.format(date=INSIDE) + f"On 25 September, much of the town fell. {told}"))
    assert [fact for fact in sheet.dates if fact.certainty is Certainty.RELATIVE] == []
