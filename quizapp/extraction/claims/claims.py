"""Claims of the prose: each figure of victims with who says so, when, where and on which side they were."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from quizapp.domain.article import Article
from quizapp.domain.evidence import select
from quizapp.domain.facts import Claim, Measure, Place
from quizapp.domain.naming import without_possessive
from quizapp.domain.text import Span, holds_any
from quizapp.extraction.actors.sides import Sides
from quizapp.extraction.body import body_sections
from quizapp.extraction.claims.attribution import Attribution, attributions, source_at, speaks, tellings
from quizapp.extraction.claims.candidates import OF_A_KIND, is_part_of
from quizapp.extraction.claims.claim_places import location_of
from quizapp.extraction.claims.claim_windows import is_new_count, window_of
from quizapp.extraction.claims.figures import Figure, find_figures
from quizapp.extraction.claims.paragraph_days import Days, kinds_of
from quizapp.extraction.claims.sources import bare_places
from quizapp.extraction.claims.victims import doers_before, figure_span, victims_of
from quizapp.extraction.dates.date_facts import Chronicle
from quizapp.extraction.dates.dated import Dated
from quizapp.extraction.tokens import Sentence, numbers_in, tokenize
from quizapp.extraction.words import FIGHTERS

#: A quick test: without one of these stems a sentence can hold no claim.
ROOTS = (
    *"""
    kill kia wia mia pow wound injur dead death died casualt captur prisoner captive hostage missing execut behead massacr
    murder slain slew slay displac fled fell lost loss lose losi starv froze bodies body lives drown perish toll fatalit
    detain arrest kidnap abduct assassinat hang lynch expel deport homeless slaughter shot hurt succumb unaccounted disappear
    intern imprison butcher hospitali gunned burn pows crucif enslav slave uproot apprehend martyr decapitat electrocut
    annihilat maim idps victims stabbed beaten crushed trampled blown detention expulsion surrender capitulat eliminat refugee
    """.split(),
    *(
        "corpse",
        "fate of",
        "laid down",
        "fallen",
        "to safety",
        "shelter",
        "whereabouts",
        "cost",
        "put to",
        "cut down",
        "bled to",
        "from their homes",
        "driven from",
        "crossed into",
        "crossed the border",
        "shot",
        "buried",
        "to flee",
        "to escape",
    ),
)


@dataclass(slots=True)
class _Course:
    """What the paragraph has come to: its days, its last source, an open quotation."""

    days: Days
    source: Span | None = None
    quoting: Span | None = None
    #: Sentences without a claim, whose sources are not yet read.
    unread: list[tuple[Span, tuple[Dated, ...]]] = field(default_factory=list)
    #: The people named last in the sentence, and the words that tell their side.
    victims: tuple[str, str] = ("", "")
    #: The words that tell the side of the figure before, what befell them, and where the figure ends.
    last: tuple[str, Measure | None, int] = ("", None, 0)
    #: The side of the last figure of each measure, and the sides that the paragraph's figures have told.
    last_side: dict[Measure, int | None] = field(default_factory=dict)
    sides_told: set[int] = field(default_factory=set)


def find_claims(article: Article, chronicle: Chronicle, sides: Sides) -> list[Claim]:
    """Return the claims of the prose in the order of the text; ids are given later."""
    claims: list[Claim] = []
    kinds = kinds_of(article.title)
    dates = iter(chronicle.prose)
    for section in body_sections(article):
        for paragraph in section.paragraphs:
            course = _Course(Days(chronicle.main, kinds))
            for span in paragraph.sentences:
                sentence_dates = next(dates)[1]
                claims.extend(_claims_in(article.text, span, sentence_dates, course, sides))
    places = bare_places((claim.source for claim in claims if claim.source), article.text)
    return [replace(claim, source=None, source_evidence=()) if claim.source in places else claim for claim in claims]


def _claims_in(text: str, span: Span, dates: tuple[Dated, ...], course: _Course, sides: Sides) -> list[Claim]:
    course.days.pass_time(text, span)
    sentence = _sentence_of_harm(text, span, dates)
    figures = find_figures(sentence) if sentence else []
    if sentence is None or not figures:
        course.unread.append((span, dates))
        course.days.follow(dates, span)
        return []
    _read_sources(text, course)
    sources = attributions(text, sentence, course.source)
    carried = course.quoting
    _follow_quote(text, span, sources, course)
    course.victims = ("", "")
    course.days.open_sentence(text, span)
    claims = [_claim(text, sentence, figure, dates, sources, carried, course, sides) for figure in figures]
    course.days.follow(dates, span)
    return claims


def _sentence_of_harm(text: str, span: Span, dates: tuple[Dated, ...]) -> Sentence | None:
    """Return the sentence as tokens, or None where it holds no word of harm or no number: the quick way for most."""
    lowered = text[span.start : span.end].lower()
    if not holds_any(lowered, ROOTS):
        return None
    days = tuple(dated.span for dated in dates)
    numbers = numbers_in(text, span, days)
    return tokenize(text, span, days, numbers) if numbers else None


def _read_sources(text: str, course: _Course) -> None:
    """Read who spoke in the sentences since the last claim; done only where a claim follows."""
    is_quoting = course.quoting is not None
    for span, dates in course.unread:
        if is_quoting or speaks(text, span):
            told = tellings(text, span)
            sentence = tokenize(text, span, tuple(dated.span for dated in dates)) if told else None
            sources = attributions(text, sentence, course.source, told) if sentence else []
            _follow_quote(text, span, sources, course)
    course.unread.clear()


def _follow_quote(text: str, span: Span, sources: list[Attribution], course: _Course) -> None:
    """Remember a quotation that is still open at the end of the sentence, and whose it is."""
    words = text[span.start : span.end]
    opened = words.rfind("“") > words.rfind("”") if "“" in words or "”" in words else words.count('"') % 2 == 1
    if ("”" in words and not opened) or ('"' in words and words.count('"') % 2 == 1 and course.quoting is not None):
        course.quoting = None
    elif opened and sources:
        course.quoting = sources[-1].source
    if sources:
        course.source = sources[-1].source


def _claim(
    text: str,
    sentence: Sentence,
    figure: Figure,
    dates: tuple[Dated, ...],
    sources: list[Attribution],
    carried: Span | None,
    course: _Course,
    sides: Sides,
) -> Claim:
    attribution = source_at(sources, figure.quantity.number_start) or _of_that_number(sentence, figure, sources)
    victims, side = _whose(text, sentence, figure, attribution, course, sides)
    source = attribution.source if attribution else carried
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
        place=Place.PROSE,
        evidence=(select(text, figure_span(sentence, figure)),),
        context=sentence.span,
        source_evidence=(select(text, source),) if source else (),
        location=location_of(text, sentence, figure),
        days=days,
    )


def _whose(
    text: str, sentence: Sentence, figure: Figure, attribution: Attribution | None, course: _Course, sides: Sides
) -> tuple[str, int | None]:
    """Return whom the figure counts and their side, told by their own words or by those around them."""
    victims, head = _counted(text, sentence, figure, course)
    last, course.last = course.last, (head, figure.measure, figure.quantity.end)
    side = sides.of(head or victims)
    if side is None and head and (led := sides.of_leader(head)) is not None:  # "Salama lost 40 dead"
        suffers = victims == head and figure.rule != "losses were so many"  # the commander is not the one who fell
        side, victims = led, (sides.label(led) if suffers else victims)
    if side is None:
        told = _Counted(text, sentence, figure, attribution, course, sides, victims, last)
        found = (rule(told) for rule in _SIDE_RULES)
        side = next((one for one in found if one is not None), None)
    course.last_side[figure.measure] = side
    if side is not None:
        course.sides_told.add(side)
    return victims, side


def _counted(text: str, sentence: Sentence, figure: Figure, course: _Course) -> tuple[str, str]:
    """Return whom the figure counts, and the words that tell whose they are; the sentence goes on from them."""
    named = course.victims
    victims, head = victims_of(text, sentence, figure, named)
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
    return victims, head


@dataclass(frozen=True, slots=True)
class _Counted:
    """Victims whose own words tell no side, with what stands around them; ``last`` is the figure before."""

    text: str
    sentence: Sentence
    figure: Figure
    attribution: Attribution | None
    course: _Course
    sides: Sides
    victims: str
    last: tuple[str, Measure | None, int]

    @property
    def is_untold(self) -> bool:
        """Whether the words for them name nobody."""
        return self.victims.lower() in _UNTOLD


def _side_of_his_men(told: _Counted) -> int | None:
    """Return the side of "20 of his men": that of the commander named before."""
    if not _OF_HIS_MEN.match(told.text, told.figure.quantity.end):
        return None
    return told.sides.of_commander(told.text[told.sentence.span.start : told.figure.quantity.start])


def _side_of_their_members(told: _Counted) -> int | None:
    """Return the side of "four of their members": that of the body that was hit."""
    if not (_OF_THEIRS.match(told.text, told.figure.quantity.end) and told.sentence.tags[told.figure.verb] in "KG"):
        return None
    return _of_those_hit(told.text, told.sentence, told.figure, told.sides)


def _side_that_admits(told: _Counted) -> int | None:
    """Return the side of a source that admits losses of its own."""
    if told.attribution is None or told.victims.lower() not in _OWN or not _admits(told.text, told.attribution, told.figure):
        return None
    return told.sides.of(told.attribution.source.of(told.text))


def _side_told_before(told: _Counted) -> int | None:
    """Return the side of the figure of this measure before: where these are among those, or a new count of them."""
    is_among = not told.is_untold and _is_among(told.text, told.sentence, told.figure, told.last)
    if is_among or (told.is_untold and is_new_count(told.text, told.sentence, told.figure)):
        return told.course.last_side.get(told.figure.measure)
    return None


def _only_side_told(told: _Counted) -> int | None:
    """Return the one side that the paragraph tells of, for bare troops."""
    is_bare = told.victims.lower() in _UNDER_ARMS and len(told.course.sides_told) == 1
    return next(iter(told.course.sides_told)) if is_bare else None


def _side_against_takers(told: _Counted) -> int | None:
    """Return the other side of those who killed or took them."""
    if not _bears_arms(told.victims):
        return None
    return told.sides.against(_side_of_takers(told.text, told.sentence, told.figure, told.sides))


#: What tells the side of victims without a name, the surest first.
_SIDE_RULES = (
    _side_of_his_men,
    _side_of_their_members,
    _side_that_admits,
    _side_told_before,
    _only_side_told,
    _side_against_takers,
)


#: Tokens before a number in which "including" opens its phrase.
_NEAR = 8
#: Opens a part of those before, who are not the ones that the next number goes on from.
_INCLUDED = re.compile(r"i[AYN]*\Z")


def _is_part(sentence: Sentence, figure: Figure) -> bool:
    """Tell whether the figure has a noun of its own for some of those before: "including nine minors"."""
    if is_part_of(sentence, figure.index) and sentence.tokens[figure.head_end - 1].word != "them":
        return True
    return figure.head_end > figure.index + 1 and bool(
        _INCLUDED.search(sentence.tags, max(0, figure.index - _NEAR), figure.index)
    )


def _bears_arms(victims: str) -> bool:
    """Tell whether the victims are fighters, or captives, whom a battle leaves to the other side."""
    last = victims.lower().split()[-1]
    return last in FIGHTERS or last in {"prisoners", "captives"}


def _side_of_takers(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of who killed or took the victims, where the sentence has told of the deeds of one side alone by then."""
    at = figure.verb if figure.verb < figure.index else sentence.tags.rfind("k", max(0, figure.index - 3), figure.index)
    before = sentence.tags[:at].rstrip("A") if at > 0 else ""
    if not before or sentence.tags[at] not in "GKk" or before.endswith("B") or sentence.tokens[at].word.startswith("among"):
        return None
    if any(token.word == "own" for token in sentence.tokens[at : figure.index + 4]):
        return None
    told = {sides.of(doer) for doer in doers_before(text, sentence, at + 1)} - {None}
    return told.pop() if len(told) == 1 else None


