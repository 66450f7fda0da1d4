"""Interviews without marks: lines that open with a label and a colon, turn by turn.

    turn  = LABEL ":" words          Q: Is the ferry full?          Ann Lee: Since May.
    LABEL = one to four words with capitals: a word for a turn (``Q``), or a name

Recipes, results and lists of facts have lines of the same shape. So a name counts when the story has it elsewhere, or when it opens two
lines; and a story counts as an interview when somebody asks in it: its turns hold a question, or two words for turns.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsparse.attribution.drafts import Draft
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, Block, BlockKind, CuePosition, QuotationKind
from newsparse.quotes import Piece
from newsparse.source import Source

__all__ = ["interview"]

_WORD = r"[^\W\d_][\w.’'-]{0,24}"
_LABEL = re.compile(
    rf"^[^\S\n]{{0,20}}(?P<label>{_WORD}(?:[^\S\n]{_WORD}){{0,3}})(?P<mark>:)[^\S\n]{{1,20}}(?=\S)", re.MULTILINE
)
# Asked at the start of every word, so that the words before a name do not take its first one along: ``of Ann Lee``.
_NAME = re.compile(r"(?<![\w’'-])(?=([^\W\d_][\w’'-]{0,24}\.? [^\W\d_][\w’'-]{0,24}))")
_SENTENCE = frozenset(".?!…")
_PARTICLE = 3  # letters: ``Ann de Lee``
_TURNS = 2  # fewer are no interview


class _Turn(NamedTuple):
    block: int
    start: int  # of the label
    mark: int
    first: int
    after: int
    label: str


def interview(source: Source, blocks: Sequence[Block], pieces: Sequence[Piece], known: FunctionWords) -> list[Draft]:
    """Return the turns of an interview as drafts, in order; none when the story is no interview.

    Args:
        source: The text.
        blocks: Its blocks.
        pieces: What stands between marks; a turn that opens with a mark is a label's own matter.
        known: The little words of the language; without words for turns none is read.
    """
    text = source.text
    if not known.turns or text.count(":") < _TURNS:
        return []
    turns = _labelled(blocks)
    if len(turns) < _TURNS or not _asked(text, turns, known):
        return []  # what some of the turns may show is asked of all, before the names are looked for
    opened = {piece.start for piece in pieces}
    turns = [turn for turn in turns if turn.first not in opened]
    often = Counter([turn.label for turn in turns])
    names = _names(text, turns)
    kept = [turn for turn in turns if _speaks(turn.label, often, names, known)]
    plain = [turn for turn in kept if text[turn.after - 1] in _SENTENCE]
    return [_draft(source, turn, known) for turn in kept] if _asked(text, plain, known) else []


def _labelled(blocks: Sequence[Block]) -> list[_Turn]:
    found: list[_Turn] = []
    for number, block in enumerate(blocks):
        text, start = block.span.text, block.span.start
        if ":" not in text or block.kind is not BlockKind.BODY:
            continue
        labels = list(_LABEL.finditer(text))
        ends = [*(label.start() for label in labels[1:]), len(text)]
        for label, end in zip(labels, ends, strict=False):
            first = start + label.end()
            after = first + len(text[label.end() : end].rstrip())
            found.append(
                _Turn(number, start + label.start("label"), start + label.start("mark"), first, after, label["label"])
            )
    return found


def _names(text: str, turns: list[_Turn]) -> set[str]:
    """Return the words of the names that stand outside the labels, in lower case: pairs of words with capitals."""
    found: set[str] = set()
    position = 0
    for end, after in [*((turn.start, turn.mark) for turn in turns), (len(text), len(text))]:
        for match in _NAME.finditer(text, position, end):
            pair = match[1].split(" ")
            if all(word[0].isupper() for word in pair):
                found.update(word.lower() for word in pair)
        position = after
    return found


def _speaks(label: str, often: Mapping[str, int], names: set[str], known: FunctionWords) -> bool:
    """Tell whether a label is a word for a turn, or the name of somebody."""
    if label.lower() in known.turns:
        return True
    words = label.split()
    if not all(word[0].isupper() or len(word) <= _PARTICLE for word in words) or not words[-1][0].isupper():
        return False
    return words[-1].lower() in names or (len(words) > 1 and often[label] > 1)


def _asked(text: str, turns: list[_Turn], known: FunctionWords) -> bool:
    """Tell whether somebody asks in these turns, and somebody speaks twice or is known to answer."""
    labels = [turn.label.lower() for turn in turns]
    own = {label for label in labels if label in known.turns}
    if len(own) >= _TURNS:
        return True
    again = bool(own) or len(set(labels)) < len(labels)
    return len(turns) >= _TURNS and again and any(text[turn.after - 1] == "?" for turn in turns)


def _draft(source: Source, turn: _Turn, known: FunctionWords) -> Draft:
    whole, cue = source.span(turn.start, turn.mark + 1), source.span(turn.mark, turn.mark + 1)
    mention = None if turn.label.lower() in known.turns else source.span(turn.start, turn.mark)
    found = Attribution(whole, cue, mention, CuePosition.BEFORE, rule="interview-label")
    words = turn.first, turn.after
    return Draft(0, turn.block, *words, [words], QuotationKind.DIRECT, found, rule="interview-label")
