"""Names: how a run of capitalised words falls into title, person and body.

    run   = word (connector? word)*            ``NATO Secretary General Jens Stoltenberg``, ``Secretary of State John Kerry``
    word  = capital letters* | initial "."
    title = what stands before a name and ends in a role or in courtesy

Which words are roles, particles or bodies is the lexicon's business. Who a name belongs to is decided elsewhere.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from attrs import define

from newsparse.lexicon import Lexicon, family_first_names, given_names

__all__ = ["Name", "NameReader", "find_long_runs", "find_runs", "lower", "unpossessed"]

# The capitals of the scripts that have them, one by one where a block alternates: a class of plain ranges is looked up at once, where
# ``not lower`` asks for the category of each letter, and starts runs inside words.
_UPPER = (
    "[A-ZÀ-ÖØ-Þ"
    "ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"  # Latin Extended-A
    "ƏƠƯȘȚẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"  # Azeri, Romanian, Vietnamese
    "Ά-ΏΑ-Ϋ"
    "Ѐ-ЯҐҒҖҘҚҢҤҪҮҰҲҶҺӘӢӨӮ"  # Cyrillic, with the letters of Ukraine and Central Asia
    "Ա-Ֆ]"
)
_LETTERS = r"[\w'’-]{0,60}+"  # more is no name, and every letter in it might begin another
_WORD = _UPPER + _LETTERS
# Between two words stand a stop or nothing, a space, and up to two connectors. A stop joins after a word of at most four letters,
# which may be an abbreviation, and inside initials. That a run begins a word is asked behind its first letter, once a capital is found:
# in front it would double the cost.
_FURTHER = rf"(?:(?:(?:(?<!\w\w\w\w\w)\.)?[ \u00a0](?:\w{{1,3}}[ \u00a0-]){{0,2}}|\.){_WORD})"
_FIRST = rf"{_UPPER}(?<!\w.){_LETTERS}"
_RUN = re.compile(f"{_FIRST}{_FURTHER}{{0,9}}")
_LONG_RUN = re.compile(f"{_FIRST}{_FURTHER}{{1,9}}")
_FULL = 2  # words of a full name
_REMEMBERED = 16384  # runs whose reading is kept: most names of a day's news
_INITIALS = re.compile(r"(?:\w\.)*\w\.?\Z")


@define
class Name:
    """One name in a run.

    Attributes:
        words: The words of the name, courtesy and title left out.
        title: The title in front of it, or empty.
        gender: What title and courtesy tell: ``m``, ``f`` or empty.
        opened: Where the name begins in the run with its title and courtesy, in code points.
        start: Where it begins without them.
        end: Where it ends.
        body: Whether it is the name of a body, not of a person.
        courtesy: Whether a form of address or a title stands in front.
        lows: The words as the lexicon looks them up.
        given: The gender that a given name among the words tells, empty for both; None when none is known.
    """

    words: tuple[str, ...]
    title: str
    gender: str
    opened: int
    start: int
    end: int
    body: bool
    courtesy: bool
    lows: tuple[str, ...] = ()
    given: str | None = None

    @property
    def text(self) -> str:
        """The name as printed, white space single."""
        return " ".join(self.words)


def find_runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Return the runs of capitalised words between two positions."""
    return _RUN.finditer(text, start, end)


