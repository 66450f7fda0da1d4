"""One room at a time: each public function gives what ``parse`` gives."""

import pytest

import newsparse

TEXT = "Ferry runs again\n\nOSLO, Nov 29 (Reuters) - “It runs,” said Maria Lind.\n\n(Reporting by Anna Berg)\n\nRelated Articles"


def test_each_room_by_itself_agrees_with_the_whole() -> None:
    """One answer is the same as the part of the article."""
    article = newsparse.parse(TEXT)

    assert newsparse.find_dateline(TEXT) == article.dateline
    assert newsparse.find_agency_tags(TEXT) == article.agency_tags
    assert newsparse.find_bylines(TEXT) == article.bylines
    assert newsparse.find_quotations(TEXT) == article.quotations
    assert newsparse.label_blocks(TEXT) == article.blocks
    assert newsparse.clean_text(TEXT) == article.clean_text


def test_a_known_language_is_used() -> None:
    """The caller's language goes to the quotations."""
    assert newsparse.find_quotations(TEXT, language="en") == newsparse.parse(TEXT, language="en").quotations


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Praha 29. listopadu (ČTK) - Most je otevřen. Uvedl to ministr, který dodal, že oprava byla drahá.",
            "--11-29",
        ),
        (
            "WARSZAWA, 29 listopada (PAP) - Most jest otwarty. Powiedział to minister, który dodał, że był drogi.",
            "--11-29",
        ),
        (
            "Zagreb, 29. listopada (Hina) - Most je otvoren. To je rekao ministar, koji je dodao da će biti skup.",
            "--10-29",
        ),
    ],
)
def test_a_month_that_two_languages_share_is_read_in_the_language_of_the_text(text: str, day: str) -> None:
    """``listopad`` is November in Czech and Polish, October in Croatian."""
    found = newsparse.find_dateline(text)

    assert found is not None
    assert found.date is not None
    assert found.date.isoformat() == day
