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
    """Places as they were given, with what is known of each."""

    def __init__(self, *places: tuple[int, Figure, dict[str, int]]) -> None:
        self.places = [Place(start, start + 3, start, who) for start, who, _ in places]
        self.ways = {start: ways for start, _, ways in places}

    def before(self, position: int, most: int) -> list[Place]:
        """Return those before a position, the latest first."""
        return [place for place in reversed(self.places) if place.start < position][:most]

    def said(self, place: Place) -> int:
        """Tell whose words it stands in."""
        return self.ways[place.start].get("said", 0)

    def opens(self, place: Place) -> bool:
        """Tell whether it opens a sentence."""
        return bool(self.ways[place.start].get("opens"))

    def likeliest(self, position: int, gender: str) -> Figure | None:
        """Return whoever was named last, when the places are of no known gender."""
        return next((place.figure for place in self.before(position, 1) if not place.figure.gender and gender), None)

    def sentences(self, place: Place, position: int) -> int:
        """Return the number of sentences that end behind it."""
        assert position == HE.own[0]
        return self.ways[place.start].get("sentences", 9)


def antecedents(*places: tuple[int, Figure, dict[str, int]]) -> Antecedents:
    """Return the places, ready to be asked."""
    return Antecedents(Listed(*places))


def features(asked: Antecedents) -> dict[str | None, set[str]]:
    """Return the features of each candidate that are not zero."""
    return {figure.name: {name for name, value in found.items() if value} for figure, found in asked.candidates(HE)}


HE = Asked(position=100, opened=50, own=(90, 99), gender="m")
STORY = Asked(position=1000, opened=950, own=(990, 999), gender="m")


@pytest.mark.parametrize(
    ("start", "ways", "expected"),
    [
        (10, {"opens": 1}, {"opens"}),
        (60, {"sentences": 0}, {"same_sentence", "first_in_paragraph"}),
        (60, {"said": QUOTED, "sentences": 1}, {"one_sentence"}),
        (10, {"said": REPORTED, "sentences": 2}, {"reported", "two_sentences"}),
        (10, {"sentences": 3}, {"three_sentences"}),
        (10, {"sentences": 4}, set()),
    ],
)
def test_a_place_tells(start: int, ways: dict[str, int], expected: set[str]) -> None:
    """Each way of being named is a feature."""
    assert features(antecedents((start, figure("Lee"), ways))) == {"Lee": expected | {"latest", "gender"}}


def test_speeches_tell() -> None:
    """Who spoke last, who spoke before, and who was named since."""
    lee, ray, kim = figure("Lee"), figure("Ray"), figure("Kim", "")
    asked = antecedents((10, lee, {}), (60, kim, {"opens": 1}))
    asked.hear(Speech(20, ray, 1, pronoun=False))
    asked.hear(Speech(30, lee, 1, pronoun=True))

    assert features(asked) == {
        "Kim": {"latest", "opens", "first_in_paragraph"},
        "Lee": {"second", "gender", "spoke", "last_speaker", "last_speaker_near", "last_speaker_pronoun"},
        "Ray": {"spoke", "second_speaker"},
    }


def test_a_speech_long_ago_is_no_near_one() -> None:
    """Far above, the speaker is only the last one."""
    lee = figure("Lee")
    asked = antecedents()
    asked.hear(Speech(5, lee, 0, pronoun=False))

    ((_, found),) = asked.candidates(STORY)
    assert {name for name, value in found.items() if value} == {"last_speaker", "spoke"}


def test_nobody_against_the_gender_nor_a_group_nor_a_thing_speaks() -> None:
    """Who does not fit is no candidate, as a speaker neither."""
    ann, police, thing = figure("Ann", "f"), figure("police", ""), figure("Oslo", "n", proven=False)
    police.plural = True
    asked = antecedents((10, ann, {}), (20, police, {}), (30, thing, {}), (95, figure("Lee"), {}))
    asked.hear(Speech(10, ann, 1, pronoun=False))
    asked.hear(Speech(20, police, 1, pronoun=False))

    assert asked.candidates(HE) == []
    assert asked.choose(HE) == (None, "")


def test_without_a_candidate_weaker_evidence_counts() -> None:
    """Somebody who is a person by less than a known name."""
    zyx = figure("Zyx", "", proven=False)

    assert antecedents((10, zyx, {})).choose(HE) == (zyx, "pronoun-named")
    assert antecedents().choose(HE) == (None, "")


def test_two_that_are_too_close_are_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the second is as good as the first, neither is named; else the better one is."""
    lee, ray = figure("Lee"), figure("Ray")
    asked = antecedents((10, lee, {}), (30, ray, {"opens": 1, "sentences": 1}))

    assert asked.choose(HE) == (ray, "pronoun-subject")
    monkeypatch.setattr("newsparse.speakers.antecedents._MARGIN", 1 + sum(map(abs, weights().values())))
    assert asked.choose(HE) == (None, "")


@pytest.mark.parametrize(("ways", "rule"), [({"opens": 1}, "pronoun-subject"), ({}, "pronoun-named")])
def test_the_rule_says_what_spoke_loudest(ways: dict[str, int], rule: str) -> None:
    """A subject, or somebody named."""
    lee = figure("Lee")

    assert antecedents((10, lee, ways)).choose(HE) == (lee, rule)


def test_who_spoke_last_is_the_rule_of_the_only_candidate() -> None:
    """A single candidate needs no weighing."""
    lee = figure("Lee")
    asked = antecedents((10, lee, {}))
    asked.hear(Speech(20, lee, 1, pronoun=False))

    assert asked.choose(HE) == (lee, "pronoun-last-speaker")


def test_only_so_many_are_candidates() -> None:
    """The latest count; who was named before them is forgotten."""
    people = [figure(str(number)) for number in range(9)]
    found = antecedents(*((number, who, {}) for number, who in enumerate(people))).candidates(HE)

    assert [who.name for who, _ in found] == ["8", "7", "6", "5", "4", "3"]


def test_groups_and_bodies_answer_to_they_and_it() -> None:
    """The last one that spoke, when it was near."""
    police, ministry = figure("police", ""), figure("ministry", "n")
    police.plural = True
    asked = antecedents()

    assert asked.last_body(1, plural=True) is None
    asked.hear(Speech(1, police, 1, pronoun=False))
    asked.hear(Speech(2, ministry, 1, pronoun=False))
    assert asked.last_body(2, plural=True) is police
    assert asked.last_body(2, plural=False) is ministry
    assert asked.last_body(3, plural=False) is None
