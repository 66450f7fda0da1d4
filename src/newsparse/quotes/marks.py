"""Quotation marks: which character opens, which closes, and which is no quotation mark at all.

A mark's glyph suggests a side (``“`` opens in English and closes in German), its neighbours show one (a space in front opens, a stop
in front closes), and what is open already settles the rest. No language is asked: evidence in the text goes before habit, so that a
story with mixed, mistyped or reversed marks reads as its writer meant it.

Families nest in each other (``« “ ” »``); within a family any closing glyph closes any opening one, as mixed stories need.
"""

import re
from collections.abc import Sequence

from attrs import define

__all__ = ["Mark", "Pair", "closes", "find_marks", "pair_marks"]

# Single marks are apostrophes far more often (see newsparse.quotes.single).
_GLYPHS = '"“”„‟«»‹›「」『』〝〞〟'
_TYPED = re.compile(r"['`,](?:(?<=')'|(?<=`)`|(?<=,),(?=\w))")
_TYPED_HINTS = ("''", "``", ",,")
_OPEN_GLYPHS = frozenset("“„‟«‹「『〝") | {"``", ",,"}
_CLOSE_GLYPHS = frozenset("”»›」』〞〟")
_DIRECTED = frozenset("「」『』〝〞〟")
_FAMILIES = {
    **dict.fromkeys(("«", "»"), 1),
    **dict.fromkeys(("‹", "›"), 2),
    **dict.fromkeys("「」", 3),
    **dict.fromkeys("『』", 4),
    **dict.fromkeys("〝〞〟", 5),
}
_BEFORE_OPEN = frozenset(" \n([{—–-/‘'<>¿¡")
_AFTER_CLOSE = frozenset(" \n)]}.,;:!?…—–-/’'<")


# Feet in front of inches; no mark of another family closes what they would open.
_PRIME = re.compile(r"\d['′’]\s?\d{1,2}\Z")
_PRIME_WINDOW = 6
_NO_FAMILY = -1
_STOPPED = frozenset(",.!?…")
_LEAST_UNOPENED = 3  # code points
_DEEPEST = 6  # quotations within quotations; no text has more, and work per mark stays bounded


@define
class Pair:
    """An opening mark and its closing one, as positions.

    Attributes:
        start: The first character of the opening mark.
        inner: One past the opening mark.
        end: The first character of the closing mark; the end of the paragraph when it is never closed.
        outer: One past the closing mark.
        closed: Whether there is a closing mark.
    """

    start: int
    inner: int
    end: int
    outer: int
    closed: bool


@define(eq=False)
class Mark:
    """A quotation mark.

    Attributes:
        start: Its first character.
        end: One past its last character.
        family: Which glyphs may close it.
        opens: 1 when it opens, -1 when it closes, 0 when neighbours and glyph do not tell.
        alone: Whether white space stands on both sides within the line: what it opens must be closed.
    """

    start: int
    end: int
    family: int
    opens: int
    alone: bool = False


def find_marks(text: str) -> list[tuple[int, int]]:
    """Return where the marks of a text stand, in order."""
    found: list[tuple[int, int]] = []
    for glyph in _GLYPHS:
        at = text.find(glyph)  # from mark to mark: cheaper than a pattern
        while at >= 0:
            found.append((at, at + 1))
            at = text.find(glyph, at + 1)
    if any(hint in text for hint in _TYPED_HINTS):
        found += [match.span() for match in _TYPED.finditer(text)]
    return sorted(found)


def pair_marks(text: str, start: int, end: int, found: Sequence[tuple[int, int]]) -> list[Pair]:
    """Return the outermost pairs among the marks ``found`` between ``start`` and ``end``, in order; the last may never be closed."""
    read = [_read(text, first, last, start, end) for first, last in found]
    marks = [mark for mark in read if mark.family != _NO_FAMILY]
    if plain := _alternating(marks):
        return plain
    if len(marks) % 2 and (forgotten := _unopened(text, start, end, marks[0])) is not None:
        return [forgotten, *pair_marks(text, marks[0].end, end, [(mark.start, mark.end) for mark in marks[1:]])]
    pairs, left = _nested(marks, end)
    # An opening mark inside an open run is a nested quotation when all is closed in the end; otherwise one was forgotten.
    return _flat(text, marks, end) if left else pairs


def closes(text: str, pair: Pair, mark: tuple[int, int], end: int) -> bool:
    """Tell whether the first mark of a line below, which ends at ``end``, can only close a pair that is open."""
    first, last = mark
    read = _read(text, first, last, pair.inner, end)
    return read.opens < 0 and read.family == _FAMILIES.get(text[pair.start : pair.inner], 0)


