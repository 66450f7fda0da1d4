"""The places of a dateline: capitalised runs, with the region that is printed after each.

    places    = place (joint place)*
    joint     = "/" | "&" | "and" or its like | ","          a comma only in a list that ends in a conjunction
    place     = name (region)?
    name      = word (blank (small word blank)? word)*       ST. LOUIS, Rio de Janeiro, PORT-AU-PRINCE
    region    = ("," region words | "(" words ")")? "[" words "]" | "," region words | "(" words ")"
              | "/" blank region words | "/" river                              Frankfurt/Main

A name ends where a date or a known agency begins, and where capitals change to ordinary words (``FLORENCE Interior ministers``).
"""

import re
from typing import NamedTuple

from newsparse.dateline.tags import read_bare_tag, read_tags
from newsparse.dates import read_date
from newsparse.lexicon import Lexicon
from newsparse.model import Place
from newsparse.patterns import CAPITAL, SPACE, WORD
from newsparse.source import Span

__all__ = ["PlacesRead", "read_places"]

_NAME_WORD = re.compile(rf"(?:{CAPITAL}\.){{2,4}}|(?:['’][A-Za-z]-)?{WORD}")  # 's-Hertogenbosch
_LATER_WORD = re.compile(rf"(?:{CAPITAL}\.){{2,4}}|(?:[a-z]{{2,3}}-)?{WORD}")  # Ras al-Khaimah
_MONTH_AFTER = re.compile(rf"{SPACE}\d{{1,2}}\.?{SPACE}([^\W\d_]{{3,12}})")
_SMALL = re.compile(rf"{SPACE}((?:[a-zà-ÿ]{{1,3}}{SPACE}){{1,2}})(?={CAPITAL})")
# Shortened small words and the name behind them: Frankfurt a.M., Rothenburg o.d.T., Bad Homburg v. d. Höhe.
_SHORT_SMALL = re.compile(rf"{SPACE}(?:[a-z]\.{SPACE}?){{1,2}}(?:{CAPITAL}[a-z]?\.|{WORD})")
_BLANK = re.compile(rf"{SPACE}{{1,2}}")
_COMMA = re.compile(rf"{SPACE}?[,،、]{SPACE}{{0,2}}")
_BRACKETED = re.compile(rf"{SPACE}?(?:\(([^()\n\d]{{2,40}})\)|\[([^\[\]\n\d]{{2,40}})\])")
_NUMBERS_AFTER = re.compile(rf"\.?,?{SPACE}\d{{1,2}}[/.]\d")
_DAY_AFTER = re.compile(rf"\.?{SPACE}{{0,2}}\d")
_SLASH_REGION = re.compile(rf"/{SPACE}(?={CAPITAL})")
_SLASH_RIVER = re.compile(rf"/({WORD})")
# A slash after a blank opens a tag when another slash closes it: "Ulaanbaatar /MONTSAME/".
_JOINT = re.compile(rf"(?!{SPACE}/[^/\n]{{2,40}}/){SPACE}?(?:[/&]|(?P<word>\w{{1,4}})(?={SPACE})){SPACE}?")
_REPORTER = re.compile(rf"[^/\n\d]{{3,40}}/{SPACE}?")
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
_CLOSERS = frozenset("/:.")  # what stands right behind a doubtful agency's name
_MOST_WORDS = 6
_MOST_PLACES = 5
_LONGEST_SHORTENED = 6
_TWO_CAPITALS = 2
_LONG_WEEKDAY = 4


class PlacesRead(NamedTuple):
    """The places that were read, and where the reading stopped."""

    places: tuple[Place, ...]
    end: int


def read_places(text: str, position: int, lexicon: Lexicon) -> PlacesRead | None:
    """Return the places that begin at ``position``, or None."""
    places: list[Place] = []
    while len(places) < _MOST_PLACES:
        name = _read_name(text, position, lexicon)
        if name is None:
            break
        places.append(_with_region(text, *name, lexicon))
        joint = _JOINT.match(text, places[-1].span.end)
        if joint is None or not _joins(joint["word"], lexicon) or _leads_to_agency(text, joint, lexicon):
            break
        position = joint.end()
    if not places:
        return None
    return PlacesRead(_split_list(text, places, lexicon), places[-1].span.end)


