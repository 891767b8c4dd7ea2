"""The independent check of questions on claims: from the ledger alone, derive the key again.

Only ``domain`` facts are read; the wording of options is taken apart, not rebuilt. Two claims are ``pair_proof``'s.
"""

from __future__ import annotations

import re

from quizapp.domain.facts import ActorKind, Bound, Claim, FactSheet, Place
from quizapp.domain.item import Item, MatchAnswer, NumberAnswer, Option
from quizapp.generation.proofs.claim_terms import INITIAL, are_initials, claims_of, claims_of_option, is_source, numbers_in
from quizapp.generation.proofs.pair_proof import careful_pair, like, relation, spread, total
from quizapp.generation.proofs.proof_terms import Prover, only


def _source(sheet: FactSheet, item: Item) -> bool:
    claim = claims_of(sheet, item)[0]
    return claim.low in numbers_in(item.stem) and only(item, lambda option: is_source(claim, option.text))


_QUOTED = re.compile(r"“(?:… )?([^”]+)”\?$")


def _source_of_words(sheet: FactSheet, item: Item) -> bool:
    """The words in the stem stand once in the article, in the sentence of the claim, which names the key alone."""
    claim, found, text = claims_of(sheet, item)[0], _QUOTED.search(item.stem), sheet.article.text
    if found is None or text.count(found[1]) != 1 or not claim.context.start <= text.index(found[1]) < claim.context.end:
        return False
    if claim.source is None or not any(claim.context.contains(one.span) for one in claim.source_evidence):
        return False
    return only(item, lambda option: is_source(claim, _ARTICLE.sub("", option.text)))


_ARTICLE = re.compile(r"^(?:The|An?) ")


def _words_of_source(sheet: FactSheet, item: Item) -> bool:
    """The words of the key alone stand in the sentence of a claim that names the source of the stem, or names nobody."""
    claim, by_nobody = claims_of(sheet, item)[0], item.rule.endswith(".none")
    text = sheet.article.text

    def holds(option: Option) -> bool | None:
        words = option.text.strip("“”").removeprefix("… ")
        at = text.find(words)
        told = [one for one in sheet.claims if at <= one.evidence[0].start < at + len(words)]
        if text.count(words) != 1 or not told:
            return None
        if by_nobody:
            return all(one.source is None for one in told)
        return all(one.source == claim.source for one in told)

    return (claim.source is None) is by_nobody and only(item, holds)


def _figure(sheet: FactSheet, item: Item) -> bool:
    claim = claims_of(sheet, item)[0]
    if isinstance(item.answer, NumberAnswer):
        return item.answer.value == claim.low
    return only(item, lambda option: numbers_in(option.text)[:1] == [claim.low])


def _which(sheet: FactSheet, item: Item) -> bool:
    found = re.search(r"reported by (?:the )?(.+?)\? Choose", item.stem)

    def holds(option: Option) -> bool | None:
        claims = claims_of_option(sheet, option)
        if not claims:
            return None
        truths = {is_source(claim, found.group(1)) if found else claim.source is None for claim in claims}
        return next(iter(truths)) if len(truths) == 1 else None

    return only(item, holds)


def _matched(sheet: FactSheet, item: Item) -> bool:
    if not isinstance(item.answer, MatchAnswer):
        return False
    names = [target.text for _, two in item.answer.pairs if (target := item.option(two))]
    for one, two in item.answer.pairs:
        prompt, target = item.option(one), item.option(two)
        if prompt is None or target is None:
            return False
        fitting = {name for name in names for claim in claims_of_option(sheet, prompt) if is_source(claim, name)}
        if fitting != {target.text}:
            return False
    return True


def _on_days(sheet: FactSheet, item: Item) -> bool:
    """Every figure stands beside the one day of its claim."""
    if not isinstance(item.answer, MatchAnswer):
        return False
    for one, two in item.answer.pairs:
        prompt, target = item.option(one), item.option(two)
        if prompt is None or target is None:
            return False
        windows = [claim.window for claim in claims_of_option(sheet, prompt)]
        if not any(window.end and window.is_one_day and window.end.in_words() in target.text for window in windows):
            return False
    return len({two for _, two in item.answer.pairs}) == len(item.answer.pairs)


