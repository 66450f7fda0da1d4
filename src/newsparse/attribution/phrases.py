"""Noun phrases beside a verb, in languages that put the subject on either side of it.

English puts its subject in front; most others of the wires put it behind as readily: ``sagte die Ministerin``, ``a déclaré mardi la
ministre``, ``заявил министр``. So both sides can be read, and the shape decides: a subject is a pronoun, or has a determiner or a
capital, and no preposition opens it. In scripts without capitals a noun phrase is what no little word ends.

    behind   VERB (adverb | day | adverbial)* SUBJECT [',' NAME]
    before   [adverbial] SUBJECT [',' apposition ','] (auxiliary | adverb)* VERB
"""

from typing import NamedTuple

from newsparse.attribution.ends import (
    COMMAS,
    MAX_PHRASE,
    PHRASE_STOPS,
    abbreviates,
    breaks,
    end_of_phrase,
    opens_clause,
    past_participle,
    plain,
)
from newsparse.attribution.little import is_auxiliary, is_light, is_little, past_light, past_pointer
from newsparse.attribution.tokens import QUOTE, TERM, Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = [
    "COMMAS",
    "Phrase",
    "first_phrase",
    "phrase_before",
    "phrase_behind",
    "place_behind",
    "source_phrase",
    "subject_before",
]

_MAX_ADVERBIALS = 4
_MAX_BARE = 4  # tokens of a phrase without capitals in a language without articles
_FULL_NAME = 2  # words


class Phrase(NamedTuple):
    """A noun phrase, as half-open token positions."""

    start: int
    end: int


def phrase_behind(tokens: Tokens, start: int, high: int, known: FunctionWords) -> Phrase | None:
    """Return the subject that follows a verb which ends at ``start``; adverbials may stand between them."""
    words = tokens.words
    index = start
    if start < high and words[start] not in known.determiners:
        index = min(high, past_pointer(tokens, start, known))  # ``poinformował o tym minister``
    for _ in range(_MAX_ADVERBIALS):
        index = past_light(tokens, index, high, known)
        if index < high and _aside(words[index], known):
            index = _past_adverbial(tokens, index, high, known)
    index = _past_hearer(tokens, index, high, known)
    end = end_of_phrase(tokens, index, high, known)
    if index < end and words[index] in known.complementisers:
        return None  # ``قال إن``: the subject is left out, and the clause follows
    if not _subject_like(tokens, index, end, known):
        return None
    last = _with_name(tokens, index, end, high, known)
    # ``the head of the council, Ann Lee``: behind its comma the name alone is the mention.
    return Phrase(end + 1 if last > end and words[end] == "," else index, last)


