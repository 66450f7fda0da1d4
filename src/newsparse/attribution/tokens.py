"""Tokens: the words and stops of a paragraph, what stands between quotation marks being one token each.

Seen from outside, a quoted piece is opaque: stops inside it end no sentence of the writer's, names in it are no speakers. So a
paragraph is cut into words and stops around its pieces, and its sentences are found among those.

    word   = letters and digits, see newsparse.lexicon.tokens
    stop   = one of  . , ; : ! ? … । ( ) [ ] – — -- -
    quote  = a piece, written QUOTE; or TERM when it is no speech, and so a word like any other
"""

from collections.abc import Iterator, Sequence
from itertools import compress

from attrs import Factory, define

from newsparse.lexicon.function_words import FunctionWords
from newsparse.lexicon.tokens import cut_elisions, cut_words
from newsparse.patterns import SENTENCE_ENDS, is_small
from newsparse.quotes import Piece
from newsparse.source import Span

__all__ = ["END", "QUOTE", "STOPS", "TERM", "Tokens", "read_tokens", "sentences"]

# No token of a text is spelled like these two: they are two characters, and a stop is one.
QUOTE = "“”"
TERM = "‘’"
END = frozenset(SENTENCE_ENDS)
STOPS = END | {QUOTE}
_MARKS = "\"”“’'»`"
_TAIL = 4
_LONGEST_ORDINAL = 2  # digits
# No sentence of a newspaper is longer; what runs on for ever is cut here, so that work within a sentence stays bounded.
_LONGEST = 150


@define(eq=False)
class Tokens:
    """The tokens of one paragraph, as columns. Positions are worked out when the first one is asked for: most paragraphs need none.

    Attributes:
        text: The whole text.
        words: The tokens in lower case.
        printed: The tokens as printed.
        pieces: The piece of each QUOTE, by its place in the columns.
        begin: Where the paragraph begins.
        finish: Where it ends.
        doubtful: The places of pieces that are speech only where a cue says so.
        cased: Whether there are small letters, so that a capital tells a name.
    """

    text: str
    words: list[str]
    printed: list[str]
    pieces: dict[int, Piece]
    begin: int
    finish: int
    doubtful: set[int] = Factory(set)
    cased: bool = True
    _starts: list[int] = Factory(list)

    def _locate(self) -> list[int]:
        """Work out the first character of each token, once; they are kept."""
        found = self._starts
        printed, first, after = self.printed, 0, self.begin
        for index, piece in self.pieces.items():
            found += _places(self.text[after : piece.start], printed[first:index], after)
            found.append(piece.start)
            first, after = index + 1, piece.outer
        found += _places(self.text[after : self.finish], printed[first:], after)
        return found

    def start(self, index: int) -> int:
        """Return the first character of a token."""
        return (self._starts or self._locate())[index]

    def end(self, index: int) -> int:
        """Return one past the last character of a token."""
        piece = self.pieces.get(index)
        return (self._starts or self._locate())[index] + len(self.printed[index]) if piece is None else piece.outer

    def span(self, first: int, after: int) -> Span:
        """Return the tokens from ``first`` to one before ``after`` as a span of the text."""
        starts = self._starts or self._locate()
        start, last = starts[first], after - 1
        piece = self.pieces.get(last)
        end = starts[last] + len(self.printed[last]) if piece is None else piece.outer
        return Span(start, end, self.text[start:end])

    def capital(self, index: int) -> bool:
        """Tell whether a word opens with a capital letter where most words do not: in telex stories all do, and none tells a name."""
        return self.cased and self.printed[index][0].isupper()


