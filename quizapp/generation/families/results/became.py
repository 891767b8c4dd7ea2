"""Questions on what was done on a day: who took, held or left a place, beside the other side and the contrary.

The event keeps the article's words; its contraries are ``counterparts``'. Lines of the infobox are ``lines``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.evidence import Evidence
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, holds_any, whole_words
from quizapp.generation.chronology.date_options import how_hard, proof_of
from quizapp.generation.chronology.events import Event, evidence_of, worthiest
from quizapp.generation.families.passages.cues.spoils import GRASPED
from quizapp.generation.families.results.counterparts import TOLD_SEEDS, Contraries, contraries_of, without_tail
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.names.columns import thin_out
from quizapp.generation.names.sites import BEHIND, KIND, NAME, is_facility, is_site
from quizapp.generation.periods import during
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject, sentences_of
from quizapp.generation.wording import capital, takes_the

#: A statement has so many words at most, and a name or a number behind its verb by which it is known.
_LONGEST = 20
_NAMED = re.compile(r"(?<=[ -])[A-Z][\w’'-]+|\d")
#: What is only told, or was not carried through.
_LOOSE = whole_words(
    r"report\w* claim\w* said stated alleged\w* announc\w* according declared nearly almost attempt\w* tried".split()
)
_STEMS = ("What happened {}, as the article tells it?", "Which of these does the article date to {}?")


def _cases(subject: Subject) -> tuple[tuple[Event, Contraries], ...]:
    return tuple(_told(subject))


def _told(subject: Subject) -> Iterator[tuple[Event, Contraries]]:
    """Yield the dated events with contraries that no other event comes near."""
    for event in subject.chronology.events:
        if not holds_any(event.text, TOLD_SEEDS) or not event.fact.window.is_known or _LOOSE.search(event.text):
            continue
        text = _deed(event)
        if len(text.split()) > _LONGEST:
            continue
        found = contraries_of(subject, text)
        if (
            found is not None
            and not _lacks_the(subject, found.who)
            and _NAMED.search(text.removeprefix(found.who))
            and not _comes_back(subject, event, found)
        ):
            yield event, found


def _lacks_the(subject: Subject, who: str) -> bool:
    """Tell whether a side stands without the article that the text gives its letters elsewhere: "NL took Tarn"."""
    return who.isupper() and takes_the(who, subject.text)


def _deed(event: Event) -> str:
    return without_tail(event.text.replace(" had ", " ", 1))


def _comes_back(subject: Subject, event: Event, found: Contraries) -> bool:
    """Tell whether another event of that time names the same place, so that a contrary may hold of it."""
    names = set(_NAMED.findall(event.text.removeprefix(found.who)))
    return any(
        other is not event
        and other.first <= event.last
        and event.first <= other.last
        and names & set(_NAMED.findall(other.text))
        for other in subject.chronology.events
    )


#: So many deeds, all against one opponent, show who came to take: then nobody need read who did one of them.
_ONE_SIDED = 3
_MEN = re.compile(r"^[Tt]he | (?:forces|troops|army|fighters|militants)$")


def _is_one_sided(subject: Subject) -> bool:
    """Tell whether all deeds that could be asked for are done against one side; to be read ``once``."""
    found = [one for _, one in subject.once(_cases)] + [told.found for told in subject.once(_undated)]
    return len(found) >= _ONE_SIDED and len({_MEN.sub("", one.other) for one in found}) == 1


def what_became(subject: Subject) -> Proposals:
    """Ask what was done on a day, by whom, and whether it succeeded."""
    if subject.once(_is_one_sided):
        return Proposals()
    cases = dict(subject.once(_cases))
    chosen = worthiest(list(cases), subject.most)
    return Proposals(tuple(_sketch(subject, event, cases[event], number) for number, event in enumerate(chosen)))


def _sketch(subject: Subject, event: Event, found: Contraries, number: int) -> Sketch:
    proof = proof_of(subject, event)
    point = event.point
    variant = number % len(_STEMS) if point is not None else 0
    when = point.in_words() if variant and point is not None else during(event.fact.window)
    said = _names_the_doer(found)
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        f"results.became.{'ab'[variant]}",
        _STEMS[variant].format(when),
        (Choice(_deed(event), said, proof),),
        _wrong(found, proof),
        said,
        proof,
        (event.fact.id,),
        how_hard(event, 0.4),
        excludes=frozenset({event.mark, f"deed of {event.fact.id}"}),
        place=event.place,
        rank=1,
    )


#: Pieces of the verbs of which a sentence with a deed has one, and those of what was only told or meant.
_SEEDS = tuple(
    (
        "captured|seized|retook|liberated|besieged|repelled|entered|secured|regained|surrounded|cleared|occupied|crossed|"
        "conquered|retained|withdrew|retreated|encircled|took control|unable to |failed to "
    ).split("|")
)
_OPENING = re.compile(r"^(?:[A-Z][^,;]{2,60}, )")
#: A clause ends at a comma before a small letter, or at a semicolon or colon.
_CLAUSE = re.compile(r",(?= (?!and\b)[a-z])|[;:.]$|[;:] ")
_BRACKETS = re.compile(r" ?\([^()]*\)")
_MARKS = re.compile(r"[\"“”«»\[\]{}|]")
#: What only the sentence before explains, or what did not come about.
_LEANS = whole_words(
    "they it he she this these those another more also again same would could if not never but however although though meant "
    "planned ordered hoped".split()
)
#: Who held the place: nobody would take such a one for who took it, and all that is left is whether it was taken.
_HELD = re.compile(
    r"\b[\w’'-]+-(?:held|controlled|occupied|ruled)\b|\b(?:held|controlled|defended|garrisoned) by\b|"
    r"\bfrom (?:the )?(?:[\w’'-]+ )?(?:control|hands|government|rebels?|army|regime|militants)\b"
)
_PLACE = re.compile(rf"(?<![\w-])(?:the )?(?:(?:{KIND}|outskirts) of )?(?:the )?(?P<name>{NAME})")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence without a day of its own that tells what became of a place that no other sentence tells of."""

    sentence: Span
    deed: str
    place: str
    found: Contraries


