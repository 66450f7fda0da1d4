"""Language profiles: the little words that betray a language, for each language that has a file."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from newsparse.lexicon.rows import data_names, read_data, row_texts

__all__ = ["profiles"]


@cache
def profiles() -> Mapping[str, frozenset[str]]:
    """Return the stop words of each language, by its code."""
    found: dict[str, frozenset[str]] = {}
    for language in data_names("languages"):
        origin = f"languages/{language}.toml"
        found[language] = frozenset(row_texts(read_data(origin), "stopwords", origin, "stopwords"))
    return MappingProxyType(found)
