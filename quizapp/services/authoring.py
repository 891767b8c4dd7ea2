"""The teacher's work on questions: look through drafts, keep, edit, reject, write one's own.

A stored version is never changed; an edit adds one. Making quizzes of questions is ``publishing``'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, selectinload

from quizapp.domain.account import Person
from quizapp.domain.errors import ConflictError, ItemError, NotFoundError
from quizapp.domain.evidence import verify
from quizapp.domain.item import Item, ItemFormat, Skill
from quizapp.domain.lint import Finding, lint, require_publishable
from quizapp.domain.quiz import ItemStatus, Origin
from quizapp.domain.text import deceptive_character, is_visible
from quizapp.storage.articles import ArticleRow, RefusalRow, get_article_row
from quizapp.storage.base import new_id, writing
from quizapp.storage.items import ItemRow, ItemVersionRow
from quizapp.storage.people import PersonRow, get_person_row


@dataclass(frozen=True, slots=True)
class ItemCard:
    """A question in a list."""

    id: str
    stem: str
    family: str
    skill: Skill
    format: ItemFormat
    status: ItemStatus
    status_reason: str
    origin: Origin
    version: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class StoredItem:
    """A question with its newest version."""

    id: str
    article_slug: str
    article_title: str
    status: ItemStatus
    status_reason: str
    origin: Origin
    version: int
    author: str | None
    item: Item
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class StoredRefusal:
    """A question that was not asked, because …"""

    question: str
    reason: str


def list_items(session: Session, article_slug: str, status: ItemStatus | None = None) -> tuple[ItemCard, ...]:
    """Return the questions of an article in the order they were drafted or written."""
    query = (
        select(ItemRow)
        .join(ArticleRow, ArticleRow.id == ItemRow.article_id)
        .where(ArticleRow.slug == article_slug)
        .options(selectinload(ItemRow.versions))
        .order_by(ItemRow.id)
    )
    if status is not None:
        query = query.where(ItemRow.status == status.value)
    return tuple(_card(row) for row in session.scalars(query))


def _card(row: ItemRow) -> ItemCard:
    version = row.versions[-1]
    item = version.to_domain()
    return ItemCard(
        id=row.public_id,
        stem=item.stem,
        family=row.family,
        skill=Skill(row.skill),
        format=ItemFormat(row.format),
        status=ItemStatus(row.status),
        status_reason=row.status_reason,
        origin=Origin(row.origin),
        version=version.number,
        findings=lint(item),
    )


def list_refusals(session: Session, article_slug: str) -> tuple[StoredRefusal, ...]:
    """Return what drafting refused to ask of an article, with the reasons."""
    article = get_article_row(session, article_slug)
    rows = session.scalars(select(RefusalRow).where(RefusalRow.article_id == article.id).order_by(RefusalRow.id))
    return tuple(StoredRefusal(row.question, row.reason) for row in rows)


def _find(session: Session, item_id: str, *, lock: bool = False) -> ItemRow:
    query = select(ItemRow).where(ItemRow.public_id == item_id)
    row = session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise NotFoundError("There is no such question", to_do="Choose one from the list.")
    return row


def get_item(session: Session, item_id: str) -> StoredItem:
    """Return the newest version of a question; raise NotFoundError."""
    row = _find(session, item_id)
    version = row.versions[-1]
    author = session.get(PersonRow, version.author_id) if version.author_id else None
    item = version.to_domain()
    return StoredItem(
        id=row.public_id,
        article_slug=row.article.slug,
        article_title=row.article.title,
        status=ItemStatus(row.status),
        status_reason=row.status_reason,
        origin=Origin(row.origin),
        version=version.number,
        author=author.name if author else None,
        item=item,
        findings=lint(item),
    )


def keep_item(session: Session, item_id: str) -> None:
    """Accept a question for quizzes; raise ItemError where a rule forbids it."""
    with writing(session):
        row = _find(session, item_id, lock=True)
        require_publishable(row.versions[-1].to_domain())
        row.status, row.status_reason = ItemStatus.KEPT.value, ""


def reject_item(session: Session, item_id: str, reason: str) -> None:
    """Put a question aside; quizzes and attempts that have it keep it."""
    with writing(session):
        row = _find(session, item_id, lock=True)
        row.status, row.status_reason = ItemStatus.REJECTED.value, reason.strip()[:500]


def edit_item(session: Session, item_id: str, changed: Item, *, base_version: int, now: datetime, by: Person) -> int:
    """Store ``changed`` as the next version and return its number.

    Raises ConflictError where somebody stored one since ``base_version``, ItemError or EvidenceError where it is unfit.
    """
    with writing(session):
        row = _find(session, item_id, lock=True)
        newest = row.versions[-1].number
        if newest != base_version:
            raise ConflictError(
                f"This question was changed meanwhile: version {newest} is newer than yours",
                to_do="Compare the two and edit again.",
            )
        _require_fit(changed, row.article)
        version = ItemVersionRow.of(changed, number=newest + 1, author_id=get_person_row(session, by.id).id, created_at=now)
        row.versions.append(version)
        row.skill, row.format, row.family = changed.skill.value, changed.format.value, changed.family
        try:
            session.flush()
        except IntegrityError:
            raise ConflictError("This question was changed at the same time", to_do="Load it again.") from None
        return version.number


def write_item(session: Session, article_slug: str, item: Item, *, now: datetime, by: Person) -> str:
    """Store a hand-written question as a draft and return its id; the same rules hold as for drafted ones."""
    public_id = new_id()
    with writing(session):
        article = get_article_row(session, article_slug)
        _require_fit(item, article)
        row = ItemRow(
            public_id=public_id,
            article_id=article.id,
            draft_key=None,
            origin=Origin.WRITTEN.value,
            status=ItemStatus.DRAFT.value,
            family=item.family,
            skill=item.skill.value,
            format=item.format.value,
            created_at=now,
        )
        author_id = get_person_row(session, by.id).id
        row.versions.append(ItemVersionRow.of(replace(item, id=public_id), number=1, author_id=author_id, created_at=now))
        session.add(row)
    return public_id


def _require_fit(item: Item, article: ArticleRow) -> None:
    if not item.evidence:
        raise ItemError("The question has no passage", to_do="Mark the words that prove its answer.")
    _require_shown("question", item.stem, item.rationale)
    for option in item.options:
        _require_shown(f"option “{option.text[:80]}”", option.text, option.rationale)
    verify(item.all_evidence(), article.text)
    require_publishable(item)


def _require_shown(what: str, *texts: str) -> None:
    if not all(is_visible(text) for text in texts):
        raise ItemError(f"The {what} has nothing to see in it, or in its reason", to_do="Write both.")
    hidden = deceptive_character("".join(texts))
    if hidden:
        raise ItemError(f"The {what} has the character {hidden}, which hides what is written", to_do="Remove it.")
