"""Questions on who did what, what was taken, what came of it and what followed: actors and results in the prose.

The article's own words are kept; a subject is used only where its side is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizapp.domain.facts import Actor, ActorKind
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.events import Event, evidence_of
from quizapp.generation.families.dates import how_hard, proof_of
from quizapp.generation.naming import apart, rare_words
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.statements import fault_of
from quizapp.generation.wording import capital, during, listing, lower_first, shorten, with_the

LIMIT = 5
_TAKING = re.compile(
    r"\b(?:re)?(?:captur|seiz|took|retook|tak|conquer|occupi|liberat|secur|enter|overr|advanc|withdr|retreat|repel|"
    r"repuls|regain)"
)
_GENERIC = (
    "government forces",
    "government troops",
    "rebels",
    "rebel forces",
    "opposition forces",
    "separatists",
    "militants",
    "insurgents",
)


_VERB = re.compile(
    r" (?:(?:also|reportedly|successfully|then) )?(?:[a-z]+ed(?! by\b)|took|retook|began|made|broke|had|withdrew|"
    r"lost|drove|held|left|fought|won|shot|struck|sank|sent)\b(?! by\b)"
)


def _generic_actors(subject: Subject) -> list[Actor]:
    """Return groups such as "the rebels" whose side the article's figures tell, as actors without a place in the infobox."""
    sides = subject.names.generic_sides
    found = []
    for word in _GENERIC:
        side = sides.get(word) or next((side for name, side in sides.items() if name.split()[0] == word.split()[0]), None)
        if side is not None and re.search(rf"\b{word}\b", subject.text):
            found.append(Actor(f"word {word}", f"The {word}" if word == "rebels" else capital(word), ActorKind.PARTY, side, ()))
    return found


def _one_word_a_side(actors: Sequence[Actor]) -> list[Actor]:
    """Keep one of "government forces" and "government troops": they are the same people."""
    seen: set[int | None] = set()
    kept = []
    for actor in actors:
        if actor.evidence or actor.side not in seen:
            kept.append(actor)
        if not actor.evidence:
            seen.add(actor.side)
    return kept


def _subject_of(event: Event, actors: Sequence[Actor]) -> tuple[Actor, str] | None:
    """Split "HTS launched an attack" into its actor and the rest, where the subject is one actor alone."""
    bare = re.sub(r"^[Tt]he ", "", event.statement.text)
    for actor in actors:
        for name in sorted({actor.name, *actor.aliases}, key=len, reverse=True):
            rest = bare[len(name) :]
            if bare[: len(name)].lower() == name.lower() and _VERB.match(rest):
                return actor, rest.strip()
    return None


def who_did(subject: Subject) -> Proposals:
    """Ask who did something on a day; wrong options stand on another side and are not named in the sentence."""
    sketches = []
    generic = _generic_actors(subject)
    actors = (*subject.names.groups, *generic)
    for event in subject.chronology.events:
        split = _subject_of(event, actors) if event.fact.window.is_known else None
        if split is None:
            continue
        actor, deed = split[0], re.split(r", (?=\w+ing\b|which|who|where|including)", split[1])[0]
        wrong = _not_involved(subject, event, actor, (*generic, *subject.names.groups))
        if len(wrong) < 2:
            continue
        taking = bool(_TAKING.match(deed) or _TAKING.match(deed.partition(" ")[2]))
        sketches.append(_who(subject, event, deed, actor, wrong, taking))
    return Proposals(tuple(sketches[: 2 * LIMIT]))


def _not_involved(subject: Subject, event: Event, actor: Actor, others: Sequence[Actor]) -> list[Actor]:
    """Return who stands on another side for certain and is not named, by any word, in the event's sentence."""
    names, sentence = subject.names, event.fact.event_span
    named = {name for _, name in names.mentions(sentence)}
    words = sentence.of(subject.text).lower()
    wrong = [
        other
        for other in others
        if other.side != actor.side
        and other.name not in named
        and not names.are_kin(other, actor)
        and other.name.lower() not in words
        and not any(word in words for word in rare_words(other.name))
    ]
    return apart(_one_word_a_side(wrong))