def _past_hearer(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int:
    """Return where the subject stands behind an agency that hears it, where no article parts them: ``powiedział PAP rzecznik policji``."""
    if known.articles or start >= high or not tokens.capital(start):
        return start
    end = start
    while end < high and tokens.capital(end):
        end += 1
    agency = any(len(word) > 1 and word.isupper() for word in tokens.printed[start:end])
    noun = end + 1 < high and tokens.words[end].isalpha() and tokens.words[end + 1] not in PHRASE_STOPS
    return end if agency and noun and not is_little(tokens.words[end], known) else start


def phrase_before(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> Phrase | None:
    """Return the noun phrase that ends at ``edge``, no further left than ``low``."""
    words = tokens.words
    low = _clause_start(tokens, low, edge)
    if edge - 2 > low and words[edge - 2] == "," and words[edge - 1] in known.subordinators:
        edge -= 2  # ``the minister, who said``
    while edge > low and (words[edge - 1] in known.prepositions or words[edge - 1] in known.linkers):
        edge -= 1
    edge, last = _before_aside(tokens, low, edge, known)
    if edge <= low:
        return None
    if words[edge - 1] in known.pronouns:
        return Phrase(edge - 1, edge)
    start = _start(tokens, low, edge, known)
    if (
        start == edge
        and not known.articles
        and edge - 2 > low
        and tokens.capital(edge - 1)
        and tokens.capital(edge - 2)
    ):
        start = edge - 1  # ``На виступі в Раді Коваль заявила``: no article parts the place from the name
    start = _with_name_before(tokens, low, start, known)
    if last == edge:
        last = next((i for i in range(start + 1, edge) if words[i] in known.prepositions - known.linkers), edge)
    while known.capital_nouns and last - 1 > start and words[last - 1][0].isalpha() and not tokens.capital(last - 1):
        last -= 1  # ``Berger zeigte sich überzeugt``
    if not _subject_like(tokens, start, last, known):
        return None
    return Phrase(start, last)


def _before_aside(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> tuple[int, int]:
    """Return where a noun ends in front of what commas or brackets part from its verb, and where it ends with a name among that."""
    words = tokens.words
    if edge <= low or words[edge - 1] not in {",", ")"}:
        return edge, edge
    opener = "(" if words[edge - 1] == ")" else ","
    begin = next((index for index in range(edge - 2, low, -1) if words[index] == opener), low)
    if begin == low and not known.prepositions:
        begin = (
            edge - 1
        )  # ``Kaya, şöyle konuştu``: where nothing stands in front of a noun, one comma parts it from its verb
    # ``the minister, Ann Lee, said`` names her; ``the minister, who was there, said`` does not.
    return begin, edge - 1 if opener == "," and tokens.capital(begin + 1) else begin


def subject_before(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> Phrase | None:
    """Return the subject that ends at ``edge``; in ``Dem Sender sagte Berger`` there is none."""
    phrase = phrase_before(tokens, low, edge, known)
    return None if phrase is None or tokens.words[phrase.start] in known.obliques else phrase


def place_behind(tokens: Tokens, start: int, high: int, known: FunctionWords) -> Phrase | None:
    """Return the noun phrase of an adverbial right behind a verb: the house that says so, as in ``отметили в компании``."""
    words = tokens.words
    if start >= high or (words[start] not in known.prepositions and words[start] not in known.agents):
        return None
    first = start + 1
    end = end_of_phrase(tokens, first, high, known)
    if not known.days.isdisjoint(words[first : first + 1 + (words[first] in known.determiners)] if first < end else ()):
        return None  # ``Am Vormittag hieß es``
    return Phrase(first, end) if _subject_like(tokens, first, end, known) else None


def source_phrase(tokens: Tokens, source: Phrase, high: int, known: FunctionWords) -> Phrase | None:
    """Return the noun phrase right behind a source that is no verb: ``Laut Berger``, ``selon le ministre,``; or None.

    A comma closes it, or the stop when one opens it. Where the verb of the clause follows at once, its small letter tells:
    ``Laut Berger öffnet …``.
    """
    start = source.end
    words = tokens.words
    while start < high and words[start] in known.linkers and words[start] not in known.determiners:
        start += 1  # ``nach Angaben von Berger``
    if start >= high or words[start] in known.complementisers:
        return None  # ``so dass``
    if is_auxiliary(words[start], known) and words[start] not in known.pronouns:
        return None  # ``so wurde der Hafen gesperrt``
    end = end_of_phrase(tokens, start, high, known)
    if end + 1 < high and words[end + 1] in COMMAS and not known.verb_second:
        end += 1  # ``Theo Bộ Giao thông,``: the last word of a name may be small
    apart = source.start > 0 and words[source.start - 1] in COMMAS
    if end > start and (words[end] in PHRASE_STOPS and words[end] != QUOTE if end < high else apart):
        end = _with_name(tokens, start, end, high, known)
    else:
        end = _without_verb(tokens, start, end, known)
    return Phrase(start, end) if _subject_like(tokens, start, end, known) or _bare(tokens, start, end, known) else None


def _bare(tokens: Tokens, start: int, end: int, known: FunctionWords) -> bool:
    """Tell whether a short noun phrase without an article is closed by a comma or a stop: ``según fuentes policiales,``."""
    closed = end < len(tokens.words) and tokens.words[end] in PHRASE_STOPS
    return (
        closed
        and 1 < end - start <= _MAX_BARE
        and tokens.words[start].isalpha()
        and not is_little(tokens.words[start], known)
    )


def _without_verb(tokens: Tokens, start: int, end: int, known: FunctionWords) -> int:
    """Return where a noun phrase ends that runs on into the verb of its clause: in front of the small letters behind its last capital."""
    words = tokens.words
    first = start
    while first < end and words[first] in known.determiners:
        first += 1
    first = max(first, past_participle(tokens, start, end, known))
    name = next((index for index in range(first, end) if tokens.capital(index)), None)
    if name is None:
        # Without a capital the noun stands right behind its article; or alone, and what follows it is the clause.
        closed = first > start and end < len(words) and is_auxiliary(words[end], known)
        return end if closed or first == end or plain(tokens, first) else first + 1
    stop = name + 1
    while stop < end and (
        tokens.capital(stop)
        or words[stop] == TERM
        or words[stop] in known.linkers
        or words[stop] == "."
        or words[stop] in known.determiners
    ):
        stop += 1
    while stop > name + 1 and not tokens.capital(stop - 1) and words[stop - 1] != TERM:
        stop -= 1
    return stop


def first_phrase(tokens: Tokens, low: int, high: int, known: FunctionWords) -> Phrase | None:
    """Return the noun phrase that opens a clause, adverbials in front of it passed over: its subject, more often than not."""
    words = tokens.words
    start = low
    if low >= high or plain(tokens, low):
        return None  # without capitals a verb in front would be taken for the noun
    for _ in range(_MAX_ADVERBIALS):
        start = past_light(tokens, start, high, known)
        if start < high and (words[start] in known.conjunctions or words[start] == ","):
            start += 1
        if start < high and words[start] in known.subordinators and words[start] not in known.determiners:
            start += 1
        if start < high and words[start] in known.prepositions and words[start] not in known.articles:
            start = _past_adverbial(tokens, start, high, known)
    if known.verb_second and low < start < high and not _opens_phrase(tokens, start, known):
        start += 1  # ``Am Montag eröffnete Berger …``: behind the verb
    end = end_of_phrase(tokens, start, high, known)
    if known.articles:
        # ``Berger eröffnete``, ``die Ministerin stellte``: behind its first capital, a small letter ends the phrase.
        name = next(
            (index for index in range(start, end) if tokens.capital(index) and words[index] not in known.determiners),
            end,
        )
        end = next((i for i in range(name, end) if not tokens.capital(i) and words[i] not in known.linkers), end)
    return Phrase(start, end) if _subject_like(tokens, start, end, known) else None


def _opens_phrase(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    word = tokens.words[index]
    return tokens.capital(index) or word in known.determiners or word in known.pronouns


def _clause_start(tokens: Tokens, low: int, edge: int) -> int:
    """Return where the clause begins that ends at ``edge``; far enough back for any noun phrase with its apposition."""
    low = max(low, edge - 2 * MAX_PHRASE)
    start = edge
    while start > low and not breaks(tokens, start - 1):
        start -= 1
    return start


def _with_name_before(tokens: Tokens, low: int, start: int, known: FunctionWords) -> int:
    """Return the start of a description, or of the name that a comma parts from it: ``Ann Lee, head of the council``."""
    words = tokens.words
    name = start - 1
    while name > low and tokens.capital(name - 1) and words[name - 1] not in PHRASE_STOPS:
        name -= 1
    named = start > low and words[start - 1] == "," and start - 1 - name >= _FULL_NAME
    # ``the head of the City Council, Ann Lee``: behind a linker stands the rest of an office.
    return name if named and not (name > low and words[name - 1] in known.linkers) else start


def _aside(word: str, known: FunctionWords) -> bool:
    """Tell whether a word right behind a verb opens an adverbial or an object, in front of the subject."""
    # Portuguese ``a`` is both; right behind a verb it is the article of its subject.
    return word in known.obliques or (word in known.prepositions and word not in known.articles)


def _past_adverbial(tokens: Tokens, index: int, high: int, known: FunctionWords) -> int:
    """Return where the noun phrase of an adverbial ends: at a stop, a determiner, a pronoun, or a capital after a small letter."""
    words = tokens.words
    while index < high and (words[index] in known.determiners or words[index] in known.prepositions):
        index += 1
    first = index
    while index < high:
        word = words[index]
        if word in PHRASE_STOPS or opens_clause(tokens, index, known):
            break
        if index > first and words[index - 1] not in known.linkers and word not in known.linkers:
            if (
                word in known.determiners
                or word in known.pronouns
                or word in known.prepositions
                or is_light(word, known)
            ):
                break
            if tokens.capital(index) and not tokens.capital(index - 1):
                break
        index += 1
    return index


def _with_name(tokens: Tokens, start: int, end: int, high: int, known: FunctionWords) -> int:
    """Return the end of the phrase with the name that goes on with a description.

    It may follow a comma, ``the head of the council, Ann Lee``, or close the clause, ``a historian in the archive at Kladno Jan Hora``.
    """
    words = tokens.words
    if end >= high or tokens.capital(start):
        return end
    last = end + 1
    if words[end] == ",":
        while last < high and words[last] not in PHRASE_STOPS and tokens.capital(last):
            last += 1
        return last if last - end > _FULL_NAME else end
    if words[end] not in known.prepositions and words[end] not in known.conjunctions:
        return end
    while last < min(high, end + MAX_PHRASE) and not opens_clause(tokens, last, known):
        if words[last] in PHRASE_STOPS and not (
            words[last] == "." and last + 1 < high and abbreviates(tokens, last - 1, known)
        ):
            break
        last += 1
    names = next((index for index in range(last, end, -1) if not tokens.capital(index - 1)), end)
    place = tokens.words[names - 1] in known.prepositions
    return last if last - names >= _FULL_NAME + place else end


def _start(tokens: Tokens, low: int, edge: int, known: FunctionWords) -> int:
    """Return where the noun phrase that ends at ``edge`` begins; ``edge`` when all of it is adverbial."""
    words = tokens.words
    start = edge
    while start > max(low, edge - MAX_PHRASE):
        word = words[start - 1]
        if word in PHRASE_STOPS:
            if word != "." or start - 2 < low or not abbreviates(tokens, start - 2, known):
                break
        elif (
            is_auxiliary(word, known)
            or opens_clause(tokens, start - 1, known)
            or (word in known.conjunctions and not (start - 2 >= low and start < edge and tokens.capital(start)))
        ):
            break
        start -= 1
    for _ in range(_MAX_ADVERBIALS):
        start = past_light(tokens, start, edge, known)
        if start < edge and words[start] in known.conjunctions:
            start += 1
        if start < edge and words[start] in known.prepositions and words[start] not in known.determiners:
            start = _past_adverbial(tokens, start, edge, known)
    return start


def _subject_like(tokens: Tokens, start: int, end: int, known: FunctionWords) -> bool:
    """Tell whether these tokens can be a subject: a pronoun, a determiner with its noun, something with a capital."""
    if start >= end:
        return False
    first = tokens.words[start]
    if first in known.pronouns:
        return True
    if first in known.determiners:
        return end - start > 1
    if end - start == 1 and (first in known.prepositions or first in known.linkers):
        return False
    if any(tokens.capital(index) or tokens.words[index] == TERM for index in range(start, end)) or plain(tokens, start):
        return True
    # ``řekl ministr``: where nouns stand without an article, a short bare phrase is one.
    return not known.articles and end - start <= _MAX_BARE and tokens.words[start][0].isalpha()
