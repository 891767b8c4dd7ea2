"""Every error that the product raises on purpose, each with what, where and what to do.

QuizError
├── ArticleError          the text cannot be an article (encoding, size, control characters, no facts)
├── EvidenceError         a quotation does not stand where it is said to stand
├── ItemError             a question is not fit for use (no key, equal options, no evidence)
├── ResponseError         an answer that cannot belong to its question
├── AttemptError          an attempt does not allow this step
│   ├── AttemptClosedError    it has been handed in, or this question was already checked
│   └── StaleResponseError    another tab answered since this page was drawn
├── AccountError          name, password or sign-in link is not acceptable
├── NotFoundError         there is no such thing, or it is not for this person
├── ConflictError         somebody else changed it first
├── SourceError           an outside source (Wikipedia, a backup file) gave no usable answer
└── ConfigError           a setting is missing, unknown or malformed
"""

from __future__ import annotations


class QuizError(Exception):
    """A refusal that a person can understand: ``what`` is wrong, ``where``, and what ``to_do``."""

    def __init__(self, what: str, *, where: str = "", to_do: str = "") -> None:
        self.what = what
        self.where = where
        self.to_do = to_do
        super().__init__(what, where, to_do)

    def __str__(self) -> str:
        """Return the parts as one line: ``what (where). to_do``."""
        head = self.what.rstrip(".")
        if self.where:
            head = f"{head} ({self.where})"
        return f"{head}. {self.to_do}".rstrip()


class ArticleError(QuizError):
    """The given text cannot be read as an article."""


class EvidenceError(QuizError):
    """A quotation does not stand at its offsets."""


class ItemError(QuizError):
    """A question breaks a rule that every question must keep."""


class ResponseError(QuizError):
    """An answer does not fit the question it was given for."""


class AttemptError(QuizError):
    """An attempt does not allow what was asked of it."""


class AttemptClosedError(AttemptError):
    """The attempt, or this question of it, takes no more answers."""


class StaleResponseError(AttemptError):
    """The answer was given on a page that is older than the last saved answer."""


class AccountError(QuizError):
    """A sign-up, sign-in or sign-in link is refused."""


class NotFoundError(QuizError):
    """There is no such thing for this person."""


class ConflictError(QuizError):
    """Somebody else changed the same thing first."""


class SourceError(QuizError):
    """An outside source gave no usable answer."""


class ConfigError(QuizError):
    """A setting is missing, unknown or malformed."""
