"""Telling sentences: those that hold a form of the cue table or a piece. All others are passed by, and most work is spared here.

Few words of a text are a form, or the longest word of one (``opinion``, of ``is of the opinion``). So one pass finds the words that matter
at the speed of the interpreter, and a paragraph without form and piece is never cut into sentences.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import compress, count
from operator import itemgetter

from attrs import define

from newsparse.attribution.tokens import QUOTE, Tokens, sentences
from newsparse.attribution.verbs import may_report
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import Cue, CueTable
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["Form", "Sentence", "telling", "telling_freely"]

Form = tuple[int, int, Cue]
"""A form of the cue table: its first token, one past its last, and its row. Plain, because there are so many."""


_Row = tuple[Cue | None, tuple[tuple[int, Cue], ...]]
"""What a word tells: the form that it is, and the longer ones that it stands in, each with its place there."""


@define(eq=False)
class Sentence:
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
    known = lexicon.function_words
    announces = words[-1:] == [":"]
    forms = _forms(words, _rows(lexicon.cues))
    quotes: list[int] = []
    if tokens.pieces:
        quotes = [index for index in tokens.pieces if words[index] == QUOTE]
    elif forms and not announces:
        forms = [form for form in forms if may_report(tokens, form, known)]
    if not forms and not quotes and not announces:
        return [], 0
    return _parted(sentences(tokens, known), quotes, forms, announces=announces)


def _forms(words: list[str], rows: Mapping[str, _Row]) -> list[Form]:
    """Return the forms among words, in order; of those that begin at the same word the longest."""
    found: list[Form] = []
    overlap = False
    for index in compress(count(), map(rows.__contains__, words)):
        alone, longer = rows[words[index]]
        if alone is not None:
            found.append((index, index + 1, alone))
        for place, cue in longer:
            first = index - place
            after = first + len(cue.words)
            if first >= 0 and tuple(words[first:after]) == cue.words:
                found.append((first, after, cue))
                overlap = True
    if overlap:
        longest = {form[0]: form for form in sorted(found, key=itemgetter(1))}
        found = [longest[first] for first in sorted(longest)]
    return found


def telling_freely(tokens: Tokens, lexicon: Lexicon) -> tuple[list[Sentence], int]:
    """Return all sentences of a paragraph that holds a cue, a reported verb or a piece, or announces words, and how many; else none.

    Where the order is free, what a sentence says is seen from all of it, so its forms and pieces are not looked for here.
    """
    words = tokens.words
    known = lexicon.function_words
    if words[-1:] != [":"] and _openers(lexicon.cues, known).isdisjoint(words):
        return [], 0
    found = [Sentence(number, *bounds, [], []) for number, bounds in enumerate(sentences(tokens, known), 1)]
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
def _openers(table: CueTable, known: FunctionWords) -> frozenset[str]:
    return table.openers | known.reported | {QUOTE}


@lru_cache(maxsize=16)
def _rows(table: CueTable) -> Mapping[str, _Row]:
    """Return what each word tells; a form of several words is told by its longest, which most texts have seldom."""
    longer: dict[str, tuple[tuple[int, Cue], ...]] = {}
    for cue in (cue for cues in table.longer.values() for cue in cues):
        word = max(cue.words, key=len)
        longer[word] = (*longer.get(word, ()), (cue.words.index(word), cue))
    return {word: (table.single.get(word), longer.get(word, ())) for word in table.single.keys() | longer.keys()}
