"""Boilerplate rows: each proves itself with its example, and names prose that it must leave alone."""

from typing import Any

import pytest

from newsparse import BlockKind, LexiconError, Source
from newsparse.blocks import label_blocks, label_texts
from newsparse.lexicon import Lexicon
from newsparse.lexicon.boilerplate import fold_line, has_phrase, load_phrases, read_phrases
from newsparse.lexicon.rows import data_names, read_data

PROSE = "The bridge over the river opened on Monday after four years of work, and the first to cross it was a dog named Ruby."
ROWS = [
    pytest.param(language, row, id=f"{language}-{row['rule']}")
    for language in data_names("languages")
    for row in read_data(f"languages/{language}.toml").get("boilerplate", [])
]


def labelled(text: str, language: str) -> str:
    """Return the rule of the last block of a story that ends with ``text``."""
    source = Source(f"{PROSE}\n{text}")  # below the last paragraph, where rows for the tail count too
    return label_blocks(source, Lexicon.load(language), dateline=None, bylines=(), agency_tags=())[-1].rule


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_a_row_finds_its_example(language: str, row: dict[str, Any]) -> None:
    """The example gets the row's own label; residue that opens a text is looked for there."""
    if row.get("inline") and row.get("prefix"):
        source = Source(f"{row['example']} {PROSE}")
        assert (
            label_blocks(source, Lexicon.load(language), dateline=None, bylines=(), agency_tags=())[0].rule
            == row["rule"]
        )
        return
    example = " ".join([PROSE] * 4 + [row["example"]]) if row.get("inline") else row["example"]

    if not row.get("soft"):
        assert labelled(example, language) == row["rule"]


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_a_row_leaves_prose_alone(language: str, row: dict[str, Any]) -> None:
    """What reads like the phrase and is prose stays in the article, even at its end."""
    phrases = load_phrases(language)

    labels = [label_texts([PROSE, text, PROSE], phrases)[1] for text in row.get("negative", [])]

    assert [label.kind for label in labels if label.kind is not BlockKind.BODY] == []


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_each_phrase_is_found(language: str, row: dict[str, Any]) -> None:
    """Each whole-line phrase is looked up under its own row's kind."""
    phrases = load_phrases(language)

    found = [phrases.whole(fold_line(text)) for text in row.get("exact", []) if not row.get("inline")]

    assert None not in found


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_each_phrase_is_worth_a_look(language: str, row: dict[str, Any]) -> None:
    """The quick look at a line's first and last characters passes over no phrase, however it is typed."""
    phrases = load_phrases(language)
    opening = [text for how in ("exact", "prefix") for text in row.get(how, []) if not row.get("inline")]
    closing = [text for text in row.get("suffix", []) if not row.get("inline")]

    assert [text for text in opening if not phrases.may_begin(text.strip(), whole=True)] == []
    assert [text for text in opening if not phrases.may_begin(f"\u200f{text.strip()}", whole=True)] == []
    assert [text for text in opening if not phrases.may_begin(" \xa0".join(text.split()), whole=True)] == []
    assert [text for text in closing if not phrases.may_end(f"Story{text}.")] == []
    assert [text for text in closing if not phrases.may_end(f"Story{text}\u200f ...")] == []


def test_a_row_of_the_callers_own_wins() -> None:
    """Rows that a caller brings are tried before newsparse's."""
    row = {"rule": "mine", "kind": "advert", "prefix": ["Read more:"], "suffix": ["by us"], "exact": ["Ruby"]}
    lexicon = Lexicon.load("en").extend(boilerplate=[row])

    assert label_texts([PROSE, "Read more: a dog crosses", "Ruby"], lexicon.phrases)[1].rule == "mine"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"kind": "nonsense", "exact": ["a"]}, "unknown kind"),
        ({"kind": "advert"}, "expected phrases"),
        ({"kind": "advert", "exact": ["a"], "longest": "many"}, "number of code points"),
        ({"kind": "advert", "prefix": [">>>"]}, "without a letter"),
    ],
)
def test_a_row_that_does_not_hold_is_an_error(row: dict[str, Any], reason: str) -> None:
    """The error names the row and what is wrong with it."""
    with pytest.raises(LexiconError, match=reason):
        read_phrases((row,), "mine")


@pytest.mark.parametrize("opening", ["L’infolettre du pont", "l'infolettre du pont", ">> L’infolettre du pont"])
def test_a_phrase_opens_a_long_line_however_it_is_typed(opening: str) -> None:
    """Neither a curly apostrophe nor a pointer before it hides a phrase."""
    phrases = read_phrases(({"kind": "newsletter", "prefix": ["l'infolettre du pont"], "longest": 400},), "mine")
    line = f"{opening} arrive chaque matin dans votre boîte, avec le café, le chien, le temps et tout ce qui passe le pont."

    assert label_texts([PROSE, line, PROSE], phrases)[1].rule == "newsletter"
    assert label_texts([PROSE, f"Voici {line}", PROSE], phrases)[1].rule == "body"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ann example is a reporter of the graz times.", False),
        ("ann example is a political reporter of the graz times.", True),
        ("ann example is a dog, and jo example is a political reporter.", True),
        ("ann example is a dog. the reporter was bitten.", False),
        ("ann example is a dog\nthe reporter was bitten.", False),
        ("ann example is a dog who has lived on the bridge since it was opened by a reporter.", False),
        ("ann example was a political reporter.", False),
    ],
)
def test_a_phrase_with_a_gap(text: str, found: bool) -> None:  # noqa: FBT001 - a row of the table
    """A few words of one sentence may stand in the gap."""
    assert has_phrase(text, "is a … reporter") == found
