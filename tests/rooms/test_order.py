"""Word order, as a language's file names it."""

import pytest

from newsparse import Lexicon
from newsparse.errors import LexiconError
from newsparse.lexicon import WordOrder
from newsparse.lexicon.order import read_word_order


def test_a_file_names_its_order() -> None:
    """English is fixed, German free, Japanese unspaced."""
    assert [Lexicon.load(language).word_order for language in ("en", "de", "ja")] == list(WordOrder)


def test_an_order_that_nobody_knows() -> None:
    """The error names the known ones."""
    with pytest.raises(LexiconError, match="must be one of fixed, free, unspaced; got 'loose'"):
        read_word_order({"word_order": "loose"}, "mine")
