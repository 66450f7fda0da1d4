"""Scrubbing: an article's text without what gives the wire away, and the way back to the source.

A classifier that is trained on wire copy learns the name of the wire: ``(Reuters)`` in the first line is the label itself. So this view
leaves out the dateline, the agency tags that sign the story or its pictures, bylines, credit lines and boilerplate (whose standards, whose
copyright), each with the brackets and the line around it. It changes no word that stays, and knows of each code point where it came from.
A mention (``told Reuters``) is the story's own, and stays.
"""

from collections.abc import Iterator

from newsparse.model import Article, BlockKind, Scrubbed, TagKind

__all__ = ["scrub"]

_PAIRS = {"(": ")", "[": "]", "/": "/", "（": "）", "【": "】"}
_NO_STORY = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CREDIT, BlockKind.BOILERPLATE})
_PICTURE = "picture"  # the rule of a tag that is spoken of as a picture's sender: no words of the story
_LINE_ENDS = "\r\n"
_REACH = 200  # code points: brackets around a tag are no farther apart
_STOPS = '.!?…"”»'


def scrub(article: Article) -> Scrubbed:
    """Return the text of the article without dateline, agency tags, bylines, credits and boilerplate, with the way back to the source.

    Raises:
        TypeError: When ``article`` is no :class:`Article`.
    """
    if not isinstance(article, Article):
        message = f"scrub() takes an Article, got {type(article).__name__}; parse the text first"
        raise TypeError(message)
    text = article.text
    kept: list[tuple[int, int]] = []
    position = 0
    for start, end in sorted(_widened(text, start, end) for start, end in _cuts(article)):
        if start > position:
            kept.append((position, start))
        position = max(position, end)
    if position < len(text):
        kept.append((position, len(text)))
    return Scrubbed(tuple(article.source.span(start, end) for start, end in kept))


def _cuts(article: Article) -> Iterator[tuple[int, int]]:
    """Yield what goes: dateline with separator, signing tags with their brackets, bylines, and whole blocks of their kinds."""
    if article.dateline is not None:
        yield article.dateline.span.start, article.dateline.separator.end
    for tag in article.agency_tags:
        if tag.kind is not TagKind.MENTION or tag.rule == _PICTURE:
            yield _with_brackets(article.text, tag.span.start, tag.span.end)
    for byline in article.bylines:
        yield byline.span.start, byline.span.end
    for block in article.blocks:
        if block.kind in _NO_STORY:
            yield block.span.start, block.span.end


def _with_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the tag with what stands between the same brackets, and the brackets themselves."""
    line = max(text.rfind("\n", max(start - _REACH, 0), start) + 1, start - _REACH, 0)
    before = max((text.rfind(opening, line, start), opening) for opening in _PAIRS)
    if before[0] < 0:
        return start, end
    line_end = text.find("\n", end, end + _REACH)
    closing = text.find(_PAIRS[before[1]], end, line_end if line_end >= 0 else end + _REACH)
    between = text[before[0] + 1 : start]
    return (before[0], closing + 1) if closing >= 0 and _PAIRS[before[1]] not in between else (start, end)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the cut with the blanks before it, and with its line end when nothing else stands on the line."""
    while start > 0 and text[start - 1] in " \t\u00a0":
        start -= 1
    alone = start == 0 or text[start - 1] in _LINE_ENDS
    if alone:
        while end < len(text) and text[end].isspace():
            end += 1
    elif text[end : end + 1] == "." and text[start - 1] in _STOPS:
        end += 1  # the tag's own stop: "It opened. (ANSA)."
    return start, end
