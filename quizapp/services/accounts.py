"""People: sign-up, sign-in, sign-out, guests and one-time links. Tokens are kept as digests only.

Who may see what is decided by the service that shows it.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from quizapp.domain.account import (
    MAX_PASSWORD,
    Person,
    Role,
    canonical_email,
    canonical_name,
    canonical_password,
    spelled_alike,
)
from quizapp.domain.errors import AccountError, NotFoundError
from quizapp.services.grading import grade
from quizapp.storage.attempts import AttemptRow
from quizapp.storage.base import new_id, writing
from quizapp.storage.people import PersonRow, SignInFailureRow, SignInLinkRow, SignInRow, get_person_row

#: Argon2id with the parameters of RFC 9106, second choice (64 MiB, 3 passes).
hasher = PasswordHasher()
#: A browser stays signed in this long without a visit, and this long at most.
IDLE, LONGEST = timedelta(days=14), timedelta(days=90)
#: A one-time link can be used this long.
LINK_LIFE = timedelta(hours=24)
#: After so many failures within the period, each further try has to wait.
FREE_FAILURES, FAILURE_PERIOD, FAILURE_PAUSE = 5, timedelta(minutes=15), timedelta(seconds=30)
_SEEN_STEP = timedelta(minutes=10)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def new_guest(session: Session, now: datetime) -> Person:
    """Store and return a guest."""
    with writing(session):
        row = PersonRow(public_id=new_id(), name="Guest", email=None, role=Role.GUEST.value, created_at=now)
        session.add(row)
        session.flush()
        return row.to_domain()


def sign_up(
    session: Session,
    *,
    name: str,
    email: str,
    password: str,
    now: datetime,
    guest: Person | None = None,
    role: Role = Role.STUDENT,
) -> Person:
    """Make an account; a practising ``guest`` becomes it and keeps every attempt."""
    name, email, password = canonical_name(name), canonical_email(email), canonical_password(password)
    hashed = hasher.hash(password)
    with writing(session):
        if session.scalar(select(PersonRow.id).where(PersonRow.email == email)):
            raise _address_is_taken()
        row = _guest_row(session, guest) or PersonRow(public_id=new_id(), created_at=now)
        row.name, row.email, row.password_hash, row.role = name, email, hashed, role.value
        session.add(row)
        try:
            session.flush()
        except IntegrityError:  # the same form, sent twice at once
            raise _address_is_taken() from None
        return row.to_domain()


def _address_is_taken() -> AccountError:
    return AccountError("There is an account with this address", to_do="Sign in with it, or use another one.")


def _guest_row(session: Session, guest: Person | None) -> PersonRow | None:
    if guest is None or not guest.is_guest:
        return None
    query = select(PersonRow).where(PersonRow.public_id == guest.id, PersonRow.role == Role.GUEST.value)
    return session.scalar(query.with_for_update())


def sign_in(session: Session, *, email: str, password: str, now: datetime, guest: Person | None = None) -> Person:
    """Return the person with this address and password; a guest's attempts move to the account.

    Raises AccountError with one text for an unknown address and for a wrong password.
    """
    account = _digest(spelled_alike(email))
    _require_patience(session, account, now)
    row = _row_with_password(session, email, password)
    if row is None:
        with writing(session):
            session.execute(delete(SignInFailureRow).where(SignInFailureRow.failed_at <= now - FAILURE_PERIOD))
            session.add(SignInFailureRow(account=account, failed_at=now))
        raise AccountError("Address and password do not belong together", to_do="Check both and try again.")
    with writing(session):
        row = get_person_row(session, row.public_id, lock=True)
        if row.password_hash and hasher.check_needs_rehash(row.password_hash):
            row.password_hash = hasher.hash(canonical_password(password))
        _move_attempts(session, _guest_row(session, guest), row, now)
        return row.to_domain()


def _require_patience(session: Session, account: str, now: datetime) -> None:
    count, last = session.execute(
        select(func.count(), func.max(SignInFailureRow.failed_at)).where(
            SignInFailureRow.account == account, SignInFailureRow.failed_at > now - FAILURE_PERIOD
        )
    ).one()
    if count >= FREE_FAILURES and now - last < FAILURE_PAUSE:
        raise AccountError("Too many failed tries for this address", to_do="Wait half a minute, then try again.")


def _row_with_password(session: Session, email: str, password: str) -> PersonRow | None:
    """Return the matching row, taking the same time whether or not the address is known."""
    try:
        address, secret = canonical_email(email), canonical_password(password)
    except AccountError:
        address, secret = "", password[:MAX_PASSWORD]
    row = session.scalar(select(PersonRow).where(PersonRow.email == address)) if address else None
    hashed = row.password_hash if row is not None else None
    try:
        hasher.verify(hashed or _unusable_hash(), secret)
    except (VerifyMismatchError, InvalidHashError, UnicodeEncodeError):
        return None
    return row if hashed else None


_unusable: list[str] = []


def _unusable_hash() -> str:
    if not _unusable:
        _unusable.append(hasher.hash(secrets.token_hex(16)))
    return _unusable[0]


def _move_attempts(session: Session, guest: PersonRow | None, account: PersonRow, now: datetime) -> None:
    """Give a guest's attempts to the account; of two open ones at a quiz the guest's is handed in as it stands."""
    if guest is None:
        return
    attempts = session.scalars(select(AttemptRow).where(AttemptRow.person_id == guest.id).order_by(AttemptRow.id)).all()
    for attempt in attempts:
        theirs = session.execute(
            select(func.max(AttemptRow.number), func.count().filter(AttemptRow.submitted_at.is_(None))).where(
                AttemptRow.quiz_id == attempt.quiz_id, AttemptRow.person_id == account.id
            )
        ).one()
        if attempt.submitted_at is None and theirs[1]:
            attempt.submitted_at = now
            grade(session, attempt, now, "handed in when the guest signed in")
        attempt.number = (theirs[0] or 0) + 1
        attempt.person_id = account.id
        session.flush()


def open_session(session: Session, person_id: str, now: datetime) -> str:
    """Sign a browser in and return its token."""
    token = secrets.token_urlsafe(32)
    with writing(session):
        row = get_person_row(session, person_id)
        session.add(SignInRow(token_sha256=_digest(token), person_id=row.id, opened_at=now, seen_at=now))
    return token


def close_session(session: Session, token: str) -> None:
    """Sign the browser with this token out; the token is worth nothing from then on."""
    with writing(session):
        row = session.get(SignInRow, _digest(token))
        if row is not None:
            session.delete(row)


def person_for(session: Session, token: str, now: datetime) -> Person | None:
    """Return who is signed in with ``token``, None where nobody is (any more)."""
    found = session.execute(
        select(SignInRow, PersonRow)
        .join(PersonRow, PersonRow.id == SignInRow.person_id)
        .where(SignInRow.token_sha256 == _digest(token))
    ).one_or_none()
    if found is None:
        return None
    sign_in_row, person = found
    if now - sign_in_row.seen_at > IDLE or now - sign_in_row.opened_at > LONGEST:
        return None
    result: Person = person.to_domain()
    if now - sign_in_row.seen_at > _SEEN_STEP:
        _touch(session, token, now)
    return result


def _touch(session: Session, token: str, now: datetime) -> None:
    """Note the visit, if the database takes it: a full disk must not keep anybody from reading."""
    try:
        with writing(session):
            row = session.get(SignInRow, _digest(token))
            if row is not None:
                row.seen_at = now
    except OperationalError:
        session.rollback()


def make_sign_in_link(session: Session, email: str, now: datetime) -> str:
    """Return a token that signs the person with this address in, once."""
    token = secrets.token_urlsafe(24)
    with writing(session):
        row = session.scalar(select(PersonRow).where(PersonRow.email == canonical_email(email)))
        if row is None:
            raise NotFoundError("There is no account with this address", where=email, to_do="Add it with `quizapp user add`.")
        session.add(SignInLinkRow(token_sha256=_digest(token), person_id=row.id, expires_at=now + LINK_LIFE))
    return token


def redeem_sign_in_link(session: Session, token: str, now: datetime, guest: Person | None = None) -> Person:
    """Use a link up and return whose it is; a guest's attempts move to the account.

    Raise AccountError where the link was used, has expired or never was.
    """
    with writing(session):
        row = session.get(SignInLinkRow, _digest(token), with_for_update=True)
        if row is None or row.used_at is not None or now > row.expires_at:
            raise AccountError("This sign-in link does not work any more", to_do="Ask for a new one.")
        row.used_at = now
        person = session.get_one(PersonRow, row.person_id, with_for_update=True)
        _move_attempts(session, _guest_row(session, guest), person, now)
        return person.to_domain()
