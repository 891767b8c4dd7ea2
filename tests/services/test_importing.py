"""Bringing an article in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from quizapp.domain.errors import ArticleError
from quizapp.domain.provenance import OWN_TEXT
from quizapp.services import stored_facts
from quizapp.services.bundled import bundled_articles
from quizapp.services.importing import Imported, import_article, slug_of
from quizapp.services.library import get_article, list_articles
from tests.conftest import BUNDLED, NOW
from tests.support.crowd import Crowd


def test_the_bundled_article_is_stored_unaltered_with_its_source(session: Session, article: str) -> None:
    stored = get_article(session, article)
    assert stored.sheet.article.text == BUNDLED.read_bytes().decode("utf-8")
    assert stored.provenance.licence == "CC BY-SA 4.0"
    assert "Wikipedia" in stored.provenance.attribution


def test_importing_the_same_text_again_changes_nothing(session: Session, article: str) -> None:
    data, provenance = next(bundled_articles())
    before = session.scalar(text("SELECT count(*) FROM item"))
    again = import_article(session, data, provenance, NOW)
    assert (again.slug, again.is_new, again.drafted) == (article, False, 0)
    assert session.scalar(text("SELECT count(*) FROM item")) == before


def test_an_article_sent_several_times_at_once_is_stored_once(session: Session, crowd: Crowd) -> None:
    data, provenance = next(bundled_articles())
    done = crowd.all_at_once(lambda own: import_article(own, data, provenance, NOW))
    assert sorted(one.is_new for one in done if isinstance(one, Imported)) == [False] * (crowd.SIZE - 1) + [True]
    assert len(list_articles(session)) == 1


def test_a_source_that_hides_what_it_says_is_refused(session: Session) -> None:
    data, provenance = next(bundled_articles())
    with pytest.raises(ArticleError, match=r"U\+202E"):
        import_article(session, data, replace(provenance, title="A\u202eB"), NOW)


def test_line_ends_of_another_system_make_no_other_article(session: Session, article: str) -> None:
    data, provenance = next(bundled_articles())
    assert not import_article(session, data.replace(b"\n", b"\r\n"), provenance, NOW).is_new


def test_a_changed_article_of_the_same_title_gets_an_address_of_its_own(session: Session, article: str) -> None:
    data, provenance = next(bundled_articles())
    changed = import_article(session, data.replace(b"850 rebel", b"860 rebel"), provenance, NOW)
    assert (changed.is_new, changed.slug) == (True, f"{article}-2")
    assert len(list_articles(session)) == 2


def test_the_facts_of_other_articles_are_read_once_for_all_imports(session: Session, article: str) -> None:
    data, provenance = next(bundled_articles())
    get_article(session, article)
    read_before = stored_facts._facts.cache_info().misses
    import_article(session, data.replace(b"850 rebel", b"870 rebel"), provenance, NOW)
    assert stored_facts._facts.cache_info().misses == read_before


def test_what_is_refused_leaves_nothing(session: Session) -> None:
    for data in (b"", b"  \n", b"\xff\xfe\x00", b"%PDF-1.7 ...", b"Shopping list: eggs and milk."):
        with pytest.raises(ArticleError):
            import_article(session, data, OWN_TEXT, NOW)
    assert session.scalar(text("SELECT count(*) FROM article")) == 0


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Hama offensive (September 2017)", "hama-offensive-september-2017"),
        ("Bataille de la Méditerranée", "bataille-de-la-mediterranee"),
        ("战斗", "article"),
        ("../../etc/passwd", "etc-passwd"),
        ("x" * 300, "x" * 80),
    ],
)
def test_addresses_are_plain(title: str, slug: str) -> None:
    assert slug_of(title) == slug


ONE_SIDE = """= {title} =

Infobox
- Date: {date}
- Combatant1: Northern League
- Combatant2: Southern Union
- Commander1: {commanders}

==Course==
The Northern League attacked the Southern Union at the bridge.
"""


def test_stored_articles_lend_their_commanders_as_wrong_options(session: Session) -> None:
    other = ONE_SIDE.format(title="Hill offensive", date="1–4 June 2014", commanders="Carl Weaver, Dora Fisher, Emil Cooper")
    import_article(session, other.encode(), OWN_TEXT, NOW)
    here = ONE_SIDE.format(title="Mill Bridge offensive", date="3–9 May 2015", commanders="Ada Stone")
    slug = import_article(session, here.encode(), OWN_TEXT, NOW).slug
    query = "SELECT content FROM item_version v JOIN item i ON v.item_id = i.id JOIN article a ON a.id = i.article_id"
    drafted = session.scalars(text(f"{query} WHERE a.slug = :slug"), {"slug": slug}).all()
    assert any("Hill offensive" in str(body) for body in drafted)
