"""Tokens: the words and stops of a paragraph, what stands between quotation marks being one token each.

Seen from outside, a quoted piece is opaque: stops inside it end no sentence of the writer's, names in it are no speakers. So a
paragraph is cut into words and stops around its pieces, and its sentences are found among those.

    word   = letters, digits, with inner hyphens, apostrophes, dots        (``don't``, ``U.S``, ``3.5``, ``R-Ky``)
    stop   = one of  . , ; : ! ? … ( ) [ ] – — -- -
    quote  = a piece, written QUOTE
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from newsparse.lexicon.function_words import FunctionWords
from newsparse.quotes import Piece

__all__ = ["END", "QUOTE", "TERM", "Tokens", "read_tokens", "sentences"]

QUOTE = "“”"  # no token of the text: it is two characters, and a stop is one
TERM = "‘’"  # a piece that is no speech: a word like any other
END = frozenset(".!?…")
_TOKEN = re.compile(r"\w+(?:[-’'.&/]\w+)*|--|[^\w\s]")


@frozen(eq=False)
class Tokens:
    """The tokens of one paragraph, as columns.

    Attributes:
        text: The whole text.
        starts: The first character of each token.
        ends: One past its last character.
        words: The token in lower case; QUOTE for a piece.
        pieces: The piece of each QUOTE, by its place in the columns.
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    pieces: dict[int, Piece]

    def capital(self, index: int) -> bool:
        """Tell whether a word opens with a capital letter."""
        return self.text[self.starts[index]].isupper()


def read_tokens(text: str, start: int, end: int, pieces: Sequence[Piece]) -> Tokens:
    """Return the tokens between ``start`` and ``end``; ``pieces`` are those that lie there, in order."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    places: dict[int, Piece] = {}
    position = start
    for piece in pieces:
        _read_gap(text, position, piece.start, starts, ends, words)
        places[len(words)] = piece
        starts.append(piece.start)
        ends.append(piece.outer)
        words.append(QUOTE)
        position = piece.outer
    _read_gap(text, position, end, starts, ends, words)
    return Tokens(text, starts, ends, words, places)


def _read_gap(text: str, start: int, end: int, starts: list[int], ends: list[int], words: list[str]) -> None:  # noqa: PLR0917
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        starts.append(first)
        ends.append(last)
        words.append(match.group().lower())


def sentences(tokens: Tokens, known: FunctionWords) -> list[tuple[int, int]]:
    """Return the sentences as half-open token positions."""
    words = tokens.words
    last = len(words) - 1
    cuts = [0]
    for index, word in enumerate(words):
        if index == last:
            break
        if (word in END and _ends(tokens, index, known)) or (word == QUOTE and _closes(tokens, index)):
            cuts.append(index + 1)
    cuts.append(len(words))
    return [(first, after) for first, after in pairwise(cuts) if after > first]


def _ends(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether a stop ends a sentence: no stop follows, what follows opens a sentence, what precedes is no abbreviation."""
    following = index + 1
    word = tokens.words[following]
    if word in END or word in ")],;" or (word != QUOTE and not tokens.text[tokens.starts[following]].isalnum()):
        return False
    if word != QUOTE and tokens.text[tokens.starts[following]].islower():
        return False
    if word[0].isdigit() and index > 0 and tokens.words[index - 1] in known.abbreviations:
        return False
    if tokens.words[index] != "." or index == 0:
        return True
    before = tokens.words[index - 1]
    if before in known.abbreviations:
        return False
    if len(before) == 1 or "." in before:
        if word == QUOTE:
            return tokens.text[tokens.pieces[following].inner].isupper()
        return word in known.determiners or word in known.pronouns or word in known.prepositions
    return True


def _closes(tokens: Tokens, index: int) -> bool:
    """Tell whether a piece ends the sentence by itself: it closes with a stop, and what follows opens a sentence."""
    piece_end = tokens.ends[index]
    following = index + 1
    if tokens.words[following] == QUOTE:
        return True
    if not tokens.text[tokens.starts[following]].isupper():
        return False
    tail = tokens.text[max(piece_end - 4, tokens.starts[index]) : piece_end].rstrip("\"”“’'»`")
    return tail[-1:] in END and tail[-1:] != ""
