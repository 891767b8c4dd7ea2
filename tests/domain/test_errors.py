"""Every refusal says what, where and what to do."""

from __future__ import annotations

import inspect

import pytest

from quizapp.domain import errors
from quizapp.domain.errors import QuizError

TREE = [one for _, one in inspect.getmembers(errors, inspect.isclass) if issubclass(one, QuizError)]


@pytest.mark.parametrize("error", TREE)
def test_a_refusal_reads_as_one_line(error: type[QuizError]) -> None:
    assert str(error("The file is empty.")) == "The file is empty."
    assert str(error("No", where="line 3", to_do="Mend it.")) == "No (line 3). Mend it."


@pytest.mark.parametrize("error", TREE)
def test_the_tree_at_the_top_of_the_module_draws_every_class(error: type[QuizError]) -> None:
    assert error.__name__ in (errors.__doc__ or "")
