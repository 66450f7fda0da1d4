"""The line that carries a dateline, in any script that parts its words with blanks: its parts read, nothing decided.

dateline  = lead-tag? places? (gap date | gap tag)* separator
lead-tag  = tag dash                                  (ANSA) - ROMA, 22 MAR - ; Reuters - ; Canadian Press - TORONTO (CP) -
tag       = brackets, with a date in them or without | name ("," author)?       — РИА Новости, Иван Петров.
gap       = "," | "." | blank | dash                  a dash only before a date or a known tag: CANTON, Mich.--(BUSINESS WIRE)--
          | "/" (reporter "/")?                       Baku/29.11.20/Turan: ; إسطنبول / محمد علي / الأناضول
separator = dash | ":" | "." | "=" | line end | blank
"""

import re

from attrs import evolve

from newsparse.dateline.joined import read_joined_tag, read_slashed_date
from newsparse.dateline.places import PlacesRead, read_places
from newsparse.dateline.plain import read_plain
from newsparse.dateline.reading import Mark, Reading, read_separator
from newsparse.dateline.sure import has_no_small_letter, is_known_place, stands_in_capitals
from newsparse.dateline.tags import TagsRead, read_bare_tag, read_tags
from newsparse.dates import guess_date, read_date
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, PartialDate, Place
from newsparse.patterns import CAPITAL, SPACE, WORD
from newsparse.source import Span

__all__ = ["read_any", "read_line"]

_GAP = re.compile(rf"{SPACE}{{0,3}}[.,،、]{{0,2}}{SPACE}{{0,3}}(?P<dash>[-\u2010-\u2015]{{1,3}}{SPACE}{{0,2}})?")
_NEXT_LINE = re.compile(rf"{SPACE}*\r?\n{SPACE}*(?P<dash>)(?=\([^()\n]+\){SPACE}*\r?\n)")  # a tag on a line of its own
_QUOTES = tuple('«»"“”„')
_COMMA = re.compile(rf",?{SPACE}")
_RUN_ON = re.compile(rf"(?={CAPITAL})")  # 29.11.Warszawa
_DAY_ALONE = re.compile(rf"(\d{{1,2}})(?={SPACE}\([^\W\d_])")
_STRANGE_DATE = re.compile(
    rf"(?:\d{{1,2}}\.?{SPACE}[^\W\d_]{{3,15}}|[^\W\d_]{{3,15}}\.?{SPACE}\d{{1,2}})(?=\.?{SPACE}?[(/])"
)
_SMALL_PLACE = re.compile(rf"([a-z]{{2,12}}(?:\.?{SPACE}[a-z]{{2,12}}){{0,2}}),{SPACE}")
_OPENERS = frozenset("([/（|")
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
_PARTED = re.compile(rf",{SPACE}|{SPACE}?[/|]{SPACE}?|(?P<blank>{SPACE})")
_SITE = re.compile(r"[A-Za-z][\w-]{2,24}(?:\.co)?\.[A-Za-z]{2,5}(?=, )", re.IGNORECASE)
_FEED = re.compile(rf"([^\n:;()]{{2,40}}?)(?:(?:{SPACE}|\.(?=-))(?:-{{1,2}}|[\u2013-\u2015_])|/){SPACE}")
_FEED_MARKS = (" -", ".-", "/ ", " \u2013", " \u2014", " _")
_SHOUTED_FEED = re.compile(rf"({CAPITAL}{{4,14}})\.(?={SPACE}{CAPITAL})")
_BRACKETED_DATE = re.compile(rf"[(\[]{SPACE}?")
_GAP_IN_TAG = re.compile(rf"{SPACE}[-/]{SPACE}|{SPACE}")
# Who wrote it, between the agency and a stop: "— РИА Новости, Иван Петров."
_AUTHOR = re.compile(rf",{SPACE}({WORD}{SPACE}{WORD})(?=\.{SPACE}{CAPITAL})")
_UNKNOWN = re.compile(rf"{WORD}(?=\.{SPACE}{CAPITAL}|{SPACE}[-\u2012-\u2015]{SPACE}{CAPITAL})")
_SHORTEST_BRAND = 3
_NO_DATE_LENGTH = 14
_LONGEST_FEED = 44
_MOST_TAGS = 3


