"""Ways of attributing as declared data: the words that name a source, on which side of them it stands, what it answers for.

A way of attributing is one entry with an example that a test runs. How they are read is ``tellings``'s.
"""

from __future__ import annotations

from quizapp.extraction.claims.attribution.account_rules import ACCOUNT_RULES
from quizapp.extraction.claims.attribution.attribution_rule import AUTHOR, BESIDE, AttributionRule, Scope
from quizapp.extraction.claims.attribution.source_words import REPORTING_BODY
from quizapp.extraction.claims.attribution.telling_words import DATED, SAYING, SAYING_OR_NOUN, TELLING

ATTRIBUTION_RULES = (
    *ACCOUNT_RULES,
    AttributionRule(
        "quoted somebody as saying",
        "who is quoted speaks, not who quotes",
        r"\b(?:quoted|quotes|quoting|cited|cites|citing)\b(?=\s+(?:[\w.’'-]+\s+){1,8}?as\s+(?:saying|claiming|stating|reporting|"
        r"putting|confirming)\b)",
        "right",
        Scope.AFTER,
        "Reuters quoted a doctor as saying that 40 had died.",
        "doctor",
        ("as saying", "as claiming", "as stating", "as reporting", "as putting", "as confirming"),
    ),
    AttributionRule(
        "somebody was quoted",
        "the subject of the passive speaks",
        r"\b(?:was|were|is|been)\s+(?:also\s+|later\s+)?quoted\b(?=[^.;]{0,40}?\sas\s+saying\b)",
        "left",
        Scope.AFTER,
        "The mayor was quoted as saying that 40 had died.",
        "mayor",
        ("as saying",),
    ),
    AttributionRule(
        "authors under a heading",
        "behind the heading that says who was counted each author's name heads his own count",
        r"[:;]\s+(?=[A-Z][\w’'-]+:\s+\d)",
        AUTHOR,
        Scope.AFTER,
        "Ivar Holt wrote of it. Rebels: Holt: 200 dead, 150 captured.",
        "Holt",
        (":",),
        is_marked=False,
    ),
    AttributionRule(
        "a reference in brackets",
        "a year or a page behind a name refers to its writing; a body that reports stands alone",
        r"\((?=[A-Z][\w’'-]+(?:(?:\s+(?:and|&)\s+|,\s+)[A-Z][\w’'-]+|\s+et\s+al\.?)?,?\s+(?:\d{4}\b|pp?\.\s*\d)"
        rf"|{REPORTING_BODY}(?:\s+(?:(?:of|for|in)\s+)?[A-Z][\w-]+)*\))",
        "in brackets",
        Scope.WHOLE,
        "The raid cost 40 lives (Smith 1998, p. 40).",
        "Smith",
        ("(",),
        is_marked=False,
    ),
    AttributionRule(
        "and by somebody as",
        "a second source that gives its own figure",
        r"\b(?:and|or|but)\s+by\s+(?=(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}\s+(?:as|at)\s+\d)",
        "right",
        Scope.AFTER,
        "The dead were put at many, or by Gelich at 700.",
        "Gelich",
        ("and by", "or by", "but by"),
    ),
    AttributionRule(
        "put at so many by somebody",
        "a passive with the figure before the one who gives it",
        r"\b(?:(?:put|placed|estimated|given|set)\s+at\s+(?:[\w,]+\s+){1,3}?by\s+"
        r"|(?:revised|updated|amended)\s+(?:(?:up|down)\s+)?to\s+(?:an?\s+)?(?:[\w,-]+\s+){1,7}?by\s+(?=(?:the\s+)?[A-Z]))",
        "right",
        Scope.WHOLE,
        "The number of dead was put at 400 by the mayor.",
        "mayor",
        ("put", "placed", "estimated", "given", "set", "revised", "updated", "amended"),
    ),
    AttributionRule(
        "another's figure",
        "a second author with his own figure and no verb",
        r"[,;]\s+(?:and\s+|but\s+|while\s+)?(?:the\s+(?=[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?\s+at\s+\d))?"
        r"(?=[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)?(?:,\s+in\s+(?:his|her|its)\s+[^,.;]{3,60},)?\s+(?:at\s+)?\d[\d,]*(?:[.;)]|\Z)|"
        r"(?:the\s+(?:[A-Z][\w-]+\s+)?|[A-Z][\w-]+\s+)(?:[a-z]+\s+)?(?:government|army|rebels|opposition|police|ministry|military|navy|"
        r"authorities|insurgents|separatists|sources|officials|historians|accounts|[A-Z]{2,})\s+at\s+(?:[a-z]+\s+){0,2}\d)",
        "right",
        Scope.AFTER,
        "The dead were many; they were put at some, Livy at 8,000.",
        "Livy",
        (",", ";"),
    ),
    AttributionRule(
        "somebody speaks of so many",
        "speaking of a figure gives it",
        rf"\b(?:(?:speaks?|spoke|talks?|talked)\s+{DATED}of|refer(?:s|red)?\s+to)\b(?=\s+[“\"]?(?:hundreds\b|dozens\b|thousands\b|at\s+least\b|about\b|over\b|more\b|some\b|up\s+to\b|as\s+many\b|\d))",
        "left",
        Scope.AFTER,
        "Activists spoke of at least 60 dead.",
        "Activists",
        ("spoke", "speak", "talk", "refer"),
    ),
    AttributionRule(
        "said somebody",
        "the verb before its subject, after what was said",
        r"[,”\"]\s+(?:said|says|claimed|announced|reported|stated|wrote|told|alleged|admitted|declared)\s+(?!(?:[\w’'-]+\s+){2,5}(?:has|have|had|was|were)\s)"
        r"(?=(?:an?|the)\s|"
        r"(?:(?!(?:to|in|on|at|that|it|he|she|they|by|for)\b)[a-z]+\s+)?[A-Z])",
        "right",
        Scope.WHOLE,
        "Thirty people died, said a hospital official.",
        "hospital official",
        tuple("said says claimed announced reported stated wrote told alleged admitted declared".split()),
    ),
    AttributionRule(
        "somebody's figure",
        "a possessive before a count answers for the count",
        r"['’′]s?\s+(?:(?:own|official|initial|first|updated|latest|revised|final|recent|early|earlier|current|preliminary|total|casualty|death)\s+){0,2}(?:claims?|confirmation|admission|estimates?|figures?|count|tally|toll|"
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
        r"says|claim|claims|suggest|list|state|report|indicate|range|vary|name|record|"
        r"calculate|reckon|conclude|cite|count|tell|believe|estimate)\b",
        "left with noun",
        Scope.AFTER,
        "Ottoman records list 500 dead.",
        "Ottoman records",
        tuple("sources estimate account reports records figures historians chronicle media claims archives newspapers".split()),
    ),
    AttributionRule(
        "a list has so many",
        "what is written or listed tells the number that it has",
        r"\b(?:returns?|reports?|accounts?|lists?|rolls?|registers?|records|chronicles?|d[ei]spatch(?:es)?)\b"
        r"(?=(?:\s+(?:for|of|by)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}?[\w’'-]+)?\s+(?:has|have|had)\s+(?:only\s+|some\s+)?\d[\d,]*\s+"
        r"(?:[a-z]+\s+){0,2}?(?:killed|dead|wounded|injured|missing|captured|casualties|deaths|prisoners)\b)",
        "left with noun",
        Scope.AFTER,
        "The Ostian return for the guards has 40 killed.",
        "Ostian return",
        ("return", "report", "account", "list", "roll", "register", "records", "chronicle", "despatch", "dispatch"),
    ),
    AttributionRule(
        "somebody's writing is exact",
        "what an author's writing is said to hold of figures is his",
        r"(?P<who>[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){1,3})['’]s\s+[^.;,]{3,110}?\s(?:is|are)\s+(?:(?:more|most|quite)\s+)?"
        r"(?:consistent|specific|precise|exact|detailed)\b(?:[^.;\d]|\bi\.e\.){0,60}?(?:\bi\.e\.,?|:|,\s+(?:recording|giving|listing))(?=\s)",
        "in the words",
        Scope.AFTER,
        "Ivar Holt's memoirs – A Journal (1733) – are more precise, recording 12,087 men killed.",
        "Ivar Holt",
        needs=("consistent", "specific", "precise", "exact", "detailed"),
    ),
    AttributionRule(
        "somebody has an estimate",
        "an estimate is that of the one who has it",
        r"\b(?:has|have|had|offers?|offered|provides?|provided|uses?|used)\b(?=\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,2}?"
        r"(?:estimate|estimation|figure)\s+(?:of|for)\b)",
        "left",
        Scope.AFTER,
        "The Hill Watch has a higher estimate of 40 deaths.",
        "Hill Watch",
        ("estimate ", "estimation ", "figure "),
    ),
    AttributionRule(
        "somebody updated a count",
        "who changes a count has made it",
        r"\b(?:updated?|revised?|raised?|increased|lowered|set)\s+(?:the|its|their|his|this|that|these)\s+(?:\w+\s+){0,2}?(?:death\s+toll|toll|figures?|count|"
        r"estimates?|tally|number(?!\s+of\s+(?:refugees|troops|soldiers|men|forces|guards)\b))\b",
        "left",
        Scope.AFTER,
        "In March, Mediazona updated the number of dead to 139.",
        "Mediazona",
        ("update", "revise", "raise", "increased", "lowered", "set the ", "set its "),
    ),
    AttributionRule(
        "published a report that",
        "who publishes a report tells what it says",
        r"\b(?:published|released|issued|presented|produced|wrote)\s+(?:(?:an?|the|its|his|her|their)\s+)?(?:[\w-]+\s+){0,3}?"
        r"(?:report|study|survey|paper|article|statement|book|list)\s+(?:detailing|showing|saying|stating|claiming|alleging|"
        r"estimating|listing|documenting|that)\b",
        "subject",
        Scope.AFTER,
        "Ivar Holt published a report detailing charges that 500 people had died.",
        "Ivar Holt",
        ("report ", "study ", "survey ", "paper ", "article ", "statement ", "book ", "list "),
    ),
    AttributionRule(
        "somebody supports an estimate",
        "who supports a figure gives it as his own",
        r"\b(?:supports?|supported|endorse[sd]?|accepts?|accepted|favou?rs?|favou?red)\b(?=\s+(?:an?|the|this|that)\s+(?:[a-z]+\s+){0,2}?(?:estimate|"
        r"figure|toll|total|count|number)\s+of\b)",
        "left",
        Scope.AFTER,
        "The Hill Watch also supports an estimate of over 200 killed.",
        "Hill Watch",
        ("estimate of", "figure of", "toll of", "total of", "count of", "number of"),
    ),
    AttributionRule(
        "somebody was led to tell",
        "who is led to tell something tells it",
        r"\b(?:led|prompted|forced|allowed|enabled|caused)\s+(?:the\s+)?(?P<who>(?:[\w.’'-]+\s+){0,6}?[\w.’'-]+)\s+to\s+"
        r"(?:estimate|announce|claim|report|declare|say|state|conclude|confirm|admit|acknowledge)\b",
        "in the words",
        Scope.AFTER,
        "A look at the data led the Hill Commission to estimate that 40 men had died.",
        "Hill Commission",
        ("led", "prompted", "forced", "allowed", "enabled", "caused"),
        opens=True,
    ),
    AttributionRule(
        "used data to estimate",
        "who works out a number is its source, not what he used for it",
        r"\bto\s+(?:estimate|calculate|compute)\b(?=\s+(?:an?|that|at\s+least|about|over|more|some|the|\d))",
        "subject",
        Scope.AFTER,
        "Ivar Holt used old Census data to estimate a minimum of 500 deaths.",
        "Ivar Holt",
        ("to estimate", "to calculate", "to compute"),
    ),
    AttributionRule(
        "somebody attributes so many",
        "who lays deaths at somebody's door counts them",
        r"\b(?:attributed|ascribed|attributes|ascribes)\b(?=\s+(?:(?:as\s+many\s+as|at\s+least|up\s+to|the\s+deaths?\s+of|[a-z]+)\s+){0,2}"
        r"(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))",
        "left",
        Scope.AFTER,
        "The ministry attributed as many as 95 deaths to the shelling.",
        "ministry",
        ("attribute", "ascribe"),
    ),
    AttributionRule(
        "in a claim made by somebody",
        "a claim is that of the one who made it",
        r"\b(?:claim|statement|announcement|communiqué)s?\s+(?:made|issued|given|released|published)\s+"
        r"(?:[\w]+\s+){0,4}?by\s+",
        "right",
        Scope.WHOLE,
        "Six men were killed in a claim made 2 days later by local authorities.",
        "local authorities",
        ("made", "issued", "given", "released", "published"),
    ),
    AttributionRule(
        "a figure used by somebody",
        "who uses a figure gives it",
        r"\b(?:[Ee]stimate|[Ff]igure|[Nn]umber|[Cc]ount|[Tt]oll|[Tt]otal)s?\b[^.;]{0,60}?\b(?:is|was|are|were|been)\s+(?:[a-z]+ly\s+|also\s+|often\s+)?"
        r"(?:used|given|cited|quoted|accepted|supported|endorsed)\s+by\s+",
        "right",
        Scope.WHOLE,
        "The estimate of 900 deaths is used by the Department of State.",
        "Department of State",
        ("used by", "given by", "cited by", "quoted by", "accepted by", "supported by", "endorsed by"),
    ),
    AttributionRule(
        "reported in the media",
        "where it was reported is who reports, with nobody else named",
        r"\b(?:reported|claimed|stated|announced|said)\s+(?:on|in|by|via)\s+(?:the\s+)?(?=(?:social|state|local|foreign|national)\s+(?:media|television|TV|radio)\b)",
        "right",
        Scope.WHOLE,
        "It was reported on social media that 3 men had been killed.",
        "social media",
        ("media", "television", "tv", "radio"),
    ),
    AttributionRule(
        "somebody said",
        "the subject of a verb of saying answers for what follows",
        rf"\b{TELLING}\b",
        "left",
        Scope.AFTER,
        "Lloyd's List reported that 40 sailors drowned.",
        "Lloyd's List",
        (*SAYING.split("|"), *SAYING_OR_NOUN.split("|"), "points", "pointed"),
        opens=True,
    ),
    AttributionRule(
        "another author's figure",
        "beside the figure of one author stands that of another, with no verb",
        r"[,;a](?:(?<=[,;])\s+(?:and\s+|but\s+|while\s+)?|(?<=a)(?<!\w.)nd\s+)(?=[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?,?\s+(?!(?:1\d|20)\d\d\b(?!,))\d[\d,]*"
        r"(?:\s+\([^()]*\))?(?:[.;,)]|\s+and\s+[A-Z]|\Z))",
        BESIDE,
        Scope.AFTER,
        "Villani gives 3,000 dead; Compagni, 4,000.",
        "Compagni",
        (",", ";", "and "),
    ),
)
