"""The days that each figure of a text covers, all of them in order."""

from __future__ import annotations

import pytest

from quizapp.extraction.pipeline import extract
from quizapp.extraction.readers.plain import read_plain

HEAD = (
    "= Karsa offensive =\n\nInfobox\n- Conflict: Karsa offensive\n- Date: 10–30 May 2017\n"
    "- Combatant1: Velland Army\n- Combatant2: Orland Army\n\n"
)
DAY, BEFORE = "2017-05-12..2017-05-12", "2017-05-11..2017-05-11"
LENGTHS = [
    ("On 12 May, the town fell. The army said that it had killed 15 rebels in the previous day.", ["2017-05-11..2017-05-12"]),
    (
        "On 12 May, the town fell. The group said that 44 soldiers and 39 rebels had been killed in the heavy fighting around "
        "the northern town of Nasir over the last 24 hours.",
        ["2017-05-11..2017-05-12", "2017-05-11..2017-05-12"],
    ),
    ("On 12 May, the town fell. They said 30 rebels had died in raids in recent days.", ["..2017-05-12"]),
    ("On 12 May, the town fell after four days of fighting that killed 20 people.", ["2017-05-09..2017-05-12"]),
    ("In the first three days of the offensive, 40 soldiers were killed.", ["2017-05-10..2017-05-12"]),
    ("In the first three days of the raid, 40 soldiers were killed.", [".."]),
    ("On 12 May, the army left, three days after an attack on its post left 22 soldiers dead.", [".."]),
    ("On 12 May, the army left. Three days after the attack, 22 soldiers died.", ["2017-05-15..2017-05-15"]),
]
SINCE = [
    (
        "Raids came since the start of the invasion in March 2017, although on 12 May 2017 one soldier was killed.",
        ["2017-05-12..2017-05-12"],
    ),
    (
        "On 14 May, raids killed 17 fighters, with over 100 fighters being killed since 12 May.",
        ["2017-05-14..2017-05-14", "2017-05-12.."],
    ),
    (
        "On 12 May, the town fell. The group reported that 69 civilians had been killed since the beginning of the escalation.",
        ["..2017-05-12"],
    ),
    ("On 12 May, the town fell. They reported to have killed 55 rebels since entering Nasir.", ["..2017-05-12"]),
    (
        "By the end of 14 May, raids killed 17 fighters, 11 of them rebels, with over 100 fighters being killed since 12 May.",
        ["..2017-05-14", "..2017-05-14", "2017-05-12..2017-05-14"],
    ),
    (
        "They reported 14 May to be the worst day of strikes since the start of the offensive, with twelve civilians killed.",
        ["2017-05-14..2017-05-14"],
    ),
    (
        "As reported on 14 May, 399 rebels were killed since the start of the Karsa military offensive.",
        ["2017-05-10..2017-05-14"],
    ),
    ("As reported on 14 May, 399 rebels were killed since the start of the Orland offensive.", ["..2017-05-14"]),
    (
        "Since the launch of the third phase of the Karsa campaign on 12 May, 92 rebels and 32 civilians had died.",
        ["2017-05-12..", "2017-05-12.."],
    ),
    ("On 12 May, 12 rebels were reported to have been killed.", [DAY]),
    ("On 12 May, it was reported that 120 rebels were killed so far this year.", ["2017..2017-05-12"]),
]
OWN = [
    ("In April 2019, a joint inquiry by the Hill Club reported that 1,600 civilians were killed in the battle.", [".."]),
    (
        "It was the worst raid since 18 June 1985, when a blast in the old northern port of Nasir town killed 60 people.",
        ["1985-06-18..1985-06-18"],
    ),
    ("In an April 2017 interview, Ada Berg said that six rebels were beheaded.", [".."]),
    ("It began in April 2016, and by the end of the war, 250 rebels had been killed.", [".."]),
    ("Some 76 men died on the first day alone, while 93 people were killed on 20 May.", ["..", "2017-05-20..2017-05-20"]),
    ("They lost 8 soldiers killed in 2015 and 2016.", ["2015..2016"]),
    ("They left Karn on 12 May and two boys were injured in Nasir on 14 May when a mine went off.", ["2017-05-14..2017-05-14"]),
    ("On 12 May 40 men were killed by rebels in Karn where a general had died in April 2016.", [DAY]),
    ("By 20 May, the fighting had killed over 200 people as more bodies came on 12 May.", ["..2017-05-20"]),
    ("On 20 May, it was reported that raids on Karn in April 2017 killed 36 rebels.", ["2017-04..2017-04"]),
    (
        "In May 2018, the Hill Club, founded in June 2011, said that 83 men were killed from 10 to 12 May 2017.",
        ["2017-05-10..2017-05-12"],
    ),
    ("The clinic reported on 20 May that 10 soldiers had been killed from 12 to 14 May.", ["2017-05-12..2017-05-14"]),
    ("The army said that more than 400 rebels had died up to the start of the siege in mid-April 2017.", ["..2017-04"]),
    ("In April 2017, the Hill Club said that 940 were killed during the war.", ["..2017-04"]),
    ("In April 2018, Ada Berg accused the group of killing the 11 captives.", [".."]),
    ("On 12 April, Ada Berg accused the rebels of killing 11 captives.", ["2017-04-12..2017-04-12"]),
    ("On 12 May, Karn fell. A raid early in 2018 claimed the lives of 10 rebels.", ["2018..2018"]),
]
GONE_PAST = [
    ("On 12 May, the town fell. A few days later, a raid wounded two men.", [".."]),
    ("On 12 May, the town fell. In the week preceding the truce, 13 rebels were killed.", [".."]),
    ("On 12 May, the town fell. One hundred rebels died in camps during the next few months.", [".."]),
    ("On 20 May, the paper reported that many were shot on the night of 12 May. Some 40 men were killed there.", [DAY]),
    ("On 12 May, the town fell. In 2017, they crossed the river. Bombs wounded two rebels.", [".."]),
    ("On 12 May, a raid came. In all, 14 men were killed in the raid.", [DAY]),
    ("On 12 May, a raid came. In all, 14 men were killed in Karsa.", [".."]),
    ("On 12 May, the town fell. By 20 May, they had left. Some 40 rebels were killed in the raids.", [".."]),
    ("On 12 May, the town fell. By the end of the day, they had left. Some 40 rebels were killed.", [DAY]),
    ("On 12 May, Karn fell. Berg was shot in June 2017. Some 40 rebels were killed in the war.", [".."]),
    ("On 12 May, a raid killed 15 men. A report exposed it in June 2017. The raid also wounded 30 women.", [DAY, DAY]),
    ("On 12 May, they came. It ended after seven weeks, and left 90 soldiers dead.", [".."]),
    ("By 20 May, the fighting had left 173 soldiers dead. Among the dead were 55 rebels.", ["..2017-05-20", "..2017-05-20"]),
    ("On 12 May, a raid killed 22 civilians. Some 16 of the dead were children.", [DAY, DAY]),
]
WHOLE_COUNTS = [
    (
        "On 20 May, the army said that it had lost 1,900 soldiers killed and 4,000 wounded in the offensive.",
        ["..2017-05-20", "..2017-05-20"],
    ),
    ("On 12 May, it fell. A study by the Hill Club in late 2018 put the losses of Orland at 6,000 dead.", [".."]),
    (
        "In his memoirs, published in 2019, General Dorn wrote that he had lost 200 men. On 12 May, 90 were wounded.",
        ["..", DAY],
    ),
    (
        'On 20 May, he recalled that "on 12 May we lost 40 men in one hour". The next day, 15 rebels were killed.',
        [DAY, "2017-05-21..2017-05-21"],
    ),
    ("On 12 May, the envoy said that it rained. He added that 15 soldiers had been wounded.", ["..2017-05-12"]),
    (
        "On 20 May, the envoy reported that Orland had taken up to 7,000 casualties near Karsa, including 2,500 dead.",
        ["..2017-05-20", "..2017-05-20"],
    ),
    ("On 20 May, the envoy said, “They have suffered over 3,000 casualties in Karsa.”", ["..2017-05-20"]),
    ("On 20 May, the army claimed to have killed 20 rebels in an ambush.", ["2017-05-20..2017-05-20"]),
    ("On 20 May, the army claimed to have captured 2,400 rebels.", ["2017-05-20..2017-05-20"]),
    ("The army said that 60 rebels had been killed in an ambush on 14 May.", ["2017-05-14..2017-05-14"]),
    ("On 14 May, the army said that 18 rebels had been killed in an ambush near Nasir.", ["2017-05-14..2017-05-14"]),
    (
        "On 20 May, the envoy said that 300 rebels had been killed during the offensive. He also clarified that the dead "
        "included 100 miners.",
        ["..2017-05-20", "..2017-05-20"],
    ),
    ("On 12 May, the town fell. With that, the number of rebels killed in the town reached 100.", ["..2017-05-12"]),
    ("On 12 May, the town fell. The death toll stood at 100 rebels killed.", ["..2017-05-12"]),
    ("In 2021, the Hill Club estimated that the war had caused 5,400 deaths.", ["..2021"]),
    (
        "On 12 May, the envoy gave a figure of 600 rebels killed by 10 May, and a total of over 800 killed since the raid "
        "began on 3 May.",
        ["..2017-05-10", "2017-05-03..2017-05-12"],
    ),
]
LOOKING_BACK = [
    ("On 12 May, the town fell. The week before, 12 soldiers had been wounded.", [".."]),
    ("On 12 May, the army said that it had captured 6 rebels the night before.", [BEFORE]),
    ("On 12 May, a bomb fell. It was the worst since a raid in which 85 people had died the previous day.", [BEFORE]),
    ("On 12 May 2017, they came, and 12 rebels were killed. The year after, only four died.", [DAY, "2018..2018"]),
    ("On 12 May, it was bombed a third time; 120 people were killed. The two earlier raids had killed 45.", [DAY, ".."]),
    (
        "On 17 May, the mayor reported that at least 70 people had been killed and 3,000 displaced in the past month.",
        ["2017-04..2017-05-17", "2017-04..2017-05-17"],
    ),
    ("On 17 May, the mayor reported 204 people had been killed and 505 injured.", ["..2017-05-17", "..2017-05-17"]),
    ("On 17 May, they were relieved; since the landing, they had suffered 240 casualties.", ["..2017-05-17"]),
    ("The raid of 12 May failed. A second one on the 14th failed with the loss of 40 men.", ["2017-05-14..2017-05-14"]),
    ("On 12 May, a bomb fell. The death toll later rose to 23 people killed.", [DAY]),
    ("On 12 May, the army said that it had lost 25 soldiers killed near Nasir the previous day alone.", [BEFORE]),
    ("On 12 May, the army claimed to have killed 19 rebels in Nasir during the previous day’s fighting.", [BEFORE]),
    (
        "On 12 May, the army said that the rebels had suffered nearly 140 casualties in the last 24 hours, including over "
        "40 killed, near Nasir.",
        ["2017-05-11..2017-05-12", "2017-05-11..2017-05-12"],
    ),
    ("On 12 May, the envoy said that it had suffered 900 casualties over the previous five months.", ["2016-12..2017-05-12"]),
    ("On 12 May, the envoy reported 60 people killed near Nasir since April 2017.", ["2017-04..2017-05-12"]),
    ("On 12 May, the town fell. Since the start of the siege in March, 96 rebels have been killed.", ["2017-03..2017-05-12"]),
]
#: What goes on with a month or year that opened a sentence, and counts since a day whose end nobody tells.
GOING_ON = [
    (
        "In April 2017, rebels shot 13 men. Mines were used. Two soldiers were also injured.",
        ["2017-04..2017-04", "2017-04..2017-04"],
    ),
    ("In April 2017, rebels shot 13 men. Three attackers were killed.", ["2017-04..2017-04", "2017-04..2017-04"]),
    ("In 2016, the police closed camps. Also for the year, nine people were killed by rebels.", ["2016..2016"]),
    ("In 2016, the police closed camps. Nine people were killed by rebels.", [".."]),
    ("On 12 May, the town fell. The army reported that seven rebels had been captured since 10 May.", ["2017-05-10.."]),
    (
        "On 12 May, the army moved. It reported that 41 rebels had been killed by that point since 10 May.",
        ["2017-05-10..2017-05-12"],
    ),
    (
        "On 20 May, the army told its count since 12 May: 60 rebels killed. In turn, they put their losses at 11 dead.",
        ["2017-05-12..2017-05-20", "2017-05-12..2017-05-20"],
    ),
    ("On 12 May, it fell. The club said that 13 rebels were killed as well as six soldiers in recent fighting.", ["..", ".."]),
    ("On 12 May, it fell. The club reported that recent air raids had killed more than 50 civilians.", [".."]),
]
UNDATED = [
    (
        "On 12 May, it fell. Some 19 soldiers were killed elsewhere, with 31 more being killed in the next two days.",
        ["..", "2017-05-13..2017-05-14"],
    ),
    ("A truce held until mid-June, when 9 soldiers were shot.", ["2017-06..2017-06"]),
    ("On 12 May, seven were shot. The most notorious example was at Nasir, where a mine killed eight rebels.", [DAY, ".."]),
    ("Some 150 civilians killed in the raids were buried in a mass grave on 25 May.", ["..2017-05-25"]),
    ("In the last assault, 170 soldiers were killed; since the start of the Nasir raid, 195 had been killed.", ["..", ".."]),
    ("On 12 May, the town fell. The army claimed to have killed around 60 rebels in a single day.", [".."]),
    ("On 12 May, the town fell. Some 50 of the rebels were found shot dead.", [".."]),
    ("It was fought on 12 May. It is remembered for its aftermath, as the army executed up to 40 rebels.", [".."]),
    ("On 12 May, the town fell. In a letter to the envoy, Ada Berg stated that 90 civilians were killed.", [".."]),
    ("On 12 May, all fighting had ceased. A total of 34 soldiers and 220 rebels were killed.", ["..", ".."]),
    ("On 12 May, the town fell. A total of 34 soldiers were killed.", [DAY]),
    ("In early June, rebels took Nasir. The fighting lasted 12 hours and left 40 soldiers dead.", ["2017-06..2017-06"]),
    ("In early June, rebels took Nasir. Some 40 soldiers were killed.", ["2017-06..2017-06"]),
    ("In early June, rebels took Nasir. It was a trap. The fighting left 40 soldiers dead.", ["2017-06..2017-06"]),
    ("In early June, rebels took Nasir. The army had lost 40 soldiers killed.", [".."]),
    ("In early June, rebels took Nasir. Over the next weeks, 40 soldiers were killed.", [".."]),
    ("In early June, the army said it was calm. The fighting left 40 soldiers dead.", [".."]),
    ("On 12 May, 13 men fell. In early June, rebels took Nasir. Some 40 soldiers were killed.", [DAY, "2017-06..2017-06"]),
]
COUNTS = [
    ("On 12 May, the town fell. Up to that point, 40 soldiers had been killed.", ["..2017-05-12"]),
    ("On 12 May, the town fell. Reports told of over 30 soldiers killed up to that point in the attack.", ["..2017-05-12"]),
    ("On 12 May, the town fell. By then, 40 soldiers had been killed.", ["..2017-05-12"]),
    ("On 12 May, the minister said that 25,000 rebels have now been killed.", ["..2017-05-12"]),
    ("The group stated on 12 May that 20 rebels and 50 others had been wounded.", ["..2017-05-12", "..2017-05-12"]),
]
REPORTS = [
    ("The envoy stated in April 2017 that 400,000 people had died in the war.", ["..2017-04"]),
    ("In April 2017, the Hill Club reported that 465,000 people had died in the war.", ["..2017-04"]),
    ("In April 2017, the city said that 2,100 rebels have been killed over the past seven years.", ["..2017-04"]),
    ("In April 2017, the Hill Club reported that 15 people died in a strike.", ["2017-04..2017-04"]),
    ("In 2022 a video was published that showed a massacre in which 41 rebels were shot.", [".."]),
    ("In 2017, a man was tried for the killing of 20 wounded soldiers.", [".."]),
    ("In 2017, a man was convicted for the execution of 20 soldiers in Karsa in 2014.", ["2014..2014"]),
    ("According to a report published by the Mission for Vell and its Office in July 2018, 252 people were killed.", [".."]),
    ("An estimate in mid-July 2018 by the mayor put the number of casualties at 4,000.", ["..2018-07"]),
    ("It was the first attack since a raid on a base killed 28 in November 2003.", ["2003-11..2003-11"]),
    (
        "In late 2018 the Hill Club reported that 30 rebels have been captured since the war began in early 2011.",
        ["2011..2018"],
    ),
    (
        "According to a report by the Hill Club, published in November 2018, it has captured more than 650 people since the "
        "beginning of the war.",
        ["..2018-11"],
    ),
    (
        "On 16 May, the Hill Club reported that at least 18 people were killed and many more injured after sporadic government "
        "shelling on Nasir, Alda, Old Homs and other settlements in the rebel-held Karsa region within the past two days.",
        ["2017-05-14..2017-05-16"],
    ),
    ("From 2014 through 2019, 5,427 children were killed.", ["2014..2019"]),
]
PERIODS = [
    ("On 23–24 May, they came, killing 47 soldiers – 29 men on 24 May alone – in the raids.", ["2017-05-23..2017-05-24"]),
    ("They killed 47 soldiers – among them two captains – on 24 May.", ["2017-05-24..2017-05-24", "2017-05-24..2017-05-24"]),
    (
        "Between 12 and 14 May, they took it, and repelled a raid on 12 May. Some 30 rebels were killed during this period.",
        ["2017-05-12..2017-05-14"],
    ),
    (
        "From 12 to 14 May, they made 39 strikes, 21 of which came on 12 May. The strikes killed 39 rebels.",
        ["2017-05-12..2017-05-14"],
    ),
    ("On 12 May, the town fell. Some 30 rebels were killed during this period.", [".."]),
]
HEADINGS = [
    ("===12 May 2017===\n\nA station exploded during a battle, killing one soldier.", [DAY]),
    (
        "===11 May 2017===\n\nThey met.\n\n===12 May 2017===\n\nThe following day, a convoy came, and one soldier was killed.",
        [DAY],
    ),
    ("===12 May 2017===\n\nThe town fell.\n\nThe following day, one soldier was killed.", ["2017-05-13..2017-05-13"]),
    ("===12 May 2017===\n\nThe town fell. The following day, one soldier was killed.", ["2017-05-13..2017-05-13"]),
]
WHOLE = [
    ("On 12 May, the town fell. More than 5,000 Vells served in the war; 240 were wounded.", [".."]),
    ("On 12 May, the town fell. Over the course of eight weeks of fighting the army suffered 380 casualties.", [".."]),
    ("On 12 May, the town fell. In the end, 296 captured soldiers died in captivity.", [".."]),
    (
        "They came on 10 May, and by the time that they were relieved on 12 May, they had suffered 286 casualties.",
        ["..2017-05-12"],
    ),
    ("It began on 12 May. The conflict has caused the death of more than 70 civilians.", [".."]),
    ("It began on 12 May. The war left 70 civilians dead.", [".."]),
    ("It began on 12 May. The battle left 70 civilians dead.", [DAY]),
]


