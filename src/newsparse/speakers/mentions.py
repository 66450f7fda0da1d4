"""Mentions: what the noun phrase beside a quotation says by itself, before the rest of the article is asked.

    mention   = pronoun | head ("," apposition)*
    head      = determiner? modifier* role? name | determiner? modifier* noun (linker rest)?

``NATO chief Jens Stoltenberg`` holds a name; ``the NATO chief`` a role; ``a spokesman for the ministry`` a role that stays nameless;
``officials`` a group; ``the ministry`` a body.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from newsparse.lexicon import Lexicon
from newsparse.speakers.names import Name, NameReader, find_runs, lower, unpossessed

__all__ = ["Mention", "MentionKind", "MentionReader", "Title", "reader_of"]

_SEGMENT = re.compile(r"[,;:()\[\]–—―\"“”«»„]+|\s-\s")
_NICKNAME = re.compile(r"(?<=[\w.])\s[\"“][^\"“”]{1,40}[\"”]\s(?=\w)")  # ``William "Shorty" Jones``
_SENTENCE = re.compile(r"\n|(?<=\w\w\w)[.!?](?=\s|\Z)")
_WORD = re.compile(r"\w(?:[\w'’&-]|\.(?=\w))*\.?")
_LEXICONS = 32  # lexicons whose readers are kept
_REMEMBERED = 4096  # mentions whose reading is kept
_POSSESSIVE = 2  # code points that a possessive ending or a stop may add to a name
_LONGEST_UNCASED = 24  # code points of a name in a script without capitals
_LONGEST = 400  # code points of a mention that are read: what is longer is no noun phrase


class MentionKind(Enum):
    """What kind of noun phrase the mention is."""

    NAME = auto()
    PRONOUN = auto()
    RELATIVE = auto()
    ROLE = auto()
    GROUP = auto()
    BODY = auto()
    OTHER = auto()


class Mention(NamedTuple):
    """What a mention says by itself.

    Attributes:
        kind: What kind of noun phrase it is.
        name: The words of the name in it; empty when it has none.
        title: The title or role, as printed; or None.
        organisation: The body that is named with it, or None.
        gender: ``m``, ``f``, ``n``, or empty when it does not tell.
        plural: Whether it stands for several.
        definite: Whether it may take up somebody who was named: ``the minister``, not ``a minister``.
        owned: Whether it belongs to somebody else: ``his lawyer``.
        role: The role words in lower case, for comparison; empty when there are none.
        modifiers: The other words of the title in lower case.
        courtesy: Whether a form of address or a title stands with the name.
    """

    kind: MentionKind
    name: tuple[str, ...] = ()
    title: str | None = None
    organisation: str | None = None
    gender: str = ""
    plural: bool = False
    definite: bool = True
    owned: bool = False
    role: str = ""
    modifiers: frozenset[str] = frozenset()
    courtesy: bool = False


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


class _Phrase(NamedTuple):
    """A noun phrase in words, with where each begins."""

    text: str
    starts: tuple[int, ...]
    words: tuple[str, ...]
    lows: tuple[str, ...]


class MentionReader:
    """Reads mentions with the words of one lexicon.

    Attributes:
        names: The reader of the names in them.
        read: Returns what a mention says.
        title: Returns the parts of a phrase such as ``NATO Secretary General``.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._people = lexicon.people
        self.names: NameReader = NameReader(lexicon)
        self._names = self.names
        words = lexicon.function_words
        self._determiners = words.determiners
        self._joints = words.prepositions | words.linkers | words.subordinators | words.auxiliaries | words.conjunctions
        self._conjunctions = words.conjunctions
        self._linkers = words.linkers
        # What ties a body to a role, and what ends the name of the body.
        self._bindings = words.linkers | words.prepositions
        self._stops = (
            words.prepositions | words.subordinators | words.auxiliaries | words.determiners | self._people.relatives
        )
        self.read: Callable[[str], Mention] = lru_cache(_REMEMBERED)(self._mention)
        self.title: Callable[[str], Title] = lru_cache(_REMEMBERED)(self._title)

    def last_words(self, role: str) -> Iterator[str]:
        """Return the words in which the titles of a role's office end."""
        yield role.rpartition(" ")[2]
        for title, office in self._people.synonyms.items():
            if office == role:
                yield title.rpartition(" ")[2]

    def _title(self, text: str) -> Title:
        phrase = _phrase(text)
        if not phrase.words:
            return Title()
        first = 1 if len(phrase.words) > 1 and phrase.lows[0] in self._determiners else 0
        found = self._names.role_end(list(phrase.lows))
        count, gender = found or (1, "")
        cut = max(len(phrase.words) - count, first)
        role = " ".join(phrase.lows[cut:])
        split = first
        if role in self._people.body_roles or any(unpossessed(word)[1] for word in phrase.words[first:cut]):
            while split < cut and not phrase.words[split][0].islower():
                split += 1
            if self._names.is_small(phrase.lows[split - 1]):
                split = first  # ``Democratic congressman`` names no body
        organisation = unpossessed(text[phrase.starts[first] : _end(phrase, split - 1)])[0] if split > first else None
        modifiers = frozenset(unpossessed(low)[0] for low in phrase.lows[first:cut])
        return Title(
            text[phrase.starts[split] :].strip(), organisation, self._people.synonyms.get(role, role), modifiers, gender
        )

    def title_before(self, text: str, asked: frozenset[str]) -> Title | None:
        """Return the title that a text ends in, or None: ``…, a UN spokesman``; what is asked about counts as a title."""
        segments = [segment for segment in _SEGMENT.split(_SENTENCE.split(text)[-1]) if not segment.isspace()]
        phrase = _phrase(segments[-1] if segments else "")
        if not phrase.words or (phrase.lows[-1] not in asked and self._names.role_end(list(phrase.lows)) is None):
            return None
        ends = self._stops | self._conjunctions
        first = next((i for i in range(len(phrase.words) - 1, -1, -1) if phrase.lows[i] in ends), -1) + 1
        return self.title(phrase.text[phrase.starts[first] :]) if first < len(phrase.words) else None

    def title_after(self, text: str, asked: frozenset[str]) -> Title | None:
        """Return the title that a text begins with, or None: ``the mayor of Oslo, …``."""
        phrase = _phrase(_SEGMENT.split(_SENTENCE.split(text, maxsplit=1)[0], maxsplit=1)[0])
        if not phrase.words:
            return None
        core = phrase.lows[: self._core(phrase)]
        if core[-1] not in asked and self._names.role_end(list(core)) is None:
            return None
        return self._described(phrase)

    def _mention(self, text: str) -> Mention:
        plain = _NICKNAME.sub(" ", text[:_LONGEST])
        segments = [segment for segment in _SEGMENT.split(plain) if segment and not segment.isspace()]
        head = _phrase(segments[0] if segments else "")
        if not head.words:
            return Mention(MentionKind.OTHER)
        if len(head.words) == 1 and (pronoun := self._pronoun(head.lows[0])) is not None:
            return pronoun
        if not any(word[0].isupper() or word[0].islower() for word in head.words):
            return self._uncased(head)
        name = self._name_in(head)
        if name is not None:
            several = self._joined(head, name)
            return (
                Mention(MentionKind.GROUP, several, plural=True) if several else self._named(head, name, segments[1:])
            )
        for segment in segments[1:]:
            if (other := self._whole_name(segment)) is not None:
                return self._entitled(other, self._described(head), courtesy=True)
        return self._nameless(head)

    def _pronoun(self, low: str) -> Mention | None:
        if low in self._people.relatives:
            return Mention(MentionKind.RELATIVE)
        pronoun = self._people.pronouns.get(low)
        if pronoun is None:
            return None
        kind = MentionKind.OTHER if pronoun.number == "none" else MentionKind.PRONOUN
        return Mention(kind, gender=pronoun.gender, plural=pronoun.number == "plural")

    def _uncased(self, head: _Phrase) -> Mention:
        """Return what a mention says in a script without capitals: the title is known, and all else is the name when it is short."""
        people = self._people
        text = " ".join(head.lows)
        bodies = tuple(people.bodies)
        if text in people.roles or text.endswith((*people.groups, *bodies)):
            return self._nameless(head)
        found = [(start + len(role), len(role), role) for role in people.roles if (start := text.rfind(role)) >= 0]
        end, length, title = max(found, default=(0, 0, ""))
        before, after = text[: end - length].strip(), text[end:].strip()
        name, organisation = (after, before or None) if after else (before, None)
        gender = people.roles.get(title, "")
        if name.endswith(bodies):
            return Mention(MentionKind.ROLE, (), title, name, gender, role=title)
        if len(name) > _LONGEST_UNCASED or any(low in self._joints for low in head.lows):
            return Mention(MentionKind.OTHER, title=head.text.strip(), role=text)
        return Mention(
            MentionKind.NAME, tuple(name.split()), title or None, organisation, gender, role=title, courtesy=True
        )

    def _named(self, head: _Phrase, name: Name, appositions: list[str]) -> Mention:
        title = self.title(name.title or head.text[: name.start].rstrip())
        if title.role not in self._people.role_words and title.role not in self._people.roles:
            title = self.title(name.title)
            for segment in appositions:
                phrase = _phrase(segment)
                if phrase.words and self._names.role_end(list(phrase.lows[: self._core(phrase)])) is not None:
                    title = self._described(phrase)
                    break
        return self._entitled(name, title, courtesy=name.courtesy)

    def _entitled(self, name: Name, title: Title, *, courtesy: bool) -> Mention:
        return Mention(
            MentionKind.NAME,
            name.words,
            title.shown,
            title.organisation,
            name.gender or title.gender or self._names.gender(name.words) or "",
            role=title.role,
            modifiers=title.modifiers,
            courtesy=courtesy,
        )

    def _nameless(self, head: _Phrase) -> Mention:
        people = self._people
        core = self._core(head)
        first = head.lows[0]
        opened = 1 if core > 1 and first in self._determiners else 0
        pronoun = people.pronouns.get(first)
        owned = core > 1 and pronoun is not None and pronoun.number != "none"
        title = self._described(head)
        plain = Mention(
            MentionKind.OTHER,
            title=title.shown,
            organisation=title.organisation,
            gender=title.gender,
            definite=first not in people.indefinites,
            owned=owned,
            role=title.role,
            modifiers=title.modifiers,
        )
        last = head.lows[core - 1]
        if self._names.role_end(list(head.lows[:core])) is not None:
            return plain._replace(kind=MentionKind.ROLE)
        if last in people.groups:
            return plain._replace(kind=MentionKind.GROUP, plural=True)
        capital = any(not word[0].islower() for word in head.words[opened:core])
        if last not in people.bodies and not capital:
            return plain
        body = unpossessed(head.text[head.starts[opened] : _end(head, self._body_end(head, core) - 1)])[0]
        name = tuple(body.split()) if capital and not owned else ()
        return plain._replace(kind=MentionKind.BODY, name=name, title=None, organisation=body, gender="n")

    def _body_end(self, head: _Phrase, core: int) -> int:
        """Return the number of words up to the end of a body's name: ``the Bank of England``."""
        end = core
        while end < len(head.words) and head.lows[end] in self._linkers:
            following = end + 1
            while following < len(head.words) and head.lows[following] in self._determiners:
                following += 1
            if following >= len(head.words) or not head.words[following][0].isupper():
                break
            end = following
            while end < len(head.words) and head.words[end][0].isupper():
                end += 1
        return end

    def _described(self, phrase: _Phrase) -> Title:
        """Return the parts of a noun phrase, its ``of`` and ``for`` included."""
        core = self._core(phrase)
        title = self.title(phrase.text[: _end(phrase, core - 1)])
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
        return title._replace(organisation=phrase.text[phrase.starts[following] : _end(phrase, stop - 1)])

    def _core(self, phrase: _Phrase) -> int:
        """Return the number of words up to the first joint: ``the head`` in ``the head of the bank``."""
        lows, words = phrase.lows, phrase.words
        for index in range(1, len(words)):
            if words[index][0].islower() and (lows[index] in self._joints or lows[index] in self._people.relatives):
                return index
        return len(words)

    def _name_in(self, head: _Phrase) -> Name | None:
        """Return the name that the head ends in, or that its core ends in; or None."""
        core = self._core(head)
        inner = head.starts[core] if core < len(head.words) else len(head.text)
        ends = (_end(head, len(head.words) - 1), _end(head, core - 1))
        best: Name | None = None
        for run in find_runs(head.text, 0, len(head.text)):
            for name in self._names.read(run.group()):
                start, end = run.start() + name.start, run.start() + name.end
                if name.body or not any(end <= stop <= end + _POSSESSIVE for stop in ends):
                    continue
                before = head.lows[bisect_left(head.starts, start) - 1] if start > head.starts[0] else ""
                if before in self._determiners and not name.courtesy:
                    continue
                # Behind the first joint only a full name in no need of it: ``Bank of Oslo analyst Ann Lee``, not ``aide to Ann Lee``.
                if start >= inner and (before in self._joints or (len(name.words) == 1 and not name.courtesy)):
                    continue
                best = name._replace(start=start, end=end)
        return best

    def _joined(self, head: _Phrase, name: Name) -> tuple[str, ...]:
        """Return the words of a pair of names, ``Adeyemi and Lund``; nothing when only one name speaks."""
        following = bisect_left(head.starts, name.end)
        if following + 1 >= len(head.words) or head.lows[following] not in self._conjunctions:
            return ()
        rest = self._whole_name(head.text[head.starts[following + 1] :], least=1)
        return () if rest is None else tuple(head.text[name.start :].split())

    def _whole_name(self, segment: str, least: int = 2) -> Name | None:
        """Return the name of at least so many words that a segment consists of, or None."""
        phrase = _phrase(segment)
        if not phrase.words:
            return None
        run = next(find_runs(segment, phrase.starts[0], len(segment)), None)
        if run is None or run.start() != phrase.starts[0]:
            return None
        names = self._names.read(run.group())
        if len(names) != 1 or names[0].body or run.start() + names[0].end < _end(phrase, len(phrase.words) - 1) - 2:
            return None
        name = names[0]
        return name if len(name.words) >= least or name.courtesy else None


def _phrase(text: str) -> _Phrase:
    words = list(_WORD.finditer(text))
    printed = tuple(match.group() for match in words)
    return _Phrase(text, tuple(match.start() for match in words), printed, tuple(map(lower, printed)))


def _end(phrase: _Phrase, index: int) -> int:
    return phrase.starts[index] + len(phrase.words[index])


@lru_cache(_LEXICONS)
def reader_of(lexicon: Lexicon) -> MentionReader:
    """Return the reader for a lexicon; the latest ones are kept with what they have read."""
    return MentionReader(lexicon)
