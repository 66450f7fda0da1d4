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
from newsparse.lexicon import Lexicon
from newsparse.patterns import CAPITAL

__all__ = ["read_glued"]

_REACH = 400  # code points of a line that are searched: a headline, a byline and a dateline take no more
_BACK = 90  # code points before the anchor in which the places begin
_LONGEST_TAG = 42
_MOST_ANCHORS = 4
_OPENER = {")": "(", "]": "[", "/": "/"}
# What a dateline inside a line must have: the end of a tag and a separator, or a day, a month or an agency before a separator.
_TAG_END = re.compile(r"[)\]/] ?(?:[-\u2012-\u2015_.=]|: )")
_DAY = re.compile(r"\b\d{1,2} [^\W\d_]{2,12}\.?,? ?[\u2012-\u2015.-] ?(?=[^\W\d_])")
_DASH = re.compile(r" (?=--? |[\u2013-\u2015] )")
_WORD = re.compile(r"(?<=/)[^\s/]+|[^\s/]+/(?=\S)|\S+")  # a reporter and a slash may stand before the place
_CAPITAL = re.compile(CAPITAL)
_CLOSING = frozenset({Mark.STOP, Mark.COLON, Mark.EQUALS})
_LEAD = 3  # code points that tell a word in small letters from iPhone and al-Qaeda
_ENDS = frozenset('.!?:=|"”»…')


def read_glued(text: str, start: int, end: int, lexicon: Lexicon) -> Reading | None:
    """Return the dateline that begins inside the line from ``start`` to ``end``, or None."""
    for anchor, behind_name in islice(_anchors(text, start, min(end, start + _REACH), lexicon), _MOST_ANCHORS):
        for position in _starts(text, start, anchor, behind_name, lexicon):
            reading = read_line(text, position, lexicon)
            # An agency without a place is a dateline only behind a byline; elsewhere a dash after its name is the writer's.
            placed = reading is not None and (reading.places or behind_name is not None)
            if reading and placed and reading.end >= anchor and _is_sure(text, reading, lexicon):
                return reading
        if text[anchor] == "(" and (led := read_line(text, anchor, lexicon)) and led.led and led.places and led.date:
            return led  # Il ponte riapre (ANSA) - ROMA, 22 MAR -
    return None


def _anchors(text: str, start: int, reach: int, lexicon: Lexicon) -> Iterator[tuple[int, int | None]]:
    """Yield where a part stands that cannot be missing, each with where the words behind a byline's name begin, if there is one."""
    for end in _TAG_END.finditer(text, start, reach):
        opening = text.rfind(_OPENER[end[0][0]], max(start, end.start() - _LONGEST_TAG), end.start())
        tags = read_tags(text, opening, lexicon) if opening > start else None
        if tags and tags.known:
            yield opening, _behind_byline(text, start, opening, lexicon)
    for day in _DAY.finditer(text, start, reach):
        word = day[0].split()[1].rstrip("-\u2012\u2013\u2014\u2015.,")
        known = lexicon.agencies.find(word, lexicon.language) or lexicon.dates.month(word, lexicon.language)
        if known and day.start() > start:
            yield day.start(), _behind_byline(text, start, day.start(), lexicon)
    # A bare agency before a dash says little by itself, but behind a byline it is the feed's name.
    head = text[start : min(reach, start + _BACK)]
    if _DASH.search(head) is None or lexicon.places.byline_marks.isdisjoint(head.casefold().split()):
        return
    for dash in _DASH.finditer(head):
        if behind_name := _behind_byline(text, start, start + dash.start(), lexicon):
            yield start + dash.start() - 1, behind_name


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
        if words[index][0][0].isupper() and words[index][0].casefold() in lexicon.places.byline_marks:
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
    lead = text[reading.separator.end : reading.separator.end + _LEAD]
    if not lead or (lead[0].islower() and lead.islower() and "-" not in lead):
        return False
    if reading.separator.mark is Mark.DASH:
        return reading.known or (
            reading.date is not None and bool(reading.places) and is_known_place(reading.places[0], lexicon)
        )
    # A stop at the line's end closes a caption.
    closed = reading.separator.mark in _CLOSING and "\n" not in text[reading.end : reading.separator.end]
    return reading.known and closed and reading.date is not None
