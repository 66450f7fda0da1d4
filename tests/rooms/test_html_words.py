"""What class names, ids and roles say."""

import pytest

from newsparse.html.words import PageWords, TagRole

WORDS = PageWords.load()


def signs_of(names: str) -> set[str]:
    """Return the names of the signs in a class attribute."""
    mask = WORDS.mask(names)
    return {name for bit, name in enumerate(WORDS.signs) if mask >> bit & 1}


@pytest.mark.parametrize(
    ("names", "signs"),
    [
        ("articleBody", {"article", "text", "article-body"}),
        ("c-entry__content", {"article", "text", "article-body"}),
        ("body article", {"text", "article"}),
        ("ARTICLE", {"article"}),
        ("topAd", {"listing", "advert"}),
        ("newsletter2-signup", {"newsletter"}),
        ("adeptly sheared", set()),
        ("", set()),
        ("жирный", set()),
        ("x" * 400 + " article", set()),
    ],
)
def test_names_are_split_into_words(names: str, signs: set[str]) -> None:
    """Words end at what is no letter and at a capital; two side by side make one entry; generated names are cut off."""
    assert signs_of(names) == signs


def test_roles_and_masks_are_read() -> None:
    """Each tag of the file has its role, and the keys of a row make the masks."""
    assert WORDS.roles["a"] is TagRole.LINK
    assert "article" not in WORDS.roles
    assert WORDS.breaking & WORDS.mask("caption")
    assert WORDS.hiding == WORDS.mask("hidden")
    assert not WORDS.unlike & WORDS.mask("article")
    assert WORDS.labels[WORDS.mask("caption")] == "caption"
    assert "nav" in WORDS.outside
