"""Figures whose words say less, or more, than the noun that was read for them: lent nouns, quotations, parts, notes, groups.

Text in, answers out; which figures are asked about is the ledger's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from quizapp.domain.facts import Bound, Claim, Measure, Place
from quizapp.domain.naming import same_source
from quizapp.domain.text import holds_any
from quizapp.generation.wording import ON_THE_SIDE

ANYONE = "people"
#: "… and injured at least 15", "wounding five others": the number has no noun of its own.
_LENT = re.compile(
    r"(?i)(?:\w+ing|\w+ed|shot|left) (?:dead )?(?:(?:at least|more than|about|around|some|over|up to|nearly|as many as) )*"
    r"[\w,-]+(?P<others> others?)?(?: (?:wounded|injured|dead))?"
)
_OTHERS = re.compile(r"(?i)\bothers?$")


#: "Killing 55 guards and other loyal fighters": the number counts more than the noun directly behind it.
_AND_OTHERS = re.compile(
    r"(?:, [A-Z]\w+)+,? and [A-Z]\w+(?! [\d])|(?:, [a-z]+s)+,? and [a-z]+s\b|,? (?:and|or|as well as) "
    r"(?:(?:other|allied|associated) |their (?:families|allies|dependants|relatives)\b)|"
    r" and (?!\d|the\b)(?:[\w'’-]+ ){0,3}(?:troops|soldiers|fighters|rebels|militants|civilians|guards|police|militiamen|"
    r"officers|insurgents) (?:were|had|have)\b"
)


#: The same in a line of the infobox: "783 civilians and Hill fighters killed".
_AND_OTHERS_LISTED = re.compile(r" (?:and|or|&) (?!\d)(?:[\w'’-]+ ){1,4}(?:killed|dead|wounded|injured|captured|missing)\b")


def counts_others_too(text: str, claim: Claim) -> bool:
    """Tell whether the words behind a figure of the prose go on with others whom it counts too."""
    if claim.place is Place.INFOBOX:
        here = claim.evidence[0]
        end = text.find("\n", here.end)
        is_followed = _AND_OTHERS_LISTED.match(text, here.end, end if end > 0 else len(text)) is not None
        return is_followed or _AND_OTHERS_LISTED.search(text, here.start, here.end) is not None
    last = claim.victims.split()[-1] if claim.victims else ""
    here = claim.evidence[0]
    noun = text.find(last, here.start, here.end) if last else -1
    return noun >= 0 and _AND_OTHERS.match(text, noun + len(last), claim.context.end) is not None


def told_victims(claim: Claim, victims: str) -> str:
    """Return whom a figure counts by its own words: "28 others" are people, whoever was counted before them."""
    if claim.place is Place.INFOBOX or not victims or victims.split()[-1].rstrip("s").lower() in claim.quote.lower():
        return victims
    if _OTHERS.search(claim.quote) or _LENT.fullmatch(claim.quote):
        return ANYONE
    return victims


def is_quoted(text: str, claim: Claim) -> bool:
    """Tell whether a figure without a source stands inside a quotation of its paragraph: the speaker's alone."""
    if claim.source or claim.place is Place.INFOBOX:
        return False
    here = claim.evidence[0].start
    before = text[text.rfind("\n", 0, here) + 1 : here]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def reaches_over_quotation(text: str, claim: Claim) -> bool:
    """Tell whether the source of a figure stands before a quotation that ends, and the figure in the next one.

    Whose words the second quotation has, no word says.
    """
    here, sentence = claim.evidence[0], claim.context
    if not claim.source_evidence or claim.place is Place.INFOBOX:
        return False
    source = claim.source_evidence[0]
    if source.end > here.start:
        return False
    between = text[source.end : here.start]
    closed, opened = (between.count(mark) for mark in "”“")
    if not closed:  # a straight mark opens and closes
        opened = (between.count('"') + 1) // 2
        closed = between.count('"') // 2
    return closed > 0 and (opened > closed or not sentence.contains(source.span))


#: A time that only the speaker's own day makes definite, and a row of deeds of one kind, wherever they were done.
_THIS_TIME = re.compile(
    r"[^.,;\d]{0,24}?\b(?:this|the present|the current) (?:campaign|year|month|week|season|spring|summer|autumn|winter)\b"
)
_SEEN_BY_DEEDS = re.compile(
    r"(?i)\b(?:incidents|operations|attacks|strikes|raids|bombings|tactics?|policy|policies|practices?)\b[^.;]{0,80}?"
    r"\b(?:seen|saw)\b[^.;]*\Z"
)


