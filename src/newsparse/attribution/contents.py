"""Contents: which tokens of its sentence a cue claims as words.

on the left     from the start of the sentence, or from the last cue that claims to its left, to the group of subject and cue
on the right    to the end of the sentence, or to an event that goes on with this one (``, adding that``)
enclosed        both: ``…, she said, …``
"""

from collections.abc import Sequence

from newsparse.attribution.events import Event
from newsparse.attribution.sides import LEFT, NONE, RIGHT
from newsparse.attribution.tokens import END, QUOTE, Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["SEPARATORS", "claim_order", "claimed", "only_separators"]

SEPARATORS = frozenset(",;:–—") | {"--", "-"}
_DASHES = frozenset("–—") | {"--", "-"}
_BREAKS = _DASHES | {":", ";"}
_BESIDE = SEPARATORS | {QUOTE}
_CLOSING = SEPARATORS | END
_PAIR = 2  # tokens: a break and a piece
_BEFORE_CUE = frozenset(",?!…")
Range = tuple[int, int]


def claim_order(tokens: Tokens, low: int, events: list[Event]) -> Sequence[int]:
    """Return the numbers of the events in the order in which they claim pieces: the nearest cue has them.

    A cue right behind a piece comes first, then cues before their words, the last one first, then those behind a whole clause.
    """
    numbers = range(len(events))
    if len(events) < 2:  # noqa: PLR2004 - the common case
        return numbers

    def rank(number: int) -> tuple[int, int]:
        event = events[number]
        if event.side is not LEFT:
            return 1, -number
        return (0 if only_separators(tokens, low, event.start) else 2), number

    return sorted(numbers, key=rank)


def claimed(tokens: Tokens, sentence: Range, events: list[Event], number: int, known: FunctionWords) -> list[Range]:
    """Return the tokens that an event claims, as half-open ranges; none when it claims nothing."""
    low, high = sentence
    event, later = events[number], events[number + 1 :]
    words = tokens.words
    if event.side is LEFT:
        first = max((e.end for e in events[:number] if e.side is LEFT), default=low)
        between = words[first : event.start]
        if first > low and QUOTE not in between and known.auxiliaries.isdisjoint(between):
            return []  # ``"…," said Lee, head of the union, reports the Courier``
        found = [_trim(tokens, _past_dash(tokens, first, event.start), event.start, known)]
        if words[found[0][1] - 1] in known.complementisers:
            return []  # ``said that, according to the ministry, …``: what stands in front is no clause
        if event.enclosed:
            after = next((e.start for e in later if e.joined), high)
            # Behind a clause that holds words in marks only more of them are words: ``It is "a relic," she said, of "another age"``.
            if QUOTE not in words[first : event.start] or (
                not only_separators(tokens, first, event.start) and QUOTE in words[event.end + 2 : after]
            ):
                found.append(_trim(tokens, event.end, after, known))
    else:
        first = event.words
        after = _right_end(tokens, sentence, event, later, known)
        if event.side is NONE and QUOTE not in words[first:after]:
            return []
        if after - first == _PAIR + 1 and words[first] in known.complementisers and words[after - 1] in _CLOSING:
            return []  # ``She denied that charge.``
        found = [_around_source(tokens, (first, after), high, later, known)]
    return [(first, after) for first, after in found if first < after]


def _past_dash(tokens: Tokens, first: int, end: int) -> int:
    """Return where the words behind a cue begin: at a piece behind a dash, ``He left - "at once," she said``, else at ``first``."""
    words = tokens.words
    quote = end - 1
    while quote > first and words[quote] in SEPARATORS:
        quote -= 1
    return quote if quote > first and words[quote] == QUOTE and words[quote - 1] in _BREAKS else first


