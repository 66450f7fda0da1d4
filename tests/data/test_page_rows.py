"""The rows about pages hold their own proof: tags, signs, joints and charsets do what their examples say."""

from typing import Any

import pytest

from newsparse.html.decode import decode_html
from newsparse.html.layout import find_layout
from newsparse.html.metadata import split_names
from newsparse.html.reader import read_page
from newsparse.html.words import PageWords
from newsparse.lexicon.rows import read_data

PAGE = read_data("html.toml")
CHARSETS: list[dict[str, Any]] = read_data("charsets.toml")["charset"]
WORDS = PageWords.load()


@pytest.mark.parametrize("row", PAGE["tags"], ids=lambda row: row["role"])
def test_tags_do_to_a_line_what_their_example_shows(row: dict[str, Any]) -> None:
    """The blocks of the example, what is linked or marked in the first, and what stands where no article does."""
    example = row["example"]
    page = read_page(example["html"], WORDS)
    layout = find_layout(page, WORDS.unlike, WORDS.outside)
    first = page.blocks[0]

    assert any(f"<{tag}" in example["html"] for tag in row["tags"])
    assert [block.text for block in page.blocks] == example["blocks"]
    assert {name: getattr(first, name) for name in ("linked", "strong", "slanted")} == {
        name: example.get(name, 0) for name in ("linked", "strong", "slanted")
    }
    assert [block.text for block in page.blocks if layout.barred[block.element]] == example.get("outside", [])


def test_a_tag_has_one_role() -> None:
    """What a tag does to a line is said once; in which tags no article stands is another question."""
    tags = [tag for row in PAGE["tags"] if row["role"] != "outside" for tag in row["tags"]]

    assert len(tags) == len(set(tags))
    assert len(WORDS.roles) == len(tags)


@pytest.mark.parametrize("row", PAGE["sign"], ids=lambda row: row["name"])
def test_a_sign_is_found_in_its_example_and_by_each_of_its_words(row: dict[str, Any]) -> None:
    """The name of the example has the sign, and so has each word, in lower case, with capitals, and among others."""
    bit = 1 << WORDS.signs.index(row["name"])

    assert WORDS.mask(row["example"]) & bit
    assert all(
        WORDS.mask(form) & bit
        for word in row["words"]
        for form in (word, word.title(), word.upper(), word.replace(" ", "__"), f"x9 {word} qq")
    )
    assert len(row["words"]) == len(set(row["words"]))


def test_joints_part_names() -> None:
    """The example holds the names that it says, and each joint parts two."""
    (row,) = PAGE["names"]

    assert split_names(row["example"]["text"], WORDS.joints) == row["example"]["names"]
    assert all(split_names(f"Ann Lee {joint} Jo Orr", WORDS.joints) == ["Ann Lee", "Jo Orr"] for joint in row["joints"])


@pytest.mark.parametrize("row", CHARSETS, ids=lambda row: row["codec"])
def test_each_label_reads_the_example(row: dict[str, Any]) -> None:
    """Under each of its labels, in any case, the bytes are the text."""
    raw = bytes.fromhex(row["example"]["bytes"])

    for label in row["labels"]:
        assert decode_html(b'<meta charset="%s">' % label.upper().encode() + raw).endswith(row["example"]["text"])


def test_a_label_stands_in_one_row() -> None:
    """No label means two charsets, and all are in lower case."""
    labels = [label for row in CHARSETS for label in row["labels"]]

    assert len(labels) == len(set(labels))
    assert labels == [label.lower() for label in labels]