#: "Since the start of the campaign": which one, the title says or nobody.
_SINCE = re.compile(
    r"[^.,;]{0,40}?\bsince (?:the )?(?:start|beginning|outbreak|onset|launch) of the (?:[\w-]+ )?"
    r"(?P<noun>campaign|operation|offensive|intervention|insurgency|siege|war|conflict|uprising|crisis|fighting|escalation|"
    r"violence|clashes|hostilities|bombardment|unrest|attacks?|assault|battle)\b"
    r"(?! (?:of|in|on|against|for)\b)"
)


def has_scope_untold(text: str, claim: Claim) -> bool:
    """Tell whether a figure of the prose counts for a time or for deeds that no question can name ("55 this campaign")."""
    if claim.place is Place.INFOBOX:
        return False
    here, sentence = claim.evidence[0], claim.context
    if not claim.window.is_known and _THIS_TIME.match(text, here.end, sentence.end):
        return True
    since = _SINCE.match(text, here.end, sentence.end)
    if since is not None and since["noun"] not in text.split("\n", 1)[0].lower():
        return True
    before = text[sentence.start : here.start]
    return ("seen" in before or "saw" in before) and _SEEN_BY_DEEDS.search(before) is not None


#: "At least 60 soldiers, 40 civilians and five guards": the limit may stand for all of a list.
_SHARED_LIMIT = re.compile(
    r"(?i)\b(?:at least|more than|about|around|over|up to|nearly|almost|approximately) [\d,]+ "
    r"(?:(?!kill|wound|injur|captur|were\b|was\b|had\b|dead\b|died\b|lost\b)[^.;:]){2,80}(?:,|\band) $"
)
_LIMITS = ("t least ", "ore than ", "bout ", "round ", "ver ", "p to ", "early ", "lmost ", "pproximately ")


def may_share_limit(text: str, claim: Claim) -> bool:
    """Tell whether an exact figure of the prose goes on a list whose first figure is only a limit."""
    if claim.place is Place.INFOBOX or claim.bound is not Bound.EXACT:
        return False
    before = text[claim.context.start : claim.evidence[0].start]
    return holds_any(before, _LIMITS) and bool(_SHARED_LIMIT.search(before))


#: Those who died in prison, of hunger or of disease were not killed.
_DIED = re.compile(
    r"(?i)\b(?:in|of|from|through|by|to) (?:\w+ )?(?:prisons?|captivity|(?:prison|labou?r|concentration|internment|refugee)? ?"
    r"camps|disease|diseases|illness(?:es)?|hunger|starvation|famine|thirst|cold|exposure|exhaustion|cholera|typhus|dysentery|malaria|"
    r"scurvy|plague|smallpox|their wounds|wounds|natural causes)\b"
)
_DYING = ("died", "dead", "death", "perish", "succumb", "lost their li")
#: Whoever "died" or "perished" may have frozen or drowned: no question calls them killed.
_ONLY_DIED = re.compile(r"(?i)\b(?:died|perish\w*|succumb\w*|die|dying)\b")
#: Words of a sentence on deaths that the fighting did not cause.
_WANT = ("disease", "malnutrition", "starv", "famine", "epidemic", "hunger", "illness", "plague")
_CAUSES = (
    *_WANT,
    *("non-combat", "accident", "natural causes", "suicide", "self-harm", "hypothermia", "frostbite", "exhaustion", "drown"),
    *("capsiz", "old age"),
)
#: "Killed through plague, war and famine".
_OF_WANT = re.compile(
    r"\b(?:through|by|of|from) (?:\w+ )?(?:disease|malnutrition|starvation|famine|epidemics?|hunger|illness|plague)\b"
)
#: So many characters behind a figure may say of what people died.
_CAUSE = 60


#: More people died than would have in peace, of whatever: a survey's reckoning, and nobody's count of people killed.
_RECKONED = ("excess", "-related")


def died_otherwise(text: str, claim: Claim) -> bool:
    """Tell whether a figure of the prose is of people who "died", or words in it or behind say of what else than fighting."""
    if claim.measure is not Measure.KILLED:
        return False
    behind = text[claim.evidence[0].end : min(claim.context.end, claim.evidence[0].end + _CAUSE)]
    if claim.place is Place.PROSE and holds_any(behind, _WANT) and _OF_WANT.search(behind):
        return True
    if not holds_any(claim.quote.lower(), _DYING):
        return False
    if holds_any(claim.quote.lower(), _RECKONED) or (claim.place is Place.PROSE and _ONLY_DIED.search(claim.quote)):
        return True
    if _DIED.search(behind):
        return True
    # Deaths of which the sentence names other causes too: "5,400 deaths, principally through malnutrition".
    return claim.place is Place.PROSE and holds_any(claim.context.of(text).lower(), _CAUSES)


