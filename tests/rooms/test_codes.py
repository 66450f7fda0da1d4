"""Language codes: what a caller writes, and the language that newsparse takes it for."""

import pytest

from newsparse import Lexicon, UnknownLanguage, parse
from newsparse.lexicon.codes import known_language
from newsparse.lexicon.rows import data_names, read_data, row_list, row_text


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("pt-BR", "pt"),
        ("zh_Hant_TW", "zh"),
        (" de ", "de"),
        ("nb", "no"),
        ("nb-NO", "no"),
        ("eng", "en"),
        ("zho_Hans", "zh"),
        ("fil", "tl"),
        ("bs-Latn-BA", "hr"),
        ("engl", None),
        ("xx", None),
        ("", None),
        ("-", None),
    ],
)
def test_a_tag_names_the_language_it_begins_with(tag: str, language: str | None) -> None:
    """Region, script and case do not matter; a code that only begins like another is none."""
    assert known_language(tag) == language


def test_each_row_leads_to_a_file_and_hides_none() -> None:
    """A row for a language without a file, or for the very name of one, would do nothing or harm."""
    name = "language-codes.toml"
    for number, row in enumerate(row_list(read_data(name), name, "code"), 1):
        code, language = row_text(row, "code", name, number), row_text(row, "language", name, number)

        assert language in data_names("languages")
        assert code not in data_names("languages")
        assert Lexicon.load(code) is Lexicon.load(language)


def test_an_article_says_the_language_of_the_words() -> None:
    """So an article parsed as Bokmål can be parsed again by what it says."""
    assert parse("Det regner i Bergen.", language="nb-NO").language == "no"


def test_an_unknown_tag_is_told_as_it_was_written() -> None:
    """The caller looks for what was written, not for what was made of it."""
    with pytest.raises(UnknownLanguage, match="no lexicon for language 'xx-YY'"):
        parse("Text.", language="xx-YY")
