"""The law of indifference: what is no part of the story changes nothing in it but positions."""

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse
from tests.laws.strategies import RESIDUE, Story, press_text, stories


def layout(text: str, move: Callable[[int], int] = lambda position: position) -> Any:  # noqa: ANN401 - plain data
    """Return all that is known of a text, positions moved, without the words that stand there."""
    known = parse(text).to_dict()
    del known["source"]
    return _moved(known, move)


def _moved(value: Any, move: Callable[[int], int]) -> Any:  # noqa: ANN401 - plain data
    if isinstance(value, dict):
        if value.keys() == {"start", "end", "text"}:
            return move(value["start"]), move(value["end"])
        return {key: _moved(item, move) for key, item in value.items()}
    if isinstance(value, list):
        return [_moved(item, move) for item in value]
    return " ".join(value.split()) if isinstance(value, str) else value


@given(stories(), st.sampled_from(RESIDUE))
def test_residue_after_a_story_changes_no_quotation(story: Story, line: str) -> None:
    """One more line that is no article leaves each quotation and its speaker as they were."""
    assert parse(f"{story.text}\n\n{line}").quotations == parse(story.text).quotations


@given(stories(marks=[("“", "”")]))
def test_straight_marks_move_no_span(story: Story) -> None:
    """Typographic and typewriter marks of the same length give the same positions."""
    straight = story.text.translate({ord("“"): '"', ord("”"): '"'})

    assert layout(straight) == layout(story.text)


@given(press_text())
def test_a_leading_blank_line_shifts_all_spans_alike(text: str) -> None:
    """A blank line in front is no part of the text's structure."""
    assert layout(f"\n{text}", lambda position: position - 1) == layout(text)


@given(press_text().filter(lambda text: "\r" not in text))
def test_line_ends_change_positions_only(text: str) -> None:
    """CRLF for LF changes no decision."""
    before = [0]
    for character in text:
        before.append(before[-1] + (character == "\n"))

    assert layout(text.replace("\n", "\r\n")) == layout(text, lambda position: position + before[position])
