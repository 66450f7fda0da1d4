"""The places of a dateline: capitalised runs, with the region that is printed after each.

    places    = place (joint place)*
    joint     = "/" | "&" | "and" or its like | ","          a comma only in a list that ends in a conjunction
    place     = name (region)?
    name      = word (blank (small word blank)? word)*       ST. LOUIS, Rio de Janeiro, PORT-AU-PRINCE
    region    = "," region words | "(" words ")" | "[" words "]" | "/" blank region words

A name ends where a date or a known agency begins, and where capitals change to ordinary words (``FLORENCE Interior ministers``).
"""

import re
from typing import NamedTuple

from newsparse.dateline.tags import read_bare_tag
from newsparse.dates import read_date
from newsparse.lexicon import Lexicon
from newsparse.model import Place
from newsparse.patterns import CAPITAL, SPACE, WORD
from newsparse.source import Span

__all__ = ["PlacesRead", "read_places"]

_NAME_WORD = re.compile(rf"(?:{CAPITAL}\.){{2,4}}|{WORD}")
_SMALL = re.compile(rf"{SPACE}((?:\w{{1,3}}{SPACE}){{1,2}})(?={CAPITAL})")
_BLANK = re.compile(rf"{SPACE}{{1,2}}")
_COMMA = re.compile(rf"{SPACE}?[,،、]{SPACE}{{0,2}}")
_BRACKETED = re.compile(rf"{SPACE}?(?:\(([^()\n\d]{{2,40}})\)|\[([^\[\]\n\d]{{2,40}})\])")
_SLASH_REGION = re.compile(rf"/{SPACE}(?={CAPITAL})")
# A slash after a blank opens a tag when another slash closes it: "Ulaanbaatar /MONTSAME/".
_JOINT = re.compile(rf"(?!{SPACE}/[^/\n]{{2,40}}/){SPACE}?(?:[/&]|(?P<word>\w{{1,4}})(?={SPACE})){SPACE}?")
_MOST_WORDS = 6
_MOST_PLACES = 5
_TWO_CAPITALS = 2


class PlacesRead(NamedTuple):
    """The places that were read, and where the reading stopped."""

    places: tuple[Place, ...]
    end: int


class _Name(NamedTuple):
    start: int
    end: int
    words: int


def read_places(text: str, position: int, lexicon: Lexicon) -> PlacesRead | None:
    """Return the places that begin at ``position``, or None."""
    places: list[Place] = []
    end = position
    while len(places) < _MOST_PLACES:
        name = _read_name(text, position, lexicon)
        if name is None:
            break
        place = _with_region(text, name, lexicon)
        places.append(place)
        end = place.span.end
        joint = _JOINT.match(text, end)
        if joint is None or (joint["word"] and joint["word"].casefold() not in lexicon.places.conjunctions):
            break
        position = joint.end()
    if not places:
        return None
    return PlacesRead(_split_list(text, tuple(places), lexicon, ended=position), end)


def _split_list(text: str, places: tuple[Place, ...], lexicon: Lexicon, *, ended: int) -> tuple[Place, ...]:
    """``NEW YORK, LONDON and BEIJING``: with a conjunction after it, an unknown region is a place of its own."""
    del ended
    if len(places) == 1:
        return places
    found: list[Place] = []
    for index, place in enumerate(places):
        region = place.region
        last = index == len(places) - 1
        joined_by_word = not last and text[place.span.end : places[index + 1].span.start].strip() not in ("/",)
        if region and joined_by_word and not lexicon.places.is_region(region) and place.span.text.endswith(region):
            cut = place.span.start + len(place.name)
            found.append(Place(Span(place.span.start, cut, place.name), place.name))
            begin = place.span.end - len(region)
            found.append(Place(Span(begin, place.span.end, region), region))
        else:
            found.append(place)
    return tuple(found)