#: Running numbers, fights that went on, hours of the day come to, and sums that go on.
RUNNING = [
    ("On 12 May, the casualties reached at least 78 dead and 313 wounded.", ["..2017-05-12", "..2017-05-12"]),
    ("12 May, the civilian death toll hit 113, with 345 being injured.", ["..2017-05-12", "..2017-05-12"]),
    ("During the 12 May fights, losses reached 10 killed.", [DAY]),
    (
        "On 12 May, fights broke out in Nasir. They continued through 14 May until the rebels left. Some 25 men were killed.",
        ["2017-05-12..2017-05-14"],
    ),
    ("On 12 May, the army attacked. By early evening, 15 rebels were dead and 19 wounded.", [DAY, DAY]),
    (
        "On 12 May, the town fell. The army suffered 90 dead during the battle. At least 800 townspeople had been killed. "
        "Some 60 dead were counted in Nasir alone.",
        ["..", "..", ".."],
    ),
    ("On 12 May, they signed it. Some 1,191 rebels and 160 soldiers were killed in the conflict.", ["..", ".."]),
    ("On 14 May, the town rose in revenge for the raid of 12 May. Six men were killed.", ["2017-05-14..2017-05-14"]),
    (
        "On 12 May, according to a paper, 101 rebels, 11 soldiers and a pilot were killed during the offensive.",
        ["..2017-05-12", "..2017-05-12"],
    ),
    ("It began on 12 May and the town was left on 30 May 2017. Some 150 soldiers were killed.", [".."]),
    ("| 12 May 2017 | Fall of Nasir | 12 men were killed |\n| 2018 | Fall of Karn | A raid killed 20 men |", [DAY, ".."]),
]
LASTING = [
    (
        "On 12 May, a fight broke out in Karn and went on into the following day, leaving 20 rebels dead.",
        ["2017-05-12..2017-05-13"],
    ),
    ("Clashes broke out on 12 May and continued until 14 May, killing 20 rebels.", ["2017-05-12..2017-05-14"]),
    (
        "On the night of 12 May, a fight broke out and lasted until the next morning; 20 rebels fell.",
        ["2017-05-12..2017-05-13"],
    ),
    ("On 12 May, the raids continued. On 14 May, 20 rebels fell.", ["2017-05-14..2017-05-14"]),
    ("On 12 May, a fight broke out. It continued until 14 May. On 20 May, 20 rebels fell.", ["2017-05-20..2017-05-20"]),
    ("Between 12 May and the fall of Karn on 16 May, 40 rebels fell.", ["2017-05-12..2017-05-16"]),
    ("From the start of the siege on 12 May to its end on 16 May, 40 rebels fell.", ["2017-05-12..2017-05-16"]),
    ("On 12 May, they left. From Karn to the hill at Nasir on 16 May, they lost 40 men killed.", ["2017-05-16..2017-05-16"]),
    ("On 12 May, they left Karn and on 16 May they lost 40 men killed.", ["2017-05-16..2017-05-16"]),
]
SINCE_FIGHTING = [
    ("On 14 May, SOHR said that 40 soldiers had been killed since the fighting started.", ["2017-05-10..2017-05-14"]),
    ("On 14 May, SOHR said that 40 soldiers had been killed since the siege started.", ["..2017-05-14"]),
    ("As of 14 May, 40 rebels and 12 men have been killed since clashes began.", ["2017-05-10..2017-05-14"] * 2),
    ("On 14 May, Karn fell. Some 40 soldiers had been killed since the offensive began.", ["2017-05-10..2017-05-14"]),
    ("Over 380 people were killed since the war in Orland began nine years ago, SOHR said on 14 May.", ["..2017-05-14"]),
    ("According to a report in June 2017 by the Hill Club, 60 people have been killed since March 2016.", ["2016-03..2017-06"]),
]
PUBLISHED = [
    (
        "A ministry communique on 14 May stated that Karn had held, with confirmation of 142 soldiers killed defending it. The "
        "communique had confirmed that over 16 soldiers were wounded. The group claimed that 38 rebels had been killed.",
        ["..2017-05-14", "..2017-05-14", ".."],
    ),
    (
        "On 14 May they issued a statement claiming that they had killed 120 soldiers and that 24 of theirs had been killed.",
        ["..2017-05-14", "..2017-05-14"],
    ),
    ("On 14 May, the Hill Club published a report on Karsa. Some 20 men died there.", [".."]),
    ("On 12 May, a raid came. The Hill Club issued a statement on the same day. Some 20 men had died.", [DAY]),
    ("In his 14 May press briefing, Ada Berg said that the army had suffered 900 casualties.", ["..2017-05-14"]),
    ("On 14 May, the army said that it had killed 120 rebels.", ["..2017-05-14"]),
    ("On 12 May, the army said that it had killed 12 rebels in an ambush.", [DAY]),
    ("On 12 May, the army said that it had taken Karn, killing 12 rebels.", [DAY]),
    (
        "On 8 October 2017, the minister said that only 12 soldiers had been killed. According to him, 71 men had been killed.",
        ["..", ".."],
    ),
    ("On 8 October 2017, the minister said that 12 soldiers were killed by a mine.", ["2017-10-08..2017-10-08"]),
    ("They unveiled a memorial on 18 July 2019 for 116 troops killed during the offensive.", [".."]),
    ("They unveiled a memorial on 18 July 2019, and 12 people were killed in a blast.", ["2019-07-18..2019-07-18"]),
    ("On 14 May, Ada Berg put the confirmed death toll at 21 soldiers and 40 men.", ["..2017-05-14", "..2017-05-14"]),
    ("On 12 May, the army arrested five rebels who attacked the post on 5 May.", [DAY]),
]
SUMMED = [
    ("On 12–13 May – Police arrested 5 rebels who attacked the posts on 5 May.", ["2017-05-12..2017-05-13"]),
    ("On 12 May – a raid killed 5 rebels, and on 14 May, 20 men died.", [DAY, "2017-05-14..2017-05-14"]),
    ("On 12 May – a raid began, and 5 rebels were killed on 14 May.", ["2017-05-14..2017-05-14"]),
    (
        "On 12 May, Karn fell. According to the UN, 22,000 people had been displaced, including 9,000 children.",
        ["..2017-05-12"] * 2,
    ),
    ("On 12 May, Karn fell. It was reported that 22 rebels had been killed.", [DAY]),
    (
        "On 12 May, Karn fell. Since the rebel raid started, 130 civilians had been killed. Some 50 men died.",
        ["..2017-05-12", ".."],
    ),
    ("On 12 May, Karn fell. It was the anniversary of the 2015 Vell strikes by Orland that killed 34 soldiers.", [".."]),
    ("By 14 May, it was reported that Jula had lost over 35 fighters in the clashes.", ["..2017-05-14"]),
    (
        "On 14 May, it was reported that 50 rebels had been killed in raids and 15 others had been killed in clashes.",
        ["..2017-05-14", ".."],
    ),
    ("On 14 May, it was reported that 13 soldiers had been killed and 40 wounded.", ["..2017-05-14", "..2017-05-14"]),
    ("On 14 May, a truce was reached following the gas attack that reportedly killed 70 people.", [".."]),
    ("On 14 May, they took Karn after a brief battle that killed 40 rebels.", ["2017-05-14..2017-05-14"]),
    ("On 12 May, Karn fell. Total casualties were 485 killed and 90 wounded.", ["..2017-05-12", "..2017-05-12"]),
    ("On 12 May, Karn fell. A total of 42 people were killed and 153 others injured.", [DAY, DAY]),
    ("On 12 May, Karn fell. At least 70 writers have been killed in Orland, and more than 80 kidnapped.", ["..", ".."]),
    ("On 12 May, Karn fell. At least 70 writers have been killed, and a raid killed 8 rebels.", ["..", DAY]),
    ("On 12 May, Karn fell. In two weeks, 485 people were killed.", [".."]),
    ("In May 2017, they came. In three days, 485 people were killed.", ["2017-05..2017-05"]),
    ("On 12 May, Karn fell. 485 people were killed in the campaign.", [".."]),
    ("On 12 May, a brief campaign began in Karn. 48 rebels were killed in the campaign.", [DAY]),
    ("On 12 May, Karn fell. 48 rebels were killed in the battle.", [DAY]),
    ("On 12 May, Karn fell. The operation as a whole had cost 485 lives.", [".."]),
    ("On 12 May, the offensive ended. The army lost 485 men killed and 90 wounded.", ["..", ".."]),
    ("On 12 May, the raid ended. The army lost 48 men killed.", [DAY]),
    ("On 12 May, Karn fell. During the month, 485 people were killed.", ["2017-05..2017-05"]),
    ("On 12 May, Karn fell. May saw heavy fighting in which 485 people were killed.", ["2017-05..2017-05"]),
    ("On 12 May, Karn fell. The captain May Saw lost 12 men killed.", [DAY]),
    ("As of 12 May, the army has killed 39 rebels. Fatalities of the army numbered 9.", ["..2017-05-12", "..2017-05-12"]),
    ("On 12 May, two more rebels were killed. This brought the death toll to 11.", [DAY, "..2017-05-12"]),
    ("On 12 May, a bomb fell. Two men died in hospital, raising the death toll to 11.", [DAY, DAY]),
    ("By May 2017, some 65 rebels had died. Some 12 soldiers were killed by then.", ["..2017-05", "..2017-05"]),
    ("On 12 May, Karn fell. Ada Berg, using letters, suggests 7 killed and 6 captured.", ["..", ".."]),
    ("On 12 May, Karn fell. It is more than the 19,000 men killed in Nasir.", [".."]),
    ("On 12 May, a bomb fell. With a death toll of 13 people, it surpassed the 2013 Nasir bombings.", [DAY]),
]
ALL = [
    *LENGTHS,
    *GONE_PAST,
    *OWN,
    *SINCE,
    *COUNTS,
    *REPORTS,
    *PERIODS,
    *HEADINGS,
    *WHOLE,
    *RUNNING,
    *WHOLE_COUNTS,
    *LOOKING_BACK,
    *UNDATED,
    *GOING_ON,
    *LASTING,
    *SUMMED,
    *SINCE_FIGHTING,
    *PUBLISHED,
]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_every_figure_covers_the_days_that_the_text_gives_it(text: str, expected: list[str]) -> None:
    windows = [claim.window for claim in extract(read_plain(HEAD + text)).claims]
    assert ["..".join(day.iso() if day else "" for day in (one.start, one.end)) for one in windows] == expected