def _read(text: str, first: int, last: int, start: int, end: int) -> Mark:
    glyph = text[first:last]
    family = _FAMILIES.get(glyph, 0)
    if glyph in _DIRECTED:
        return Mark(first, last, family, 1 if glyph in _OPEN_GLYPHS else -1)
    before = text[first - 1] if first > start else " "
    if glyph == '"' and before.isdigit() and _PRIME.search(text, max(start, first - _PRIME_WINDOW), first):
        return Mark(first, last, _NO_FAMILY, 0)  # ``6'2"``: inches
    after = text[last] if last < end else " "
    if "א" <= before <= "ת" and "א" <= after <= "ת":
        return Mark(first, last, _NO_FAMILY, 0)  # ``מנכ"ל``: Hebrew marks an abbreviation so
    opening_side = before in _BEFORE_OPEN or before.isspace()
    closing_side = after in _AFTER_CLOSE or after.isspace()
    if opening_side is not closing_side:
        return Mark(first, last, family, 1 if opening_side else -1)
    if glyph == '"' and before.isspace() and after.isspace():
        return Mark(first, last, family, 0, alone=True)
    if glyph in _OPEN_GLYPHS:
        return Mark(first, last, family, 1)
    if glyph in _CLOSE_GLYPHS:
        return Mark(first, last, family, -1)
    return Mark(first, last, family, 0)


def _unopened(text: str, start: int, end: int, mark: Mark) -> Pair | None:
    """Return the run that the first mark of a paragraph closes though nothing opens it, ``It rains,” said Lind.``, or None.

    It must close at a stop or a comma, as speech does, and something must follow that may tell whose words they are.
    """
    closes_speech = mark.opens < 0 and mark.start - start >= _LEAST_UNOPENED and text[mark.start - 1] in _STOPPED
    followed = mark.end < end and text[mark.end].isspace()
    return Pair(start, start, mark.start, mark.end, closed=True) if closes_speech and followed else None


def _alternating(marks: list[Mark]) -> list[Pair]:
    """Return the pairs of marks that open and close by turns, as they nearly always do; none when they don't."""
    if len(marks) % 2:
        return []
    pairs: list[Pair] = []
    for opener, closer in zip(marks[::2], marks[1::2], strict=True):
        if opener.opens <= 0 or closer.opens >= 0 or opener.family != closer.family:
            return []
        pairs.append(Pair(opener.start, opener.end, closer.start, closer.end, closed=True))
    return pairs


def _nested(marks: list[Mark], end: int) -> tuple[list[Pair], bool]:
    """Pair with a stack; the flag tells whether a mark stayed open although others were closed inside it."""
    pairs: list[Pair] = []
    stack: list[Mark] = []
    depth_used = False
    for mark in marks:
        if not stack:
            if mark.opens >= 0:
                stack.append(mark)
                depth_used = False
            continue
        if mark.opens > 0 and len(stack) < _DEEPEST and (mark.family != stack[-1].family or len(stack) == 1):
            stack.append(mark)
            depth_used = True
            continue
        # A closing mark closes its own family, and what was forgotten inside it.
        level = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].family == mark.family), None)
        if level is None:
            continue
        opener = stack[level]
        del stack[level:]
        if not stack:
            pairs.append(Pair(opener.start, opener.end, mark.start, mark.end, closed=True))
    if not stack or stack[0].alone:
        return pairs, depth_used and bool(stack)
    pairs.append(Pair(stack[0].start, stack[0].end, end, end, closed=False))
    return pairs, depth_used


def _flat(text: str, marks: list[Mark], end: int) -> list[Pair]:
    """Pair without nesting: the first closing mark closes."""
    pairs: list[Pair] = []
    opener: Mark | None = None
    for mark in marks:
        if opener is None or (opener.alone and mark.opens > 0):
            opener = mark if mark.opens >= 0 else None
        elif mark.opens > 0 and mark.family == opener.family and mark.start - opener.end > _LEAST_UNOPENED:
            # Opened anew: the run before was never closed, ``“It rains, said Lind. “It pours.”``
            stop = mark.start
            while text[stop - 1].isspace():
                stop -= 1
            pairs.append(Pair(opener.start, opener.end, stop, stop, closed=False))
            opener = mark
        elif mark.opens <= 0 and mark.family == opener.family:
            pairs.append(Pair(opener.start, opener.end, mark.start, mark.end, closed=True))
            opener = None
    if opener is not None and not opener.alone:
        pairs.append(Pair(opener.start, opener.end, end, end, closed=False))
    return pairs
