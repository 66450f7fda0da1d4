"""Quoted runs: what stands between quotation marks.

Which run is speech is settled only when its cue has been looked for, so this room gives every run and judges none; the attribution
sorts them into quotations and quoted terms.
"""

from bisect import bisect_left

from newsparse.model import Block
from newsparse.quotes.marks import find_marks, pair_marks
from newsparse.quotes.runs import QUOTED_BLOCKS, Paragraph, Piece, join_pieces
from newsparse.quotes.single import pair_single_marks
from newsparse.source import Source

__all__ = ["QUOTED_BLOCKS", "Piece", "find_quotes"]


def find_quotes(source: Source, blocks: tuple[Block, ...]) -> tuple[Piece, ...]:
    """Return what stands between marks in the blocks where an article speaks, in order."""
    marks = find_marks(source.text)
    starts = [start for start, _ in marks]
    found: list[Paragraph] = []
    for number, block in enumerate(blocks):
        start, end = block.span.start, block.span.end
        here = marks[bisect_left(starts, start) : bisect_left(starts, end)]
        if block.kind in QUOTED_BLOCKS:
            pairs = pair_marks(source.text, start, end, here) if here else pair_single_marks(source.text, start, end)
            found.append(Paragraph(number, start, end, pairs))
    return tuple(join_pieces(found, source.text))
