"""Names from other imported articles, as wrong options where an article has too few of its own.

Only names that this article cannot mean; what is asked with them belongs to the families.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.domain.facts import Actor, ActorKind, FactSheet
from quizapp.domain.option_reading import fold_option
from quizapp.generation.chronology.worth import main_window
from quizapp.generation.sketch import Choice, Subject


def commanders_elsewhere(subject: Subject, party: Actor, key: Actor) -> list[Choice]:
    """Return commanders of ``party`` whom articles on other times list, and whom this article does not name.

    They have no evidence: this article proves nothing about them but that it does not name them.
    """
    names = {fold_option(name) for name in (party.name, *party.aliases)}
    here = fold_option(subject.text)
    found: dict[str, Choice] = {}
    for other in subject.others:
        if not other.article.title or not _is_apart(subject.sheet, other):
            continue
        for person in _of_party(other, names):
            if not _may_be_meant(person.name, here, key.name):
                reason = f"This article does not name this commander, who is listed for “{other.article.title}”."
                found.setdefault(fold_option(person.name), Choice(person.name, reason))
    return list(found.values())


def _is_apart(sheet: FactSheet, other: FactSheet) -> bool:
    """Tell whether two articles are surely of different times: both say when, and neither reaches into the other."""
    one, two = main_window(sheet), main_window(other)
    if one is None or two is None or not (one.start and one.end and two.start and two.end):
        return False
    return one.end.last_day < two.start.first_day or two.end.last_day < one.start.first_day


def _of_party(sheet: FactSheet, names: set[str]) -> Iterator[Actor]:
    parties = [actor for actor in sheet.actors if actor.kind is ActorKind.PARTY]
    sides = {actor.side for actor in parties if names & {fold_option(name) for name in (actor.name, *actor.aliases)}}
    for actor in sheet.actors:
        if actor.kind is ActorKind.COMMANDER and actor.side in sides and actor.side is not None:
            yield actor


def _may_be_meant(name: str, here: str, key: str) -> bool:
    """Tell whether a name, or another spelling of its last part, stands in the article or is the key's."""
    if not re.fullmatch(r"[^\d()\[\]{}|*:;,]{4,45}", name):
        return True
    last = fold_option(name).split()[-1]
    return last[:5] in here or last[:3] == fold_option(key).split()[-1][:3]
