"""Make the weights of ``data/antecedents.toml``: ``train_antecedents.py LABELLED.jsonl [...]``.

LABELLED holds one document a line: ``id``, ``text``, ``language`` and ``quotes``, each with ``content`` and ``speaker`` (spans of code
points) and ``speaker_ref_silver``, the name that a coreference system gives the speaker, as in PolNeAR. Only quotations whose speaker is
a singular pronoun count, and a candidate is right when it shares a word of its name with that reference.

The model ranks the candidates of each pronoun: a conditional logistic regression by stochastic gradient descent, in plain Python and
with a fixed seed. Before it writes, it prints how well five models do, each on the fifth of the documents that it was not trained on.
"""

import json
import math
import random
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newsparse.lexicon import Lexicon
from newsparse.model import Attribution, CuePosition, Quotation, QuotationKind
from newsparse.source import Source, Span
from newsparse.speakers.cast import Figure
from newsparse.speakers.mentions import Mention
from newsparse.speakers.resolution import Resolution

EPOCHS, RATE, DECAY = 40, 0.05, 0.002
FOLDS = 5
MEANING = {
    "gender": "of the pronoun's gender, not only of unknown gender",
    "latest": "named last of all that fit",
    "second": "named last but one",
    "same_sentence": "named last in the pronoun's sentence",
    "one_sentence": "in the sentence before",
    "two_sentences": "two sentences before",
    "three_sentences": "three sentences before",
    "opens": "was named last at the start of a sentence",
    "reported": "was named last in somebody's reported words",
    "first_in_paragraph": "named first in the pronoun's paragraph, outside quotation marks",
    "count": "how often named shortly before, as a logarithm",
    "total": "how often named in the whole article, as a logarithm",
    "spoke": "how often spoke before, as a logarithm",
    "last_speaker": "spoke last",
    "last_speaker_near": "and did so a few lines above at most",
    "last_speaker_pronoun": "and was a pronoun there",
    "second_speaker": "spoke last but one",
}
TARGET = Path(__file__).parents[1] / "src/newsparse/data/antecedents.toml"
Sample = list[tuple[dict[str, float], bool]]


class Recorder(Resolution):
    """Resolves an article and keeps what each pronoun had to choose from."""

    def record(self, references: dict[int, str]) -> list[Sample]:
        """Return the candidates of each pronoun that has a reference, by the position of the mention."""
        self.references = references
        self.samples: list[Sample] = []
        self.quotations()
        return self.samples

    def _pronoun(self, span: Span, quotation: Quotation, mention: Mention) -> tuple[Figure | None, str]:
        reference = self.references.get(span.start)
        if reference and mention.gender in ("m", "f"):
            words = {word.lower() for word in reference.split() if len(word.rstrip(".")) > 1}
            found = self.antecedents.candidates(self.asked(span, quotation, mention))
            self.samples.append([(features, _is_called(figure, words)) for figure, features in found])
        return super()._pronoun(span, quotation, mention)


def _is_called(figure: Figure, words: set[str]) -> bool:
    return not words.isdisjoint(word.lower() for word in figure.words)


def samples(record: dict[str, Any]) -> list[Sample]:
    """Return the pronouns of a document with their candidates."""
    source = Source(record["text"])
    quotations: list[Quotation] = []
    references: dict[int, str] = {}
    for quote in record["quotes"]:
        if not (quote["content"] and quote["speaker"]):
            continue
        content = tuple(source.span(*pair) for pair in sorted(quote["content"]))
        mention = source.span(quote["speaker"][0][0], quote["speaker"][0][1])
        kind = QuotationKind.INDIRECT if quote["kind"] == "indirect" else QuotationKind.DIRECT
        attribution = Attribution(mention, None, mention, CuePosition.AFTER)
        span = source.span(content[0].start, content[-1].end)
        quotations.append(Quotation(span, content, kind, attribution))
        references[mention.start] = quote.get("speaker_ref_silver") or ""
    lexicon = Lexicon.load(record.get("language", "en"))
    return Recorder(source, tuple(quotations), lexicon, ()).record(references)


def score(weights: dict[str, float], features: dict[str, float]) -> float:
    """Return the weighted sum."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


def train(data: Iterable[Sample], seed: int = 0) -> dict[str, float]:
    """Return the weights under which the right candidates are likeliest."""
    weights: dict[str, float] = {}
    order = [sample for sample in data if any(right for _, right in sample)]
    shuffle = random.Random(seed).shuffle  # noqa: S311 - a fixed order, no secret
    for epoch in range(EPOCHS):
        shuffle(order)
        rate = RATE / (1 + epoch / 5)
        for sample in order:
            scores = [math.exp(score(weights, features)) for features, _ in sample]
            total = sum(scores)
            right_total = sum(value for value, (_, right) in zip(scores, sample, strict=True) if right)
            for value, (features, right) in zip(scores, sample, strict=True):
                pull = (value / right_total if right else 0.0) - value / total
                for name, amount in features.items():
                    old = weights.get(name, 0.0)
                    weights[name] = old + rate * (pull * amount - DECAY * old)
    return weights


def is_right(weights: dict[str, float], sample: Sample) -> bool:
    """Tell whether the best candidate is a right one."""
    return bool(sample) and max(sample, key=lambda candidate: score(weights, candidate[0]))[1]


def main(paths: list[str]) -> None:
    """Train, report and write."""
    documents = [
        samples(json.loads(line))
        for path in paths
        for line in Path(path).read_text(encoding="utf-8").split("\n")
        if line
    ]
    random.Random(1).shuffle(documents)  # noqa: S311 - a fixed order, no secret
    hits = asked = 0
    for fold in range(FOLDS):
        seen = [sample for n, document in enumerate(documents) if n % FOLDS != fold for sample in document]
        weights = train(seen)
        held = [sample for document in documents[fold::FOLDS] for sample in document]
        hits += sum(is_right(weights, sample) for sample in held)
        asked += len(held)
    print(f"{asked} pronouns, {hits / asked:.3f} right")
    weights = train(sample for document in documents for sample in document)
    lines = [f"{name} = {weights.get(name, 0.0):.2f}  # {meaning}" for name, meaning in MEANING.items()]
    head = (
        "# Weights of the features that choose whom a pronoun takes up; see newsparse.speakers.antecedents.\n"
        "# Made by scripts/train_antecedents.py; a candidate leads with the largest sum.\n\n"
    )
    TARGET.write_text(head + "[weights]\n" + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in {"-h", "--help"}:  # noqa: PLR2004 - the script and a file
        raise SystemExit(__doc__)
    main(sys.argv[1:])
