"""Bylines of the head: on a line of their own, in front of the dateline, or bare names between headline and dateline.

    line      = opener crew              By Ann Lee, Reuters       Von Anna Lehmann       Autor: Jan Dub
    glued     = … opener crew dateline   Bridge opens By Ann Lee OSLO (Reuters) -
    bare      = crew                     Ann Lee      (the line above the dateline's)
    native    = name role | role name    홍길동 기자      山田花子記者      记者林安      中央社記者林安台北29日電

A line of its own counts anywhere in the text: papers print the byline below the story, too.
"""

import re
from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from newsparse.bylines.names import Crew, read_crew
from newsparse.lexicon import Lexicon, given_names
from newsparse.model import Byline, Dateline, Person
from newsparse.source import Line, Source

__all__ = ["find_head_bylines"]

_SHORTEST = 2  # code points
_LONGEST = 160  # code points; a byline on a line of its own is not longer
_BARE = 60  # code points; nor are bare names
_PROSE_ENDS = frozenset('.!?"”»')
_SHORT_NAME = 3  # words; more of them without a given name are a headline
_HEAD_LINES = 5
_OPENER = 40  # code points; what opens a byline is not longer
_OPENER_WORDS = 4
_OPENER_WORD = re.compile(r"[^\s:：]+")
_COLON = re.compile(r"\s{0,2}[:：]")
_CJK_COLON = re.compile(r"\s{0,2}[:：／/|=＝・]")  # the scripts without blanks part with more marks
_LONGEST_CJK = 4  # characters of what opens a byline there
_LEADING = frozenset("-–—")
_UNCASED = "\u0590"  # the scripts from Hebrew on have no capitals
_ARTICLE = "ال"
_FIRST_CJK = "\u3000"
_FIRST_PLACE = re.compile(r"\s([^\s,]+)\s([^,\n\d]{3,30}),")
# What may be an agency behind a name; run into it, too: ``Ann LeeBBC News``.
_BEHIND = re.compile(r"(?:[,|/(–—-]\s{0,2}|\s(?=[A-Z])|(?<=[a-z])(?=[A-Z]))([^\s,|/()–—-]+)")
# A date or a time behind a name and a mark, told by its year or hour.
_DATED = re.compile(r"\s{0,2}[|,·•–—-]\s[^\n]{0,40}?(?:\d{1,2}[:.]\d\d|(?<![-–])(?:19|20)\d\d\b(?![-–]\d))")
_INSIDE = re.compile(r"(?<=\s)(?:By|BY)(?=\s[A-Z])")

# Scripts without capitals: the role beside the name is the only sign, so it must close a line or a bracket, or open one.
_NATIVE_ROLES = ("기자", "특파원", "記者", "特派員", "记者")
_NATIVE_SIGNS = frozenset(role[-1] for role in _NATIVE_ROLES)  # one character is found many times faster than two
_HANGUL = re.compile(
    r"(?<![가-힣])([가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,4})\s?(?:기자|특파원)(?=\s?(?:[=\])\n]|$|\S{1,40}@))"
)
_KANJI = re.compile(r"(?<![一-龥々ぁ-ん])([一-龥々]{3,6})(?:記者|特派員)(?=\s?(?:[)）】\n]|$))")
_HANZI = re.compile(r"(?:记者|記者)[\s：:]?([一-龥]{2,4}(?:[、 ][一-龥]{2,4}){0,4})(?=\s?(?:[)）】〕／/\n]|$|报道|摄))")
_NATIVE_NAME = re.compile(r"[가-힣]{2,4}|[一-龥々]{2,6}")


def find_head_bylines(source: Source, lexicon: Lexicon, dateline: Dateline | None) -> Iterator[Byline]:
    """Yield the bylines of the head, and those that stand on a line of their own further down."""
    text = source.text
    opens_at = dateline.span.start if dateline else -1
    above: Line | None = None
    named = False
    for index, line in enumerate(source.lines):
        start, end, gap, _ = line
        if start <= opens_at < end:
            if above and not named and start == opens_at and (byline := _bare(source, lexicon, above)):
                yield byline
            yield from _glued(source, lexicon, start, opens_at)
        elif end - start > _LONGEST or not _SHORTEST <= end - start <= (
            _BARE if text[end - 1] in _PROSE_ENDS else _LONGEST
        ):
            continue  # the body
        elif not gap and start > opens_at >= 0 and source.wrapped:
            continue  # a line in the midst of a wrapped paragraph
        elif byline := _own_line(source, lexicon, index, attributed=index < _HEAD_LINES and not named):
            yield byline
            named = True
        above = line
    if any(sign in text for sign in _NATIVE_SIGNS) and any(role in text for role in _NATIVE_ROLES):
        yield from _native(source, dateline)


