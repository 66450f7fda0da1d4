"""Unseen text: an article that a page holds and does not show.

Some sites print the text by a script or to subscribers alone, and hold it all the same: in the JSON-LD of the head, or in ``noscript`` for
those who run no scripts. It is taken only where the page shows no article, or far less of it; each block of it says so by its rule. No
labels are decided here.
"""

from attrs import evolve

from newsparse.html.features import fold
from newsparse.html.labels import PageLabel
from newsparse.model import Block, BlockKind, BoilerplateKind

__all__ = ["IN_HEAD", "IN_NOSCRIPT", "find_told", "label_told", "mark_unseen"]

IN_HEAD = "page-json-ld"
"""The rule of blocks that only the head holds."""
IN_NOSCRIPT = "page-noscript"
"""The rule of blocks that only ``noscript`` holds."""

_LEAST = 400  # characters of a text that is an article's and no summary of it
_TIMES = 3  # a page that shows less than a third of it does not show it
_TOLD = PageLabel(BlockKind.BODY, None, IN_HEAD)
_TWICE = PageLabel(BlockKind.BOILERPLATE, BoilerplateKind.OTHER, "page-shown-twice")


def find_told(body: str, shown: int) -> list[str]:
    """Return the paragraphs that the head holds, or none where the page shows them.

    Args:
        body: The text of the article in the words of the head.
        shown: How many characters of prose the page shows.
    """
    if len(body) < _LEAST or shown * _TIMES > len(body):
        return []
    return [line for raw in body.splitlines() if (line := " ".join(raw.split()))]


def label_told(labels: list[PageLabel], texts: list[str], told: list[str]) -> list[PageLabel]:
    """Return the labels of the shown blocks and of those told: what is shown of the article is then there twice."""
    if not told:
        return labels
    whole = fold("".join(told))
    seen = [
        _TWICE if label.kind is BlockKind.BODY and fold(text) in whole else label
        for label, text in zip(labels, texts, strict=True)
    ]
    return seen + [_TOLD] * len(told)


def mark_unseen(blocks: tuple[Block, ...], start: int, rule: str) -> tuple[Block, ...]:
    """Return the blocks, those of the text from ``start`` on with the rule that says where they come from."""
    return tuple(
        [
            evolve(block, rule=rule) if block.kind is BlockKind.BODY and block.span.start >= start else block
            for block in blocks
        ]
    )
