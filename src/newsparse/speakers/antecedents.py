"""Antecedents: whom a pronoun takes up.

Each person who was named or spoke shortly before the pronoun is a candidate; what speaks for and against each is a handful of
features that a reader can check, and a weighted sum decides (``data/antecedents.toml`` holds the weights and says how they were
made). When the best candidate does not lead clearly, nobody is named: no answer is better than a wrong one.
"""

import math
from collections.abc import Mapping
from functools import cache
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple, Protocol

from newsparse.lexicon.rows import read_data
from newsparse.speakers.cast import Figure
from newsparse.speakers.places import QUOTED, REPORTED, Place

__all__ = ["Antecedents", "Asked", "Speech", "weights"]

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


class Named(Protocol):
    """Where in an article who is named: see :class:`newsparse.speakers.places.Places`."""

    def before(self, position: int, most: int) -> list[Place]:
        """Return the places before a position, the latest first, and so many at most."""

    def look(self, place: Place) -> Place:
        """Return a place with what stands around it."""


class Antecedents:
    """Finds whom a pronoun takes up, in one article."""

    def __init__(self, places: Named) -> None:
        """Take where who is named."""
        self._places = places
        self.speeches: list[Speech] = []

    def candidates(self, asked: Asked) -> list[tuple[Figure, dict[str, float]]]:
        """Return each candidate with its features, who was named last first."""
        last, second = self._last_two()
        return self._weighed(asked, self._near(asked, last, second), last, second)

    def _weighed(
        self, asked: Asked, near: dict[Figure, list[Place]], last: Speech | None, second: Speech | None
    ) -> list[tuple[Figure, dict[str, float]]]:
        """Return each candidate with its features."""
        since = last.position if last is not None else asked.position
        found = {figure: _features(asked, places, rank, since) for rank, (figure, places) in enumerate(near.items())}
        here = {
            min(place.start for place in places if place.paragraph == asked.paragraph): figure
            for figure, places in near.items()
            if "same_paragraph" in found[figure]
        }
        if here:
            found[here[min(here)]]["first_in_paragraph"] = 1.0
        if last is not None and last.figure in found:
            found[last.figure].update(_last_speaker(asked, last))
        if second is not None and second.figure in found:
            found[second.figure]["second_speaker"] = 1.0
        return list(found.items())

    def _last_two(self) -> tuple[Speech | None, Speech | None]:
        """Return the last speech, and the one before it when it was somebody else's."""
        speeches = self.speeches
        last = speeches[-1] if speeches else None
        second = speeches[-2] if len(speeches) > 1 else None
        return last, None if second is None or last is None or second.figure is last.figure else second

    def _near(self, asked: Asked, *speeches: Speech | None) -> dict[Figure, list[Place]]:
        """Return who was named shortly before, and where, the latest first; and who spoke, named or not."""
        look, gender = self._places.look, asked.gender
        first, last = asked.own
        near: dict[Figure, list[Place]] = {}
        for place in self._places.before(asked.position, _EVENTS):
            figure = place.figure
            if first <= place.start < last:
                continue
            if figure in near:
                near[figure].append(look(place))
            elif len(near) < _CANDIDATES and figure.may_be(gender):
                near[figure] = [look(place)]
        for speech in speeches:
            if speech is not None and speech.figure not in near and speech.figure.may_be(gender):
                near[speech.figure] = []
        return near

    def choose(self, asked: Asked) -> tuple[Figure | None, str]:
        """Return the best candidate and the rule that speaks loudest for it; nobody when two are too close."""
        last, second = self._last_two()
        near = self._near(asked, last, second)
        if len(near) > 1:
            table = weights()
            scored = [
                (sum(table.get(name, 0.0) * value for name, value in features.items()), -rank, figure)
                for rank, (figure, features) in enumerate(self._weighed(asked, near, last, second))
            ]
            scored.sort(key=itemgetter(0, 1), reverse=True)
            best, runner_up = scored[:2]
            if best[0] - runner_up[0] < _MARGIN:
                return None, ""
            figure = best[2]
        elif near:
            (figure,) = near
        else:
            return None, ""
        if last is not None and last.figure is figure:
            return figure, "pronoun-last-speaker"
        opens = any(
            place.opens and place.said != QUOTED and asked.paragraph - place.paragraph <= 1 for place in near[figure]
        )
        return figure, "pronoun-subject" if opens else "pronoun-named"

    def just_before(self, position: int) -> Figure | None:
        """Return who is named right before a position, in the same breath."""
        latest = self._places.before(position, 1)
        return latest[0].figure if latest and position - latest[0].end <= _BREATH else None

    def last_body(self, paragraph: int, *, plural: bool) -> Figure | None:
        """Return the group or body that spoke last, when it spoke in this paragraph or the one before."""
        for speech in reversed(self.speeches[-_SPEECHES:]):
            if speech.paragraph < paragraph - 1:
                return None
            if speech.figure.plural == plural and (plural or speech.figure.gender == "n"):
                return speech.figure
        return None


def _features(asked: Asked, events: list[Place], rank: int, since: int) -> dict[str, float]:
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


def _latest(asked: Asked, latest: Place) -> dict[str, float]:
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
