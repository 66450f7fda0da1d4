"""Word order: how firmly a language orders subject, verb and words, as its file says in ``word_order``."""

from enum import Enum

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, row_text

__all__ = ["WordOrder", "read_word_order"]


class WordOrder(Enum):
    """How a language orders subject, verb and what is said."""

    FIXED = "fixed"
    """Subject, verb, words; or the words first: as in English."""
    FREE = "free"
    """Verb and subject trade places: most languages of Europe, Arabic, Persian."""
    UNSPACED = "unspaced"
    """Words run together or carry their particles, and the verb follows what is said: as in Japanese."""


def read_word_order(data: Row, origin: str) -> WordOrder:
    """Return the order that a language's file names; free when it names none.

    Raises:
        LexiconError: When it names one that is not known.
    """
    value = row_text(data, "word_order", origin, "word_order", WordOrder.FREE.value)
    try:
        return WordOrder(value)
    except ValueError:
        known = ", ".join(order.value for order in WordOrder)
        raise LexiconError(origin, "word_order", f"must be one of {known}; got {value!r}") from None