def _right_end(tokens: Tokens, sentence: Range, event: Event, later: list[Event], known: FunctionWords) -> int:
    low, high = sentence
    words = tokens.words
    after = next((e.start for e in later if e.joined and e.start > event.words), high) if later else high
    subject = event.subject
    relative = subject is not None and words[subject.start] in known.subordinators
    before = {words[low], words[event.start - 1] if event.start > low else ""}
    introductory = not before.isdisjoint(known.subordinators) and "," not in words[low : event.cue_start]
    opens = event.cue_start == low and event.cue_end == low + 1
    participle = opens and (words[low].endswith("ing") or (event.question and (subject is None or subject.start > low)))
    if relative or introductory or participle or event.owned:
        # ``who said it rains, left``, ``When she said it rains, he left``: the words end with their own clause.
        end = high if participle else after
        after = next((_past_comma(tokens, index) for index in range(event.words, end) if _comma(tokens, index)), end)
    if subject is not None and event.words < subject.start < after and words[subject.start - 1] in known.agents:
        after = subject.start - 1  # ``called "a relic" by the mayor``
    if tokens.pieces:
        after = _own_end(tokens, event.words, after, later)
    if later:
        return next((e.start for e in later if e.start < after and _stops(tokens, event, e, known)), after)
    return after


def _stops(tokens: Tokens, event: Event, later: Event, known: FunctionWords) -> bool:
    """Tell whether a later cue ends the words of this one: it says something else, or all of it: ``knowing that it rains, Lee said``."""
    closes = later.side is LEFT and later.start > event.words + 1 and tokens.words[later.start - 1] == ","
    return closes or _coordinate(tokens, event, later, known)


def _coordinate(tokens: Tokens, event: Event, later: Event, known: FunctionWords) -> bool:
    """Tell whether a later cue with a subject of its own says something else: ``Lee said it rains, and he added …``, ``while Berg …``."""
    words = tokens.words
    start = later.start
    if later.side is not RIGHT or later.subject is None or later.subject.start != start or start - event.words <= _PAIR:
        return False
    opener = words[start - 1]
    relative = words[start] in known.relatives or opener in known.relatives or opener in known.interrogatives
    joins = not relative and (opener in known.conjunctions or opener in known.subordinators)
    return joins and _comma(tokens, start - 2)


def _comma(tokens: Tokens, index: int) -> bool:
    """Tell whether a comma stands here, or a piece that ends with one."""
    return tokens.words[index] == "," or (index in tokens.pieces and tokens.text[tokens.pieces[index].end - 1] == ",")


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Tell whether a piece closes as one does in front of its cue: ``"It rains," she said``."""
    return tokens.text[tokens.pieces[index].end - 1] in _BEFORE_CUE


def _past_comma(tokens: Tokens, index: int) -> int:
    return index + (tokens.words[index] != ",")


def _own_end(tokens: Tokens, first: int, after: int, later: list[Event]) -> int:
    """Return where words on the right end that meet the words of another cue, or a dash behind words in marks.

    ``called it "a relic," Lee said``, ``said that it was late: "I slept," she wrote``, ``called it "a relic" - and sold it``.
    """
    words = tokens.words
    if not _DASHES.isdisjoint(words[first + 1 : after]):
        dashes = (index for index in range(first + 1, after) if words[index] in _DASHES and words[index - 1] == QUOTE)
        after = next(dashes, after)
    for event in later:
        start = event.start
        if event.side is LEFT and first < start < after and words[start - 1] == QUOTE and _goes_on(tokens, start - 1):
            behind = start - _PAIR
            return behind if words[behind] in _BREAKS and behind > first else start
    return after


def _around_source(tokens: Tokens, found: Range, high: int, later: list[Event], known: FunctionWords) -> Range:
    """Return the words with a source inside them left out: ``reported that, according to the ministry, it rains``."""
    first, after = found
    for event in later:
        if event.start == after and event.joined and event.start - first <= 2 and event.side is LEFT:  # noqa: PLR2004
            return _trim(tokens, event.end, high, known)
    return _trim(tokens, first, after, known)


def _trim(tokens: Tokens, first: int, after: int, known: FunctionWords) -> Range:
    words = tokens.words
    while after > first and (
        words[after - 1] in _CLOSING
        or words[after - 1] in known.conjunctions
        or (words[after - 1] in known.subordinators and words[after - 2] in {",", QUOTE})
    ):
        after -= 1
    while first < after and words[first] in SEPARATORS:
        first += 1
    if after - first == 1 and (words[first] in known.complementisers or words[first] in known.pronouns):
        return first, first  # ``She denied that.``
    return first, after


def only_separators(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether nothing but pieces and separators stands between two tokens."""
    return _BESIDE.issuperset(tokens.words[first:last])
