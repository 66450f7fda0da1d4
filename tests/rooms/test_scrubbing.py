"""Scrubbing: what gives the wire away goes, each thing that stays knows where it was."""

import pytest

from newsparse import Scrubbed, SpanError, parse, scrub

STORY = """Bridge opens again

OSLO, Nov 29 (Reuters) - The bridge opened on Tuesday, the mayor told Reuters.

It had been closed for a year. (ANSA).

The ferry stopped, the mayor said [dpa/lno]

/ritzau/
"""


def test_the_wire_is_gone_and_the_story_stays() -> None:
    """Dateline and signatures go with their brackets and lines; what the mayor told Reuters is the story's own."""
    scrubbed = scrub(parse(STORY)).text

    assert "OSLO" not in scrubbed
    assert "ANSA" not in scrubbed
    assert "ritzau" not in scrubbed
    assert "told Reuters." in scrubbed
    assert "closed for a year.\n" in scrubbed


def test_each_code_point_knows_where_it_was() -> None:
    """The map leads back to the same character."""
    scrubbed = scrub(parse(STORY))

    assert all(STORY[scrubbed.source_offset(at)] == letter for at, letter in enumerate(scrubbed.text))


@pytest.mark.parametrize("position", [-1, 3])
def test_a_position_outside_is_an_error(position: int) -> None:
    """It names the length that there is."""
    scrubbed = Scrubbed((parse("abc").source.span(0, 3),))

    with pytest.raises(SpanError, match="text of 3 code points"):
        scrubbed.source_offset(position)


def test_a_text_without_a_wire_stays_as_it_is() -> None:
    """Nothing to leave out, nothing left out."""
    text = "The bridge opened on Tuesday."

    assert scrub(parse(text)).text == text


def test_a_text_that_is_all_wire_leaves_nothing() -> None:
    """An empty text is a text."""
    assert scrub(parse("")).kept == ()


def test_the_wire_s_pictures_and_its_small_print_go() -> None:
    """A label reads as well off a caption's sender and off whose rights are reserved; the words that stay are whole."""
    text = (
        "OSLO, Norway (AP) — The ferry runs again, a year after the fire that stopped it, and it is full. (AP Photo/Ann Lee)\n\n"
        "People waited on the quay for hours, and told the AP so.\n\n"
        "Our Standards: The Thomson Reuters Trust Principles.\n\n"
        "Copyright 2022 The Associated Press. All rights reserved."
    )

    assert scrub(parse(text)).text == (
        "The ferry runs again, a year after the fire that stopped it, and it is full.\n\n"
        "People waited on the quay for hours, and told the AP so.\n\n"
    )


def test_bylines_and_bare_signatures_go() -> None:
    """A byline goes with its line, and a signature without brackets by itself."""
    text = "Bridge opens again\n\nBy Anna Berg\n\nThe bridge opened on Tuesday, the town said.\n\nReuters\n"
    scrubbed = scrub(parse(text)).text

    assert scrubbed.split("\n") == ["Bridge opens again", "", "The bridge opened on Tuesday, the town said.", "", ""]


def test_a_signature_at_the_very_start_goes_with_its_brackets() -> None:
    """The first code point is as good a bracket as any."""
    assert scrub(parse("(ANSA)\n\nThe bridge opened on Tuesday, the town said.")).text.startswith("The bridge")


def test_a_bracket_far_away_is_not_the_tag_s() -> None:
    """Brackets are looked for in the tag's own line, and not far."""
    opened = "(This is a long aside " + "that goes on " * 40
    text = f"The bridge opened, the town said.\n\n{opened}\n\nReuters"

    assert scrub(parse(text)).text.rstrip().endswith("that goes on")
