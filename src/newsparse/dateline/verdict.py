"""Is it a dateline? The rules that say so, each with the evidence that it asks for; without enough, there is none.

Better no dateline than a wrong one. Evidence is a date, an agency that the table knows, brackets that hold a name, a region word, a city
that stands without one, capitals, and what parts it from the lead; the less there is of one, the more there must be of another.
"""

import re
from enum import Enum

from attrs import frozen

from newsparse.dateline.reading import Mark, Reading
from newsparse.dateline.sure import has_no_small_letter, is_known_place, stands_in_capitals
from newsparse.lexicon import Lexicon

__all__ = ["Where", "rule_of"]

_SHORT_LEAD = 40  # code points; a headline's second half is shorter than a lead
_SHORTEST_LEAD = 20  # code points, separator included
_PARAGRAPH = 80  # code points; after a place on a line of its own comes the story, no navigation
_MOST_WORDS = 4  # in the name of a place that nobody knows
_SEARCHED = 4000  # code points in which a name in capitals is looked for as an ordinary one
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
_CODE = 2  # letters of a postal code: IN, OR, ME are words too
# What stands behind the dash between two teams: "Oslo - Bergen 2-1"; a topic: "Madrid - Barça: …"; marks: "LIVERPOOL: Salah 8, …".
_FIXTURE = re.compile(
    r"(?:[^\n\d]{2,40} )?\d{1,3} ?[-:\u2013] ?\d{1,3}(?: ?\(\d{1,3} ?[-:\u2013] ?\d{1,3}\))?(?:[ \t]*$|\. )"
    r"|[^\W\d_]{2,15}: |[^\W\d_]{2,15} \d{1,2}[,;] ",
    re.MULTILINE,
)
# What parts a bare agency from the lead, and what does so where place and agency belong together.
_PARTING = frozenset({Mark.DASH, Mark.STOP, Mark.SLASH, Mark.BAR})
_CLOSING = _PARTING | {Mark.COLON, Mark.LINE}
_SHORTEST_NAME = 4  # letters of an unknown city in capitals; a shorter name is rather an abbreviation: BMW, DAX
_COUNTED = re.compile(r"[\d.,]{1,9} [^\W\d_A-Z]{2,}")  # 2020 was the year of
_FIRST_ALONE = 1990  # an earlier date that opens a line alone is history's, not the story's
_CLOCK = re.compile(r"\d[:.]\d\d")


class Where(Enum):
    """Where in the text the line stands."""

    OPENING = "opening"
    """It is the first line."""
    HEAD = "head"
    """Short lines stand above it: a headline, a byline, a standfirst."""
    BODY = "body"
    """Paragraphs stand above it."""


def rule_of(text: str, reading: Reading, where: Where, lexicon: Lexicon) -> str | None:
    """Return the name of the rule that makes the reading a dateline, or None when none does."""
    if reading.separator.end >= len(text):
        return None
    seen = _Evidence(text, reading, lexicon)
    if not reading.places:
        return _without_place(seen, where)
    if seen.topic and not (seen.dated and reading.known):
        return None
    if reading.tags:
        return _with_tag(seen)
    if seen.dated:
        return _with_date(seen, where)
    if seen.small_lead or seen.fixture:
        return None
    return _bare_place(seen, where)


