"""Errors: what a caller did wrong, and what to do about it."""

from typing import Any

import pytest

from newsparse import LexiconError, NewsparseError, UnknownLanguage, clean_text, find_dateline, parse, scrub


@pytest.mark.parametrize("data", [b"Rain", bytearray(b"Rain"), memoryview(b"Rain")])
def test_bytes_are_to_be_decoded_first(data: Any) -> None:  # noqa: ANN401 - what no type checker lets through
    """The message names the function and the way to decode."""
    with pytest.raises(TypeError, match=r"parse\(\) takes str, got \w+; decode it first, for example data.decode"):
        parse(data)


@pytest.mark.parametrize("function", [parse, find_dateline, clean_text])
def test_what_is_no_text_is_a_type_error(function: Any) -> None:  # noqa: ANN401 - several signatures
    """The message names the function that was called."""
    with pytest.raises(TypeError, match=rf"{function.__name__}\(\) takes str, got NoneType; pass the text itself"):
        function(None)


def test_an_unknown_language_names_the_known_ones() -> None:
    """The error lists the codes and where to read how to add one."""
    with pytest.raises(UnknownLanguage, match=r"no lexicon for language 'xx'; known: .*en.*A new language") as caught:
        parse("Rain fell.", language="xx")

    assert caught.value.language == "xx"
    assert "en" in caught.value.known
    assert isinstance(caught.value, NewsparseError)


def test_a_lexicon_error_says_where() -> None:
    """File, row and reason are in the message and on the error."""
    error = LexiconError("mine.toml", 3, "'name' is missing")

    assert (error.origin, error.row, error.reason) == ("mine.toml", 3, "'name' is missing")
    assert str(error) == "mine.toml, row 3: 'name' is missing"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"published": "2022-11-30"}, r"parse\(\) takes a datetime.date for published, got '2022-11-30'"),
        ({"headline": b"Rain"}, r"parse\(\) takes str, got bytes"),
        ({"lexicon": "en"}, r"parse\(\) takes a Lexicon for lexicon, got 'en'; a language's code goes to language"),
    ],
)
def test_an_argument_of_another_type_is_named(arguments: Any, message: str) -> None:  # noqa: ANN401 - what no type checker lets through
    """No room has to fail on it later, with a message about something else."""
    with pytest.raises(TypeError, match=message):
        parse("Rain fell.", **arguments)


def test_only_an_article_is_scrubbed() -> None:
    """The message says how to come by one."""
    data: Any = "Rain fell."  # what no type checker lets through
    with pytest.raises(TypeError, match=r"scrub\(\) takes an Article, got str; parse the text first"):
        scrub(data)


def test_a_resolver_answers_for_each_quotation() -> None:
    """One answer too few would tie words to the wrong speaker."""
    with pytest.raises(NewsparseError, match="speaker_resolver gave 0 speakers for 1 quotations"):
        parse('"It rains," she said.', language="en", speaker_resolver=lambda *_: ())
