"""Records: dataclasses whose values are not changed once made. Nothing about what any of them holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform, overload

T = TypeVar("T")


@overload
def record(cls: type[T], /) -> type[T]: ...
@overload
def record(*, order: bool) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T] | None = None, /, *, order: bool = False) -> type[T] | Callable[[type[T]], type[T]]:
    """Return ``cls`` as a dataclass with slots, compared and hashed by its values, that type checkers hold to be frozen.

    For what an article has by the hundred: to make one that is frozen at run time as well takes four times as long.
    """
    made = dataclass(slots=True, unsafe_hash=True, order=order)
    return made if cls is None else made(cls)