@frozen
class _Evidence:
    """What speaks for a reading; each fact is found when a rule asks for it."""

    text: str
    reading: Reading
    lexicon: Lexicon

    @property
    def mark(self) -> Mark:
        """What parts the reading from the lead."""
        return self.reading.separator.mark

    @property
    def dated(self) -> bool:
        """A day is printed, or that there is none."""
        date = self.reading.date
        return self.reading.no_date or (date is not None and date.day is not None)

    @property
    def capitals(self) -> bool:
        """The first place stands in capitals."""
        return stands_in_capitals(self.reading.places[0].name)

    @property
    def known_place(self) -> bool:
        """The last place, which carries the region, is known."""
        return is_known_place(self.reading.places[-1], self.lexicon)

    @property
    def short_name(self) -> bool:
        """The first place has as few words as most places have."""
        return len(self.reading.places[0].name.split()) <= _MOST_WORDS

    @property
    def topic(self) -> bool:
        """The first place is a word that opens lines without being a place."""
        first = self.reading.places[0]
        return first.region is None and self.lexicon.places.is_topic(first.name)

    @property
    def organisation(self) -> bool:
        """The first place has a word of an office or organisation, or more words than a known city: ``GENEVA CONVENTION``."""
        words = self.reading.places[0].name.split()
        is_city = self.lexicon.places.is_city
        if len(words) < 2 or is_city(" ".join(words)):  # noqa: PLR2004 - an organisation has a name of two words or more
            return False
        prefixes = (" ".join(words[:count]) for count in range(1, len(words)))
        outer = {words[0].casefold(), words[-1].casefold()}
        return not outer.isdisjoint(self.lexicon.places.no_place) or any(map(is_city, prefixes))

    @property
    def headed(self) -> bool:
        """The lead begins with another city (``Ankara - İstanbul yolu``), or a word that makes the place an office: ``MANILA MAYOR``."""
        lead = self.text[self.reading.separator.end : self.reading.separator.end + _SHORT_LEAD]
        word = lead.partition(" ")[0]
        titled = word.isupper() and word.casefold() in self.lexicon.places.no_place
        alone = not (self.capitals or self.reading.places[0].region)
        route = self.mark is Mark.DASH and alone and self.lexicon.places.is_city(word)
        return titled or route or self.lexicon.places.is_city(lead.partition(":")[0])

    @property
    def enclosed(self) -> bool:
        """Brackets stand around the place."""
        return self.text[self.reading.start] == "("

    @property
    def uncased(self) -> bool:
        """The first place stands in a script without capitals."""
        return self.reading.places[0].name[0] > _UNCASED

    @property
    def bare_tag(self) -> bool:
        """No brackets stand around the agency."""
        return all(tag.rule == "bare-name" for tag in self.reading.tags)

    @property
    def shouted_tag(self) -> bool:
        """The agency stands in capitals, or in a script that has none."""
        return has_no_small_letter(self.reading.tags[0].span.text)

    @property
    def shouted_alone(self) -> bool:
        """The agency is an abbreviation in capitals, and a lead follows it."""
        return len(self.reading.tags[0].span.text) > _CODE and self.shouted_tag and self.lead_length > _SHORT_LEAD

    @property
    def at_home(self) -> bool:
        """The agency has its seat in one of the places."""
        places = [place.name for place in self.reading.places]
        return self.lexicon.agencies.is_seated(self.reading.tags[0].span.text, places)

    @property
    def native(self) -> bool:
        """The agency's first language is the text's; most of the weak names are English words, so there it says nothing."""
        language, agency = self.lexicon.language, self.reading.tags[0].agency
        return language not in (None, "en") and agency is not None and agency.languages[:1] == (language,)

    @property
    def small_lead(self) -> bool:
        """The lead begins with a small letter, and is none of ``iPhone`` and ``al-Qaeda``."""
        start = self.text[self.reading.separator.end : self.reading.separator.end + 3]
        return start[:1].islower() and not any(map(str.isupper, start)) and "-" not in start

    @property
    def fixture(self) -> bool:
        """The lead is another team and the score, or another topic."""
        return _FIXTURE.match(self.text, self.reading.separator.end) is not None

    @property
    def counted(self) -> bool:
        """The lead begins with a figure, as tables do, and no sentence goes on behind it."""
        begin = self.reading.separator.end
        if not self.text[begin : begin + 1].isdecimal():
            return False
        return self.lead_length <= _SHORT_LEAD or _COUNTED.match(self.text, begin) is None

    @property
    def abbreviated(self) -> bool:
        """What stands in brackets are the initials of what stands before them: ``GENERAL MOTORS (GM)``."""
        initials = "".join(word[0] for word in self.reading.places[0].name.split())
        return self.reading.tags[0].span.text == initials

    @property
    def shouted_lead(self) -> bool:
        """The lead begins in capitals, as headlines do."""
        begin = self.reading.separator.end
        return self.text[begin : begin + _SHORT_LEAD].partition("\n")[0].isupper()

    @property
    def lead_length(self) -> int:
        """How long the lead's first line is."""
        return _line_length(self.text, self.reading.separator.end)

    @property
    def breaks_off(self) -> bool:
        """The rest of the line is no lead: a time of day stands there, or next to nothing behind a dash."""
        end = self.reading.end
        length = _line_length(self.text, end)
        if length == 0 and self.reading.tags and not self.reading.date:
            return False
        return length < _SHORTEST_LEAD or _CLOCK.search(self.text, end, end + min(length, _SHORT_LEAD)) is not None

    @property
    def runs_on(self) -> bool:
        """No blank stands between the reading and the lead."""
        end = self.reading.end
        return bool(self.text[end : end + 1].strip()) and self.text[end - 1] != "."

    @property
    def joined(self) -> bool:
        """A hyphen hangs on the reading itself."""
        return self.text[self.reading.end : self.reading.end + 1] in ("-", "_")

    @property
    def named_elsewhere(self) -> bool:
        """The first place stands in the text as an ordinary name too, which a topic in capitals does not."""
        name = self.reading.places[0].name
        if name.isupper():
            return re.search(rf"\b{re.escape(name.title())}\b", self.text[:_SEARCHED]) is not None
        # Without capitals nothing tells a topic from a place but that the story speaks of the place again.
        return name[0] > _UNCASED and " " not in name and self.text[:_SEARCHED].count(name) > 1


