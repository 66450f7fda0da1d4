"""The spaCy example: a stand-in with spaCy's attributes is enough for it."""

import runpy
from pathlib import Path
from typing import Any, NamedTuple

import newsparse

EXAMPLE = Path(__file__).parents[2] / "examples" / "spacy_resolver.py"


class Entity(NamedTuple):
    """A named entity as spaCy gives it, as far as the example looks."""

    text: str
    label_: str
    start_char: int
    end_char: int


class Document:
    """A document with the people and places of the test."""

    def __init__(self, text: str) -> None:
        names = (("Maria Lind", "PERSON"), ("Oslo", "GPE"), ("Lind", "PERSON"))
        self.ents = [Entity(name, label, text.index(name), text.index(name) + len(name)) for name, label in names]


def test_the_resolver_names_speakers_with_the_pipeline_s_people() -> None:
    """A mention gets the longest name that shares a word with it; a pronoun stays without a name; no mention, no speaker."""
    example: dict[str, Any] = runpy.run_path(str(EXAMPLE))
    text = "Mayor Maria Lind spoke in Oslo.\n\n“It runs,” Lind said.\n\n“It does not sink,” she added.\n\n“It floats.”"
    article = newsparse.parse(text, language="en", speaker_resolver=example["SpacyResolver"](Document))
    speakers = {quotation.content[0].text: quotation.speaker for quotation in article.quotations}

    assert speakers["It runs,"] is not None
    assert speakers["It runs,"].name == "Maria Lind"
    assert speakers["It does not sink,"] is not None
    assert speakers["It does not sink,"].name is None
    assert {quotation.speaker_rule for quotation in article.quotations} == {"speaker-resolver"}


def test_without_spacy_there_is_no_pipeline() -> None:
    """A missing package or pipeline is no error."""
    example: dict[str, Any] = runpy.run_path(str(EXAMPLE))

    assert example["load_pipeline"]("no_such_pipeline") is None
