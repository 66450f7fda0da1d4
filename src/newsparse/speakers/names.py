"""Names: how a run of capitalised words falls into title, person and body.

    run   = word (connector? word)*            ``NATO Secretary General Jens Stoltenberg``, ``Secretary of State John Kerry``
    word  = capital letters* | initial "."
    title = what stands before a name and ends in a role or in courtesy

Which words are roles, particles or bodies is the lexicon's business. Who a name belongs to is decided elsewhere.
"""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from newsparse.lexicon import Lexicon, given_names

__all__ = ["Name", "NameReader", "find_runs", "lower", "unpossessed"]

# A letter that is not lower case; where a block alternates the cases a small letter may pass, so a word is asked again.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿά-ώа-џա-և]"
_WORD = rf"(?:(?:{_CAPITAL}\.)+|{_CAPITAL}[\w'’-]*)"
# A stop joins only after an initial or an abbreviation; a connector is a short word in lower case.
_RUN = re.compile(rf"(?<![\w]){_WORD}(?:\.?[ \u00a0](?:[^\W\d_A-Z]{{1,3}}[ \u00a0-]){{0,2}}{_WORD}){{0,9}}")
_TOKEN = re.compile(r"\w(?:[\w'’-]|\.(?=\w))*\.?")
_FULL = 2  # words of a full name
_INITIALS = re.compile(r"(?:\w\.)+\Z")


@frozen
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
    """

    words: tuple[str, ...]
    title: str
    gender: str
    opened: int
    start: int
    end: int
    body: bool
    courtesy: bool

    @property
    def text(self) -> str:
        """The name as printed, white space single."""
        return " ".join(self.words)


def find_runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Return the runs of capitalised words between two positions."""
    return _RUN.finditer(text, start, end)


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
    """Reads runs with the words of one lexicon, each spelling once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._people = lexicon.people
        self._given = given_names()
        words = lexicon.function_words
        self._small = (
            words.determiners | words.prepositions | words.conjunctions | words.subordinators | words.auxiliaries
            | words.adverbs | words.days | words.pronouns | words.linkers | words.interrogatives | words.negations
        )  # fmt: skip
        self._read: dict[str, tuple[Name, ...]] = {}

    def read(self, run: str) -> tuple[Name, ...]:
        """Return the names in a run, in order."""
        found = self._read.get(run)
        if found is None:
            found = self._read[run] = tuple(map(self._trimmed, self._names(run)))
        return found

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
        return None if gender is None else (1, gender)

    def is_small(self, word: str) -> bool:
        """Tell whether a word in lower case is a function word or another that belongs to no name."""
        return word in self._small or word in self._people.never_names

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

    def _trimmed(self, name: Name) -> Name:
        """Return a name without a word in front of its given name: ``Kyrgyzstan Sapar Isakov``."""
        words = name.words
        if (
            len(words) <= _FULL
            or words[0].lower() in self._given
            or words[1].lower() not in self._given
            or "." in words[0]
        ):
            return name
        return evolve(name, words=words[1:], start=name.end - len(" ".join(words[1:])))

    def _names(self, run: str) -> Iterator[Name]:
        draft = _Draft(run)
        lows: list[str] = []
        tokens = list(_TOKEN.finditer(run))
        following = [lower(token.group()) for token in tokens[1:]] + [""]
        for token, next_low in zip(tokens, following, strict=True):
            printed = token.group()
            word, possessive = unpossessed(printed)
            low = lower(word)
            lows.append(low)
            ends = next_low == "" or next_low in self._people.suffixes
            if word[0].islower() and not self._is_joined(word):
                if draft.words and low in self._people.particles:
                    draft.pending.append((token.start(), word))
                elif draft.words:
                    yield from draft.finish(token.end())
                else:
                    draft.broken = True
                continue
            stopped = printed[-1] == "." and not self._is_abbreviation(printed, low)
            yield from self._take(draft, lows, (token.start(), word.rstrip(".") if stopped else word), ends=ends)
            if possessive or stopped:
                yield from draft.finish(token.end())
        yield from draft.finish(len(run))

    def _take(self, draft: "_Draft", lows: list[str], word: tuple[int, str], *, ends: bool) -> Iterator[Name]:
        """Take one capitalised word: courtesy, the end of a title, a suffix, a word of no name, or a word of the name."""
        people, low, after = self._people, lows[-1], word[0] + len(word[1])
        if low in people.address and not (draft.words and ends):
            if draft.words:
                yield from draft.finish(word[0])
            draft.entitle(draft.titled, people.address[low])
            return
        if not (ends and len(lows) == len(draft.words) + 1 and self._is_given(draft.words)):  # ``Larry King`` is a name
            role = self.role_end(lows)
            if role is not None:
                # All that stood before is part of the title, a name too: ``Trump Campaign Manager Ann Lee``.
                draft.entitle(after, role[1])
                return
        if draft.broken:  # ``Minister of Health Ann Lee``: what follows the connector is no name
            yield from draft.finish(word[0])
        if low in people.suffixes and draft.words:
            draft.words.append(word)
        elif self.is_small(low) and not (
            self._is_given(draft.words) if ends else not draft.words and low in self._given
        ):
            yield from draft.finish(after)
        else:
            if (
                draft.body and self._given.get(low) is not None
            ):  # ``Supreme Court Justice`` is done; ``Commission Ursula Meyer``
                yield from draft.finish(word[0])
            draft.words += [*draft.pending, word]
            draft.pending.clear()
            draft.body = draft.body or low in people.bodies

    def _is_given(self, words: list[tuple[int, str]]) -> bool:
        """Tell whether the words are a given name, or two: then what follows is a surname, be it a title or a month elsewhere."""
        return len(words) in (1, 2) and words[0][1].lower() in self._given

    def _is_joined(self, word: str) -> bool:
        """Tell whether a particle is joined to a name by a hyphen: ``al-Sisi``."""
        particle, hyphen, rest = word.partition("-")
        return bool(hyphen) and particle in self._people.particles and rest[:1].isupper()

    def _is_abbreviation(self, printed: str, low: str) -> bool:
        people = self._people
        known = low in people.role_words or low in people.address or low in people.suffixes
        return known or _INITIALS.match(printed) is not None


class _Draft:
    """A name being read, with what stands in front of it."""

    __slots__ = ("body", "broken", "courtesy", "gender", "opened", "pending", "run", "titled", "words")

    def __init__(self, run: str) -> None:
        self.run = run
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

    def finish(self, restart: int) -> Iterator[Name]:
        """Yield the name, if there is one, and begin another at ``restart``."""
        if self.words:
            words = tuple(word for _, word in self.words)
            start = self.words[0][0]
            end = self.words[-1][0] + len(words[-1])
            title = self.run[self.opened : self.titled].strip()
            opened = self.opened if self.courtesy else start
            yield Name(words, title, self.gender, opened, start, end, self.body, self.courtesy)
        self.restart(restart)
