"""Scores: the model of whole web pages, from readable features to numbers that can be explained."""

import pytest

from newsparse import BlockKind
from newsparse.blocks import features, label_texts, scores, shapes
from newsparse.blocks.labels import look_at
from newsparse.lexicon.boilerplate import load_phrases

PHRASES = load_phrases("en")
LEAD = "The bridge over the river opened on Monday after four years of work, and the first to cross it was a dog."
MORE = "Its owner said that she had waited since dawn, and that the dog had not wanted to go home before all the others did."
NAMES = "Town River Valley Bridge School Market Church Garden Harbour Forest"
MENU = [f"{name} pages" for name in NAMES.split()]
STORY = ["Bridge opens after four years", LEAD, MORE, f"{LEAD} {MORE}", MORE.upper(), "“Good dog,” she said."]
ODDS = ["12.30 Uhr", "…", "a,", "見出し", "(c)", "+", "x:", "lower", "- an item"]
TAIL = [
    "Most read",
    *(f"Another story of the {item}" for item in MENU),
    *ODDS,
    "Privacy policy",
    "Contact us",
    "Careers",
]
PAGE = ["Home", "News", "Sport", "Sign in", *MENU, *STORY, *TAIL]


def is_page(texts: list[str]) -> bool:
    """Tell whether the lines are a page's."""
    labels = label_texts(texts, PHRASES, strictness=0)
    return scores.is_page(
        texts, [shapes.is_prose(text) for text in texts], [label.kind is BlockKind.BOILERPLATE for label in labels]
    )


def test_a_page_is_its_story() -> None:
    """The paragraphs stay, the menus go, whatever they are called."""
    labels = label_texts(PAGE, PHRASES)

    kinds = {text: label.kind for text, label in zip(PAGE, labels, strict=True)}
    assert kinds[LEAD] is kinds[MORE] is BlockKind.BODY
    assert all(kinds[item] is BlockKind.BOILERPLATE for item in MENU)


def test_what_is_a_page() -> None:
    """Menus before the first paragraph, and lines that are known from pages; an article with a long list is none."""
    assert is_page(PAGE)
    assert not is_page([LEAD, MORE])
    assert not is_page([*MENU, *MENU, LEAD, MORE])
    assert not is_page(["Home", "News", "Sport", LEAD, MORE])
    assert not is_page(["Home", "News", "Sport", *[LEAD] * 30])
    assert not is_page([LEAD, *MENU, *MENU, "Home", "News", "Sport"])


def test_a_score_is_the_sum_of_its_parts() -> None:
    """Each score can be taken apart into features and their numbers."""
    looks = look_at(PAGE, PHRASES)  # without what the phrases matched, it matches them itself
    weights = scores.load_weights()

    points = scores.score_lines(looks, PAGE, weights)
    parts = scores.explain(looks, PAGE, weights, 0, most=1000)

    assert points[0] == pytest.approx(weights.second[""] + sum(number for _, number in parts))
    assert scores.explain(looks, PAGE, weights, 0, most=2) == parts[:2]
    assert abs(parts[0][1]) >= abs(parts[-1][1])


def test_features_are_words() -> None:
    """What a feature says can be read."""
    look = features.see("Follow us on Twitter @graz, 10:30", None, frozenset(("on",)), frozenset(("follow", "us")))

    assert {"width:40", "end:digit", "start:upper", "has:@", "has:time", "sort:title"} <= {*look.own}


def test_the_main_stretch_holds_the_body() -> None:
    """It begins and ends where body begins and ends, and steps over a little boilerplate."""
    assert features.main_stretch([3, -3, 1, -3, 3], [50, 200, 20, 300, 50]) == (1, 4)
    assert features.main_stretch([3, 3], [50, 50]) == (0, 0)


def test_teasers_come_in_turns() -> None:
    """A list of titles, each with its text below, has a period; paragraphs have none."""
    teasers = ["Another story of the town", "It has a dog, a bridge and a river in it."] * 4
    looks = look_at([*teasers, LEAD, MORE, LEAD], PHRASES)

    found = features.first_look(looks)

    assert all("period:2 sort:short" in line for line in found[0:8:2])
    assert all("period:0 sort:prose" in line for line in found[8:])


def test_lines_know_which_phrases_stand_above() -> None:
    """The last known phrase, and on the second look all that have passed since the story began: comments are prose, too."""
    looks = look_at(["Home", LEAD, MORE, "Most read", "Share", LEAD], PHRASES)

    first = features.first_look(looks)
    second = features.second_look(looks, [3, -3, -3, 3, 3, -1], [len(text) for text in PAGE[:6]])

    assert ["under:nothing" in line for line in first] == [True, False, False, False, False, False]
    assert "under:navigation sort:prose" in first[1]
    assert "under:share sort:prose" in first[5]
    assert {"main:after under:share", "main:after past:related", "main:after past:share"} <= {*second[5]}
    assert "main:after past:navigation" not in second[5]


def test_words_are_cut_to_what_stories_share() -> None:
    """Endings go; where words are not parted, pairs of characters stand for them."""
    look = features.see("Bridges, bridge and 橋が開通", None, frozenset(), frozenset())

    assert look.words == {"bridge", "橋が", "が開", "開通"}


def test_the_weights_belong_to_the_features() -> None:
    """Each number is one of a feature that lines can have: none is left over from features of before."""
    looks = look_at(PAGE, PHRASES)
    first = features.first_look(looks)
    second = features.second_look(looks, [1.0] * len(looks), [len(text) for text in PAGE])
    weights = scores.load_weights()

    families = {feature.partition(":")[0] for line in (*first, *second) for feature in line}
    assert {feature.partition(":")[0] for feature in weights.second if feature} <= families | {"phrase", "has"}
    assert {feature.partition(":")[0] for feature in weights.first if feature} <= {
        feature.partition(":")[0] for line in first for feature in line
    } | {"phrase", "has"}
