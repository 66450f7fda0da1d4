"""Antecedents: whom a pronoun takes up.

Each person who was named or spoke shortly before the pronoun is a candidate; what speaks for and against each is a handful of
features that a reader can check, and a weighted sum decides (``data/antecedents.toml`` holds the weights and says how they were
made). When the best candidate does not lead clearly, nobody is named: no answer is better than a wrong one.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from newsparse.lexicon.rows import read_data
from newsparse.speakers.cast import Figure

__all__ = ["QUOTED", "REPORTED", "Antecedents", "Asked", "Event", "Speech", "weights"]

_EVENTS = 30  # places before the pronoun that are looked at
_CANDIDATES = 6
_RANKS = ("latest", "second")
# What it says that somebody is named so many paragraphs above the pronoun, at the start of a sentence or not.
_FAR: dict[str, float] = {}
_NEAR = {
    (0, False): {"same_paragraph": 1.0},
    (0, True): {"same_paragraph": 1.0, "opens_same": 1.0},
    (1, False): {"next_paragraph": 1.0},
    (1, True): {"next_paragraph": 1.0, "opens_next": 1.0},
}
_FRESH = ({"since_speech": 1.0}, {"since_speech": 1.0, "opens_since_speech": 1.0})
_SPEECHES = 3
_BREATH = 80  # code points between a name and a pronoun that takes it up in the same breath
_MARGIN = 0.2  # by how much the best must lead


REPORTED = 1
QUOTED = 2


class Event(NamedTuple):
    """A place where somebody is named."""

    start: int
    end: int
    figure: Figure
    paragraph: int
    opens: bool
    owns: bool
    follows: bool
    said: int  # 0 in the story's own words, REPORTED, or QUOTED


class Speech(NamedTuple):
    """A place where somebody speaks."""

    position: int
    figure: Figure
    paragraph: int
    pronoun: bool


@cache
def weights() -> Mapping[str, float]:
    """Return the weight of each feature."""
    return MappingProxyType(read_data("antecedents.toml")["weights"])


class Asked(NamedTuple):
    """A pronoun that is asked about: where it stands, the quotation it belongs to, and its gender."""

    position: int
    paragraph: int
    own: tuple[int, int]
    gender: str

    def fits(self, figure: Figure) -> bool:
        """Tell whether a figure is a person for all that is known, and nothing speaks against it."""
        return (
            figure.proven and not figure.plural and not (self.gender and figure.gender and figure.gender != self.gender)
        )


class Antecedents:
    """Finds whom a pronoun takes up, in one article."""

    def __init__(self, places: Sequence[tuple[int, Figure]], look: Callable[[int], Event]) -> None:
        """Take where who is named, in order, and a function that looks at one of these places more closely."""
        self._starts = [start for start, _ in places]
        self._figures = [figure for _, figure in places]
        self._look = lru_cache(None)(look)
        self.speeches: list[Speech] = []

    def candidates(self, asked: Asked) -> list[tuple[Figure, dict[str, float]]]:
        """Return each candidate with its features, who was named last first."""
        places = self._places(asked)
        last = self.speeches[-1] if self.speeches else None
        second = next((s for s in self.speeches[-2:-_SPEECHES:-1] if last and s.figure is not last.figure), None)
        for speech in (last, second):
            if speech is not None and asked.fits(speech.figure):
                places.setdefault(speech.figure, [])
        since = last.position if last is not None else asked.position
        found = {figure: _features(asked, events, rank, since) for rank, (figure, events) in enumerate(places.items())}
        here = {
            min(event.start for event in events if event.paragraph == asked.paragraph): figure
            for figure, events in places.items()
            if "same_paragraph" in found[figure]
        }
        if here:
            found[here[min(here)]]["first_in_paragraph"] = 1.0
        if last is not None and last.figure in found:
            found[last.figure].update(_last_speaker(asked, last))
        if second is not None and second.figure in found:
            found[second.figure]["second_speaker"] = 1.0
        return list(found.items())

    def _places(self, asked: Asked) -> dict[Figure, list[Event]]:
        """Return who was named shortly before, and where, the latest first."""
        index = bisect_left(self._starts, asked.position)
        places: dict[Figure, list[Event]] = {}
        for number in range(index - 1, max(-1, index - _EVENTS - 1), -1):
            figure = self._figures[number]
            if asked.own[0] <= self._starts[number] < asked.own[1] or not asked.fits(figure):
                continue
            if figure in places:
                places[figure].append(self._look(number))
            elif len(places) < _CANDIDATES:
                places[figure] = [self._look(number)]
        return places

    def choose(self, asked: Asked) -> tuple[Figure | None, str]:
        """Return the best candidate and the rule that speaks loudest for it; nobody when two are too close."""
        table = weights()
        scored = [
            (sum(table.get(name, 0.0) * value for name, value in features.items()), -rank, figure, features)
            for rank, (figure, features) in enumerate(self.candidates(asked))
        ]
        scored.sort(key=lambda item: item[:2], reverse=True)
        if not scored or (len(scored) > 1 and scored[0][0] - scored[1][0] < _MARGIN):
            return None, ""
        _, _, figure, features = scored[0]
        if "last_speaker" in features:
            return figure, "pronoun-last-speaker"
        subject = features.get("opens_same") or features.get("opens_next")
        return figure, "pronoun-subject" if subject else "pronoun-named"

    def just_before(self, position: int) -> Figure | None:
        """Return who is named right before a position, in the same breath."""
        index = bisect_left(self._starts, position)
        if index == 0 or position - self._look(index - 1).end > _BREATH:
            return None
        return self._figures[index - 1]

    def last_body(self, paragraph: int, *, plural: bool) -> Figure | None:
        """Return the group or body that spoke last, when it spoke in this paragraph or the one before."""
        for speech in reversed(self.speeches[-_SPEECHES:]):
            if speech.paragraph < paragraph - 1:
                return None
            if speech.figure.plural == plural and (plural or speech.figure.gender == "n"):
                return speech.figure
        return None


def _features(asked: Asked, events: list[Event], rank: int, since: int) -> dict[str, float]:
    """Return what the places of a figure say, the latest first; a feature that is not there is zero."""
    if not events:
        return {}
    features = _latest(asked, events[0])
    features["count"] = math.log(len(events))
    if rank < len(_RANKS):
        features[_RANKS[rank]] = 1.0
    for event in events:
        if event.said != QUOTED:
            features.update(_NEAR.get((asked.paragraph - event.paragraph, event.opens), _FAR))
            if event.start > since:
                features.update(_FRESH[event.opens])
    return features


def _latest(asked: Asked, latest: Event) -> dict[str, float]:
    """Return what the last place of a figure before the pronoun says."""
    features: dict[str, float] = {}
    if latest.opens:
        features["latest_opens"] = 1.0
    if latest.owns:
        features["owns"] = 1.0
    elif latest.follows:
        features["after_preposition"] = 1.0
    if latest.said == REPORTED:
        features["reported"] = 1.0
    if latest.figure.gender and asked.gender:
        features["gender"] = 1.0
    return features


def _last_speaker(asked: Asked, last: Speech) -> dict[str, float]:
    """Return what it says that a figure was the last to speak."""
    features = {"last_speaker": 1.0}
    if last.paragraph >= asked.paragraph - 1:
        features["last_speaker_same" if last.paragraph == asked.paragraph else "last_speaker_next"] = 1.0
    if last.pronoun:
        features["last_speaker_pronoun"] = 1.0
    return features
