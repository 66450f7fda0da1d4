"""Train the boilerplate model: ``train_boilerplate.py [--check] PAGES.jsonl... > src/newsparse/data/boilerplate-weights.json``.

PAGES holds one JSON object a page: ``text``, and ``lines``, a list of ``{"start", "end", "label"}`` with the label ``body`` or
``boilerplate`` (other labels are seen as neighbours, but teach nothing, as are lines with ``"unsure": true`` or ``"kind": "optional"``),
and ``site``, by which pages are kept together. Any set of pages whose article text is known can be brought into this form.

The model is a logistic regression with an L2 penalty over the features of ``newsparse.blocks.features``, trained by AdaGrad in two
looks: the second is trained on scores that the first gave to sites it had not seen. ``--check`` prints, instead of weights, how
five-fold cross-validation by site turns out at several thresholds: that is what the model is worth on sites it has not seen, and less
than what it does on the pages that made it. The same input gives the same weights.
"""

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from newsparse.blocks.features import Look, first_look, second_look
from newsparse.blocks.labels import label_texts, look_at
from newsparse.blocks.shapes import width
from newsparse.language import guess_language
from newsparse.lexicon import Lexicon, profiles

FOLDS = 5
EPOCHS = 12
RATE = 0.15
PENALTY = 10.0  # the inverse of what is elsewhere called C
RAREST = 4  # lines that a feature must be seen in
LEAST = 0.03  # weights nearer to nothing than this are left out

Model = dict[str, float]


class Page(NamedTuple):
    """One page: what is known of its lines, and what they are."""

    site: str
    texts: list[str]
    looks: list[Look]
    truth: list[int | None]
    ruled: list[bool]
    first: list[list[str]]


def read_pages(path: Path) -> Iterator[Page]:
    """Yield the pages of one file."""
    for record in path.read_text(encoding="utf-8").split("\n"):
        if record.strip():
            page = read_page(json.loads(record))
            if page.texts:
                yield page


def read_page(record: Mapping[str, Any]) -> Page:
    """Return the page that a record describes."""
    lines = [(record["text"][line["start"] : line["end"]].strip(), line) for line in record["lines"]]
    lines = [(text, line) for text, line in lines if text]
    texts = [text for text, _ in lines]
    phrases = Lexicon.load(guess_language(record["text"], profiles())).phrases
    looks = look_at(texts, phrases)
    ruled = [
        label.kind.value in {"boilerplate", "caption", "credit"} for label in label_texts(texts, phrases, strictness=0)
    ]
    return Page(
        record["site"], texts, looks, [truth_of(line) for _, line in lines], ruled, first_look(looks) if looks else []
    )


def truth_of(line: Mapping[str, Any]) -> int | None:
    """Return 1 for boilerplate, 0 for body, None where the labels do not say."""
    if line["label"] not in {"body", "boilerplate"} or line.get("unsure") or line.get("kind") == "optional":
        return None
    return int(line["label"] == "boilerplate")


def train(pages: Sequence[Page], features: Mapping[int, list[list[str]]]) -> Model:
    """Return the weights of a logistic regression; a line weighs as its length does, up to a point."""
    lines = [
        (set(line), truth, 1 + min(width(text), 400) / 200)
        for page in pages
        for line, truth, text in zip(features[id(page)], page.truth, page.texts, strict=True)
        if truth is not None
    ]
    counts = Counter(feature for line, _, _ in lines for feature in line)
    names = sorted(feature for feature, count in counts.items() if count >= RAREST)
    place = {feature: index for index, feature in enumerate(names)}
    rows = [
        (sorted(place[feature] for feature in line if feature in place), truth, size) for line, truth, size in lines
    ]
    # Each line takes its share of the penalty on the features that it has.
    decay = [PENALTY / counts[feature] for feature in names]
    weights = [0.0] * len(names)
    squares = [0.01] * len(names)
    bias = 0.0
    shuffle = random.Random(0)  # noqa: S311 - a fixed order, no secret
    for _ in range(EPOCHS):
        shuffle.shuffle(rows)
        for line, truth, size in rows:
            score = bias + sum([weights[feature] for feature in line])
            error = size * (1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - truth)
            bias -= RATE * 0.02 * error
            for feature in line:
                step = error + decay[feature] * weights[feature]
                squares[feature] += step * step
                weights[feature] -= RATE * step / math.sqrt(squares[feature])
    kept = {name: round(weight, 2) for name, weight in zip(names, weights, strict=True) if abs(weight) >= LEAST}
    return {"": round(bias, 2), **kept}


def score(model: Model, line: Sequence[str]) -> float:
    """Return a line's score, each feature once."""
    return model[""] + sum(model.get(feature, 0.0) for feature in line)


def fold_of(pages: Sequence[Page], salt: int) -> dict[int, int]:
    """Return a fold for each page, all pages of a site in one."""
    sites = sorted({page.site for page in pages})
    random.Random(salt).shuffle(sites)  # noqa: S311 - a fixed order, no secret
    number = {site: index % FOLDS for index, site in enumerate(sites)}
    return {id(page): number[page.site] for page in pages}


def two_looks(pages: Sequence[Page], salt: int) -> tuple[Model, Model]:
    """Return the weights of both looks."""
    first = {id(page): page.first for page in pages}
    fold = fold_of(pages, salt)
    both: dict[int, list[list[str]]] = {}
    for number in range(FOLDS):
        model = train([page for page in pages if fold[id(page)] != number], first)
        for page in pages:
            if fold[id(page)] == number:
                both[id(page)] = with_second(page, model)
    return train(pages, first), train(pages, both)


def with_second(page: Page, model: Model) -> list[list[str]]:
    """Return the features of both looks."""
    scores = [score(model, line) for line in page.first]
    more = second_look(page.looks, scores, [width(text) for text in page.texts])
    return [line + extra for line, extra in zip(page.first, more, strict=True)]


def check(pages: Sequence[Page]) -> None:
    """Print how the model and the rules together do on sites that the model has not seen."""
    fold = fold_of(pages, 1)
    scores: dict[int, list[float]] = {}
    for number in range(FOLDS):
        first, second = two_looks([page for page in pages if fold[id(page)] != number], 2)
        for page in pages:
            if fold[id(page)] == number:
                scores[id(page)] = [score(second, line) for line in with_second(page, first)]
    for threshold in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0):
        kept = lost = left = lines = removed = wrong = 0
        for page in pages:
            for points, truth, ruled, text in zip(scores[id(page)], page.truth, page.ruled, page.texts, strict=True):
                if truth is None:
                    continue
                gone = ruled or points > threshold
                tokens = len(text.split()) if width(text) == len(text) else len(text)
                lines += truth
                removed += truth and gone
                wrong += gone and not truth
                kept += 0 if truth or gone else tokens
                lost += 0 if truth or not gone else tokens
                left += tokens if truth and not gone else 0
        print(
            f"threshold {threshold}: removal precision {removed / (removed + wrong):.3f} recall {removed / lines:.3f}, "
            f"body loss {lost / (kept + lost):.4f}, token F1 {2 * kept / (2 * kept + lost + left):.4f}"
        )


def main(arguments: list[str]) -> int:
    """Train on all pages, or check by cross-validation."""
    pages = [page for name in arguments if name != "--check" for page in read_pages(Path(name))]
    if "--check" in arguments:
        check(pages)
        return 0
    first, second = two_looks(pages, 1)
    print(json.dumps({"first": first, "second": second}, ensure_ascii=False, indent=0, sort_keys=True))
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1:]))