def _own_line(source: Source, lexicon: Lexicon, index: int, *, attributed: bool) -> Byline | None:
    """Return the byline of a line, with its opener or, where that may be, without."""
    line = source.lines[index]
    text, start = source.text, line.start
    if text[start] in _LEADING:
        start += len(text[start : line.end]) - len(text[start : line.end].lstrip("-–— "))  # --By Ann Lee, Dow Jones
    found = _opened(source, lexicon, start, line.end) if start < line.end else None
    found = found or _parted(source, lexicon, index)
    if found is None and attributed:
        found = _agency_by(source, lexicon, line) or _attributed(source, lexicon, index)
        found = found or (_dated(source, lexicon, line) if index else None)
    return found


def _parted(source: Source, lexicon: Lexicon, index: int) -> Byline | None:
    """Return the byline of a line that is nothing but ``By`` with the line of names below it."""
    line = source.lines[index]
    word = source.text[line.start : min(line.end, line.start + _OPENER)].rstrip(":： ").casefold()
    if word not in lexicon.bylines.by or index + 1 == len(source.lines):
        return None
    below = source.lines[index + 1]
    crew = read_crew(source, below.start, below.end, lexicon) if below.end - below.start <= _BARE else None
    if crew is None or not crew.whole or not _are_known(crew):
        return None
    return _byline(source, line.start, below.end, crew, "opened")


def _are_known(crew: Crew) -> bool:
    """Tell whether there are people, all with given names."""
    return bool(crew.people) and all(each.name.split()[0].lower() in given_names() for each in crew.people)


def _agency_by(source: Source, lexicon: Lexicon, line: Line) -> Byline | None:
    """Return the byline of a known agency and its reporter: ``KNA by Ann Lee``."""
    name, by, _ = source.text[line.start : line.end].partition(" by ")
    if not by or len(name) > _OPENER or name not in lexicon.agencies:
        return None
    byline = _opened(source, lexicon, line.start + len(name) + 1, line.end)
    agency = lexicon.agencies.find(name, lexicon.language)
    if byline is None:
        return None
    organisation = byline.organisation or (agency.name if agency else name)
    people = tuple(evolve(each, organisation=each.organisation or organisation) for each in byline.people)
    return evolve(byline, span=source.span(line.start, byline.span.end), people=people, organisation=organisation)


def _opened(source: Source, lexicon: Lexicon, start: int, end: int, *, lone: bool = False) -> Byline | None:
    """Return the byline that a word such as ``By`` opens at ``start``, or None."""
    text = source.text
    table = lexicon.bylines
    gap = text.find(" ", start, start + _OPENER)
    word = text[start : gap if 0 < gap < end else min(end, start + _OPENER)]
    if word[:1] >= _FIRST_CJK:
        return _opened_cjk(source, lexicon, start, end)
    if word.rstrip(":").casefold() not in table.openers:
        return None
    words = list(islice(_OPENER_WORD.finditer(text, start, min(end, start + _OPENER)), _OPENER_WORDS))
    folded = [word.group().casefold() for word in words]
    for size in range(len(words), 0, -1):
        wants_colon = table.by.get(" ".join(folded[:size]))
        colon = _COLON.match(text, words[size - 1].end(), end)
        if wants_colon is None or (wants_colon and not colon):
            continue
        if " ".join(folded[:size]) in table.heads and start > source.lines[:_HEAD_LINES][-1].start:
            return None
        begin = (colon or words[size - 1]).end()
        placed = _FIRST_PLACE.match(text, begin, end)
        place = placed[2] if placed and placed[1].casefold() in table.at else None
        crew = read_crew(
            source, placed.end() if placed and place else begin, end, lexicon, lone=lone or colon is not None
        )
        if crew is None or (" ".join(folded[:size]) in table.guarded and not _is_sure(crew, lexicon)):
            return None
        if place:
            crew = crew._replace(people=tuple(evolve(each, place=each.place or place) for each in crew.people))
        return _byline(source, start, end, crew, "opened")
    return None


def _opened_cjk(source: Source, lexicon: Lexicon, start: int, end: int) -> Byline | None:
    """Return the byline that a character or two open in front of a colon, a slash or a bar: ``文／林大安``, ``作者 | 林大安``."""
    text = source.text
    for size in range(_LONGEST_CJK, 0, -1):
        mark = _CJK_COLON.match(text, start + size, end)
        if mark and text[start : start + size] in lexicon.bylines.by:
            crew = read_crew(source, mark.end(), end, lexicon, lone=True)
            return _byline(source, start, end, crew, "opened") if crew else None
    return None


def _is_sure(crew: Crew, lexicon: Lexicon) -> bool:
    """Tell whether everybody has a known given name, or a known agency stands with them; in Arabic no name has the article first."""
    known = all(
        each.name.split()[0].casefold() in given_names()
        or (each.name[0] > _UNCASED and each.name.count(" ") in (1, 2) and not each.name.startswith(_ARTICLE))
        for each in crew.people
    )
    return bool(crew.people) and (known or _is_agency(crew, lexicon))


