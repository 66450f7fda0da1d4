"""Labels: a name beside words with a colon or a dash in place of a verb.

before    NAME ":" words        Ann Lee: "It rains."
after     words dash NAME       "It rains." - Ann Lee
signed    dash NAME             a paragraph of its own, under the words
"""

from typing import NamedTuple

from newsparse.attribution.tokens import END, QUOTE, Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["Label", "label_after", "label_before", "signature"]

_DASHES = frozenset({"–", "—", "--", "-", "―"})
_MAX_WORDS = 12
_MAX_NAME = 8
_MAX_SIGNATURE = 24  # tokens: a name and what its bearer does


class Label(NamedTuple):
    """A name and its mark, as token positions.

    Attributes:
        start: The first token of the name.
        end: One past its last token.
        mark: The colon or dash.
    """

    start: int
    end: int
    mark: int


def label_before(tokens: Tokens, low: int, quote: int, known: FunctionWords) -> Label | None:
    """Return the label that stands in front of a piece, no further left than ``low``."""
    words = tokens.words
    mark = quote - 1
    if mark <= low or words[mark] != ":":
        return None
    start = mark
    while start > low and words[start - 1] not in _DASHES and words[start - 1] not in END and words[start - 1] != QUOTE:
        start -= 1
    while start < mark and (words[start] in known.conjunctions or words[start] in known.prepositions):
        start += 1
    if start == mark or not tokens.capital(start):
        return None
    comma = next((index for index in range(mark - 1, start, -1) if words[index] == ","), None)
    if comma is not None and words[comma + 1] in known.pronouns:
        return Label(comma + 1, comma + 2, mark)  # ``Asked why, he demurred: "…"``
    end = next((index for index in range(start, mark) if words[index] in ",("), mark)
    if not tokens.capital(end - 1) and not known.determiners.isdisjoint(words[start + 1 : end]):
        return None  # ``Follow the instructions:``
    return Label(start, end, mark)


def label_after(tokens: Tokens, quote: int, high: int) -> Label | None:
    """Return the label that stands behind a piece, before ``high``."""
    words = tokens.words
    mark = quote + 1
    if mark + 1 >= high or words[mark] not in _DASHES or not tokens.capital(mark + 1):
        return None
    end = mark + 1
    while end < high and words[end] not in END and words[end] not in {QUOTE, ",", "(", "["}:
        end += 1
    if end - mark > _MAX_WORDS:
        return None
    return Label(mark + 1, end, mark)


def signature(tokens: Tokens, known: FunctionWords) -> Label | None:
    """Return the label that a paragraph is, when it is a dash and a name: ``— Maria Lind, mayor of Hull``."""
    words = tokens.words
    if not 1 < len(words) <= _MAX_SIGNATURE or words[0] not in _DASHES:
        return None
    end = next((index for index in range(1, len(words)) if words[index] == ","), len(words))
    end -= words[end - 1] == "."
    named = 1 < end <= _MAX_NAME and tokens.capital(end - 1)
    if not named or any(word in END for word in words[end : len(words) - 1]):
        return None
    if not all(
        tokens.capital(index) or words[index] in known.linkers or words[index] == "." for index in range(1, end)
    ):
        return None
    return Label(1, end, 0)
