"""Who is named in a byline: people told apart from agencies, papers, roles, places and times.

The text of a byline is a list of pieces between commas, slashes, dashes and joining words. A piece is cut into runs of words by the
agencies and the role words in it, and each run is one thing:

    crew    = piece (separator piece)*
    piece   = (run | agency | role)* ("in" place)?      Ann Lee in Oslo     ANN LEE Associated Press Writer     Times staff writer Ann Lee
    run     = person | organisation | place | residue   Ann Lee     Harbour Times     Oslo     admin
    person  = word (particle | word){0,5}               Ann van der Lee, K.T. Lee, LEE-ANN O'HARA

A run that is none of these makes the whole no byline; what follows a time or a date does not count. Behind somebody's name and a mere
comma, a second name is a person only on evidence: a joining word further on, or a given name. This room knows names; where a byline may
stand is not its business.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import evolve

from newsparse.lexicon import Lexicon, given_names
from newsparse.model import Person
from newsparse.source import Source

__all__ = ["Crew", "is_name", "read_crew"]

_LIMIT = 400  # code points; no list of names is longer
_SEPARATOR = re.compile(
    r"(?<=[^\W\d_]{3})\.(?=\s)\s{1,3}|\s{0,3}(?:[,;|/:&•·、，；：／＆＋+(（\n]|\s[-–—]{1,3}(?=\s)|-{2,3}|[–—])\s{0,3}"
)
_REST = 60  # code points; a time, a date or a number behind the names is not longer
_STOPS = frozenset({":", "：", "(", "（", "."})
_ASIDE = frozenset({"|", "/", "-", "–", "—", "•", "·"})
_JOINTS = frozenset("&＆;；•")
_WORD = re.compile(r"[^\s,;|/:&•·、，；：／＆＋+(（–—]+")
_NAME_WORD = re.compile(r"(?:[^\W\d_]\.){1,3}(?:-[^\W\d_]\.)?|[^\W\d_]+(?:['’`.\-‐·][^\W\d_]+)*\.?")
_NAME_WORDS = 6
_WHOLE_NAME = re.compile(r"[一-龥々]{2,6}|[가-힣]{2,4}")  # family name and given name in one word
_SHORT_NAME = 3  # words
_DEGREE = 4  # letters
_INITIAL = 4  # code points with the stop
_LOWER_NAME = re.compile(r"[a-z]['’][A-Z]|(?:al|el|ul)-\w")  # d'Angelo, al-Hariri
_ROMAN = re.compile(r"[IVX]{2,4}")
# A tag that lost its line end runs into the name: ``ANN LEEThe Associated Press``, ``Ann LeeBBC News``.
_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]+\s)")
_FRAME = ' \t\r\n()（）[]【】.,;:*_="“”«»'

_Spans = Sequence[tuple[int, int]]


class Crew(NamedTuple):
    """Everybody that a byline names.

    Attributes:
        people: The people, in printed order.
        organisation: The agency or paper, or None.
        whole: Whether all of the list was read, or a time, a date or a subject was left out behind it.
    """

    people: tuple[Person, ...]
    organisation: str | None
    whole: bool = True


class _Piece(NamedTuple):
    """One part of the list: its words, what separates it from the part before, and whether that or a later separator joins people."""

    words: _Spans
    separator: str
    joined: bool


class _Part(NamedTuple):
    """A run of words in a piece, an agency, or a role."""

    kind: str
    words: _Spans
    name: str


def read_crew(
    source: Source, start: int, end: int, lexicon: Lexicon, *, role: str | None = None, lone: bool = False
) -> Crew | None:
    """Return who is named from ``start`` to ``end``, or None when something else is said there.

    Args:
        source: The text.
        start: Where the list begins.
        end: One past it.
        lexicon: The words.
        role: What all of them did, when the line has said so before.
        lone: Whether a single word may be a name.
    """
    if end - start > _LIMIT:
        return None
    text = source.text
    crew = Crew((), None)
    rest = end
    for piece in _pieces(text, start, end, lexicon):
        named = bool(crew.people or crew.organisation)
        if piece.separator in _STOPS and named:
            rest = piece.words[0][0]
            break
        told = _before_time(text, piece.words, lexicon)
        timed = len(told) < len(piece.words)
        read = _read_piece(source, piece._replace(words=told), lexicon, crew, role=role, lone=lone)
        if read is None:
            if piece.separator in _ASIDE and named:  # ``By Ann Lee | Politics``
                rest = piece.words[0][0]
                break
            return None
        crew = read
        if timed:
            rest = piece.words[len(told)][0]
            break
    if end - rest > _REST or not (crew.people or crew.organisation):
        return None
    people = crew.people
    if crew.organisation:
        people = tuple(evolve(each, organisation=crew.organisation) for each in people)
    return Crew(people, crew.organisation, whole=rest == end)


def _read_piece(
    source: Source, piece: _Piece, lexicon: Lexicon, crew: Crew, *, role: str | None, lone: bool
) -> Crew | None:
    """Return the crew with those of one more piece, or None when it holds something else."""
    text = source.text
    people, organisation, _ = crew
    words, served = _served(text, piece.words, lexicon, people=bool(crew.people))
    words, place = _placed(text, words, lexicon)
    organisation = organisation or served
    if place and place.casefold() in lexicon.bylines.never:
        place = None  # ``on January``
    last = people[-1] if people else None
    if last and not words:  # ``, in Oslo``
        return Crew((*people[:-1], evolve(last, place=last.place or place)), organisation)
    if last and last.place and piece.separator == "," and _is_region(text, words, lexicon):
        return Crew((*people[:-1], evolve(last, place=f"{last.place}, {_printed(text, words)}")), organisation)
    said = role
    for part in _parts(text, words, lexicon):
        kind = part.kind if part.kind != "run" else _kind_of_run(text, part, piece, lexicon, crew, role=role, lone=lone)
        if kind == "agency":
            organisation = organisation or part.name
        elif kind == "role":
            said = role or part.name
            # ``Ann Lee and Jo Orr, Staff Writers``: both are; ``Ann Lee and Jo Orr, editor``: she is.
            shared = part.name.rsplit(None, 1)[-1].casefold() in lexicon.bylines.plurals
            first = 0 if shared else max(len(people) - 1, 0)
            people = (*people[:first], *[evolve(each, role=each.role or said) for each in people[first:]])
        elif kind == "place":
            people = (*people[:-1], evolve(people[-1], place=people[-1].place or part.name))
        elif kind == "person":
            people = (*people, _person(source, part.words, lexicon, role=said, place=place))
        elif kind != "residue":
            return None
        crew = Crew(people, organisation)
    return crew


def _person(source: Source, words: _Spans, lexicon: Lexicon, *, role: str | None, place: str | None) -> Person:
    """Return the person; a city that ran into the end of the name is the place: ``Ann B Lee Oslo``."""
    city = source.text[slice(*words[-1])]
    if place is None and len(words) > _SHORT_NAME and not city.isupper() and lexicon.places.is_city(city):
        words, place = words[:-1], city
    span = source.span(words[0][0], words[-1][1])
    return Person(span, proper_name(span.text, lexicon), role=role, place=place)


def _kind_of_run(
    text: str, part: _Part, piece: _Piece, lexicon: Lexicon, crew: Crew, *, role: str | None, lone: bool
) -> str:
    """Return what a run of words is: ``residue``, ``agency``, ``place``, ``person``, or nothing that a byline holds."""
    folded = [text[a:b].casefold() for a, b in part.words]
    if part.name.casefold() in lexicon.bylines.residue or (crew.people and lexicon.bylines.never.issuperset(folded)):
        return "residue"
    if _is_organisation(text, part.words, lexicon, joined=piece.joined):
        return "agency"
    if part.name.casefold() in lexicon.bylines.regions or not is_name(text, part.words, lexicon, lone=lone):
        if crew.people and not lexicon.people.role_words.keys().isdisjoint(folded):
            return "role"  # ``Ann Lee, harbour pilot``
        if (
            crew.people
            and part.name.isupper()
            and len(part.name) <= _DEGREE
            and not crew.people[-1].span.text.isupper()
        ):
            return "residue"  # ``Ann Lee, MS, RDN``
        may_be_place = part.name[0].isupper() and part.name.casefold() not in lexicon.bylines.never
        return "place" if crew.people and len(part.words) == 1 and may_be_place else ""
    if crew.people and role is None and not piece.joined and not _has_given_name(text, part.words):
        return "agency"  # behind a mere comma, rather a paper than a colleague
    return "person"


def is_name(text: str, words: _Spans, lexicon: Lexicon, *, lone: bool = False) -> bool:
    """Tell whether the words have the shape of a person's name: capitals at both ends, at most particles in lower case between."""
    if len(words) == 1 and not lone and not _WHOLE_NAME.fullmatch(text, *words[0]):
        return False
    if len(words) > _NAME_WORDS:
        return False
    table = lexicon.bylines
    given = _has_given_name(text, words)  # ``Joshua So`` and ``Peter Read`` are people, ``All About`` is none
    for index, (start, end) in enumerate(words):
        word = text[start:end]
        folded = word.casefold()
        if not _NAME_WORD.fullmatch(word) or folded in table.roles or (folded in table.never and not (given and index)):
            return False
        if word[0].islower() and not _LOWER_NAME.match(word):
            if index in (0, len(words) - 1) or folded not in table.particles:
                return False
        elif folded.endswith(("'s", "’s")):
            return False
    return True


