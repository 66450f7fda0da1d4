"""The agency tag of a dateline: an agency's name in brackets or slashes, or bare where the table knows it.

tag       = "(" inside ")" | "[" inside "]" | "/" inside "/" | "|" inside "|" | bare
inside    = names as the agency table reads them (``AgencyTable.read_tag``), or one capitalised name that it does not know
bare      = one to five words that the agency table knows
"""

import re
from typing import NamedTuple

from attrs import evolve

from newsparse.lexicon import Lexicon
from newsparse.lexicon.agencies import Signature
from newsparse.model import AgencyTag
from newsparse.patterns import SPACE
from newsparse.source import Span

__all__ = ["TagsRead", "read_bare_tag", "read_tags"]

_BRACKETS = re.compile(
    r"\(([^()\n]{1,70})\)|\[([^\[\]\n]{1,70})\]|/([^/\n()]{2,50}(?:/[^/\n() ]{2,20})?)/|（([^（）\n]{1,70})）|\|\s?([^|\n]{2,40}?)\s?\|"
)
_BARE_WORD = re.compile(
    rf"{SPACE}?([^\s,:;()/\[\]|\"“”«»_\u2012-\u2015।-]+(?:[-/][^\s,:;()/\[\]|\"“”«»_\u2012-\u2015।-]+)?)"
)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)?\.[A-Za-z]{2,4}")
_NO_AGENCY = re.compile(r"[:$%<>=@“”\"«»?!]|\d{3}|https?")
_MOST_WORDS = 5
_LONGEST_UNKNOWN = 45


class TagsRead(NamedTuple):
    """What stood in one pair of brackets, or bare.

    Attributes:
        end: One past the closing bracket or the last letter.
        tags: The tags.
        known: Whether the table knows one of them.
        weak: Whether all that it knows are weak names.
        bracketed: Whether brackets or slashes stand around them.
    """

    end: int
    tags: tuple[AgencyTag, ...]
    known: bool
    weak: bool
    bracketed: bool


def read_tags(text: str, position: int, lexicon: Lexicon) -> TagsRead | None:
    """Return the tag in the brackets that open at ``position``, or None when they hold no name."""
    found = _BRACKETS.match(text, position)
    if found is None:
        return None
    group = found.lastindex or 0
    inside = found[group]
    offset = found.start(group)
    signatures = lexicon.agencies.read_tag(inside, lexicon.language)
    if signatures:
        tags = _as_tags(inside, offset, signatures)
        weak = all(lexicon.agencies.is_weak(tag.span.text) for tag in tags)
        return TagsRead(found.end(), tags, known=True, weak=weak, bracketed=True)
    name = inside.strip()
    # A name that several agencies share is still an agency's.
    shared = name in lexicon.agencies
    # Between bars only a known agency counts: they part a byline's name, role and date, too.
    if not shared and not (name and text[position] != "|" and _may_be_agency(name)):
        return None
    start = offset + inside.index(name[0])
    tag = AgencyTag(Span(start, start + len(name), name), None, rule="shared-name" if shared else "unknown-tag")
    return TagsRead(found.end(), (tag,), known=shared, weak=shared, bracketed=True)


def _as_tags(inside: str, offset: int, signatures: tuple[Signature, ...]) -> tuple[AgencyTag, ...]:
    """Return the signatures as tags; one that hangs on another by a hyphen is its partner (``PRNewswire-AsiaNet``)."""
    tags: list[AgencyTag] = []
    end = -1
    for start, stop, agency, contributors in signatures:
        name = inside[start:stop]
        if tags and inside[end:start] == "-":
            tags[-1] = evolve(tags[-1], contributors=(*tags[-1].contributors, name, *contributors))
        else:
            tags.append(AgencyTag(Span(offset + start, offset + stop, name), agency, contributors, rule="tag"))
        end = stop
    return tuple(tags)


def read_bare_tag(text: str, position: int, lexicon: Lexicon) -> TagsRead | None:
    """Return the agency that the words from ``position`` name, the longest name first; None when the table knows none."""
    first = _BARE_WORD.match(text, position)
    if first is None or not lexicon.agencies.may_open(first[1], 0):
        return None
    ends: list[int] = []
    at = position
    while len(ends) < _MOST_WORDS and (word := _BARE_WORD.match(text, at)) and word.start(1) == at + (1 if ends else 0):
        at = word.end()
        ends.append(at)
    for end in reversed(ends):
        stop = end - (text[end - 1] == ".")
        name = text[position:stop]
        agency = lexicon.agencies.find(name, lexicon.language)
        if agency is not None:
            tag = AgencyTag(Span(position, stop, name), agency, rule="bare-name")
            return TagsRead(stop, (tag,), known=True, weak=lexicon.agencies.is_weak(name), bracketed=False)
    if "/" not in first[1]:
        return None
    tags: list[AgencyTag] = []
    for part in re.finditer(r"[^/]+", first[1]):
        agency = lexicon.agencies.find(part[0], lexicon.language)
        if agency is None:
            break
        start, end = position + part.start(), position + part.end()
        tags.append(AgencyTag(Span(start, end, text[start:end]), agency, rule="bare-name"))
    if not tags:
        return None
    weak = all(lexicon.agencies.is_weak(tag.span.text) for tag in tags)
    return TagsRead(tags[-1].span.end, tuple(tags), known=True, weak=weak, bracketed=False)


def _is_domain(name: str) -> bool:
    """Tell whether ``name`` has the shape of a site's name: ``Variety.com``."""
    return _DOMAIN.fullmatch(name) is not None


def _may_be_agency(name: str) -> bool:
    """Tell whether an unknown name has an agency's shape: short, capitalised, no figures, no ticker, no sentence."""
    if len(name) > _LONGEST_UNKNOWN or _NO_AGENCY.search(name) or name.endswith("."):
        return False
    return len(name.split()) <= _MOST_WORDS + 1 and (name[0].isupper() or _is_domain(name))
