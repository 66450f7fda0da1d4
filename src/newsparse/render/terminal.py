"""An article on a terminal: what each block is in the margin, the parts marked in the text, what is known of them below.

With colour the parts stand out by colour; without, by plain marks that a mail can carry:

    {OSLO, Nov 29 (Reuters)}   the dateline
    “We will open.”[1]         a quotation, its speaker in the list below
    _said_                     the cue
    *the mayor*                the mention of the speaker

Control characters of the text come out as their pictures (U+2400 and on), so that no text can steer the terminal.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple
from unicodedata import category, east_asian_width

from attrs import frozen

from newsparse.model import Article, Block, BlockKind, Dateline, Quotation

__all__ = ["render_terminal"]

_MARGIN = 13  # "boilerplate" and two spaces
_MINIMUM_WIDTH = 20  # of the text beside the margin: narrower, and words would be cut everywhere
_RESET = "\x1b[0m"
_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_NO_COLUMN = frozenset({"Mn", "Me", "Cf"})
_WIDE = frozenset("WF")
# Ideographs and kana stand without spaces, and a line may end between any two; but none begins with a mark that closes or a small kana,
# and none ends with a mark that opens (JIS X 4051).
_LETTER = r"[々〆\u3041-\u3096\u30A1-\u30FE\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]"
_OPENS = r"「『（《〈【〔“‘"
_STAYS = r"[、。，．！？；：」』）》〉】〕”’…ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]"
_PIECE = re.compile(
    rf"(?P<space>\s+)|(?P<unspaced>[{_OPENS}]{{0,4}}{_LETTER}{_STAYS}*)|[^\s{_OPENS}]+?(?={_LETTER}|[\s{_OPENS}]|$)|\S"
)


class _Style(Enum):
    """How a part looks: its colour, and the plain marks before and after it."""

    HEADLINE = "\x1b[1m", "", ""
    FAINT = "\x1b[2m", "", ""
    DATELINE = "\x1b[36m", "{", "}"
    QUOTATION = "\x1b[32m", "", ""
    CUE = "\x1b[33m", "_", "_"
    MENTION = "\x1b[1;35m", "*", "*"
    NUMBER = "\x1b[2;32m", "", ""


_BLOCK_STYLES = {BlockKind.HEADLINE: _Style.HEADLINE, BlockKind.BOILERPLATE: _Style.FAINT}


@frozen
class _Mark:
    """A part of the text and its style; a ``label`` has no width and stands at ``start``."""

    start: int
    end: int
    style: _Style
    label: str = ""


@frozen
class _Chunk:
    """Text of one style."""

    text: str
    style: _Style | None

    def painted(self, *, colour: bool) -> str:
        """Return the text as the terminal gets it."""
        text = self.text.translate(_PICTURES)
        return f"{self.style.value[0]}{text}{_RESET}" if colour and self.style else text


class _Word(NamedTuple):
    """What stands together on a line, and whether a space parts it from what is before."""

    chunks: list[_Chunk]
    spaced: bool = True


def render_terminal(article: Article, *, colour: bool = False, width: int = 88) -> str:
    """Return the article as lines for a terminal, each with its line end.

    Args:
        article: The article.
        colour: Whether to mark by colour (ANSI escape codes) or by plain marks.
        width: The columns of the terminal.
    """
    lines: list[str] = []
    for block, marks in zip(article.blocks, _marks_of_blocks(article), strict=True):
        words = _words(_chunks(article.text, block, marks, colour=colour))
        lines += _beside_margin(block.kind.value, words, width, colour=colour)
        lines.append("")
    for label, text in _legend(article):
        lines += _beside_margin(label, _words(iter([_Chunk(text, None)])), width, colour=colour)
    return "".join(f"{line}\n" for line in lines)


def _marks(article: Article) -> Iterator[_Mark]:
    if article.dateline:
        yield _Mark(article.dateline.span.start, article.dateline.span.end, _Style.DATELINE)
    for number, quotation in enumerate(article.quotations, 1):
        for run in quotation.content:
            yield _Mark(run.start, run.end, _Style.QUOTATION)
        yield _Mark(quotation.span.end, quotation.span.end, _Style.NUMBER, f"[{number}]")
        if attribution := quotation.attribution:
            if attribution.cue:
                yield _Mark(attribution.cue.start, attribution.cue.end, _Style.CUE)
            if attribution.mention:
                yield _Mark(attribution.mention.start, attribution.mention.end, _Style.MENTION)


def _marks_of_blocks(article: Article) -> list[list[_Mark]]:
    """Return the marks that touch each block; runs that share an attribution mark it once."""
    starts = [block.span.start for block in article.blocks]
    found: list[list[_Mark]] = [[] for _ in starts]
    for mark in dict.fromkeys(_marks(article)):
        # A label has no width and belongs to the text before it.
        index = max(bisect_right(starts, mark.start - bool(mark.label)) - 1, 0)
        while index < len(starts) and starts[index] < max(mark.end, mark.start + 1):
            found[index].append(mark)
            index += 1
    return found


def _chunks(text: str, block: Block, marks: Sequence[_Mark], *, colour: bool) -> Iterator[_Chunk]:
    """Yield the block's text cut where the style changes, the innermost part's style winning, with the plain marks."""
    closes, labels, opens = range(3)
    events = [(mark.start, labels, mark) for mark in marks if mark.label]
    for mark in marks:
        start, end = max(mark.start, block.span.start), min(mark.end, block.span.end)
        if start < end:
            events += [(start, opens, mark), (end, closes, mark)]
    # Where parts open together the longer one is the outer one.
    events.sort(key=lambda event: (event[0], event[1], -event[2].end))
    base = _BLOCK_STYLES.get(block.kind)
    active: list[_Mark] = []
    position = block.span.start
    for at, event, mark in events:
        yield _Chunk(text[position:at], active[-1].style if active else base)
        position = max(at, position)
        _, before, after = mark.style.value
        if event == labels:
            yield _Chunk(mark.label, mark.style)
        elif event == opens:
            active.append(mark)
            yield _Chunk("" if colour else before, mark.style)
        else:
            active.remove(mark)
            yield _Chunk("" if colour else after, mark.style)
    yield _Chunk(text[position : block.span.end], base)


def _words(chunks: Iterator[_Chunk]) -> Iterator[_Word]:
    """Yield the words of the chunks; a word may hold several styles. What is written without spaces is cut where a line may end."""
    word = _Word([])
    cut = False  # a line may end here, if what follows is such writing, too
    for chunk in chunks:
        for piece in _PIECE.finditer(chunk.text):
            unspaced = piece.lastgroup == "unspaced"
            if piece.lastgroup == "space" or (cut and unspaced):
                if word.chunks:
                    yield word
                word = _Word([], spaced=not unspaced)
            if piece.lastgroup != "space":
                word.chunks.append(_Chunk(piece[0], chunk.style))
            cut = unspaced
    if word.chunks:
        yield word


def _beside_margin(label: str, words: Iterator[_Word], width: int, *, colour: bool) -> Iterator[str]:
    """Yield lines of words, filled to the width, with the label beside the first."""
    room = max(width - _MARGIN, _MINIMUM_WIDTH)
    margin = _Chunk(label.ljust(_MARGIN), _Style.FAINT).painted(colour=colour)
    line: list[str] = []
    used = 0
    for word in words:
        size = sum(_columns(chunk.text) for chunk in word.chunks)
        space = int(word.spaced and bool(line))
        if line and used + space + size > room:
            yield margin + "".join(line)
            margin, line, used, space = " " * _MARGIN, [], 0, 0
        line += [" " * space, *[chunk.painted(colour=colour) for chunk in word.chunks]]
        used += space + size
    yield margin + "".join(line)


def _columns(text: str) -> int:
    """Return how many columns a text takes: wide characters two, marks that stand on others none (UAX #11)."""
    if text.isascii():
        return len(text)
    return sum(
        0 if category(letter) in _NO_COLUMN else 2 if east_asian_width(letter) in _WIDE else 1 for letter in text
    )


def _legend(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what is known of the parts, as label and text."""
    if article.dateline:
        yield "dateline", _of_dateline(article.dateline)
    for byline in article.bylines:
        yield byline.kind.value, ", ".join(person.name for person in byline.people) or byline.span.text
    for number, quotation in enumerate(article.quotations, 1):
        yield f"[{number}]", _of_quotation(quotation)


def _of_dateline(dateline: Dateline) -> str:
    parts = [place.name for place in dateline.places]
    if dateline.date:
        parts.append(dateline.date.isoformat())
    parts += [tag.agency.name if tag.agency else tag.span.text for tag in dateline.tags]
    return "; ".join(parts)


def _of_quotation(quotation: Quotation) -> str:
    attribution, speaker = quotation.attribution, quotation.speaker
    who = "nobody named"
    if speaker and speaker.name:
        who = speaker.name + (f", {speaker.title}" if speaker.title else "")
    elif attribution and attribution.mention:
        who = attribution.mention.text
    cue = f", {attribution.cue.text}" if attribution and attribution.cue else ""
    return f"{who} ({quotation.kind.value}{cue})"
