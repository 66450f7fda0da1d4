"""What each block of a page is."""

import pytest

from newsparse import BlockKind, BoilerplateKind, Lexicon, parse_html
from newsparse.html.article import look_at_page
from newsparse.html.authors import may_sign
from newsparse.html.features import MOST_BLOCKS
from newsparse.html.labels import PageLabel, label_page

LONG = "The bridge over the river was closed for three days after the flood, and the whole town waited for the ferry."
BODY = f"<p>{LONG}<p>Engineers {LONG}<p>{LONG} It was late."


def labels_of(html: str, headlines: tuple[str, ...] = ()) -> dict[str, PageLabel]:
    """Return the label of each block of a page by its text."""
    look = look_at_page(html, lexicon=Lexicon.load("en"))
    labels = label_page(
        look.page,
        look.layout,
        words=look.words,
        phrases=look.lexicon.phrases,
        hints=look.hints,
        headlines=headlines or look.head.headlines,
        signs=lambda line: may_sign(line, look.head, look.lexicon),
    )
    return {block.text: label for block, label in zip(look.page.blocks, labels, strict=True)}


@pytest.mark.parametrize(
    ("html", "text", "kind", "boilerplate", "rule"),
    [
        ("<article>{}</article>", LONG, BlockKind.BODY, None, "page-model"),
        ("<p>{}<h3>A second flood?</h3>{}", "A second flood?", BlockKind.SUBHEAD, None, "page-model-heading"),
        ("<h1>Bridge opens</h1>{}", "Bridge opens", BlockKind.HEADLINE, None, "page-headline"),
        ("<h1>Bridge</h1><div class=byline>By Ann Lee</div>{}", "By Ann Lee", BlockKind.BYLINE, None, "page-byline"),
        (
            "<h1>Bridge</h1><div class=byline><p>By Ann Lee<p>View the archive</div>{}",
            "View the archive",
            BlockKind.BOILERPLATE,
            BoilerplateKind.AUTHOR_BIO,
            "page-name-author-bio",
        ),
        (
            "<h1>Bridge</h1><div class=byline><p>By<p>Staff Reports</div>{}",
            "Staff Reports",
            BlockKind.BOILERPLATE,
            BoilerplateKind.AUTHOR_BIO,
            "page-name-author-bio",
        ),
        ("<h1>Bridge</h1><div class=byline>作者</div>{}", "作者", BlockKind.BYLINE, None, "page-byline"),
        (
            "{}<p class=copyright>© 2024 Harbour Times</p>",
            "© 2024 Harbour Times",
            BlockKind.BOILERPLATE,
            BoilerplateKind.COPYRIGHT,
            "page-name-copyright",
        ),
        (
            "{}<p class=credits>Back to top</p>",
            "Back to top",
            BlockKind.BOILERPLATE,
            BoilerplateKind.NAVIGATION,
            "page-outside",
        ),
        ("{}<figure><figcaption>Bridge</figcaption></figure>{}", "Bridge", BlockKind.CAPTION, None, "page-caption"),
        (
            "{}<div class=author>Ann Lee</div>",
            "Ann Lee",
            BlockKind.BOILERPLATE,
            BoilerplateKind.AUTHOR_BIO,
            "page-name-author-bio",
        ),
        (
            "<article>{}</article><div class=related><ul><li><a href=x>Ferry</a></ul></div>",
            "Ferry",
            BlockKind.BOILERPLATE,
            BoilerplateKind.RELATED,
            "page-name-related",
        ),
        (
            "<div><a href=x>Home</a></div><article>{}</article>",
            "Home",
            BlockKind.BOILERPLATE,
            BoilerplateKind.NAVIGATION,
            "page-outside",
        ),
        (
            "<article>{}<nav><span class=share-button>Post</span></nav></article>",
            "Post",
            BlockKind.BOILERPLATE,
            BoilerplateKind.SHARE,
            "page-name-share",
        ),
    ],
)
def test_a_block_has_a_label_and_a_reason(
    html: str, text: str, kind: BlockKind, boilerplate: BoilerplateKind | None, rule: str
) -> None:
    """The model says what is the article's, tags and names say what the rest is."""
    assert labels_of(html.replace("{}", BODY))[text] == (kind, boilerplate, rule)


def test_the_headline_is_the_one_that_the_head_names() -> None:
    """Of several, the one in the words of the head; else the last above the article; below it only where there is none above."""
    page = f"<h1>The Post</h1><h1>Bridge opens</h1><h1>News</h1><article>{BODY}</article>"

    assert labels_of(page, ("Bridge opens!",))["Bridge opens"].kind is BlockKind.HEADLINE
    assert labels_of(page, ("Other",))["News"].kind is BlockKind.HEADLINE
    assert labels_of(f"<article>{BODY}</article><h1>Late</h1>")["Late"].kind is BlockKind.HEADLINE
    assert BlockKind.HEADLINE not in {label.kind for label in labels_of(f"<article>{BODY}</article>").values()}


def test_a_long_author_s_line_above_the_body_is_no_byline() -> None:
    """A biography is one wherever it stands."""
    words = "Ann Lee has been " + "our reporter and " * 12
    labels = labels_of(f"<h1>Bridge</h1><div class=author>{words}</div><article>{BODY}</article>")

    assert labels[words.strip()].boilerplate is BoilerplateKind.AUTHOR_BIO


def test_a_page_of_too_many_blocks_is_read_by_its_prose() -> None:
    """Beyond the most blocks, prose where the article stands is taken."""
    page = "<article>" + "".join(f"<p>{number} {LONG}" for number in range(MOST_BLOCKS + 2)) + "<p>End</article>"
    labels = labels_of(page)

    assert labels[f"{MOST_BLOCKS + 1} {LONG}"].kind is BlockKind.BODY
    assert labels["End"].kind is BlockKind.BOILERPLATE


def test_a_block_that_the_page_labelled_says_by_which_rule() -> None:
    """Headline and byline come from the names of their elements, and say so; a caller's rule goes first, and says so, too."""
    html = f"<h1>Bridge opens</h1><div class=byline>By Ann Lee</div>{BODY}"
    article = parse_html(html)
    own = parse_html(
        html, block_rules=[lambda _, spans, at: BlockKind.SUBHEAD if spans[at].text == "By Ann Lee" else None]
    )

    assert [block.rule for block in article.blocks[:3]] == ["page-headline", "page-byline", "body"]
    assert [block.rule for block in own.blocks[:2]] == ["page-headline", "block-rule"]
