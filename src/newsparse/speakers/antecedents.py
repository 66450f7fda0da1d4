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
from typing import Protocol

from attrs import Factory, define

from newsparse.lexicon.rows import read_data
from newsparse.speakers.cast import Figure
from newsparse.speakers.places import QUOTED, REPORTED, Place

__all__ = ["Antecedents", "Asked", "Speech", "weights"]

_PLACES = 30  # places before the pronoun that are looked at
_CANDIDATES = 6
_RANKS = ("latest", "second")
_DISTANCES = ("same_sentence", "one_sentence", "two_sentences", "three_sentences")
_SPEECHES = 3
_NEAR = 400  # code points from one speech to the next of the same speaker
_BREATH = 80  # code points between a name and a pronoun that takes it up in the same breath
_MARGIN = 0.1  # by how much the best must lead


@define(eq=False)
class Speech:
    """A place where somebody speaks."""

    position: int
    figure: Figure
    paragraph: int
    pronoun: bool


@cache
def weights() -> Mapping[str, float]:
    """Return the weight of each feature."""
    return MappingProxyType(read_data("antecedents.toml")["weights"])


@define(eq=False)
class Asked:
    """A pronoun that is asked about.

    Attributes:
        position: Where it stands.
        opened: Where its paragraph begins.
        own: The quotation it belongs to, from its start to its end.
        gender: ``m`` or ``f``, or empty when it fits all.
        anchor: Where it stands, or the quoted words in front of it, as in ``“No. Never,” he said``: they are no distance.
    """

    position: int
    opened: int
    own: tuple[int, int]
    gender: str
    anchor: int = Factory(lambda asked: min(asked.position, asked.own[0]), takes_self=True)


class Named(Protocol):
    """Where in an article who is named: see :class:`newsparse.speakers.places.Places`."""

    def before(self, position: int, most: int) -> list[Place]:
        """Return the places before a position, the latest first, and so many at most."""

    def said(self, place: Place) -> int:
        """Tell whose words a place stands in."""

    def opens(self, place: Place) -> bool:
        """Tell whether a place opens a sentence."""

    def sentences(self, place: Place, position: int) -> int:
        """Return how many sentences end between a place and a position behind it."""

    def likeliest(self, position: int, gender: str) -> Figure | None:
        """Return who is a person by weaker evidence than a known full name, or None."""