def _who(subject: Subject, event: Event, deed: str, actor: Actor, wrong: Sequence[Actor], taking: bool) -> Sketch:
    proof = proof_of(subject, event)
    reason = f"In the sentence it is {_running(subject, actor)} that {shorten(deed, 9).removesuffix(' …')}."
    listed = "The infobox lists this name on another side, and the sentence does not mention it."
    pool = (
        Choice(other.name, listed if other.evidence else "The sentence tells this of the other side.", other.evidence)
        for other in wrong
    )
    return Sketch(
        "results: who took what" if taking else "actors: who took part",
        Skill.RESULTS if taking else Skill.ACTORS,
        ItemFormat.SINGLE,
        f"deeds.who.{'taking' if taking else 'doing'}",
        f"Who {deed} {during(event.fact.window)}, as the article tells it?",
        (Choice(actor.name, reason, (*proof, *actor.evidence)),),
        tuple(pool),
        reason,
        proof,
        (event.fact.id, actor.id),
        how_hard(event, 0.35),
        excludes=frozenset({f"deed of {event.fact.id}"}),
        place=event.place,
        rank=1,
    )


def _running(subject: Subject, actor: Actor) -> str:
    """Return an actor's name as it stands inside a sentence."""
    return with_the(actor.name if actor.evidence else lower_first(actor.name), subject.text)