def _undated(subject: Subject) -> tuple[Told, ...]:
    dated = {event.fact.event_span for event, _ in subject.once(_cases)}
    return tuple(
        told
        for span, words in subject.once(sentences_of)
        if span not in dated and holds_any(words, _SEEDS) and (told := _of_place(subject, span, words)) is not None
    )


def _of_place(subject: Subject, span: Span, words: str) -> Told | None:
    if _LOOSE.search(words):
        return None
    clause = _CLAUSE.split(_OPENING.sub("", _BRACKETS.sub("", words)), maxsplit=1)[0]
    deed = without_tail(capital(clause))
    if len(deed.split()) > _LONGEST or _LEANS.search(deed) or _MARKS.search(deed):
        return None
    if has_hole(deed) or is_no_english(deed):
        return None
    found = contraries_of(subject, deed)
    seat = _PLACE.search(deed, len(found.who) + 1) if found else None
    if found is None or seat is None or _lacks_the(subject, found.who) or not BEHIND.match(deed, seat.end()):
        return None
    name, title = seat["name"], subject.sheet.article.title
    if not is_site(name) or any(word in title for word in name.split()):
        return None
    if any(name in other and GRASPED.holds(other) for where, other in subject.once(sentences_of) if where != span):
        return None
    if _HELD.search(words) or any(_HELD.search(near) and name in near for _, near in subject.once(sentences_of)):
        return None
    return Told(span, deed, name, found)


def what_of_place(subject: Subject) -> Proposals:
    """Ask what became of a place, where one sentence alone tells it."""
    if subject.once(_is_one_sided):
        return Proposals()
    return Proposals(tuple(_place_sketch(subject, told) for told in thin_out(subject.once(_undated), subject.most)))


def _place_sketch(subject: Subject, told: Told) -> Sketch:
    proof = (evidence_of(subject.sheet, told.sentence),)
    dates = [one.id for one in subject.sheet.dates if one.event_span == told.sentence]
    start = told.sentence.start
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        "results.became.place",
        f"What does the article tell of {_with_its_article(told)}?",
        (Choice(told.deed, _names_the_doer(told.found), proof),),
        _wrong(told.found, proof),
        _names_the_doer(told.found),
        proof,
        (f"sentence {start}",),
        0.4,
        excludes=frozenset({f"sentence {start}", *(f"{mark} of {one}" for one in dates for mark in ("date", "deed"))}),
        place=start,
        rank=1,
    )


def _with_its_article(told: Told) -> str:
    """Return the place with "the" where the deed has it before its name, or before what describes a facility."""
    between = "(?:[a-z]+ )?" if is_facility(told.place) else ""
    has_the = re.search(rf"\bthe {between}{re.escape(told.place)}", told.deed)
    return f"the {told.place}" if has_the else told.place


def _names_the_doer(found: Contraries) -> str:
    return f"The article tells it so, and names “{found.who}” for it."


def _wrong(found: Contraries, proof: tuple[Evidence, ...]) -> tuple[Choice, ...]:
    return (
        Choice(capital(found.others_did), f"The sentence has “{found.who}” here, not “{found.other}”.", proof),
        Choice(capital(found.undone), "The sentence tells the contrary of this.", proof),
        Choice(capital(found.others_undone), f"The sentence has “{found.who}” here, and tells the contrary.", proof),
    )


RULES = (
    Rule("results.became.place", "what became of a place", "What does the article tell of Eastham?", what_of_place, grows=True),
    Rule(
        "results.became",
        "what was done on a day, and by whom",
        "What happened on 8 October 2017, as the article tells it?",
        what_became,
        grows=True,
    ),
)
