"""Attribution: who said which words."""

import pytest

from newsparse import find_quotations


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return content, cue and mention of each quotation."""
    return [
        (
            " / ".join(span.text for span in quotation.content),
            quotation.attribution.cue.text if quotation.attribution and quotation.attribution.cue else None,
            quotation.attribution.mention.text if quotation.attribution and quotation.attribution.mention else None,
        )
        for quotation in find_quotations(text, language="en")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rains,” Ann Lee said.", [("It rains,", "said", "Ann Lee")]),
        ("“It rains,” said Ann Lee, the mayor of Hull.", [("It rains,", "said", "Ann Lee")]),
        ("Ann Lee said: “It rains.”", [("It rains.", "said", "Ann Lee")]),
        ("“It rains,” she said. “It pours.”", [("It rains, / It pours.", "said", "she")]),
        ("“It rains.” “It pours,” Ann Lee stressed.", [("It rains. / It pours,", "stressed", "Ann Lee")]),
        (
            "Ann Lee said it was “a disgrace” that it rains.",
            [("it was “a disgrace” that it rains", "said", "Ann Lee")],
        ),
        ("Ann Lee said that it rains.", [("that it rains", "said", "Ann Lee")]),
        ("It will rain, according to the mayor.", [("It will rain", "according to", "the mayor")]),
    ],
)
def test_shapes(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The common orders of words, cue and speaker."""
    assert said(text) == expected