#: Those under arms of whichever side a paragraph tells of, where it has told of one alone.
_UNDER_ARMS = frozenset({"troops", "soldiers", "servicemen"})
#: What a new count of those told before may call them.
_UNTOLD = frozenset({"people", "men", "troops", "soldiers", "servicemen", "personnel"})


#: The men of the commander named before: "along with 20 of his men".
_OF_HIS_MEN = re.compile(
    r"\s+(?:of\s+)?his\s+(?:own\s+)?(?:men|soldiers|troops|fighters|officers|followers|bodyguards|guards|aides|companions)\b"
)
#: People of the body named before: "hit the convoy of the Legion, killing four of their members".
_OF_THEIRS = re.compile(
    r"\s+of\s+(?:their|its)\s+(?:own\s+)?(?:members|fighters|soldiers|men|troops|militants|commanders|officers|personnel|leaders)\b"
)


def _of_those_hit(text: str, sentence: Sentence, figure: Figure, sides: Sides) -> int | None:
    """Return the side of the body named last before the verb that took the figure."""
    tokens, end = sentence.tokens, figure.verb
    while end > 0:
        if sentence.tags[end - 1] != "X":
            end -= 1
            continue
        start = end - 1
        while start > 0 and sentence.tags[start - 1] in "XO":
            start -= 1
        side = sides.of(text[tokens[start].start : tokens[end - 1].end])
        if side is not None:
            return side
        end = start
    return None


