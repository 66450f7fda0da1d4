"""Let spaCy name the speakers: ``python examples/spacy_resolver.py [FILE]``.

A speaker resolver takes the place of newsparse's own. This one asks a spaCy pipeline for the people in the text and gives each mention
the longest name that shares a word with it. Pronouns it leaves open, as entity recognition knows nothing of them: put a coreference
component there when you have one.

The script needs ``pip install ".[spacy]"`` in a checkout, and a pipeline, ``python -m spacy download en_core_web_sm``. Without them it
says so and shows what newsparse finds by itself. The resolver asks for no more than the attributes in the protocols below, so that any
object with people in it will do.
"""

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

import newsparse
from newsparse import Lexicon, Quotation, Source, Speaker


class Entity(Protocol):
    """What is used of ``spacy.tokens.Span``."""

    text: str
    label_: str
    start_char: int
    end_char: int


class Document(Protocol):
    """What is used of ``spacy.tokens.Doc``."""

    @property
    def ents(self) -> Sequence[Entity]:
        """The named entities in the text."""


class SpacyResolver:
    """Names speakers with the people that a spaCy pipeline finds."""

    def __init__(self, pipeline: Callable[[str], Document]) -> None:
        self.pipeline = pipeline

    def __call__(
        self, source: Source, quotations: tuple[Quotation, ...], lexicon: Lexicon, /
    ) -> tuple[Speaker | None, ...]:
        """Return the speaker of each quotation, in the same order."""
        del lexicon
        people = [entity for entity in self.pipeline(source.text).ents if entity.label_ in {"PERSON", "PER"}]
        fullest: dict[str, str] = {}
        for person in people:
            for word in person.text.split():
                fullest[word] = max(fullest.get(word, ""), person.text, key=len)
        return tuple(self._speaker(quotation, fullest) for quotation in quotations)

    def _speaker(self, quotation: Quotation, fullest: dict[str, str]) -> Speaker | None:
        mention = quotation.attribution.mention if quotation.attribution else None
        if mention is None:
            return None
        words = [word.strip(",.") for word in mention.text.split()]
        name = next((fullest[word] for word in reversed(words) if word in fullest), None)
        return Speaker(name=name, mentions=(mention,))


def load_pipeline(name: str = "en_core_web_sm") -> Callable[[str], Document] | None:
    """Return a spaCy pipeline, or None when spaCy or the pipeline is not installed."""
    try:
        pipeline: Callable[[str], Document] = import_module("spacy").load(name)
    except (ImportError, OSError):  # spaCy raises OSError for a pipeline that is not there
        return None
    return pipeline


def main(path: Path) -> None:
    """Print who speaks, by the best means there is."""
    pipeline = load_pipeline()
    if pipeline is None:
        print("no spaCy pipeline here; newsparse by itself finds:")
    resolver = SpacyResolver(pipeline) if pipeline else None
    article = newsparse.parse(path.read_text(encoding="utf-8"), speaker_resolver=resolver)
    for speaker in article.speakers:
        print(f"- {speaker.name or 'somebody'}: {', '.join(span.text for span in speaker.mentions)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) == 2 else Path(__file__).parent / "story.txt")  # noqa: PLR2004 - one file