def _joins(word: str | None, lexicon: Lexicon) -> bool:
    """Tell whether a joint is a sign, or a conjunction; a single capital begins a lead (``A man``)."""
    return word is None or (word.casefold() in lexicon.places.conjunctions and not (len(word) == 1 and word.isupper()))


def _leads_to_agency(text: str, joint: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether an agency stands behind a slash, with a reporter before it or without: ``إسطنبول/ محمد علي/ الأناضول``."""
    if "/" not in joint[0]:
        return False
    reporter = _REPORTER.match(text, joint.end())
    starts = (joint.end(), reporter.end()) if reporter else (joint.end(),)
    read = next((tag for start in starts if (tag := read_bare_tag(text, start, lexicon))), None)
    return read is not None and (not read.weak or text[read.end : read.end + 1] in _CLOSERS)


def _split_list(text: str, places: list[Place], lexicon: Lexicon) -> tuple[Place, ...]:
    """Return the places, an unknown region before a conjunction as a place of its own: ``NEW YORK, LONDON and BEIJING``."""
    found: list[Place] = []
    for index, place in enumerate(places):
        following = text[place.span.end : places[index + 1].span.start].strip() if index + 1 < len(places) else "/"
        region = place.region
        if following == "/" or not region or lexicon.places.is_region(region) or not place.span.text.endswith(region):
            found.append(place)
            continue
        cut = place.span.end - len(region)
        found.append(Place(Span(place.span.start, place.span.start + len(place.name), place.name), place.name))
        found.append(Place(Span(cut, place.span.end, region), region))
    return tuple(found)


def _read_name(text: str, position: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Read one capitalised run, as long as its words belong together; where a known city runs on into prose, only the city."""
    first = _NAME_WORD.match(text, position)
    if first is None or _opens_date(text, first, lexicon):
        return None
    if (hyphen := _before_agency(text, position, first, lexicon)) is not None:
        return position, hyphen
    capitals = _is_capitals(first[0])
    ends = [_with_stop(text, first, lexicon)]
    while len(ends) < _MOST_WORDS and (gap := _gap(text, ends[-1], lexicon)) is not None:
        if text[ends[-1] + 2 : ends[-1] + 3] == "." and (shortened := _SHORT_SMALL.match(text, ends[-1])):
            ends.append(shortened.end())
            continue
        word = _LATER_WORD.match(text, gap)
        if word is None or _changes_case(word[0], capitals=capitals) or _is_month(text, position, word, lexicon):
            break
        if (hyphen := _before_agency(text, position, word, lexicon)) is not None:
            return position, hyphen
        ends.append(_with_stop(text, word, lexicon))
    if len(ends) > 1 and text[ends[-1] - 1] > _UNCASED and lexicon.dates.is_particle(text[ends[-2] : ends[-1]]):
        return position, ends[-2]  # where nothing is a capital, the word before the day looks like one more of the name
    if len(ends) > 1 and _BLANK.match(text, ends[-1]) and text[ends[-1] + 1 : ends[-1] + 2].isalpha():
        known = next((end for end in reversed(ends) if lexicon.places.is_city(text[position:end])), None)
        return position, known or ends[-1]
    return position, ends[-1]


def _is_month(text: str, start: int, word: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether a word before a figure is a month, and not the end of a name: ``Rio de Janeiro 29/11``, ``Škofja Loka 1. marca``."""
    if not _DAY_AFTER.match(text, word.end()) or not lexicon.dates.month(word[0], lexicon.language):
        return False
    named = _MONTH_AFTER.match(text, word.end())
    if named and lexicon.dates.month(named[1], lexicon.language):
        return False
    return not lexicon.places.is_city(text[start : word.end()])


def _before_agency(text: str, start: int, word: re.Match[str], lexicon: Lexicon) -> int | None:
    """Return where the known place ends on which an agency hangs by a hyphen, or None: ``دمشق-سانا``; but ``AL-AIN``."""
    hyphen = word[0].rfind("-")
    if hyphen < 0:
        return None
    name = word[0][hyphen + 1 :]
    end = word.start() + hyphen
    if lexicon.agencies.find(name, lexicon.language) is None:
        return None
    if lexicon.agencies.is_weak(name) and not lexicon.agencies.is_seated(name, [text[start:end]]):
        return None
    return end if lexicon.places.is_city(text[start:end]) else None


def _gap(text: str, position: int, lexicon: Lexicon) -> int | None:
    """Return where the next word of a name may begin: after a blank, or after small words that are no conjunction."""
    if (small := _SMALL.match(text, position)) and not lexicon.places.conjunctions.intersection(small[1].split()):
        return small.end()
    blank = _BLANK.match(text, position)
    return blank.end() if blank else None


def _opens_date(text: str, word: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether the first word of a line begins a date; a short weekday may open a place's name: LA PAZ, SAN JOSE."""
    sure = (
        len(word[0]) >= _LONG_WEEKDAY
        or lexicon.dates.month(word[0], lexicon.language) is not None
        or _NUMBERS_AFTER.match(text, word.end()) is not None
    )
    return sure and _names_date(text, word, lexicon)


def _names_date(text: str, word: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether a date begins at the word, with the name of a month or a weekday."""
    if lexicon.dates.month(word[0], lexicon.language) and _DAY_AFTER.match(text, word.end()):
        return True
    known = lexicon.dates.month(word[0], lexicon.language) or lexicon.dates.weekday(word[0])
    return known is not None and read_date(text, word.start(), lexicon.dates, lexicon.language) is not None


def _with_stop(text: str, word: re.Match[str], lexicon: Lexicon) -> int:
    """Return the word's end, its stop included where the word shortens a name's first part: ``ST. LOUIS``."""
    end = word.end()
    shortened = text[end : end + 1] == "." and word[0].casefold() in lexicon.places.prefixes
    return end + 1 if shortened else end


def _changes_case(word: str, *, capitals: bool) -> bool:
    """Tell whether a word cannot go on with the name: ordinary after capitals, or long capitals after an ordinary word."""
    if capitals:
        return not _is_capitals(word)
    return len(word) > _TWO_CAPITALS + 1 and word.isupper()


def _is_capitals(word: str) -> bool:
    """Tell whether a word stands in capitals; one small letter may be in it: ``McALLEN``, ``N'DJAMENA``, ``HANOi``."""
    if word.isupper() or word[1:].islower():
        return len(word) > 1 and word[1:].isupper()
    upper = sum(map(str.isupper, word))
    lower = sum(map(str.islower, word))
    return upper >= _TWO_CAPITALS and upper > 2 * lower


def _with_region(text: str, start: int, name_end: int, lexicon: Lexicon) -> Place:
    """Return the place with the region that stands after its name, if one does."""
    end = name_end
    region: str | None = None
    if comma := _COMMA.match(text, end):
        stop = _region_end(text, comma.end(), lexicon)
        if stop and (second := _COMMA.match(text, stop)) and (known := _known_region_end(text, second.end(), lexicon)):
            stop = known  # DENVER, COLORADO, USA
        if stop:
            end = _past_brackets(text, stop, lexicon)
            region = text[comma.end() : end]
    elif bracketed := _BRACKETED.match(text, end):
        inside = bracketed[1] or bracketed[2]
        past = _past_brackets(text, bracketed.end(), lexicon)
        if past > bracketed.end():
            region, end = text[bracketed.start() : past].strip(), past  # MUMBAI (Maharashtra) [India]
        elif _brackets_region(text, bracketed, inside, lexicon):
            region, end = inside, bracketed.end()
    elif (blank := _BLANK.match(text, end)) and (stop := _shortened_region_end(text, blank.end(), lexicon)):
        region, end = text[blank.end() : stop], stop
    elif (slash := _SLASH_REGION.match(text, end)) and (stop := _known_region_end(text, slash.end(), lexicon)):
        region, end = text[slash.end() : stop], stop
    elif (slash := _SLASH_RIVER.match(text, end)) and slash[1].casefold() in lexicon.places.rivers:
        region, end = slash[1], slash.end()  # Frankfurt/Main, Halle/Saale
    return Place(Span(start, end, text[start:end]), text[start:name_end], region)


def _past_brackets(text: str, position: int, lexicon: Lexicon) -> int:
    """Return where a country in square brackets ends that stands behind a region, or ``position``."""
    bracketed = _BRACKETED.match(text, position)
    known = bracketed and bracketed[2] and _brackets_region(text, bracketed, bracketed[2], lexicon)
    return bracketed.end() if bracketed and known else position


def _brackets_region(text: str, bracketed: re.Match[str], inside: str, lexicon: Lexicon) -> bool:
    """Brackets after a name hold a region when the table knows it, or when a date follows and no agency stands in them."""
    if lexicon.places.is_region(inside) or (
        text[bracketed.end() : bracketed.end() + 2] == " ("
        and lexicon.agencies.find(inside) is None
        and (tags := read_tags(text, bracketed.end() + 1, lexicon))
        and tags.known
    ):
        return True  # Halle (Saale) (dpa/sa)
    after = _COMMA.match(text, bracketed.end())
    return (
        after is not None
        and lexicon.agencies.find(inside) is None
        and (
            read_date(text, after.end(), lexicon.dates, lexicon.language) is not None
            or text[after.end() : after.end() + 12].casefold().startswith(lexicon.dates.no_date)
        )
    )


def _known_region_end(text: str, position: int, lexicon: Lexicon) -> int | None:
    """Return where a known region ends that begins at ``position``, or None."""
    end = _region_end(text, position, lexicon)
    return end if end and lexicon.places.is_region(text[position:end]) else None


def _shortened_region_end(text: str, position: int, lexicon: Lexicon) -> int | None:
    """Return where a known region ends that is shortened by a stop and has no comma before it: ``FARMINGTON Conn.``."""
    end = _known_region_end(text, position, lexicon)
    return end if end and text[end - 1] == "." else None


def _longest_region(text: str, position: int, ends: list[int], lexicon: Lexicon) -> int | None:
    return next((end for end in reversed(ends) if lexicon.places.is_region(text[position:end])), None)


_REGION_WORD = re.compile(
    rf"(?:{CAPITAL}\.{SPACE}?){{2,4}}(?!\w)|(?:{CAPITAL}\.{SPACE}?){{1,3}}{CAPITAL}(?!\w)|{CAPITAL}\.{CAPITAL}\w+\.?|{WORD}\.?"
)


def _region_end(text: str, position: int, lexicon: Lexicon) -> int | None:
    """Return where the region that begins at ``position`` ends, or None when something else begins there."""
    if text[position : position + 12].casefold().startswith(lexicon.dates.no_date):
        return None
    ends: list[int] = []
    at = position
    while len(ends) < _MOST_WORDS:
        word = _REGION_WORD.match(text, at)
        if word is None or (_names_date(text, word, lexicon) and not lexicon.places.is_region(word[0])):
            break
        stop = word.end()
        while text[stop - 1].isspace():
            stop -= 1
        ends.append(stop)
        gap = _gap(text, stop, lexicon)
        if gap is None:
            break
        at = gap
    if not ends:
        return None
    known = _longest_region(text, position, ends, lexicon)
    if known:
        last_word = max(text.rfind(" ", position, known), position)
        return known - 1 if text[known - 1] == "." and known - last_word > _LONGEST_SHORTENED + 1 else known
    if read_bare_tag(text, position, lexicon):
        return None
    # Only a short word is shortened by its stop; after a long one the stop is the separator.
    last = ends[-1]
    return last - 1 if text[last - 1] == "." and last - position > _LONGEST_SHORTENED else last
