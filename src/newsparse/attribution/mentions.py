"""Mentions: the noun phrase that is a cue's subject, found by shape and little words.

No tagger tells nouns from verbs here. What bounds a noun phrase is cheap to know: stops, conjunctions, subordinators, auxiliaries,
the cue on its other side; what opens one is a determiner, a capital or a pronoun.

    before the cue   [adverbial ","] NOUN-PHRASE ["," apposition ","] auxiliary* adverb* CUE
    after the cue    CUE adverb* NOUN-PHRASE ["," apposition]
"""

from attrs import define

from newsparse.attribution.adverbs import (
    PHRASE_BOUNDS,
    bounds_of,
    contracted,
    is_adverb,
    is_own_auxiliary,
    skip_adverbs,
)
from newsparse.attribution.tokens import QUOTE, Tokens
from newsparse.lexicon.function_words import FunctionWords

__all__ = ["Subject", "bare_subject_after", "clause_subject", "subject_after", "subject_before"]

_PARENTHESES = {")": "(", "]": "[", **{mark: mark for mark in (",", "–", "—", "--")}}
_MAX_PARENTHESES = 6
_MAX_DESCRIPTIONS = 3
_FULL_NAME = 2  # words
_BARE = 4  # words of a noun phrase that no article opens
_NAME = 2  # a comma and more than one word, ``, Tomas Berg``; the words of a time, ``this summer``


@define
class Subject:
    """A noun phrase, as half-open token positions."""

    start: int
    end: int


def subject_before(tokens: Tokens, low: int, cue: int, known: FunctionWords) -> Subject | None:
    """Return the noun phrase that ends before the cue, no further left than ``low``."""
    words = tokens.words
    last, _ = skip_adverbs(tokens, low, cue, known)
    end = _past_parentheses(tokens, low, last)
    start = _phrase_start(tokens, low, end, known) if end > low else end
    if start == end == cue and end > low and words[end - 1] in known.auxiliaries and tokens.capital(end - 1):
        start -= 1  # ``Will said``, first in its sentence: a name
    alone = start == end - 1 and words[start] in known.determiners and words[start] not in known.pronouns
    if start >= end or alone:
        return None  # ``a swiftly called meeting``
    if _coordinate(tokens, low, start, end, known):
        start = low
    if end < last and words[low] not in known.prepositions and words[low] not in known.linkers:
        name = _described_name(tokens, low, start, known)
        if name is not None:
            return Subject(*name)
    described = words[start] in known.determiners or not tokens.capital(start)
    if described and words[start] not in known.determiners and words[start] not in known.pronouns:
        antecedent = _antecedent(tokens, low, start, known)
        if antecedent is not None:
            return Subject(*antecedent)
    if end < last and described and words[last - 1] != ")" and words[start] not in known.pronouns:
        # ``the mayor, Anna Lind, said``: the description has its name behind it.
        inner = range(end + 1, last - 1)
        if len(inner) >= _FULL_NAME and all(tokens.capital(index) or words[index] == "." for index in inner):
            return Subject(start, last - 1)
    return None if words[start] in known.linkers else Subject(start, end)  # ``because of the price of the ferry``


def _coordinate(tokens: Tokens, low: int, start: int, end: int, known: FunctionWords) -> bool:
    """Tell whether half a description stands between a piece and ``start``: ``"…," the senator and Hull native said``."""
    words = tokens.words
    if start - low <= 1 or words[start - 1] not in known.conjunctions or tokens.capital(end - 1):
        return False
    half = words[low : start - 1]
    return low > 0 and words[low - 1] == QUOTE and half[0] in known.determiners and known.auxiliaries.isdisjoint(half)


def _described_name(tokens: Tokens, low: int, start: int, known: FunctionWords) -> tuple[int, int] | None:
    """Return the name whose last description begins at ``start``: ``Lind, 56, a welder, said``; None when none stands there."""
    words = tokens.words
    for _ in range(_MAX_DESCRIPTIONS):
        end = start - 1
        if end <= low or words[end] != ",":
            return None
        start = _phrase_start(tokens, low, end, known)
        if start < end and words[start] not in known.determiners and _is_name(tokens, start, end, known):
            return start, end
        antecedent = _antecedent(tokens, low, start, known)
        if antecedent is not None:
            return antecedent
    return None


