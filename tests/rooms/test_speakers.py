"""Speakers: each mention is tied to whoever the article names, by a rule that says so."""

import pytest
from attrs import evolve

from newsparse.lexicon import Lexicon
from newsparse.model import Attribution, CuePosition, Quotation, QuotationKind, Speaker
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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('"<A,>" said [Ann Lee], the mayor of Oslo.', "mayor"),
        ('The mayor Ann Lee came. "<A,>" [Ann Lee] said.', "mayor"),
        ('"<A,>" said [Ann Lee], who met the mayor again.', None),
        ('They spoke of defense Ann Lee. "<A,>" [Ann Lee] said.', None),
        ('"<A,>" said [Ann Lee], 54.', None),
    ],
)
def test_a_title_stands_beside_the_name(text: str, title: str | None) -> None:
    """In front of it in lower case, or between commas after it."""
    source, quotations = quotations_of(text)
    (resolved,) = resolve_speakers(source, quotations, Lexicon.load("en"), ())

    assert resolved.speaker is not None
    assert resolved.speaker.title == title


def test_a_quotation_without_a_mention_stays_as_it_is() -> None:
    """Beside one that has a speaker."""
    source, (first, second) = quotations_of('"<A,>" [she] said. "<B,>" [she] said.')
    bare = evolve(second, attribution=None)

    assert resolve_speakers(source, (first, bare), Lexicon.load("en"), ())[1] is bare


def test_without_mentions_nothing_happens() -> None:
    """Quotations that name nobody come back as they are."""
    source, quotations = quotations_of('"<Yes,>" [she] said.')
    bare = tuple(evolve(quotation, attribution=None) for quotation in quotations)

    assert resolve_speakers(source, bare, Lexicon.load("en"), ()) is bare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # pronouns: the last speaker, then whoever is named nearer, and nobody against the gender
        (
            'Ann Lee spoke. "<A,>" [Lee] said. "<B,>" [she] added.',
            [("Ann Lee", "surname"), ("Ann Lee", "pronoun-last-speaker")],
        ),
        ('"<A,>" [a minister] said. "<B,>" [he] added.', [(None, "nameless"), (None, "pronoun-last-speaker")]),
        ('"<A,>" [officials] said. "<B,>" [they] added.', [(None, "group"), (None, "pronoun-last-speaker")]),
        (
            '"<A,>" [the White House] said. "<B,>" [it] added.',
            [("White House", "body"), ("White House", "pronoun-last-speaker")],
        ),
        (
            '"<A,>" [officials] said.\n\nIt rained.\n\nIt rained.\n\n"<B,>" [they] added.',
            [(None, "group"), (None, "unresolved")],
        ),
        ('Ann Lee spoke. "<A,>" [Lee] said. "<B,>" [they] added.', [("Ann Lee", "surname"), (None, "unresolved")]),
        ("Ann Lee, [who] said <A>, left.", [("Ann Lee", "relative")]),
        ("[who] said <A>, left.", [(None, "unresolved")]),
        ("Ann Lee came." + " It rained." * 10 + " [who] said <A>.", [(None, "unresolved")]),
        # offices
        ('A UN spokesman came. "<A,>" [a UN spokesman] said. UN spokesman Ann Lee left.', [("Ann Lee", "title")]),
        ('"<A,>" [a spokesman] said. UN spokesman Ann Lee left.', [(None, "nameless")]),
        ('Mayor Ann Lee and Mayor Bob Ray met. "<A,>" [the mayor] said.', [(None, "nameless")]),
        (
            'Mayor Ann Lee and Mayor Bob Ray met. "<A,>" [Lee] said. "<B,>" [the mayor] said.',
            [("Ann Lee", "surname"), ("Ann Lee", "title")],
        ),
        ('Oslo Mayor Ann Lee and Bergen Mayor Bob Ray met. "<A,>" [the Oslo mayor] said.', [("Ann Lee", "title")]),
        ('"<A,>" [the mayor] said. Mayor Ann Lee left.', [("Ann Lee", "title")]),
        ('Foreign Minister Ann Lee left. "<A,>" [the minister] said.', [("Ann Lee", "title")]),
        ('Ann Lee, the mayor, and Acme Zyx, the mayor, met. "<A,>" [his mayor] said.', [(None, "nameless")]),
        ('The juggler Ann Lee left. "<A,>" [the juggler] said.', [("Ann Lee", "title")]),
        ('Ann Lee, 54, left. "<A,>" [the mayor] said. The mayor slept.', [(None, "nameless")]),
        ('Zyx Wvu, the mayor, left. "<A,>" [the mayor] said.', [(None, "nameless")]),
        ('"<A,>" [the skipper], Anna Lee, said.', [("Anna Lee", "apposition")]),
        ('"<A,>" [the skipper], who slept, said.', [(None, "nameless")]),
        ('"<A,>" [the skipper], Tuesday, said.', [(None, "nameless")]),
        ('"<A,>" [the skipper], Zyx, said.', [(None, "nameless")]),
        # names that read like titles, two that speak at once, and names of nobody in full
        ('Howard Dean left. "<A,>" [Dean] said.', [("Howard Dean", "surname")]),
        ('"<A,>" [Lee and Ray] said.', [("Lee and Ray", "group")]),
        ('"<A,>" [Mr. Lee] said. "<B,>" [he] said.', [("Lee", "full-name"), ("Lee", "pronoun-last-speaker")]),
        ('"<A,>" [Lee] said. "<B,>" [he] said.', [("Lee", "full-name"), ("Lee", "pronoun-last-speaker")]),
        # bodies and the nameless
        ('"<A,>" [the U.S. Geological Survey] said. "<B,>" [the USGS] said.', [("U.S. Geological Survey", "body")] * 2),
        ('"<A,>" [the Defense Ministry] said. "<B,>" [the ministry] said.', [("Defense Ministry", "body")] * 2),
        ('"<A,>" [the ministry] said.', [(None, "body")]),
        ('"<A,>" [the heckler] said.', [(None, "nameless")]),
    ],
)
def test_more_ties(text: str, expected: list[tuple[str | None, str]]) -> None:
    """What each kind of mention comes to."""
    assert told(text) == expected