#: "5,400 violent deaths": of whom, or from what, the bare figure leaves open.
_KIND_OF_DEATHS = re.compile(r"(?i)\d \w+ deaths\b")


def is_no_plain_count(text: str, claim: Claim) -> bool:
    """Tell whether a figure stands in the row of a table, or counts deaths of one kind: its words tell no clause of people."""
    if claim.place is Place.PROSE:
        return "|" in claim.context.of(text)
    return "death" in claim.quote and bool(_KIND_OF_DEATHS.search(claim.quote))


#: "20 hill guards killed and 6 wounded", in one line: the second number counts the people of the first.
_LENDS = re.compile(r"\d[\d,–+-]* (?:[A-Za-z][\w.'’-]* ){1,4}(?:killed|dead|wounded|injured|captured|missing),? (?:and|&) \Z")
_BARE = re.compile(r"[\d,–+-]+ (?:killed|dead|wounded|injured|captured|missing)")
_LINE = 60


def is_lent_its_people(text: str, claim: Claim) -> bool:
    """Tell whether a bare figure of an infobox line has its people from the figure before it."""
    if claim.place is not Place.INFOBOX or not _BARE.fullmatch(claim.quote):
        return False
    start = claim.evidence[0].start
    return _LENDS.search(text, max(0, start - _LINE), start) is not None


#: Others put a figure in the place of one that a source is named for: "the Guard gave 60; Stone raises the losses to".
_PUT_RIGHT = re.compile(
    r"\b(?:increas|rais|revis|correct|adjust|reduc|lower|amend|bring)(?:e[sd]?|s|ing|ed)? "
    r"(?:it|them|(?:the|this|that|these|those|his|her|its|their) (?:[\w-]+ ){0,2}?(?:figures?|numbers?|loss(?:es)?|counts?|"
    r"tolls?|estimates?|totals?|casualties|dead)) (?:(?:up|down) )?to [^;:.\d]*$"
)
_PUTTING = ("increas", "rais", "revis", "correct", "adjust", "reduc", "lower", "amend", "bring")


def is_put_right(text: str, claim: Claim) -> bool:
    """Tell whether the words before a figure say that somebody puts it in the place of another: whose it is, is open."""
    before = text[claim.context.start : claim.evidence[0].end] if claim.place is Place.PROSE else ""
    if not holds_any(before, _PUTTING):
        return False
    number = re.search(r"\d|\Z", claim.quote)
    end = claim.evidence[0].start + (number.start() if number else 0)
    return _PUT_RIGHT.search(text[claim.context.start : end]) is not None


#: So many characters before a figure may hold the rest of its span.
_SPAN = 30
#: The first of two numbers between which the words leave the choice, or the lower end of a span.
_OTHER_END = re.compile(r"\d(?: ?[–-] ?|,? (?:or|to) (?:(?:about|around|even|up to|over|some|as many as) )*)$")


def is_end_of_span(text: str, claim: Claim) -> bool:
    """Tell whether a figure is only the second of an alternative or the upper end of a span: "200 or 225 to 400 killed"."""
    return bool(_OTHER_END.search(text, max(claim.context.start, claim.evidence[0].start - _SPAN), claim.evidence[0].start))


#: Whoever was taken alive is a member of its own in a list of losses: "300 wounded and 40 prisoners".
_TAKEN = re.compile(r"(?i)\b(?:prisoners|captives)$")


def is_of_another_member(_text: str, claim: Claim) -> bool:
    """Tell whether a figure of killed or wounded has the noun of the prisoners beside it, which its own words do not hold."""
    noun = _TAKEN.search(claim.victims)
    return noun is not None and claim.measure is not Measure.CAPTURED and noun.group() not in claim.quote


#: "60 men, of whom ten were boys": the part is counted by what these people were, which the noun does not say.
_OF_WHOM = re.compile(r"(?i)\b(?:of|among) (?:whom|which|them|these|those)\b[^.;]*$")


