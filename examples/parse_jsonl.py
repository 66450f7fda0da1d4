"""Parse a corpus of JSON Lines in several processes: ``python examples/parse_jsonl.py [--processes N] [FILE] > articles.jsonl``.

A story is an object with a ``text``; ``headline``, ``published`` (a day as in 2022-11-30) and ``language`` are used when they are there.
It comes out as it went in, with its ``article`` added; a line that holds no story comes out with an ``error``, and the others are done.
"""

import argparse
import datetime as dt
import json
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path

import newsparse

CHUNK = 64  # stories that a worker takes at a time
WAVE = 4096  # stories that are on their way at a time, so that a corpus need not fit in memory


def parse_line(line: str) -> str:
    """Return a line with its article."""
    story = None
    try:
        story = json.loads(line)
        published = story.get("published")
        article = newsparse.parse(
            story["text"],
            headline=story.get("headline"),
            published=dt.date.fromisoformat(published[:10]) if published else None,
            language=story.get("language"),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        rest = story if isinstance(story, dict) else {"line": line}
        return json.dumps({**rest, "error": f"{type(error).__name__}: {error}"})
    return json.dumps({**story, "article": article.to_dict()})


def main() -> None:
    """Write the stories of a file to standard output."""
    parser = argparse.ArgumentParser(description="Parse a corpus of JSON Lines in several processes.")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("file", type=Path, nargs="?", default=Path(__file__).parent / "stories.jsonl")
    options = parser.parse_args()
    with options.file.open(encoding="utf-8") as lines, ProcessPoolExecutor(options.processes) as pool:
        while wave := list(islice(lines, WAVE)):
            for line in pool.map(parse_line, wave, chunksize=CHUNK):
                print(line)


if __name__ == "__main__":
    main()
