"""Ends: where a noun phrase ends that begins at a token, in languages that put the subject on either side of its verb.

At a stop, at a little word that is no part of it, behind a full name; in scripts without capitals after a few words. German parts an
article from its noun by a participle with all that belongs to it: ``einer am Montag in Köln veröffentlichten Meldung``.
"""

from newsparse.attribution.little import is_light
from newsparse.attribution.tokens import END, QUOTE, TERM, Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = [
    "COMMAS",
    "MAX_PHRASE",
    "PHRASE_STOPS",
    "abbreviates",
    "breaks",
    "end_of_phrase",
    "opens_clause",
    "past_participle",
    "plain",
]

COMMAS = frozenset(",،、，፣၊")
PHRASE_STOPS = END | COMMAS | frozenset(";؛:()[]/–—―|•।؟") | {"--", "-", QUOTE}
_BREAKS = frozenset(";؛:–—―|•") | {"--", "-", QUOTE}
MAX_PHRASE = 24  # tokens; a longer run is a clause that no little word of the table has ended
_MAX_PLAIN = 8  # the same in a script without capitals, where nothing else ends a name
_MAX_INITIAL = 2  # letters: ``J.``, ``Ch.``
_FULL_NAME = 2  # words
_MAX_GAP = 16  # tokens between an article and its noun


def end_of_phrase(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int:
    """Return where the noun phrase that begins at ``start`` ends."""
    words = tokens.words
    if start < high and _alone(tokens, start, high, known):
        return start + 1
    end = past_participle(tokens, start, high, known) if known.verb_second else start
    limit = min(high, end + (_MAX_PLAIN if start < high and plain(tokens, start) else MAX_PHRASE))
    while end < limit:
        word = words[end]
        if word in PHRASE_STOPS:
            compound = (
                word == "-" and end > start and words[end - 1] == TERM and not breaks(tokens, end)
            )  # ``„Nord“-Chefin``
            if not compound and (
                word != "." or end + 1 >= high or end == start or not abbreviates(tokens, end - 1, known)
            ):
                break
        elif end > start and _ends_phrase(tokens, start, end, high, known):
            break
        end += 1
    while end > start and (words[end - 1] in known.linkers or words[end - 1] in known.determiners):
        end -= 1
    return end


def past_participle(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int:
    """Return where the noun stands that an article is parted from by a participle with its adverbial; ``start`` when none does.

    ``laut einer am Montag in Köln veröffentlichten Meldung``
    """
    words = tokens.words
    if start + 1 >= high or words[start] not in known.articles or words[start + 1] not in known.prepositions:
        return start
    for index in range(start + 2, min(high, start + _MAX_GAP) - 1):
        word = words[index]
        if word in PHRASE_STOPS:
            return start
        if tokens.capital(index + 1) and not tokens.capital(index) and word.endswith(tuple(known.participle_endings)):
            return index + 1
    return start


def _alone(tokens: Tokens, start: int, high: int, known: FunctionWords) -> bool:
    """Tell whether a pronoun stands by itself, rather than in front of its noun."""
    word = tokens.words[start]
    if word not in known.pronouns:
        return False
    return word not in known.determiners or start + 1 >= high or tokens.words[start + 1] in PHRASE_STOPS


def _ends_phrase(tokens: Tokens, start: int, end: int, high: int, known: FunctionWords) -> bool:
    word = tokens.words[end]
    if word in known.conjunctions:
        return end + 1 >= high or not (tokens.capital(end + 1) and tokens.capital(end - 1))
    if word in known.linkers:
        return False
    if word in known.name_particles and end + 1 < high and tokens.capital(end - 1) and tokens.capital(end + 1):
        return False  # ``Jan de Vries``
    if word in known.prepositions or opens_clause(tokens, end, known):
        return True
    if word in known.pronouns and word not in known.determiners:
        return True  # ``weil die Stadt sie so nennt``
    if tokens.words[end - 1] in known.linkers:
        return False
    if (is_light(word, known) or word in known.determiners) and tokens.words[end - 1] not in known.determiners:
        return True
    # ``said Ann Lee brightly``: a small letter after a full name is no part of it.
    return (
        end - start >= _FULL_NAME
        and tokens.capital(end - 1)
        and tokens.capital(end - 2)
        and not tokens.capital(end)
        and not plain(tokens, end)
    )


def opens_clause(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether a conjunction or relative opens a clause; a form that is an article as well needs a comma in front."""
    word = tokens.words[index]
    if word in known.complementisers:
        return True
    if word not in known.subordinators:
        return False
    article = word in known.determiners or word in known.linkers or word in known.prepositions
    return not article or (index > 0 and tokens.words[index - 1] == ",")


def abbreviates(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether the stop behind a word ends no sentence: ``Dr.``, ``J.``."""
    word = tokens.words[index]
    return word in known.titles or (len(word) <= _MAX_INITIAL and tokens.capital(index))


def breaks(tokens: Tokens, index: int) -> bool:
    """Tell whether a stop parts clauses; the hyphen of ``wind- and waterproof`` does not."""
    return tokens.words[index] in _BREAKS and (
        tokens.words[index] != "-" or index == 0 or tokens.start(index) > tokens.end(index - 1)
    )


def plain(tokens: Tokens, index: int) -> bool:
    """Tell whether a word is written in a script without capitals."""
    letter = tokens.printed[index][0]
    # In title case, because that leaves the letters of Georgian as they are.
    return letter.isalpha() and letter.title() == letter.lower()
