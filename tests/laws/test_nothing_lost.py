"""The law of blocks: nothing of the text is lost, and nothing is said twice."""

from itertools import pairwise

from hypothesis import given

from newsparse import parse
from tests.laws.strategies import press_text


@given(press_text())
def test_only_white_space_lies_between_blocks(text: str) -> None:
    """Blocks are in order and disjoint, and what lies before, between and after them is white space."""
    spans = [block.span for block in parse(text).blocks]
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    gaps = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]

    assert all(left <= right for left, right in pairwise(edges))
    assert [gap for gap in gaps if gap.strip()] == []


@given(press_text())
def test_a_block_holds_something(text: str) -> None:
    """A block is never empty and has no white space at its ends."""
    spans = [block.span for block in parse(text).blocks]

    assert [span for span in spans if not span.text or span.text != span.text.strip()] == []
