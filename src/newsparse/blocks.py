"""Blocks: the lines of a text, each with a label that says what it is."""

from collections.abc import Sequence

from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, Block, BlockKind, Byline, Dateline
from newsparse.protocols import BlockRule
from newsparse.source import Source

__all__ = ["label_blocks"]


def label_blocks(
    source: Source,
    lexicon: Lexicon,
    *,
    dateline: Dateline | None,
    bylines: tuple[Byline, ...],
    agency_tags: tuple[AgencyTag, ...],
    headline: str | None = None,
    block_rules: Sequence[BlockRule] = (),
) -> tuple[Block, ...]:
    """Return the blocks in order; together they hold all of the text but white space."""
    del lexicon, bylines, agency_tags, headline, block_rules, dateline
    return tuple(Block(source.span(start, end), BlockKind.BODY) for start, end in source.paragraphs)
