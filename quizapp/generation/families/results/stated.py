"""Questions on the result as the infobox gives it: its line, what it says in the end, and its own term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.facts import Result
from quizapp.domain.item import ItemFormat, Skill
from quizapp.generation.families.results.box_fields import WHO_WON, is_of_result, value_of
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.wording import capital, is_plural, lower_first

#: So many questions of one form are enough for one article.
_MOST = 3

#: "A captured X, before X was recaptured by B": the first half active, the second passive.
_HALVES = re.compile(r"^(?P<first>.+?), (?:before|until) (?P<second>.+)$")
_PASSIVE = re.compile(r"^(?P<what>they|it|the \w+) (?P<verb>was|were) (?P<deed>\w+ed) by (?P<who>(?:the )?[\w' -]+)$")
_ACTIVE = re.compile(
    r"^(?P<who>(?:The|An?)? ?[\w' -]+?) (?:initially |first )?(?P<deed>(?:re)?(?:captured|seized|took|occupied)) "
    r"(?P<what>[\w' -]+)$"
)
#: "An Army counter-attack": the attack of somebody.
_ATTACK = re.compile(r"^an? (?P<who>[A-Z][\w' -]*?) (?:counter-?)?(?:attack|offensive|assault|advance)$")
_ARTICLES = re.compile(r"^(?:an? |the )?(?:additional )?")
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

#: "Decisive A victory": how a result is qualified, and what it is.
_TERM = re.compile(
    r"(?i)^(?P<grade>decisive|major|strategic|tactical|pyrrhic|partial|minor)\s+(?P<rest>.+?\s+"
    r"(?:victory|defeat|withdrawal|retreat|success))$"
)
#: A term, or how it ended for somebody: a second one in the field makes the first half of the result only.
_JUDGED = re.compile(
    r"(?i)\b(?:decisive|major|strategic\w*|tactical\w*|pyrrhic|partial\w*|minor|victor(?:y|ies)|defeats?|success(?:es)?|"
    r"inconclusive|indecisive|stalemate|draw)\b"
)
#: What everybody takes a victory for.
_USUAL = "decisive"
#: How a result can be qualified; each has the same shape as the others.
_GRADES = ("Decisive", "Major", "Strategic", "Tactical", "Pyrrhic", "Partial", "Minor")


@dataclass(frozen=True, slots=True)
class Turn:
    """A line of the infobox by which one side took something and another took it back."""

    result: Result
    #: The first half as it stands, its subject, and what was taken.
    first: str
    taker: str
    what: str
    #: Who took it back, with the verb of the second half, and this half as it stands.
    retaker: str
    deed: str
    second: str


def _turns(subject: Subject) -> Iterator[Turn]:
    for result in subject.sheet.results:
        halves = _HALVES.match(result.text)
        passive = _PASSIVE.match(halves["second"]) if halves else None
        active = _ACTIVE.match(halves["first"]) if halves else None
        if active and passive:
            yield Turn(
                result, active.group(0), active["who"], active["what"], passive["who"], passive["deed"], passive.group(0)
            )


def result_turned(subject: Subject) -> Proposals:
    """Ask what became of what a side had taken, as the line goes on in the infobox."""
    return Proposals(tuple(sketch for turn in _turns(subject) if (sketch := _afterwards(turn)) is not None)[:_MOST])


def _afterwards(turn: Turn) -> Sketch | None:
    taker = lower_first(turn.taker)
    attack = _ATTACK.match(taker)
    rival = f"the {attack['who']}" if attack else taker
    if not rival.startswith("the ") and rival[:1].islower():
        return None
    what = _ARTICLES.sub("", turn.what)
    them = "them" if is_plural(what) or what.endswith("s") else "it"
    proof = turn.result.evidence
    key = Choice(f"{capital(turn.retaker)} {turn.deed} {them}.", f"The line goes on: “{turn.second}”.", proof)
    pool = (
        Choice(f"{capital(rival)} held {them} to the end.", f"The line names {turn.retaker} for taking {them} back.", proof),
        Choice(
            f"{capital(turn.retaker)} failed to retake {them}.", f"The line says that {turn.retaker} {turn.deed} {them}.", proof
        ),
        Choice(f"Both sides held a part of {them}.", f"The line gives all of {them} to {turn.retaker} in the end.", proof),
    )
    return Sketch(
        "results: what became of it",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        "results.turned",
        f"The infobox says of the result: “{turn.first} …”. What does it say became of the {what} afterwards?",
        (key,),
        pool,
        f"The line goes on: “{turn.second}”.",
        proof,
        (turn.result.id,),
        0.4,
        excludes=frozenset({f"result {turn.result.id}"}),
        place=proof[0].start,
        rank=1,
    )


def result_line(subject: Subject) -> Proposals:
    """Ask for the line that the infobox gives; the others exchange who took and who took back, or the number."""
    return Proposals(tuple(sketch for turn in _turns(subject) if (sketch := _line(turn)) is not None)[:_MOST])


def _line(turn: Turn) -> Sketch | None:
    text, proof = turn.result.text, turn.result.evidence
    number = next((word for word in _NUMBERS if re.search(rf"\b{word}\b", text)), None)
    if number is None or not text.endswith(turn.retaker):
        return None
    swapped = f"{capital(turn.retaker)}{text[len(turn.taker) : -len(turn.retaker)]}{lower_first(turn.taker)}"
    other = _NUMBERS[(_NUMBERS.index(number) + 1) % len(_NUMBERS)]
    said = f"The line has {lower_first(turn.taker)} first, {turn.retaker} second, and the number {number}."
    pool = (
        Choice(swapped, "This exchanges the side that took and the side that took back.", proof),
        Choice(text.replace(number, other, 1), f"The line in the infobox has “{number}”, not “{other}”.", proof),
        Choice(swapped.replace(number, other, 1), "This exchanges the two sides and changes the number.", proof),
    )
    return Sketch(
        "results: the article's terms",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        "results.line",
        "Which sentence gives the result as the infobox has it?",
        (Choice(text, said, proof),),
        pool,
        said,
        proof,
        (turn.result.id,),
        0.5,
        excludes=frozenset({f"result {turn.result.id}"}),
        place=proof[0].start,
        rank=1,
    )


def result_term(subject: Subject) -> Proposals:
    """Ask which words the infobox uses for the result; the others qualify the same result in another way.

    A result without such a word is not asked for: every other term would hold it or stand out. Nor is a decisive one, which
    everybody would take for what a victory is, nor one of which the field has two: then both would be the result.
    """
    sketches = []
    for result in subject.sheet.results[:1]:
        found = _TERM.match(result.text)
        if found is None or found["grade"].lower() == _USUAL or not is_of_result(subject, result):
            continue
        if len(_JUDGED.findall(value_of(subject, result))) > len(_JUDGED.findall(result.text)):
            continue
        grade, rest = found["grade"].lower(), found["rest"]
        sketches.append(
            Sketch(
                "results: the article's terms",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "results.term",
                "With which term does the infobox describe the result?",
                (Choice(capital(result.text), f"The line “Result” has the word “{grade}”.", result.evidence),),
                tuple(
                    Choice(f"{other} {rest}", f"The infobox has “{grade}”, not “{other.lower()}”.", result.evidence)
                    for other in _GRADES
                    if other.lower() != grade
                ),
                f"The line “Result” has “{result.text}”.",
                result.evidence,
                (result.id,),
                0.35,
                excludes=frozenset({f"result {result.id}", WHO_WON}),
                place=result.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches))


RULES = (
    Rule("results.line", "the line in the infobox", "Which sentence gives the result as the infobox has it?", result_line),
    Rule(
        "results.turned",
        "what became of it",
        "The infobox says of the result: “…”. What does it say became of the villages afterwards?",
        result_turned,
    ),
    Rule("results.term", "the article's terms", "With which term does the infobox describe the result?", result_term),
)