def test_a_count_up_to_then_goes_up_to_the_day_before_it_in_its_sentence() -> None:
    text = "On 14 May 2017, the rebels were still dug in, and by then 40 soldiers had been killed."
    (window,) = [claim.window for claim in extract(read_plain(HEAD + text)).claims]
    assert window.start is None
    assert window.end is not None
    assert window.end.iso() == "2017-05-14"


LEADS = [
    ("The Karsa offensive was fought from 12 May 2017. Orland claimed that 84 rebels were killed.", [".."]),
    ("The offensive began on 12 May 2017, when Orland came. It fell at once. Some 84 rebels were killed.", [".."]),
    ("The offensive began on 12 May 2017 with 20 men killed. Some 84 rebels were killed.", [DAY, DAY]),
    ("On 12 May 2017, the Karsa offensive began. Some 84 rebels were killed.", [DAY]),
    ("The first raid came on 12 May 2017. Some 84 rebels were killed.", [DAY]),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_the_lead_sums_up_what_it_has_defined(text: str, expected: list[str]) -> None:
    windows = [claim.window for claim in extract(read_plain(HEAD + text)).claims]
    assert ["..".join(day.iso() if day else "" for day in (one.start, one.end)) for one in windows] == expected


AFTER = "On 28 May, the army came back to Karn. The mayor spoke to them. "
AFTERWARDS = [
    ("Aftermath", AFTER + "Some 44 men of the guard were killed.", [".."]),
    ("Casualties", AFTER + "Some 44 men of the guard were killed.", [".."]),
    ("Aftermath", "On 28 May, the army came back to Karn. It lost 44 men killed.", ["2017-05-28..2017-05-28"]),
    ("Aftermath", "On 28 May, a bomb went off. It killed 4 men. Another 8 were wounded.", ["2017-05-28..2017-05-28"] * 2),
    ("Aftermath", "On 28 May, the army left. Orland casualties in the battle numbered 44 killed and 90 wounded.", ["..", ".."]),
    ("Aftermath", "On 28 May, the army left. In the fighting, it had 44 men killed.", [".."]),
    ("Aftermath and continued raids", AFTER + "Some 44 men of the guard were killed.", ["2017-05-28..2017-05-28"]),
    ("Aftermath", AFTER + "In response, Orland killed 44 men.", ["2017-05-28..2017-05-28"]),
    ("Assault", AFTER + "Some 44 men of the guard were killed.", ["2017-05-28..2017-05-28"]),
    ("28 May", "The battle had lasted for 52 hours. The guard took 44 men prisoner.", [".."]),
    ("28 May", "The battle had lasted for six hours. The guard took 44 men prisoner.", ["2017-05-28..2017-05-28"]),
    ("28 May", "Velland losses in the three-day battle were put at 44 dead by Holt.", [".."]),
    (
        "28 May",
        "The army said that 44 men were killed and 90 wounded since the start of the offensive.",
        ["2017-05-10..2017-05-28"] * 2,
    ),
]


@pytest.mark.parametrize(("heading", "text", "expected"), AFTERWARDS)
def test_what_a_section_says_of_the_whole_event_is_of_no_day(heading: str, text: str, expected: list[str]) -> None:
    windows = [claim.window for claim in extract(read_plain(f"{HEAD}It began.\n\n== {heading} ==\n{text}")).claims]
    assert ["..".join(day.iso() if day else "" for day in (one.start, one.end)) for one in windows] == expected


RUNNING = [
    ("On 12 May, the toll had risen to 17 soldiers, 50 civilians and 60 rebels killed.", ["..2017-05-12"] * 3),
    ("On 12 May, the toll reached 17 killed. Some 86 soldiers had been wounded.", ["..2017-05-12"] * 2),
    ("On 12 May, the toll reached 17 killed. Some 86 soldiers were wounded in a raid.", ["..2017-05-12", DAY]),
    ("On 11 May, they came. The next day it was reported that the toll had reached 34 killed.", ["..2017-05-12"]),
    ("On 12 May, they came. At this point, the fighting had claimed 54 lives.", ["..2017-05-12"]),
    ("On 12 May, two men were killed. The total fatalities became six.", [DAY, "..2017-05-12"]),
    ("On 12 May, the club said that 13 rebels had been killed in air strikes.", [DAY]),
    ("On 12 May, the club said that 13 rebels had been killed that day.", [DAY]),
    ("On 12 May, the army gave an assessment that 11 of its soldiers were killed.", ["..2017-05-12"]),
    ("On 12 May, Holt stated that his men had suffered heavy losses, including the death of five captains.", ["..2017-05-12"]),
    ("By the end of the raid on 12 May 2017, the army had killed 44 rebels.", ["..2017-05-12"]),
    ("At the end of the raid on 12 May 2017, the army killed 44 rebels.", [DAY]),
    ("When the operation concluded on 12 May, the division had lost 57 killed.", ["..2017-05-12"]),
    ("It was calm until 12 May, when two people were killed, and over 100 injured.", [DAY, DAY]),
    ("It was calm until 12 May, and over 100 were injured by then.", ["..2017-05-12"]),
    ("They lost 50 dead between 11 and 12 May and 90 men had died by 14 May.", ["2017-05-11..2017-05-12", "..2017-05-14"]),
    ("It cost over 200 lives, and drew lines which would remain unchanged until 2018.", [".."]),
    ("According to a guide to all wars, 1816–2017, both lost 7,500 men killed.", [".."]),
    ("By noon on 12 May, 40 rebels had been killed.", ["..2017-05-12"]),
    ("By 6:00 am on 12 May, 40 rebels had been killed.", ["..2017-05-12"]),
    ("Resistance had ceased by 06.00 on 12 May. Some 40 rebels were captured.", [DAY]),
    ("Resistance had ceased by 12 May. Some 40 rebels were captured.", [".."]),
    ("In the final week of the offensive, 40 rebels were killed.", ["2017-05-24..2017-05-30"]),
    ("By 14 May, the number of rebels killed since 12 May had reached 25.", ["2017-05-12..2017-05-14"]),
    ("On 12 May, raids killed 40 people, the most killed since the raids beginning on 11 May.", [DAY]),
    (
        "The ministry stated on 12 May that the provisional toll was 25 killed, 4 injured, against 15 killed.",
        ["..2017-05-12"] * 3,
    ),
    ("On 12 May, the general gave a toll of 38 killed and 16 injured.", ["..2017-05-12"] * 2),
    ("A report of 12 May gave the number of prisoners as 600 soldiers.", ["..2017-05-12"]),
    ("On 12 May, Holt said that the toll was not known; 25 men were killed.", [DAY]),
    ("One more man died on 12 May, making the toll 17 killed.", [DAY, "..2017-05-12"]),
    ("Mortars fired during the night of 11–12 May. The total fatalities became six.", ["..2017-05-12"]),
    (
        "On 12 May, the club said that the toll had reached 34. Four men were shot. Others put the number of dead at 46.",
        ["..2017-05-12", DAY, "..2017-05-12"],
    ),
    ("On 12 May, the rebels said that 84 soldiers were killed in the offensive, while losing nine men.", ["..2017-05-12"] * 2),
    (
        "Early in May 2017, the papers said that during the fighting, two captains were killed and one was wounded.",
        ["..2017-05"] * 2,
    ),
    ("Early in May 2017, the papers said that two captains were killed at Karn.", ["2017-05..2017-05"]),
    ("On 12 May, it was said that 30 men had been killed since Orland's attack.", ["..2017-05-12"]),
]
COMPARED = [
    ("They killed 40 soldiers, making it the deadliest attack since the battle of Vell in 2014.", [".."]),
    ("It was the first attack in Vell since a bombing killed 28 men in March 2014.", ["2014-03..2014-03"]),
    ("It was the deadliest attack since car bombs in April 2014 killed at least 74.", ["2014-04..2014-04"]),
    ("They lost 40 soldiers killed in a raid in 2014.", ["2014..2014"]),
]
BACK = [
    (
        "On 14 May, it was said that the toll of the previous four days of heavy fighting is 849 killed.",
        ["2017-05-11..2017-05-14"],
    ),
    (
        "On 14 May, rebels claimed to have hit a tank, as well as killing 12 soldiers in the two days of fighting.",
        ["2017-05-13..2017-05-14"],
    ),
    ("On 20 May, rebels said that they had captured 13 soldiers at Karn in the previous week.", ["2017-05-13..2017-05-20"]),
    ("On 14 May, the town fell. Holt said that 42 people were killed there in the previous days.", ["..2017-05-14"]),
    (
        "On 14 May, two men were killed. This brought the toll in two days of fighting to 28 dead.",
        ["2017-05-14..2017-05-14", "2017-05-13..2017-05-14"],
    ),
    (
        "On 14 May, officials said that 90 people had fled over the previous two days, while 40 rebels had been killed.",
        ["2017-05-12..2017-05-14", "..2017-05-14"],
    ),
    ("On 12 May, fighting went on. It continued into 14 May, with another 12 civilians dead.", ["2017-05-14..2017-05-14"]),
    (
        "On 12 May, fighting broke out. It continued into the next day and left 20 dead. Some 25 men were wounded.",
        ["2017-05-12..2017-05-13"] * 2,
    ),
    ("On 14 May, Orland said that 12 of its soldiers had been killed by a mine the previous day.", ["2017-05-13..2017-05-13"]),
    ("On 14 May, Orland said that 12 soldiers had been killed by rebels who came the previous day.", ["..2017-05-14"]),
    ("On 14 May, Orland said that it had lost 12 soldiers killed since the previous day.", ["2017-05-13..2017-05-14"]),
    ("On 14 May, the camp fell. So far, 80 soldiers had been killed.", ["..2017-05-14"]),
    ("On 14 May, the siege of the camp was over. It had cost 80 soldiers their lives.", ["..2017-05-14"]),
    ("A truce came on 14 May. Before it came into force, 30 people were killed.", [".."]),
    ("Some 30 people were killed in Karn before heavier fighting began in April 2017.", ["..2017-04"]),
    (
        "On 14 May, 15 rebels were killed at the ford, while the army said that it had killed 27 in the previous two days.",
        ["2017-05-14..2017-05-14", "2017-05-12..2017-05-14"],
    ),
]
BESIDE = [
    ("On 12 May, the rebels killed 90 men, twice as many as on 11 May.", [DAY]),
    ("On 12 May, the rebels killed 90 men, more than on 11 May.", [DAY]),
    ("Captain Holt, who had lost 90 men killed in April 2017, was shot on 12 May.", ["2017-04..2017-04"]),
    ("Captain Holt, who had lost 90 men killed at Karn, was shot on 12 May.", [".."]),
    ("Captain Holt, who lost 90 men killed on 12 May, was relieved.", [DAY]),
    ("On 12 May, 40 rebels captured in March 2017 were released.", ["2017-03..2017-03"]),
    ("On 12 May, 40 rebels were captured, and 9 of them were shot.", [DAY, DAY]),
    ("On 12 May, 40 soldiers who were captured at Karn were returned to Orland.", [".."]),
    ("They hunted those behind the ambush of 12 May, which had shocked Orland. Some 40 rebels were killed.", [".."]),
    ("They lost the ford on 12 May. Some 40 rebels were killed.", [DAY]),
    (
        "On 14 May, the UN said that 400 people had fled since 12 May. It added that 90 were wounded.",
        ["2017-05-12..2017-05-14"] * 2,
    ),
]
OPERATIONS = [
    (
        "On 12 May, the army launched Operation Bell. The ministry claimed that 108 soldiers were killed in the operation.",
        [".."],
    ),
    ("On 12 May, the army launched Operation Bell. Some 108 soldiers were killed at the ford.", [DAY]),
    ("On 12 May, Operation Bell concluded. The Orland Army had killed 347 rebels.", [".."]),
    ("On 12 May, Operation Bell concluded. A bomb killed 7 rebels.", [DAY]),
]


@pytest.mark.parametrize(("text", "expected"), [*RUNNING, *COMPARED, *BACK, *BESIDE, *OPERATIONS])
def test_a_count_that_runs_on_goes_up_to_its_day(text: str, expected: list[str]) -> None:
    windows = [claim.window for claim in extract(read_plain(HEAD + text)).claims]
    assert ["..".join(day.iso() if day else "" for day in (one.start, one.end)) for one in windows] == expected


LONG = HEAD.replace("10–30 May 2017", "10 May 2016 – 30 August 2018")
SUMS = [
    (LONG, "On 12 May 2017, the town fell. Velland casualties totalled 611, including 41 killed.", ["..", ".."]),
    (LONG, "On 12 May 2017, the town fell. Casualties included 767 killed.", [".."]),
    (LONG, "On 12 May 2017, the town fell. Velland casualties included 67 killed.", [DAY]),
    (HEAD, "On 12 May 2017, the town fell. Velland casualties totalled 611.", [DAY]),
]


@pytest.mark.parametrize(("head", "text", "expected"), SUMS)
def test_a_total_of_a_long_war_is_not_of_the_day_told_before(head: str, text: str, expected: list[str]) -> None:
    windows = [claim.window for claim in extract(read_plain(head + text)).claims]
    assert ["..".join(day.iso() if day else "" for day in (one.start, one.end)) for one in windows] == expected


PARTS_OF_COUNTS = [
    (
        "By 20 May, the club estimated 430-640 civilians killed in strikes since April 2017, including 115-140 children, 62 "
        "women and 3 doctors.",
        ["2017-04..2017-05-20"] * 4,
    ),
    (
        "On 20 May, the club said that 90 civilians had died since 12 May, including 20 children.",
        ["2017-05-12..2017-05-20"] * 2,
    ),
    (
        "By 20 May, raids had killed 100 civilians, including 20 children, since the initiation of the raids on 12 May.",
        ["2017-05-12..2017-05-20"] * 2,
    ),
    ("Since the start of the offensive, 43 rebels, including 13 boys, had been killed.", ["2017-05-10.."] * 2),
    (
        "By 20 May, the army had lost 90 men killed since 12 May, while 14 rebels died in a raid on 13 May.",
        ["2017-05-12..2017-05-20", "2017-05-13..2017-05-13"],
    ),
]
STATED_LONG_AFTER = [
    ("The historian Dorn estimated in 2019 that around 2,000 were killed while 385 were wounded.", ["..", ".."]),
    ("The writer Hale stated in 2021 that at least 305 were killed, and the number of wounded exceeded 500.", ["..", ".."]),
    ("The historian Dorn concluded in May 2019 that 40 rebels were killed.", [".."]),
    ("The Orland Army estimated in 2018 that it had captured 300 rebels.", [".."]),
    ("The army reported on 12 May that 40 rebels were killed.", [DAY]),
]
FIRST_OF_ALL = [
    ("The first day of fighting left 70 soldiers and 40 rebels dead.", ["2017-05-10..2017-05-10"] * 2),
    ("In the first week of the offensive, the UN reported that over 1,000 people had fled.", ["2017-05-10..2017-05-16"]),
    ("On the first day of the offensive, 20 rebels were killed.", ["2017-05-10..2017-05-10"]),
    ("Some 400 rebels were captured during the first two weeks of the offensive.", ["2017-05-10..2017-05-23"]),
    ("On 20 May, rain fell. The first day of clashes left 12 rebels dead.", ["2017-05-20..2017-05-20"]),
    ("The first day of the truce left 12 rebels dead.", [".."]),
]
LASTING = [
    ("On 12 May, they were driven back in a fight that went on early into the next day. It left 40 rebels dead.", [DAY]),
    ("On 12 May, a fire burned until the following morning. The clashes left 40 rebels dead.", [DAY]),
    ("On 12 May, shelling lasted until the early hours of the next day. Some 40 rebels were killed.", [DAY]),
    ("The army announced on 12 May that it had hit 60 posts in the past 24 hours. Some 200 rebels were killed.", [DAY]),
    ("On 12 May, they left. The next day, a post fell. Some 40 rebels were killed.", ["2017-05-13..2017-05-13"]),
    (
        "On 12 May, rebels claimed to have killed 100 soldiers, while the army said that it had killed 27 rebels in the "
        "previous 24 hours.",
        [DAY, "2017-05-11..2017-05-12"],
    ),
]
OF_OTHERS = [
    ("In all, 28 people were shot; 13 were killed there and another died of his wounds four months later.", ["..", ".."]),
    ("Some 13 rebels were killed and two others died of their wounds on 20 May.", ["..", "2017-05-20..2017-05-20"]),
    ("The army captured around 640 rebels, 560 of whom were captured in 2016.", ["..", "2016..2016"]),
    (
        "On 14 May, at least 52 soldiers have been killed in clashes at Nasir, according to an officer.",
        ["2017-05-14..2017-05-14"],
    ),
    ("On 14 May, an officer said that 52 soldiers have been killed in clashes at Nasir.", ["..2017-05-14"]),
    ("The annual total for 2016 according to the club was 730 raids killing 2,169 civilians.", ["2016..2016"]),
]
CAME_AFTER = [
    ("On 12 May, they took the mill. It came a day after 28 drivers were abducted by rebels.", ["2017-05-11..2017-05-11"]),
    ("On 20 May, the assault came just a week after about 30 soldiers were killed at the ford.", ["2017-05-13..2017-05-13"]),
    ("Talks began. The raid occurred two days after 30 soldiers were killed.", [".."]),
    ("On 12 May, the army came two days after the truce and killed 30 rebels.", ["2017-05-12..2017-05-12"]),
    ("In the first 48 hours of the offensive, 50 soldiers died.", ["2017-05-10..2017-05-11"]),
    ("On 12 May, it fell. Orland had lost 60 men since operations began.", ["..2017-05-12"]),
    ("On 12 May, it fell. Some 30 rebels had been killed since the clashes resumed.", ["..2017-05-12"]),
    ("The writer Hale and others stated in 2019 that 305 were killed, according to the latest research.", [".."]),
    ("The club report for 2016 recorded 710 raids, killing 1,099 civilians.", ["2016..2016"]),
]


@pytest.mark.parametrize(
    ("text", "windows"), [*CAME_AFTER, *PARTS_OF_COUNTS, *STATED_LONG_AFTER, *FIRST_OF_ALL, *LASTING, *OF_OTHERS]
)
def test_what_dates_one_figure_does_not_date_another(text: str, windows: list[str]) -> None:
    found = [claim.window for claim in extract(read_plain(HEAD + text)).claims]
    assert ["..".join(day.iso() if day else "" for day in (one.start, one.end)) for one in found] == windows
