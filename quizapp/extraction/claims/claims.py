"""Claims of the prose: each figure of victims with who says so, when, where and on which side they were."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from quizapp.domain.article import Article
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import PROSE
from quizapp.domain.facts import Claim, Measure
from quizapp.domain.text import Span, holds_any, words_alone
from quizapp.extraction.actors.side_poles import AGAINST_STATE, FOR_STATE
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.claims.attribution.carried_sources import common_source, continued, goes_on
from quizapp.extraction.claims.attribution.quotations import QUOTE_MARKS, Voices, quoted_in
from quizapp.extraction.claims.attribution.source_scope import Attribution
from quizapp.extraction.claims.attribution.source_words import is_body
from quizapp.extraction.claims.attribution.spellings import bare_places, source_name
from quizapp.extraction.claims.attribution.tellings import attributions, source_at, speaks, tellings
from quizapp.extraction.claims.attribution.told_before import body_before, person_before
from quizapp.extraction.claims.carried_counts import CARRIED_RULE, carried_by, carried_counts, like_before
from quizapp.extraction.claims.claim_places import location_of
from quizapp.extraction.claims.figure_evidence import figure_span
from quizapp.extraction.claims.figures.bare_losses import is_bare_loss
from quizapp.extraction.claims.figures.candidates import OF_A_KIND, is_part_of
from quizapp.extraction.claims.figures.figure import PART_LIST_RULE, PARTS_RULE, Figure
from quizapp.extraction.claims.figures.finding import find_figures, goes_back
from quizapp.extraction.claims.harm_words import HARM
from quizapp.extraction.claims.listed_parts import Listing, is_item, like_listed, listed_parts, listing_after
from quizapp.extraction.claims.parts import are_some_of_those, like_whole, opens_parts, parts_of, whole_of, with_sides_of_wholes
from quizapp.extraction.claims.sides.counted import Counted, SidesTold, Unplaced
from quizapp.extraction.claims.sides.victim_owners import side_of_owner
from quizapp.extraction.claims.sides.victim_sides import side_around
from quizapp.extraction.claims.victims import victims_of
from quizapp.extraction.claims.windows.claim_windows import window_of
from quizapp.extraction.claims.windows.paragraph_days import Days, kinds_of, tells_of_afterwards
from quizapp.extraction.dates.anchors import CHAPTER
from quizapp.extraction.dates.date_facts import Chronicle
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence, numbers_in, tokenize
from quizapp.extraction.words import CIVILIANS


@dataclass(slots=True)
class _Course:
    """What the paragraph has come to: its days, who has spoken, those counted last."""

    days: Days
    voices: Voices = field(default_factory=Voices)
    #: The sentence before.
    before: Span | None = None
    #: The claims of the sentence before.
    claims: list[Claim] = field(default_factory=list)
    #: What the line above a list says of its items.
    listing: Listing | None = None
    #: The claims of the sentence before that.
    earlier: list[Claim] = field(default_factory=list)
    #: Who answers for all figures of the sentence before, where it holds some.
    counting: Span | None = None
    #: Sentences without a claim, whose days and sources are not yet read, and the one before each.
    unread: list[tuple[Span, tuple[Dated, ...], Span | None]] = field(default_factory=list)
    #: The people named last in the sentence, and the words that tell their side.
    victims: tuple[str, str] = ("", "")
    #: The words that tell the side of the figure before, what befell them, and where the figure ends.
    last: tuple[str, Measure | None, int] = ("", None, 0)
    #: The sides of the figures before.
    sides: SidesTold = field(default_factory=SidesTold)
    #: What each claim was read from where it may have a side that no rule tells, else None; in the order of the claims.
    silent: list[Unplaced | None] = field(default_factory=list)
    #: Which claims of the sentence at hand count men of whom no more is said than that they were lost.
    lost: tuple[int, ...] = ()


class Told(NamedTuple):
    """The claims of the prose in the order of the text, ids are given later.

    ``silent`` tells how each can be read again, None where a rule tells the side, or that there is none; ``lost`` are the
    places of those who, for all their sentence says, were only lost.
    """

    claims: list[Claim]
    silent: list[Unplaced | None]
    lost: frozenset[int]


def find_claims(article: Article, chronicle: Chronicle, sides: Sides) -> Told:
    """Return what the prose claims."""
    claims: list[Claim] = []
    silent: list[Unplaced | None] = []
    lost: set[int] = set()
    kinds = kinds_of(article.title)
    dates = iter(chronicle.prose)
    chapter = ""
    for section, heading in zip(chronicle.sections, chronicle.headings, strict=True):
        listing: Listing | None = None
        chapter = section.heading if section.level <= CHAPTER else chapter
        is_afterwards = tells_of_afterwards(chapter, section.heading)
        for paragraph in section.paragraphs:
            listing = listing if listing is not None and is_item(article.text, paragraph) else None
            course = _Course(Days.under(heading, chronicle.main, kinds))
            course.days.is_lead = not section.heading
            course.days.is_afterwards = is_afterwards
            course.days.is_main_told = chronicle.infobox_window.is_known
            course.listing = listing
            for span in paragraph.sentences:
                sentence_dates = next(dates)[1]
                found = _claims_in(article.text, span, sentence_dates, course, sides)
                lost.update(len(claims) + at for at in course.lost)
                claims += found
                course.before = span
            silent += course.silent
            listing = listing or listing_after(article.text, paragraph, course.claims)
    places = bare_places((claim.source for claim in claims if claim.source), article.text)
    claims = [replace(claim, source=None, source_evidence=()) if claim.source in places else claim for claim in claims]
    return Told(claims, silent, frozenset(lost))


def _claims_in(text: str, span: Span, dates: tuple[Dated, ...], course: _Course, sides: Sides) -> list[Claim]:
    before, whole = course.earlier, course.claims
    course.earlier, course.claims, course.lost = whole, [], ()
    sentence = _sentence_of_harm(text, span, dates)
    figures = find_figures(sentence) if sentence else []
    if not figures and whole and (start := opens_parts(text, span)) is not None:
        sentence = tokenize(text, span, tuple(dated.span for dated in dates))
        figures = parts_of(sentence, start, whole)
    elif not figures and (before or whole) and (words := carried_by(text, span, is_far=not whole)) is not None:
        whole = whole or before
        sentence = tokenize(text, span, tuple(dated.span for dated in dates))
        figures = carried_counts(sentence, words, whole)
    elif not figures and course.listing is not None:
        sentence = tokenize(text, span, tuple(dated.span for dated in dates))
        figures = listed_parts(sentence, course.listing)
    if sentence is None or not figures:
        course.unread.append((span, dates, course.before))
        course.counting = course.counting if course.counting and goes_on(text, span) else None
        return []
    _catch_up(text, course)
    course.days.pass_time(text, span)
    sources = attributions(text, sentence, _speaker(text, span, course.before, course.voices.source))
    carried = course.voices.quotation(text, span) or (None if sources else continued(text, sentence, course.counting))
    course.voices.follow(text, span, sources)
    course.victims = ("", "")
    course.sides.open_sentence(tuple(claim.side for claim in whole))
    course.days.open_sentence(text, span)
    claims = [_claim(text, sentence, figure, dates, sources, carried, course, sides) for figure in figures]
    claims = with_sides_of_wholes(figures, claims)
    if course.listing is not None and figures[0].rule == PARTS_RULE:
        claims = [like_listed(claim, sentence, course.listing, text, sides) for claim in claims]
    elif figures[0].rule == PARTS_RULE:
        claims = [like_whole(claim, whole, has_date=bool(dates)) for claim in claims]
    elif figures[0].rule == CARRIED_RULE:
        claims = [like_before(claim, whole, has_date=bool(dates)) for claim in claims]
    elif are_some_of_those(sentence, figures[0], whole):
        claims[0] = like_whole(claims[0], whole_of(figures[0], whole), has_date=bool(dates))
    course.claims = claims
    if "L" in sentence.tags:
        course.lost = tuple(at for at, figure in enumerate(figures) if is_bare_loss(sentence, figure))
    course.days.follow(text, dates, span)
    course.counting = common_source(claims)
    return claims


def _sentence_of_harm(text: str, span: Span, dates: tuple[Dated, ...]) -> Sentence | None:
    """Return the sentence as tokens, or None where it holds no word of harm or no number: the quick way for most."""
    if not HARM.search(words_alone(text), span.start, span.end + 1):
        return None
    days = tuple(dated.span for dated in dates)
    numbers = numbers_in(text, span, days)
    return tokenize(text, span, days, numbers) if numbers else None


def _catch_up(text: str, course: _Course) -> None:
    """Read the days of the sentences since the last claim and who spoke in them; done only where a claim follows."""
    for span, dates, before in course.unread:
        course.days.pass_time(text, span)
        course.days.follow(text, dates, span)
        if course.voices.quoting is not None or speaks(text, span):
            told = tellings(text, span)
            sentence = tokenize(text, span, tuple(dated.span for dated in dates)) if told else None
            sources = attributions(text, sentence, _speaker(text, span, before, course.voices.source), told) if sentence else []
            course.voices.follow(text, span, sources)
        elif text[span.start] not in QUOTE_MARKS:
            course.voices.quoted = None
    course.unread.clear()


_HE = re.compile(r"[HhSs](?<!\w.)(?:(?<=[Ss])[Hh]e|(?<=[Hh])e)\b")


#: A body, meant by a pronoun, tells something.
_THEY = re.compile(
    r"[TtIi](?<!\w.)(?:(?<=[Tt])hey|(?<=[Ii])t)\s+(?:(?:also|later|then|had|has|have|further|initially|meanwhile)\s+){0,2}"
    r"(?:said|claimed|stated|reported|announced|confirmed|admitted|acknowledged|estimated|put|issued|listed|counted)\b"
)


def _speaker(text: str, span: Span, before: Span | None, last: Span | None) -> Span | None:
    """Return whom "he" or "it" means as a source.

    That is the last one; for "he" after a body the person told of before, for "they" the body that did something since.
    """
    if before and (last is None or last.end < before.start) and (they := _THEY.search(text, span.start, span.end)):
        return body_before(text, tokenize(text, before, ()), several=they[0][1] == "h") or last
    if before is None or not _HE.search(text, span.start, span.end) or (last is not None and not is_body(last.of(text))):
        return last
    return person_before(text, tokenize(text, before, ()))


def _claim(
    text: str,
    sentence: Sentence,
    figure: Figure,
    dates: tuple[Dated, ...],
    sources: list[Attribution],
    carried: Attribution | None,
    course: _Course,
    sides: Sides,
) -> Claim:
    attribution = source_at(sources, figure.quantity.number_start) or _of_that_number(sentence, figure, sources)
    victims, side = _whose(text, sentence, figure, attribution, dates, course, sides)
    source = attribution.source if attribution else None
    if carried and not attribution and carried.scope.start <= figure.quantity.number_start < carried.scope.end:
        source = carried.source
    if source is None and sources:
        source = quoted_in(text, sentence.span, figure.quantity.number_start, sources)
    window, days = window_of(text, sentence, figure, dates, attribution, course.days)
    return Claim(
        id="",
        victims=victims,
        side=side,
        measure=figure.measure,
        low=figure.quantity.low,
        high=figure.quantity.high,
        bound=figure.quantity.bound,
        source=source_name(text, source) if source else None,
        window=window,
        place=PROSE,
        evidence=(select(text, figure_span(sentence, figure)),),
        context=sentence.span,
        source_evidence=(select(text, source),) if source else (),
        location=location_of(text, sentence, figure),
        days=days,
    )


def _whose(
    text: str,
    sentence: Sentence,
    figure: Figure,
    attribution: Attribution | None,
    dates: tuple[Dated, ...],
    course: _Course,
    sides: Sides,
) -> tuple[str, int | None]:
    """Return whom the figure counts and their side, told by their own words or by those around them."""
    victims, head = _counted(text, sentence, figure, course)
    last, course.last = course.last, (head, figure.measure, figure.quantity.end)
    told = Counted(text, sentence, figure, attribution, course.sides, sides, victims, last, head)
    side, victims = _side_of(told)
    is_open = side is None and told.may_be_of_a_side
    where = (sentence.span, tuple([dated.span for dated in dates]), figure, attribution) if is_open else None
    course.silent.append(Unplaced(*where, course.sides, victims, last, head) if where else None)
    side = side or None
    course.sides.add(figure.measure, side)
    if _NO_TROOPS & set(victims.lower().split()):
        course.sides.civilians_end = figure.quantity.end
    return victims, side


#: Words for those who bear no arms; "people" may.
_NO_TROOPS = CIVILIANS - {"people", "person", "persons", "others", "other", "members", "member", "them", "captives"}


def _side_of(told: Counted) -> tuple[int | None, str]:
    """Return the side of the people counted, OPEN where they are of none, and what they are called."""
    sides, victims, head = told.sides, told.victims, told.head
    owner = side_of_owner(told, named=sides.named(head or victims) is not None)
    side = sides.of(head or victims) if owner is None else owner
    if side is None and head and (led := sides.of_leader(head)) is not None:  # "Salama lost 40 dead"
        suffers = victims == head and told.figure.rule != "losses were so many"  # the commander is not the one who fell
        side, victims = led, (sides.label(led) if suffers else victims)
    if side is None:
        side = side_around(told if victims == told.victims else replace(told, victims=victims))
    return side, victims


def _counted(text: str, sentence: Sentence, figure: Figure, course: _Course) -> tuple[str, str]:
    """Return whom the figure counts, and the words that tell whose they are; the sentence goes on from them."""
    if _is_apart(text, figure, max(course.last[2], sentence.span.start)):
        course.victims = ("", "")
    named = course.victims
    victims, head = victims_of(text, sentence, figure, named)
    if victims == "people" and named[0] and goes_back(sentence, figure.verb):
        return named
    if victims.lower() in _CAPTIVES and victims == named[0] and _opens_losses(sentence, figure):
        course.victims = ("", "")
        return "people", ""
    if victims.lower() in _BARE and head == victims and _joined(text, sentence, figure, named[0]):
        head = named[1]
    if victims.lower() in _GENERAL and head == victims and _told_otherwise(text, sentence, figure, course):
        head = course.last[0]
    is_more = victims == "people" and not head and sentence.tokens[figure.head_end - 1].word == "others"
    if is_more and not {"H", "X"} & set(sentence.tags[: figure.index]):
        head = course.last[0]  # "85 soldiers were killed. The fate of 200 others …"
        victims = head or victims
    if victims != "people" and not _is_part(sentence, figure):
        course.victims = (victims, head)
    elif victims == "people" and "people" in sentence.words[figure.index : figure.head_end]:
        course.victims = ("", "")  # "killed 54 militants, while 5 people were killed and 22 others wounded"
    return victims, head


def _is_apart(text: str, figure: Figure, last_end: int) -> bool:
    """Tell whether a number that somebody killed is told in another part of a list than the one before it."""
    between = text[last_end : figure.quantity.start]
    return (figure.rule == "killing so many" and ";" in between) or (
        holds_any(between, _LOST) and _OF_OTHERS.search(between) is not None
    )


#: Losses of others than those counted before: "Orlandian losses were 40 killed, and Vellian casualties 30 killed".
_LOST = ("losses", "casualties", "deaths", "fatalities")
_OF_OTHERS = re.compile(
    rf"(?:;|,|\band\b|\bwhile\b)\s+(?:and\s+|while\s+|but\s+)?(?:the\s+)?[A-Z][\w’'-]+\s+(?:{'|'.join(_LOST)})\b[^.;,]*\Z"
)


_CAPTIVES = frozenset({"prisoners", "captives", "pows"})


def _opens_losses(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether a bare number begins another list of losses: "17,000 prisoners; the losses rose to 9,000 killed"."""
    words = sentence.words[max(0, figure.index - 4) : figure.index]
    return figure.head_end == figure.index + 1 and ("losses" in words or "casualties" in words)