def find_long_runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Return the runs of two words and more: only these introduce somebody, with a full name or behind a title."""
    return _LONG_RUN.finditer(text, start, end)


def lower(word: str) -> str:
    """Return a word as the lexicon looks it up."""
    return word.lower().rstrip(".")


def unpossessed(word: str) -> tuple[str, bool]:
    """Return a word without a possessive ending and the stop of a sentence, and whether it had a possessive ending."""
    if word[-2:] in ("'s", "’s"):
        return word[:-2], True
    if word[-1:] in "'’":
        return word[:-1], True
    return word, False


class NameReader:
    """Reads runs with the words of one lexicon.

    Attributes:
        read: Returns the names in a run, in order.
        persons: Returns those that are no bodies, each with its single word when it is only that, and else empty.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._people = people = lexicon.people
        self._given = given_names()
        self._family_first = family_first_names()
        words = lexicon.function_words
        self._small = (
            words.determiners | words.prepositions | words.conjunctions | words.subordinators | words.auxiliaries
            | words.adverbs | words.days | words.pronouns | words.linkers | words.interrogatives | words.negations
            | people.never_names
        )  # fmt: skip
        # A run without any of these is one plain name.
        self._telling = self._small | people.address.keys() | people.role_words.keys() | people.suffixes | people.bodies
        self.read: Callable[[str], tuple[Name, ...]] = lru_cache(_REMEMBERED)(self._parse)
        self.persons: Callable[[str], tuple[tuple[Name, str], ...]] = lru_cache(_REMEMBERED)(self._persons)

    def _persons(self, run: str) -> tuple[tuple[Name, str], ...]:
        return tuple(
            (name, "" if len(name.words) > 1 or name.courtesy else name.words[0])
            for name in self._parse(run)
            if not name.body
        )

    def _parse(self, run: str) -> tuple[Name, ...]:
        plain = run[:-2] if run[-2:] in ("'s", "’s") else run
        words = plain.split(" ")
        lows = plain.lower().split(" ")
        skipped = start = 0  # words in front that belong to no name: ``But``, ``In``
        for word, low in zip(words, lows, strict=True):
            if low not in self._small or low in self._given or self._opens_surname(word, lows[skipped:]):
                break
            skipped += 1
            start += len(word) + 1
        rest = tuple(lows[skipped:])
        if self._telling.isdisjoint(rest) and not self._people.compounds and plain[start:].replace(" ", "").isalpha():
            if all(word[0].isupper() for word in words[skipped:]):
                return (self._finished(tuple(words[skipped:]), rest, start, len(plain)),)
        elif skipped == len(words):
            return ()
        return tuple(
            self._finished(name.words, tuple(map(lower, name.words)), name.start, name.end, name)
            for name in self._names(run)
        )

    def role_end(self, words: list[str]) -> tuple[int, str] | None:
        """Return the number of words and the gender of the longest role that ends the words, in lower case; or None."""
        people = self._people
        role = people.role_word(words[-1])
        if role is None:
            return None
        for count in range(min(people.role_words[role], len(words)), 1, -1):
            if (gender := people.roles.get(" ".join(words[-count:]))) is not None:
                return count, gender
        gender = people.roles.get(role)
        if gender is None and (stem := people.role_stem(role)) is not None:
            gender = people.roles[stem]
        return None if gender is None else (1, gender)

    def is_small(self, word: str) -> bool:
        """Tell whether a word in lower case is a function word or another that belongs to no name."""
        return word in self._small

    def gender(self, words: tuple[str, ...]) -> str | None:
        """Return what the given names among the words tell of gender, empty for both; None when there is no given name."""
        found = None
        for word in words[: min(2, len(words) - 1)]:
            gender = self._given.get(word.lower())
            if gender is None and "-" in word:
                gender = self._given.get(word.lower().partition("-")[0])
            if gender:
                return gender
            found = gender if found is None else found
        return found

    def _finished(
        self, words: tuple[str, ...], lows: tuple[str, ...], start: int, end: int, name: Name | None = None
    ) -> Name:
        """Return a name with what its words tell, without words in front of its given name: ``Kyrgyzstan Sapar Isakov``."""
        skipped = (self._before_given(lows) or _abbreviations(words)) if len(words) > _FULL else 0
        if self._people.titles_follow and (kept := self._up_to_given(lows)):
            end -= len(" ".join(words)) - len(" ".join(words[:kept]))
            words, lows = words[:kept], lows[:kept]
        elif skipped:
            words, lows = words[skipped:], lows[skipped:]
            start = end - len(" ".join(words))
        given = self.gender(words) if len(words) > 1 else None
        if name is None:
            return Name(words, "", "", start, start, end, False, False, lows, given)  # noqa: FBT003 - built a thousand times
        opened = name.opened if name.courtesy else start
        # Behind a title a given name and one more word are somebody, whatever the word means elsewhere: ``Bakanı Murat Kurum``.
        body = name.body and not (name.courtesy and given is not None and len(words) == _FULL)
        return Name(words, name.title, name.gender, opened, start, end, body, name.courtesy, lows, given)

    def _before_given(self, lows: tuple[str, ...]) -> int:
        """Return the number of words in front of the given name; none when the name begins with it, or has none, or has a particle."""
        for index, low in enumerate(lows[:-1]):
            if low in self._given and low not in self._family_first:
                return index
            if low in self._family_first or low in self._people.particles or len(low) == 1 or "." in low:
                return 0
        return 0

    def _up_to_given(self, lows: tuple[str, ...]) -> int:
        """Return the number of words up to the given name that ends a name, where titles stand behind it; 0 when none does."""
        return next((index + 1 for index in range(len(lows) - 1, 0, -1) if lows[index] in self._given), 0)

    def _names(self, run: str) -> list[Name]:
        draft = _Draft(run)
        tokens = run.replace("\u00a0", " ").split(" ")
        start = 0
        for index, token in enumerate(tokens):
            word, possessive = unpossessed(token)
            low = word.lower()
            if not draft.words and self._opens_surname(word, [lower(token) for token in tokens[index:]]):
                self._take(draft, (start, word), low)
            elif (
                low in self._telling
                or low[-1:] == "."
                or not word[0].isupper()
                or "-" in word
                or self._people.compounds
            ):
                self._tell(draft, tokens[: index + 2], index, (start, word))
                possessive = possessive or (low[-1:] == "." and not self._is_abbreviation(low))
            else:
                self._take(draft, (start, word), low)
            if possessive:
                draft.finish(start + len(token))
            start += len(token) + 1
        draft.finish(len(run))
        return draft.names

    def _tell(self, draft: "_Draft", tokens: list[str], index: int, place: tuple[int, str]) -> None:
        """Take a word that is no plain word of a name: courtesy, a title, a suffix, a particle, a body, or one of no name."""
        people, (start, word) = self._people, place
        low = lower(word)
        after = start + len(word)
        ends = len(tokens) == index + 1 or lower(tokens[index + 1]) in people.suffixes
        if not word[:1].isupper() and not self._is_joined(word):
            if draft.words and low in people.particles:
                draft.pending.append(place)
            elif draft.words:
                draft.finish(after)
            else:
                draft.broken = True
        elif low in people.address and not (draft.words and ends):
            if draft.words:
                draft.finish(start)
            draft.entitle(draft.titled, people.address[low])
        elif (role := self._title_end(draft, tokens[: index + 1], low, ends=ends)) is not None:
            # All that stood before is part of the title, a name too: ``Trump Campaign Manager Ann Lee``.
            draft.entitle(after, role[1])
        elif low in people.suffixes:
            draft.words += [place] if draft.words else []
        elif draft.courtesy and not draft.words and not ends and low in people.particles:
            self._take(draft, place, low)  # ``Mme Le Pen``
        elif self.is_small(low) and not (
            self._is_given(draft.words) if ends else not draft.words and low in self._given
        ):
            draft.finish(after)
        else:
            self._take(draft, (start, word if self._is_abbreviation(word) else word.rstrip(".")), low)

    def _title_end(self, draft: "_Draft", tokens: list[str], low: str, *, ends: bool) -> tuple[int, str] | None:
        """Return the role that ends here, or None: ``King`` opens ``King Charles`` and ends ``Larry King``, ``Senator Ossian King``."""
        if ends and len(tokens) == len(draft.words) + 1 and self._is_given(draft.words):
            return None
        if ends and len(tokens) > 1 and lower(tokens[-2]) in self._people.address:
            return None
        if ends and draft.courtesy and draft.words and low in self._people.surnames:
            return None
        if self._people.role_word(low) is None:
            return None
        return self.role_end([lower(token) for token in tokens])

    def _take(self, draft: "_Draft", place: tuple[int, str], low: str) -> None:
        """Take a word of a name."""
        # After a connector stands no name (``Minister of Health``); after a body a given name begins one (``Commission Ursula Meyer``).
        if draft.broken or (draft.body and low in self._given):
            draft.finish(place[0])
        if draft.pending and self._is_affiliation(draft, place[1], low):
            draft.finish(place[0])
        draft.words += [*draft.pending, place]
        draft.pending = []
        draft.body = draft.body or low in self._people.bodies

    def _is_affiliation(self, draft: "_Draft", printed: str, low: str) -> bool:
        """Tell whether a particle names a body, not the name's rest: ``Anna Smit van CNV``, ``Anna Kurz von der Universität Graz``."""
        first, last = draft.words[0][1], draft.words[-1][1].lower()
        if first.isupper():
            return False
        if (len(low) > 1 and printed.isupper()) or self._people.is_body(low):
            return True
        full = len(draft.words) >= _FULL and first.lower() in self._given and last not in self._given
        return full and draft.pending[0][1] in self._people.affiliations

    def _opens_surname(self, printed: str, lows: list[str]) -> bool:
        """Tell whether the first word is a particle with a capital that opens a surname: ``Van der Wal``, ``Von Storch``."""
        if lows[0] not in self._people.affiliations or not printed[0].isupper():
            return False
        surname = next((low for low in lows[1:] if low not in self._people.particles), None)
        return surname is not None and surname not in self._given and surname not in self._telling

    def _is_given(self, words: list[tuple[int, str]]) -> bool:
        """Tell whether the words are a given name, or two: then what follows is a surname, be it a title or a month elsewhere."""
        return len(words) in (1, 2) and words[0][1].lower() in self._given

    def _is_joined(self, word: str) -> bool:
        """Tell whether a particle is joined to a name by a hyphen: ``al-Sisi``."""
        particle, hyphen, rest = word.partition("-")
        return bool(hyphen) and particle in self._people.particles and rest[:1].isupper()

    def _is_abbreviation(self, printed: str) -> bool:
        low = lower(printed)
        people = self._people
        known = low in people.role_words or low in people.address or low in people.suffixes
        return known or _INITIALS.match(printed) is not None


