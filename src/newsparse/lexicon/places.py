"""The place table: the few words that add certainty where a dateline's shape alone leaves doubt. No gazetteer.

Cities that stand without a region, region words (states, provinces, countries, in full and abbreviated), and capitals that open a
line and are no place (``SOCCER -``, ``FILE PHOTO:``). Words are looked up folded, so that case does not matter.
"""

from functools import cache, lru_cache

from attrs import fields, frozen

from newsparse.lexicon.agencies import fold_name
from newsparse.lexicon.rows import Row, read_data, row_texts

__all__ = ["PlaceTable", "load_places", "read_places"]


@frozen(eq=False)
class PlaceTable:
    """Place words, folded.

    Attributes:
        cities: Cities that stand without a region.
        regions: States, provinces, countries, and their abbreviations.
        rivers: What tells a city from its namesakes behind a slash: ``Main`` in ``Frankfurt/Main``.
        prefixes: What shortens the first word of a name: ``st`` in ``ST. LOUIS``.
        conjunctions: Words that join the last two of several places.
        no_place: Last words of organisations' names, which no place's name ends in.
        topics: What opens a line in capitals and is no place.
        own_reports: What a paper in Chinese calls itself where an agency would stand.
        byline_marks: Words that open a byline, so that what follows is a person.
    """

    cities: frozenset[str]
    regions: frozenset[str]
    rivers: frozenset[str]
    prefixes: frozenset[str]
    conjunctions: frozenset[str]
    no_place: frozenset[str]
    topics: frozenset[str]
    byline_marks: frozenset[str]
    own_reports: frozenset[str]

    def is_city(self, name: str) -> bool:
        """Tell whether ``name`` is a city that stands without a region."""
        return _folded(name) in self.cities

    def is_region(self, name: str) -> bool:
        """Tell whether ``name`` is a state, province or country."""
        return _folded(name) in self.regions

    def is_topic(self, name: str) -> bool:
        """Tell whether ``name`` opens lines without being a place."""
        return _folded(name) in self.topics


# A text asks for the same few words again and again, and folding costs more than looking up.
_folded = lru_cache(maxsize=4096)(fold_name)


@cache
def load_places() -> PlaceTable:
    """Return newsparse's own table, read once a process."""
    return read_places(read_data("places.toml"), "places.toml")


def read_places(data: Row, origin: str) -> PlaceTable:
    """Return the table of the data's lists.

    Raises:
        LexiconError: When one is no list of texts.
    """
    keys = (field.name for field in fields(PlaceTable))
    return PlaceTable(**{key: frozenset(map(fold_name, row_texts(data, key, origin, key))) for key in keys})
