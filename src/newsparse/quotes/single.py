"""Single quotation marks, where a paragraph has no others: ``'It rains,' she said``, the house style of many British papers.

A closing single mark is written like an apostrophe, so it counts as one only where it can be no other thing: behind a stop, or, for the
pair ``‘ ’`` and in scripts that have no apostrophe, at the end of a word. An opening one stands in front of a word, and not in front of a
decade (``'90s``).
"""

import re
from collections.abc import Sequence

from newsparse.patterns import SENTENCE_ENDS
from newsparse.quotes.marks import Pair

__all__ = ["find_single_openings", "pair_single_marks"]

_MARKS = ("'", "‘")
_BEFORE = frozenset(" \t\n\r\xa0\u2009\u202f\u3000\u2028\u2029([—–-")
# Arabic, and the scripts from Devanagari to Burmese, Ethiopic and Khmer.
_NO_APOSTROPHE = "\u0600-\u06ff\u0900-\u109f\u1200-\u137f\u1780-\u17ff"
_CLOSING_AFTER_STOP = re.compile(rf"['’](?<=[,{SENTENCE_ENDS}{_NO_APOSTROPHE}]['’])(?!\w)")
_CLOSING_AFTER_WORD = re.compile(rf"’(?<=[\w,{SENTENCE_ENDS})]’)(?!\w)")


def find_single_openings(text: str) -> list[int]:
    """Return where single marks stand that may open a quotation, in order."""
    found: list[int] = []
    for mark in _MARKS:
        at = text.find(mark)  # from mark to mark: cheaper than any pattern
        while at >= 0:
            if (not at or text[at - 1] in _BEFORE) and text[at + 1 : at + 2].isalpha():
                found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def pair_single_marks(text: str, openings: Sequence[int], end: int) -> list[Pair]:
    """Return the pairs that some openings begin, none of which reaches over ``end``; what is never closed is no quotation."""
    pairs: list[Pair] = []
    position = 0
    unclosed: set[str] = set()
    for opening in openings:
        glyph = text[opening]
        if opening < position or glyph in unclosed:
            continue
        position = opening + 1
        closing = (_CLOSING_AFTER_WORD if glyph == "‘" else _CLOSING_AFTER_STOP).search(text, position, end)
        if closing is None:
            unclosed.add(glyph)
            continue
        pairs.append(Pair(opening, position, closing.start(), closing.end(), closed=True))
        position = closing.end()
    return pairs
