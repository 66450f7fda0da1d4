"""Speakers: each mention is tied to whoever the article names, by a rule that says so."""

import pytest
from attrs import evolve

from newsparse.lexicon import Lexicon
from newsparse.model import Attribution, CuePosition, Quotation, QuotationKind
from newsparse.source import Source
from newsparse.speakers import resolve_speakers


def quotations_of(text: str) -> tuple[Source, tuple[Quotation, ...]]:
    """Return a source and its quotations, where ``[mention]`` stands beside each ``<words>``; the marks are taken out."""
    plain = ""
    mentions: list[tuple[int, int]] = []
    contents: list[tuple[int, int]] = []
    for char in text:
        if char in "[<":
            opened = len(plain)
        elif char == "]":
            mentions.append((opened, len(plain)))
        elif char == ">":
            contents.append((opened, len(plain)))
        else:
            plain += char
    source = Source(plain)
    made = []
    for (start, end), words in zip(mentions, contents, strict=True):
        span = source.span(start, end)
        content = source.span(*words)
        attribution = Attribution(span, None, span, CuePosition.AFTER)
        made.append(Quotation(content, (content,), QuotationKind.DIRECT, attribution))
    return source, tuple(made)


def told(text: str, language: str = "en") -> list[tuple[str | None, str]]:
    """Return name and rule of each quotation's speaker."""
    source, quotations = quotations_of(text)
    resolved = resolve_speakers(source, quotations, Lexicon.load(language), ())
    return [(q.speaker.name if q.speaker else None, q.speaker_rule) for q in resolved]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Mayor Ana Silva spoke. "<Yes,>" [Silva] said.', [("Ana Silva", "surname")]),
        ('"<Yes,>" [Ana Silva] said.', [("Ana Silva", "full-name")]),
        ("[Silva]: <Rain is near>. Ana Silva, the mayor, spoke.", [("Ana Silva", "surname")]),
        ('Mayor Ana Silva met the press. "<Yes,>" [the mayor] said.', [("Ana Silva", "title")]),
        ('Ana Silva, the mayor of Oslo, spoke. "<Yes,>" [the mayor] said.', [("Ana Silva", "title")]),
        ('Mayor Ana Silva spoke. "<Yes,>" [she] said.', [("Ana Silva", "pronoun-subject")]),
        ('Ana Silva and Jens Lund met. "<Yes,>" [he] said.', [("Jens Lund", "pronoun-named")]),
        ('"<Yes,>" [police] said.', [(None, "group")]),
        ('"<Yes,>" [a spokesman for the ministry] said.', [(None, "nameless")]),
        ('"<Yes,>" [he] said.', [(None, "unresolved")]),
    ],
)
def test_a_mention_is_tied_by_a_rule(text: str, expected: list[tuple[str | None, str]]) -> None:
    """Name and rule of each speaker."""
    assert told(text) == expected


def test_equal_speakers_are_one_value() -> None:
    """The same somebody is the same value at each quotation, with all mentions in order."""
    source, quotations = quotations_of(
        'NATO Secretary General Ana Silva spoke. "<Yes,>" [she] said. "<No,>" [Silva] added.'
    )
    first, second = resolve_speakers(source, quotations, Lexicon.load("en"), ())

    assert first.speaker is second.speaker
    assert first.speaker is not None
    assert [span.text for span in first.speaker.mentions] == ["Ana Silva", "she", "Silva"]
    assert (first.speaker.title, first.speaker.organisation) == ("Secretary General", "NATO")


def test_without_mentions_nothing_happens() -> None:
    """Quotations that name nobody come back as they are."""
    source, quotations = quotations_of('"<Yes,>" [she] said.')
    bare = tuple(evolve(quotation, attribution=None) for quotation in quotations)

    assert resolve_speakers(source, bare, Lexicon.load("en"), ()) is bare