def _antecedent(tokens: Tokens, low: int, start: int, known: FunctionWords) -> tuple[int, int] | None:
    """Return the noun phrase whose relative clause has its verb at ``start``, ``people who have met Lee said``, or None."""
    words = tokens.words
    relative = start - 1
    while relative > low and (words[relative] in known.auxiliaries or words[relative] in known.adverbs):
        relative -= 1
    if relative <= low or words[relative] not in known.relatives:
        return None
    if relative == start - 1 and not words[start].endswith("ed") and words[start + 1] not in known.determiners:
        return None  # ``the papers that officials said were lost``
    end = relative - (words[relative - 1] == ",")
    first = _phrase_start(tokens, low, end, known) if end > low else end
    return (first, end) if first < end and words[end - 1] not in known.prepositions else None


def _is_name(tokens: Tokens, start: int, end: int, known: FunctionWords) -> bool:
    """Tell whether words with capitals alone stand here, joined or not: ``Ann de Lind``, ``Lind and Berg``."""
    return tokens.capital(start) and all(
        tokens.capital(index) or tokens.words[index] in {".", *known.linkers, *known.conjunctions}
        for index in range(start, end)
    )


def _past_parentheses(tokens: Tokens, low: int, end: int) -> int:
    """Return where the phrase ends that has descriptions behind it: ``Lind (R-Hull), who was there,``; ``low`` when none stands there."""
    for _ in range(_MAX_PARENTHESES):
        if end <= low:
            return low
        word = tokens.words[end - 1]
        if word not in _PARENTHESES:
            return end
        found = _find_back(tokens, _PARENTHESES[word], low, end - 1)
        if found is None:
            return low
        end = found
    return end


def _find_back(tokens: Tokens, word: str, low: int, end: int) -> int | None:
    return next((index for index in range(end - 1, low - 1, -1) if tokens.words[index] == word), None)


def _phrase_start(tokens: Tokens, low: int, end: int, known: FunctionWords) -> int:
    """Return where the noun phrase that ends at ``end`` begins; ``end`` itself when there is none."""
    words = tokens.words
    last = words[end - 1]
    if last in known.pronouns or contracted(last, known) or (last in known.relatives and end - 1 > low):
        return end - 1
    start = end
    bounds = bounds_of(known)
    while start > low:
        word = words[start - 1]
        if word not in bounds:
            start -= 1
            continue  # most words, told by one look
        if word in PHRASE_BOUNDS:
            if word == "." and start - 2 >= low and _abbreviates(words[start - 2], known):
                start -= 1
                continue
            break
        if word in known.complementisers or word in known.subordinators or is_own_auxiliary(tokens, start - 1, known):
            break
        if word in known.interrogatives:
            break  # ``what the mayor said``
        if word in known.conjunctions and not (
            start < end
            and start - 2 >= low
            and tokens.capital(start)
            and tokens.capital(start - 2)
            and words[start - 2] not in known.days
        ):
            break
        start -= 1
    return _shed(tokens, start, end, known)


def _abbreviates(word: str, known: FunctionWords) -> bool:
    """Tell whether a stop behind a word belongs to it: ``Mr.``, ``N.``, ``U.S.``."""
    return len(word) == 1 or "." in word or word in known.abbreviations


def _shed(tokens: Tokens, start: int, end: int, known: FunctionWords) -> int:
    """Drop adverbs and adverbials in front of the phrase: ``on Monday the minister``."""
    words = tokens.words
    while start < end and (words[start] in known.adverbs or words[start] in known.conjunctions):
        start += 1
    if start + 2 < end and words[start + 1] in known.times:
        start += 2  # ``Last week the minister``
    if end - start == 1 and tokens.capital(start):
        return start  # ``From said``: a name
    if start < end and words[start] in known.prepositions:
        for index in range(end - 1, start, -1):
            if words[index] in known.determiners or words[index] in known.pronouns:
                return index
        index = end
        while index > start + 1 and tokens.capital(index - 1) and words[index - 1] not in known.days:
            index -= 1
        return index
    return start


