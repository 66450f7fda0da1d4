"""Subjects on either side of a verb."""

import pytest

from newsparse.attribution.little import edge_before
from newsparse.attribution.phrases import Phrase, phrase_before, phrase_behind
from newsparse.attribution.tokens import Tokens, read_tokens
from newsparse.lexicon import Lexicon

BEHIND = [
    ("de", "sagte", "sagte die Ministerin Anna Berger am Montag in Wien.", "die Ministerin Anna Berger"),
    ("de", "sagte", "sagte am Montag in Wien die Ministerin.", "die Ministerin"),
    ("de", "sagte", "sagte der Präsident des Rates, Nikolaus Ferber.", "Nikolaus Ferber"),
    ("de", "sagte", "sagte sie dem Blatt.", "sie"),
    ("de", "sagte", "sagte Berger dieser Zeitung.", "Berger"),
    ("de", "sagte", "sagte Prof. J. Berger.", "Prof. J. Berger"),
    ("de", "sagte", "sagte nicht viel.", None),
    ("fr", "déclaré", "déclaré à la presse le ministre, lors d'une visite.", "le ministre"),
    ("fr", "déclaré", "déclaré mardi Jeanne Morel vivement.", "Jeanne Morel"),
    ("es", "explicó", "explicó ante los medios que se dieron cita.", None),
    ("fr", "déclaré", "déclaré à la presse Jeanne Morel.", "Jeanne Morel"),
    ("de", "sagte", "sagte Berger von.", "Berger"),
    ("cs", "informoval", "informoval historik v Kladně Jan Hora", "historik v Kladně Jan Hora"),
    (
        "cs",
        "informoval",
        "informoval historik muzea Dr. Nováka v Kladně Jan Hora.",
        "historik muzea Dr. Nováka v Kladně Jan Hora",
    ),
    ("ru", "заявил", "заявил министр обороны Иван Петров.", "министр обороны Иван Петров"),
    ("ar", "قال", "قال وزير النقل إن الجسر مفتوح.", "وزير النقل"),
]
BEFORE = [
    ("de", "sagte", "Der Minister sagte: ja.", "Der Minister"),
    ("de", "sagte", "In der Stadt sagte er: ja.", None),
    ("de", "sagte", "Im Interview der Woche sagte sie: ja.", None),
    ("de", "sagte", "Die Ministerin, Anna Berger, sagte: ja.", "Die Ministerin, Anna Berger"),
    ("de", "sagte", "Die Ministerin, die in Wien war, sagte: ja.", "Die Ministerin"),
    ("de", "sagte", "Die Ministerin (SPD) sagte: ja.", "Die Ministerin"),
    ("de", "sagte", "Wie die Ministerin am Montag sagte: ja.", "die Ministerin"),
    ("de", "sagte", "Anna Berger und Max Kurz sagte: ja.", "Anna Berger und Max Kurz"),
    ("de", "sagte", "Er kam und die Ministerin sagte: ja.", "die Ministerin"),
    (
        "es",
        "dijo",
        "La ministra de Cultura de la región, Ana Ruiz, dijo: ya.",
        "La ministra de Cultura de la región, Ana Ruiz",
    ),
    ("de", "sagte", "Die Ministerin Dr. Berger sagte: ja.", "Die Ministerin Dr. Berger"),
    ("de", "sagte", "Heute und Berta sagte: ja.", "Berta"),
    ("es", "dijo", "En Madrid ella dijo: ya.", "ella"),
    ("fr", "dit", "Le maire, qui dit: oui.", "Le maire"),
]


def read(language: str, text: str, verb: str) -> tuple[Tokens, int, Lexicon]:
    """Return the tokens, the place of the verb, and the lexicon."""
    tokens = read_tokens(text, 0, len(text), ())
    return tokens, tokens.words.index(verb.lower()), Lexicon.load(language)


def printed(text: str, tokens: Tokens, phrase: Phrase | None) -> str | None:
    """Return a phrase as printed."""
    return None if phrase is None else text[tokens.start(phrase.start) : tokens.end(phrase.end - 1)]


@pytest.mark.parametrize(("language", "verb", "text", "expected"), BEHIND)
def test_a_subject_behind_its_verb(language: str, verb: str, text: str, expected: str | None) -> None:
    """Adverbials may stand between them; a name may follow the description."""
    tokens, place, lexicon = read(language, text, verb)

    found = phrase_behind(tokens, place + 1, len(tokens.words), lexicon.function_words)

    assert printed(text, tokens, found) == expected


@pytest.mark.parametrize(("language", "verb", "text", "expected"), BEFORE)
def test_a_subject_before_its_verb(language: str, verb: str, text: str, expected: str | None) -> None:
    """What is adverbial is no subject; what is parenthetical is none either, unless it names."""
    tokens, place, lexicon = read(language, text, verb)
    edge, _ = edge_before(tokens, 0, place, lexicon.function_words)

    found = phrase_before(tokens, 0, edge, lexicon.function_words)

    assert printed(text, tokens, found) == expected


def test_a_negation_beside_the_verb() -> None:
    """It is passed over, and told."""
    tokens, place, lexicon = read("es", "La ministra no dijo nada.", "dijo")

    assert edge_before(tokens, 0, place, lexicon.function_words) == (2, True)
