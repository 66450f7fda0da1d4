"""Sides: on which side of a verb its words stand, and whether they were said at all.

right   SUBJECT CUE words                    left   words "," SUBJECT CUE stop      words "," CUE SUBJECT stop
"""

from enum import Enum

from newsparse.attribution.mentions import Subject, bare_subject_after, subject_after, subject_before
from newsparse.attribution.tokens import QUOTE, Tokens
from newsparse.attribution.verbs import CLAUSAL, CLOSERS, SHORT, Hit, adverbial, complement, time_follows
from newsparse.lexicon.cues import CueClause
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["LEFT", "NONE", "RIGHT", "Side", "inverted_subject", "side_of_words"]


_CLAUSE_ENDS = CLOSERS
_OPEN_END = frozenset(",!?")
_FRONT = 4  # tokens that may be a clause in front of a cue
_ASIDE = 7  # tokens between a cue and its comma: ``she said on Tuesday in Hull,``


class Side(Enum):
    """On which side of the cue its words stand."""

    LEFT = "left"
    RIGHT = "right"
    NONE = "none"


_PIECES = frozenset({QUOTE, ","})
# Asked for several times a cue, and a member of an enumeration is dear to reach before Python 3.12.
LEFT, RIGHT, NONE = Side


def inverted_subject(tokens: Tokens, hit: Hit, gap: tuple[int, int], known: FunctionWords) -> Subject | None:
    """Return the subject of a verb that stands before it: ``"…," said X``, ``…, said X.``, ``Said X: "…"``."""
    left, end = gap
    words = tokens.words
    subject = subject_after(tokens, hit.after, min(hit.high, hit.limit), known)
    if subject is None:
        subject = _bare_subject(tokens, hit, gap, known)
        if subject is None:
            return None
    if end == hit.low:
        found = complement(tokens, subject.end, hit, known)
        return subject if found is not None and (words[found] == QUOTE or words[found - 1] == ":") else None
    following = words[subject.end] if subject.end < hit.high else "."
    if left > hit.low and all(word == "," for word in words[left:end]):
        return None if following in known.auxiliaries else subject
    name = following in _CLAUSE_ENDS and all(map(tokens.capital, range(subject.start, subject.end)))
    if left == hit.low and not name and _described(tokens, hit.low, end, known):
        return None  # ``Ann Lee, the mayor, said the bridge …``: the subject stands in front
    if following in known.relatives and following in known.pronouns:
        return subject if hit.cue.clause in CLAUSAL else None  # ``…, said a handful of sailors who …``
    stops = (i for i in range(subject.end, hit.high) if words[i] in _CLAUSE_ENDS or words[i] in known.subordinators)
    stop = next(stops, hit.high)
    if not known.auxiliaries.isdisjoint(words[subject.end : stop]):
        return None  # ``…, said the bridge at the ferry was closed``: what follows is no speaker
    if hit.cue.clause not in CLAUSAL or following in known.adverbs:
        return None
    return subject if adverbial(following, known) or following == ":" else None


def _bare_subject(tokens: Tokens, hit: Hit, gap: tuple[int, int], known: FunctionWords) -> Subject | None:
    """Return a subject without article or capital behind its verb, where nothing else can stand there: ``"…," said trade officials``."""
    left, end = gap
    subject = bare_subject_after(tokens, hit.after, min(hit.high, hit.limit), known)
    if subject is None:
        return None
    word = tokens.words[subject.end] if subject.end < hit.high else "."
    if left > hit.low:
        goes_on = tokens.words[left:end] == [","] or (
            left == end and tokens.text[tokens.pieces[left - 1].end - 1] in _OPEN_END
        )
        return subject if goes_on and (adverbial(word, known) or word in known.relatives) else None
    goes_on = word == "," and _resumes(tokens, subject.end, hit.high, known)
    clause = (goes_on or end - hit.low > _FRONT) and hit.cue.clause is CueClause.BARE and word in _CLAUSE_ENDS
    return subject if clause and tokens.words[subject.end - 1].endswith("s") else None


