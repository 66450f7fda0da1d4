"""Telling sentences: which sentences of a paragraph are read at all."""

import pytest

from newsparse.attribution.telling import Sentence, telling, telling_freely
from newsparse.attribution.tokens import QUOTE, read_tokens
from newsparse.lexicon import Lexicon
from newsparse.quotes import Piece


def forms(sentence: Sentence) -> list[str]:
    """Return the forms of a sentence, word by word."""
    return [" ".join(cue.words) for _, _, cue in sentence.forms]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rains. Ann Lee said so. She left.", [(2, ["said"])]),
        ("The ferry is in the harbour.", []),
        ("According to the mayor it rains.", [(1, ["according to"])]),
        ("She went on to say that it rains, and he went on.", [(1, ["went on to say", "say", "went on"])]),
        ("Ann Lee ended with a list:", [(1, [])]),
        ("It rained. Ann Lee ended with a list:", [(2, [])]),
        ("She was", []),
        ("Convinced voters left.", []),
        ("She is convinced that it rains.", [(1, ["is convinced"])]),
    ],
)
def test_a_sentence_tells_by_its_forms(text: str, expected: list[tuple[int, list[str]]]) -> None:
    """A paragraph without a form is passed by; of longer forms the longest counts; a colon at the end announces words."""
    found, total = telling(read_tokens(text, 0, len(text), ()), Lexicon.load("en"))
    assert [(sentence.number, forms(sentence)) for sentence in found] == expected
    assert total >= len(found)
    assert bool(total) == bool(found)


def test_a_sentence_tells_by_its_piece() -> None:
    """What stands between marks is read, whatever stands around it."""
    text = "It rains. “It pours” today."
    piece = Piece(0, 10, 11, 19, 20, continues=False, closed=True)
    tokens = read_tokens(text, 0, len(text), [piece])
    found, total = telling(tokens, Lexicon.load("en"))
    assert [(sentence.number, sentence.quotes) for sentence in found] == [(2, [tokens.words.index(QUOTE)])]
    assert total == 2


@pytest.mark.parametrize(
    ("text", "total"),
    [("Es regnet. Berger sagte nichts.", 2), ("Die Brücke sei offen.", 1), ("Regen fällt.", 0), ("Es folgt:", 1)],
)
def test_where_the_order_is_free_all_sentences_of_a_paragraph_tell(text: str, total: int) -> None:
    """One cue, reported verb or colon is enough."""
    found, count = telling_freely(read_tokens(text, 0, len(text), ()), Lexicon.load("de"))
    assert len(found) == count == total
