"""Labels: what each line of a text is, from its own words and shape and from the lines around it.

The lines come as plain texts, so the blocks of a page can be labelled as well as the lines of a text. Evidence is tried in this order:
the phrases of the language (``phrases``), the line's shape (``single``), repetition and runs of like lines (``runs``), on whole pages the
model (``scores``), and where the line stands above and among the paragraphs (``head``). What nothing speaks against is body.
"""

from collections.abc import Sequence

from newsparse.blocks import features, scores, shapes
from newsparse.blocks.head import mark_headline, mark_subheads
from newsparse.blocks.phrases import match_phrases
from newsparse.blocks.runs import mark_counts, mark_lists, mark_makers, mark_pull_quotes, mark_runs, mark_tail
from newsparse.blocks.single import by_shape
from newsparse.blocks.verdict import BODY, Label, boilerplate
from newsparse.lexicon import profiles
from newsparse.lexicon.boilerplate import Phrase, PhraseTable, fold_line
from newsparse.model import BoilerplateKind

__all__ = ["STRICTNESS", "label_texts", "look_at"]

STRICTNESS = 0.5

_PAGE_LINES = 10_000  # no page has more; the model is the dearest thing here, and a longer text is something else
# Log odds that strictness 0 would ask for, so that the default asks for 2.4: one line in twelve may be wrong.
_EVEN_AT_ONE = 4.8
_SCORED = boilerplate(BoilerplateKind.OTHER, "score")


def label_texts(
    texts: Sequence[str],
    phrases: PhraseTable,
    *,
    lead: int | None = None,
    headline: str | None = None,
    strictness: float = STRICTNESS,
) -> list[Label]:
    """Return a label for each line.

    Args:
        texts: The lines in order, white space at both ends cut, none empty.
        phrases: The boilerplate phrases to look for.
        lead: The line that the dateline stands before, when the story has one.
        headline: The headline, when it is known from elsewhere.
        strictness: From 0 (only what a rule names) to 1 (whatever is rather boilerplate than article).
    """
    prose = [shapes.is_prose(text) for text in texts]
    last = next((index for index in range(len(texts) - 1, -1, -1) if prose[index]), -1)
    matched = match_phrases(texts, prose, phrases, last)
    found = [
        Label(phrase.kind, phrase.boilerplate, phrase.rule, phrase.run)
        if phrase is not None and not phrase.soft
        else None
        if prose[index]
        else by_shape(texts, prose, index)
        for index, phrase in enumerate(matched)
    ]
    mark_pull_quotes(texts, prose, found)
    mark_runs(texts, prose, found, last)
    # Notices and biographies may be prose, too; the story ends above them.
    end = next((index for index in range(last, -1, -1) if prose[index] and found[index] is None), -1)
    mark_lists(texts, prose, found, end)
    mark_makers(texts, prose, found)
    mark_counts(texts, found)
    mark_tail(texts, found, end)
    _mark_by_score(texts, prose, phrases, matched, found, strictness)
    top = mark_headline(texts, prose, found, lead, fold_line(headline) if headline else None)
    mark_subheads(texts, prose, found, top, last)
    return [label or BODY for label in found]


def look_at(
    texts: Sequence[str], phrases: PhraseTable, matched: Sequence[Phrase | None] | None = None
) -> list[features.Look]:
    """Return the lines as the model sees them."""
    if matched is None:
        prose = [shapes.is_prose(text) for text in texts]
        last = max((index for index, is_prose in enumerate(prose) if is_prose), default=-1)
        matched = match_phrases(texts, prose, phrases, last)
    little = profiles().words
    return [
        features.see(text, phrase, little, phrases.reader_words) for text, phrase in zip(texts, matched, strict=True)
    ]


def _mark_by_score(  # noqa: PLR0917 - what the corridor of this room has found so far
    texts: Sequence[str],
    prose: Sequence[bool],
    phrases: PhraseTable,
    matched: Sequence[Phrase | None],
    found: list[Label | None],
    strictness: float,
) -> None:
    """Mark what the model is sure of: on whole web pages, and elsewhere when more than the usual strictness is asked for."""
    if not strictness or not 0 < len(texts) <= _PAGE_LINES:
        return
    known = [phrase is not None and not phrase.soft for phrase in matched]
    if strictness <= STRICTNESS and not scores.is_page(texts, prose, known):
        return
    looks = look_at(texts, phrases, matched)
    threshold = _EVEN_AT_ONE * (1 - strictness)
    for index, points in enumerate(scores.score_lines(looks, texts, scores.load_weights())):
        if found[index] is None and points > threshold:
            found[index] = _SCORED
