"""Store the marks of a handed-in attempt; what they are is ``domain.scoring``'s business alone."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.domain.attempt import slot_score
from quizapp.storage.attempts import AttemptRow, GradingRow, SlotMarkRow


def grade(session: Session, row: AttemptRow, now: datetime, reason: str) -> None:
    """Add a grading for the attempt within the caller's transaction; earlier ones stay."""
    attempt = row.to_domain()
    number = session.scalar(select(func.max(GradingRow.number)).where(GradingRow.attempt_id == row.id)) or 0
    grading = GradingRow(attempt_id=row.id, number=number + 1, reason=reason, graded_at=now)
    for slot in attempt.slots:
        score = slot_score(attempt, slot)
        grading.marks.append(
            SlotMarkRow(position=slot.position, skill=slot.item.skill.value, marks=score.marks, max_marks=score.max_marks)
        )
    session.add(grading)
    session.flush()
