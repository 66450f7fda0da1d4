"""Language profiles: the little words and the letters that betray a language, for each language that has a file.

A word or letter that several languages share (``de``, ``na``, ``é``) speaks less for each of them: its vote is split evenly, so that
close languages are told apart by what only one of them writes.
"""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from newsparse.lexicon.rows import data_names, read_text, row_text, row_texts

__all__ = ["Profiles", "profiles", "profiles_of"]

Users = Mapping[str, tuple[str, ...]]


@frozen(eq=False)
class Profiles:
    """What betrays the languages that may be answered.

    Attributes:
        languages: The ISO 639-1 codes.
        words: Little word to the languages that use it.
        letters: Letter to the languages that use it and are known by it.
    """

    languages: frozenset[str]
    words: Users
    letters: Users


def profiles_of(stopwords: Mapping[str, Iterable[str]], letters: Mapping[str, str]) -> Profiles:
    """Return the profiles of these languages, each given by its little words and, where it has them, its letters."""
    return Profiles(frozenset(stopwords), _users(stopwords), _users(letters))


def _users(marks: Mapping[str, Iterable[str]]) -> Users:
    found: dict[str, tuple[str, ...]] = {}
    for language, items in marks.items():
        for item in dict.fromkeys(items):
            found[item] = (*found.get(item, ()), language)
    return MappingProxyType(found)


@cache
def profiles() -> Profiles:
    """Return the profiles of all languages that have a file, read once a process."""
    stopwords: dict[str, tuple[str, ...]] = {}
    letters: dict[str, str] = {}
    for language in data_names("languages"):
        origin = f"languages/{language}.toml"
        # TOML puts the top-level keys before the first table, so the rest of the file need not be parsed to read them.
        head = tomllib.loads(read_text(origin).partition("\n[")[0])
        stopwords[language] = row_texts(head, "stopwords", origin, "stopwords")
        letters[language] = row_text(head, "letters", origin, "letters", "")
    return profiles_of(stopwords, letters)
