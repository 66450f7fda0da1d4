"""Press text for the laws: stories rendered from known parts, and hostile text of every kind.

A :class:`Story` knows what it was made of, and where each part stands in its text, so a law can ask for the parts back. Hostile text
knows nothing: it only has to be survived.
"""

from collections.abc import Iterator, Sequence
from functools import cache

import attrs
from attrs import frozen
from hypothesis import strategies as st

from newsparse import Span
from newsparse.lexicon.rows import data_names, read_data

CITIES = ("BUCHAREST", "KYIV", "OSLO", "LYON", "WARSAW", "VIENNA", "LISBON", "NAIROBI")
MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
AGENCIES = ("Reuters", "AFP", "AP", "Interfax-Ukraine")
NAMES = ("Maria Lind", "Tomas Berg", "Anna Kovalenko", "Peter Osei", "Ruth Alvarez")
TITLES = ("Mayor", "Prime Minister", "Foreign Minister", "spokesman")
CUES = ("said", "added", "stressed")
PROSE = (
    "The bridge over the river was closed for three days after the flood.",
    "Engineers checked both piers and found no damage to the deck.",
    "About 4,000 people live on the other bank and work in the town.",
    "Traffic was sent over the old ferry, which carries twelve cars at a time.",
    "The repair is expected to cost 2.5 million euros.",
)
SPEECH = (
    "We will open the bridge again on Friday",
    "Nobody was hurt, and that is what counts",
    "The water rose faster than in any year that we know of",
    "I have asked the ministry for help, but it has not answered yet",
)
HEADLINES = (
    "Flooded bridge to open again on Friday",
    "Mayor promises quick repair of river bridge",
    "Thousands wait for the ferry as the water rises",
)
RESIDUE = ("Related Articles", "administrator", "Share this article", "Read more:", "Advertisement")
DATELINES = (
    "{place}, {month} {day} ({agency}) - ",
    "{place}. {month} {day} ({agency}) – ",
    "{place}, {month} {day} ({agency}) — ",
    "{place}, {month} {day} /{agency}/. ",
)
ATTRIBUTIONS = (
    "{title} {name} {cue}",
    "{name} {cue}",
    "{cue} {name}",
    "{cue} {title} {name}",
    "{name} told reporters",
    "{title} {name} told the council",
)
MARKS = (("“", "”"), ('"', '"'), ("«", "»"))


@frozen
class Quoted:
    """Words put into a story, and who says them.

    Attributes:
        start: Where the words begin, their mark left out.
        text: The words.
        name: The name beside them.
    """

    start: int
    text: str
    name: str


@frozen
class Story:
    """A story and what it was made of.

    Attributes:
        text: The story as printed.
        headline: Its first line.
        place: The place of its dateline.
        date: The dateline's day, in ISO form.
        agency: The dateline's agency.
        quotes: The quoted words, in order.
        paragraphs: The body, the lead without its dateline first.
        residue: The lines after the story that are no article.
    """

    text: str
    headline: str
    place: str
    date: str
    agency: str
    quotes: tuple[Quoted, ...]
    paragraphs: tuple[str, ...]
    residue: tuple[str, ...]


@st.composite
def stories(draw: st.DrawFn, marks: Sequence[tuple[str, str]] = MARKS) -> Story:
    """Draw a wire story: headline, dateline and lead, paragraphs with speech in them, residue."""
    month, day = draw(st.integers(1, 12)), draw(st.integers(1, 28))
    place, agency = draw(st.sampled_from(CITIES)), draw(st.sampled_from(AGENCIES))
    headline = draw(st.sampled_from(HEADLINES))
    text = f"{headline}\n\n{draw(st.sampled_from(DATELINES))}".format(
        place=place, month=MONTHS[month - 1], day=day, agency=agency
    )
    # No story says the same thing twice: a repeated paragraph is a pull quote or a copy, and labelled as such.
    prose, speech = iter(draw(st.permutations(PROSE))), iter(draw(st.permutations(SPEECH)))
    paragraphs = [next(prose)]
    quotes: list[Quoted] = []
    start = len(text) + len(paragraphs[0]) + len("\n\n")
    opener, closer = draw(st.sampled_from(marks))
    for _ in range(draw(st.integers(0, 4))):
        paragraph = next(prose)
        if draw(st.booleans()):
            words, name = f"{next(speech)},", draw(st.sampled_from(NAMES))
            said = draw(st.sampled_from(ATTRIBUTIONS)).format(
                title=draw(st.sampled_from(TITLES)), name=name, cue=draw(st.sampled_from(CUES))
            )
            quotes.append(Quoted(start + len(opener), words, name))
            paragraph = f"{opener}{words}{closer} {said}. {paragraph}"
        paragraphs.append(paragraph)
        start += len(paragraph) + len("\n\n")
    residue = draw(st.lists(st.sampled_from(RESIDUE), max_size=3, unique=True))
    text += "\n\n".join([*paragraphs, *residue])
    return Story(
        text, headline, place, f"--{month:02d}-{day:02d}", agency, tuple(quotes), tuple(paragraphs), tuple(residue)
    )


