"""Write a table of quotations, one row each: ``python examples/quotations_to_csv.py [FILE...] > quotations.csv``.

The columns are what people count and what they check: who speaks, how the speech is reported, where it stands, and which rules said so.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import newsparse

COLUMNS = (
    *("story", "start", "end", "kind", "speaker", "title", "organisation", "mention", "cue", "negated", "question"),
    *("carried", "rule", "speaker_rule", "words"),
)


def rows(story: str, article: newsparse.Article) -> Iterator[dict[str, object]]:
    """Yield a row for each quotation of a story; what is not known is None, an empty cell."""
    for quotation in article.quotations:
        attribution, speaker = quotation.attribution, quotation.speaker
        yield {
            "story": story,
            "start": quotation.span.start,
            "end": quotation.span.end,
            "kind": quotation.kind.value,
            "speaker": speaker.label if speaker else None,
            "title": speaker.title if speaker else None,
            "organisation": speaker.organisation if speaker else None,
            "mention": attribution.mention.text if attribution and attribution.mention else None,
            "cue": attribution.cue.text if attribution and attribution.cue else None,
            "negated": bool(attribution and attribution.negated),
            "question": bool(attribution and attribution.question),
            "carried": bool(attribution and attribution.carried),
            "rule": quotation.rule,
            "speaker_rule": quotation.speaker_rule,
            "words": " … ".join(run.text for run in quotation.content),
        }


def main(paths: list[Path]) -> None:
    """Print the table of the files."""
    table = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    table.writeheader()
    for path in paths:
        table.writerows(rows(path.name, newsparse.parse(path.read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:] if name.endswith(".txt")] or [Path(__file__).parent / "story.txt"])
