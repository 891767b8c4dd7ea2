"""Questions on commanders: description and post. Their sides are ``commander_sides``', what became of them ``fates``'."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.actors.commanding import chiefs_of, commanders_of, enough, is_long, leads_all
from quizapp.generation.families.actors.elsewhere import commanders_elsewhere
from quizapp.generation.names.columns import shares_words, thin_out
from quizapp.generation.names.forms import Form, alike, echelon, form_of
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, with_the

#: So many questions of one rule are enough for one article, and so many wrong options make a choice.
_MOST, _WRONG = 4, 3
#: So many wrong options have a name of the key's form, or stand on the key's side.
_ALIKE = 2
_LONGEST_ROLE = 70


#: What became of somebody is no description ("exiled", "later deposed").
_FATE_WORD = re.compile(r"(?i)(?:later |then )?(?:[a-z]+ed|fled|slain)")
#: Words of a post that tell nobody apart.
_POST = re.compile(r"\b(?:commander|leader|commanding|general|chief|deputy|head|field|top|military|of|the|in|and|for|'s|’s)\b")


#: Numbers as armies write them: the Second Corps of one side is easily taken for the II Corps of the other.
_ORDINALS = {
    name: str(number)
    for number, names in enumerate(
        "i 1st first|ii 2nd second|iii 3rd third|iv 4th fourth|v 5th fifth|vi 6th sixth|vii 7th seventh|viii 8th eighth|"
        "ix 9th ninth|x 10th tenth|xi 11th eleventh|xii 12th twelfth".split("|"),
        start=1,
    )
    for name in names.split()
}


@lru_cache(maxsize=256)  # each description is compared with all others
def _telling_words(role: str) -> frozenset[str]:
    """Return the words of a description that can tell somebody apart."""
    return frozenset(_ORDINALS.get(word, word) for word in _POST.sub(" ", role.lower()).split())


def _are_alike(one: str, other: str) -> bool:
    """Tell whether two descriptions can be taken for each other: nothing but common words sets them apart."""
    a, b = _telling_words(one), _telling_words(other)
    return a <= b or b <= a


def _is_boxed(subject: Subject, actor: Actor) -> bool:
    """Tell whether the infobox lists somebody; the others are named with their post in the prose."""
    box = subject.sheet.article.infobox
    return box is not None and box.span.contains(actor.evidence[0].span)


#: A name that is a title takes an article in a sentence.
_TITLE = re.compile(r"(?:Prince|Princess|Duke|Duchess|Earl|Marquess|Marquis|Count|Viscount|Elector|Landgrave|Margrave) of ")


def _with_title(name: str) -> str:
    return f"the {name}" if _TITLE.match(name) else name


def _says(subject: Subject, actor: Actor) -> str:
    """Return what the article calls a commander: in the words of the infobox, or by the post that the prose names."""
    if not _is_boxed(subject, actor):
        return (
            f"The article names {_with_title(actor.name)} as the {actor.role}."
            if actor.role
            else "The article names no post beside this name."
        )
    if actor.role:
        return f"The infobox puts “{actor.role}” beside this name."
    return "The infobox puts nothing beside this name."


def _proof(subject: Subject, actor: Actor) -> tuple[Evidence, ...]:
    """Return the lines of the infobox, or the sentence of the prose, that name a commander."""
    sentence = None if _is_boxed(subject, actor) else subject.sheet.article.sentence_at(actor.evidence[0].start)
    return (evidence_of(subject.sheet, sentence),) if sentence else actor.evidence


def _described_people(subject: Subject) -> list[Actor]:
    """Return the commanders whose description is short, not in their name, and no other's."""
    people = [actor for actor in commanders_of(subject) if actor.role]
    return [
        one
        for one in people
        if one.role
        and not _FATE_WORD.fullmatch(one.role)
        and len(one.role) <= _LONGEST_ROLE
        and not shares_words(one.role, one.name)
        and not any(_are_alike(one.role, other.role or "") for other in people if other.id != one.id)
        and not _is_of_a_part(subject, one)
    ]


#: A unit of the prose behind one that is a part of it: "the 1st Battalion, 3rd Foot, led by Stone".
_PART = r"(?:Battalion|Company|Brigade|Regiment|Squadron|Platoon|Division|Corps|Battery|Troop), (?:the )?"


#: "A raid from the second line, led by Stone": he may have led the raid.
_OF = r"(?:from|of|in|by|with|against|to|behind|near|on)"


