"""Cue events: each cue of a sentence with its subject, and on which side its words stand.

    words on the right    SUBJECT CUE [adverbial] ( "that" | ":" | "," )? words         She said on Monday that …
    words on the left     words "," ( SUBJECT CUE | CUE SUBJECT ) [adverbial] stop      …, said the minister on Monday.
    neither               SUBJECT CUE [adverbial] stop                                  She said in a statement.

The order of subject and verb is read off the text, so languages of either order share this room.
"""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from newsparse.attribution.mentions import Subject, clause_subject, skip_adverbs, subject_after, subject_before
from newsparse.attribution.tokens import END, QUOTE, Tokens
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import Cue, CueClause, CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["Event", "Side", "find_events"]

_COMPLEMENT_WINDOW = 14


class Side(Enum):
    """On which side of the cue its words stand."""

    LEFT = "left"
    RIGHT = "right"
    NONE = "none"


class Event(NamedTuple):
    """A cue in a sentence, all positions in tokens.

    Attributes:
        start: The first token of cue and subject.
        cue_start: The first token of the cue.
        cue_end: One past the cue.
        end: One past cue and subject.
        cue: The table's row.
        subject: The noun phrase, or None.
        side: On which side the words stand.
        words: The first token of words on the right.
        negated: Whether the verb is denied.
        question: Whether the words were asked.
        joined: Whether it goes on with an event before it, whose words end here: ``, adding that``.
    """

    start: int
    cue_start: int
    cue_end: int
    end: int
    cue: Cue
    subject: Subject | None
    side: Side
    words: int
    negated: bool = False
    question: bool = False
    joined: bool = False


def find_events(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> list[Event]:
    """Return the events of the sentence between ``low`` and ``high``, in order."""
    known = lexicon.function_words
    events: list[Event] = []
    for first, after, cue in _cues(tokens, low, high, lexicon):
        event = _event(tokens, (low, high), (first, after), cue, known, events)
        if event is not None:
            events.append(event)
    return events


def _cues(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> Iterator[tuple[int, int, Cue]]:
    single, longer = lexicon.cues.single, lexicon.cues.longer
    words = tokens.words
    skip = low
    for index in range(low, high):
        if index < skip:
            continue
        word = words[index]
        if word in longer:
            for cue in longer[word]:
                after = index + len(cue.words)
                if after <= high and tuple(words[index:after]) == cue.words:
                    yield index, after, cue
                    skip = after
                    break
            else:
                if word in single:
                    yield index, index + 1, single[word]
        elif word in single:
            yield index, index + 1, single[word]


def _event(  # noqa: PLR0917
    tokens: Tokens,
    sentence: tuple[int, int],
    position: tuple[int, int],
    cue: Cue,
    known: FunctionWords,
    before: list[Event],
) -> Event | None:
    low, high = sentence
    first, after = position
    if cue.order is CueOrder.BEFORE:
        return _source_event(tokens, sentence, position, cue, known)
    words = tokens.words
    if not _verbal(tokens, low, first, after, known):
        return None
    left = max((index for index in range(low, first) if words[index] == QUOTE), default=low - 1) + 1
    end, negated = skip_adverbs(tokens, left, first, known)
    passive = (
        end < first and any(word in known.passives for word in words[end:first]) and not words[first].endswith("ing")
    )
    participle = words[first].endswith("ing") and end == first
    joined = False
    subject: Subject | None = None
    opener = words[end - 1] if end > low else ""
    if opener in {QUOTE, ","} or end == low:
        subject = subject_after(tokens, after, high, known)
    if subject is not None:
        start, end_of = min(end, first), subject.end
    else:
        if opener in known.conjunctions or opener in known.infinitives or participle:
            joined = (participle and opener == ",") or opener in known.conjunctions
            subject = before[-1].subject if before and before[-1].subject else clause_subject(tokens, low, end, known)
            start = end
        else:
            subject = subject_before(tokens, left, first, known)
            start = subject.start if subject else end
        end_of = after
    if passive:
        subject = None
    side, words_at = _side(tokens, sentence, (start, end_of), cue, known)
    return Event(
        start, first, after, end_of, cue, subject, side, words_at, negated, cue.kind is CueKind.QUESTION, joined
    )


def _source_event(
    tokens: Tokens, sentence: tuple[int, int], position: tuple[int, int], cue: Cue, known: FunctionWords
) -> Event | None:
    low, high = sentence
    first, after = position
    subject = subject_after(tokens, after, high, known)
    if subject is None:
        subject = clause_subject(tokens, after, high, known)
    end = subject.end if subject else after
    comma = next((index for index in range(end, high) if tokens.words[index] in {",", QUOTE}), None)
    opens = first == low or all(word in known.conjunctions or word in known.adverbs for word in tokens.words[low:first])
    if opens and comma is not None:
        words_at = comma + (tokens.words[comma] == ",")
        return Event(first, first, after, end, cue, subject, Side.RIGHT, words_at)
    return Event(first, first, after, end, cue, subject, Side.LEFT, high, joined=True)


def _verbal(tokens: Tokens, low: int, first: int, after: int, known: FunctionWords) -> bool:
    """Tell whether a form is a verb here and no noun: ``the reports``, ``his claims`` are none."""
    words = tokens.words
    if first == low or after - first > 1:
        return True
    before = words[first - 1]
    if before in known.determiners and before not in known.pronouns:
        return False
    if before.endswith(("'s", "’s")) and not words[first].endswith("ing"):
        return False
    if before in known.prepositions or before in known.linkers:
        return words[first].endswith("ing") or before in known.infinitives
    return True


def _side(
    tokens: Tokens, sentence: tuple[int, int], group: tuple[int, int], cue: Cue, known: FunctionWords
) -> tuple[Side, int]:
    low, high = sentence
    start, end = group
    words = tokens.words
    before = words[start - 1] if start > low else ""
    after_quote = before == QUOTE or (before == "," and start - 2 >= low and words[start - 2] == QUOTE)
    if after_quote and all(word in {QUOTE, ","} for word in words[low:start]):
        return Side.LEFT, end
    found = _complement(tokens, end, high, cue, known)
    if found is not None:
        return Side.RIGHT, found
    if after_quote or (before == "," and start - 1 > low):
        return Side.LEFT, end
    return Side.NONE, end


def _complement(tokens: Tokens, start: int, high: int, cue: Cue, known: FunctionWords) -> int | None:
    """Return where the words on the right begin, or None when none stand there."""
    words = tokens.words
    if start >= high or words[start] in END:
        return None
    limit = min(high, start + _COMPLEMENT_WINDOW)
    for index in range(start, limit):
        word = words[index]
        if word in known.complementisers:
            return index
        if word == ":":
            return index + 1 if index + 1 < high else None
        if word == QUOTE:
            return index if index == start or words[index - 1] == "," else start
        if word in known.interrogatives and cue.kind is CueKind.QUESTION:
            return index
    first = words[start]
    if first == ",":
        return None
    adverbial = first in known.prepositions or first in known.days or first in known.adverbs
    if cue.clause is CueClause.BARE and (not adverbial or any(word in known.auxiliaries for word in words[start:high])):
        return start if high - start > 2 else None  # noqa: PLR2004 - a word and a stop are no clause
    if cue.clause is CueClause.PHRASE and not adverbial:
        return start
    return None
