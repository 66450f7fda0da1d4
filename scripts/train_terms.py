"""Make the weights of ``data/terms.toml``: ``train_terms.py LABELLED.jsonl [...]``.

LABELLED holds one document a line: ``id``, ``text``, ``language`` and ``quotes``, each with ``content`` (spans of code points), as in
corpora of attributed speech such as PolNeAR. A run between marks is speech when at least half of its words lie in a labelled quotation.

The model is logistic regression by stochastic gradient descent, in plain Python and with a fixed seed. Before it writes, it prints how
well five models do, each on the fifth of the documents that it was not trained on.
"""

import json
import math
import random
import re
import sys
from pathlib import Path

from newsparse.attribution.pieces import around
from newsparse.attribution.tokens import read_tokens
from newsparse.lexicon import Lexicon
from newsparse.quotes import find_quotes
from newsparse.quotes.terms import features
from newsparse.rooms import label_blocks
from newsparse.source import Source

WORD = re.compile(r"\w+")
EPOCHS, RATE, DECAY = 8, 0.1, 0.03
FOLDS = 5
SMALLEST = 0.04
TARGET = Path(__file__).parents[1] / "src/newsparse/data/terms.toml"
Sample = tuple[list[str], bool]


def samples(record: dict) -> list[Sample]:
    """Return features and label of each run of a document."""
    source = Source(record["text"])
    lexicon = Lexicon.load(record.get("language", "en"))
    blocks = label_blocks(source.text)
    said = set()
    for quote in record["quotes"]:
        for start, end in quote["content"]:
            said.update(range(start, end))
    found: list[Sample] = []
    pieces = find_quotes(source, blocks)
    for number, block in enumerate(blocks):
        here = [piece for piece in pieces if piece.block == number]
        tokens = read_tokens(source.text, block.span.start, block.span.end, here)
        for index, piece in tokens.pieces.items():
            starts = [match.start() + piece.inner for match in WORD.finditer(source.text[piece.inner : piece.end])]
            if starts:
                label = 2 * sum(start in said for start in starts) >= len(starts)
                found.append((features(*around(tokens, index), lexicon), label))
    return found


def train(data: list[Sample], seed: int = 0) -> dict[str, float]:
    """Return the weights that tell speech from the rest."""
    weights: dict[str, float] = {}
    order = list(data)
    shuffle = random.Random(seed).shuffle  # noqa: S311 - a fixed order, no secret
    for epoch in range(EPOCHS):
        shuffle(order)
        rate = RATE / (1 + epoch)
        for names, label in order:
            score = sum(weights.get(name, 0.0) for name in names)
            error = label - 1 / (1 + math.exp(-max(min(score, 30), -30)))
            for name in names:
                old = weights.get(name, 0.0)
                weights[name] = old + rate * (error - DECAY * old)
    return weights


def judge(weights: dict[str, float], data: list[Sample]) -> tuple[int, int, int]:
    """Return true positives, predicted and labelled positives."""
    hits = [(sum(weights.get(name, 0.0) for name in names) > 0, label) for names, label in data]
    return sum(p and g for p, g in hits), sum(p for p, _ in hits), sum(g for _, g in hits)


def main(paths: list[str]) -> None:
    """Train, report and write."""
    documents = [
        samples(json.loads(line))
        for path in paths
        for line in Path(path).read_text(encoding="utf-8").split("\n")
        if line
    ]
    random.Random(1).shuffle(documents)  # noqa: S311 - a fixed order, no secret
    totals = [0, 0, 0]
    for fold in range(FOLDS):
        seen = [sample for n, document in enumerate(documents) if n % FOLDS != fold for sample in document]
        held = [sample for n, document in enumerate(documents) if n % FOLDS == fold for sample in document]
        totals = [total + count for total, count in zip(totals, judge(train(seen), held), strict=True)]
    hit, predicted, labelled = totals
    print(f"{predicted} predicted, {labelled} labelled: precision {hit / predicted:.3f}, recall {hit / labelled:.3f}")
    weights = train([sample for document in documents for sample in document])
    lines = [f'"{name}" = {weight:.2f}' for name, weight in sorted(weights.items()) if abs(weight) > SMALLEST]
    head = "# Weights of the features in newsparse.quotes.terms, made by scripts/train_terms.py; above zero speaks for speech.\n"
    TARGET.write_text(head + "[weights]\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    main(sys.argv[1:])