def subject_after(tokens: Tokens, start: int, high: int, known: FunctionWords) -> Subject | None:
    """Return the noun phrase that begins at ``start``, before ``high``."""
    words = tokens.words
    while start < high and (words[start] in known.adverbs or is_adverb(tokens, start)):
        start += 1
    end = _phrase_end(tokens, start, high, known)
    if end - start > _NAME and words[end - 1] in known.times and tokens.capital(end - _NAME - 1):
        end -= _NAME  # ``said Ann Lee this summer``
    if end == start or words[start] in known.days or words[start] in known.linkers or words[end - 1] in known.times:
        return None
    if (
        words[start] not in known.determiners
        and words[start] not in known.pronouns
        and not _has_capital(tokens, start, end)
    ):
        return None
    return Subject(start, _with_name(tokens, start, end, high))


def bare_subject_after(tokens: Tokens, start: int, high: int, known: FunctionWords) -> Subject | None:
    """Return a noun phrase without article or capital that begins at ``start``: ``"…," said trade officials``; None when none does."""
    words = tokens.words
    end = _phrase_end(tokens, start, high, known)
    if not 0 < end - start <= _BARE or is_adverb(tokens, start) or words[start] in known.adverbs:
        return None
    if words[end - 1] in known.times or not all(map(str.isalpha, words[start:end])):
        return None
    return Subject(start, end)


def _with_name(tokens: Tokens, start: int, end: int, high: int) -> int:
    """Return the end of a description with the name behind it: ``a spokesman for the police, Tomas Berg``."""
    if end >= high or tokens.words[end] != "," or tokens.capital(start):
        return end
    last = end + 1
    while last < high and tokens.words[last] not in PHRASE_BOUNDS and tokens.capital(last):
        last += 1
    return last if last - end > _NAME and (last == high or tokens.words[last] in PHRASE_BOUNDS) else end


def _has_capital(tokens: Tokens, start: int, end: int) -> bool:
    return any(tokens.capital(index) for index in range(start, end))


def _phrase_end(tokens: Tokens, start: int, high: int, known: FunctionWords) -> int:
    words = tokens.words
    if start < high and words[start] in known.pronouns and words[start] not in known.determiners:
        return start + 1
    end = start
    bounds = bounds_of(known)
    while end < high and not (words[end] in bounds and _ends_phrase(tokens, start, end, high, known)):
        end += 1
    while end > start and (words[end - 1] in known.linkers or words[end - 1] in known.determiners):
        if words[end - 1] in known.pronouns:
            break
        end -= 1
    # ``according to papers obtained by the Courier``
    if end - start == 1 or end >= high or words[end] not in known.prepositions:
        return end
    return end - (_past(tokens, end - 1) or (words[end] in known.agents and _participial(tokens, end - 1)))


def _ends_phrase(tokens: Tokens, start: int, end: int, high: int, known: FunctionWords) -> bool:
    """Tell whether a word that may bound a noun phrase ends the one that begins at ``start``."""
    words = tokens.words
    word = words[end]
    inside = end > start
    if word in PHRASE_BOUNDS:
        return not (word == "." and inside and end + 1 < high and _abbreviates(words[end - 1], known))
    if word in known.complementisers or word in known.subordinators or is_own_auxiliary(tokens, end, known):
        return True
    if word in known.prepositions or word in known.days or (word in known.adverbs and inside):
        return True
    if word in known.pronouns:
        # ``papers he has seen``; but ``Lee and others``
        return inside and word not in known.determiners and words[end - 1] not in known.conjunctions
    joins = inside and end + 1 < high and tokens.capital(end + 1)  # ``Ann Lee and Berg``
    return word in known.conjunctions and word not in known.linkers and not joins


def _participle(tokens: Tokens, start: int, high: int) -> bool:
    """Tell whether a clause opens with a participle: ``Asked about it, she …``, ``Speaking in Hull, she …``."""
    return tokens.words[start].endswith(("ing", "ed")) and start + 1 < high and not tokens.capital(start + 1)


