"""Ways of attributing to an author by what he gave out: accounts, statements, counts, accusations. Declared data.

The other ways, and all in their order, are ``attribution_rules``.
"""

from __future__ import annotations

from quizapp.extraction.claims.attribution.attribution_rule import AttributionRule, Scope
from quizapp.extraction.claims.attribution.source_words import REPORTING_BODY
from quizapp.extraction.claims.attribution.telling_words import DATED, REPORTED, WRITTEN

ACCOUNT_RULES = (
    AttributionRule(
        "according to what somebody wrote",
        "who wrote or gave out the writing answers for it",
        rf"[Aa]ccording\s+to\s+(?:(?:an?|the|its|their|his|her|one)\s+)?(?:(?!by\b)[\w-]+\s+){{0,3}}?{WRITTEN}\s+{DATED}"
        rf"(?:(?:published|released|issued|made|given|compiled|provided|collected|prepared|written|gathered|posted|taken|shared|aired)\s+)?{DATED}"
        rf"(?:by\s+|(?:(?<=data\s)|(?<=figures\s)|(?<=statistics\s)|(?<=records\s))from\s+(?=(?:the\s+)?[A-Z])|from\s+the\s+(?=[A-Z])"
        rf"|in\s+(?=The\s+[A-Z]|{REPORTING_BODY}))",
        "right",
        Scope.WHOLE,
        "According to a statement on 4 July by Ivar Holt, 40 men were killed.",
        "Ivar Holt",
        ("according",),
        opens=True,
    ),
    AttributionRule(
        "according to somebody",
        "names the source of the statement around it",
        # begins with one class of characters, so that the search skips all others quickly
        r"[AaPpIi](?<!\w.)(?:(?<=[Aa])cc(?:ording|\.?)\s+to\s+"
        r"|(?<=[Ii])n\s+the\s+(?:words|opinion|estimation|view)\s+of\s+"
        r"|(?<=a)s\s+(?:reported|claimed|stated|announced|estimated|recorded|documented)\s+by\s+"
        r"|(?<=[Pp])er\s+(?!cent\b|day\b|hour\b|week\b|month\b|year\b|person\b))",
        "right",
        Scope.WHOLE,
        "According to the Observatory, 30 fighters were killed.",
        "Observatory",
        ("acc.", "acc ", "according", "by", "per", "words of", "opinion of", "estimation of", "view of"),
    ),
    AttributionRule(
        "according to whom",
        "the relative clause is told by whom it follows",
        r"(?P<who>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}),\s+according\s+to\s+(?:whom|which)\b",
        "in the words",
        Scope.AFTER,
        "The chief rival was General Holt, according to whom 300 men had died.",
        "General Holt",
        ("according to whom", "according to which"),
    ),
    AttributionRule(
        "recorded in something",
        "what is written down somewhere is told by what it is written in",
        r"\b(?:recorded|listed|given|reported|mentioned|registered|noted)\s+in\s+(?=(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,3}?(?:memorials?|"
        r"records|registers?|chronicles?|accounts|archives|annals|sources|documents|newspapers|d[ei]spatches|returns|diar(?:y|ies)|memoirs)\b)",
        "right",
        Scope.WHOLE,
        "Tarn casualties are recorded in memorials as 9 killed.",
        "memorials",
        ("recorded in", "listed in", "given in", "reported in", "mentioned in", "registered in", "noted in"),
    ),
    AttributionRule(
        "for the historian somebody",
        "what something is for one who writes is what he tells",
        r"\bF(?:or)\s+(?:the\s+)?(?:[A-Z][\w-]+\s+)?(?:historian|author|scholar|researcher|analyst|journalist|newspaper|daily)\s+(?=[A-Z])",
        "right",
        Scope.WHOLE,
        "For the newspaper Karsa Post, the rebels lost 130 men.",
        "Karsa Post",
        tuple("historian author scholar researcher analyst journalist newspaper daily".split()),
    ),
    AttributionRule(
        "reported by somebody",
        "a passive that names who reports",
        rf"\b(?:{REPORTED})\s+by\s+",
        "right",
        Scope.WHOLE,
        "Losses of 300 men were claimed by the War Office.",
        "War Office",
        tuple(f"{word} by" for word in REPORTED.split("|")),
    ),
    AttributionRule(
        "reported killed by somebody",
        "a passive of telling whose deed stands between; only a body that reports is its agent, others may have done it",
        r"\b(?:reported|reportedly|said|stated|claimed|confirmed|estimated|documented|recorded|listed)\s+(?:to\s+have\s+been\s+|as\s+)?"
        r"(?:killed|dead|wounded|injured|captured|missing|executed|detained)\b[^.;:]{0,60}?\bby\s+"
        rf"(?={REPORTING_BODY})",
        "right",
        Scope.WHOLE,
        "Five men were reported killed in the raid by the Observatory.",
        "Observatory",
        ("reported", "said", "stated", "claimed", "confirmed", "estimated", "documented", "recorded", "listed"),
        opens=True,
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
        r"[IiBbOo](?<!\w.)[ny]\s+(?:the\s+)?(?=(?:[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}|(?<=the\s)[a-z]+)['’]s\s+"
        r"(?:own\s+|official\s+)?(?:account|chronicle|report|diary|memoirs?|estimate|estimation|version|dispatch|letter|book|"
        r"count|tally|reckoning|figures?|numbers|admission|calculation|statistic|record)s?\b)",
        "right",
        Scope.WHOLE,
        "In Vergil's chronicle, 100 men died.",
        "Vergil",
        ("'s", "’s"),
    ),
    AttributionRule(
        "by some estimates",
        "what some reckon is theirs",
        r"\b[Bb]y\s+(?=(?:some|most|other|several|many)\s+(?:estimates|accounts|reports|counts)\b)",
        "right",
        Scope.WHOLE,
        "The raid cost 40 lives by some estimates.",
        "some estimates",
        ("by some", "by most", "by other", "by several", "by many"),
    ),
    AttributionRule(
        "a count by somebody",
        "who makes a count, or gives the data for it, is its source",
        r"\b(?:(?:[Cc]ount|[Tt]ally|[Tt]oll|[Ee]stimates?|[Ff]igures?|[Rr]eports?|[Ss]urvey|[Ss]tudy|[Rr]eckoning|[Rr]esearch)\s+by\s+|"
        r"(?:[Aa]nalysis|[Ee]xamination)\s+(?:of\s+[^.,;]{1,40}?\s)?by\s+|"
        r"(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Rr]ecords)\s+(?:(?:released|published|compiled|collected|kept|issued|provided)\s+by\s+"
        r"|from\s+(?=(?:the\s+)?[A-Z]))|(?:[Rr]eport|[Ss]tudy|[Ss]urvey|[Rr]esearch)\s+from\s+the\s+(?=[A-Z])"
        r"|(?:[Aa]ccording\s+to|[Ii]n)\s+an?\s+(?:[\w-]+\s+){0,2}?(?:report|study|survey|review|analysis)\s+"
        r"(?:published|released|issued|prepared|compiled|written)\s+(?:by|for)\s+(?=(?:the\s+)?[A-Z]))",
        "right",
        Scope.WHOLE,
        "A count by Karsa Watch has 400 dead.",
        "Karsa Watch",
        (
            *(
                f"{noun} by"
                for noun in "count tally toll estimate estimates figure figures report reports survey study research".split()
            ),
            "analysis ",
            "examination ",
            *(
                f"{done} by"
                for done in "reckoning released published compiled collected kept issued provided prepared written".split()
            ),
            *(f"{done} for" for done in "prepared compiled written".split()),
            *(f"{noun} from" for noun in "data figures statistics records report study survey research".split()),
        ),
    ),
    AttributionRule(
        "a statement by somebody",
        "who makes a statement answers for what it tells",
        r"\b(?:statement|claim|announcement|testimony|allegation)s?\b(?:\s+(?:made|given|issued)\b)?[^.,;:]{0,40}?\sby\s+"
        r"(?=(?:[\w.’'-]+\s+){1,8}?that\b)",
        "right",
        Scope.AFTER,
        "It agrees with a statement of 1976 by the governor that 600 had died.",
        "governor",
        ("statement", "claim", "announcement", "testimon", "allegation"),
    ),
    AttributionRule(
        "somebody found proof",
        "who finds evidence of something tells it",
        r"\b(?:found|finds|has|had|have|cites?|cited|presented)\b(?=\s+(?:[a-z]+\s+){0,2}?(?:evidence|proof|indications?)\s+(?:that|of)\b)",
        "left",
        Scope.AFTER,
        "General Holt found evidence that 40 men had been killed.",
        "General Holt",
        ("evidence that", "evidence of", "proof that", "proof of", "indication"),
    ),
    AttributionRule(
        "somebody published a report",
        "who gives out a report answers for it",
        r"\b(?:published|issued|released|presented|obtained|compiled)\b(?=\s+(?:(?:an?|the|its|his|her|their)\s+)?(?:[a-z]+\s+){0,3}?(?:report|study|"
        r"statement|list|figures?|estimate|survey|book|account|analysis|toll|count|tally|number|(?:news|press)\s+release)\b)",
        "left",
        Scope.AFTER,
        "In 1977 James Karo published a report detailing the deaths of 500 people.",
        "James Karo",
        ("published ", "issued ", "released ", "presented ", "obtained ", "compiled "),
    ),
    AttributionRule(
        "somebody made a claim",
        "who makes a claim tells what it is of",
        r"\b(?:made|makes|making|issued|repeated|repeats|reaffirmed|reasserted|restated)\b"
        r"(?=\s+(?:an?\s+|the\s+|its\s+|his\s+|their\s+)?(?:[a-z]+\s+)?(?:claims?|allegations?|assertions?|position|estimate)\s+(?:of|that)\b)",
        "left",
        Scope.AFTER,
        "The rebels made claims of executing 40 captured soldiers.",
        "rebels",
        ("claims of", "claim of", "claims that", "claim that", "allegation", "assertion", "position that", "estimate "),
    ),
    AttributionRule(
        "somebody accused another of it",
        "who accuses tells what was done",
        r"\b(?:accus(?:ed|es|ing)\b(?=[^.;]{1,80}?\sof\s+\w+ing\b)"
        r"|(?:charged|charges|indicted)\b(?=[^.;]{1,100}?\s(?:with|for)\s+(?:the\s+)?(?:deaths?|(?:kill|murder|wound|execut|captur|abduct)\w+)\b))",
        "left",
        Scope.AFTER,
        "The minister accused the army of killing 40 people.",
        "minister",
        ("accus", "charge", "indicted"),
    ),
    AttributionRule(
        "by giving a figure",
        "who does something by giving a figure answers for it",
        r"\bby\s+(?:providing|giving|citing|quoting|offering|presenting)\s+(?:an?|the|his|her|its|their)\s+(?:[a-z]+\s+){0,2}?"
        r"(?:figure|estimate|number|toll|count|total)s?\s+of\b",
        "subject",
        Scope.AFTER,
        "Ivar Holt challenged this by providing a casualty figure of over 1,250 dead.",
        "Ivar Holt",
        ("figure", "estimate", "number", "toll", "count", "total"),
    ),
    AttributionRule(
        "somebody described how",
        "who tells how it came tells what it cost",
        r"\b(?:describe[sd]?|recount(?:s|ed)|recall(?:s|ed)|related?)\s+how\b",
        "left",
        Scope.AFTER,
        "General Holt described how his men had captured 20 marines.",
        "General Holt",
        ("describe", "recount", "recall", "relate"),
        opens=True,
    ),
    AttributionRule(
        "accused by somebody",
        "who accuses tells what was done",
        r"\baccused\s+by\s+(?=[^.;]{1,80}?\sof\s+\w+ing\b)",
        "right",
        Scope.WHOLE,
        "The army was accused by the Hill Watch of killing 40 people.",
        "Hill Watch",
        ("accused",),
        opens=True,
    ),
    AttributionRule(
        "somebody blamed another for it",
        "who blames tells what was done, and who owns to it does so too",
        r"\b(?:blam(?:ed|es|ing)\b(?=[^.;]{1,100}?\s(?:of|for)\s+(?:being\s+responsible\s+for\s+)?"
        r"(?:the\s+)?(?:deaths?|killing|wounding|loss|at\s+least|over|some|\d))|acknowledged\s+responsibility\s+for\b)",
        "left",
        Scope.AFTER,
        "The minister blamed the army for killing 40 people.",
        "minister",
        ("blam", "responsibility for"),
    ),
    AttributionRule(
        "somebody's tally",
        "a name before a count tells who counted",
        r"\b(?:[Aa]n?|[Tt]he)\s+(?=(?:[A-Z][\w.-]+\s+){1,4}(?:tally|count|estimate|figure)\s+of\s+(?:[a-z]+\s+){0,3}\d)",
        "right",
        Scope.WHOLE,
        "An AFP tally of 40 dead was made.",
        "AFP",
        ("tally of", "count of", "estimate of", "figure of"),
    ),
)
