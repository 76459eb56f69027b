"""From the text of a document to its source and back, in bytes; from bytes to code points, in which scorers count."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Any, Sequence


class Positions:
    """The alignment of a document, as the wire form has it."""

    def __init__(self, document: dict[str, Any]) -> None:
        source = document.get("source", document.get("text", ""))
        self.source: bytes = source.encode("utf-8", "surrogatepass")
        self.text: bytes = document.get("text", source).encode("utf-8", "surrogatepass")
        self.entries: list[tuple[int, int, int, int]] = [tuple(entry) for entry in document.get("alignment", [])]
        if not self.entries:
            self.entries = [(0, len(self.text), 0, len(self.source))]
        self._text_ends = [entry[1] for entry in self.entries]
        self._text_starts = [entry[0] for entry in self.entries]

    def is_copy(self, entry: tuple[int, int, int, int]) -> bool:
        """Whether an entry keeps its bytes, so that offsets inside it correspond."""
        start, end, source_start, source_end = entry
        return self.text[start:end] == self.source[source_start:source_end]

    def source_start(self, offset: int) -> int:
        """Where the byte of the text at `offset` comes from."""
        index = bisect_right(self._text_ends, offset)
        if index == len(self.entries):
            return len(self.source)
        entry = self.entries[index]
        return entry[2] + (max(0, offset - entry[0]) if self.is_copy(entry) else 0)

    def source_end(self, offset: int) -> int:
        """Where the byte of the text before `offset` ends in the source."""
        index = bisect_left(self._text_starts, offset) - 1
        if index < 0:
            return 0
        entry = self.entries[index]
        return entry[2] + offset - entry[0] if self.is_copy(entry) else entry[3]

    def source_span(self, span: Sequence[int]) -> tuple[int, int]:
        """The part of the source from where a span of the text begins to where it ends."""
        return self.source_start(span[0]), self.source_end(span[1])

    def text_span(self, ranges: Sequence[Sequence[int]], after: int = 0) -> tuple[int, int] | None:
        """Where ranges of the source stand in the text from `after` on: from their first byte to their last.

        A range may stand in the text more than once; its first standing counts. Where there is none from `after` on,
        the whole text is searched."""
        low, high = len(self.text), 0
        for start, end in ranges:
            covered = start
            for entry in self.entries:
                if entry[0] < after or entry[0] == entry[1]:
                    continue
                a, b = max(covered, entry[2]), min(end, entry[3])
                if a >= b:
                    continue
                shift = entry[0] - entry[2]
                low, high = (min(low, a + shift), max(high, b + shift)) if self.is_copy(entry) else (
                    min(low, entry[0]), max(high, entry[1]))
                covered = b
        if low < high:
            return low, high
        return self.text_span(ranges) if after > 0 else None

    def inserted_breaks(self) -> list[int]:
        """Offsets in the source at which the text has a line break that the source has not."""
        return sorted({
            entry[2] for entry in self.entries
            if b"\n" in self.text[entry[0]:entry[1]] and b"\n" not in self.source[entry[2]:entry[3]]})


class CodePoints:
    """Offsets in code points for offsets in bytes."""

    def __init__(self, data: bytes) -> None:
        self._starts = [index for index, byte in enumerate(data) if byte & 0xC0 != 0x80]

    def offset(self, byte: int) -> int:
        """How many code points begin before a byte offset."""
        return bisect_left(self._starts, byte)


def line_spans(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The byte ranges of lines that are joined by line feeds."""
    spans: list[tuple[int, int]] = []
    at = 0
    for line in lines:
        end = at + len(line.encode("utf-8", "surrogatepass"))
        spans.append((at, end))
        at = end + 1
    return spans


def overlap(a: Sequence[int], b: Sequence[int]) -> int:
    """How many bytes two ranges share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))
