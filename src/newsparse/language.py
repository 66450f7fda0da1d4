"""Which language a text is in: by script, then by a vote of its little words and letters.

Good enough to choose cue verbs and boilerplate phrases; no general language identifier. Looks at the first part of the text only,
and gives no answer rather than a weak one: for a text of few words, and for a language that has no file.

A script tells its language, and where several write it (Devanagari) the little words choose among those. Elsewhere a word or letter that
several languages share (``de``, ``na``, ``é``) speaks less for each of them: its vote is split evenly, so that close languages are told
apart by what only one of them writes.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import frozen

__all__ = ["Profiles", "guess_language", "profiles_of"]

Users = Mapping[str, tuple[str, ...]]

# Code points to look at. The lead nearly always tells; the larger sample is for a head of names, tables and menus.
_SAMPLES = (400, 1200, 3600)
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPT_SHARE = 0.1  # of all letters
_MARKS = ".,:;!?()[]\"'“”‘’«»।…-–"  # beside a word
# Shares of all words. Little words make up a third of prose or more where a language has articles and short prepositions, a tenth where
# endings do their work; a language without a file shares few words, and fewer that speak for one neighbour alone.
_LEAST_HITS = 0.1
_LEAST_VOTES = 0.075
_CLEAR_LEAD = 2.0  # times the votes of the second
# Share of all words, and lead over the second, at which the words that a language has to itself settle it without a count of the others.
_OWN_SHARE = 0.12
_OWN_LEAD = 5
_LETTER_WEIGHT = 0.5  # of a word's: one loan or name has several letters


@frozen(eq=False)
class Profiles:
    """What betrays the languages that may be answered.

    Attributes:
        languages: The ISO 639-1 codes.
        words: Little word to the languages that use it.
        sole: Little word to its language, for those that one language alone uses.
        letters: Letter to the languages that use it and are known by it.
        scripts: The first and the last letter of a script, and the languages that it betrays; narrow scripts first.
        any_script: A pattern for one letter of any of them.
    """

    languages: frozenset[str]
    words: Users
    sole: Mapping[str, str]
    letters: Users
    scripts: tuple[tuple[str, str, tuple[str, ...]], ...]
    any_script: re.Pattern[str]


def profiles_of(
    stopwords: Mapping[str, Iterable[str]],
    letters: Mapping[str, str],
    scripts: Mapping[str, str] = MappingProxyType({}),
) -> Profiles:
    """Return the profiles of these languages.

    Args:
        stopwords: The little words of each.
        letters: What each is known by among its neighbours in the same script.
        scripts: The first and the last letter of a script that no language but these writes, with a hyphen between them.
    """
    words = _users(stopwords)
    sole = {word: users[0] for word, users in words.items() if len(users) == 1}
    writers: dict[str, tuple[str, ...]] = {}
    for language, script in scripts.items():
        writers[script] = (*writers.get(script, ()), language)
    # Japanese mixes its kana with Han, so the script of few letters counts before the one of many.
    narrow = sorted(writers, key=lambda script: (ord(script[-1]) - ord(script[0]), script))
    return Profiles(
        frozenset(stopwords),
        words,
        MappingProxyType(sole),
        _users(letters),
        tuple((script[0], script[-1], writers[script]) for script in narrow),
        re.compile(f"[{''.join(narrow)}]" if narrow else r"(?!)"),
    )


def _users(marks: Mapping[str, Iterable[str]]) -> Users:
    found: dict[str, tuple[str, ...]] = {}
    for language, items in marks.items():
        for item in dict.fromkeys(items):
            found[item] = (*found.get(item, ()), language)
    return MappingProxyType(found)


def guess_language(text: str, profiles: Profiles) -> str | None:
    """Return the ISO 639-1 code of the language, or None when too little speaks for one.

    Args:
        text: The text, of which the first 3,600 code points count.
        profiles: The languages that may be answered, with their little words and letters.
    """
    best = None
    for size in _SAMPLES:
        words = _opening(text, size)
        sample = " ".join(words)
        if language := _owner_of_script(words, sample, profiles):
            return language
        # A little word seldom stands beside a mark, so for a plain case it will do to cut the sample at its white space.
        if language := _plain_owner(words, profiles.sole):
            return language
        best, clear = _vote(sample, profiles)
        if clear or size >= len(text):
            break
    return best


def _opening(text: str, size: int) -> list[str]:
    """Return the words of the first code points in lower case, each run of white space counted as one: layout tells no language."""
    opening = " ".join(text[: size + size // 4].split())  # nearly always enough, and far less to split
    if len(opening) < size < len(text):
        most = size // 2 + 1  # words that fill the size when each is one letter long
        opening = " ".join(text.split(maxsplit=most)[:most])
    return opening[:size].lower().split()


def _owner_of_script(words: list[str], sample: str, profiles: Profiles) -> str | None:
    """Return the language that owns a script of which the sample has a fair share, or of those that share it the one with most words."""
    if sample.isascii() or not (owned := sorted(profiles.any_script.findall(sample))):
        return None
    few = _SCRIPT_SHARE * sum(map(str.isalpha, sample))
    counts = (
        (bisect_right(owned, last) - bisect_left(owned, first), owners) for first, last, owners in profiles.scripts
    )
    owners = next((owners for count, owners in counts if count > few), ())
    if len(owners) <= 1:
        return owners[0] if owners else None
    hits = Counter(language for word in words for language in profiles.words.get(word.strip(_MARKS), ()))
    return max(owners, key=lambda language: hits[language])


def _plain_owner(words: list[str], sole: Mapping[str, str]) -> str | None:
    """Return the language whose own words are frequent and hardly mixed with those of another, or None."""
    own = list(filter(None, map(sole.get, words)))
    if len(own) < _OWN_SHARE * len(words) or not own:
        return None
    count, language = max((own.count(language), language) for language in set(own))
    others = len(own) - count
    return language if count >= _OWN_SHARE * len(words) and count >= _OWN_LEAD * others else None


def _vote(sample: str, profiles: Profiles) -> tuple[str | None, bool]:
    """Return the language with most votes, if its little words are frequent enough, and whether it leads clearly."""
    words = _WORD.findall(sample)
    known = [users for word in words if (users := profiles.words.get(word))]
    votes: defaultdict[str, float] = defaultdict(float)
    for users in known:
        share = 1 / len(users)
        for language in users:
            votes[language] += share
    for letter in sorted(profiles.letters.keys() & set(sample)):  # in order, so that sums are the same in every process
        users = profiles.letters[letter]
        share = _LETTER_WEIGHT * sample.count(letter) / len(users)
        for language in users:
            votes[language] += share
    most = max(votes.values(), default=0.0)
    hits, best = max(
        ((sum(language in users for users in known), language) for language, count in votes.items() if count == most),
        key=lambda found: (found[0], [-ord(letter) for letter in found[1]]),
        default=(0, ""),
    )
    if hits < max(1, _LEAST_HITS * len(words)) or most < _LEAST_VOTES * len(words):
        return None, False
    return best, most >= _CLEAR_LEAD * max((count for language, count in votes.items() if language != best), default=0)
