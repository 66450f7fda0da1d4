"""The law of growth: twice the text, about twice the work, for hostile text, too.

Two counts that cannot flake. Calls, counted by the interpreter, are the same in every run. Processor time sees what calls hide (a pattern
that tries again from every position); it is asked to be far from a square's, at its best of several turns, so that a busy machine cannot
make a linear room fail.
"""

import sys
import time
from collections.abc import Callable
from types import FrameType

import pytest

from newsparse import Article, parse, scrub
from newsparse.render import render_terminal

PARAGRAPH = "OSLO, Nov 29 (Reuters) - “It runs,” said Maria Lind. The mayor told reporters that the ferry is full.\n\n"
UNITS = {
    "stories": PARAGRAPH,
    "one paragraph": PARAGRAPH.strip() + " ",
    "openers without closers": "“ ",
    "closers without openers": "” ",
    "straight marks": '"a" ',
    "single marks": "'a ",
    "nested marks": "“‘«",
    "brackets": "(",
    "bracketed names": "(Reuters) ",
    "slashes": "/dpa/ ",
    "dashes": "- — – ",
    "commas": "Oslo, ",
    "capitals": "A",
    "capitalised words": "Maria ",
    "initials": "A. ",
    "cue verbs": "said ",
    "pronouns and cues": "he said she said ",
    "bylines": "By Maria Lind and Tomas Berg, ",
    "byline lines": "By Maria Lind\n",
    "months": "Nov 29 ",
    "digits": "1",
    "white space": " ",
    "blank lines": " \n",
    "one-letter lines": "x\n",
    "residue": "Related Articles\n\n",
    "wrapped lines": "the ferry runs again and it is full of people who want to go to work on\n",
    "stops": "...",
    "questions": "? ",
    "accented letters": "e\u0301",
    "combining marks": "\u0323\u0301",
    "ideographs": "北京11月29日电（记者）",
    "addresses": "a@b.cc http://a.b/c ",
}
SMALL, FACTOR = 3000, 8


def text_of(unit: str, size: int) -> str:
    """Return the unit again and again behind a dateline, cut to the size."""
    return (PARAGRAPH + unit * (size // len(unit) + 1))[:size]


def calls_of(work: Callable[[], object]) -> int:
    """Return how many functions, built-in ones too, are called by some work."""
    count = 0

    def watch(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def seconds_of(work: Callable[[], object]) -> float:
    """Return the processor time that some work costs."""
    start = time.process_time()
    work()
    return time.process_time() - start


def assert_linear(small: Callable[[], object], large: Callable[[], object]) -> None:
    """Eight times the text makes at most some ten times the calls, and stays far from sixty-four times the time."""
    small()  # reads the data files

    assert calls_of(large) <= 1.3 * FACTOR * calls_of(small)

    base = large_time = float("inf")
    for _ in range(10):
        base = min(base, seconds_of(small))
        large_time = min(large_time, seconds_of(large))
        if large_time <= 3 * FACTOR * base:
            break

    assert large_time <= 3 * FACTOR * base


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    """Parsing more of the same takes as much more."""
    small, large = text_of(unit, SMALL), text_of(unit, FACTOR * SMALL)

    assert_linear(lambda: parse(small, language="en"), lambda: parse(large, language="en"))


@pytest.mark.parametrize(
    "view", [render_terminal, scrub, Article.clean, Article.to_json], ids=lambda view: view.__name__
)
@pytest.mark.parametrize("unit", [PARAGRAPH, "“", "「", "北", "「北", "x", "(Reuters) ", "/", "Related Articles\n"])
def test_views_grow_with_the_article_and_no_faster(view: Callable[[Article], object], unit: str) -> None:
    """So does whatever is made of an article."""
    small, large = (parse(text_of(unit, size), language="en") for size in (SMALL, FACTOR * SMALL))

    assert_linear(lambda: view(small), lambda: view(large))
