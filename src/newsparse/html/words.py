"""Page words: what tag names, class names and roles say of the text inside, read from ``data/html.toml``.

Only the reading of that file and the splitting of class names into words; what a sign is worth is the labels' business.

    class name = words parted by anything that is no letter, or by a capital: ``article-body__text``, ``articleBody``
"""

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache, lru_cache
from types import MappingProxyType

from attrs import evolve, frozen

from newsparse.lexicon.rows import read_data, row_list, row_text, row_texts

__all__ = ["PageWords", "TagRole"]

_ORIGIN = "html.toml"
_WORD = re.compile(r"[a-z]{2,30}|[A-Z][a-z]{1,30}|[A-Z]{2,30}")
_LONGEST = 400  # characters of a class attribute that are looked at; generated ones run to many thousands
_REMEMBERED = 4096  # names whose signs are kept: a page has two hundred, a site's pages the same ones


class TagRole(Enum):
    """What a tag does to a line."""

    BLOCK = "block"
    BREAK = "break"
    INLINE = "inline"
    LINK = "link"
    STRONG = "strong"
    SLANTED = "slanted"
    CELL = "cell"
    SILENT = "silent"
    HEAD = "head"


@frozen(eq=False)
class PageWords:
    """The words of ``data/html.toml``.

    Attributes:
        roles: What a tag does to a line; a tag without a role begins a block of its own.
        signs: The names of the signs; the position of a name is its bit.
        words: Word of a class, id or role to the mask of its sign.
        pairs: The first words of those entries that are two words.
        breaking: The mask of the signs that make even an inline element a block of its own.
        hiding: The mask of the signs that make an inline element silent.
        labels: Bit of a sign to what a block with that sign is, when it is no text of the article; in the order of the file.
        labelled: The mask of those signs.
        unlike: The mask of the signs that speak against prose.
        outside: Tags in which no article stands.
        joints: Words that join names in a list of names.
    """

    roles: Mapping[str, TagRole]
    signs: tuple[str, ...]
    words: Mapping[str, int]
    pairs: frozenset[str]
    breaking: int
    hiding: int
    labels: Mapping[int, str]
    labelled: int
    unlike: int
    outside: frozenset[str]
    joints: frozenset[str]

    @classmethod
    def load(cls) -> "PageWords":
        """Return the words of the data file, read once a process."""
        return _load()

    @classmethod
    def unscripted(cls) -> "PageWords":
        """Return the same words for a visitor who runs no scripts, to whom ``noscript`` is no silent tag."""
        return _unscripted()

    def mask(self, names: str) -> int:
        """Return the signs in a class attribute, an id, a role or several of them, as a bit mask."""
        return _mask(self, names[:_LONGEST])


@lru_cache(maxsize=_REMEMBERED)
def _mask(page_words: PageWords, names: str) -> int:
    found = 0
    words, pairs = page_words.words, page_words.pairs
    above = ""
    for word in _WORD.findall(names):
        lower = word.lower()
        if lower in words:
            found |= words[lower]
        if above in pairs:
            found |= words.get(f"{above} {lower}", 0)
        above = lower
    return found


@cache
def _load() -> PageWords:
    data = read_data(_ORIGIN)
    rows = row_list(data, _ORIGIN, "sign")
    bits = {row_text(row, "name", _ORIGIN, number): 1 << number - 1 for number, row in enumerate(rows, 1)}
    words: dict[str, int] = {}
    for row, bit in zip(rows, bits.values(), strict=True):
        for word in row_texts(row, "words", _ORIGIN, row["name"]):
            words[word] = words.get(word, 0) | bit
    tags = {
        role: row_texts(row, "tags", _ORIGIN, role)
        for row in row_list(data, _ORIGIN, "tags")
        if (role := row_text(row, "role", _ORIGIN, "tags"))
    }
    outside = frozenset(tags.pop("outside"))

    def mask(key: str) -> int:
        return sum(bit for row, bit in zip(rows, bits.values(), strict=True) if row.get(key))

    return PageWords(
        roles=MappingProxyType({tag: TagRole(role) for role, names in tags.items() for tag in names}),
        signs=tuple(bits),
        words=MappingProxyType(words),
        pairs=frozenset(word.partition(" ")[0] for word in words if " " in word),
        breaking=mask("breaks"),
        hiding=mask("hides"),
        labels=MappingProxyType(
            {bit: row["label"] for row, bit in zip(rows, bits.values(), strict=True) if "label" in row}
        ),
        labelled=mask("label"),
        unlike=mask("unlike"),
        outside=outside,
        joints=frozenset(row_texts(row_list(data, _ORIGIN, "names")[0], "joints", _ORIGIN, "names")),
    )


@cache
def _unscripted() -> PageWords:
    words = _load()
    return evolve(words, roles=MappingProxyType({tag: role for tag, role in words.roles.items() if tag != "noscript"}))
