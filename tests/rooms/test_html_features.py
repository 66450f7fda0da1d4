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
        ("<p>and on", "and on", "small"),
        ("<p>“So”", "“So”", "opens"),
        ("<p>3 of 4", "3 of 4", "digits2"),
        ("<p>***", "***", "no-letters"),
        ("<p>© Ann", "© Ann", "has:copyright"),
        ("<p><b>Why</b>", "Why", "bold"),
        ("<p><i>Ann Lee is our reporter.</i>", "Ann Lee is our reporter.", "slanted"),
        ("<hr><p>After the rule", "After the rule", "ruled"),
        ("<p>a<br>b", "b", "continued"),
        ("<p>Go on<p>Go on<p>Go on", "Go on", "times3+len0"),
        ("<p><a href=x>Ferry late</a>", "Ferry late", "link4"),
        ("<p>So:", "So:", "colon+len0"),
        ("<aside><p>Aside</aside>", "Aside", "in:aside"),
        ("<div class=newsletter>Join</div>", "Join", "own:newsletter"),
        ("<h3>Related articles</h3><p>Ferry late again", "Ferry late again", "under:related"),
        ("<p>Share this article</p>", "Share this article", "text:residue"),
    ],
)
def test_a_block_has_a_feature(block: str, text: str, feature: str) -> None:
    """Each shape, name and phrase has its own name."""
    assert feature in features_of(BODY.format(block), text)


def test_the_head_bears_witness() -> None:
    """Title, description and body of the head are looked for in the text."""
    hints = Hints(fold("Bridge to open on Friday"), fold("Town waits for ferry"), fold(f"{PROSE} Yes"))
    page = BODY.format("<p>Bridge to open on Friday<p>Town waits for ferry<p>Yes<p>No")

    assert {"title", "unsaid"} <= features_of(page, "Bridge to open on Friday", hints)
    assert "description" in features_of(page, "Town waits for ferry", hints)
    assert "said" in features_of(page, PROSE, hints)
    assert "short-said" in features_of(page, "Yes", hints)
    assert "short-unsaid" in features_of(page, "No", hints)


def test_far_blocks_have_none() -> None:
    """A list of links outside the article's container is not looked at closely."""
    words = PageWords.load()
    page = read_page("<ul><li><a href=x>Sport and more</a></ul>" + BODY.format(""), words)
    layout = find_layout(page, words.unlike, words.outside)

    assert 0 not in dict(page_features(page, layout, words, Lexicon.load("en").phrases, Hints()))


def test_a_page_without_prose_has_features() -> None:
    """No prose, no container: the facts that need one are left out."""
    assert "from-none+to-none" in features_of("<p>Word", "Word")
