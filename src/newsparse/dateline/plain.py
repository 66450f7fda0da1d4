"""The plainest datelines, read in one go: most stories of the English, German and Spanish wires open with one of them.

    plain     = city ("," region)? ("," month day | "," day month year?)? ("(" agency ")")? dash lead
    lead      = a capital or an opening mark, and neither a date nor an agency

The grammar of :mod:`newsparse.dateline.line` reads all of these too, to the same answer, at several times the cost. So whatever is in
doubt here (an unknown city, an agency with a desk, a second date behind the dash) is left to it.
"""

import re

from newsparse.dateline.reading import Mark, Reading, Separator
from newsparse.dateline.tags import read_bare_tag
from newsparse.dates import full_year
from newsparse.lexicon import Lexicon
from newsparse.model import AgencyTag, PartialDate, Place
from newsparse.source import Span

__all__ = ["read_plain"]

_CITY = r"[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}"
_REGION = r"[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,2}"
_DATE = r"(?P<month>[A-Z][A-Za-z]{2,8})\.? (?P<day>\d\d?)|(?P<first>\d\d?) (?P<then>[A-Za-z]{3,9})(?: (?P<year>[12]\d{3}|\d\d))?"
_DASH = r" (?:-{1,3}|[–—]) (?=(?P<lead>[A-Z][A-Za-z]*|[\"“‘«\[<]))"
_PLAIN = re.compile(
    rf"(?P<city>{_CITY})(?:, (?P<region>{_REGION}))??(?:, (?P<date>{_DATE}))?"
    rf"(?: \((?P<tag>[A-Za-z][A-Za-z. -]{{1,30}})\))?(?P<dash>{_DASH})"
)
_QUOTES = frozenset('"“‘«')
_DAYS = range(1, 32)


def read_plain(text: str, position: int, lexicon: Lexicon) -> Reading | None:
    """Return the parts of a plain dateline that begins at ``position``, or None when it is none, or not plain enough."""
    found = _PLAIN.match(text, position)
    if found is None:
        return None
    city, region = found["city"], found["region"]
    if not _is_plain_place(city, region, lexicon):
        return None
    date: PartialDate | None = None
    if found["date"]:
        month = lexicon.dates.month(found["month"] or found["then"], lexicon.language)
        day = int(found["day"] or found["first"])
        if month is None or day not in _DAYS:
            return None
        year = full_year(int(found["year"])) if found["year"] else None
        date = PartialDate(Span(*found.span("date"), found["date"]), year, month, day)
    lead = found["lead"]
    if date is None and _may_date(lead, lexicon):
        return None
    agencies = lexicon.agencies
    tags: tuple[AgencyTag, ...] = ()
    weak = True
    if name := found["tag"]:
        agency = agencies.find(name, lexicon.language)
        if agency is None:
            return None
        tags = (AgencyTag(Span(*found.span("tag"), name), agency, rule="tag"),)
        weak = agencies.is_weak(name)
    elif lead == "[" or read_bare_tag(text, found.end() + (lead in _QUOTES), lexicon):
        return None
    stop = found.end("region") if region else found.end("city")
    place = Place(Span(position, stop, text[position:stop]), city, region)
    end = found.start("dash")
    separator = Separator(Mark.DASH, found.end())
    return Reading(position, end, separator, (place,), date, tags, known=bool(tags), weak=weak)


def _may_date(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a date, or the word that there is none, may begin with the lead's first word."""
    dates = lexicon.dates
    if dates.month(word, lexicon.language) or dates.weekday(word):
        return True
    folded = word.casefold()
    return any(phrase.startswith(folded) for phrase in dates.no_date)


def _is_plain_place(city: str, region: str | None, lexicon: Lexicon) -> bool:
    """Tell whether the table knows the place, and nothing else in its words: no agency, no month, no weekday."""
    if lexicon.agencies.find(city, lexicon.language) or (region and not lexicon.places.is_region(region)):
        return False
    if lexicon.places.is_city(city):
        return True
    dates = lexicon.dates
    words = city.split(" ")
    return city.isupper() and region is not None and not any(dates.month(w) or dates.weekday(w) for w in words)