def read_line(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Return the parts of a dateline that begin at ``position``, or None when not even one part stands there."""
    if plain := read_plain(text, position, lexicon):
        return plain
    return read_any(text, position, lexicon)


def read_any(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Return the parts of any dateline, plain or not."""
    if text[position] in _OPENERS:
        lead = read_tags(text, position, lexicon)
        if not (lead and lead.known) and (enclosed := _enclosed(text, position, lexicon)):
            return enclosed
        if lead and _date_at(text, position, lexicon) is None:
            return _after_lead(text, position, lead, lexicon)
        return _read_rest(text, position, None, lexicon)
    if lead := _feed_at(text, position, lexicon):
        return _after_lead(text, position, lead, lexicon)
    if first := _agency_first(text, position, lexicon):
        return first
    reading = _read_rest(text, position, _places_at(text, position, lexicon), lexicon)
    if reading and reading.date and not reading.places:
        return _date_first(text, reading, lexicon) or reading
    return reading


def _enclosed(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Read a known city in brackets, with the date in them or without: ``(Ottawa) Le pont``, ``(Beirut, November 29, 2020) –``."""
    places = read_places(text, position + 1, lexicon)
    if places is None or not lexicon.places.is_city(places.places[0].name):
        return None
    inside = _read_rest(text, position + 1, places, lexicon)
    if inside is None or inside.tags or text[inside.end : inside.end + 1] != ")":
        return None
    end = inside.end + 1
    return evolve(inside, start=position, end=end, separator=read_separator(text, end))


def _agency_first(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Read an agency, a comma or slash and the places: ``TEMPO.CO, Medan -``, ``जागरण संवाददाता, आगरा।``; or the date: ``ТАСС, 29 ноября.``.

    A site that the table does not know counts before a city that it does; without a separator the city must be known, too.
    """
    read = read_bare_tag(text, position, lexicon) or _site_at(text, position)
    parted = _PARTED.match(text, read.end) if read else None
    if read is None or parted is None or (read.weak and not has_no_small_letter(read.tags[0].span.text)):
        return None
    sure = read.known and not read.weak
    if sure and not parted["blank"] and (dated := _date_at(text, parted.end(), lexicon)):
        return Reading(
            position, dated[1], read_separator(text, dated[1]), (), dated[0], read.tags, led=True, known=True
        )
    rest = _read_rest(text, parted.end(), read_places(text, parted.end(), lexicon), lexicon)
    if rest is None or not rest.places:
        return None
    city = lexicon.places.is_city(rest.places[0].name)
    closed = rest.separator.mark in (Mark.DASH, Mark.STOP)
    if parted["blank"] and not (city and rest.separator.mark is Mark.DASH):
        return None
    if not (closed and sure) and not ((closed or sure) and city):
        return None
    return evolve(rest, start=position, tags=(*read.tags, *rest.tags), led=True, known=True, weak=False)


def _site_at(text: str, position: int) -> TagsRead | None:
    """Return the site that a domain name before a comma names: ``BERITAKOTA.CO.ID, MEDAN -``."""
    site = _SITE.match(text, position)
    if site is None:
        return None
    tag = AgencyTag(Span(position, site.end(), site[0]), None, rule="unknown-tag")
    return TagsRead(site.end(), (tag,), known=False, weak=False, bracketed=False)


def _date_first(text: str, dated: Reading, lexicon: Lexicon) -> Reading | None:
    """Read on where a date stands before the place: ``OCTOBER 14, 2004 (REUTERS) - OSLO --``, ``29 ноября, Гродно /БЕЛТА/.``."""
    begin = dated.separator.end
    near = None if dated.tags else _COMMA.match(text, dated.end)
    near = near or (_RUN_ON.match(text, dated.end) if text[dated.end - 1] == "." else None)
    if near:
        begin = near.end()
    elif not _goes_on(text, dated):
        return None
    rest = _read_rest(text, begin, read_places(text, begin, lexicon), lexicon)
    if rest is None or rest.date or not rest.places:
        return None
    if near and (rest.known or lexicon.places.is_city(rest.places[0].name)):
        return evolve(
            rest, start=dated.start, date=dated.date, tags=(*dated.tags, *rest.tags), known=dated.known or rest.known
        )
    return _joined(dated, rest, lexicon)


def _places_at(text: str, position: int, lexicon: Lexicon) -> PlacesRead | None:
    """Return the places at ``position``; one in small letters must have a date after it: ``omaha, april 7 -``."""
    if small := _SMALL_PLACE.match(text, position):
        if read_date(text, small.end(), lexicon.dates, lexicon.language) is None:
            return None
        return PlacesRead((Place(Span(position, small.end(1), small[1]), small[1]),), small.end(1))
    return read_places(text, position, lexicon)


def _feed_at(text: str, position: int, lexicon: Lexicon) -> TagsRead | None:
    """Return the agency that stands bare before a dash: ``Reuters - ``, ``EFE.-``; in capitals before a stop, too: ``ТАСС. ``."""
    # The look for the dash spares most lines the lazy pattern.
    head = text[position : position + _LONGEST_FEED]
    dashed = any(mark in head for mark in _FEED_MARKS)
    feed = (_FEED.match(text, position) if dashed else None) or _SHOUTED_FEED.match(text, position)
    if feed is None:
        return None
    read = read_bare_tag(text, position, lexicon)
    return read if read and read.end == feed.end(1) else None


def _after_lead(text: str, position: int, lead: TagsRead, lexicon: Lexicon) -> Reading:
    """Read on after an agency that stands first; it stays alone when no other part follows."""
    separator = read_separator(text, lead.end)
    alone = Reading(position, lead.end, separator, tags=lead.tags, led=True, known=lead.known, weak=lead.weak)
    if not _goes_on(text, alone) and separator.mark is not Mark.NONE:
        return alone
    rest = _read_rest(text, separator.end, read_places(text, separator.end, lexicon), lexicon)
    return (rest and _joined(alone, rest, lexicon)) or alone


def _goes_on(text: str, reading: Reading) -> bool:
    """Tell whether more stands on the line behind a dash."""
    end = reading.separator.end
    return reading.separator.mark is Mark.DASH and end < len(text) and "\n" not in text[reading.end : end]


def _joined(first: Reading, rest: Reading, lexicon: Lexicon) -> Reading | None:
    """Return both readings as one, or None when the second is rather the lead: it must be closed by a dash, and be sure."""
    sure = any(stands_in_capitals(place.name) or is_known_place(place, lexicon) for place in rest.places)
    dashed = first.separator.mark is Mark.DASH
    mark = rest.separator.mark
    closed = (
        mark is Mark.DASH
        or (mark is Mark.STOP and not rest.date and rest.places and lexicon.places.is_city(rest.places[0].name))
        or (mark is Mark.NONE and rest.date is not None and first.known and dashed)  # (ANSA) - ROMA, 22 MAR "Il ponte
    )
    if not closed or not (sure or rest.date) or not (dashed or rest.date):
        return None
    agencies = {tag.agency for tag in first.tags}
    tags = (*first.tags, *(tag for tag in rest.tags if tag.agency not in agencies))
    return evolve(
        rest,
        start=first.start,
        date=first.date or rest.date,
        tags=tags,
        led=first.led,
        known=first.known or rest.known,
        weak=first.weak,
    )


def _read_rest(text: str, position: int, places: PlacesRead | None, lexicon: Lexicon) -> Reading | None:
    """Read date and tags in whatever order they come after the places."""
    at = places.end if places else position
    date: PartialDate | None = None
    tags: list[AgencyTag] = []
    no_date = known = False
    weak = True
    while len(tags) < _MOST_TAGS:
        gap = (_NEXT_LINE if date and not tags else _GAP).match(text, at) or _GAP.match(text, at)
        here = gap.end() if gap and at > position else at
        dashed = bool(gap and gap["dash"] and at > position)
        if here >= len(text):
            break
        if date is None and (found := _date_at(text, here, lexicon)) and (not dashed or _closes(text, *found)):
            date, at = found
        elif not no_date and not date and (length := _no_date_at(text, here, lexicon)):
            no_date = True
            at = here + length
        elif (read := _tags_at(text, here, lexicon, tags, date)) and (
            not dashed or (not tags and _follows(text, read, date, places, lexicon))
        ):
            agencies = {tag.agency for tag in tags if tag.agency}
            tags.extend(tag for tag in read.tags if tag.agency not in agencies)
            weak = weak and read.weak
            known = known or read.known
            at = read.end
            if date is None and (date := _date_in_tag(text, read, lexicon)):
                tags[-1] = evolve(tags[-1], contributors=())
        elif date is None and (slashed := read_slashed_date(text, at, lexicon)):
            date, at = slashed
        elif (
            not tags
            and (read := read_joined_tag(text, at, lexicon, dated=date is not None))
            and (read.known or (places is not None and is_known_place(places.places[-1], lexicon)))
        ):
            tags.extend(read.tags)
            weak, known, at = read.weak, read.known, read.end
        else:
            break
    if at == position:
        return None
    return Reading(
        position,
        at,
        read_separator(text, at),
        places.places if places else (),
        date,
        tuple(tags),
        no_date=no_date,
        known=known,
        weak=weak,
    )


def _date_in_tag(text: str, read: TagsRead, lexicon: Lexicon) -> PartialDate | None:
    """Return the date that fills the rest of the brackets: ``(Newsfile Corp. - November 29, 2022)``, ``(TTXVN 29/11)``."""
    gap = _GAP_IN_TAG.match(text, read.tags[-1].span.end)
    date = read_date(text, gap.end(), lexicon.dates, lexicon.language) if gap else None
    return date if date and date.span and date.span.end == read.end - 1 else None


def _closes(text: str, date: PartialDate, end: int) -> bool:
    """Tell whether a dash, a bracket, or a colon behind the year shows that the date, which ends at ``end``, is no part of the lead."""
    mark = read_separator(text, end).mark
    return text[end : end + 2] == " (" or mark is Mark.DASH or (mark is Mark.COLON and date.year is not None)


def _no_date_at(text: str, position: int, lexicon: Lexicon) -> int:
    """Return the length of the phrase that says that there is no date, or 0."""
    here = text[position : position + _NO_DATE_LENGTH].casefold()
    return max((len(phrase) for phrase in lexicon.dates.no_date if here.startswith(phrase)), default=0)


def _follows(text: str, read: TagsRead, date: PartialDate | None, places: PlacesRead | None, lexicon: Lexicon) -> bool:
    """Tell whether a tag may stand behind a dash: known for sure, or in capitals behind a date or a known place."""
    if not read.weak:
        return read.known or (date is not None and not read.bracketed)
    name = read.tags[0].span.text
    if not has_no_small_letter(name) or (read.bracketed and name[0] <= _UNCASED):
        return False
    if date is not None:
        return not read.bracketed
    closed = read_separator(text, read.end).mark in (Mark.COLON, Mark.DASH, Mark.LINE)
    return closed and places is not None and is_known_place(places.places[-1], lexicon)


def _tags_at(
    text: str, position: int, lexicon: Lexicon, tags: list[AgencyTag], date: PartialDate | None
) -> TagsRead | None:
    """Return the tag at ``position``; a bare name must be the first, and be closed, or it may be the lead's subject.

    Its own abbreviation in brackets closes it too (``Young Journalists Club (YJC)``), and so do capitals after a stop, or after the
    date (``ASTANA. KAZINFORM President``).
    """
    if text[position] in _OPENERS:
        return read_tags(text, position, lexicon)
    quoted = text[position] in _QUOTES
    read = None if tags else read_bare_tag(text, position + quoted, lexicon)
    if read is None:
        return None if tags or date is None else _unknown_at(text, position)
    if quoted:
        return read._replace(end=read.end + 1) if text[read.end : read.end + 1] in _QUOTES else None
    if author := _AUTHOR.match(text, read.end):
        tag = evolve(read.tags[-1], contributors=(author[1],))
        return read._replace(end=author.end(), tags=(*read.tags[:-1], tag))
    closed = read_separator(text, read.end).mark is not Mark.NONE or text[read.end : read.end + 2] == " ("
    return read if closed or _is_set_apart(text, position, read, date) else None


def _unknown_at(text: str, position: int) -> TagsRead | None:
    """Return the name behind a date that only an agency's can be: capitals inside, closed by a stop or dash: ``ФедералПресс.``."""
    name = _UNKNOWN.match(text, position)
    if name is None or not _is_brand(name[0]):
        return None
    closer = text[name.end()]
    if closer != "." and text[position - 2] not in ",.":
        return None
    tag = AgencyTag(Span(position, name.end(), name[0]), None, rule="unknown-tag")
    return TagsRead(name.end(), (tag,), known=False, weak=False, bracketed=False)


def _is_brand(name: str) -> bool:
    """Tell whether a word is written as no ordinary name is: all in capitals, or with one inside."""
    return len(name) >= _SHORTEST_BRAND and any(map(str.isupper, name[1:]))


def _is_set_apart(text: str, position: int, read: TagsRead, date: PartialDate | None) -> bool:
    """Tell whether what stands before a bare name parts it from the lead that it runs into."""
    name = read.tags[0].span.text
    if date is not None and name[0] > _UNCASED:
        return True  # الرياض 29 نوفمبر 2020 م واس
    if read.weak:
        return False
    before = text[position - 2 : position]
    if before[-1:] == "-" and before[0].isalpha():
        return True  # دمشق-سانا
    return name.isupper() and (before == ". " or (date is not None and before in (", ", "\u2014 ")))


def _strange_date(text: str, position: int, lexicon: Lexicon) -> PartialDate | None:
    """Return what dateparser makes of a day and a word between a comma and a bracket that the table does not know."""
    strange = _STRANGE_DATE.match(text, position) if text[position - 2 : position] == ", " else None
    found = guess_date(strange[0], lexicon.language) if strange and lexicon.language else None
    return evolve(found, span=Span(position, strange.end(), strange[0])) if found and strange else None


def _date_at(text: str, position: int, lexicon: Lexicon) -> tuple[PartialDate, int] | None:
    """Return the date at ``position``, bare or in brackets, and where it ends, the closing bracket included."""
    opened = _BRACKETED_DATE.match(text, position) if text[position] in _OPENERS else None
    start = opened.end() if opened else position
    date = read_date(text, start, lexicon.dates, lexicon.language)
    if date is None and position > 1 and text[position - 2] == "," and (day := _DAY_ALONE.match(text, position)):
        date = PartialDate(Span(position, day.end(), day[0]), day=int(day[0])) if int(day[0]) in range(1, 32) else None
    if date is None and opened is None:
        date = _strange_date(text, position, lexicon)
    if date is None or date.span is None:
        return None
    end = date.span.end
    if opened is None:
        return date, end
    return (date, end + 1) if text[end : end + 1] in (")", "]") else None