def _with_tag(seen: _Evidence) -> str | None:
    """A place and an agency, with or without a date."""
    reading, mark = seen.reading, seen.mark
    if seen.dated and (mark is not Mark.NONE or (reading.known and (seen.uncased or not seen.bare_tag))):
        return "place-date-agency"
    if seen.small_lead and not seen.dated:
        return None
    if reading.known and seen.bare_tag:
        trusted = seen.shouted_tag or seen.at_home or mark is Mark.BAR
        placed = mark in _CLOSING and seen.known_place and trusted
        shouted = seen.shouted_tag and (mark is not Mark.LINE or seen.known_place)
        closed = mark in _PARTING or shouted or (seen.known_place and (mark is Mark.COLON or reading.led))
        return "place-agency" if placed or (closed and not reading.weak) else None
    if reading.known and (mark is not Mark.NONE or seen.capitals or seen.known_place or _is_one_word(seen)):
        return "place-agency"
    closed = mark is Mark.DASH or (seen.text[reading.end - 1] == "|" and seen.lead_length > _SHORT_LEAD)
    placed = closed and (seen.capitals or seen.known_place) and not seen.abbreviated
    return "place-tag" if placed else None


def _is_one_word(seen: _Evidence) -> bool:
    """Tell whether the place is one word, and the agency no doubtful one: ``Sion (ats) Le pont``."""
    return " " not in seen.reading.places[0].span.text and not seen.reading.weak


def _with_date(seen: _Evidence, where: Where) -> str | None:
    """A place and a date: a dash or a colon closes them, or the place is sure."""
    if seen.mark in (Mark.DASH, Mark.COLON) and (seen.short_name or seen.known_place):
        return "place-date"
    if not (seen.capitals or seen.known_place):
        return None
    unclosed = where is Where.OPENING and not seen.runs_on and not seen.small_lead
    return "place-date" if seen.mark is not Mark.NONE or unclosed else None