def test_the_official_is_the_official() -> None:
    """Nameless speakers are one value when the second mention adds nothing to the first."""
    source, quotations = quotations_of(
        '"<A,>" [a senior Oslo official] said. "<B,>" [the official] said. "<C,>" [an official] said.'
    )
    first, second, third = (q.speaker for q in resolve_speakers(source, quotations, Lexicon.load("en"), ()))

    assert first == second
    assert second != third


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'Mayor Ana Silva came. "<Yes,>" [the Democrat] said.', [("Ana Silva", "epithet")]),
        ("en", 'Ana Silva (45) came. Jens Lund, 46, too. "<Yes,>" [the 45-year-old] said.', [("Ana Silva", "epithet")]),
        ("en", 'Ana Silva came. "<Yes,>" [the 45-year-old] said.', [(None, "nameless")]),
        ("en", "Some allies came. [Allies] said <it rained>.", [(None, "nameless")]),
        ("en", "Nobody came. [Lind] said <it rained>.", [("Lind", "full-name")]),
        ("en", "It was a grace. [Grace] said <it rained>.", [("Grace", "full-name")]),
        ("de", "Die Kritik war laut. [Kritik] nannte es <Regen>.", [(None, "nameless")]),
        ("de", "Laut war [Berger]: <Regen>.", [("Berger", "full-name")]),
    ],
)
def test_common_nouns(language: str, text: str, expected: list[tuple[str | None, str]]) -> None:
    """Some take up somebody who was named; none is a name because it begins a sentence."""
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Harbour Safety Board (HSB) met. [The HSB] said <no>.", ["Harbour Safety Board"]),
        (
            "The Harbour Safety Board (HSB) met. [The Harbour Safety Board] said <no>. [The HSB] said <no>.",
            ["Harbour Safety Board", "Harbour Safety Board"],
        ),
        ("The Harbour Safety Board met. [The HSB] said <no>.", ["HSB"]),
        ("The Oslo Harbour Company (HSB) met. [The HSB] said <no>.", ["HSB"]),
        ("The board (HSB) met. [The HSB] said <no>.", ["HSB"]),
    ],
)
def test_an_abbreviation_stands_for_the_name_in_front_of_its_brackets(text: str, names: list[str]) -> None:
    """When its letters are the initials."""
    assert [name for name, _ in told(text)] == names


def test_a_speaker_is_called_by_name_or_by_the_fullest_mention() -> None:
    """Without either there is nothing to call it."""
    source, quotations = quotations_of('"<Yes,>" [a man in Oslo] said. "<No,>" [the man] said.')
    resolved = resolve_speakers(source, quotations, Lexicon.load("en"), ())

    assert [q.speaker.label for q in resolved if q.speaker] == ["a man in Oslo", "a man in Oslo"]
    assert (Speaker("Lind").label, Speaker(None).label) == ("Lind", None)
