"""From an article to its fact sheet: each grammar in turn, ids in the order of the text."""

from __future__ import annotations

from quizapp.domain.article import Article
from quizapp.domain.facts import FactSheet, Result
from quizapp.domain.evidence import select
from quizapp.extraction.actors import find_actors, open_lists
from quizapp.extraction.date_facts import find_date_facts, read_chronicle
from quizapp.extraction.infobox import results


def extract(article: Article) -> FactSheet:
    """Return everything that ``article`` states; the same article gives the same sheet."""
    chronicle = read_chronicle(article)
    return FactSheet(
        article=article,
        dates=find_date_facts(article, chronicle),
        actors=find_actors(article),
        results=tuple(
            Result(f"r{number}", span.of(article.text), (select(article.text, span),))
            for number, span in enumerate(results(article), 1)
        ),
        warnings=article.warnings,
        open_lists=open_lists(article),
    )
