"""Titles: how a noun phrase that stands for somebody falls into role and body.

    title = determiner? body? modifier* role              ``the NATO secretary general``, ``Acme's director``
          | determiner? modifier* role linker body        ``the mayor of Oslo``, ``a spokesman for the ministry``
          | determiner? role body                         ``глава МИД``: where the body stands in the genitive

Who holds the title is decided elsewhere.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.lexicon.tokens import cut_elisions
from newsparse.patterns import MARKS
from newsparse.speakers.names import NameReader, lower, unpossessed

__all__ = ["Phrase", "Title", "TitleReader", "segments_of"]

# ``SSU:s ordförande`` is one phrase, and so is ``יו"ר הוועדה``: inside a word neither mark parts anything.
_SEGMENT = re.compile(r"[,;()\[\]–—―“”«»„]+|[:\"](?!(?<=\w.)\w)|\s-\s")
# What stands before the stop is asked behind it: a pattern that opens with a class of single characters is searched for faster.
_SENTENCE = re.compile(r"[\n.!?](?:(?<=\n)|(?<=\w\w\w.)(?=\s|\Z))")
# The vowel signs of Indic scripts are no letters for ``re``, nor is the joiner inside Persian words or the mark of Hebrew abbreviations.
_WORD = re.compile(rf"[\w{MARKS}](?:[\w{MARKS}'’&\u200c\u200d-]|[.:\"](?=\w))*\.?")
_REMEMBERED = 4096  # titles whose reading is kept
_ROLE_WORDS = 3  # words of a role that stands in front of its body


class Title(NamedTuple):
    """A title taken apart.

    Attributes:
        shown: The title as printed, without what follows.
        organisation: The body that is named with it, or None.
        role: The role words in lower case, one word for all titles of one office.
        modifiers: The other words in lower case.
        gender: What the role tells: ``m``, ``f`` or empty.
    """

    shown: str | None = None
    organisation: str | None = None
    role: str = ""
    modifiers: frozenset[str] = frozenset()
    gender: str = ""


class Phrase(NamedTuple):
    """A noun phrase in words, with where each begins."""

    text: str
    starts: tuple[int, ...]
    words: tuple[str, ...]
    lows: tuple[str, ...]

    def end(self, index: int) -> int:
        """Return where a word ends."""
        return self.starts[index] + len(self.words[index])


class TitleReader:
    """Reads titles with the words of one lexicon.

    Attributes:
        title: Returns the parts of a phrase such as ``NATO Secretary General``.
    """

    def __init__(self, lexicon: Lexicon, names: NameReader) -> None:
        self._people = lexicon.people
        self._names = names
        words = lexicon.function_words
        self._elided = words.elided
        self._determiners = words.determiners
        self._conjunctions = words.conjunctions
        self._joints = words.prepositions | words.linkers | words.subordinators | words.auxiliaries | words.conjunctions
        # What ties a body to a role, and what ends the name of the body.
        self._bindings = words.linkers | words.prepositions
        self._stops = (
            words.prepositions | words.subordinators | words.auxiliaries | words.determiners | self._people.relatives
        )
        self._edges = self._stops | self._conjunctions
        self._endings: dict[str, list[str]] = {}  # the last words of an office's titles
        for title, office in self._people.synonyms.items():
            self._endings.setdefault(office, []).append(title.rpartition(" ")[2])
        self.title: Callable[[str], Title] = lru_cache(_REMEMBERED)(self._title)

    def phrase(self, text: str) -> Phrase:
        """Return a text in words; elided words are words of their own, ``l'`` in ``l'avocat``."""
        words = [(match.start(), match.group()) for match in _WORD.finditer(text)]
        if self._elided and ("'" in text or "’" in text):
            words = [piece for start, word in words for piece in self._pieces(start, word)]
        printed = tuple([word for _, word in words])
        return Phrase(text, tuple([start for start, _ in words]), printed, tuple(map(lower, printed)))

    def _pieces(self, start: int, word: str) -> Iterator[tuple[int, str]]:
        for piece in cut_elisions([word], self._elided):
            yield start, piece
            start += len(piece)

    def last_words(self, role: str) -> list[str]:
        """Return the words in which the titles of a role's office end."""
        return [role.rpartition(" ")[2], *self._endings.get(role, ())]

    def core(self, phrase: Phrase) -> int:
        """Return the number of words up to the first joint: ``the head`` in ``the head of the bank``."""
        lows, words = phrase.lows, phrase.words
        for index in range(1, len(words)):
            if words[index][0].islower() and (lows[index] in self._joints or lows[index] in self._people.relatives):
                return index
        return len(words)

    def is_title(self, lows: tuple[str, ...]) -> bool:
        """Tell whether words in lower case end in a role, or begin with one."""
        if self._leading(lows) is not None:
            return True
        # ``эксперты`` is no ``эксперт`` with an ending, nor ``ministeriö`` a ``ministeri``.
        people, last = self._people, lows[-1]
        other = last not in people.roles and (last in people.groups or last in people.bodies)
        return not other and self._names.role_end(list(lows)) is not None

    def _leading(self, lows: tuple[str, ...]) -> tuple[int, str] | None:
        """Return the number of words that a role in front of its body takes, with the determiner, and the role; or None."""
        people = self._people
        if not people.leading_roles:
            return None
        first = 1 if lows[0] in self._determiners else 0
        for end in range(min(first + _ROLE_WORDS, len(lows) - 1), first, -1):
            role = " ".join(lows[first:end])
            role = people.office(role) if end == first + 1 else role
            if role in people.roles:
                return end, role
        return None

    def _title(self, text: str) -> Title:
        phrase = self.phrase(text)
        if not phrase.words:
            return Title()
        first = 1 if len(phrase.words) > 1 and phrase.lows[0] in self._determiners else 0
        found = self._names.role_end(list(phrase.lows))
        if found is None and (leading := self._leading(phrase.lows)) is not None:
            end, role = leading
            shown, body = text[phrase.starts[first] : phrase.end(end - 1)], text[phrase.starts[end] :].strip()
            return Title(
                shown,
                body,
                self._people.synonyms.get(role, role),
                frozenset(phrase.lows[end:]),
                self._people.roles[role],
            )
        count, gender = found or (1, "")
        cut = max(len(phrase.words) - count, first)
        role = " ".join(phrase.lows[cut:])
        if count == 1:
            role = self._people.office(role)
        split = first
        if role in self._people.body_roles or any(unpossessed(word)[1] for word in phrase.words[first:cut]):
            while split < cut and not phrase.words[split][0].islower():
                split += 1
            if self._names.is_small(phrase.lows[split - 1]):
                split = first  # ``Democratic congressman`` names no body
        organisation = unpossessed(text[phrase.starts[first] : phrase.end(split - 1)])[0] if split > first else None
        modifiers = frozenset(unpossessed(low)[0] for low in phrase.lows[first:cut])
        return Title(
            text[phrase.starts[split] :].strip(), organisation, self._people.synonyms.get(role, role), modifiers, gender
        )

    def title_before(self, text: str, asked: frozenset[str]) -> Title | None:
        """Return the title that a text ends in, or None: ``…, a UN spokesman``; what is asked about counts as a title."""
        segments = segments_of(_SENTENCE.split(text)[-1])
        phrase = self.phrase(segments[-1] if segments else "")
        if not phrase.words or (phrase.lows[-1] not in asked and self._names.role_end(list(phrase.lows)) is None):
            return None
        first = next((i for i in range(len(phrase.words) - 1, -1, -1) if phrase.lows[i] in self._edges), -1) + 1
        return self.title(phrase.text[phrase.starts[first] :]) if first < len(phrase.words) else None

    def title_after(self, text: str, asked: frozenset[str]) -> Title | None:
        """Return the title that a text begins with, or None: ``the mayor of Oslo, …``."""
        phrase = self.phrase(_SEGMENT.split(_SENTENCE.split(text, maxsplit=1)[0], maxsplit=1)[0])
        if not phrase.words:
            return None
        core = phrase.lows[: self.core(phrase)]
        if core[-1] not in asked and self._names.role_end(list(core)) is None:
            return None
        return self.described(phrase)

    def described(self, phrase: Phrase) -> Title:
        """Return the parts of a noun phrase, its ``of`` and ``for`` included."""
        core = self.core(phrase)
        title = self.title(phrase.text[: phrase.end(core - 1)])
        following = core + 1
        if following < len(phrase.words) and phrase.lows[following] in self._determiners:
            following += 1
        if title.organisation is not None or following >= len(phrase.words) or phrase.lows[core] not in self._bindings:
            return title
        stop = following + 1
        while stop < len(phrase.words) and phrase.lows[stop] not in self._stops:
            stop += 1
        if (
            all(word[0].islower() for word in phrase.words[following:stop])
            and phrase.lows[stop - 1] not in self._people.bodies
        ):
            return title
        return title._replace(organisation=phrase.text[phrase.starts[following] : phrase.end(stop - 1)])


def segments_of(text: str) -> list[str]:
    """Return the parts of a text between commas, brackets, quotation marks and dashes, without empty ones."""
    return [segment for segment in _SEGMENT.split(text) if segment and not segment.isspace()]
