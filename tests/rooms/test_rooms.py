"""One room at a time: each public function gives what ``parse`` gives."""

from collections.abc import Callable

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


NORWEGIAN = (
    "Ferja går igjen\n\nAv Kari Berg\n\nOSLO (NTB): – Ferja går igjen, sier Kari Berg.\n\nLes også: Dette er saken"
)


def test_a_known_language_is_used() -> None:
    """Each room reads with the words of the caller's language, as the whole does, and not with those that it would guess."""
    for text, language in ((TEXT, "no"), (NORWEGIAN, "no"), (NORWEGIAN, "en")):
        article = newsparse.parse(text, language=language)

        assert newsparse.find_dateline(text, language=language) == article.dateline
        assert newsparse.find_agency_tags(text, language=language) == article.agency_tags
        assert newsparse.find_bylines(text, language=language) == article.bylines
        assert newsparse.find_quotations(text, language=language) == article.quotations
        assert newsparse.label_blocks(text, language=language) == article.blocks
        assert newsparse.clean_text(text, language=language) == article.clean_text

    assert newsparse.find_bylines(NORWEGIAN, language="no")
    assert newsparse.find_quotations(NORWEGIAN, language="no")
    assert not newsparse.find_quotations(NORWEGIAN, language="en")


def test_a_callers_own_words_reach_each_room() -> None:
    """Rows that the caller adds count in each room by itself."""
    lexicon = newsparse.Lexicon.load("en").extend(
        agencies=[{"id": "fjord", "name": "Fjord Press"}],
        cues={"yodel": {"forms": ["yodelled"], "example": "“It runs,” she yodelled."}},
        boilerplate=[{"rule": "our-shop", "kind": "advert", "prefix": ["Buy it at"]}],
    )
    text = (
        "By Ann Lee, Fjord Press\n\nOSLO, Nov 29 (Fjord Press) - “It runs,” yodelled Maria Lind.\n\nBuy it at our shop"
    )
    dateline = newsparse.find_dateline(text, lexicon=lexicon)

    assert dateline is not None
    assert [agency.id for agency in dateline.agencies] == ["fjord"]
    assert {tag.agency and tag.agency.id for tag in newsparse.find_agency_tags(text, lexicon=lexicon)} == {"fjord"}
    assert newsparse.find_bylines(text, lexicon=lexicon)[0].organisation == "Fjord Press"
    assert newsparse.find_quotations(text, lexicon=lexicon)[0].attribution is not None
    assert newsparse.label_blocks(text, lexicon=lexicon)[-1].rule == "our-shop"
    assert newsparse.clean_text(text, lexicon=lexicon).endswith("yodelled Maria Lind.")


@pytest.mark.parametrize(
    "room",
    [
        newsparse.find_dateline,
        newsparse.find_agency_tags,
        newsparse.find_bylines,
        newsparse.find_quotations,
        newsparse.label_blocks,
        newsparse.clean_text,
    ],
)
def test_a_language_in_the_place_of_a_lexicon_is_told_where_to_go(room: Callable[..., object]) -> None:
    """A code is no lexicon, and a number is no code."""
    with pytest.raises(TypeError, match="takes a Lexicon for lexicon, got 'en'; a language's code goes to language"):
        room(TEXT, lexicon="en")
    with pytest.raises(TypeError, match="a language is a code such as 'en' or 'pt-BR', got 5"):
        room(TEXT, language=5)


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
