"""Quoted runs: what stands between quotation marks.

Which run is speech is settled only when its cue has been looked for, so this room gives every run and judges none; the attribution
sorts them into quotations and quoted terms.
"""

from bisect import bisect_left

from newsparse.model import Block
from newsparse.quotes.marks import Pair, closes, find_marks, pair_marks
from newsparse.quotes.runs import QUOTED_BLOCKS, Paragraph, Piece, join_pieces, spoken_blocks
from newsparse.quotes.single import find_single_openings, pair_single_marks
from newsparse.source import Source

__all__ = ["Piece", "find_quotes", "spoken_blocks"]

_MOST_LINES = 8  # of one run; a mark that so many lines leave open was never closed


def find_quotes(source: Source, blocks: tuple[Block, ...]) -> tuple[Piece, ...]:
    """Return what stands between marks in the blocks where an article speaks, in order."""
    text = source.text
    marks = find_marks(text)
    starts = [first for first, _ in marks]
    singles = find_single_openings(text)

    def within(start: int, end: int) -> list[tuple[int, int]]:
        return marks[bisect_left(starts, start) : bisect_left(starts, end)]

    found: list[Paragraph] = []
    done = -1
    reached, total = 0, len(starts)  # marks in front of the block, and in all
    for number, block in enumerate(blocks):
        if number <= done or block.kind not in QUOTED_BLOCKS:
            continue
        start, end = block.span.start, block.span.end
        pairs: list[Pair] = []
        if reached < total and starts[reached] < end:
            reached = bisect_left(starts, start, reached)
            pairs = pair_marks(text, start, end, marks[reached : bisect_left(starts, end, reached)])
        if singles and not pairs and (opened := bisect_left(singles, start)) < len(singles) and singles[opened] < end:
            pairs = pair_single_marks(text, singles[opened : bisect_left(singles, end)], end)
        # A line end in the middle of a run: the run goes on below, when a line there closes what was opened here.
        lines = range(number + 1, min(len(blocks), number + _MOST_LINES)) if pairs and not pairs[-1].closed else ()
        for below in lines:
            if pairs[-1].closed or not _goes_on(text, blocks[below - 1], blocks[below]):
                break
            line = blocks[below].span
            if here := within(line.start, line.end):
                if not closes(text, pairs[-1], here[0], line.end):
                    break
                end, done = line.end, below
                pairs = pair_marks(text, start, end, within(start, end))
        found.append(Paragraph(number, start, end, pairs))
    return tuple(join_pieces(found, text))


def _goes_on(text: str, above: Block, below: Block) -> bool:
    """Tell whether a block stands right below another of its kind, without a blank line between them."""
    return above.kind is below.kind and len(text[above.span.end : below.span.start].splitlines()) == 1
