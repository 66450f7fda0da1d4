"""Tokens: the words and stops of a paragraph, and where they stand."""

import pytest

from newsparse.attribution.tokens import read_tokens


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("She said  it\u2003rains.", ["She", "said", "it", "rains", "."]),
        ("Don’t--wait, İzmir: 3.5", ["Don’t", "--", "wait", ",", "İzmir", ":", "3.5"]),
        ("a a\x1fa.b .", ["a", "a", "a.b", "."]),
        ("मंत्री ने कहा कि पुल खुला है।", ["मंत्री", "ने", "कहा", "कि", "पुल", "खुला", "है", "।"]),
        ("ที่นี่ น้ำท่วม", ["ที่นี่", "น้ำท่วม"]),
    ],
)
def test_tokens_stand_where_they_say(text: str, printed: list[str]) -> None:
    """White space of any kind and width parts tokens and belongs to none."""
    tokens = read_tokens(text, 0, len(text), ())
    assert tokens.printed == printed
    assert [text[tokens.start(index) : tokens.end(index)] for index in range(len(printed))] == printed
    assert [tokens.span(index, index + 1).text for index in range(len(printed))] == printed
