"""The facts about a block that the model weighs."""

import pytest

from newsparse import Lexicon
from newsparse.html.features import Hints, fold, page_features
from newsparse.html.layout import find_layout
from newsparse.html.reader import read_page
from newsparse.html.words import PageWords

PROSE = "The bridge over the river was closed for three days after the flood, and the whole town waited for the ferry."
BODY = f"<h1>Bridge</h1><div class=text><p>{PROSE}</p>{{}}<p>{PROSE[::-1]} and it was late again.</p></div>"


def features_of(html: str, text: str, hints: Hints | None = None) -> set[str]:
    """Return the features of the block with a text."""
    words = PageWords.load()
    page = read_page(html, words)
    layout = find_layout(page, words.unlike, words.outside)
    phrases = Lexicon.load("en").phrases
    found = dict(page_features(page, layout, words, phrases, hints or Hints()))
    return set(found[[block.text for block in page.blocks].index(text)])


@pytest.mark.parametrize(
    ("block", "text", "feature"),
    [
        ("<p>CLICK HERE", "CLICK HERE", "capitals"),
        ("<p><b>Why</b>", "Why", "bold"),
        ("<p><i>Ann Lee is our reporter.</i>", "Ann Lee is our reporter.", "slanted+len0"),
        ("<p>a<br>b", "b", "continued"),
        ("<p>Go on<p>Go on", "Go on", "twice+len0"),
        ("<p><a href=x>Ferry late</a>", "Ferry late", "link4+len0"),
        ("<p>So:", "So:", "family5+colon"),
        ("<p>So”", "So”", "family5+open"),
        ("<p>So it is.”", "So it is.”", "family5+stop"),
        ("<p><a href=x>Ferry late again</a><p>So", "So", "L_P"),
        ("<div class=newsletter>Join</div>", "Join", "own:newsletter"),
        ("<div class=newsletter><p>Join</div>", "Join", "sign:newsletter+in"),
        ("<p>Share this article</p>", "Share this article", "text:share"),
        ("<p>By Ann Lee</p>", "By Ann Lee", "level1+tag:p"),
        ("<p>Pictured: the old bridge</p>", "Pictured: the old bridge", "text:caption"),
    ],
)
def test_a_block_has_a_feature(block: str, text: str, feature: str) -> None:
    """Each shape, name and phrase has its own name."""
    assert feature in features_of(BODY.format(block), text)


def test_the_head_bears_witness() -> None:
    """Title, description and body of the head are looked for in the text."""
    hints = Hints(fold("Bridge to open on Friday"), fold("Town waits for ferry"), fold(f"{PROSE} Yes"))
    page = BODY.format("<p>Bridge to open on Friday<p>Town waits for ferry<p>Yes<p>No")

    assert {"title", "unsaid+amid-in"} <= features_of(page, "Bridge to open on Friday", hints)
    assert "description+tag:p" in features_of(page, "Town waits for ferry", hints)
    assert not {"title", "unsaid+amid-in"} & features_of(page, PROSE, hints)
    assert not {"title", "unsaid+amid-in"} & features_of(page, "No", hints)


def test_far_blocks_have_none() -> None:
    """A list of links outside the article's container is not looked at closely."""
    words = PageWords.load()
    page = read_page("<ul><li><a href=x>Sport and more</a></ul>" + BODY.format(""), words)
    layout = find_layout(page, words.unlike, words.outside)

    assert 0 not in dict(page_features(page, layout, words, Lexicon.load("en").phrases, Hints()))


def test_a_block_where_no_article_stands_has_none() -> None:
    """What stands in a button, a menu or an aside is not looked at, even inside the article."""
    page = BODY.format("<button>Go on</button><aside><p>Aside</aside><p>On")

    with pytest.raises(KeyError):
        features_of(page, "Go on")
    with pytest.raises(KeyError):
        features_of(page, "Aside")
    assert features_of(page, "On")


def test_the_headline_parts_what_is_above() -> None:
    """Blocks above the last headline over the article, and the headline itself, are known as such."""
    page = f"<p>Sport</p>{BODY.format('')}"

    assert "over-h1" in features_of(page, "Sport")
    assert "h1" in features_of(page, "Bridge")
    assert not {"h1", "over-h1"} & features_of(page, PROSE)


def test_the_way_to_the_prose_is_counted_in_steps() -> None:
    """Steps up and down the tree, at most three each; blocks too far apart have nothing to do with each other."""
    page = BODY.format("<ul><li>Deep</ul>" + "<div>" * 20 + "Deeper" + "</div>" * 20)

    assert {"from21", "to21"} <= features_of(page, "Deep")
    assert {"from33", "to33"} <= features_of(page, "Deeper")


def test_a_page_without_prose_has_features() -> None:
    """No prose, no container: the facts that need one are left out."""
    assert {"from-none", "to-none"} <= features_of("<p>Word", "Word")
