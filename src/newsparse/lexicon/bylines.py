"""The byline table: the words by which a line says who made the story, and for whom.

``data/bylines.toml`` holds them for all languages, because a byline often stands in another language than the story. What is common
in prose elsewhere (``de``, ``van``, ``in``) counts only in English and in the language of the text. Keys are in lower case.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from types import MappingProxyType

from attrs import evolve, frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, Rows, row_list, row_text, row_texts

__all__ = ["BylineTable", "Cue", "read_bylines"]

_ENGLISH = "en"  # stands beside every other language in the world's newsrooms
_SIDES = ("before", "after")
_CUE_KINDS = ("credit", "mention")
_ANCHOR = 5  # letters


@frozen
class Cue:
    """A phrase beside an agency's name in running text.

    Attributes:
        phrase: The phrase as it stands inside a sentence.
        rest: The phrase without its first letter, which may be a capital.
        offset: Where its anchor begins in it.
        before: Whether it stands before the name.
        credit: Whether it makes the agency a source that signs, rather than one that is spoken of.
    """

    phrase: str
    rest: str
    offset: int
    before: bool
    credit: bool


@frozen(eq=False)
class BylineTable:
    """Words of bylines and credit lines.

    Attributes:
        by: What opens a byline line, to whether it wants a colon.
        heads: What opens a byline in the first lines only.
        guarded: What opens a byline only in front of a known given name, or beside a known agency.
        openers: The first words of what opens a byline.
        joins: What joins two names.
        credits: What opens a part of a credit line, to the role that it gives.
        credit_openers: The first words of what opens a part of a credit line.
        credit_initials: The letters that those begin with, in both cases.
        contributions: What closes a sentence about contributors, the longest first.
        roles: Nouns that end a role, or are one.
        plurals: Those of them that several people share.
        residue: Names of content systems, of desks and of nobody.
        wires: Those of them that mean agencies, whichever.
        organisations: Words that an organisation's name has and a person's does not.
        never: Words with a capital that are in no person's name.
        times: Words that stand in front of a number of a date or a time.
        cuts: Words that open a date or a time wherever they stand behind a name.
        regions: Regions of several words that follow a city.
        at: What stands before a place.
        served: What stands between a person and the agency or paper.
        particles: Words in lower case inside a name.
        sources: Labels in front of a source.
        pictures: Words that make an agency the sender of a picture.
        cues: Phrases beside an agency's name in running text, by their anchor: what they share around the head of their
            longest word, so that one search of the text finds them all.
    """

    by: Mapping[str, bool]
    heads: frozenset[str]
    guarded: frozenset[str]
    openers: frozenset[str]
    joins: frozenset[str]
    credits: Mapping[str, str]
    credit_openers: frozenset[str]
    credit_initials: frozenset[str]
    contributions: tuple[str, ...]
    roles: frozenset[str]
    plurals: frozenset[str]
    residue: frozenset[str]
    wires: frozenset[str]
    organisations: frozenset[str]
    never: frozenset[str]
    times: frozenset[str]
    cuts: frozenset[str]
    regions: frozenset[str]
    at: frozenset[str]
    served: frozenset[str]
    particles: frozenset[str]
    sources: frozenset[str]
    pictures: frozenset[str]
    cues: Mapping[str, tuple[Cue, ...]]


def read_bylines(data: Row, origin: str, language: str | None) -> BylineTable:
    """Return the table for texts in ``language``; without one, English words stand in.

    Raises:
        LexiconError: When a row lacks a key, or has a value of the wrong type.
    """
    spoken = {_ENGLISH, language}

    def rows(key: str) -> Iterator[tuple[int, Row]]:
        return enumerate(row_list(data, origin, key), 1)

    def near(key: str) -> Iterator[tuple[int, Row]]:
        return ((number, row) for number, row in rows(key) if row_text(row, "language", origin, number) in spoken)

    def words(key: str) -> frozenset[str]:
        return frozenset(
            word.casefold() for number, row in rows(key) for word in row_texts(row, "words", origin, number)
        )

    by = _by_words(row_list(data, origin, "by"), origin, spoken)
    credits_ = {
        _folded(row, "verb", origin, number): row_text(row, "role", origin, number) for number, row in near("credits")
    }
    contributions = (_folded(row, "phrase", origin, number) for number, row in near("contributions"))
    return BylineTable(
        by=MappingProxyType(by),
        heads=frozenset(_folded(row, "word", origin, number) for number, row in rows("by") if row.get("head")),
        guarded=frozenset(_folded(row, "word", origin, number) for number, row in rows("by") if row.get("guarded")),
        openers=frozenset(phrase.split()[0] for phrase in by),
        joins=frozenset(_folded(row, "word", origin, number) for number, row in near("joins")),
        credits=MappingProxyType(credits_),
        credit_openers=frozenset(verb.split()[0] for verb in credits_),
        credit_initials=frozenset(letter for verb in credits_ for letter in (verb[0], verb[0].upper())),
        contributions=tuple(sorted(contributions, key=len, reverse=True)),
        roles=words("roles"),
        plurals=frozenset(word for _, row in rows("roles") if row.get("plural") for word in row["words"]),
        residue=words("residue"),
        wires=frozenset(word for _, row in rows("residue") if row.get("wires") for word in row["words"]),
        organisations=words("organisations"),
        never=words("never"),
        times=words("times"),
        cuts=frozenset(word for _, row in rows("times") if row.get("cut") for word in row["words"]),
        regions=words("regions"),
        at=frozenset(_folded(row, "word", origin, number) for number, row in near("at")),
        served=frozenset(_folded(row, "word", origin, number) for number, row in near("served")),
        particles=words("particles"),
        sources=frozenset(_folded(row, "word", origin, number) for number, row in rows("sources")),
        pictures=words("pictures"),
        cues=MappingProxyType(_cues(near("cues"), origin)),
    )


def _by_words(rows: Rows, origin: str, spoken: set[str | None]) -> dict[str, bool]:
    """Return what opens a byline; a word of another language wants its colon, because prose may open with it."""
    found: dict[str, bool] = {}
    for number, row in enumerate(rows, 1):
        word = _folded(row, "word", origin, number)
        # Three words are nobody else's: ``de notre correspondant``.
        foreign = row_text(row, "language", origin, number) not in spoken and word.count(" ") < 2  # noqa: PLR2004
        found[word] = found.get(word, True) and (foreign or bool(row.get("colon", False)))
    return found


def _cues(rows: Iterable[tuple[int, Row]], origin: str) -> dict[str, tuple[Cue, ...]]:
    found: dict[str, tuple[Cue, ...]] = {}
    for number, row in rows:
        side = row_text(row, "side", origin, number)
        kind = row_text(row, "kind", origin, number)
        if side not in _SIDES or kind not in _CUE_KINDS:
            reason = f"'side' must be one of {', '.join(_SIDES)} and 'kind' one of {', '.join(_CUE_KINDS)}"
            raise LexiconError(origin, number, reason)
        phrase = row_text(row, "phrase", origin, number)
        word = max(phrase.split(), key=len)
        # Without the first letter, which may be a capital; shared by ``reports``, ``reported`` and ``reporting by``.
        anchor = word[1:_ANCHOR] if len(word) >= _ANCHOR else word
        cue = Cue(phrase, phrase[1:], phrase.index(word) + word.index(anchor), side == "before", kind == "credit")
        found[anchor] = (*found.get(anchor, ()), cue)
    return dict(_longest_anchor(anchor, cues) for anchor, cues in found.items())


def _longest_anchor(anchor: str, cues: Sequence[Cue]) -> tuple[str, tuple[Cue, ...]]:
    """Return the longest anchor that the phrases share around theirs, first letters aside: the longer, the faster it is found."""
    before = _shared_head([cue.phrase[1 : cue.offset][::-1] for cue in cues])
    after = _shared_head([cue.phrase[cue.offset + len(anchor) :] for cue in cues])
    longest = before[::-1] + anchor + after
    return longest, tuple(evolve(cue, offset=cue.offset - len(before)) for cue in cues)


def _shared_head(texts: Sequence[str]) -> str:
    pairs = zip(min(texts), max(texts), strict=False)
    return "".join(first for first, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _folded(row: Row, key: str, origin: str, number: int) -> str:
    return row_text(row, key, origin, number).casefold()
