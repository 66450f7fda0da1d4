r"""The source: a text that is never changed, and positions in it.

Everything newsparse knows about a text is a :class:`Span` of code points into it. This room knows lines, paragraphs and sentences,
and nothing of news: no words, no languages, no labels may come in.

    line       = what stands between two line ends, white space at both ends left out; blank lines are no lines
    paragraph  = one line; or several, where the text is wrapped by hand (old wires break lines at some 70 characters)

Line ends are those of ``str.splitlines``: ``\n``, ``\r\n``, ``\r``, U+0085, U+2028, U+2029, vertical tab, form feed and the ASCII
separators.
"""

from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, Self

from attrs import field, frozen

from newsparse.errors import SpanError

__all__ = ["Line", "Source", "Span"]

# A line wrapped by hand is cut by width, so most of its lines end inside a sentence and none is much longer than this.
_WRAP_WIDTH = 90
_WRAP_MINIMUM = 40
_LONG_SHARE = 8  # a line may be longer where so many others are not
_SENTENCE_END = frozenset(".!?:;\"'”’»)]…。！？」』")


@frozen(order=True)
class Span:
    """A half-open run of code points in a source text.

    Attributes:
        start: The first code point, counted from 0.
        end: One past the last code point.
        text: What stands there: ``source[start:end]``.
    """

    start: int
    end: int
    text: str

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        """Tell whether another span, or a position, lies inside this one."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def overlaps(self, other: Self) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end


class Line(NamedTuple):
    """One line that is not blank, as positions.

    Attributes:
        start: The first code point that is not white space.
        end: One past the last code point that is not white space.
        gap: Whether a blank line, or the start of the text, stands before it.
        indent: The number of white-space code points before ``start`` on the same line.
    """

    start: int
    end: int
    gap: bool
    indent: int


@frozen
class Source:
    """A text and its layout. Equal when the texts are.

    Attributes:
        text: The text, exactly as it was given.
    """

    text: str = field()

    def span(self, start: int, end: int) -> Span:
        """Return the span from ``start`` to ``end``, in code points.

        Raises:
            SpanError: When the positions do not lie in the text, or are the wrong way round.
        """
        if not 0 <= start <= end <= len(self.text):
            message = f"span {start}:{end} does not fit a text of {len(self.text)} code points"
            raise SpanError(message)
        return Span(start, end, self.text[start:end])

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are not blank, in order."""
        found: list[Line] = []
        position = 0
        gap = True
        for raw in self.text.splitlines(keepends=True):
            stripped = raw.strip()
            if stripped:
                indent = raw.index(stripped[0])
                start = position + indent
                found.append(Line(start, start + len(stripped), gap, indent))
            gap = not stripped
            position += len(raw)
        return tuple(found)

    @cached_property
    def wrapped(self) -> bool:
        """Whether the text is wrapped by hand, so that a line end alone ends no paragraph."""
        inner = ended = cut = long = 0
        for line, following in pairwise(self.lines):
            if following.gap:
                continue
            width = line.end - line.start
            if width > _WRAP_WIDTH:
                long += 1
            elif width >= _WRAP_MINIMUM:
                inner += 1
                if self.text[line.end - 1] in _SENTENCE_END:
                    ended += 1
                elif self.text[following.start].islower():
                    cut += 1
        if inner > 2 and ended * 2 < inner and not long:  # noqa: PLR2004 - two lines prove no habit
            return True
        # Unless the next line goes on in small letters: that line was cut. So few lines will do, and a lead may stand on one long line.
        return cut > 1 and cut * 2 >= inner and long * _LONG_SHARE <= inner

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """The paragraphs, as half-open positions; together they hold all lines."""
        if not self.wrapped:
            return tuple([(start, end) for start, end, _, _ in self.lines])
        found: list[tuple[int, int]] = []
        above: Line | None = None
        for line in self.lines:
            if above is not None and not line.gap and line.indent <= above.indent and _cut_by_width(above):
                found[-1] = (found[-1][0], line.end)
            else:
                found.append((line.start, line.end))
            above = line
        return tuple(found)


def _cut_by_width(line: Line) -> bool:
    """Tell whether a line is as long as lines are that are cut by width, rather than ended by its writer or never cut."""
    return line.indent + line.end - line.start >= _WRAP_MINIMUM and line.end - line.start <= _WRAP_WIDTH