_WORDS = {
    Bound.AT_LEAST: "at least",
    Bound.MORE_THAN: "more than",
    Bound.ABOUT: "about",
    Bound.AT_MOST: "at most",
    Bound.LESS_THAN: "fewer than",
}
_SYNONYMS = {
    Bound.AT_LEAST: ("at least", "no fewer than"),
    Bound.MORE_THAN: ("more than", "over"),
    Bound.ABOUT: ("about", "around", "approximately", "roughly"),
    Bound.AT_MOST: ("at most", "up to", "no more than"),
    Bound.LESS_THAN: ("fewer than", "less than"),
}


def _wording(sheet: FactSheet, item: Item) -> bool:
    claim = claims_of(sheet, item)[0]
    return only(item, lambda option: option.text.lower().startswith(_SYNONYMS.get(claim.bound, ("-",))))


def _contradicts(sheet: FactSheet, item: Item) -> bool:
    claim = claims_of(sheet, item)[0]
    supposed = numbers_in(item.stem.rsplit("a count of", 1)[1])[0]
    possible = {
        Bound.AT_LEAST: supposed >= claim.low,
        Bound.MORE_THAN: supposed > claim.low,
        Bound.AT_MOST: supposed <= claim.low,
        Bound.LESS_THAN: supposed < claim.low,
    }[claim.bound]
    return only(item, lambda option: (option.text == "True") is not possible)


def _careful(sheet: FactSheet, item: Item) -> bool:
    """The key has figure, bound, measure and source of its claim; every other option lacks or changes one of them."""
    claims = claims_of(sheet, item)
    figures = {number for claim in claims for number in _figures_and_days(claim)}

    def holds(option: Option) -> bool:
        text = option.text
        return (
            all(_gives(text, claim) for claim in claims) and not _OVERSTATED.search(text) and set(numbers_in(text)) <= figures
        )

    return only(item, holds)


#: Words of a certainty, or of a sum, that no single claim bears.
_OVERSTATED = re.compile(r"(?i)\b(?:known|established|confirmed|between them)\b")


def _figures_and_days(claim: Claim) -> set[int | None]:
    """Return the numbers that an option may have from a claim: its figure, and the days and years of its window."""
    ends = claim.window.ends
    return {claim.low, *(number for end in ends for number in (end.day, end.year))}


def _gives(text: str, claim: Claim) -> bool:
    """Tell whether an option has the figure, the bound, the measure and the source of a claim."""
    named = claim.source is not None and is_source(claim, text.split(" reported")[0].split(" said")[0])
    return claim.low in numbers_in(text) and _has_bound(text.lower(), claim.bound) and named and _tells_measure(text, claim)


def _tells_measure(text: str, claim: Claim) -> bool:
    return claim.measure.value in text or any(deed in text and deed in claim.quote.lower() for deed in _DEEDS)


def _has_bound(text: str, bound: Bound) -> bool:
    """Tell whether small letters have the word of a bound; without one, no word of any other."""
    if bound in _WORDS:
        return _WORDS[bound] in text
    return not any(word in text for word in _WORDS.values())


def _period(sheet: FactSheet, item: Item) -> bool:
    claim = claims_of(sheet, item)[0]
    end = claim.window.end or claim.window.start
    return end is not None and only(item, lambda option: end.in_words() in option.text)


def _vantage(sheet: FactSheet, item: Item) -> bool:
    names = {name for actor in sheet.actors for name in (actor.name, *actor.aliases)}
    heads = {name.split()[0].lower()[:5] for name in names}
    capitals = {"".join(INITIAL.findall(name)) for name in names}

    def holds(option: Option) -> bool:
        is_of_nation = option.text.split()[0].lower()[:5] in heads and not _ONLOOKER.search(option.text)
        return is_of_nation or option.text in capitals

    return only(item, holds)


#: Names of bodies that fight on no side, though a nation may be in them.
_ONLOOKER = re.compile(r"(?i)observ|rights|cross|crescent|united nations|civil def|\b(?:SOHR|UN|AFP|BBC|Reuters)\b")


