"""The agency table: who sends stories, and under which names.

A row of ``data/agencies.toml`` gives an agency's canonical name, the other names and abbreviations that it signs with, and its own
example. Names are looked up folded (:func:`fold_name`), so that ``(REUTERS)``, ``(Reuters)`` and full-width letters are one. A name
may be *weak*: too short, shared, or an ordinary word, and believed only where a name must stand, for example in brackets after a date.
Where a name may stand is for the rooms to say; this one knows no text.

    tag    = part (joint part)*          dpa/lno   AFP, Reuters   PRNewswire-AsiaNet
    part   = shortened? agency desk*     ats afp   Корр. ТАСС Имя Фамилия
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, takewhile
from types import MappingProxyType
from typing import NamedTuple, Self

from attrs import evolve, frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, Rows, check_keys, row_flag, row_text, row_texts
from newsparse.model import Agency

__all__ = ["AgencyTable", "Signature", "fold_name", "read_agencies"]

_KEYS = frozenset(
    {
        "id",
        "name",
        "aliases",
        "weak",
        "country",
        "languages",
        "seats",
        "kind",
        "wikidata",
        "seen",
        "unverified",
        "example",
    }
)
_KINDS = frozenset({"wire", "press-release", "newspaper", "broadcaster", "portal", "various"})
_COUNTRY = re.compile(r"[A-Z]{2}")
_ABBREVIATION = 3  # letters
_SHORT = 4  # letters; what nobody has seen in print and is as short as this may be anything

# Marks that writers and typesetters swap freely inside a name.
_MARKS = str.maketrans({**dict.fromkeys("’‘´`", "'"), **dict.fromkeys("«»“”„", '"'), **dict.fromkeys("‐‑–—−", "-")})
_JOINT = re.compile(r"\s*(?:\\?/|[,;|+&=(／＝、·]|\s-\s)\s*")
_WORD = re.compile(r"[^\s-]+")
_OUTER = " .,;:"
_WORD_LIMIT = 40  # code points
_FIRST_WORD = re.compile(r"[^\s/,;:|&+=()\[\]]{1,40}")
_GLUES = (re.compile(r"[–—=]+(?=\w)"), re.compile(r"[-–—=.]+(?=\w)"))
_WORD_IN_TEXT = re.compile(r"""[^\s,;:()\[\]/—–“”«»"]+""")
_TRAIL = re.compile(r"(?:['’]s?|\.)?$")  # of a possessive, or of the sentence
_NAME_LIMIT = 60  # code points
_TAG_LIMIT = 120  # code points; no tag is longer
_SHORTENED = re.compile(r"[^\W\d_]{2,5}\.")
_PART_LIMIT = 8  # words in one part of a tag
# No sender has a longer name; CPython normalises a run of combining marks in quadratic time.
_LONGEST_NAME = 200


class Signature(NamedTuple):
    """An agency in a tag, and who stands with it.

    Attributes:
        start: Where its name begins in the tag, in code points.
        end: One past its name.
        agency: The agency.
        contributors: Desk codes and names beside it: ``lno`` in ``dpa/lno``.
    """

    start: int
    end: int
    agency: Agency
    contributors: tuple[str, ...] = ()


