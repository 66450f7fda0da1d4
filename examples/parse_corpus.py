"""Parse many stories in several processes: ``python examples/parse_corpus.py [--processes N] [FILE...] > articles.jsonl``.

A worker hands back JSON, not the article: to send an article's many small objects from process to process costs more than to make them.
"""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path

import newsparse

CHUNK = 64  # stories that a worker takes at a time
WAVE = 4096  # stories that are on their way at a time, so that a corpus need not fit in memory


def parse_to_json(path: Path) -> bytes:
    """Return the article of one file as a line of JSON."""
    article = newsparse.parse(path.read_text(encoding="utf-8"))
    return article.to_json().encode("utf-8", "surrogatepass") + b"\n"


def parse_all(paths: Iterator[Path], processes: int) -> Iterator[bytes]:
    """Yield the article of each file as a line of JSON, in order."""
    with ProcessPoolExecutor(processes) as pool:
        while wave := list(islice(paths, WAVE)):
            yield from pool.map(parse_to_json, wave, chunksize=CHUNK)


def main() -> None:
    """Write the articles of the files to standard output."""
    parser = argparse.ArgumentParser(description="Parse many stories in several processes.")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("files", type=Path, nargs="*", default=[Path(__file__).parent / "story.txt"])
    options = parser.parse_args()
    for line in parse_all(iter(options.files), options.processes):
        sys.stdout.buffer.write(line)


if __name__ == "__main__":
    main()
