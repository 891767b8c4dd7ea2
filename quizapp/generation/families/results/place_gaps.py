"""Questions on places taken or lost: which place belongs in the gap of a sentence.

The sentence is the article's own; the wrong places stand elsewhere in the article, and not in its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from quizapp.domain.facts import Place
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span, at_word, find_words, holds_any
from quizapp.generation.chronology.events import evidence_of
from quizapp.generation.families.results.same_taker import may_hold
from quizapp.generation.labels.holes import has_hole
from quizapp.generation.labels.no_english import is_no_english
from quizapp.generation.names.columns import thin_out
from quizapp.generation.names.sites import BEHIND, KIND, NAME, are_alike, is_country, is_facility, is_region, is_site, sites_of
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject, sentences_of
from quizapp.generation.told.quoting import told_of
from quizapp.generation.wording import shorten

_WRONG, _POOL = 3, 6
#: Letters of an article or an initial in a name.
_INITIAL = 3
_GAP = "____"
#: A sentence with more words than the second is shown by its first words; with fewer than the last it says too little.
_SHOWN, _WHOLE, _FEWEST = 22, 30, 6
_SEEDS = tuple(
    "aptur seized retook took overran iberated occupied withdrew etreated abandoned fell entered besieged stormed clear".split()
)
_DEED = (
    r"(?:recaptured|captured|seized|retook|overran|liberated|occupied|took (?:full )?control of|withdrew (?:from|to)|"
    r"retreated (?:from|to)|abandoned|entered|besieged|stormed|cleared|recapturing|capturing|seizing|retaking)"
)
_SMALL = r"(?:by|in|on|at|from|to|with|near|and|while|during|after|before|as|for|of)"
_ACTIVE = re.compile(
    rf"\b(?=[a-z])(?<!to )(?<!not )(?<!-){_DEED} (?:the )?(?:(?!{_SMALL}\b|an? |was |were |had |been )[a-z]+ )?"
    rf"(?P<of>{KIND} of )?(?:the )?"
    rf"(?P<name>{NAME})(?P<kind> {KIND}\b)?(?! {KIND})"
)
#: Words that open a sentence and are no name.
_OPENERS = (
    r"(?!(?:After|Before|When|While|Once|Since|As|In|On|The|But|And|It|They|He|Also|Later|Then|Although|Though|"
    r"Another|One|Two|Three|Several|Some|Many|Both|Each|Every|All|This|That|These|Their|His|Its|No)\b)"
)
_TAKEN = r"(?:(?:re)?captured|seized|(?:re)?taken|overrun|liberated|occupied|besieged|abandoned)"
_PASSIVE = re.compile(
    rf"(?P<of>\b{KIND} of )?{_OPENERS}(?P<name>{NAME})(?P<kind> {KIND})? (?:was|had been) (?:\w+ly |then |also |later |again )?"
    rf"{_TAKEN}\b"
)
#: The end of that: a quick test.
_WAS_TAKEN = re.compile(rf" (?:was|had been) (?:\w+ly |then |also |later |again )?{_TAKEN}\b")
_FELL = re.compile(rf"(?P<of>\b{KIND} of )?{_OPENERS}(?P<name>{NAME})(?P<kind> {KIND})? (?:had )?(?:fell|fallen) to\b")
#: The shapes of such a sentence, each with a quick test of whether it has the verb.
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[str], object]], ...] = (
    (_ACTIVE, lambda words: holds_any(words, _SEEDS)),
    (_PASSIVE, _WAS_TAKEN.search),
    (_FELL, lambda words: " fell to" in words or " fallen to" in words),
)
_MARKS = re.compile(r"[\"“”«»\[\]{}|()]")
#: What did not happen, or is passed on without a name; whoever reports by name stands in the sentence as it is shown.
_LOOSE = re.compile(
    r"\b(?:reportedly|reports|was reported|alleged\w*|claiming|denied|denies|if|would|could|try|tried|attempt\w*|"
    r"plan\w*|fail\w*|"
    r"order\w*|aim\w*|nearly|almost|not)\b"
)
#: What tells of all that was taken up to a day: whatever was taken before it would be right as well.
_UP_TO = re.compile(
    r"\b[Bb]y (?:early |mid-?|late |the end of |the )?(?:\d|[A-Z]|then\b|now\b|end\b|time\b|evening\b|night)|"
    r"\b(?:so|thus) far\b|\bto date\b|\b[Ss]ince then\b"
)
#: Openings by which only the sentence before tells the day.
_SAME_DAY = re.compile(
    r"(?i)^(?:[\w ]{0,24}\b(?:same day|next day|next morning|following (?:day|morning)|that (?:day|evening|night))|later|"
    r"(?:a|one|two|three) days? (?:later|after)|meanwhile|also|then|elsewhere)\b[^,]{0,20}, "
)
#: Words by which only the sentence before tells what is meant; a day of its own makes up for them.
_LEANS = re.compile(
    r"(?i)\b(?:same day|next day|following day|later|that (?:day|morning|evening|night|week|month|year|time)|in turn|then|"
    r"during the (?:day|night)|however|again|en route)\b|^(?:The|A) nearby\b"
)
#: Words by which a sentence goes on from another one; without a day of its own it cannot be found.
_GOES_ON = re.compile(r"(?i)\b(?:also|meanwhile|elsewhere)\b")
#: What everybody knows a place by.
_KNOWN_BY = re.compile(r", (?:the |a )?(?:\w+ )?(?:capital|hometown|birthplace)\b")
_BRACKETS = re.compile(r" ?\([^()]*\)")
_DATED = re.compile(r"\b\d{1,2} [A-Z][a-z]{2,8}\b|\b[A-Z][a-z]{2,8} \d{1,2}\b|\b\d{4}\b")
_PRONOUN = re.compile(
    r"^(?:[\w ]{2,24},? )?(?:they|it|he|she|this|these|those)\b|\btheir (?:assault|attack|offensive|advance)\b|"
    r"\b(?:they|he|she) (?:had |also |then )?(?:captur|seiz|ret)"
)


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence with the place that was taken or lost: its name, and the words with a gap in its place."""

    sentence: Span
    name: str
    shown: str
    #: The noun for it beside the gap; empty where no noun is there.
    kind: str = ""
    #: The day, where the words shown leave out how the article counts to it.
    day: str = ""


