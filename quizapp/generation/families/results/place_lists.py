"""Questions on several places that one sentence tells to have been taken: choose all that belong in its gap.

Sentences and wrong places are chosen as for the one place of ``place_gaps``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, any_of, holds_any
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.results.place_gaps import Gap, all_sites, elsewhere, may_be_called, readable
from quizapp.generation.names.columns import thin_out
from quizapp.generation.names.sites import BEHIND, KIND, NAME, are_alike, is_country, is_facility, is_site
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.told.quoting import told_of
from quizapp.generation.wording import listing

#: So many places make a list, and so many wrong ones stand beside it at least.
_KEYS, _WRONG = 2, 3
#: A sentence has so many words around its gap at least and at most.
_FEWEST, _LONGEST = 6, 26
_TAKEN = any_of(
    "captured recaptured seized retook liberated overran entered capturing recapturing seizing retaking clearing".split()
)
_VERB = re.compile(rf"\b(?:{_TAKEN}|took (?:full )?control of) ")
_LIST = re.compile(rf"(?P<list>(?:the )?(?:{KIND} of )?{NAME}(?:(?:, and |, | and )(?!the\b){NAME})+)(?! (?:was|were|had)\b)")
_SEEDS = ("aptur", "seiz", "retook", "retak", "iberat", "overran", "entered", "took", "clearing")
_HEAD = re.compile(rf"^(?:the )?(?:{KIND} of )?")
_PARTS = re.compile(r", and |, | and ")
#: Parts of places are not the places.
_OF_PARTS = re.compile(r"(?i)\b(?:district|suburb|neighbou?rhood)s\b")


@dataclass(frozen=True, slots=True)
class Listed:
    """A sentence with the places that it lists as taken, and its words with a gap in their place."""

    gap: Gap
    names: tuple[str, ...]


def _listed_in(words: str) -> re.Match[str] | None:
    """Return the list behind the first verb of taking that has one and was done."""
    for verb in _VERB.finditer(words):
        hit = _LIST.match(words, verb.end()) if not words[: verb.start()].endswith(("to ", "not ")) else None
        if hit is not None:
            return hit
    return None


def _lists(subject: Subject) -> Iterator[Listed]:
    for span, words, day in subject.once(readable):
        hit = _listed_in(words) if " and " in words and holds_any(words, _SEEDS) else None
        if hit is None or not BEHIND.match(words, hit.end()):
            continue
        head = _HEAD.match(hit["list"])
        noun = head.group() if head else ""
        names = tuple(_PARTS.split(hit["list"].removeprefix(noun)))
        if _OF_PARTS.search(hit["list"]) or not all(is_site(name) and not is_country(name, subject.text) for name in names):
            continue
        if len({is_facility(name) for name in names}) > 1:
            continue
        before, after = words[: hit.start("list") + len(noun)], words[hit.end("list") :]
        shown = f"{'… ' if day else ''}{before}____{after}"
        if _FEWEST <= len(shown.split()) <= _LONGEST and not any(name in before + after for name in names):
            kind = noun.removeprefix("the ").removesuffix(" of ").removesuffix("s")
            yield Listed(Gap(span, names[0], shown, kind, day), names)


def _cases(subject: Subject) -> tuple[tuple[Listed, tuple[tuple[str, Span], ...]], ...]:
    title = subject.sheet.article.title
    lists = [one for one in _lists(subject) if len(one.names) >= _KEYS and not any(name in title for name in one.names)]
    sites = subject.once(all_sites) if lists else {}
    cases: dict[frozenset[str], tuple[Listed, tuple[tuple[str, Span], ...]]] = {}
    for one in lists:
        wrong = tuple(
            (name, span)
            for name, span in elsewhere(subject, one.gap, sites)
            if not any(are_alike(name, key) for key in one.names)
            and (not one.gap.kind or may_be_called(name, one.gap.kind, subject.text))
        )
        if len(wrong) >= _WRONG:
            cases.setdefault(frozenset(one.names), (one, wrong))
    return tuple(cases.values())


def which_places(subject: Subject) -> Proposals:
    """Ask which places belong in the gap of a sentence that lists what was taken."""
    return Proposals(tuple(_sketch(subject, *case) for case in thin_out(subject.once(_cases), subject.most)))


def _sketch(subject: Subject, asked: Listed, wrong: tuple[tuple[str, Span], ...]) -> Sketch:
    gap = asked.gap
    proof = (evidence_of(subject.sheet, gap.sentence),)
    start = gap.sentence.start
    dates = [one.id for one in subject.sheet.dates if one.event_span == gap.sentence]
    of_day = f" of {gap.day}" if gap.day else ""
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.MULTIPLE,
        "results.places",
        f"Which of these places belong in the gap of this sentence{of_day}: “{gap.shown}” Choose all that apply.",
        tuple(Choice(name, f"The sentence lists {name}.", proof) for name in asked.names),
        tuple(
            Choice(name, told_of(name, subject.text, span), (evidence_of(subject.sheet, span),))
            for name, span in wrong[: max(_WRONG, 6 - len(asked.names))]
        ),
        f"The sentence lists {listing(asked.names)}.",
        proof,
        (f"sentence {start}",),
        0.5,
        excludes=frozenset({f"sentence {start}", *(f"{mark} of {one}" for one in dates for mark in ("date", "deed"))}),
        place=start,
        rank=1,
    )


RULES = (
    Rule(
        "results.places",
        "places taken together",
        "Which of these places belong in the gap of this sentence: “The rebels captured ____” Choose all that apply.",
        which_places,
        grows=True,
    ),
)
