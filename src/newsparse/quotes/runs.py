"""Quoted runs: what stands between an opening mark and its closing one, over as many paragraphs as the speech takes.

A long quotation opens each of its paragraphs with a mark and closes the last one alone; a mark that is never closed, and whose next
paragraph opens with none, ends with its own paragraph.

    run = piece (paragraph-end piece)*      each piece opens with a mark, the last one closes with one
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from attrs import define

from newsparse.model import Block, BlockKind
from newsparse.quotes.marks import Pair

__all__ = ["QUOTED_BLOCKS", "Paragraph", "Piece", "join_pieces", "spoken_blocks"]

# Speech is looked for where an article speaks, not in what surrounds it.
# A tuple, the most frequent one first: to hash a member of an enumeration costs more than to compare it.
QUOTED_BLOCKS = (BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.CAPTION)


@define(eq=False)
class Paragraph:
    """A block that may hold speech, and the pairs of marks in it.

    Attributes:
        block: The number of the block.
        start: Its first character.
        end: One past its last character.
        pairs: Its outermost pairs, in order.
    """

    block: int
    start: int
    end: int
    pairs: list[Pair]


@define
class Piece:
    """One pair of marks in one paragraph.

    Attributes:
        block: The number of the block that holds it.
        start: The first character of the opening mark.
        inner: The first character of the words.
        end: One past the last character of the words.
        outer: One past the closing mark.
        continues: Whether the piece goes on with the one before it.
        closed: Whether a mark closes it.
    """

    block: int
    start: int
    inner: int
    end: int
    outer: int
    continues: bool
    closed: bool


def join_pieces(paragraphs: list[Paragraph], text: str) -> list[Piece]:
    """Return the pieces of all paragraphs in order, each with whether it goes on with the one before."""
    pieces: list[Piece] = []
    is_open = False
    for paragraph in paragraphs:
        number, pairs = paragraph.block, paragraph.pairs
        for pair in pairs:
            inner, last = _trim(text, pair.inner, pair.end)
            if inner == last:
                continue
            continues = is_open and pair.start == paragraph.start
            is_open = not pair.closed and pair.end == paragraph.end
            pieces.append(Piece(number, pair.start, inner, last, pair.outer, continues, pair.closed))
        if not pairs:
            is_open = False
    return pieces


def spoken_blocks(
    blocks: Sequence[Block], pieces: Sequence[Piece]
) -> Iterator[tuple[int, BlockKind, int, int, tuple[Piece, ...]]]:
    """Yield the blocks where an article speaks: number, kind, start, end and pieces.

    A block into whose following lines a run reaches ends where they end; those lines are no blocks of their own.
    """
    by_block = {number: tuple(found) for number, found in groupby(pieces, key=attrgetter("block"))}
    reach = 0
    for number, block in enumerate(blocks):
        kind, span = block.kind, block.span
        start, end = span.start, span.end
        if kind not in QUOTED_BLOCKS or start < reach:
            continue
        here: tuple[Piece, ...] = ()
        if number in by_block:
            here, below = by_block[number], number + 1
            while here[-1].outer > end:
                end, below = blocks[below].span.end, below + 1
            reach = end
        yield number, kind, start, end, here


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the positions without the white space at both ends."""
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return start, end
    words = text[start:end]
    kept = words.strip()
    if not kept:
        return start, start
    first = start + words.index(kept[0])
    return first, first + len(kept)
