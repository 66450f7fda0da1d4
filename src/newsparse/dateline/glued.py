"""Datelines inside a line: behind a byline or a headline whose line end was lost.

    glued     = before dateline                  By Ann Author OSLO (Reuters) - ; Bridge opens in Oslo zhangsan OSLO, Nov 29 (Xinhua) --

Here only the strongest shape counts: a known agency in brackets or slashes, or a date, and a separator right after. From there the
places are read backwards as far as they are sure: a known city or region, a run of capitals after ordinary words, what stands after
a full stop, or what is left behind the two words of a name after a byline mark.
"""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from newsparse.dateline.line import read_line
from newsparse.dateline.reading import Mark, Reading
from newsparse.dateline.sure import is_known_place, stands_in_capitals
from newsparse.dateline.tags import read_tags
from newsparse.dates import read_date
from newsparse.lexicon import Lexicon
from newsparse.patterns import CAPITAL

__all__ = ["read_glued"]

_REACH = 500  # code points of a line that are searched: a headline, a byline and a dateline take no more
_BACK = 90  # code points before the anchor in which the places begin
_MOST_ANCHORS = 4
# What cannot be missing: brackets or slashes and what closes them, or a day, a month and a dash.
_ANCHOR = re.compile(
    r"[(/\[][^()/\[\]\n]{2,40}[)/\]]\s?(?:[-\u2012-\u2015_.]|:\s)|\b\d{1,2} [^\W\d_]{3,12}\.?,? ?[\u2012-\u2015.-] ?(?=[^\W\d_])"
    r"|[\w)] (?=--? |[\u2013-\u2015] )"
)
_MARKS = (")", " -", "/", "\u2014", "\u2013")
# The cheap look before it: what closes a bracket or a slash and is followed by a separator, or a dash between blanks.
_HINT = re.compile(r"\) ?[-\u2012-\u2015_.:]|/ ?[-\u2012-\u2015.]|[\w.)] (?:--?|[\u2013-\u2015]) [^\W\d_]")
_WORD = re.compile(r"\S+")
_CAPITAL = re.compile(CAPITAL)
_ENDS = frozenset('.!?:=|"”»…')


def read_glued(text: str, start: int, end: int, lexicon: Lexicon) -> Reading | None:
    """Return the dateline that begins inside the line from ``start`` to ``end``, or None."""
    reach = min(end, start + _REACH)
    line = text[start:reach]
    if not any(mark in line for mark in _MARKS) or _HINT.search(line) is None:
        return None
    for anchor in islice(_ANCHOR.finditer(text, start, reach), _MOST_ANCHORS):
        behind_name = _behind_byline(text, start, anchor.start(), lexicon)
        if not _holds(text, anchor, lexicon) and behind_name is None:
            continue
        for position in _starts(text, start, anchor.start(), behind_name, lexicon):
            reading = read_line(text, position, lexicon)
            # An agency without a place is a dateline only behind a byline; elsewhere a dash after its name is the writer's.
            placed = reading is not None and (reading.places or behind_name is not None)
            if reading and placed and reading.end >= anchor.start() and _is_sure(text, reading, lexicon):
                return reading
    return None


def _holds(text: str, anchor: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether the anchor is what it looks like: an agency in brackets or before a dash, or a date."""
    first = anchor[0][0]
    if first in "([/":
        tags = read_tags(text, anchor.start(), lexicon)
        return tags is not None and tags.known
    if first.isdigit() and read_date(text, anchor.start(), lexicon.dates, lexicon.language):
        return True
    words = text[max(0, anchor.start() - _BACK) : anchor.end()].rstrip("-\u2012\u2013\u2014\u2015 .,").split()
    return bool(words) and lexicon.agencies.find(words[-1], lexicon.language) is not None


def _starts(text: str, start: int, anchor: int, behind_name: int | None, lexicon: Lexicon) -> Iterator[int]:
    """Yield where the dateline may begin, the surest first."""
    words = [word for word in _WORD.finditer(text, max(start, anchor - _BACK), anchor + 1) if word.start() > start]
    capital = [word.start() for word in words if _CAPITAL.match(word[0])]
    for position in capital:
        if _known_at(text, position, lexicon, anywhere=position >= (behind_name or start)):
            yield position
    if behind_name is not None:
        yield from (word.start() for word in words if word.start() >= behind_name)
        return
    for before, word in pairwise(words):
        if word.start() in capital and _parts(before[0], word[0]):
            yield word.start()


def _known_at(text: str, position: int, lexicon: Lexicon, *, anywhere: bool) -> bool:
    """Tell whether a place begins here that the table knows: as a city, or ``anywhere`` by its region too."""
    reading = read_line(text, position, lexicon)
    if reading is None or not reading.places:
        return False
    place = reading.places[0]
    return lexicon.places.is_city(place.name) or (anywhere and is_known_place(place, lexicon))


def _behind_byline(text: str, start: int, anchor: int, lexicon: Lexicon) -> int | None:
    """Return where the words begin that follow a byline's first name and last name, or None when there is no byline mark."""
    words = list(_WORD.finditer(text, start, anchor + 1))
    for index in range(len(words) - 1, -1, -1):
        if words[index][0].casefold() in lexicon.places.byline_marks:
            rest = words[index + 1 :]
            names = 3 if len(rest) > 2 and rest[1][0].endswith(".") else 2  # noqa: PLR2004 - an initial stands between two names
            return rest[names].start() if len(rest) > names else anchor
    return None


def _parts(before: str, word: str) -> bool:
    """Tell whether the word before a place surely does not belong to it."""
    return (
        before[-1] in _ENDS
        or before[-1].isdigit()
        or before[0].islower()
        or (before[-1].islower() and stands_in_capitals(word))
    )


def _is_sure(text: str, reading: Reading, lexicon: Lexicon) -> bool:
    """Tell whether the reading has what a dateline without a line of its own must have."""
    if text[reading.separator.end : reading.separator.end + 1].islower() or reading.separator.end >= len(text):
        return False
    if reading.separator.mark is Mark.DASH:
        return reading.known or (
            reading.date is not None and bool(reading.places) and is_known_place(reading.places[0], lexicon)
        )
    return reading.known and reading.separator.mark is Mark.STOP and reading.date is not None
