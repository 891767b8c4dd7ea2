"""Create all tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("source_title", sa.String(), nullable=False),
        sa.Column("source_url", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("licence_url", sa.String(), nullable=False),
        sa.Column("attribution", sa.Text(), nullable=False),
        sa.Column("revision", sa.String(), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__article")),
        sa.UniqueConstraint("sha256", name=op.f("uq__article__sha256")),
        sa.UniqueConstraint("slug", name=op.f("uq__article__slug")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("(role = 'guest') = (email IS NULL)", name=op.f("ck__person__guest_has_no_email")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__person")),
        sa.UniqueConstraint("email", name=op.f("uq__person__email")),
        sa.UniqueConstraint("public_id", name=op.f("uq__person__public_id")),
    )
    op.create_table(
        "sign_in_failure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__sign_in_failure")),
    )
    with op.batch_alter_table("sign_in_failure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix__sign_in_failure_account"), ["account", "failed_at"], unique=False)

    op.create_table(
        "item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("draft_key", sa.String(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("status_reason", sa.Text(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("skill", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk__item__article_id__article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__item")),
        sa.UniqueConstraint("article_id", "draft_key", name=op.f("uq__item__article_id_draft_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq__item__public_id")),
    )
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix__item_article_id"), ["article_id", "status"], unique=False)

    op.create_table(
        "quiz",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("skill", sa.String(), nullable=True),
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attempts_allowed", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("attempts_allowed IS NULL OR attempts_allowed > 0", name=op.f("ck__quiz__attempts_positive")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk__quiz__article_id__article")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk__quiz__author_id__person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__quiz")),
        sa.UniqueConstraint("public_id", name=op.f("uq__quiz__public_id")),
    )
    with op.batch_alter_table("quiz", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix__quiz_article_id"), ["article_id"], unique=False)

    op.create_table(
        "refusal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk__refusal__article_id__article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__refusal")),
    )
    with op.batch_alter_table("refusal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix__refusal_article_id"), ["article_id"], unique=False)

    op.create_table(
        "sign_in",
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk__sign_in__person_id__person")),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk__sign_in")),
    )
    with op.batch_alter_table("sign_in", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix__sign_in_person_id"), ["person_id"], unique=False)

    op.create_table(
        "sign_in_link",
        sa.Column("token_sha256", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk__sign_in_link__person_id__person")),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk__sign_in_link")),
    )
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("quiz_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk__attempt__person_id__person")),
        sa.ForeignKeyConstraint(["quiz_id"], ["quiz.id"], name=op.f("fk__attempt__quiz_id__quiz")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__attempt")),
        sa.UniqueConstraint("public_id", name=op.f("uq__attempt__public_id")),
        sa.UniqueConstraint("quiz_id", "person_id", "number", name=op.f("uq__attempt__quiz_id_person_id_number")),
    )
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix__attempt_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "uq__attempt__one_open",
            ["quiz_id", "person_id"],
            unique=True,
            sqlite_where=sa.text("submitted_at IS NULL"),
            postgresql_where=sa.text("submitted_at IS NULL"),
        )

    op.create_table(
        "item_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk__item_version__author_id__person")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk__item_version__item_id__item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__item_version")),
        sa.UniqueConstraint("item_id", "number", name=op.f("uq__item_version__item_id_number")),
    )
    op.create_table(
        "answer_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("response", sa.Text(), nullable=True),
        sa.Column("client_key", sa.String(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk__answer_step__attempt_id__attempt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__answer_step")),
        sa.UniqueConstraint("attempt_id", "client_key", name=op.f("uq__answer_step__attempt_id_client_key")),
        sa.UniqueConstraint("attempt_id", "position", "seq", name=op.f("uq__answer_step__attempt_id_position_seq")),
    )
    op.create_table(
        "attempt_slot",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item_version_id", sa.Integer(), nullable=False),
        sa.Column("option_order", sa.Text(), nullable=False),
        sa.Column("max_mark", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk__attempt_slot__attempt_id__attempt")),
        sa.ForeignKeyConstraint(
            ["item_version_id"], ["item_version.id"], name=op.f("fk__attempt_slot__item_version_id__item_version")
        ),
        sa.PrimaryKeyConstraint("attempt_id", "position", name=op.f("pk__attempt_slot")),
    )
    op.create_table(
        "grading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("graded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempt.id"], name=op.f("fk__grading__attempt_id__attempt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk__grading")),
        sa.UniqueConstraint("attempt_id", "number", name=op.f("uq__grading__attempt_id_number")),
    )
    op.create_table(
        "quiz_slot",
        sa.Column("quiz_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item_version_id", sa.Integer(), nullable=False),
        sa.Column("max_mark", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_version_id"], ["item_version.id"], name=op.f("fk__quiz_slot__item_version_id__item_version")
        ),
        sa.ForeignKeyConstraint(["quiz_id"], ["quiz.id"], name=op.f("fk__quiz_slot__quiz_id__quiz")),
        sa.PrimaryKeyConstraint("quiz_id", "position", name=op.f("pk__quiz_slot")),
    )
    op.create_table(
        "slot_mark",
        sa.Column("grading_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("skill", sa.String(), nullable=False),
        sa.Column("marks", sa.Integer(), nullable=False),
        sa.Column("max_marks", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["grading_id"], ["grading.id"], name=op.f("fk__slot_mark__grading_id__grading")),
        sa.PrimaryKeyConstraint("grading_id", "position", name=op.f("pk__slot_mark")),
    )


def downgrade() -> None:
    op.drop_table("slot_mark")
    op.drop_table("quiz_slot")
    op.drop_table("grading")
    op.drop_table("attempt_slot")
    op.drop_table("answer_step")
    op.drop_table("item_version")
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.drop_index(
            "uq__attempt__one_open",
            sqlite_where=sa.text("submitted_at IS NULL"),
            postgresql_where=sa.text("submitted_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix__attempt_person_id"))

    op.drop_table("attempt")
    op.drop_table("sign_in_link")
    with op.batch_alter_table("sign_in", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix__sign_in_person_id"))

    op.drop_table("sign_in")
    with op.batch_alter_table("refusal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix__refusal_article_id"))

    op.drop_table("refusal")
    with op.batch_alter_table("quiz", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix__quiz_article_id"))

    op.drop_table("quiz")
    with op.batch_alter_table("item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix__item_article_id"))

    op.drop_table("item")
    with op.batch_alter_table("sign_in_failure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix__sign_in_failure_account"))

    op.drop_table("sign_in_failure")
    op.drop_table("person")
    op.drop_table("article")