def _read_name(text: str, position: int, lexicon: Lexicon) -> _Name | None:
    """Read one capitalised run, as long as its words belong together."""
    first = _NAME_WORD.match(text, position)
    if first is None:
        return None
    capitals = _is_capitals(first[0])
    end = _with_stop(text, first, lexicon)
    words = 1
    while words < _MOST_WORDS:
        gap = _SMALL.match(text, end) or _BLANK.match(text, end)
        if gap is None:
            break
        word = _NAME_WORD.match(text, gap.end())
        if word is None or (capitals and not _is_capitals(word[0])):
            break
        if _ends_name(text, word, lexicon):
            break
        end = _with_stop(text, word, lexicon)
        words += 1
    return _Name(position, end, words)


def _ends_name(text: str, word: re.Match[str], lexicon: Lexicon) -> bool:
    """Tell whether a date begins at the word."""
    known = lexicon.dates.month(word[0], lexicon.language) or lexicon.dates.weekday(word[0])
    return known is not None and read_date(text, word.start(), lexicon.dates, lexicon.language) is not None


def _with_stop(text: str, word: re.Match[str], lexicon: Lexicon) -> int:
    """Return the word's end, its stop included where the word shortens a name's first part: ``ST. LOUIS``."""
    end = word.end()
    shortened = text[end : end + 1] == "." and word[0].casefold() in lexicon.places.prefixes
    return end + 1 if shortened else end


def _is_capitals(word: str) -> bool:
    """Tell whether a word stands in capitals; one small letter may be in it: ``McALLEN``, ``N'DJAMENA``, ``HANOi``."""
    upper = sum(map(str.isupper, word))
    lower = sum(map(str.islower, word))
    return upper >= _TWO_CAPITALS and upper > 2 * lower


def _with_region(text: str, name: _Name, lexicon: Lexicon) -> Place:
    """Return the place with the region that stands after it, if one does."""
    own = text[name.start : name.end]
    end = name.end
    region: str | None = None
    if comma := _COMMA.match(text, end):
        stop = _region_end(text, comma.end(), lexicon)
        if stop:
            region, end = text[comma.end() : stop], stop
    elif bracketed := _BRACKETED.match(text, end):
        inside = bracketed[1] or bracketed[2]
        if _brackets_region(text, bracketed, inside, lexicon):
            region, end = inside, bracketed.end()
    elif (slash := _SLASH_REGION.match(text, end)) and (stop := _region_end(text, slash.end(), lexicon)):
        region, end = text[slash.end() : stop], stop
    return Place(Span(name.start, end, text[name.start : end]), own, region)


def _brackets_region(text: str, bracketed: re.Match[str], inside: str, lexicon: Lexicon) -> bool:
    """Brackets after a name hold a region when the table knows it, or when a date follows and no agency stands in them."""
    if lexicon.places.is_region(inside):
        return True
    after = _COMMA.match(text, bracketed.end())
    return (
        after is not None
        and lexicon.agencies.find(inside) is None
        and (
            read_date(text, after.end(), lexicon.dates, lexicon.language) is not None
            or text[after.end() : after.end() + 7].casefold() in lexicon.dates.no_date
        )
    )


_REGION_WORD = re.compile(rf"(?:{CAPITAL}\.{SPACE}?){{2,4}}(?!\w)|{CAPITAL}\.{CAPITAL}\w+\.?|{WORD}\.?")


def _region_end(text: str, position: int, lexicon: Lexicon) -> int | None:
    """Return where the region that begins at ``position`` ends, or None when something else begins there."""
    ends: list[int] = []
    at = position
    while len(ends) < _MOST_WORDS:
        word = _REGION_WORD.match(text, at)
        if word is None or _ends_name(text, word, lexicon):
            break
        stop = word.end()
        while text[stop - 1].isspace():
            stop -= 1
        ends.append(stop)
        gap = _SMALL.match(text, stop) or _BLANK.match(text, stop)
        if gap is None or (text[stop - 1] == "." and stop - word.start() > 5):
            break
        at = gap.end()
    if not ends:
        return None
    known = next((end for end in reversed(ends) if lexicon.places.is_region(text[position:end])), None)
    if known:
        return known
    if read_bare_tag(text, position, lexicon):
        return None
    return ends[-1] - (text[ends[-1] - 1] == "." and len(text[position : ends[-1]]) > 6)
