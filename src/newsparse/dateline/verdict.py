"""Is it a dateline? The rules that say so, each with the evidence that it asks for; without enough, there is none.

Better no dateline than a wrong one. Evidence is a date, an agency that the table knows, brackets that hold a name, a region word, a city
that stands without one, capitals, and what parts it from the lead; the less there is of one, the more there must be of another.
"""

import re
from enum import Enum
from typing import NamedTuple

from newsparse.dateline.reading import Mark, Reading
from newsparse.dateline.sure import is_known_place, stands_in_capitals
from newsparse.lexicon import Lexicon

__all__ = ["Where", "rule_of"]


class Where(Enum):
    """Where in the text the line stands."""

    OPENING = "opening"
    """It is the first line."""
    HEAD = "head"
    """Short lines stand above it: a headline, a byline, a standfirst."""
    BODY = "body"
    """Paragraphs stand above it."""


class _Evidence(NamedTuple):
    """What speaks for a reading, as plain facts."""

    places: bool
    capitals: bool
    known_place: bool
    short_region: bool
    city: bool
    topic: bool
    date: bool
    year: bool
    tag: bool
    known_tag: bool
    bare_tag: bool
    shouted_tag: bool
    weak: bool
    led: bool
    small_lead: bool
    shouted_lead: bool
    lead_length: int
    words: int
    mark: Mark
    runs_on: bool
    danda: bool
    joined: bool
    named_elsewhere: bool
    breaks_off: bool


def rule_of(text: str, reading: Reading, where: Where, lexicon: Lexicon) -> str | None:
    """Return the name of the rule that makes the reading a dateline, or None when none does."""
    if reading.separator.end >= len(text) or reading.end == len(text):
        return None
    seen = _evidence(text, reading, lexicon)
    if seen.topic and not (seen.date and seen.known_tag):
        return None
    if seen.places:
        return _with_place(seen, where)
    return _without_place(seen, where)


def _with_place(seen: _Evidence, where: Where) -> str | None:
    closed = seen.mark is not Mark.NONE
    if seen.date and seen.tag and (closed or (seen.known_tag and not seen.bare_tag)):
        return "place-date-agency"
    if seen.small_lead and not seen.date:
        return None
    if seen.known_tag and seen.bare_tag:
        doubtful = seen.weak and not (seen.known_place and seen.shouted_tag and seen.mark is Mark.DASH)
        closes = seen.mark in (Mark.DASH, Mark.STOP, Mark.SLASH) or seen.shouted_tag
        return "place-agency" if closes and not doubtful else None
    if seen.known_tag and (closed or seen.capitals or seen.known_place):
        return "place-agency"
    if seen.date and seen.mark in (Mark.DASH, Mark.COLON) and (seen.known_place or seen.words <= _MOST_WORDS):
        return "place-date"
    if seen.date and (seen.capitals or seen.known_place):
        unclosed = where is Where.OPENING and not seen.runs_on
        return "place-date" if closed or unclosed else None
    if seen.tag and seen.mark is Mark.DASH and (seen.capitals or seen.known_place):
        return "place-tag"
    if seen.tag or seen.date:
        return None
    if where is Where.BODY:
        return "place-capitals" if seen.known_place and seen.capitals and seen.mark in (Mark.DASH, Mark.COLON) else None
    return _bare_place(seen, where)


def _bare_place(seen: _Evidence, where: Where) -> str | None:
    """A place alone: it must be known, or stand in capitals before a dash."""
    if seen.mark is Mark.DASH:
        named = seen.capitals and seen.words <= _MOST_WORDS and not seen.shouted_lead and seen.lead_length > _SHORT_LEAD
        return "place-dash" if seen.known_place or (named and not seen.joined) else None
    if seen.mark is Mark.COLON and where is Where.HEAD and seen.named_elsewhere and not seen.breaks_off:
        return "place-named"
    if seen.danda and where is Where.HEAD:
        return "place-danda"
    if not seen.known_place:
        return None
    if seen.mark is Mark.COLON:
        return "place-colon"
    if (
        seen.mark is Mark.NONE
        and seen.capitals
        and not seen.shouted_lead
        and not seen.runs_on
        and not seen.short_region
    ):
        return "place-blank"
    if seen.mark is Mark.STOP and where is Where.HEAD:
        return "place-stop"
    if seen.mark is Mark.LINE and seen.city and seen.lead_length > _PARAGRAPH:
        return "place-line"
    return None


