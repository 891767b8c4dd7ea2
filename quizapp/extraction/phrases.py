"""Phrases that mean to a claim what no word of theirs means alone: declared data, each with an example that a test runs.

Single words are ``words``'; how phrases are found in a sentence is ``tokens``'.
"""

from __future__ import annotations

from quizapp.domain.fact_kinds import Measure
from quizapp.extraction.phrase import Phrase
from quizapp.extraction.toll_phrases import TOLL_PHRASES

#: What people are among: "two officers among the dead".
_AMONG = (
    ("dead", Measure.KILLED),
    ("fatalities", Measure.KILLED),
    ("killed", Measure.KILLED),
    ("wounded", Measure.WOUNDED),
    ("captured", Measure.CAPTURED),
    ("prisoners", Measure.CAPTURED),
    ("missing", Measure.MISSING),
)
#: What people are listed as.
_LISTED_AS = (
    ("missing", Measure.MISSING),
    ("dead", Measure.KILLED),
    ("killed", Measure.KILLED),
    ("wounded", Measure.WOUNDED),
    ("captured", Measure.CAPTURED),
    ("displaced", Measure.DISPLACED),
    ("internally displaced", Measure.DISPLACED),
)
#: Phrases that mean what no word of theirs means alone; an earlier one wins.
PHRASES = (
    Phrase(
        "taken took made held captured",
        r"(?:(?:taken|captured)\s+alive|taken\s+(?:as\s+)?(?:prisoners?|captives?|hostages?)(?:\s+of\s+war)?|took\s+(?:(?:in|into|as)\s+)?(?:prisoner|captive|hostage)|made\s+prisoners?|"
        r"held\s+(?:captive|hostage|as\s+(?:prisoners?(?:\s+of\s+war)?|captives?|hostages?)))",
        "K",
        Measure.CAPTURED,
        "taken prisoner",
    ),
    Phrase(
        "did had have not",
        r"(?:(?:did|had|have)\s+not\s+survived?|not\s+surviving)(?!\s+(?:for|until|beyond|as)\b)",
        "V",
        Measure.KILLED,
        "did not survive",
    ),
    Phrase("injury", r"injury\s+to(?!\s+(?:his|her|their|its|the)\b)", "G", Measure.WOUNDED, "injury to"),
    Phrase(
        "became become",
        r"(?:became|become)\s+(?:prisoners?|captives?|hostages?)(?:\s+of\s+war)?",
        "V",
        Measure.CAPTURED,
        "became prisoners of war",
    ),
    Phrase(
        "marched led taken carried driven herded brought went gone",
        r"(?:(?:went|gone)\s+into\s+captivity|(?:marched|led|taken|carried|driven|herded|brought)\s+(?:(?:off|away)\s+)?(?:into\s+captivity|to\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?"
        r"(?:prisons?|jails?|prison\s+camps?|internment\s+camps?|concentration\s+camps?)\b"
        r"|(?<=off\s)to\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:camps?|prisons?)))",
        "K",
        Measure.CAPTURED,
        "led into captivity",
    ),
    Phrase("rounded rounding", r"round(?:ed|ing)\s+up(?!\s*,|\s+and\b)", "K", Measure.CAPTURED, "rounded up"),
    Phrase("wiped wiping", r"wip(?:ed|ing)\s+out", "K", Measure.KILLED, "wiped out"),
    Phrase("went gone", r"(?:went|gone)\s+missing", "K", Measure.MISSING, "gone missing"),
    Phrase(
        "wounded injured",
        r"(?:wounded|injured)\s+(?:or|and)\s+(?:(?:had\s+)?(?:fallen|fell|taken)\s+)?(?:sick|ill)",
        "K",
        Measure.WOUNDED,
        "wounded or fallen sick",
    ),
    Phrase("sick", r"sick\s+(?:or|and)\s+(?:wounded|injured)", "K", Measure.CASUALTIES, "sick and wounded"),
    Phrase(
        "moved taken brought relocated",
        r"(?:moved|taken|brought|relocated)\s+to\s+(?:(?:a|the|temporary|public|nearby)\s+)*(?:safety|shelters?)",
        "K",
        Measure.DISPLACED,
        "moved to temporary shelter",
    ),
    Phrase(
        "sold led carried taken",
        r"(?:(?:sold|(?:carried|taken|led)(?:\s+(?:off|away))?)\s+(?:into|as)\s+slave(?:ry|s)|led\s+away\s+captive)",
        "K",
        Measure.CAPTURED,
        "sold into slavery",
    ),
    Phrase(
        "shot gunned cut mowed mown blown",
        r"(?:shot\s+(?:dead|and\s+killed|to\s+death|by\s+(?:a\s+)?firing\s+squads?)|gunned\s+down|(?:cut|mowed|mown)\s+down|blown\s+up)",
        "K",
        Measure.KILLED,
        "shot dead",
    ),
    Phrase(
        "were was",
        r"(?:were|was)\s+(?:(?:all|later|then|also)\s+)?shot(?=\s*[.,;)]|\s+(?:and\s+(?!wounded|injured|hurt)|by|for|on|when|while|after|as|"
        r"near|without|during|before|outside|behind|there|where|along|at\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}?(?:cemetery|pits?|ravine|site|"
        r"edge|prison|barracks|camp|fort|fortress|quarry|station|wall|checkpoint|stadium|school)\b|with\s+the\s+(?:aid|help)\s+of|in\s+(?!the\s+(?:leg|arm|head|foot|back|hand|stomach)s?\b))\b|\s*\Z)",
        "V",
        Measure.KILLED,
        "were shot",
    ),
    Phrase(
        "shot",
        r"(?:(?<=ed\sand\s)|(?<=prisoner\sand\s)|(?<=out\sand\s)|(?<=up\sand\s)|(?<=wall\sand\s)|(?<=\A\s))"
        r"shot(?=\s*(?:[.,;)]|\Z)|\s+(?:by|without|on\s+the\s+spot|near|outside|in\s+the\s+back)\b)",
        "K",
        Measure.KILLED,
        "shot by",
    ),
    Phrase("shot", r"shot(?=\s*\Z)", "K", Measure.KILLED, "shot"),
    Phrase("shooting", r"shooting(?=\s*\Z)", "G", Measure.KILLED, "shooting"),
    Phrase(
        "shooting gunning cutting mowing",
        r"(?:shooting\s+dead|(?:gunning|cutting|mowing)\s+down)",
        "G",
        Measure.KILLED,
        "shooting dead",
    ),
    Phrase(
        "missing",
        r"missing\s+(?:(?:his|her|their|both|an?)\s+)?(?:legs?|arms?|limbs?|hands?|feet|eyes?|fingers?)",
        "N",
        None,
        "missing legs",
    ),
    *TOLL_PHRASES,
    Phrase(
        "dying",
        r"dying(?=\s*[.,;)]|\s+(?:in|of|from|on|at|during|after|later|there|as|by|when|while)\b|\s*\Z)",
        "V",
        Measure.KILLED,
        "dying",
    ),
    Phrase(
        "drowning perishing",
        r"(?:drowning|perishing)(?=\s*[.,;)]|\s+(?:in|on|at|off|during|after|when|while|as)\b)",
        "V",
        Measure.KILLED,
        "drowning in",
    ),
    Phrase("are lie", r"(?:are|lie)\s+buried", "V", Measure.KILLED, "are buried"),
    Phrase(
        "managed able",
        r"(?:managed|able)\s+to\s+(?:escape(?!\s+(?:death|unharmed|unhurt|injury))|flee)",
        "V",
        Measure.DISPLACED,
        "managed to flee",
    ),
    Phrase(
        "burned burnt beaten stabbed crushed bayoneted trampled put sent",
        r"(?:(?:burned|burnt|beaten|stabbed|crushed|bayoneted|trampled)\s+(?:to\s+death|alive)|"
        r"put\s+to\s+(?:death|the\s+sword)|sent\s+to\s+the\s+(?:gallows|guillotine|scaffold|gas\s+chambers?))",
        "K",
        Measure.KILLED,
        "put to the sword",
    ),
    Phrase("to", r"(?<!sentenced\s)(?<!condemned\s)(?<!sentence\s)to\s+death(?!\s+of\b)", "K", Measure.KILLED, "to death"),
    Phrase(
        "mortally fatally", r"(?:mortally|fatally)(?:\s+wounded|(?=\s*[.,;)]|\s*\Z))", "K", Measure.KILLED, "mortally wounded"
    ),
    Phrase("laid", r"laid\s+down\s+(?:their|his)\s+(?:arms|weapons)", "V", Measure.CAPTURED, "laid down their arms"),
    Phrase("gave", r"gave\s+(?:themselves|himself)\s+up", "V", Measure.CAPTURED, "gave themselves up"),
    Phrase("homeless", r"homeless(?=\s*[.,;)]|\s+(?:and|by|in|after|when)\b|\s*\Z)", "K", Measure.DISPLACED, "homeless"),
    *(
        Phrase(
            "listed posted registered recorded classified",
            rf"(?:listed|posted|registered|recorded|classified)\s+as\s+(?:having\s+been\s+)?{word}",
            "K",
            measure,
            f"listed as {word}",
        )
        for word, measure in _LISTED_AS
    ),
    Phrase(
        "lost gave given laid met",
        r"(?:(?:lost|gave|given|laid\s+down)\s+(?:(?:their|his)\s+lives|(?:her|his)\s+life)|met\s+their\s+deaths?)",
        "V",
        Measure.KILLED,
        "lost their lives",
    ),
    Phrase("fell", r"fell\s+into\s+(?:[\w'’-]+\s+){0,2}hands", "V", Measure.CAPTURED, "fell into enemy hands"),
    Phrase(
        "had have",
        r"(?:had|have)\s+fallen(?!\s+(?:back|to|into|ill|from|behind|asleep|apart)\b)",
        "V",
        Measure.KILLED,
        "had fallen",
    ),
    Phrase("carried led", r"(?:carried|led)\s+(?:off|away)", "k", None, "carried off"),
    Phrase("returned", r"returned\s+with", "k", None, "returned with"),
    Phrase(
        "fell",
        r"fell(?!\s+(?:back|to|into|from|under|ill|short|behind|upon|on(?!\s+(?:[\w-]+\s+){1,2}sides?\b)|in\s+love|victim|apart|silent)\b)",
        "V",
        Measure.KILLED,
        "fell",
    ),
    Phrase(
        "made left rendered forced driven",
        r"(?:(?:made|left|rendered)\s+homeless|left\s+their\s+(?:homes|houses|villages)|forced\s+(?:to\s+(?:flee|leave)|(?:from|out\s+of)\s+their\s+homes)|"
        r"driven\s+from\s+their\s+homes)",
        "K",
        Measure.DISPLACED,
        "made homeless",
    ),
    Phrase(
        "connection contact lost",
        r"(?:(?:connection|contact)\s+(?:was|is|had\s+been|has\s+been)\s+lost\s+with|lost\s+contact\s+with)",
        "G",
        Measure.MISSING,
        "contact was lost with",
    ),
    Phrase(
        "being been still",
        r"(?:being|been|still)\s+held(?=\s+(?:by|in\s+(?:captivity|custody|jail|prison))\b|\s*\Z)",
        "K",
        Measure.CAPTURED,
        "still held",
    ),
    Phrase("in", r"in\s+(?:captivity|custody)", "K", Measure.CAPTURED, "in captivity"),
    Phrase("continued continue", r"continued?\s+to\s+be", "B", None, "continued to be"),
    Phrase("lost", r"lost\s+their\s+(?:[a-z]+\s+)?(?:homes|houses)", "V", Measure.DISPLACED, "lost their homes"),
    Phrase(
        "from out",
        r"(?:from|out\s+of)\s+their\s+(?:[a-z]+\s+)?(?:homes|houses|villages)",
        "K",
        Measure.DISPLACED,
        "from their homes",
    ),
    Phrase("machine machine-gunned", r"machine[-\s]gunned", "K", Measure.KILLED, "machine gunned"),
    Phrase("sought", r"sought\s+(?:refuge|shelter|asylum)", "V", Measure.DISPLACED, "sought refuge"),
    Phrase("evacuated", r"evacuated\s+from", "K", Measure.DISPLACED, "evacuated from"),
    Phrase(
        "abandoned",
        r"abandoned\s+(?:the|their)\s+(?:homes|villages?|city|town|area|region)",
        "V",
        Measure.DISPLACED,
        "abandoned their homes",
    ),
    Phrase("driven", r"driven\s+(?:away|out|off)", "K", Measure.DISPLACED, "driven away"),
    Phrase("drove driving", r"(?:drove|driving)\s+(?:away|out|off)", "G", Measure.DISPLACED, "drove away"),
    Phrase("fleeing", r"fleeing", "N", Measure.DISPLACED, "fleeing"),
    Phrase("to", r"to\s+flee", "N", Measure.DISPLACED, "to flee"),
    Phrase("to", r"to\s+leave\s+their\s+homes", "N", Measure.DISPLACED, "to leave their homes"),
    Phrase("to perish", r"(?:to\s+die|perish)", "N", Measure.KILLED, "to die"),
    Phrase(
        "went",
        r"went\s+down\s+with\s+(?:the|their|her)\s+(?:ships?|vessels?|boats?)",
        "V",
        Measure.KILLED,
        "went down with the ship",
    ),
    Phrase(
        "sank foundered capsized blew exploded",
        r"(?:sank|foundered|capsized|exploded|blew\s+up)\s+with\s+all",
        "G",
        Measure.KILLED,
        "sank with all",
    ),
    Phrase("went going gone", r"(?:went|going|gone)\s+down\s+with", "G", Measure.KILLED, "went down with"),
    Phrase("sent", r"sent\s+to\s+their\s+deaths?", "K", Measure.KILLED, "sent to their deaths"),
    Phrase("remains", r"remains(?=(?:\s+of)?\s*\Z)", "M", Measure.KILLED, "remains"),
    Phrase(
        "prisoners captives hostages",
        r"(?:prisoners|captives|hostages)\s+included",
        "G",
        Measure.CAPTURED,
        "prisoners included",
    ),
    Phrase("loss", r"loss(?:es)?\s+of\s+(?:human\s+)?li(?:fe|ves)", "M", Measure.KILLED, "loss of life"),
    Phrase(
        "treated receiving received undergoing underwent",
        r"(?:treated|(?:receiv|undergo)ing\s+treatment|(?:received|underwent)\s+treatment)(?:\s+(?:there|in\s+hospital))?\s+for\s+(?:[a-z]+\s+){0,2}(?:wounds|injuries)",
        "K",
        Measure.WOUNDED,
        "treated for gunshot wounds",
    ),
    Phrase("held", r"held\s+for\s+(?:questioning|interrogation)", "K", Measure.CAPTURED, "held for questioning"),
    Phrase("paid", r"paid\s+(?:for\s+it\s+)?with\s+their\s+lives", "V", Measure.KILLED, "paid with their lives"),
    Phrase("for", r"for\s+ransom", "U", Measure.CAPTURED, "for ransom"),
    Phrase("flight exodus", r"(?:flight|exodus)(?=\s+of\b)", "S", Measure.DISPLACED, "exodus of"),
    Phrase("generated created produced", r"(?:generated|created|produced)(?=\s*\Z)", "G", Measure.DISPLACED, "created"),
    Phrase("hosts hosted hosting", r"host(?:s|ed|ing)", "G", Measure.DISPLACED, "hosts"),
    Phrase("at", r"at\s+(?:the|a)\s+cost", "S", Measure.KILLED, "at the cost"),
    Phrase(
        "among amongst",
        r"among(?:st)?\s+(?:the|those)\s+(?:killed|dead|victims|executed|fallen|slain)\s+(?:there\s+)?(?:were|was|are)",
        "G",
        Measure.KILLED,
        "among those killed were",
    ),
    Phrase("found declared pronounced", r"(?:found|declared|pronounced)\s+dead", "K", Measure.KILLED, "found dead"),
    Phrase("other", r"other\s+ranks", "H", None, "other ranks"),
    Phrase("fatal", r"fatal(?=\s*[.,;)]|\s*\Z)", "M", Measure.KILLED, "fatal"),
    Phrase("never", r"never\s+(?:seen|heard\s+(?:of|from))\s+again", "K", Measure.MISSING, "never seen again"),
    Phrase("rank", r"rank[-\s]+and[-\s]+file", "H", None, "rank and file"),
    Phrase("connection contact", r"(?:connection|contact)\s+with", "G", Measure.MISSING, "contact with"),
    Phrase("fate whereabouts", r"(?:fate|whereabouts)\s+of", "G", Measure.MISSING, "fate of"),
    *(
        Phrase(
            "among amongst",
            rf"among(?:st)?\s+(?:the|those)\s+(?:[a-z]+(?:men|s)\s+)?{word}(?!\s+(?:were|was|are|is))",
            "K",
            measure,
            f"among the {word}",
        )
        for word, measure in _AMONG
    ),
    Phrase("internally", r"internally\s+displaced", "K", Measure.DISPLACED, "internally displaced"),
    Phrase("unaccounted", r"unaccounted\s+for", "K", Measure.MISSING, "unaccounted for"),
    Phrase(
        "victims dead fatalities",
        r"(?:victims\s+(?:included|were|comprised|numbered)|(?:dead|fatalities)\s+(?:included|comprised))",
        "G",
        Measure.KILLED,
        "victims included",
    ),
    Phrase("fatal", r"fatal\s+casualties", "M", Measure.KILLED, "fatal casualties"),
    Phrase("crossed", r"crossed\s+(?:over\s+)?(?:into|the\s+border)", "V", Measure.DISPLACED, "crossed into"),
    Phrase(
        "starved froze bled", r"(?:starved|froze|bled)\s+(?:themselves\s+)?to\s+death", "V", Measure.KILLED, "starved to death"
    ),
    Phrase(
        "casualty",
        r"casualty(?=\s*[.,;()]|\s*\Z|\s+(?:after|in|when|while|on|at|and|from|was|as)\b)",
        "M",
        Measure.CASUALTIES,
        "casualty in",
    ),
    Phrase("incl", r"incl\.?", "i", None, "incl"),
    Phrase(
        "which",
        r"(?:(?<=\A\s)|(?<=(?:illed|unded|ssing|eaths|lties|oners)\s)|(?<=(?:illed|unded|ssing|eaths|lties|oners),\s)|(?<=\bdead\s)|(?<=\bdead,\s))which\s+include[sd]?",
        "i",
        None,
        "which included",
    ),
    Phrase("made", r"made\s+refugees", "K", Measure.DISPLACED, "made refugees"),
    Phrase("became become", r"bec[ao]me\s+refugees", "V", Measure.DISPLACED, "became refugees"),
    Phrase(
        "compared versus as along together in alongside besides plus",
        r"(?:compared\s+(?:to|with)|in\s+contrast\s+(?:to|with)|as\s+opposed\s+to|versus|as\s+well\s+as|along\s+with|together\s+with|in\s+addition\s+to|alongside|besides|plus)",
        "c",
        None,
        "as well as",
    ),
    Phrase("among amongst of", r"(?:among(?:st)?\s+them|of\s+wh(?:om|ich))", ",", None, "of whom"),
)
