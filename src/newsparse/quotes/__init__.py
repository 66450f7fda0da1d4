"""Quoted runs: what stands between quotation marks.

Which run is speech is settled only when its cue has been looked for, so this room gives every run and judges none; the attribution
sorts them into quotations and quoted terms.
"""

from newsparse.model import Block
from newsparse.quotes.marks import pair_marks
from newsparse.quotes.runs import QUOTED_BLOCKS, Piece, join_pieces
from newsparse.source import Source

__all__ = ["QUOTED_BLOCKS", "Piece", "find_quotes"]


def find_quotes(source: Source, blocks: tuple[Block, ...]) -> tuple[Piece, ...]:
    """Return what stands between marks in the blocks where an article speaks, in order."""
    found = [
        (number, block.span.start, block.span.end, pair_marks(source.text, block.span.start, block.span.end))
        for number, block in enumerate(blocks)
        if block.kind in QUOTED_BLOCKS
    ]
    return tuple(join_pieces(found, source.text))
