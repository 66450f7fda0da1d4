"""Telling sentences: those that hold a form of the cue table or a piece. All others are passed by, and most work is spared here.

Few words of a text are the first of a form, and most of those that are begin none (``in``, of ``in the words of``). So one pass finds
the words that matter at the speed of the interpreter, and a paragraph without form and piece is never cut into sentences.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import compress, count
from typing import NamedTuple

from newsparse.attribution.tokens import QUOTE, STOPS, Tokens, sentences
from newsparse.attribution.verbs import may_report
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import Cue, CueTable

__all__ = ["Form", "Sentence", "telling", "telling_freely"]

Form = tuple[int, int, Cue]
"""A form of the cue table: its first token, one past its last, and its row. Plain, because there are so many."""


_Row = tuple[Cue | None, Mapping[str, tuple[Cue, ...]] | None]
_STOP: _Row = (None, None)


class Sentence(NamedTuple):
    """A sentence, all positions in tokens.

    Attributes:
        number: Which sentence of its paragraph it is, counted from 1.
        low: Its first token.
        high: One past its last token.
        quotes: Where pieces stand in it.
        forms: The forms that begin in it; of two that overlap it has both.
    """

    number: int
    low: int
    high: int
    quotes: list[int]
    forms: list[Form]


def telling(tokens: Tokens, lexicon: Lexicon) -> tuple[list[Sentence], int]:
    """Return the sentences of a paragraph that hold a form or a piece, and how many it has in all; 0 when none does.

    What ends in a colon tells as well: it announces words without a cue of its own.
    """
    words = tokens.words
    rows = _rows(lexicon.cues)
    last = len(words) - 1
    announces = words[-1:] == [":"]
    forms: list[Form] = []
    stops: list[int] = []
    quotes: list[int] = []
    for index in compress(count(), map(rows.__contains__, words)):
        word = words[index]
        alone, longer = rows[word]
        if longer is not None:
            following = words[index + 1] if index < last else ""
            for cue in longer.get(following, ()):
                after = index + len(cue.words)
                if tuple(words[index:after]) == cue.words:
                    forms.append((index, after, cue))
                    alone = None
                    break
        if alone is not None:
            forms.append((index, index + 1, alone))
        elif word in STOPS:
            stops.append(index)
            if word == QUOTE:
                quotes.append(index)
    if forms and not tokens.pieces and not announces:
        forms = [form for form in forms if may_report(tokens, form, lexicon.function_words)]
    if not forms and not quotes and not announces:
        return [], 0
    return _parted(sentences(tokens, stops, lexicon.function_words), quotes, forms, announces=announces)


def telling_freely(tokens: Tokens, lexicon: Lexicon) -> tuple[list[Sentence], int]:
    """Return all sentences of a paragraph that holds a cue, a reported verb or a piece, or announces words, and how many; else none.

    Where the order is free, what a sentence says is seen from all of it, so its forms and pieces are not looked for here.
    """
    words = tokens.words
    known = lexicon.function_words
    places = list(compress(count(), map(_wanted(lexicon.cues.openers | known.reported).__contains__, words)))
    stops = [index for index in places if words[index] in STOPS]
    if len(stops) == len(places) and QUOTE not in words and words[-1:] != [":"]:
        return [], 0
    found = [Sentence(number, *bounds, [], []) for number, bounds in enumerate(sentences(tokens, stops, known), 1)]
    return found, len(found)


def _parted(
    bounds: list[tuple[int, int]], quotes: list[int], forms: list[Form], *, announces: bool
) -> tuple[list[Sentence], int]:
    """Give each sentence what stands in it, and return those that tell."""
    total = len(bounds)
    if total == 1:
        return [Sentence(1, *bounds[0], quotes, forms)], 1
    found: list[Sentence] = []
    piece = form = 0
    for number, (low, high) in enumerate(bounds, 1):
        first_piece, first_form = piece, form
        while piece < len(quotes) and quotes[piece] < high:
            piece += 1
        while form < len(forms) and forms[form][0] < high:
            form += 1
        if piece > first_piece or form > first_form or (announces and number == total):
            found.append(Sentence(number, low, high, quotes[first_piece:piece], forms[first_form:form]))
    return found, total


@lru_cache(maxsize=16)
def _wanted(openers: frozenset[str]) -> frozenset[str]:
    return openers | STOPS


@lru_cache(maxsize=16)
def _rows(table: CueTable) -> Mapping[str, _Row]:
    """Return what the words that matter may be: a form of one word, the longer ones by their second word, or a stop."""
    rows: dict[str, _Row] = {**dict.fromkeys(STOPS, _STOP), **{word: (cue, None) for word, cue in table.single.items()}}
    for word, cues in table.longer.items():
        seconds = {cue.words[1]: tuple(other for other in cues if other.words[1] == cue.words[1]) for cue in cues}
        rows[word] = table.single.get(word), seconds
    return rows
