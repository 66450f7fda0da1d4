"""Language codes: as callers and pages write them, and the code by which newsparse knows the language.

A tag of BCP 47 begins with its language, whatever region or script comes behind it, so ``pt-BR`` and ``zh_Hant`` need no row. Other
names of a language are rows (``data/language-codes.toml``). Whether a text is written in it is not asked here.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from newsparse.lexicon.rows import data_names, read_data, row_list, row_text

__all__ = ["known_language"]

_FILE = "language-codes.toml"


def known_language(tag: str) -> str | None:
    """Return the code of the language that a tag names, or None when newsparse has no words for it."""
    code = tag.strip().replace("_", "-").partition("-")[0].lower()
    code = _other_codes().get(code, code)
    return code if code in data_names("languages") else None


@cache
def _other_codes() -> Mapping[str, str]:
    rows = row_list(read_data(_FILE), _FILE, "code")
    return MappingProxyType(
        {row_text(row, "code", _FILE, n): row_text(row, "language", _FILE, n) for n, row in enumerate(rows, 1)}
    )
