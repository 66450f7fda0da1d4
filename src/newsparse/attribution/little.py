"""The little words beside a verb: what may stand between it and its subject, and belongs to neither.

Auxiliaries, clitics, adverbs, days and negations; which words they are is the language's own (``data/languages``). Whose subject a
noun phrase is, is not asked here.
"""

from newsparse.attribution.tokens import Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["edge_before", "is_auxiliary", "is_light", "is_little", "past_light", "past_pointer"]

_LONGEST_POINTER = 4  # words


def edge_before(tokens: Tokens, low: int, verb: int, known: FunctionWords) -> tuple[int, bool]:
    """Return one past the last token before the auxiliaries and adverbs in front of ``verb``, and whether one of them denies."""
    edge, negated = verb, False
    while edge > low:
        word = tokens.words[edge - 1]
        if word in known.negations:
            negated = True
        elif not is_light(word, known):
            break
        edge -= 1
    return edge, negated


def is_light(word: str, known: FunctionWords) -> bool:
    """Tell whether a word may stand between verb and subject, and belongs to neither."""
    return word in known.adverbs or word in known.days or word in known.negations or is_auxiliary(word, known)


def is_auxiliary(word: str, known: FunctionWords) -> bool:
    """Tell whether a word is an auxiliary or clitic; one that is an article as well (``la``) is taken for the article."""
    return word in known.auxiliaries and word not in known.determiners


def is_little(word: str, known: FunctionWords) -> bool:
    """Tell whether a word is one of the little words after which words in marks may go on with the clause."""
    return any(
        word in table
        for table in (
            known.complementisers,
            known.pronouns,
            known.determiners,
            known.prepositions,
            known.linkers,
            known.conjunctions,
            known.subordinators,
            known.auxiliaries,
            known.adverbs,
            known.negations,
            known.days,
        )
    )


def past_light(tokens: Tokens, index: int, high: int, known: FunctionWords) -> int:
    """Return where the words end that may stand between verb and subject, a day with its article among them."""
    words = tokens.words
    while index < high:
        if words[index] in known.determiners and index + 1 < high and words[index + 1] in known.days:
            index += 1  # ``informó este martes la ministra``
        elif not is_light(words[index], known):
            break
        index += 1
    return index


def past_pointer(tokens: Tokens, low: int, known: FunctionWords) -> int:
    """Return where the words end that point back to the sentence before, and open this one: ``об этом``; ``low`` when there are none."""
    if known.pointers:
        for after in range(low + 1, low + 1 + _LONGEST_POINTER):
            if " ".join(tokens.words[low:after]) in known.pointers:
                return after
    return low
