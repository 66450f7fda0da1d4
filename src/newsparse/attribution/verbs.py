"""Verbs: whether a form is a verb where it stands, and what it has on its right.

complement   CUE [adverbial | hearer] ( "that" | ":" | "," | QUOTE ) …      words, wherever they begin within a few tokens
CUE clause                                                     bare, where the cue's row allows it
"""

from functools import lru_cache

from attrs import define

from newsparse.attribution.adverbs import contracted
from newsparse.attribution.little import is_little
from newsparse.attribution.mentions import Subject
from newsparse.attribution.tokens import END, QUOTE, Tokens
from newsparse.lexicon.cues import Cue, CueClause, CueKind, CueOrder
from newsparse.lexicon.function_words import FunctionWords

__all__ = [
    "CLAUSAL",
    "CLOSERS",
    "SHORT",
    "Hit",
    "adverbial",
    "complement",
    "may_be_verb",
    "may_report",
    "noun_as_verb",
    "time_follows",
]

# A tuple, because an enumeration's members are hashed slowly and compared fast.
CLAUSAL = (CueClause.BARE, CueClause.EITHER)
CLOSERS = END | {",", ";", "(", ")", "-", "–", "—", "--"}
SHORT = 2  # a word and a stop are no clause
_COMPLEMENT_WINDOW = 14
_ADDRESSEE_WINDOW = 6
_LONG_ADDRESSEE_WINDOW = 11  # ``told delegates at the convention of the party that``
_TIME_WINDOW = 3
_CLAUSE_WINDOW = 12
_COUNTED = 2  # tokens from a number to what it counts
_NONE: frozenset[str] = frozenset()
# A member of an enumeration is dear to reach before Python 3.12, and these are asked for at each form.
_BARE, _EITHER, _PHRASE, _NO_CLAUSE = CueClause.BARE, CueClause.EITHER, CueClause.PHRASE, CueClause.NONE
_FREE = CueOrder.FREE
_QUESTION, _THOUGHT, _NAMING = CueKind.QUESTION, CueKind.THOUGHT, CueKind.NAMING
_CONTRACTED = ("'d", "’d", "'ll", "’ll", "'re", "’re", "n't", "n’t", "'ve", "’ve")


@define(eq=False)
class Hit:
    """A form of the cue table in a sentence, as token positions.

    Attributes:
        first: Its first token.
        after: One past its last token.
        cue: The table's row.
        low: The first token of the sentence.
        high: One past the sentence.
        limit: Where the next form stands, or ``high``.
    """

    first: int
    after: int
    cue: Cue
    low: int
    high: int
    limit: int


def may_report(tokens: Tokens, form: tuple[int, int, Cue], known: FunctionWords) -> bool:
    """Tell whether a form may have words without marks; a cheap question that spares dear ones."""
    first, after, cue = form
    clause = cue.clause
    if after - first > 1 or clause is _BARE or clause is _EITHER or clause is _PHRASE or cue.order is not _FREE:
        return True
    if clause is _NO_CLAUSE:
        return False
    behind = tokens.words[after : after + _COMPLEMENT_WINDOW]
    if not known.complementisers.isdisjoint(behind) or ":" in behind:
        return True
    if cue.infinitive and not known.infinitives.isdisjoint(behind):
        return True
    return cue.kind is _QUESTION and not known.interrogatives.isdisjoint(behind)


