"""The byline table: which words count in which language, and what a bad row says."""

import pytest

from newsparse import Lexicon, LexiconError
from newsparse.lexicon.bylines import read_bylines


def test_a_foreign_word_wants_its_colon() -> None:
    """``De`` opens a Romanian byline and many a Spanish sentence."""
    assert (Lexicon.load("ro").bylines.by["de"], Lexicon.load("es").bylines.by["de"]) == (False, True)


def test_english_words_count_everywhere() -> None:
    """Newsrooms of all languages use them."""
    assert Lexicon.load("de").bylines.by["by"] is False
    assert "editing by" in Lexicon.load("de").bylines.credits


def test_the_longest_contribution_phrase_comes_first() -> None:
    """So that ``also contributed to this report`` is not cut at its last words."""
    phrases = Lexicon.load().bylines.contributions

    assert list(phrases) == sorted(phrases, key=len, reverse=True)


def test_cues_share_an_anchor() -> None:
    """One search of the text finds all phrases with words of one stem."""
    for anchor, cues in Lexicon.load("en").bylines.cues.items():
        assert all(cue.phrase[cue.offset :].startswith(anchor) for cue in cues)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (
            {"phrase": "told", "side": "left", "kind": "mention", "language": "en"},
            "'side' must be one of before, after",
        ),
        ({"phrase": "told", "side": "before", "kind": "rumour", "language": "en"}, "'kind' one of credit, mention"),
        ({"side": "before", "kind": "mention", "language": "en"}, "'phrase' is missing"),
    ],
)
def test_a_bad_cue_says_why(row: dict[str, object], reason: str) -> None:
    """The file, the row, the reason."""
    with pytest.raises(LexiconError, match=reason):
        read_bylines({"cues": [row]}, "mine.toml", None)