_INCLUDING = re.compile(r"[^.;,()]{0,50}(?:,|\s\()\s*(?:including|among\s+them|of\s+whom)\s+(?:[a-z]+\s+){0,2}")


def _is_among(text: str, sentence: Sentence, figure: Figure, last: tuple[str, Measure | None, int]) -> bool:
    """Tell whether the figure is a part, under arms, of the one before: "lost 1000 soldiers, including 300 cavalrymen"."""
    _, measure, end = last
    if measure is not figure.measure or end < sentence.span.start or figure.head_end == figure.index + 1:
        return False
    people = sentence.tokens[figure.head_end - 1].word
    if figure.rule in OF_A_KIND and "X" in sentence.tags[figure.index : figure.head_end + 3]:
        return False  # "of whom 20 were Syrian soldiers" tells their side itself
    return people in FIGHTERS and bool(_INCLUDING.fullmatch(text, end, figure.quantity.start))


#: Words that tell no side: in "two Hungarian officers and 123 men" they are of the same one.
_BARE = frozenset({"men", "others"})


#: Those whom a side counts when it admits its own losses.
_OWN = frozenset({"troops", "soldiers", "servicemen", "personnel", "sailors", "marines", "pilots"})
_ADMITS = re.compile(r"[^.;]{0,40}?\b(?:acknowledged|admitted|conceded|acknowledges|admits|confirmed)\b")


