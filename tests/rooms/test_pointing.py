"""Pointing back: sentences that only say who said what stands in front of them."""

import pytest

from newsparse import CuePosition, Quotation, QuotationKind, find_quotations, parse

POINTED: list[tuple[str, str, str, str]] = [
    (
        "de",
        "Die Brücke ist seit Montag offen. Das teilte die Stadt am Dienstag mit.",
        "Die Brücke ist seit Montag offen",
        "die Stadt",
    ),
    (
        "de",
        "Die Brücke ist seit Montag offen. Das hat Anna Berger bestätigt.",
        "Die Brücke ist seit Montag offen",
        "Anna Berger",
    ),
    ("ru", "Мост открыт с понедельника. Об этом сообщила мэрия.", "Мост открыт с понедельника", "мэрия"),
    ("uk", "Міст відкрили в понеділок. Про це повідомляє мерія.", "Міст відкрили в понеділок", "мерія"),
    ("pl", "Most jest otwarty. Poinformował o tym minister Nowak.", "Most jest otwarty", "minister Nowak"),
    ("fr", "Le pont est ouvert. C'est ce qu'a annoncé le ministre.", "Le pont est ouvert", "le ministre"),
    ("it", "Il ponte è aperto. Lo rende noto la prefettura.", "Il ponte è aperto", "la prefettura"),
    ("nl", "De brug is open. Dat zegt burgemeester Jan de Vries.", "De brug is open", "burgemeester Jan de Vries"),
    ("no", "Broen er åpen. Det opplyser politiet.", "Broen er åpen", "politiet"),
]

NOT_POINTED: list[tuple[str, str, str]] = [
    ("the pointer is the article of a noun", "de", "Die Brücke ist offen. Das Ministerium teilte den Preis mit."),
    ("nobody speaks", "de", "Die Brücke ist offen. Das sagte alles."),
    ("who judges does not report", "de", "Die Brücke ist offen. Das kritisierte Berger scharf."),
    ("denied", "de", "Die Brücke ist offen. Das sagte Berger nicht."),
    ("nothing stands before", "ru", "Об этом сообщила мэрия."),
    ("hardly anything stands before", "ru", "Да. Об этом сообщила мэрия."),
    ("the verb stands far from a pointer of one word", "nl", "De brug is open. Dat kost geld, zegt Jan."),
    ("no pointer", "pl", "Most jest otwarty. Poinformował minister Nowak."),
]


@pytest.mark.parametrize(("language", "text", "content", "mention"), POINTED)
def test_a_sentence_that_points_back_gives_its_speaker_what_stands_before(
    language: str, text: str, content: str, mention: str
) -> None:
    """The sentence in front is what is said, and its cue stands behind it."""
    (found,) = find_quotations(text, language=language)

    assert [span.text for span in found.content] == [content]
    assert (found.kind, found.rule) == (QuotationKind.INDIRECT, "pointed-at")
    assert found.attribution is not None
    assert found.attribution.mention is not None
    assert (found.attribution.mention.text, found.attribution.position) == (mention, CuePosition.AFTER)


@pytest.mark.parametrize("reason", NOT_POINTED, ids=[row[0] for row in NOT_POINTED])
def test_other_sentences_do_not_point(reason: tuple[str, str, str]) -> None:
    """Nothing is said that no speaker is named for, or that stands nowhere."""
    _, language, text = reason

    assert not [one for one in find_quotations(text, language=language) if one.rule == "pointed-at"]


def test_the_end_of_the_paragraph_before_is_pointed_at() -> None:
    """The lead is one paragraph, who told it the next."""
    (found,) = find_quotations("Мост открыли. Он открыт с понедельника.\n\nОб этом сообщила мэрия.", language="ru")

    assert found.content[0].text == "Он открыт с понедельника"


def test_a_headline_is_not_pointed_at() -> None:
    """What a headline says the lead says again."""
    text = "Bridge opens\n\nОб этом сообщила мэрия."

    assert not _pointed(parse(text, language="ru").quotations)


def test_words_in_marks_are_signed_instead() -> None:
    """Somebody's very words have their speaker by another rule."""
    (found,) = find_quotations("«Мост открыт для всех». Об этом сообщила мэрия.", language="ru")

    assert found.kind is QuotationKind.DIRECT


def _pointed(found: tuple[Quotation, ...]) -> list[Quotation]:
    return [one for one in found if one.rule == "pointed-at"]
