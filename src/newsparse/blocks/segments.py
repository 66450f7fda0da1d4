"""Segments: the pieces of a text that get a label each.

A piece is a line, or a paragraph where lines are wrapped by hand. It is cut further only where one line holds several things: the
dateline before the lead, a byline at either end, the site's name behind the headline, and residue that ran into the story when its
line ends were lost.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsparse.blocks.verdict import Label
from newsparse.lexicon.boilerplate import PhraseTable, fold_line
from newsparse.model import BlockKind, BoilerplateKind, Byline, BylineKind, Dateline
from newsparse.source import Source

__all__ = ["Segment", "cut_segments"]

_DATELINE = Label(BlockKind.DATELINE, rule="dateline")
_BYLINES = {
    BylineKind.BYLINE: Label(BlockKind.BYLINE, rule="byline"),
    BylineKind.CREDIT: Label(BlockKind.CREDIT, rule="credit-line"),
    BylineKind.CONTRIBUTION: Label(BlockKind.CREDIT, rule="contribution"),
    BylineKind.SIGN_OFF: Label(BlockKind.CREDIT, rule="sign-off"),
}
_SLUG = Label(BlockKind.BOILERPLATE, BoilerplateKind.CMS_RESIDUE, "desk-slug")
_CUT_OFF = Label(BlockKind.BOILERPLATE, BoilerplateKind.CMS_RESIDUE, "cut-off")
_SITE_NAME = Label(BlockKind.BOILERPLATE, BoilerplateKind.NAVIGATION, "site-name")
# What news aggregators leave where they cut a text: "… [+1252 chars]".
_CHARS_LEFT = re.compile(r"(?:…|\.\.\.)?\s?\[\+\d{1,7} chars\]$")
# A desk's slug between headline and dateline: the names of reporter and editor in one word.
# One of them is in Pinyin, whose syllables are few in kind (GB/T 16159), so that no English word is taken for one.
_PINYIN = r"(?:(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:[aeiou]{1,3})(?:ng|n|r)?(?![aeiou]))"
_SLUG_WORD = re.compile(rf"(?:^|\s)({_PINYIN}{{2,5}}|[A-Za-z]{{3,24}},[A-Za-z]{{3,24}})$")
_SITE = re.compile(r"(?:\s[-–—|•·]\s|\s?[｜|：]\s?)[^-–—|｜：]{2,40}$")
_PARTED = re.compile(r"\s[-–—|•·]\s|\s?[｜|：(（]")
_BEFORE_SITE = re.compile(r"\s?[(（][^()（）]{2,40}[)）]\s?$")
_DOMAIN = re.compile(r"\w\.(?:com|net|org|info|tv|news|[a-z]{2})(?:\.[a-z]{2})?$", re.IGNORECASE)
Paragraphs = tuple[tuple[int, int], ...]
_EDGE = " \t\r\n\xa0()[]（）"
_TITLE = 240
_SHORTEST_TITLE = 12
_SHORTEST_COPIED = 25
_FEW = 4  # paragraphs: a story with more has kept its line ends
_ONE_LINE = 160  # code points: a line this long with a dateline inside has lost its line ends


class Segment(NamedTuple):
    """A piece of the text.

    Attributes:
        start: Its first code point.
        end: One past its last code point.
        label: What it is, when the cut already says so.
    """

    start: int
    end: int
    label: Label | None = None


def cut_segments(
    source: Source, phrases: PhraseTable, dateline: Dateline | None, bylines: Sequence[Byline]
) -> list[Segment]:
    """Return the pieces in order; together they hold all of the text but white space."""
    marks = list(_fixed(dateline, bylines))
    text = source.text
    paragraphs = source.paragraphs
    found, paragraphs = _without_opening(text, paragraphs, phrases)
    if len(paragraphs) > 1 and not any(mark.start < paragraphs[0][1] for mark in marks):
        title, paragraphs = _without_site_name(text, paragraphs, phrases)
        found += title
    at = 0
    few = len(paragraphs) <= _FEW
    size = len(marks)
    for start, end in paragraphs:
        while at < size and marks[at].end <= start:
            at += 1
        if at < size and marks[at].start < end:
            inside = [mark for mark in marks[at : at + 64] if mark.start < end]
            found.extend(_cut(text, start, end, inside, phrases, few=few))
        elif (not few or end - start < _ONE_LINE) and text[end - 1] != "]":
            found.append(Segment(start, end))
        else:
            found.extend(_residue(text, start, end, phrases, few=few))
    return found


def _without_opening(text: str, paragraphs: Paragraphs, phrases: PhraseTable) -> tuple[list[Segment], Paragraphs]:
    """Cut residue that opens the text: ``1ST LEAD``."""
    if not paragraphs:
        return [], paragraphs
    start, end = paragraphs[0]
    for phrase, row in phrases.inline:
        if not row.opening or not text.startswith(phrase, start):
            continue
        cut = start + len(phrase)
        if not text[cut : cut + 1].isalnum():
            rest = [(segment.start, segment.end) for segment in _trimmed(text, cut, end, None)]
            return [Segment(start, cut, Label(row.kind, row.boilerplate, row.rule))], (*rest, *paragraphs[1:])
    return [], paragraphs


def _without_site_name(text: str, paragraphs: Paragraphs, phrases: PhraseTable) -> tuple[list[Segment], Paragraphs]:
    """Cut the site's name off a page's title: it has a word of such names, is a domain, or the title stands again below without it."""
    (start, end), (below, below_end) = paragraphs[:2]
    title = text[start : min(end, start + _TITLE)]
    copied = below_end - below
    if (
        _SHORTEST_COPIED <= copied < end - start <= _TITLE
        and title.startswith(text[below:below_end])
        and _PARTED.match(title, copied)
    ):
        return [Segment(start, start + copied), *_trimmed(text, start + copied, end, _SITE_NAME)], paragraphs[1:]
    match = _SITE.search(title)
    if match is None or match.start() < _SHORTEST_TITLE or end - start > _TITLE:
        return [], paragraphs
    name = fold_line(match.group())
    known = any(word in name for word in phrases.site_words) or _DOMAIN.search(name)
    if not known and not text.startswith(title[: match.start()].strip(), below):
        return [], paragraphs
    before = _BEFORE_SITE.search(title[: match.start()])
    cut = start + (before or match).start()
    return [*_trimmed(text, start, cut, None), *_trimmed(text, cut, end, _SITE_NAME)], paragraphs[1:]


def _fixed(dateline: Dateline | None, bylines: Sequence[Byline]) -> Iterator[Segment]:
    """Yield what the rooms before this one have found, in order and disjoint."""
    known = [Segment(byline.span.start, byline.span.end, _BYLINES[byline.kind]) for byline in bylines]
    if dateline is not None:
        known.append(Segment(dateline.span.start, max(dateline.span.end, dateline.separator.end), _DATELINE))
    end = 0
    for segment in sorted(known, key=lambda segment: (segment.start, -segment.end)):
        if segment.start >= end:
            yield segment
            end = segment.end


def _cut(
    text: str, start: int, end: int, marks: Iterable[Segment], phrases: PhraseTable, *, few: bool
) -> Iterator[Segment]:
    """Cut one paragraph at what is known of it; brackets that hold only the known part go with it."""
    for mark in marks:
        left, right = max(start, mark.start), min(end, mark.end)
        while left > start and text[left - 1] in _EDGE:
            left -= 1
        while mark.label is not _DATELINE and right < end and text[right] in _EDGE + ".":
            right += 1
        if mark.label is not _DATELINE and left > start and right < end:
            continue  # a name in the middle of a paragraph is part of it
        if mark.label is _DATELINE and left > start:
            yield from _slug(text, start, left)
        elif left > start:
            yield from _residue(text, start, left, phrases, few=few)
        yield from _trimmed(text, left, right, mark.label)
        start = right
    yield from _residue(text, start, end, phrases, few=few)


def _slug(text: str, start: int, end: int) -> Iterator[Segment]:
    piece = text[max(start, end - 60) : end].rstrip()
    found = _SLUG_WORD.search(piece)
    if found is None:
        yield from _trimmed(text, start, end, None)
        return
    cut = max(start, end - 60) + found.start(1)
    yield from _trimmed(text, start, cut, None)
    yield from _trimmed(text, cut, end, _SLUG)


def _residue(text: str, start: int, end: int, phrases: PhraseTable, *, few: bool) -> Iterator[Segment]:
    """Cut residue of desks and aggregators off the end of a line."""
    tail = text[max(start, end - 60) : end].rstrip()
    if tail.endswith("chars]") and (found := _CHARS_LEFT.search(tail)):
        cut = max(start, end - 60) + found.start()
        yield from _trimmed(text, start, cut, None)
        yield from _trimmed(text, cut, end, _CUT_OFF)
        return
    if few and end - start >= _ONE_LINE:
        cuts = [(text.find(phrase, start, end), row) for phrase, row in phrases.inline if not row.opening]
        cut, row = min(((at, row) for at, row in cuts if at > start), key=lambda cut: cut[0], default=(end, None))
        if row is not None and (row.anywhere or end - cut < _ONE_LINE // 4):
            yield from _trimmed(text, start, cut, None)
            yield from _trimmed(text, cut, end, Label(row.kind, row.boilerplate, row.rule))
            return
    yield from _trimmed(text, start, end, None)


def _trimmed(text: str, start: int, end: int, label: Label | None) -> Iterator[Segment]:
    """Yield the piece without white space at its ends; nothing when it is blank."""
    piece = text[start:end]
    left = piece.lstrip()
    if left:
        yield Segment(start + len(piece) - len(left), start + len(piece.rstrip()), label)
