"""Layout: the labelled parts of a text, texts with parts left out, and the page behind a text."""

from attrs import frozen

from newsparse.errors import SpanError
from newsparse.model.kinds import BlockKind, BoilerplateKind
from newsparse.source import Span

__all__ = ["PART_END", "Block", "CleanText", "Page", "PageElement", "Scrubbed"]

PART_END = "\n\n"
"""What parts the parts of a clean text."""


@frozen
class Block:
    """A labelled part of the text. An article's blocks are in order, disjoint, and hold everything but white space.

    Attributes:
        span: The block, white space at both ends left out.
        kind: What it is.
        boilerplate: Which kind of boilerplate, or None for all other kinds.
        rule: Why it got that label.
    """

    span: Span
    kind: BlockKind
    boilerplate: BoilerplateKind | None = None
    rule: str = ""


@frozen
class Scrubbed:
    """A text with parts left out, and the way back to the source.

    Attributes:
        kept: What was kept, in order, as spans of the source.
    """

    kept: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The text that is left."""
        return "".join(span.text for span in self.kept)

    def source_offset(self, position: int) -> int:
        """Return where the code point at ``position`` of the scrubbed text stands in the source.

        Raises:
            SpanError: When there is no such code point.
        """
        left = position
        for span in self.kept:
            if 0 <= left < len(span):
                return span.start + left
            left -= len(span)
        message = f"position {position} does not lie in a text of {sum(map(len, self.kept))} code points"
        raise SpanError(message)


@frozen
class CleanText:
    """The parts of an article that were kept, as one text, and the way back to the source.

    Attributes:
        text: The parts, parted by a blank line.
        spans: The same parts as spans of the source, in order.
    """

    text: str
    spans: tuple[Span, ...]

    def source_offset(self, position: int) -> int:
        """Return where a position of this text stands in the source; a position between two parts gives the end of the first.

        Raises:
            SpanError: When the position does not lie in this text.
        """
        if not 0 <= position <= len(self.text):
            message = f"position {position} does not lie in a clean text of {len(self.text)} code points"
            raise SpanError(message)
        start = 0
        for span in self.spans:
            if position <= start + len(span) + len(PART_END) - 1:
                return min(span.start + position - start, span.end)
            start += len(span) + len(PART_END)
        return 0

    def locate(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the spans of the source that hold what stands from ``start`` to ``end`` in this text, one for each part."""
        found: list[Span] = []
        at = 0
        for span in self.spans:
            left, right = max(start - at, 0), min(end - at, len(span))
            if left < right:
                found.append(Span(span.start + left, span.start + right, span.text[left:right]))
            at += len(span) + len(PART_END)
        return tuple(found)


@frozen
class PageElement:
    """Where a part of an article's text stands in the page that it comes from.

    Attributes:
        start: The first code point of the text.
        end: One past the last code point.
        path: The XPath of the block-level element around it: ``/html[1]/body[1]/article[1]/p[3]``.
    """

    start: int
    end: int
    path: str


@frozen
class Page:
    """The page that an article comes from: what its head says, and where each block stands.

    Attributes:
        url: The address that the caller gave, or the canonical one that the page names; or None.
        headline: The headline as head or text print it, or None.
        authors: The names of the authors, from the head, or from the text where the head names nobody.
        published: The time of publication as the head prints it, or None.
        modified: The time of the last change as the head prints it, or None.
        language: The language that the page says it is in, for example ``en-GB``, or None.
        publisher: The name of the publisher, or None.
        description: The description or standfirst of the head, or None.
        elements: The element of each block, in order.
    """

    url: str | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    publisher: str | None = None
    description: str | None = None
    elements: tuple[PageElement, ...] = ()
