"""Between subject and cue: auxiliaries, adverbs, days and words that deny, and what may bound a noun phrase at all.

    Lee has not yet said        the ministry on Sunday confirmed        voters who have long said

No noun phrase is read here, only what stands beside one.
"""

from functools import lru_cache

from newsparse.attribution.tokens import QUOTE, STOPS, Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["PHRASE_BOUNDS", "bounds_of", "contracted", "is_adverb", "is_own_auxiliary", "skip_adverbs"]

PHRASE_BOUNDS = frozenset(".,;:!?…()[]–—") | {"--", "-", QUOTE}
"""The marks that bound a noun phrase."""
_LIGHT_ENDINGS = ("n't", "n’t", "ly")


def skip_adverbs(tokens: Tokens, low: int, cue: int, known: FunctionWords) -> tuple[int, bool]:
    """Return one past the last token before auxiliaries and adverbs in front of ``cue``, and whether one of them denies."""
    words = tokens.words
    light = _light(known)
    end = cue
    negated = False
    while end > low:
        word = words[end - 1]
        if word not in light and not word.endswith(_LIGHT_ENDINGS):
            if (
                end < cue
                or end - 2 < low
                or words[end - 2] not in known.auxiliaries
                or not _inserted(tokens, end - 1, known)
            ):
                break  # most words, told by one look
            end -= 1
            continue
        if word in known.negations or word.endswith(("n't", "n’t")):
            negated = True
        elif word in known.times and end - 2 >= low and not tokens.capital(end - 2):
            end -= 1  # ``last week``: the word in front of the time goes with it
        elif word in known.auxiliaries:
            if tokens.capital(end - 1) and (end == cue or end - 1 > low) and not tokens.capital(cue):
                break  # ``Will said``: a name
        elif not (word in known.adverbs or word in known.days or is_adverb(tokens, end - 1)):
            break
        elif word in known.days and end - 2 > low and words[end - 2] in known.prepositions:
            end -= 1  # ``The ministry on Sunday confirmed``
        end -= 1
    return end, negated


def _inserted(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether a word between an auxiliary and its verb is no subject: ``have long said``; but ``have voters said``."""
    word = tokens.words[index]
    if not word.isalpha() or word.endswith("s") or tokens.capital(index):
        return False
    return word not in bounds_of(known) and word not in known.determiners


@lru_cache(maxsize=16)
def _light(known: FunctionWords) -> frozenset[str]:
    return known.negations | known.times | known.auxiliaries | known.adverbs | known.days


@lru_cache(maxsize=16)
def bounds_of(known: FunctionWords) -> frozenset[str]:
    """Return all words that may bound a noun phrase."""
    return PHRASE_BOUNDS.union(
        known.complementisers, known.subordinators, known.auxiliaries, known.interrogatives,
        known.conjunctions, known.prepositions, known.days, known.adverbs, known.pronouns,
    )  # fmt: skip


def is_own_auxiliary(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether a word is an auxiliary; with a capital inside a sentence it is a name: ``said Will Hunt``."""
    if tokens.words[index] not in known.auxiliaries:
        return False
    if not tokens.capital(index) or not index:
        return True
    piece = tokens.pieces.get(index - 1)
    return tokens.words[index - 1] in STOPS and not (piece is not None and tokens.text[piece.end - 1] == ",")


def is_adverb(tokens: Tokens, index: int) -> bool:
    """Tell whether a word ends like an adverb and is no name."""
    return tokens.words[index].endswith("ly") and not tokens.capital(index)


def contracted(word: str, known: FunctionWords) -> bool:
    """Tell whether a word is a pronoun with its auxiliary: ``he's``, ``they've``."""
    if "'" not in word and "’" not in word:
        return False
    pronoun = word.replace("’", "'").partition("'")[0]
    return pronoun in known.pronouns and pronoun not in known.relatives
