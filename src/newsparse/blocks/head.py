"""Heads: the headline, its copies, the line below it, and the subheads among the paragraphs."""

from collections.abc import Sequence

from newsparse.blocks import shapes
from newsparse.blocks.verdict import Label, boilerplate
from newsparse.lexicon.boilerplate import fold_line
from newsparse.model import BlockKind, BoilerplateKind

__all__ = ["mark_headline", "mark_subheads"]

_HEADLINE = 220  # code points
_SUBHEAD = 90
_SECOND_HEADLINE = boilerplate(BoilerplateKind.DUPLICATE, "duplicate-headline")
_HEADLINE_GIVEN = Label(BlockKind.HEADLINE, rule="headline-given")
_FIRST_LINE = Label(BlockKind.HEADLINE, rule="first-line")
_BELOW_HEADLINE = Label(BlockKind.STANDFIRST, rule="below-headline")
_SHORT_AMONG_PROSE = Label(BlockKind.SUBHEAD, rule="short-among-prose")


def mark_headline(
    texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], lead: int | None, headline: str | None
) -> int:
    """Mark the headline, its copies and the line below it; return the first line that is neither above nor part of the head."""
    if headline:
        copies = [
            index for index, text in enumerate(texts) if len(text) <= 2 * _HEADLINE and fold_line(text) == headline
        ]
        for index in copies:
            found[index] = _SECOND_HEADLINE
        if copies:
            found[copies[0]] = _HEADLINE_GIVEN
            return copies[0] + 1
    top = next((index for index, label in enumerate(found) if label is None), len(texts))
    body = lead if lead is not None else next((index for index, is_prose in enumerate(prose) if is_prose), None)
    if body is None or top >= body or not _like_headline(texts[top]):
        return top
    found[top] = _FIRST_LINE
    below = top + 1
    if below < body and found[below] is None and shapes.width(texts[below]) >= shapes.LONG // 2:
        found[below] = _BELOW_HEADLINE
        below += 1
    return below


def _like_headline(text: str) -> bool:
    return len(text) <= _HEADLINE and not (text[-1] in ".:;," and text[-3:] != "...")


def mark_subheads(texts: Sequence[str], prose: Sequence[bool], found: list[Label | None], top: int, last: int) -> None:
    """Mark short lines among the paragraphs that no other rule has named."""
    for index in range(top, last):
        text = texts[index]
        if found[index] is not None or prose[index] or len(text) > _SUBHEAD or shapes.is_bullet(text):
            continue
        if shapes.ends_sentence(text) or shapes.opens_quotation(text) or shapes.is_link(text):
            continue
        if text[-1] not in ":;,":
            found[index] = _SHORT_AMONG_PROSE
