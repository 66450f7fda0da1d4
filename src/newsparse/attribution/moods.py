"""Moods: verbs that say by their form alone that a clause is somebody's words, as the German ``sei`` does.

reported   Die Brücke sei offen                by itself
behind     Sie würden bauen                    where it goes on with somebody's words
infinitive …, die Brücke zu öffnen             behind a cue
"""

from newsparse.attribution.drafts import Draft
from newsparse.attribution.little import is_little
from newsparse.attribution.phrases import first_phrase
from newsparse.attribution.tokens import Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["RETOLD_ON", "infinitive_ends", "is_reported", "retold", "settle_retold"]

_RETOLD = "retold"  # the rule of a clause whose mood alone says that it is somebody's words
RETOLD_ON = "retold-on"  # the same, where the mood says so only behind that somebody's words

_CHAIN = frozenset({_RETOLD, RETOLD_ON})
_MAX_VERBS = 3  # words that close a clause: ``zu haben``, ``geöffnet zu haben``
_LEAST_STEM = 3  # letters behind the particle within an infinitive: ``anzufangen``


def is_reported(tokens: Tokens, low: int, high: int, known: FunctionWords) -> bool:
    """Tell whether the verb of a clause says that it is somebody's words: ``Die Brücke sei offen``, ``Sie fördere die Stadt``."""
    words = tokens.words
    if any(word in known.reported for word in words[low:high]):
        return True
    if low < high and words[low] in known.subordinators and words[low] not in known.determiners:
        return False  # ``wobei je nach Lage …``
    phrase = first_phrase(tokens, low, high, known)
    verb = phrase.end if phrase is not None and phrase.start == low else low + 1
    word = words[verb] if verb < high else ""
    return (
        word.endswith(tuple(known.reported_endings))
        and not word.endswith(tuple(known.told_endings))
        and not is_little(word, known)
        and not tokens.capital(verb)
    )


def infinitive_ends(tokens: Tokens, low: int, high: int, known: FunctionWords) -> bool:
    """Tell whether a clause ends in an infinitive with its particle, apart or within: ``die Brücke zu öffnen``, ``morgen anzufangen``."""
    words = tokens.words
    end = next((index for index in range(low, high) if words[index] == ","), high)
    if low == end or (words[low] in known.subordinators and words[low] not in known.determiners):
        return False  # ``um die Brücke zu öffnen``
    for index in range(low, end):
        word = words[index]
        if word in known.infinitive_particles and index + 1 < end and not tokens.capital(index + 1):
            return index + _MAX_VERBS >= end
        within = any(particle in word[2:-_LEAST_STEM] for particle in known.infinitive_particles)
        if within and not any(tokens.capital(place) for place in range(index, end)):
            return index + _MAX_VERBS > end
    return False


def retold(tokens: Tokens, low: int, end: int, known: FunctionWords) -> str:
    """Return the rule by which a sentence without a cue is somebody's words, or nothing.

    No verb before its reported one says that it is not. ``Sei es …`` and ``es sei denn`` only look like it.
    """
    words = tokens.words
    for index in range(low, end):
        word = words[index]
        if index > low and word in known.reported:
            return _RETOLD if index + 1 == end or words[index + 1] not in known.conjunctions else ""
        if word in known.reported_on:
            return RETOLD_ON
        if tokens.capital(index):
            continue
        if word.endswith(tuple(known.told_endings)) or (word in known.auxiliaries and word not in known.reported):
            return ""
    return ""


def settle_retold(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with retold sentences that follow one another joined; what goes on needs somebody's words before it."""
    settled: list[Draft] = []
    for draft in drafts:
        last = settled[-1] if settled else None
        follows = last is not None and (last.block, last.sentence) == (draft.block, draft.sentence - 1)
        if draft.rule == RETOLD_ON and not (follows and last is not None and last.attribution is not None):
            continue
        if last is not None and follows and last.rule in _CHAIN and draft.rule in _CHAIN:
            last.spans += draft.spans
            last.end = draft.end
            last.sentence = draft.sentence
        else:
            settled.append(draft)
    return settled