def readable(subject: Subject) -> tuple[tuple[Span, str, str], ...]:
    """Return the sentences that tell outright of places taken or lost and can be read by themselves, without brackets.

    With the day where the opening of the sentence, which counts to it, is left out; to be read ``once``.
    """
    return tuple(_readable(subject))


def _readable(subject: Subject) -> Iterator[tuple[Span, str, str]]:
    days: dict[Span, str] = {}
    for event in subject.chronology.events:
        if event.fact.window.is_one_day and event.fact.window.start:
            days.setdefault(event.fact.event_span, event.fact.window.start.in_words())
    for span, full in subject.once(sentences_of):
        if not holds_any(full, _SEEDS):
            continue
        words = _BRACKETS.sub("", full) if "(" in full else full
        opener = _SAME_DAY.match(words)
        day = days.get(span, "") if opener else ""
        if opener and day:
            words = words[opener.end() :]
        if _LOOSE.search(words) or _UP_TO.search(words) or _MARKS.search(words) or _PRONOUN.search(words.lower()):
            continue
        if day or _DATED.search(words) or not (_GOES_ON.search(words) or _LEANS.search(words)):
            yield span, words, day


def _gaps(subject: Subject) -> Iterator[Gap]:
    for span, words, day in subject.once(readable):
        yield from _in_words(subject, span, words, day)


def _in_words(subject: Subject, span: Span, words: str, day: str) -> Iterator[Gap]:
    for pattern, may_be_in in _SHAPES:
        hit = pattern.search(words) if may_be_in(words) else None
        if hit is None or not _is_place(hit, subject.text) or (pattern is _ACTIVE and not BEHIND.match(words, hit.end())):
            continue
        shown = _shown(words, hit, hit.span("name"), is_cut=bool(day))
        groups = hit.groupdict()
        kind = (groups["kind"] or groups["of"] or "").strip().removesuffix(" of").removesuffix("s")
        if shown and is_letter_for_letter(shown, hit["name"], span.of(subject.text)):
            yield Gap(span, hit["name"], shown, kind, day)
            return


def is_letter_for_letter(shown: str, name: str, sentence: str) -> bool:
    """Tell whether a sentence has the words shown, letter for letter, with ``name`` in their gap."""
    return shown.replace(_GAP, name).removeprefix("… ").removesuffix(" …") in " ".join(sentence.split())