# What has broken readers of press text before: unpaired marks, control characters, line ends of every kind, bidi marks, combining
# runs, openers without closers, shapes that look like a dateline or a byline for a long way.
NASTY = (
    *(
        "\ud800",
        "\udfff",
        "\x00",
        "\x1b",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\u200b",
        "\u00ad",
        "\u0301" * 9,
        "\U0001f468\u200d\U0001f469",
    ),
    *("\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\n\n", " \t\n", "\u00a0", "\u3000"),
    *('"', "'", "“", "”", "„", "«", "»", "‹", "‘", "’", "「", "」", "''", "``", "— ", "– ", " - ", "--", "_ "),
    *("(", ")", "[", "]", "/", "((", "(Reuters", "(AFP) -", "/dpa/", "(", ". ", ": ", ", ", "…", "。", "！", "*"),
    *(
        "OSLO",
        "OSLO, ",
        "By ",
        "BY A. B. C",
        "Nov ",
        "29",
        "2022-11-29",
        "99",
        "Mr. ",
        "said ",
        "he said",
        "A ",
        "A.",
        "I",
        "İ",
        "ß",
    ),
    *("北京", "11月29日电", "（记者", "КИЕВ. ", "29 ноября", "القاهرة", "دبي ", "서울", "=연합뉴스)", "१२", "٢٩"),
    *(
        "<p>",
        "&#",
        "&amp;",
        "http://a.b/c?d=e",
        "a@b.cc",
        "© 2022",
        "Related Articles",
        "administrator",
        "\t",
        " " * 30,
        "x" * 80,
    ),
)


def hostile_text() -> st.SearchStrategy[str]:
    """Draw text that nobody should print: any code points, lone surrogates among them, and runs of nasty pieces."""
    anything = st.text(st.characters(exclude_categories=()), max_size=60)
    pieces = st.lists(st.sampled_from(NASTY) | st.sampled_from(PROSE + SPEECH), max_size=24).map("".join)
    repeated = st.tuples(st.sampled_from(NASTY), st.integers(1, 60)).map(lambda unit: unit[0] * unit[1])
    return anything | st.lists(pieces | repeated | anything, max_size=5).map("".join)


@st.composite
def wordy_text(draw: st.DrawFn) -> tuple[str, str | None]:
    """Draw a short text of newsparse's own words, and a language to read it in.

    What opens a rule is no word of hostile text, so those few words in a row, beside odd white space and marks, try each rule at the edges
    of the text.
    """
    code = draw(st.sampled_from(data_names("languages")))
    glue = st.sampled_from(
        ("", " ", " ", " ", "\n", "\n\n", " " * 70, "\u3000" * 70, ", ", ". ", ": ", " - ", "\n- ", "“", "”")
    )
    word = st.sampled_from(_words(f"languages/{code}.toml") + _words("bylines.toml") + _words("agencies.toml"))
    pieces = draw(st.lists(st.tuples(glue, word | st.sampled_from(NASTY)), max_size=8))
    return "".join(map("".join, pieces)) + draw(glue), draw(st.sampled_from((code, "en", None)))


@cache
def _words(name: str) -> tuple[str, ...]:
    """Return every short text in a data file, and every key."""

    def walk(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield key
                yield from walk(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner)
        elif isinstance(value, str) and len(value) < 40:  # longer ones are examples
            yield value

    return tuple(sorted({*walk(read_data(name))}))


def press_text() -> st.SearchStrategy[str]:
    """Draw a rendered story, a hostile text, or a story with hostile text in the middle of it."""
    whole = stories().map(lambda story: story.text)
    return whole | hostile_text() | st.builds(_spliced, whole, hostile_text(), st.floats(0, 1))


def _spliced(story: str, intruder: str, at: float) -> str:
    cut = int(at * len(story))
    return story[:cut] + intruder + story[cut:]


def spans_of(value: object) -> Iterator[Span]:
    """Yield every span that stands anywhere in a value of the model."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_of(item)
    else:
        cls = type(value)
        if attrs.has(cls):
            for field in attrs.fields(cls):
                yield from spans_of(getattr(value, field.name))
