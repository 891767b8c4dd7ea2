"""From an article to its fact sheet: each grammar in turn, ids in the order of the text."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter

from quizapp.domain.article import Article
from quizapp.domain.comparisons.pairing import compare
from quizapp.domain.evidence import select
from quizapp.domain.fact_kinds import INFOBOX
from quizapp.domain.facts import Claim, FactSheet, Result, Skipped
from quizapp.domain.text import small_letters, words_alone
from quizapp.extraction.actors.actors import find_actors, open_lists
from quizapp.extraction.actors.lead_actors import lead_actors
from quizapp.extraction.actors.side_reading import read_sides
from quizapp.extraction.claims.attribution.spellings import speakers, unify_sources
from quizapp.extraction.claims.claims import find_claims
from quizapp.extraction.claims.infobox_claims import fielded_words, find_infobox_claims, labelled_words
from quizapp.extraction.claims.losses_meant import read_losses
from quizapp.extraction.claims.sides.box_sides import place_by_box
from quizapp.extraction.claims.sides.side_evidence.weighing import settle_sides
from quizapp.extraction.dates.date_facts import find_date_facts, find_labels, read_chronicle
from quizapp.extraction.infobox import results, rows_of_names

#: Why nobody is read from such a piece of a list.
ROW_OF_NAMES = "several names stand in a row here and nothing parts them"


def extract(article: Article) -> FactSheet:
    """Return everything that ``article`` states; the same article gives the same sheet."""
    for kept in (small_letters, words_alone):  # what they know of an equal text would be compared with this one each time
        kept.cache_clear()
    chronicle = read_chronicle(article)
    actors, proposals = find_actors(article)
    sides = read_sides(article, actors, labelled_words(article), fielded_words(article))
    told, silent, lost = find_claims(article, chronicle, sides)
    boxed, skipped = find_infobox_claims(article, chronicle, sides, speakers(told))
    told = read_losses(told, boxed, lost, chronicle.main)
    told = settle_sides(article, sides, place_by_box(told, boxed), boxed, silent)
    claims = _numbered(unify_sources(boxed + told, article.text))
    dates = find_date_facts(article, chronicle)
    event = next((fact.window for fact in dates if fact.place is INFOBOX), None)
    rows = list(rows_of_names(article))
    return FactSheet(
        article=article,
        dates=dates,
        labels=find_labels(article, chronicle),
        actors=actors or lead_actors(article, 1),
        results=tuple(
            Result(f"r{number}", span.of(article.text), (select(article.text, span),))
            for number, span in enumerate(results(article), 1)
        ),
        claims=claims,
        comparisons=compare(claims, article.text, event),
        skipped=(*skipped, *(Skipped(span, span.of(article.text), ROW_OF_NAMES) for _, span in rows)),
        warnings=article.warnings,
        alias_proposals=proposals,
        open_lists=open_lists(article, [field for field, _ in rows]),
    )


def _numbered(claims: list[Claim]) -> tuple[Claim, ...]:
    ordered = sorted(claims, key=lambda claim: (claim.evidence[0].start, claim.measure.value))
    return tuple(Claim(f"c{number}", *_BESIDES_ID(claim)) for number, claim in enumerate(ordered, 1))


_BESIDES_ID = attrgetter(*(field.name for field in fields(Claim) if field.name != "id"))
