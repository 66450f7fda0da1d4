"""Events of cues that are no verbs: a source, and a noun with an owner.

    of a source          SOURCE SUBJECT                    according to the mayor, …        …, according to the mayor.
    of an owner          PREPOSITION SUBJECT's CUE stop    In Lee's words, …                …, in her words.
    of an owned noun     SUBJECT's CUE CONJUNCTION …       Lee's bold claim that …

What an event is stands here as well; those of verbs are another room's (:mod:`.events`).
"""

from attrs import define

from newsparse.attribution.mentions import Subject, clause_subject, subject_after
from newsparse.attribution.sides import LEFT, RIGHT, Side
from newsparse.attribution.tokens import QUOTE, STOPS, Tokens
from newsparse.attribution.verbs import Hit
from newsparse.lexicon.cues import Cue
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["Event", "behind_quote", "owned_event", "owner_event", "source_event"]

_MOST_ADJECTIVES = 3
_POSSESSIVES = ("'s", "’s")
_APOSTROPHES = frozenset("'’")


@define(eq=False)
class Event:
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
        enclosed: Whether the words go on behind it: ``…, she said, …``.
        owned: Whether the cue is a noun with an owner: ``her claim that …``.
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
    enclosed: bool = False
    owned: bool = False


def source_event(tokens: Tokens, hit: Hit, known: FunctionWords) -> Event | None:
    """Return the event of a source that is no verb: ``According to the mayor, it rains``; None where nothing tells what it says."""
    low, high, first, after = hit.low, hit.high, hit.first, hit.after
    words = tokens.words
    subject = subject_after(tokens, after, high, known) or clause_subject(tokens, after, high, known)
    end = subject.end if subject else after
    opens = all(word in known.conjunctions or word in known.adverbs or word == "," for word in words[low:first])
    if opens:
        comma = next((index for index in range(end, high) if words[index] in {",", QUOTE}), None)
        if comma is None:
            return None
        return Event(first, first, after, end, hit.cue, subject, RIGHT, comma + (words[comma] == ","))
    return Event(first, first, after, end, hit.cue, subject, LEFT, high, joined=True)


def owned_event(tokens: Tokens, hit: Hit, known: FunctionWords, before: list[Event]) -> Event | None:
    """Return the event of a noun with an owner in front of it and a clause behind: ``Lee's bold claim that it rains``; or None."""
    words = tokens.words
    if before and before[-1].side is RIGHT and before[-1].words == hit.after:
        return None  # ``said in her remarks that``
    following = hit.after + 1
    if following >= hit.high or words[hit.after] not in known.complementisers:
        return None
    if words[following] in known.auxiliaries or words[following].endswith("ly"):
        return None  # ``their states that badly need it``
    owner = next(
        (
            index
            for index in range(hit.first - 1, max(hit.low, hit.first - _MOST_ADJECTIVES) - 1, -1)
            if _owns(words[index], known)
        ),
        -1,
    )
    if owner < 0 or any(tokens.capital(index) or not words[index].isalpha() for index in range(owner + 1, hit.first)):
        return None
    start = owner
    if tokens.capital(owner):
        while start > hit.low and tokens.capital(start - 1):
            start -= 1
    elif words[owner] not in known.possessives:
        back = range(owner - 1, max(hit.low, owner - _MOST_ADJECTIVES) - 1, -1)
        start = next((index for index in back if words[index] in known.determiners), owner)
    if all(word in known.conjunctions for word in words[hit.low : start]):
        return None  # ``Lee's claim that it rains is wrong``: nothing tells where the words end
    subject = Subject(start, owner + 1)
    return Event(start, hit.first, hit.after, hit.after, hit.cue, subject, RIGHT, hit.after, owned=True)


def _owns(word: str, known: FunctionWords) -> bool:
    return word in known.possessives or word.endswith(_POSSESSIVES)


def owner_event(tokens: Tokens, hit: Hit, known: FunctionWords) -> Event | None:
    """Return the event of a noun that has an owner: ``In Lee's words, "…"``, ``"…," in her words``.

    The form ends with the stop behind the noun, so that a noun inside a clause is none; the stop is no part of the cue.
    """
    words = tokens.words
    cue_end = hit.after - 1
    plural = hit.first - 2 > hit.low and words[hit.first - 1] in _APOSTROPHES
    owner = hit.first - 2 if plural else hit.first - 1
    pronoun = words[owner] in known.possessives
    if owner <= hit.low or not (plural or pronoun or words[owner].endswith(_POSSESSIVES)):
        return None
    group = owner - 1
    while not pronoun and group > hit.low and words[group] not in known.prepositions and words[group] not in STOPS:
        group -= 1
    if words[group] not in known.prepositions:
        return None
    subject = Subject(group + 1, owner + 1)
    left = words[cue_end] != "," or behind_quote(tokens, hit.low, group)
    side = LEFT if left else RIGHT
    return Event(group, hit.first, cue_end, cue_end, hit.cue, subject, side, hit.after, joined=left)


def behind_quote(tokens: Tokens, low: int, index: int) -> bool:
    """Tell whether a piece stands in front of a token, a comma between them or none."""
    before = index - 1 if index > low and tokens.words[index - 1] == "," else index
    return before > low and tokens.words[before - 1] == QUOTE
