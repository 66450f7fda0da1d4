"""Time ``parse_html`` against trafilatura on the same pages, page by page in turn: ``pages.py PAGES.jsonl[.gz] [TURNS]``.

PAGES holds one JSON object a line with at least ``html``. Prints CPU milliseconds a page, the median over the turns, and the ratio;
in turn, because a machine that slows down in between must not favour one of the two. Quality is the scorers' business: with a third
argument, a file name, the bodies of both are written there as JSON Lines.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import trafilatura
from predict import html as predict_html
from predict import records

from newsparse import parse_html


def turn(pages: list[Any], ours: Callable[[str], object], theirs: Callable[[str], object]) -> tuple[float, float]:
    """Return the CPU seconds that each of two functions takes for all the pages, the pages taken in turn."""
    times = [0.0, 0.0]
    for page in pages:
        for which, function in enumerate((ours, theirs)):
            start = time.process_time()
            function(page["html"])
            times[which] += time.process_time() - start
    return times[0], times[1]


def main(arguments: list[str]) -> int:
    """Time both over one file."""
    pages = list(records(Path(arguments[0])))
    turns = int(arguments[1]) if len(arguments) > 1 else 3
    turn(pages[:2], parse_html, trafilatura.extract)  # what is loaded at the first use is not the page's cost
    times = [turn(pages, parse_html, trafilatura.extract) for _ in range(turns)]
    ours, theirs = (1000 * statistics.median(column) / len(pages) for column in zip(*times, strict=True))
    print(
        f"newsparse {ours:.1f} ms a page, trafilatura {trafilatura.__version__} {theirs:.1f} ms, ratio {ours / theirs:.2f}"
    )
    if len(arguments) > 2:  # noqa: PLR2004 - the third argument
        with Path(arguments[2]).open("w", encoding="utf-8") as file:
            for page in pages:
                both = {**predict_html(page), "trafilatura": trafilatura.extract(page["html"]) or ""}
                print(json.dumps(both, ensure_ascii=False), file=file)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1:]))