def may_be_verb(tokens: Tokens, hit: Hit, known: FunctionWords) -> bool:
    """Tell whether a form may be a verb where it stands: after ``the``, ``his`` or ``of`` it is none."""
    words = tokens.words
    first = hit.first
    if first == hit.low:
        return True
    before = words[first - 1]
    if hit.cue.participle and known.auxiliaries.isdisjoint(words[max(hit.low, first - _TIME_WINDOW) : first]):
        return False  # ``the one known town that has a bridge``
    if before in known.determiners and before not in known.pronouns:
        # ``the claim``, ``made a point to him``; but ``the two said``
        return not hit.cue.noun and first - 1 > hit.low and words[first - 2] in known.determiners
    if hit.after - first > 1:
        # ``rose 20 basis points to 3 percent``
        counted = hit.cue.clause is _PHRASE and any(
            word[0].isdigit() for word in words[max(hit.low, first - _COUNTED) : first]
        )
        return not counted
    gerund = words[first].endswith("ing")
    if before.endswith(("'s", "’s")):
        return gerund or contracted(before, known)
    if before in known.infinitives:
        return True
    if before in known.prepositions or before in known.linkers:
        return gerund or before in known.conjunctions or tokens.capital(first - 1)
    return hit.cue.kind is not _NAMING or not _titled(tokens, hit, known)


def _titled(tokens: Tokens, hit: Hit, known: FunctionWords) -> bool:
    """Tell whether a participle behind a noun has a name behind it: ``a march called "Let us stand"``; nobody calls it so here."""
    words = tokens.words
    if words[hit.after : hit.after + 1] != [QUOTE] or not words[hit.first].endswith("ed"):
        return False
    before = words[hit.first - 1]
    return before.isalpha() and not tokens.capital(hit.first - 1) and not is_little(before, known)


def noun_as_verb(tokens: Tokens, hit: Hit, subject: Subject | None, start: int, known: FunctionWords) -> bool:
    """Tell whether a form that is a noun as well is a verb here: it has a subject of its own, and words or a clause beside it."""
    words = tokens.words
    if subject is None:
        return False
    if subject.end > hit.first:
        return True
    if start > hit.low and words[start - 1] in known.prepositions:
        return False
    if start > hit.low and (words[start - 1] == QUOTE or words[start - 2 : start] == [QUOTE, ","]):
        return True
    last = words[hit.first - 1]
    if last in known.auxiliaries or last in known.infinitives:
        return True
    if last in known.pronouns and last not in known.determiners:
        return True
    third_person = words[hit.first].endswith("s")
    if third_person and not tokens.capital(subject.end - 1) and words[subject.start] not in known.determiners:
        return False
    if not third_person and not words[subject.end - 1].endswith("s"):
        return False
    following = words[hit.after] if hit.after < hit.high else ""
    return (
        following in {QUOTE, ":"}
        or following in known.complementisers
        or following in known.determiners
        or following in known.pronouns
        or (
            third_person
            and last != ","
            and following != ""
            and tokens.capital(hit.after)
            and not tokens.capital(hit.first)
        )
    )


def adverbial(word: str, known: FunctionWords) -> bool:
    """Tell whether a token ends a clause or opens an adverbial."""
    return word in CLOSERS or word in known.prepositions or word in known.days or word in known.adverbs


def time_follows(tokens: Tokens, start: int, high: int, known: FunctionWords) -> bool:
    """Tell whether an adverbial of time stands here, ``last week``, ``a year ago``, and nothing that it could be the subject of."""
    words = tokens.words
    if known.times.isdisjoint(words[start + 1 : start + _TIME_WINDOW]):
        return False
    end = next(
        (index + 1 for index in range(start + 1, min(high, start + _TIME_WINDOW)) if words[index] in known.times), 0
    )
    return bool(end) and (
        end >= high or adverbial(words[end], known) or words[end] in known.complementisers or words[end] == QUOTE
    )


def complement(tokens: Tokens, start: int, hit: Hit, known: FunctionWords) -> int | None:
    """Return where the words on the right begin, or None when none stand there."""
    words = tokens.words
    high = hit.high
    if start >= high or words[start] in END:
        return None
    end = min(high, hit.limit, start + _COMPLEMENT_WINDOW)
    if not _openers(known).isdisjoint(words[start:end]):
        opener = _opener(tokens, (start, end), hit, known)
        if opener is not None and words[opener] == QUOTE:
            if opener == start or words[opener - 1] == ",":
                return opener
            behind = _past_day(tokens, start, opener, known)
            return behind if behind > start else _past_hearer(tokens, start, opener, hit, known)
        if opener is not None:
            return _at_colon(tokens, start, opener, hit, known) if words[opener] == ":" else opener
    behind = _past_day(tokens, start, high, known)
    if behind >= high or not _clause_follows(tokens, behind, hit, known):
        return None
    return behind if behind > start else _past_hearer(tokens, start, high, hit, known)


