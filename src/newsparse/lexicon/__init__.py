"""The lexicon: every word that newsparse knows, as one frozen value.

Words live in data files, shapes live in code; this is the door between them. A :class:`Lexicon` is handed to each room and nothing is
global: a caller who knows more words makes a larger one with :meth:`Lexicon.extend`. Each table has a module of its own, which says
what a row means; files are read once a process, at the first use.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from os import PathLike, fspath
from pathlib import Path
from typing import Self

from attrs import evolve, frozen

from newsparse.errors import LexiconError, UnknownLanguage
from newsparse.lexicon.agencies import AgencyTable, fold_name, read_agencies
from newsparse.lexicon.boilerplate import PhraseTable, load_phrases, read_phrases
from newsparse.lexicon.bylines import BylineTable, read_bylines
from newsparse.lexicon.codes import known_language
from newsparse.lexicon.cues import CueTable, read_cues
from newsparse.lexicon.dates import DateTable, load_dates
from newsparse.lexicon.function_words import FunctionWords, read_function_words
from newsparse.lexicon.order import WordOrder, read_word_order
from newsparse.lexicon.people import PeopleTable, family_first_names, given_names, read_people
from newsparse.lexicon.places import PlaceTable, load_places
from newsparse.lexicon.profiles import profiles
from newsparse.lexicon.rows import Row, check_keys, data_names, read_data, row_list, row_table, row_tables

__all__ = [
    "Lexicon",
    "PeopleTable",
    "WordOrder",
    "family_first_names",
    "fold_name",
    "given_names",
    "known_language",
    "profiles",
]

_OWN_TABLES = frozenset({"agency", "cues", "boilerplate"})


@frozen(eq=False)
class Lexicon:
    """The words of one language, and those that need none.

    Attributes:
        language: The ISO 639-1 code whose words these are, or None for a text of unknown language.
        agencies: The agency table.
        bylines: The words of bylines and credit lines.
        cues: The verbs and phrases that give words to somebody.
        function_words: The little words that bound clauses and noun phrases.
        people: Titles, roles, pronouns: how people are named and referred to.
        phrases: The phrases of lines that are no article.
        dates: The names of months and weekdays, of all languages.
        places: The few place words that add certainty to a dateline, of all languages.
        word_order: How firmly the language orders subject, verb and words.
    """

    language: str | None
    agencies: AgencyTable
    bylines: BylineTable
    cues: CueTable
    function_words: FunctionWords
    people: PeopleTable
    phrases: PhraseTable
    dates: DateTable
    places: PlaceTable
    word_order: WordOrder

    @classmethod
    def load(cls, language: str | None = None) -> "Lexicon":
        """Return the lexicon of a language; without one, English words stand in and ``language`` is None.

        Args:
            language: Its ISO 639-1 code or a BCP 47 tag: ``no``, ``nb`` and ``nb-NO`` are the same.

        Raises:
            TypeError: When ``language`` is no ``str``.
            UnknownLanguage: When newsparse has no file for it, naming those that it has.
        """
        if language is None:
            return _load(None)
        if not isinstance(language, str):
            message = f"a language is a code such as 'en' or 'pt-BR', got {language!r}"
            raise TypeError(message)
        known = known_language(language)
        if known is None:
            raise UnknownLanguage(language, data_names("languages"))
        return _load(known)

    def extend(
        self,
        *,
        agencies: Iterable[Row] = (),
        cues: Mapping[str, Row] | None = None,
        boilerplate: Iterable[Row] = (),
        origin: str = "rows",
    ) -> Self:
        """Return a larger lexicon; this one stays as it is.

        Args:
            agencies: Rows as in ``data/agencies.toml``; a name that both have goes to the new row.
            cues: Rows as in the ``cues`` table of a language's file, by name; a form that both have goes to the new row.
            boilerplate: Rows as under ``boilerplate`` in ``data/languages``; a phrase that both have goes to the new row.
            origin: What to call the rows in an error, for example their file.

        Raises:
            LexiconError: When a row does not hold, with its number and the reason.
        """
        rows = row_list(list(agencies), origin, "agency")
        phrases = read_phrases(row_list(list(boilerplate), origin, "boilerplate"), origin)
        return evolve(
            self,
            agencies=self.agencies.extended(read_agencies(rows, origin)),
            cues=self.cues.extended(
                read_cues(row_tables({"cues": cues or {}}, origin, "cues"), origin, self.function_words.elided)
            ),
            phrases=self.phrases.extended(phrases),
        )

    def extend_from(self, path: str | PathLike[str]) -> Self:
        """Return a larger lexicon with the rows of a TOML file, whose tables are those that :meth:`extend` takes.

        They are written as in newsparse's own files: ``[[agency]]``, ``[cues.name]``, ``[[boilerplate]]``.

        Raises:
            LexiconError: When the file is no TOML, has another table, or a row does not hold; it names file, row and reason.
            OSError: When the file cannot be read.
        """
        import tomllib  # noqa: PLC0415 - only here and where newsparse reads its own

        origin = fspath(path)
        try:
            data = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except ValueError as error:  # no TOML, or no UTF-8
            raise LexiconError(origin, "?", str(error)) from None
        check_keys(data, _OWN_TABLES, origin, "?")
        return self.extend(
            agencies=row_list(data, origin, "agency"),
            cues=row_tables(data, origin, "cues"),
            boilerplate=row_list(data, origin, "boilerplate"),
            origin=origin,
        )


@cache
def _load(language: str | None) -> Lexicon:
    origin = f"languages/{language or 'en'}.toml"
    data = read_data(origin)
    function_words = read_function_words(row_table(data, origin, "function_words"), origin)
    return Lexicon(
        language=language,
        agencies=_agencies(),
        bylines=read_bylines(read_data("bylines.toml"), "bylines.toml", language),
        cues=read_cues(row_tables(data, origin, "cues"), origin, function_words.elided),
        function_words=function_words,
        people=read_people(row_table(data, origin, "people"), origin),
        phrases=load_phrases(language),
        dates=load_dates(),
        places=load_places(),
        word_order=read_word_order(data, origin),
    )


@cache
def _agencies() -> AgencyTable:
    return read_agencies(row_list(read_data("agencies.toml"), "agencies.toml", "agency"), "agencies.toml")
