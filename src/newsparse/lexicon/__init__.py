"""The lexicon: every word that newsparse knows, as one frozen value.

Words live in data files, shapes live in code; this is the door between them. A :class:`Lexicon` is handed to each room and nothing is
global: a caller who knows more words makes a larger one with :meth:`Lexicon.extend`. Each table has a module of its own, which says
what a row means; files are read once a process, at the first use.
"""

from collections.abc import Iterable
from functools import cache
from typing import Self

from attrs import evolve, frozen

from newsparse.errors import UnknownLanguage
from newsparse.lexicon.agencies import AgencyTable, fold_name, read_agencies
from newsparse.lexicon.profiles import profiles
from newsparse.lexicon.rows import Row, data_names, read_data, row_list

__all__ = ["Lexicon", "fold_name", "profiles"]


@frozen(eq=False)
class Lexicon:
    """The words of one language, and those that need none.

    Attributes:
        language: The ISO 639-1 code whose words these are, or None for a text of unknown language.
        agencies: The agency table.
    """

    language: str | None
    agencies: AgencyTable

    @classmethod
    def load(cls, language: str | None = None) -> "Lexicon":
        """Return the lexicon of a language; without one, English words stand in and ``language`` is None.

        Raises:
            UnknownLanguage: When newsparse has no file for it, naming those that it has.
        """
        return _load(language)

    def extend(self, *, agencies: Iterable[Row] = (), origin: str = "agencies") -> Self:
        """Return a larger lexicon; this one stays as it is.

        Args:
            agencies: Rows as in ``data/agencies.toml``; a name that both have goes to the new row.
            origin: What to call the rows in an error, for example their file.

        Raises:
            LexiconError: When a row does not hold, with its number and the reason.
        """
        rows = row_list(list(agencies), origin, "agency")
        return evolve(self, agencies=self.agencies.extended(read_agencies(rows, origin)))


@cache
def _load(language: str | None) -> Lexicon:
    known = data_names("languages")
    if language is not None and language not in known:
        raise UnknownLanguage(language, known)
    return Lexicon(
        language=language,
        agencies=_agencies(),
    )


@cache
def _agencies() -> AgencyTable:
    return read_agencies(row_list(read_data("agencies.toml"), "agencies.toml", "agency"), "agencies.toml")
