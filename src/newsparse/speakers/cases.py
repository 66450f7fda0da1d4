"""Cases: the nominative of a name that the article prints in another case.

``По словам министра Анны Орловой`` tells of Анна Орлова. The endings are the language file's; the given name decides, because there is a
table of given names to look the answer up in. By the longest ending one name of the table must come out, and the surname must have a known
ending or be of those that take no case. Anything else stays as printed.
"""

from newsparse.lexicon import PeopleTable, given_names

__all__ = ["in_nominative"]

_FULL = 2  # words
_VOWELS = frozenset("аеёиіїоуыэюяєaeiouyáéíóúýąęě")
# Women's surnames of other kinds take no case when they end in these; men's when they end in a vowel that no case has.
_FIXED = frozenset("оóo")
_ADJECTIVES = ("ого", "его", "ego", "ého")  # genitives of names that are adjectives


def in_nominative(words: tuple[str, ...], gender: str, people: PeopleTable) -> tuple[str, ...]:
    """Return a name of two words in the nominative, or as it is where that cannot be told.

    Args:
        words: The name as printed.
        gender: What the rest of the article tells of the gender: ``m``, ``f`` or empty.
        people: The table with the endings.
    """
    if len(words) != _FULL or not people.cases or any(word.isupper() for word in words):
        return words
    given, surname = words
    known = given_names().get(given.lower())
    if known is not None and not (gender and known and known != gender):
        return words  # in the nominative already
    low = given.lower()
    found = [
        (len(ending), name, told)
        for row in people.cases
        if row.of == "given"
        for ending in row.endings
        if low.endswith(ending)
        and (told := given_names().get(name := low[: -len(ending)] + row.nominative)) is not None
        and (not gender or told in ("", gender))
    ]
    longest = {(name, told) for size, name, told in found if size == max(found)[0]}
    if len(longest) != 1:
        return words
    name, told = longest.pop()
    last = _surname(surname, told or gender, people)
    return words if last is None else (name.capitalize(), last)


def _surname(printed: str, gender: str, people: PeopleTable) -> str | None:
    """Return a surname in the nominative, or None when its ending does not tell."""
    low = printed.lower()
    fitting = [
        (len(ending), printed[: len(printed) - len(ending)] + row.nominative)
        for row in people.cases
        if row.of == "surname" and row.gender == gender
        for ending in row.endings
        if low.endswith(ending) and (row.nominative or low[-len(ending) - 1] not in _VOWELS)
    ]
    if fitting:
        return max(fitting)[1]
    fixed = low[-1] in _FIXED or (gender == "f" and low[-1] not in _VOWELS)
    return printed if fixed and not low.endswith(_ADJECTIVES) else None
