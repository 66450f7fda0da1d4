"""Places: where somebody is named, read backwards."""

import pytest

from newsparse.lexicon import Lexicon
from newsparse.model import Quotation, QuotationKind
from newsparse.source import Source
from newsparse.speakers.cast import Cast, Figure
from newsparse.speakers.names import NameReader, find_long_runs
from newsparse.speakers.places import QUOTED, REPORTED, Places

TEXT = "Anna Lind came.\nFor Lind it rained.\n“Lind!” Lind’s ferry left.\nWhoever saw Lind said that Lind rows."


def places_of(text: str, *told: tuple[str, QuotationKind]) -> tuple[Places, Figure]:
    """Return the places of a text with the one person whom it introduces; each line is a block."""
    source, lexicon = Source(text), Lexicon.load("en")
    reader, cast = NameReader(lexicon), Cast(lexicon.people)
    introduced = {}
    for run in find_long_runs(text, 0, len(text)):
        for name, word in reader.persons(run.group()):
            if not word:
                start = run.start() + name.start
                introduced[start] = cast.add(name, start, run.start() + name.end)
    quotations = []
    for words, kind in told:
        span = source.span(text.index(words), text.index(words) + len(words))
        quotations.append(Quotation(span, (span,), kind, None))
    made = Places(
        text,
        areas=[(line.start, line.end) for line in source.lines],
        lexicon=lexicon,
        reader=reader,
        cast=cast,
        introduced=introduced,
        quotations=quotations,
    )
    return made, cast.people[0]


def test_places_are_read_backwards_from_a_position() -> None:
    """The latest first, so many at most, and none behind the position."""
    places, lind = places_of(TEXT)
    found = places.before(len(TEXT), 9)

    assert [TEXT[place.start : place.end] for place in found] == ["Lind"] * 5 + ["Anna Lind"]
    assert {place.figure for place in found} == {lind}
    assert places.before(len(TEXT), 2) == found[:2]
    assert places.before(found[1].start, 9) == found[2:]
    assert places.before(0, 9) == []


def test_whose_words_a_place_stands_in() -> None:
    """The story's own, quoted or reported ones."""
    places, _ = places_of(TEXT, ("Lind!", QuotationKind.DIRECT), ("that Lind rows", QuotationKind.INDIRECT))
    rows, saw, _, quoted, _, _ = places.before(len(TEXT), 9)

    assert [places.said(saw), places.said(rows), places.said(quoted)] == [0, REPORTED, QUOTED]


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Anna Lind came.", True),
        ("It rained. But Anna Lind came.", True),
        ("It rained. The bank’s director Anna Lind came.", True),
        ("For Anna Lind it rained.", False),
        ("Nobody in all the town saw Anna Lind.", False),
        ("In the rain of the night the director Anna Lind came.", False),
    ],
)
def test_a_name_opens_a_sentence_with_its_title(text: str, opens: bool) -> None:  # noqa: FBT001 - a case
    """Conjunctions and a title in lower case may stand in front."""
    places, _ = places_of(text)

    assert [places.opens(place) for place in places.before(len(text), 9)] == [opens]


@pytest.mark.parametrize(
    ("text", "gender", "name"),
    [
        ("Zyx Wvut came. Then Wvut left.", "m", "Zyx Wvut"),
        ("Zyx Wvut came.", "m", None),
        ("For Zyx Wvut it rained. Nobody saw Wvut.", "m", None),
        ("Anna Lind came. Then Lind left.", "m", None),
        ("Zyx Wvut came.\nNobody but Karl rowed.", "m", "Karl"),
        ("Zyx Wvut came.\nNobody in Karl rowed.", "m", None),
        ("Zyx Wvut came.\nKarl rowed.", "m", "Karl"),
        ("Zyx Wvut came.\nKarl rowed.", "f", None),
        ("Zyx Wvut came.\nKarl rowed.", "", None),
    ],
)
def test_weaker_evidence_of_a_person(text: str, gender: str, name: str | None) -> None:
    """The last name alone, or a given name alone that no preposition makes a place."""
    places, _ = places_of(text)
    found = places.likeliest(len(text), gender)

    assert (found and found.name) == name
    assert places.likeliest(len(text), gender) is found
    assert places.likeliest(0, gender) is None


def test_sentences_between_a_place_and_a_position() -> None:
    """Initials end none; far away it does not matter how many."""
    text = "Anna Lind met J. Doe. “It rained.” Ray left.\nHe waved."
    places, _ = places_of(text)
    first = places.before(len(text), 9)[-1]

    assert places.sentences(first, text.index("Doe")) == 0
    assert places.sentences(first, text.index("rained")) == 1
    assert places.sentences(first, text.index("Ray")) == 2
    assert places.sentences(first, len(text)) == 3
    assert places.sentences(first, len(text) + 999) > 3


def test_only_the_nearest_blocks_are_read() -> None:
    """Who was named many blocks above is no place."""
    places, _ = places_of(TEXT + "\nIt rains." * 9)

    assert places.before(len(TEXT) + 80, 9) == []
    assert places.before(len(TEXT) + 1, 1)