def _without_place(seen: _Evidence, where: Where) -> str | None:
    if seen.date and seen.tag and not seen.bare_tag and seen.mark is Mark.DASH:
        return "date-agency"
    if seen.date and seen.known_tag and seen.mark is not Mark.LINE and not (seen.bare_tag and seen.mark is Mark.NONE):
        return "date-agency"
    if where is Where.BODY or seen.small_lead or seen.breaks_off:
        return None
    if seen.known_tag and (seen.mark is Mark.DASH or not (seen.bare_tag or seen.weak)):
        return None if seen.weak and (seen.bare_tag or where is not Where.OPENING) else "agency"
    if seen.led and seen.bare_tag and seen.mark is Mark.DASH and where is Where.OPENING:
        return "site-dash"
    if seen.date and seen.year and seen.mark is Mark.DASH:
        return "date-dash"
    return None


_SHORT_LEAD = 40  # code points; a headline's second half is shorter than a lead
_PARAGRAPH = 80  # code points; after a place on a line of its own comes the story, no navigation
_MOST_WORDS = 4
_SEARCHED = 4000


def _evidence(text: str, reading: Reading, lexicon: Lexicon) -> _Evidence:
    places = reading.places
    body = reading.separator.end
    tags_alone = bool(reading.tags) and not reading.date
    lead = text[body : body + 40].split("\n", 1)[0]
    return _Evidence(
        places=bool(places),
        capitals=bool(places) and stands_in_capitals(places[0].name),
        known_place=bool(places) and all(is_known_place(place, lexicon) for place in places[-1:]),
        short_region=bool(places) and len(places[0].region or "---") == 2,  # noqa: PLR2004 - IN, OR, ME are words too
        city=len(places) == 1 and lexicon.places.is_city(places[0].span.text),
        topic=bool(places) and places[0].region is None and lexicon.places.is_topic(places[0].name),
        date=(reading.date is not None and reading.date.day is not None) or reading.no_date,
        year=reading.date is not None and reading.date.year is not None,
        tag=bool(reading.tags),
        known_tag=reading.known,
        bare_tag=all(tag.rule in ("bare-name", "site-name") for tag in reading.tags),
        shouted_tag=bool(reading.tags) and reading.tags[0].span.text.isupper(),
        weak=reading.weak,
        led=reading.led,
        small_lead=lead[:1].islower() and not _is_camel(lead[:3]),
        shouted_lead=lead.isupper(),
        lead_length=_line_length(text, body),
        words=len(places[0].name.split()) if places else 0,
        mark=reading.separator.mark,
        runs_on=text[reading.end : reading.end + 1].strip() != "" and text[reading.end - 1] != ".",
        danda=text[reading.end : reading.end + 1] == "।" and len(places) == 1 and len(places[0].span.text.split()) <= 2,  # noqa: PLR2004
        joined=text[reading.end : reading.end + 1] in ("-", "_"),
        named_elsewhere=bool(places) and _is_named_elsewhere(text, places[0].name),
        breaks_off=_line_length(text, reading.end) < _SHORT_LEAD
        and not (tags_alone and _line_length(text, reading.end) == 0),
    )


def _is_camel(start: str) -> bool:
    """Tell whether a lead begins like ``iPhone`` or ``al-Qaeda``."""
    return any(map(str.isupper, start)) or "-" in start


def _is_named_elsewhere(text: str, name: str) -> bool:
    """Tell whether a name in capitals stands in the text as an ordinary name too: what is a topic does not."""
    return name.isupper() and re.search(rf"\b{re.escape(name.title())}\b", text[:_SEARCHED]) is not None


def _line_length(text: str, position: int) -> int:
    end = text.find("\n", position)
    return (end if end >= 0 else len(text)) - position
