"""Speech or not: what stands between marks may be a title, a nickname, a name or a term, and nobody says it.

Three things settle it: what the words look like (capitals, length, a stop before the closing mark), what stands in front of the marks
(``on CNN's``, ``the so-called``, ``said``), and what stands behind them (a noun goes on with the phrase, a comma or a cue does not).
Each is a feature with a readable name; a linear model adds up their weights. The weights are data (``data/terms.toml``), made by
``scripts/train_terms.py``; a sum that does not reach a small caution is no speech.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import repeat

from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueKind
from newsparse.lexicon.function_words import FunctionWords
from newsparse.lexicon.rows import read_data
from newsparse.model import TermKind
from newsparse.patterns import SENTENCE_ENDS

__all__ = ["features", "nickname", "plainly_speech", "term_kind", "weigh"]

_WORD = re.compile(r"\w+(?:[-’'.&/]\w+)*")
_LONG = 7
_LINE_STARTS = ("", "\n")
_NICKNAME = 3  # words
_STOPS = frozenset("," + SENTENCE_ENDS)
# Even odds are a sum of zero, but a term that is taken for speech does more harm than the other way about.
_CAUTION = 0.55
_WORKS_WINDOW = 4
_SMALL_WORD = 4  # titles leave words shorter than this without a capital


def features(words: str, before: list[str], after: list[str], lexicon: Lexicon) -> list[str]:
    """Return the names of the features that hold.

    Args:
        words: What stands between the marks.
        before: The tokens in front of the marks, the nearest one last, as printed.
        after: The tokens behind them, the nearest one first, as printed.
        lexicon: The words of the language.
    """
    return [
        "always",
        *_look(words, lexicon),
        "before-" + _left(before, lexicon),
        "after-" + _right(after, lexicon),
        *_near(before, after, lexicon),
    ]


def _look(words: str, lexicon: Lexicon) -> list[str]:
    found = _WORD.findall(words)
    count = len(found)
    size = "none" if not count else str(count) if count <= 3 else "4-6" if count < _LONG else "7+"  # noqa: PLR2004
    capitals = sum([word[0].isupper() or word[0].isdigit() for word in found])
    if capitals == count or (
        capitals > 1 and all([word[0].isupper() for word in found if len(word) >= _SMALL_WORD])  # noqa: C419 - twice as fast
    ):
        case = "title"
    elif found[0][0].isupper():
        case = "upper"
    else:
        case = "lower"
    known = lexicon.function_words
    inner = {*map(str.lower, found)}
    look = [f"size-{size}", f"case-{case}", f"size-{size}-{case}"]
    last = words[-1:]
    look.append("stop-comma" if last == "," else "stop-end" if last in SENTENCE_ENDS else "stop-none")
    if not inner.isdisjoint(known.auxiliaries):
        look.append("has-auxiliary")
    if not inner.isdisjoint(known.pronouns):
        look.append("has-pronoun")
    return look


def _left(before: list[str], lexicon: Lexicon) -> str:
    if not before:
        return "start"
    printed = before[-1]
    word = printed.lower()
    cue = lexicon.cues.single.get(word)
    if cue is not None:
        return "naming" if cue.kind is CueKind.NAMING else "cue"
    if word.endswith(("'s", "’s", "s'", "s’")):
        return "possessive"
    return _classes_in_front(lexicon.function_words).get(word) or _plain(printed)


def _plain(printed: str) -> str:
    """Return what a token is that no table knows."""
    if printed[0].isalnum():
        return "capital" if printed[0].isupper() else "word"
    return "end" if printed in SENTENCE_ENDS else f"mark{printed}" if printed in ",:;()-–—" else "mark"


@lru_cache(maxsize=16)
def _classes_in_front(known: FunctionWords) -> Mapping[str, str]:
    """Return what a little word in front of the marks is, for the features; of several kinds the first counts."""
    tables = {
        "infinitive": known.infinitives,
        "that": known.complementisers,
        "auxiliary": known.auxiliaries,
        "subordinator": known.subordinators,
        "preposition": known.prepositions,
        "linker": known.linkers,
        "determiner": known.determiners,
        "pronoun": known.pronouns,
        "adverb": known.adverbs,
    }
    return {word: name for name, table in reversed(tables.items()) for word in table}


def _right(after: list[str], lexicon: Lexicon) -> str:
    if not after:
        return "end"
    printed = after[0]
    word = printed.lower()
    if word in lexicon.cues.single:
        return "cue"
    return _classes_behind(lexicon.function_words).get(word) or _plain(printed)


@lru_cache(maxsize=16)
def _classes_behind(known: FunctionWords) -> Mapping[str, str]:
    """Return what a little word behind the marks is, for the features; of several kinds the first counts."""
    phrase = known.pronouns | known.determiners
    verb = known.auxiliaries | known.complementisers
    joint = known.prepositions | known.linkers | known.conjunctions | known.subordinators
    return {**dict.fromkeys(phrase, "phrase"), **dict.fromkeys(verb, "verb"), **dict.fromkeys(joint, "joint")}


def _near(before: list[str], after: list[str], lexicon: Lexicon) -> list[str]:
    apart = lexicon.cues.single.keys().isdisjoint
    near: list[str] = []
    if not apart(map(str.lower, before)):
        near.append("cue-before")
    if not apart(map(str.lower, after)):
        near.append("cue-after")
    if not near:
        near.append("cue-none")
    if not lexicon.function_words.works.isdisjoint(map(str.lower, before[-_WORKS_WINDOW:])):
        near.append("work-before")
    return near


def plainly_speech(text: str, start: int, end: int) -> bool:
    """Tell whether nothing beside a run can make it a title: closed by a stop, it is long, or it opens a line and ends in a comma."""
    if text[end - 1] not in _STOPS:
        return False
    opens = text[end - 1] == "," and text[max(0, start - 2) : start - 1] in _LINE_STARTS
    return opens or text.count(" ", start, end) > _LONG


def weigh(found: list[str]) -> float:
    """Return the sum of the weights of the features, less a caution: above zero it is speech."""
    return sum(map(_weights().get, found, repeat(0.0)), -_CAUTION)


@cache
def _weights() -> Mapping[str, float]:
    return {name: float(weight) for name, weight in read_data("terms.toml")["weights"].items()}


def nickname(words: str, before: list[str], after: list[str], lexicon: Lexicon) -> bool:
    """Tell whether a run stands within a name: ``William "Shorty" Jones``, ``Ann "the Eel" Lind``.

    Capitals on both sides are not enough: a day, a little word or a verb has one at the start of a sentence, or in a headline.
    """
    if not (before and after and words[-1].isalnum() and before[-1][0].isupper() and after[0][0].isupper()):
        return False
    found = _WORD.findall(words)
    if len(found) > _NICKNAME:
        return False
    known = lexicon.function_words
    if not (found[-1][0].isupper() and (found[0][0].isupper() or found[0].lower() in known.determiners)):
        return False
    return all(
        word.lower() not in lexicon.cues.openers
        and not any(word.lower() in table for table in (known.determiners, known.pronouns, known.prepositions))
        and not any(word.lower() in table for table in (known.conjunctions, known.subordinators, known.auxiliaries))
        and not any(word.lower() in table for table in (known.linkers, known.adverbs, known.days))
        for word in (before[-1], after[0])
    )


def term_kind(words: str, before: list[str], after: list[str]) -> TermKind:
    """Return what a run is that is no speech."""
    capitals = [word[0].isupper() for word in _WORD.findall(words)]
    between = bool(before) and bool(after) and before[-1][0].isupper() and after[0][0].isupper()
    if between and all(capitals) and len(capitals) <= 2:  # noqa: PLR2004 - a nickname is a name or two
        return TermKind.NICKNAME
    if len(capitals) > 1 and capitals[0] and sum(capitals) * 2 > len(capitals):
        return TermKind.TITLE
    return TermKind.NAME if capitals[:1] == [True] else TermKind.SCARE
