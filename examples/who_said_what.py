"""Print who said what in a story: ``python examples/who_said_what.py [FILE]``."""

import sys
from pathlib import Path

import newsparse


def main(path: Path) -> None:
    """Print each quotation on a line, its speaker in front."""
    article = newsparse.parse(path.read_text(encoding="utf-8"))
    print(article.headline.text if article.headline else path.name)
    for quotation in article.quotations:
        who = quotation.speaker.name if quotation.speaker and quotation.speaker.name else "somebody"
        print(f"- {who}: {' … '.join(run.text for run in quotation.content)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) == 2 else Path(__file__).parent / "story.txt")  # noqa: PLR2004 - one file