def _past(tokens: Tokens, index: int) -> bool:
    """Tell whether a word looks like a past tense behind its subject, rather than a participle in front of a noun."""
    words = tokens.words
    return words[index].endswith("ed") and not tokens.capital(index) and not words[index - 1].endswith("ly")


def _participial(tokens: Tokens, index: int) -> bool:
    """Tell whether a word looks like a participle behind its noun: ``papers obtained``, ``a letter seen``."""
    return tokens.words[index].endswith(("ed", "en", "wn")) and not tokens.capital(index)


def clause_subject(tokens: Tokens, low: int, cue: int, known: FunctionWords) -> Subject | None:
    """Return the first noun phrase between ``low`` and the cue: the subject of a sentence whose verb is far from it."""
    words = tokens.words
    start = _past_introduction(tokens, low, cue, known)
    end = _phrase_end(tokens, start, cue, known)
    if end == start or words[start] in known.linkers:
        return None  # ``For a mayor to say so``
    capitals = [index for index in range(start, end) if tokens.capital(index)]
    if capitals[:1] == [start] and words[start] not in known.determiners:
        # A lower-case word after a name is no longer the name: ``Smith went``.
        stop = start + 1
        while stop < end and (tokens.capital(stop) or words[stop] in known.linkers or words[stop] == "."):
            stop += 1
        end = stop
    elif capitals:
        # ``The Speaker congratulated Ms Lee``: a verb ends what opens with an article.
        verb = next((index for index in range(start + 2, end) if _past(tokens, index)), end)
        short = max(capitals[-1] + 1, min(end, start + 2))
        behind = end < cue and _past(tokens, end)
        end = verb if verb < end or behind else _past_noun(tokens, short, end, known)
    else:
        # ``the council issued a statement``
        verbs = (index for index in range(start + 1, end - 1) if _past(tokens, index))
        end = next((index for index in verbs if words[index + 1] in known.determiners), end)
    return Subject(start, end)


def _past_noun(tokens: Tokens, short: int, end: int, known: FunctionWords) -> int:
    """Return where a phrase ends whose noun may stand behind its name: ``The Hull team, cold and wet,``, ``The Hull team has``."""
    words = tokens.words
    noun = short + 1
    if not tokens.capital(short - 1):
        return end if words[end : end + 1] == [","] else short  # ``One such note, seen in Hull,``
    if noun == end and noun < len(words):
        return noun if words[noun] == "," or words[noun] in known.auxiliaries or _past(tokens, noun) else short
    light = noun < end and (_past(tokens, noun) or words[noun] in known.adverbs)
    return noun if light else short


def _past_introduction(tokens: Tokens, low: int, high: int, known: FunctionWords) -> int:
    """Return where a sentence comes to its subject: ``Even so, asked in Salem, New Hampshire, the senator …``."""
    words = tokens.words
    start = low
    introduced = False
    for _ in range(_MAX_PARENTHESES):
        while start < high and (
            words[start] in known.adverbs or words[start] in known.conjunctions or words[start] in PHRASE_BOUNDS
        ):
            start += 1
        if start >= high:
            break
        opens = (
            words[start] in known.prepositions or words[start] in known.subordinators or words[start] in known.linkers
        )
        if opens or _participle(tokens, start, high):
            comma = next((index for index in range(start, high) if words[index] == ","), None)
            if comma is None:
                break
        else:
            # What an introduction leaves behind its last comma: ``, New Hampshire, the senator``.
            comma = _phrase_end(tokens, start, high, known)
            while comma < high and words[comma] in known.adverbs:
                comma += 1
            if comma < high and words[comma] == "," and not known.times.isdisjoint(words[start:comma]):
                start = comma + 1  # ``One recent evening, Ann Lee``, ``A month later, he``
                continue
            place = introduced and comma + 1 < high and words[comma] == "," and words[start] not in known.determiners
            if not place or not (tokens.capital(comma + 1) or words[comma + 1] in known.determiners):
                break
        start = comma + 1
        introduced = True
    return start
