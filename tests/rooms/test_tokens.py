"""Tokens: the words and stops of a paragraph, and where they stand."""

import pytest

from newsparse.attribution.tokens import read_tokens
from newsparse.lexicon.tokens import cut_elisions

ELIDED = frozenset({"l'", "d'", "qu'"})


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


@pytest.mark.parametrize(
    ("token", "parts"),
    [
        ("l'agence", ["l'", "agence"]),
        ("L’Américain", ["L’", "Américain"]),
        ("qu'l'on", ["qu'", "l'", "on"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("l'", ["l'"]),
        ("pont", ["pont"]),
    ],
)
def test_a_word_that_clings_to_the_next_is_cut_off(token: str, parts: list[str]) -> None:
    """Only the words of the table are cut, whatever their case and apostrophe."""
    assert cut_elisions([token], ELIDED) == parts


def test_both_apostrophes_are_one_in_lower_case() -> None:
    """So that the tables need one form of each word; what was printed stays."""
    text = "L’agence d'ici"

    tokens = read_tokens(text, 0, len(text), (), ELIDED)

    assert tokens.words == ["l'", "agence", "d'", "ici"]
    assert tokens.span(0, 2).text == "L’agence"
