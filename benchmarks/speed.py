r"""The cost of parse and of each room: ``speed.py CORPUS.jsonl [ROUNDS]``.

CORPUS holds one JSON object a line with ``text``. Costs are in Y, one ``re.finditer(r"\w+")`` pass over the same text in the same round,
so that they can be compared over machines. Rounds are interleaved and the median counts: a busy moment hits all alike.
"""

import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from newsparse import Source, article, parse

WORD = re.compile(r"\w+")
# The steps of the corridor, by the names under which it calls them.
ROOMS = (
    "choose_lexicon",
    "find_dateline",
    "find_agency_tags",
    "find_bylines",
    "label_blocks",
    "find_quotes",
    "attribute",
    "resolve_speakers",
)


def yardstick(text: str) -> None:
    """Take Y itself."""
    for _ in WORD.finditer(text):
        pass


def layout(text: str) -> Source:
    """Return a source with its lines and paragraphs found."""
    source = Source(text)
    _ = source.lines, source.paragraphs
    return source


def clocked(step: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    """Return the step with its processor time added to ``spent``."""

    def run(*arguments: Any, **more: Any) -> Any:  # noqa: ANN401 - any step of the corridor
        start = time.process_time()
        answer = step(*arguments, **more)
        spent[name] = spent.get(name, 0.0) + time.process_time() - start
        return answer

    return run


@contextmanager
def clocked_corridor(spent: dict[str, float]) -> Iterator[None]:
    """Let the corridor call its rooms by the clock."""
    steps = {name: clocked(getattr(article, name), name, spent) for name in ROOMS}
    with mock.patch.multiple(article, Source=clocked(layout, "layout", spent), **steps):
        yield


def measure(texts: list[str]) -> dict[str, float]:
    """Return the processor time of each step over all texts, taken once."""
    spent: dict[str, float] = {}
    for text in texts:
        clocked(yardstick, "yardstick", spent)(text)
    for text in texts:
        clocked(parse, "parse", spent)(text)
    with clocked_corridor(spent):
        for text in texts:
            parse(text)
    return spent


def main(arguments: list[str]) -> int:
    """Measure and print a table."""
    if len(arguments) not in {1, 2}:
        print("usage: speed.py CORPUS.jsonl [ROUNDS]", file=sys.stderr)
        return 2
    with Path(arguments[0]).open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines if line.strip()]
    for text in texts:
        parse(text)  # reads the data files
    rounds = [measure(texts) for _ in range(int(arguments[1]) if len(arguments) > 1 else 5)]
    characters = sum(map(len, texts))
    print(f"{len(texts)} texts, {characters:,} characters")
    for name in ("yardstick", "layout", *ROOMS, "parse"):
        ratio = statistics.median(spent[name] / spent["yardstick"] for spent in rounds)
        speed = characters / statistics.median(spent[name] for spent in rounds) / 1e6
        print(f"{name:18s}{ratio:8.2f} Y{speed:10.1f} M characters/s")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1:]))
