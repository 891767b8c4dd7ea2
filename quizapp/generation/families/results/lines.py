"""Questions on single lines of the infobox on the result: who did what, beside the other side and the contrary.

Which lines have contraries, and which, is ``counterparts``'; lines of one half that the next half takes back are ``stated``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quizapp.domain.facts import Result
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.results.box_fields import WHO_WON, is_of_result, title_of
from quizapp.generation.families.results.counterparts import Contraries, contraries_of
from quizapp.generation.families.results.place_gaps import all_sites
from quizapp.generation.names.columns import thin_out
from quizapp.generation.names.sites import KIND, NAME, are_alike, is_country, is_facility, is_site
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject

#: So many lines of one infobox are asked for.
_MOST = 3
#: Longer lines are too much to compare four times.
_LONGEST = 110
#: So many wrong places make a choice, out of so many; a shorter name is an abbreviation.
_WRONG, _POOL, _SHORT = 3, 6, 4
_STEMS = ("Which of these does the infobox give as part of the result?", "How does the infobox put this part of the result?")
_OF_PLACE = "What does the infobox say of {} where it gives the result?"
#: ... of a line that stands in another field.
_UNDER = "Which of these does the infobox give under “{}”?"
_SEAT = re.compile(rf"(?:captures?|captured|retains?|in|near|from|enters?|of|on|reach(?:es)?) (?:the )?(?P<name>{NAME})")
_SORT = re.compile(rf"(?:{KIND}|provinces?|governorate|region|county)")
_CAPITALS = re.compile(r"(?<![\w-])[A-Z][\w’'-]{2,}")
_TAKEN = re.compile(
    r"\b(?:(?:re)?captured?s?|seize[sd]?|retain(?:s|ed)?|gain(?:s|ed)?|liberate[sd]?|occup(?:y|ies|ied)|loses?|lost) "
    rf"(?:the )?(?:{KIND} of )?(?P<name>{NAME})(?=$|,| and | from | in | on | by )"
)


def _lines(subject: Subject) -> Iterator[tuple[Result, Contraries]]:
    """Yield the lines with contraries of which none stands in the infobox as well."""
    given = {result.text.lower() for result in subject.sheet.results}
    for result in subject.sheet.results:
        found = contraries_of(subject, result.text) if len(result.text) <= _LONGEST else None
        if found is None or _is_of_the_title(result.text.removeprefix(found.who), subject.sheet.article.title):
            continue
        if given.isdisjoint(one.lower() for one in (found.others_did, found.undone, found.others_undone)):
            yield result, found


def _is_of_the_title(told: str, title: str) -> bool:
    """Tell whether a line only says what became of the place in the title, as the whole article does."""
    names = _CAPITALS.findall(told)
    return bool(names) and all(name in title or _SORT.fullmatch(name.lower()) for name in names)


def result_in_box(subject: Subject) -> Proposals:
    """Ask which line stands under the result, among those of the other side and of the contrary."""
    lines = thin_out(list(_lines(subject)), _MOST)
    return Proposals(tuple(_sketch(subject, result, found, number) for number, (result, found) in enumerate(lines)))


def _asked(subject: Subject, result: Result, number: int) -> tuple[str, str]:
    """Return the stem and the mark of its wording: by a place where the line names one that is not the article's own."""
    if not is_of_result(subject, result):
        return _UNDER.format(title_of(subject, result)), "a"
    seat = _SEAT.search(result.text)
    title = subject.sheet.article.title
    others = [one.text for one in subject.sheet.results if one is not result]
    if seat and number and is_site(seat["name"]) and seat["name"] not in title and seat["name"] not in " ".join(others):
        return _OF_PLACE.format(seat["name"]), "place"
    variant = number % len(_STEMS)
    return _STEMS[variant], "ab"[variant]


def _sketch(subject: Subject, result: Result, found: Contraries, number: int) -> Sketch:
    stem, mark = _asked(subject, result, number)
    proof = result.evidence
    said = f"The line stands so under “{title_of(subject, result)}”."
    other = f"The line has “{found.who}” here, not “{found.other}”."
    return Sketch(
        "results: the article's terms",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        f"results.box.{mark}",
        stem,
        (Choice(result.text, said, proof),),
        (
            Choice(found.others_did, other, proof),
            Choice(found.undone, "The line tells the contrary of this.", proof),
            Choice(found.others_undone, f"The line has “{found.who}” here, and tells the contrary.", proof),
        ),
        said,
        proof,
        (result.id,),
        0.35,
        excludes=frozenset({f"result {result.id}", WHO_WON}),
        place=proof[0].start,
        rank=1,
    )


def _places(subject: Subject) -> Iterator[tuple[Result, str, list[tuple[str, Span]]]]:
    """Yield the lines that name a place which is not the article's own, with places of the prose that no line names."""
    box = subject.sheet.article.infobox
    own = f"{subject.sheet.article.title} {box.span.of(subject.text) if box else ''}".lower()
    lines = [one for one in subject.sheet.results if len(one.text) <= _LONGEST]
    sites: list[tuple[str, Span]] | None = None
    for result in lines:
        seat = _TAKEN.search(result.text)
        name = seat["name"] if seat else ""
        if not name or not is_site(name) or own.count(name.lower()) > 1 or is_country(name, subject.text):
            continue
        if sites is None:
            sites = [(re.sub(rf" {KIND}$", "", one), span) for one, span in subject.once(all_sites).items()]
        wrong: list[tuple[str, Span]] = []
        for other, span in sites:
            taken = (name, *(one for one, _ in wrong))
            if other.lower() in own or len(other) < _SHORT or is_facility(other) is not is_facility(name):
                continue
            if not any(are_alike(other, one) for one in taken):
                wrong.append((other, span))
        if len(wrong) >= _WRONG:
            yield result, name, wrong[:_POOL]


def place_in_box(subject: Subject) -> Proposals:
    """Ask which place a line of the result names, among places that the prose names."""
    return Proposals(tuple(_gap(subject, *case) for case in islice(_places(subject), _MOST)))


def _gap(subject: Subject, result: Result, name: str, wrong: list[tuple[str, Span]]) -> Sketch:
    is_result, title = is_of_result(subject, result), title_of(subject, result)
    said = f"The line under “{title}” has {name}."
    where = "on the result" if is_result else f"under “{title}”"
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        "results.box-place",
        f"Which place belongs in this line of the infobox {where}: “{result.text.replace(name, '____', 1)}”?",
        (Choice(name, said, result.evidence),),
        tuple(
            Choice(one, f"The running text names {one}, and that line does not.", (evidence_of(subject.sheet, span),))
            for one, span in wrong
        ),
        said,
        result.evidence,
        (result.id,),
        0.4,
        excludes=frozenset({f"result {result.id}"}),
        place=result.evidence[0].start,
        rank=1,
    )


RULES = (
    Rule(
        "results.box-place",
        "a place in the result",
        "Which place belongs in this line of the infobox on the result: “The rebels capture ____”?",
        place_in_box,
    ),
    Rule("results.box", "a line of the result", "Which of these does the infobox give as part of the result?", result_in_box),
)
