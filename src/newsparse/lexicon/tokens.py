"""The shape of a token: texts and the forms of the tables are cut by the same hand, so that the one is found in the other.

token = word | "--" | any other character that is no white space
word  = letters, digits and vowel signs, with inner hyphens, apostrophes, dots        (``don't``, ``U.S``, ``3.5``, ``R-Ky``)

In French and Italian a little word loses its vowel and clings to the next one; it is a word like any other, and cut off: ``l' agence``.
So is a pronoun that a hyphen ties to the verb in front of it: ``a -t-il``.
"""

import re
from collections.abc import Iterable

__all__ = ["cut_elisions", "cut_words"]

# The vowel signs of the Indic scripts and of Thai, Lao, Burmese and Khmer are no ``\w`` for ``re`` (Unicode Standard, chapters 12 and 16);
# the danda, U+0964 and U+0965, ends sentences and stays out. Nor are the joiners, which stand within words of Persian and Sinhala. ASCII
# is spelled out because a character in a table is found sooner than in a category.
_LETTERS = (
    "a-zA-Z0-9\\w\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1060\u1062-\u109d\u17b4-\u17d3\u17dd\u200c\u200d"
)
_INNER = "-’'.&/"
# A token that is no word. These are few, and what stands between two of them is cut at its white space, which
# is cheaper than to find each word.
_SIGN = re.compile(rf"([^ {_LETTERS}\s](?:(?<=-)-|(?<![{_LETTERS}][{_INNER}])|(?![{_LETTERS}])))")


def cut_words(text: str) -> list[str]:
    """Return the tokens of a text, as printed."""
    return " ".join(_SIGN.split(text)).split()


def cut_elisions(tokens: Iterable[str], elided: frozenset[str]) -> list[str]:
    """Return the tokens with the clinging words among them cut off: ``l'agence`` is ``l'`` and ``agence``, ``a-t-il`` ``a`` and ``-t-il``.

    Args:
        tokens: The tokens as printed.
        elided: The words in lower case: those in front with their straight apostrophe, those behind with their hyphen.
    """
    found: list[str] = []
    for token in tokens:
        rest = token
        while "'" in rest or "’" in rest:
            cut = min(place for mark in "'’" if (place := rest.find(mark)) >= 0) + 1
            if cut == len(rest) or rest[:cut].lower().replace("’", "'") not in elided:
                break
            found.append(rest[:cut])
            rest = rest[cut:]
        last = rest.rfind("-", 1)
        # A pronoun has two hyphens at most, ``-t-il``; to look further back would cost the square of a long token.
        ties = (rest.rfind("-", 1, last), last) if last > 0 else ()
        tie = next((tie for tie in ties if tie > 0 and rest[tie:].lower() in elided), 0)
        found += [rest[:tie], rest[tie:]] if tie else [rest]
    return found
