"""The law of the round trip: what a story was made of comes out of it, and what comes out can be written and read."""

from hypothesis import given

from newsparse import Article, BlockKind, parse
from tests.laws.strategies import Story, press_text, stories


@given(stories())
def test_the_head_of_a_story_comes_back(story: Story) -> None:
    """Headline, place, day and agency are those that the story was rendered from."""
    article = parse(story.text)

    assert article.headline is not None
    assert article.headline.text == story.headline
    assert article.dateline is not None
    assert [place.name for place in article.dateline.places] == [story.place]
    assert article.dateline.date is not None
    assert article.dateline.date.isoformat() == story.date
    assert [agency.name for agency in article.dateline.agencies] == [story.agency]


@given(stories())
def test_the_speech_of_a_story_comes_back(story: Story) -> None:
    """Each run of words between marks comes back with the name that stands beside it."""
    found = {
        (run.start, run.text): quotation.speaker.name if quotation.speaker else None
        for quotation in parse(story.text).quotations
        for run in quotation.content
    }

    assert [found.get((quoted.start, quoted.text)) for quoted in story.quotes] == [
        quoted.name for quoted in story.quotes
    ]


@given(stories())
def test_the_paragraphs_and_the_residue_come_back(story: Story) -> None:
    """The body is the story's own text; the lines after it are boilerplate."""
    article = parse(story.text)

    assert [block.span.text for block in article.boilerplate] == list(story.residue)
    assert [block.span.text for block in article.blocks if block.kind is BlockKind.BODY] == list(story.paragraphs)


@given(press_text())
def test_an_article_can_be_written_and_read(text: str) -> None:
    """A dict, and a JSON text, hold all of an article, whatever its text is."""
    article = parse(text)

    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_json(article.to_json()) == article