def _described(tokens: Tokens, low: int, end: int, known: FunctionWords) -> bool:
    """Tell whether nothing stands in front of a verb but a noun phrase with a description in commas."""
    words = tokens.words
    if words[end - 1] != "," or "," not in words[low : end - 1]:
        return False  # ``The trouble, said the mayor, is …``
    front = subject_before(tokens, low, end, known)
    if front is None:
        return False
    before = words[low : front.start]
    introduced = before[-1:] == [","] and (before[0] in known.prepositions or before[0] in known.subordinators)
    return introduced or all(word in known.conjunctions or word in known.adverbs for word in before)


def _has_clause(tokens: Tokens, low: int, end: int, known: FunctionWords) -> bool:
    """Tell whether a clause stands in front of the cue, rather than an adverbial: ``In a paper of last year, she wrote …``."""
    words = tokens.words
    if not (words[low] in known.prepositions or words[low] in known.adverbs or words[low].endswith(("ed", "ing"))):
        return True
    front = words[low:end]
    if known.auxiliaries.isdisjoint(front):
        return False
    # ``Asked whether the bridge was safe, she said``: all but the opener belongs to the clause below it.
    under = known.complementisers | known.interrogatives | known.subordinators
    first = next(word for word in front if word in known.auxiliaries or word in under)
    return first not in under or front.index(",") < end - low - 1


def _resumes(tokens: Tokens, end: int, high: int, known: FunctionWords) -> bool:
    """Tell whether the clause in front goes on behind an adverbial: ``Fares, she said in May, don't rise``."""
    words = tokens.words
    if end >= high or not adverbial(words[end], known):
        return False
    comma = next((index for index in range(end, min(high, end + _ASIDE)) if words[index] == ","), high)
    verb = words[comma + 1] if comma + 1 < high else ""
    return verb in known.auxiliaries or verb.endswith(("n't", "n’t"))


def side_of_words(tokens: Tokens, hit: Hit, group: tuple[int, int], known: FunctionWords) -> tuple[Side, int]:
    """Return on which side of the group of subject and cue the words stand, and where those on the right begin."""
    inverted = group[1] > hit.after
    low = hit.low
    start, end = group
    words = tokens.words
    before = words[start - 1] if start > low else ""
    after_quote = before == QUOTE or (before == "," and start - 2 >= low and words[start - 2] == QUOTE)
    if after_quote and _PIECES.issuperset(words[low:start]):
        return LEFT, end
    found = complement(tokens, end, hit, known)
    following = words[end] if end < hit.high else "."
    aside = (following == "," and (found is None or words[found] != QUOTE)) or _resumes(tokens, end, hit.high, known)
    clause = (
        before == ","
        and hit.cue.clause in CLAUSAL
        and not words[hit.first].endswith("ing")
        and words[start] not in known.subordinators
        and (aside or inverted or (start - low > SHORT and _has_clause(tokens, low, start, known)))
    )
    # ``It rains, she said on the programme "Rain"``: what stands behind the cue is no words of its own.
    if (
        after_quote
        and not words[hit.first].endswith("ing")
        and (following in CLOSERS or (inverted and following in known.relatives))
    ):
        return LEFT, end  # ``It is "a relic," she said, and left``
    if clause and inverted and (found is None or words[found - 1] != ":"):
        return LEFT, end
    tail = clause and words[low] not in known.subordinators and adverbial(following, known)
    if tail and (found is None or words[found] == QUOTE or (found == end and following not in known.adverbs)):
        return LEFT, end
    if found is not None:
        return RIGHT, found
    if (
        hit.cue.clause in CLAUSAL
        and following in known.auxiliaries
        and before in known.relatives | known.interrogatives
    ):
        return RIGHT, end  # ``the letter that she said was old``
    closed = aside or inverted or hit.cue.addressee or adverbial(following, known) or following.endswith("ly")
    if clause and (closed or time_follows(tokens, end, hit.high, known)):
        return LEFT, end
    if after_quote and not words[hit.first].endswith("ing"):
        return LEFT, end
    return NONE, end  # ``Worn out, the crew reported it``: an object follows
