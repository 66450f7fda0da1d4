"""The cast: the people whom an article names, and which name belongs to whom.

A person is introduced by a full name, or by a surname behind a title (``Mr. Adeyemi``). Later a part of the name is enough: a surname
goes to a bearer who was introduced before it, of those whom the title's gender fits the one named most, the latest of equals; a name that
is only introduced later is taken when nobody bears it before. Forms of one name (``J. Adeyemi``, ``Jo B. Adeyemi``) are one person with the
fullest form.
"""

from bisect import bisect_right
from operator import attrgetter

from newsparse.lexicon import PeopleTable
from newsparse.speakers.names import Name, lower

__all__ = ["Cast", "Figure"]

_BEARERS = 6  # bearers of one name that are weighed against each other; who came earlier is forgotten
_KEPT = 3  # letters that a name keeps at least when it takes an ending
_ENDING = 3  # letters of an ending at most: ``Зеленського``
_PARTICLE = 2  # letters of a particle that a name may lose
_FEW = 2  # a surname that was read more often without a first name belongs to somebody whom everybody knows
_first, _count = attrgetter("first"), attrgetter("count")


class Figure:
    """Somebody in the article, as known so far; a working value that never leaves this package.

    Attributes:
        words: The fullest form of the name; empty for somebody without one.
        gender: ``m``, ``f``, ``n`` or empty.
        plural: Whether it is a group.
        first: Where the figure is introduced.
        spans: Where a full or titled name, or a mention of the figure stands.
        titles: Title as printed, and where it stands.
        organisation: The body that is named with it, or None.
        proven: Whether anything but capitals says that this is a person.
        count: How often a name of the figure was read.
    """

    __slots__ = ("count", "first", "gender", "organisation", "plural", "proven", "spans", "titles", "words")

    def __init__(self, words: tuple[str, ...], first: int) -> None:
        self.words: tuple[str, ...] = words
        self.gender: str = ""
        self.plural: bool = False
        self.first: int = first
        self.spans: list[tuple[int, int]] = []
        self.titles: list[tuple[int, str]] = []
        self.organisation: str | None = None
        self.proven: bool = False
        self.count: int = 0

    @property
    def name(self) -> str | None:
        """The fullest form of the name as one text, or None."""
        return " ".join(self.words) or None

    def may_be(self, gender: str) -> bool:
        """Tell whether this is one person for all that is known, and nothing speaks against the gender."""
        return self.proven and not self.plural and (not gender or not self.gender or self.gender == gender)


