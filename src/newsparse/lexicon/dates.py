"""The date table: month and weekday names of some eighty languages, and the little words inside printed dates.

A name gives its number, 1 to 12 or 1 to 7. ``data/dates.toml`` is drawn by a script from dateparser's locale data;
``data/dates-by-hand.toml`` adds what the wires abbreviate otherwise. A few names mean different months in different languages
(``listopad`` is October in Croatian and November in Polish): those are read only when the text's language is known.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Self

from attrs import evolve, frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, read_data, row_texts

__all__ = ["DateTable", "fold_date_name", "load_dates", "read_dates"]

_COUNTS = {"months": 12, "weekdays": 7}
# Turkish has a dotted and a dotless i, which no case folding of single letters brings together.
_TURKISH_I = str.maketrans({"ı": "i", "\u0307": None})
# No month has a longer name; CPython normalises a run of combining marks in quadratic time.
_LONGEST_NAME = 100
_LETTERS = 2
_WORD = re.compile(r"[^\W\d_]+")


@frozen(eq=False)
class DateTable:
    """Names of months and weekdays, folded.

    Attributes:
        months: Name to month, for names that mean one month in every language.
        weekdays: Name to weekday, 1 for Monday.
        by_language: Names that mean different months or weekdays in different languages, by language.
        particles: Words that may stand before a part of a date and say nothing: ``de``, ``the``.
        suffixes: Words that may stand after a day or a year and belong to it: ``th``, the Russian ``г``.
        no_date: Phrases that stand where a date is due and say that there is none.
        other_months: Months of calendars whose days this table can't tell in the Gregorian one.
        equated: Words between such a date and the same day's Gregorian one: ``الموافق``.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    by_language: Mapping[str, Mapping[str, int]]
    particles: frozenset[str]
    suffixes: frozenset[str]
    no_date: tuple[str, ...]
    other_months: frozenset[str]
    equated: frozenset[str]

    def month(self, name: str, language: str | None = None) -> int | None:
        """Return the month that ``name`` means, or None; an ambiguous name needs the language."""
        folded = fold_date_name(name)
        own = self.by_language.get(language or "")
        return (own and own.get(folded)) or self.months.get(folded)

    def is_shared(self, text: str) -> bool:
        """Tell whether a word of a short text means different months in different languages."""
        names = self.by_language.values()
        return any(fold_date_name(word) in own for word in _WORD.findall(text) for own in names)

    def guessing(self) -> Self:
        """Return the table with some month for the ambiguous names, too: a date is seen before its language is known."""
        guessed = {name: month for own in self.by_language.values() for name, month in own.items()}
        return evolve(self, months=MappingProxyType({**guessed, **self.months}))

    def weekday(self, name: str) -> int | None:
        """Return the weekday that ``name`` means, 1 for Monday, or None."""
        return self.weekdays.get(fold_date_name(name))

    def is_other_month(self, name: str) -> bool:
        """Tell whether ``name`` is a month of another calendar."""
        return fold_date_name(name) in self.other_months

    def is_particle(self, word: str) -> bool:
        """Tell whether ``word`` may stand before a part of a date."""
        return fold_date_name(word) in self.particles

    def is_suffix(self, word: str) -> bool:
        """Tell whether ``word`` may stand after a day or a year; a capital letter is some other word: ``Aug. 17 D Company``."""
        return (len(word) > _LETTERS or not any(map(str.isupper, word))) and fold_date_name(word) in self.suffixes


@lru_cache(maxsize=4096)
def fold_date_name(name: str) -> str:
    """Return ``name`` as the table looks it up: compatibility forms, case and Turkish i folded, stops at the end cut."""
    if len(name) <= _LONGEST_NAME:
        name = unicodedata.normalize("NFKC", name)
    return name.casefold().translate(_TURKISH_I).strip(" .\u0970")


@cache
def load_dates() -> DateTable:
    """Return newsparse's own table, read once a process."""
    return read_dates(read_data("dates.toml"), read_data("dates-by-hand.toml"))


def read_dates(drawn: Row, by_hand: Row, origin: str = "dates") -> DateTable:
    """Return the table of both files' rows.

    Raises:
        LexiconError: When a language has not twelve months or seven weekdays.
    """
    months: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    weekdays: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for data in (drawn, by_hand.get("languages", {})):
        for language, row in data.items():
            for key, found in (("months", months), ("weekdays", weekdays)):
                for number, names in enumerate(_lists(row, key, f"{origin}:{language}"), 1):
                    for name in names:
                        found[fold_date_name(name)][number].append(language)
    by_language: dict[str, dict[str, int]] = defaultdict(dict)
    for name, numbers in months.items():
        if len(numbers) > 1:
            for number, languages in numbers.items():
                for language in languages:
                    by_language[language].setdefault(name, number)
    return DateTable(
        months=_certain(months),
        weekdays=_certain(weekdays),
        by_language=MappingProxyType(dict(by_language)),
        particles=_words(by_hand, "particles", origin),
        suffixes=_words(by_hand, "suffixes", origin),
        no_date=tuple(_words(by_hand, "no_date", origin)),
        other_months=_words(by_hand, "other_months", origin),
        equated=_words(by_hand, "equated", origin),
    )


def _lists(row: Row, key: str, origin: str) -> Iterable[Iterable[str]]:
    lists = row.get(key, [[]] * _COUNTS[key])
    if len(lists) != _COUNTS[key]:
        raise LexiconError(origin, key, f"expected {_COUNTS[key]} lists of names, got {len(lists)}")
    found: Iterable[Iterable[str]] = lists
    return found


def _words(row: Row, key: str, origin: str) -> frozenset[str]:
    return frozenset(map(fold_date_name, row_texts(row, key, origin, key)))


def _certain(found: Mapping[str, Mapping[int, object]]) -> Mapping[str, int]:
    return MappingProxyType({name: next(iter(numbers)) for name, numbers in found.items() if len(numbers) == 1})