class Antecedents:
    """Finds whom a pronoun takes up, in one article."""

    def __init__(self, places: Named) -> None:
        """Take where who is named."""
        self._places = places
        self._speeches: list[Speech] = []
        self._spoke: dict[Figure, int] = {}

    def hear(self, speech: Speech) -> None:
        """Take the next speech."""
        self._speeches.append(speech)
        self._spoke[speech.figure] = self._spoke.get(speech.figure, 0) + 1

    @property
    def speeches(self) -> list[Speech]:
        """The last speeches."""
        return self._speeches[-_SPEECHES:]

    def candidates(self, asked: Asked) -> list[tuple[Figure, dict[str, float]]]:
        """Return each candidate with its features, who was named last first."""
        return self._weighed(asked, self._near(asked))

    def _weighed(self, asked: Asked, near: dict[Figure, list[Place]]) -> list[tuple[Figure, dict[str, float]]]:
        """Return each candidate with its features."""
        found = [
            (figure, self._features(asked, figure, places, rank)) for rank, (figure, places) in enumerate(near.items())
        ]
        opening = [
            (place.start, features)
            for (_, features), places in zip(found, near.values(), strict=True)
            for place in places
            if place.start >= asked.opened and self._places.said(place) != QUOTED
        ]
        if opening:
            min(opening, key=itemgetter(0))[1]["first_in_paragraph"] = 1.0
        return found

    def _features(self, asked: Asked, figure: Figure, places: list[Place], rank: int) -> dict[str, float]:
        """Return what speaks for a candidate; a feature that is not there is zero."""
        features = self._named(asked, figure, places) if places else {}
        if places and rank < len(_RANKS):
            features[_RANKS[rank]] = 1.0
        features["total"] = math.log(1 + figure.count)
        features["spoke"] = math.log(1 + self._spoke.get(figure, 0))
        last, second = self._last_two()
        if last is not None and last.figure is figure:
            features["last_speaker"] = 1.0
            if asked.anchor - last.position < _NEAR:
                features["last_speaker_near"] = 1.0
            if last.pronoun:
                features["last_speaker_pronoun"] = 1.0
        if second is not None and second.figure is figure:
            features["second_speaker"] = 1.0
        return features

    def _named(self, asked: Asked, figure: Figure, places: list[Place]) -> dict[str, float]:
        """Return what the places of a figure say, the latest first."""
        features = {"count": math.log(len(places))}
        latest = places[0]
        distance = self._places.sentences(latest, asked.anchor)
        if distance < len(_DISTANCES):
            features[_DISTANCES[distance]] = 1.0
        if self._places.opens(latest):
            features["opens"] = 1.0
        if self._places.said(latest) == REPORTED:
            features["reported"] = 1.0
        if figure.gender and asked.gender:
            features["gender"] = 1.0
        return features

    def _last_two(self) -> tuple[Speech | None, Speech | None]:
        """Return the last speech, and the one before it when it was somebody else's."""
        speeches = self._speeches
        last = speeches[-1] if speeches else None
        second = speeches[-2] if len(speeches) > 1 else None
        return last, None if second is None or last is None or second.figure is last.figure else second

    def _near(self, asked: Asked) -> dict[Figure, list[Place]]:
        """Return who was named shortly before, and where, the latest first; and who spoke, named or not."""
        gender = asked.gender
        first, last = asked.own
        near: dict[Figure, list[Place]] = {}
        for place in self._places.before(asked.position, _PLACES):
            figure = place.figure
            if first <= place.start < last:
                continue
            if figure in near:
                near[figure].append(place)
            elif len(near) < _CANDIDATES and figure.may_be(gender):
                near[figure] = [place]
        for speech in self._last_two():
            if speech is not None and speech.figure not in near and speech.figure.may_be(gender):
                near[speech.figure] = []
        return near

    def choose(self, asked: Asked) -> tuple[Figure | None, str]:
        """Return the best candidate and the rule that speaks loudest for it; nobody when two are too close."""
        near = self._near(asked)
        if len(near) > 1:
            weight = weights().get
            scored = [
                (sum([weight(name, 0.0) * value for name, value in features.items()]), -rank, figure)
                for rank, (figure, features) in enumerate(self._weighed(asked, near))
            ]
            scored.sort(key=itemgetter(0, 1), reverse=True)
            if scored[0][0] - scored[1][0] < _MARGIN:
                return None, ""
            figure = scored[0][2]
        elif near:
            (figure,) = near
        else:
            found = self._places.likeliest(asked.position, asked.gender)
            return found, "pronoun-named" if found is not None else ""
        if self._speeches and self._speeches[-1].figure is figure:
            return figure, "pronoun-last-speaker"
        subject = near[figure] and self._places.opens(near[figure][0])
        return figure, "pronoun-subject" if subject else "pronoun-named"

    def just_before(self, position: int) -> Figure | None:
        """Return who is named right before a position, in the same breath."""
        latest = self._places.before(position, 1)
        return latest[0].figure if latest and position - latest[0].end <= _BREATH else None

    def last_body(self, paragraph: int, *, plural: bool) -> Figure | None:
        """Return the group or body that spoke last, when it spoke in this paragraph or the one before."""
        for speech in reversed(self.speeches):
            if speech.paragraph < paragraph - 1:
                return None
            if speech.figure.plural == plural and (plural or speech.figure.gender == "n"):
                return speech.figure
        return None