#: Prepositions of place, directly before a name; none is longer.
_NEAR = re.compile(r"\b(?:in|at|near|around|outside|into|towards?|(?:north|south|east|west|outskirts|city|town|village) of) \Z")
_NEAREST = 14
#: Parts of a place are not the place.
_PARTS = re.compile(r"(?:district|suburb|neighbou?rhood)s of ")
#: What is done to places alone.
_ONLY_PLACES = re.compile(
    r"(?:entered|liberated|besieged|overran|(?:withdrew|retreated) (?:from|to)|took (?:full )?control of)\b"
)


def _is_place(hit: re.Match[str], text: str) -> bool:
    """Tell whether a name is that of a place: by a noun at its side or in it, or by "in" or "near" before it elsewhere."""
    name = hit["name"]
    if not is_site(name) or is_country(name, text) or _PARTS.match(hit["of"] or ""):
        return False
    if hit["of"] or hit["kind"] or is_facility(name) or _ONLY_PLACES.match(hit.group()):
        return True
    return any(_NEAR.search(text, max(0, start - _NEAREST), start) for start in find_words(name, text))


def _shown(words: str, hit: re.Match[str], gap: tuple[int, int], *, is_cut: bool) -> str:
    """Return the words with a gap around the name, cut where they are long; empty where the name stands there twice.

    ``is_cut``: the opening of the sentence is left out.
    """
    before, after = words[: gap[0]], words[gap[1] :]
    around = f"{before}{after}".lower()
    if any(len(word) > _INITIAL and word in around for word in hit["name"].lower().split()):
        return ""
    if _KNOWN_BY.match(after):
        return ""
    is_broken = "- " in words or not (is_cut or words[0].isupper() or words[0].isdigit())
    names_kind = bool(hit["kind"]) or is_facility(hit["name"])
    if is_broken or len(f"{before}{after}".split()) < _FEWEST or (before.lower().endswith("the ") and not names_kind):
        return ""
    whole = f"{'… ' if is_cut else ''}{before}{_GAP}{after}"
    if has_hole(whole) or is_no_english(whole):
        return ""
    if len(whole.split()) <= _WHOLE:
        return whole
    kept = _LAST_NAME.sub(" …", shorten(whole, _SHOWN))
    return kept if _GAP in kept else ""


#: A name at the end of what is cut may go on.
_LAST_NAME = re.compile(rf",?(?: (?:and|of|the|in|at|near|to|from|by))*(?: {NAME})+ …$")


def all_sites(subject: Subject) -> dict[str, Span]:
    """Return the places that the article names where it tells of fighting; to be read ``once``."""
    return sites_of(subject.sheet)


#: What was taken: directly behind the verb, with the names that follow in one list.
_OBJECTS = re.compile(
    at_word(rf"{_DEED}|captures?|recaptures?|seizes?|takes?|taken|took|fall of|capture of|advanc\w+ (?:on|to|into|towards?)")
    + rf" "
    rf"(?:(?:the|both|all|of|in) )*(?:(?!(?:{_SMALL}|along)\b)[a-z-]+ ){{0,2}}(?:{KIND} of )?(?:the )?"
    rf"{NAME}(?:,? (?:and |as well as )?(?:the )?(?:{KIND} of )?{NAME})*"
)


def taken_sites(subject: Subject) -> dict[str, Span]:
    """Return what stands behind a verb of taking, or before its passive, with the first such sentence.

    Only that can be taken for what was taken. To be read ``once``.
    """
    found: dict[str, Span] = {}
    for span, words in subject.once(sentences_of):
        if holds_any(words, _SEEDS) or "dvanc" in words:
            names = [name for hit in _OBJECTS.finditer(words) for name in _NAMES.findall(hit.group())]
            shapes = (pattern for pattern, may_be_in in _SHAPES if pattern is not _ACTIVE and may_be_in(words))
            names += [hit["name"] for pattern in shapes for hit in pattern.finditer(words)]
            for name in names:
                found.setdefault(name, span)
    return found


def _cases(subject: Subject) -> list[tuple[Gap, list[tuple[str, Span]]]]:
    """Return each place that can be asked for once, with the places that are wrong."""
    gaps = list(_gaps(subject))
    sites = subject.once(all_sites) if gaps else {}
    title = f"{subject.sheet.article.title} "
    cases: list[tuple[Gap, list[tuple[str, Span]]]] = []
    for one in gaps:
        wrong = elsewhere(subject, one, sites) if one.name not in title else []
        if one.kind:
            # A noun beside the gap leaves only places of its kind, and those of which the article does not tell the kind.
            wrong = [other for other in wrong if may_be_called(other[0], one.kind, subject.text)]
        if len(wrong) >= _WRONG and not any(one.name == other.name for other, _ in cases):
            cases.append((one, wrong))
    return cases