def _is_of_a_part(subject: Subject, actor: Actor) -> bool:
    """Tell whether the prose names the unit of a post only behind a part of it, or a deed of it, whose post it is."""
    if _is_boxed(subject, actor):
        return False
    unit = (actor.role or "").partition(" of ")[2].removeprefix("the ")
    sentence = subject.sheet.article.sentence_at(actor.evidence[0].start)
    if not unit or sentence is None:
        return False
    behind = rf"\b{_OF} (?:[\w'’-]+ ){{0,4}}{re.escape(unit)}, (?:led|commanded|headed) by" if unit.islower() else ""
    told = sentence.of(subject.text)
    return bool(re.search(_PART + re.escape(unit), told) or (behind and re.search(behind, told)))


#: Words for the people of a state in a description.
_NATION = re.compile(r"\b[A-Z][a-z]+(?:ian|ish|ese)s?\b")


def _is_the_only_one_of(subject: Subject, key: Actor, wrong: Sequence[Actor]) -> bool:
    """Tell whether a description names one of several states or peoples of a side, and nothing else ties an option to it."""
    told = key.role or ""
    allies = [one for one in subject.names.groups if one.kind is ActorKind.PARTY and one.side == key.side]
    named = [one for one in allies if any(shares_words(told, name) for name in (one.name, *one.aliases, *one.adjectives))]
    nations = set(_NATION.findall(told))
    if not nations and not (named and len(allies) > len(named)):
        return False
    words = {word for one in named for name in (one.name, *one.adjectives) for word in name.split()} | nations
    form = form_of(key.name)
    return not any(
        (one.role and not words.isdisjoint(one.role.split())) or (form is not Form.PLAIN and form_of(one.name) is form)
        for one in wrong
    )


def role(subject: Subject) -> Proposals:
    """Ask whom the infobox describes by certain words, among commanders of the same side."""
    people = commanders_of(subject)
    known, chiefs = leads_all(subject, people), chiefs_of(people)
    people = [one for one in people if one.name not in known]
    cases = []
    for key in _described_people(subject):
        wrong = [one for one in people if one.id != key.id and not (one.role and _are_alike(one.role, key.role or ""))]
        same = alike(key.name, (one for one in wrong if one.side == key.side))
        rest = [one for one in wrong if one not in same]
        if is_long(subject) and not any(one.role for one in same):
            continue  # in a long war the others are its statesmen
        if key.name in known or _is_the_only_one_of(subject, key, same) or _tells_nothing(key, chiefs):
            continue
        if _is_boxed(subject, key) and len(same) >= _ALIKE and len(wrong) >= _WRONG:
            cases.append((key, same if len(same) >= _WRONG else [*same, *rest[: _WRONG - len(same)]]))
    return Proposals(tuple(_described(subject, *case, number) for number, case in enumerate(thin_out(cases, _MOST))))


#: Who leads a movement or a government is known by its name alone; initials alone tell a reader nothing.
_LEADS, _INITIALS = re.compile(r"(?i)\b(?:leader|caliph|emir of ISIL|head|chief) of\b"), re.compile(r"[A-Z]{3,}")
_GOVERNS = re.compile(
    r"(?i)\b(?:president|prime minister|minister of (?:defen[cs]e|war)|king|emperor|supreme leader|secretary[ -]general)\b"
)


def _tells_nothing(key: Actor, chiefs: Set[str]) -> bool:
    """Tell whether a description is one of government, of the first of a column as its leader, or of initials alone."""
    told = key.role or ""
    return bool(_GOVERNS.search(told) or _INITIALS.fullmatch(told) or (key.name in chiefs and _LEADS.search(told)))


#: A post is what somebody is described as; the name of a unit only stands beside somebody.
_ROLE_STEMS = ("Whom does the infobox describe as “{}”?", "Beside which of these names does the infobox put “{}”?")


def _described(subject: Subject, key: Actor, wrong: Sequence[Actor], number: int) -> Sketch:
    variant = 1 if echelon(key.role or "") is not None else number % len(_ROLE_STEMS)
    return Sketch(
        "actors: who led whom",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        f"actors.commander.role.{'ab'[variant]}",
        _ROLE_STEMS[variant].format(key.role),
        (Choice(key.name, _says(subject, key), _proof(subject, key)),),
        tuple(Choice(one.name, _says(subject, one), _proof(subject, one)) for one in wrong),
        _says(subject, key),
        _proof(subject, key),
        (key.id,),
        0.35,
        excludes=frozenset({f"commander {key.name}"}),
        place=key.evidence[0].start,
        rank=2,
    )