def _bare_place(seen: _Evidence, where: Where) -> str | None:
    """A place alone: it must be known, or stand in capitals before a dash."""
    mark = seen.mark
    if where is Where.BODY:
        sure = mark in (Mark.DASH, Mark.COLON) and seen.capitals and seen.known_place
        return "place-capitals" if sure else None
    if mark is Mark.DASH and _is_city_like(seen):
        return "place-dash"
    if mark is Mark.STOP and where is Where.HEAD and _is_danda(seen):
        return "place-danda"
    if seen.known_place:
        return _known_place(seen, where)
    if mark is Mark.COLON and where is Where.HEAD and seen.lead_length > _SHORT_LEAD and seen.named_elsewhere:
        return "place-named"
    return None


def _is_city_like(seen: _Evidence) -> bool:
    """Tell whether an unknown name before a dash is printed as the wires print a city, and a lead follows it."""
    name = seen.reading.places[0].name
    named = seen.capitals and seen.short_name and not seen.joined and len(name) >= _SHORTEST_NAME
    if seen.organisation:
        return False
    return named and seen.lead_length > _SHORT_LEAD and not seen.shouted_lead


def _known_place(seen: _Evidence, where: Where) -> str | None:
    """A known place alone: each separator will do, the weaker ones only where a lead follows."""
    mark, place = seen.mark, seen.reading.places[0]
    if seen.headed:
        return None
    if mark is Mark.DASH:
        return "place-dash"
    if mark in (Mark.COLON, Mark.NONE) and seen.counted:
        return None
    if mark is Mark.BAR or (mark is Mark.NONE and seen.enclosed):
        return "place-bar" if seen.lead_length > _PARAGRAPH else None
    if mark is Mark.COLON:
        sure = seen.capitals or len(place.region or "") != _CODE
        return "place-colon" if sure and seen.lead_length > _SHORT_LEAD else None
    if mark is Mark.STOP:
        longest = _SHORT_LEAD if where is Where.HEAD else _PARAGRAPH
        return "place-stop" if seen.lead_length > longest else None
    if mark is Mark.LINE:
        alone = seen.lexicon.places.is_city(place.span.text) and seen.lead_length > _PARAGRAPH
        return "place-line" if alone else None
    parted = seen.capitals and not seen.runs_on and not seen.shouted_lead and len(place.region or "") != _CODE
    if seen.text[seen.reading.separator.end] in "([":
        return None
    return "place-blank" if mark is Mark.NONE and parted else None


def _is_danda(seen: _Evidence) -> bool:
    """Tell whether a name of one or two words stands before a danda: Hindi papers print the place so."""
    end = seen.reading.end
    return (
        seen.text[end : end + 1] == "।" and seen.short_name and len(seen.reading.places[0].span.text.split()) <= _CODE
    )


def _without_place(seen: _Evidence, where: Where) -> str | None:
    """An agency or a date alone."""
    reading, mark = seen.reading, seen.mark
    if seen.dated and reading.tags:
        if mark is Mark.DASH and not seen.bare_tag:
            return "date-agency"
        if reading.known and mark is not Mark.LINE and not (seen.bare_tag and mark is Mark.NONE):
            return "date-agency"
    if where is Where.BODY or seen.small_lead or seen.breaks_off:
        return None
    if reading.known and not seen.bare_tag:
        first = where is Where.OPENING and (mark is Mark.DASH or seen.shouted_alone)
        return "agency" if first or not reading.weak else None
    if reading.led and mark in (Mark.DASH, Mark.SLASH):
        native = reading.known and where is Where.OPENING and seen.shouted_tag and seen.native
        return "agency" if native or (reading.known and not reading.weak) else None
    if reading.led and mark is Mark.STOP and reading.known and not reading.weak:
        sure = seen.shouted_tag and len(reading.tags[0].span.text) >= _SHORTEST_NAME and seen.lead_length > _SHORT_LEAD
        return "agency" if sure else None
    printed = reading.date.year if reading.date and mark is Mark.DASH else None
    return "date-dash" if printed is not None and printed >= _FIRST_ALONE else None


def _line_length(text: str, position: int) -> int:
    end = text.find("\n", position)
    return (end if end >= 0 else len(text)) - position