def which_place(subject: Subject) -> Proposals:
    """Ask which place belongs in the gap of a sentence that tells of one taken or lost."""
    return Proposals(
        tuple(
            _sketch(subject, gap, wrong, number % len(_STEMS))
            for number, (gap, wrong) in enumerate(thin_out(subject.once(_cases), subject.most))
        )
    )


_NAMES = re.compile(NAME)
#: So many wrong places are enough to choose from.
_NEAREST_SITES = 12


def elsewhere(subject: Subject, gap: Gap, sites: Mapping[str, Span]) -> list[tuple[str, Span]]:
    """Return places taken in other paragraphs that cannot be the key's by another spelling, the nearest first, none twice."""
    paragraph = subject.sheet.article.paragraph_at(gap.sentence.start)
    told = (paragraph.span if paragraph else gap.sentence).of(subject.text).lower()
    found: list[tuple[str, Span]] = []
    beside = [hit.group() for hit in _NAMES.finditer(gap.shown)]
    known = subject.once(taken_sites)
    taken = {name: known.get(name) or known.get(_bare(name)) for name in sites}
    near = [(name, span) for name, span in taken.items() if span is not None]
    for name, span in sorted(near, key=lambda pair: abs(pair[1].start - gap.sentence.start)):
        others = (gap.name, *beside, *(one for one, _ in found))
        bare = _bare(name)
        if bare.lower() in told or len(bare) <= _INITIAL or is_facility(bare) is not is_facility(gap.name):
            continue
        if is_region(bare, subject.text):
            continue
        if not any(are_alike(bare, other) for other in others):
            found.append((bare, span))
    wrong = (one for one in found if not may_hold(subject, gap.sentence, gap.shown, gap.day, one[0]))
    return list(islice(wrong, _NEAREST_SITES))


def _bare(name: str) -> str:
    """Return a name without the noun behind it."""
    return re.sub(rf" {KIND}$", "", name)


def is_called(name: str, kind: str, text: str) -> bool:
    """Tell whether a text has a place beside a noun for it: "the village of Tarn", "Tarn village"."""
    return f"{kind} of {name}" in text or f"{name} {kind}" in text


def may_be_called(name: str, kind: str, text: str) -> bool:
    """Tell whether a noun can stand beside a place: the text has it so, or has no other noun beside it."""
    return is_called(name, kind, text) or not re.search(rf"\b{KIND} of {re.escape(name)}\b|\b{re.escape(name)} {KIND}\b", text)


_STEMS = ("Which place belongs in the gap: “{}”?", "The article has: “{}” Which place stands in the gap?")
_OF_DAY = "The article tells of {}: “{}” Which place stands in the gap?"


def _sketch(subject: Subject, gap: Gap, wrong: Sequence[tuple[str, Span]], variant: int) -> Sketch:
    proof = (evidence_of(subject.sheet, gap.sentence),)
    dated = [one.id for one in subject.sheet.dates if one.place is Place.PROSE and one.event_span == gap.sentence]
    said = f"The sentence tells this of {gap.name}."
    return Sketch(
        "results: who took what",
        Skill.RESULTS,
        ItemFormat.SINGLE,
        "results.place.day" if gap.day else f"results.place.{'ab'[variant]}",
        _OF_DAY.format(gap.day, gap.shown) if gap.day else _STEMS[variant].format(gap.shown),
        (Choice(gap.name, said, proof),),
        tuple(
            Choice(name, told_of(name, subject.text, span), (evidence_of(subject.sheet, span),)) for name, span in wrong[:_POOL]
        ),
        said,
        proof,
        (f"sentence {gap.sentence.start}",),
        0.45,
        excludes=frozenset(
            {f"sentence {gap.sentence.start}", *(f"{mark} of {one}" for one in dated for mark in ("date", "deed"))}
        ),
        place=gap.sentence.start,
        rank=1,
    )


RULES = (
    Rule(
        "results.place",
        "a place taken or lost",
        "Which place belongs in the gap: “The rebels captured ____”?",
        which_place,
        grows=True,
    ),
)
