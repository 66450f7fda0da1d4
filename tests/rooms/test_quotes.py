"""Quoted runs: which marks open and close, and what stands between them."""

import pytest

from newsparse import find_quotations
from newsparse.quotes.marks import find_marks, pair_marks
from newsparse.quotes.single import find_single_openings, pair_single_marks


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("“It rains,” she said.", ["It rains,"]),
        ('"It rains," she said. "It pours."', ["It rains,", "It pours."]),
        ("''It rains,'' she said.", ["It rains,"]),
        ("``It rains,'' she said.", ["It rains,"]),
        ("„Es regnet“, sagte sie.", ["Es regnet"]),
        ("„Pada”, dodała.", ["Pada"]),
        ("”Det regnar”, sade hon.", ["Det regnar"]),
        ("»Det regner«, sagde hun.", ["Det regner"]),
        ("« Il pleut », dit-elle.", [" Il pleut "]),
        ("「雨だ」と述べた。", ["雨だ"]),
        (",,Het regent'', zei ze.", ["Het regent"]),
        ('“It rains," she said.', ["It rains,"]),
        ("These are facts, “It rains,“ the office said.", ["It rains,"]),
        ("“A ‘B’ «C» D” he said", ["A ‘B’ «C» D"]),
        ('"The so-called "vote" is void," he said.', ['The so-called "vote" is void,']),
        ('"It rains. It pours, she said.', ["It rains. It pours, she said."]),
        ("It rains,” she said.", ["It rains,"]),
        ('It rains," she said. "It pours."', ["It rains,", "It pours."]),
        ("It rains.”", []),
        ("It rains” she said.", []),
        ("A.” she said.", []),
        ('"It rains in the town, she said. "It pours."', ["It rains in the town, she said.", "It pours."]),
        ("He is 6'2\" tall.", []),
        ('" The ferry is full. It stays so.', []),
        ('The " ferry "is" full.', ["is"]),
        ('" The ferry is full," he said.', [" The ferry is full,"]),
        ('"A "B" C. "D" E', ['A "B', "D"]),
        ("“A › B”", ["A › B"]),
        ("“A “B” C” D “E “F” G", ["A “B", "E “F"]),
        ('"A "B" C "D', ['A "B', "D"]),
        ('"A "B. "C" D', ['A "B. "C']),
    ],
)
def test_marks_pair(text: str, runs: list[str]) -> None:
    """Each pair of marks in use, mixed and mistyped ones too."""
    assert [text[pair.inner : pair.end] for pair in pair_marks(text, 0, len(text), find_marks(text))] == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("'It rains,' she said. 'It pours.'", ["It rains,", "It pours."]),
        ("‘It rains’ is what she said.", ["It rains"]),
        ("The boys' toys and the '90s.", []),
        ("She said 'no more of Ann's toys' and ‘left’.", ["left"]),
        ("'It rains, 'it pours", []),
        ("‘बारिश है।’ उसने कहा।", ["बारिश है।"]),
    ],
)
def test_single_marks_pair(text: str, runs: list[str]) -> None:
    """Single marks count where they can be no apostrophe."""
    assert [
        text[pair.inner : pair.end] for pair in pair_single_marks(text, find_single_openings(text), len(text))
    ] == runs


def test_single_marks_count_beside_inches() -> None:
    """A paragraph whose only double mark is one of inches still reads the single ones."""
    (found,) = find_quotations("‘It is over,’ said Mr Berg. The pole is 6' 2\" long.", language="en")

    assert [span.text for span in found.content] == ["It is over,"]
