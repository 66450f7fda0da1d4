"""Antecedents: what speaks for whom, and when nobody is named."""

import pytest

from newsparse.speakers.antecedents import Antecedents, Asked, Speech, weights
from newsparse.speakers.cast import Figure
from newsparse.speakers.places import QUOTED, REPORTED, Place


def figure(name: str, gender: str = "m", *, proven: bool = True) -> Figure:
    """Return somebody of that name."""
    made = Figure((name,), 0)
    made.gender, made.proven = gender, proven
    return made


class Listed:
    """Places as they were given."""

    def __init__(self, places: tuple[Place, ...]) -> None:
        self.places = places

    def before(self, position: int, most: int) -> list[Place]:
        """Return those before a position, the latest first."""
        return [place for place in reversed(self.places) if place.start < position][:most]

    def look(self, place: Place) -> Place:
        """Return the place, which has been looked at."""
        return place


def event(start: int, who: Figure, paragraph: int = 1, said: int = 0, **ways: bool) -> Place:
    """Return a place where somebody is named."""
    place = Place(start, start + 3, start, who)
    place.paragraph, place.said = paragraph, said
    for way, holds in ways.items():
        setattr(place, way, holds)
    return place


def antecedents(*events: Place) -> Antecedents:
    """Return the events, ready to be asked."""
    return Antecedents(Listed(events))


HE = Asked(position=100, paragraph=2, own=(90, 99), gender="m")


@pytest.mark.parametrize(
    ("place", "features"),
    [
        (
            {"start": 10, "paragraph": 2, "opens": True},
            {"same_paragraph", "opens_same", "latest_opens", "first_in_paragraph"},
        ),
        ({"start": 10, "paragraph": 1, "opens": True}, {"next_paragraph", "opens_next", "latest_opens"}),
        ({"start": 10, "paragraph": 1, "owns": True}, {"next_paragraph", "owns"}),
        ({"start": 10, "paragraph": 1, "follows": True}, {"next_paragraph", "after_preposition"}),
        ({"start": 10, "paragraph": 0, "said": REPORTED}, {"reported"}),
        ({"start": 10, "paragraph": 2, "said": QUOTED}, set()),
    ],
)
def test_a_place_tells(place: dict[str, int], features: set[str]) -> None:
    """Each way of being named is a feature."""
    ((_, found),) = antecedents(event(who=figure("Lee"), **place)).candidates(HE)  # type: ignore[arg-type]

    assert {name for name, value in found.items() if value} == features | {"latest", "gender"}


def test_speeches_tell() -> None:
    """Who spoke last, who spoke before, and who was named since."""
    lee, ray, kim = figure("Lee"), figure("Ray"), figure("Kim", "")
    asked = antecedents(event(10, lee), event(50, kim, 2, opens=True))
    asked.speeches += [Speech(20, ray, 1, pronoun=False), Speech(30, lee, 1, pronoun=True)]
    found = dict(asked.candidates(HE))

    assert {"last_speaker", "last_speaker_next", "last_speaker_pronoun"} <= found[lee].keys()
    assert found[ray].keys() == {"second_speaker"}
    assert {"since_speech", "opens_since_speech"} <= found[kim].keys()
    assert "gender" not in found[kim]


def test_a_speech_long_ago_is_no_near_one() -> None:
    """Two paragraphs up the speaker is only the last one; in the same paragraph more."""
    lee = figure("Lee")
    asked = antecedents()
    asked.speeches.append(Speech(5, lee, 0, pronoun=False))

    assert asked.candidates(HE) == [(lee, {"last_speaker": 1.0})]
    asked.speeches.append(Speech(60, lee, 2, pronoun=False))
    assert asked.candidates(HE) == [(lee, {"last_speaker": 1.0, "last_speaker_same": 1.0})]


def test_nobody_against_the_gender_nor_a_group_nor_a_thing_speaks() -> None:
    """Who does not fit is no candidate, as a speaker neither."""
    ann, police, thing = figure("Ann", "f"), figure("police", ""), figure("Oslo", "", proven=False)
    police.plural = True
    asked = antecedents(event(10, ann), event(20, police), event(30, thing), event(95, figure("Lee")))
    asked.speeches += [Speech(10, ann, 1, pronoun=False), Speech(20, police, 1, pronoun=False)]

    assert asked.candidates(HE) == []
    assert asked.choose(HE) == (None, "")


def test_two_that_are_too_close_are_nobody() -> None:
    """When the second is as good as the first, neither is named."""
    lee, ray = figure("Lee"), figure("Ray")
    asked = antecedents(event(10, lee, 0))
    asked.speeches.append(Speech(20, ray, 0, pronoun=False))
    scores = sorted(sum(weights()[name] * value for name, value in found.items()) for _, found in asked.candidates(HE))

    assert (asked.choose(HE)[0] is None) == (scores[1] - scores[0] < 0.2)
    asked = antecedents()
    asked.speeches += [Speech(10, lee, 0, pronoun=False), Speech(20, ray, 0, pronoun=False)]
    assert asked.choose(HE)[0] in (ray, None)


@pytest.mark.parametrize(
    ("place", "rule"),
    [
        ({"start": 10, "paragraph": 2, "opens": True}, "pronoun-subject"),
        ({"start": 10, "paragraph": 2, "opens": False}, "pronoun-named"),
    ],
)
def test_the_rule_says_what_spoke_loudest(place: dict[str, int], rule: str) -> None:
    """A subject, or somebody named."""
    lee = figure("Lee")

    assert antecedents(event(who=lee, **place)).choose(HE) == (lee, rule)  # type: ignore[arg-type]


def test_who_spoke_last_is_the_rule_of_the_only_candidate() -> None:
    """A single candidate needs no weighing."""
    lee = figure("Lee")
    asked = antecedents(event(10, lee))
    asked.speeches.append(Speech(20, lee, 1, pronoun=False))

    assert asked.choose(HE) == (lee, "pronoun-last-speaker")


def test_only_so_many_are_candidates() -> None:
    """The latest count; who was named before them is forgotten."""
    people = [figure(str(number)) for number in range(9)]
    found = antecedents(*(event(number, who) for number, who in enumerate(people))).candidates(HE)

    assert [who.name for who, _ in found] == ["8", "7", "6", "5", "4", "3"]


def test_groups_and_bodies_answer_to_they_and_it() -> None:
    """The last one that spoke, when it was near."""
    police, ministry = figure("police", ""), figure("ministry", "n")
    police.plural = True
    asked = antecedents()

    assert asked.last_body(1, plural=True) is None
    asked.speeches += [Speech(1, police, 1, pronoun=False), Speech(2, ministry, 1, pronoun=False)]
    assert asked.last_body(2, plural=True) is police
    assert asked.last_body(2, plural=False) is ministry
    assert asked.last_body(3, plural=False) is None
