"""Speech: what was said, how the text gives it, and who said it."""

from attrs import frozen

from newsparse.model.kinds import CuePosition, QuotationKind, TermKind
from newsparse.source import Span

__all__ = ["Attribution", "Quotation", "QuotedTerm", "Speaker"]


@frozen
class Attribution:
    """How the text says whose words they are.

    Attributes:
        span: From the first to the last character of cue and mention.
        cue: The verb or phrase that gives the words to somebody: ``said``, ``according to``, a colon; or None.
        mention: The noun phrase that names the speaker beside the cue (``the minister``, ``he``), or None.
        position: Where it stands to the words.
        carried: Whether it was borrowed from a neighbouring run or paragraph.
        negated: Whether the text denies the speech: ``did not say``.
        question: Whether the words were asked rather than said: ``asked whether``.
        rule: Which rule found it.
    """

    span: Span
    cue: Span | None
    mention: Span | None
    position: CuePosition
    carried: bool = False
    negated: bool = False
    question: bool = False
    rule: str = ""


# Every quotation of a speaker holds the same value with all its mentions; hashed anew each time they would cost their square.


@frozen(cache_hash=True)
class Speaker:
    """Somebody, or something, that speaks in the article.

    Attributes:
        name: The fullest name that the article gives, in the nominative where an ending tells it; or None when it gives none.
        title: The title or role that stands with the name, or None.
        organisation: The organisation that stands with it, or None.
        mentions: Where the article mentions the speaker, in order.
    """

    name: str | None
    title: str | None = None
    organisation: str | None = None
    mentions: tuple[Span, ...] = ()

    @property
    def label(self) -> str | None:
        """What to call the speaker: the name, or else the fullest of the mentions, ``a senior ministry official``."""
        return self.name or max((mention.text for mention in self.mentions), key=len, default=None)


@frozen
class Quotation:
    """Words that somebody is said to have said or written.

    Attributes:
        span: From the first to the last character, the outer marks included.
        content: The words without the outer marks; several spans when the attribution or a new paragraph splits them.
        kind: Direct, mixed or indirect.
        attribution: Cue and mention, or None when the text gives none.
        speaker: Who it is, over the whole article; None when there is no mention at all.
        rule: Which rule found the run.
        speaker_rule: Which rule tied the mention to the speaker.
    """

    span: Span
    content: tuple[Span, ...]
    kind: QuotationKind
    attribution: Attribution | None = None
    speaker: Speaker | None = None
    rule: str = ""
    speaker_rule: str = ""


@frozen
class QuotedTerm:
    """A run between quotation marks that nobody says: a title, a nickname, a name, a term held at arm's length.

    Attributes:
        span: The run without its marks.
        kind: What it is.
        rule: Why it is no speech.
    """

    span: Span
    kind: TermKind
    rule: str = ""
