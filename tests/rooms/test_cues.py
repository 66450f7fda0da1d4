"""The cue table and the function words: rows, lookups, complaints."""

from typing import Any

import pytest

from newsparse.errors import LexiconError
from newsparse.lexicon import Lexicon
from newsparse.lexicon.cues import CueClause, CueKind, CueOrder, read_cues
from newsparse.lexicon.function_words import read_function_words
from newsparse.lexicon.rows import data_names

SAY = {"forms": ["say", "says"], "example": '"It rains," she says.'}


def test_a_form_is_found_in_lower_case() -> None:
    """One-word forms are looked up at once, and a row's plain settings are its defaults."""
    cue = read_cues({"say": {**SAY, "forms": ["Say"]}}, "mine").single["say"]

    assert (cue.name, cue.words, cue.kind, cue.clause, cue.order) == (
        "say",
        ("say",),
        CueKind.SPEECH,
        CueClause.THAT,
        CueOrder.FREE,
    )


def test_longer_forms_are_tried_first() -> None:
    """Forms of several words are kept by their first word, the longest in front."""
    table = read_cues({"go": {"forms": ["went on", "went on to say"], "example": "She went on."}}, "mine")

    assert [cue.words for cue in table.longer["went"]] == [("went", "on", "to", "say"), ("went", "on")]
    assert len(table.rows) == 2


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"forms": [], "example": "x"}, "at least one word"),
        ({"forms": [" "], "example": "x"}, "at least one word"),
        ({"forms": ["say"]}, "'example' is missing"),
        ({**SAY, "kind": "song"}, "'kind' must be one of speech, writing"),
        ({**SAY, "addressee": "yes"}, "'addressee' must be true or false"),
    ],
)
def test_a_bad_row_says_what_is_wrong(row: dict[str, Any], reason: str) -> None:
    """The error names the file, the row and the reason."""
    with pytest.raises(LexiconError, match=reason):
        read_cues({"bad": row}, "mine")


def test_a_bad_function_word_key_says_what_is_known() -> None:
    """A key that nobody reads is a typing error of the writer."""
    with pytest.raises(LexiconError, match="unknown key 'linker'"):
        read_function_words({"linker": ["of"]}, "mine")
    with pytest.raises(LexiconError, match="'verb_second' must be true or false"):
        read_function_words({"verb_second": ["is"]}, "mine")


def test_a_lexicon_takes_more_cues() -> None:
    """A larger lexicon has both; the smaller one stays as it is."""
    lexicon = Lexicon.load("en")
    larger = lexicon.extend(cues={"yodel": {"forms": ["yodelled"], "example": '"It rains," she yodelled.'}})

    assert "yodelled" in larger.cues.single
    assert "said" in larger.cues.single
    assert "yodelled" not in lexicon.cues.single


@pytest.mark.parametrize("cues", [{"say": "said"}, ["said"]])
def test_more_cues_come_as_a_table_of_rows(cues: Any) -> None:  # noqa: ANN401 - a caller's mistake
    """What is no table of tables is an error of ours."""
    with pytest.raises(LexiconError, match="expected a"):
        Lexicon.load("en").extend(cues=cues)


@pytest.mark.parametrize("language", data_names("languages"))
def test_every_language_loads(language: str) -> None:
    """No file holds a row that its table refuses."""
    assert Lexicon.load(language).language == language