def read_tokens(
    text: str, start: int, end: int, pieces: Sequence[Piece], elided: frozenset[str] = frozenset()
) -> Tokens:
    """Return the tokens between ``start`` and ``end``.

    Args:
        text: The whole text.
        start: Where the paragraph begins.
        end: Where it ends.
        pieces: Those that lie there, in order.
        elided: The language's words that cling to the next; both kinds of apostrophe are one in the lower-case words there.
    """
    whole = text[start:end]
    places: dict[int, Piece] = {}
    printed: list[str] = []
    position = start
    for piece in pieces:
        if position < piece.start:
            printed += _cut(text[position : piece.start], elided)
        places[len(printed)] = piece
        printed.append(QUOTE)
        position = piece.outer
    if not pieces:
        printed = _cut(whole, elided)
    elif position < end:
        printed += _cut(text[position:end], elided)
    words = list(map(str.lower, printed))
    if elided:
        words = [word.replace("’", "'") for word in words]
    return Tokens(text, words, printed, places, start, end, cased=not whole.isupper())


def _cut(part: str, elided: frozenset[str]) -> list[str]:
    found = cut_words(part)
    return cut_elisions(found, elided) if elided else found


def _places(part: str, printed: list[str], offset: int) -> list[int]:
    """Return where the tokens of a part of the text begin; only white space stands between two: nearly always one blank, or none."""
    found: list[int] = []
    after = 0
    for token in printed:
        if part[after] == " ":
            after += 1
        found.append(offset + after)
        after += len(token)
    # All of the part is taken, so each blank stood where it was looked for.
    return found if after == len(part.rstrip()) else _searched(part, printed, offset)


def _searched(part: str, printed: list[str], offset: int) -> list[int]:
    """Return where the tokens of a part begin that has other white space."""
    found: list[int] = []
    after = 0
    for token in printed:
        start = part.index(token, after)
        found.append(offset + start)
        after = start + len(token)
    return found


def sentences(tokens: Tokens, known: FunctionWords) -> list[tuple[int, int]]:
    """Return the sentences as half-open token positions."""
    words = tokens.words
    total = len(words)
    found: list[tuple[int, int]] = []
    low = 0
    for index in compress(range(total - 1), map(STOPS.__contains__, words)):
        if _closes(tokens, index) if words[index] == QUOTE else _ends(tokens, index, known):
            found.append((low, index + 1))
            low = index + 1
    found.append((low, total))
    if total > _LONGEST:
        return [part for low, high in found for part in _bounded(low, high)]
    return found


def _bounded(low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, or its parts when it is longer than any."""
    for first in range(low, high, _LONGEST):
        yield first, min(first + _LONGEST, high)


def _ends(tokens: Tokens, index: int, known: FunctionWords) -> bool:
    """Tell whether a stop ends a sentence: no stop follows, what follows opens a sentence, what precedes is no abbreviation."""
    words = tokens.words
    following = index + 1
    word = words[following]
    if word in {QUOTE, TERM}:
        abbreviated = index and words[index] == "." and _abbreviated(words[index - 1], known)
        return not abbreviated or tokens.text[tokens.pieces[following].inner].isupper()
    opener = tokens.printed[following][0]
    if is_small(opener) or not opener.isalnum():
        return False
    if not index or words[index] != "." or not _abbreviated(words[index - 1], known):
        return True
    if words[index - 1].rpartition("-")[2] in known.abbreviations:
        return False
    return word in known.determiners or word in known.pronouns or word in known.prepositions


def _abbreviated(word: str, known: FunctionWords) -> bool:
    if word.isdigit() and len(word) <= _LONGEST_ORDINAL and "." in known.ordinal_stops:
        return True  # ``am 12. Mai``
    return len(word) == 1 or "." in word or word.rpartition("-")[2] in known.abbreviations  # ``then-Sen.``


def _closes(tokens: Tokens, index: int) -> bool:
    """Tell whether a piece ends the sentence by itself: it closes with a stop, and what follows opens a sentence."""
    if tokens.words[index + 1] == QUOTE:
        return True
    opener = tokens.printed[index + 1][0]
    if not opener.isalpha() or is_small(opener):  # a letter without case may open a sentence, too
        return False
    piece = tokens.pieces[index]
    return tokens.text[max(piece.outer - _TAIL, piece.inner) : piece.outer].rstrip(_MARKS)[-1:] in END
