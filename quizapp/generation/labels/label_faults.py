"""What can be wrong with a label: its parts, and one small test of them for each kind of fault.

Which faults count, with their reasons, is declared in ``label_shape``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.generation.labels.clause_shape import main_verb
from quizapp.generation.labels.verbs import CAPITALS, FINITE


@dataclass(frozen=True, slots=True)
class Label:
    """A label with its parts: before the main verb, the verb, behind it, and the pieces between its commas."""

    text: str
    subject: str
    verb: str
    rest: str
    pieces: tuple[str, ...]


def read(text: str) -> Label | None:
    """Return the parts of a label, None where no main verb is found."""
    verb = main_verb(text)
    if verb is None:
        return None
    pieces = tuple(text.split(", ")) if "," in text else (text,)
    return Label(text, text[: verb.start()].strip(), verb.group(), text[verb.end() :].strip(), pieces)


# --- seams: what the cutting out of a date or of a clause has left ---------------------------------------------------------

SEAM = re.compile(
    r"\ba mere (?:by|in|on|at|after|before|from|to)\b|"
    r"\s{2}|\s,|,,|,\s*,|[(\[]\s|\(\)|"
    r"\b(?:that|which|who|and|or|but|of|to|in|on|at|by|from|with|the|a|an|when|while|as|for|be|been|not),"
)
LAST = re.compile(
    r", (?:a|an|one|two|three|four|five|six|several|some|a few|\d+) (?:hours?|days?|weeks?|months?|years?)\Z|"
    r"\b(?:all|both|each|either|neither|every|also|only|even|just|thus|still|mainly|mostly|like|such|same|very|too|"
    r"partly|largely|partially|chiefly|primarily|in (?:large |great |small )?part|"
    r"first|second|third|pre-?dawn|one|other|another|more|most|less|least|further|including|respectively|following|according|due|"
    r"because|despite|via|per|until|till|since|throughout|within|amid|among|against|onto|off|not only|as well|so|then|"
    r"their|his|its|he|she|they|who|whom|whose|what|how|where|whether|early|late|later|earlier|"
    r"on (?-i:Good|Easter|Palm|Ash|Holy|Maundy|Whit|Boxing|Christmas)|"
    r"became|led|including|with|without|upon|local|main|major|new|several|many|some|shortly|soon|meanwhile|"
    r"(?-i:Shortly|Soon|Later|Also|However|Meanwhile|Afterwards|Thereafter)|"
    # "Into Soviet and American zones", "the Russian and Syrian camps", cut at "and".
    r"the (?-i:[A-Z])[a-z]+(?:ian|ean|ican|rman)|"
    r"under the (?:terms|command|leadership|control|rule|name|cover|auspices|guise)|in the (?:course|wake|vicinity|hands|face)|"
    r"on the (?:basis|part|eve|orders|terms)|as part|at the (?:hands|expense|behest)|"
    r"with the (?:help|aid|support|exception|aim|intention|goal)|"
    r"into (?:the )?(?-i:[A-Z])[a-z]+(?:an|ish|ese|et))\Z"
)
#: A noun of time that only its date made definite: "on the night", "during the second week", "the last 10 days".
_LOST_TIME = re.compile(
    r"\b(?:on|in|at|during|by|over|throughout|through|before|after|until|from|since) (?:(?:the|that|a|an|late|early|mid) )?"
    r"(?:[\w-]+ ){0,2}?(?:nights?|mornings?|evenings?|afternoons?|days?|weeks?|months?|years?|weekends?|dawn|dusk|summer|"
    r"winter|spring|autumn|fall|noon|midnight|hours|decade|century)(?=\Z|,| (?:and|but|in|on|at|with|by)\b)"
)
#: "For 48 hours", "after three days", "by night", "at dawn" tell a length or a time of day, no date.
_LENGTH = re.compile(
    r"(?i)\b(?:for|within|after|over|in|during)(?: (?:about|around|nearly|almost|some|only|more than|at least|the course of))?"
    r" (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)(?:[- ][a-z]+)?"
    r" (?:hours?|days?|weeks?|months?|years?)\Z|\b(?:at|by|before|after|until) (?:dawn|dusk|night|noon|midnight|day)\b"
)
#: "Ended four years on favourable terms": "later" went with the date; "ten days between 1,000 and …".
_BARE_LENGTH = re.compile(
    r"(?i)(?<!for )(?<!after )(?<!within )(?<!in )(?<!over )(?<!than )(?<!last )(?<!the )(?<!some )(?<!about )(?<!around )"
    r"(?<!of )(?<!lasted )(?<!by )(?<!and )(?<!to )(?<!every )(?<!nearly )(?<!past )(?<!next )(?<!first )(?<!almost )"
    r"(?<!least )(?<!few )(?<!just )(?<!only )(?<!spent )(?<!took )(?<!during )(?<!final )(?<!the same )"
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|\d+) (?:hours|days|weeks|months|years)\b"
    r"(?! (?:of|long|old|in prison|before|after|later|earlier|ago)\b)"
)


#: A participle that something followed: "led to a meeting held | on 24 February".
_HALF = re.compile(
    r"\b(?:held|led|made|taken|given|called|known|located|based|named|signed|adopted|dated|published|stationed)\Z"
)


def is_reduced(label: Label) -> bool:
    """Tell whether a participle ends a label that is not in the passive."""
    return _HALF.search(label.text) is not None and not re.search(r"\b(?:was|were|been|being|had)\b", label.text)


def lost_time(label: Label) -> bool:
    if not _LOST_TIME.search(label.text):
        return bool(_BARE_LENGTH.search(label.text))
    return not _LENGTH.search(label.text)


#: A linking word behind which nothing but a source or a place stands: "and, according to officials".
_OPENED = re.compile(
    r"\b(?:(?:and|but|or), (?:according|as reported|in|on|at|by|from|with|per|for|like|unlike|under|after|before|during|"
    r"despite)\b|"
    r"(?:and|but|or) according to\b|(?:which|who|that|while|when|where),? (?:according|in|on|at|by|from|with|per|for|under|"
    r"after|before|during|despite)\b)[^,]*\Z"
)


#: A second deed of which only its time is left: "launched an offensive, and within 24 hours".
_ONLY_TIME = re.compile(
    r"\b(?:and|but) (?:within|in|on|by|after|during|over|before) (?:[a-z\d]+ ){0,4}"
    r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|morning|evening|afternoon)\Z"
)


def opened(label: Label) -> bool:
    if _ONLY_TIME.search(label.text):
        return True
    found = _OPENED.search(label.text)
    return found is not None and not FINITE.search(found.group().lower())


# --- subject ----------------------------------------------------------------------------------------------------------------

_OPENER = re.compile(
    r"(?:(?:[Oo]ver|[Aa]round) (?!(?:a |about )?[\d]|(?:half|two|three|four|five|ten|twenty)\b)|(?:[Ii]n|[Aa]s|[Oo]n|"
    r"[Aa]t|[Bb]y|[Ff]rom|[Tt]o|[Ff]or|[Ww]ith|[Uu]nder|[Aa]fter|[Bb]efore|[Dd]uring|[Dd]espite|[Dd]ue|"
    r"[Uu]pon|[Uu]nlike|[Bb]ehind|[Bb]eyond|[Aa]mid|[Tt]hrough|[Ff]ollowing|[Aa]long|[Aa]longside|[Aa]part|[Ii]nside|"
    r"[Oo]utside|[Nn]ear|[Aa]cross|[Bb]etween|[Ww]ithin|[Aa]ccording) )"
)
#: "In Tarn, the guild …": the place is told and a comma closes it.
_PLACED = re.compile(rf"(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:[{CAPITALS}][\w'’-]+ ?){{1,4}}, ")
EMPTY_SUBJECT = re.compile(
    # A word that wants another is no end of a subject, and an adverb is none at all.
    r"(?i)(?:(?:.* )?(?:and|or|of|the|an?|in|on|at|by|with|from|for|to|only|even|never|just)|a half\b.*|later|now|then|"
    r"also|soon|"
    r"finally|eventually|again|"
    r"once|only|"
    r"there|it|this|that|they|he|she|we|efforts?|attempts?|sources?|reports?|rumou?rs|images?|photos?|videos?|footage|"
    r"(?:the )?(?:participants|delegates|attendees|parties)|"
    r"(?:air-?\s?strikes|strikes|flights|patrols) (?:in|over) [A-Z][\w'’-]+|"
    # A participle was taken for the verb: "the newly created guard".
    r"(?:the|an?|its|their|his|her) (?:[a-z]+ly|now|then|once)|"
    # Whose they were, another sentence tells.
    r"(?:the )?(?:military|army|armed|ground|air|naval) ?(?:personnel|troops|units|forces|aircraft|vehicles|columns)|"
    r"(?:the )?(?:troops|soldiers|personnel|infantry|aircraft|warplanes|jets|helicopters|tanks|ships|warships|drones|"
    r"artillery)|"
    # It tells what something is for, and its verb was taken for a part of its name.
    r"(?:the|an?) (?:[a-z-]+ ){1,3}(?:recogni[sz]es|commemorates|honou?rs|celebrates|describes|depicts|covers|features) .*|"
    r"carts to .*|calls?|(?:the |a )?(?:\w+ )?(?:majority|minority|bulk) of .*|"
    r"things|nothing|everything|everyone|people|some|many|others|most|all|part|half|"
    r"(?:the|this|that) (?:area|region|site|place|zone|settlement|town|city|village|district|road|hill|river|island|camp|"
    r"action|manoeuv\w+|maneuver|step|measure|development|engagement)|"
    r"(?:the|a|this|that) (?:year|month|week|day|night|morning|evening|time|rest|result|number|total|situation|remainder|"
    r"same|next|following|former|latter|decision|plan|idea|news|point|issue|question|process|move|incident|event)\b.*|"
    r"(?:\w+ ){0,2}(?:days?|weeks?|months?|years?|hours?|percent|per cent)\b.*|.*%.*|"
    r"(?:the )?(?:nearby|neighbou?ring|adjacent) .*|"
    r"(?:the )?(?:tensions?|unrest|violence|relations|morale|momentum|enthusiasm|support|resistance|optimism)|"
    r"(?:the )?(?:\w+ )?situation\b.*|"
    r"(?:the |an? )?(?:normali[sz]ation|deterioration|improvement|breakdown) of (?:relations|ties)|"
    r"the (?:pace|intensity|rate|tempo|scale|frequency)\b.*)"
)
BETWEEN_WITHOUT_AND = re.compile(r"\bbetween\b(?!.*\band\b)|\bnot only\b(?!.*\bbut\b)|\beither\b(?!.*\bor\b)")


def comma_pair(label: Label) -> bool:
    """Tell whether an odd number of commas stands in a subject that is no list, or a description stands for the verb."""
    subject = label.subject
    if label.verb.endswith("ed") and label.rest.startswith("by "):
        return True
    count = subject.count(",")
    if not count:
        return False
    if _PLACED.match(label.text):
        count -= 1
    if subject.endswith(",") and count == 1:
        return True
    is_list = bool(re.search(r"(?:, | )(?:and|or|as well as) (?:the |an? )?(?:[\w'’.-]+ ?){1,5}\Z", subject))
    return count % 2 == 1 and not is_list


#: "Regionally, troops took …", "A decade later, after …".
_ADVERB = re.compile(
    r"[A-Za-z]+ly, |(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal|\d+) (?:\w+ )?(?:days?|weeks?|months?|"
    r"years?|decades?) later, "
)


def loose_opener(label: Label) -> bool:
    return bool(_OPENER.match(label.text) or _ADVERB.match(label.text)) and not _PLACED.match(label.text)


# --- the verb and what it needs -----------------------------------------------------------------------------------------------

WRONG_INFINITIVE = re.compile(
    r"\b(?:to|would|will|could|can|did|must|should) (?!as\b)[a-z]{3,}(?:ures|acks|tempts|ings|ed)\b|\bto had\b"
)
#: "Led to a meeting held": the date has gone, the participle that it belonged to is left.
LEFT_PARTICIPLE = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )(?<!\bhad )(?<!\bhas )(?<!ly )"
    r"\b(?:held|published|adopted|signed|founded|located|situated|dated|posted|recorded|filmed|released|issued|broadcast)\Z|"
    r"(?<!was )(?<!were )(?<!been )(?<!had )\b[a-z]+ed and "
    r"(?:withdrawn|driven|taken|broken|given|shown|begun|chosen|sunk|beaten)\Z"
)
#: Verbs that need an object, with nothing or only a phrase behind them.
_TRANSITIVE = re.compile(
    r"\b(?:captured|recaptured|seized|retook|took|secured|launched|conducted|carried out|destroyed|killed|struck|shelled|"
    r"bombed|reported|stated|claimed|announced|confirmed|said|made|gave|sent|issued|used|began|started|ordered|"
    r"continued|led|held|forced|allowed|prevented|included|became|had|liberated|targeted|repelled)"
    r"(?:\Z|,| (?:and|but|by|with|after|before|during|while|when|as)\b)|\b(?:lost|gained|suffered|inflicted|achieved)\Z"
)


def lacks_object(label: Label) -> bool:
    found = _TRANSITIVE.search(label.text)
    if found is None:
        return False
    if label.verb in ("was", "were") or re.search(r"\b(?:was|were|been|being|be|got)\b", label.text[: found.start()]):
        return False
    if re.match(r"(?:began|started|held|continued|took|led|struck)\b", found.group()):
        return False
    # "captured and burned Verna": the object is that of the next verb.
    return not re.match(r"\w+ and [a-z]+(?:ed|t|k|n)\b", label.text[found.start() :])


# --- what follows a comma ---------------------------------------------------------------------------------------------

#: How a piece behind a comma may begin; anything else is a stray one.
_PIECE = re.compile(
    r"(?:and|but|or|as well as) (?:[a-z]+ly )?\S+|like |\d|(?:thus |thereby |effectively |eventually |subsequently |"
    r"briefly |quickly |"
    r"also |allegedly |reportedly |possibly )?[a-z]+ing\b|(?:located|situated|just|about|some|approximately|\d+ (?:km|miles|"
    r"kilomet)|north|south|east|west|near|close|next|home)|(?:including|along with|together with|alongside|such as|"
    r"led|headed|commanded|supported|backed|followed|accompanied) |(?:in|at|on|near|to|for|from|with|by|into|"
    r"between|towards?|against|under|over|along|across|within|around|after|before|despite|during|through|via) |(?:the|an?|its|"
    rf"their|his|her) |[{CAPITALS}]|[a-z]{{2}}-[A-Z]|who |which |where |when |[a-z]+ed |(?:then|took|cut|made|set|sent|"
    rf"won|lost|"
    r"drove|shot|held|left)\b|[a-z]+ (?:and|or) "
)
_NAMES_ONLY = re.compile(rf"(?:(?:the )?(?:[a-z]{{1,3}}[-’'])?[{CAPITALS}][\w'’.-]*(?: (?:and|of|the|al|de|von))*[ ]?)+\Z")
_DIVISION = re.compile(r"\b(?:Oblast|Governorate|Province|County|Prefecture|Raion|Voivodeship|Department)\b")


def stray_comma(label: Label) -> bool:
    """Tell whether a piece behind a comma has no form that is known, or only a word or two without a link."""
    pieces = label.rest.split(", ")
    if any(_PIECE.match(piece) is None for piece in pieces[1:]):
        return True
    if any(re.match(r"(?:who|which|where|when)\b", piece) for piece in pieces[1:-1]):
        return True
    return len(pieces) == 2 and re.fullmatch(r"(?:and|but|or) \S+", pieces[1]) is not None


def divided_place(label: Label) -> bool:
    """Tell whether a province stands among the places of a list as if it were one of them."""
    named = [
        piece for piece in label.pieces[1:] if _DIVISION.search(piece) and _NAMES_ONLY.match(piece.split(" and ")[0] + " ")
    ]
    return bool(named) and (len(label.pieces) > 2 or " and " in named[-1])


#: A relative or that-clause at the end without a finite verb of its own.
CLAUSE = re.compile(r"\b(?:which|who|whom|whose|where|that|when|while|because|although|whether|if)\b")
_VERBAL = re.compile(r"\b(?:is|are|will|would|could|can|may|might|should|must|do|does|[a-z]+s)\b")


def unfinished_clause(label: Label) -> bool:
    opened = list(CLAUSE.finditer(label.text, len(label.subject)))
    if not opened:
        return False
    tail = label.text[opened[-1].end() :]
    return len(tail.split()) < 2 or not (FINITE.search(tail.lower()) or _VERBAL.search(tail))


_ANDED = re.compile(r"(?:\A|, )and (?P<what>[^,]*)")


def verbless_half(label: Label) -> bool:
    """Tell whether ", and …" opens a second half that has its own subject and place but no verb."""
    for found in _ANDED.finditer(label.rest):
        what = found["what"]
        if re.match(r"(?:about|around|some|half|nearly|almost|later|then|once|at|in|on)\b", what) and not FINITE.search(what):
            return True
    return False


# --- what is told -----------------------------------------------------------------------------------------------------

FIGHTS = (
    r"(?:counter-?)?(?:attacks?|assaults?|offensives?|counter-?offensives?|clash(?:es)?|fighting|battles?|raids?|strikes?|"
    r"air-?\s?strikes?|shelling|bombardments?|bombings?|attempts?|push|advances?|waves?|operations?|explosions?|"
    r"protests?|skirmish(?:es)?|shootings?|ambush(?:es)?|incursions?|barrages?|gains|progress)"
)
#: One of a row, as its own words say, in small letters: there was another before.
AGAIN = re.compile(
    rf"\b(?:new|fresh|renewed|more|further|additional|other|several|sporadic|various|repeated|numerous|multiple|many|"
    rf"continuous|constant|subsequent|similar|another|second|a series of|a number of|daily) (?:[\w'’-]+ ){{0,4}}?{FIGHTS}\b|"
    r"\Amore (?!than\b)|\ba (?:second|third|fourth) time\b|\b(?:once more|yet again|back-and-forth|anew|"
    r"(?:more|further) (?:civilians|people|prisoners|soldiers|fighters|troops|villages|territory|reinforcements|areas?))\b|"
    r"\A(?:one|two|three|four|five|six|several|\d+) (?:villages?|towns?|hills?|checkpoints?|positions?) (?:was|were)\b|"
    r"\b(?:a|another) (?:second|third|fourth|further|new) (?:pair|group|wave|column|convoy|batch|series|round|phase|attempt)\b|"
    r"\bintermittent (?:clashes|fighting|shelling)\b|"
    r"\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|\d+) (?:dozen )?more\b|"
    r"\ba dozen more\b|\bsecond (?:village|town|hill|city|checkpoint)\b"
)
EMPTY_OBJECT = re.compile(
    r"\bplayed (?:an?|its|his|their) (?:[\w-]+ ){0,3}(?:role|part)\b|"
    r"\d ?(?:per ?cent\b|%)|"
    r"\bmany (?:people|civilians|soldiers|men|casualties)\Z|\b(?:gave|offered|presented) (?:an?|the|his|her|their) (?:\w+ "
    r")?(?:analysis|assessment|opinion|views?|account|interview|"
    r"comment|speech|overview|update|briefing)\b|"
    r"\b(?:issued|made|released|gave|published|delivered) (?:an?|the|its|their|his|several)(?: \w+)? (?:statements?|"
    r"announcements?|speech|report|comments?|remarks?|interview|video)\Z|"
    r"\b(?:several|some|various|few|many|further|significant|some|little|great|slow|steady) (?:advances|gains|progress|"
    r"attempts|"
    r"successes|losses)\b|\bsecured a perimeter\b|\b(?:the|its|their) (?:matter|issue|situation|commitment|position|positions|"
    r"efforts?|operations?|activities|work|mission|duties|task|plans?)\Z"
)
#: Verbs that tell what something was or led to, not what happened on a day.
_NO_EVENT = re.compile(
    r"(?:followed|preceded|coincided|resided|lived|proved|consisted|seemed|appeared|raged|lasted|marked|reflected|represented|"
    r"indicated|suggested|demonstrated|showed|responded|reiterated|enabled|resulted|continued|remained|kept|stood|"
    r"operated|circulated|surfaced|emerged|intensified|worsened|experienced|enjoyed|faced|suffered|hoped|tried|attempted|"
    r"sought|wanted|needed|refused|failed|struggled|feared|became|turned|dealt|left|meant|featured|acted|served|culminated|escalated|deteriorated|weakened)\Z"
)
#: ... but these do where an object or a place with a name follows.
_NAMED_BEHIND = re.compile(r"[A-Z]|\d")
_WEAK_BUT = frozenset("became left suffered emerged failed attempted refused turned showed".split())


def no_event(label: Label) -> bool:
    verb = label.verb
    if verb == "had":
        told = re.match(r"(?:[a-z]+ly |already |not )?([a-z]+)", label.rest)
        verb = told[1] if told else verb
    if not _NO_EVENT.match(verb):
        return False
    return verb not in _WEAK_BUT or not _NAMED_BEHIND.search(label.rest)


NAME = re.compile(rf"(?<![\w'’-])(?:[a-z]{{2}}-)?[{CAPITALS}][\w'’-]+")
#: A run-in of two subjects ("the battle the generals"), a siege that was captured, a length for a time.
RUN_IN = re.compile(r"\b(?:the|an?) [a-z]+ (?:the|an?) ")
#: "(During) a period called Pax Russica, the authority of the guilds rose": the preposition is cut, two subjects are left.
NAMED_OPENER = re.compile(r"(?i)(?:an?|the) [a-z]+ (?:called|named|known as|dubbed|termed) [^,]+, (?:the|an?|[A-Z][\w'’-]+) ")
EVENT_TAKEN = re.compile(
    r"(?i)\b(?:the |first |second )*(?:siege|battle|war|campaign|operation|offensive)(?: of .*)? (?:was|were) "
    r"(?:captured|seized|taken|recaptured|liberated|entered|destroyed)\b"
)
OVER_DAYS = re.compile(r"\btook place over\b|\bwas fought over\b")

#: A passive without an agent, and nothing behind it but how it was done.
_BARE_PASSIVE = re.compile(
    r"(?:[a-z]+ly )?(?:[a-z]+ed|held|taken|made|lost|begun|sent|put|cut|set)(?: [a-z]+ly| out| off| up| down)?"
)
#: Who or what is known from the article, is named, is counted, or can only be that of the war told of.
_OWN_SUBJECT = re.compile(
    r"(?i:.*\b(?:truce|cease-?fire|armistice|peace|treaty|surrender|capitulation|siege|blockade|offensive|emergency|law)\b)|"
    rf"(?:[Tt]he|[Tt]his|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er) |\d|.*(?<=[ -])[{CAPITALS}\d]|[{CAPITALS}][a-z]+['’]s "
)


def bare_passive(label: Label) -> bool:
    """Tell whether something unnamed was done, by nobody and nowhere: "general elections were held"."""
    if label.verb not in ("was", "were") or not _BARE_PASSIVE.fullmatch(label.rest):
        return False
    return not _OWN_SUBJECT.match(label.subject)


SAYING = (
    r"(?:said|stated|claimed|announced|reported|declared|confirmed|told|added|argued|acknowledged|admitted|denied|revealed|"
    r"indicated|assessed|estimated|warned|wrote|noted|conceded|believed|alleged)"
)
SAID_TWICE = re.compile(rf"\b{SAYING}\b.*\b{SAYING}\b")
#: A that-clause about something that goes on dates nothing.
SAID_STATE = re.compile(
    rf"\b{SAYING}\b[^,]*\b(?:are|is|continued|were (?:still )?[a-z]+ing|was (?:still )?[a-z]+ing|remained|controlled|"
    r"could|might|may|should|wanted|intended|planned)\b"
)
UNSURE = re.compile(
    r"\b(?:was|were) (?:considered|poised|about)\b|\bplan called\b|\bapparently\b|\ballegedly\b|\bsupposedly\b|\bas-yet\b|"
    r"\bleft .*\b(?:deserted|ruined|ruins|empty|vulnerable|exposed|isolated)\b|"
    r"\b(?:was|were) (?:alleged|announced|reported|believed|said|estimated|thought|known|rumou?red|presumed|assumed|"
    r"considered) to\b|\b(?:likely|probably|possibly|perhaps|presumably|arguably|seemingly)\b|\breportedly$|"
    r"^(?:Further|Additional|Other|Such) |\bwithin (?:a few|several|some|\w+) (?:hours|days|weeks|months)\b|"
    r"\bin what (?:has|have|had|is|became|(?:was|were) (?!then\b|now\b))"
)
