"""The agency table: who sends stories, and under which names.

A row gives an agency's canonical name, the other names and abbreviations that it signs with, and its own example. Names are looked
up folded (:func:`fold_name`), so that ``(REUTERS)``, ``(Reuters)`` and full-width letters are one.
"""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Self

from attrs import evolve, frozen

from newsparse.lexicon.rows import Rows, row_text, row_texts
from newsparse.model import Agency

__all__ = ["AgencyTable", "fold_name", "read_agencies"]


@frozen(eq=False)
class AgencyTable:
    """Agencies by name.

    Attributes:
        rows: The agencies in the table's order.
        by_name: Folded name, alias or abbreviation to agency.
    """

    rows: tuple[Agency, ...]
    by_name: Mapping[str, Agency]

    def find(self, name: str) -> Agency | None:
        """Return the agency that signs with ``name``, or None."""
        return self.by_name.get(fold_name(name))

    def extended(self, newer: Self) -> Self:
        """Return both tables as one; where they share a name, ``newer`` has it."""
        return evolve(self, rows=self.rows + newer.rows, by_name=MappingProxyType({**self.by_name, **newer.by_name}))


def fold_name(name: str) -> str:
    """Return ``name`` as the table looks it up: compatibility forms and case folded, white space single, outer stops cut."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split()).strip(" .,;:")


def read_agencies(rows: Rows, origin: str) -> AgencyTable:
    """Return the table of the rows.

    Raises:
        LexiconError: When a row lacks a key or has one of the wrong type.
    """
    agencies: list[Agency] = []
    by_name: dict[str, Agency] = {}
    for number, row in enumerate(rows, 1):
        agency = Agency(
            id=row_text(row, "id", origin, number),
            name=row_text(row, "name", origin, number),
            country=row_text(row, "country", origin, number, "") or None,
            languages=row_texts(row, "languages", origin, number),
            kind=row_text(row, "kind", origin, number, "wire"),
        )
        agencies.append(agency)
        for name in (agency.name, *row_texts(row, "aliases", origin, number)):
            by_name.setdefault(fold_name(name), agency)
    return AgencyTable(tuple(agencies), MappingProxyType(by_name))
