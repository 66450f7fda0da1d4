"""Pointing back: a sentence that only says who said what stands in front of it.

    clause. POINTER CUE SPEAKER          Die Brücke ist offen. Das teilte die Polizei mit.      Мост открыт. Об этом сообщил мэр.

What is pointed at is the sentence before, in its paragraph or at the end of the one before. A pointer of one word is a pronoun like any
other, so its verb must stand right behind it; longer ones (``об этом``) tell by themselves.
"""

from attrs import evolve

from newsparse.attribution.drafts import Draft, Place
from newsparse.attribution.little import is_auxiliary, past_pointer
from newsparse.attribution.tokens import QUOTE, Tokens, sentences
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueClause, CueKind
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import Attribution, CuePosition, QuotationKind

__all__ = ["last_sentence", "points_back", "said_before"]

_LEAST = 3  # tokens of a sentence that somebody says
_TELLING = frozenset({CueClause.BARE, CueClause.EITHER, CueClause.THAT})
_TOLD = frozenset({CueKind.SPEECH, CueKind.REPORT, CueKind.WRITING})


def points_back(tokens: Tokens, low: int, high: int, found: Attribution, lexicon: Lexicon) -> bool:
    """Tell whether a sentence gives the one before it to the speaker of its attribution."""
    known = lexicon.function_words
    words = tokens.words
    if not known.pointers or found.cue is None or found.mention is None:
        return False
    if not known.negations.isdisjoint(words[low:high]):
        return False  # ``Das sagte Berger nicht``
    following = past_pointer(tokens, low, known)
    if following == low:
        # ``Poinformował o tym minister``
        return tokens.start(low) == found.cue.start and past_pointer(tokens, low + 1, known) > low + 1
    cue = lexicon.cues.single.get(found.cue.text.lower())
    if cue is not None and (cue.clause not in _TELLING or cue.kind not in _TOLD):
        return False  # ``Das kritisierte Berger``
    beside = tokens.start(following) == found.cue.start or is_auxiliary(words[following], known)
    return beside or following - low > 1


def last_sentence(tokens: Tokens, known: FunctionWords) -> tuple[int, int]:
    """Return the last sentence of a paragraph, as token positions."""
    return sentences(tokens, known)[-1]


def said_before(tokens: Tokens, sentence: tuple[int, int], place: Place, found: Attribution) -> Draft | None:
    """Return a sentence as what the next one says that somebody said; None when it has words in marks, or hardly any."""
    low, high = sentence
    while high > low and not tokens.words[high - 1][0].isalnum():
        high -= 1
    if high - low < _LEAST or QUOTE in tokens.words[low:high]:
        return None
    span = tokens.start(low), tokens.end(high - 1)
    attribution = evolve(found, position=CuePosition.AFTER)
    return Draft(place.sentence, place.block, *span, [span], QuotationKind.INDIRECT, attribution, rule="pointed-at")
