"""Questions on marks beside the names of commanders: who fell, was captured or wounded, as the infobox marks it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.facts import Actor, Fate
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.families.actors.commanding import chiefs_of, commanders_of, enough, is_long, leads_all
from quizapp.generation.names.forms import alike
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject

#: So many wrong options make a choice; in a long war, whose commanders are known, so many stand on the key's side.
_WRONG, _ALIKE = 3, 2
_MARKS = {
    Fate.KILLED: "killed in action",
    Fate.CAPTURED: "captured",
    Fate.WOUNDED: "wounded",
    Fate.MISSING: "missing",
    Fate.DIED_OF_WOUNDS: "dead of wounds",
    Fate.EXECUTED: "executed",
    Fate.SURRENDERED: "surrendered",
}
#: What a missing mark of another kind does not prove.
_SPARED = {Fate.WOUNDED: "was unhurt", Fate.CAPTURED: "stayed free", Fate.SURRENDERED: "stayed free", Fate.MISSING: "was found"}


def fate(subject: Subject) -> Proposals:
    """Ask which commander carries a mark (killed in action, captured), and which carries none."""
    everybody = commanders_of(subject)
    known = leads_all(subject, everybody)
    people = [one for one in everybody if one.name not in known and not _is_doubtful(subject, one)]
    least = _ALIKE if is_long(subject) else 1
    sketches = [sketch for kind in _MARKS for sketch in _fates(people, kind, least)]
    return Proposals(tuple(sketches[:6]))


#: A cross behind a name says that somebody died; beside letters that say who fell, it may say that others did not.
_CROSS, _LETTERS = re.compile(r"\s*\(?[†✝]"), re.compile(r"\bKIA\b|(?<=[a-z])KIA\b")


def _is_doubtful(subject: Subject, actor: Actor) -> bool:
    box = subject.sheet.article.infobox
    return (
        actor.fate is Fate.KILLED
        and box is not None
        and bool(_CROSS.match(subject.text, actor.evidence[0].end))
        and bool(_LETTERS.search(box.span.of(subject.text)))
    )


def _fates(people: Sequence[Actor], kind: Fate, least: int) -> list[Sketch]:
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
        wrong = _beside(key, without, least)
        if wrong:
            sketches.append(_fate(kind, f"marked.{variant}", asked, [key], wrong))
    sides = {actor.side for actor in marked}
    own = [actor for actor in without if actor.side in sides]
    others = own if len(own) >= _WRONG else without
    if len(marked) >= 2 and len(own) >= least and len(others) >= _WRONG:
        sketches.append(_fate(kind, "all-marked", f"{stem} Choose all that apply.", marked, others, ItemFormat.MULTIPLE))
    chiefs = chiefs_of(people)
    unmarked = [actor for actor in without if actor.fate is None and actor.name not in chiefs]
    cases = ((actor, enough(actor, [one for one in marked if one.side == actor.side], 1)) for actor in unmarked)
    plain = next(((actor, wrong) for actor, wrong in cases if wrong), None)
    if plain is not None:
        asked = f"Beside which of these names does the infobox put **no** mark that the commander was {words}?"
        sketches.append(_fate(kind, "unmarked", asked, [plain[0]], plain[1]))
    return sketches


def _beside(key: Actor, without: Sequence[Actor], least: int) -> list[Actor]:
    """Return wrong options, those of the key's own side first: at least ``least``; one has a name of its form."""
    own = [actor for actor in without if actor.side == key.side]
    wrong = [*alike(key.name, own), *own, *alike(key.name, without), *without]
    wrong = list({actor.id: actor for actor in wrong}.values())[: max(_WRONG, len(own))]
    return wrong if len(own) >= least and len(wrong) >= _WRONG and alike(key.name, wrong) else []


def _mark_of(actor: Actor) -> Choice:
    reason = (
        f"The list of commanders marks this name as {_MARKS[actor.fate]}."
        if actor.fate
        else "The infobox lists this commander without such a mark."
    )
    return Choice(actor.name, reason, actor.evidence)


def _fate(
    kind: Fate, pattern: str, stem: str, keys: Sequence[Actor], wrong: Sequence[Actor], form: ItemFormat = ItemFormat.SINGLE
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
        f"A mark beside a name says so; a missing mark does not prove that somebody {_SPARED.get(kind, 'lived')}.",
        tuple(one for key in shown for one in key.evidence),
        (keys[0].id,),
        0.3,
        excludes=frozenset({"fate of commanders"}),
        place=keys[0].evidence[0].start,
        rank=2,
    )


RULES = (Rule("actors.fate", "marks of fate", "Which of these commanders does the infobox mark as killed in action?", fate),)
