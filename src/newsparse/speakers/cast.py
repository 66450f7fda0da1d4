"""The cast: the people whom an article names, and which name belongs to whom.

A person is introduced by a full name, or by a surname behind a title (``Mr. Adeyemi``). Later a part of the name is enough: a surname
goes to the bearer who was introduced before it, the latest of those whom the title's gender fits; a name that is only introduced later
is taken when nobody bears it before. Forms of one name (``J. Adeyemi``, ``Jo B. Adeyemi``) are one person with the fullest form.
"""

from bisect import bisect_right
from collections.abc import Iterable

from newsparse.lexicon import PeopleTable
from newsparse.speakers.names import Name, NameReader, lower

__all__ = ["Cast", "Figure"]

_BEARERS = 6  # bearers of one name that are weighed against each other; who came earlier is forgotten
_FEW = 2  # a surname that was read more often without a first name belongs to somebody whom everybody knows


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
        self.words = words
        self.gender = ""
        self.plural = False
        self.first = first
        self.spans: list[tuple[int, int]] = []
        self.titles: list[tuple[int, str]] = []
        self.organisation: str | None = None
        self.proven = False
        self.count = 0

    @property
    def name(self) -> str | None:
        """The fullest form of the name as one text, or None."""
        return " ".join(self.words) or None


class Cast:
    """The people of one article, found by any word of their names."""

    def __init__(self, reader: NameReader, people: PeopleTable) -> None:
        self._reader = reader
        self._suffixes = people.suffixes
        self._inflected = people.inflected
        self._exact: dict[tuple[str, ...], Figure] = {}
        self._by_key: dict[tuple[str, str], Figure] = {}
        self._by_last: dict[str, list[Figure]] = {}
        self._by_other: dict[str, list[Figure]] = {}
        self.people: list[Figure] = []

    def add(self, name: Name, start: int, end: int) -> Figure:
        """Take a name that stands in the text, and return whose it is; positions must not fall."""
        words = name.words
        person = self._exact.get(words)
        if person is not None and not name.courtesy:
            person.spans.append((start, end))
            person.count += 1
            return person
        person = self._same(words) if len(words) > 1 else self.find(words, start, name.gender)
        if person is None:
            person = self._introduce(words, start)
        elif len(words) > 1:
            self._lengthen(person, words)
        if len(words) > 1:
            self._exact[words] = person
        person.spans.append((start, end))
        person.count += 1
        given = self._reader.gender(words)
        person.proven = person.proven or given is not None or name.courtesy
        if not person.gender:
            person.gender = name.gender or given or ""
        if name.title:
            person.titles.append((start, name.title))
        return person

    def find(self, words: tuple[str, ...], position: int, gender: str = "") -> Figure | None:
        """Return who is meant by a name at a position: the best bearer introduced before it, or else the first after it."""
        if len(words) > 1 and (person := self._by_key.get(self._key(words))) is not None:
            return person
        last = self._last(words)
        tail = tuple(map(lower, words))
        for index in (self._by_last, self._by_other):
            bearers = index.get(last)
            if bearers is None and self._inflected:
                bearers = index.get(_stem(last))
            if bearers and (found := _choose(bearers, position, gender, tail)) is not None:
                return found
        return None

    def named(self, word: str, position: int) -> Figure | None:
        """Return who is meant by a single word at a position, or None when it is nobody's name."""
        low = word.lower()
        bearers = self._by_last.get(low) or self._by_other.get(low)
        if bearers is None:
            return None
        return bearers[0] if len(bearers) == 1 else self.find((word,), position)

    def knows(self, word: str) -> bool:
        """Tell whether anybody's name has this word, in lower case."""
        return word in self._by_last or word in self._by_other

    def _same(self, words: tuple[str, ...]) -> Figure | None:
        key = self._key(words)
        person = self._by_key.get(key)
        if person is not None:
            return person
        low = tuple(map(lower, words))
        for other in self._by_last.get(key[1], ())[-_BEARERS:]:
            theirs = tuple(map(lower, other.words))
            if theirs[-len(low) :] == low or (
                low[-len(theirs) :] == theirs and self._reader.gender(other.words) is None and len(theirs) > 1
            ):
                return other  # ``Wasserman Schultz`` is ``Debbie Wasserman Schultz``
            if len(theirs) == 1:
                if other.count <= _FEW and not (
                    other.gender and self._reader.gender(words) not in (None, "", other.gender)
                ):
                    return other  # ``President Adeyemi`` in the lead, ``Jo Adeyemi`` a little later
            elif low[0][0] == theirs[0][0] and 1 in (len(low[0]), len(theirs[0])):
                return other  # ``J. Adeyemi``
        return None

    def _introduce(self, words: tuple[str, ...], start: int) -> Figure:
        person = Figure(words, start)
        self.people.append(person)
        self._index(person, words)
        return person

    def _lengthen(self, person: Figure, words: tuple[str, ...]) -> None:
        if (len(words), sum(map(len, words))) > (len(person.words), sum(map(len, person.words))):
            self._index(person, words)
            person.words = words

    def _index(self, person: Figure, words: tuple[str, ...]) -> None:
        if len(words) > 1:
            self._by_key.setdefault(self._key(words), person)
        last = self._last(words)
        for word in words:
            low = lower(word)
            if low in self._suffixes:
                continue
            index = self._by_last if low == last else self._by_other
            for key in self._spellings(low):
                bearers = index.setdefault(key, [])
                if not bearers or bearers[-1] is not person:
                    bearers.append(person)

    def _spellings(self, low: str) -> Iterable[str]:
        yield low
        particle, hyphen, rest = low.partition("-")
        if hyphen and len(particle) == 2:  # noqa: PLR2004 - ``al-Assad`` is called ``Assad``
            yield rest
        if self._inflected:
            yield _stem(low)

    def _key(self, words: tuple[str, ...]) -> tuple[str, str]:
        last = self._last(words)
        return lower(words[0]), _stem(last) if self._inflected else last

    def _last(self, words: tuple[str, ...]) -> str:
        low = lower(words[-1])
        return lower(words[-2]) if low in self._suffixes and len(words) > 1 else low


def _stem(word: str) -> str:
    """Return what a name keeps when it takes an ending: ``шевченк`` for ``Шевченка``. The mark keeps stems apart from words."""
    return word[: max(4, len(word) - 2)] + "~"


def _choose(bearers: list[Figure], position: int, gender: str, tail: tuple[str, ...]) -> Figure | None:
    """Return the bearer whom a name at a position means; ``bearers`` stand in the order of their introduction."""
    cut = bisect_right(bearers, position, key=lambda person: person.first)
    fitting = [
        person
        for person in bearers[max(0, cut - _BEARERS) : cut]
        if not (gender and person.gender and person.gender != gender) and (len(tail) == 1 or _holds(person, tail))
    ]
    if fitting:
        return fitting[-1]
    later = bearers[cut] if cut < len(bearers) else None
    if (
        later is None
        or (gender and later.gender and later.gender != gender)
        or not (len(tail) == 1 or _holds(later, tail))
    ):
        return None
    return later


def _holds(person: Figure, tail: tuple[str, ...]) -> bool:
    words = tuple(map(lower, person.words))
    return words[-len(tail) :] == tail or set(tail) <= set(words)
