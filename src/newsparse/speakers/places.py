"""Places: where in an article somebody is named, read backwards from where it is asked and no further.

A full name, or a name behind a title, is in the cast already; any other word with a capital is looked up there, and most are nobody.
Most stories hold many such words and few pronouns, so a block of text is read only when a pronoun below it asks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import itemgetter

from newsparse.model import Quotation, QuotationKind
from newsparse.speakers.cast import Cast, Figure
from newsparse.speakers.names import NameReader, find_runs

__all__ = ["QUOTED", "REPORTED", "Place", "Places"]

REPORTED = 1
QUOTED = 2

_AREAS = 4  # blocks of text that are looked through at most
_APOSTROPHES = ("'", "’")
_BEFORE = 12  # code points in front of a name that show whether it opens a sentence


class Place:
    """A place where somebody is named; what stands around it is looked at only when it is asked for.

    Attributes:
        start: Where the name begins.
        end: Where it ends.
        opened: Where its title begins, or the name itself.
        figure: Who is named.
        seen: Whether the four below have been filled.
        opens: Whether it opens a sentence.
        owns: Whether it stands in the possessive.
        follows: Whether it follows a preposition.
        said: 0 in the story's own words, REPORTED, or QUOTED.
        paragraph: The number of its paragraph.
    """

    __slots__ = ("end", "figure", "follows", "opened", "opens", "owns", "paragraph", "said", "seen", "start")

    def __init__(self, start: int, end: int, opened: int, figure: Figure) -> None:
        self.start = start
        self.end = end
        self.opened = opened
        self.figure = figure
        self.seen = False
        self.opens = self.owns = self.follows = False
        self.said = self.paragraph = 0


class Places:
    """The places of one article where somebody is named."""

    def __init__(
        self,
        text: str,
        *,
        areas: Sequence[tuple[int, int]],
        reader: NameReader,
        cast: Cast,
        introduced: Mapping[int, Figure],
        quotations: Sequence[Quotation],
        prepositions: frozenset[str],
        paragraphs: Sequence[int],
    ) -> None:
        """Take an article whose cast is complete, and who was introduced where."""
        self._text = text
        self._areas = areas
        self._starts = [start for start, _ in areas]
        self._persons = reader.persons
        self._named = cast.named
        self._introduced = introduced
        self._prepositions = prepositions
        self._paragraphs = paragraphs
        self._read: dict[int, list[Place]] = {}
        self._said = sorted(
            (content.start, content.end, REPORTED if quotation.kind is QuotationKind.INDIRECT else QUOTED)
            for quotation in quotations
            for content in quotation.content
        )

    def before(self, position: int, most: int) -> list[Place]:
        """Return the places before a position, the latest first, and so many at most."""
        last = bisect_left(self._starts, position) - 1
        found: list[Place] = []
        for area in range(last, max(-1, last - _AREAS), -1):
            places = self._read.get(area)
            if places is None:
                places = self._read[area] = self._look_through(*self._areas[area])
            if area == last:
                places = places[: bisect_left(places, position, key=_start)]
            found += places[::-1]
            if len(found) >= most:
                return found[:most]
        return found

    def paragraph(self, position: int) -> int:
        """Return the number of the paragraph that holds a position."""
        return bisect_right(self._paragraphs, position)

    def look(self, place: Place) -> Place:
        """Return a place with what stands around it."""
        if place.seen:
            return place
        place.seen = True
        text, start, end = self._text, place.start, place.end
        index = bisect_right(self._said, start, key=itemgetter(0)) - 1
        place.said = self._said[index][2] if index >= 0 and start < self._said[index][1] else 0
        before = text[max(0, place.opened - _BEFORE) : place.opened].rstrip(" ")
        place.opens = not before or before[-1] in '.!?:”"»\n'
        words = before.split()
        place.follows = bool(words) and words[-1].lower() in self._prepositions
        place.owns = text[end : end + 1] in _APOSTROPHES
        place.paragraph = self.paragraph(start)
        return place

    def _look_through(self, first: int, last: int) -> list[Place]:
        """Return the places between two positions, in order."""
        found: list[Place] = []
        named, introduced = self._named, self._introduced
        for run in find_runs(self._text, first, last):
            at = run.start()
            for name, word in self._persons(run.group()):
                start = at + name.start
                figure = named(word, start) if word else introduced.get(start)
                if figure is not None:
                    found.append(Place(start, at + name.end, at + name.opened, figure))
        return found


def _start(place: Place) -> int:
    return place.start