def named_on_day(subject: Subject) -> Proposals:
    """Ask which parties and units the article names in its account of a day."""
    names = subject.names
    sketches: list[Sketch] = []
    asked: set[frozenset[str]] = set()
    for day, ids in subject.chronology.on_day.items():
        facts = [fact for fact in subject.sheet.dates if fact.id in ids]
        exact = [fact for fact in facts if fact.window.is_one_day]
        if not exact or len(facts) > 2:
            continue
        spans = {fact.event_span for fact in facts}
        named = {name for span in spans for _, name in names.mentions(span)}
        around = " ".join(_paragraph_text(subject, span) for span in spans).lower()
        keys = [actor for actor in names.groups if actor.name in named]
        wrong = [
            actor
            for actor in names.groups
            if actor.name not in named
            and not any(word in around for word in rare_words(actor.name) or {actor.name.lower()})
            and not any(names.are_kin(actor, key) for key in keys)
        ]
        group = frozenset(actor.name for actor in keys)
        if len(keys) < 2 or len(wrong) < 2 or group in asked:
            continue
        asked.add(group)
        date = exact[0].window.start
        assert date is not None
        proof = tuple(evidence_of(subject.sheet, span) for span in sorted(spans))
        sketches.append(
            Sketch(
                "actors: who took part",
                Skill.ACTORS,
                ItemFormat.MULTIPLE,
                "deeds.named",
                f"Which of these does the article name in what it tells of {date.in_words()}? Choose all that apply.",
                tuple(
                    Choice(actor.name, f"The account of that day names {with_the(actor.name, subject.text)}.", proof)
                    for actor in keys
                ),
                tuple(
                    Choice(
                        actor.name, "The infobox lists this name; the account of that day does not mention it.", actor.evidence
                    )
                    for actor in wrong
                ),
                f"The article names {listing([with_the(actor.name, subject.text) for actor in keys[:3]])} there.",
                proof,
                tuple(fact.id for fact in facts),
                0.5,
                excludes=frozenset({f"names on {day}"}),
                place=exact[0].event_span.start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


def _paragraph_text(subject: Subject, span: Span) -> str:
    paragraph = subject.sheet.article.paragraph_at(span.start)
    return (paragraph.span if paragraph else span).of(subject.text)


_TAKEN = re.compile(
    r"\b(?:(?:re)?captured|seized|retook|took|entered|reached|(?:re)?occupied|liberated|secured|attacked|stormed|"
    r"shelled|struck|bombed|besieged|left) "
    r"(?P<what>(?:the (?:village|town|city|base|checkpoint|island|fortress|castle|port)s? of |the "
    r")?(?:[a-z]{2}-)?[A-Z][\w'’-]+(?:(?: and |, | )(?:[a-z]{2}-)?[A-Z][\w'’-]+){0,4}"
    r"(?: (?:checkpoint|village|town|city|neighbou?rhood|district|suburb|airbase|base|hospital|island|hills?|mountains?|"
    r"crossroads?|bridge|factory|castle|fortress|port|area)\b)?)"
)
_SAYS = re.compile(r"\b(?:said|stated|claimed|reported|announced|had|was|were|that)\b")
_NOT_A_PLACE = re.compile(
    r"\b(?:[A-Z]{2,}\b|[A-Z]{2,}-\w+|Army|Forces|Force|Brigade|Division|January|February|March|April|May|June|July|"
    r"August|September|October|"
    r"November|December|President|General|Russian|Syrian|German|British|Argentine|Soviet|Ukrainian|French|English|American)\b"
)


#: An event, the place that was taken in it, and the words before the place.
Taken = tuple[Event, str, str]


def _all_taken(subject: Subject) -> list[Taken]:
    taken: list[Taken] = []
    for event in subject.chronology.events:
        text = event.statement.text
        found = _TAKEN.search(text) if event.fact.window.is_known else None
        if found and not _NOT_A_PLACE.search(found.group("what") + text[found.end() :][:9]):
            taken.append((event, found.group("what"), text[: found.start("what")].strip()))
    return taken


def what_was_taken(subject: Subject) -> Proposals:
    """Which place did a side take on a day? The others were taken, reached or attacked on other days."""
    taken = _all_taken(subject)
    sketches = []
    for event, what, before in taken:
        pool = list(_taken_otherwise(subject, event, what, taken))
        if len(pool) < 2 or len(before.split()) < 2 or " and " in before or _SAYS.search(before):
            continue
        verb = before.split()[-1]
        who = lower_first(before[: -len(verb)].strip())
        if len(who.split()) > 8 or fault_of(f"{capital(who)} {verb} {what} today"):
            continue
        key = Choice(_one_place(what), f"The article says that {who} {verb} {what}.", proof_of(subject, event))
        sketches.append(
            Sketch(
                "results: who took what",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "deeds.place",
                f"Which of these places does the article say that {who} {verb} {during(event.fact.window)}?",
                (key,),
                tuple(pool),
                key.rationale,
                proof_of(subject, event),
                (event.fact.id,),
                how_hard(event, 0.4),
                excludes=frozenset({f"deed of {event.fact.id}"}),
                place=event.place,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:4]))


def _proper(text: str) -> set[str]:
    return set(re.findall(r"[A-Z][\w'’-]+", text))


def _taken_otherwise(subject: Subject, event: Event, what: str, taken: Sequence[Taken]) -> Iterator[Choice]:
    """Places that were taken on another day."""
    sentence = event.fact.event_span.of(subject.text)
    for other, words, _ in taken:
        place = _one_place(words)
        apart_in_time = event.day is not None and other.day is not None and other.day != event.day
        if apart_in_time and place not in sentence and not _proper(place) & _proper(what):
            reason = f"The article tells this of another time: {during(other.fact.window)}."
            yield Choice(place, reason, proof_of(subject, other))


def _one_place(what: str) -> str:
    """Return the first place of "the villages of A and B"."""
    return re.split(r" and |, ", re.sub(r"^the \w+ of |^the ", "", what))[0]


RULES = (
    Rule(
        "deeds.who",
        "who did it",
        "Who launched an attack northeast of Hama on 6 October 2017, as the article tells it?",
        who_did,
    ),
    Rule("deeds.named", "who is named on a day", "Which of these does the article name in what it tells of …?", named_on_day),
    Rule(
        "deeds.place", "what was taken", "What does the article say that the rebels captured on 8 October 2017?", what_was_taken
    ),
)
