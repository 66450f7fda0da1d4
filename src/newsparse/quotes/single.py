"""Single quotation marks, where a paragraph has no others: ``'It rains,' she said``, the house style of many British papers.

A closing single mark is written like an apostrophe, so it counts as one only where it can be no other thing: behind a stop, or, for the
pair ``‘ ’``, at the end of a word. An opening one stands in front of a word, and not in front of a decade (``'90s``).
"""

import re

from newsparse.quotes.marks import Pair

__all__ = ["pair_single_marks"]

_OPENING = re.compile(r"(?:(?<=[\s(\[—–-])|^)(?P<mark>[‘'])(?=[^\W\d_])", re.MULTILINE)
_MARKS = ("'", "‘")
_HINTS = ("‘", " '", "('", "['", "-'", "–'", "—'")
_CLOSING_AFTER_STOP = re.compile(r"(?<=[.,!?…।])['’](?!\w)")
_CLOSING_AFTER_WORD = re.compile(r"(?<=[\w.,!?…।)])’(?!\w)")


def pair_single_marks(text: str, start: int, end: int) -> list[Pair]:
    """Return the pairs of single marks between ``start`` and ``end``, in order; what is never closed is no quotation."""
    if text.find("'", start, end) < 0 and text.find("‘", start, end) < 0:
        return []  # most paragraphs, at the price of two searches
    if text[start : start + 1] not in _MARKS and all(text.find(hint, start, end) < 0 for hint in _HINTS):
        return []  # most of the others, where they are apostrophes
    pairs: list[Pair] = []
    position = start
    unclosed: set[str] = set()
    while (opening := _OPENING.search(text, position, end)) is not None:
        glyph = opening["mark"]
        position = opening.end()
        if glyph in unclosed:
            continue
        closing = (_CLOSING_AFTER_WORD if glyph == "‘" else _CLOSING_AFTER_STOP).search(text, position, end)
        if closing is None:
            unclosed.add(glyph)
            continue
        pairs.append(Pair(opening.start("mark"), position, closing.start(), closing.end(), closed=True))
        position = closing.end()
    return pairs
