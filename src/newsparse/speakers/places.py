"""Places: where in an article somebody is named, read backwards from where it is asked and no further.

A full name, or a name behind a title, is in the cast already; any other word with a capital is looked up there, and most are nobody.
Most stories hold many such words and few pronouns, so a block of text is read only when a pronoun below it asks.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter, itemgetter

from attrs import define

from newsparse.lexicon import Lexicon, given_names
from newsparse.model import Quotation, QuotationKind
from newsparse.speakers.cast import Cast, Figure
from newsparse.speakers.names import NameReader, find_runs

__all__ = ["QUOTED", "REPORTED", "Place", "Places"]

REPORTED = 1
QUOTED = 2

_AREAS = 4  # blocks of text that are looked through at most
_BEFORE = 48  # code points in front of a name that show whether it opens a sentence
_LEADING = 4  # words that may stand in front of the name that opens a sentence
_STOP = re.compile(r"[.!?:;”\"»\n]")
_FAR = 500  # code points; in so many stand more sentences than anybody asks about
_MANY = 9  # sentences, or places
_CALLED = 20_000  # code points of the article in which somebody is called by the last name alone
_ABOVE = 600  # code points above a pronoun in which a given name stands alone
# A stop behind two letters, so that no initial ends a sentence, or a new line. What stands before the stop is asked behind it: a pattern
# that opens with a class of single characters is searched for several times as fast.
_SENTENCE = re.compile(r"[.!?\n](?:(?<=\n)|(?<=[^\W_][\w%)\]][.!?])[.!?]*[\"”’»')\]]*\s+(?=[^\W\d_a-z]|[\"“‘«„'(]))")


@define(eq=False)
class Place:
    """A place where somebody is named.

    Attributes:
        start: Where the name begins.
        end: Where it ends.
        opened: Where its title begins, or the name itself.
        figure: Who is named.
    """

    start: int
    end: int
    opened: int
    figure: Figure


class Places:
    """The places of one article where somebody is named."""

    def __init__(
        self,
        text: str,
        *,
        areas: Sequence[tuple[int, int]],
        lexicon: Lexicon,
        reader: NameReader,
        cast: Cast,
        introduced: Mapping[int, Figure],
        quotations: Sequence[Quotation],
    ) -> None:
        """Take an article whose cast is complete, and who was introduced where."""
        self._text = text
        self._areas = areas
        self._starts = [start for start, _ in areas]
        self._persons = reader.persons
        self._named = cast.named
        self._introduced = introduced
        self._roles = lexicon.people.role_words.keys()
        self._conjunctions = lexicon.function_words.conjunctions
        self._adverbs = lexicon.function_words.adverbs
        self._prepositions = lexicon.function_words.prepositions
        self._given = given_names()
        self._called: dict[Figure, bool] = {}
        self._mononyms: dict[str, Figure] = {}
        self._read: dict[int, list[Place]] = {}
        reported = QuotationKind.INDIRECT
        self._said = sorted(
            [
                (content.start, content.end, REPORTED if quotation.kind is reported else QUOTED)
                for quotation in quotations
                for content in quotation.content
            ]
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
                places = places[: bisect_left(places, position, key=attrgetter("start"))]
            found += places[::-1]
            if len(found) >= most:
                return found[:most]
        return found

    def said(self, place: Place) -> int:
        """Tell whose words a place stands in: 0 in the story's own, else REPORTED or QUOTED."""
        index = bisect_right(self._said, place.start, key=itemgetter(0)) - 1
        return self._said[index][2] if index >= 0 and place.start < self._said[index][1] else 0

    def opens(self, place: Place) -> bool:
        """Tell whether a place opens a sentence, with its title and a conjunction in front: ``But the bank's director Ann Lee``."""
        before = self._text[max(0, place.opened - _BEFORE) : place.opened]
        words = _STOP.split(before)[-1].split()
        if not words:
            return True
        if len(words) > _LEADING:
            return False
        lows = [word.lower() for word in words]
        return lows[-1] in self._roles or all(low in self._conjunctions or low in self._adverbs for low in lows)

    def sentences(self, place: Place, position: int) -> int:
        """Return how many sentences end between a place and a position behind it."""
        if position - place.end > _FAR:
            return _MANY
        return len(_SENTENCE.findall(self._text, place.end, position + 1))  # the next letter shows the end

    def likeliest(self, position: int, gender: str) -> Figure | None:
        """Return who is a person by weaker evidence than a known full name, or None.

        Somebody who opens a sentence and is called by the last name alone, too; or a given name of that gender that stands alone.
        """
        for place in self.before(position, _MANY):
            figure = place.figure
            fits = len(figure.words) > 1 and not figure.plural and figure.gender in ("", gender)
            if fits and self.opens(place) and self._is_called(figure):
                return figure
        area = bisect_left(self._starts, position) - 1
        if area < 0 or not gender:
            return None
        runs = list(find_runs(self._text, max(self._areas[area][0], position - _ABOVE), position))
        for run in reversed(runs[-_MANY:]):
            for name, word in self._persons(run.group()):
                start = run.start() + name.start
                before = self._text[max(0, start - _BEFORE) : start].split()
                if self._given.get(word.lower()) == gender and not (
                    before and before[-1].lower() in self._prepositions
                ):
                    return self._mononyms.setdefault(word, _somebody(word, start, gender))
        return None

    def _is_called(self, figure: Figure) -> bool:
        """Tell whether somebody is called by the last name alone, too."""
        known = self._called.get(figure)
        if known is None:
            text, name = self._text, " ".join(figure.words)
            known = text.count(figure.words[-1], 0, _CALLED) > text.count(name, 0, _CALLED)
            self._called[figure] = known
        return known

    def _look_through(self, first: int, last: int) -> list[Place]:
        """Return the places between two positions, in order."""
        found: list[Place] = []
        named, introduced = self._named, self._introduced
        persons = self._persons
        for run in find_runs(self._text, first, last):
            for name, word in persons(run[0]):
                at = run.start()
                start = at + name.start
                figure = named(word, start) if word else introduced.get(start)
                if figure is not None:
                    found.append(Place(start, at + name.end, at + name.opened, figure))
        return found


def _somebody(word: str, start: int, gender: str) -> Figure:
    figure = Figure((word,), start)
    figure.proven, figure.gender = True, gender
    figure.spans.append((start, start + len(word)))
    return figure
