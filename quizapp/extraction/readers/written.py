"""Text as a layout writes it: its pieces, and where in the source each comes from. What is written belongs to ``layout``."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from quizapp.extraction.readers.offsets import Run


@dataclass(slots=True)
class Written:
    """The text written so far, with the runs that lead from it to the source."""

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _runs: list[Run] = field(default_factory=list)
    #: Whether white space stands before what comes next.
    _gap: bool = False
    #: Where the words of the open line or entry begin.
    _line: int | None = None

    def _raw(self, characters: str) -> None:
        self._parts.append(characters)
        self._length += len(characters)

    def _new_line(self, *, blank: bool) -> None:
        if self._length:
            self._raw("\n\n" if blank else "\n")

    def _map(self, shown: int, source: int, length: int | None) -> None:
        """Note where the next ``shown`` characters come from; what stands for a whole gives way to what it contains."""
        end = source + (shown if length is None else length)
        last = self._runs[-1] if self._runs else None
        if last and source < last.source_end:
            if length is None and not last.is_copy and source >= last.source:
                self._runs[-1] = replace(last, source_length=source - last.source)
            else:
                source = last.source_end
        is_copy = length is None and end - source == shown
        self._runs.append(Run(self._length, shown, source, max(0, end - source), is_copy))

    def _take_back(self, characters: str) -> None:
        """Remove ``characters`` from the end of what was written last, and the space before them."""
        if not self._parts or not self._runs or self._parts[-1].rstrip(characters) == self._parts[-1]:
            return
        last = self._parts.pop()
        kept = last.rstrip(characters).rstrip()
        self._length -= len(last) - len(kept)
        run = self._runs.pop()
        if kept:
            self._parts.append(kept)
            source_length = len(kept) if run.is_copy else run.source_length
            self._runs.append(replace(run, shown_length=len(kept), source_length=source_length))
        elif self._parts and self._parts[-1] == " ":
            self._parts.pop()
            self._length -= 1
        self._gap = characters == "("

    def _roll_back(self, start: int) -> None:
        """Remove everything from ``start``, and the line break before it."""
        while self._length > start:
            self._length -= len(self._parts.pop())
        while self._parts and not self._parts[-1].strip("\n"):
            self._length -= len(self._parts.pop())
        while self._runs and self._runs[-1].shown >= self._length:
            self._runs.pop()

    def _tail(self, start: int) -> str:
        """Return the text from ``start``, which is near the end."""
        parts, length = [], self._length
        for part in reversed(self._parts):
            if length <= start:
                break
            parts.append(part)
            length -= len(part)
        return "".join(reversed(parts))[max(0, start - length) :]

    def _has_words(self) -> bool:
        """Tell whether the open line or entry has words already."""
        return self._line is not None and self._length > self._line

    def _ends_with_opening(self) -> bool:
        return self._has_words() and self._parts[-1].endswith("(")

    @property
    def is_in_line(self) -> bool:
        """Whether something stands before this place in the same line or entry."""
        return self._line is not None