def proper_name(name: str, lexicon: Lexicon) -> str:
    """Return a name in capitals as it is written elsewhere: ``ANN O'HARA`` is Ann O'Hara; other names stay as printed."""
    single = " ".join(name.split())
    if not single.isupper():
        return single
    words = single.split(" ")
    particles = lexicon.bylines.particles
    return " ".join(
        word if _ROMAN.fullmatch(word) else word.casefold() if index and word.casefold() in particles else _titled(word)
        for index, word in enumerate(words)
    )


def _titled(word: str) -> str:
    titled = re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word)
    return re.sub(r"^(Mc)(\w)", lambda part: part.group(1) + part.group(2).upper(), titled)


def _pieces(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[_Piece]:
    """Yield the pieces of the list."""
    pieces: list[_Piece] = []
    separator = ""
    position = start
    for match in (*_SEPARATOR.finditer(text, start, end), None):
        words: list[tuple[int, int]] = []
        for a, b in _words(text, position, match.start() if match else end, lexicon):
            if words and words[-1][1] == a:  # ran together: ``Ann LeeBBC News``
                pieces.append(_Piece(words, separator, joined=False))
                words, separator = [(a, b)], ","
            elif words and text[a:b].casefold() in lexicon.bylines.joins:
                pieces.append(_Piece(words, separator, joined=False))
                words, separator = [], "&"
            elif words or text[a:b].casefold() not in lexicon.bylines.joins:
                words.append((a, b))
            else:
                separator = "&"  # ``, and``
        if words:
            pieces.append(_Piece(words, separator, joined=False))
            separator = ""
        if match:
            separator = match.group().strip()[:1] or separator
            position = match.end()
    joined = False
    for index in range(len(pieces) - 1, -1, -1):
        joined = joined or pieces[index].separator in _JOINTS
        pieces[index] = pieces[index]._replace(joined=joined)
    yield from pieces


def _words(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the words, the marks around them left out, and those that ran together cut."""
    for match in _WORD.finditer(text, start, end):
        a, b = match.span()
        while a < b and text[a] in _FRAME:
            a += 1
        while a < b and text[b - 1] in _FRAME and not _is_initial(text[a:b]):
            b -= 1
        glue = next((g.start() for g in _GLUE.finditer(text, a, b + 1) if _opens_tail(text, g.start(), lexicon)), None)
        if glue is not None:
            yield a, glue
            a = glue
        if a < b:
            yield a, b


def _is_initial(word: str) -> bool:
    """Tell whether a word's stop is its own: ``K.T.``, ``Jr.``."""
    return word[-1] == "." and len(word) <= _INITIAL and word[0].isupper()


def _opens_tail(text: str, start: int, lexicon: Lexicon) -> bool:
    """Tell whether what ran into a name is an agency or a role: ``…LeeBBC News``, ``…LeeTechnology reporter``."""
    if lexicon.agencies.find_at(text, start, lexicon.language) is not None:
        return True
    ahead = text[start : start + 60].casefold().split("\n", 1)[0].split()
    return any(word.strip(_FRAME) in lexicon.bylines.roles for word in ahead[1:4])


def _before_time(text: str, words: _Spans, lexicon: Lexicon) -> _Spans:
    """Return the words in front of a time or a date."""
    table = lexicon.bylines
    for index, (start, end) in enumerate(words):
        if index and "@" in text[start:end]:  # a handle, an address
            return words[:index]
        if any(map(str.isdigit, text[start:end])):
            while index and text[slice(*words[index - 1])].casefold() in table.times:
                index -= 1  # noqa: PLW2901 - ``Fri Dec`` in front of the number
            return words[:index]
        if index and text[start:end].casefold() in table.cuts:
            return words[:index]
    return words


def _served(text: str, words: _Spans, lexicon: Lexicon, *, people: bool) -> tuple[_Spans, str | None]:
    """Return the words in front of ``for``, and the agency or paper behind it: ``Ann Lee for Reuters``."""
    for index, (a, b) in enumerate(words):
        if (index or people) and index + 1 < len(words) and text[a:b].casefold() in lexicon.bylines.served:
            behind = words[index + 1 :]
            agency = lexicon.agencies.find(_printed(text, behind), lexicon.language)
            if agency is not None:
                return words[:index], agency.name
            if _is_organisation(text, behind, lexicon, joined=False):
                return words[:index], _printed(text, behind)
    return words, None


def _placed(text: str, words: _Spans, lexicon: Lexicon) -> tuple[_Spans, str | None]:
    """Return the words in front of ``in``, and the place behind it."""
    for index, (a, b) in enumerate(words):
        if text[a:b].casefold() in lexicon.bylines.at:
            return words[:index], _printed(text, words[index + 1 :]) or None
    return words, None


def _parts(text: str, words: _Spans, lexicon: Lexicon) -> Iterator[_Part]:
    """Yield the runs, agencies and roles of a piece."""
    roles = lexicon.bylines.roles
    if words and (whole := lexicon.agencies.find(_printed(text, words), lexicon.language)):
        yield _Part("agency", words, whole.name)
        return
    first = index = 0
    while index < len(words):
        signature = lexicon.agencies.find_at(text, words[index][0], lexicon.language)
        # ``Michael Bloomberg`` is no Michael of Bloomberg.
        if (
            signature
            and (index - first != 1 or text[signature.start : signature.end].isupper())
            and not _opens_name(text, words[index:], lexicon)
        ):
            yield from _run(text, words[first:index])
            yield _Part("agency", (), signature.agency.name)
            while index < len(words) and words[index][0] < signature.end:
                index += 1
            first = index
        elif text[slice(*words[index])].casefold() in roles:
            # A name in front of a role: ``Ann Lee staff writer``; but ``Business Desk Reporter`` is one role.
            apart = text[words[index][0]].islower() or _has_given_name(text, words[first:index])
            if apart and is_name(text, words[first:index], lexicon):
                yield from _run(text, words[first:index])
                first = index
            while index < len(words) and text[slice(*words[index])].casefold() in roles:
                index += 1
            if index < len(words) and text[words[index][0]].islower():
                index = len(words)  # ``Redakteurin für Finanzen``
            yield _Part("role", words[first:index], _printed(text, words[first:index]))
            first = index
        else:
            index += 1
    yield from _run(text, words[first:])


def _opens_name(text: str, words: _Spans, lexicon: Lexicon) -> bool:
    """Tell whether what may be an agency is a given name with another name behind it: ``Nina Berg`` is no Berg of NINA."""
    return len(words) > 1 and _has_given_name(text, words) and is_name(text, words[:2], lexicon)


def _run(text: str, words: _Spans) -> Iterator[_Part]:
    if words:
        yield _Part("run", words, _printed(text, words))


def _printed(text: str, words: _Spans) -> str:
    return text[words[0][0] : words[-1][1]] if words else ""


def _is_organisation(text: str, words: _Spans, lexicon: Lexicon, *, joined: bool) -> bool:
    """Tell whether a run is the name of a paper or the like; ``Ann Lee and Jordan Press`` are two people."""
    if joined and len(words) == 2 and _has_given_name(text, words):  # noqa: PLR2004 - given name and family name
        return False
    table = lexicon.bylines
    folded = [text[a:b].casefold() for a, b in words]
    capitals = all(not text[a].islower() or word in table.never for (a, _), word in zip(words, folded, strict=True))
    capitals = capitals and not text[words[-1][0]].islower()
    return len(words) <= _NAME_WORDS and capitals and any(word in table.organisations for word in folded)


def _is_region(text: str, words: _Spans, lexicon: Lexicon) -> bool:
    """Tell whether a piece behind a place is its region: one word, or a region of several."""
    return len(words) == 1 or _printed(text, words).casefold() in lexicon.bylines.regions


def _has_given_name(text: str, words: _Spans) -> bool:
    return bool(words) and text[slice(*words[0])].lower() in given_names()
