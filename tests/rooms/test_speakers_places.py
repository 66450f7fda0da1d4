"""Places: where somebody is named, read backwards."""

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
                introduced[run.start()] = cast.add(name, run.start(), run.end())
    quotations = []
    for words, kind in told:
        span = source.span(text.index(words), text.index(words) + len(words))
        quotations.append(Quotation(span, (span,), kind, None))
    made = Places(
        text,
        areas=[(line.start, line.end) for line in source.lines],
        reader=reader,
        cast=cast,
        introduced=introduced,
        quotations=quotations,
        prepositions=lexicon.function_words.prepositions | lexicon.function_words.linkers,
        paragraphs=[start for start, _ in source.paragraphs],
    )
    (lind,) = cast.people
    return made, lind


def test_places_are_read_backwards_from_a_position() -> None:
    """The latest first, so many at most, and none behind the position."""
    places, lind = places_of(TEXT)
    found = places.before(len(TEXT), 9)

    assert [TEXT[place.start : place.end] for place in found] == ["Lind"] * 5 + ["Anna Lind"]
    assert {place.figure for place in found} == {lind}
    assert places.before(len(TEXT), 2) == found[:2]
    assert places.before(found[1].start, 9) == found[2:]
    assert places.before(0, 9) == []


def test_what_stands_around_a_place() -> None:
    """The start of a sentence, a preposition, a possessive, quoted and reported words."""
    places, _ = places_of(TEXT, ("Lind!", QuotationKind.DIRECT), ("that Lind rows", QuotationKind.INDIRECT))
    rows, saw, ferry, quoted, rained, came = map(places.look, places.before(len(TEXT), 9))

    assert [came.opens, rained.opens, saw.opens] == [True, False, False]
    assert [came.follows, rained.follows, saw.follows] == [False, True, False]
    assert [came.owns, ferry.owns] == [False, True]
    assert [saw.said, rows.said, quoted.said] == [0, REPORTED, QUOTED]
    assert [came.paragraph, rained.paragraph, rows.paragraph] == [1, 2, 4]
    assert places.look(came) is came


def test_only_the_nearest_blocks_are_read() -> None:
    """Who was named many blocks above is no place."""
    places, _ = places_of(TEXT + "\nIt rains." * 9)

    assert places.before(len(TEXT) + 80, 9) == []
    assert places.before(len(TEXT) + 1, 1)
