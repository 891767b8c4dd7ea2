"""Whom a figure counts: the words around the number, by span. Where it happened is ``claim_places``'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.naming import without_possessive
from quizapp.extraction.claims.figures.counted_parts import (
    NEAR_VERB,
    OF_MANY,
    kind_of_the_dead,
    part_of,
    whole_before,
    without_how_many,
)
from quizapp.extraction.claims.figures.figure import Figure
from quizapp.extraction.claims.figures.kinds import kind_of
from quizapp.extraction.claims.figures.numbered_people import numbered_people
from quizapp.extraction.claims.figures.rivals import RIVAL_RULE
from quizapp.extraction.claims.other_sides import other_side
from quizapp.extraction.tokens import Sentence
from quizapp.extraction.words import GENERIC

#: Constructions in which a number may stand alone because its people were named before.
_ELLIPTICAL = frozenset(
    {
        "so many were killed",
        "so many died",
        "so many sustained injuries",
        "so many killed",
        "and so many elsewhere",
        "and a total of so many",
        "killing so many",
        "by another's account so many",
        "another counts so many",
        RIVAL_RULE,
        "while another counts so many",
    }
)
#: Verbs whose subject is the one that the figure belongs to.
_SUFFERING = frozenset("suffered sustained incurred suffering sustaining incurring lost losing lose loses suffers".split())


def victims_of(text: str, sentence: Sentence, figure: Figure, carried: tuple[str, str]) -> tuple[str, str]:
    """Return the words for the victims and those that tell their side; ``carried`` are the people named last."""
    tokens = sentence.tokens
    after = figure.index + 1
    fate = after + (sentence.tags[after : after + 1] == "A")  # "two recently captured soldiers"
    if sentence.tags[fate : fate + 1] in {"K", "V"} and figure.verb < figure.index and _people_follow(sentence, fate):
        return _described(text, sentence, fate)
    if figure.rule == "so many wounded people died":
        return _described(text, sentence, after)
    if (kind := kind_of(sentence, figure)) is not None:
        return kind.of(text), kind.of(text)
    if figure.verb == fate and sentence.tags[figure.verb] in "KM" and _people_follow(sentence, fate):
        return _described(text, sentence, figure.verb)
    first, stop = figure.index + 1, figure.head_end
    while first < stop and (tokens[first].tag in "OYA," or (tokens[first].tag != "X" and tokens[first].word in GENERIC)):
        first += 1
    if figure.verb == stop - 1 and sentence.tags[figure.verb] == "U" and "," in sentence.tags[first:stop]:
        first = stop - 1  # "ill, wounded and starving prisoners"
    is_body = tokens[figure.verb].word in _REMAINS and tokens[figure.verb].start >= figure.quantity.end
    if first >= stop or (is_body and set(sentence.tags[first:stop]) <= set("NA")):
        return _unnamed(text, sentence, figure, carried)
    while stop > first + 1 and tokens[stop - 1].word in GENERIC:  # "777 British non-fatal casualties"
        stop -= 1
    if sentence.words[stop : stop + 1] == ("for",) and (name := _NAME_GOES_ON.match(sentence.tags, stop - 1)):
        stop = name.end()
    words = without_possessive(" ".join(text[tokens[first].start : tokens[stop - 1].end].split()))
    if words.lower() == "us":
        return "people", ""
    if words.lower() in _AS_TAKEN and figure.quantity.low > 1:  # "taken 17 prisoner"
        return _unnamed(text, sentence, figure, carried)
    many = OF_MANY.match(sentence.tags, figure.index + 1)
    if many:  # "15 of the 40 soldiers"
        named = text[tokens[many.start("who")].start : tokens[many.end("who") - 1].end]
        return named, named
    if sentence.tags[stop : stop + 1] == "O":  # "servicemen of the Special Operations Forces"
        end = stop
        while end < min(len(tokens), stop + _OF_WHOM) and tokens[end].tag in "OYXNHTi":
            end += 1
        whole = text[tokens[first].start : tokens[end - 1].end]
        return (whole if words.lower() in {"members", "member"} else words), whole
    if (belongs := _end_of_body(sentence, stop)) is not None:  # "two commanders from the Legion"
        opens = stop if words.lower() in _ANY_PERSON and tokens[stop].word in _TIES else first
        return words, text[tokens[opens].start : tokens[belongs - 1].end]
    if words.lower() in _ANYBODY:
        price = _price(sentence, figure)
        if price is not None:
            return words, doer_before(text, sentence, price) or words
        counted = _counted_before(text, sentence, figure)
        return words, _subject(text, sentence, figure) or (counted[0] if counted else words)
    return words, words


#: A name with "for" in it before its people: "Karsan Front for Liberation fighters".
_NAME_GOES_ON = re.compile(r"XPX{1,3}H")
#: What those taken are then; it does not tell who they were.
_AS_TAKEN = frozenset({"prisoner", "captive", "hostage"})
#: Words for people that leave open whether they bear arms.
_ANY_PERSON = frozenset({"individual", "individuals", "person", "persons", "people"})
#: Ties people to a body: "linked to the party"; its letters follow the words themselves.
_TIES = frozenset("belonging linked affiliated loyal allied associated aligned".split())
_BODY = re.compile(r"Y?N{0,3}X{1,6}(?:\(X\)|OX{1,3})?")


def _end_of_body(sentence: Sentence, start: int) -> int | None:
    """Return where the name of the body ends to which those told before ``start`` belong; None where none is named."""
    words = sentence.words[start : start + 2]
    if words[:1] == ("from",):
        body = _BODY.match(sentence.tags, start + 1)
    elif words[:1] and words[0] in _TIES and words[1:] in (("to",), ("with",)):
        body = _BODY.match(sentence.tags, start + 2)
    else:
        return None
    return body.end() if body else None


#: What a deed cost the one who did it: "with losses of their own of only four killed", "at a cost of 7 dead".
_PRICE = re.compile(r"(?:[wP][AY]*(?P<loss>[ML])(?:O[AY]{2})?O|(?P<cost>S)O)[AYQKMCHNO,]*\Z")
_LOSSES = frozenset({"loss", "losses", "cost", "casualties"})
#: One who does something: a name or people before an active verb, and no object of the verb before.
_DOER = re.compile(r"(?:^|[,;CDW)]|(?:[PD]Y?[NXHT]{1,4},?))[AY]*(?P<who>[NX]{0,3}[HXT])(?=A*(?:[FKkNEVL]|BA*[FKkNL]))")


def _price(sentence: Sentence, figure: Figure) -> int | None:
    """Return where the words begin that make the figure the price of a deed, or None."""
    match = _PRICE.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    if match is None:
        return None
    word = sentence.words[match.start("loss") if match.start("loss") >= 0 else match.start("cost")]
    return match.start() if word in _LOSSES or word.startswith("at ") else None


#: The same in a clause of time or reason: "as the rebels left".
_DOER_OF_CLAUSE = re.compile(r"PY?(?P<who>[NX]{0,3}[HXT])(?=[AB]*[FKkEVLN])")
_CLAUSE_WORDS = frozenset("as when while after before because until since".split())


def doer_before(text: str, sentence: Sentence, end: int) -> str:
    """Return who did the deed told before the token at ``end``; "" where no people are named."""
    return next(_doers(text, sentence, end), "")


def doers_before(text: str, sentence: Sentence, end: int) -> list[str]:
    """Return who did the deeds told before the token at ``end``, those of clauses of time and reason among them."""
    clauses = (match for match in _DOER_OF_CLAUSE.finditer(sentence.tags, 0, end))
    beside = [match for match in clauses if sentence.words[match.start()] in _CLAUSE_WORDS]
    tokens = sentence.tokens
    return [
        *_doers(text, sentence, end),
        *(text[tokens[one.start("who")].start : tokens[one.end("who") - 1].end] for one in beside),
    ]


def _doers(text: str, sentence: Sentence, end: int) -> Iterator[str]:
    """Yield the subjects of the deeds before ``end``, the nearest first, up to one whom no name tells."""
    for match in reversed(list(_DOER.finditer(sentence.tags, 0, end))):
        first, last = sentence.tokens[match.start("who")], sentence.tokens[match.end("who") - 1]
        acts = sentence.tokens[match.end("who")]
        if acts.word == "forces" and sentence.tags[match.end("who") + 1] in _DEEDS:
            yield text[first.start : acts.end]  # "Orlandian forces captured"
            continue
        if acts.tag == "N" and not acts.word.endswith("ed"):
            continue
        if sentence.words[match.start()] in _LED_BY:
            continue  # "the regiment under Omar Tarn advanced"
        if acts.tag == "B" and acts.word not in _HAVING:  # "the Orlandians had captured", but not "were captured"
            continue
        if last.word in _PRONOUNS or (last.tag == "T" and last.word not in _BODIES):
            return
        yield text[first.start : last.end]


#: Behind these stands no doer.
_LED_BY = frozenset({"under", "by", "against"})
#: Forms of "have" before what somebody did.
_HAVING = frozenset({"had", "has", "have"})
#: Verbs of what somebody did.
_DEEDS = frozenset("FKkEVL")
#: What is found of the dead: a word before it describes it, not them.
_REMAINS = frozenset({"bodies", "corpses"})
#: The people after the word that tells what befell them: "12 dead soldiers".
DESCRIBED = re.compile(r"[NX]{0,3}H|X{1,3}")


def _people_follow(sentence: Sentence, participle: int) -> bool:
    """Tell whether people stand right behind a participle: "5 killed soldiers", but not "5 killed Dozens wounded"."""
    follows = sentence.words[participle + 1 : participle + 2]
    return DESCRIBED.match(sentence.tags, participle + 1) is not None and _HOW_MANY_ALONE.isdisjoint(follows)


def _described(text: str, sentence: Sentence, participle: int) -> tuple[str, str]:
    match = DESCRIBED.match(sentence.tags, participle + 1)
    assert match is not None
    words = " ".join(text[sentence.tokens[match.start()].start : sentence.tokens[match.end() - 1].end].split())
    return words, words


#: Words that tell no side: it is that of the subject, "the Syracusans lost 150 men".
_ANYBODY = frozenset({"men", "members", "officers", "officers and men", "soldiers", "troops"})
#: At most so many words of "of the …" belong to the victims.
_OF_WHOM = 7


def _has_parts_of_others(sentence: Sentence, figure: Figure, named: str) -> bool:
    """Tell whether some of those counted are of another people than the one named last: "10 died, seven of which were"."""
    part = _PART_OF_OTHERS.match(sentence.tags, figure.index + 1)
    if part is None or sentence.words[part.start("of")] not in _OF_WHICH:
        return False
    people = sentence.words[part.start("who") : part.end("who")]
    return set(people).isdisjoint(named.lower().split())


_PART_OF_OTHERS = re.compile("[BA]*K,?Q(?P<of>.)B(?P<who>X+)")
_OF_WHICH = frozenset({"of which", "of whom"})


def _unnamed(text: str, sentence: Sentence, figure: Figure, carried: tuple[str, str]) -> tuple[str, str]:
    """Return the victims of a number without a noun: told after it, its verb's subject, the people named last, or "people"."""
    if _has_parts_of_others(sentence, figure, carried[0]):
        return "people", ""
    if kind := _kind_before(sentence, figure):
        return kind, kind
    body = _BODY_OF.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    is_body = figure.rule.startswith(("a garrison of", "a crew of"))
    if body and is_body and sentence.words[body.end("who") - 1] != "family":
        name = text[sentence.tokens[body.start("who")].start : sentence.tokens[body.end("who") - 1].end]
        return name, name
    if (others := other_side(sentence, figure)) is not None:
        name = without_possessive(others.of(text))
        return name, name
    whole = None if figure.rule.startswith("and the others") else whole_before(text, sentence, figure)
    if whole:
        return whole, whole
    pattern = _NAMED_BEFORE if figure.rule.startswith("and the others") else _OWN_LOSSES
    own = pattern.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    paid = None if own else _COST_WHOM.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    own = paid if paid and sentence.words[paid.start()] in {"cost", "costing"} else own
    own = own or _ELIDED.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index)
    if own:  # "and Italian losses as 1,200 killed"
        name = text[sentence.tokens[own.start("who")].start : sentence.tokens[own.end("who") - 1].end]
        name = without_possessive(name)
        return name, name
    for_whom = _FOR_WHOM.match(sentence.tags, figure.index + 1) if figure.rule == "so many for the others" else None
    if for_whom:
        name = text[sentence.tokens[for_whom.start("who")].start : sentence.tokens[for_whom.end("who") - 1].end]
        return name, name
    price = _price(sentence, figure)
    if price is not None:
        payer = doer_before(text, sentence, price)
        return payer or "people", payer
    own_people = _first_subject(text, sentence) if figure.rule == "lost so many of their own" else None
    if figure.rule == "lost so many" and sentence.tags[figure.verb - 1] in "C,":
        own_people = _loser(text, sentence, figure.verb)
    told = own_people or _told_after(text, sentence, figure)
    part = None if told else part_of(text, sentence, figure)
    if part:
        return part
    told = told or _subject(text, sentence, figure)
    if told:
        return told, told
    if figure.rule == "deaths of so many" and carried[0] and _JOINED_NOUN.search(sentence.tags, 0, figure.verb):
        return carried
    if are_others_beside(sentence, figure):
        return ("people", "")
    if figure.rule in _ELLIPTICAL and carried[0] and (not _is_object(sentence, figure) or _goes_on(sentence, figure)):
        return carried
    shared = _SHARED_OBJECT.match(sentence.tags, figure.index + 1) if figure.rule == "killing so many" else None
    if shared and not carried[0]:
        name = text[sentence.tokens[shared.start("who")].start : sentence.tokens[shared.end("who") - 1].end]
        return name, name
    people = numbered_people(sentence, figure)
    if people is not None:
        return people.of(text), people.of(text)
    return _counted_before(text, sentence, figure) or ("people", "")