@frozen(eq=False)
class AgencyTable:
    """Agencies by name.

    Attributes:
        rows: The agencies in the table's order.
        by_name: Folded name, alias or abbreviation to the agencies that sign with it; those for which it is not weak come first.
        weak: The folded names that are weak for all agencies that sign with them.
        openers: The folded first words of all names, so that most words of a text need no more than one look, to how many words the
            longest name has that begins so.
        closers: The folded last words of all names.
        seats: A shared name and a place where one of its agencies files, both folded, to that agency.
    """

    rows: tuple[Agency, ...]
    by_name: Mapping[str, tuple[Agency, ...]]
    weak: frozenset[str]
    openers: Mapping[str, int]
    closers: frozenset[str]
    seats: Mapping[tuple[str, str], Agency]

    def __contains__(self, name: object) -> bool:
        """Tell whether any agency signs with ``name``."""
        return isinstance(name, str) and fold_name(name) in self.by_name

    def find(self, name: str, language: str | None = None) -> Agency | None:
        """Return the agency that signs with ``name``, or None.

        A name that several share goes to the only one that files in ``language``; else to the one that has it as a name of its own,
        not as a weak one; else to nobody, although it is ``in`` the table.
        """
        folded = fold_name(name)
        claims = self.by_name.get(folded, ())
        if len(claims) > 1:
            near = [agency for agency in claims if language in agency.languages]
            if len(near) == 1:
                return near[0]
            return None if folded in self.weak else claims[0]
        return claims[0] if claims else None

    def find_seated(self, name: str, places: Iterable[str]) -> Agency | None:
        """Return the agency among those that share ``name`` which has its seat in one of the places: CNA in Taipei, or None."""
        folded = fold_name(name)
        if len(self.by_name.get(folded, ())) < 2:  # noqa: PLR2004 - nothing is shared
            return None
        return next((agency for place in places if (agency := self.seats.get((folded, fold_name(place))))), None)

    def is_seated(self, name: str, places: Iterable[str]) -> bool:
        """Tell whether an agency that signs with ``name`` has its seat in one of the places."""
        folded = fold_name(name)
        return any((folded, fold_name(place)) in self.seats for place in places)

    def is_weak(self, name: str) -> bool:
        """Tell whether ``name`` counts only where a name must stand: in brackets beside a place or a date, or alone at the end."""
        return fold_name(name) in self.weak

    def may_open(self, text: str, start: int) -> int:
        """Return how many words the longest name has that the word at ``start`` opens: one look that spares most words all others."""
        quick = text[start : start + _WORD_LIMIT].partition(" ")[0]
        if quick.isascii() and quick.isalpha():
            return self.openers.get(quick.casefold(), 0)  # most words of running text
        word = _FIRST_WORD.match(text, start)
        if word is None:
            return 0
        folded = fold_name(word.group())
        return self.openers.get(folded, 0) or self.openers.get(folded.partition("-")[0], 0)

    def may_close(self, word: str) -> bool:
        """Tell whether ``word``, or what follows its last dash or stop, closes any name."""
        if word.isascii() and word.isalnum():
            return word.casefold() in self.closers
        parts = {word, *[cut.split(word)[-1] for cut in _GLUES]}
        return any(fold_name(part) in self.closers for part in parts)

    def find_at(self, text: str, start: int, language: str | None = None) -> Signature | None:
        """Return the longest name that begins at ``start`` in running text, weak names left out, or None."""
        most = self.may_open(text, start)
        if not most:
            return None
        words = list(islice(_WORD_IN_TEXT.finditer(text, start, start + _NAME_LIMIT), most))
        for word in reversed(words):
            end = word.end() - len(_TRAIL.findall(word.group())[0])
            name = text[start:end]
            agency = self.find(name, language)
            if agency is None or self.is_weak(name):
                continue
            # ``Ani`` is a given name; so short an abbreviation is printed as it is written.
            if end - start > _ABBREVIATION or name == name.upper() or not agency.name.isupper():
                return Signature(start, end, agency)
        return None

    def read_tag(self, printed: str, language: str | None = None) -> tuple[Signature, ...]:
        """Return the agencies in the inside of a tag, with the contributors that stand beside each; none when it names none.

        ``dpa/lno`` is dpa with the contributor ``lno``; ``ats afp`` and ``AFP, Reuters`` are two agencies.
        """
        if len(printed) > _TAG_LIMIT:
            return ()
        if whole := self.find(printed, language):
            start = len(printed) - len(printed.lstrip())
            return (Signature(start, len(printed.rstrip()), whole),)
        found: list[Signature] = []
        leading: list[str] = []
        for start, end in _parts(printed):
            known = self._read_part(printed, start, end, language)
            if found and known and known[0].agency == found[-1].agency and self.is_weak(printed[start:end]):
                known = []  # its own desk's code: dpa/lby
            if known:
                found += known
            elif found:
                last = found[-1]
                found[-1] = last._replace(contributors=(*last.contributors, printed[start:end]))
            else:
                leading.append(printed[start:end])
        if found and leading:
            found[0] = found[0]._replace(contributors=(*leading, *found[0].contributors))
        return tuple(found)

    def _read_part(self, printed: str, start: int, end: int, language: str | None) -> list[Signature]:
        """Return the agencies at the head of one part, the longest name first; what follows them is the last one's desk.

        A weak name needs company that is known: ``ats afp`` is two agencies, ``PA Smith`` is none.
        """
        words = [word.span() for word in _WORD.finditer(printed, start, end)]
        found: list[Signature] = []
        # What somebody is comes shortened before the agency: ``Корр. БЕЛТА``.
        first = int(len(words) > 1 and _SHORTENED.fullmatch(printed, *words[0]) is not None)
        while first < len(words) <= _PART_LIMIT:
            name_start = words[first][0]
            for last in range(len(words) - 1, first - 1, -1):
                agency = self.find(printed[name_start : words[last][1]], language)
                if agency is not None:
                    found.append(Signature(name_start, words[last][1], agency))
                    first = last + 1
                    break
            else:
                break
        if found and first < len(words):
            # Initials of a desk may be some agency's weak name, too: ``PTI ABC DEF``.
            strong = list(takewhile(lambda each: not self.is_weak(printed[each.start : each.end]), found))
            if not strong:
                return []
            desk = found[len(strong)].start if len(strong) < len(found) else words[first][0]
            return [*strong[:-1], strong[-1]._replace(contributors=(printed[desk:end],))]
        return found

    def extended(self, newer: Self) -> Self:
        """Return both tables as one; where they share a name, ``newer`` has it."""
        by_name = MappingProxyType({**self.by_name, **newer.by_name})
        weak = frozenset(name for name in self.weak if name not in newer.by_name) | newer.weak
        return evolve(
            newer,
            rows=self.rows + newer.rows,
            by_name=by_name,
            weak=weak,
            openers=_openers((*self.by_name, *newer.by_name)),
            closers=self.closers | newer.closers,
            seats=MappingProxyType({**self.seats, **newer.seats}),
        )


