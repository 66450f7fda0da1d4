"""The cue table: the verbs and phrases of one language that give words to somebody.

A row names a verb and lists every form that the press prints; auxiliaries, adverbs and negation are not part of a form, the
attribution finds them around it. Forms are looked up in lower case, single words at once, longer ones by their first word.

    [cues.say]
    forms = ["say", "says", "said", "saying"]
    clause = "bare"
    example = '"It will rain," she said.'

    kind     speech (default), writing, thought, report (somebody else's words passed on), question, naming (``called``)
    clause   what may follow besides words in marks: bare (always a clause: ``said it rains``), either (a clause, or a noun phrase that
             is none: ``announced a plan``), that (a clause only after a conjunction: ``agreed that``; default),
             phrase (a noun phrase: ``criticized the plan``, and a clause after a conjunction), none (words in marks alone: ``called``)
    nouns    the forms that are nouns as well (``reports``), and need more evidence
    addressee   true when the noun phrase after the verb is always the hearer (``told X``), never the speaker
    impersonal  true when no person speaks, and none is to be looked for: ``heißt es``
    infinitive  true when an infinitive after it gives words too (``asked her to resign``)
    participles   the forms whose subject is that of the clause before them: ``…, añadiendo que``; in fixed word order the forms that
             are no verb without an auxiliary: ``has known``
    particles   what the verb has parted with; one of them must stand behind it in its sentence: ``teilte … mit``
    strangers   what makes another verb of it when it stands behind it in its sentence: ``fand … statt``
    order    where the cue stands to the speaker: free (a verb with its subject on either side; default), before (``according to`` X),
             after (X ``zufolge``; in fixed word order a noun with its owner, ``in X's words ,``, whose form ends with the stop behind
             it: the stop is no part of the cue)
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Self, TypeVar

from attrs import frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, check_keys, row_flag, row_text, row_texts
from newsparse.lexicon.tokens import cut_elisions, cut_words

__all__ = ["Cue", "CueClause", "CueKind", "CueOrder", "CueTable", "read_cues"]

_Choice = TypeVar("_Choice", bound=Enum)
_KEYS = frozenset(
    [
        "forms",
        "example",
        "kind",
        "clause",
        "nouns",
        "addressee",
        "infinitive",
        "impersonal",
        "participles",
        "particles",
        "strangers",
        "order",
    ]
)


class CueKind(Enum):
    """What the cue says was done with the words."""

    SPEECH = "speech"
    WRITING = "writing"
    THOUGHT = "thought"
    REPORT = "report"
    QUESTION = "question"
    NAMING = "naming"


class CueClause(Enum):
    """What may follow the cue besides words in marks."""

    BARE = "bare"
    EITHER = "either"
    THAT = "that"
    PHRASE = "phrase"
    NONE = "none"


class CueOrder(Enum):
    """Where the speaker stands to the cue."""

    FREE = "free"
    BEFORE = "before"
    AFTER = "after"


@frozen
class Cue:
    """One form of a cue.

    Attributes:
        name: The row's name, the same for all its forms.
        words: The form in lower case, word by word.
        kind: What was done with the words.
        clause: What may follow besides words in marks.
        order: Where the speaker stands.
        noun: Whether the form is a noun as well.
        addressee: Whether the noun phrase after it is the hearer.
        impersonal: Whether no person speaks.
        infinitive: Whether an infinitive after it gives words too.
        particles: What the verb has parted with, in lower case; none for most verbs.
        strangers: What makes another verb of it, in lower case; nothing for most verbs.
        participle: Whether the form's subject is that of the clause before it; in fixed word order, whether it needs an auxiliary.
    """

    name: str
    words: tuple[str, ...]
    kind: CueKind = CueKind.SPEECH
    clause: CueClause = CueClause.THAT
    order: CueOrder = CueOrder.FREE
    noun: bool = False
    addressee: bool = False
    infinitive: bool = False
    particles: frozenset[str] = frozenset()
    participle: bool = False
    impersonal: bool = False
    strangers: frozenset[str] = frozenset()


@frozen(eq=False)
class CueTable:
    """The cues of one language.

    Attributes:
        single: One-word forms in lower case.
        longer: Forms of several words by their first word, the longest first.
        openers: The first word of every form.
        impersonal: The rules of the rows in which no person speaks, as attributions name them.
    """

    single: Mapping[str, Cue]
    longer: Mapping[str, tuple[Cue, ...]]
    openers: frozenset[str]
    impersonal: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Cue, ...]:
        """Every form."""
        return (*self.single.values(), *(cue for cues in self.longer.values() for cue in cues))

    def extended(self, newer: Self) -> "CueTable":
        """Return both tables as one; where they share a form, ``newer`` has it."""
        return _table((*self.rows, *newer.rows))


def read_cues(rows: Mapping[str, Row], origin: str, elided: frozenset[str] = frozenset()) -> CueTable:
    """Return the table of the rows, which are given by name.

    Args:
        rows: The rows.
        origin: Where they stand, for errors.
        elided: The language's words that cling to the next (see :mod:`newsparse.lexicon.tokens`).

    Raises:
        LexiconError: When a row has no forms, lacks its example, or a key holds something that it may not.
    """
    cues: list[Cue] = []
    for name, row in rows.items():
        number = f"cues.{name}"
        check_keys(row, _KEYS, origin, number)
        forms = row_texts(row, "forms", origin, number)
        if not all(form.split() for form in forms) or not forms:
            raise LexiconError(origin, number, "'forms' needs at least one word")
        row_text(row, "example", origin, number)
        kind = _choice(CueKind("speech"), row, "kind", origin, number)
        clause = _choice(CueClause("that"), row, "clause", origin, number)
        order = _choice(CueOrder("free"), row, "order", origin, number)
        nouns = row_texts(row, "nouns", origin, number)
        flags = ("addressee", "infinitive", "impersonal")
        addressee, infinitive, impersonal = (row_flag(row, key, origin, number) for key in flags)
        particles = frozenset(word.lower() for word in row_texts(row, "particles", origin, number))
        strangers = frozenset(word.lower() for word in row_texts(row, "strangers", origin, number))
        participles = row_texts(row, "participles", origin, number)
        cues += (
            Cue(
                name,
                tuple(cut_elisions(cut_words(form.lower()), elided)),
                kind,
                clause,
                order,
                form in nouns,
                addressee,
                infinitive,
                particles,
                form in participles,
                impersonal,
                strangers,
            )
            for form in forms
        )
    return _table(tuple(cues))


def _choice(default: _Choice, row: Row, key: str, origin: str, number: str) -> _Choice:
    value = row_text(row, key, origin, number, default.value)
    try:
        return type(default)(value)
    except ValueError:
        known = ", ".join(choice.value for choice in type(default))
        raise LexiconError(origin, number, f"{key!r} must be one of {known}; got {value!r}") from None


def _table(cues: tuple[Cue, ...]) -> CueTable:
    single: dict[str, Cue] = {}
    longer: dict[str, dict[tuple[str, ...], Cue]] = {}
    for cue in cues:
        if len(cue.words) == 1:
            single[cue.words[0]] = cue
        else:
            longer.setdefault(cue.words[0], {})[cue.words] = cue
    return CueTable(
        MappingProxyType(single),
        MappingProxyType(
            {
                first: tuple(sorted(forms.values(), key=lambda cue: len(cue.words), reverse=True))
                for first, forms in longer.items()
            }
        ),
        frozenset(single) | frozenset(longer),
        frozenset(cue.name.replace("_", "-") for cue in cues if cue.impersonal),
    )