#: One who does something, not those to whom so many belong that it is done to.
_LOSER = re.compile(r"(?:^|[,;CDWPY])[AY]*(?P<who>[NX]{0,3}[HXT])(?=[AB]*[KFk])")


def _loser(text: str, sentence: Sentence, verb: int) -> str | None:
    """Return the doer of the deed to which a loss is joined: "rebels" of "the rebels killed 38 soldiers and lost five"."""
    match = next(reversed(list(_LOSER.finditer(sentence.tags, 0, verb))), None)
    if match is None or sentence.words[match.end("who") - 1] in _PRONOUNS:
        return None
    return text[sentence.tokens[match.start("who")].start : sentence.tokens[match.end("who") - 1].end]


#: People counted, "and" the number after them.
_COUNT_AND = re.compile(r"Q[AYNX]*[HX]C[AY]*\Z")


def are_others_beside(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether "50 others" stand beside people counted, who are not such: "20 rebels and 50 others were hurt"."""
    after = sentence.words[figure.index + 1 : figure.index + 2]
    return after == ("others",) and bool(_COUNT_AND.search(sentence.tags, max(0, figure.index - NEAR_VERB), figure.index))


#: Before a second noun of harm: "the deaths of two soldiers and the wounding of nine".
_JOINED_NOUN = re.compile(r"C[AY]*\Z")
#: The body whose number follows: "the Japanese garrison of 4,500".
_BODY_OF = re.compile(r"(?P<who>[NX]{0,2}H)O\Z")
#: The people of two verbs, told with the second: "killed 208 and captured 65 government fighters".
_SHARED_OBJECT = re.compile(r"C[KG][AY]*Q[AY]*(?P<who>[NX]{0,3}H)")


#: "inflicted 470 casualties on the Japanese".
_ON_WHOM = re.compile(r"M(?:CA*[KM])?PY?(?P<who>[NXH]{0,3}[XHT])")


#: Whose losses are told right before their first number.
_FOR_WHOM = re.compile(r"PY?(?P<who>X+)")
_NAMED_BEFORE = re.compile(r"(?P<who>[XH]+)\Z")
_OWN_LOSSES = re.compile(r"(?P<who>[XH]+)(?:M(?:[PBA]{1,2}|BN;|F|;|O)|L[PBA]{1,2}|Fw)\Z")
#: Whose number follows that of others without its verb: "the Vells lost 300 killed and 900 wounded, the Orls 700 killed".
_ELIDED = re.compile(r"[KMHU](?:,[CP]?|;C?)Y(?P<who>X{1,4}H?|H)A*\Z")
#: Whom it cost so many: "cost France 60,000 casualties".
_COST_WHOM = re.compile(r"LY?(?P<who>X{1,4})\Z")


def _told_after(text: str, sentence: Sentence, figure: Figure) -> str | None:
    """Return who "16 of the dead were government soldiers" says that they were."""
    on_whom = _ON_WHOM.match(sentence.tags, figure.index + 1)
    if on_whom and any(token.word.startswith("inflict") for token in sentence.tokens[max(0, figure.index - 3) : figure.index]):
        return text[sentence.tokens[on_whom.start("who")].start : sentence.tokens[on_whom.end("who") - 1].end]
    return kind_of_the_dead(text, sentence, figure)


def _counted_before(text: str, sentence: Sentence, figure: Figure) -> tuple[str, str] | None:
    """Return whose losses they are: "British casualties were 48 killed", "the Persian dead at 6,400"."""
    tags = sentence.tags
    if figure.rule == "as well as so many":  # "the deaths of Holt and three others"
        return None
    for index in range(figure.index - 1, max(-1, figure.index - 8), -1):
        if tags[index] == "M" and tags[index + 1 : index + 2] == "O":
            end = index + 2
            while end < figure.index and tags[end] in "YXNHT":
                end += 1
            first = index + 2 + (tags[index + 2] == "Y")
            if end > first:
                name = text[sentence.tokens[first].start : sentence.tokens[end - 1].end]
                return name, name
        if tags[index] in "MR" and index and tags[index - 1] == "X":
            first = index - 1
            while first and tags[first - 1] == "X":
                first -= 1
            name = without_possessive(text[sentence.tokens[first].start : sentence.tokens[index - 1].end])
            return name, name
        if tags[index] in ";FG":
            return None
    return None


#: What a side is called for short before "casualties".
_KINDS = frozenset(
    """
    communist enemy rebel government insurgent opposition guerrilla militant nationalist royalist loyalist republican
    partisan separatist regime civilian
    """.split()
)


def _kind_before(sentence: Sentence, figure: Figure) -> str | None:
    """Return which kind of people "communist casualties included 267 killed, 7 wounded" counts."""
    for index in range(figure.index - 1, max(0, figure.index - NEAR_VERB), -1):
        if sentence.tags[index] == "M" and sentence.words[index] in _LOSSES:
            is_one = index < 2 or sentence.words[index - 2] not in {"and", "or"}
            return sentence.words[index - 1] if is_one and sentence.words[index - 1] in _KINDS else None
        if sentence.tags[index] in ";F":
            return None
    return None


def _is_object(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the number is what somebody killed, so that the people named before are not the victims."""
    reach = max(figure.head_end, figure.index + 2)
    others = any(word in {"others", "other", "more"} for word in sentence.words[figure.index + 1 : reach])
    others = others or not _MORE.isdisjoint(sentence.words[figure.index].split())
    return figure.verb < figure.index and sentence.tags[figure.verb] in "GK" and figure.rule == "killing so many" and not others


#: Before a number of more people of those told before.
_MORE = frozenset({"further", "additional"})
#: One verb with its object, then the next verb of the same subject: "killed 30 soldiers in the town and wounded".
_GOES_ON = re.compile(r"[KG][AY]*Q[NXHAYOPDT]*,?C?A*(?:PB)?\Z")


def _goes_on(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the verb of the number follows another with an object: "killing 30 soldiers and wounding 50"."""
    return bool(_GOES_ON.search(sentence.tags[max(0, figure.verb - _REACH_BACK) : figure.verb]))


#: Words between the verb before and this one.
_REACH_BACK = 24


def _subject(text: str, sentence: Sentence, figure: Figure) -> str | None:
    """Return the subject of "suffered 300 dead", or of a verb that a bare number goes on from."""
    tokens, tags = sentence.tokens, sentence.tags
    if figure.rule in {"and so many elsewhere", "including so many who did this"}:
        at = figure.verb
    else:
        earlier = [i for i in range(max(0, figure.index - 6), figure.index) if tokens[i].word in _SUFFERING]
        is_verb = tokens[figure.index].word.startswith("estimated ")  # "have estimated a total of 40 dead"
        if tokens[figure.index - 1].word in {"had", "has", "have"} and not is_verb:  # "had 25 men killed"
            earlier.append(figure.index - 1)
        earlier = [i for i in earlier if "(" not in tags[i : figure.index] and ";" not in tags[i : figure.index]]
        if not earlier:
            return None
        at = earlier[-1]
    deed = _DEED_BEFORE.search(tags, max(0, at - NEAR_VERB), at)
    if deed and (deed["and"] == "C" or sentence.words[deed.start("and")] == "but"):
        return doer_before(text, sentence, deed.start("verb") + 1) or None
    position = at - 1
    if position > 0 and tags[position] == "," and (opening := tags.rfind(",", 0, position)) > 0:
        position = opening - 1  # "The USSR, according to archival figures, suffered"
    while position >= 0 and tags[position] in "BAC,KJW":
        position -= 1
    if position < 0 or (position == 0 and tokens[0].word in _OPENS_CLAUSE):
        return _subject_after(text, sentence, figure)
    if tags[position] not in "HXNT" or tokens[position].word in _PRONOUNS:
        return None
    if tags[position] == "T" and tokens[position].word not in _BODIES:
        return None
    if tags[position] == "N" and "C" in tags[position:at]:  # "suffered damage to all masts and suffered 60 casualties"
        return None
    start = position
    while start > 0 and tags[start - 1] in "HXNO":
        start -= 1
    agent = _BY_AGENT.search(tags, 0, start)
    if agent and sentence.words[agent.start("by")] == "by":  # "the Orlandians were beaten by the Velland Army, losing 300"
        return text[tokens[agent.start("who")].start : tokens[agent.end("who") - 1].end]
    while start < position and tags[start] in "O":
        start += 1
    subject = without_how_many(text[tokens[start].start : tokens[position].end])
    return None if subject.lower() in _HOW_MANY_ALONE else subject


#: Those to whom something was done, up to the one by whom.
_BY_AGENT = re.compile(r"(?P<who>[NX]{0,3}[HX])BA*[KFN](?P<by>P)Y?\Z")
#: Subjects that tell how many and not who.
_HOW_MANY_ALONE = frozenset("dozens hundreds thousands scores many several some".split())
#: Another deed of the same subject, and whom or what it befell: "killed 43 rebels and", "took 30 prisoners but".
_DEED_BEFORE = re.compile(r"(?P<verb>[KGkF])[AY]*Q?[NXHUTAOY]*[XHUT],?(?P<and>[CN])A*B?A*\Z")
#: Opens a clause without a subject of its own: that of the main clause is meant.
_OPENS_CLAUSE = frozenset({"after", "before", "by", "despite", "while", "when", "having"})
_MAIN_CLAUSE = re.compile(r"[^,;]{0,12},[AY]*(?P<who>[NX]{0,3}[HX])(?=[AB]*[FKGVN])")


def _subject_after(text: str, sentence: Sentence, figure: Figure) -> str | None:
    """Return the subject of "After suffering 40 dead, the Syrians withdrew", which the clause before it shares."""
    match = _MAIN_CLAUSE.match(sentence.tags, figure.index + 1)
    if match is None:
        return None
    first, last = sentence.tokens[match.start("who")], sentence.tokens[match.end("who") - 1]
    return None if last.word in _PRONOUNS else text[first.start : last.end]


#: The first words of a sentence that name somebody, before its verb.
_FIRST_NAME = re.compile(r"(?:[DP]D?,)?[AY]*(?P<who>[NX]*[HX])(?=A*[FKGBVN])")


def _first_subject(text: str, sentence: Sentence) -> str | None:
    """Return the subject that the sentence opens with: "The SDF" of "The SDF reported losing two of their own"."""
    match = _FIRST_NAME.match(sentence.tags)
    if match is None:
        return None
    return text[sentence.tokens[match.start("who")].start : sentence.tokens[match.end("who") - 1].end]


_PRONOUNS = frozenset({"they", "it", "he", "she", "we", "both", "each"})
#: Bodies of troops, which the grammar takes for things; other things lose nobody of their own.
_BODIES = frozenset(
    "army armies division divisions brigade brigades regiment regiments battalion battalions corps company units unit".split()
)
