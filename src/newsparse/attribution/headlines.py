"""Headlines: ``Name: words``, where a colon stands for the verb and nothing for the marks.

A colon parts a topic from its story as often (``Bridge: repairs begin``), so the name must belong to somebody who speaks in the story
below.

    headline = NAME ":" words
"""

from newsparse.attribution.drafts import Draft, Place, labelled
from newsparse.attribution.labels import Label
from newsparse.attribution.tokens import QUOTE, Tokens
from newsparse.lexicon.function_words import FunctionWords
from newsparse.model import QuotationKind

__all__ = ["headline_speech"]

_LONGEST_NAME = 6
_FEWEST_WORDS = 3


def headline_speech(tokens: Tokens, place: Place, drafts: list[Draft], known: FunctionWords) -> Draft | None:
    """Return the words of a headline that opens with a speaker of the story, or None.

    Args:
        tokens: The headline.
        place: The numbers of its sentence and block.
        drafts: The drafts of the story.
        known: The little words of the language.
    """
    words = tokens.words
    mark = next((index for index, word in enumerate(words[: _LONGEST_NAME + 1]) if word == ":"), 0)
    if not mark or len(words) - mark <= _FEWEST_WORDS or QUOTE in words:
        return None
    name = [word for word in words[:mark] if word not in known.determiners and word.isalpha()]
    speakers = {word for draft in drafts for word in _mention(draft).lower().split()}
    if not name or name[-1] not in speakers:
        return None
    start, end = tokens.start(mark + 1), tokens.end(len(words) - 1)
    found = labelled(tokens, Label(0, mark, mark), len(words))
    return Draft(
        place.sentence, place.block, start, end, [(start, end)], QuotationKind.INDIRECT, found, rule="headline-label"
    )


def _mention(draft: Draft) -> str:
    found = draft.attribution
    return found.mention.text if found is not None and found.mention is not None else ""
