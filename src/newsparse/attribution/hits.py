"""Hits: the forms of the cue table in a sentence of free word order, and whether they speak there.

A form is no verb behind an article, with a capital inside the clause, or without the particle that it has parted with. Where its subject
stands is another room's question (:mod:`.subjects`).
"""

from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from newsparse.attribution.little import edge_before, past_pointer
from newsparse.attribution.phrases import COMMAS
from newsparse.attribution.tokens import END, QUOTE, Tokens
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import Cue, CueClause, CueOrder
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["DASHES", "SEPARATORS", "Hit", "beside", "find_hits"]

DASHES = frozenset("–—―") | {"--", "-"}
SEPARATORS = DASHES | COMMAS | {":"}
_OPENERS = {QUOTE, ":"} | DASHES | END  # behind them a verb may have a capital
_MAX_BRACKETS = 4  # words between a bracket and the verb that closes it
_MAX_ADJECTIVES = 4  # words in front of a noun: ``nach einer am Montag veröffentlichten Studie``
_MAX_GAP = 4  # words between a closing mark and its cue: ``"…", wie die Ministerin am Montag sagte`` is read from the verb back


class Hit(NamedTuple):
    """A cue in a sentence, in tokens."""

    start: int
    end: int
    cue: Cue


def find_hits(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> list[Hit]:
    """Return the cues of the sentence between two tokens, in order."""
    return [hit for hit in _forms(tokens, low, high, lexicon) if _speaks(tokens, low, high, hit, lexicon)]


def _forms(tokens: Tokens, low: int, high: int, lexicon: Lexicon) -> Iterator[Hit]:
    single, longer, openers = lexicon.cues.single, lexicon.cues.longer, lexicon.cues.openers
    words = tokens.words
    behind = low
    for index in compress(range(low, high), map(openers.__contains__, words[low:high])):
        if index < behind:
            continue
        word = words[index]
        for cue in longer.get(word, ()):
            if tuple(words[index : index + len(cue.words)]) == cue.words:
                behind = index + len(cue.words)
                yield Hit(index, behind, cue)
                break
        else:
            if word in single:
                yield Hit(index, index + 1, single[word])


def _speaks(tokens: Tokens, low: int, high: int, found: Hit, lexicon: Lexicon) -> bool:
    """Tell whether a form is a verb here: no noun, and with the particle that it needs."""
    known = lexicon.function_words
    words = tokens.words
    if found.cue.particles and not _has_particle(tokens, high, found):
        return False
    if found.cue.strangers and not found.cue.strangers.isdisjoint(words[found.end : high]):
        return False  # ``fand am Montag statt``
    behind = words[found.end] if found.end < high else ""
    if behind == ")" and "(" in words[max(low, found.start - _MAX_BRACKETS) : found.start]:
        return False  # ``(the paper reported)`` points elsewhere
    if found.cue.order is CueOrder.BEFORE and behind in known.prepositions - known.determiners - known.linkers:
        return False  # ``dachte laut über alles nach``
    before = words[found.start - 1] if found.start > low else ""
    if found.cue.order is CueOrder.BEFORE and found.cue.clause is CueClause.NONE:
        # ``"…", so Berger``, ``So Berger: "…"``; anywhere else the word is an adverb.
        return before in {QUOTE, *SEPARATORS} or (found.start == low and ":" in words[low:high])
    if found.start == low or found.cue.order is not CueOrder.FREE:
        return True
    if (
        found.end - found.start == 1
        and before in known.determiners
        and before not in known.pronouns
        and before not in known.auxiliaries
        and found.start != past_pointer(tokens, low, known)
    ):
        return False
    return not tokens.capital(found.start) or before in _OPENERS


def _has_particle(tokens: Tokens, high: int, found: Hit) -> bool:
    """Tell whether a form has what it needs behind it: a verb its particle, ``nach`` a noun: ``nach ersten Angaben``."""
    words = tokens.words
    if found.cue.order is not CueOrder.BEFORE:
        return any(word in found.cue.particles for word in words[found.end : high])
    noun = found.end
    while noun < min(high, found.end + _MAX_ADJECTIVES) and words[noun][0].isalnum() and not tokens.capital(noun):
        noun += 1
    if noun + 1 < high and words[noun].endswith("s") and tokens.capital(noun + 1):
        noun += 1  # ``nach Bergers Angaben``
    # The last part of a compound says what it is: ``nach Polizeiangaben``, ``nach US-Angaben``.
    return noun < high and words[noun].endswith(tuple(found.cue.particles))


def beside(tokens: Tokens, quote: int, found: Hit, known: FunctionWords) -> bool:
    """Tell whether only a separator and little words stand between a piece and the cue behind it, or a short subject as well."""
    words = tokens.words[quote + 1 : found.start]
    if QUOTE in words or any(word in END for word in words):
        return False
    if words and words[0] in known.complementisers:
        words[0] = ","  # ``"…" என்று அமைச்சர் கூறினார்``: what closes the words where the verb comes last does as a comma
    plain = [word for word in words if word not in SEPARATORS]
    edge, _ = edge_before(tokens, quote + 1, found.start, known)
    light = found.start - edge
    if len(plain) <= light:
        return True
    parted = words[:1] != plain[:1] or tokens.text[tokens.pieces[quote].end - 1] in COMMAS
    return parted and len(plain) - light <= _MAX_GAP and "," not in words[1:]
