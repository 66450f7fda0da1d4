"""Mentions: what the noun phrase beside a quotation says by itself, before the rest of the article is asked.

    mention   = pronoun | head ("," apposition)*
    head      = determiner? modifier* role? name | determiner? modifier* noun (linker rest)?

``NATO chief Jens Stoltenberg`` holds a name; ``the NATO chief`` a role; ``a spokesman for the ministry`` a role that stays nameless;
``officials`` a group; ``the ministry`` a body.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from newsparse.lexicon import Lexicon
from newsparse.patterns import is_small
from newsparse.speakers.names import Name, NameReader, find_runs, unpossessed
from newsparse.speakers.titles import Phrase, Title, TitleReader, segments_of
from newsparse.speakers.uncased import read_uncased

__all__ = ["Mention", "MentionKind", "MentionReader", "reader_of"]

_NICKNAME = re.compile(r"(?<=[\w.])\s[\"“][^\"“”]{1,40}[\"”]\s(?=\w)")  # ``William "Shorty" Jones``
_AGE = re.compile(r"(\d{1,3})-?[^\W\d_]{3,}(?:-[^\W\d_]+)?\Z")  # ``45-year-old``, ``45-Jährige``, ``45-летний``
_LEXICONS = 32  # lexicons whose readers are kept
_REMEMBERED = 4096  # mentions whose reading is kept
_POSSESSIVE = 2  # code points that a possessive ending or a stop may add to a name
_LONGEST_UNCASED = 24  # code points of a name in a script without capitals
_NOUN_WORDS = 4  # of a noun that is written in several words
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
        epithet: Whether it takes up somebody by what he is: ``the politician``, ``the 45-year-old``.
        age: The age by which it does so, or empty.
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
    epithet: bool = False
    age: str = ""


class MentionReader:
    """Reads mentions with the words of one lexicon.

    Attributes:
        names: The reader of the names in them.
        titles: The reader of the titles in them.
        read: Returns what a mention says.
    """

    read: Callable[[str], Mention]

    def __init__(self, lexicon: Lexicon) -> None:
        self._people = lexicon.people
        self.names: NameReader = NameReader(lexicon)
        self._names = self.names
        self.titles: TitleReader = TitleReader(lexicon, self.names)
        self._titles = self.titles
        words = lexicon.function_words
        self._determiners = words.determiners
        self._joints = words.prepositions | words.linkers | words.subordinators | words.auxiliaries | words.conjunctions
        self._conjunctions = words.conjunctions
        self._linkers = words.linkers
        self.read = lru_cache(_REMEMBERED)(self._mention)

    def _mention(self, text: str) -> Mention:
        plain = _NICKNAME.sub(" ", text[:_LONGEST])
        segments = segments_of(plain)
        head = self._titles.phrase(segments[0] if segments else "")
        if not head.words:
            return Mention(MentionKind.OTHER)
        if len(head.words) == 1 and (pronoun := self._pronoun(head.lows[0])) is not None:
            return pronoun
        if not any(word[0].isupper() or is_small(word[0]) for word in head.words):
            return self._uncased(head)
        if self._people.inflected and self._people.is_body(head.lows[0]):
            return self._nameless(
                head
            )  # and a name in the genitive behind it: ``Пресс-служба президента Ивана Петрова``
        name = self._name_in(head)
        if name is not None:
            several = self._joined(head, name)
            return (
                Mention(MentionKind.GROUP, several, plural=True) if several else self._named(head, name, segments[1:])
            )
        for segment in segments[1:]:
            if (other := self._whole_name(segment)) is not None:
                return self._entitled(other, self._titles.described(head), courtesy=True)
        return self._nameless(head)

    def _pronoun(self, low: str) -> Mention | None:
        if low in self._people.relatives:
            return Mention(MentionKind.RELATIVE)
        pronoun = self._people.pronouns.get(low)
        if pronoun is None:
            return None
        kind = MentionKind.OTHER if pronoun.number == "none" else MentionKind.PRONOUN
        return Mention(kind, gender=pronoun.gender, plural=pronoun.number == "plural")

    def _uncased(self, head: Phrase) -> Mention:
        """Return what a mention says in a script without capitals."""
        people = self._people
        text = " ".join(head.lows)
        known = text in people.roles or head.lows[0] in people.bodies
        if known or text.endswith((*people.groups, *people.bodies)):
            return self._nameless(head)
        title, name, organisation = read_uncased(text, people)
        gender = people.roles.get(title.role, "")
        if not name and title.role:
            more = frozenset((title.shown or "").split()[1:])
            return Mention(MentionKind.ROLE, (), title.shown, organisation, gender, role=title.role, modifiers=more)
        if len(name) > _LONGEST_UNCASED or any(low in self._joints for low in name.split()):
            return Mention(MentionKind.OTHER, title=head.text.strip(), role=text)
        return Mention(
            MentionKind.NAME, tuple(name.split()), title.shown, organisation, gender, role=title.role, courtesy=True
        )

    def _named(self, head: Phrase, name: Name, appositions: list[str]) -> Mention:
        behind = head.text[name.end :] if self._people.titles_follow else ""
        title = self._titles.title(name.title or behind.strip() or head.text[: name.start].rstrip())
        if not self._is_office(title):
            before = self._titles.phrase(head.text[: name.start])
            title = self._titles.described(before) if before.words else Title()
        if not self._is_office(title):
            title = self._titles.title(name.title)
            for segment in appositions:
                phrase = self._titles.phrase(segment)
                if phrase.words and self._titles.is_title(phrase.lows[: self._titles.core(phrase)]):
                    title = self._titles.described(phrase)
                    break
        return self._entitled(name, title, courtesy=name.courtesy)

    def _is_office(self, title: Title) -> bool:
        return title.role in self._people.roles or self._people.role_word(title.role.rpartition(" ")[2]) is not None

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

    def _nameless(self, head: Phrase) -> Mention:
        people = self._people
        core = self._titles.core(head)
        first = head.lows[0]
        opened = 1 if core > 1 and first in self._determiners else 0
        noun = self._noun(head, opened, core)
        if noun < core:  # ``a source close to the ministry``
            head, core = self._titles.phrase(head.text[: head.end(noun - 1)]), noun
        pronoun = people.pronouns.get(first)
        owned = core > 1 and pronoun is not None and pronoun.number != "none"
        title = self._titles.described(head)
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
        age = _AGE.match(last)
        if opened and (age or last in people.epithets or last.rpartition("-")[2] in people.epithets):
            plain = plain._replace(
                kind=MentionKind.ROLE, epithet=not owned and plain.definite, age=age[1] if age else ""
            )
        lows = head.lows[opened:core]
        if plain.epithet or self._titles.is_title(head.lows[:core]):
            return plain._replace(kind=MentionKind.ROLE)
        if _ends_in(lows, people.is_group):
            return plain._replace(kind=MentionKind.GROUP, plural=True)
        capital = self._is_proper(head.words[opened:core])
        body_words = _ends_in(lows, people.is_body)
        if not body_words and not capital:
            return plain
        body = unpossessed(head.text[head.starts[opened] : head.end(self._body_end(head, core) - 1)])[0]
        # ``Reports said …``, but ``Kremlin``
        generic = not opened and core == body_words and " ".join(lows) not in people.proper_bodies
        name = tuple(body.split()) if capital and not owned and not generic else ()
        return plain._replace(kind=MentionKind.BODY, name=name, title=None, organisation=body, gender="n")

    def _noun(self, head: Phrase, opened: int, core: int) -> int:
        """Return the number of words up to the noun that stands for somebody, adjectives behind it left out; ``core`` when none shows."""
        if not head.words[core - 1][0].islower() or self._is_known(head.lows[:core]):
            return core
        for end in range(core - 1, opened, -1):
            if self._is_known(head.lows[:end]) and all(word[0].islower() for word in head.words[end:core]):
                return end
        return core

    def _is_known(self, lows: tuple[str, ...]) -> bool:
        """Tell whether words end in a noun that the people table knows."""
        people = self._people
        return bool(_ends_in(lows, people.is_group) or _ends_in(lows, people.is_body)) or self._titles.is_title(lows)

    def _is_proper(self, words: tuple[str, ...]) -> bool:
        """Tell whether words are a proper noun by their capitals; where each noun has one, by two of them or an abbreviation."""
        capitals = [word for word in words if not word[0].islower()]
        if not self._people.noun_capitals:
            return bool(capitals)
        return len(capitals) > 1 or any(word[:2].isupper() for word in capitals)

    def _body_end(self, head: Phrase, core: int) -> int:
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

    def _name_in(self, head: Phrase) -> Name | None:
        """Return the name that the head ends in, or that its core ends in; or None."""
        core = self._titles.core(head)
        inner = head.starts[core] if core < len(head.words) else len(head.text)
        ends = [head.end(len(head.words) - 1), head.end(core - 1)]
        if self._people.titles_follow and (count := self._title_behind(head)):
            # ``Orbán Viktor miniszterelnök``; adjectives may stand between: ``Nagy Anna külgazdasági és külügyminiszter``.
            last = len(head.words) - count - 1
            while last > 1 and head.words[last][0].islower():
                last -= 1
            ends.append(head.end(last))
        best: Name | None = None
        for run in find_runs(head.text, 0, len(head.text)):
            for name in self._names.read(run.group()):
                start, end = run.start() + name.start, run.start() + name.end
                if name.body or not any(end <= stop <= end + _POSSESSIVE for stop in ends):
                    continue
                before = head.lows[bisect_left(head.starts, start) - 1] if start > head.starts[0] else ""
                if self._is_no_name(head, start, name, before):
                    continue
                if before in self._people.address and not name.courtesy:
                    name = evolve(name, courtesy=True, gender=self._people.address[before] or name.gender)  # noqa: PLW2901
                if before in self._determiners and not name.courtesy and not self._people.article_names:
                    continue
                # Behind the first joint only a full name in no need of it: ``Bank of Oslo analyst Ann Lee``, not ``aide to Ann Lee``.
                if start >= inner and (before in self._joints or (len(name.words) == 1 and not name.courtesy)):
                    continue
                best = evolve(name, start=start, end=end)
        return best

    def _is_no_name(self, head: Phrase, start: int, name: Name, before: str) -> bool:
        """Tell whether it is the end of a word, ``45-Jährige``, a common noun, or an agency in the genitive, ``корреспондент ТАСС``."""
        if start and head.text[start - 1] == "-":
            return True
        if self._people.noun_capitals and not name.courtesy and self._is_noun(name, before):
            return True
        if name.given is not None or self._people.role_word(before) is None:
            return False
        last = name.words[-1]
        abbreviation = last[:2].isupper() and not (before.isupper() or head.text.isupper())
        return abbreviation or (len(name.words) == 1 and name.lows[-1].endswith(self._people.genitives))

    def _is_noun(self, name: Name, before: str) -> bool:
        """Tell whether a name is a common noun, where each has a capital: ``Experten``, ``das Kommando``, ``Russische Medien``."""
        low = name.lows[-1]
        if name.given is None and (self._people.is_group(low) or self._people.is_body(low)):
            return True
        return len(name.words) == 1 and before[:1].isalpha() and not name.text[:2].isupper()

    def _title_behind(self, head: Phrase) -> int:
        """Return the number of words of the title that stands behind a name, without an ending: ``Orbán Viktor miniszterelnök``."""
        role = self._people.role_word(head.lows[-1])
        found = self._names.role_end(list(head.lows)) if role and head.lows[-1].endswith(role) else None
        return found[0] if found and found[0] < len(head.words) else 0

    def _joined(self, head: Phrase, name: Name) -> tuple[str, ...]:
        """Return the words of a pair of names, ``Adeyemi and Lund``; nothing when only one name speaks."""
        following = bisect_left(head.starts, name.end)
        if following + 1 >= len(head.words) or head.lows[following] not in self._conjunctions:
            return ()
        rest = self._whole_name(head.text[head.starts[following + 1] :], least=1)
        return () if rest is None else tuple(head.text[name.start :].split())

    def _whole_name(self, segment: str, least: int = 2) -> Name | None:
        """Return the name of at least so many words that a segment consists of, or None."""
        phrase = self._titles.phrase(segment)
        if not phrase.words:
            return None
        run = next(find_runs(segment, phrase.starts[0], len(segment)), None)
        if run is None or run.start() != phrase.starts[0]:
            return None
        names = self._names.read(run.group())
        if len(names) != 1 or names[0].body or run.start() + names[0].end < phrase.end(len(phrase.words) - 1) - 2:
            return None
        name = names[0]
        return name if len(name.words) >= least or name.courtesy else None


def _ends_in(lows: tuple[str, ...], is_known: Callable[[str], bool]) -> int:
    """Return how many words at the end of a phrase are one known noun, ``chính phủ``; 0 when none are."""
    sizes = range(1, min(len(lows), _NOUN_WORDS) + 1)
    return next((size for size in sizes if is_known(" ".join(lows[-size:]))), 0)


@lru_cache(_LEXICONS)
def reader_of(lexicon: Lexicon) -> MentionReader:
    """Return the reader for a lexicon; the latest ones are kept with what they have read."""
    return MentionReader(lexicon)
