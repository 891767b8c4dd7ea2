"""People and what they may do, as values. Passwords and sessions are kept by ``services.accounts``."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from quizapp.domain.errors import AccountError

MAX_EMAIL = 320
MIN_PASSWORD, MAX_PASSWORD = 8, 1024
#: Passwords that fall first in every list of leaked ones and are long enough to pass otherwise.
COMMON_PASSWORDS = frozenset(
    "password password1 password123 12345678 123456789 1234567890 qwertyuiop qwerty123 iloveyou sunshine football "
    "baseball princess superman trustno1 letmein1 welcome1 admin123 administrator 11111111 00000000 abcd1234 1q2w3e4r "
    "changeme passw0rd p@ssw0rd monkey123 dragon123 whatever starwars computer michelle jennifer internet".split()
)


class Role(StrEnum):
    """What somebody may do."""

    GUEST = "guest"
    STUDENT = "student"
    TEACHER = "teacher"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who uses the site; ``id`` is the opaque public one. A guest has no e-mail address."""

    id: str
    name: str
    email: str | None
    role: Role

    @property
    def is_guest(self) -> bool:
        """Whether this person has no account."""
        return self.role is Role.GUEST

    @property
    def is_teacher(self) -> bool:
        """Whether this person may author and review."""
        return self.role is Role.TEACHER


def spelled_alike(raw: str) -> str:
    """Return what all spellings of one address have in common (NFKC, trimmed, case folded), whether or not it is one."""
    return unicodedata.normalize("NFKC", raw).strip().casefold()


def canonical_email(raw: str) -> str:
    """Return the one form under which an address is stored and looked up; raise AccountError where it is none."""
    email = spelled_alike(raw)
    local, at, domain = email.rpartition("@")
    if (
        not (at and local and "." in domain.strip("."))
        or len(email) > MAX_EMAIL
        or any(c.isspace() or not c.isprintable() for c in email)
    ):
        raise AccountError("This is no e-mail address", to_do="Write it like name@school.example.")
    if not email.isascii():
        raise AccountError("The e-mail address has letters outside a–z", to_do="Write it in plain Latin letters.")
    return email


def canonical_name(raw: str) -> str:
    """Return a display name without control characters and doubled spaces; raise AccountError where none is left."""
    name = " ".join(unicodedata.normalize("NFKC", raw).split())
    if not name or len(name) > 80 or any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in name):
        raise AccountError("This name cannot be shown", to_do="Use 1 to 80 letters, without control characters.")
    return name


def canonical_password(raw: str) -> str:
    """Return the password in NFKC; raise AccountError where it is too short, too long or among the commonest."""
    password = unicodedata.normalize("NFKC", raw) if len(raw) <= MAX_PASSWORD else raw
    if len(password) > MAX_PASSWORD:
        raise AccountError("The password is too long", to_do=f"Use at most {MAX_PASSWORD} characters.")
    if "\0" in password:
        raise AccountError("The password has a NUL character", to_do="Leave it out.")
    if any(unicodedata.category(c) == "Cs" for c in password):
        raise AccountError("The password has an invalid character", to_do="Type it again.")
    if len(password) < MIN_PASSWORD:
        raise AccountError("The password is too short", to_do=f"Use at least {MIN_PASSWORD} characters; 15 are better.")
    if password.casefold() in COMMON_PASSWORDS:
        raise AccountError("This password is one of the commonest", to_do="Choose another one.")
    return password