def _abbreviations(words: tuple[str, ...]) -> int:
    """Return the number of abbreviations of bodies in front of a name in ordinary letters: ``ФРГ Фридрих Мерц``; two words remain."""
    for index, word in enumerate(words):
        if not word.isupper() or len(word) == 1 or "." in word:
            rest = words[index:]
            return index if len(rest) >= _FULL and not any(word.isupper() for word in rest) else 0
    return 0


class _Draft:
    """The names read so far, and one being read with what stands in front of it."""

    __slots__ = ("body", "broken", "courtesy", "gender", "names", "opened", "pending", "run", "titled", "words")

    def __init__(self, run: str) -> None:
        self.run = run
        self.names: list[Name] = []
        self.restart(0)

    def restart(self, position: int) -> None:
        """Begin another name at ``position``."""
        self.words: list[tuple[int, str]] = []
        self.pending: list[tuple[int, str]] = []  # particles, until the next word shows that they stand inside a name
        self.opened = position  # where the title would begin
        self.titled = position  # where it ends
        self.gender = ""
        self.body = False
        self.broken = False  # whether a connector stands after the title, or where one might begin
        self.courtesy = False

    def entitle(self, titled: int, gender: str) -> None:
        """Take what has been read as title, up to ``titled``; the name begins anew."""
        self.words, self.pending, self.titled = [], [], titled
        self.gender = gender or self.gender
        self.body, self.broken, self.courtesy = False, False, True

    def finish(self, restart: int) -> None:
        """Add the name, if there is one, and begin another at ``restart``."""
        if self.words:
            words = tuple(word for _, word in self.words)
            start = self.words[0][0]
            end = self.words[-1][0] + len(words[-1])
            title = self.run[self.opened : self.titled].strip()
            opened = self.opened if self.courtesy else start
            self.names.append(Name(words, title, self.gender, opened, start, end, self.body, self.courtesy))
        self.restart(restart)
