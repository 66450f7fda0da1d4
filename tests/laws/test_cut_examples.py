"""Every example of the cue tables, cut anywhere, still has an article: what a rule asks for may be missing at either end."""

from itertools import chain

import pytest

from newsparse.article import parse_source
from newsparse.lexicon import Lexicon
from newsparse.lexicon.rows import data_names, read_data
from newsparse.source import Source


@pytest.mark.parametrize("language", data_names("languages"))
def test_an_example_may_be_cut_anywhere(language: str) -> None:
    """``The society announced Monday`` with nothing behind it, ``that it rains`` with nothing in front."""
    lexicon = Lexicon.load(language)
    for row in read_data(f"languages/{language}.toml").get("cues", {}).values():
        words = row["example"].split()
        heads = (" ".join(words[:cut]) for cut in range(1, len(words)))
        tails = (" ".join(words[cut:]) for cut in range(1, len(words)))
        for text in chain(heads, tails):
            article = parse_source(Source(text), lexicon=lexicon)
            assert all(text[span.start : span.end] == span.text for q in article.quotations for span in q.content)