def _past_day(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int:
    """Return where an adverbial with a day ends: ``announced Sunday she would leave``, ``said late on Friday two men had died``."""
    window = tokens.words[start : min(high, start + _TIME_WINDOW)]
    if known.days.isdisjoint(window):
        return _past_time(tokens, start, high, known)
    day = next(index for index, word in enumerate(window, start) if word in known.days)
    if not all(not tokens.capital(index) and tokens.words[index].isalpha() for index in range(start, day)):
        return start
    return day + 1 + (day + 1 < high and tokens.words[day + 1] in known.times)


def _past_time(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int:
    """Return where an adverbial of time ends that has a clause behind it: ``said earlier this week it would go``."""
    words = tokens.words
    window = words[start + 1 : min(high - 1, start + _TIME_WINDOW)]
    if known.times.isdisjoint(window):
        return start
    time = next(index for index, word in enumerate(window, start + 1) if word in known.times)
    if not all(not tokens.capital(index) and words[index].isalpha() for index in range(start, time)):
        return start
    opener = words[time + 1]
    opens = tokens.capital(time + 1) or opener in known.determiners or opener in known.pronouns
    return time + 1 if opens and opener not in known.complementisers else start


def _past_hearer(tokens: Tokens, start: int, high: int, hit: Hit, known: FunctionWords) -> int:
    """Return where a clause without a conjunction begins behind the one who hears it: ``told Reuters on Monday he would go``.

    Its subject shows by a pronoun or a determiner in small letters; where none does, the hearer stays with the words.
    """
    words = tokens.words
    if not hit.cue.addressee or not known.passives.isdisjoint(
        words[max(hit.low, hit.first - _TIME_WINDOW) : hit.first]
    ):
        return start
    for index in range(start + 1, min(high, start + _LONG_ADDRESSEE_WINDOW)):
        word = words[index]
        if word in CLOSERS:
            return start
        if (word not in known.pronouns and word not in known.determiners) or tokens.capital(index):
            continue
        before = words[index - 1]
        if before in known.days or not (
            adverbial(before, known) or before in known.linkers or before in known.conjunctions
        ):
            return index
    return start


@lru_cache(maxsize=16)
def _openers(known: FunctionWords) -> frozenset[str]:
    return known.complementisers | known.infinitives | known.interrogatives | {":", QUOTE}


def _opener(tokens: Tokens, reach: tuple[int, int], hit: Hit, known: FunctionWords) -> int | None:
    """Return the first token that opens words within reach behind a cue; None when none does."""
    words = tokens.words
    high = hit.high
    start, end = reach
    first = words[start]
    opens_adverbial = (
        adverbial(first, known)
        or first in known.linkers
        or (first.endswith("ly") and not tokens.capital(start))
        or time_follows(tokens, start, high, known)
    )
    # ``said the trouble is that``: behind these a noun phrase opens the words
    takes_phrase = hit.cue.clause is _BARE or hit.cue.clause is _PHRASE
    window = _LONG_ADDRESSEE_WINDOW if hit.cue.addressee else _ADDRESSEE_WINDOW
    question = hit.cue.kind is _QUESTION
    openers = known.infinitives if hit.cue.infinitive else _NONE
    if question:
        openers |= known.interrogatives
    # ``told to the press``: without a hearer in front of it, and in the active, no infinitive follows.
    passive = not known.passives.isdisjoint(words[max(hit.low, hit.first - _TIME_WINDOW) : hit.first])
    told_to = hit.cue.addressee and not passive and words[start] in known.infinitives
    may_open = _openers(known)
    for index in range(start, end):
        word = words[index]
        if word not in may_open:
            continue  # most words, told by one look
        if word in known.complementisers:
            if index > start and words[index + 1 : index + 2] and words[index + 1] in known.auxiliaries:
                return None  # ``known in a town that has a bridge``
            if opens_adverbial or index == start or (not takes_phrase and index - start < window):
                return index
        elif word == ":":
            if not (index + 1 < high and words[index + 1].isdigit()):
                return index
        elif word == QUOTE or (word in openers and not told_to and (question or index - start < _ADDRESSEE_WINDOW)):
            return index
    return None


def _at_colon(tokens: Tokens, start: int, colon: int, hit: Hit, known: FunctionWords) -> int | None:
    """Return where the words begin that have a colon in front of them, or in them: ``said he was late: "…"``."""
    words = tokens.words[start:colon]
    pronoun = len(words) > SHORT and words[0] in known.pronouns and words[0] not in known.determiners
    if pronoun and hit.cue.clause in CLAUSAL and not known.auxiliaries.isdisjoint(words):
        return start
    return colon + 1 if colon + 1 < hit.high else None


def _closed(tokens: Tokens, index: int, high: int) -> bool:
    """Tell whether the sentence ends here, and no number or capital stands in front."""
    return index >= high - 1 and tokens.words[index - 1].isalpha() and not tokens.capital(index - 1)


def _clause_follows(tokens: Tokens, start: int, hit: Hit, known: FunctionWords) -> bool:
    """Tell whether a clause, or a noun phrase that counts as words, begins right behind the cue."""
    words = tokens.words
    first = words[start]
    clause = hit.cue.clause
    following = words[start + 1] if start + 1 < hit.high else "."
    if (
        first in known.auxiliaries
        or first in known.conjunctions
        or (first in known.topics and hit.cue.kind is not _THOUGHT and clause is not _PHRASE)
        or (first in known.determiners and adverbial(following, known))
    ):
        return False  # ``the man they believe could …``, ``said of Lee``, ``said this in Hull``
    if clause is not _PHRASE and _closed(tokens, start + 1 + (first in known.determiners), hit.high):
        return False  # ``said twice``, ``said a lot``
    opens = first in known.pronouns or first in known.interrogatives
    if following == "," and first.isalpha() and not opens and not tokens.capital(start):
        return False  # ``Fares, he told them, were low``
    if (
        first in CLOSERS
        or time_follows(tokens, start, hit.high, known)
        or hit.high - start <= SHORT + (clause is _PHRASE)  # ``pointed to the door``
        or not (clause is _BARE or clause is _EITHER or clause is _PHRASE)
    ):
        return False
    if clause is _PHRASE:
        return not adverbial(first, known)
    if first in known.agents and words[hit.first].endswith("ed"):
        return False  # ``the price acknowledged by the mayors (it was a million)``
    light = adverbial(first, known) or (first.endswith("ly") and not tokens.capital(start))
    if clause is _BARE and not light:
        return True
    if first in known.pronouns and first not in known.determiners:
        return following not in known.prepositions and following not in CLOSERS  # ``reported it to the police``
    window = words[start : min(hit.high, start + _CLAUSE_WINDOW)]
    comma = window.index(",") if "," in window else 0
    # ``told Reuters, but there is no sign of it``
    joins = hit.cue.addressee and window[comma + 1 : comma + 2] and window[comma + 1] in known.conjunctions
    if comma and (light or joins):
        window = window[:comma]  # ``The price, as Lee noted on Monday, had doubled``
    # ``announced a plan that would``: behind a relative stands another clause
    related = next((index for index, word in enumerate(window) if word in known.relatives), 0)
    window = window[:related] if related else window
    return not known.auxiliaries.isdisjoint(window) or any(word.endswith(_CONTRACTED) for word in window)
