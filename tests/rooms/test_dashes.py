"""Dialogue by dashes, and attributions that dashes set into speech."""

import pytest

from newsparse import Lexicon, Source, find_quotations, parse
from newsparse.quotes import find_quotes
from newsparse.quotes.dashes import find_dashes

DIALOGUE: list[tuple[str, str, list[str], str]] = [
    ("ru", "— Мост открыт для всех, — сказал Иван Петров.", ["Мост открыт для всех"], "Иван Петров"),
    (
        "ru",
        "— Мост открыт для всех, — сказал Иван Петров. —  Он будет работать.",
        ["Мост открыт для всех", "Он будет работать."],
        "Иван Петров",
    ),
    ("ru", "Мост открыли в мае, - сказала Анна Степанова журналистам.", ["Мост открыли в мае"], "Анна Степанова"),
    (
        "es",
        "—El puente está abierto —dijo Ana Ruiz—. No hay problema.",
        ["El puente está abierto", "No hay problema."],
        "Ana Ruiz",
    ),
    ("fr", "— Le pont est ouvert, a déclaré Jeanne Morel. On rit.", ["Le pont est ouvert"], "Jeanne Morel"),
    ("no", "– Broen er åpen, sier Kari Berg. Hun smiler.", ["Broen er åpen"], "Kari Berg"),
    ("fi", "– Silta on auki, ministeri Matti Salo sanoi tiistaina.", ["Silta on auki"], "ministeri Matti Salo"),
    ("pl", "- Most jest otwarty - powiedział Jan Kowalski.", ["Most jest otwarty"], "Jan Kowalski"),
    (
        "sr",
        "- Most je otvoren za sve - rekao je Petar Jović i otišao na most.",
        ["Most je otvoren za sve"],
        "Petar Jović",
    ),
    (
        "hu",
        "A híd nyitva van mindenkinek – mondta Kovács János miniszter.",
        ["A híd nyitva van mindenkinek"],
        "Kovács János",
    ),
]


@pytest.mark.parametrize(("language", "text", "content", "mention"), DIALOGUE)
def test_a_dash_opens_speech(language: str, text: str, content: list[str], mention: str) -> None:
    """A cue stands behind the words, with a dash or a comma in front of it."""
    (quotation,) = find_quotations(text, language=language)

    assert [span.text for span in quotation.content] == content
    assert quotation.attribution is not None
    assert quotation.attribution.mention is not None
    assert quotation.attribution.mention.text == mention


def test_dialogue_goes_on_without_a_cue() -> None:
    """Among paragraphs of dialogue, one without a cue is speech as well; one or two words are not."""
    text = "– Broen er åpen, sier Kari Berg.\n\n– Vi er glade i dag.\n\n– Ja."

    assert [q.content[0].text for q in find_quotations(text, language="no")] == ["Broen er åpen", "Vi er glade i dag."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "- Primo punto della lista\n- Secondo punto della lista"),
        ("de", "- Die Brücke, am Montag. Sie ist offen, Ende Mai."),
        ("de", "- Die Brücke ist offen. Sie ist neu"),
        ("no", "– Broen er åpen, og SIER ingenting."),
        ("ru", "Мост – это хорошо, а река – нет."),
        ("ru", "Мост — Сказал он нет."),
        ("pl", "Most jest otwarty – po remoncie."),
        ("fr", "Le pont – a été fermé."),
        ("es", "El teléfono que había elegido - valorado en 135 euros - estaba roto."),
        ("en", "– The bridge is open, says Ann Lee."),
    ],
)
def test_other_dashes_open_nothing(language: str, text: str) -> None:
    """Lists, ranges and parentheses have no cue; English knows no dialogue by dashes."""
    assert not [q for q in parse(text, language=language).quotations if q.rule.startswith("marks")]


def test_an_attribution_inside_the_marks_is_cut_out() -> None:
    """Russian sets it between dashes; what stands around it is the words."""
    text = "«Мост открыт для всех жителей, — сказал Иван Петров. — Он будет работать всю зиму», и это хорошо."

    (quotation,) = find_quotations(text, language="ru")

    assert [span.text for span in quotation.content] == ["Мост открыт для всех жителей", "Он будет работать всю зиму"]
    assert quotation.span.text.startswith("«")


def test_an_attribution_may_end_the_marks() -> None:
    """Nothing follows the speaker inside the marks."""
    (quotation,) = find_quotations("«Мост открыт для всех жителей, — сказал Иван Петров».", language="ru")

    assert [span.text for span in quotation.content] == ["Мост открыт для всех жителей"]


def test_marks_in_a_paragraph_with_a_dash_stay_marks() -> None:
    """Where the paragraph has marks and no cue behind a dash, the marks have it."""
    (quotation,) = find_quotations("– Berger sagte: „Die Brücke ist offen.“", language="de")

    assert quotation.content[0].text == "Die Brücke ist offen."


def test_captions_keep_their_dashes() -> None:
    """Only blocks in which an article speaks are read."""
    text = "– Broen er åpen, sier Kari Berg.\n\nDel på Facebook"

    assert len(find_quotations(text, language="no")) == 1


def test_attributions_with_nothing_between_them_are_no_dialogue() -> None:
    """All that dashes set apart is a verb; no words are left that somebody could have said."""
    assert find_quotations("- - afegeix.", language="ca") == ()


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "«Мост открыт для всех.\n\n«Он будет работать, — сказал Иван Петров. — И завтра тоже».",
            [
                ("Мост открыт для всех.", False, False),
                ("Он будет работать", True, True),
                ("И завтра тоже", False, True),
            ],
        ),
        (
            "«Мост открыт для всех, — сказал Иван Петров. — Он будет работать.",
            [("Мост открыт для всех", False, True), ("Он будет работать.", False, False)],
        ),
    ],
    ids=["goes on from above", "never closed"],
)
def test_the_first_part_goes_on_and_the_last_one_stays_open(text: str, pieces: list[tuple[str, bool, bool]]) -> None:
    """Of a piece that is cut, the first part goes on with what is above; only the last one may lack its closing mark."""
    source, blocks = Source(text), parse(text, language="ru").blocks
    found = find_dashes(source, find_quotes(source, blocks), Lexicon.load("ru"), blocks)

    assert [(text[piece.inner : piece.end], piece.continues, piece.closed) for piece in found] == pieces
