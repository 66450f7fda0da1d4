"""Extension points: two shapes of function that a caller may bring. No base classes, no registry: they are passed to ``parse``."""

from typing import Protocol

from newsparse.lexicon import Lexicon
from newsparse.model import BlockKind, BoilerplateKind, Quotation, Speaker
from newsparse.source import Source, Span

__all__ = ["BlockRule", "SpeakerResolver"]


class BlockRule(Protocol):
    """A caller's own rule for blocks, tried before newsparse's."""

    def __call__(self, source: Source, lines: tuple[Span, ...], index: int, /) -> BlockKind | BoilerplateKind | None:
        """Return what ``lines[index]`` is, or None to leave it to the next rule.

        A :class:`BoilerplateKind` says boilerplate, and which; ``BlockKind.BOILERPLATE`` says no more than that.
        """


class SpeakerResolver(Protocol):
    """A caller's own resolution of speakers, in place of newsparse's: for those who have a model of names or coreference."""

    def __call__(
        self, source: Source, quotations: tuple[Quotation, ...], lexicon: Lexicon, /
    ) -> tuple[Speaker | None, ...]:
        """Return the speaker of each quotation, in the same order."""
