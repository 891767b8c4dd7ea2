"""Questions on commanders: description, post, and what a mark beside a name says; ``commander_sides`` are listed here too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor, ActorKind, Fate
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.actors import commander_sides
from quizapp.generation.families.actors.commanding import commanders_of, enough, is_head_of_state
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


def _says(subject: Subject, actor: Actor) -> str:
    """Return what the article calls a commander: in the words of the infobox, or by the post that the prose names."""
    if not _is_boxed(subject, actor):
        return (
            f"The article names {actor.name} as the {actor.role}."
            if actor.role
            else "The article names no post beside this name."
        )
    if actor.role:
        return f"The infobox describes this commander as “{actor.role}”."
    return "The infobox lists this commander without a description."


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
    ]


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
    cases = []
    for key in _described_people(subject):
        wrong = [one for one in people if one.id != key.id and not (one.role and _are_alike(one.role, key.role or ""))]
        same = alike(key.name, (one for one in wrong if one.side == key.side))
        rest = [one for one in wrong if one not in same]
        if is_head_of_state(subject.text, key) or _is_the_only_one_of(subject, key, same):
            continue
        if _is_boxed(subject, key) and len(same) >= _ALIKE and len(wrong) >= _WRONG:
            cases.append((key, same if len(same) >= _WRONG else [*same, *rest[: _WRONG - len(same)]]))
    return Proposals(tuple(_described(subject, *case, number) for number, case in enumerate(thin_out(cases, _MOST))))


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
    people = _described_people(subject)
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
                Choice(capital(one.role or ""), f"The article says so of {one.name}.", _proof(subject, one)),
            )
            for one in chosen
        ),
        pool=tuple(
            Choice(capital(one.role or ""), f"The article says so of {one.name}.", _proof(subject, one)) for one in spare
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


_MARKS = {
    Fate.KILLED: "killed in action",
    Fate.CAPTURED: "captured",
    Fate.WOUNDED: "wounded",
    Fate.MISSING: "missing",
    Fate.DIED_OF_WOUNDS: "dead of wounds",
    Fate.EXECUTED: "executed",
    Fate.SURRENDERED: "surrendered",
}


def fate(subject: Subject) -> Proposals:
    """Ask which commander carries a mark (killed in action, captured), and which carries none."""
    people = [one for one in commanders_of(subject) if one.fate or not is_head_of_state(subject.text, one)]
    sketches = [sketch for kind in _MARKS for sketch in _fates(people, kind)]
    return Proposals(tuple(sketches[:6]))


def _fates(people: Sequence[Actor], kind: Fate) -> list[Sketch]:
    """Return the questions on one mark: one that carries it, all that do, one that does not.

    Marked and unmarked names of one column stand together, so that the side that lost does not tell.
    """
    words = _MARKS[kind]
    marked = [actor for actor in people if actor.fate is kind]
    without = [actor for actor in people if actor.fate is not kind]
    stem = f"Which of these commanders does the infobox mark as {words}?"
    sketches = []
    beside = f"Beside which of these names does the infobox put a mark that the commander was {words}?"
    for key, (variant, asked) in zip(marked, (("a", stem), ("b", beside)), strict=False):
        beside_it = sorted(without, key=lambda actor: actor.side != key.side)
        wrong = enough(key, beside_it, 1)
        if wrong and beside_it[0].side == key.side:
            sketches.append(_fate(f"marked.{variant}", asked, [key], wrong))
    sides = {actor.side for actor in marked}
    own = [actor for actor in without if actor.side in sides]
    others = own if len(own) >= _WRONG else without
    if len(marked) >= 2 and own and len(others) >= _WRONG:
        sketches.append(_fate("all-marked", f"{stem} Choose all that apply.", marked, others, ItemFormat.MULTIPLE))
    unmarked = [actor for actor in without if actor.fate is None]
    cases = ((actor, enough(actor, [one for one in marked if one.side == actor.side], 1)) for actor in unmarked)
    plain = next(((actor, wrong) for actor, wrong in cases if wrong), None)
    if plain is not None:
        asked = f"Beside which of these names does the infobox put **no** mark that the commander was {words}?"
        sketches.append(_fate("unmarked", asked, [plain[0]], plain[1]))
    return sketches


def _mark_of(actor: Actor) -> Choice:
    reason = (
        f"The list of commanders marks this name as {_MARKS[actor.fate]}."
        if actor.fate
        else "The infobox lists this commander without such a mark."
    )
    return Choice(actor.name, reason, actor.evidence)


def _fate(
    pattern: str, stem: str, keys: Sequence[Actor], wrong: Sequence[Actor], form: ItemFormat = ItemFormat.SINGLE
) -> Sketch:
    shown = tuple(_mark_of(actor) for actor in keys)
    return Sketch(
        "actors: commander and fate",
        Skill.ACTORS,
        form,
        f"actors.fate.{pattern}",
        stem,
        shown,
        tuple(_mark_of(actor) for actor in wrong),
        "A mark beside a name says so; a missing mark does not prove that somebody lived.",
        tuple(one for key in shown for one in key.evidence),
        (keys[0].id,),
        0.3,
        excludes=frozenset({"fate of commanders"}),
        place=keys[0].evidence[0].start,
        rank=2,
    )


RULES = (
    *commander_sides.RULES,
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
    Rule("actors.fate", "marks of fate", "Which of these commanders does the infobox mark as killed in action?", fate),
)