def fold_name(name: str) -> str:
    """Return ``name`` as the table looks it up: compatibility forms and case folded, white space single, outer stops cut.

    Quotation marks, apostrophes and dashes of every kind count as one.
    """
    if name.isascii():
        folded = name.casefold()
        if folded.isalnum():
            return folded
    elif len(name) <= _LONGEST_NAME:
        name = unicodedata.normalize("NFKC", name).translate(_MARKS)
    return " ".join(name.casefold().split()).strip(_OUTER)


def read_agencies(rows: Rows, origin: str) -> AgencyTable:
    """Return the table of the rows.

    Raises:
        LexiconError: When a row lacks a key, has one that no row has, or a value of the wrong type or form.
    """
    agencies: dict[str, Agency] = {}
    own: dict[str, list[Agency]] = {}
    weak: dict[str, list[Agency]] = {}
    seats: dict[tuple[str, str], Agency] = {}
    for number, row in enumerate(rows, 1):
        agency = _read_agency(row, origin, number)
        if agency.id in agencies:
            raise LexiconError(origin, number, f"id {agency.id!r} is taken by another row")
        agencies[agency.id] = agency
        doubtful = frozenset(map(fold_name, row_texts(row, "weak", origin, number)))
        names = frozenset(map(fold_name, (agency.name, *row_texts(row, "aliases", origin, number))))
        if "" in names | doubtful:
            raise LexiconError(origin, number, "a name must have a letter or a digit")
        if row_flag(row, "unverified", origin, number):
            doubtful |= {name for name in names if len(name) <= _SHORT}
        for name in names - doubtful:
            own.setdefault(name, []).append(agency)
        for seat in row_texts(row, "seats", origin, number):
            seats.update(((name, fold_name(seat)), agency) for name in names | doubtful)
        for name in doubtful:
            weak.setdefault(name, []).append(agency)
    by_name = {name: (*own.get(name, ()), *weak.get(name, ())) for name in (*own, *weak)}
    return AgencyTable(
        rows=tuple(agencies.values()),
        by_name=MappingProxyType(by_name),
        weak=frozenset(weak.keys() - own.keys()),
        openers=_openers(by_name),
        closers=frozenset(name.rsplit(" ", 1)[-1].strip(_OUTER) for name in by_name),
        seats=MappingProxyType(seats),
    )


def _openers(names: Iterable[str]) -> Mapping[str, int]:
    """Return the first words of the names, to how many words the longest has that begins so."""
    found: dict[str, int] = {}
    for name in names:
        first = name.split(" ", 1)[0].strip(_OUTER)
        # Marks inside a name part it into words of a text, too: ``Agência Brasil (ABr)``.
        words = len(_WORD_IN_TEXT.findall(name)) if " " in name or not name.isalnum() else 1
        found[first] = max(words, found.get(first, 1))
    return MappingProxyType(found)


def _read_agency(row: Row, origin: str, number: int) -> Agency:
    check_keys(row, _KEYS, origin, number)
    kind = row_text(row, "kind", origin, number, "wire")
    if kind not in _KINDS:
        raise LexiconError(origin, number, f"unknown kind {kind!r}; known: {', '.join(sorted(_KINDS))}")
    country = row_text(row, "country", origin, number, "")
    if country and not _COUNTRY.fullmatch(country):
        raise LexiconError(origin, number, f"'country' must be an ISO 3166-1 alpha-2 code, got {country!r}")
    return Agency(
        id=row_text(row, "id", origin, number),
        name=row_text(row, "name", origin, number),
        country=country or None,
        languages=row_texts(row, "languages", origin, number),
        kind=kind,
    )


def _parts(printed: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a tag stand, between slashes, commas and their like."""
    start = 0
    for joint in _JOINT.finditer(printed):
        if start < joint.start():
            yield start, joint.start()
        start = joint.end()
    if start < len(printed):
        yield start, len(printed)