def _glued(source: Source, lexicon: Lexicon, start: int, end: int) -> Iterator[Byline]:
    """Yield the byline in front of the dateline on its own line, whatever stands before it."""
    if byline := _opened(source, lexicon, start, end, lone=True):
        yield byline
        return
    for match in _INSIDE.finditer(source.text, max(start, end - _LONGEST), end):
        if byline := _opened(source, lexicon, match.start(), end, lone=True):
            yield byline
            return


def _bare(source: Source, lexicon: Lexicon, line: Line) -> Byline | None:
    """Return the byline of a line that holds nothing but names in mixed case, and perhaps their agency or role.

    Below the headline the shape of a short name is enough; on the first line, where the headline stands, it takes a given name.
    """
    text = source.text[line.start : line.end]
    if len(text) > _BARE or text.isupper():
        return None
    if _is_prose(text, lexicon) or text.partition(" ")[0].casefold() in lexicon.bylines.by:
        return None
    crew = read_crew(source, line.start, line.end, lexicon)
    if crew is None or not crew.people or not crew.whole or (crew.organisation and not _is_agency(crew, lexicon)):
        return None
    known = _are_known(crew)
    short = all(len(each.name.split()) <= _SHORT_NAME for each in crew.people)
    if not known and (line.start == source.lines[0].start or not short):
        return None
    return _byline(source, line.start, line.end, crew, "bare")


def _is_prose(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a small word stands in a line that neither names nor roles hold: most headlines have one."""
    table = lexicon.bylines
    return any(
        word.islower()
        and word.isalpha()
        and not (word in table.joins or word in table.particles or word in table.roles or word in table.at)
        for word in text.split()
    )


def _attributed(source: Source, lexicon: Lexicon, index: int) -> Byline | None:
    """Return the byline of a name beside a known agency: ``Ann Lee, Reuters``, or ``Ann Lee`` above ``BBC News, Oslo``."""
    line = source.lines[index]
    text = source.text
    first = text[line.start : line.start + _OPENER].partition(" ")[0].lower()
    if first not in given_names():
        return None
    following = source.lines[index + 1] if index + 1 < len(source.lines) else None
    if not _names_agency(text, line, lexicon) and (
        following is None or not lexicon.agencies.may_open(text, following.start)
    ):
        return None
    crew = read_crew(source, line.start, line.end, lexicon)
    if crew is None or not crew.people or crew.people[0].span.start != line.start:
        return None
    if crew.organisation and _is_agency(crew, lexicon):
        return _byline(source, line.start, line.end, crew, "attributed")
    if crew.organisation or not crew.whole or following is None or following.end - following.start > _BARE:
        return None
    signature = lexicon.agencies.find_at(text, following.start, lexicon.language)
    if signature is None:
        return None
    organisation = signature.agency.name
    people = tuple(evolve(each, organisation=organisation) for each in crew.people)
    return _byline(source, line.start, line.end, Crew(people, organisation), "attributed")


def _dated(source: Source, lexicon: Lexicon, line: Line) -> Byline | None:
    """Return the byline of a name with a date or a time behind it, or None."""
    if not any(map(str.isdigit, source.text[max(line.start, line.end - _BARE) : line.end])):
        return None
    crew = read_crew(source, line.start, line.end, lexicon)
    if crew is None or not _are_known(crew) or crew.people[0].span.start != line.start:
        return None
    if not _DATED.match(source.text, crew.people[-1].span.end, line.end):
        return None
    return _byline(source, line.start, line.end, crew, "dated")


def _names_agency(text: str, line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a word of the line, behind a mark or with a capital, opens an agency's name."""
    openers = lexicon.agencies.openers
    return any(word[1].rstrip(".:").casefold() in openers for word in _BEHIND.finditer(text, line.start, line.end))


def _is_agency(crew: Crew, lexicon: Lexicon) -> bool:
    return crew.organisation is not None and crew.organisation in lexicon.agencies


def _byline(source: Source, start: int, end: int, crew: Crew, rule: str) -> Byline:
    while source.text[end - 1].isspace():
        end -= 1
    return Byline(source.span(start, end), crew.people, crew.organisation, rule=rule)


def _native(source: Source, dateline: Dateline | None) -> Iterator[Byline]:
    """Yield the bylines of scripts without capitals, with the role in the name's own language."""
    text = source.text
    for shape in (_HANGUL, _KANJI, _HANZI):
        for match in shape.finditer(text):
            yield _native_byline(source, match.start(), match.end(), *match.span(1))
    if dateline and dateline.places:
        # Taiwan's wire prints the place right behind the name; the dateline knows where that begins.
        place = dateline.places[0].span.start
        role = text.rfind("記者", dateline.span.start, place)
        if 0 < place - role - 2 <= _OPENER and role >= 0:
            yield _native_byline(source, role, place, role + 2, place)


def _native_byline(source: Source, start: int, end: int, first: int, last: int) -> Byline:
    role = next(role for role in _NATIVE_ROLES if role in source.text[start:end])
    names = _NATIVE_NAME.finditer(source.text, first, last)
    people = tuple(Person(source.span(*name.span()), name.group(), role=role) for name in names)
    return Byline(source.span(start, end), people, rule="native")
