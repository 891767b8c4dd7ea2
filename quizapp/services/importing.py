"""Bring an article in: read, check, store as a snapshot, draft its questions. All of it or nothing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from random import Random

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizapp.domain.errors import ArticleError
from quizapp.domain.evidence import verify
from quizapp.domain.facts import FactSheet
from quizapp.domain.provenance import Provenance
from quizapp.domain.quiz import ItemStatus, Origin
from quizapp.domain.text import deceptive_character
from quizapp.extraction.decoding import decode
from quizapp.generation.drafting import Drafts, draft
from quizapp.services.reading import facts_of
from quizapp.services.stored_facts import facts_of_row
from quizapp.storage.articles import ArticleRow, RefusalRow
from quizapp.storage.base import new_id, writing
from quizapp.storage.items import ItemRow, ItemVersionRow

#: Drafting is repeatable: the same article gives the same questions.
DRAFT_SEED = 1
#: So many other articles lend names; more would cost time and give no better ones.
OTHERS = 20


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; where this very text was there already ``is_new`` is False and nothing was drafted."""

    slug: str
    title: str
    is_new: bool
    facts: int
    drafted: int
    refused: int


def import_article(session: Session, data: bytes, provenance: Provenance, now: datetime) -> Imported:
    """Store the article in ``data`` with its drafted questions; raise ArticleError where it cannot be used."""
    about = provenance.title + provenance.attribution + provenance.licence + provenance.url
    hidden = deceptive_character(about)
    if hidden:
        raise ArticleError(f"The source has the character {hidden}, which hides what is written", to_do="Remove it.")
    sheet = facts_of(data, title=provenance.title or None)
    known = _find_known(session, sheet)
    if known is not None:
        return known
    verify(sheet.all_evidence(), sheet.article.text)
    others = _newest_others(session, sheet.article.snapshot.sha256)
    drafts = draft(sheet, Random(DRAFT_SEED), others=others)  # noqa: S311 - a repeatable order, no secret
    for item in drafts.items:
        verify(item.all_evidence(), sheet.article.text)
    try:
        return _store_once(session, data, sheet, drafts, provenance, now)
    except IntegrityError:  # somebody stored it, or took its address, in the same moment
        return _store_once(session, data, sheet, drafts, provenance, now)


def _find_known(session: Session, sheet: FactSheet) -> Imported | None:
    """Return what to say of a text that is stored already, None for a new one."""
    row = session.scalar(select(ArticleRow).where(ArticleRow.sha256 == sheet.article.snapshot.sha256))
    return None if row is None else Imported(row.slug, row.title, False, _count(sheet), 0, 0)


def _newest_others(session: Session, sha256: str) -> tuple[FactSheet, ...]:
    """Return the facts of the newest other articles, which lend names for wrong options."""
    rows = session.scalars(
        select(ArticleRow)
        .where(ArticleRow.sha256 != sha256)
        .order_by(ArticleRow.imported_at.desc(), ArticleRow.id.desc())
        .limit(OTHERS)
    )
    return tuple(facts_of_row(row) for row in rows)


def _store_once(
    session: Session, data: bytes, sheet: FactSheet, drafts: Drafts, provenance: Provenance, now: datetime
) -> Imported:
    with writing(session):
        known = _find_known(session, sheet)
        if known is not None:
            return known
        row = _store(session, data, sheet, drafts, provenance, now)
        return Imported(row.slug, row.title, True, _count(sheet), len(drafts.items), len(drafts.refusals))


def _count(sheet: FactSheet) -> int:
    return len(sheet.dates) + len(sheet.actors) + len(sheet.results) + len(sheet.claims)


def _store(
    session: Session, data: bytes, sheet: FactSheet, drafts: Drafts, provenance: Provenance, now: datetime
) -> ArticleRow:
    article = sheet.article
    row = ArticleRow(
        slug=_free_slug(session, article.title),
        title=article.title,
        form=article.form.value,
        original=decode(data),
        text=article.text,
        sha256=article.snapshot.sha256,
        source_title=provenance.title or article.title,
        source_url=provenance.url,
        licence=provenance.licence,
        licence_url=provenance.licence_url,
        attribution=provenance.attribution,
        revision=provenance.revision,
        imported_at=now,
    )
    session.add(row)
    session.flush()
    session.add_all(RefusalRow(article_id=row.id, question=one.question, reason=one.reason) for one in drafts.refusals)
    for item in drafts.items:
        stored = ItemRow(
            public_id=new_id(),
            article_id=row.id,
            draft_key=item.id,
            origin=Origin.DRAFTED.value,
            status=ItemStatus.DRAFT.value,
            family=item.family,
            skill=item.skill.value,
            format=item.format.value,
            created_at=now,
        )
        stored.versions.append(ItemVersionRow.of(item, number=1, author_id=None, created_at=now))
        session.add(stored)
    session.flush()
    return row


def slug_of(title: str) -> str:
    """Return a readable name for addresses: ``hama-offensive-september-2017``."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80] or "article"


def _free_slug(session: Session, title: str) -> str:
    slug = slug_of(title)
    taken = set(session.scalars(select(ArticleRow.slug).where(ArticleRow.slug.startswith(slug, autoescape=True))))
    number = 1
    while (candidate := slug if number == 1 else f"{slug}-{number}") in taken:
        number += 1
    return candidate
