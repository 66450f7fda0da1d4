"""The people table: the words by which the press of one language names people and refers to them.

    [people]                      lists of single words, in lower case
    particles = ["van", "de"]       stand inside a name in lower case
    suffixes = ["jr", "iii"]        stand after a name
    relatives = ["who"]             take up the person just named
    never_names = ["new"]           are printed with a capital and begin or end no person's name
    indefinites = ["a", "some"]     open a noun phrase for somebody new
    synonyms = [["premier", "pm"]]  titles of one office, one list an office
    epithets = ["politician"]       take up somebody who was named and are no office
    inflected = true                names take endings in this language (``Стoлтенберга``)
    compounds = true                a title may be the end of a longer word (``Außenminister``)
    noun_capitals = true            every noun has a capital, so that a capital proves no name
    titles_follow = true            a title stands behind the name (``Orbán Viktor miniszterelnök``)
    article = "ال"                  is joined to a noun, and a title goes on in nouns that have it
    attributive = "の"              ends what describes a name in front of it

    [[people.address]]            courtesy in front of a name: ``Mr``, ``Frau``; at most it tells the gender
    [[people.role]]               a noun for one person: an office, a trade, kin. In front of a name it is the title, alone
                                  (``the minister``) it stands for somebody. body = true: a proper noun in front of it names the
                                  body that the person speaks or works for (``UN spokesman``)
    [[people.group]]              a noun for several people: ``officials``
    [[people.body]]               a noun for a body: ``ministry``; a name that ends in one is no person's
    [[people.pronoun]]            number = "singular", "plural" or "none" (points to nobody in the story: ``someone``)

A row holds ``forms`` in any case and without abbreviation stops, ``gender`` ("m", "f", "n") where the word tells it, and an
``example``: a noun phrase with one of the forms in it. Given names stand in ``data/names.toml`` for all languages together.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from attrs import frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, check_keys, read_data, row_list, row_text, row_texts

__all__ = ["PeopleTable", "Pronoun", "family_first_names", "given_names", "read_people"]

_GENDERS = ("", "m", "f", "n")
_NAMES = ("given", "surname")
_NUMBERS = ("singular", "plural", "none")
_LISTS = (
    "relatives",
    "particles",
    "suffixes",
    "never_names",
    "indefinites",
    "epithets",
    "synonyms",
    "endings",
    "affiliations",
    "genitives",
)
_FLAGS = ("inflected", "compounds", "noun_capitals", "titles_follow", "article_names", "leading_roles")
_KEYS = frozenset(["address", "role", "group", "body", "pronoun", "case", "article", "attributive", *_LISTS, *_FLAGS])
_STEM = 4  # letters that a title keeps at least when it takes an ending: ``министра``
_MAXIMUM_COMPOUND = 40  # letters; longer words are no titles


@frozen
class Pronoun:
    """One pronoun.

    Attributes:
        gender: ``m``, ``f``, ``n``, or empty when it fits all.
        number: ``singular``, ``plural``, or ``none`` when it points to nobody in the story.
        possessive: Whether it stands in front of what belongs to somebody: ``his``.
    """

    gender: str
    number: str
    possessive: bool


@frozen
class NameCase:
    """Endings that names have in other cases than the nominative.

    Attributes:
        of: ``given`` or ``surname``.
        gender: Whose names have them: ``m``, ``f``, or empty for both.
        endings: The endings, in lower case.
        nominative: What stands there in the nominative; it may be empty.
    """

    of: str
    gender: str
    endings: tuple[str, ...]
    nominative: str


@frozen(eq=False)
class PeopleTable:
    """How one language names people and refers to them; all keys in lower case, without abbreviation stops.

    Attributes:
        address: Courtesy in front of a name, to gender (empty when it tells none).
        roles: Nouns for one person, phrases with single spaces, to gender.
        role_words: Words that end a role phrase, to the number of words of the longest such phrase.
        body_roles: Those roles that follow the name of the body they belong to.
        surnames: Those roles that are surnames, or end them, as well: ``king``, ``son``, ``mann``.
        groups: Nouns for several people.
        bodies: Nouns for a body of people, or a paper that speaks.
        proper_bodies: Those that name one body: ``Kremlin``.
        pronouns: Pronouns.
        relatives: Relative pronouns.
        particles: Words in lower case inside a name.
        affiliations: Those particles that name a body behind a full name: ``Anna Kurz von der Deutschen Bank``.
        suffixes: Words after a name.
        never_names: Words with a capital that begin or end no person's name.
        indefinites: Words that open a noun phrase for somebody new.
        synonyms: Title to the title that stands for all of one office.
        inflected: Whether names take endings.
        compounds: Whether a title may be the end of a longer word.
        noun_capitals: Whether every noun has a capital.
        titles_follow: Whether a title stands behind the name.
        epithets: Nouns that take up somebody who was named and are no office.
        article: What is joined to a noun as its article, or empty.
        leading_roles: Whether a role stands in front of its body with nothing between: ``Ketua KPK``; it does where nouns take endings.
        article_names: Whether names of people stand behind an article.
        genitives: Endings of genitives that no name has as such: behind a role, ``ministrul Energiei``, they name the body.
        cases: The endings of names in other cases than the nominative.
        endings: What is joined behind a noun as its article or in the genitive: ``ministern``, ``Ministeriums``; longest first.
        attributive: What ends a description in front of a name, or empty.
    """

    address: Mapping[str, str]
    roles: Mapping[str, str]
    role_words: Mapping[str, int]
    body_roles: frozenset[str]
    surnames: frozenset[str]
    groups: frozenset[str]
    bodies: frozenset[str]
    proper_bodies: frozenset[str]
    pronouns: Mapping[str, Pronoun]
    relatives: frozenset[str]
    particles: frozenset[str]
    affiliations: frozenset[str]
    suffixes: frozenset[str]
    never_names: frozenset[str]
    indefinites: frozenset[str]
    synonyms: Mapping[str, str]
    inflected: bool
    compounds: bool
    noun_capitals: bool
    titles_follow: bool
    epithets: frozenset[str]
    article: str
    attributive: str
    leading_roles: bool
    article_names: bool
    genitives: tuple[str, ...]
    cases: tuple[NameCase, ...]
    endings: tuple[str, ...]

    def is_body(self, word: str) -> bool:
        """Tell whether ``word`` is a noun for a body, or ends in one where a language builds compounds; in lower case."""
        return self._is_in(self.bodies, word)

    def is_group(self, word: str) -> bool:
        """Tell whether ``word`` is a noun for several people, or ends in one where a language builds compounds; in lower case."""
        return self._is_in(self.groups, word)

    def _is_in(self, nouns: frozenset[str], word: str) -> bool:
        if word in nouns:
            return True
        forms = (word, *self._without_article(word))
        return any(form in nouns or any(end in nouns for end in self._ends(form)) for form in forms)

    def role_word(self, word: str) -> str | None:
        """Return the role word that ``word`` is or ends in, or None. ``word`` is in lower case, without a stop."""
        if word in self.role_words:
            return word
        if "-" in word and (last := word.rpartition("-")[2]) in self.role_words:
            return last
        for form in (word, *self._without_article(word)):
            for end in self._ends(form):
                if end in self.role_words and end not in self.surnames:
                    return end
        return self.role_stem(word)

    def _ends(self, word: str) -> Iterator[str]:
        """Yield the ends of a word that may be words, longest first, where a language builds compounds."""
        if self.compounds and len(word) <= _MAXIMUM_COMPOUND:
            for cut in range(2, len(word) - 2):
                yield word[cut:]

    def role_stem(self, word: str) -> str | None:
        """Return the role that ``word`` is with an ending more or another one, ``министра``, ``ministern``; or None."""
        stems = self._without_article(word)
        if self.inflected:
            stems = (word[:-1], word[:-2], f"{word[:-1]}а", f"{word[:-1]}a")
        return next((stem for stem in stems if len(stem) >= _STEM and stem in self.roles), None)

    def office(self, word: str) -> str:
        """Return a role of one word without an ending: ``utrikesministern`` is an ``utrikesminister``."""
        if word in self.roles:
            return word
        stems = self._without_article(word)
        return self.role_stem(word) or next((stem for stem in stems if self.role_word(stem) is not None), word)

    def _without_article(self, word: str) -> tuple[str, ...]:
        return tuple(word[: -len(ending)] for ending in self.endings if word.endswith(ending))


@cache
def given_names() -> Mapping[str, str]:
    """Return the given names in lower case, to gender: ``m``, ``f``, or empty when both have the name."""
    origin = "names.toml"
    found: dict[str, str] = {}
    for number, row in enumerate(row_list(read_data(origin), origin, "region"), 1):
        for gender in ("m", "f"):
            for name in row_text(row, gender, origin, number).lower().split():
                found[name] = gender if found.get(name, gender) == gender else ""
    return MappingProxyType(found)


@cache
def foreign_particles() -> frozenset[str]:
    """Return the particles of names from elsewhere that every language prints: ``von``, ``bin``."""
    return frozenset(row_texts(read_data("names.toml"), "particles", "names.toml", "particles"))


@cache
def family_first_names() -> frozenset[str]:
    """Return the given names, in lower case, that stand behind the family name: ``Trang`` in ``Nguyen Trang``."""
    origin = "names.toml"
    return frozenset(
        name
        for number, row in enumerate(row_list(read_data(origin), origin, "region"), 1)
        if _flag(row, "family_first", origin, f"region {number}")
        for gender in ("m", "f")
        for name in row_text(row, gender, origin, number).lower().split()
    )


def read_people(table: Row, origin: str) -> PeopleTable:
    """Return the people table of a language file's ``people`` rows.

    Raises:
        LexiconError: When a row lacks a key, or has one of the wrong type or value.
    """
    check_keys(table, _KEYS, origin, "people")
    roles: dict[str, str] = {}
    body_roles: set[str] = set()
    surnames: set[str] = set()
    for number, row in _rows(table, "role", origin):
        forms = _forms(row, origin, number)
        gender = _choice(row, "gender", _GENDERS, origin, number)
        # A form that two rows hold with two genders tells none.
        roles.update((form, gender if roles.get(form, gender) == gender else "") for form in forms)
        body_roles.update(forms if _flag(row, "body", origin, number) else ())
        surnames.update(forms if _flag(row, "surnames", origin, number) else ())
    address = {
        form: _choice(row, "gender", _GENDERS, origin, number)
        for number, row in _rows(table, "address", origin)
        for form in _forms(row, origin, number)
    }
    pronouns = {
        form: Pronoun(
            _choice(row, "gender", _GENDERS, origin, number),
            _choice(row, "number", _NUMBERS, origin, number),
            _flag(row, "possessive", origin, number),
        )
        for number, row in _rows(table, "pronoun", origin)
        for form in _forms(row, origin, number)
    }
    return PeopleTable(
        address=MappingProxyType(address),
        roles=MappingProxyType(roles),
        role_words=MappingProxyType(_role_words(roles)),
        body_roles=frozenset(body_roles),
        surnames=frozenset(surnames),
        groups=_all_forms(table, "group", origin),
        bodies=_all_forms(table, "body", origin),
        proper_bodies=frozenset(
            form
            for number, row in _rows(table, "body", origin)
            if _flag(row, "proper", origin, number)
            for form in _forms(row, origin, number)
        ),
        pronouns=MappingProxyType(pronouns),
        relatives=_words(table, "relatives", origin),
        particles=_words(table, "particles", origin) | foreign_particles(),
        affiliations=_words(table, "affiliations", origin),
        suffixes=_words(table, "suffixes", origin),
        never_names=_words(table, "never_names", origin),
        indefinites=_words(table, "indefinites", origin),
        synonyms=MappingProxyType(_synonyms(table, origin)),
        inflected=_flag(table, "inflected", origin, "people"),
        compounds=_flag(table, "compounds", origin, "people"),
        noun_capitals=_flag(table, "noun_capitals", origin, "people"),
        titles_follow=_flag(table, "titles_follow", origin, "people"),
        epithets=_words(table, "epithets", origin),
        article=row_text(table, "article", origin, "people", ""),
        attributive=row_text(table, "attributive", origin, "people", ""),
        leading_roles=any(_flag(table, key, origin, "people") for key in ("leading_roles", "inflected"))
        or "article" in table,
        article_names=_flag(table, "article_names", origin, "people"),
        cases=tuple(_case(row, origin, number) for number, row in _rows(table, "case", origin)),
        genitives=tuple(sorted(_words(table, "genitives", origin))),
        endings=tuple(sorted(_words(table, "endings", origin), key=len, reverse=True)),
    )


def _rows(table: Row, kind: str, origin: str) -> Iterable[tuple[str, Row]]:
    rows = row_list(table, origin, kind)
    return ((f"people.{kind} {number}", row) for number, row in enumerate(rows, 1))


def _case(row: Row, origin: str, number: str) -> NameCase:
    return NameCase(
        _choice(row, "of", _NAMES, origin, number),
        _choice(row, "gender", _GENDERS, origin, number),
        row_texts(row, "endings", origin, number),
        row_text(row, "nominative", origin, number),
    )


def _forms(row: Row, origin: str, number: str) -> tuple[str, ...]:
    forms = row_texts(row, "forms", origin, number)
    if not forms:
        raise LexiconError(origin, number, "'forms' is missing")
    return tuple(" ".join(form.lower().split()) for form in forms)


def _all_forms(table: Row, kind: str, origin: str) -> frozenset[str]:
    return frozenset(form for number, row in _rows(table, kind, origin) for form in _forms(row, origin, number))


def _choice(row: Row, key: str, choices: tuple[str, ...], origin: str, number: str) -> str:
    value = row_text(row, key, origin, number, choices[0])
    if value not in choices:
        raise LexiconError(origin, number, f"{key!r} must be one of {', '.join(filter(None, choices))}, got {value!r}")
    return value


def _flag(row: Row, key: str, origin: str, number: str) -> bool:
    value = row.get(key, False)
    if not isinstance(value, bool):
        raise LexiconError(origin, number, f"{key!r} must be true or false")
    return value


def _words(table: Row, key: str, origin: str) -> frozenset[str]:
    return frozenset(word.lower() for word in row_texts(table, key, origin, "people"))


def _role_words(roles: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for role in roles:
        words = role.split(" ")
        longest[words[-1]] = max(longest.get(words[-1], 0), len(words))
    return longest


def _synonyms(table: Row, origin: str) -> dict[str, str]:
    found: dict[str, str] = {}
    lists = table.get("synonyms", [])
    if not isinstance(lists, list):
        raise LexiconError(origin, "people", "'synonyms' must be a list of lists of texts")
    for titles in lists:
        names = row_texts({"synonyms": titles}, "synonyms", origin, "people")
        found.update((name.lower(), names[0].lower()) for name in names)
    return found