def _admits(text: str, attribution: Attribution, figure: Figure) -> bool:
    """Tell whether the source admits the figure, which is one of its own people then: "Russia acknowledged 63 dead"."""
    return bool(_ADMITS.match(text, attribution.source.end, figure.quantity.start))


#: Nouns that leave the side open.
_GENERAL = frozenset({"troops", "soldiers", "men", "fighters", "people", "servicemen", "personnel"})
_AGAINST = re.compile(r",?\s+(?:while|whereas|but|although|though)\b")


def _told_otherwise(text: str, sentence: Sentence, figure: Figure, course: _Course) -> bool:
    """Tell whether it is another's number of the people before: "400 Syrian troops, while the army said 63 troops"."""
    head, measure, end = course.last
    if not head or measure is not figure.measure or end < sentence.span.start:
        return False
    return bool(_AGAINST.search(text, end, figure.quantity.start))


def _joined(text: str, sentence: Sentence, figure: Figure, named: str) -> bool:
    """Tell whether the number follows the people named last and "and"."""
    before = text[sentence.span.start : figure.quantity.start]
    return bool(named) and bool(re.search(rf"{re.escape(named)}\s+and\s+\Z", before))


_VOICE = re.compile(
    r"(?P<body>.{4,60}?)['’]s\s+(?:chief\s+|official\s+|deputy\s+)?(?:spokes\w+|representative|press\s+\w+|head|director)\b.*",
    re.DOTALL,
)


def _of_that_number(sentence: Sentence, figure: Figure, sources: list[Attribution]) -> Attribution | None:
    """Return the source before "but by then, that number had risen to 531": the same one goes on counting."""
    before = [one for one in sources if one.source.end <= figure.quantity.start]
    return before[-1] if before and sentence.tokens[figure.verb].word.startswith(("that ", "this ", "the ")) else None


def source_name(text: str, source: Span) -> str:
    """Return a source as it is written; of a body's spokesman, the body ("Russian Defense Ministry")."""
    name = source.of(text).strip()
    voice = _VOICE.fullmatch(name) if "'" in name or "’" in name else None
    return " ".join((voice.group("body") if voice else without_possessive(name)).split())
