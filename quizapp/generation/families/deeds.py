"""Questions on who did what, what was taken, what came of it and what followed: actors and results in the prose.

The article's own words are kept; a subject is used only where its side is certain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.domain.article import Paragraph
from quizapp.domain.evidence import Evidence
from quizapp.domain.facts import Actor
from quizapp.domain.item import ItemFormat, Skill
from quizapp.domain.text import Span
from quizapp.generation.events import Event, evidence_of
from quizapp.generation.families.dates import how_hard, proof_of
from quizapp.generation.naming import Names, apart, rare_words
from quizapp.generation.sketch import Choice, Proposals, Rule, Sketch, Subject
from quizapp.generation.statements import Unusable, fault_of, outcome_phrase, state
from quizapp.generation.wording import capital, during, lower_first, quoted, shorten, takes_the, with_the

LIMIT = 8
_TAKING = re.compile(r"\b(?:re)?(?:captur|seiz|took|retook|tak|conquer|occupi|liberat|secur|enter|overr|advanc|withdr|retreat|repel|repuls|regain)")
_GENERIC = ("government forces", "government troops", "rebels", "rebel forces", "opposition forces", "separatists", "militants", "insurgents")


def _subject_of(event: Event, names: Names) -> tuple[Actor, str] | None:
    """Split "HTS launched an attack" into its actor and the rest, where the subject is one actor alone."""
    text = event.statement.text
    bare = re.sub(r"^[Tt]he ", "", text)
    for actor in names.groups:
        for name in sorted({actor.name, *actor.aliases}, key=len, reverse=True):
            rest = bare[len(name) :]
            if bare.startswith(f"{name} ") and re.match(r" (?:(?:also|reportedly|successfully|then) )?(?:[a-z]+ed|took|retook|began|made|broke|had|withdrew|lost|drove|held|left|fought|won|shot|struck|sank|sent)\b", rest):
                return actor, rest.strip()
    return None


def who_did(subject: Subject) -> Proposals:
    """Ask who did something on a day; wrong options stand on another side and are not named in the sentence."""
    names = subject.names
    sketches = []
    for event in subject.chronology.events:
        split = _subject_of(event, names) if event.fact.window.is_known else None
        if split is None:
            continue
        actor, deed = split[0], re.split(r", (?=\w+ing\b|which|who|where|including)", split[1])[0]
        sentence = event.fact.event_span
        named = {name for _, name in names.mentions(sentence)}
        words = sentence.of(subject.text).lower()
        wrong = [
            other
            for other in names.groups
            if other.side != actor.side and other.name not in named and not names.are_kin(other, actor)
            and not any(word in words for word in rare_words(other.name))
        ]  # fmt: skip
        wrong = apart(wrong)
        if len(wrong) < 2:
            continue
        proof = proof_of(subject, event)
        taking = bool(_TAKING.match(deed) or _TAKING.match(deed.partition(" ")[2]))
        key = Choice(actor.name, f"The sentence names {with_the(actor.name, subject.text)} as the one that {shorten(deed, 9).removesuffix(' …')}.", (*proof, *actor.evidence))
        pool = tuple(
            Choice(other.name, f"The infobox lists this name on another side, and the sentence does not mention {'them' if other.name.endswith('s') else 'it'}.", other.evidence)
            for other in wrong
        )
        sketches.append(
            Sketch(
                "results: who took what" if taking else "actors: who took part",
                Skill.RESULTS if taking else Skill.ACTORS,
                ItemFormat.SINGLE,
                f"deeds.who.{'taking' if taking else 'doing'}",
                f"Who {deed} {during(event.fact.window)}, as the article tells it?",
                (key,),
                pool,
                key.rationale,
                proof,
                (event.fact.id, actor.id),
                how_hard(event, 0.35),
                excludes=frozenset({f"deed of {event.fact.id}"}),
                place=event.place,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


def named_on_day(subject: Subject) -> Proposals:
    """Ask which parties and units the article names in its account of a day."""
    names = subject.names
    sketches = []
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
            actor for actor in names.groups
            if actor.name not in named and not any(word in around for word in rare_words(actor.name) or {actor.name.lower()})
            and not any(names.are_kin(actor, key) for key in keys)
        ]  # fmt: skip
        if len(keys) < 2 or len(wrong) < 2:
            continue
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
                tuple(Choice(actor.name, f"The account of that day names {with_the(actor.name, subject.text)}.", proof) for actor in keys),
                tuple(Choice(actor.name, "The infobox lists this name; the account of that day does not mention it.", actor.evidence) for actor in wrong),
                f"The article names {' and '.join(with_the(actor.name, subject.text) for actor in keys[:3])} there.",
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


def _outcomes(subject: Subject) -> list[tuple[Span, str, str]]:
    """Return (sentence, statement, what came of it) for sentences of the form "{who did}, capturing two villages"."""
    found = []
    claims = tuple(claim.evidence[0].span for claim in subject.sheet.claims)
    dates = tuple(one.span for fact in subject.sheet.dates for one in fact.evidence[:1])
    for sentence in subject.sheet.article.sentences():
        split = outcome_phrase(subject.text, sentence)
        if split is None:
            continue
        main, phrase = split
        head = Span(sentence.start, sentence.start + len(main)) if main else None
        if head is None or any(span.overlaps(sentence) for span in claims):
            continue
        inside = tuple(span for span in dates if head.contains(span))
        made = state(subject.text, head, inside)
        if isinstance(made, Unusable) or not 2 <= len(phrase.split()) <= 16 or _is_unclear(phrase):
            continue
        found.append((sentence, made.text, phrase))
    return found


def _is_unclear(phrase: str) -> bool:
    return bool(re.search(r"\b(?:this|these|those|it|them|they|which|who|he|his|him|her|she|its|their|such|another|again|there)\b|[“”\"()\d]{3,}", phrase)) or phrase.split()[-1] in ("the", "of", "and", "a", "to")


def what_came(subject: Subject) -> Proposals:
    """Ask what came of an action, as the same sentence tells; wrong options are what came of others."""
    outcomes = _outcomes(subject)
    sketches = []
    for sentence, statement, phrase in outcomes:
        proof = (evidence_of(subject.sheet, sentence),)
        own = _content(statement) | _content(phrase)
        pool = [
            Choice(capital(other), f"This came of something else: {quoted(other_statement, 10)}.", (evidence_of(subject.sheet, place),), group=other.split()[0] + other.split()[-1])
            for place, other_statement, other in outcomes
            if place != sentence and not (_content(other) & own and other.split()[0] == phrase.split()[0])
        ]
        if len(pool) < 2:
            continue
        sketches.append(
            Sketch(
                "results: what came of it",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "deeds.outcome",
                f"The article says: “{capital(statement)}.” With which words does the same sentence go on to tell what came of it?",
                (Choice(capital(phrase), f"The sentence goes on with these words after {quoted(statement, 10)}.", proof),),
                tuple(pool),
                "The second half of the sentence tells what came of the first.",
                proof,
                (f"sentence {sentence.start}",),
                0.4,
                excludes=frozenset({f"sentence {sentence.start}"}),
                place=sentence.start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches[:LIMIT]))


def _content(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:6] for word in re.findall(r"[\w'’-]{5,}", text))


_TURN = re.compile(r"^(?:However|Nevertheless|Nonetheless|Despite this|In response|As a result|Consequently|But|Still)\b,?\s+", re.I)


def what_followed(subject: Subject) -> Proposals:
    """Ask what the article tells next, where it marks a turn ("However, …")."""
    claims = tuple(claim.evidence[0].span for claim in subject.sheet.claims)
    dates = tuple(one.span for fact in subject.sheet.dates for one in fact.evidence[:1])
    sketches = []
    for paragraph in subject.sheet.article.paragraphs():
        for one, other in zip(paragraph.sentences, paragraph.sentences[1:], strict=False):
            if not _TURN.match(subject.text, other.start, other.end):
                continue
            before = _told(subject, one, dates, claims, "")
            # After the quoted sentence, a definite noun may point back at it.
            after = _told(subject, other, dates, claims, subject.text) if before else None
            if before is None or after is None:
                continue
            pool = [
                Choice(event.text, "The article tells this elsewhere, not as the turn after the quoted sentence.", proof_of(subject, event))
                for event in subject.chronology.events
                if not paragraph.span.contains(event.fact.event_span) and len(_content(event.text) & _content(after)) < 3
            ]
            if len(pool) < 3:
                continue
            proof = (evidence_of(subject.sheet, one), evidence_of(subject.sheet, other))
            sketches.append(
                Sketch(
                    "results: what followed",
                    Skill.RESULTS,
                    ItemFormat.SINGLE,
                    "deeds.turn",
                    f"“{capital(before)}.” What does the article tell next, as a turn of events?",
                    (Choice(capital(after), "The next sentence tells this, and its first word marks the turn.", proof),),
                    tuple(_nearest(pool, one.start)),
                    f"Directly after the quoted sentence the article tells: {quoted(after, 11)}.",
                    proof,
                    (f"sentence {other.start}",),
                    0.5,
                    excludes=frozenset({f"sentence {other.start}", f"sentence {one.start}"}),
                    place=one.start,
                    rank=1,
                )
            )
            if len(sketches) == LIMIT:
                return Proposals(tuple(sketches))
    return Proposals(tuple(sketches))


def _told(subject: Subject, sentence: Span, dates: tuple[Span, ...], claims: tuple[Span, ...], lead: str) -> str | None:
    made = state(subject.text, sentence, tuple(span for span in dates if sentence.contains(span)), avoid=claims, lead=lead)
    return None if isinstance(made, Unusable) else made.text


def _nearest(pool: Sequence[Choice], place: int) -> list[Choice]:
    return sorted(pool, key=lambda choice: abs(choice.evidence[0].start - place))[:9]


_RESULT = re.compile(r"^(?P<first>.+?), (?:before|until) (?P<second>.+)$")
_PASSIVE = re.compile(r"^(?P<what>they|it|the \w+) (?P<verb>was|were) (?P<deed>\w+ed) by (?P<who>(?:the )?[\w' -]+)$")
_ACTIVE = re.compile(r"^(?P<who>(?:The|An?)? ?[\w' -]+?) (?:initially |first )?(?P<deed>(?:re)?(?:captured|seized|took|occupied)) (?P<what>[\w' -]+)$")


def result_turned(subject: Subject) -> Proposals:
    """What became of what a side had taken, as the infobox gives the result ("A captured X, before X was recaptured by B")."""
    sketches = []
    for result in subject.sheet.results:
        split = _RESULT.match(result.text)
        passive = _PASSIVE.match(split.group("second")) if split else None
        active = _ACTIVE.match(split.group("first")) if split else None
        if passive is None or active is None:
            continue
        who, taker, what = passive.group("who"), lower_first(active.group("who")), active.group("what")
        they, verb, deed = ("They", passive.group("verb"), passive.group("deed"))
        attack = re.match(r"an? (?P<who>[A-Z][\w' -]*?) (?:counter-?)?(?:attack|offensive|assault|advance)$", taker)
        rival = f"the {attack.group('who')}" if attack else taker
        if not rival.startswith("the ") and rival[:1].islower():
            continue
        key = Choice(f"{they} {verb} {deed} by {who}.", "The second half of the line in the infobox says so.", result.evidence)
        pool = (
            Choice(f"{they} {verb} {deed} by {rival}.", f"The line names {rival} for taking them, and {who} for taking them back.", result.evidence),
            Choice(f"{they} stayed in the hands of {rival}.", f"The line says that {who} took them back.", result.evidence),
            Choice(f"{they} {verb} never taken by {rival}.", f"The line begins with {rival} taking them.", result.evidence),
        )
        sketches.append(
            Sketch(
                "results: what became of it",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "results.turned",
                f"By the line “{active.group(0)} …” in the infobox, what became of the {re.sub(r'^(?:an? |the )?(?:additional )?', '', what)} in the end?",
                (key,),
                pool,
                key.rationale,
                result.evidence,
                (result.id,),
                0.4,
                excludes=frozenset({f"result {result.id}"}),
                place=result.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches))


_TERM = re.compile(r"(?i)^(?P<adj>(?:decisive|major|strategic|tactical|pyrrhic|partial|allied|minor|inconclusive)\s+)?(?P<who>.+?)\s+(?P<word>victory|defeat|withdrawal|retreat|success)$")


def result_term(subject: Subject) -> Proposals:
    """Which words does the infobox use for the result? The others are the same words for another side, or other terms."""
    names = subject.names
    sketches = []
    for result in subject.sheet.results[:1]:
        found = _TERM.match(result.text)
        if found is None:
            continue
        who, word = found.group("who"), found.group("word")
        mine = rare_words(who)
        rivals = [actor for actor in names.groups if actor.parent is None and not (rare_words(actor.name) & mine) and len(actor.name) < 40]
        pool = [
            Choice(f"{capital(rival.name)} {word}", f"The infobox names {who} in the result, not {with_the(rival.name)}.", result.evidence, group=str(rival.side))
            for rival in rivals
        ]
        pool += [Choice(term, f"The infobox does not use this term; it has “{result.text}”.", result.evidence) for term in ("Military stalemate", "Ceasefire agreement")]
        sketches.append(
            Sketch(
                "results: the article's terms",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "results.term",
                "Which words does the infobox use for the result?",
                (Choice(result.text, "These are the words of the line “Result”.", result.evidence),),
                tuple(pool),
                f"The line “Result” has “{result.text}”.",
                result.evidence,
                (result.id,),
                0.25,
                excludes=frozenset({f"result {result.id}"}),
                place=result.evidence[0].start,
                rank=1,
            )
        )
    return Proposals(tuple(sketches))


_TAKEN = re.compile(
    r"\b(?:(?:re)?captured|seized|retook|took|entered|reached|(?:re)?occupied|liberated|secured|attacked|stormed|shelled|struck|bombed|besieged|left) "
    r"(?P<what>(?:the (?:village|town|city|base|checkpoint|island|fortress|castle|port)s? of |the )?(?:[a-z]{2}-)?[A-Z][\w'’-]+(?:(?: and |, | )(?:[a-z]{2}-)?[A-Z][\w'’-]+){0,4})"
)
_NOT_A_PLACE = re.compile(r"\b(?:Army|Forces|Force|Brigade|Division|January|February|March|April|May|June|July|August|September|October|November|December|President|General|Russian|Syrian|German|British|Argentine|Soviet|Ukrainian|French|English|American)\b")


def what_was_taken(subject: Subject) -> Proposals:
    """Which place did a side take on a day? The others are places that the article names in other sentences."""
    taken: list[tuple[Event, str, str]] = []
    for event in subject.chronology.events:
        found = _TAKEN.search(event.statement.text)
        if found and event.fact.window.is_known and not _NOT_A_PLACE.search(found.group("what")):
            taken.append((event, found.group("what"), event.statement.text[: found.start("what")].strip()))
    places = _places(subject)
    sketches = []
    for event, what, before in taken:
        sentence = event.fact.event_span.of(subject.text)
        own = set(re.findall(r"[A-Z][\w'’-]+", what))
        bare = re.sub(r"^the \w+ of |^the ", "", what)
        pool = [
            Choice(name, f"The article names this place in another sentence: “{shorten(proof.quote.replace('“', '').replace('”', ''), 9)}”.", (proof,))
            for name, proof in places.items()
            if not (set(re.findall(r"[A-Z][\w'’-]+", name)) & own) and name not in sentence and not rare_words(name) & rare_words(before)
        ]
        if len(pool) < 3 or len(before.split()) < 2:
            continue
        verb = before.split()[-1]
        who = lower_first(before[: -len(verb)].strip())
        key = Choice(bare, f"The article says that {who} {verb} {what}.", proof_of(subject, event))
        if len(who.split()) > 8 or fault_of(f"{capital(who)} {verb} {what} today"):
            continue
        sketches.append(
            Sketch(
                "results: who took what",
                Skill.RESULTS,
                ItemFormat.SINGLE,
                "deeds.place",
                f"What does the article say that {who} {verb} {during(event.fact.window)}?",
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
    return Proposals(tuple(sketches[:LIMIT]))


def _places(subject: Subject) -> dict[str, Evidence]:
    """Return names that stand after a word of place, each with its sentence."""
    pattern = re.compile(
        r"\b(?:in|near|of|towards|around|at|from|reaching|capturing|captured|entered|outside) (?:the (?:village|town|city)s? of )?(?P<name>(?:[a-z]{2}-)?[A-Z][\w'’-]+(?:(?: and | )(?:[a-z]{2}-)?[A-Z][\w'’-]+){0,3})(?=[,.;]| [a-z])"
    )
    actors = {name for actor in subject.sheet.actors for name in (actor.name, *actor.aliases)}
    found: dict[str, Evidence] = {}
    for paragraph in subject.sheet.article.paragraphs():
        for sentence in paragraph.sentences:
            for match in pattern.finditer(subject.text, sentence.start, sentence.end):
                name = re.sub(r"['’]s?$", "", match.group("name"))
                if name in actors or name.isupper() or _NOT_A_PLACE.search(name) or name in subject.sheet.article.title or takes_the(name):
                    continue
                found.setdefault(name, evidence_of(subject.sheet, sentence))
    return found


def paragraphs_with(subject: Subject, low: int, high: int) -> list[Paragraph]:
    """Return the paragraphs of ``low`` to ``high`` sentences."""
    return [paragraph for paragraph in subject.sheet.article.paragraphs() if low <= len(paragraph.sentences) <= high]


RULES = (
    Rule("deeds.who", "who did it", "Who launched an attack northeast of Hama on 6 October 2017, as the article tells it?", who_did),
    Rule("deeds.named", "who is named on a day", "Which of these does the article name in what it tells of …?", named_on_day),
    Rule("deeds.outcome", "what came of it", "With which words does the same sentence go on to tell what came of it?", what_came),
    Rule("deeds.turn", "what followed", "“…” What does the article tell next, as a turn of events?", what_followed),
    Rule("deeds.place", "what was taken", "What does the article say that the rebels captured on 8 October 2017?", what_was_taken),
    Rule("results.turned", "what became of it", "By the line “…” in the infobox, what became of the villages in the end?", result_turned),
    Rule("results.term", "the article's terms", "Which words does the infobox use for the result?", result_term),
)
