"""Dashes for marks: speech that a dash opens, and attributions that dashes set into speech.

    dialogue   — words, — CUE SUBJECT. — words          Spanish, French, Russian, Polish, Serbian; the closing dashes may lack
               – words, CUE SUBJECT. rest               Norwegian, Swedish, Danish
               – words, SUBJECT CUE.                    Finnish
    lost       words, - CUE SUBJECT.                    marks that a system has dropped
    inset      «words, — CUE SUBJECT. — words»          the attribution inside the marks

A dash at the head of a paragraph is a list item far more often, so a cue must stand behind the words; a paragraph without one is speech
only among paragraphs of dialogue. What comes out are pieces, as from marks: the cue stands between two of them, where the attribution
looks for it.
"""

import re
from collections.abc import Iterator

from newsparse.lexicon import Lexicon, WordOrder
from newsparse.model import Block
from newsparse.quotes.runs import Piece, spoken_blocks
from newsparse.source import Source

__all__ = ["find_dashes"]

_OPENER = re.compile(r"[–—―-]{1,2}\s{0,2}(?=[^\W\d_]|[¿¡«“\"])")
# A dash with a space in front of it, or a stop, and the two words behind it, of which one may be a cue.
_INSET = re.compile(r"(?:[,.!?…][\"”»]?\s{0,2}|\s)[–—―-]{1,2}\s{0,2}([^\W\d_]+(?:[’'][^\W\d_]+)?)(?:\s([^\W\d_]+))?")
_COMMA_INSET = re.compile(r"[,!?…]\s([^\W\d_]+)(?:\s([^\W\d_]+))?")
_CLOSING = re.compile(r"[.,;:!?…]?\s?[–—―](?=[\s.,])[.,]?\s?|[.,;:!?…]?\s-{1,2}[.,]?\s|[.,;:!?…]\s?-{1,2}\s")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+")
_MAX_ATTRIBUTION = 200  # characters
_MAX_SUBJECT = 6  # words between a comma and a cue behind its subject
_LEAST_WORDS = 3
_TRAILING = " \t\xa0,–—―-"

Range = tuple[int, int]


def find_dashes(
    source: Source, pieces: tuple[Piece, ...], lexicon: Lexicon, blocks: tuple[Block, ...]
) -> tuple[Piece, ...]:
    """Return the pieces with those of dialogue added, and with attributions cut out of them, in order."""
    if lexicon.word_order is not WordOrder.FREE:
        return pieces
    text = source.text
    by_block: dict[int, list[Piece]] = {}
    silent: list[tuple[int, Range]] = []
    dialogue = False
    for number, _, start, end, here in spoken_blocks(blocks, pieces):
        opener = _OPENER.match(text, start, end)
        ranges = _spoken(text, opener.end() if opener else start, end, lexicon, opened=opener is not None)
        if opener and not ranges and not here:
            silent.append((number, (opener.end(), end)))
        if ranges and (opener or not here):
            dialogue = dialogue or opener is not None
            by_block[number] = [_piece(number, one) for one in ranges]
        else:
            by_block[number] = [cut for piece in here for cut in _cut(text, piece, lexicon)]
    if dialogue:
        for number, (start, end) in silent:
            if len(_WORD.findall(text, start, end)) >= _LEAST_WORDS:
                by_block[number] = [_piece(number, (start, end))]
    return tuple(piece for number in sorted(by_block) for piece in by_block[number])


def _piece(number: int, spoken: Range) -> Piece:
    start, end = spoken
    return Piece(number, start, start, end, end, continues=False, closed=True)


def _cut(text: str, piece: Piece, lexicon: Lexicon) -> Iterator[Piece]:
    """Yield the parts of a piece between the attributions that dashes set into it."""
    ranges = _parts(text, piece.inner, piece.end, lexicon)
    if len(ranges) == 1 and ranges[0] == (piece.inner, piece.end):
        yield piece
        return
    last = len(ranges) - 1
    for number, (start, end) in enumerate(ranges):
        yield Piece(
            piece.block,
            piece.start if number == 0 else start,
            start,
            end,
            piece.outer if number == last and end == piece.end else end,
            piece.continues and number == 0,
            piece.closed or number < last,
        )


def _spoken(text: str, start: int, end: int, lexicon: Lexicon, *, opened: bool) -> list[Range]:
    """Return the words of a paragraph of dialogue, its attributions left out; none when it has no attribution."""
    ranges = _parts(text, start, end, lexicon)
    if not ranges:
        return []
    if ranges != [(start, end)]:
        # Between dashes alone anything may stand; without a dash in front it must be somebody with a name who speaks.
        named = opened or any(map(str.isupper, text[ranges[0][1] : ranges[1][0] if len(ranges) > 1 else end]))
        return ranges if named else []
    inset = _behind_comma(text, start, end, lexicon) if opened else None
    return [_trimmed(text, start, inset)] if inset else []


def _parts(text: str, start: int, end: int, lexicon: Lexicon) -> list[Range]:
    """Return the stretches between the attributions that a dash opens."""
    found: list[Range] = []
    position = start
    for match in _INSET.finditer(text, start, end):
        if match.start() < position or not _is_cue(match, lexicon):
            continue
        found.append(_trimmed(text, position, match.start() + 1))
        closing = _CLOSING.search(text, match.end(1), min(end, match.end(1) + _MAX_ATTRIBUTION))
        position = closing.end() if closing else end
    if position < end or not found:
        found.append(_trimmed(text, position, end) if found else (position, end))
    return [(low, high) for low, high in found if low < high]


def _behind_comma(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Return where an attribution behind a comma begins, in the paragraph's first sentence that has one; or None."""
    for match in _COMMA_INSET.finditer(text, start, end):
        if _is_cue(match, lexicon):
            return match.start() + 1
    for stop in _SENTENCE_END.finditer(text, start, end):
        comma = text.rfind(",", max(start, stop.start() - _MAX_ATTRIBUTION), stop.start())
        words = _WORD.findall(text, comma + 1, stop.start()) if comma > 0 else []
        named = any(word[0].isupper() for word in words)
        if named and len(words) <= _MAX_SUBJECT and any(word in lexicon.cues.single for word in words[1:]):
            return comma
    return None


def _is_cue(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether the first of two words is a cue in small letters, or an auxiliary with a cue behind it."""
    first, second = match.group(1), match.group(2) or ""
    if not first[0].islower():
        return False
    known = lexicon.function_words
    if first in lexicon.cues.single:
        return first not in known.prepositions and first not in known.conjunctions
    light = first in known.auxiliaries or first in known.pronouns
    return light and second in lexicon.cues.single


def _trimmed(text: str, start: int, end: int) -> Range:
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    while start < end and text[start] in _TRAILING:
        start += 1
    return start, end