def _losses_of(sheet: FactSheet, item: Item) -> bool:
    """The key alone is the figure of a source of the side (own), or of another side (enemy), than those it counts."""
    wants_own = item.rule.endswith(".own")

    def stands(claim: Claim) -> bool:
        name = claim.source or ""
        if not name or _ONLOOKER.search(name) or claim.side is None:
            return False
        sides = _sides_of_speaker(sheet, name)
        return bool(sides) and (sides == {claim.side}) is wants_own

    def holds(option: Option) -> bool | None:
        truths = {stands(claim) for claim in claims_of_option(sheet, option)}
        return next(iter(truths)) if len(truths) == 1 else None

    return only(item, holds)


def _sides_of_speaker(sheet: FactSheet, name: str) -> set[int | None]:
    """Return the sides of the parties and units that the name of a source shares a word with, or is the initials of."""
    words = {word.lower()[:4] for word in re.findall(r"[^\W\d_]{2,}", name) if word[0].isupper()}
    bodies = ((actor.side, actor) for actor in sheet.actors if actor.kind is not ActorKind.COMMANDER)
    named = ((side, known) for side, actor in bodies for known in (actor.name, *actor.aliases) if known)
    return {side for side, known in named if are_initials(known, name) or known.split()[0].lower()[:4] in words}


#: Beginnings of the words for a deed that the measure alone would make broader, and what else may never be printed for them.
_DEEDS = tuple("execut massacr murder assassinat behead lynch hang poison starv drown".split())
_GIVING_UP = "surrender"


def _keeps_deed(sheet: FactSheet, item: Item, claim: Claim) -> bool:
    """Tell whether an item says of a claim of its own what the words of the claim say: executed, not only killed."""
    quote = claim.quote.lower()
    told = [deed for deed in _DEEDS if deed in quote]
    if not told and _GIVING_UP not in quote:
        return True
    shown = f"{item.stem} {' '.join(option.text for option in item.options)}".lower()
    if _GIVING_UP in quote and "captured" in shown:
        return _GIVING_UP in shown
    return all(deed in shown for deed in told)


def _limit(sheet: FactSheet, claim: Claim) -> str:
    """Return the words between a figure of the infobox and the next mark: where, or how, people were killed."""
    text = sheet.article.text
    return re.split(r"[(),;\n]", text[claim.evidence[0].end : claim.context.end])[0].strip().lower()


def _of_like_limits(prover: Prover) -> Prover:
    """Return a check that holds only where two claims of the infobox have the same words for where and how."""

    def proves(sheet: FactSheet, item: Item) -> bool:
        claims = claims_of(sheet, item)
        boxed = [claim for claim in claims if claim.place is Place.INFOBOX]
        deeds = {tuple(deed in claim.quote.lower() for deed in _DEEDS) for claim in claims}
        alike = len(boxed) < len(claims) or len({_limit(sheet, claim) for claim in boxed}) == 1
        return alike and len(deeds) == 1 and prover(sheet, item)

    return proves


def _in_own_words(prover: Prover) -> Prover:
    """Return a check that holds only where each claim of an item is told in its own word."""

    def proves(sheet: FactSheet, item: Item) -> bool:
        return all(_keeps_deed(sheet, item, claim) for claim in claims_of(sheet, item)) and prover(sheet, item)

    return proves


#: From the beginning of a rule's name to the check of its key.
PROVERS: dict[str, Prover] = {
    "sources.attribute": _in_own_words(_source),
    "sources.words": _source_of_words,
    "sources.words.of": _words_of_source,
    "sources.words.limit": _contradicts,
    "sources.words.none": _words_of_source,
    "sources.nobody": _in_own_words(_source),
    "sources.figure": _in_own_words(_figure),
    "sources.typed": _in_own_words(_figure),
    "sources.which": _which,
    "sources.match": _in_own_words(_matched),
    "sources.days": _on_days,
    "sources.bound": _wording,
    "sources.bound.contradicts": _contradicts,
    "sources.careful.one": _in_own_words(_careful),
    "sources.careful.pair": _of_like_limits(_in_own_words(careful_pair)),
    "sources.spread": spread,
    "sources.like": like,
    "sources.relation": relation,
    "sources.total": total,
    "sources.period": _period,
    "sources.vantage": _vantage,
    "sources.losses.own": _losses_of,
    "sources.losses.enemy": _losses_of,
}