def post(subject: Subject) -> Proposals:
    """Ask whom the prose names in command of something, where no infobox lists the commanders."""
    people = [actor for actor in _described_people(subject) if not _is_boxed(subject, actor)]
    cases = []
    for key in people:
        wrong = enough(key, [one for one in people if one.id != key.id])
        if wrong:
            cases.append((key, wrong))
    return Proposals(tuple(_in_command(subject, *case) for case in thin_out(cases, _MOST)))


def _in_command(subject: Subject, key: Actor, wrong: Sequence[Actor]) -> Sketch:
    proof = _proof(subject, key)
    return Sketch(
        "actors: who led whom",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.commander.post",
        f"Whom does the article name as the {key.role}?",
        (Choice(key.name, _says(subject, key), proof),),
        tuple(Choice(one.name, _says(subject, one), _proof(subject, one)) for one in wrong),
        _says(subject, key),
        proof,
        (key.id,),
        0.4,
        excludes=frozenset({f"commander {key.name}"}),
        place=key.evidence[0].start,
        rank=2,
    )


#: A match of commanders and posts has so many pairs.
_FEWEST, _PAIRS = 3, 4


def posts(subject: Subject) -> Proposals:
    """Match commanders to the posts that the article gives them, with one post left over where there are enough."""
    # Who governs a state is known without the article.
    people = [one for one in _described_people(subject) if not _GOVERNS.search(one.role or "")]
    forms = {form_of(one.name) for one in people}
    chosen, spare = people[:_PAIRS], people[_PAIRS : _PAIRS + 1]
    if len(people) < _FEWEST or len(forms) > 1:
        return Proposals()
    left = " One of them is left over." if spare else ""
    sketch = Sketch(
        "actors: who led whom",
        Skill.ACTORS,
        ItemFormat.MATCH,
        "actors.commander.posts",
        f"Match each commander to the post or description that the article gives.{left}",
        rationale="The article has each of these descriptions beside one name.",
        evidence=tuple(one for actor in chosen for one in _proof(subject, actor)),
        facts=tuple(actor.id for actor in chosen),
        difficulty=0.45,
        pairs=tuple(
            (
                Choice(one.name, _says(subject, one), _proof(subject, one)),
                Choice(capital(one.role or ""), f"The article says so of {_with_title(one.name)}.", _proof(subject, one)),
            )
            for one in chosen
        ),
        pool=tuple(
            Choice(capital(one.role or ""), f"The article says so of {_with_title(one.name)}.", _proof(subject, one))
            for one in spare
        ),
        excludes=frozenset(f"commander {one.name}" for one in people),
        place=chosen[0].evidence[0].start,
        rank=2,
    )
    return Proposals((sketch,))


def named_here(subject: Subject) -> Proposals:
    """Ask whom the infobox lists for a party, where the other columns have too few commanders for wrong options."""
    people = [actor for actor in commanders_of(subject) if actor.side is not None]
    parties = [actor for actor in subject.names.groups if actor.kind is ActorKind.PARTY]
    cases = []
    for key in people if subject.others else ():
        party = next((one for one in parties if one.side == key.side and not shares_words(one.name, key.name)), None)
        if party is None or sum(actor.side != key.side for actor in people) >= _WRONG:
            continue
        pool = commanders_elsewhere(subject, party, key)
        same = [one for one in pool if form_of(one.text) is form_of(key.name)]
        if len(same) >= _WRONG:
            cases.append((key, party, same))
    return Proposals(tuple(_named(subject, *case) for case in thin_out(cases, 2)))


def _named(subject: Subject, key: Actor, party: Actor, pool: Sequence[Choice]) -> Sketch:
    name = with_the(party.name, subject.text)
    said = f"The infobox lists {key.name} in the column of {name}."
    return Sketch(
        "actors: who led whom",
        Skill.ACTORS,
        ItemFormat.SINGLE,
        "actors.commander.named",
        f"Whom does the infobox list as a commander on the side of {name}?",
        (Choice(key.name, said, key.evidence),),
        tuple(pool),
        said,
        (*key.evidence, *party.evidence),
        (key.id, party.id),
        0.4,
        excludes=frozenset({f"commander {key.name}"}),
        place=key.evidence[0].start,
        rank=2,
    )


RULES = (
    Rule(
        "actors.commander.named",
        "who commanded, beside commanders of other articles",
        "Whom does the infobox list as a commander on the side of …?",
        named_here,
    ),
    Rule("actors.commander.role", "a commander's role", "Whom does the infobox describe as “…”?", role),
    Rule("actors.commander.post", "who held a post", "Whom does the article name as the commander of …?", post),
    Rule(
        "actors.commander.posts",
        "commanders and their posts",
        "Match each commander to the post or description that the article gives.",
        posts,
    ),
)
