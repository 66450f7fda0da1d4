"""Train the model of page blocks: ``python scripts/train_page_model.py PAGES.jsonl[.gz] [--check]``.

PAGES holds one JSON object a line with ``html``, ``body`` (the article's text, paragraphs on lines) and ``url``. Public data of this form:
the article extraction benchmark of Zyte, and the test pages of fundus with the bodies that its parsers give. Writes
``src/newsparse/data/html-weights.toml``. With ``--check`` it writes nothing, and tells how well the model does on sites that it was not
trained on.

The model is logistic regression with an L2 penalty, each block weighted by the root of its length; the optimiser is AdaGrad, with the
order of the blocks drawn from a fixed seed, so that the same pages give the same weights.
"""

import difflib
import gzip
import hashlib
import json
import math
import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from newsparse.html.article import look_at_page
from newsparse.html.features import page_features
from newsparse.html.reader import PageBlock

TARGET = Path(__file__).parents[1] / "src" / "newsparse" / "data" / "html-weights.toml"
TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W_]+")
LEAST = 0.41  # the probability from which a block is the article's; below a half, for what is lost is dearer than what is left in
PENALTY = 6.0
RATE = 0.1
ROUNDS = 60
RAREST = 10  # blocks that a feature must be seen in
SMALLEST = 0.01  # weights nearer to nothing are left out
FOLDS = 10
Row = tuple[list[str], int, float]


def tokens(text: str) -> list[str]:
    """Return the words of a text, in compatibility forms and lower case; a character of a script without spaces is a word."""
    return TOKEN.findall(unicodedata.normalize("NFKC", text).casefold())


def align(blocks: list[PageBlock], body: str) -> list[bool]:
    """Tell for each block whether it stands in the body, by the longest common runs of words."""
    gold = tokens(body)
    words = [tokens(block.text) for block in blocks]
    page = [word for block in words for word in block]
    hit = bytearray(len(page))
    for match in difflib.SequenceMatcher(None, page, gold, autojunk=False).get_matching_blocks():
        hit[match.a : match.a + match.size] = b"\1" * match.size
    found = []
    position = 0
    for block in words:
        count = sum(hit[position : position + len(block)])
        position += len(block)
        found.append(bool(block) and count >= (0.6 if len(block) > 3 else 1) * len(block))  # noqa: PLR2004 - few words
    return found


def rows_of(record: dict[str, Any]) -> list[Row]:
    """Return features, truth and weight of each block of a page that the model is asked about."""
    look = look_at_page(record["html"])
    truth = align(look.page.blocks, record["body"])
    return [
        (found, int(truth[at]), min(3.0, 0.3 + len(look.page.blocks[at].text) ** 0.5 / 10))
        for at, found in page_features(look.page, look.layout, look.words, look.lexicon.phrases, look.hints)
    ]


def train(rows: list[Row]) -> dict[str, float]:
    """Return the weights of the features."""
    counts = Counter(name for names, _, _ in rows for name in names)
    kept = [([name for name in names if counts[name] >= RAREST], truth, weight) for names, truth, weight in rows]
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    shrink = PENALTY / len(kept)
    chance = random.Random(0)  # noqa: S311 - an order, no secret
    for _ in range(ROUNDS):
        chance.shuffle(kept)
        for names, truth, weight in kept:
            score = sum(weights[name] for name in names)
            error = weight * (1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - truth)
            for name in names:
                slope = error + shrink * weights[name] * len(kept) / counts[name]
                squares[name] += slope * slope
                weights[name] -= RATE * slope / math.sqrt(squares[name])
    return dict(weights)


def check(pages: list[tuple[str, list[Row]]]) -> None:
    """Print precision and recall of the blocks' characters on sites left out of the training."""
    right = said = true = 0.0
    for fold in range(FOLDS):
        inside = [rows for site, rows in pages if number(site) != fold]
        weights = train([row for rows in inside for row in rows])
        for site, rows in pages:
            if number(site) == fold:
                for names, truth, weight in rows:
                    guess = sum(weights.get(name, 0.0) for name in names) > math.log(LEAST / (1 - LEAST))
                    right += weight * (guess and truth)
                    said += weight * guess
                    true += weight * truth
    print(f"precision {right / said:.4f} recall {right / true:.4f}")


def number(site: str) -> int:
    """Return the fold of a site."""
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % FOLDS


def main(arguments: list[str]) -> int:
    """Train, and write the weights or check them."""
    path = Path(arguments[0])
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    records = [json.loads(line) for line in data.decode("utf-8").split("\n") if line.strip()]
    pages = [(urlparse(record["url"]).netloc.removeprefix("www."), rows_of(record)) for record in records]
    if "--check" in arguments:
        check(pages)
        return 0
    weights = train([row for _, rows in pages for row in rows])
    lines = [
        "# The weights of the model of page blocks: what each feature says for (or against) the article's own text.",
        "# Made by scripts/train_page_model.py; not to be edited by hand. The features are those of newsparse.html.features.",
        f"least = {math.log(LEAST / (1 - LEAST)):.3f}",
        "",
        "[weights]",
        *(f'"{name}" = {weight:.2f}' for name, weight in sorted(weights.items()) if abs(weight) >= SMALLEST),
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(TARGET, len(weights), "features")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1:]))