#: Tokens before a number in which "including" opens its phrase.
_NEAR = 8
#: Opens a part of those before, who are not the ones that the next number goes on from.
_INCLUDED = re.compile(r"i[AYN]*\Z")


def _is_part(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the figure has a noun of its own for some of those before: "including nine minors"."""
    if figure.rule in OF_A_KIND or figure.rule == PART_LIST_RULE:
        return True
    if is_part_of(sentence, figure.index) and sentence.tokens[figure.head_end - 1].word != "them":
        return True
    if figure.head_end == figure.index + 1:
        return False
    if sentence.words[figure.index - 1] in {"among them", "amongst them", "of whom"}:
        return True
    return bool(_INCLUDED.search(sentence.tags, max(0, figure.index - _NEAR), figure.index))


#: Words that tell no side: in "two Hungarian officers and 123 men" they are of the same one.
_BARE = frozenset({"men", "others"})


#: Nouns that leave the side open.
_GENERAL = frozenset({"troops", "soldiers", "men", "fighters", "people", "servicemen", "personnel"})
#: Behind it somebody tells what befell its own people: "while it lost five men".
_OF_ITS_OWN = re.compile(r"\b(?:lost|losing|suffered|suffering|sustained)\b")
_AGAINST = re.compile(r",?\s+(?:while|whereas|but|although|though)\b")


def _told_otherwise(text: str, sentence: Sentence, figure: Figure, course: _Course) -> bool:
    """Tell whether it is another's number of the people before: "400 Syrian troops, while the army said 63 troops"."""
    head, measure, end = course.last
    if not head or measure is not figure.measure or end < sentence.span.start:
        return False
    kinds = set(head.lower().split()), set(text[figure.quantity.end : sentence.tokens[figure.head_end - 1].end].split())
    if not kinds[0].isdisjoint(AGAINST_STATE) and not kinds[1].isdisjoint(FOR_STATE):
        return False  # soldiers are no rebels
    between = text[end : figure.quantity.start]
    return bool(_AGAINST.search(between)) and not _OF_ITS_OWN.search(between)


def _joined(text: str, sentence: Sentence, figure: Figure, named: str) -> bool:
    """Tell whether the number follows the people named last and "and"."""
    before = text[sentence.span.start : figure.quantity.start]
    return bool(named) and bool(re.search(rf"{re.escape(named)}\s+and\s+\Z", before))


def _of_that_number(sentence: Sentence, figure: Figure, sources: list[Attribution]) -> Attribution | None:
    """Return the source before "but by then, that number had risen to 531": the same one goes on counting."""
    before = [one for one in sources if one.source.end <= figure.quantity.start]
    return before[-1] if before and goes_back(sentence, figure.verb) else None
