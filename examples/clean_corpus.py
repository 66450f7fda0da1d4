"""Strip dateline and boilerplate from stories for a corpus: ``python examples/clean_corpus.py [FILE...]``.

A classifier that sees ``(Reuters)`` learns the agency, not the story.
"""

import sys
from pathlib import Path

import newsparse


def main(paths: list[Path]) -> None:
    """Print each story's own text."""
    for path in paths:
        print(newsparse.clean_text(path.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:] if name.endswith(".txt")] or [Path(__file__).parent / "story.txt"])