class Cast:
    """The people of one article, found by any word of their names."""

    def __init__(self, people: PeopleTable) -> None:
        self._suffixes = people.suffixes
        self._inflected = people.inflected
        self._exact: dict[tuple[str, ...], Figure] = {}
        self._by_key: dict[tuple[str, str], Figure] = {}
        self._by_last: dict[str, list[Figure]] = {}
        self._by_other: dict[str, list[Figure]] = {}
        self.people: list[Figure] = []

    def add(self, name: Name, start: int, end: int) -> Figure:
        """Take a name that stands in the text, and return whose it is."""
        person = self._exact.get(name.words)
        if person is None or name.courtesy:
            person = self._take(name, start)
        person.spans.append((start, end))
        person.count += 1
        return person

    def find(self, words: tuple[str, ...], position: int, gender: str = "") -> Figure | None:
        """Return who is meant by a name at a position: the best bearer introduced before it, or else the first after it."""
        lows = tuple(map(lower, words))
        last = self._last(lows)
        if len(words) > 1 and (person := self._by_key.get((lows[0], last))) is not None:
            return person
        for index in (self._by_last, self._by_other):
            bearers = index.get(last)
            if bearers is None and self._inflected:
                bearers = index.get(_prefix(last))
            if bearers and (found := self._choose(bearers, position, gender, lows)) is not None:
                return found
        return None

    def named(self, word: str, position: int) -> Figure | None:
        """Return who is meant by a single word at a position, or None when it is nobody's name."""
        low = word.lower()
        bearers = self._by_last.get(low) or self._by_other.get(low)
        if bearers is None:
            return None
        return bearers[0] if len(bearers) == 1 else self.find((word,), position)

    def _take(self, name: Name, start: int) -> Figure:
        """Return whose a name is, with what the name tells of them; somebody new when it is nobody's."""
        words, lows = name.words, name.lows
        last = lows[-1] if lows[-1] not in self._suffixes else self._last(lows)
        single = len(words) == 1
        person = self.find(words, start, name.gender) if single else self._same(name, last)
        if person is None:
            person = Figure(words, start)
            self.people.append(person)
            self._index(person, lows, last)
        elif words != person.words and self._fullness(words) > self._fullness(person.words):
            self._index(person, lows, last)
            person.words = words
        if not single:
            self._exact[words] = person
        if name.given is not None or name.courtesy:
            person.proven = True
            person.gender = person.gender or name.gender or name.given or ""
            if name.title:
                person.titles.append((start, name.title))
        return person

    def _same(self, name: Name, last: str) -> Figure | None:
        """Return who is called by another form of a full name, or None."""
        lows = name.lows
        person = self._by_key.get((lows[0], last))
        if person is not None:
            return person
        others = self._by_last.get(last) or (self._by_last.get(_prefix(last), []) if self._inflected else [])
        for other in others[-_BEARERS:]:
            theirs = tuple(map(lower, other.words))
            initial = lows[0][0] == theirs[0][0] and 1 in (len(lows[0]), len(theirs[0]))  # ``J. Adeyemi``
            if self._inflected and len(theirs) > 1:
                same = (initial or _akin(lows[0], theirs[0])) and _akin(last, self._last(theirs))
            elif len(theirs) == 1:
                # ``President Adeyemi`` in the lead, ``Jo Adeyemi`` a little later.
                same = other.count <= _FEW and not (name.given and other.gender and name.given != other.gender)
            elif theirs[-len(lows) :] == lows:
                same = True  # ``Wasserman Schultz`` is ``Debbie Wasserman Schultz``
            else:
                same = initial
            if same:
                return other
        return None

    def _index(self, person: Figure, lows: tuple[str, ...], last: str) -> None:
        """Let a person be found by each word of a name."""
        if len(lows) > 1:
            self._by_key.setdefault((lows[0], last), person)
        for low in lows:
            index = self._by_last if low == last else self._by_other
            if low in index:
                _enlist(index, low, person)
            else:
                index[low] = [person]
            if "-" in low and low.index("-") == _PARTICLE and low[-1] != "-":  # ``al-Assad`` is called ``Assad``
                _enlist(index, low[_PARTICLE + 1 :], person)
            if self._inflected:
                _enlist(index, _prefix(low), person)

    def _fullness(self, words: tuple[str, ...]) -> tuple[int, int]:
        """Return how full a form of a name is; where names take endings, the shorter of two is the name itself."""
        letters = sum(map(len, words))
        return len(words), -letters if self._inflected else letters

    def _choose(self, bearers: list[Figure], position: int, gender: str, lows: tuple[str, ...]) -> Figure | None:
        """Return the bearer whom a name at a position means; ``bearers`` stand in the order of their introduction."""
        if len(bearers) == 1:
            return bearers[0] if self._fits(bearers[0], gender, lows) else None
        cut = bisect_right(bearers, position, key=_first)
        fitting = [person for person in bearers[max(0, cut - _BEARERS) : cut] if self._fits(person, gender, lows)]
        if fitting:
            return max(reversed(fitting), key=_count)
        return next((person for person in bearers[cut : cut + 1] if self._fits(person, gender, lows)), None)

    def _fits(self, person: Figure, gender: str, lows: tuple[str, ...]) -> bool:
        """Tell whether a person may have the gender, and has all words of the name."""
        if gender and person.gender and person.gender != gender:
            return False
        if len(lows) == 1 and not self._inflected:
            return True  # it was found by this word
        theirs = set(map(lower, person.words))
        if self._inflected:
            return all(any(_akin(low, word) for word in theirs) for low in lows)
        return theirs.issuperset(lows)

    def _last(self, lows: tuple[str, ...]) -> str:
        return lows[-2] if len(lows) > 1 and lows[-1] in self._suffixes else lows[-1]


def _enlist(index: dict[str, list[Figure]], word: str, person: Figure) -> None:
    bearers = index.get(word)
    if bearers is None:
        index[word] = [person]
    elif person not in bearers[-_BEARERS:]:
        bearers.append(person)


def _prefix(word: str) -> str:
    """Return what a name keeps under any ending; the mark keeps prefixes apart from words."""
    return word[:_KEPT] + "~"


def _akin(one: str, other: str) -> bool:
    """Tell whether two words may be one name with two endings: ``Шевченко``, ``Шевченка``."""
    shorter = min(len(one), len(other))
    common = next((index for index in range(shorter) if one[index] != other[index]), shorter)
    return common >= max(_KEPT, len(one) - _ENDING, len(other) - _ENDING)
