"""The note that several figures of a casualty cell share: "400 killed, 600 wounded, (per the ministry)".

Only which figures stand under one note; what a single line and its bracket say is ``infobox_notes``'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizapp.domain.evidence import select
from quizapp.domain.facts import Claim, Measure, Window
from quizapp.domain.text import Span


@dataclass(frozen=True, slots=True)
class ShareRule:
    """One form in which the last line of a group carries a note for those before it."""

    name: str
    why: str
    example: str
    #: Matches the whole of the last line.
    line: re.Pattern[str]


_MEASURES = r"(?:killed|dead|deaths|wounded|injured|captured|missing|displaced|prisoners|KIA|WIA|MIA|POWs?)"
_BOUND = r"(?:c\.\s*|at least |over |more than |about |around |some |up to )"
SHARE_RULES = (
    ShareRule(
        "bracket of its own",
        "a bracket parted by a comma from the figure before it stands under all of them",
        "400 killed, 600 wounded, (per the ministry)",
        re.compile(r"[^():]+,\s*\([^()]*\)"),
    ),
    ShareRule(
        "bare last figure",
        "a figure without a noun goes on with the one before it, and its note closes both",
        "40 soldiers killed, 60 wounded (Vellian claim)",
        re.compile(rf"(?:including\s+)?[^():A-Za-z]*{_BOUND}?[\d,.+–~-]+\s{_MEASURES}\b[^():;]*\([^()]*\)"),
    ),
    ShareRule(
        "some of those before",
        "the note behind a part of a count closes the whole of it",
        "315 dead, including 11 sailors (claimed by the ministry)",
        re.compile(r"including\s+[^():;]*\([^()]*\)"),
    ),
)
#: Opens some of those counted before it, whose count its note closes as well.
_PART = "including "
#: Nothing but a comma, "and" or a line break parts two figures of one group.
_JOINED = re.compile(r"(?:\s|,|\band\b)*")


def share_notes(text: str, claims: list[Claim], main: Window) -> list[Claim]:
    """Return the claims of one cell, in the order of the text, with the source and window of a note that they share.

    Those of one measure are rival counts, and a figure with a source, a window or a bracket of its own needs none.
    """
    if len(claims) < 2 or not any(claim.source_evidence or claim.window != main for claim in claims):
        return claims
    shared = list(claims)
    for last, claim in enumerate(claims):
        if not claim.source_evidence or _is_dated_apart(text, claim):
            if claim.window != main and _closes_dated(text, claim):
                for index in _group_before(text, claims, last, main, claim.source):
                    shared[index] = replace(claims[index], window=claim.window)
        elif (is_same := _names_the_same(text, claims, last)) or _closes_group(text, claim):
            for index in _group_before(text, claims, last, main):
                if is_same and claims[index].victims != claim.victims:
                    break
                shared[index] = replace(
                    claims[index], source=claim.source, source_evidence=claim.source_evidence, window=claim.window
                )
    return shared


def share_with_things(text: str, claims: list[Claim], main: Window, notes: Iterable[tuple[Span, Span, str]]) -> list[Claim]:
    """Return the claims of one cell with the sources of lines behind them that count no people: "40 killed, 3 tanks (per X)".

    Each of ``notes`` is such a line, where its source stands, and what that is called.
    """
    shared = list(claims)
    for line, source, name in notes:
        following, seen = line, set[Measure]()
        for index in range(len(shared) - 1, -1, -1):
            claim = shared[index]
            if claim.context.start >= line.start:
                continue
            if claim.measure in seen or not _is_open(text, claim, main) or not _adjoins(text, claim.context, following):
                break
            shared[index] = replace(claim, source=name, source_evidence=(select(text, source),))
            seen.add(claim.measure)
            following = claim.context
    return shared


def _closes_group(text: str, claim: Claim) -> bool:
    line = claim.context
    if not claim.source_evidence or not text.startswith(")", line.end - 1):
        return False
    words = line.of(text)
    return text.find("(", line.start, line.end) < claim.source_evidence[0].start and any(
        rule.line.fullmatch(words) for rule in SHARE_RULES
    )


def _names_the_same(text: str, claims: list[Claim], last: int) -> bool:
    """Tell whether a bracket closes figures with one noun: "900 Tarns killed, 700 Tarns wounded (per X)"."""
    claim, line = claims[last], claims[last].context
    if last == 0 or claims[last - 1].victims != claim.victims or not text.startswith(")", line.end - 1):
        return False
    return 0 <= text.find("(", line.start, line.end) < claim.source_evidence[0].start


def _is_dated_apart(text: str, claim: Claim) -> bool:
    """Tell whether the source stands before the figure, and only its days in the bracket behind it."""
    bracket = text.rfind("(", claim.context.start, claim.context.end)
    return bool(claim.source_evidence) and 0 <= claim.source_evidence[0].start < bracket


def _closes_dated(text: str, claim: Claim) -> bool:
    """Tell whether the figure's line ends in a bracket, in one of the forms that others before it share."""
    line = claim.context
    return text.startswith(")", line.end - 1) and any(rule.line.fullmatch(line.of(text)) for rule in SHARE_RULES)


def _group_before(text: str, claims: list[Claim], last: int, main: Window, source: str | None = None) -> list[int]:
    """Return the places of the claims right before ``last``, all of ``source``, that stand under its note."""
    found: list[int] = []
    line = claims[last].context
    seen: set[Measure] = set() if text.startswith(_PART, line.start) else {claims[last].measure}
    for index in range(last - 1, -1, -1):
        claim = claims[index]
        if claim.measure in seen or not _is_open(text, claim, main, source) or not _adjoins(text, claim.context, line):
            break
        found.append(index)
        seen.add(claim.measure)
        line = claim.context
    return found


def _is_open(text: str, claim: Claim, main: Window, source: str | None = None) -> bool:
    """Tell whether nothing beside the figure says whose else than ``source``'s it is, or of when."""
    return claim.source == source and claim.window == main and text.find("(", claim.context.start, claim.context.end) < 0


def _adjoins(text: str, line: Span, following: Span) -> bool:
    return line == following or _JOINED.fullmatch(text, line.end, following.start) is not None