def is_nameless_part(text: str, claim: Claim) -> bool:
    """Tell whether a figure of "people" is a part of one before it."""
    if claim.place is Place.INFOBOX or claim.victims.lower() != ANYONE:
        return False
    here = claim.evidence[0]
    return bool(_OF_WHOM.search(f"{text[claim.context.start : here.start]}{here.quote[:_OPENING]}"))


#: So many characters of the words of a figure may hold "of whom".
_OPENING = 12
#: The bracket directly behind a figure of the infobox, and notes there that limit nothing: who says so, when, of whom.
_NOTE = re.compile(r"[^(),;\n]{0,30}\((?P<note>[^()\n]*)\)")
_LIMITS_NOTHING = re.compile(
    r"(?i)\W*(?:per|acc|according|as of|as at|by|until|till|up to|since|from|in|on|between|before|after|during|including|incl|"
    r"mostly|mainly|with|of (?:which|whom)|both|total|overall|claim\w*|confirm\w*|estimat\w*|report\w*|verified|document\w*|"
    r"unconfirmed|disputed|independent|sources?|minimum|maximum|at least|about|approx\w*|initial\w*|final|official\w*|"
    r"\S*\d|(?-i:[A-Z]))|.*\b(?:claim|estimate|report|count|figures?|sources?|media|official|officials)\b"
)

#: Those of another force are counted too: "includes Coast Militia".
_OTHERS_TOO = re.compile(r"(?i:includ\w+) (?i:the )?[A-Z]")


def is_deed(claim: Claim, before: str) -> bool:
    """Tell whether the first word read for the victims is what was done: "were able to | repel Norland troops"."""
    first = claim.victims.split(" ", 1)[0]
    return " " in claim.victims and first.islower() and bool(re.search(rf"\bto {re.escape(claim.victims)}", before))


def has_narrow_note(text: str, claim: Claim) -> bool:
    """Tell whether the bracket behind a figure of the infobox says how or where people died: "2 killed (disease)"."""
    if claim.place is Place.PROSE:
        return False
    found = _NOTE.match(text, claim.evidence[0].end)
    if found is None:
        return False
    if holds_any(found["note"].lower(), _WANT):
        return True
    parts = [part.strip() for part in re.split(r"[;,]", found["note"]) if part.strip()]
    return any(_OTHERS_TOO.match(part) or not _LIMITS_NOTHING.match(part) for part in parts)


#: The parts of a line up to the next bracket that names a source; "----" parts the accounts of two.
_NEXT_BRACKET = re.compile(r"(?:(?!----)[^()\n])*\((?P<note>[^()\n]*)\)")
_NAMES_SOURCE = re.compile(r"(?i)\b(?:per|acc\.?(?: to)?|according to)\b|\b(?:claims?|estimates?|count|confirmed|verified)$")


def may_share_note(text: str, claim: Claim) -> bool:
    """Tell whether the next bracket of an infobox line names a source, which may stand for a figure before it too."""
    if claim.place is Place.PROSE:
        return False
    found = _NEXT_BRACKET.match(text, claim.evidence[0].end)
    return found is not None and bool(_NAMES_SOURCE.search(found["note"].strip()))


def is_named_otherwise(claim: Claim, others: Sequence[Claim]) -> bool:
    """Tell whether the prose gives a figure of a column for people whose name has nothing of the party that leads the column.

    A column may hold parties that do not fight for each other: "the Coast Militia" is not "on the side of the Union".
    """
    if claim.place is Place.PROSE or not claim.victims.startswith(ON_THE_SIDE) or not claim.source:
        return False
    mine = {word[:_ROOT] for word in re.findall(r"[A-Z]\w{2,}", claim.victims)}
    told = (
        {word[:_ROOT] for word in re.findall(r"[A-Z]\w{2,}", other.victims)}
        for other in others
        if other.place is Place.PROSE
        and (other.measure, other.low, other.high) == (claim.measure, claim.low, claim.high)
        and other.source is not None
        and same_source(other.source, claim.source)
    )
    return any(names and mine and names.isdisjoint(mine) for names in told)


#: So many letters a country and its people share.
_ROOT = 4


def untold_groups(claims: Sequence[Claim]) -> frozenset[str]:
    """Return the ids of the infobox claims that one source gives for what seem the same people, with other numbers.

    A mark that is lost told them apart; whom each of them counts is not known.
    """
    alike: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.place is Place.INFOBOX:
            told = (claim.side, claim.victims, claim.group, claim.measure, claim.told, claim.source, claim.window)
            alike[told].append(claim)
    return frozenset(claim.id for group in alike.values() if len({(one.low, one.high) for one in group}) > 1 for claim in group)
